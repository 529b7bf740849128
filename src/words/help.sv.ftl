# Help in Swedish, by command path; `help--NAME` explains an argument that means the same everywhere.

## The program and its options for every command

help-ikut = För register över små handledningsgrupper och rapportera om dem till Europeiska socialfonden
help-ikut--register = Använd detta register; annars IKUT_REGISTER, sedan närmaste ikut.db i den här mappen eller ovanför den, sedan systemets datamapp
help-ikut--lang = Tala detta språk: en, fi eller sv
help-ikut--passphrase-file = Läs lösenfrasen från den här filens första rad
help-ikut--passphrase-command = Läs lösenfrasen från den första raden som kommandot skriver ut
help-ikut--as-of = Visa registret som det var efter ett steg eller vid slutet av en dag. Ett steg anges med sitt nummer i loggen eller med en dag: 57, 2021-10-04, yesterday. Det som antecknas går alltid till dagens register.
help-ikut--yes = Svara ja på alla frågor
help-ikut--no-input = Fråga aldrig; avbryt om ett svar behövs
help-ikut--quiet = Säg bara det som efterfrågades
help-ikut--plain = Rita inga ramar; för skärmläsare

## Arguments that mean the same everywhere

help--dry-run = Visa vad som skulle ändras, och ändra inget
help--format = Visa i detta format
help--no-backup = Fortsätt utan säkerhetskopia
help--force = Ersätt filer som redan finns
help--participant = Deltagarens kod
help--cohort = Gruppens kod
help--activity = Aktivitetens kod
help--session = Träffens kod
help--entered = Första dagen i projektet
help--left = Sista dagen i projektet
help--alias = Fråga efter ett namn som avtalats med deltagaren; aldrig ett officiellt namn
help--gender = Kön
help--age-at-entry = Ålder i fyllda år på första dagen
help--birth-date = Födelsedag, bara om projektet behöver den för något annat
help--birth-year = Födelseår, bara om projektet behöver det för något annat
help--labour-status = Ställning på arbetsmarknaden på första dagen
help--unemployed-since = Sedan när arbetslös
help--in-education = I utbildning på första dagen
help--education = Högsta avslutade utbildning, ISCED-nivå
help--foreign-background = Utländsk bakgrund
help--third-country-national = Medborgare i ett land utanför Europeiska unionen
help--minority = Hör till en minoritet
help--disability = Funktionsnedsättning
help--homeless = Hemlös eller drabbad av utestängning från bostadsmarknaden
help--rural = Från landsbygden
help--other-disadvantaged = Annan missgynnad ställning
help--residence = Grund för vistelsen
help--form-signed = Dagen då startblanketten undertecknades
help--funder-record = Om deltagaren är införd i finansiärens eget system
help--exit = Hur tiden i gruppen slutade
help--emphasis = Vad gruppen lägger tyngdpunkten på

## today

help-today = Visa vad som händer i dag, vad som inte är antecknat och vem som är värd ett samtal
help-today-more = Dagens träffar; tidigare träffar som inte är helt antecknade; nästa dag då någon kan komma ensam; de som ingen har haft kontakt med på några dagar eller som inte har hört av sig om tre träffar i rad; och situationer som ska frågas och kontakter som ska tas. Enbart `ikut` visar detsamma.
help-today--days = Värd ett samtal är den som ingen har haft kontakt med på så många dagar

## unlock

help-unlock = Öppna registret några timmar, så att inget kommando frågar efter lösenfrasen
help-unlock-more = Nyckeln härleds en gång och bevaras i Linuxkärnans minne, bara för det här kontot och aldrig på en disk. Den glöms när tiden är ute, vid `ikut lock` och när datorn stängs av; medan den finns svarar också kompletteringen.
help-unlock--time = Hur länge: 8h, 90m, 1h30m; högst ett dygn
help-unlock--recover = Öppna med nyckeln på återställningsbladet, som skrivs när den frågas eller läses från standard in
help-lock = Lås registret: glöm dess nyckel genast

## key

help-key = Ändra lösenfrasen, skriv ut ett återställningsblad, släpp in kolleger
help-key-more = De här kommandona frågar efter lösenfrasen också medan registret är öppet.
help-key-change = Ge registret en ny lösenfras
help-key-change-more = I en terminal lottar ikut sex ord; bokstaven e i stället för Enter låter dig välja en egen. Den gamla lösenfrasen, det tidigare återställningsbladet och kollegernas lösenfraser öppnar inte längre registret. Tidigare kopior och säkerhetskopior behåller de gamla: inget som görs här når dem.
help-key-change--recover = Öppna med nyckeln på återställningsbladet, som skrivs när den frågas eller läses från standard in
help--new-passphrase-file = Läs den nya lösenfrasen från första raden i den här filen
help--new-passphrase-command = Läs den nya lösenfrasen från den första raden som det här kommandot skriver ut
help-key-sheet = Skriv ut ett återställningsblad: nyckeln på papper och hur registret öppnas år senare
help-key-sheet-more = Det frågar innan det skriver, till standard ut. Den som har bladet och registrets fil läser allt: låt det gå till skrivaren, inte till en fil, en logg eller e-post, och förvara papperet i kassaskåpet. `ikut unlock --recover` och `ikut key change --recover` tar emot dess nyckel.
help-key-add = Låt en kollega öppna registret med en egen lösenfras
help-key-add-more = Registrets nyckel bevaras, krypterad med den nya lösenfrasen, i en fil bredvid registret med dess namn följt av .keys. Ge båda filerna till den som ska använda det. Går filen förlorad förloras bara bekvämligheten: registrets egen lösenfras och återställningsbladet öppnar det som förut.
help-key-add--key = Vad lösenfrasen kallas, till exempel K-2; inget personnamn behövs
help-key-list = Lista kollegernas lösenfraser
help-key-remove = Ta bort en kollegas lösenfras
help-key-remove-more = Den öppnar inte längre det här registret här. Men den som kände till den kan ha kvar registrets nyckel eller tidigare kopior av båda filerna, och öppnar dem som förut. Bara `ikut key change` stänger ute från det som antecknas därefter, och inget från kopiorna.
help-key-remove--key = Vad lösenfrasen kallas

## register

help-register = Kryptera registret eller ta bort krypteringen
help-register-encrypt = Kryptera ett register som inte är krypterat
help-register-encrypt-more = En ny fil skrivs bredvid och jämförs värde för värde; sedan tar den registrets plats. Den gamla filen ligger kvar bredvid, läsbar för var och en som får den, tills du tar bort den: namnet sägs. Tidigare säkerhetskopior och kopior är inte heller krypterade.
help-register-decrypt = Ta bort registrets kryptering
help-register-decrypt-more = Därefter läser var och en som får filen allt: det här är till för att lämna över uppgifter, inte för det dagliga arbetet. Det frågar först. En ny fil skrivs och jämförs, sedan tar den registrets plats; den krypterade ligger kvar bredvid och namnet sägs.
help--overwrite-old = Skriv över den gamla filen och ta bort den; flashdiskar och kopior kan behålla innehållet

