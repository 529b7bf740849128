# What ikut says in Swedish, as it is written in Finland. A message is one whole sentence; its
# variables come formatted, but for counts. Help stands in help.sv.ftl.

## Everywhere

label-error = fel:
label-hint = tips:
our-fault = detta är ett fel i ikut, berätta om det för dem som har gjort programmet:
would = på prov, inget ändrades; utan --dry-run: { $line }
nothing-changed = inget ändrades
list-is-empty = inget att visa
answer-yes = j
answer-no = n
nobody-to-ask = det finns ingen att fråga här: { $question }
hint-yes = svara på förhand med --yes
hint-near = menade du { $near }?
hint-allowed = tillåtet: { $allowed }
hint-list = se { $command }
hint-help = se ikut help
hint-log = se ikut log
hint-force = --force ersätter dem
hint-text-is-asked = en text som kan handla om någon är aldrig ett argument: den frågas efter vid terminalen eller läses från standard in
hint-file = kontrollera sökvägen, vem som får läsa och skriva där och om skivan har utrymme
hint-may-not-last = gör det inte på nytt; kontrollera att disken är hel, och titta efter ett strömavbrott med: ikut log
hint-folder = ange mappen där CSV-filerna finns, till exempel examples/pilot/register

## The register

no-register = det finns inget register på sökvägen { $path }
hint-init = skapa ett register med ikut init, eller ange ett med --register FIL
file-exists = { $path } finns redan
hint-other-path = välj en annan sökväg med --register FIL; ett register skrivs aldrig över
register-is-link = { $path } är en symbolisk länk
hint-link = ange själva filen med --register FIL
register-is-folder = { $path } är en mapp, inte ett register för ikut
register-is-no-file = { $path } är ett rör eller en enhet, inte ett register för ikut
register-is-empty = { $path } är tom: där finns inget register
hint-empty-register = fortsätt med en tidigare kopia eller ange en annan sökväg med --register FIL
register-open-to-others = andra konton på den här datorn kan läsa eller skriva i { $path }
register-of-another = { $path } hör till ett annat konto på den här datorn
folder-open-to-others = varje konto på den här datorn kan byta ut ett register mot en annan fil i mappen { $path }
hint-chmod-folder = chmod o-w { $path }
hint-own-account = kör ikut med det konto som den hör till, eller kopiera den: kopian är din
file-trouble = { $path }: { $reason }
may-not-last = { $path }: det här är gjort, men systemet kunde inte bekräfta att det har nått disken: { $reason }
not-a-register = { $path } är inte ett register för ikut
hint-register-path = ange registret med --register FIL eller IKUT_REGISTER
wrong-passphrase = lösenfrasen öppnar inte { $path }
hint-passphrase = skriv den i en terminal, öppna registret några timmar med ikut unlock, eller ge den med --passphrase-file FIL eller --passphrase-command KOMMANDO eller i IKUT_PASSPHRASE_FILE eller IKUT_PASSPHRASE_COMMAND
wrong-passphrase-again = den här lösenfrasen öppnar inte registret; en gång till:
register-damaged = { $path } är skadat: delar av det kan inte läsas
register-damaged-behind-key = { $path } är skadat: delar av det kan inte läsas; lösenfrasen är rätt
register-damaged-somewhere = registret är skadat: delar av filen går inte att läsa
hint-backup = behåll den här filen som den är och fortsätt med en tidigare kopia: `ikut backup list` visar kopiorna, `ikut restore latest` tar tillbaka den senaste
register-not-encrypted = { $path } är inte krypterad fastän en lösenfras är given
hint-not-encrypted = om den borde vara krypterad är den inte filen som du menar: leta upp den rätta och skriv inget i den här; för en demonstration utelämna --passphrase-file, --passphrase-command och deras variabler
register-too-new = { $path } är skriven av ett nyare ikut (format { $found }; detta känner till { $known })
hint-newer = installera det nyare ikut på den här datorn
foreign-schema = tabellerna eller triggrarna i { $path } är inte de som ikut gör; den öppnas inte
no-cipher = denna version av ikut kan inte kryptera; inget skrevs
register-busy = ett annat program skriver i registret just nu
changed-meanwhile = ett annat program ändrade registret i samma ögonblick; inget skrevs
hint-again = försök igen om en stund
disk-full = skivan är full
hint-space = frigör utrymme och försök igen; registret är som det var
register-read-only = det går inte att skriva i registret
register-read-only-at = registret { $path } kan inte skrivas
hint-folder-to-write = filen och dess mapp måste gå att skriva i, även för --dry-run
bad-value = ett värde i kolumnen { $column } går inte att läsa; ikut har inte skrivit det
no-such = { $record } { $code } finns inte i registret
code-taken = { $record } { $code } finns redan i registret
nothing-to-undo = det finns inget att ångra
nothing-to-redo = inget har ångrats efter det senaste nya steget: det finns inget att göra om
reason-not-found = filen eller mappen finns inte
reason-permission = det här kontot har inte rätt till det
reason-exists = den finns redan
reason-folder = det är en mapp
reason-no-folder = det är inte en mapp
reason-read-only = den går bara att läsa
reason-interrupted = avbrutet; inget ändrades
reason-no-file = det är inte en fil
clock-no-time = IKUT_NOW är ingen tid: { $text }
hint-clock = en klocka som ställs in anger dag och tid: IKUT_NOW=2021-11-24T14:02:00; utan variabeln gäller datorns egen klocka
reason-name-too-long = namnet är för långt
disk-error = disken gav ett fel

## Passphrases

ask-passphrase = Lösenfras
ask-new-passphrase = Lösenfras för registret
ask-passphrase-again = Samma en gång till
passphrases-differ = de två är inte likadana
passphrase-same = den nya lösenfrasen är den nuvarande
hint-passphrase-same = välj en annan: med samma fras öppnar var och en som känner till den, och det gamla återställningsbladet, fortfarande registret
passphrase-empty = lösenfrasen är tom eller har ett NUL-tecken, som till exempel Ctrl och mellanslag skriver
passphrase-too-long = lösenfrasen är längre än { $most } byte
passphrase-needed = registret är krypterat, och här finns ingen att fråga om lösenfrasen
passphrase-wanted = ett nytt register behöver en lösenfras, och det finns ingen att fråga
hint-plain = för att prova skapar --no-encryption ett register utan lösenfras
passphrase-file-open-to-others = { $path } är inte en fil som bara du kan läsa
passphrase-file-of-another = { $path } hör till ett annat konto på den här datorn, och ingen lösenfras läses ur den
hint-passphrase-file-own = ange en egen fil, eller kör ikut med det konto som den här hör till; filens ägare kan byta ut lösenfrasen i den
hint-chmod = chmod 600 { $path }
hint-passphrase-file = ange en fil vars första rad är lösenfrasen
passphrase-command-failed = kommandot för lösenfrasen misslyckades
hint-passphrase-command = kör det för sig: det ska skriva ut lösenfrasen och sluta med 0
passphrase-drawn = En lösenfras av sex lottade ord ({ $bits } bitar), visas en gång:
ask-written-down = Skriv upp den och tryck på Enter ({ $own }: en egen i stället)
answer-own = e
ask-drawn-again = Samma en gång till, från papperet
drawn-differs = det är inte den som visades; en gång till, eller bara Enter för andra ord
passphrase-short = en lösenfras behöver minst { $least } tecken
passphrase-digits = en lösenfras av bara siffror och tecken är snart gissad
passphrase-repeated = en lösenfras som upprepar sig är snart gissad
passphrase-row = tangenter i tangentbordets eller alfabetets ordning är snart gissade
passphrase-known = den består av det som någon som känner arbetet prövar först: arbetets ord, projektets namn, orter, månader och år
passphrase-sentence = den här meningen kan många utantill, som ett ordspråk, en sång eller ett exempel ur en bok: den som gissar prövar sådana först
passphrase-few-words = en lösenfras behöver minst { $least } olika ord
hint-passphrase-strong = ta minst { $least } ord som ingen skulle sätta ihop, eller låt ikut lotta sex i en terminal
new-passphrase-wanted = en ny lösenfras behövs, och det finns ingen att fråga
hint-new-passphrase = skriv den i en terminal, eller ge den med --new-passphrase-file FIL eller --new-passphrase-command KOMMANDO
register-has-no-key = registret är inte krypterat: det har ingen nyckel
hint-register-encrypt = ikut register encrypt
register-is-encrypted = registret är redan krypterat
hint-key-change = ikut key change ger det en ny lösenfras
ask-encrypt = Utan lösenfrasen är ett krypterat register förlorat. Kryptera det?
register-encrypted = registret är krypterat; utan lösenfrasen kan ingen öppna det
copies-not-encrypted = tidigare säkerhetskopior och kopior är inte krypterade: ikut backup list visar dem som ikut har gjort
ask-decrypt = Var och en som får filen läser sedan allt. Ta bort krypteringen?
register-decrypted = registret är inte längre krypterat: var och en som får filen läser allt
plain-where-unlocked = { $path } är inte krypterat, men registret som öppnades där är det: en annan fil står på dess plats
plain-beside-keys = { $path } är inte krypterat, men { $file } bredvid innehåller lösenfraser till ett krypterat register: en annan fil står på dess plats
hint-plain-restore = flytta undan den och återställ registret från en säkerhetskopia: ikut restore latest
hint-plain-meant = om det är avsikten: med ikut register decrypt glömmer ikut att registret var krypterat
ask-plain-meant = { $path } är inte krypterat. Glömma att det var det, och samtidigt kollegernas lösenfraser?
plain-meant = { $path } används som den är, utan lösenfras; var och en som får filen läser allt
old-kept = den tidigare filen finns kvar som { $path }: ta bort den när registret fungerar
old-overwritten = den tidigare filen skrevs över och togs bort; en flashdisk, en säkerhetskopia eller en synkad mapp kan ha den kvar
hint-move-away = flytta den eller ta bort den först
keys-damaged = { $file } är skadad: kollegernas lösenfraser öppnar inte registret, dess egen lösenfras gör det
keys-other = { $file } hör till ett annat register, eller till det här från tiden innan lösenfrasen byttes: kollegernas lösenfraser öppnar inte det här, dess egen lösenfras gör det
keys-newer = { $file } är skriven av ett nyare ikut: kollegernas lösenfraser öppnar inte registret här, dess egen lösenfras gör det
keys-link = { $file } är en länk eller ingen fil och följs inte: kollegernas lösenfraser öppnar inte registret, dess egen lösenfras gör det
keys-old = { $file } har en nyckel som registret inte längre har; dess egen lösenfras öppnar det
keys-shared = andra konton på den här datorn kan läsa eller skriva i { $file }: kollegernas lösenfraser öppnar inte registret, dess egen lösenfras gör det
keys-of-another = { $file } hör till ett annat konto på den här datorn: kollegernas lösenfraser öppnar inte registret här, dess egen lösenfras gör det
hint-keys-own = kopiera den till en egen fil med samma namn, eller ta bort den och lägg till lösenfraserna på nytt med ikut key add
hint-keys = återställ { $file } från en säkerhetskopia, eller ta bort den och lägg till lösenfraserna på nytt med ikut key add
hint-key-add = be någon som har registrets egen lösenfras om ikut key add
key-taken = det finns redan en lösenfras med det namnet
key-same = den här lösenfrasen öppnar redan registret
hint-key-same = ge varje kollega en lösenfras som ingen annan har: bara då kan den tas bort; ikut key list visar vilka som finns
key-unknown = det finns ingen lösenfras med det namnet
keys-full = det finns så många lösenfraser som det kan finnas
hint-key-list = ikut key list visar namnen
key-added = lade till lösenfrasen { $key }: den öppnar registret tillsammans med filen { $file }
key-removed = tog bort lösenfrasen { $key }
key-removed-not = den som kände till den kan ha kvar nyckeln eller kopior av båda filerna: de öppnas som förut. Från och med nu stänger bara ikut key change ute
ask-keys-end = De här lösenfraserna upphör samtidigt och måste läggas till på nytt: { $keys }. Fortsätta?
key-changed = registret har en ny lösenfras; den gamla och det tidigare återställningsbladet öppnar det inte längre
keys-ended = kollegernas lösenfraser upphörde: ikut key add lägger till dem på nytt
key-changed-copies = tidigare kopior och säkerhetskopior öppnas fortfarande med den gamla lösenfrasen
ask-sheet = Den som har bladet och registret läser allt. Skriva ut det?
ask-sheet-now = Skriva ut återställningsbladet nu?
sheet-not-printed = inget skrevs ut
sheet-later = ikut key sheet skriver ut ett återställningsblad för kassaskåpet; utan det är en glömd lösenfras slutet för registret
sheet-on-screen = nyckeln står på skärmen: skriv ut den eller skriv av den, och töm sedan skärmen
sheet-in-file = nyckeln gick dit utmatningen leds: är det en fil, så skriv ut den och radera den
ask-sheet-key = Bladets { $groups } grupper, en i taget eller en rad i taget:
ask-sheet-group = från grupp { $number } av { $groups }
sheet-group-wrong = grupp { $number } är inte som på bladet; de före den är rätt
sheet-key-long = det är fler än { $groups } grupper
sheet-key-short = { $found } av { $groups } grupper finns där
sheet-key-no-text = det här är ingen text
hint-sheet-key = skriv bladets alla { $groups } grupper, var och en med tecknet efter bindestrecket
sheet-key-wrong = nyckeln på bladet öppnar inte { $path }
hint-sheet-key-wrong = den är från tiden innan lösenfrasen ändrades, eller hör till ett annat register: se dagen och namnet på bladet
sheet =
    ÅTERSTÄLLNINGSBLAD

    Projektet { $project }, registret { $file }, utskrivet { $day }.

    Med nyckeln nedan kan var och en som har filen öppna den utan lösenfrasen.
    Förvara bladet på papper, i kassaskåpet, skilt från datorn. Förvara det inte
    som fil eller bild. Efter ikut key change öppnar det bara kopior från förut:
    skriv då ut ett nytt och förstör det här.

    NYCKELN

    Sexton grupper: fyra tecken 0-9 a-f, ett bindestreck och ett tecken som
    avslöjar skrivfel.

    { $groups }

    NÄR LÖSENFRASEN ÄR GLÖMD

    ikut key change --recover    frågar efter grupperna, sedan en ny lösenfras
    ikut unlock --recover        öppnar registret några timmar

    UTAN IKUT

    Registret är en databas i SQLCipher 4 med dess standardinställningar. Här är
    grupperna utan bindestreck och det som följer efter dem:

    { $digits }

    I skalet sqlcipher (version 4), med de 64 tecknen i stället för KEY:
        sqlcipher { $file }
        PRAGMA key = "x'KEY'";
        SELECT name FROM sqlite_schema;
    I DB Browser for SQLCipher: Open Database, Raw key, 0x och tecknen,
    SQLCipher 4 defaults.
    I Python: pip install sqlcipher3-wheels, sedan
        import sqlcipher3
        register = sqlcipher3.connect("{ $file }")
        register.execute("PRAGMA key = \"x'KEY'\"")
        print(register.execute("SELECT name FROM sqlite_schema").fetchall())

## Words that are no command

usage-no-command = det finns inget kommando { $word }
usage-unknown-text = texten inom citattecken är inte känd här
usage-unknown-argument = { $argument } är inte känt här
usage-value-missing = { $argument } behöver ett värde
usage-bad-value = värdet { $value } passar inte för { $argument }
usage-argument-missing = { $argument } saknas
usage-one-missing = någon av dessa saknas: { $arguments }
usage-command-missing = ange vad som ska göras
usage-conflict = { $argument } går inte ihop med { $other }
usage-given-twice = { $argument } har angetts två gånger
usage-value-count = { $argument } har för många eller för få värden
usage-other = { $message }
usage-options = [FLAGGOR]
usage-command = <KOMMANDO>
help-template = {"{"}about-section{"}"}
    Användning: {"{"}usage{"}"}

    {"{"}all-args{"}"}
heading-commands = Kommandon
heading-arguments = Argument
heading-options = Flaggor
heading-global-options = Flaggor för alla kommandon
help-of-help = Visa hjälp
help-of-version = Visa versionen
help-usual = (annars { $usual })
form-DATE = en dag: 2021-10-04, 4.10.2021, 4.10., today, yesterday, mon, -1
form-DAY = en dag: 2021-12-04, 4.12., today, tomorrow, +7, eller fri för nästa fredag
form-TIME = ett klockslag: 09:00, 9.00, 9
form-DURATION = en tid, högst ett dygn: 8h, 90m, 1h30m
form-MINUTES = en längd, högst ett dygn: 45, 45m, 1h30m
form-DAYS = hela dagar, högst 3660: 7, eller -7 för en vecka tidigare
form-BREAK = två dagar: 2021-10-18..2021-10-22
form-RULE = en veckoregel: mon:rights,jobsearch@12:00/180
form-NEED = ett stödbehov och dess nivå: wellbeing=none, some eller much
form-NUMBER = ett heltal, minst 0
form-YEARS = hela år, högst 120
form-YEAR = ett år med fyra siffror
form-MONTHS = hela månader
form-PARTICIPANT = bokstäver, siffror och -, högst 16 tecken: P-07
form-COHORT = bokstäver, siffror och - . _, högst 16 tecken: K1
form-ACTIVITY = bokstäver, siffror och - . _, högst 32 tecken: finnish
form-CODE = en grupp, till exempel K1, eller en deltagare, till exempel P-07
form-KEY = bokstäver, siffror och - . _, högst 16: K-2
form-LESSON = numret på en lärdom: 1
form-GOAL = numret på ett mål: 1
form-GOAL_STEP = numret på ett steg: 1
form-NOTE = numret på en anteckning: 1
form-CONTACT = numret på en kontakt: 1
form-REFERRAL = numret på en hänvisning: 1
form-SESSION = en träffs kod: K1-014
form-MOMENT = ett steg i loggen, till exempel 57, eller en dag: 2021-10-04, 4.10., yesterday
form-STEP = ett stegs nummer: 12 (se ikut log)
form-SENT = en inlämnad rapports nummer, till exempel 3, eller dess period: 2021Q4

## The project and the catalogue

init-encrypted = skapade registret { $path }, krypterat; utan lösenfrasen kan ingen öppna det
init-plain = skapade registret { $path }, okrypterat: bara för demonstration
project-changed = ändrade projektets uppgifter
ask-project = Projektets uppgifter. Enter lämnar en fråga öppen; den kan besvaras senare: ikut project edit
ends-before-start = sista dagen { $end } är före första dagen { $start }
kept-until-before-start = projektet börjar { $start }: underlaget kan inte sparas bara till { $until }
hint-retention = dagen står i finansieringsbeslutet: ikut project edit --retention DAG
activity-added = lade till aktiviteten { $activity }
activity-changed = ändrade aktiviteten { $activity }
activity-kind-fixed = aktiviteten { $activity } har träffar, så dess slag kan inte ändras
hint-other-activity = lägg till en annan aktivitet med ikut activity add

## Cohorts

plan-summary = { $cohort }: { $weeks ->
        [one] en programvecka
       *[other] { $weeks } programveckor
    }, { $start } – { $end }, { $sessions ->
        [0] inga planerade träffar
        [one] en planerad träff
       *[other] { $sessions } planerade träffar
    }
plan-written = sparade gruppen { $cohort } med { $sessions ->
        [0] inga träffar
        [one] en träff
       *[other] { $sessions } träffar
    }
plan-individual = { $activity } är en individuell aktivitet: en veckoregel säger inte vems träff det är
hint-session-add = lägg till sådana träffar en och en: ikut session add GRUPP AKTIVITET --on DAG --participant DELTAGARE
hint-session-add-group = ikut session add GRUPP { $activity } --on DAG
plan-no-weeks = en grupp har minst en vecka
plan-too-far = pauserna lämnar inte rum för alla programveckor ({ $weeks }) inom tio år
ask-write-plan = Ska planen sparas?
remark-eve = afton: de flesta ställen håller stängt
remark-break = paus { $reason }
length-unknown = det är inte känt hur lång en träff i aktiviteten { $activity } är
hint-length = ange längden i regeln (/180), med --minutes eller för gott: ikut activity edit { $activity } --minutes 180
cohort-changed = ändrade gruppen { $cohort }: { $start }–{ $end }
break-days = { $from }–{ $to } { $reason }
no-break-begins = ingen paus i gruppen { $cohort } börjar { $day }
ask-lesson = Vad lärde man sig av gruppen { $cohort } (om arbetet, inga namn)
ask-lesson-anew = Lärdom { $number } från gruppen { $cohort } på nytt
lesson-added = antecknade lärdom { $number } från gruppen { $cohort }
lesson-changed = ändrade lärdom { $number } från gruppen { $cohort }
lesson-removed = tog bort lärdom { $number } från gruppen { $cohort }
lesson-empty = en lärdom kan inte vara tom
hint-lesson = skriv den i en terminal, eller ge den ur en fil: ikut cohort note { $cohort } < FIL
lesson-too-long = lärdomen har { $characters } tecken, och { $most } är det mesta
hint-lesson-short = håll dig till en sak; en annan lärdom får ett eget nummer
lessons-before = lärdomar från gruppen före, { $cohort }:
lessons-in-full = allt i sin helhet: ikut cohort notes { $cohort }
shift-look = { $sessions ->
        [one] en träff behöver ses över: se anmärkningarna
       *[other] { $sessions } träffar behöver ses över: se anmärkningarna
    }