## due

help-due = Visa vilka situationer som ska frågas och de dagar som räknas
help-due-more = Situationen vid avslut räknas i 28 dagar från den sista dagen, situationen efter sex månader i tre månader från den dagen. En situation står kvar tills det finns en anteckning som räknas; när tidsfristen har gått ut räcker vilken anteckning som helst, också att deltagaren inte har nåtts. Andra kontakter som ska tas står nedanför, i terminalen med deltagarens regel för trygg kontakt; som csv eller json ger `ikut contact due` dem.
help-due--days = Visa också det som ska frågas inom så många dagar

## attend

help-attend = Anteckna närvaron på en träff
help-attend-more = Träffen anges med dess kod, en dag (i dag, -1, mån, 4.10.), grupp eller aktivitet (K1 finnish), eller inte alls: då är det dagens träff, annars den enda förflutna som ännu inte är antecknad. Närvaroanteckningar: p närvarande, l15 femton minuter sen, e20 gick tjugo minuter tidigare, l10e20 båda, a frånvarande och meddelade inte, n meddelade i förväg, f meddelade i efterhand, x väntas inte; efter var och en kan :ORSAK stå om det finns en. Enbart en kod betyder närvarande, P-01=- tar bort en anteckning, och - läser anteckningarna från standard in. Bara de som nämns ändras. Utan anteckningar frågar ikut vid en terminal om en deltagare i taget.
help-attend--session = Träffen: K1-014, i dag, -1, 4.10. eller K1 finnish
help-attend--marks = En deltagare och en närvaroanteckning, till exempel P-02=l15 eller P-03=n:health
help-attend--rest = Närvaroanteckning för alla andra väntade som ännu inte är antecknade och inte nämns

## meet

help-meet = Anteckna en individuell träff och närvaron vid den
help-meet-more = En träff i dag eller tidigare är hållen, och deltagaren antecknas som närvarande om inte --mark säger något annat. En träff som ännu ligger framför planeras. Om exakt en sådan träff redan är planerad för samma dag, antecknas den som hållen och ingen ny läggs till.
help-meet--length = Längd, till exempel 45m eller 1h30m; om den saknas, aktivitetens vanliga längd
help-meet--activity = En individuell aktivitet; om den saknas, projektets enda
help-meet--on = Dagen; om den saknas, i dag
help-meet--at = När den börjar
help-meet--remote = På distans
help-meet--cohort = Gruppen; om den saknas, deltagarens grupp den dagen, annars den senaste före den
help-meet--mark = Närvaroanteckning om deltagaren inte var närvarande från början till slut, till exempel l10 eller n:health

## attendance

help-attendance = Visa närvaron som ett rutnät, med procentsatser
help-attendance-more = För en grupp: deltagarna och träffarna vecka för vecka, ett tecken för varje närvaroanteckning. För en deltagare: varje aktivitet i varje grupp, vecka för vecka. Tecknen är de bokstäver som `ikut attend` tar emot; de övriga förklaras under rutnätet. Med --format csv eller json en rad för varje deltagare och träff.
help-attendance--code = Gruppens eller deltagarens kod
help-attendance--cohort = Gruppen, om en deltagare har samma kod
help-attendance--participant = Deltagaren, om en grupp har samma kod
help-attendance--activity = Bara den här aktivitetens träffar
help-attendance--from = Bara träffar den här dagen eller senare
help-attendance--until = Bara träffar den här dagen eller tidigare
help-attendance--rates = Bara procentsatserna och talen som de är räknade av

## cohort

help-cohort = Planera, lista, visa och ändra grupper
help-cohort-new = Planera en grupp och dess träffar
help-cohort-new-more = Träffarna följer av veckoregler, och pauser och finländska helgdagar hoppas över. En regel är VECKODAG:AKTIVITET[,AKTIVITET...][@HH:MM][/MINUTER]; flera aktiviteter turas om. Planen visas innan den sparas.
help-cohort-new--cohort = Gruppens kod, till exempel K1
help-cohort-new--weekly = En veckoregel, till exempel mon:rights,jobsearch@12:00/180
help-cohort-new--pauses = En paus, alltså dagar utan program, FRÅN..TILL; efter den kan =ORSAK stå
help-cohort-list = Lista grupperna
help-cohort-show = Visa en grupp med pauser och deltagare
help-cohort-edit = Ändra en grupp
help-cohort-edit-more = Träffar som redan är planerade ligger kvar där de är.
help-cohort-edit--pauses = Lägg till eller ändra en paus: dagar utan program
help-cohort-edit--no-break = Ta bort pausen som börjar den här dagen
help-cohort-shift = Flytta gruppens planerade träffar till andra dagar
help-cohort-shift-more = Hållna och inställda träffar ligger kvar. Alla behåller sina koder, anteckningar och uppgiften om när de var före flytten. Planen visas innan den sparas.
help-cohort-shift--from = De som är den här dagen eller senare; en veckodag betyder nästa sådan dag
help-cohort-shift--until = Bara de som är den här dagen eller tidigare
help-cohort-shift--days = Så många dagar senare; -7 är en vecka tidigare
help-cohort-note = Anteckna vad man lärde sig av en grupp
help-cohort-note-more = Lärdomen frågas efter vid en terminal eller läses från standard in, högst 1000 tecken; den är aldrig ett argument. Den gäller arbetet och inte en människa: inga namn, inga koder. Den visas när nästa grupp planeras.
help-cohort-note--edit = Skriv lärdomen med detta nummer på nytt
help-cohort-note--remove = Ta bort lärdomen med detta nummer
help-cohort-note--on = Dagen då den lärdes; om den saknas, i dag för en ny lärdom
help-cohort-notes = Lista vad man lärde sig av en grupp
help--name = Gruppens namn
help--start = Första dagen
help--weeks = Antal planerade programveckor
help--end = Sista dagen, om den inte är fredagen i den sista programveckan
help--target = Hur många deltagare gruppen är planerad för

## session

help-session = Lista, lägg till, ändra, flytta och ställ in träffar
help-session-add = Lägg till en träff
help-session-add--on = Dagen; en veckodag betyder nästa sådan dag
help-session-add--at = När den börjar
help-session-add--participant = Deltagaren, om aktiviteten är individuell
help-session-add--minutes = Längd i minuter, om den inte är aktivitetens vanliga längd
help-session-add--mode = På plats eller på distans
help-session-list = Lista träffarna
help-session-list--cohort = Bara den här gruppens träffar
help-session-list--activity = Bara den här aktivitetens träffar
help-session-list--status = Bara de som har denna status
help-session-list--from = Bara den här dagen eller senare
help-session-list--until = Bara den här dagen eller tidigare
help-session-show = Visa en träff med dess närvaroanteckningar
help-session-edit = Ändra en träff
help-session-edit-more = Dag och tid ändras med `ikut session move`, och en träff ställs in med `ikut session cancel`.
help-session-edit--participant = Deltagaren, om aktiviteten är individuell
help-session-edit--status = Planerad, hållen eller inställd
help-session-edit--minutes = Längd i minuter, om den inte är aktivitetens vanliga längd
help-session-edit--mode = På plats eller på distans
help-session-move = Flytta en träff till en annan dag eller tid
help-session-move-more = Träffen behåller sin kod, sina närvaroanteckningar och uppgiften om när den var före flytten.
help-session-move--to = Till den här dagen; en veckodag betyder nästa sådan dag
help-session-move--at = Till det här klockslaget
help-session-cancel = Ställ in träffar
help-session-cancel-more = Frånvaro som meddelats till dem tas bort: till en inställd träff väntas ingen. `ikut session edit TRÄFF --status planned` gör träffen planerad igen.
help-session-cancel--sessions = Träffens kod; flera kan ställas in i ett enda steg
help-session-cancel--reason = Orsak
help--facilitator = Den som leder träffen, med en kort signatur

## participant

help-participant = Anteckna och visa uppgifter om deltagarna, enligt kod
help-participant-add = Lägg till en deltagare
help-participant-add--participant = Deltagarens kod; om den saknas, nästa lediga
help-participant-list = Lista deltagarna
help-participant-show = Visa vad som är antecknat om en deltagare
help-participant-edit = Ändra vad som är antecknat om en deltagare
help-participant-edit--clear = Glöm det som är antecknat i denna kolumn

## enrol, exit and enrolment

help-enrol = Lägg till en deltagare i en grupp
help-enrol--from = Första dagen; om den saknas, i dag eller gruppens första dag när dagens datum inte hör till gruppens tid
help-enrol--mode = Väntas till gruppträffar (group), eller får individuell handledning vid sidan av gruppen (individual)
help-exit = Avsluta en deltagares tid i en grupp eller i projektet
help-exit-more = Stödet kan fortsätta efter handledningen: först --left säger att deltagaren lämnade projektet, och då börjar de fyra veckorna för situationen vid avslut och kontakterna för den och för situationen efter sex månader bokas. Det kan också sägas senare: när tiden i gruppen är slut, eller om deltagaren inte var i någon grupp, avslutar exit DELTAGARE --left DATUM tiden i projektet. I terminalen följer några korta frågor: situationen, målen, var stödet fortsätter, nästa kontakt. Enter hoppar över var och en, < går tillbaka; efter ett avbrott fortsätter exit DELTAGARE.
help-exit--cohort = Gruppen, om deltagaren är i flera
help-exit--on = Sista dagen i gruppen; om den saknas, i dag eller gruppens sista dag när den redan är förbi
help-exit--left = Sista dagen i projektet, om deltagaren också lämnar det
help-enrolment = Lista och ändra tider i grupp
help-enrolment-list = Lista tiderna i grupp
help-enrolment-list--cohort = Bara tider i den här gruppen
help-enrolment-show = Visa en deltagares tider i grupp
help-enrolment-edit = Ändra tiden i gruppen
help-enrolment-edit--begun = Tiden i gruppen som började den här dagen, om det finns flera
help-enrolment-edit--from = Första dagen
help-enrolment-edit--to = Sista dagen
help-enrolment-edit--mode = Väntas till gruppträffar (group), eller får individuell handledning vid sidan av gruppen (individual)
help-enrolment-edit--no-end = Ta tillbaka slutet: tiden i gruppen fortsätter

## activity

help-activity = För en katalog över aktiviteterna
help-activity-add = Lägg till en aktivitet
help-activity-list = Lista aktiviteterna
help-activity-show = Visa en aktivitet
help-activity-edit = Ändra en aktivitet
help--name-en = Aktivitetens namn på engelska
help--name-fi = Aktivitetens namn på finska
help--name-sv = Aktivitetens namn på svenska
help--kind = För en grupp eller för en deltagare; en ny aktivitet är för en grupp
help--provider = Vem som anordnar den, om inte projektet självt
help--minutes = Vanlig längd i minuter
help--counted = Om närvarotiden räknas som deltagartimmar; i en ny aktivitet räknas den

## outcome

help-outcome = Anteckna deltagarnas situationer vid avslut och efter sex månader
help-outcome-add = Lägg till en situation
help-outcome-add-more = Utan svar frågas det i terminalen, en fråga i taget: Enter hoppar över, - säger att deltagaren inte vill svara, och ingen frågar igen.
help-outcome-list = Lista situationerna
help-outcome-show = Visa en deltagares situationer
help-outcome-edit = Ändra en situation
help--point = Vid avslut (exit) eller efter sex månader (six_months)
help--date = Dagen då situationen var sådan; om den saknas, i dag för en ny situation
help-outcome-add--labour-status = Ställning på arbetsmarknaden
help-outcome-edit--labour-status = Ställning på arbetsmarknaden
help-outcome-add--in-education = I utbildning
help-outcome-edit--in-education = I utbildning
help--job-searching = Söker arbete
help--qualification = Fick en kvalifikation
help--improved = Bättre ställning på arbetsmarknaden än vid början
help--source = Från vem uppgiften kommer; not_reached om ingen nåddes

## need