ask-shift = { $sessions ->
        [one] Ska den här träffen i gruppen { $cohort } flyttas?
       *[other] Ska de här { $sessions } träffarna i gruppen { $cohort } flyttas?
    }
shift-done = flyttade { $sessions ->
        [one] en träff
       *[other] { $sessions } träffar
    } i gruppen { $cohort } { $way ->
        [earlier] { $days ->
            [one] en dag tidigare
           *[other] { $days } dagar tidigare
        }
       *[later] { $days ->
            [one] en dag senare
           *[other] { $days } dagar senare
        }
    }
shift-announced = { $participant }: fråga på nytt om det som avtalats för { $sessions }; anteckningarna står kvar
shift-after-end = gruppen { $cohort } slutar { $end }, före sin sista planerade träff; en senare slutdag: ikut cohort edit { $cohort } --end { $later }
shift-none = gruppen { $cohort } har inga planerade träffar { $from } eller senare
shift-none-between = gruppen { $cohort } har inga planerade träffar { $from }–{ $until }
shift-into-past = { $sessions ->
        [one] träffen { $session } skulle hamna på en dag som har varit: { $day }
       *[other] { $sessions } träffar skulle hamna på dagar som har varit, först { $session }: { $day }
    }
hint-shift-into-past = dagen för en träff som redan har hållits kan rättas: ikut session move { $session } --to DAG
shift-beyond-calendar = träffen { $session } skulle hamna utanför åren 1–9999
hint-fewer-days = välj ett annat antal dagar med --days
remark-before-start = före gruppens första dag
remark-after-end = efter gruppens sista dag
remark-same-time = samma tid som { $session }
remark-same-day = samma som { $session }?
remark-was-past = dagen är redan förbi: hölls träffen?
remark-not-in-cohort = deltagaren { $participant } är inte med i gruppen { $cohort } den dagen
second-look = se över träffen { $session }: { $remarks }

## Participants

participant-added = lade till deltagaren { $participant }
participant-changed = ändrade uppgifterna om deltagaren { $participant }
ask-alias = Namn som avtalats med deltagaren (aldrig ett officiellt namn)
enrolment-line = { $cohort } { $from }–{ $to } { $mode } { $exit }
outcome-line = { $point } { $day } { $status }
enrolled = lade till deltagaren { $participant } i gruppen { $cohort } från { $from }
enrolled-unmarked = { $sessions ->
    [one] en träff som hållits sedan dess saknar närvaromarkering för { $participant }: ikut attendance { $cohort }
   *[other] { $sessions } träffar som hållits sedan dess saknar närvaromarkering för { $participant }: ikut attendance { $cohort }
  }
enrolled-already = deltagaren { $participant } är i gruppen { $cohort } sedan { $from }
hint-enrolment-edit = ändra tiden i gruppen med ikut enrolment edit { $participant } { $cohort }
enrolment-changed = ändrade tiden i gruppen { $cohort } för deltagaren { $participant }
several-enrolments = deltagaren { $participant } har flera tider i grupp: { $enrolments }
exit-without-end = hur tiden i gruppen slutade hör ihop med en sista dag
exited = deltagaren { $participant } var i gruppen { $cohort } till { $day }: { $how }
exited-already = tiden för { $participant } i gruppen { $cohort } har redan upphört: { $day }
outcome-window = situationen vid avslut för deltagaren { $participant } räknas om den gäller { $opens }–{ $closes }: ikut outcome add { $participant } exit
enrolment-open = { $cohort } från { $from } { $mode }
hint-cohort = --cohort GRUPP
hint-begun = --begun DAG

## Sessions

session-added = lade till träffen { $session }: { $activity }, { $day }
session-changed = ändrade träffen { $session }
session-moved = flyttade träffen { $session } från { $from } till { $to }
ask-move-held = träffen { $session } hölls { $day }. Är { $to } rätt?
session-cancelled = ställde in träffen { $session }, { $day }{ $announced ->
        [0] {""}
        [one] {" "}och tog bort en anteckning om meddelad frånvaro
       *[other] {" "}och tog bort { $announced } anteckningar om meddelad frånvaro
    }
session-cancelled-for = ställde in träffen { $session }, { $day } ({ $reason }){ $announced ->
        [0] {""}
        [one] {" "}och tog bort en anteckning om meddelad frånvaro
       *[other] {" "}och tog bort { $announced } anteckningar om meddelad frånvaro
    }
ask-cancel = Ställa in { $sessions }? { $announced ->
        [one] En anmäld frånvaro tas bort
       *[other] { $announced } anmälda frånvaror tas bort
    }
ask-cancel-reason = Varför? (Enter lämnar det öppet)
cancel-undo = ikut undo återställer den anmälda frånvaron
session-cancelled-already = träffen { $session }, { $day }, är redan inställd
cancel-reason-changed = träffen { $session }, { $day }, är redan inställd; orsak: { $reason }
session-was-on = flyttad, tidigare dag { $day }
session-has-marks = träffen { $session } har { $marks ->
        [one] en närvaroanteckning
       *[other] { $marks } närvaroanteckningar
    }: den har hållits
hint-marks-away = om träffen inte hölls, ta först bort anteckningarna: ikut attend { $session } DELTAGARE=-
session-to-come = träffen { $session } är ännu inte hållen: { $day }
hint-ahead = före en träff kan bara n (meddelade i förväg) och x (väntas inte) antecknas
participant-needed = { $activity } är en individuell aktivitet: ange vems träff det är
participant-not-allowed = { $activity } är en gruppaktivitet: ingen av dess träffar hör till en enda deltagare
hint-participant = --participant DELTAGARE
hint-marks-first = ändra först närvaroanteckningarna: ikut attend TRÄFF DELTAGARE=ANTECKNING
hint-held = en träff är hållen först när dess dag har kommit

## Marks

attend-session = { $session } { $activity }, { $day }
mark-changed = { $participant }: { $after } (var: { $before })
mark-same = { $participant }: { $mark }, som förut
mark-unmarked = ej antecknad
mark-sent = { $period } har lämnats in (inlämnad rapport { $number }); vad som inte längre är som det lämnades in: ikut report diff { $number }
mark-guest = deltagaren { $participant } är inte med i gruppen { $cohort } den dagen och räknas som gäst
mark-before-joining = deltagaren { $participant } är med i projektet från { $from }, och träffen { $session } är { $day }
mark-after-leaving = deltagaren { $participant } var med i projektet till { $left }, och träffen { $session } är { $day }
hint-first-day = om den första dagen är fel: ikut participant edit { $participant } --entered DAG
hint-last-day = om den sista dagen är fel: ikut participant edit { $participant } --left DAG
mark-late = { $minutes ->
        [one] en minut sen
       *[other] { $minutes } minuter sen
    }
mark-early = gick { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    } tidigare
mark-not-theirs = { $session } är en individuell träff för någon annan än deltagaren { $participant }
mark-cancelled = träffen { $session } är inställd och har inga närvaroanteckningar; närvaron för deltagaren { $participant } kan inte antecknas
mark-not-held = träffen { $session } är planerad: för deltagaren { $participant } kan bara frånvaro som meddelats i förväg (n) eller väntas inte (x) antecknas
mark-minutes-beyond = { $participant }: försening och tidigare avgång är tillsammans { $missed } minuter, och träffen { $session } varar { $minutes }
mark-minutes-while-away = { $participant }: minuter för sen eller gick tidigare kan bara antecknas för den som var närvarande
mark-notice-of-nothing = { $participant }: ett meddelande hör bara ihop med frånvarande, sen eller gick tidigare
named-twice = deltagaren { $participant } är nämnd två gånger
not-a-code = { $text } är inte koden för en deltagare
not-a-mark = { $text } är inte en närvaroanteckning
mark-missing = närvaroanteckningen saknas
not-minutes = { $text }: minuterna är ett heltal från 1 till 1440
not-a-reason = { $text } är inte en orsak
reason-missing = efter kolonet saknas en orsak
meet-added = lade till träffen { $session }: { $activity }, { $participant }, { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }, { $day }: { $mark }
meet-held = den planerade träffen { $session } är nu hållen: { $activity }, { $participant }, { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }, { $day }: { $mark }
meet-planned = planerade träffen { $session }: { $activity }, { $participant }, { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }, { $day }; den är ännu inte hållen: { $mark }
meet-planned-already = träffen { $session } är redan planerad för den dagen: { $activity }, { $participant }, { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }, { $day }; den är ännu inte hållen: { $mark }
meet-another = deltagaren { $participant } har { $activity } samma dag även på { $sessions }; om det är samma träff tar ikut undo tillbaka den här
ask-meet-another = deltagaren { $participant } har redan { $activity } den dagen på { $sessions }. Anteckna en till?
meet-several = deltagaren { $participant } har flera planerade träffar i { $activity } { $day }: { $sessions }
hint-meet-several = ange vilken med klockslaget, --at KLOCKSLAG, eller anteckna med koden: ikut attend TRÄFF { $participant }
meet-group = { $activity } är en gruppaktivitet; med meet antecknas en träff med en enda deltagare
meet-which = det finns flera individuella aktiviteter: ange vilken
meet-no-activity = det finns ännu ingen individuell aktivitet
hint-individual-activity = ikut activity add guidance --kind individual --minutes 60
meet-no-cohort = deltagaren { $participant } är inte med i någon grupp { $day } och har inte varit det tidigare: ange vilken grupps träff det är
meet-cohorts = deltagaren { $participant } är med i flera grupper { $day }, { $cohorts }: ange vilken grupps träff det är
not-a-length = { $text } är inte en längd
hint-marks = p närvarande, l15 sen, e20 gick tidigare, l10e20 båda, a frånvarande och meddelade inte, n meddelade i förväg, f meddelade i efterhand, x väntas inte, - tar bort anteckningen
attendance-of = Närvaro i grupp { $cohort }, { $from }–{ $until }
attendance-in = Närvaro för { $participant } i grupp { $cohort }, { $from }–{ $until }
attendance-week = Den här veckan är programvecka { $week } av { $weeks }.
attendance-guests = Gäster, som inte hörde till grupp { $cohort } den dagen: { $participants }
attendance-both = { $code } är både en grupp och en deltagare
attendance-neither = det finns ingen grupp och ingen deltagare { $code }

## Which session, and the roll call

at-input-line = rad { $line } på standard in: { $sentence }
input-without-marks = det finns ingen anteckning på standard in
hint-marks-for = skriv anteckningarna: ikut attend { $session } P-01 P-02=l15 --rest p
not-a-session = ingen träff heter { $text }
session-comes-first = träffen { $session } kommer först, deltagarna efter den
no-such-day = det finns ingen dag { $text } i kalendern
word-is-empty = ett ord är tomt: där ska det stå en träff eller en deltagare
hint-session-name = ange träffen med dess kod (K1-014), en dag (idag, -1, mån, 4.10.) eller grupp och aktivitet (K1 finnish)
no-session-fits = ingen träff passar: { $day }
no-session-open = ingen träff som passar är i dag, och ingen tidigare är kvar att anteckna
several-sessions = { $sessions } träffar passar; säg vilken
ask-session = Vilken träff?
session-of-group = { $session } { $activity }, { $when }
session-of-one = { $session } { $activity } { $participant }, { $when }
session-is-cancelled = träffen { $session } är inställd
nobody-expected = ingen väntas till träffen { $session }, och ingen är antecknad där
roll-needs-terminal = uppropet behöver en terminal: { $session }
marked-meanwhile = någon annan har under tiden antecknat deltagaren { $participant }: { $mark }

roll-opening = { $session }
    { $people ->
        [one] En deltagare
       *[other] { $people } deltagare
    }, { $marked } antecknade från förut.
roll-keys = p närvarande  l sen  e gick tidigare  x väntas inte
    frånvarande: a meddelade inte  n meddelade i förväg  f meddelade i efterhand
    - ingen anteckning  r resten närvarande  : lägger till en orsak
    Enter eller högerpil behåller det som står och går vidare; backsteg eller
    vänsterpil går bakåt; ? visar detta; Ctrl-C slutar och skriver ingenting
roll-unknown-key = den tangenten betyder ingenting här; ? visar tangenterna
roll-mark-first = anteckningen kommer först; för den föregående deltagaren: backsteg, sedan :
roll-person = { $at }/{ $of } { $participant } ({ $mark }):
roll-minutes-late = hur många minuter sen (15, eller 15e20 om även gick tidigare; 15: anger orsak):
roll-minutes-early = minuter före slutet (20; 20: anger orsak):
roll-not-minutes = hela minuter behövs, till exempel 15
roll-reason = orsak (Enter: ingen):
roll-back = ett steg bakåt
roll-write = Enter skriver detta, backsteg går bakåt, Ctrl-C skriver ingenting:
roll-written = { $session }: skrev { $marks ->
        [one] en anteckning
       *[other] { $marks } anteckningar
    }

## Today

today-week = { $cohort }: programvecka { $week } av { $weeks }
today-no-week = { $cohort }: en vecka utan program, programveckorna är { $weeks }
today-sessions = I dag
today-unmarked = Ej antecknade: ikut attend TRÄFF
today-alone = { $day }: någon kan komma ensam
today-calls = Värda ett samtal
today-quiet = I dag hålls inga träffar, och ingenting är oantecknat.
today-nobody = ingen väntas
today-marked = antecknad
today-still = ej antecknade: { $codes }
today-expected = { $people ->
        [one] en väntas
       *[other] { $people } väntas
    }
today-all = { $people ->
        [one] en deltagare
       *[other] alla { $people }
    }
today-away = kommer inte: { $codes }
today-only = bara { $participant } är kvar
today-nobody-left = ingen är kvar
today-was-it-held = hållen utan deltagare: ikut session edit { $session } --status held; inte hållen: ikut session cancel { $session }
today-missed = inget besked om de senaste { $sessions } antecknade träffarna: { $codes }
today-reached = senast i kontakt { $day }, { $days ->
        [one] i går
       *[other] för { $days } dagar sedan
    }
today-joined = ännu ingen kontakt sedan starten i gruppen ({ $day }, { $days ->
        [one] i går
       *[other] för { $days } dagar sedan
    })
today-long-ago = ingen kontakt på ett år eller mer

## Öppna och låsa

today-open = Registret är öppet i { $hours } h { $minutes } min till: ikut lock
register-is-plain = registret är inte krypterat: där finns ingenting att öppna eller låsa
unlocked = registret är öppet i { $hours } h { $minutes } min; ikut lock låser det
locked = registret är låst
was-locked = registret var redan låst
locked-gone = registret är låst: dess nyckel är glömd. Det finns inte längre på sökvägen { $path }
locked-unusable = registret är låst: dess nyckel är glömd. Det som nu finns på sökvägen { $path } går inte att använda
locked-plain = registret är låst: dess nyckel är glömd. Det som nu finns på sökvägen { $path } är inte krypterat
no-keyring = det här systemet bevarar ingen nyckel en tid: { $reason }

## Vad som ska frågas

today-due = Situationer att fråga om: ikut outcome add DELTAGARE exit|six_months
due-nothing = Ingen situation behöver frågas nu, och ingen tidsfrist börjar under { $days ->
        [one] den närmaste dagen
       *[other] de närmaste { $days } dagarna
    }.
due-open = Ska frågas nu: ikut outcome add DELTAGARE exit|six_months
due-to-come = Ska frågas senare
due-closed = Tidsfristen har gått ut och ingenting är antecknat
due-open-until = frågas { $opens } – { $closes }, { $days ->
        [one] i dag är sista dagen
       *[other] { $days } dagar kvar
    }
due-not-reached = ännu inte nådd; frågas { $opens } – { $closes }, { $days ->
        [one] i dag är sista dagen
       *[other] { $days } dagar kvar
    }
due-opens = frågas { $opens } – { $closes }
due-closed-on = tidsfristen var { $opens } – { $closes }

## What completion shows beside a candidate

complete-session = { $day }, { $activity }
complete-days = { $from }–{ $until }
complete-reason = en orsak följer
complete-minutes = { $minutes ->
        [one] en minut
       *[other] { $minutes } minuter
    }

## Outcomes and needs

outcome-added = antecknade situationen { $point } för deltagaren { $participant }
outcome-changed = ändrade situationen { $point } för deltagaren { $participant }
outcome-outside = dagen ligger utanför { $opens }–{ $closes }: rapporten räknar inte med situationen
outcome-before-leaving = deltagaren { $participant } är ännu med i projektet: rapporten räknar inte med situationen ännu
needs-written = antecknade { $needs ->
        [one] ett stödbehov
       *[other] { $needs } stödbehov
    } för deltagaren { $participant }, { $day }
need-twice = stödbehovet { $need } är nämnt två gånger

## The journal

step-undone = ångrat
undone = ångrade steg { $step }: { $what }
redone = gjorde om steg { $step }: { $what }
step-project_edit = ändrade projektets uppgifter
step-cohort_new = planerade gruppen { $cohort } med { $sessions ->
        [0] inga träffar
        [one] en träff
       *[other] { $sessions } träffar
    }
step-cohort_edit = ändrade gruppen { $cohort }
step-cohort_shift = flyttade { $sessions ->
        [one] en träff
       *[other] { $sessions } träffar
    } i gruppen { $cohort } { $way ->
        [earlier] { $days ->
            [one] en dag tidigare
           *[other] { $days } dagar tidigare
        }
       *[later] { $days ->
            [one] en dag senare
           *[other] { $days } dagar senare
        }
    }
step-activity_add = lade till aktiviteten { $activity }
step-activity_edit = ändrade aktiviteten { $activity }
step-participant_add = lade till deltagaren { $participant }
step-participant_add-erased = lade till en raderad person
step-participant_edit = ändrade uppgifterna om deltagaren { $participant }
step-participant_edit-erased = ändrade uppgifterna om en raderad person
step-enrol = lade till deltagaren { $participant } i gruppen { $cohort }
step-enrol-erased = lade till en raderad person i gruppen { $cohort }
step-enrolment_edit = ändrade tiden i gruppen { $cohort } för deltagaren { $participant }
step-enrolment_edit-erased = ändrade tiden i gruppen { $cohort } för en raderad person
step-exit = avslutade tiden i gruppen { $cohort } för deltagaren { $participant }
step-exit-erased = avslutade tiden i gruppen { $cohort } för en raderad person
step-exit-project = avslutade tiden i projektet för deltagaren { $participant }
step-exit-project-erased = avslutade tiden i projektet för en raderad person
step-session_add = lade till träffen { $session }
step-session_edit = ändrade träffen { $session }
step-session_move = flyttade träffen { $session } till { $date }
step-session_cancel = ställde in träffen { $session }
step-session_cancel-for = ställde in träffen { $session }, orsak: { $reason }
step-attend = antecknade närvaron på träffen { $session }: { $marks ->
        [one] en deltagare
       *[other] { $marks } deltagare
    }
step-attend-of = antecknade närvaron på träffen { $session }: { $participants }
step-meet = antecknade den individuella träffen { $session } med deltagaren { $participant }
step-meet-erased = antecknade den individuella träffen { $session } med en raderad person
step-outcome_add = antecknade situationen { $point } för deltagaren { $participant }
step-outcome_add-erased = antecknade situationen { $point } för en raderad person
step-outcome_edit = ändrade situationen { $point } för deltagaren { $participant }
step-outcome_edit-erased = ändrade situationen { $point } för en raderad person
step-need_add = antecknade { $needs ->
        [one] ett stödbehov
       *[other] { $needs } stödbehov
    } för deltagaren { $participant }
step-need_add-erased = antecknade { $needs ->
        [one] ett stödbehov
       *[other] { $needs } stödbehov
    } för en raderad person
step-need_edit = ändrade { $needs ->
        [one] ett stödbehov
       *[other] { $needs } stödbehov
    } för deltagaren { $participant }
step-need_edit-erased = ändrade { $needs ->
        [one] ett stödbehov
       *[other] { $needs } stödbehov
    } för en raderad person