help-instrument = Förvara de instrument som projektet använder
help-instrument-more = Ett instrument är en TOML-fil med en kod, en version, frågor med beteckningar och hur ett resultat räknas. Frågornas texter kan saknas där licensen förbjuder att kopiera dem. En annan ordalydelse är en annan version: det som besvarats behåller sin betydelse.
help-instrument-import = Ta in ett instrument från en fil
help-instrument-import-more = Allt som är fel med filen berättas på en gång, med radnummer och vad som är tillåtet. En version som redan har besvarats ersätts aldrig.
help-instrument-import--file = Filen
help-instrument-list = Lista instrumenten
help-instrument-show = Visa ett instrument, dess frågor och hur det räknas
help-instrument-export = Skriv ut ett instrument ord för ord som det importerades
help--instrument = Instrumentets kod
help--version = Versionen; om den saknas, den senaste
help-assess = Anteckna vad en deltagare svarade på ett instrument
help-assess-more = Utan svar frågar ikut en fråga i taget: ett tal svarar, Enter låter frågan stå, `-` betyder att deltagaren inte vill svara, `<` går ett steg tillbaka; ett utkast överlever ett avbrott. På en rad: fråga=värde, fråga=r vill inte svara, fråga=- inte besvarad. Har dagen redan en bedömning ändras bara det som nämns.
help-assess--answers = Ett svar: frågans beteckning, = och ett tal, r eller -
help-assess--on = Dagen då det besvarades; om den saknas, i dag
help-assess--using = Versionen som besvarades; om den saknas, den som dagens bedömning har, annars den senaste
help-assessment = Se vad deltagarna har svarat på instrument
help-assessment-list = Lista vilka instrument som besvarats av vem och när
help-assessment-show = Visa hur en deltagares svar har förändrats
help-assessment-show-more = Det första och det senaste resultatet och allt däremellan. Resultaten är ett stöd för ett samtal: de jämförs bara med samma persons tidigare.
help-assessment-show--instrument = Instrumentets kod; om den saknas, alla instrument
help-assessment-remove = Ta bort en bedömning som antecknades av misstag
help-assessment-remove--on = Bedömningens dag
help-report-instrument = Visa hur svaren på ett instrument har förändrats i en grupp
help-report-instrument-more = Av alla med minst två mätningar: medianen av de första och de senaste resultaten och av skillnaderna, och hur många som steg, låg kvar eller sjönk. Ingenting visas om färre än fem personer, och bara mätningar av samma version ställs bredvid varandra.
help-report-instrument--cohort = Bara de som någon gång har varit i den här gruppen
help-feedback = Förvara hur träffarna var, utan att veta vem som sade det
help-feedback-add = Skriv in en träffs lappar, alla på en gång
help-feedback-add-more = En rad för varje lapp, vid en terminal eller på standard in: tre siffror 1–5 (nyttig, begriplig, kände sig trygg), - där inget är markerat, sedan kommentaren om det finns en. Lapparna förvaras utan namn, tid och ordning, minst tre på en gång. Den som läser hela registret kan ändå gissa: allas svar där alla lappar säger detsamma, eller en person genom det en kommentar berättar. Förstör papperet efteråt.
help-feedback-list = Lista hur många lappar som finns om varje träff
help-feedback-print = Gör lappar att skriva ut, som HTML för A4
help-feedback-print--asking = Fråga på det här språket; flera med komman, om det saknas på det språk ikut talar
help-report-feedback = Visa hur träffarna var, från fem lappar
help-report-feedback-more = Medianen och siffrorna för varje fråga, och kommentarerna i bokstavsordning. En fråga visas från fem svar, och bara där ingen mindre grupp kommer fram genom subtraktion.
help-report-feedback--cohort = Bara träffar i den här gruppen
help-report-feedback--activity = Bara träffar i den här aktiviteten
help-report-feedback--session = Bara den här träffen
help-need = Anteckna vad deltagarna behöver, och håll projektets lista över stödbehov
help-need-add = Lägg till stödbehov för en deltagare, eller ett i projektets lista
help-need-list = Visa projektets lista över stödbehov
help-need-show = Visa vad en deltagare behöver, eller alla
help-need-edit = Ändra stödbehov för en deltagare, eller ett i projektets lista
help--needs = Ett stödbehov och dess nivå: none, some eller much, till exempel wellbeing=some
help-need-add--on = Dagen då frågan ställdes; om den saknas, i dag
help-need-edit--on = Dagen då frågan ställdes; om den saknas, i dag
help-need-add-more = `need add P-07 wellbeing=some` antecknar vad deltagaren behöver, och på nytt senare: båda svaren finns kvar. `need add wellbeing --name-sv Välbefinnande` lägger ett stödbehov i projektets lista; när det finns en lista frågas bara om behoven i den.
help-need-add--participant = Deltagarens kod; med ett namn koden för ett stödbehov i projektets lista
help-need-add--name-en = Stödbehovets namn på engelska
help-need-add--name-fi = Stödbehovets namn på finska
help-need-add--name-sv = Stödbehovets namn på svenska
help-need-list-more = Varje stödbehov med namn och hur många deltagare som tillfrågades om det; de som är ur bruk och de som inte finns i listan märks ut.
help-need-show--participant = Deltagarens kod; utan den alla
help-need-edit-more = `need edit P-07 wellbeing=much --on 2021-08-30` rättar ett svar; `need edit wellbeing --name-sv Välbefinnande` ändrar ett namn i listan, och `--retired no` tar behovet i bruk igen.
help-need-edit--participant = Deltagarens kod; med ett namn koden för ett stödbehov i projektets lista
help-need-edit--name-en = Stödbehovets namn på engelska
help-need-edit--name-fi = Stödbehovets namn på finska
help-need-edit--name-sv = Stödbehovets namn på svenska
help-need-edit--retired = Om behovet är ur bruk
help-need-retire = Ta ett stödbehov i projektets lista ur bruk
help-need-retire-more = Det frågas inte mer; det som antecknats finns kvar i varje rapport.
help-need-retire--need = Stödbehovets kod
help-goal = Anteckna vad deltagarna vill nå
help-goal-add = Lägg till ett mål för en deltagare
help-goal-add-more = Målet frågas i terminalen eller läses från standard in, högst 500 tecken, helst med deltagarens egna ord; det är aldrig ett argument.
help-goal-add--area = Vilket livsområde det gäller
help-goal-add--review = När man ser på det igen, till exempel +30
help-goal-add--session = Träffen där målet sattes upp
help-goal-add--on = Dagen då målet sattes upp; om den saknas, träffens dag eller i dag
help-goal-list = Lista målen
help-goal-list--participant = Deltagarens kod; utan den alla
help-goal-list--state = Bara mål som står så
help-goal-show = Visa ett mål med steg och träffar
help-goal-show-more = Som csv eller json dess steg.
help-goal-show--goal = Målets nummer
help-goal-edit = Ändra ett mål
help-goal-edit--goal = Målets nummer
help-goal-edit--area = Vilket livsområde det gäller
help-goal-edit--state = Hur det står till
help-goal-edit--review = När man ser på det igen
help-goal-edit--no-review = Det behöver inte ses över
help-goal-edit--session = En träff där man talade om det
help-goal-edit--no-session = En träff där man inte talade om det ändå
help-goal-edit--text = Fråga målets ord på nytt
help-goal-step = Lägg till ett steg mot ett mål, eller anteckna att ett är taget
help-goal-step-more = Steget frågas i terminalen eller läses från standard in, högst 300 tecken.
help-goal-step--goal = Målets nummer
help-goal-step--done = Steget med det här numret är taget
help-goal-step--not-done = Steget med det här numret är inte taget ändå
help-goal-step--edit = Fråga orden för steget med det här numret på nytt
help-goal-step--on = Dagen då steget togs; om den saknas, i dag
help-goal-reach = Anteckna att ett mål nåddes
help-goal-reach--goal = Målets nummer
help-goal-reach--session = Träffen där det konstaterades
help-goal-let-go = Anteckna att en deltagare släpper ett mål
help-goal-let-go-more = Att släppa är ett lika gott slut som att nå: det man vill ändras som livet gör.
help-goal-let-go--goal = Målets nummer
help-goal-let-go--session = Träffen där det konstaterades
help-note = Anteckna om arbetet med deltagarna
help-note-add = Skriv en anteckning
help-note-add-more = Anteckningen skrivs i terminalen eller läses från standard in, högst 1000 tecken; den är aldrig ett argument. Medan den skrivs i terminalen sparas ett utkast i registret: den som blir avbruten erbjuds det nästa gång. En privat anteckning syns i sin deltagares lista och i det som `ikut person-export` skriver åt deltagaren, och i ingen annan lista, rapport eller export.
help-note-add--kind = Vad den handlar om; om det saknas, en träff där en träff är angiven, annars en iakttagelse
help-note-add--session = Träffen som den handlar om
help-note-add--private = Håll den borta från alla listor, rapporter och exporter utom deltagarens egen
help-note-add--on = Dagen som den handlar om; om den saknas, träffens dag eller i dag
help-note-list = Lista anteckningarna
help-note-list-more = Anteckningarna om en deltagare listas med de privata; utan deltagare listas ingen privat.
help-note-list--participant = Deltagarens kod; utan den alla
help-note-edit = Ändra en anteckning
help-note-edit--note = Anteckningens nummer
help-note-edit--kind = Vad den handlar om
help-note-edit--session = Träffen som den handlar om
help-note-edit--no-session = Den handlar inte om någon träff
help-note-edit--private = Håll den borta från alla listor, rapporter och exporter utom deltagarens egen
help-note-edit--not-private = Den är inte privat längre
help-note-edit--on = Dagen som den handlar om
help-note-edit--text = Skriv anteckningen på nytt
help-note-remove = Ta bort en anteckning
help-note-remove--note = Anteckningens nummer
help-contact = Anteckna kontakter med deltagarna, försökta och kommande
help-contact-add = Anteckna en kontakt som försökts, eller boka en
help-contact-add-more = Med --due bokas en kontakt. Utan den försöktes en: i terminalen visas först deltagarens regel för trygg kontakt, och det som inte är sagt frågas. En kontakt ska tas tills deltagaren nås; --next flyttar den, eller bokar nästa.
help-contact-add--purpose = Vad den gäller; om det saknas, det som ska tas, annars stöd
help-contact-add--way = Hur deltagaren kontaktades eller ska kontaktas
help-contact-add--reached = Om deltagaren nåddes
help-contact-add--on = Dagen då man försökte; om den saknas, i dag
help-contact-add--next = När nästa kontakt ska tas, till exempel +7
help-contact-add--due = Boka en kontakt till den här dagen, till exempel +7
help-contact-list = Lista kontakterna
help-contact-list--participant = Deltagarens kod; utan den alla
help-contact-due = Visa vem som ska kontaktas
help-contact-due-more = Kontakterna som ska tas, den äldsta först, också de som är bokade för en situation; i terminalen med deltagarens regel för trygg kontakt. Vilka dagar en situation räknas visar `ikut due`.
help-contact-due--days = Visa också vad som ska tas de närmaste dagarna
help-contact-edit = Ändra en kontakt
help-contact-edit--contact = Kontaktens nummer
help-contact-edit--purpose = Vad den gäller
help-contact-edit--way = Hur deltagaren kontaktades eller ska kontaktas
help-contact-edit--reached = Om deltagaren nåddes
help-contact-edit--on = Dagen då man försökte
help-contact-edit--due = När den ska tas
help-contact-remove = Ta bort en kontakt
help-contact-remove--contact = Kontaktens nummer
help-referral = Anteckna hänvisningar av deltagare till andra tjänster
help-referral-add = Lägg till en hänvisning för en deltagare
help-referral-add-more = Först föreslås den; längre än så behövs deltagarens samtycke. Tjänsten är dess namn och aldrig en persons; utan --service frågas den eller läses från standard in.
help-referral-add--on = Dagen då den föreslogs; om den saknas, i dag
help-referral-add--service = Tjänstens namn
help-referral-add--state = Hur den står till
help-referral-add--consent = Dagen då deltagaren gav sitt samtycke
help-referral-add--goes-on = Om stödet fortsätter där när projektet är slut
help-referral-list = Lista hänvisningarna
help-referral-list--participant = Deltagarens kod; utan den alla
help-referral-edit = Ändra en hänvisning
help-referral-edit-more = Ett nytt läge dateras i dag, eller med --on.
help-referral-edit--referral = Hänvisningens nummer
help-referral-edit--on = Dagen sedan när den står så
help-referral-edit--service = Tjänstens namn
help-referral-edit--state = Hur den står till
help-referral-edit--consent = Dagen då deltagaren gav sitt samtycke
help-referral-edit--goes-on = Om stödet fortsätter där när projektet är slut

## report

help-report = Ta fram siffrorna för finansiären och projektledningen
help-report-esf = Gör rapporten till Europeiska socialfonden
help-report-esf-more = Med --out skrivs filerna indicators.csv, attendance.csv, quality.csv och manifest.json; utan det visas rapporten. Samma register och period ger exakt samma resultat varje gång.
help-report-esf--period = Perioden: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
help-report-esf--out = Skriv filerna i den här mappen
help-report-esf--programme = Räkna enligt detta programs regler i stället för projektets eget programs
help-report-esf--format = Visa i detta format; med --out visas inget om inte detta ber om det
help-report-esf--part = Den del som visas som csv eller json
help-report-esf--dialect = Hur CSV skrivs: plain, eller nordic för ett kalkylprogram på finska eller svenska
help-report-esf--with = Skriv även dessa för människor bredvid filerna: report.md, report.html, report.xlsx
help-report-esf--ltu-months-under-25 = Efter hur många månader av arbetslöshet den som är under 25 år är långtidsarbetslös i ESF+
help-report-esf--explain = Förklara en siffra, till exempel CO02 eller CO02.women: vem som räknas, vem som inte räknas och varför
help-report-esf--scope = Vilken siffra som förklaras: periodens, den sedan projektet började eller båda
help-report-dictionary = Visa vad varje kolumn betyder, eller skriv det med JSON-scheman
help-report-dictionary-more = Varje kolumn i filerna som en rapport skriver eller som importeras och exporteras: dess typ, dess enhet, de tillåtna orden, vad ett tomt fält betyder och vad kolumnen innehåller. Med --out får mappen dictionary.csv och ett JSON-schema (2020-12) för JSON-formen av varje fil i en rapport.
help-report-dictionary--out = Skriv dictionary.csv och schemana i den här mappen
help-report-dictionary--format = Visa i detta format; med --out visas inget om inte detta ber om det

## guide

help-guide = Läs handboken, ämne för ämne
help-guide-more = Utan ämne räknas ämnena upp. Ämnena görs av samma listor som siffrorna räknas med, på svenska, finska och engelska; inget register behövs.
help-guide--topic = Ämnet
help-guide--programme = Bara indikatorerna i detta program