step-need_kind_add = lade till stödbehovet { $need } i projektets lista
step-need_kind_edit = ändrade stödbehovet { $need } i projektets lista
step-need_kind_retire = tog stödbehovet { $need } ur bruk i projektets lista
step-goal_add = antecknade mål { $goal } för deltagaren { $participant }
step-goal_add-erased = antecknade mål { $goal } för en raderad person
step-goal_edit = ändrade mål { $goal } för deltagaren { $participant }
step-goal_edit-erased = ändrade mål { $goal } för en raderad person
step-goal_step_add = antecknade steg { $number } mot mål { $goal } för deltagaren { $participant }
step-goal_step_add-erased = antecknade steg { $number } mot mål { $goal } för en raderad person
step-goal_step_edit = ändrade steg { $number } mot mål { $goal } för deltagaren { $participant }
step-goal_step_edit-erased = ändrade steg { $number } mot mål { $goal } för en raderad person
step-note_add = antecknade anteckning { $note } om deltagaren { $participant }
step-note_add-erased = antecknade anteckning { $note } om en raderad person
step-note_edit = ändrade anteckning { $note } om deltagaren { $participant }
step-note_edit-erased = ändrade anteckning { $note } om en raderad person
step-note_remove = tog bort anteckning { $note } om deltagaren { $participant }
step-note_remove-erased = tog bort anteckning { $note } om en raderad person
step-contact_add = antecknade kontakt { $contact } med deltagaren { $participant }
step-contact_add-erased = antecknade kontakt { $contact } med en raderad person
step-contact_edit = ändrade kontakt { $contact } med deltagaren { $participant }
step-contact_edit-erased = ändrade kontakt { $contact } med en raderad person
step-contact_remove = tog bort kontakt { $contact } med deltagaren { $participant }
step-contact_remove-erased = tog bort kontakt { $contact } med en raderad person
step-referral_add = antecknade hänvisning { $referral } för deltagaren { $participant }
step-referral_add-erased = antecknade hänvisning { $referral } för en raderad person
step-referral_edit = ändrade hänvisning { $referral } för deltagaren { $participant }
step-referral_edit-erased = ändrade hänvisning { $referral } för en raderad person
step-intake = antecknade den inledande kartläggningen för deltagaren { $participant }
step-intake-erased = antecknade den inledande kartläggningen för en raderad person
step-intake-refused = antecknade att deltagaren { $participant } inte vill svara på en fråga
step-intake-refused-erased = antecknade att en raderad person inte vill svara på en fråga
step-report_send = { $corrects ->
        [0] sparade rapporten för { $period } som inlämnad: inlämnad rapport { $submission }
       *[other] sparade en rättelse av rapporten för { $period } som inlämnad: inlämnad rapport { $submission } rättar inlämnad rapport { $corrects }
    }
step-check_waive = godtog iakttagelsen { $check } ({ $subject })
step-check_unwaive = drog tillbaka godtagandet av { $check } ({ $subject })
step-lesson_add = antecknade lärdom { $lesson } från gruppen { $cohort }
step-lesson_edit = ändrade lärdom { $lesson } från gruppen { $cohort }
step-lesson_remove = tog bort lärdom { $lesson } från gruppen { $cohort }
step-import-older = importerade en mapp
step-import = importerade en mapp: { $rows ->
        [one] en ny eller ändrad rad
       *[other] { $rows } nya eller ändrade rader
    }
step-undo = ångrade steg { $step }
step-redo = gjorde om steg { $step }

## Loggen: tidigare steg, sigill, bevis

no-step = det finns inget steg { $step }
undone-already = steg { $step } är redan ångrat
step-is-undo = steg { $step } är självt en ångring: det ångrade steg { $of }
step-is-redo = steg { $step } gjorde bara om steg { $of }
hint-redo = `ikut redo { $step }` gör om det steget
hint-redo-step = `ikut log` visar vad som är ångrat; `ikut redo STEG` gör om ett steg, om det går ihop med allt som gjorts sedan dess
step-stands = steg { $step } är inte ångrat: det finns inget att göra om
in-the-way = steg { $step } kan inte göras om: { $steps ->
        [0] det som antecknades i det passar inte längre ihop med det som finns nu
        [one] ett steg som togs sedan det ångrades går inte ihop med det
       *[other] { $steps } steg som togs sedan det ångrades går inte ihop med det
    }
hint-enter-again = `ikut log --detail { $step }` visar vad som antecknades i det: anteckna det på nytt, eller ångra det som gjorts sedan dess
hint-undo-step = ångra själva steget: ikut undo { $step }
hint-detail = se ikut log --detail { $step }
steps-rest-on = steg { $step } kan inte ångras: { $steps ->
        [one] ett senare steg bygger på det
       *[other] { $steps } senare steg bygger på det
    }
rests = steg { $step }: { $what }
rests-more = { $steps ->
        [one] och ett till
       *[other] och { $steps } till
    }
hint-undo-later = ångra dem först, i den här ordningen, eller rätta uppgiften i stället
restore-stays = steg { $step } återställde en säkerhetskopia: bara det senaste steget kan tas tillbaka med den kopia som det sparade
no-longer-fits = steg { $step } kan inte ångras: det som fanns före det passar inte längre ihop med det som finns nu
step-was-erased = steg { $step } kan inte ångras: det som antecknades i det har raderats
flaw-page = sida { $page } i filen är inte som den skrevs
flaw-page-somewhere = en sida i filen är inte som den skrevs
flaw-structure = en tabell eller ett index är inte helt: { $said }
flaw-reference = { $rows ->
        [one] en rad i `{ $entity }` hänvisar
       *[other] { $rows } rader i `{ $entity }` hänvisar
    } till en rad i `{ $to }` som inte finns
flaw-step-missing = steg { $from } saknas i loggen
flaw-steps-missing = steg { $from }–{ $until } saknas i loggen
flaw-step-open = steg { $step } blev aldrig färdigt
flaw-seal = steg { $step } är inte som det förseglades
flaw-changes = ändringarna som loggen har av steg { $step } är inte de som gjordes
flaw-row-missing = { $record }: saknas, och loggen känner inget steg som tog bort det
flaw-row-unknown = { $record }: finns, och loggen känner inget steg som lade till det
flaw-row-different = { $record }: är inte som loggen säger
flaw-row-broken = { $record }: steg { $step } började med något annat än det som steget före lämnade
flaws-more = { $flaws ->
        [one] ett till av samma slag: ikut check --deep --format csv
       *[other] { $flaws } till av samma slag: ikut check --deep --format csv
    }
looking = går igenom registret: { $percent } %
looking-at-pages = går igenom varje sida: { $seconds } s
anchor-line = steg { $step } den { $day }: { $words }
anchor-none = det finns inget steg att hålla fast ännu
anchor-diary = skriv den här raden i pappersdagboken; `ikut check --anchor` med de åtta orden säger om den fortfarande stämmer med registret
anchor-holds = raden stämmer med registret: inget till och med steg { $step } har skrivits om
anchor-rewritten = det här är samma register, men raden stämmer inte med det: det som antecknats dittills har skrivits om, eller så är det en äldre kopia ({ $steps ->
        [one] den har ett steg
       *[other] den har { $steps } steg
    })
anchor-other = raden hör till ett annat register
anchor-count = en rad har åtta ord, och de här är { $found }
anchor-unknown = ingen rad har ordet `{ $word }`
anchor-slip = de här orden hör inte ihop: ett är felskrivet, eller två har bytt plats
marked = antecknade närvaron på träffen { $session }: { $marks }
mark-of = { $participant } { $mark }
marks-counted = { $marks } × { $mark }
with-mark = { $what }: { $mark }
with-fields = { $what }: { $fields }
step-told = steg { $step }, { $at }, { $who }: { $what }
values-more = { $values ->
        [one] och ett värde till
       *[other] och { $values } värden till
    }: ikut log --detail { $step } --format csv
not-shown = (visas inte)
long-text = { $signs } tecken
as-of-step = läget efter steg { $step }, { $at }
as-of-writes = det som har varit kan inte ändras: --as-of visar bara
as-of-nothing = `ikut { $command }` visar inget som har en historia
hint-as-of = lämna bort --as-of
as-of-before = inget hade antecknats före utgången av { $day }: det första steget är från { $first }
as-of-empty = inget har antecknats ännu
ask-anchor = De åtta orden från pappersdagboken
hint-anchor = orden står i dagboken som ikut log --anchor visade dem
## Instruments

instrument-imported = tog in instrumentet { $instrument }, version { $version }: { $name }, { $items ->
        [one] en fråga
       *[other] { $items } frågor
    }
instrument-answered = version { $version } av { $instrument } har besvarats { $times ->
        [one] en gång
       *[other] { $times } gånger
    } och förblir som den är: svaren behåller sin betydelse
hint-next-version = ge den nya ordalydelsen en egen version: version = { $version }
hint-instrument-file = rätta filen och importera den på nytt; examples/instruments/README.md berättar vad den får innehålla
instrument-page = { $name } ({ $instrument }, version { $version })
instrument-licence = Användningsvillkor: { $licence }
caption-items = Vad som frågas
items-without-texts = Frågornas texter finns inte i ikut; svaren antecknas med sina beteckningar.
title-scoring = Hur det räknas
no-score = Ingenting räknas ihop; varje fråga står för sig.
counted-total = Alla frågor tillsammans: { $formula }; minst { $needed } av { $items } måste besvaras.
counted-subscale = { $name }: { $formula }; minst { $needed } av { $items } måste besvaras.
total-alone = Helheten kan antecknas ensam, så som en annan tjänst gav den: total=…
caption-bands = Vad resultatet säger: { $scale }
scale-total = alla frågor tillsammans
caption-item-bands = Vad ett svar säger
slip-syntax = filen kan inte läsas som TOML här: { $reason }
slip-unknown-key = det finns ingen nyckel { $key } här; nycklarna är { $allowed }.
slip-not-text = här behövs en text inom citattecken
slip-not-whole = här behövs ett heltal
slip-not-number = här behövs ett tal med högst fyra decimaler som är minst 0
slip-not-truth = här behövs true eller false
slip-not-list = här behövs en lista inom hakparenteser
slip-not-table = här behövs en tabell
slip-total-id = total står för alla frågor tillsammans och kan inte vara en beteckning
slip-repeated = { $value } står två gånger; första gången på rad { $line }
slip-word-count = { $expected } ord behövs, ett för varje värde på skalan; hittade: { $found }
slip-first-band = den första klassen börjar vid det lägsta resultatet: from = { $lowest }
slip-band-order = en klass börjar ovanför den föregående, och högst vid { $highest }
slip-mean-alone = ett medelvärde kan inte antecknas ensamt; alone passar ihop med sum och to_100
slip-mixed-ranges = klasser för enskilda svar kräver att alla frågor har samma skala
trouble-not-an-instrument = det här är inte instrumentet som raden namnger; det första felet står på rad { $line } i innehållet
trouble-answered = version { $value } har besvarats och ändras aldrig: ge den nya ordalydelsen nästa version
trouble-version-fixed = den här bedömningen är av version { $version } i registret och förblir så
trouble-unknown-item = instrumentet har ingen fråga { $value }.
trouble-refused-value = det som man inte ville svara på har inget värde
feedback-personal = en kommentar innehåller en personbeteckning, en e-postadress eller ett telefonnummer; utelämna den
word-formula-sum = summan
word-formula-mean = medelvärdet
word-formula-to_100 = från 0 till 100
word-record-instrument = instrument
word-record-assessment = bedömning
word-type-number = tal
column-instrument = instrument
column-version = version
column-items = frågor
column-formula = räknas som
column-assessments = besvarad
column-item = fråga
column-least = från
column-greatest = till
column-reverse = omvänd
column-asked_text = text
column-band_from = från
column-meaning = betydelse
step-instrument_import = tog in instrumentet { $instrument }, version { $version }
step-assess = antecknade { $instrument } för { $participant }: { $answers ->
        [one] ett svar
       *[other] { $answers } svar
    }
step-assess-erased = antecknade { $instrument } för en raderad person: { $answers ->
        [one] ett svar
       *[other] { $answers } svar
    }
step-assessment_remove = tog bort bedömningen { $instrument } för { $participant }
step-assessment_remove-erased = tog bort bedömningen { $instrument } för en raderad person
step-feedback_add = sparade { $slips } lappar med respons på { $session }
form-INSTRUMENT = bokstäver, siffror och - . _, högst 32: everyday
form-VERSION = versionens nummer: 1
define-interchange-instruments-instrument = instrumentets kod
define-interchange-instruments-content = TOML-filen ord för ord som den importerades
define-instrument = instrumentet som besvarades
define-version = versionen; svaren behåller den betydelse de hade i den
define-interchange-assessments-date = dagen då den besvarades
define-interchange-answers-date = bedömningens dag
define-interchange-answers-item = frågans beteckning; total är en helhet som antecknades ensam
define-interchange-answers-value = svaret som ett tal på frågans skala, innan någon fråga vänds; tomt där deltagaren inte vill svara
define-interchange-answers-refused = om deltagaren inte vill svara; en obesvarad fråga har ingen rad
define-interchange-feedback-session = träffen som lappen gäller
define-interchange-feedback-slip = lappens lottade nummer: det säger ingen ordning och ingen person
define-interchange-feedback-useful = om träffen var nyttig, 1–5
define-interchange-feedback-understood = om träffen gick att förstå, 1–5
define-interchange-feedback-felt_safe = om deltagaren kände sig trygg, 1–5
define-interchange-feedback-comment = vad annat som stod på lappen

## Assessments

assessed = { $refused ->
        [0] antecknade { $instrument } för { $participant } { $day }: { $answered } av { $items } besvarade
       *[other] antecknade { $instrument } för { $participant } { $day }: { $answered } av { $items } besvarade, ville inte svara på { $refused }
    }
assessed-total = antecknade helheten av { $instrument } för { $participant } { $day }
assessed-in-version = { $participant } besvarade version { $version } av { $instrument } { $day }: en dag har en version
assessment-removed = tog bort bedömningen { $instrument } för { $participant } { $day }
assess-nothing = inget svar gavs
assess-total-and-items = helheten antecknades tillsammans med frågor; det är antingen eller
hint-total-or-items = ta bort helheten med total=-, eller frågorna med fråga=-
answered-twice = { $item } besvaras två gånger
answer-out-of-range = { $item }: { $value } är inte ett heltal från { $least } till { $greatest }
assess-opening = { $name }, { $participant }: { $items ->
        [one] en fråga
       *[other] { $items } frågor
    }
assess-keys = ett tal svarar; Enter låter det stå; { $refuse } vill inte svara; { $nothing } inte besvarad; { $back } går tillbaka
assess-draft = fortsätter där det avbröts
assess-again = ett heltal från { $least } till { $greatest }, { $refuse }, { $nothing }, { $back } eller Enter
score-line = { $scale }: { $score }
score-with-meaning = { $scale }: { $score } ({ $meaning })
score-none = { $scale }: inget resultat, minst { $needed } svar behövs
assessments-page = Vad { $participant } har svarat
no-assessments = Ingenting är antecknat ännu: ikut assess { $participant } INSTRUMENT
assessments-note = Resultaten är ett stöd för ett samtal. De jämförs med samma persons tidigare och inte med någon annans.
caption-points = { $instrument }: alla gånger
course-once = { $scale }: { $points } (en gång hittills)
course-none = { $scale }: inget resultat ännu
course-up = { $scale }: { $points } (mer än i början)
course-same = { $scale }: { $points } (som i början)
course-down = { $scale }: { $points } (mindre än i början)
change-page = Förändring: { $instrument }
change-page-of = Förändring i { $cohort }: { $instrument }
change-hidden = Ingenting visas: färre än { $people } har två mätningar här, eller så skulle siffran avslöja en mindre grupp.
change-hidden-some = Det som färre än { $people } har två mätningar av är utelämnat.
change-note = Alla med minst två mätningar är med: den första och den senaste räknas. En förändring säger vad som hände, inte varför; den rangordnar ingen.
caption-change = Samma personers första och senaste resultat
column-answered = besvarade
column-refused_items = ville inte
column-not_answered = obesvarade
column-scale = vad
column-score = resultat
column-pairs = personer
column-median_first = median i början
column-median_latest = senaste medianen
column-median_change = medianförändring
column-up = mer
column-down = mindre
form-REPLY = frågans beteckning, = och ett tal; r vill inte svara, - inte besvarad: sleep=3

## Feedback

feedback-kept = sparade { $slips } lappar med respons på { $session }, i lottad ordning
feedback-individual = { $session } är en individuell träff: man skulle veta vems responsen är
hint-feedback-alone = prata om det tillsammans; respons utan namn kräver en grupp
feedback-not-held = { $session } har inte hållits ännu, eller är inställd
feedback-few = { $slips ->
        [0] det finns inga lappar
        [one] det finns en lapp
       *[other] det finns { $slips } lappar
    }; färre än { $fewest } på en gång sparas inte, för då kunde man sluta sig till vems de är
hint-feedback-few = skriv in en träffs alla lappar på en gång; är de färre, prata om det som sagts och förstör papperet
feedback-more-than-attended = { $session } skulle ha { $slips } lappar, och { $attended ->
        [one] en person
       *[other] { $attended } personer
    } var närvarande
feedback-opening = { $session }: en rad för varje lapp: nyttig, begriplig, kände sig trygg, var och en 1–5 eller -, sedan kommentaren; en tom rad avslutar. Inga namn, inga koder.
ask-slip = lapp { $number }
feedback-marks = tre siffror från 1 till 5 behövs, - där ingen finns, sedan kommentaren
feedback-empty-slip = det står ingenting på lappen
hint-feedback-lines = en rad för varje lapp, vid en terminal eller med ikut feedback add { $session } < FIL: 5 4 - kommentaren
feedback-page = Respons på träffarna
feedback-page-of = Respons på träffarna: { $code }
feedback-hidden = Ingenting visas: det finns färre än { $slips } lappar här, eller så skulle en mindre grupp komma fram genom subtraktion.
feedback-hidden-some = En fråga med färre än { $slips } svar är utelämnad, liksom en där en mindre grupp skulle komma fram genom subtraktion.
few-slips = { $slips } lappar: inga slutsatser bör dras.
feedback-note = Lapparna namnger ingen och har ingen tid. Det de säger handlar om träffen, inte om vem som kom.
caption-feedback = Siffror från 1 (inte alls) till 5 (mycket)
title-comments = Kommentarer i bokstavsordning
slip-title = Hur var träffen?
slip-useful = Den var till nytta för mig.
slip-understood = Jag förstod vad som sades.
slip-felt-safe = Jag kände mig trygg.
slip-least = inte alls
slip-best = mycket
slip-comment = Något annat:
slip-promise = Skriv inget namn. Du får hoppa över vilken fråga du vill. Lapparna blandas, skrivs in tillsammans och förstörs.
word-question-useful = nyttig
word-question-understood = begriplig
word-question-felt_safe = kände sig trygg
column-slips = lappar
column-question = fråga
column-marked_slips = svar
column-median = median
column-mark_1 = 1
column-mark_2 = 2
column-mark_3 = 3
column-mark_4 = 4
column-mark_5 = 5

## The handbook on feedback

word-topic-feedback = hur respons på träffar förblir utan namn, och vad man ändå kan gissa
guide-feedback-title = Respons på träffar
guide-feedback-how = Efter en träff fyller var och en i en papperslapp utan namn, och lapparna blandas. Den som arbetar här skriver in alla på en gång. ikut sparar varken namn, kod eller tid med en lapp; varje lapp får ett lottat nummer, och de skrivs i numrens ordning. Inte ens den som har hela registret, dess logg och närvarolistan kan sluta sig till i vilken ordning lapparna skrevs eller fördes in.
guide-feedback-refused = Färre än tre lappar på en gång tas inte emot, varken nu eller senare för samma träff: av två skulle vardera veta vilken som är den andras. En individuell träff får inga. Lapparna kan aldrig vara fler än de som var närvarande.
guide-feedback-shown = Rapporterna visar en fråga från fem svar, och ingenting där resten av gruppens, aktivitetens eller projektets svar skulle vara färre än fem. Kommentarerna står i bokstavsordning, utan träffen.
guide-feedback-left = Vad man ändå kan gissa, och bör berätta för dem som tillfrågas
guide-feedback-guess = Varje lapp skrevs av någon som var närvarande: med tre lappar är en gissning rätt en gång av tre.
guide-feedback-alike = Där alla lappar från en träff säger detsamma vet man allas svar.
guide-feedback-late = Lappar som skrivs in senare än de andra vet man är från dem som lämnade in sent; loggen behåller också en inskrivning som ångrats, så att man kan se vilka lappar som skiljer den nästa från den.
guide-feedback-comment = En kommentar kan röja vem som skrev den genom det den berättar eller hur den är skriven. Personbeteckningar, adresser och telefonnummer tas inte emot; namn kan inte skiljas från andra ord. Läs en kommentar innan du skriver in den, och korta den.
guide-feedback-paper = Handstilen: förstör papperet, och stäng terminalen som visar raderna du skrev.

## Sent reports