## check

help-check = Gå igenom registret före en rapport
help-check-more = Säger inget och slutar med koden 0 när inget behöver göras; slutar med koden 4 när en iakttagelse av graden `should` eller högre kvarstår. Anmärkningar visas bredvid andra och räknas inte. Med varje iakttagelse följer kommandot som rättar den; det som står med versaler fyller du i själv.
help-check--deep = Kontrollera att registret är helt: dess sidor, tabellerna mot loggen, loggens sigill. Går igenom loggen från det första steget och jämför den med tabellerna. Märker också en sida som har satts tillbaka från en äldre kopia. Säger inget och slutar med 0 när allt stämmer.
help-check--anchor = Säg om en rad i pappersdagboken fortfarande stämmer med registret. De åtta ord som `ikut log --anchor` visade; om de inte anges frågar ikut efter dem eller läser dem från standard in. Slutar med 4 när raden inte stämmer.
help-check--period = Se bara på periodens träffar och på deltagare som har börjat före dess slut
help--severity = Bara iakttagelser av denna grad
help--rule = Bara denna kontrolls iakttagelser
help-check--participant = Bara iakttagelser om denna deltagare
help-check-report = Se vad en periods rapport skulle hitta
help-check-report-more = Samma iakttagelser som i rapportens fil quality.csv. Slutar med koden 4 när en iakttagelse av graden `should` eller högre kvarstår.
help-check-report--period = Perioden: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
help-check-report--participant = Bara iakttagelser om denna deltagare
help-check-list = Lista alla kontroller med grad och vad de hittar
help-check-explain = Säg vad en kontroll hittar och hur det rättas
help-check-explain--rule = Kontrollens id
## report send, sent, show-sent and diff

help-report-send = Spara rapporten som den lämnas in till finansiären
help-report-send-more = Filerna är desamma som med `report esf --out`; från och med nu finns de kvar i registret, byte för byte. När samma period lämnas in på nytt blir det en rättelse vid sidan av det som lämnats in tidigare. Inget lämnar den här datorn: `report show-sent` skriver filerna, och hur de når finansiären är din sak.
help-report-send--period = Perioden: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
help-report-send--programme = Räkna enligt detta programs regler i stället för projektets eget programs
help-report-send--ltu-months-under-25 = Efter hur många månader av arbetslöshet den som är under 25 år är långtidsarbetslös i ESF+
help-report-send--note = Vad man vill minnas av den här inlämningen, utan namn; - frågar efter det eller läser en rad ur standardindata
help-report-sent = Lista de inlämnade rapporterna
help-report-show-sent = Ta fram en rapport precis som den lämnades in
help-report-show-sent-more = Med --out skrivs alla dess filer, byte för byte som de lämnades in, vad som än har ändrats i registret sedan dess; utan det visas en av dem.
help-report-show-sent--sent = Den inlämnade rapportens nummer, eller dess period för den senaste
help-report-show-sent--out = Skriv filerna i den här mappen
help-report-show-sent--part = Den del som visas
help-report-diff = Jämför en inlämnad rapport med dagens register
help-report-diff-more = Varje siffra som i dag skulle avvika från det inlämnade, och de uppgifter som ändrade den: var och en återställs till vad den var vid inlämningen, och allt räknas på nytt. Uppgifter som inte ändrar någon siffra står för sig.
help-report-diff--sent = Den inlämnade rapportens nummer, eller dess period för den senaste
help-report-diff--note = Skriv en anmärkning om rättelsen till finansiären på rapportens språk
help-report-diff--part = Den del som visas som csv eller json
help-check-waive = Godta en iakttagelse, med ett skäl
help-check-waive-more = Den räknas inte längre, och berättas i rapportens metodnot med sitt skäl. Skälet namnger ingen; utan --why frågas det efter, eller läses från standard in. En iakttagelse av graden `blocks` kan inte godtas.
help-check-waive--rule = Kontrollens id
help-check-waive--subject = Vad iakttagelsen gäller: en kod, en kolumn, `project` eller en period
help-check-waive--why = Varför den kan godtas; `-` läser en rad från standard in. Namnge ingen: rapporten berättar skälet
help-check-waive--until = Sista dagen som den godtas; utan den för gott
help-check-unwaive = Dra tillbaka godtagandet av en iakttagelse
help-check-unwaive--rule = Kontrollens id
help-check-unwaive--subject = Vad iakttagelsen gäller: en kod, en kolumn, `project` eller en period
help-check-waived = Lista godtagna iakttagelser
help-check-waived-more = Med läget för var och en: kvarstår, utgånget (sista dagen har gått och den räknas igen) eller hittas inte längre.
help--waived = Visa också godtagna iakttagelser, med skälet
help-report-esf--strict = Gör ingen rapport när en iakttagelse av graden `blocks` kvarstår: kod 4, och inget skrivs
help-report-sent-more = Med uppgift om huruvida siffrorna är desamma i dag: hur många som skulle avvika under perioden och sedan projektet började.

help-report-cohort = Visa hur det gick för en grupp
help-report-cohort-more = Vilka som började, blev kvar och hur tiden slutade; närvaro per programvecka och per aktivitet med 95 % konfidensintervall; punktlighet och meddelanden; stödbehov vid början; vad man lärde sig. Ingen deltagare nämns. Nivåerna för ett stödbehov visas där minst fem har tillfrågats; i en grupp med färre än fem anges hälsa inte som orsak till att tiden slutade.
help-report-cohort--part = Den del som visas som csv eller json
help-report-compare = Visa grupper sida vid sida per programvecka
help-report-compare-more = Varje grupps träffar, deltagare och närvaro vecka för vecka; pauser är inga veckor. Grupperna står i den ordning som de nämns, och ingen är bättre än en annan.
help-report-compare--cohorts = Gruppernas koder, minst två
help-report-compare--part = Den del som visas som csv eller json
help-report-progress = Visa hur långt projektet har kommit
help-report-progress-more = Deltagare av målantalet och takten i vilken de andra borde komma; hur mycket av projektets tid som har gått; timmar, träffar och grupper hittills.
help-report-progress--on = Dagen; om den saknas, i dag
help-report-needs = Visa vad deltagarna behöver och hur det ändrades
help-report-needs-more = Varje stödbehov: hur mycket som behövdes vid första frågan, och om de som tillfrågades igen behöver mindre, lika mycket eller mer; i hela projektet och enligt grupp. Ingen deltagare nämns; där färre än fem ligger bakom ett tal nämns bara behovet.
help-report-needs--cohort = Bara den här gruppen
help-report-handover = Visa för varje deltagare var stödet fortsätter
help-report-handover-more = För projektets sista år: alla som är med i projektet eller lämnade det under de senaste tolv månaderna, med de tjänster som de hänvisats till och hur långt det är kommet. Alla listas lika, oavsett rätt att vistas i landet. Listan har deltagarnas koder; den är för projektet och inte för publicering.
help-report-handover--since = Visa också vem som lämnade projektet den här dagen eller senare; utan den de senaste tolv månaderna

## log, undo and redo

help-log = Visa vad som har gjorts, det senaste först
help-log-more = En rad för varje steg, med numret som `ikut undo` tar. Med både --session och --participant visas historien för den enda närvaroanteckningen: vem som antecknade vad och när, det äldsta först.
help-log--participant = Bara steg som gäller den här deltagaren
help-log--session = Bara steg som gäller den här träffen
help-log--cohort = Bara steg som gäller den här gruppen och dess träffar
help-log--from = Bara steg från och med den här dagen
help-log--until = Bara steg till och med den här dagen
help-log--kind = Bara steg av det här slaget
help-log--detail = Visa varje värde som steget ändrade, före och efter
help-log--anchor = Visa en rad för pappersdagboken som håller fast allt som antecknats hittills
help-log--limit = Visa högst så här många steg, de senaste; utan det 20 och för en enda anteckning alla
help-undo = Ångra det senaste steget
help-undo-more = En gång till ångrar steget före det. Med ett nummer ångras ett tidigare steg som inget senare bygger på; annars sägs vilka som bygger på det. `ikut redo` gör om steget, också efter nya steg om de går ihop med det: `ikut redo STEG`. Om steget var en återställning tas den tillbaka med `ikut restore` och säkerhetskopian som ångringen nämner.
help-undo--step = Ångra det här steget: dess nummer i loggen
help-redo = Gör om steget som ångrades senast
help-redo-more = Bara så länge inget nytt steg har tagits sedan dess. Med ett nummer görs vilket ångrat steg som helst om, när allt som gjorts sedan dess går ihop med det; annars sägs vad som inte gör det, och `ikut log --detail STEG` visar vad som måste antecknas på nytt.
help-redo--step = Gör om det här steget: dess nummer i loggen

## import and export

help-import = Läs in en mapp med CSV-filer i registret
help-import-more = Allt eller inget: finns det ett enda problem någonstans ändras inget, och alla problem nämns. Raderna känns igen på sina nyckelkolumner; samma import en gång till ändrar inget. Det som inte finns i filerna förblir som det är.
help-import--folder = Mappen
help-export = Skriv registret som en mapp med CSV-filer
help-export-more = Ingen är inlåst: vilket kalkylprogram som helst öppnar filerna, och `ikut import` läser in dem igen.
help-export--folder = Mappen; den skapas om den inte finns
help-export--with-alias = Skriv också de avtalade namnen

## backup, restore, retention, erase and person-export

help-backup = Gör en säkerhetskopia av registret
help-backup-more = En kopia av ett ögonblick som samma lösenfras öppnar och som kontrolleras från första sidan till sista innan den får sitt namn. Den ersätter aldrig en annan fil. Säkerhetskopior som görs av sig själva ligger i mappen bredvid registret, FIL.backups, eller där IKUT_BACKUPS säger (`none`: ingenstans): före dagens första steg och före varje övergång till en ny version, import, radering och återställning. Sju dagars, fem veckors och tolv månaders kopior sparas; en från före en övergång till en ny version, en import, en radering eller en återställning blir i varje fall kvar i 30 dagar.
help-backup--folder = Mappen, som måste finnas; om ingen anges, den bredvid registret
help-backup-list = Lista säkerhetskopiorna, den nyaste först
help-backup-list-more = Hur gammal var och en är, hur mycket den innehåller och om den är hel: var och en läses igenom. En säkerhetskopia från tiden före ett byte av lösenfras, eller från tiden innan registret dekrypterades, öppnas bara med den tidigare. En som andra kan läsa läses inte förrän den är bara din: `chmod 600 FIL`.
help-backup-list--folder = Mappen; om ingen anges, den bredvid registret
help-restore = Ta tillbaka en säkerhetskopia
help-restore-more = Visar vad som skulle ändras och frågar. Av registret som det är nu görs först en säkerhetskopia, så att `ikut undo` genast efteråt eller `ikut restore --undo` senare tar det tillbaka; ingen säkerhetskopia tas bort. Det fungerar också när registret är skadat eller borta. Registret behåller sin lösenfras, och ett krypterat register förblir krypterat; en säkerhetskopia från tiden före ett byte av lösenfras öppnas med --backup-passphrase-file, eller så frågas i en terminal efter den tidigare. Den som har raderats sedan säkerhetskopian gjordes raderas igen av sig själv innan något visas.
help-restore--backup = En säkerhetskopia: filen, namnet i `ikut backup list` eller `latest`: den hela som har de senaste stegen; de som gjordes före en återställning tas inte, om det finns andra
help-restore--undo = Ta tillbaka den senaste återställningen
help-restore--force = Ta också en säkerhetskopia av ett annat register, eller ta platsen efter ett register som inte kan öppnas
help-restore--no-backup = Fortsätt utan säkerhetskopia: då finns ingen väg tillbaka
help-restore--backup-passphrase-file = Läs säkerhetskopians lösenfras från första raden i den här filen
help-restore--backup-passphrase-command = Läs säkerhetskopians lösenfras från den första raden som det här kommandot skriver ut
help-retention = Visa vems uppgifter som får tas bort
help-retention-more = Anteckningar, mål och allt annat som beskriver en person får tas bort sex månader efter avslutet när det sista resultatet är antecknat, annars efter nio månader. När den sista dagen för projektets underlag har passerat får allt tas bort, också för dem som inte har någon sista dag. Dagen står i finansieringsbeslutet: `ikut project edit --retention DAG`.
help-erase = Radera en deltagare
help-erase-more = Allt som beskriver personen försvinner ur uppgifterna, historiken och filens lediga utrymme. Så länge den sista dagen för projektets underlag är angiven och inte har passerat blir det som finansiärens regler kräver kvar under en ny kod som inte kan spåras, och siffrorna förblir som de är; annars blir inget kvar. Ur texter om andra där personen nämns försvinner bara koden och det avtalade namnet. Inlämnade rapporter förblir som de var. Loggens rader finns kvar utan koden: de säger att något antecknades men inte om vem. Det går inte att ångra. Säkerhetskopior där personen finns kvar räknas upp; när en av dem återställs raderas personen igen av sig själv.
help-erase--clean = Skriv filen på nytt efter en avbruten radering
help--retention = Sista dagen då finansiären kan begära underlag, enligt finansieringsbeslutet
help-person-export = Skriv allt som har antecknats om en deltagare
help-person-export-more = Två filer för deltagaren: en sida att läsa, person.html, på det begärda språket, och person.json för program, med historiken för varje uppgift. Anteckningar som projektet har för sig självt är också med. Andra människor utelämnas: av en träff med andra återstår dagen och aktiviteten, och någon annans kod i en text skrivs som tre punkter. Ett namn som någon har skrivit i en text blir kvar: läs sidan innan den lämnas ut.
help-person-export--out = Mappen; den skapas om den inte finns