ask-note = Vad man vill minnas av den här inlämningen (inga namn)
report-sent = sparade rapporten för { $period } som inlämnad: inlämnad rapport { $number }
correction-sent = sparade en rättelse av rapporten för { $period } som inlämnad: inlämnad rapport { $number } rättar inlämnad rapport { $corrected }
sent-already = rapporten för { $period } är densamma som inlämnad rapport { $number }: det finns inget att lämna in
period-still-open = { $period } slutar först { $day }: siffrorna kan ännu ändras
sent-with-findings = { $findings ->
    [one] en iakttagelse väntar på att ses över: ikut check report --period { $period }
   *[other] { $findings } iakttagelser väntar på att ses över: ikut check report --period { $period }
  }
not-sent = ingen rapport { $sent } har lämnats in
sent-written = skrev inlämnad rapport { $number } ({ $period }) i mappen { $folder } precis som den lämnades in
sent-file-missing = inlämnad rapport { $number } är skadad: { $file } saknas
sent-file-changed = inlämnad rapport { $number } är skadad: { $file } är inte vad som lämnades in
diff-same = Siffrorna för { $period } som lämnades in { $day } (inlämnad rapport { $number }) är desamma i dag.
diff-title = Dessa siffror för { $period } avviker i dag från det som lämnades in { $day } (inlämnad rapport { $number }).
diff-by-together = { $records } (tillsammans)
diff-together = Uppgifter som verkar tillsammans: vad var och en gör ensam är inte tillsammans det som siffran ändrades med.
diff-otherwise = En del siffror avvek redan när de räknades ur registret som det var vid inlämningen: den här versionen av ikut räknar annorlunda, eller så gjordes ändringarna innan det här registrets logg börjar.
diff-moving = Vad som ändrade dem
diff-quiet = Också ändrat sedan dess, men ändrar ingen siffra
diff-added = tillagd
diff-removed = borttagen
note-title = Rättelse till rapporten för { $period }
note-opening = Rapporten för { $period } lämnades in { $day } (inlämnad rapport { $number }). Registret har rättats sedan dess, och följande siffror avviker från de inlämnade.
note-changed = { $record }: { $column } ändrades { $day } från { $before } till { $after }.
note-added = { $record } antecknades { $day }.
note-removed = { $record } togs bort { $day }.
note-otherwise = Registret har rättats innan dess logg börjar, eller så räknar en nyare version av ikut annorlunda.
note-therefore = { $records ->
        [one] Detta ändrar:
       *[other] Tillsammans ändrar dessa:
    }
note-figure = { $figure }, { $column }, { $scope }: { $sent } lämnades in, { $today } är rätt
note-mark = { $record } ändrades { $day } från { $before } till { $after }.
note-all-activities = { $cohort }, alla aktiviteter
note-whole-project = hela projektet
sent-is-damaged = inlämnad rapport { $number } ({ $period }) är skadad och kan inte jämföras
sent-is-other-today = { $figures ->
        [one] en ackumulerad siffra för { $period } (inlämnad rapport { $number }) skulle i dag avvika från det inlämnade
       *[other] { $figures } ackumulerade siffror för { $period } (inlämnad rapport { $number }) skulle i dag avvika från det inlämnade
    }: se ikut report diff { $number }
not-carried = { $figure }: hittills inlämnat { $sent } och { $added } under { $period } är tillsammans { $sum }, men rapporten säger { $cumulative }
not-carried-more = { $figures ->
        [one] och en siffra till
       *[other] och { $figures } siffror till
    }: se ikut report diff { $number }
trouble-sent-stays = inlämnad rapport { $value } finns här i annan form; det som har lämnats in ändras aldrig: lämna submissions.csv och submission_files.csv utanför mappen
trouble-sent-damaged = inlämnad rapport { $value } är skadad: dess filer är inte de som lämnades in
trouble-not-a-moment = { $value } är ingen tidpunkt som 2022-01-20T12:00:00Z
diff-added-since = { $records ->
        [one] Sedan dess har en uppgift lagts till som inte ändrar någon siffra.
       *[other] Sedan dess har { $records } uppgifter lagts till som inte ändrar någon siffra.
    }

## Backups, restoring, retention and erasure

copying = kopierar: { $percent } %
reading-files = läser filerna: { $percent } %
migrated = registret var från ett äldre ikut och är nu uppdaterat
migrated-with = registret var från ett äldre ikut och är nu uppdaterat; { $backup } är registret från tiden innan
output-not-written = det som skulle visas kunde inte skrivas: { $reason }
backup-made = säkerhetskopia: { $path }
backup-holds = { $participants ->
        [one] en deltagare
       *[other] { $participants } deltagare
    }, { $sessions ->
        [one] en träff
       *[other] { $sessions } träffar
    }, { $marks ->
        [one] en anteckning
       *[other] { $marks } anteckningar
    }, { $steps ->
        [one] ett steg
       *[other] { $steps } steg
    }: öppnad, kontrollerad och räknad
backup-not-made = ingen säkerhetskopia kunde göras i { $folder }: { $reason }
backup-unsound = säkerhetskopian i { $folder } blev inte som registret och sparades inte
backup-kept = den här säkerhetskopian innehåller mer än den senaste och sparas för gott: { $path }; `ikut backup list` visar båda
backups-folder-made = gjorde mappen { $folder }, som IKUT_BACKUPS anger och som inte fanns: om den ska ligga på en egen disk, se efter att disken är ansluten
no-daily-backup = dagens automatiska säkerhetskopia saknas: { $reason }
daily-damaged = { $path } är skadat: delar av det kan inte läsas, det går inte att säkerhetskopiera, och det som antecknas nu kan gå förlorat
hint-daily-damaged = återställ den senaste hela säkerhetskopian: ikut restore latest (den skadade filen behålls; det som antecknats därefter måste antecknas på nytt)
hint-backup-folder = ange en mapp som finns, som går att skriva i och som har utrymme: ikut backup MAPP
hint-backups-elsewhere = ange en mapp som finns, som går att skriva i och som har utrymme: IKUT_BACKUPS=MAPP
hint-backups-none = eller fortsätt utan säkerhetskopia: IKUT_BACKUPS=none
hint-no-backup = eller fortsätt utan säkerhetskopia: --no-backup
register-too-old = { $path } är från ett äldre ikut (format { $found }) och måste först uppdateras
hint-migrate = det gör vilket kommando som helst som läser registret: ikut today
erase-keeps-evidence = det som beskriver { $participant } försvinner; det som finansiärens regler kräver blir kvar till { $day } under en ny kod som inte kan spåras
erase-keeps-nothing = allt om { $participant } försvinner; inget blir kvar som underlag, och siffrorna ändras
erase-no-way-back = det går inte att ångra; inlämnade rapporter förblir som de var
ask-erase = radera { $participant }?
erase-mentions = { $texts ->
    [one] en text om andra nämner { $participant }; i stället kommer det att stå […], även i historiken:
   *[other] { $texts } texter om andra nämner { $participant }; i stället kommer det att stå […], även i historiken:
  }
erase-may-mention = { $texts ->
    [one] i en text om andra börjar ett ord som koden eller det avtalade namnet för { $participant }; den blir som den är, så läs och ändra den först:
   *[other] i { $texts } texter om andra börjar ett ord som koden eller det avtalade namnet för { $participant }; de blir som de är, så läs och ändra dem först:
  }
hint-erase-mentions = allt annat i dem blir kvar: läs dem och ändra det som fortfarande beskriver personen
somebody-erased = en raderad person
erased = { $participant } raderades ur uppgifter, historik och ledigt utrymme
erase-backups = { $backups ->
        [one] { $participant } finns kvar i den här säkerhetskopian och raderas av sig själv igen när den återställs:
       *[other] { $participant } finns kvar i { $backups } säkerhetskopior och raderas av sig själv igen när någon av dem återställs:
    }
erase-backups-may = { $backups ->
        [one] { $participant } kan finnas i den här säkerhetskopian, som inte går att läsa; de som har raderats raderas av sig själva igen när den återställs:
       *[other] { $participant } kan finnas i { $backups } säkerhetskopior, som inte går att läsa; de som har raderats raderas av sig själva igen när någon av dem återställs:
    }
erase-copies-elsewhere = personen finns också i kopior som har gjorts någon annanstans
erase-cleaned = filen skrevs på nytt; inget av det som försvann finns kvar i dess lediga utrymme
hint-erase-clean = det raderade är borta ur uppgifterna men ännu inte ur filens lediga utrymme: skapa utrymme; resten gör nästa kommando som skriver, eller ikut erase --clean
erasure-finished = en radering hade avbrutits: filen skrevs på nytt, och inget av det som försvann finns kvar i dess lediga utrymme
erasure-unfinished = det raderade är ännu inte borta ur filens lediga utrymme: { $reason }; nästa kommando som skriver försöker igen
erasure-stays = steg { $step } är en radering och kan inte ångras
only-evidence = { $participant } är underlag om någon som har raderats: inget mer antecknas om personen
hint-only-evidence = `ikut retention` visar hur länge underlag sparas
kept-as-evidence = { $participant } är underlag om någon som har raderats och sparas till { $until }
nothing-left-from = av den som raderas efter { $until } blir inget kvar som underlag: dagen är före projektets slut eller redan förbi
import-after-erasures = { $people ->
        [one] en deltagare är ny här
       *[other] { $people } deltagare är nya här
    }, och ur det här registret har { $erased ->
        [one] en person
       *[other] { $erased } personer
    } raderats: se efter att ingen av dem kom tillbaka med mappen; `ikut undo` ångrar importen
hint-undo-earlier = `ikut undo STEG` ångrar ett tidigare steg om inget senare bygger på det
retention-until = underlag sparas till { $day }
retention-missing = hur länge underlag måste sparas är inte angivet: en radering lämnar inget kvar; dagen står i finansieringsbeslutet: ikut project edit --retention DAG
ask-retention = sista dagen då finansiären kan begära underlag, enligt finansieringsbeslutet
ask-restore = sätta { $backup } i registrets ställe?
restored = återställde { $backup }
restored-erased = { $people ->
        [one] en person som har raderats sedan dess raderades igen
       *[other] { $people } personer som har raderats sedan dess raderades igen
    }
restore-kept = det tidigare registret är sparat som { $backup }: `ikut undo` tar det tillbaka, senare `ikut restore --undo`
restore-kept-back = det tidigare registret är sparat som { $backup }: `ikut restore { $backup }` tar det tillbaka
restore-loses = { $steps ->
        [one] ett steg som har tagits sedan dess försvinner
       *[other] { $steps } steg som har tagits sedan dess försvinner
    }
restore-gains = { $steps ->
        [one] ett steg som bara finns i säkerhetskopian kommer tillbaka
       *[other] { $steps } steg som bara finns i säkerhetskopian kommer tillbaka
    }
restore-same-steps = säkerhetskopian har samma steg som registret
restore-only-erasures = säkerhetskopian har samma steg som registret, bortsett från raderingar, som fortsätter att gälla
ask-backup-passphrase = Lösenfrasen som öppnade registret när { $backup } gjordes
backup-other-passphrase = { $backup } öppnas med en annan lösenfras
backup-encrypted = { $backup } är krypterad, men inte registret
backup-nobody-to-ask = { $backup } är krypterad, och det finns ingen att fråga efter dess lösenfras
hint-backup-passphrase = ge den lösenfras som gällde då: --backup-passphrase-file FIL eller --backup-passphrase-command KOMMANDO; i en terminal frågar ikut restore NAMN efter den
backups-other-passphrase = { $backups ->
        [one] en säkerhetskopia öppnas bara med en annan lösenfras: den är från tiden före ett byte av lösenfras eller från ett annat register
       *[other] { $backups } säkerhetskopior öppnas bara med en annan lösenfras: de är från tiden före ett byte av lösenfras eller från ett annat register
    }
backups-encrypted = { $backups ->
        [one] en säkerhetskopia är krypterad, men inte registret: den är från tiden innan registret dekrypterades eller från ett annat register
       *[other] { $backups } säkerhetskopior är krypterade, men inte registret: de är från tiden innan registret dekrypterades eller från ett annat register
    }
backups-open-to-others = { $backups ->
        [one] en säkerhetskopia lästes inte, eftersom den inte är bara din: andra konton kan läsa eller skriva i den
       *[other] { $backups } säkerhetskopior lästes inte, eftersom de inte är bara dina: andra konton kan läsa eller skriva i dem
    }
hint-copy-to-own = hjälper det inte, till exempel på en minnessticka, kopiera den först till en egen mapp: ikut restore KOPIA
backup-ahead = { $backup } är daterad efter i dag: klockan gick fel när den gjordes, eller går fel nu
restore-without-way-back = ingen säkerhetskopia görs av registret som det är nu: det finns ingen väg tillbaka
restore-keeps-passphrase = registret behåller sin nuvarande lösenfras; säkerhetskopian öppnades med en annan
restore-keeps-encryption = säkerhetskopian är inte krypterad; registret förblir krypterat och behåller sin nuvarande lösenfras
restore-takes-passphrase = registret öppnas därefter med säkerhetskopians lösenfras
restore-not-encrypted = säkerhetskopian är inte krypterad, och det blir inte heller registret: ikut register encrypt
restore-kept-damaged = den skadade filen är sparad som { $backup }
restore-was-damaged = registret från före den återställningen var skadat; { $backup } bevarar dess byte, och inget kan återställas ur den
hint-restore-unopened = om dess första byte är skadade, eller ingen kan dess lösenfras: --force sätter säkerhetskopian i dess ställe och bevarar dess byte
hint-restore-latest = säkerhetskopiorna finns kvar: ikut restore latest
restore-erases = { $people ->
        [one] en person som har raderats sedan dess raderas igen; säkerhetskopians antal är från före det
       *[other] { $people } personer som har raderats sedan dess raderas igen; säkerhetskopians antal är från före det
    }
restore-knows-no-erasures = inget här säger vilka som har raderats sedan säkerhetskopian gjordes: de kommer tillbaka med den och måste raderas igen: ikut erase DELTAGARE
restore-not-placed = säkerhetskopian kunde inte ta platsen efter { $register }: { $reason }
erased-not-noted = listan över dem som har raderats kunde inte skrivas i { $folder }: { $reason }; registret självt har den
erase-others = { $files ->
        [one] { $participant } finns kvar i den här filen från tidigare; ta bort den när den inte längre behövs:
       *[other] { $participant } finns kvar i { $files } filer från tidigare; ta bort dem när de inte längre behövs:
    }
step-ahead = det senaste steget är daterat { $day }, efter i dag: klockan gick fel då eller går fel nu
anchor-restored = steg { $step } den { $day } återställde en säkerhetskopia: rader som antecknades efter att den gjordes gäller inte längre
restore-over-damage = registret är skadat; dess byte sparas som de är
restore-over-nothing = det finns inget register nu
restore-no-way-back = registret från före den återställningen finns inte sparat
restore-was-of-nothing = före den återställningen fanns inget register: det finns inget att ta tillbaka
no-restore = inget har återställts
restore-taken-back = den återställningen har tagits tillbaka
hint-restore-again = `ikut restore { $backup }` tar tillbaka det som då återställdes
no-backup-found = ingen säkerhetskopia av det här registret i { $folder }
no-backups-there = inga säkerhetskopior går att hitta i { $folder }: { $reason }
hint-backups-there = ange mappen där de finns: ikut backup list MAPP eller IKUT_BACKUPS=MAPP; ikut restore FIL tar en säkerhetskopia varifrån som helst
backup-unfit = { $path } är skadad eller ingen säkerhetskopia av ett register
backup-of-another = { $path } är en säkerhetskopia av ett annat register
hint-backup-list = `ikut backup list` visar säkerhetskopiorna
hint-restore-force = om det är det du vill: --force
step-erase = raderade en deltagare
step-erase-of = raderade { $participant }
step-restore = återställde en säkerhetskopia
step-restore_undo = tog tillbaka registret från före en återställning
person-exported = skrev allt om { $participant } till { $path }
person-export-private = { $notes ->
    [one] en privat anteckning finns också med
   *[other] { $notes } privata anteckningar finns också med
  }
person-export-read = läs sidan innan den lämnas ut: ett namn som någon har skrivit i en text finns kvar
person-page = Vad som har antecknats om { $participant }
person-page-about = Allt som projektet har antecknat om en deltagare. Andra människor är utelämnade: av en träff med andra återstår dagen och aktiviteten, och där en text nämnde någon annans kod står tre punkter.
person-sessions = träffar med närvaroanteckning och individuella träffar
person-page-history = { $entries ->
        [one] En uppgift i historiken, med värden före och efter, finns i person.json.
       *[other] { $entries } uppgifter i historiken, med värden före och efter, finns i person.json.
    }

## Import and export

exported = exporterade registret till { $folder }
imported = importerade { $folder }
import-no-files = { $folder } har ingen av filerna i en import
import-not-read = { $name } hör inte till filerna i en import och lästes inte
import-not-read-near = { $name } hör inte till filerna i en import och lästes inte; menade du { $near }?
import-refused = { $problems ->
        [one] ett problem: inget importerades, registret är som det var
       *[other] { $problems } problem: inget importerades, registret är som det var
    }
import-more-problems = och { $problems } till
hint-mend-and-again = rätta filerna och importera på nytt; --dry-run visar vad en import skulle göra
hint-save-as-csv = spara filen i kalkylprogrammet som CSV, UTF-8, och importera på nytt
trouble-empty-file = filen är tom; den behöver åtminstone en rad med kolumnernas namn
trouble-not-text = detta är inte en textfil
trouble-not-utf8 = dessa tecken är inte UTF-8
input-too-long = det som kommer på standard in är längre än { $most } MiB; inget av det användes
hint-input-too-long = ge det i delar, varje del med ett eget kommando
trouble-no-header = första raden har inget av kolumnernas namn: { $columns }
trouble-unknown-column = det finns ingen kolumn { $column }; kolumnerna är { $columns }.
trouble-missing-column = den här kolumnen behövs
trouble-duplicate-column = den här kolumnen finns två gånger
trouble-field-count = antalet celler är { $found }, på första raden { $expected }
trouble-open-quote = ett citattecken avslutas aldrig
trouble-stray-quote = det finns text efter ett avslutande citattecken
trouble-too-long = den här raden är längre än någon rad kan vara
trouble-missing = här behövs ett värde
trouble-consent-needed = en hänvisning som kommit längre än till förslag behöver dagen då deltagaren gav sitt samtycke
need-is-participant = { $need } är en deltagares kod: inget stödbehov i listan kan heta så
hint-need-of = ett stödbehov för deltagaren antecknas så här: ikut need add { $need } wellbeing=some
need-kind-added = lade till stödbehovet { $need } i projektets lista
need-kind-changed = ändrade stödbehovet { $need } i projektets lista
need-kind-retired = tog stödbehovet { $need } ur bruk: det frågas inte mer, och det som antecknats finns kvar
need-is-retired = stödbehovet { $need } är ur bruk: projektet frågar inte längre om det
need-unlisted = stödbehovet { $need } finns inte i projektets lista
need-missing = varken ett stödbehov med nivå eller ett namn för projektets lista är angivet
hint-need-back = för att fråga om det igen: ikut need edit { $need } --retired no
hint-need-list = ikut need list visar listan; så här läggs till i den: ikut need add { $need } --name-sv NAMN
needs-page = Vad deltagarna behöver
needs-none = Inga stödbehov är antecknade ännu: ikut need add DELTAGARE BEHOV=NIVÅ
needs-untold = Där färre än { $people } personer ligger bakom ett tal, eller det kunde räknas fram genom att dra bort andra, nämns det inte: det skulle peka ut någon.
needs-of-project = Hela projektet
needs-of-cohort = Gruppen { $cohort }
caption-needs-bars = { $whom }: hur många som behövde något eller mycket när de först tillfrågades
caption-needs-first = { $whom }: hur mycket som behövdes vid första frågan
caption-needs-change = { $whom }: hur det blev, av dem som tillfrågades igen
text-empty = inget är skrivet
hint-text = skriv det i en terminal, eller ge det ur en fil: { $command } < FIL
text-too-long = texten har { $characters } tecken, och { $most } är det mesta
hint-text-short = håll dig till det som arbetet behöver
session-not-theirs = { $session } är en individuell träff för någon annan än { $participant }
compose-keys = (Enter börjar en ny rad, en tom rad avslutar; Ctrl-C avbryter och behåller ett utkast)
draft-kept = det som skrevs är sparat som ett utkast och erbjuds nästa gång
note-written = antecknade anteckning { $note } om { $participant }
note-rewritten = ändrade anteckning { $note } om { $participant }
note-taken-away = tog bort anteckning { $note } om { $participant }
ask-draft = En anteckning om { $participant } avbröts. Fortsätta där den slutade?
ask-goal = Vad { $participant } vill nå
ask-goal-step = Ett steg för { $participant } mot mål { $goal }
goal-added = antecknade mål { $goal } för { $participant }
goal-steps-next = dess steg: ikut goal step { $participant } { $goal }
goal-changed = ändrade mål { $goal } för { $participant }
goal-now = mål { $goal } för { $participant }: { $state }
goal-step-added = antecknade steg { $number } mot mål { $goal } för { $participant }
goal-step-done = steg { $number } mot mål { $goal } för { $participant } är taget
goal-step-changed = ändrade steg { $number } mot mål { $goal } för { $participant }
step-line = { $number }. { $text }
step-line-done = { $number }. { $text } (taget { $day })
ask-note-about = En anteckning om arbetet med { $participant } (inga namn)
note-added-private = antecknade privat anteckning { $note } om { $participant }: den syns i ikut note list { $participant } och ikut person-export och ingen annanstans
safe-contact = så når du { $participant } tryggt: { $rule }
safe-contact-rule = Tryggt: { $rule }
contact-reached = nådde { $participant } { $day }
contact-not-reached = försökte nå { $participant } { $day }, nådde inte
contact-next = nästa kontakt med { $participant }: { $day }
contact-booked = bokade en kontakt med { $participant }, { $day }: { $purpose }
contact-changed = ändrade kontakt { $contact } med { $participant }
contact-removed = tog bort kontakt { $contact } med { $participant }
contact-half = en kontakt som försökts har en dag, och säger om deltagaren nåddes
contact-reached-missing = det är inte sagt om deltagaren nåddes
hint-contact-reached = ikut contact add { $participant } --reached yes|no; för att boka en: --due +7
ask-contact-way = Hur? (Enter hoppar över)
ask-contact-reached = Nåddes { $participant }?
ask-contact-next = När man försöker igen, till exempel +7 (Enter hoppar över)
contacts-due = Att kontakta (så når du dem tryggt: ikut contact due)
contacts-due-now = Att kontakta
contacts-due-nothing = { $days ->
        [0] Ingen kontakt ska tas.
       *[other] Ingen kontakt ska tas, inte heller under de närmaste { $days } dagarna.
    }