## project and init

help-project = Se eller ändra projektets uppgifter
help-project-show = Visa projektets uppgifter
help-project-edit = Ändra projektets uppgifter
help-project-edit--name = Projektets namn
help-project-edit--start = Projektets första dag
help-project-edit--end = Projektets sista dag
help-project-edit--target = Hur många deltagare projektet har utlovat
help--code = Finansiärens projektkod
help--funder = Vem som finansierar projektet
help--programme = Vilket programs indikatorer som räknas
help-init = Skapa ett nytt register
help-init-more = Registret är en enda krypterad fil. Den som förlorar lösenfrasen förlorar registret: ingen kan få det tillbaka. Utan --register och IKUT_REGISTER blir det ikut.db i den här mappen.
help-init--no-encryption = Lämna registret läsbart för alla som får filen: bara för demonstration
help-init--name = Projektets namn
help-init--start = Projektets första dag
help-init--end = Projektets sista dag
help-init--target = Hur många deltagare projektet har utlovat

## completions, man and help

help-completions = Skriv ut kompletteringsskriptet för ett skal
help-completions-more = Skriptet är några rader som frågar ikut; README berättar var varje skal vill ha dem.
help-completions--shell = Skalet
help-man = Skriv ut manualsidan, eller skriv en sida för varje kommando
help-man--path = Kommandot vars sida skrivs ut
help-man--out = Skriv en sida för varje kommando i den här mappen
help-help = Visa hjälp
help-help-more = Visar vad ikut kan göra, eller hur ett kommando används.
help-help--path = Visa hjälpen för detta kommando

## Names of values

value-ACTIVITY = AKTIVITET
value-ANSWER = SVAR
value-BREAK = PAUS
value-CHECK = KONTROLL
value-BACKUP = SÄKERHETSKOPIA
value-CELL = CELL
value-CODE = KOD
value-COHORT = GRUPP
value-COLUMN = KOLUMN
value-COMMAND = KOMMANDO
value-DURATION = TID
value-DATE = DAG
value-DAY = DAG
value-DAYS = DAGAR
value-DIALECT = SKRIVSÄTT
value-DIR = MAPP
value-FILE = FIL
value-FORMAT = FORMAT
value-HOW = HUR
value-KEY = NAMN
value-KIND = SLAG
value-LANGUAGE = SPRÅK
value-LESSON = LÄRDOM
value-LEVEL = NIVÅ
value-MARK = ANTECKNING
value-MINUTES = MINUTER
value-MOMENT = TIDPUNKT
value-MONTHS = MÅNADER
value-NAME = NAMN
value-INSTRUMENT = INSTRUMENT
value-VERSION = VERSION
value-REPLY = SVAR
value-NEED = BEHOV
value-NUMBER = TAL
value-PART = DEL
value-PARTICIPANT = DELTAGARE
value-PERIOD = PERIOD
value-POINT = TIDPUNKT
value-PROGRAMME = PROGRAM
value-RULE = REGEL
value-SENT = INLÄMNAD
value-SCOPE = OMFATTNING
value-SESSION = TRÄFF
value-SEVERITY = GRAD
value-SHELL = SKAL
value-SIGN = SIGNATUR
value-STATUS = STATUS
value-GOAL-STEP = STEG
value-SUBJECT = FÖREMÅL
value-TEXT = TEXT
value-TIME = KLOCKSLAG
value-TOPIC = ÄMNE
value-WORD = ORD
value-YEAR = ÅR
value-YEARS = ÅR
value-AREA = OMRÅDE
value-CONTACT = KONTAKT
value-GOAL = MÅL
value-KIND-OF-NEED = BEHOV
value-NOTE = ANTECKNING
value-PURPOSE = ÄRENDE
value-REFERRAL = HÄNVISNING
value-STATE = LÄGE
value-STEP = STEG
value-WAY = SÄTT

help-intake = Anteckna vad en deltagare berättar i början
help-intake-more = I en terminal frågas bara det som saknas: situationen den första dagen, livsområdena och hur deltagaren nås tryggt. Varje fråga kan hoppas över; `-` säger att deltagaren inte vill svara. Det antecknas med sin dag, så att ingen frågar igen. Svaren finns kvar efter ett avbrott. Med väljare frågas ingenting.
help-intake--on = Dagen för kartläggningen; om den saknas, i dag
help-intake--again = Fråga om livsområdena på nytt
help--housing = Stöd som behövs med boendet
help--health = Stöd som behövs med hälsan
help--family = Stöd som behövs med familjen
help--legal-process = Stöd som behövs med en rättsprocess
help--residence-permit = Stöd som behövs med uppehållstillståndet
help--money = Stöd som behövs med ekonomin
help--network = Stöd som behövs för att ha någon att vända sig till
help--everyday-coping = Stöd som behövs i vardagen
help--time-management = Stöd som behövs med att hålla tider och dagar
help--wellbeing = Stöd som behövs för välbefinnandet
help-intake--refused = Deltagaren vill inte svara på den här frågan; kan anges flera gånger
help-intake--language = Språket på vilket man skriver till deltagaren
help-intake--contact-rule = Fråga vad den som kontaktar deltagaren ska tänka på
help-intake--print = Skriv i stället en blankett på papper med det som ännu inte har frågats, på deltagarens språk
help-intake--out = Skriv blanketten till den här filen
help-intake--force = Ersätt en fil som redan finns
value-QUESTION = FRÅGA

help-timetable = Visa deltagarens kommande träffar på hens språk
help-timetable-more = På skärmen och på papper vecka för vecka, med enkla ord; i en kalenderfil med påminnelser och namn som inte avslöjar något. När samma kalender importeras på nytt uppdateras flyttade och inställda träffar.
help-timetable--ics = Skriv en kalenderfil
help-timetable--html = Skriv en sida för utskrift
help-timetable--neutral = Säg inte vad träffarna handlar om
help-timetable--force = Ersätt en fil som redan finns
help-reminders = Visa korta påminnelser att skicka för hand
help-reminders-more = Ett meddelande till var och en som har en träff, på hens språk; meddelandet säger inte vad det gäller. Vad man ska tänka på vid kontakten visas bara i en terminal.
help-reminders--for = Dagen; om den saknas, i morgon

help-meeting-sheet = Skriv ett blad om deltagaren inför ett möte
help-meeting-sheet-more = Detsamma som `ikut participant show` visar, för utskrift, utan det avtalade namnet och utan uppgifterna om den första dagen.
help-meeting-sheet--out = Skriv bladet till den här filen
help-meeting-sheet--force = Ersätt en fil som redan finns