contact-due-today = i dag
contact-due-since = sedan { $day }, för { $days ->
        [one] en dag
       *[other] { $days } dagar
    } sedan
contact-due-on = { $day }
ask-exit = Hur tiden i gruppen slutade
exit-missing = det är inte sagt hur det slutade
ask-left = Sista dagen i projektet för { $participant }, till exempel 30.8. (Enter: stödet fortsätter)
left-ahead = den sista dagen ligger framåt i tiden: { $day }
outcome-booked = bokat till { $day }: { $point }
checklist = Ännu några frågor:
checklist-goal = Mål { $goal }, { $text }: hur ser det ut nu?
checklist-service = Var stödet fortsätter: tjänstens namn
checklist-contact = Nästa kontakt, till exempel +14
ask-service = Till vilken tjänst { $participant } hänvisas (inte en persons namn)
referral-added = antecknade hänvisning { $referral } för { $participant }: { $state }
referral-changed = ändrade hänvisning { $referral } för { $participant }
referral-now = hänvisning { $referral } för { $participant }: { $state }
referral-without-consent = inget samtycke från { $participant } är antecknat, så hänvisningen kan inte vara { $state } ännu
hint-consent = fråga deltagaren och anteckna dagen: { $command }
handover-page = Var stödet fortsätter, { $day }
handover-who = Alla som är med i projektet, eller lämnade det { $day } eller senare.
handover-nobody = Det finns ingen.
handover-not-yet = Ingen service ännu
handover-still-time = Stödet för de här deltagarna har ännu ingenstans att fortsätta. En tjänst söks tillsammans med dem:
handover-open = { $participant }: ikut referral add { $participant }
handover-open-left = { $participant }, i projektet till { $day }: ikut referral add { $participant }
handover-onward = Var stödet fortsätter
caption-handover = Tjänsterna, enligt deltagare
trouble-text-too-long = texten har fler än { $most } tecken
trouble-unknown-word = { $value } är inte tillåtet; tillåtet: { $allowed }.
trouble-near = Menade du { $near }?
trouble-not-a-date = { $value } är inte en dag i kalendern i formen 2021-10-04.
trouble-not-a-number = { $value } är inte ett heltal mellan { $least } och { $most }
trouble-not-a-time = { $value } är inte ett klockslag i formen 09:00.
trouble-repeated = den här raden har samma nyckel som rad { $line }
trouble-unknown-reference = { $what } { $value } finns inte.
trouble-not-theirs = detta är en individuell träff för någon annan än { $value }
trouble-ends-before-start = sista dagen { $value } är före den första
trouble-participant-needed = en individuell aktivitet behöver den deltagare vars träff det är
trouble-participant-not-allowed = en träff i en gruppaktivitet hör inte till en enda deltagare, här { $value }
trouble-kind-fixed = aktivitetens slag är { $kind } i registret, och det kan inte ändras
trouble-marked = registret har närvaroanteckningar om träffen som inte längre skulle stämma
trouble-code-too-long = { $value } är längre än { $most } tecken
trouble-code-signs = { $value } är inte en kod: bara bokstäver, siffror och { $signs }
trouble-code-reserved = { $value } står för summor i rapporterna och kan inte vara en kod
trouble-minutes-while-away = minuter för sen eller gick tidigare hör bara ihop med present
trouble-notice-of-nothing = ett meddelande hör bara ihop med absent, sen eller gick tidigare
trouble-cancelled = träffen är inställd och har inga närvaroanteckningar
trouble-not-held = träffen är planerad: den kan bara ha absent med meddelandet in_advance, eller not_expected
trouble-minutes-beyond = försening och tidigare avgång är tillsammans { $missed } minuter, och träffen varar { $minutes }

## Reports

project-start-missing = rapporten räknas från projektets första dag, som inte är antecknad
hint-project-start = ikut project edit --start DAG
project-programme-missing = det är inte antecknat vilket programs indikatorer som räknas
not-a-period = { $text } är inte en period
hint-period = en period är 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter, this-quarter, last-month, this-month, last-year, this-year
period-backwards = perioden { $text } slutar innan den börjar
report-self-check = siffrorna motsäger varandra ({ $check }): { $codes }: { $part } mot { $whole }
hint-self-check = inget skrevs; berätta om detta för dem som har gjort ikut
report-written = skrev rapporten för { $period } i mappen { $folder }
title-part = { $part }, { $programme }, { $scope }: { $from }–{ $until }
title-findings = Iakttagelser
no-findings = Inga iakttagelser.
few-note = Om färre än tio ligger bakom en procentsats ska inga slutsatser dras av den; det 95-procentiga konfidensintervallet står intill.
target-progress = { $people ->
        [one] Hittills en deltagare
       *[other] Hittills { $people } deltagare
    }; projektets målantal är { $target }.
finding-missing = inte antecknat: { $columns }; deltagaren räknas bara i totalantalet av alla som fått stöd
finding-refused = { $people ->
        [one] en deltagare vill inte svara
       *[other] { $people } deltagare vill inte svara
    }: { $codes }
finding-not-asked = { $people ->
        [one] en deltagare har inte tillfrågats ännu
       *[other] { $people } deltagare har inte tillfrågats ännu
    }: { $codes }
finding-unmarked = { $people ->
        [one] en väntad deltagare är ej antecknad
       *[other] { $people } väntade deltagare är ej antecknade
    }
finding-ages = bara födelseåret är känt: åldern på första dagen är { $youngest } eller { $oldest } år, och åldersgruppen beror på det
finding-outcome = { $line }: { $point } { $day }; det som räknas ligger mellan { $opens } och { $closes }
finding-outcome-alone = { $line }: { $point } { $day }
finding-days = { $line }: { $found }, jämfört med { $against }
no-such-check = det finns ingen kontroll { $check }
finding-day = { $line }: { $day }
finding-count = { $line }: { $count }
finding-numbers = { $line }: { $found }, jämfört med { $against }
finding-marks = { $marks ->
    [one] { $line }: en anteckning, { $day }
   *[other] { $line }: { $marks } anteckningar, den första { $day }
    }
finding-window = { $line }; det som räknas ligger mellan { $opens } och { $closes }
finding-codes = { $line }: { $codes }
finding-lacking = { $line }: { $point }: { $columns }
check-more = { $more ->
    [one] och en till: { $option }
   *[other] och { $more } till: { $option }
    }
waive-done = { $check } ({ $subject }) godtas
waive-done-until = { $check } ({ $subject }) godtas till och med { $day }
waive-nothing-found = i dag hittar { $check } inget om { $subject }
unwaive-done = { $check } ({ $subject }) godtas inte längre
waive-unknown = { $check } ({ $subject }) har inte godtagits
waive-blocks = { $check } hindrar varje rapport: det kan inte godtas, bara rättas
waive-no-reason = en iakttagelse godtas bara med ett skäl
waive-personal = skälet ser ut att innehålla en personbeteckning, ett telefonnummer, en e-postadress eller en gatuadress
hint-why = --why "skälet", eller `--why -` och skälet på standard in; det namnger ingen
ask-why-waived = Varför kan det godtas? Namnge ingen
let-stand = godtaget
let-stand-until = { $why } (till och med { $day })
title-let-stand = Godtagna iakttagelser
strict-refused = { $findings ->
    [one] rapporten för { $period } görs inte: en iakttagelse hindrar den; inget skrevs
   *[other] rapporten för { $period } görs inte: { $findings } iakttagelser hindrar den; inget skrevs
    }
man-written = skrev { $pages ->
        [one] en sida
       *[other] { $pages } sidor
    } i mappen { $folder }

## Cohorts and the project

cohort-page = Gruppen { $cohort }, { $from }–{ $until }, { $weeks ->
        [one] en programvecka
       *[other] { $weeks } programveckor
    }
few-people = { $people ->
        [0] Ingen har börjat ännu.
        [one] En deltagare: inga slutsatser ska dras.
       *[other] { $people } deltagare: inga slutsatser ska dras.
    }
title-people = Deltagare
caption-people = Vilka som började, blev kvar och är med nu, och hur tiden slutade för de andra
title-weeks = Närvaro per programvecka
caption-weeks = Träffar och deltagare per programvecka
caption-bars = Närvaro per programvecka
caption-held = Hållna träffar varje programvecka
legend-held = så många träffar hölls
legend-more = fler än { $most } träffar hölls
legend-none = ingen träff hölls
outside-note = Träffar utan vecka ligger i en paus, före den första programveckan eller efter den sista.
title-activities = Närvaro per aktivitet
caption-activities = Träffar och deltagare per aktivitet
caption-activity-bars = Närvaro per aktivitet
interval-note = Intervallet säger hur långt man kan lita på en andel av så få; samma deltagare kommer gång på gång, så det är snarare för smalt än för brett.
title-punctuality = Punktlighet och meddelanden
caption-punctuality = I tid, sen och gick tidigare, av dem som var närvarande
caption-notice = Frånvaro, enligt om den meddelades
lone-sessions-told = { $sessions ->
        [0] Ingen gruppträff hade bara en deltagare på plats.
        [one] En gruppträff hade bara en deltagare på plats.
       *[other] { $sessions } gruppträffar hade bara en deltagare på plats.
    }
title-needs = Stödbehov vid början
caption-needs = Stödbehov vid början: hur många som tillfrågades och hur mycket de behövde
caption-need-bars = Hur många av de tillfrågade som behövde något eller mycket
no-needs = Inga stödbehov antecknades vid början.
needs-note = Där färre än { $people } tillfrågades nämns bara behovet: ett tal skulle peka ut någon.
title-lessons = Vad man lärde sig
lesson-line = { $day }: { $text }
no-lessons = Inget är antecknat ännu: ikut cohort note { $cohort }
compare-page = Grupperna { $cohorts }
compare-twice = gruppen { $cohort } är nämnd två gånger
compare-note = Grupperna står i den ordning som de nämndes. Varje grupp har så få deltagare att en skillnad mellan dem inte är något resultat.
title-totals = Grupperna som helhet
caption-totals = Träffar och deltagare i varje grupp som helhet
caption-total-bars = Närvaron i varje grupp som helhet
progress-page = Projektet { $day }
participants-so-far = { $people ->
        [one] Hittills en deltagare.
       *[other] Hittills { $people } deltagare.
    }
pace-reached = Målantalet är nått.
pace-no-time = { $people ->
        [one] En deltagare saknas av målantalet, och projektets tid är slut.
       *[other] { $people } deltagare saknas av målantalet, och projektets tid är slut.
    }
pace-one-every = Ännu { $people ->
        [one] en deltagare
       *[other] { $people } deltagare
    } på { $weeks ->
        [one] en vecka
       *[other] { $weeks } veckor
    }: { $every ->
        [one] en varje vecka
        [2] en varannan vecka
       *[other] en var { $every }:e vecka
    }.
pace-a-week = Ännu { $people } deltagare på { $weeks ->
        [one] en vecka
       *[other] { $weeks } veckor
    }: { $number } i veckan.
time-gone = { $percent } % av projektets tid har gått: { $gone } av { $days } dagar, till { $end }.
time-since = Projektet började { $start }.
time-not-begun = Projektet börjar { $start }.
hours-and-minutes = { $hours } h { $minutes } min
target-missing = Projektets målantal är inte antecknat: ikut project edit --target TAL
end-missing = Projektets sista dag är inte antecknad: ikut project edit --end DAG
caption-progress = Deltagare av målantalet och gångna dagar av alla
## Figures explained

explained-title = { $cell }: { $label }, { $programme }
explained-title-column = { $cell }: { $label }, { $column }, { $programme }
explained-rule = Räknas: { $rule }
explained-moment = När: { $moment }
explained-law = Grundar sig på: { $law }
explained-scope = { $cell } { $scope }, { $from }–{ $until }: { $people }
explained-counted = Räknas ({ $people })
explained-other-column = Räknas i en annan kolumn ({ $people })
explained-not-counted = Räknas inte ({ $people })
explained-caption = { $caption }, { $scope }
explained-nobody = Det finns ingen i registret.
explained-fact = { $column }: { $value }
explained-blank = inte antecknat
explained-complete = uppgifterna är fullständiga
explained-supported = deltagare från och med den första dagen
explained-because = { $reason } ({ $facts })
explained-window = { $reason }; det som räknas ligger mellan { $opens } och { $closes }
explained-window-day = { $reason }: { $day }; det som räknas ligger mellan { $opens } och { $closes }
explained-no-code = { $programme } har ingen indikator { $code }
explained-no-column = en indikator har ingen kolumn { $column }
word-ground-holds = räknas
word-ground-not_supported_yet = ännu ingen första dag och ingen tid i någon grupp
word-ground-not_left = är ännu med i projektet
word-ground-incomplete_record = uppgifterna är inte fullständiga; inte antecknat
word-ground-condition_not_met = villkoret uppfylls inte
word-ground-not_recorded = det avgörande är inte antecknat
word-ground-refused = vill inte svara
word-ground-not_asked = har inte tillfrågats ännu
word-ground-outcome_missing = ingen situation är antecknad
word-ground-outcome_undated = situationen har ingen dag
word-ground-outcome_early = situationen är för tidig
word-ground-outcome_late = situationen är för sen
word-ground-outcome_not_reached = deltagaren nåddes inte
word-moment-entry = perioden där den första dagen i projektet ligger
word-moment-leaving = perioden där den sista dagen ligger; situationen vid avslut räknas från den dagen till 28 dagar efter den
word-moment-six_months = perioden där dagen sex månader efter den sista dagen ligger; situationen räknas från den dagen till tre månader efter den
word-law-grand_total = kommissionens vägledning om uppföljningen av Europeiska socialfonden: alla deltagare som fått stöd, vare sig uppgifterna är fullständiga eller inte; ingen kod i bilaga I
word-law-total_2014 = förordning (EU) nr 1304/2013, bilaga I, i lydelsen av den 2 augusti 2018: totalantalet beräknas ur outputindikatorerna; kommissionens vägledning: bara fullständiga uppgifter
word-law-annex_2014 = förordning (EU) nr 1304/2013, bilaga I, i lydelsen av den 2 augusti 2018
word-law-national_2014 = förordning (EU) nr 1304/2013, bilaga I, i lydelsen av den 2 augusti 2018; en nationell definition får användas
word-law-sample_2014 = förordning (EU) nr 1304/2013, bilaga I, i lydelsen av den 2 augusti 2018, där uppgiften tas ur ett representativt urval; hör inte till fullständiga uppgifter
word-law-leaving_2014 = förordning (EU) nr 1304/2013, bilaga I, i lydelsen av den 2 augusti 2018; kommissionens vägledning: inom fyra veckor från avslutet
word-law-later_2014 = förordning (EU) nr 1304/2013, bilaga I, i lydelsen av den 2 augusti 2018; kommissionens vägledning: situationen sex månader efter avslutet
word-law-annex_2021 = förordning (EU) 2021/1057, bilaga I
word-law-third_country_2021 = förordning (EU) 2021/1057, bilaga I och artikel 2.1 led 2
word-law-leaving_2021 = förordning (EU) 2021/1057, bilaga I; inom fyra veckor från avslutet som 2014–2020
word-law-later_2021 = förordning (EU) 2021/1057, bilaga I; situationen sex månader efter avslutet
word-definition-supported = varje deltagare med en första dag i projektet, vare sig uppgifterna är fullständiga eller inte
word-definition-everyone = varje deltagare vars uppgifter är fullständiga: kön, ålder, ställning på arbetsmarknaden, om i utbildning och högsta avslutade utbildning
word-definition-unemployed = arbetslös den första dagen
word-definition-long_term_unemployed_2014 = arbetslös den första dagen, och före den i mer än 6 månader (under 25 år) eller mer än 12 månader (25 år och äldre)
word-definition-long_term_unemployed = arbetslös den första dagen, och före den i mer än 12 månader; --ltu-months-under-25 ger en annan tid för dem under 25 år
word-definition-inactive = utanför arbetskraften den första dagen
word-definition-inactive_not_in_education = utanför arbetskraften och inte i utbildning den första dagen
word-definition-employed = sysselsatt eller egenföretagare den första dagen
word-definition-below_18 = under 18 år den första dagen
word-definition-below_25 = under 25 år den första dagen
word-definition-from_18_to_29 = 18–29 år den första dagen
word-definition-above_54 = 55 år eller äldre den första dagen
word-definition-above_54_not_working = 55 år eller äldre och antingen arbetslös eller utanför arbetskraften och inte i utbildning den första dagen
word-definition-isced_0_2 = högsta avslutade utbildning ISCED 0, 1 eller 2
word-definition-isced_1_2 = högsta avslutade utbildning ISCED 1 eller 2; ISCED 0 hör inte till någon utbildningsgrupp
word-definition-isced_3_4 = högsta avslutade utbildning ISCED 3 eller 4
word-definition-isced_5_8 = högsta avslutade utbildning ISCED 5, 6, 7 eller 8
word-definition-migrant_or_minority = har svarat ja på utländsk bakgrund, tredjelandsmedborgare eller minoritet
word-definition-disability = har svarat ja på funktionsnedsättning
word-definition-other_disadvantaged = har svarat ja på annan missgynnad ställning
word-definition-homeless = har svarat ja på hemlöshet
word-definition-rural = har svarat ja på landsbygd
word-definition-third_country_national = har svarat ja på tredjelandsmedborgare
word-definition-foreign_background = har svarat ja på utländsk bakgrund
word-definition-minority = har svarat ja på minoritet
word-definition-job_searching = utanför arbetskraften den första dagen, och söker arbete vid avslut
word-definition-in_education = inte i utbildning den första dagen, och i utbildning vid avslut
word-definition-qualified = har fått en kvalifikation senast vid avslut
word-definition-in_employment = inte sysselsatt den första dagen, och sysselsatt vid avslut
word-definition-disadvantaged_with_result = missgynnad (CO15, CO16 eller CO17), och vid avslut med i någon av CR01–CR04
word-definition-in_employment_later = inte sysselsatt den första dagen, och sysselsatt sex månader efter avslut
word-definition-improved_later = sysselsatt den första dagen, och i en bättre ställning på arbetsmarknaden sex månader efter avslut; enbart högre lön räcker inte
word-definition-above_54_in_employment_later = 55 år eller äldre och inte sysselsatt den första dagen, och sysselsatt sex månader efter avslut
word-definition-disadvantaged_in_employment_later = missgynnad (CO15, CO16 eller CO17) och inte sysselsatt den första dagen, och sysselsatt sex månader efter avslut

## Explanations line by line

word-outside-entry = den första dagen ligger utanför dessa dagar
word-outside-leaving = den sista dagen ligger utanför dessa dagar
word-outside-six_months = dagen sex månader efter den sista dagen ligger utanför dessa dagar
explained-name-at = { $point }, { $column }
column-column = kolumn
column-verdict = räknas eller inte
column-reason = orsak
column-on = dag

## The data dictionary

define-programme = det program enligt vars regler det räknas
define-period = perioden i sin grundform
define-from = den första dagen som räknas med
define-until = den sista dagen som räknas med
define-scope = över perioden, eller från projektets början till periodens slut
define-code = indikatorns kod, som finansiären ger den
define-label = vad indikatorn räknar, på rapportens språk
define-women = kvinnor
define-men = män
define-non_binary = icke-binära; ESF 2014–2020 frågar bara efter kvinnor och män
define-not_stated = deltagare vars kön inte är antecknat eller uppgivet; bara i antalet av alla som fått stöd
define-total = alla; varje deltagare en gång i projektet
define-cohort = gruppens kod
define-report-attendance-cohort = gruppens kod; ALL för hela projektet
define-activity = aktivitetens kod
define-report-attendance-activity = aktivitetens kod; ALL för alla tillsammans
define-kind = för en grupp eller för en deltagare
define-sessions_planned = träffar som är planerade men ännu varken hållna eller inställda
define-sessions_held = träffar som hölls
define-sessions_cancelled = träffar som ställdes in
define-participants = olika deltagare som väntades minst en gång; aldrig summan av andra rader
define-expected = väntade närvaron vid hållna träffar: närvarande, frånvarande och ej antecknade tillsammans
define-attended = närvarande, oavsett hur sen
define-on_time = närvarande utan försening
define-late = närvarande och mer än 0 minuter sen
define-left_early = närvarande och gick mer än 0 minuter tidigare; samma deltagare kan vara i båda
define-absent_in_advance = frånvarande, meddelade i förväg
define-absent_afterwards = frånvarande, meddelade i efterhand
define-absent_none = frånvarande, meddelade inte
define-absent_notice_unknown = frånvarande, och det är inte antecknat om deltagaren meddelade
define-not_expected = antecknad som: väntas inte; hör inte till de väntade
define-unmarked = väntad, men utan närvaroanteckning
define-minutes_expected = träffens minuter för varje närvarande och frånvarande
define-minutes_attended = träffens minuter utan dem som missades i början eller slutet, för varje närvarande
define-counted_minutes = minuter av närvaro i aktiviteter som räknas som deltagartimmar
define-lone_sessions = hållna gruppträffar där alla är antecknade och precis en var närvarande
define-attendance_rate = närvarande, av närvarande och frånvarande
define-commitment_rate = närvarande eller meddelat i förväg, av närvarande och frånvarande
define-punctuality_rate = i tid, av närvarande
define-rule = regeln som fann det
define-severity = hur allvarligt det är: blocks, must, should, note
define-subject = deltagarens eller träffens kod, eller en kolumns namn
define-detail = vad som iakttogs, i ord
define-fix = kommandot som åtgärdar det
define-participant = deltagarens kod
define-column = kolumnen där deltagaren räknas eller skulle räknas
define-verdict = i siffran, i en annan kolumn av den eller inte med
define-reason = vad som avgör
define-on = dagen som avgör perioden
define-report-explanation-detail = vad som avgör, i ord
define-family = en rapports eller importens och exportens fil
define-file = filen
define-report-dictionary-column = kolumnen; i manifest.json nyckelns sökväg
define-type = vilket slags värde den har
define-unit = vad ett tal räknar
define-values = de tillåtna orden med mellanslag emellan
define-empty = vad ett tomt fält, i JSON null, betyder
define-definition = vad den innehåller, i ord
define-as_of = steget i loggen efter vilket registret lästes; bara när --as-of har getts
define-definitions_version = definitionernas version; den byts när en regel ändras
define-files_name = filens namn
define-files_rows = filens rader utan rubriken
define-files_sha256 = SHA-256 av filens byte
define-language = språket för etiketter och meningar
define-period_from = periodens första dag
define-period_name = perioden i sin grundform
define-period_until = periodens sista dag
define-program_version = versionen av ikut
define-project_code = projektets kod hos finansiären
define-project_name = projektets namn
define-settings_ltu_months_under_25 = efter hur många månader den som är under 25 år är långtidsarbetslös i ESF+
define-submission = den inlämnade rapportens nummer
define-ltu_months_under_25 = efter hur många månader den som är under 25 år är långtidsarbetslös i ESF+
define-sent_at = när den lämnades in, i UTC
define-sent_by = kontot hos den som lämnade in den
define-note = vad man ville minnas av inlämningen
define-sha256 = SHA-256 för dess manifest.json, som har dem för de andra filerna
define-content = filen, byte för byte som den lämnades in
define-waived_rule = regeln vars iakttagelse godtagits
define-waived_subject = vad iakttagelsen gäller
define-waived_until = sista dagen som iakttagelsen godtas
define-waived_why = varför iakttagelsen kan godtas
define-why = varför iakttagelsen kan godtas
define-interchange-retention-until = sista dagen då finansiären kan begära underlag, enligt finansieringsbeslutet
define-interchange-waivers-until = sista dagen som iakttagelsen godtas
define-interchange-project-name = projektets namn
define-interchange-project-code = projektets kod hos finansiären
define-funder = projektets finansiär
define-interchange-project-programme = det program vars indikatorer projektet rapporterar
define-interchange-project-start = projektets första dag
define-interchange-project-end = projektets sista dag
define-interchange-project-target = hur många deltagare projektet har utlovat
define-name = gruppens namn
define-start = gruppens första dag
define-weeks = programveckor; pauser och helger tillkommer
define-end = gruppens sista dag
define-target = hur många deltagare gruppen är planerad för
define-emphasis = vad gruppen lägger tyngdpunkten på
define-interchange-breaks-from = pausens första dag
define-to = pausens sista dag
define-interchange-lessons-number = lärdomens nummer inom gruppen
define-interchange-lessons-text = vad man lärde sig: om arbetet, utan namn
define-interchange-goals-number = målets nummer bland deltagarens mål
define-interchange-goals-date = dagen då målet sattes upp
define-area = vilket livsområde det gäller
define-interchange-goals-state = öppet, uppnått, ändrat till ett annat eller släppt
define-review = när man ser på det igen
define-interchange-goals-text = vad deltagaren vill nå
define-goal = målets nummer
define-interchange-goal_steps-number = stegets nummer inom målet
define-done = dagen då steget togs; tomt till dess
define-interchange-goal_steps-text = vad steget är
define-interchange-goal_sessions-session = en träff där man talade om målet
define-interchange-notes-number = anteckningens nummer bland dem om deltagaren
define-interchange-notes-date = dagen som anteckningen gäller
define-interchange-notes-kind = om en träff, en kontakt eller något som märktes
define-interchange-notes-session = träffen som anteckningen gäller
define-interchange-notes-text = anteckningen; privata anteckningar finns i ingen fil
define-interchange-contacts-number = kontaktens nummer bland dem med deltagaren
define-purpose = vad kontakten gäller
define-due = när kontakten ska tas
define-interchange-contacts-date = när man försökte; tomt så länge kontakten ännu är framför
define-way = hur deltagaren kontaktades eller ska kontaktas
define-reached = om deltagaren nåddes
define-interchange-referrals-number = hänvisningens nummer bland deltagarens
define-interchange-referrals-date = dagen då den föreslogs
define-service = till vilken tjänst; aldrig en persons namn
define-interchange-referrals-state = föreslagen, överenskommen, skickad, mottagen, blev inte av eller avslutad
define-consent = dagen då deltagaren gav sitt samtycke
define-changed = sedan när det är så
define-goes_on = om stödet fortsätter där när projektet är slut
define-retired = om den inte längre frågas om
define-interchange-breaks-reason = varför det är paus
define-name_en = namn på engelska
define-name_fi = namn på finska
define-name_sv = namn på svenska
define-provider = vem som ordnar, om det inte är projektet självt
define-minutes = träffens planerade längd
define-interchange-activities-minutes = den vanliga längden på en träff
define-counted = om tiden av närvaro räknas som deltagartimmar
define-alias = ett namn som avtalats med deltagaren; aldrig det officiella namnet
define-entered = första dagen i projektet; tomt betyder första dagen av den första tiden i en grupp
define-left = sista dagen i projektet; tomt så länge deltagaren är med
define-gender = kön
define-age_at_entry = ålder i hela år den första dagen
define-birth_date = födelsedag, om projektet behöver den på annat håll
define-birth_year = födelseår, om projektet behöver det på annat håll; åldern räknas som om födelsedagen vore den 1 juli
define-labour_status = ställning på arbetsmarknaden den första dagen
define-unemployed_since = arbetslös sedan vilken dag
define-in_education = i utbildning den första dagen
define-education = högsta avslutade utbildning, ISCED-nivå
define-foreign_background = utländsk bakgrund; svar får avböjas
define-third_country_national = medborgare i ett land utanför Europeiska unionen; svar får avböjas
define-minority = hör till en minoritet; svar får avböjas
define-disability = funktionsnedsättning; svar får avböjas
define-homeless = hemlös eller drabbad av utestängning från bostadsmarknaden; svar får avböjas
define-rural = från landsbygden; svar får avböjas
define-other_disadvantaged = annan missgynnad ställning; svar får avböjas
define-residence = på vilken grund deltagaren vistas i landet
define-form_signed = dagen då startblanketten undertecknades
define-funder_record = om deltagaren finns i finansiärens eget system
define-interchange-enrolments-from = första dagen i gruppen
define-interchange-enrolments-to = sista dagen i gruppen; tomt så länge deltagaren är med
define-mode = var träffen hålls
define-interchange-enrolments-mode = väntas vid gruppträffar, eller bara vid individuella träffar
define-exit = hur tiden i gruppen slutade
define-session = träffens kod
define-interchange-sessions-participant = deltagaren vid en individuell träff
define-date = dagen
define-interchange-sessions-start = när träffen börjar
define-status = planerad, hållen eller inställd
define-facilitator = vem som leder träffen, som signatur och aldrig ett namn
define-presence = närvarande, frånvarande eller väntas inte
define-minutes_late = minuter sen
define-minutes_early = minuter tidigare gången
define-notice = om deltagaren meddelade projektet
define-interchange-attendance-reason = orsaken som deltagaren uppgav
define-point = vid avslut, eller efter sex månader
define-interchange-outcomes-date = dagen då det var så
define-interchange-outcomes-labour_status = ställning på arbetsmarknaden den dagen
define-interchange-outcomes-in_education = i utbildning den dagen
define-job_searching = om deltagaren söker arbete
define-qualification = om deltagaren har fått en kvalifikation
define-improved = om ställningen på arbetsmarknaden är bättre än den första dagen
define-source = vem uppgiften kommer från
define-need = stödbehovet som kod
define-level = hur mycket
define-interchange-refusals-question = frågan som deltagaren inte vill svara på: en kolumn i participants.csv eller ett livsområde
define-interchange-refusals-date = dagen då frågan ställdes
define-interchange-safe_contacts-language = språket på vilket man skriver till deltagaren
define-interchange-safe_contacts-rule = vad den som kontaktar deltagaren ska tänka på
word-family-report = rapport
word-family-interchange = import och export
word-type-code = kod
word-type-word = ord ur en lista
word-type-text = text
word-type-day = dag
word-type-time = klockslag
word-type-count = heltal
word-type-ratio = andel 0–1
word-type-digest = kontrollsumma
word-unit-people = personer
word-unit-sessions = träffar
word-unit-places = närvaron
word-unit-minutes = minuter
word-unit-weeks = veckor
word-unit-months = månader
word-unit-years = år
word-unit-rows = rader
word-unit-steps = steg
word-empty-never = aldrig tomt
word-empty-not_recorded = inte antecknat
word-empty-no_whole = en andel av ingenting
word-empty-several = över flera aktiviteter
word-empty-none = finns inte
column-family = hör till
column-type = typ
column-unit = enhet
column-values = tillåtna ord
column-empty = tomt betyder
column-definition = definition
dictionary-title = Dataförteckningen för ikut
dictionary-note = I JSON är ett tomt fält null. Ord och koder översätts inte.
dictionary-written = skrev dataförteckningen och { $schemas } scheman i { $folder }

## The handbook

guide-title = Handboken för ikut
word-topic-indicators = vad varje indikator räknar, när och vilka frågor den bygger på
word-topic-counting = hur närvaron räknas, kolumn för kolumn
word-topic-safety = vad ikut skyddar och vad det inte skyddar, för den som för ett register
word-topic-keys = hur nycklar, lösenfraser och återställningsbladet fungerar, och vad vart och ett skyddar mot
guide-indicators-title = Indikatorerna
guide-complete = Utom i antalet av alla som fått stöd räknar en indikator bara fullständiga uppgifter: kön, ålder, ställning på arbetsmarknaden, om i utbildning och högsta avslutade utbildning. Alla räknas en gång i projektet; den som kommer tillbaka behåller sin första dag, och den sista dagen är den senaste.
guide-age = Åldern är i hela år den första dagen: som antecknat, annars från födelsedagen, annars från födelseåret som om födelsedagen vore den 1 juli.
guide-answers = Den som inte vill svara, eller inte har tillfrågats ännu, räknas inte som ja; quality.csv säger hur många de är.
guide-columns-2014 = Kolumner: kvinnor, män och totalt. ESF 2014–2020 frågar bara efter kvinnor och män: en icke-binär deltagare står i en egen kolumn och i totalantalet, och finansiären måste tillfrågas. De vars kön inte är uppgivet finns bara i antalet av alla som fått stöd.
guide-columns-2021 = Kolumner: kvinnor, män, icke-binära och totalt. De vars kön inte är uppgivet finns bara i antalet av alla som fått stöd.
guide-indicator = { $code } { $label }
guide-rule = Räknas
guide-moment = När
guide-taken-from = Del av
guide-questions = Bygger på
guide-law = Rättslig grund
counting-title = Hur närvaron räknas
counting-expected = En deltagare väntas bara vid en hållen träff. Vid en gruppträff väntas alla som den dagen har tid i gruppen i gruppform, första och sista dagen inräknade; vid en individuell träff väntas dess deltagare.
counting-nobody = Före början, efter avslutet och vid planerade eller inställda träffar väntas ingen och inget är frånvaro. Den som är antecknad som inte väntad räknas bort. En gäst från en annan grupp som har en närvaroanteckning räknas som väntad.
counting-support = Frånvaro berättar var stöd behövs; den läggs aldrig en deltagare till last.
counting-columns = Kolumnerna i attendance.csv
counting-rates = En andel av ingenting är tom, aldrig 0. Andelar har fyra decimaler i filer; en halv avrundas från noll.
looks-like-identity-code = det här ser ut som en personbeteckning
looks-like-telephone = det här ser ut som ett telefonnummer
looks-like-email = det här ser ut som en e-postadress
looks-like-address = det här ser ut som en gatuadress
ask-keep = { $what }. Ska det behållas?
ask-keep-all = { $count ->
    [one] Ska den här texten behållas?
   *[other] Ska de här { $count } texterna behållas?
    }
not-kept = inget sparades
hint-door = skriv på nytt utan det, eller behåll det med --yes
hint-door-import = ta bort det ur filerna, eller behåll det med --yes
import-doubtful = { $count ->
    [one] inget importerades: { $count } text ser ut att peka på en person
   *[other] inget importerades: { $count } texter ser ut att peka på en person
    }
import-more-doubts = { $count ->
    [one] och { $count } till
   *[other] och { $count } till
    }
guide-keys-title = Nycklar, lösenfraser och återställningsbladet
guide-keys-intro = En enda nyckel krypterar registret. Flera saker öppnar det, och var och en skyddar mot något annat.
guide-keys-there = Vad som finns
guide-keys-when = Vad man gör när något händer
word-keys-key = Nyckeln
word-keys_about-key = Varje sida i registret är krypterad med den. Ingen skriver den: den bildas av lösenfrasen och av saltet, 16 slumpmässiga byte i början av filen. Den som bara har filen läser ingenting.
word-keys-passphrase = Lösenfrasen
word-keys_about-passphrase = Den öppnar registret på vilken dator som helst, med ikut eller med vilket program för SQLCipher 4 som helst. Sex lottade ord står emot den som gissar och har filen; svaga lösenfraser godtas inte. På en smittad dator hjälper ingen lösenfras.
word-keys-colleagues = Kollegernas lösenfraser: ikut key add, list, remove
word-keys_about-colleagues = Nyckeln ligger, inslagen under en egen lösenfras, bredvid registret i filen som slutar på .keys. Så behöver ingen dela en lösenfras, och en enskild kan tas bort. Filen är värdelös utan lösenfrasen; går den förlorad läggs lösenfraserna till på nytt. Den som har kvar en kopia av båda filerna öppnar fortfarande kopian.
word-keys-sheet = Återställningsbladet: ikut key sheet
word-keys_about-sheet = Själva nyckeln, på papper. Det öppnar registret när lösenfrasen är glömd, också om många år och utan ikut. Den som har bladet och filen läser allt: förvara det i kassaskåpet, skilt från datorn.
word-keys-unlock = Öppna för några timmar: ikut unlock
word-keys_about-unlock = Datorns minne bevarar nyckeln för ditt konto tills tiden är ute, och inget kommando frågar efter lösenfrasen. Det skyddar mot ögon på tangentbordet, inte mot den som sätter sig vid ditt konto.
word-keys-lock = Låsa: ikut lock
word-keys_about-lock = Nyckeln glöms genast, också om registret har flyttats eller tagits bort under tiden. Det skyddar en dator som du lämnar.
word-keys-change = En ny lösenfras: ikut key change
word-keys_about-change = Registret skrivs om helt under en ny nyckel med ett nytt salt. Den tidigare lösenfrasen, bladet och kollegernas lösenfraser öppnar det inte längre, inte ens om den gamla lösenfrasen väljs igen någon gång. Tidigare kopior och säkerhetskopior öppnas fortfarande med det som har öppnat dem.
word-keys-in_place = En annan fil på registrets plats
word-keys_about-in_place = En fil som inte är krypterad används inte där ikut vet att det har funnits ett krypterat register: medan det är öppnat för en tid, eller medan filen med kollegernas lösenfraser ligger där. Annars kan ikut inte veta det.
word-keys-forgotten = Lösenfrasen är glömd
word-keys_about-forgotten = ikut key change --recover tar emot nyckeln på bladet och sedan en ny lösenfras. Utan bladet och utan en kollegas lösenfras öppnar ingen registret igen.
word-keys-leaves = En kollega slutar
word-keys_about-leaves = Kör ikut key change, lägg sedan till dem som är kvar med ikut key add och skriv ut ett nytt blad. Bara ikut key remove stänger inte ute den som har behållit nyckeln.
word-keys-seen = Någon har sett lösenfrasen, eller bladet är borta
word-keys_about-seen = Kör ikut key change samma dag och skriv ut ett nytt blad. Den som har kopierat filen innan dess läser fortfarande kopian: berätta det för den som ansvarar för dataskyddet.
word-keys-lost = Datorn är borta eller stulen
word-keys_about-lost = Registret är tryggt om det var låst, lösenfrasen är lång och varken den eller bladet följde med datorn. Om det var öppet och datorn på, räkna det som läst.
safety-title = Vad ikut skyddar och vad det inte skyddar
safety-intro = Deltagare kan komma till skada om fel människor läser ett register. ikut stänger filen; resten beror på människorna och datorerna runt den. Den här sidan säger var gränsen går.
safety-protects = Vad ikut skyddar
safety-does-not = Vad ikut inte skyddar
safety-habits = Vad som hjälper
word-safety-laptop = En borttappad eller stulen bärbar dator
word-safety_about-laptop = Registret är krypterat. Utan lösenfrasen läser ingen ett avtalat namn, en anteckning eller vem som deltog när. Det gäller så länge lösenfrasen är lång och inte ligger bredvid datorn.
word-safety-passphrase = Lösenfrasen
word-safety_about-passphrase = Den är aldrig en del av ett kommando eller ett meddelande och står inte i någon fil som ikut skriver. En fil som du anger med --passphrase-file får bara du kunna läsa.
word-safety-unlocked = Nyckeln till ett öppnat register
word-safety_about-unlocked = ikut unlock håller den i datorns minne, bara för ditt konto och i åtta timmar om du inte säger annat. Sedan glömmer datorn den av sig själv, liksom vid ikut lock och när den stängs av.
word-safety-traces = Spår på skivan
word-safety_about-traces = ikut skriver ingen logg och inga andra tillfälliga filer än ett register som är under arbete, medan det krypterar, dekrypterar, kopierar eller återställer ett; det som blir kvar vid ett avbrott tas bort vid nästa säkerhetskopia. Det skriver över det som raderas i registret och lämnar ingen avbild av sitt minne efter sig. Det som ikut skriver kan bara du läsa, och ett register som andra kan läsa öppnas inte.
word-safety-door = Misstag
word-safety_about-door = En text som ser ut som en personbeteckning, ett telefonnummer, en e-postadress eller en gatuadress frågas det om innan den sparas. Ett namn går inte att känna igen: det är bara du som håller det borta.
word-safety-shared_machine = Andra konton på samma dator
word-safety_about-shared_machine = De kan varken läsa registret eller nyckeln till ett öppnat. Den som administrerar datorn kan båda.
word-safety-open_session = En dator som står öppen
word-safety_about-open_session = Medan registret är öppnat läser den som sätter sig vid ditt konto det liksom du.
word-safety-malware = En dator som inte är ren
word-safety_about-malware = Ett program som körs i ditt konto ser det du ser och spelar in det du skriver. Ingen kryptering hjälper mot det.
word-safety-shoulder = Den som tittar över axeln
word-safety_about-shoulder = Lösenfrasen visas inte när du skriver den; allt annat på skärmen syns.
word-safety-scrollback = Det som har varit på skärmen
word-safety_about-scrollback = En terminal sparar det den visat, ibland i en fil. Skärmbilder och delade skärmar för det vidare, och det du skriver som kommando blir kvar i skalets historik.
word-safety-printed = Papper
word-safety_about-printed = En utskriven sida eller lista skyddas av det skåp den ligger i.
word-safety-sent = Det som har sänts
word-safety_about-sent = En rapport som sänts med e-post är utom räckhåll: den ligger i brevlådor, på servrar och i kopior. Små tal kan peka på en person också utan namn. Sänd det som finansiären ber om och inget mer.
word-safety-exported = Exporterade filer
word-safety_about-exported = CSV-filer, sidor och arbetsböcker är inte krypterade. Radera dem när de har gjort sitt.
word-safety-backups = Säkerhetskopior av datorn
word-safety_about-backups = De innehåller registret som det var, och den dagens lösenfras öppnar det. Varken en ny lösenfras eller raderingen av en person når dem.
word-safety-synced = Synkroniserade mappar och nätverksskivor
word-safety_about-synced = Registret får ligga där, för det är en enda krypterad fil. Men tjänsten sparar gamla versioner, och den som har mappen kan radera filen eller ta tillbaka en gammal. Skriv inte på två datorer samtidigt.
word-safety-deleted = Raderade filer
word-safety_about-deleted = På en SSD-skiva eller ett minne kan raderade och överskrivna data länge finnas kvar där bara en expert hittar dem. Är hela skivan krypterad är de till ingen nytta där.
word-safety-colleague = En kollega som har slutat
word-safety_about-colleague = Att ta bort en kollegas nyckel tar bort den nyckeln och inget mer: den som har kvar en kopia av nyckelfilen öppnar fortfarande registret med den. Efter ikut key change öppnar ingen gammal nyckel det som skrivs från och med då; tidigare kopior förblir öppna för den.
word-safety-name_and_size = Filens namn, storlek och tid
word-safety_about-name_and_size = Den som ser mappen ser att det finns ett register, ungefär hur mycket det rymmer och när det senast skrevs. Ge det inte namn efter en person eller en ort.
word-safety-forgotten = En glömd lösenfras
word-safety_about-forgotten = Utan lösenfrasen och utan återställningsbladet öppnar ingen mer registret: det finns ingen bakdörr.
word-safety-lock = Lås
word-safety_about-lock = Lås skärmen varje gång du lämnar den, och registret med ikut lock när dagen är slut.
word-safety-disk = Kryptera hela skivan
word-safety_about-disk = Operativsystemets kryptering skyddar också exporterade filer, minne som flyttats till skivan och det som raderats.
word-safety-least = Skriv litet
word-safety_about-least = Det som inte skrivs ned kan inte försvinna. Använd koder i stället för namn och skriv inga adresser.
word-safety-sheet = Förvara återställningsbladet för sig
word-safety_about-sheet = Det hör hemma i ett låst skåp, aldrig i väskan med den bärbara datorn, och två personer ska veta var det finns.
word-safety-incident = Om något har hänt
word-safety_about-incident = En borttappad dator, en fil sänd till fel adress: berätta det för din organisations dataskyddsombud samma dag. Om människor riskerar att skadas ska tillsynsmyndigheten få veta det inom 72 timmar.
column-topic = ämne
column-about = om
column-moment = när
column-taken_from = del av
column-questions = bygger på
column-law = rättslig grund

## Words of closed lists

word-record-refusal = obesvarad fråga
word-record-life_area = livsområde
word-record-need_kind = slag av stödbehov
word-record-safe_contact = trygg kontakt
word-record-goal = mål
word-record-goal_step = steg mot ett mål
word-record-goal_session = mål som togs upp på en träff
word-record-note = anteckning
word-record-contact = kontakt
word-record-referral = hänvisning
word-record-answer = svar
word-record-feedback = återkoppling
word-record-submission_file = fil i en inlämnad rapport
word-record-cohort = grupp
word-record-activity = aktivitet
word-record-participant = deltagare
word-record-enrolment = tid i gruppen
word-record-session = träff
word-record-outcome = situation
word-record-need = stödbehov
word-record-mark = närvaroanteckning
word-record-project = projektets uppgifter
word-record-break = paus
word-record-lesson = lärdom
word-record-erasure = radering
word-record-waiver = godtagen iakttagelse
word-record-submission = inlämnad rapport
word-weekday-mon = mån
word-weekday-tue = tis
word-weekday-wed = ons
word-weekday-thu = tors
word-weekday-fri = fre
word-weekday-sat = lör
word-weekday-sun = sön
word-holiday-new_year = nyårsdagen
word-holiday-epiphany = trettondagen
word-holiday-good_friday = långfredagen
word-holiday-easter = påskdagen
word-holiday-easter_monday = annandag påsk
word-holiday-may_day = första maj
word-holiday-ascension = Kristi himmelsfärdsdag
word-holiday-pentecost = pingstdagen
word-holiday-midsummer = midsommardagen
word-holiday-all_saints = alla helgons dag
word-holiday-independence = självständighetsdagen
word-holiday-christmas = juldagen
word-holiday-second_christmas = annandag jul
word-kind-group = grupp
word-kind-individual = individuell
word-kind-meeting = träff
word-kind-contact = kontakt
word-kind-observation = iakttagelse
word-status-planned = planerad
word-status-held = hållen
word-status-cancelled = inställd
word-cancelled_for-staff = ledaren hade förhinder
word-cancelled_for-provider = anordnaren ställde in
word-cancelled_for-too_few = för få kunde komma
word-cancelled_for-venue = lokal saknades
word-cancelled_for-holiday = helg eller paus
word-cancelled_for-safety = säkerhet
word-cancelled_for-other = annan orsak
word-mode-group = grupp
word-mode-individual = individuell
word-mode-on_site = på plats
word-mode-remote = på distans
word-exit-completed = fullföljde handledningen
word-exit-employment = ett arbete började
word-exit-education = en utbildning började
word-exit-moved = flyttade bort
word-exit-health = hälsa
word-exit-other_service = en annan tjänst fortsätter
word-exit-withdrew = valde att sluta
word-exit-other = annan orsak
word-stage-started = började
word-stage-alongside = av dem bara vid sidan av gruppen
word-stage-stayed = blev kvar till slutet
word-stage-there = med i dag
word-stage-ended = slutade
word-exit-not_recorded = ej antecknat hur
word-presence-present = närvarande
word-presence-absent = frånvarande
word-presence-not_expected = väntas inte
word-sign-present = närvarande
word-sign-late = sen
word-sign-left_early = gick tidigare
word-sign-late_and_early = sen och gick tidigare
word-sign-absent_none = frånvarande, meddelade inte
word-sign-absent_in_advance = frånvarande, meddelade i förväg
word-sign-absent_afterwards = frånvarande, meddelade i efterhand
word-sign-absent_notice_unknown = frånvarande, meddelande okänt
word-sign-unmarked = ej antecknad
word-sign-not_expected = väntas inte
word-sign-planned = planerad
word-sign-cancelled = inställd
word-notice-in_advance = meddelade i förväg
word-notice-afterwards = meddelade i efterhand
word-notice-none = meddelade inte
word-reason-health = hälsa
word-reason-child_care = vård av barn
word-reason-authority = myndighetsärende
word-reason-criminal_process = straffprocess
word-reason-work = arbete eller arbetsintervju
word-reason-study = studier
word-reason-transport = förbindelser
word-reason-safety = säkerhet
word-reason-forgot = glömde
word-reason-other = annan orsak
word-reason-not_told = inte berättat
word-point-exit = vid avslut
word-point-six_months = efter sex månader
word-source-participant = deltagaren
word-source-worker = projektmedarbetaren
word-source-register = registeruppgift
word-source-not_reached = inte nådd
word-level-none = inte alls
word-level-some = något
word-level-much = mycket
word-area-housing = boende
word-area-health = hälsa
word-area-family = familj
word-area-legal_process = rättsprocess
word-area-residence_permit = uppehållstillstånd
word-area-money = ekonomi
word-area-network = närstående och stödnätverk
word-area-everyday_coping = vardagen
word-area-time_management = tidshantering
word-area-wellbeing = välbefinnande
word-language-en = engelska
word-language-fi = finska
word-language-sv = svenska
word-labour_status-employed = sysselsatt
word-labour_status-unemployed = arbetslös
word-labour_status-inactive = utanför arbetskraften
word-answer-yes = ja
word-answer-no = nej
word-answer-refused = vill inte svara
word-gender-woman = kvinna
word-gender-man = man
word-gender-non_binary = icke-binär
word-gender-not_stated = inte uppgivet
word-residence-citizen = medborgare
word-residence-permit = uppehållstillstånd
word-residence-pending = väntar på beslut
word-residence-none = ingen uppehållsrätt
word-residence-refused = vill inte svara
word-funder_record-entered = införd
word-funder_record-not_possible = inte möjligt
word-education-0 = ISCED 0, mindre än lägre grundnivå
word-education-1 = ISCED 1, lägre grundnivå
word-education-2 = ISCED 2, högre grundnivå
word-education-3 = ISCED 3, andra stadiet
word-education-4 = ISCED 4, eftergymnasial nivå
word-education-5 = ISCED 5, lägsta högre nivå
word-education-6 = ISCED 6, lägre högskolenivå
word-education-7 = ISCED 7, högre högskolenivå
word-education-8 = ISCED 8, forskarutbildningsnivå
word-programme-ESF-2014 = ESF 2014–2020
word-programme-ESFplus-2021 = ESF+ 2021–2027
word-scope-period = under perioden
word-scope-cumulative = sedan projektet började
word-figures-same = desamma
word-figures-changed = avviker
word-figures-damaged = skadad
word-scope-both = båda
word-part-indicators = Indikatorer
word-part-attendance = Närvaro
word-severity-blocks = hindrar
word-severity-must = ska rättas
word-severity-should = bör kontrolleras
word-severity-note = för kännedom
word-severity_means-blocks = ingen rapport kan litas på förrän detta är rättat; det kan inte godtas
word-severity_means-must = rätta innan rapporten lämnas in
word-severity_means-should = titta på det innan rapporten lämnas in
word-severity_means-note = bra att veta; inget behöver göras
word-state-standing = kvarstår
word-state-expired = utgånget
word-state-gone = hittas inte längre
word-state-open = öppet
word-state-reached = uppnått
word-state-changed = ändrat
word-state-let_go = släppt
word-state-proposed = föreslagen
word-state-agreed = överenskommen
word-state-sent = skickad
word-state-accepted = mottagen
word-state-declined = blev inte av
word-state-ended = avslutad
word-standing-in_use = i bruk
word-standing-retired = ur bruk
word-standing-unlisted = inte i listan
word-onward-not_yet = ingen tjänst ännu
word-onward-under_way = på gång
word-onward-arranged = ordnat
word-area-working_life = arbetsliv
word-purpose-support = stöd
word-purpose-absence = efter frånvaro
word-purpose-outcome_exit = situation vid avslut
word-purpose-outcome_six_months = situation efter sex månader
word-purpose-referral = hänvisning
word-purpose-other = annat
word-way-phone = telefon
word-way-message = textmeddelande
word-way-email = e-post
word-way-meeting = träff
word-way-through_other = genom någon annan
word-rule-incomplete_record = uppgifterna om deltagaren är inte fullständiga
word-rule-gender_non_binary = ESF 2014–2020 känner bara kvinnor och män: fråga finansiären hur en icke-binär deltagare ska rapporteras
word-rule-answers_refused = några vill inte svara
word-rule-answers_not_asked = några har inte tillfrågats ännu
word-rule-age_band_by_year = åldersgruppen beror på födelsedagen
word-rule-outcome_early = situationen är för tidig och räknas inte
word-rule-outcome_late = situationen är för sen och räknas inte
word-rule-outcome_undated = situationen har ingen dag och räknas inte
word-rule-outcome_before_leaving = deltagaren är ännu med i projektet; situationen räknas inte
word-rule-outcome_not_reached = deltagaren nåddes inte; situationen räknas inte
word-rule-not_supported_yet = ingen första dag och ingen tid i någon grupp: deltagaren räknas ingenstans
word-rule-entered_before_project = började innan projektet började
word-rule-left_before_entered = slutade före första dagen
word-rule-unemployed_since_missing = det är inte antecknat sedan när deltagaren är arbetslös: räknas aldrig som långtidsarbetslös
word-rule-unemployed_since_after_entry = arbetslös först sedan en dag efter första dagen i projektet
word-rule-session_unmarked = väntade deltagare är ej antecknade
word-rule-lone_session = en deltagare kom ensam
word-rule-entered_after_project = började efter att projektet hade avslutats
word-rule-entered_in_future = första dagen i projektet har inte kommit än
word-rule-left_in_future = sista dagen i projektet har inte kommit än
word-rule-left_after_project = slutade efter att projektet hade avslutats
word-rule-born_after_entry = födelsen ligger efter första dagen i projektet, så åldern är okänd
word-rule-age_against_birth = åldern på första dagen stämmer inte med födelsetiden
word-rule-birth_year_against_date = födelseåret är inte detsamma som i födelsedagen
word-rule-birth_kept_twice = ålder eller födelsetid är antecknad mer än en gång; en uppgift räcker
word-rule-under_15 = under 15 år på första dagen
word-rule-over_74 = över 74 år på första dagen
word-rule-unemployed_since_other_status = det är antecknat sedan när deltagaren är arbetslös, men ställningen på arbetsmarknaden är en annan
word-rule-education_beyond_age = utbildningen är högre än åldern låter vänta
word-rule-studying_without_level = i utbildning utan någon avslutad nivå: värt att fråga en gång till
word-rule-third_country_without_background = medborgare i ett tredjeland utan utländsk bakgrund: värt att fråga en gång till
word-rule-citizen_of_third_country = vistas som medborgare och är medborgare i ett tredjeland
word-rule-funder_record_missing = ännu inte införd i finansiärens eget system
word-rule-funder_record_not_possible = kan inte föras in i finansiärens eget system; finansiären kan be om en separat förteckning
word-rule-form_unsigned = startblanketten är inte undertecknad
word-rule-form_signed_late = startblanketten undertecknades mer än fyra veckor efter första dagen
word-rule-gender_missing = könet är okänt
word-rule-age_missing = åldern är okänd
word-rule-labour_status_missing = ställningen på arbetsmarknaden är okänd
word-rule-in_education_missing = det är okänt om de var i utbildning
word-rule-education_missing = utbildningen är okänd
word-rule-outcome_in_future = situationens dag har inte kommit än
word-rule-outcome_incomplete = situationen räknas, men en del av det som indikatorerna frågar efter är inte antecknat
word-rule-outcomes_same_day = båda situationerna har samma dag
word-rule-improved_against_status = situationen är antecknad som bättre, fast deltagaren var sysselsatt vid början och inte är det nu
word-rule-exit_outcome_open = har slutat; situationen vid avslut kan antecknas nu
word-rule-exit_outcome_due = slutade för mer än 21 dagar sedan utan situation vid avslut; det är dags att fråga
word-rule-exit_outcome_missing = situationen vid avslut antecknades inte i tid
word-rule-six_months_not_open = situationen efter sex månader kan frågas senare
word-rule-six_months_soon = situationen efter sex månader kan frågas inom fyra veckor
word-rule-six_months_due = situationen efter sex månader kan frågas nu
word-rule-six_months_missing = situationen efter sex månader antecknades inte i tid
word-rule-session_without_marks = ingen är antecknad vid en träff som hölls
word-rule-session_nobody_came = ingen kom
word-rule-session_nobody_expected = en träff hölls där ingen väntades
word-rule-session_planned_past = träffens dag har gått, men den är fortfarande planerad
word-rule-session_held_in_future = träffen är antecknad som hållen på en dag som inte har kommit än
word-rule-session_on_holiday = träffen är på en helgdag
word-rule-session_in_break = träffen ligger i gruppens paus
word-rule-session_outside_cohort = gruppträffen ligger utanför gruppens dagar
word-rule-session_outside_project = träffen hölls utanför projektets dagar
word-rule-sessions_overlap = gruppen har en annan gruppträff samtidigt
word-rule-session_long = den individuella träffen är mer än dubbelt så lång som vanligt
word-rule-marks_before_entered = anteckningar före första dagen i projektet
word-rule-marks_after_left = anteckningar efter sista dagen i projektet
word-rule-marks_outside_enrolment = anteckningar vid gruppträffar utanför tiden i gruppen
word-rule-double_booking = närvarande vid två träffar samtidigt
word-rule-minutes_beyond_session = minuterna sent och tidigare omfattar hela träffen
word-rule-notice_unknown = frånvaro där det inte är antecknat om deltagaren meddelade
word-rule-marks_recorded_late = anteckningarna gjordes mer än sju dagar efter träffen
word-rule-no_enrolment = har inte varit i någon grupp
word-rule-enrolment_before_entered = tiden i gruppen började före första dagen i projektet
word-rule-enrolment_before_project = tiden i gruppen började före projektet
word-rule-enrolment_after_cohort = tiden i gruppen började efter gruppens sista dag
word-rule-enrolment_outside_cohort = tiden i gruppen sträcker sig utanför gruppens dagar
word-rule-enrolments_overlap = två gånger i samma grupp, eller väntas i två, samtidigt
word-rule-enrolment_open_after_cohort = gruppen har avslutats, men inte tiden i den
word-rule-enrolment_open_after_left = har lämnat projektet, men tiden i gruppen fortsätter
word-rule-exit_reason_missing = tiden i gruppen är slut, och det är inte antecknat hur den slutade
word-rule-exit_against_outcome = tiden i gruppen slutade med anställning, men situationen vid avslut är en annan
word-rule-still_in_project = all tid i grupper slutade för mer än fyra veckor sedan, och ingen sista dag i projektet är antecknad
word-rule-never_attended = i gruppen i två veckor eller mer och ännu inte närvarande: värt ett samtal
word-rule-cohort_without_sessions = gruppen har börjat utan träffar
word-rule-cohort_without_participants = gruppen har börjat utan deltagare
word-rule-cohort_weeks_under = färre veckor med gruppträffar än planerat
word-rule-cohort_weeks_over = fler veckor med gruppträffar än planerat
word-rule-cohort_small = färre än fyra deltagare
word-rule-cohort_large = fler än sex deltagare
word-rule-cohort_outside_project = gruppen sträcker sig utanför projektets dagar
word-rule-project_start_missing = projektets första dag är inte antecknad: ingen rapport kan göras
word-rule-project_programme_missing = projektets program är inte antecknat: ingen rapport kan göras
word-rule-project_end_before_start = projektet slutar innan det börjar
word-rule-project_end_missing = projektets sista dag är inte antecknad
word-rule-project_code_missing = finansiärens projektkod är inte antecknad
word-rule-project_target_missing = projektets målantal är inte antecknat
word-rule-no_participants = ingen får stöd ännu
word-rule-target_behind = färre deltagare har fått stöd än målantalet förutsätter vid det här laget
word-rule-period_before_project = perioden börjar före projektet
word-rule-period_beyond_project = perioden slutar efter projektet
word-rule-period_not_over = perioden är inte slut ännu, och dess siffror kan ändras
word-rule-self_check_broken = siffror i rapporten motsäger varandra

## A report as a page

page-esf = Rapport till Europeiska socialfonden, { $period }
page-days = { $from }–{ $until }
page-project = hela projektet
page-all = alla
page-target = Deltagare hittills, av målantalet
page-bars = { $caption }: närvarande av de antecknade
page-severity = { $severity ->
        [blocks] Hindrar rapporten
        [must] Ska rättas innan rapporten lämnas in
        [should] Bör kontrolleras
       *[note] För kännedom
    }
page-findings = { $findings ->
        [one] En iakttagelse
       *[other] { $findings } iakttagelser
    }: { $severity }
title-method = Hur det har räknats
method-once = En deltagare räknas en gång i projektet. Att komma tillbaka ändrar inget i uppgifterna för den första dagen; finns det flera sista dagar gäller den senaste.
method-complete = Indikatorerna räknar deltagare med fullständiga uppgifter: kön, ålder, ställning på arbetsmarknaden, om deltagaren är i utbildning och utbildning. På raden ”{ $all }” finns alla som har fått stöd, även om uppgifterna är ofullständiga.
method-when = Uppgifterna för den första dagen hör till den period som den första dagen i projektet infaller i, situationen vid avslut till den som den sista dagen infaller i och situationen efter sex månader till den som dagen sex månader efter den sista infaller i.
method-windows = Situationen vid avslut räknas när den är från den sista dagen eller högst 28 dagar senare, situationen efter sex månader när den är från den dagen eller högst tre månader senare. Det som ligger utanför, och de som inte har nåtts, finns bland iakttagelserna och räknas inte.
method-not-stated = Den som inte har tillfrågats eller inte vill svara räknas inte som ett ja; iakttagelserna visar hur många de är. De vars kön inte är känt står i en egen kolumn på raden ”{ $all }”.
method-attendance = Vid en träff som har hållits väntas alla vars tid i gruppen omfattar dagen, om de inte är antecknade som väntas inte. Före den första dagen, efter den sista och vid inställda träffar väntas ingen, och inget är frånvaro.
method-rates = Närvaro är andelen närvarande av de närvarande och frånvarande; den som inte är antecknad finns i ingetdera. Den som kom sent har varit närvarande. Andelen i tid räknas av de närvarande. En andel av inget visas som ”–”.
method-non-binary = { $programme } känner bara kvinnor och män. En icke-binär deltagare räknas i en egen kolumn och i totalantalet; finansiären måste tillfrågas.
method-long-term = { $months ->
        [one] Långtidsarbetslösa är de som på den första dagen hade varit arbetslösa i mer än 12 månader, de som är under 25 år i mer än en månad.
       *[other] Långtidsarbetslösa är de som på den första dagen hade varit arbetslösa i mer än 12 månader, de som är under 25 år i mer än { $months } månader.
    }
method-few = Om färre än tio ligger bakom en andel ska inga slutsatser dras av den. Intervallet är Wilsons 95-procentiga konfidensintervall: så brett är det område där andelen för fler personer som dessa kan ligga.
method-versions = Räknat med ikut { $program }, definitioner { $definitions }.
page-not-for-screen = { $format } är en fil och kan inte läsas på skärmen
hint-page-file = skriv den i en fil: > report.{ $format }
as-table = Som tabell

## Columns

column-field = fält
column-value = värde
column-name = namn
column-code = kod
column-funder = finansiär
column-programme = program
column-start = början
column-end = slut
column-target = målantal
column-cohort = grupp
column-weeks = veckor
column-emphasis = tyngdpunkt
column-sessions = träffar
column-break = paus
column-participant = deltagare
column-activity = aktivitet
column-name_en = namn på engelska
column-name_fi = namn på finska
column-name_sv = namn på svenska
column-kind = slag
column-provider = anordnare
column-minutes = minuter
column-counted = räknas
column-alias = avtalat namn
column-entered = första dag
column-left = sista dag
column-gender = kön
column-age_at_entry = ålder vid början
column-age = ålder
column-birth_date = födelsedag
column-birth_year = födelseår
column-labour_status = ställning på arbetsmarknaden
column-unemployed_since = arbetslös sedan
column-in_education = i utbildning
column-education = utbildningsnivå
column-foreign_background = utländsk bakgrund
column-third_country_national = tredjelandsmedborgare
column-minority = minoritet
column-disability = funktionsnedsättning
column-homeless = hemlöshet
column-rural = landsbygd
column-other_disadvantaged = annan missgynnad ställning
column-residence = grund för vistelsen
column-form_signed = blankett undertecknad
column-funder_record = finansiärens system
column-enrolment = tid i gruppen
column-outcome = situation
column-key = lösenfras
column-need = stödbehov
column-stage = skede
column-asked = tillfrågade
column-none = inte alls
column-some = något
column-much = mycket
column-needed_rate = hade behovet
column-low = intervallet från
column-high = intervallet till
column-days_gone = gångna dagar
column-days = dagar
column-time_rate = gången tid
column-target_rate = av målantalet
column-participants_needed = behövs ännu
column-weeks_left = veckor kvar
column-counted_hours = deltagartimmar
column-held_sessions = hållna träffar
column-cohorts_done = avslutade grupper
column-cohorts_running = pågående grupper
column-cohorts_ahead = kommande grupper
column-number = nummer
column-text = text
column-standing = i listan
column-had = hade behovet
column-less = mindre
column-more = mer
column-asked_again = tillfrågade igen
column-review = ses över
column-steps_done = tagna
column-goal = mål
column-goal_step = steg
column-done = taget
column-private = privat
column-purpose = ärende
column-may_go = får tas bort från
column-due = ska tas
column-way = sätt
column-reached = nådd
column-service = tjänst
column-since = sedan
column-consent = samtycke
column-goes_on = stödet fortsätter
column-onward = nästa tjänst
column-from = från
column-to = till
column-message = meddelande
column-then = då
column-now = nu
column-missing = saknas
column-contact_rule = trygg kontakt
column-six_months = situation efter sex månader
column-mode = sätt
column-exit = hur det slutade
column-session = träff
column-date = dag
column-was = tidigare dag
column-status = status
column-cancelled_for = varför inställd
column-facilitator = leds av
column-month = månad
column-week = vecka
column-remark = anmärkning
column-point = tidpunkt
column-job_searching = söker arbete
column-qualification = kvalifikation
column-improved = förbättrad
column-source = källa
column-level = nivå
column-day = dag
column-time = tid
column-area = livsområde
column-language = språk
column-step = steg
column-at = när
column-who = vem
column-what = vad
column-state = läge
column-file = fil
column-new = nya
column-same = oförändrade
column-prefers_not = vill inte svara
column-changed = ändrad
column-import-changed = ändrade
column-refused = avvisade
column-label = indikator
column-women = kvinnor
column-men = män
column-non_binary = icke-binära
column-not_stated = ej uppgett
column-total = totalt
column-sessions_planned = planerade
column-sessions_held = hållna
column-sessions_cancelled = inställda
column-participants = deltagare
column-expected = väntade
column-marked = antecknade
column-attended = närvarande
column-on_time = i tid
column-late = sena
column-left_early = gick tidigare
column-absent_in_advance = frånvarande, meddelade i förväg
column-absent_afterwards = frånvarande, meddelade i efterhand
column-absent_none = frånvarande, meddelade inte
column-absent_notice_unknown = frånvarande, meddelande okänt
column-not_expected = väntas inte
column-unmarked = ej antecknade
column-minutes_expected = väntade minuter
column-minutes_attended = närvarande minuter
column-counted_minutes = räknade minuter
column-lone_sessions = kom ensam
column-attendance_rate = närvaro
column-commitment_rate = närvarande eller meddelade
column-punctuality_rate = i tid av närvarande
column-rule = regel
column-id = id
column-finds = vad som hittas
column-check = kontroll
column-why = skäl
column-until = till och med
column-waived = godtaget eftersom
column-severity = allvar
column-subject = gäller
column-detail = iakttagelse
column-fix = åtgärd
column-period_changed = avviker under perioden
column-cumulative_changed = avviker sedan projektets början
column-figures = siffrorna i dag
column-figure = siffra
column-sent = inlämnat
column-today = i dag
column-moved_by = ändrad av
column-record = uppgift
column-before = före
column-after = efter
column-presence = närvaro
column-notice = meddelande
column-minutes_late = minuter sen
column-minutes_early = minuter för tidigt
column-submission = inlämnad rapport
column-period = period
column-corrects = rättar
column-sent_on = inlämnad
column-content = innehåll
column-last_op = senaste steget då
column-sent_by = inlämnad av
column-sent_at = tidpunkt för inlämningen
column-ltu_months_under_25 = månader till långtidsarbetslöshet, under 25 år
column-program_version = version av ikut
column-definitions_version = definitionernas version
column-files = filer
column-sha256 = sha256
column-note = anmärkning
column-project = projekt
column-part = antal
column-out_of = av
column-share = andel
column-interval = 95 % konfidensintervall

## Words for backups, restoring, retention and erasure

word-made-by_hand = på begäran
word-made-daily = daglig
word-made-before_migration = före en ny version
word-made-before_import = före en import
word-made-before_erase = före en radering
word-made-before_restore = före en återställning
word-made-kept = sparad
word-state-good = i skick
word-state-other_register = ur ett annat register
word-state-other_passphrase = en annan lösenfras
word-state-encrypted = krypterad
word-state-open_to_others = andra kan läsa den
word-state-of_another_account = ett annat kontos
word-state-damaged = skadad
word-state-too_new = från ett nyare ikut
column-backup = säkerhetskopia
column-made = gjord
column-marks = anteckningar
column-steps = steg
word-records-participant = personen
word-records-enrolment = tider i grupper
word-records-session = individuella träffar
word-records-mark = närvaroanteckningar
word-records-outcome = situationer
word-records-need = stödbehov
word-records-refusal = frågor som inte besvarades
word-records-life_area = livsområden
word-records-safe_contact = hur personen kan nås
word-records-goal = mål
word-records-goal_step = stegen i målen
word-records-goal_session = träffar om målen
word-records-note = anteckningar
word-records-contact = kontakter
word-records-referral = hänvisningar
word-records-assessment = bedömningar
word-records-answer = svar
word-records-feedback = respons efter individuella träffar
word-records-draft = utkast
word-records-waiver = godtagna anmärkningar
word-records-change = uppgifter i historiken
word-keeps-evidence = underlag
word-keeps-nothing = inget
word-holds-participants = deltagare
word-holds-sessions = träffar
word-holds-marks = närvaroanteckningar
word-holds-steps = steg
word-holds-latest = senaste steg
column-records = uppgifter
column-rows = rader
column-holds = innehåll
column-keeps = lämnar kvar
column-retention = underlag sparas till

## Indicators

indicator-GRAND_TOTAL = Alla deltagare som fått stöd
indicator-TOTAL = Deltagare med fullständiga uppgifter
indicator-CO01 = Arbetslösa, inbegripet långtidsarbetslösa
indicator-CO02 = Långtidsarbetslösa
indicator-CO03 = Personer utanför arbetskraften
indicator-CO04 = Personer utanför arbetskraften som inte deltar i utbildning
indicator-CO05 = Sysselsatta, inbegripet egenföretagare
indicator-CO06 = Yngre än 25 år
indicator-CO07 = Äldre än 54 år
indicator-CO08 = Äldre än 54 år som är arbetslösa, eller utanför arbetskraften och inte deltar i utbildning
indicator-CO09 = Med utbildning på lägre eller högre grundnivå (ISCED 1–2)
indicator-CO10 = Med utbildning på andra stadiet eller eftergymnasial utbildning (ISCED 3–4)
indicator-CO11 = Med utbildning på högre nivå (ISCED 5–8)
indicator-CO15 = Migranter, deltagare med utländsk bakgrund, minoriteter
indicator-CO16 = Deltagare med funktionsnedsättning
indicator-CO17 = Andra missgynnade
indicator-CO18 = Hemlösa eller drabbade av utestängning från bostadsmarknaden
indicator-CO19 = Deltagare från landsbygdsområden
indicator-CR01 = Deltagare utanför arbetskraften som söker arbete vid avslutat deltagande
indicator-CR02 = Deltagare som är i utbildning vid avslutat deltagande
indicator-CR03 = Deltagare som får en kvalifikation vid avslutat deltagande
indicator-CR04 = Deltagare som är sysselsatta, inbegripet egenföretagare, vid avslutat deltagande
indicator-CR05 = Missgynnade deltagare som vid avslutat deltagande söker arbete, är i utbildning, får en kvalifikation eller är sysselsatta
indicator-CR06 = Deltagare som är sysselsatta, inbegripet egenföretagare, sex månader efter avslutat deltagande
indicator-CR07 = Deltagare vars ställning på arbetsmarknaden har förbättrats sex månader efter avslutat deltagande
indicator-CR08 = Deltagare äldre än 54 år som är sysselsatta sex månader efter avslutat deltagande
indicator-CR09 = Missgynnade deltagare som är sysselsatta sex månader efter avslutat deltagande
indicator-EECO01 = Totalt antal deltagare
indicator-EECO02 = Arbetslösa, inbegripet långtidsarbetslösa
indicator-EECO03 = Långtidsarbetslösa
indicator-EECO04 = Personer utanför arbetskraften
indicator-EECO05 = Sysselsatta, inbegripet egenföretagare
indicator-EECO06 = Barn under 18 år
indicator-EECO07 = Unga i åldern 18–29 år
indicator-EECO08 = 55 år och äldre
indicator-EECO09 = Med utbildning på högst högre grundnivå (ISCED 0–2)
indicator-EECO10 = Med utbildning på andra stadiet eller eftergymnasial utbildning (ISCED 3–4)
indicator-EECO11 = Med utbildning på högre nivå (ISCED 5–8)
indicator-EECO12 = Deltagare med funktionsnedsättning
indicator-EECO13 = Tredjelandsmedborgare
indicator-EECO14 = Deltagare med utländsk bakgrund
indicator-EECO15 = Minoriteter, inbegripet marginaliserade grupper såsom romer
indicator-EECO16 = Hemlösa eller drabbade av utestängning från bostadsmarknaden
indicator-EECO17 = Deltagare från landsbygdsområden
indicator-EECR01 = Deltagare som söker arbete vid avslutat deltagande
indicator-EECR02 = Deltagare som är i utbildning vid avslutat deltagande
indicator-EECR03 = Deltagare som får en kvalifikation vid avslutat deltagande
indicator-EECR04 = Deltagare som är sysselsatta, inbegripet egenföretagare, vid avslutat deltagande
indicator-EECR05 = Deltagare som är sysselsatta, inbegripet egenföretagare, sex månader efter avslutat deltagande
indicator-EECR06 = Deltagare vars ställning på arbetsmarknaden har förbättrats sex månader efter avslutat deltagande

## Människan bakom koden

intake-head = Inledande kartläggning för deltagaren { $participant }, { $day }
intake-keys = Enter hoppar över en fråga, { $refuse } vill inte svara, { $back } går tillbaka, { $enough } avslutar, { $help } visar detta. Efter ett avbrott kan man fortsätta: ett utkast sparas.
intake-area = { $area }: hur mycket stöd behövs?
intake-said = svarat hittills: { $answer }
intake-choose = någon av siffrorna eller orden ovan
intake-day = en dag, till exempel 30.8.2021
intake-unknown = detta svarar inte på frågan
intake-write = Enter antecknar svaren, { $back } går tillbaka
intake-written = antecknade den inledande kartläggningen för deltagaren { $participant }
intake-complete = deltagaren { $participant } har redan tillfrågats om allt
intake-open = deltagaren { $participant } har inte tillfrågats om: { $questions }
ask-intake-draft = { $answers ->
        [one] Ett svar av deltagaren { $participant } från { $day } finns som utkast. Fortsätt därifrån?
       *[other] { $answers } svar av deltagaren { $participant } från { $day } finns som utkast. Fortsätt därifrån?
    }
file-written = skrev { $path }
hint-out-file = ange ett filnamn: --out FIL
form-title = Frågor i början
form-lead = Du får lämna vilken fråga som helst tom. Du kan också kryssa för att du inte vill svara: då frågar ingen igen. Stödet beror inte på vad du svarar här.
form-code = Kod: { $participant }
form-entry = Din situation den första dagen
form-areas = Ditt liv nu
form-areas-question = Hur mycket stöd behöver du?
form-contact = Hur vi når dig
form-refuse = Jag vill inte svara
form-day = Datum

timetable-title = Mina träffar
timetable-meeting = Träff
timetable-week = Vecka { $from }–{ $to }
timetable-span = kl. { $from }–{ $to }
timetable-some-time = vi kommer överens om tiden
timetable-remote = { $what } (per telefon eller dator)
timetable-free = ledigt
timetable-off = – blir inte av
timetable-nothing = Det finns inga kommande träffar.
timetable-written = skrev schemat för deltagaren { $participant } till { $path }: { $sessions ->
        [0] inga träffar
        [one] en träff
       *[other] { $sessions } träffar
    }
reminder = Hej! En påminnelse: vi träffas { $weekday } { $day } kl. { $times }. Vi ses!
reminder-without-time = Hej! En påminnelse: vi träffas { $weekday } { $day } – vi ses!
reminders-nobody = ingen har en träff { $day }
reminder-mind = tänk på: { $rule }

person-title = { $participant }, { $day }
person-week = vecka { $week } av { $weeks }
person-last = senast på plats
person-next = nästa träff
person-attendance = närvaro
person-attended = på plats { $attended } av { $marked }
person-late = sen { $times ->
        [one] en gång
       *[other] { $times } gånger
    }, sammanlagt { $minutes } minuter
person-contact = trygg kontakt
person-needs = Stödbehov, då och nu
person-areas = Livsområden, då och nu: hur mycket stöd behövs
person-goals = Mål
person-steps = steg { $done } av { $steps }
person-review = ses över { $day }
person-referrals = Var stödet fortsätter
person-contact-due = kontakt { $day }: { $purpose }
person-outcomes = Situationer
person-entry = Vid början
person-missing = Saknas, med kommandot som fyller i det
person-not-asked = { $questions ->
        [one] en fråga är inte ställd ännu
       *[other] { $questions } frågor är inte ställda ännu
    }
person-unmarked = { $day } { $activity }: ej antecknad
person-exit = hur tiden i gruppen { $cohort } slutade

person-refused = Vill inte svara, och ingen frågar igen: { $questions }

word-day-mon = måndag
word-day-tue = tisdag
word-day-wed = onsdag
word-day-thu = torsdag
word-day-fri = fredag
word-day-sat = lördag
word-day-sun = söndag
word-on-mon = på måndag
word-on-tue = på tisdag
word-on-wed = på onsdag
word-on-thu = på torsdag
word-on-fri = på fredag
word-on-sat = på lördag
word-on-sun = på söndag

word-question-entered = Vilken var första dagen i projektet?
word-question-gender = Vilket kön har du?
word-question-age_at_entry = Hur gammal var du den första dagen? (hela år)
word-question-labour_status = Hur såg din situation på arbetsmarknaden ut den första dagen?
word-question-unemployed_since = Sedan vilken dag hade du varit arbetslös?
word-question-in_education = Var du i utbildning den första dagen?
word-question-education = Vilken är den högsta utbildning som du har avslutat?
word-question-foreign_background = Har du utländsk bakgrund?
word-question-third_country_national = Är du medborgare i ett land utanför Europeiska unionen?
word-question-minority = Hör du till en minoritet?
word-question-disability = Har du en funktionsnedsättning?
word-question-homeless = Saknar du bostad, eller är ditt boende osäkert?
word-question-rural = Bor du på landsbygden?
word-question-other_disadvantaged = Finns det något annat som gör det svårare för dig att få arbete?
word-question-residence = På vilken grund vistas du i landet?
word-question-exit = Situationen vid avslut
word-question-six_months = Situationen efter sex månader
word-question-language = På vilket språk får vi skriva till dig?
word-question-contact_rule = Hur kan vi kontakta dig tryggt? Vad ska vi tänka på?
word-question-housing = Boende
word-question-health = Hälsa
word-question-family = Familj
word-question-legal_process = Rättsprocess
word-question-residence_permit = Uppehållstillstånd
word-question-money = Ekonomi
word-question-network = Närstående och stödnätverk
word-question-everyday_coping = Vardagen
word-question-time_management = Tidshantering
word-question-wellbeing = Välbefinnande

## Frågor en efter en

answer-either = { $yes } eller { $no }
questions-keys = Enter hoppar över en fråga, { $back } går tillbaka, { $enough } avslutar.
questions-keys-refuse = Enter hoppar över en fråga, { $refuse } vill inte svara, { $back } går tillbaka, { $enough } avslutar.
outcome-head = { $point }: { $participant }
outcome-nothing = inget är sagt om situationen
hint-outcome-say = berätta om den: ikut outcome add { $participant } { $point } --labour-status employed|unemployed|inactive; om deltagaren inte nåddes: --source not_reached
refusal-kept = antecknade att deltagaren { $participant } inte vill svara: { $question }
word-asked-labour_status = Situationen på arbetsmarknaden
word-asked-in_education = I utbildning?
word-asked-job_searching = Söker arbete?
word-asked-qualification = Har deltagaren fått en kvalifikation?
word-asked-improved = Är situationen på arbetsmarknaden bättre än i början?
word-asked-source = Från vem kommer uppgiften? (Enter: deltagaren)
stopped = avbrutet
hint-draft-kept = svaren är sparade som ett utkast; fortsätt med dem: { $command }
a-coming-day = en dag, till exempel +7, mån eller 30.8.
left-project = deltagaren { $participant } var med i projektet till { $day }
left-before-group = deltagaren { $participant } var i gruppen { $cohort } till { $day }: sista dagen i projektet kan inte vara före det, { $left }
hint-exit-left = avsluta tiden i projektet: ikut exit { $participant } --left DATUM
yet-to-come = { $day } har inte varit ännu: bara det som har hänt antecknas
hint-happened = det som ska ske bokas: ikut contact add DELTAGARE --due DAG
next-before-contact = nästa kontakt, { $day }, ligger före den här, { $date }
