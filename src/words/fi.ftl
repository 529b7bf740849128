# What ikut says in Finnish. A message is one whole sentence; its variables come formatted, but for
# counts. Codes take no case ending: a noun before them is inflected instead. Help stands in
# help.fi.ftl.

## Everywhere

label-error = virhe:
label-hint = vihje:
our-fault = tämä on ikutin oma vika, kerro siitä sen tekijöille:
would = kokeilu, mitään ei muutettu; ilman valitsinta --dry-run: { $line }
nothing-changed = mikään ei muuttunut
list-is-empty = ei näytettävää
answer-yes = k
answer-no = e
nobody-to-ask = täällä ei ole ketään, jolta kysyä: { $question }
hint-yes = vastaa etukäteen valitsimella --yes
hint-near = tarkoititko: { $near }?
hint-allowed = sallitut: { $allowed }
hint-list = katso { $command }
hint-help = katso ikut help
hint-log = katso ikut log
hint-force = --force korvaa ne
hint-text-is-asked = teksti, joka voi kertoa jostakusta, ei ole koskaan argumentti: se kysytään päätteessä tai luetaan vakiosyötteestä
hint-file = tarkista polku, kuka sitä saa lukea ja siihen kirjoittaa ja onko levyllä tilaa
hint-may-not-last = älä tee sitä uudelleen; tarkista, onko levy kunnossa, ja katso sähkökatkon jälkeen komennolla: ikut log
hint-folder = nimeä kansio, jossa CSV-tiedostot ovat, esimerkiksi examples/pilot/register

## The register

no-register = polussa { $path } ei ole rekisteriä
hint-init = luo rekisteri komennolla ikut init tai nimeä se valitsimella --register TIEDOSTO
file-exists = { $path } on jo olemassa
hint-other-path = valitse toinen polku valitsimella --register TIEDOSTO; rekisterin päälle ei koskaan kirjoiteta
register-is-link = { $path } on symbolinen linkki
hint-link = nimeä itse tiedosto valitsimella --register TIEDOSTO
register-is-folder = { $path } on kansio eikä ikutin rekisteri
register-is-no-file = { $path } on putki tai laite eikä ikutin rekisteri
register-is-empty = { $path } on tyhjä: siinä ei ole rekisteriä
hint-empty-register = jatka aiemmasta kopiosta tai nimeä toinen polku valitsimella --register TIEDOSTO
register-open-to-others = muut tämän koneen käyttäjätilit voivat lukea rekisteriä { $path } tai kirjoittaa siihen
register-of-another = { $path } kuuluu toiselle tämän koneen käyttäjätilille
folder-open-to-others = jokainen tämän koneen käyttäjätili voi vaihtaa rekisterin toiseen tiedostoon kansiossa { $path }
hint-chmod-folder = chmod o-w { $path }
hint-own-account = käytä ikutia sillä käyttäjätilillä, jolle se kuuluu, tai kopioi se: kopio on sinun
file-trouble = { $path }: { $reason }
may-not-last = { $path }: tämä on tehty, mutta järjestelmä ei pystynyt varmistamaan, että se on tallentunut levylle: { $reason }
not-a-register = { $path } ei ole ikutin rekisteri
hint-register-path = nimeä rekisteri valitsimella --register TIEDOSTO tai muuttujalla IKUT_REGISTER
wrong-passphrase = tunnuslause ei avaa rekisteriä { $path }
hint-passphrase = kirjoita se päätteessä, avaa rekisteri muutamaksi tunniksi komennolla ikut unlock tai anna se valitsimella --passphrase-file TIEDOSTO tai --passphrase-command KOMENTO tai muuttujalla IKUT_PASSPHRASE_FILE tai IKUT_PASSPHRASE_COMMAND
wrong-passphrase-again = tämä tunnuslause ei avaa rekisteriä; vielä kerran:
register-damaged = { $path } on vioittunut: osaa siitä ei voi lukea
register-damaged-behind-key = { $path } on vioittunut: osaa siitä ei voi lukea; tunnuslause on oikea
register-damaged-somewhere = rekisteri on vioittunut: osaa tiedostosta ei voi lukea
hint-backup = säilytä tämä tiedosto sellaisenaan ja jatka aiemmasta kopiosta: `ikut backup list` näyttää kopiot, `ikut restore latest` tuo viimeisimmän takaisin
register-not-encrypted = rekisteriä { $path } ei ole salattu, vaikka tunnuslause on annettu
hint-not-encrypted = jos sen pitäisi olla salattu, se ei ole tarkoittamasi tiedosto: etsi oikea äläkä kirjoita tähän mitään; esittelyä varten jätä pois --passphrase-file, --passphrase-command ja niiden muuttujat
register-too-new = { $path } on kirjoitettu uudemmalla ikutilla (muoto { $found }; tämä tuntee muodon { $known })
hint-newer = asenna uudempi ikut tälle koneelle
foreign-schema = tiedoston { $path } taulut tai triggerit eivät ole ne, jotka ikut tekee; sitä ei avata
no-cipher = tämä ikutin versio ei osaa salata; mitään ei kirjoitettu
register-busy = toinen ohjelma kirjoittaa rekisteriin juuri nyt
changed-meanwhile = toinen ohjelma muutti rekisteriä samalla hetkellä; mitään ei kirjoitettu
hint-again = yritä hetken kuluttua uudelleen
disk-full = levy on täynnä
hint-space = vapauta tilaa ja yritä uudelleen; rekisteri on ennallaan
register-read-only = rekisteriin ei voi kirjoittaa
register-read-only-at = rekisteriin { $path } ei voi kirjoittaa
hint-folder-to-write = tiedostoon ja sen kansioon on voitava kirjoittaa, myös --dry-run-ajossa
bad-value = sarakkeessa { $column } on arvo, jota ei voi lukea; ikut ei ole kirjoittanut sitä
no-such = { $record } { $code } ei ole rekisterissä
code-taken = { $record } { $code } on jo rekisterissä
nothing-to-undo = kumottavaa ei ole
nothing-to-redo = viimeisimmän uuden vaiheen jälkeen ei ole kumottu mitään, minkä voisi tehdä uudelleen
reason-not-found = tiedostoa tai kansiota ei ole
reason-permission = tällä käyttäjätilillä ei ole siihen oikeutta
reason-exists = se on jo olemassa
reason-folder = se on kansio
reason-no-folder = se ei ole kansio
reason-read-only = sitä voi vain lukea
reason-interrupted = keskeytetty; mitään ei muutettu
reason-no-file = se ei ole tiedosto
clock-no-time = IKUT_NOW ei ole aika: { $text }
hint-clock = asetettu kello sanoo päivän ja ajan: IKUT_NOW=2021-11-24T14:02:00; ilman muuttujaa käytetään koneen omaa kelloa
reason-name-too-long = nimi on liian pitkä
disk-error = levyltä tuli virhe

## Passphrases

ask-passphrase = Tunnuslause
ask-new-passphrase = Rekisterin tunnuslause
ask-passphrase-again = Sama uudelleen
passphrases-differ = ne eivät ole samat
passphrase-same = uusi tunnuslause on sama kuin nykyinen
hint-passphrase-same = valitse toinen: samalla tunnuslauseella rekisterin avaa yhä jokainen, joka tietää sen, ja vanha palautusarkki
passphrase-empty = tunnuslause on tyhjä tai siinä on NUL-merkki, jonka esimerkiksi Ctrl ja välilyönti kirjoittavat
passphrase-too-long = tunnuslause on yli { $most } tavua pitkä
passphrase-needed = rekisteri on salattu, eikä täällä ole ketään, jolta kysyä tunnuslausetta
passphrase-wanted = uusi rekisteri tarvitsee tunnuslauseen, eikä täällä ole ketään, jolta kysyä
hint-plain = kokeilua varten --no-encryption luo rekisterin ilman sitä
passphrase-file-open-to-others = { $path } ei ole tiedosto, jonka vain sinä voit lukea
passphrase-file-of-another = { $path } kuuluu toiselle tämän koneen käyttäjätilille, eikä siitä lueta tunnuslausetta
hint-passphrase-file-own = nimeä oma tiedostosi tai käytä ikutia sillä käyttäjätilillä, jolle tämä kuuluu; tiedoston omistaja voi vaihtaa siinä olevan tunnuslauseen
hint-chmod = chmod 600 { $path }
hint-passphrase-file = nimeä tiedosto, jonka ensimmäinen rivi on tunnuslause
passphrase-command-failed = tunnuslauseen antava komento epäonnistui
hint-passphrase-command = aja se yksinään: sen pitää tulostaa tunnuslause ja päättyä arvoon 0
passphrase-drawn = Arvottu kuuden sanan tunnuslause ({ $bits } bittiä), näytetään kerran:
ask-written-down = Kirjoita se paperille ja paina Enter ({ $own }: keksin oman)
answer-own = o
ask-drawn-again = Sama uudelleen, paperista
drawn-differs = tämä ei ole se, joka näytettiin; vielä kerran, tai pelkkä Enter arpoo uudet sanat
passphrase-short = tunnuslauseessa pitää olla vähintään { $least } merkkiä
passphrase-digits = pelkistä numeroista ja välimerkeistä koostuva tunnuslause arvataan pian
passphrase-repeated = itseään toistava tunnuslause arvataan pian
passphrase-row = näppäimistön tai aakkosten järjestyksessä olevat merkit arvataan pian
passphrase-known = tämä koostuu siitä, mitä alaa tunteva kokeilee ensin: työn sanoista, hankkeen nimistä, paikoista, kuukausista ja vuosista
passphrase-sentence = tämän lauseen moni osaa ulkoa, kuten sananlaskun, laulun tai kirjan esimerkin: arvaaja kokeilee niitä ensin
passphrase-few-words = tunnuslauseessa pitää olla vähintään { $least } eri sanaa
hint-passphrase-strong = valitse vähintään { $least } sanaa, joita kukaan ei yhdistäisi toisiinsa, tai anna ikutin arpoa päätteellä kuusi
new-passphrase-wanted = tarvitaan uusi tunnuslause, eikä täällä ole ketään, jolta kysyä
hint-new-passphrase = kirjoita se päätteessä tai anna se valitsimella --new-passphrase-file TIEDOSTO tai --new-passphrase-command KOMENTO
register-has-no-key = rekisteri ei ole salattu: sillä ei ole avainta
hint-register-encrypt = ikut register encrypt
register-is-encrypted = rekisteri on jo salattu
hint-key-change = ikut key change antaa sille uuden tunnuslauseen
ask-encrypt = Ilman tunnuslausetta salattu rekisteri on menetetty. Salataanko se?
register-encrypted = rekisteri on salattu; ilman tunnuslausetta kukaan ei voi avata sitä
copies-not-encrypted = aiemmat varmuuskopiot ja kopiot eivät ole salattuja: ikut backup list näyttää ikutin tekemät
ask-decrypt = Jokainen, joka saa tiedoston, lukee sen jälkeen kaiken. Puretaanko salaus?
register-decrypted = rekisteri ei ole enää salattu: jokainen, joka saa tiedoston, lukee kaiken
plain-where-unlocked = { $path } ei ole salattu, mutta siinä avattu rekisteri on: sen paikalla on toinen tiedosto
plain-beside-keys = { $path } ei ole salattu, mutta sen vieressä olevassa tiedostossa { $file } on salatun rekisterin tunnuslauseita: rekisterin paikalla on toinen tiedosto
hint-plain-restore = siirrä se muualle ja palauta rekisteri varmuuskopiosta: ikut restore latest
hint-plain-meant = jos näin on tarkoitus: komennolla ikut register decrypt ikut unohtaa, että rekisteri oli salattu
ask-plain-meant = { $path } ei ole salattu. Unohdetaanko, että se oli, ja samalla työtoverien tunnuslauseet?
plain-meant = tiedostoa { $path } käytetään sellaisenaan ilman tunnuslausetta; jokainen, joka saa tiedoston, lukee kaiken
old-kept = aiempi tiedosto säilytettiin nimellä { $path }: poista se, kun rekisteri toimii
old-overwritten = aiempi tiedosto kirjoitettiin yli ja poistettiin; flash-levyllä, varmuuskopiossa tai synkronoidussa kansiossa se voi yhä olla
hint-move-away = siirrä se muualle tai poista se ensin
keys-damaged = { $file } on vioittunut: työtoverien tunnuslauseet eivät avaa rekisteriä, sen oma tunnuslause avaa
keys-other = { $file } kuuluu toiselle rekisterille tai tälle ajalta ennen tunnuslauseen vaihtoa: työtoverien tunnuslauseet eivät avaa tätä, sen oma tunnuslause avaa
keys-newer = { $file } on uudemman ikutin kirjoittama: työtoverien tunnuslauseet eivät avaa rekisteriä tässä, sen oma tunnuslause avaa
keys-link = { $file } on linkki tai muu kuin tiedosto, eikä sitä seurata: työtoverien tunnuslauseet eivät avaa rekisteriä, sen oma tunnuslause avaa
keys-old = tiedostossa { $file } on avain, jota rekisterillä ei enää ole; sen oma tunnuslause avaa sen
keys-shared = muut tämän koneen käyttäjätilit voivat lukea tiedostoa { $file } tai kirjoittaa siihen: työtoverien tunnuslauseet eivät avaa rekisteriä, sen oma tunnuslause avaa
keys-of-another = { $file } kuuluu toiselle tämän koneen käyttäjätilille: työtoverien tunnuslauseet eivät avaa rekisteriä tässä, sen oma tunnuslause avaa
hint-keys-own = kopioi se omaksi tiedostoksesi samalla nimellä, tai poista se ja lisää tunnuslauseet uudelleen komennolla ikut key add
hint-keys = palauta { $file } varmuuskopiosta, tai poista se ja lisää tunnuslauseet uudelleen komennolla ikut key add
hint-key-add = pyydä rekisterin oman tunnuslauseen haltijaa antamaan komento ikut key add
key-taken = samanniminen tunnuslause on jo olemassa
key-same = tämä tunnuslause avaa rekisterin jo nyt
hint-key-same = anna jokaiselle työtoverille tunnuslause, jota ei ole kenelläkään muulla: vain silloin sen voi ottaa pois; ikut key list näyttää, mitä tunnuslauseita on
key-unknown = sen nimistä tunnuslausetta ei ole
keys-full = tunnuslauseita on jo niin monta kuin niitä voi olla
hint-key-list = ikut key list näyttää nimet
key-added = lisättiin tunnuslause { $key }: se avaa rekisterin yhdessä tiedoston { $file } kanssa
key-removed = poistettiin tunnuslause { $key }
key-removed-not = sen tiennyt on voinut ottaa talteen avaimen tai kopiot kummastakin tiedostosta: ne avautuvat kuten ennenkin. Tästä eteenpäin pääsyn estää vain ikut key change
ask-keys-end = Nämä tunnuslauseet lakkaavat samalla ja ne pitää lisätä uudelleen: { $keys }. Jatketaanko?
key-changed = rekisterillä on uusi tunnuslause; vanha tunnuslause ja aiempi palautusarkki eivät enää avaa sitä
keys-ended = työtoverien tunnuslauseet lakkasivat: ikut key add lisää ne uudelleen
key-changed-copies = aiemmat kopiot ja varmuuskopiot avautuvat yhä vanhalla tunnuslauseella
ask-sheet = Arkilla ja rekisterin tiedostolla pääsee kaikkeen. Tulostetaanko?
ask-sheet-now = Tulostetaanko palautusarkki nyt?
sheet-not-printed = mitään ei tulostettu
sheet-later = ikut key sheet tulostaa palautusarkin kassakaappiin; ilman sitä unohtunut tunnuslause on rekisterin loppu
sheet-on-screen = avain on tällä näytöllä: tulosta se tai kirjoita se paperille ja tyhjennä näyttö
sheet-in-file = avain meni sinne, minne tuloste ohjattiin: jos se on tiedosto, tulosta ja poista se
ask-sheet-key = Arkin { $groups } ryhmää, yksi kerrallaan tai rivi kerrallaan:
ask-sheet-group = ryhmästä { $number }/{ $groups } alkaen
sheet-group-wrong = ryhmä { $number } ei ole niin kuin arkissa; sitä edeltävät ovat oikein
sheet-key-long = ryhmiä on enemmän kuin { $groups }
sheet-key-short = ryhmiä on { $found }, niitä pitää olla { $groups }
sheet-key-no-text = tämä ei ole tekstiä
hint-sheet-key = kirjoita arkin kaikki { $groups } ryhmää, kukin väliviivan jälkeisine merkkeineen
sheet-key-wrong = arkin avain ei avaa rekisteriä { $path }
hint-sheet-key-wrong = se on ajalta ennen tunnuslauseen vaihtoa tai toisen rekisterin: katso arkin päivä ja nimi
sheet =
    PALAUTUSARKKI

    Hankkeen { $project } rekisteri { $file }, tulostettu { $day }.

    Alla olevalla avaimella kuka tahansa, jolla on rekisterin tiedosto, avaa sen
    ilman tunnuslausetta. Säilytä arkki paperilla, kassakaapissa, erillään
    tietokoneesta. Älä säilytä sitä tiedostona tai kuvana. Komennon
    ikut key change jälkeen se avaa vain sitä vanhemmat kopiot: tulosta silloin
    uusi arkki ja hävitä tämä.

    AVAIN

    Kuusitoista ryhmää: neljä merkkiä 0-9 a-f, väliviiva ja merkki, joka
    paljastaa kirjoitusvirheen.

    { $groups }

    KUN TUNNUSLAUSE ON UNOHTUNUT

    ikut key change --recover    kysyy ryhmät ja sitten uuden tunnuslauseen
    ikut unlock --recover        avaa rekisterin muutamaksi tunniksi

    ILMAN IKUTIA

    Rekisteri on SQLCipher 4 -tietokanta oletusasetuksin. Tässä ovat ryhmät
    ilman väliviivoja ja niiden jälkeisiä merkkejä:

    { $digits }

    Komentotulkissa sqlcipher (versio 4), nuo 64 merkkiä sanan KEY paikalle:
        sqlcipher { $file }
        PRAGMA key = "x'KEY'";
        SELECT name FROM sqlite_schema;
    Ohjelmassa DB Browser for SQLCipher: Open Database, Raw key, 0x ja merkit,
    SQLCipher 4 defaults.
    Pythonissa: pip install sqlcipher3-wheels, sitten
        import sqlcipher3
        register = sqlcipher3.connect("{ $file }")
        register.execute("PRAGMA key = \"x'KEY'\"")
        print(register.execute("SELECT name FROM sqlite_schema").fetchall())

## Words that are no command

usage-no-command = komentoa { $word } ei ole
usage-unknown-text = lainausmerkeissä oleva teksti ei ole tässä tunnettu
usage-unknown-argument = { $argument } ei ole tässä tunnettu
usage-value-missing = { $argument } tarvitsee arvon
usage-bad-value = arvo { $value } ei sovi tähän: { $argument }
usage-argument-missing = { $argument } puuttuu
usage-one-missing = jokin näistä puuttuu: { $arguments }
usage-command-missing = kerro, mitä tehdään
usage-conflict = { $argument } ei käy yhteen tämän kanssa: { $other }
usage-given-twice = { $argument } on annettu kahdesti
usage-value-count = { $argument }: arvoja on liikaa tai liian vähän
usage-other = { $message }
usage-options = [VALITSIMET]
usage-command = <KOMENTO>
help-template = {"{"}about-section{"}"}
    Käyttö: {"{"}usage{"}"}

    {"{"}all-args{"}"}
heading-commands = Komennot
heading-arguments = Argumentit
heading-options = Valitsimet
heading-global-options = Kaikkien komentojen valitsimet
help-of-help = Näytä ohje
help-of-version = Näytä versio
help-usual = (oletus { $usual })
form-DATE = päivä: 2021-10-04, 4.10.2021, 4.10., today, yesterday, mon, -1
form-DAY = päivä: 2021-12-04, 4.12., today, tomorrow, +7, tai fri, joka on seuraava perjantai
form-TIME = kellonaika: 09:00, 9.00, 9
form-DURATION = aika, enintään vuorokausi: 8h, 90m, 1h30m
form-MINUTES = pituus, enintään vuorokausi: 45, 45m, 1h30m
form-DAYS = kokonaisia päiviä, enintään 3660: 7, tai -7 viikkoa aiemmaksi
form-BREAK = kaksi päivää: 2021-10-18..2021-10-22
form-RULE = viikkosääntö: mon:rights,jobsearch@12:00/180
form-NEED = tuen tarve ja sen taso: wellbeing=none, some tai much
form-NUMBER = kokonaisluku, vähintään 0
form-YEARS = kokonaisia vuosia, enintään 120
form-YEAR = nelinumeroinen vuosi
form-MONTHS = kokonaisia kuukausia
form-PARTICIPANT = kirjaimia, numeroita ja -, enintään 16 merkkiä: P-07
form-COHORT = kirjaimia, numeroita ja - . _, enintään 16 merkkiä: K1
form-ACTIVITY = kirjaimia, numeroita ja - . _, enintään 32 merkkiä: finnish
form-CODE = ryhmä, esimerkiksi K1, tai osallistuja, esimerkiksi P-07
form-KEY = kirjaimia, numeroita ja - . _, enintään 16: K-2
form-LESSON = opin numero: 1
form-GOAL = tavoitteen numero: 1
form-GOAL_STEP = askelen numero: 1
form-NOTE = muistiinpanon numero: 1
form-CONTACT = yhteydenoton numero: 1
form-REFERRAL = ohjauksen numero: 1
form-SESSION = tapaamisen koodi: K1-014
form-MOMENT = lokin vaihe, esimerkiksi 57, tai päivä: 2021-10-04, 4.10., yesterday
form-STEP = vaiheen numero: 12 (katso ikut log)
form-SENT = toimitetun raportin numero, kuten 3, tai sen jakso: 2021Q4

## The project and the catalogue

init-encrypted = luotu rekisteri { $path }, salattuna; ilman tunnuslausetta kukaan ei voi avata sitä
init-plain = luotu rekisteri { $path }, salaamatta: vain esittelyä varten
project-changed = muutettu hankkeen tietoja
ask-project = Hankkeen tiedot. Enter jättää kysymyksen avoimeksi; siihen voi vastata myöhemmin: ikut project edit
ends-before-start = viimeinen päivä { $end } on ennen ensimmäistä päivää { $start }
kept-until-before-start = hanke alkaa { $start }: näytön säilytys ei voi päättyä jo { $until }
hint-retention = päivä on rahoituspäätöksessä: ikut project edit --retention PÄIVÄ
activity-added = lisätty toiminta { $activity }
activity-changed = muutettu toiminnan { $activity } tietoja
activity-kind-fixed = toiminnalla { $activity } on tapaamisia, joten sen laji ei voi muuttua
hint-other-activity = lisää toinen toiminta komennolla ikut activity add

## Cohorts

plan-summary = { $cohort }: { $weeks ->
        [one] yksi ohjelmaviikko
       *[other] { $weeks } ohjelmaviikkoa
    }, { $start } – { $end }, { $sessions ->
        [0] ei suunniteltuja tapaamisia
        [one] yksi suunniteltu tapaaminen
       *[other] { $sessions } suunniteltua tapaamista
    }
plan-written = tallennettu ryhmä { $cohort }: { $sessions ->
        [0] ei tapaamisia
        [one] yksi tapaaminen
       *[other] { $sessions } tapaamista
    }
plan-individual = { $activity } on yksilötoimintaa: viikkosäännöstä ei selviä, kenen tapaaminen olisi
hint-session-add = lisää tällaiset tapaamiset yksitellen: ikut session add RYHMÄ TOIMINTA --on PÄIVÄ --participant OSALLISTUJA
hint-session-add-group = ikut session add RYHMÄ { $activity } --on PÄIVÄ
plan-no-weeks = ryhmällä on vähintään yksi viikko
plan-too-far = tauot eivät jätä tilaa kaikille ohjelmaviikoille ({ $weeks }) kymmenen vuoden aikana
ask-write-plan = Tallennetaanko tämä suunnitelma?
remark-eve = aatto: useimmat paikat ovat kiinni
remark-break = tauko { $reason }
length-unknown = toiminnan { $activity } tapaamisten pituutta ei tiedetä
hint-length = kerro pituus säännössä (/180), valitsimella --minutes tai pysyvästi: ikut activity edit { $activity } --minutes 180
cohort-changed = muutettu ryhmän { $cohort } tietoja: { $start }–{ $end }
break-days = { $from }–{ $to } { $reason }
no-break-begins = mikään ryhmän { $cohort } tauko ei ala { $day }
ask-lesson = Mitä ryhmästä { $cohort } opittiin (työstä, ei nimiä)
ask-lesson-anew = Oppi { $number } ryhmästä { $cohort } uudelleen
lesson-added = kirjattu oppi { $number } ryhmästä { $cohort }
lesson-changed = muutettu oppia { $number } ryhmästä { $cohort }
lesson-removed = poistettu oppi { $number } ryhmästä { $cohort }
lesson-empty = oppi ei voi olla tyhjä
hint-lesson = kirjoita se päätteessä tai anna se tiedostosta: ikut cohort note { $cohort } < TIEDOSTO
lesson-too-long = opissa on { $characters } merkkiä, ja enintään niitä voi olla { $most }
hint-lesson-short = pysy yhdessä asiassa; toinen oppi saa oman numeronsa
lessons-before = edellisestä ryhmästä { $cohort } opittiin:
lessons-in-full = kaikki kokonaan: ikut cohort notes { $cohort }
shift-look = { $sessions ->
        [one] yksi tapaaminen kannattaa tarkistaa: katso huomautukset
       *[other] { $sessions } tapaamista kannattaa tarkistaa: katso huomautukset
    }
ask-shift = { $sessions ->
        [one] Siirretäänkö tämä ryhmän { $cohort } tapaaminen?
       *[other] Siirretäänkö nämä { $sessions } ryhmän { $cohort } tapaamista?
    }
shift-done = siirretty ryhmän { $cohort } { $sessions ->
        [one] yhtä tapaamista
       *[other] { $sessions } tapaamista
    } { $way ->
        [earlier] { $days ->
            [one] yhden päivän aiemmaksi
           *[other] { $days } päivää aiemmaksi
        }
       *[later] { $days ->
            [one] yhden päivän myöhemmäksi
           *[other] { $days } päivää myöhemmäksi
        }
    }
shift-announced = { $participant }: kysy uudelleen, mitä sovittiin: { $sessions }; merkinnät säilyvät
shift-after-end = ryhmä { $cohort } päättyy { $end }, ennen viimeistä suunniteltua tapaamistaan; myöhempi päättymispäivä: ikut cohort edit { $cohort } --end { $later }
shift-none = ryhmällä { $cohort } ei ole suunniteltuja tapaamisia { $from } tai sen jälkeen
shift-none-between = ryhmällä { $cohort } ei ole suunniteltuja tapaamisia ajalla { $from }–{ $until }
shift-into-past = { $sessions ->
        [one] tapaaminen { $session } siirtyisi menneeseen päivään: { $day }
       *[other] { $sessions } tapaamista siirtyisi menneisiin päiviin, ensimmäisenä { $session }: { $day }
    }
hint-shift-into-past = jo pidetyn tapaamisen päivän voi korjata: ikut session move { $session } --to PÄIVÄ
shift-beyond-calendar = tapaaminen { $session } siirtyisi vuosien 1–9999 ulkopuolelle
hint-fewer-days = valitse toinen määrä päiviä: --days
remark-before-start = ennen ryhmän ensimmäistä päivää
remark-after-end = ryhmän viimeisen päivän jälkeen
remark-same-time = samaan aikaan kuin { $session }
remark-same-day = sama kuin { $session }?
remark-was-past = päivä on jo mennyt: pidettiinkö tapaaminen?
remark-not-in-cohort = osallistuja { $participant } ei ole tuona päivänä ryhmässä { $cohort }
second-look = tarkista tapaaminen { $session }: { $remarks }

## Participants

participant-added = lisätty osallistuja { $participant }
participant-changed = muutettu osallistujan { $participant } tietoja
ask-alias = Osallistujan kanssa sovittu nimi (ei koskaan virallinen nimi)
enrolment-line = { $cohort } { $from }–{ $to } { $mode } { $exit }
outcome-line = { $point } { $day } { $status }
enrolled = lisätty osallistuja { $participant } ryhmään { $cohort } { $from } alkaen
enrolled-unmarked = { $sessions ->
    [one] yhdessä sen jälkeen pidetyssä tapaamisessa osallistujalla { $participant } ei ole merkintää: ikut attendance { $cohort }
   *[other] { $sessions } sen jälkeen pidetyssä tapaamisessa osallistujalla { $participant } ei ole merkintää: ikut attendance { $cohort }
  }
enrolled-already = osallistuja { $participant } on ollut ryhmässä { $cohort } { $from } alkaen
hint-enrolment-edit = muuta ryhmässä oloaikaa komennolla ikut enrolment edit { $participant } { $cohort }
enrolment-changed = muutettu osallistujan { $participant } oloaikaa ryhmässä { $cohort }
several-enrolments = osallistujalla { $participant } on useita ryhmässä oloaikoja: { $enrolments }
exit-without-end = tieto siitä, miten ryhmässä oloaika päättyi, tarvitsee viimeisen päivän
exited = osallistuja { $participant } oli ryhmässä { $cohort } { $day } asti: { $how }
exited-already = osallistujan { $participant } oloaika ryhmässä { $cohort } on jo päättynyt: { $day }
outcome-window = osallistujan { $participant } tilanne päättyessä lasketaan, jos se on ajalta { $opens }–{ $closes }: ikut outcome add { $participant } exit
enrolment-open = { $cohort } { $from } alkaen { $mode }
hint-cohort = --cohort RYHMÄ
hint-begun = --begun PÄIVÄ

## Sessions

session-added = lisätty tapaaminen { $session }: { $activity }, { $day }
session-changed = muutettu tapaamisen { $session } tietoja
session-moved = siirretty tapaaminen { $session }: oli { $from }, nyt { $to }
ask-move-held = tapaaminen { $session } on pidetty { $day }. Onko oikea aika { $to }?
session-cancelled = peruttu tapaaminen { $session }, { $day }{ $announced ->
        [0] {""}
        [one] {" "}ja poistettu yksi ilmoitettu poissaolo
       *[other] {" "}ja poistettu { $announced } ilmoitettua poissaoloa
    }
session-cancelled-for = peruttu tapaaminen { $session }, { $day } ({ $reason }){ $announced ->
        [0] {""}
        [one] {" "}ja poistettu yksi ilmoitettu poissaolo
       *[other] {" "}ja poistettu { $announced } ilmoitettua poissaoloa
    }
ask-cancel = Perutaanko { $sessions }? { $announced ->
        [one] Yksi ilmoitettu poissaolo poistetaan
       *[other] { $announced } ilmoitettua poissaoloa poistetaan
    }
ask-cancel-reason = Miksi? (Enter jättää avoimeksi)
cancel-undo = ikut undo palauttaa ilmoitetut poissaolot
session-cancelled-already = tapaaminen { $session }, { $day }, on jo peruttu
cancel-reason-changed = tapaaminen { $session }, { $day }, on jo peruttu; syy: { $reason }
session-was-on = siirretty, aiempi päivä { $day }
session-has-marks = tapaamisella { $session } on { $marks ->
        [one] yksi läsnäolomerkintä
       *[other] { $marks } läsnäolomerkintää
    }: se on pidetty
hint-marks-away = jos tapaamista ei pidetty, poista ensin merkinnät: ikut attend { $session } OSALLISTUJA=-
session-to-come = tapaaminen { $session } on vasta edessä: { $day }
hint-ahead = ennen tapaamista voi merkitä vain n (ilmoitti etukäteen) ja x (ei odoteta)
participant-needed = { $activity } on yksilötoimintaa: kerro, kenen tapaaminen on
participant-not-allowed = { $activity } on ryhmätoimintaa: sen tapaaminen ei ole yhden osallistujan oma
hint-participant = --participant OSALLISTUJA
hint-marks-first = muuta ensin läsnäolomerkintöjä: ikut attend TAPAAMINEN OSALLISTUJA=MERKINTÄ
hint-held = tapaaminen on pidetty vasta, kun sen päivä on tullut

## Marks

attend-session = { $session } { $activity }, { $day }
mark-changed = { $participant }: { $after } (oli: { $before })
mark-same = { $participant }: { $mark }, kuten ennenkin
mark-unmarked = merkitsemättä
mark-sent = { $period } on toimitettu (toimitettu raportti { $number }); mikä ei enää ole niin kuin toimitettiin: ikut report diff { $number }
mark-guest = osallistuja { $participant } ei ole tuona päivänä ryhmässä { $cohort } ja lasketaan vieraaksi
mark-before-joining = osallistuja { $participant } on hankkeessa { $from } alkaen, ja tapaaminen { $session } on { $day }
mark-after-leaving = osallistuja { $participant } oli hankkeessa { $left } asti, ja tapaaminen { $session } on { $day }
hint-first-day = jos ensimmäinen päivä on väärin: ikut participant edit { $participant } --entered PÄIVÄ
hint-last-day = jos viimeinen päivä on väärin: ikut participant edit { $participant } --left PÄIVÄ
mark-late = myöhässä { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    }
mark-early = lähti { $minutes ->
        [one] yhden minuutin
       *[other] { $minutes } minuuttia
    } aiemmin
mark-not-theirs = { $session } on jonkun muun kuin osallistujan { $participant } yksilötapaaminen
mark-cancelled = tapaaminen { $session } on peruttu eikä siinä ole läsnäolomerkintöjä; osallistujaa { $participant } ei voi merkitä
mark-not-held = tapaaminen { $session } on suunniteltu: osallistujalla { $participant } voi olla vain etukäteen ilmoitettu poissaolo (n) tai ei odoteta (x)
mark-minutes-beyond = { $participant }: myöhästyminen ja aikaisempi lähtö ovat yhteensä { $missed } minuuttia, ja tapaaminen { $session } kestää { $minutes }
mark-minutes-while-away = { $participant }: myöhästymisen tai aiemmin lähtemisen minuutteja voi olla vain läsnä olleella
mark-notice-of-nothing = { $participant }: ilmoittaminen liittyy vain poissaoloon, myöhästymiseen tai aiemmin lähtemiseen
named-twice = osallistuja { $participant } on nimetty kahdesti
not-a-code = { $text } ei ole osallistujan koodi
not-a-mark = { $text } ei ole läsnäolomerkintä
mark-missing = läsnäolomerkintä puuttuu
not-minutes = { $text }: minuutit ovat kokonaisluku väliltä 1–1440
not-a-reason = { $text } ei ole syy
reason-missing = kaksoispisteen perästä puuttuu syy
meet-added = lisätty tapaaminen { $session }: { $activity }, { $participant }, { $minutes ->
        [one] yksi minuutti
       *[other] { $minutes } minuuttia
    }, { $day }: { $mark }
meet-held = suunniteltu tapaaminen { $session } on nyt pidetty: { $activity }, { $participant }, { $minutes ->
        [one] yksi minuutti
       *[other] { $minutes } minuuttia
    }, { $day }: { $mark }
meet-planned = suunniteltu tapaaminen { $session }: { $activity }, { $participant }, { $minutes ->
        [one] yksi minuutti
       *[other] { $minutes } minuuttia
    }, { $day }; se on vasta edessä: { $mark }
meet-planned-already = tapaaminen { $session } on jo suunniteltu tuolle päivälle: { $activity }, { $participant }, { $minutes ->
        [one] yksi minuutti
       *[other] { $minutes } minuuttia
    }, { $day }; se on vasta edessä: { $mark }
meet-another = osallistujalla { $participant } on samana päivänä myös { $activity }, { $sessions }; jos se on sama tapaaminen, ikut undo kumoaa tämän
ask-meet-another = osallistujalla { $participant } on tuona päivänä jo { $activity }, { $sessions }. Kirjataanko toinen?
meet-several = osallistujalla { $participant } on useita suunniteltuja tapaamisia, { $activity }, { $day }: { $sessions }
hint-meet-several = kerro kellonajalla, mikä niistä: --at KELLONAIKA, tai merkitse koodilla: ikut attend TAPAAMINEN { $participant }
meet-group = { $activity } on ryhmätoimintaa; komennolla meet kirjataan tapaaminen yhden osallistujan kanssa
meet-which = yksilötoimintoja on useita: kerro, mikä niistä
meet-no-activity = yksilötoimintaa ei ole vielä rekisterissä
hint-individual-activity = ikut activity add guidance --kind individual --minutes 60
meet-no-cohort = osallistuja { $participant } ei ole missään ryhmässä { $day } eikä ole ollut sitä ennen: kerro, minkä ryhmän tapaaminen on
meet-cohorts = osallistuja { $participant } on useassa ryhmässä { $day }, { $cohorts }: kerro, minkä ryhmän tapaaminen on
not-a-length = { $text } ei ole pituus
hint-marks = p läsnä, l15 myöhässä, e20 lähti aiemmin, l10e20 molemmat, a poissa eikä ilmoittanut, n ilmoitti etukäteen, f ilmoitti jälkikäteen, x ei odoteta, - poistaa merkinnän
attendance-of = Ryhmän { $cohort } läsnäolo { $from }–{ $until }
attendance-in = Osallistujan { $participant } läsnäolo ryhmässä { $cohort } { $from }–{ $until }
attendance-week = Tämä viikko on ohjelmaviikko { $week }/{ $weeks }.
attendance-guests = Vieraat, jotka eivät olleet tuona päivänä ryhmässä { $cohort }: { $participants }
attendance-both = { $code } on sekä ryhmä että osallistuja
attendance-neither = ryhmää tai osallistujaa { $code } ei ole

## Which session, and the roll call

at-input-line = vakiosyötteen rivi { $line }: { $sentence }
input-without-marks = vakiosyötteessä ei ole yhtään merkintää
hint-marks-for = kirjoita merkinnät: ikut attend { $session } P-01 P-02=l15 --rest p
not-a-session = { $text } ei ole minkään tapaamisen nimi
session-comes-first = ensin tapaaminen { $session }, sen jälkeen osallistujat
no-such-day = kalenterissa ei ole päivää { $text }
word-is-empty = yksi sana on tyhjä: siihen kuuluu tapaaminen tai osallistuja
hint-session-name = nimeä tapaaminen koodilla (K1-014), päivällä (tänään, -1, ma, 4.10.) tai ryhmällä ja toiminnalla (K1 finnish)
no-session-fits = mikään tapaaminen ei sovi: { $day }
no-session-open = mikään sopiva tapaaminen ei ole tänään, eikä aiemmissa ole merkitsemättömiä
several-sessions = { $sessions } tapaamista sopii; kerro, mikä niistä
ask-session = Mikä tapaaminen?
session-of-group = { $session } { $activity }, { $when }
session-of-one = { $session } { $activity } { $participant }, { $when }
session-is-cancelled = tapaaminen { $session } on peruttu
nobody-expected = tapaamiseen { $session } ei odoteta ketään, eikä ketään ole merkitty
roll-needs-terminal = nimenhuuto tarvitsee päätteen: { $session }
marked-meanwhile = joku muu merkitsi sillä välin osallistujan { $participant }: { $mark }

roll-opening = { $session }
    { $people ->
        [one] Yksi osallistuja
       *[other] { $people } osallistujaa
    }, valmiiksi merkittyjä { $marked }.
roll-keys = p läsnä  l myöhässä  e lähti aiemmin  x ei odoteta
    poissa: a ei ilmoittanut  n ilmoitti etukäteen  f ilmoitti jälkikäteen
    - ei merkintää  r loput läsnä  : lisää merkintään syyn
    Enter tai oikea nuoli jättää ennalleen ja siirtyy eteenpäin; askelpalautin
    tai vasen nuoli palaa; ? näyttää tämän; Ctrl-C lopettaa eikä kirjoita mitään
roll-unknown-key = tällä näppäimellä ei ole tässä merkitystä; ? näyttää näppäimet
roll-mark-first = merkintä ensin; edelliselle osallistujalle: askelpalautin, sitten :
roll-person = { $at }/{ $of } { $participant } ({ $mark }):
roll-minutes-late = minuuttia myöhässä (15, tai 15e20 jos myös lähti aiemmin; 15: lisää syyn):
roll-minutes-early = minuuttia ennen loppua (20; 20: lisää syyn):
roll-not-minutes = tarvitaan kokonaisia minuutteja, esimerkiksi 15
roll-reason = syy (Enter: ei syytä):
roll-back = yksi askel taaksepäin
roll-write = Enter kirjoittaa tämän, askelpalautin palaa, Ctrl-C ei kirjoita mitään:
roll-written = { $session }: kirjoitettu { $marks ->
        [one] yksi merkintä
       *[other] { $marks } merkintää
    }

## Today

today-week = { $cohort }: ohjelmaviikko { $week }/{ $weeks }
today-no-week = { $cohort }: viikko ilman ohjelmaa, ohjelmaviikkoja on { $weeks }
today-sessions = Tänään
today-unmarked = Merkitsemättä: ikut attend TAPAAMINEN
today-alone = { $day }: joku voi tulla yksin
today-calls = Näille kannattaa soittaa
today-quiet = Tänään ei ole tapaamisia, eikä mitään ole merkitsemättä.
today-nobody = ketään ei odoteta
today-marked = merkitty
today-still = merkitsemättä: { $codes }
today-expected = { $people ->
        [one] odotetaan yhtä
       *[other] odotetaan { $people } osallistujaa
    }
today-all = { $people ->
        [one] yksi osallistuja
       *[other] kaikki { $people }
    }
today-away = ei tule: { $codes }
today-only = jäljellä vain { $participant }
today-nobody-left = jäljellä ei ole ketään
today-was-it-held = pidetty ilman osallistujia: ikut session edit { $session } --status held; ei pidetty: ikut session cancel { $session }
today-missed = ei viestiä viimeisistä { $sessions } merkitystä tapaamisesta: { $codes }
today-reached = viimeksi yhteydessä { $day }, { $days ->
        [one] eilen
       *[other] { $days } päivää sitten
    }
today-joined = ei ole vielä oltu yhteydessä ryhmään tulon jälkeen ({ $day }, { $days ->
        [one] eilen
       *[other] { $days } päivää sitten
    })
today-long-ago = ei yhteyttä vuoteen tai pitempään aikaan

## Avaaminen ja lukitseminen

today-open = Rekisteri on auki vielä { $hours } h { $minutes } min: ikut lock
register-is-plain = rekisteri ei ole salattu: siinä ei ole mitään avattavaa eikä lukittavaa
unlocked = rekisteri on auki { $hours } h { $minutes } min; ikut lock lukitsee sen
locked = rekisteri on lukittu
was-locked = rekisteri oli jo lukittu
locked-gone = rekisteri on lukittu: sen avain on unohdettu. Rekisteriä ei enää ole polussa { $path }
locked-unusable = rekisteri on lukittu: sen avain on unohdettu. Polussa { $path } nyt olevaa ei voi käyttää
locked-plain = rekisteri on lukittu: sen avain on unohdettu. Polussa { $path } nyt oleva tiedosto ei ole salattu
no-keyring = tämä järjestelmä ei säilytä avainta määräaikaa: { $reason }

## Mitä on tulossa

today-due = Kysyttävät tilannetiedot: ikut outcome add OSALLISTUJA exit|six_months
due-nothing = Kysyttäviä tilannetietoja ei ole, eikä uusia tule kysyttäviksi { $days ->
        [one] seuraavan päivän
       *[other] seuraavien { $days } päivän
    } aikana.
due-open = Kysyttävänä nyt: ikut outcome add OSALLISTUJA exit|six_months
due-to-come = Tulossa kysyttäviksi
due-closed = Määräaika päättynyt, mitään ei ole kirjattu
due-open-until = kysyttävä { $opens } – { $closes }, { $days ->
        [one] tänään viimeinen päivä
       *[other] { $days } päivää jäljellä
    }
due-not-reached = ei vielä tavoitettu; kysyttävä { $opens } – { $closes }, { $days ->
        [one] tänään viimeinen päivä
       *[other] { $days } päivää jäljellä
    }
due-opens = kysyttävä { $opens } – { $closes }
due-closed-on = määräaika oli { $opens } – { $closes }

## What completion shows beside a candidate

complete-session = { $day }, { $activity }
complete-days = { $from }–{ $until }
complete-reason = perään tulee syy
complete-minutes = { $minutes ->
        [one] yksi minuutti
       *[other] { $minutes } minuuttia
    }

## Outcomes and needs

outcome-added = kirjattu osallistujan { $participant } tilanne { $point }
outcome-changed = muutettu osallistujan { $participant } tilannetta { $point }
outcome-outside = tämä päivä ei ole ajalta { $opens }–{ $closes }: raportti ei laske tilannetta mukaan
outcome-before-leaving = osallistuja { $participant } on vielä hankkeessa: raportti ei laske tilannetta vielä mukaan
needs-written = kirjattu { $needs ->
        [one] yksi tuen tarve
       *[other] { $needs } tuen tarvetta
    }: osallistuja { $participant }, { $day }
need-twice = tuen tarve { $need } on nimetty kahdesti

## The journal

step-undone = kumottu
undone = kumottu vaihe { $step }: { $what }
redone = tehty vaihe { $step } uudelleen: { $what }
step-project_edit = muutettu hankkeen tietoja
step-cohort_new = suunniteltu ryhmä { $cohort }: { $sessions ->
        [0] ei tapaamisia
        [one] yksi tapaaminen
       *[other] { $sessions } tapaamista
    }
step-cohort_edit = muutettu ryhmän { $cohort } tietoja
step-cohort_shift = siirretty ryhmän { $cohort } { $sessions ->
        [one] yhtä tapaamista
       *[other] { $sessions } tapaamista
    } { $way ->
        [earlier] { $days ->
            [one] yhden päivän aiemmaksi
           *[other] { $days } päivää aiemmaksi
        }
       *[later] { $days ->
            [one] yhden päivän myöhemmäksi
           *[other] { $days } päivää myöhemmäksi
        }
    }
step-activity_add = lisätty toiminta { $activity }
step-activity_edit = muutettu toiminnan { $activity } tietoja
step-participant_add = lisätty osallistuja { $participant }
step-participant_add-erased = lisätty osallistuja, joka on pyyhitty
step-participant_edit = muutettu osallistujan { $participant } tietoja
step-participant_edit-erased = muutettu pyyhityn henkilön tietoja
step-enrol = lisätty osallistuja { $participant } ryhmään { $cohort }
step-enrol-erased = lisätty pyyhitty henkilö ryhmään { $cohort }
step-enrolment_edit = muutettu osallistujan { $participant } oloaikaa ryhmässä { $cohort }
step-enrolment_edit-erased = muutettu pyyhityn henkilön oloaikaa ryhmässä { $cohort }
step-exit = päätetty osallistujan { $participant } oloaika ryhmässä { $cohort }
step-exit-erased = päätetty pyyhityn henkilön oloaika ryhmässä { $cohort }
step-exit-project = päätetty osallistujan { $participant } aika hankkeessa
step-exit-project-erased = päätetty pyyhityn henkilön aika hankkeessa
step-session_add = lisätty tapaaminen { $session }
step-session_edit = muutettu tapaamisen { $session } tietoja
step-session_move = siirretty tapaaminen { $session }, uusi päivä { $date }
step-session_cancel = peruttu tapaaminen { $session }
step-session_cancel-for = peruttu tapaaminen { $session }, syy: { $reason }
step-attend = merkitty läsnäolo tapaamiseen { $session }: { $marks ->
        [one] yksi osallistuja
       *[other] { $marks } osallistujaa
    }
step-attend-of = merkitty läsnäolo tapaamiseen { $session }: { $participants }
step-meet = kirjattu osallistujan { $participant } yksilötapaaminen { $session }
step-meet-erased = kirjattu pyyhityn henkilön yksilötapaaminen { $session }
step-outcome_add = kirjattu osallistujan { $participant } tilanne { $point }
step-outcome_add-erased = kirjattu pyyhityn henkilön tilanne { $point }
step-outcome_edit = muutettu osallistujan { $participant } tilannetta { $point }
step-outcome_edit-erased = muutettu pyyhityn henkilön tilannetta { $point }
step-need_add = kirjattu osallistujalle { $participant } { $needs ->
        [one] yksi tuen tarve
       *[other] { $needs } tuen tarvetta
    }
step-need_add-erased = kirjattu pyyhitylle henkilölle { $needs ->
        [one] yksi tuen tarve
       *[other] { $needs } tuen tarvetta
    }
step-need_edit = muutettu osallistujan { $participant } { $needs ->
        [one] yhtä tuen tarvetta
       *[other] { $needs } tuen tarvetta
    }
step-need_edit-erased = muutettu pyyhityn henkilön { $needs ->
        [one] yhtä tuen tarvetta
       *[other] { $needs } tuen tarvetta
    }
step-need_kind_add = lisätty tuen tarve { $need } hankkeen luetteloon
step-need_kind_edit = muutettu hankkeen luettelon tuen tarvetta { $need }
step-need_kind_retire = poistettu tuen tarve { $need } käytöstä hankkeen luettelosta
step-goal_add = kirjattu osallistujan { $participant } tavoite { $goal }
step-goal_add-erased = kirjattu pyyhityn henkilön tavoite { $goal }
step-goal_edit = muutettu osallistujan { $participant } tavoitetta { $goal }
step-goal_edit-erased = muutettu pyyhityn henkilön tavoitetta { $goal }
step-goal_step_add = kirjattu osallistujan { $participant } tavoitteen { $goal } askel { $number }
step-goal_step_add-erased = kirjattu pyyhityn henkilön tavoitteen { $goal } askel { $number }
step-goal_step_edit = muutettu osallistujan { $participant } tavoitteen { $goal } askelta { $number }
step-goal_step_edit-erased = muutettu pyyhityn henkilön tavoitteen { $goal } askelta { $number }
step-note_add = kirjattu muistiinpano { $note } osallistujasta { $participant }
step-note_add-erased = kirjattu muistiinpano { $note } pyyhitystä henkilöstä
step-note_edit = muutettu muistiinpanoa { $note } osallistujasta { $participant }
step-note_edit-erased = muutettu muistiinpanoa { $note } pyyhitystä henkilöstä
step-note_remove = poistettu muistiinpano { $note } osallistujasta { $participant }
step-note_remove-erased = poistettu muistiinpano { $note } pyyhitystä henkilöstä
step-contact_add = kirjattu yhteydenotto { $contact } osallistujaan { $participant }
step-contact_add-erased = kirjattu yhteydenotto { $contact } pyyhittyyn henkilöön
step-contact_edit = muutettu yhteydenottoa { $contact } osallistujaan { $participant }
step-contact_edit-erased = muutettu yhteydenottoa { $contact } pyyhittyyn henkilöön
step-contact_remove = poistettu yhteydenotto { $contact } osallistujaan { $participant }
step-contact_remove-erased = poistettu yhteydenotto { $contact } pyyhittyyn henkilöön
step-referral_add = kirjattu osallistujan { $participant } ohjaus { $referral } palveluun
step-referral_add-erased = kirjattu pyyhityn henkilön ohjaus { $referral } palveluun
step-referral_edit = muutettu osallistujan { $participant } ohjausta { $referral } palveluun
step-referral_edit-erased = muutettu pyyhityn henkilön ohjausta { $referral } palveluun
step-intake = kirjattu osallistujan { $participant } alkukartoitus
step-intake-erased = kirjattu pyyhityn henkilön alkukartoitus
step-intake-refused = kirjattu, ettei osallistuja { $participant } halua vastata kysymykseen
step-intake-refused-erased = kirjattu, ettei pyyhitty henkilö halua vastata kysymykseen
step-report_send = { $corrects ->
        [0] tallennettu jakson { $period } raportti toimitettuna: toimitettu raportti { $submission }
       *[other] tallennettu jakson { $period } raportin korjaus toimitettuna: toimitettu raportti { $submission } korjaa toimitetun raportin { $corrects }
    }
step-check_waive = hyväksytty havainto { $check } ({ $subject })
step-check_unwaive = peruttu havainnon hyväksyntä { $check } ({ $subject })
step-lesson_add = kirjattu oppi { $lesson } ryhmästä { $cohort }
step-lesson_edit = muutettu oppia { $lesson } ryhmästä { $cohort }
step-lesson_remove = poistettu oppi { $lesson } ryhmästä { $cohort }
step-import-older = tuotu kansio
step-import = tuotu kansio: { $rows ->
        [one] yksi uusi tai muuttunut rivi
       *[other] { $rows } uutta tai muuttunutta riviä
    }
step-undo = kumottu vaihe { $step }
step-redo = tehty vaihe { $step } uudelleen

## Loki: aiemmat vaiheet, sinetit, todistus

no-step = vaihetta { $step } ei ole
undone-already = vaihe { $step } on jo kumottu
step-is-undo = vaihe { $step } on itse kumoaminen: se kumosi vaiheen { $of }
step-is-redo = vaihe { $step } vain teki vaiheen { $of } uudelleen
hint-redo = `ikut redo { $step }` tekee sen vaiheen uudelleen
hint-redo-step = `ikut log` näyttää, mitä on kumottu; `ikut redo VAIHE` tekee vaiheen uudelleen, jos se sopii yhteen kaiken sen jälkeen tehdyn kanssa
step-stands = vaihetta { $step } ei ole kumottu: uudelleen tehtävää ei ole
in-the-way = vaihetta { $step } ei voi tehdä uudelleen: { $steps ->
        [0] se, mitä siinä kirjattiin, ei enää sovi yhteen nykyisen kanssa
        [one] yksi sen kumoamisen jälkeinen vaihe ei sovi yhteen sen kanssa
       *[other] { $steps } sen kumoamisen jälkeistä vaihetta ei sovi yhteen sen kanssa
    }
hint-enter-again = `ikut log --detail { $step }` näyttää, mitä siinä kirjattiin: kirjaa se uudelleen tai kumoa se, mitä sen jälkeen tehtiin
hint-undo-step = kumoa vaihe itse: ikut undo { $step }
hint-detail = katso ikut log --detail { $step }
steps-rest-on = vaihetta { $step } ei voi kumota: { $steps ->
        [one] yksi myöhempi vaihe perustuu siihen
       *[other] { $steps } myöhempää vaihetta perustuu siihen
    }
rests = vaihe { $step }: { $what }
rests-more = { $steps ->
        [one] ja yksi muu
       *[other] ja { $steps } muuta
    }
hint-undo-later = kumoa ensin nämä tässä järjestyksessä, tai korjaa kirjausta
restore-stays = vaihe { $step } palautti varmuuskopion: vain viimeisimmän vaiheen voi kumota varmuuskopiolla, jonka se talletti
no-longer-fits = vaihetta { $step } ei voi kumota: se, mitä ennen sitä oli, ei enää sovi yhteen nykyisen kanssa
step-was-erased = vaihetta { $step } ei voi kumota: se, mitä siinä kirjattiin, on poistettu pysyvästi
flaw-page = tiedoston sivu { $page } ei ole sellainen kuin se kirjoitettiin
flaw-page-somewhere = jokin tiedoston sivu ei ole sellainen kuin se kirjoitettiin
flaw-structure = taulu tai hakemisto ei ole ehjä: { $said }
flaw-reference = { $rows ->
        [one] yksi taulun `{ $entity }` rivi viittaa
       *[other] { $rows } taulun `{ $entity }` riviä viittaa
    } taulun `{ $to }` riviin, jota ei ole
flaw-step-missing = vaihe { $from } puuttuu lokista
flaw-steps-missing = vaiheet { $from }–{ $until } puuttuvat lokista
flaw-step-open = vaihe { $step } jäi kesken
flaw-seal = vaihe { $step } ei ole sellainen kuin se sinetöitiin
flaw-changes = vaiheen { $step } muutokset lokissa eivät ole ne, jotka siinä tehtiin
flaw-row-missing = { $record }: puuttuu, eikä lokissa ole vaihetta, joka olisi poistanut sen
flaw-row-unknown = { $record }: on olemassa, eikä lokissa ole vaihetta, joka olisi lisännyt sen
flaw-row-different = { $record }: ei ole sellainen kuin loki sanoo
flaw-row-broken = { $record }: vaihe { $step } alkoi muusta kuin mihin edellinen vaihe päättyi
flaws-more = { $flaws ->
        [one] vielä yksi samanlainen: ikut check --deep --format csv
       *[other] vielä { $flaws } samanlaista: ikut check --deep --format csv
    }
looking = käydään rekisteriä läpi: { $percent } %
looking-at-pages = käydään jokainen sivu läpi: { $seconds } s
anchor-line = vaihe { $step }, { $day }: { $words }
anchor-none = vielä ei ole vaihetta, jonka voisi kiinnittää
anchor-diary = kirjoita tämä rivi paperiseen päiväkirjaan; `ikut check --anchor` ja rivin kahdeksan sanaa kertovat, onko se rekisterissä yhä sama
anchor-holds = rivi on rekisterissä sama: mitään ei ole kirjoitettu uudelleen vaiheeseen { $step } mennessä
anchor-rewritten = tämä on sama rekisteri, mutta rivi ei vastaa sitä: siihen asti kirjattua on kirjoitettu uudelleen, tai tämä on vanhempi kopio ({ $steps ->
        [one] siinä on yksi vaihe
       *[other] siinä on { $steps } vaihetta
    })
anchor-other = rivi on toisesta rekisteristä
anchor-count = rivillä on kahdeksan sanaa, ja näitä on { $found }
anchor-unknown = missään rivissä ei ole sanaa `{ $word }`
anchor-slip = nämä sanat eivät kuulu yhteen: yksi on kirjoitettu väärin, tai kaksi on vaihtanut paikkaa
marked = merkitty läsnäolo tapaamiseen { $session }: { $marks }
mark-of = { $participant } { $mark }
marks-counted = { $marks } { $mark }
with-mark = { $what }: { $mark }
with-fields = { $what }: { $fields }
step-told = vaihe { $step }, { $at }, { $who }: { $what }
values-more = { $values ->
        [one] ja yksi arvo lisää
       *[other] ja { $values } arvoa lisää
    }: ikut log --detail { $step } --format csv
not-shown = (ei näytetä)
long-text = { $signs } merkkiä
as-of-step = tilanne vaiheen { $step } jälkeen, { $at }
as-of-writes = mennyttä ei voi muuttaa: --as-of vain näyttää
as-of-nothing = `ikut { $command }` ei näytä mitään, millä olisi historia
hint-as-of = jätä --as-of pois
as-of-before = mitään ei ollut kirjattu { $day } mennessä: ensimmäinen vaihe on päivältä { $first }
as-of-empty = mitään ei ole vielä kirjattu
ask-anchor = Kahdeksan sanaa paperisesta päiväkirjasta
hint-anchor = sanat ovat paperisessa päiväkirjassa sellaisina kuin ikut log --anchor näytti ne
## Instruments

instrument-imported = otettiin käyttöön mittari { $instrument }, versio { $version }: { $name }, { $items ->
        [one] yksi kysymys
       *[other] { $items } kysymystä
    }
instrument-answered = mittarin { $instrument } versioon { $version } on vastattu { $times ->
        [one] kerran
       *[other] { $times } kertaa
    }, ja se pysyy ennallaan: vastaukset säilyttävät merkityksensä
hint-next-version = anna uudelle sanamuodolle oma versionsa: version = { $version }
hint-instrument-file = korjaa tiedosto ja tuo se uudelleen; examples/instruments/README.md kertoo, mitä siinä voi olla
instrument-page = { $name } ({ $instrument }, versio { $version })
instrument-licence = Käyttöehdot: { $licence }
caption-items = Mitä kysytään
items-without-texts = Kysymysten tekstejä ei säilytetä ikutissa; vastaukset kirjataan tunnuksittain.
title-scoring = Miten lasketaan
no-score = Mitään ei lasketa yhteen; jokainen kysymys on omansa.
counted-total = Kaikki kysymykset yhdessä: { $formula }; vähintään { $needed }/{ $items } kysymykseen on vastattava.
counted-subscale = { $name }: { $formula }; vähintään { $needed }/{ $items } kysymykseen on vastattava.
total-alone = Kokonaistulos voidaan kirjata yksinään, sellaisena kuin toinen palvelu sen antoi: total=…
caption-bands = Mitä tulos kertoo: { $scale }
scale-total = kaikki kysymykset yhdessä
caption-item-bands = Mitä vastaus kertoo
slip-syntax = tiedostoa ei voi lukea tästä TOML-muotoisena: { $reason }
slip-unknown-key = avainta { $key } ei ole tässä; avaimet ovat { $allowed }.
slip-not-text = tässä tarvitaan teksti lainausmerkeissä
slip-not-whole = tässä tarvitaan kokonaisluku
slip-not-number = tässä tarvitaan luku, jossa on enintään neljä desimaalia ja joka on vähintään 0
slip-not-truth = tässä tarvitaan true tai false
slip-not-list = tässä tarvitaan luettelo hakasulkeissa
slip-not-table = tässä tarvitaan taulukko
slip-total-id = total tarkoittaa kaikkia kysymyksiä yhdessä eikä voi olla tunnus
slip-repeated = { $value } on kahteen kertaan; ensimmäisen kerran rivillä { $line }
slip-word-count = tarvitaan { $expected } sanaa, yksi kutakin asteikon arvoa kohti; löytyi: { $found }
slip-first-band = ensimmäinen luokka alkaa pienimmästä tuloksesta: from = { $lowest }
slip-band-order = luokka alkaa edellistä ylempää ja enintään kohdasta { $highest }
slip-mean-alone = keskiarvoa ei voi kirjata yksinään; alone sopii kaavoihin sum ja to_100
slip-mixed-ranges = yksittäisten vastausten luokat edellyttävät, että kaikilla kysymyksillä on sama asteikko
trouble-not-an-instrument = tämä ei ole rivin nimeämä mittari; ensimmäinen virhe on sisällön rivillä { $line }
trouble-answered = versioon { $value } on vastattu, eikä se enää muutu: anna uudelle sanamuodolle seuraava versionumero
trouble-version-fixed = tämä arviointi on rekisterissä versiosta { $version }, ja se pysyy niin
trouble-unknown-item = mittarissa ei ole kysymystä { $value }.
trouble-refused-value = sillä, mihin ei haluttu vastata, ei ole arvoa
feedback-personal = kommentissa on henkilötunnus, sähköpostiosoite tai puhelinnumero; jätä se pois
word-formula-sum = summa
word-formula-mean = keskiarvo
word-formula-to_100 = nollasta sataan
word-record-instrument = mittari
word-record-assessment = arviointi
word-type-number = luku
column-instrument = mittari
column-version = versio
column-items = kysymyksiä
column-formula = laskentatapa
column-assessments = vastattu
column-item = kysymys
column-least = pienin
column-greatest = suurin
column-reverse = käänteinen
column-asked_text = teksti
column-band_from = alkaen
column-meaning = merkitys
step-instrument_import = otettu käyttöön mittari { $instrument }, versio { $version }
step-assess = kirjattu mittari { $instrument }, osallistuja { $participant }: { $answers ->
        [one] yksi vastaus
       *[other] { $answers } vastausta
    }
step-assess-erased = kirjattu mittari { $instrument }, pyyhitty henkilö: { $answers ->
        [one] yksi vastaus
       *[other] { $answers } vastausta
    }
step-assessment_remove = poistettu arviointi { $instrument }, osallistuja { $participant }
step-assessment_remove-erased = poistettu arviointi { $instrument }, pyyhitty henkilö
step-feedback_add = säilytetty { $slips } palautelappua tapaamisesta { $session }
form-INSTRUMENT = kirjaimia, numeroita ja merkkejä - . _, enintään 32: everyday
form-VERSION = version numero: 1
define-interchange-instruments-instrument = mittarin tunnus
define-interchange-instruments-content = TOML-tiedosto sanasta sanaan sellaisena kuin se tuotiin
define-instrument = mittari, johon vastattiin
define-version = versio; vastaukset säilyttävät merkityksen, joka niillä siinä oli
define-interchange-assessments-date = päivä, jona vastattiin
define-interchange-answers-date = arvioinnin päivä
define-interchange-answers-item = kysymyksen tunnus; total on yksinään kirjattu kokonaistulos
define-interchange-answers-value = vastaus kysymyksen asteikon lukuna ennen kääntämistä; tyhjä, jos osallistuja ei halua vastata
define-interchange-answers-refused = halusiko osallistuja olla vastaamatta; vastaamattomalla kysymyksellä ei ole riviä
define-interchange-feedback-session = tapaaminen, jota lappu koskee
define-interchange-feedback-slip = lapun arvottu numero: se ei kerro järjestystä eikä henkilöä
define-interchange-feedback-useful = oliko tapaaminen hyödyllinen, 1–5
define-interchange-feedback-understood = oliko tapaaminen ymmärrettävä, 1–5
define-interchange-feedback-felt_safe = oliko osallistujalla turvallinen olo, 1–5
define-interchange-feedback-comment = mitä muuta lapussa luki

## Assessments

assessed = { $refused ->
        [0] kirjattiin { $instrument }, osallistuja { $participant }, { $day }: vastattu { $answered }/{ $items }
       *[other] kirjattiin { $instrument }, osallistuja { $participant }, { $day }: vastattu { $answered }/{ $items }, ei halunnut vastata { $refused }
    }
assessed-total = kirjattiin mittarin { $instrument } kokonaistulos, osallistuja { $participant }, { $day }
assessed-in-version = { $participant } vastasi mittarin { $instrument } versioon { $version } { $day }: yhteen päivään kuuluu yksi versio
assessment-removed = poistettiin arviointi { $instrument }, osallistuja { $participant }, { $day }
assess-nothing = yhtään vastausta ei annettu
assess-total-and-items = kokonaistulos ja yksittäisiä vastauksia annettiin yhdessä; kirjaa jompikumpi
hint-total-or-items = poista kokonaistulos: total=-, tai kysymykset: kysymys=-
answered-twice = kysymykseen { $item } vastataan kahdesti
answer-out-of-range = { $item }: { $value } ei ole kokonaisluku väliltä { $least }–{ $greatest }
assess-opening = { $name }, { $participant }: { $items ->
        [one] yksi kysymys
       *[other] { $items } kysymystä
    }
assess-keys = luku vastaa; Enter jättää ennalleen; { $refuse } ei halua vastata; { $nothing } ei vastattu; { $back } palaa
assess-draft = jatketaan siitä, mihin jäätiin
assess-again = kokonaisluku väliltä { $least }–{ $greatest }, { $refuse }, { $nothing }, { $back } tai Enter
score-line = { $scale }: { $score }
score-with-meaning = { $scale }: { $score } ({ $meaning })
score-none = { $scale }: ei tulosta, vastauksia tarvitaan vähintään { $needed }
assessments-page = Osallistujan { $participant } vastaukset
no-assessments = Mitään ei ole vielä kirjattu: ikut assess { $participant } MITTARI
assessments-note = Tulokset ovat keskustelun apuväline. Niitä verrataan vain saman ihmisen aiempiin tuloksiin, ei kenenkään muun.
caption-points = { $instrument }: kaikki kerrat
course-once = { $scale }: { $points } (kerran tähän mennessä)
course-none = { $scale }: ei vielä tulosta
course-up = { $scale }: { $points } (enemmän kuin aluksi)
course-same = { $scale }: { $points } (kuten aluksi)
course-down = { $scale }: { $points } (vähemmän kuin aluksi)
change-page = Muutos: { $instrument }
change-page-of = Muutos ryhmässä { $cohort }: { $instrument }
change-hidden = Mitään ei näytetä: kahdesti vastanneita on alle { $people }, tai luku paljastaisi pienemmän joukon.
change-hidden-some = Ne, joista kahdesti vastanneita on alle { $people }, on jätetty pois.
change-note = Mukana ovat kaikki vähintään kahdesti vastanneet: ensimmäinen ja viimeisin kerta. Muutos kertoo, mitä tapahtui, ei miksi; se ei aseta ketään järjestykseen.
caption-change = Samojen ihmisten ensimmäiset ja viimeisimmät tulokset
column-answered = vastattu
column-refused_items = ei halunnut
column-not_answered = vastaamatta
column-scale = mikä
column-score = tulos
column-pairs = ihmisiä
column-median_first = mediaani aluksi
column-median_latest = viimeisin mediaani
column-median_change = mediaanimuutos
column-up = enemmän
column-down = vähemmän
form-REPLY = kysymyksen tunnus, = ja luku; r ei halua vastata, - ei vastattu: sleep=3

## Feedback

feedback-kept = säilytettiin { $slips } palautelappua tapaamisesta { $session }, arvotussa järjestyksessä
feedback-individual = tapaaminen { $session } on yksilötapaaminen: palautteen antaja tiedettäisiin
hint-feedback-alone = puhukaa siitä yhdessä; nimetön palaute edellyttää ryhmää
feedback-not-held = tapaamista { $session } ei ole vielä pidetty, tai se on peruttu
feedback-few = { $slips ->
        [0] lappuja ei ole
        [one] lappuja on yksi
       *[other] lappuja on { $slips }
    }; alle { $fewest } lappua kerralla ei säilytetä, koska niiden kirjoittajat voisi päätellä
hint-feedback-few = kirjaa tapaamisen kaikki laput kerralla; jos niitä on vähemmän, puhukaa asiasta ja hävitä paperit
feedback-more-than-attended = tapaamisella { $session } olisi { $slips } lappua, mutta läsnä oli { $attended }
feedback-opening = { $session }: yksi rivi kutakin lappua kohti: hyödyllinen, ymmärrettävä, turvallinen olo, kukin 1–5 tai -, sitten kommentti; tyhjä rivi lopettaa. Ei nimiä, ei koodeja.
ask-slip = lappu { $number }
feedback-marks = tarvitaan kolme arvoa 1–5, - jos arvoa ei ole, ja sitten kommentti
feedback-empty-slip = lapussa ei ole mitään
hint-feedback-lines = yksi rivi kutakin lappua kohti, päätteessä tai ikut feedback add { $session } < TIEDOSTO: 5 4 - kommentti
feedback-page = Palaute tapaamisista
feedback-page-of = Palaute tapaamisista: { $code }
feedback-hidden = Mitään ei näytetä: lappuja on alle { $slips }, tai pienemmän joukon vastaukset voisi päätellä vähentämällä.
feedback-hidden-some = Kysymys, johon on alle { $slips } vastausta tai josta pienemmän joukon vastaukset voisi päätellä vähentämällä, on jätetty pois.
few-slips = { $slips } lappua: johtopäätöksiä ei pidä tehdä.
feedback-note = Lapuissa ei ole nimeä eikä aikaa. Ne kertovat tapaamisesta, eivät siitä, kuka tuli.
caption-feedback = Arvot 1 (ei lainkaan) – 5 (erittäin)
title-comments = Kommentit aakkosjärjestyksessä
slip-title = Millainen tapaaminen oli?
slip-useful = Siitä oli minulle hyötyä.
slip-understood = Ymmärsin, mitä puhuttiin.
slip-felt-safe = Minulla oli turvallinen olo.
slip-least = ei lainkaan
slip-best = erittäin paljon
slip-comment = Muuta sanottavaa:
slip-promise = Älä kirjoita nimeäsi. Voit jättää minkä tahansa kysymyksen väliin. Laput sekoitetaan, kirjataan yhdessä ja hävitetään.
word-question-useful = hyödyllinen
word-question-understood = ymmärrettävä
word-question-felt_safe = turvallinen olo
column-slips = lappuja
column-question = kysymys
column-marked_slips = vastauksia
column-median = mediaani
column-mark_1 = 1
column-mark_2 = 2
column-mark_3 = 3
column-mark_4 = 4
column-mark_5 = 5

## The handbook on feedback

word-topic-feedback = miten palaute tapaamisista pysyy nimettömänä ja mitä silti voi arvata
guide-feedback-title = Palaute tapaamisista
guide-feedback-how = Tapaamisen jälkeen jokainen täyttää paperilapun ilman nimeä, ja laput sekoitetaan. Työntekijä kirjaa ne kaikki kerralla. ikut ei säilytä lapun yhteydessä nimeä, koodia eikä aikaa; kukin saa arvotun numeron, ja laput kirjoitetaan numeroiden järjestyksessä. Edes se, jolla on koko rekisteri, sen loki ja läsnäololista, ei voi päätellä, missä järjestyksessä laput on kirjoitettu tai kirjattu.
guide-feedback-refused = Alle kolmea lappua kerralla ei säilytetä, ei ensimmäisellä eikä myöhemmilläkään kerroilla: kahdesta kumpikin tietäisi toisen lapun. Yksilötapaamisesta ei oteta palautetta. Lappuja ei voi olla enemmän kuin läsnä olleita.
guide-feedback-shown = Raportit näyttävät kysymyksen viidestä vastauksesta alkaen, eivätkä mitään, mistä ryhmän, toiminnan tai hankkeen loput vastaukset olisi alle viisi. Kommentit ovat aakkosjärjestyksessä ilman tapaamista.
guide-feedback-left = Mitä silti voi arvata ja mistä pitää kertoa niille, joilta kysytään
guide-feedback-guess = Jokaisen lapun on kirjoittanut joku läsnä olleista: kolmesta lapusta arvaus osuu joka kolmannella kerralla.
guide-feedback-alike = Jos tapaamisen kaikki laput sanovat samaa, kaikkien vastaus tiedetään.
guide-feedback-late = Muita myöhemmin kirjattujen lappujen tiedetään olevan niiltä, jotka palauttivat ne myöhässä; loki säilyttää myös kumotun kirjauksen, joten ne laput, joilla seuraava kirjaus siitä eroaa, voi tunnistaa.
guide-feedback-comment = Kommentti voi paljastaa kirjoittajansa sisällöllään tai tyylillään. Henkilötunnuksia, osoitteita ja puhelinnumeroita ei oteta vastaan, mutta nimiä ei voi erottaa muista sanoista. Lue kommentti ennen kuin kirjaat sen, ja lyhennä sitä.
guide-feedback-paper = Käsiala: hävitä paperit ja sulje pääte, jossa kirjoittamasi rivit näkyvät.

## Sent reports

ask-note = Mitä tästä toimituksesta halutaan muistaa (ei nimiä)
report-sent = tallennettu jakson { $period } raportti toimitettuna: toimitettu raportti { $number }
correction-sent = tallennettu jakson { $period } raportin korjaus toimitettuna: toimitettu raportti { $number } korjaa toimitetun raportin { $corrected }
sent-already = jakson { $period } raportti on sama kuin toimitettu raportti { $number }: uutta toimitettavaa ei ole
period-still-open = jakso { $period } päättyy vasta { $day }: sen luvut voivat vielä muuttua
sent-with-findings = { $findings ->
    [one] yksi havainto on vielä katsomatta: ikut check report --period { $period }
   *[other] { $findings } havaintoa on vielä katsomatta: ikut check report --period { $period }
  }
not-sent = raporttia { $sent } ei ole toimitettu
sent-written = kirjoitettu toimitettu raportti { $number } (jakso { $period }) kansioon { $folder } täsmälleen sellaisena kuin se toimitettiin
sent-file-missing = toimitettu raportti { $number } on vioittunut: { $file } puuttuu
sent-file-changed = toimitettu raportti { $number } on vioittunut: { $file } ei ole sama kuin toimitettiin
diff-same = Jakson { $period } luvut, jotka toimitettiin { $day } (toimitettu raportti { $number }), ovat samat tänään.
diff-title = Nämä jakson { $period } luvut poikkeavat tänään siitä, mitä { $day } toimitettiin (toimitettu raportti { $number }).
diff-by-together = { $records } (yhdessä)
diff-together = Yhdessä vaikuttavat tiedot: se, mitä kukin niistä tekee yksin, ei ole yhteensä se, minkä verran luku muuttui.
diff-otherwise = Osa luvuista poikkesi toimitetuista jo silloin, kun ne laskettiin toimitushetken rekisteristä: tämä ikutin versio laskee toisin, tai muutokset on tehty ennen kuin tämän rekisterin loki alkaa.
diff-moving = Mikä niitä muutti
diff-quiet = Muutettu myös, mutta ei muuta yhtään lukua
diff-added = lisätty
diff-removed = poistettu
note-title = Korjaus jakson { $period } raporttiin
note-opening = Jakson { $period } raportti toimitettiin { $day } (toimitettu raportti { $number }). Rekisteriä on korjattu sen jälkeen, ja seuraavat luvut poikkeavat toimitetuista.
note-changed = { $record }: { $column } muutettiin { $day }, ennen { $before }, nyt { $after }.
note-added = { $record } kirjattiin { $day }.
note-removed = { $record } poistettiin { $day }.
note-otherwise = Rekisteriä on korjattu ennen kuin sen loki alkaa, tai uudempi ikutin versio laskee toisin.
note-therefore = { $records ->
        [one] Tämä muuttaa:
       *[other] Nämä muuttavat yhdessä:
    }
note-figure = { $figure }, { $column }, { $scope }: toimitettu { $sent }, oikea { $today }
note-mark = { $record } muutettiin { $day }, ennen { $before }, nyt { $after }.
note-all-activities = { $cohort }, kaikki toiminnat
note-whole-project = koko hanke
sent-is-damaged = toimitettu raportti { $number } (jakso { $period }) on vioittunut, eikä sitä voi verrata
sent-is-other-today = { $figures ->
        [one] yksi jakson { $period } kertymäluku (toimitettu raportti { $number }) poikkeaisi tänään toimitetusta
       *[other] { $figures } jakson { $period } kertymälukua (toimitettu raportti { $number }) poikkeaisi tänään toimitetusta
    }: katso ikut report diff { $number }
not-carried = { $figure }: tähän asti toimitettu { $sent } ja jakson { $period } luku { $added } ovat yhteensä { $sum }, mutta raportissa on { $cumulative }
not-carried-more = { $figures ->
        [one] ja vielä yksi luku
       *[other] ja vielä { $figures } lukua
    }: katso ikut report diff { $number }
trouble-sent-stays = toimitettu raportti { $value } on tässä rekisterissä toinen; toimitettu ei koskaan muutu: jätä submissions.csv ja submission_files.csv pois kansiosta
trouble-sent-damaged = toimitettu raportti { $value } on vioittunut: sen tiedostot eivät ole ne, jotka toimitettiin
trouble-not-a-moment = { $value } ei ole ajankohta, kuten 2022-01-20T12:00:00Z
diff-added-since = { $records ->
        [one] Sen jälkeen on lisätty yksi tieto, joka ei muuta yhtään lukua.
       *[other] Sen jälkeen on lisätty { $records } tietoa, jotka eivät muuta yhtään lukua.
    }

## Backups, restoring, retention and erasure

copying = kopioidaan: { $percent } %
reading-files = luetaan tiedostoja: { $percent } %
migrated = rekisteri oli vanhemman ikutin tekemä ja on nyt saatettu ajan tasalle
migrated-with = rekisteri oli vanhemman ikutin tekemä ja on nyt saatettu ajan tasalle; sitä edeltävä rekisteri on varmuuskopiossa { $backup }
output-not-written = tulostetta ei voitu kirjoittaa: { $reason }
backup-made = varmuuskopio: { $path }
backup-holds = { $participants ->
        [one] yksi osallistuja
       *[other] { $participants } osallistujaa
    }, { $sessions ->
        [one] yksi tapaaminen
       *[other] { $sessions } tapaamista
    }, { $marks ->
        [one] yksi merkintä
       *[other] { $marks } merkintää
    }, { $steps ->
        [one] yksi vaihe
       *[other] { $steps } vaihetta
    }: avattu, tarkistettu ja laskettu
backup-not-made = kansioon { $folder } ei voitu tehdä varmuuskopiota: { $reason }
backup-unsound = kansioon { $folder } tehty kopio ei vastannut rekisteriä, eikä sitä säilytetty
backup-kept = tässä varmuuskopiossa on enemmän kuin uusimmassa, ja se säilytetään pysyvästi: { $path }; `ikut backup list` näyttää molemmat
backups-folder-made = tehtiin kansio { $folder }, jonka IKUT_BACKUPS nimeää ja jota ei ollut: jos sen pitäisi olla erillisellä levyllä, tarkista, että levy on kytketty
no-daily-backup = tämän päivän automaattinen varmuuskopio puuttuu: { $reason }
daily-damaged = { $path } on vioittunut: osaa siitä ei voi lukea, siitä ei voi tehdä varmuuskopiota, ja nyt kirjattava voi kadota
hint-daily-damaged = palauta viimeisin ehjä varmuuskopio: ikut restore latest (vioittunut tiedosto säilyy; sen jälkeen kirjattu on kirjattava uudelleen)
hint-backup-folder = nimeä kansio, joka on olemassa, johon voi kirjoittaa ja jossa on tilaa: ikut backup KANSIO
hint-backups-elsewhere = nimeä kansio, joka on olemassa, johon voi kirjoittaa ja jossa on tilaa: IKUT_BACKUPS=KANSIO
hint-backups-none = tai jatka ilman varmuuskopiota: IKUT_BACKUPS=none
hint-no-backup = tai jatka ilman varmuuskopiota: --no-backup
register-too-old = { $path } on vanhemman ikutin tekemä (muoto { $found }), ja se on ensin saatettava ajan tasalle
hint-migrate = sen tekee mikä tahansa komento, joka lukee rekisteriä: ikut today
erase-keeps-evidence = se, mikä kuvaa osallistujaa { $participant }, poistuu; rahoittajan sääntöjen vaatima säilyy { $day } asti uudella koodilla, jota ei voi yhdistää häneen
erase-keeps-nothing = kaikki osallistujasta { $participant } poistuu; mitään ei jää näytöksi, ja luvut muuttuvat
erase-no-way-back = tätä ei voi kumota; toimitetut raportit pysyvät ennallaan
ask-erase = pyyhitäänkö { $participant }?
erase-mentions = { $texts ->
    [one] yksi muita koskeva teksti mainitsee osallistujan { $participant }; maininnan tilalle tulee […], myös historiaan:
   *[other] { $texts } muita koskevaa tekstiä mainitsee osallistujan { $participant }; maininnan tilalle tulee […], myös historiaan:
  }
erase-may-mention = { $texts ->
    [one] yhdessä muita koskevassa tekstissä jokin sana alkaa kuin osallistujan { $participant } koodi tai sovittu nimi; teksti jää ennalleen, joten lue ja muuta se ensin:
   *[other] { $texts } muita koskevassa tekstissä jokin sana alkaa kuin osallistujan { $participant } koodi tai sovittu nimi; tekstit jäävät ennalleen, joten lue ja muuta ne ensin:
  }
hint-erase-mentions = muu osa niistä jää: lue ne ja muuta, mikä vielä kuvaa henkilöä
somebody-erased = pyyhitty henkilö
erased = { $participant } pyyhittiin tiedoista, historiasta ja vapaasta tilasta
erase-backups = { $backups ->
        [one] { $participant } on yhä tässä varmuuskopiossa; kun se palautetaan, hänet pyyhitään itsestään uudelleen:
       *[other] { $participant } on yhä { $backups } varmuuskopiossa; kun jokin niistä palautetaan, hänet pyyhitään itsestään uudelleen:
    }
erase-backups-may = { $backups ->
        [one] { $participant } voi olla tässä varmuuskopiossa, jota ei voi lukea; kun se palautetaan, pyyhityt pyyhitään itsestään uudelleen:
       *[other] { $participant } voi olla näissä { $backups } varmuuskopiossa, joita ei voi lukea; kun jokin niistä palautetaan, pyyhityt pyyhitään itsestään uudelleen:
    }
erase-copies-elsewhere = hän on myös muualle tehdyissä kopioissa
erase-cleaned = tiedosto kirjoitettiin uudelleen; poistetusta ei jäänyt mitään sen vapaaseen tilaan
hint-erase-clean = pyyhitty on poissa tiedoista mutta ei vielä tiedoston vapaasta tilasta: tee tilaa; loput hoitaa seuraava kirjoittava komento tai ikut erase --clean
erasure-finished = pyyhkiminen oli keskeytynyt: tiedosto kirjoitettiin uudelleen, eikä poistetusta jäänyt mitään sen vapaaseen tilaan
erasure-unfinished = pyyhitty ei ole vielä poissa tiedoston vapaasta tilasta: { $reason }; seuraava kirjoittava komento yrittää uudelleen
erasure-stays = vaihe { $step } on pyyhkiminen, eikä sitä voi kumota
only-evidence = { $participant } on näyttöä pyyhitystä henkilöstä: hänestä ei kirjata enää mitään
hint-only-evidence = `ikut retention` näyttää, mihin asti näyttö säilytetään
kept-as-evidence = { $participant } on näyttöä pyyhitystä henkilöstä, ja se säilytetään { $until } asti
nothing-left-from = sen jälkeen, kun { $until } on ohi, pyyhitystä ei jää mitään näytöksi: päivä on ennen hankkeen loppua tai jo ohi
import-after-erasures = { $people ->
        [one] yksi osallistuja on täällä uusi
       *[other] { $people } osallistujaa on täällä uusia
    }, ja tästä rekisteristä on pyyhitty { $erased ->
        [one] yksi henkilö
       *[other] { $erased } henkilöä
    }: katso, ettei kukaan heistä tullut kansion mukana takaisin; `ikut undo` kumoaa tuonnin
hint-undo-earlier = `ikut undo VAIHE` kumoaa aiemman vaiheen, jos mikään myöhempi ei perustu siihen
retention-until = näyttö säilytetään { $day } asti
retention-missing = näytön säilytysaikaa ei ole annettu: pyyhkiminen ei jätä mitään; päivä on rahoituspäätöksessä: ikut project edit --retention PÄIVÄ
ask-retention = viimeinen päivä, jona rahoittaja voi pyytää näyttöä, rahoituspäätöksen mukaan
ask-restore = otetaanko { $backup } rekisterin tilalle?
restored = palautettiin { $backup }
restored-erased = { $people ->
        [one] yksi sen jälkeen pyyhitty henkilö pyyhittiin uudelleen
       *[other] { $people } sen jälkeen pyyhittyä henkilöä pyyhittiin uudelleen
    }
restore-kept = aiempi rekisteri on tallessa nimellä { $backup }: `ikut undo` tuo sen takaisin, myöhemmin `ikut restore --undo`
restore-kept-back = aiempi rekisteri on tallessa nimellä { $backup }: `ikut restore { $backup }` tuo sen takaisin
restore-loses = { $steps ->
        [one] yksi sen jälkeen tehty vaihe jää pois
       *[other] { $steps } sen jälkeen tehtyä vaihetta jää pois
    }
restore-gains = { $steps ->
        [one] yksi vaihe, joka on vain varmuuskopiossa, tulee takaisin
       *[other] { $steps } vaihetta, jotka ovat vain varmuuskopiossa, tulee takaisin
    }
restore-same-steps = varmuuskopiossa on samat vaiheet kuin rekisterissä
restore-only-erasures = varmuuskopiossa on samat vaiheet kuin rekisterissä lukuun ottamatta pyyhkimisiä, jotka pysyvät voimassa
ask-backup-passphrase = Tunnuslause, joka avasi rekisterin, kun { $backup } tehtiin
backup-other-passphrase = { $backup } avautuu toisella tunnuslauseella
backup-encrypted = { $backup } on salattu, rekisteri ei
backup-nobody-to-ask = { $backup } on salattu, eikä sen tunnuslausetta voi kysyä keneltäkään
hint-backup-passphrase = anna sen silloinen tunnuslause: --backup-passphrase-file TIEDOSTO tai --backup-passphrase-command KOMENTO; päätteessä ikut restore NIMI kysyy sen
backups-other-passphrase = { $backups ->
        [one] yksi varmuuskopio avautuu vain toisella tunnuslauseella: se on ajalta ennen tunnuslauseen vaihtamista tai toisesta rekisteristä
       *[other] { $backups } varmuuskopiota avautuu vain toisella tunnuslauseella: ne ovat ajalta ennen tunnuslauseen vaihtamista tai toisesta rekisteristä
    }
backups-encrypted = { $backups ->
        [one] yksi varmuuskopio on salattu, rekisteri ei: se on ajalta ennen rekisterin salauksen purkamista tai toisesta rekisteristä
       *[other] { $backups } varmuuskopiota on salattu, rekisteri ei: ne ovat ajalta ennen rekisterin salauksen purkamista tai toisesta rekisteristä
    }
backups-open-to-others = { $backups ->
        [one] yhtä varmuuskopiota ei luettu, koska se ei ole vain sinun: muut käyttäjätilit voivat lukea sitä tai kirjoittaa siihen
       *[other] { $backups } varmuuskopiota jäi lukematta, koska ne eivät ole vain sinun: muut käyttäjätilit voivat lukea niitä tai kirjoittaa niihin
    }
hint-copy-to-own = jos siitä ei ole apua, kuten muistitikulla, kopioi se ensin omaan kansioosi: ikut restore KOPIO
backup-ahead = { $backup } on päivätty tulevaisuuteen: kello oli väärässä, kun se tehtiin, tai on väärässä nyt
restore-without-way-back = nykyisestä rekisteristä ei tehdä varmuuskopiota: paluuta ei ole
restore-keeps-passphrase = rekisterin nykyinen tunnuslause pysyy voimassa; varmuuskopio avautui toisella
restore-keeps-encryption = varmuuskopiota ei ole salattu; rekisteri pysyy salattuna, ja sen nykyinen tunnuslause pysyy voimassa
restore-takes-passphrase = rekisteri avautuu jatkossa varmuuskopion tunnuslauseella
restore-not-encrypted = varmuuskopiota ei ole salattu, eikä rekisteriäkään sen jälkeen: ikut register encrypt
restore-kept-damaged = vioittunut tiedosto on tallessa nimellä { $backup }
restore-was-damaged = rekisteri oli ennen palautusta vioittunut; { $backup } säilyttää sen tavut, eikä siitä voi palauttaa mitään
hint-restore-unopened = jos sen ensimmäiset tavut ovat vioittuneet tai kukaan ei tiedä sen tunnuslausetta: --force panee varmuuskopion sen tilalle ja säilyttää sen tavut
hint-restore-latest = varmuuskopiot ovat tallella: ikut restore latest
restore-erases = { $people ->
        [one] yksi sen jälkeen pyyhitty henkilö pyyhitään uudelleen; varmuuskopion luvut ovat ajalta ennen sitä
       *[other] { $people } sen jälkeen pyyhittyä henkilöä pyyhitään uudelleen; varmuuskopion luvut ovat ajalta ennen sitä
    }
restore-knows-no-erasures = mikään täällä ei kerro, keitä on pyyhitty tämän varmuuskopion tekemisen jälkeen: he palaavat sen mukana ja on pyyhittävä uudelleen: ikut erase OSALLISTUJA
restore-not-placed = varmuuskopiota ei voitu panna rekisterin { $register } tilalle: { $reason }
erased-not-noted = luetteloa pyyhityistä ei voitu kirjoittaa kansioon { $folder }: { $reason }; se on rekisterissä itsessään
erase-others = { $files ->
        [one] { $participant } on yhä tässä aiemmassa tiedostossa; poista se, kun sitä ei enää tarvita:
       *[other] { $participant } on yhä { $files } aiemmassa tiedostossa; poista ne, kun niitä ei enää tarvita:
    }
step-ahead = viimeisin vaihe on päivätty { $day }, tulevaisuuteen: kello oli silloin väärässä tai on väärässä nyt
anchor-restored = vaihe { $step } ({ $day }) palautti varmuuskopion: sen tekemisen jälkeen muistiin kirjoitetut rivit eivät enää päde
restore-over-damage = rekisteri on vioittunut; sen tavut säilytetään sellaisinaan
restore-over-nothing = rekisteriä ei nyt ole
restore-no-way-back = palautusta edeltänyttä rekisteriä ei ole tallessa
restore-was-of-nothing = ennen palautusta ei ollut rekisteriä: takaisin tuotavaa ei ole
no-restore = mitään ei ole palautettu
restore-taken-back = palautus on jo peruttu
hint-restore-again = `ikut restore { $backup }` tuo takaisin silloin palautetun
no-backup-found = kansiossa { $folder } ei ole tämän rekisterin varmuuskopiota
no-backups-there = kansiosta { $folder } ei löydy varmuuskopioita: { $reason }
hint-backups-there = nimeä kansio, jossa ne ovat: ikut backup list KANSIO tai IKUT_BACKUPS=KANSIO; ikut restore TIEDOSTO ottaa varmuuskopion mistä tahansa
backup-unfit = { $path } on vioittunut tai ei ole rekisterin varmuuskopio
backup-of-another = { $path } on toisen rekisterin varmuuskopio
hint-backup-list = `ikut backup list` näyttää varmuuskopiot
hint-restore-force = jos haluat juuri sen: --force
step-erase = pyyhitty osallistuja
step-erase-of = pyyhitty { $participant }
step-restore = palautettu varmuuskopio
step-restore_undo = tuotu takaisin palautusta edeltänyt rekisteri
person-exported = kaikki osallistujasta { $participant } kirjoitettiin kansioon { $path }
person-export-private = { $notes ->
    [one] siinä on myös yksi yksityinen muistiinpano
   *[other] siinä on myös { $notes } yksityistä muistiinpanoa
  }
person-export-read = lue sivu ennen kuin luovutat sen: nimi, jonka joku on kirjoittanut tekstiin, on siinä yhä
person-page = Mitä osallistujasta { $participant } on kirjattu
person-page-about = Kaikki, mitä hanke on kirjannut yhdestä osallistujasta. Muut ihmiset on jätetty pois: yhteisistä tapaamisista näkyvät päivä ja toiminta, ja tekstissä mainitun toisen osallistujan koodin tilalla on kolme pistettä.
person-sessions = tapaamiset, joista on läsnäolomerkintä, ja yksilötapaamiset
person-page-history = { $entries ->
        [one] Yksi historian merkintä arvoineen ennen ja jälkeen on tiedostossa person.json.
       *[other] { $entries } historian merkintää arvoineen ennen ja jälkeen on tiedostossa person.json.
    }

## Import and export

exported = rekisteri viety kansioon { $folder }
imported = tuotu kansio { $folder }
import-no-files = kansiossa { $folder } ei ole yhtään tuotavaa tiedostoa
import-not-read = { $name } ei kuulu tuotaviin tiedostoihin, eikä sitä luettu
import-not-read-near = { $name } ei kuulu tuotaviin tiedostoihin, eikä sitä luettu; tarkoititko: { $near }?
import-refused = { $problems ->
        [one] yksi ongelma: mitään ei tuotu, rekisteri on ennallaan
       *[other] { $problems } ongelmaa: mitään ei tuotu, rekisteri on ennallaan
    }
import-more-problems = ja lisäksi { $problems }
hint-mend-and-again = korjaa tiedostot ja tuo ne uudelleen; --dry-run näyttää, mitä tuonti tekisi
hint-save-as-csv = tallenna tiedosto taulukkolaskentaohjelmassa muotoon CSV, UTF-8 ja tuo se uudelleen
trouble-empty-file = tiedosto on tyhjä; siinä pitää olla ainakin rivi, jolla ovat sarakkeiden nimet
trouble-not-text = tämä ei ole tekstitiedosto
trouble-not-utf8 = nämä merkit eivät ole UTF-8:aa
input-too-long = vakiosyöte on yli { $most } MiB pitkä; siitä ei käytetty mitään
hint-input-too-long = anna se osissa, kukin omalla komennollaan
trouble-no-header = ensimmäisellä rivillä ei ole yhtään sarakkeen nimeä: { $columns }
trouble-unknown-column = saraketta { $column } ei ole; sarakkeet ovat { $columns }.
trouble-missing-column = tämä sarake tarvitaan
trouble-duplicate-column = tämä sarake on kahdesti
trouble-field-count = soluja on { $found }, ensimmäisellä rivillä { $expected }
trouble-open-quote = lainausmerkki jää sulkematta
trouble-stray-quote = sulkevan lainausmerkin jälkeen on tekstiä
trouble-too-long = tämä rivi on pidempi kuin mikään rivi voi olla
trouble-missing = tässä tarvitaan arvo
trouble-consent-needed = ehdotusta pidemmälle edennyt ohjaus palveluun tarvitsee päivän, jona osallistuja antoi suostumuksensa
need-is-participant = { $need } on osallistujan koodi: luettelon tuen tarve ei voi olla samanniminen
hint-need-of = osallistujan tuen tarve kirjataan näin: ikut need add { $need } wellbeing=some
need-kind-added = lisätty tuen tarve { $need } hankkeen luetteloon
need-kind-changed = muutettu hankkeen luettelon tuen tarvetta { $need }
need-kind-retired = poistettu tuen tarve { $need } käytöstä: sitä ei enää kysytä, ja kirjattu säilyy
need-is-retired = tuen tarve { $need } on poistettu käytöstä: hanke ei enää kysy sitä
need-unlisted = tuen tarve { $need } ei ole hankkeen luettelossa
need-missing = ei ole annettu tuen tarvetta tasoineen eikä nimeä hankkeen luetteloon
hint-need-back = jotta sitä kysyttäisiin taas: ikut need edit { $need } --retired no
hint-need-list = ikut need list näyttää luettelon; siihen lisätään näin: ikut need add { $need } --name-fi NIMI
needs-page = Mitä tukea osallistujat tarvitsevat
needs-none = Tuen tarpeita ei ole vielä kirjattu: ikut need add OSALLISTUJA TARVE=TASO
needs-untold = Jos luvun takana on harvempi kuin { $people } osallistujaa tai sen voisi päätellä vähentämällä muut, sitä ei kerrota: se osoittaisi jonkun.
needs-of-project = Koko hanke
needs-of-cohort = Ryhmä { $cohort }
caption-needs-bars = { $whom }: kuinka moni tarvitsi jonkin verran tai paljon, kun ensi kerran kysyttiin
caption-needs-first = { $whom }: kuinka paljon tukea tarvittiin, kun ensi kerran kysyttiin
caption-needs-change = { $whom }: miten tarve muuttui niillä, joilta kysyttiin uudelleen
text-empty = mitään ei ole kirjoitettu
hint-text = kirjoita se päätteessä tai anna se tiedostosta: { $command } < TIEDOSTO
text-too-long = tekstissä on { $characters } merkkiä, ja enintään niitä voi olla { $most }
hint-text-short = kirjoita vain se, mitä työ tarvitsee
session-not-theirs = { $session } on jonkun muun kuin osallistujan { $participant } yksilötapaaminen
compose-keys = (Enter aloittaa uuden rivin, tyhjä rivi lopettaa; Ctrl-C keskeyttää ja säilyttää luonnoksen)
draft-kept = kirjoitettu on tallessa luonnoksena, ja sitä tarjotaan seuraavalla kerralla
note-written = kirjattu muistiinpano { $note } osallistujasta { $participant }
note-rewritten = muutettu muistiinpanoa { $note } osallistujasta { $participant }
note-taken-away = poistettu muistiinpano { $note } osallistujasta { $participant }
ask-draft = Muistiinpano osallistujasta { $participant } jäi kesken. Jatketaanko siitä, mihin jäätiin?
ask-goal = Mitä { $participant } haluaa saavuttaa
ask-goal-step = Osallistujan { $participant } askel kohti tavoitetta { $goal }
goal-added = kirjattu osallistujan { $participant } tavoite { $goal }
goal-steps-next = sen askeleet: ikut goal step { $participant } { $goal }
goal-changed = muutettu osallistujan { $participant } tavoitetta { $goal }
goal-now = osallistujan { $participant } tavoite { $goal }: { $state }
goal-step-added = kirjattu osallistujan { $participant } tavoitteen { $goal } askel { $number }
goal-step-done = osallistujan { $participant } tavoitteen { $goal } askel { $number } on otettu
goal-step-changed = muutettu osallistujan { $participant } tavoitteen { $goal } askelta { $number }
step-line = { $number }. { $text }
step-line-done = { $number }. { $text } (otettu { $day })
ask-note-about = Muistiinpano työstä osallistujan { $participant } kanssa (ei nimiä)
note-added-private = kirjattu yksityinen muistiinpano { $note } osallistujasta { $participant }: se näkyy komennoissa ikut note list { $participant } ja ikut person-export eikä missään muualla
safe-contact = näin tavoitat osallistujan { $participant } turvallisesti: { $rule }
safe-contact-rule = Turvallisesti: { $rule }
contact-reached = osallistuja { $participant } tavoitettu { $day }
contact-not-reached = osallistujaa { $participant } yritettiin tavoittaa { $day }, ei tavoitettu
contact-next = seuraava yhteydenotto osallistujaan { $participant }: { $day }
contact-booked = merkitty yhteydenotto osallistujaan { $participant }, { $day }: { $purpose }
contact-changed = muutettu yhteydenottoa { $contact } osallistujaan { $participant }
contact-removed = poistettu yhteydenotto { $contact } osallistujaan { $participant }
contact-half = yritetyllä yhteydenotolla on päivä ja tieto siitä, tavoitettiinko osallistuja
contact-reached-missing = ei ole sanottu, tavoitettiinko osallistuja
hint-contact-reached = ikut contact add { $participant } --reached yes|no; tulevan voi merkitä: --due +7
ask-contact-way = Miten? (Enter ohittaa)
ask-contact-reached = Tavoitettiinko { $participant }?
ask-contact-next = Milloin yritetään uudelleen, esimerkiksi +7 (Enter ohittaa)
contacts-due = Otettava yhteyttä (näin tavoitat turvallisesti: ikut contact due)
contacts-due-now = Otettava yhteyttä
contacts-due-nothing = { $days ->
        [0] Yhteydenottoja ei ole tehtävänä.
       *[other] Yhteydenottoja ei ole tehtävänä, ei myöskään seuraavien { $days } päivän aikana.
    }
contact-due-today = tänään
contact-due-since = { $day } alkaen, { $days ->
        [one] päivä sitten
       *[other] { $days } päivää sitten
    }
contact-due-on = { $day }
ask-exit = Miten aika ryhmässä päättyi
exit-missing = ei ole sanottu, miten se päättyi
ask-left = Osallistujan { $participant } viimeinen päivä hankkeessa, esimerkiksi 30.8. (Enter: tuki jatkuu)
left-ahead = viimeinen päivä on vasta tulossa: { $day }
outcome-booked = merkitty päivälle { $day }: { $point }
checklist = Vielä muutama kysymys:
checklist-goal = Tavoite { $goal }, { $text }: mikä on tilanne nyt?
checklist-service = Missä tuki jatkuu: palvelun nimi
checklist-contact = Seuraava yhteydenotto, esimerkiksi +14
ask-service = Mihin palveluun osallistuja { $participant } ohjataan (ei henkilön nimeä)
referral-added = kirjattu osallistujan { $participant } ohjaus { $referral } palveluun: { $state }
referral-changed = muutettu osallistujan { $participant } ohjausta { $referral } palveluun
referral-now = osallistujan { $participant } ohjaus { $referral } palveluun: { $state }
referral-without-consent = osallistujan { $participant } suostumusta ei ole kirjattu, joten ohjauksen tila ei voi vielä olla { $state }
hint-consent = kysy osallistujalta ja kirjaa päivä: { $command }
handover-page = Missä tuki jatkuu, { $day }
handover-who = Kaikki, jotka ovat hankkeessa tai lähtivät siitä { $day } tai myöhemmin.
handover-nobody = Heitä ei ole.
handover-not-yet = Palvelua ei vielä ole
handover-still-time = Näiden osallistujien tuelle ei vielä ole jatkopaikkaa. Palvelu etsitään yhdessä heidän kanssaan:
handover-open = { $participant }: ikut referral add { $participant }
handover-open-left = { $participant }, hankkeessa { $day } asti: ikut referral add { $participant }
handover-onward = Missä tuki jatkuu
caption-handover = Palvelut osallistujittain
trouble-text-too-long = tekstissä on yli { $most } merkkiä
trouble-unknown-word = { $value } ei ole sallittu; sallitut: { $allowed }.
trouble-near = Tarkoititko: { $near }?
trouble-not-a-date = { $value } ei ole kalenterin päivä muodossa 2021-10-04.
trouble-not-a-number = { $value } ei ole kokonaisluku väliltä { $least }–{ $most }
trouble-not-a-time = { $value } ei ole kellonaika muodossa 09:00.
trouble-repeated = tällä rivillä on sama avain kuin rivillä { $line }
trouble-unknown-reference = { $what } { $value } ei ole tiedossa.
trouble-not-theirs = tämä on jonkun muun kuin osallistujan { $value } yksilötapaaminen
trouble-ends-before-start = viimeinen päivä { $value } on ennen ensimmäistä
trouble-participant-needed = yksilötoiminta tarvitsee osallistujan, jonka tapaaminen on
trouble-participant-not-allowed = ryhmätoiminnan tapaaminen ei ole yhden osallistujan oma, tässä { $value }
trouble-kind-fixed = toiminnan laji on rekisterissä { $kind }, eikä se voi muuttua
trouble-marked = rekisterissä on tästä tapaamisesta läsnäolomerkintöjä, jotka eivät enää voisi pitää paikkaansa
trouble-code-too-long = { $value } on liian pitkä: enintään { $most } merkkiä
trouble-code-signs = { $value } ei ole koodi: vain kirjaimia, numeroita ja { $signs }
trouble-code-reserved = { $value } tarkoittaa raporteissa yhteissummia eikä voi olla koodi
trouble-minutes-while-away = myöhästymisen tai aiemmin lähtemisen minuutteja voi olla vain arvolla present
trouble-notice-of-nothing = ilmoittaminen liittyy vain arvoon absent, myöhästymiseen tai aiemmin lähtemiseen
trouble-cancelled = tapaaminen on peruttu eikä siinä ole läsnäolomerkintöjä
trouble-not-held = tapaaminen on suunniteltu: siinä voi olla vain absent, jonka ilmoitus on in_advance, tai not_expected
trouble-minutes-beyond = myöhästyminen ja aikaisempi lähtö ovat yhteensä { $missed } minuuttia, ja tapaaminen kestää { $minutes }

## Reports

project-start-missing = raportti lasketaan hankkeen ensimmäisestä päivästä, jota ei ole kirjattu
hint-project-start = ikut project edit --start PÄIVÄ
project-programme-missing = ei ole kirjattu, minkä ohjelman indikaattoreilla lasketaan
not-a-period = { $text } ei ole jakso
hint-period = jakso on 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter, this-quarter, last-month, this-month, last-year, this-year
period-backwards = jakso { $text } päättyy ennen kuin se alkaa
report-self-check = luvut ovat keskenään ristiriidassa ({ $check }): { $codes }: { $part } ja { $whole }
hint-self-check = mitään ei kirjoitettu; kerro tästä ikutin tekijöille
report-written = kirjoitettu jakson { $period } raportti kansioon { $folder }
title-part = { $part }, { $programme }, { $scope }: { $from }–{ $until }
title-findings = Havainnot
no-findings = Ei havaintoja.
few-note = Jos prosenttiluku perustuu alle kymmeneen, siitä ei pidä tehdä johtopäätöksiä; 95 prosentin luottamusväli on sen vieressä.
target-progress = { $people ->
        [one] Tähän mennessä yksi osallistuja
       *[other] Tähän mennessä { $people } osallistujaa
    }; hankkeen tavoitemäärä on { $target }.
finding-missing = kirjaamatta: { $columns }; osallistuja on mukana vain kaikkien tuettujen osallistujien määrässä
finding-refused = { $people ->
        [one] yksi osallistuja ei halua vastata
       *[other] { $people } osallistujaa ei halua vastata
    }: { $codes }
finding-not-asked = { $people ->
        [one] yhdeltä osallistujalta ei ole vielä kysytty
       *[other] { $people } osallistujalta ei ole vielä kysytty
    }: { $codes }
finding-unmarked = { $people ->
        [one] yksi odotettu osallistuja on merkitsemättä
       *[other] { $people } odotettua osallistujaa on merkitsemättä
    }
finding-ages = vain syntymävuosi tiedetään: ikä aloituspäivänä on { $youngest } tai { $oldest } vuotta, ja ikäryhmä riippuu siitä
finding-outcome = { $line }: { $point } { $day }; mukaan lasketaan { $opens }–{ $closes }
finding-outcome-alone = { $line }: { $point } { $day }
finding-days = { $line }: { $found }, vertailupäivä { $against }
no-such-check = tarkistusta { $check } ei ole
finding-day = { $line }: { $day }
finding-count = { $line }: { $count }
finding-numbers = { $line }: { $found }, vertailuluku { $against }
finding-marks = { $marks ->
    [one] { $line }: yksi merkintä, { $day }
   *[other] { $line }: { $marks } merkintää, ensimmäinen { $day }
    }
finding-window = { $line }; mukaan lasketaan { $opens }–{ $closes }
finding-codes = { $line }: { $codes }
finding-lacking = { $line }: { $point }: { $columns }
check-more = { $more ->
    [one] ja yksi muu: { $option }
   *[other] ja { $more } muuta: { $option }
    }
waive-done = { $check } ({ $subject }) hyväksytään
waive-done-until = { $check } ({ $subject }) hyväksytään { $day } asti
waive-nothing-found = tänään { $check } ei havaitse mitään kohteesta { $subject }
unwaive-done = { $check } ({ $subject }) ei enää hyväksytä
waive-unknown = havaintoa { $check } ({ $subject }) ei ole hyväksytty
waive-blocks = { $check } estää jokaisen raportin: sitä ei voi hyväksyä, vain korjata
waive-no-reason = havainto hyväksytään vain perustellen
waive-personal = perustelussa näyttää olevan henkilötunnus, puhelinnumero, sähköpostiosoite tai katuosoite
hint-why = --why "perustelu", tai `--why -` ja perustelu vakiosyötteestä; siinä ei nimetä ketään
ask-why-waived = Miksi sen voi hyväksyä? Älä nimeä ketään
let-stand = hyväksytty
let-stand-until = { $why } ({ $day } asti)
title-let-stand = Hyväksytyt havainnot
strict-refused = { $findings ->
    [one] jakson { $period } raporttia ei tehdä: yksi havainto estää sen; mitään ei kirjoitettu
   *[other] jakson { $period } raporttia ei tehdä: { $findings } havaintoa estää sen; mitään ei kirjoitettu
    }
man-written = kirjoitettu { $pages ->
        [one] yksi sivu
       *[other] { $pages } sivua
    } kansioon { $folder }

## Cohorts and the project

cohort-page = Ryhmä { $cohort }, { $from }–{ $until }, { $weeks ->
        [one] yksi ohjelmaviikko
       *[other] { $weeks } ohjelmaviikkoa
    }
few-people = { $people ->
        [0] Kukaan ei ole vielä aloittanut.
        [one] Yksi osallistuja: johtopäätöksiä ei pidä tehdä.
       *[other] { $people } osallistujaa: johtopäätöksiä ei pidä tehdä.
    }
title-people = Osallistujat
caption-people = Ketkä aloittivat, pysyivät mukana ja ovat mukana nyt ja miten muiden oloaika päättyi
title-weeks = Läsnäolo ohjelmaviikoittain
caption-weeks = Tapaamiset ja osallistujat ohjelmaviikoittain
caption-bars = Läsnäolo ohjelmaviikoittain
caption-held = Pidetyt tapaamiset kullakin ohjelmaviikolla
legend-held = näin monta tapaamista pidettiin
legend-more = yli { $most } tapaamista pidettiin
legend-none = yhtään tapaamista ei pidetty
outside-note = Tapaamiset, joilla ei ole viikkoa, ovat tauolla, ennen ensimmäistä ohjelmaviikkoa tai viimeisen jälkeen.
title-activities = Läsnäolo toiminnoittain
caption-activities = Tapaamiset ja osallistujat toiminnoittain
caption-activity-bars = Läsnäolo toiminnoittain
interval-note = Luottamusväli kertoo, kuinka paljon näin harvojen osuuteen voi luottaa; samat osallistujat käyvät yhä uudelleen, joten väli on pikemmin liian kapea kuin liian leveä.
title-punctuality = Täsmällisyys ja ilmoittaminen
caption-punctuality = Ajoissa, myöhässä ja lähti aiemmin, läsnä olleista
caption-notice = Poissaolot sen mukaan, ilmoitettiinko niistä
lone-sessions-told = { $sessions ->
        [0] Mihinkään ryhmätapaamiseen ei tullut vain yksi osallistuja.
        [one] Yhteen ryhmätapaamiseen tuli vain yksi osallistuja.
       *[other] { $sessions } ryhmätapaamiseen tuli vain yksi osallistuja.
    }
title-needs = Tuen tarpeet aloittaessa
caption-needs = Tuen tarpeet aloittaessa: kuinka monelta kysyttiin ja kuinka paljon tukea tarvittiin
caption-need-bars = Kuinka moni heistä, joilta kysyttiin, tarvitsi jonkin verran tai paljon
no-needs = Aloittaessa ei kirjattu tuen tarpeita.
needs-note = Jos tarvetta kysyttiin harvemmalta kuin { $people } osallistujalta, kerrotaan vain tarve: luku osoittaisi jonkun.
title-lessons = Mitä opittiin
lesson-line = { $day }: { $text }
no-lessons = Mitään ei ole vielä kirjattu: ikut cohort note { $cohort }
compare-page = Ryhmät { $cohorts }
compare-twice = ryhmä { $cohort } on nimetty kahdesti
compare-note = Ryhmät ovat siinä järjestyksessä, jossa ne nimettiin. Kussakin on niin vähän osallistujia, ettei ryhmien välinen ero ole vielä tulos.
title-totals = Ryhmät kokonaisuudessaan
caption-totals = Kunkin ryhmän tapaamiset ja osallistujat kokonaisuudessaan
caption-total-bars = Kunkin ryhmän läsnäolo kokonaisuudessaan
progress-page = Hanke { $day }
participants-so-far = { $people ->
        [one] Tähän mennessä yksi osallistuja.
       *[other] Tähän mennessä { $people } osallistujaa.
    }
pace-reached = Tavoitemäärä on saavutettu.
pace-no-time = { $people ->
        [one] Tavoitemäärästä puuttuu yksi osallistuja, ja hankkeen aika on päättynyt.
       *[other] Tavoitemäärästä puuttuu { $people } osallistujaa, ja hankkeen aika on päättynyt.
    }
pace-one-every = Vielä { $people ->
        [one] yksi osallistuja
       *[other] { $people } osallistujaa
    } { $weeks ->
        [one] yhdessä viikossa
       *[other] { $weeks } viikossa
    }: { $every ->
        [one] yksi joka viikko
       *[other] yksi { $every } viikon välein
    }.
pace-a-week = Vielä { $people } osallistujaa { $weeks ->
        [one] yhdessä viikossa
       *[other] { $weeks } viikossa
    }: { $number } viikossa.
time-gone = Hankkeen ajasta on kulunut { $percent } %: { $gone } päivää { $days } päivästä, viimeinen päivä { $end }.
time-since = Hanke alkoi { $start }.
time-not-begun = Hanke alkaa { $start }.
hours-and-minutes = { $hours } h { $minutes } min
target-missing = Hankkeen tavoitemäärää ei ole kirjattu: ikut project edit --target LUKU
end-missing = Hankkeen viimeistä päivää ei ole kirjattu: ikut project edit --end PÄIVÄ
caption-progress = Osallistujat tavoitemäärästä ja kuluneet päivät kaikista päivistä
## Figures explained

explained-title = { $cell }: { $label }, { $programme }
explained-title-column = { $cell }: { $label }, { $column }, { $programme }
explained-rule = Mukaan lasketaan: { $rule }
explained-moment = Milloin: { $moment }
explained-law = Perustuu: { $law }
explained-scope = { $cell } { $scope }, { $from }–{ $until }: { $people }
explained-counted = Lasketaan mukaan ({ $people })
explained-other-column = Lasketaan mukaan toisessa sarakkeessa ({ $people })
explained-not-counted = Ei lasketa mukaan ({ $people })
explained-caption = { $caption }, { $scope }
explained-nobody = Rekisterissä ei ole ketään.
explained-fact = { $column }: { $value }
explained-blank = kirjaamatta
explained-complete = tiedot ovat täydelliset
explained-supported = osallistuja ensimmäisestä päivästä alkaen
explained-because = { $reason } ({ $facts })
explained-window = { $reason }; mukaan lasketaan { $opens }–{ $closes }
explained-window-day = { $reason }: { $day }; mukaan lasketaan { $opens }–{ $closes }
explained-no-code = ohjelmassa { $programme } ei ole indikaattoria { $code }
explained-no-column = indikaattorilla ei ole saraketta { $column }
word-ground-holds = lasketaan mukaan
word-ground-not_supported_yet = ei vielä ensimmäistä päivää eikä ryhmässä oloaikaa
word-ground-not_left = on vielä hankkeessa
word-ground-incomplete_record = tiedot eivät ole täydelliset; kirjaamatta
word-ground-condition_not_met = ehto ei täyty
word-ground-not_recorded = ratkaiseva tieto on kirjaamatta
word-ground-refused = ei halua vastata
word-ground-not_asked = ei ole vielä kysytty
word-ground-outcome_missing = tilannetta ei ole kirjattu
word-ground-outcome_undated = tilanteella ei ole päivää
word-ground-outcome_early = tilanteen päivä on liian aikainen
word-ground-outcome_late = tilanteen päivä on liian myöhäinen
word-ground-outcome_not_reached = osallistujaa ei tavoitettu
word-moment-entry = jakso, johon hankkeen ensimmäinen päivä kuuluu
word-moment-leaving = jakso, johon viimeinen päivä kuuluu; tilanne päättyessä lasketaan siitä päivästä 28 päivää eteenpäin
word-moment-six_months = jakso, johon kuuluu päivä kuuden kuukauden kuluttua viimeisestä päivästä; tilanne lasketaan siitä päivästä kolme kuukautta eteenpäin
word-law-grand_total = komission ohjeet Euroopan sosiaalirahaston seurannasta: kaikki tuetut osallistujat, olivatpa tiedot täydelliset tai eivät; ei liitteen I koodi
word-law-total_2014 = asetus (EU) N:o 1304/2013, liite I, sellaisena kuin se on 2.8.2018: kokonaismäärä lasketaan tuotosindikaattoreista; komission ohjeet: vain täydelliset tiedot
word-law-annex_2014 = asetus (EU) N:o 1304/2013, liite I, sellaisena kuin se on 2.8.2018
word-law-national_2014 = asetus (EU) N:o 1304/2013, liite I, sellaisena kuin se on 2.8.2018; kansallista määritelmää voidaan käyttää
word-law-sample_2014 = asetus (EU) N:o 1304/2013, liite I, sellaisena kuin se on 2.8.2018, jossa tieto otetaan edustavasta otoksesta; ei kuulu täydellisiin tietoihin
word-law-leaving_2014 = asetus (EU) N:o 1304/2013, liite I, sellaisena kuin se on 2.8.2018; komission ohjeet: neljän viikon kuluessa päättymisestä
word-law-later_2014 = asetus (EU) N:o 1304/2013, liite I, sellaisena kuin se on 2.8.2018; komission ohjeet: tilanne kuuden kuukauden kuluttua päättymisestä
word-law-annex_2021 = asetus (EU) 2021/1057, liite I
word-law-third_country_2021 = asetus (EU) 2021/1057, liite I ja 2 artiklan 1 kohdan 2 alakohta
word-law-leaving_2021 = asetus (EU) 2021/1057, liite I; neljän viikon kuluessa päättymisestä kuten 2014–2020
word-law-later_2021 = asetus (EU) 2021/1057, liite I; tilanne kuuden kuukauden kuluttua päättymisestä
word-definition-supported = jokainen, jolla on ensimmäinen päivä hankkeessa, olivatpa tiedot täydelliset tai eivät
word-definition-everyone = jokainen, jonka tiedot ovat täydelliset: sukupuoli, ikä, työmarkkina-asema, koulutuksessa olo ja korkein suoritettu koulutus
word-definition-unemployed = työtön ensimmäisenä päivänä
word-definition-long_term_unemployed_2014 = työtön ensimmäisenä päivänä ja ollut työttömänä sitä ennen yli 6 kuukautta (alle 25-vuotias) tai yli 12 kuukautta (25 vuotta täyttänyt)
word-definition-long_term_unemployed = työtön ensimmäisenä päivänä ja ollut työttömänä sitä ennen yli 12 kuukautta; valitsin --ltu-months-under-25 antaa alle 25-vuotiaille toisen ajan
word-definition-inactive = työvoiman ulkopuolella ensimmäisenä päivänä
word-definition-inactive_not_in_education = työvoiman ulkopuolella eikä koulutuksessa ensimmäisenä päivänä
word-definition-employed = työllinen tai itsenäinen ammatinharjoittaja ensimmäisenä päivänä
word-definition-below_18 = alle 18-vuotias ensimmäisenä päivänä
word-definition-below_25 = alle 25-vuotias ensimmäisenä päivänä
word-definition-from_18_to_29 = 18–29-vuotias ensimmäisenä päivänä
word-definition-above_54 = 55 vuotta täyttänyt ensimmäisenä päivänä
word-definition-above_54_not_working = 55 vuotta täyttänyt ja joko työtön tai työvoiman ulkopuolella eikä koulutuksessa ensimmäisenä päivänä
word-definition-isced_0_2 = korkein suoritettu koulutus ISCED 0, 1 tai 2
word-definition-isced_1_2 = korkein suoritettu koulutus ISCED 1 tai 2; ISCED 0 ei ole missään koulutusryhmässä
word-definition-isced_3_4 = korkein suoritettu koulutus ISCED 3 tai 4
word-definition-isced_5_8 = korkein suoritettu koulutus ISCED 5, 6, 7 tai 8
word-definition-migrant_or_minority = vastannut kyllä ulkomaalaistaustaan, kolmannen maan kansalaisuuteen tai vähemmistöön
word-definition-disability = vastannut kyllä vammaisuuteen
word-definition-other_disadvantaged = vastannut kyllä muuhun heikompaan asemaan
word-definition-homeless = vastannut kyllä asunnottomuuteen
word-definition-rural = vastannut kyllä maaseutuun
word-definition-third_country_national = vastannut kyllä kolmannen maan kansalaisuuteen
word-definition-foreign_background = vastannut kyllä ulkomaalaistaustaan
word-definition-minority = vastannut kyllä vähemmistöön
word-definition-job_searching = työvoiman ulkopuolella ensimmäisenä päivänä ja etsii työtä päättyessä
word-definition-in_education = ei koulutuksessa ensimmäisenä päivänä ja koulutuksessa päättyessä
word-definition-qualified = saanut ammattipätevyyden päättymiseen mennessä
word-definition-in_employment = ei työllinen ensimmäisenä päivänä ja työllinen päättyessä
word-definition-disadvantaged_with_result = heikommassa asemassa (CO15, CO16 tai CO17) ja päättyessä mukana jossakin luvuista CR01–CR04
word-definition-in_employment_later = ei työllinen ensimmäisenä päivänä ja työllinen kuuden kuukauden kuluttua päättymisestä
word-definition-improved_later = työllinen ensimmäisenä päivänä, ja työmarkkinatilanne on parempi kuuden kuukauden kuluttua päättymisestä; pelkkä palkankorotus ei riitä
word-definition-above_54_in_employment_later = 55 vuotta täyttänyt eikä työllinen ensimmäisenä päivänä ja työllinen kuuden kuukauden kuluttua päättymisestä
word-definition-disadvantaged_in_employment_later = heikommassa asemassa (CO15, CO16 tai CO17) eikä työllinen ensimmäisenä päivänä ja työllinen kuuden kuukauden kuluttua päättymisestä

## Explanations line by line

word-outside-entry = ensimmäinen päivä ei ole tällä välillä
word-outside-leaving = viimeinen päivä ei ole tällä välillä
word-outside-six_months = päivä kuuden kuukauden kuluttua viimeisestä päivästä ei ole tällä välillä
explained-name-at = { $point }, { $column }
column-column = sarake
column-verdict = lasketaanko
column-reason = syy
column-on = päivä

## The data dictionary

define-programme = ohjelma, jonka säännöillä lasketaan
define-period = jakso vakiomuodossaan
define-from = ensimmäinen päivä, jolta lasketaan
define-until = viimeinen päivä, jolta lasketaan
define-scope = jaksolta, tai hankkeen alusta jakson loppuun
define-code = indikaattorin koodi, kuten rahoittaja sen antaa
define-label = mitä indikaattori laskee, raportin kielellä
define-women = naiset
define-men = miehet
define-non_binary = muunsukupuoliset; ESR 2014–2020 kysyy vain naiset ja miehet
define-not_stated = osallistujat, joiden sukupuolta ei ole kirjattu tai ilmoitettu; vain kaikkien tuettujen määrässä
define-total = kaikki; jokainen kerran hankkeessa
define-cohort = ryhmän koodi
define-report-attendance-cohort = ryhmän koodi; ALL tarkoittaa koko hanketta
define-activity = toiminnan koodi
define-report-attendance-activity = toiminnan koodi; ALL tarkoittaa kaikkia yhdessä
define-kind = ryhmälle vai yhdelle osallistujalle
define-sessions_planned = tapaamiset, jotka on suunniteltu mutta ei vielä pidetty eikä peruttu
define-sessions_held = pidetyt tapaamiset
define-sessions_cancelled = perutut tapaamiset
define-participants = eri osallistujat, joita odotettiin ainakin kerran; ei koskaan muiden rivien summa
define-expected = odotetut läsnäolot pidetyissä tapaamisissa: läsnä, poissa ja merkitsemättä yhteensä
define-attended = läsnä, myöhästyi tai ei
define-on_time = läsnä ilman myöhästymistä
define-late = läsnä ja yli 0 minuuttia myöhässä
define-left_early = läsnä ja lähti yli 0 minuuttia aiemmin; sama osallistuja voi olla molemmissa
define-absent_in_advance = poissa, ilmoitti etukäteen
define-absent_afterwards = poissa, ilmoitti jälkikäteen
define-absent_none = poissa, ei ilmoittanut
define-absent_notice_unknown = poissa, eikä ilmoittamista ole kirjattu
define-not_expected = merkitty: ei odoteta; ei kuulu odotettuihin
define-unmarked = odotettu, mutta ei läsnäolomerkintää
define-minutes_expected = tapaamisen minuutit jokaista läsnä ollutta ja poissa ollutta kohti
define-minutes_attended = tapaamisen minuutit ilman myöhästymistä ja aiempaa lähtöä, jokaista läsnä ollutta kohti
define-counted_minutes = läsnäolominuutit toiminnoissa, jotka lasketaan osallistujatunteihin
define-lone_sessions = pidetyt ryhmätapaamiset, joissa kaikki on merkitty ja tasan yksi oli läsnä
define-attendance_rate = läsnä olleet suhteessa läsnä ja poissa olleisiin
define-commitment_rate = läsnä olleet tai etukäteen ilmoittaneet suhteessa läsnä ja poissa olleisiin
define-punctuality_rate = ajoissa tulleet suhteessa läsnä olleisiin
define-rule = sääntö, joka löysi sen
define-severity = kuinka vakava se on: blocks, must, should, note
define-subject = osallistujan tai tapaamisen koodi, tai sarakkeen nimi
define-detail = mitä havaittiin, sanoin
define-fix = komento, jolla asia korjataan
define-participant = osallistujan koodi
define-column = sarake, jossa osallistuja lasketaan tai laskettaisiin
define-verdict = luvussa, luvun toisessa sarakkeessa vai ei mukana
define-reason = mikä ratkaisee
define-on = päivä, joka ratkaisee jakson
define-report-explanation-detail = mikä ratkaisee, sanoin
define-family = raportin vai tuonnin ja viennin tiedosto
define-file = tiedosto
define-report-dictionary-column = sarake; tiedostossa manifest.json avaimen polku
define-type = minkälainen arvo siinä on
define-unit = mitä luku laskee
define-values = sallitut sanat välilyönnein erotettuina
define-empty = mitä tyhjä kenttä, JSONissa null, tarkoittaa
define-definition = mitä siinä on, sanoin
define-as_of = lokin vaihe, jonka jälkeisestä rekisteristä raportti on tehty; vain kun --as-of on annettu
define-definitions_version = määritelmien versio; se vaihtuu, kun sääntö muuttuu
define-files_name = tiedoston nimi
define-files_rows = tiedoston rivit ilman otsikkoa
define-files_sha256 = tiedoston tavujen SHA-256
define-language = selitteiden ja lauseiden kieli
define-period_from = jakson ensimmäinen päivä
define-period_name = jakso vakiomuodossaan
define-period_until = jakson viimeinen päivä
define-program_version = ikutin versio
define-project_code = hankkeen koodi rahoittajalla
define-project_name = hankkeen nimi
define-settings_ltu_months_under_25 = kuinka monen kuukauden jälkeen alle 25-vuotias on pitkäaikaistyötön ESR+:ssa
define-submission = toimitetun raportin numero
define-ltu_months_under_25 = kuinka monen kuukauden jälkeen alle 25-vuotias on pitkäaikaistyötön ESR+:ssa
define-sent_at = milloin se toimitettiin, UTC-aikaa
define-sent_by = toimittajan käyttäjätunnus
define-note = mitä toimituksesta haluttiin muistaa
define-sha256 = sen manifest.json-tiedoston SHA-256; siinä ovat muiden tiedostojen tiivisteet
define-content = tiedosto tavulleen sellaisena kuin se toimitettiin
define-waived_rule = sääntö, jonka havainto on hyväksytty
define-waived_subject = mitä havainto koskee
define-waived_until = viimeinen päivä, jona havainto hyväksytään
define-waived_why = miksi havainto voidaan hyväksyä
define-why = miksi havainto voidaan hyväksyä
define-interchange-retention-until = viimeinen päivä, jona rahoittaja voi pyytää näyttöä, rahoituspäätöksen mukaan
define-interchange-waivers-until = viimeinen päivä, jona havainto hyväksytään
define-interchange-project-name = hankkeen nimi
define-interchange-project-code = hankkeen koodi rahoittajalla
define-funder = hankkeen rahoittaja
define-interchange-project-programme = ohjelma, jonka indikaattorit hanke raportoi
define-interchange-project-start = hankkeen ensimmäinen päivä
define-interchange-project-end = hankkeen viimeinen päivä
define-interchange-project-target = kuinka monta osallistujaa hanke on luvannut
define-name = ryhmän nimi
define-start = ryhmän ensimmäinen päivä
define-weeks = ohjelmaviikot; tauot ja pyhät tulevat lisäksi
define-end = ryhmän viimeinen päivä
define-target = kuinka monelle osallistujalle ryhmä on suunniteltu
define-emphasis = mitä ryhmässä painotetaan
define-interchange-breaks-from = tauon ensimmäinen päivä
define-to = tauon viimeinen päivä
define-interchange-lessons-number = opin järjestysnumero ryhmässä
define-interchange-lessons-text = mitä opittiin: työstä, ilman nimiä
define-interchange-goals-number = tavoitteen järjestysnumero osallistujalla
define-interchange-goals-date = päivä, jona tavoite asetettiin
define-area = mitä elämän osa-aluetta se koskee
define-interchange-goals-state = avoin, saavutettu, muuttunut toiseksi tai luovuttu
define-review = milloin siihen palataan
define-interchange-goals-text = mitä osallistuja haluaa saavuttaa
define-goal = tavoitteen numero
define-interchange-goal_steps-number = askelen järjestysnumero tavoitteessa
define-done = päivä, jona askel otettiin; tyhjä siihen asti
define-interchange-goal_steps-text = mikä askel on
define-interchange-goal_sessions-session = tapaaminen, jossa tavoitteesta puhuttiin
define-interchange-notes-number = muistiinpanon järjestysnumero osallistujalla
define-interchange-notes-date = päivä, jota muistiinpano koskee
define-interchange-notes-kind = tapaamisesta, yhteydenotosta tai havainnosta
define-interchange-notes-session = tapaaminen, jota muistiinpano koskee
define-interchange-notes-text = muistiinpano; yksityiset muistiinpanot eivät ole missään tiedostossa
define-interchange-contacts-number = yhteydenoton järjestysnumero osallistujalla
define-purpose = mitä varten yhteyttä otetaan
define-due = milloin yhteydenotto on määrä tehdä
define-interchange-contacts-date = milloin yritettiin; tyhjä, kun yhteydenotto on vasta edessä
define-way = millä tavalla osallistujaan otettiin tai otetaan yhteyttä
define-reached = tavoitettiinko osallistuja
define-interchange-referrals-number = ohjauksen järjestysnumero osallistujalla
define-interchange-referrals-date = päivä, jona palvelua ehdotettiin
define-service = mihin palveluun; ei koskaan henkilön nimeä
define-interchange-referrals-state = ehdotettu, sovittu, lähetetty, otettu vastaan, ei toteutunut tai päättynyt
define-consent = päivä, jona osallistuja antoi suostumuksensa
define-changed = mistä alkaen tila on ollut tämä
define-goes_on = jatkuuko tuki siellä hankkeen päätyttyä
define-retired = onko se poistettu käytöstä
define-interchange-breaks-reason = miksi on tauko
define-name_en = nimi englanniksi
define-name_fi = nimi suomeksi
define-name_sv = nimi ruotsiksi
define-provider = kuka järjestää, jos se ei ole hanke itse
define-minutes = tapaamisen suunniteltu pituus
define-interchange-activities-minutes = tapaamisen tavallinen pituus
define-counted = lasketaanko läsnäoloaika osallistujatunteihin
define-alias = osallistujan kanssa sovittu nimi; ei koskaan virallinen nimi
define-entered = ensimmäinen päivä hankkeessa; tyhjä tarkoittaa ensimmäisen ryhmässä oloajan ensimmäistä päivää
define-left = viimeinen päivä hankkeessa; tyhjä, kun osallistuja on hankkeessa
define-gender = sukupuoli
define-age_at_entry = ikä täysinä vuosina ensimmäisenä päivänä
define-birth_date = syntymäpäivä, jos hanke tarvitsee sitä muualla
define-birth_year = syntymävuosi, jos hanke tarvitsee sitä muualla; ikä lasketaan kuin syntymäpäivä olisi 1.7.
define-labour_status = työmarkkina-asema ensimmäisenä päivänä
define-unemployed_since = mistä päivästä alkaen työttömänä
define-in_education = koulutuksessa ensimmäisenä päivänä
define-education = korkein suoritettu koulutus, ISCED-taso
define-foreign_background = ulkomaalaistausta; saa jättää vastaamatta
define-third_country_national = Euroopan unionin ulkopuolisen maan kansalainen; saa jättää vastaamatta
define-minority = kuuluu vähemmistöön; saa jättää vastaamatta
define-disability = vammaisuus; saa jättää vastaamatta
define-homeless = asunnoton tai asuntomarkkinoilta syrjäytynyt; saa jättää vastaamatta
define-rural = tulee maaseudulta; saa jättää vastaamatta
define-other_disadvantaged = muu heikompi asema; saa jättää vastaamatta
define-residence = millä perusteella osallistuja oleskelee maassa
define-form_signed = päivä, jona aloituslomake allekirjoitettiin
define-funder_record = onko osallistuja rahoittajan omassa järjestelmässä
define-interchange-enrolments-from = ensimmäinen päivä ryhmässä
define-interchange-enrolments-to = viimeinen päivä ryhmässä; tyhjä, kun osallistuja on ryhmässä
define-mode = missä tapaaminen pidetään
define-interchange-enrolments-mode = odotetaan ryhmätapaamisiin vai vain yksilötapaamisiin
define-exit = miten ryhmässä oloaika päättyi
define-session = tapaamisen koodi
define-interchange-sessions-participant = yksilötapaamisen osallistuja
define-date = päivä
define-interchange-sessions-start = milloin tapaaminen alkaa
define-status = suunniteltu, pidetty tai peruttu
define-facilitator = kuka vetää tapaamisen, tunnuksena eikä koskaan nimenä
define-presence = läsnä, poissa tai ei odoteta
define-minutes_late = minuuttia myöhässä
define-minutes_early = minuuttia aiemmin lähtenyt
define-notice = ilmoittiko osallistuja hankkeelle
define-interchange-attendance-reason = syy, jonka osallistuja kertoi
define-point = päättyessä, tai kuuden kuukauden kuluttua
define-interchange-outcomes-date = päivä, jona tilanne oli tämä
define-interchange-outcomes-labour_status = työmarkkina-asema sinä päivänä
define-interchange-outcomes-in_education = koulutuksessa sinä päivänä
define-job_searching = etsiikö työtä
define-qualification = onko saanut ammattipätevyyden
define-improved = onko työmarkkinatilanne parempi kuin ensimmäisenä päivänä
define-source = keneltä tieto on saatu
define-need = tuen tarve koodina
define-level = kuinka paljon
define-interchange-refusals-question = kysymys, johon osallistuja ei halua vastata: tiedoston participants.csv sarake tai elämänalue
define-interchange-refusals-date = päivä, jona asiaa kysyttiin
define-interchange-safe_contacts-language = kieli, jolla osallistujalle kirjoitetaan
define-interchange-safe_contacts-rule = mitä on otettava huomioon, kun osallistujaan otetaan yhteyttä
word-family-report = raportti
word-family-interchange = tuonti ja vienti
word-type-code = koodi
word-type-word = luettelon sana
word-type-text = teksti
word-type-day = päivä
word-type-time = kellonaika
word-type-count = kokonaisluku
word-type-ratio = osuus 0–1
word-type-digest = tiiviste
word-unit-people = henkilöä
word-unit-sessions = tapaamista
word-unit-places = läsnäoloa
word-unit-minutes = minuuttia
word-unit-weeks = viikkoa
word-unit-months = kuukautta
word-unit-years = vuotta
word-unit-rows = riviä
word-unit-steps = vaihetta
word-empty-never = ei koskaan tyhjä
word-empty-not_recorded = kirjaamatta
word-empty-no_whole = osuus, jolla ei ole kokonaisuutta
word-empty-several = useasta toiminnasta
word-empty-none = ei ole
column-family = kuuluu
column-type = tyyppi
column-unit = yksikkö
column-values = sallitut sanat
column-empty = tyhjä tarkoittaa
column-definition = määritelmä
dictionary-title = ikutin tietohakemisto
dictionary-note = JSONissa tyhjä kenttä on null. Sanoja ja koodeja ei käännetä.
dictionary-written = tietohakemisto ja { $schemas } skeemaa kirjoitettiin kansioon { $folder }

## The handbook

guide-title = ikutin käsikirja
word-topic-indicators = mitä kukin indikaattori laskee, milloin ja mihin kysymyksiin se perustuu
word-topic-counting = miten läsnäolo lasketaan, sarake sarakkeelta
word-topic-safety = mitä ikut suojaa ja mitä ei, rekisterin pitäjälle
word-topic-keys = miten avaimet, tunnuslauseet ja palautusarkki toimivat ja miltä kukin suojaa
guide-indicators-title = Indikaattorit
guide-complete = Kaikkien tuettujen määrää lukuun ottamatta indikaattori laskee vain täydelliset tiedot: sukupuoli, ikä, työmarkkina-asema, koulutuksessa olo ja korkein suoritettu koulutus. Jokainen lasketaan hankkeessa kerran; takaisin tuleva säilyttää ensimmäisen päivänsä, ja viimeinen päivä on viimeisin.
guide-age = Ikä on täysiä vuosia ensimmäisenä päivänä: kuten kirjattu, muuten syntymäpäivästä, muuten syntymävuodesta kuin syntymäpäivä olisi 1.7.
guide-answers = Se, joka ei halua vastata tai jolta ei ole vielä kysytty, ei ole vastannut kyllä; quality.csv kertoo, montako heitä on.
guide-columns-2014 = Sarakkeet: naiset, miehet ja yhteensä. ESR 2014–2020 kysyy vain naiset ja miehet: muunsukupuolinen osallistuja on omassa sarakkeessaan ja yhteismäärässä, ja rahoittajalta on kysyttävä. Osallistujat, joiden sukupuolta ei ole ilmoitettu, ovat vain kaikkien tuettujen määrässä.
guide-columns-2021 = Sarakkeet: naiset, miehet, muunsukupuoliset ja yhteensä. Osallistujat, joiden sukupuolta ei ole ilmoitettu, ovat vain kaikkien tuettujen määrässä.
guide-indicator = { $code } { $label }
guide-rule = Mukaan lasketaan
guide-moment = Milloin
guide-taken-from = Osa luvusta
guide-questions = Perustana
guide-law = Säädös
counting-title = Miten läsnäolo lasketaan
counting-expected = Osallistujaa odotetaan vain pidettyyn tapaamiseen. Ryhmätapaamisessa odotetaan kaikkia, joilla on sinä päivänä kyseisessä ryhmässä oloaikaa ryhmämuodossa, ensimmäinen ja viimeinen päivä mukaan lukien; yksilötapaamisessa odotetaan sen osallistujaa.
counting-nobody = Ennen aloittamista, päättymisen jälkeen sekä suunnitelluissa ja perutuissa tapaamisissa ketään ei odoteta eikä mikään ole poissaolo. Se, jolle on merkitty, ettei odoteta, jää pois luvuista. Toisen ryhmän vieras, jolla on läsnäolomerkintä, lasketaan odotetuksi.
counting-support = Poissaolo kertoo, missä tukea tarvitaan; siitä ei koidu osallistujalle haittaa.
counting-columns = Tiedoston attendance.csv sarakkeet
counting-rates = Osuus, jolla ei ole kokonaisuutta, on tyhjä eikä koskaan 0. Tiedostoissa osuuksilla on neljä desimaalia, puolikas pyöristetään poispäin nollasta.
looks-like-identity-code = tämä näyttää henkilötunnukselta
looks-like-telephone = tämä näyttää puhelinnumerolta
looks-like-email = tämä näyttää sähköpostiosoitteelta
looks-like-address = tämä näyttää katuosoitteelta
ask-keep = { $what }. Säilytetäänkö se?
ask-keep-all = { $count ->
    [one] Säilytetäänkö tämä teksti?
   *[other] Säilytetäänkö nämä { $count } tekstiä?
    }
not-kept = mitään ei tallennettu
hint-door = kirjoita uudelleen ilman sitä tai säilytä se valitsimella --yes
hint-door-import = poista se tiedostoista tai säilytä se valitsimella --yes
import-doubtful = { $count ->
    [one] mitään ei tuotu: { $count } teksti näyttää osoittavan henkilöön
   *[other] mitään ei tuotu: { $count } tekstiä näyttää osoittavan henkilöön
    }
import-more-doubts = { $count ->
    [one] ja vielä { $count }
   *[other] ja vielä { $count }
    }
guide-keys-title = Avaimet, tunnuslauseet ja palautusarkki
guide-keys-intro = Rekisterin salaa yksi avain. Sen avaa moni asia, ja jokainen suojaa eri vaaralta.
guide-keys-there = Mitä on käytössä
guide-keys-when = Mitä tehdä, kun jotain tapahtuu
word-keys-key = Avain
word-keys_about-key = Sillä salataan rekisterin jokainen sivu. Kukaan ei kirjoita sitä: se syntyy tunnuslauseesta ja suolasta eli tiedoston alussa olevista 16 satunnaisesta tavusta. Pelkällä tiedostolla ei lue mitään.
word-keys-passphrase = Tunnuslause
word-keys_about-passphrase = Se avaa rekisterin millä tahansa koneella ikutilla tai millä tahansa SQLCipher 4 -ohjelmalla. Kuusi arvottua sanaa kestää arvaajan, jolla on tiedosto; heikkoja tunnuslauseita ei hyväksytä. Saastuneella koneella mikään tunnuslause ei auta.
word-keys-colleagues = Työtoverien tunnuslauseet: ikut key add, list, remove
word-keys_about-colleagues = Avain on käärittynä työtoverin omaan tunnuslauseeseen rekisterin vieressä tiedostossa, jonka pääte on .keys. Näin kenenkään ei tarvitse jakaa tunnuslausetta, ja yhden voi ottaa pois. Tiedosto on arvoton ilman tunnuslausetta; jos se katoaa, tunnuslauseet lisätään uudelleen. Jos joku on säilyttänyt kopion kummastakin tiedostosta, hän avaa kopion edelleen.
word-keys-sheet = Palautusarkki: ikut key sheet
word-keys_about-sheet = Itse avain paperilla. Se avaa rekisterin, kun tunnuslause on unohtunut, myös vuosien päästä ja ilman ikutia. Arkilla ja tiedostolla pääsee kaikkeen: säilytä arkki kassakaapissa erillään koneesta.
word-keys-unlock = Avaaminen muutamaksi tunniksi: ikut unlock
word-keys_about-unlock = Koneen muisti säilyttää avaimen käyttäjätilillesi määräajan, eikä mikään komento kysy tunnuslausetta. Se suojaa näppäimistöä tarkkailevilta silmiltä, ei siltä, joka pääsee istumaan tilisi ääreen.
word-keys-lock = Lukitseminen: ikut lock
word-keys_about-lock = Avain unohdetaan heti, myös silloin kun rekisteri on sillä välin siirretty tai poistettu. Se suojaa konetta, jonka ääreltä lähdet.
word-keys-change = Uusi tunnuslause: ikut key change
word-keys_about-change = Rekisteri kirjoitetaan kokonaan uudelleen uudella avaimella ja uudella suolalla. Aiempi tunnuslause, palautusarkki ja työtoverien tunnuslauseet eivät enää avaa sitä, vaikka vanha tunnuslause joskus otettaisiin uudelleen käyttöön. Aiemmat kopiot ja varmuuskopiot avautuvat sillä, mikä ne on avannut tähänkin asti.
word-keys-in_place = Toinen tiedosto rekisterin paikalla
word-keys_about-in_place = Salaamatonta tiedostoa ei käytetä siellä, missä ikut tietää olleen salatun rekisterin: kun rekisteri on avattu määräajaksi tai kun työtoverien tunnuslauseiden tiedosto on paikalla. Muuten ikut ei voi tietää sitä.
word-keys-forgotten = Tunnuslause on unohtunut
word-keys_about-forgotten = ikut key change --recover pyytää palautusarkin avaimen ja sitten uuden tunnuslauseen. Ilman arkkia ja ilman työtoverin tunnuslausetta kukaan ei enää avaa rekisteriä.
word-keys-leaves = Työtoveri lähtee
word-keys_about-leaves = Anna komento ikut key change, lisää sitten jäävien tunnuslauseet komennolla ikut key add ja tulosta uusi arkki. Pelkkä ikut key remove ei estä sitä, joka on ottanut avaimen talteen.
word-keys-seen = Tunnuslause on nähty tai arkki on kadonnut
word-keys_about-seen = Anna komento ikut key change samana päivänä ja tulosta uusi arkki. Jos joku on kopioinut tiedoston sitä ennen, hän lukee kopion edelleen: kerro asiasta tietosuojasta vastaavalle.
word-keys-lost = Kone on kadonnut tai varastettu
word-keys_about-lost = Rekisteri on turvassa, jos se oli lukittu, tunnuslause on pitkä eikä tunnuslause eikä arkki ollut koneen mukana. Jos rekisteri oli auki ja kone päällä, pidä sitä luettuna.
safety-title = Mitä ikut suojaa ja mitä ei
safety-intro = Osallistujille voi koitua vahinkoa, jos väärät ihmiset lukevat rekisteriä. ikut sulkee tiedoston; muu on ihmisten ja koneiden varassa. Tämä sivu kertoo, missä raja kulkee.
safety-protects = Mitä ikut suojaa
safety-does-not = Mitä ikut ei suojaa
safety-habits = Mikä auttaa
word-safety-laptop = Kadonnut tai varastettu kannettava
word-safety_about-laptop = Rekisteri on salattu. Ilman tunnuslausetta kukaan ei lue sovittua nimeä, muistiinpanoa eikä sitä, kuka oli mukana ja milloin. Tämä pätee, kunhan tunnuslause on pitkä eikä ole koneen vieressä.
word-safety-passphrase = Tunnuslause
word-safety_about-passphrase = Se ei ole koskaan komennon osana eikä viestissä, eikä sitä ole missään tiedostossa, jonka ikut kirjoittaa. Valitsimella --passphrase-file nimetyn tiedoston saat lukea vain sinä.
word-safety-unlocked = Avatun rekisterin avain
word-safety_about-unlocked = ikut unlock pitää sen koneen muistissa vain sinun käyttäjätiliäsi varten, kahdeksan tuntia, ellet toisin sano. Sitten kone unohtaa sen itse, samoin komennolla ikut lock ja kun kone sammutetaan.
word-safety-traces = Jäljet levyllä
word-safety_about-traces = ikut ei kirjoita lokia eikä muita väliaikaistiedostoja kuin valmisteilla olevan rekisterin, kun se salaa, purkaa, kopioi tai palauttaa rekisteriä; keskeytyksestä jäänyt tiedosto poistetaan seuraavan varmuuskopion yhteydessä. Se kirjoittaa rekisteristä poistetun päälle eikä jätä jälkeensä kuvaa muististaan. Sen kirjoittamat tiedostot voit lukea vain sinä, eikä se avaa rekisteriä, jonka muut voivat lukea.
word-safety-door = Lipsahdukset
word-safety_about-door = Jos teksti näyttää henkilötunnukselta, puhelinnumerolta, sähköpostiosoitteelta tai katuosoitteelta, asia kysytään ennen tallentamista. Nimeä ei voi tunnistaa: sen pidät poissa vain sinä.
word-safety-shared_machine = Muut käyttäjätilit samalla koneella
word-safety_about-shared_machine = Ne eivät voi lukea rekisteriä eivätkä avatun rekisterin avainta. Koneen ylläpitäjä voi lukea molemmat.
word-safety-open_session = Auki jätetty kone
word-safety_about-open_session = Kun rekisteri on avattu, kuka tahansa tilisi ääreen istuutuva lukee sitä niin kuin sinä.
word-safety-malware = Kone, joka ei ole puhdas
word-safety_about-malware = Tililläsi toimiva ohjelma näkee mitä sinä näet ja tallentaa mitä kirjoitat. Mikään salaus ei auta siihen.
word-safety-shoulder = Olan yli katsova
word-safety_about-shoulder = Tunnuslausetta ei näytetä, kun kirjoitat sitä; kaikki muu ruudulla näkyy.
word-safety-scrollback = Se, mikä on ollut ruudulla
word-safety_about-scrollback = Pääte säilyttää näyttämänsä, joskus tiedostossa. Kuvakaappaukset ja näytön jakaminen vievät sen eteenpäin, ja komentona kirjoittamasi jää komentotulkin historiaan.
word-safety-printed = Paperi
word-safety_about-printed = Tulostettua sivua tai luetteloa suojaa kaappi, jossa se on.
word-safety-sent = Lähetetty
word-safety_about-sent = Sähköpostilla lähetetty raportti ei ole enää hallinnassasi: se on postilaatikoissa, palvelimilla ja kopioina. Pieni luku voi osoittaa henkilöön ilman nimeäkin. Lähetä se, mitä rahoittaja pyytää, äläkä enempää.
word-safety-exported = Viedyt tiedostot
word-safety_about-exported = CSV-tiedostoja, sivuja ja työkirjoja ei ole salattu. Poista ne, kun niitä ei enää tarvita.
word-safety-backups = Koneen varmuuskopiot
word-safety_about-backups = Niissä on rekisteri sellaisena kuin se oli, ja sen päivän tunnuslause avaa sen. Uusi tunnuslause tai henkilön tietojen poistaminen ei ulotu niihin.
word-safety-synced = Synkronoidut kansiot ja verkkolevyt
word-safety_about-synced = Rekisteri voi olla siellä, koska se on yksi salattu tiedosto. Palvelu kuitenkin säilyttää vanhoja versioita, ja se, jolla on pääsy kansioon, voi poistaa tiedoston tai palauttaa vanhan. Älä kirjoita kahdella koneella yhtä aikaa.
word-safety-deleted = Poistetut tiedostot
word-safety_about-deleted = SSD-levyllä tai muistitikulla poistettu ja päälle kirjoitettu tieto voi säilyä pitkään paikassa, josta vain asiantuntija sen löytää. Jos koko levy on salattu, siitä ei ole siellä hyötyä.
word-safety-colleague = Pois lähtenyt työtoveri
word-safety_about-colleague = Työtoverin avaimen poistaminen vie vain sen avaimen: joka on säilyttänyt kopion avaintiedostosta, avaa rekisterin sillä edelleen. Komennon ikut key change jälkeen mikään vanha avain ei avaa sitä, mitä siitä lähtien kirjoitetaan; aiemmat kopiot pysyvät sille auki.
word-safety-name_and_size = Tiedoston nimi, koko ja aika
word-safety_about-name_and_size = Joka näkee kansion, näkee, että rekisteri on olemassa, suunnilleen paljonko siinä on ja milloin siihen on viimeksi kirjoitettu. Älä nimeä sitä henkilön tai paikan mukaan.
word-safety-forgotten = Unohtunut tunnuslause
word-safety_about-forgotten = Ilman tunnuslausetta ja palautuslomaketta kukaan ei enää avaa rekisteriä: takaovea ei ole.
word-safety-lock = Lukitse
word-safety_about-lock = Lukitse ruutu aina, kun lähdet sen äärestä, ja rekisteri päivän päätteeksi komennolla ikut lock.
word-safety-disk = Salaa koko levy
word-safety_about-disk = Käyttöjärjestelmän levysalaus suojaa myös viedyt tiedostot, levylle siirretyn muistin ja poistetut tiedot.
word-safety-least = Kirjoita vähän
word-safety_about-least = Mitä ei ole kirjattu, sitä ei voi kadottaa. Käytä tunnuksia nimien sijasta äläkä kirjaa osoitteita.
word-safety-sheet = Pidä palautuslomake erillään
word-safety_about-sheet = Sen paikka on lukitussa kaapissa, ei koskaan samassa laukussa kannettavan kanssa, ja kahden ihmisen pitää tietää, missä se on.
word-safety-incident = Jos jotain on tapahtunut
word-safety_about-incident = Kadonnut kone, väärään osoitteeseen lähetetty tiedosto: kerro siitä organisaatiosi tietosuojavastaavalle samana päivänä. Jos ihmisille on riski, valvontaviranomaisen on saatava tieto 72 tunnin kuluessa.
column-topic = aihe
column-about = mistä
column-moment = milloin
column-taken_from = osa luvusta
column-questions = perustana
column-law = säädös

## Words of closed lists

word-record-refusal = vastaamaton kysymys
word-record-life_area = elämänalue
word-record-need_kind = tuen tarpeen laji
word-record-safe_contact = turvallinen yhteydenotto
word-record-goal = tavoite
word-record-goal_step = tavoitteen askel
word-record-goal_session = tapaamisessa käsitelty tavoite
word-record-note = muistiinpano
word-record-contact = yhteydenotto
word-record-referral = ohjaus palveluun
word-record-answer = vastaus
word-record-feedback = palaute
word-record-submission_file = toimitetun raportin tiedosto
word-record-cohort = ryhmä
word-record-activity = toiminta
word-record-participant = osallistuja
word-record-enrolment = ryhmässä oloaika
word-record-session = tapaaminen
word-record-outcome = tilanne
word-record-need = tuen tarve
word-record-mark = läsnäolomerkintä
word-record-project = hankkeen tiedot
word-record-break = tauko
word-record-lesson = oppi
word-record-erasure = pyyhkiminen
word-record-waiver = hyväksytty havainto
word-record-submission = toimitettu raportti
word-weekday-mon = ma
word-weekday-tue = ti
word-weekday-wed = ke
word-weekday-thu = to
word-weekday-fri = pe
word-weekday-sat = la
word-weekday-sun = su
word-holiday-new_year = uudenvuodenpäivä
word-holiday-epiphany = loppiainen
word-holiday-good_friday = pitkäperjantai
word-holiday-easter = pääsiäispäivä
word-holiday-easter_monday = toinen pääsiäispäivä
word-holiday-may_day = vappu
word-holiday-ascension = helatorstai
word-holiday-pentecost = helluntaipäivä
word-holiday-midsummer = juhannuspäivä
word-holiday-all_saints = pyhäinpäivä
word-holiday-independence = itsenäisyyspäivä
word-holiday-christmas = joulupäivä
word-holiday-second_christmas = tapaninpäivä
word-kind-group = ryhmä
word-kind-individual = yksilö
word-kind-meeting = tapaaminen
word-kind-contact = yhteydenotto
word-kind-observation = havainto
word-status-planned = suunniteltu
word-status-held = pidetty
word-status-cancelled = peruttu
word-cancelled_for-staff = vetäjä oli estynyt
word-cancelled_for-provider = järjestäjä perui
word-cancelled_for-too_few = liian harva pääsi tulemaan
word-cancelled_for-venue = tilaa ei ollut saatavilla
word-cancelled_for-holiday = pyhä tai tauko
word-cancelled_for-safety = turvallisuus
word-cancelled_for-other = muu syy
word-mode-group = ryhmä
word-mode-individual = yksilö
word-mode-on_site = paikan päällä
word-mode-remote = etänä
word-exit-completed = kävi valmennuksen loppuun
word-exit-employment = työ alkoi
word-exit-education = koulutus alkoi
word-exit-moved = muutti pois
word-exit-health = terveys
word-exit-other_service = toinen palvelu jatkuu
word-exit-withdrew = päätti itse lopettaa
word-exit-other = muu syy
word-stage-started = aloitti
word-stage-alongside = heistä vain ryhmän rinnalla
word-stage-stayed = pysyi mukana loppuun
word-stage-there = mukana tänään
word-stage-ended = päättyi
word-exit-not_recorded = ei kirjattu, miten
word-presence-present = läsnä
word-presence-absent = poissa
word-presence-not_expected = ei odoteta
word-sign-present = läsnä
word-sign-late = myöhässä
word-sign-left_early = lähti aiemmin
word-sign-late_and_early = myöhässä ja lähti aiemmin
word-sign-absent_none = poissa, ei ilmoittanut
word-sign-absent_in_advance = poissa, ilmoitti etukäteen
word-sign-absent_afterwards = poissa, ilmoitti jälkikäteen
word-sign-absent_notice_unknown = poissa, ilmoitus ei tiedossa
word-sign-unmarked = merkitsemättä
word-sign-not_expected = ei odoteta
word-sign-planned = suunniteltu
word-sign-cancelled = peruttu
word-notice-in_advance = ilmoitti etukäteen
word-notice-afterwards = ilmoitti jälkikäteen
word-notice-none = ei ilmoittanut
word-reason-health = terveys
word-reason-child_care = lapsen hoito
word-reason-authority = viranomaisasia
word-reason-criminal_process = rikosprosessi
word-reason-work = työ tai työhaastattelu
word-reason-study = opinnot
word-reason-transport = kulkuyhteydet
word-reason-safety = turvallisuus
word-reason-forgot = unohti
word-reason-other = muu syy
word-reason-not_told = ei kerrottu
word-point-exit = päättyessä
word-point-six_months = kuuden kuukauden kuluttua
word-source-participant = osallistuja
word-source-worker = hanketyöntekijä
word-source-register = rekisteritieto
word-source-not_reached = ei tavoitettu
word-level-none = ei lainkaan
word-level-some = jonkin verran
word-level-much = paljon
word-area-housing = asuminen
word-area-health = terveys
word-area-family = perhe
word-area-legal_process = oikeusprosessi
word-area-residence_permit = oleskelulupa
word-area-money = raha-asiat
word-area-network = läheiset ja tukiverkosto
word-area-everyday_coping = arjen sujuminen
word-area-time_management = ajanhallinta
word-area-wellbeing = hyvinvointi
word-language-en = englanti
word-language-fi = suomi
word-language-sv = ruotsi
word-labour_status-employed = työllinen
word-labour_status-unemployed = työtön
word-labour_status-inactive = työvoiman ulkopuolella
word-answer-yes = kyllä
word-answer-no = ei
word-answer-refused = ei halua vastata
word-gender-woman = nainen
word-gender-man = mies
word-gender-non_binary = muunsukupuolinen
word-gender-not_stated = ei ilmoitettu
word-residence-citizen = kansalainen
word-residence-permit = oleskelulupa
word-residence-pending = odottaa päätöstä
word-residence-none = ei oleskeluoikeutta
word-residence-refused = ei halua vastata
word-funder_record-entered = kirjattu
word-funder_record-not_possible = ei mahdollista
word-education-0 = ISCED 0, alemman perusasteen koulutus puuttuu
word-education-1 = ISCED 1, alempi perusaste
word-education-2 = ISCED 2, ylempi perusaste
word-education-3 = ISCED 3, toinen aste
word-education-4 = ISCED 4, toisen asteen jälkeinen
word-education-5 = ISCED 5, alin korkea-aste
word-education-6 = ISCED 6, alempi korkeakouluaste
word-education-7 = ISCED 7, ylempi korkeakouluaste
word-education-8 = ISCED 8, tutkijakoulutusaste
word-programme-ESF-2014 = ESR 2014–2020
word-programme-ESFplus-2021 = ESR+ 2021–2027
word-scope-period = jaksolla
word-scope-cumulative = hankkeen alusta
word-figures-same = samat
word-figures-changed = poikkeavat
word-figures-damaged = vioittunut
word-scope-both = molemmat
word-part-indicators = Indikaattorit
word-part-attendance = Läsnäolo
word-severity-blocks = estää
word-severity-must = korjattava
word-severity-should = tarkistettava
word-severity-note = tiedoksi
word-severity_means-blocks = raporttiin ei voi luottaa ennen kuin tämä on korjattu; tätä ei voi hyväksyä
word-severity_means-must = korjaa ennen raportin toimittamista
word-severity_means-should = katso ennen raportin toimittamista
word-severity_means-note = hyvä tietää; mitään ei tarvitse tehdä
word-state-standing = voimassa
word-state-expired = päättynyt
word-state-gone = ei enää havaita
word-state-open = avoin
word-state-reached = saavutettu
word-state-changed = muuttunut
word-state-let_go = luovuttu
word-state-proposed = ehdotettu
word-state-agreed = sovittu
word-state-sent = lähetetty
word-state-accepted = otettu vastaan
word-state-declined = ei toteutunut
word-state-ended = päättynyt
word-standing-in_use = käytössä
word-standing-retired = poistettu käytöstä
word-standing-unlisted = ei luettelossa
word-onward-not_yet = palvelua ei vielä ole
word-onward-under_way = valmisteilla
word-onward-arranged = järjestetty
word-area-working_life = työelämä
word-purpose-support = tuki
word-purpose-absence = poissaolon jälkeen
word-purpose-outcome_exit = tilanne päättyessä
word-purpose-outcome_six_months = tilanne kuuden kuukauden kuluttua
word-purpose-referral = ohjaus palveluun
word-purpose-other = muu
word-way-phone = puhelu
word-way-message = tekstiviesti
word-way-email = sähköposti
word-way-meeting = tapaaminen
word-way-through_other = toisen kautta
word-rule-incomplete_record = osallistujan tiedot eivät ole täydelliset
word-rule-gender_non_binary = ESR 2014–2020 tuntee vain naiset ja miehet: kysy rahoittajalta, miten muunsukupuolinen osallistuja raportoidaan
word-rule-answers_refused = osa ei halua vastata
word-rule-answers_not_asked = osalta ei ole vielä kysytty
word-rule-age_band_by_year = ikäryhmä riippuu syntymäpäivästä
word-rule-outcome_early = tilanteen päivä on liian aikainen, eikä tilannetta lasketa mukaan
word-rule-outcome_late = tilanteen päivä on liian myöhäinen, eikä tilannetta lasketa mukaan
word-rule-outcome_undated = tilanteella ei ole päivää, eikä sitä lasketa mukaan
word-rule-outcome_before_leaving = osallistuja on vielä hankkeessa; tilannetta ei lasketa mukaan
word-rule-outcome_not_reached = osallistujaa ei tavoitettu; tilannetta ei lasketa mukaan
word-rule-not_supported_yet = ei ensimmäistä päivää eikä ryhmässä oloaikaa: osallistuja ei ole mukana missään luvussa
word-rule-entered_before_project = aloitti ennen hankkeen alkua
word-rule-left_before_entered = päättyi ennen aloittamista
word-rule-unemployed_since_missing = työttömyyden alkua ei ole kirjattu: osallistujaa ei lasketa pitkäaikaistyöttömäksi
word-rule-unemployed_since_after_entry = työttömyys on alkanut vasta aloituspäivän jälkeen
word-rule-session_unmarked = odotettuja osallistujia on merkitsemättä
word-rule-lone_session = paikalle tuli yksi osallistuja
word-rule-entered_after_project = aloitti hankkeen päättymisen jälkeen
word-rule-entered_in_future = ensimmäinen päivä hankkeessa on vasta tulossa
word-rule-left_in_future = viimeinen päivä hankkeessa on vasta tulossa
word-rule-left_after_project = päättyi hankkeen päättymisen jälkeen
word-rule-born_after_entry = syntymäaika on aloituspäivän jälkeen, joten ikää ei tiedetä
word-rule-age_against_birth = ikä aloituspäivänä ei vastaa syntymäaikaa
word-rule-birth_year_against_date = syntymävuosi ei ole sama kuin syntymäpäivän vuosi
word-rule-birth_kept_twice = ikä tai syntymäaika on kirjattu useaan kertaan; yksi tieto riittää
word-rule-under_15 = alle 15-vuotias aloituspäivänä
word-rule-over_74 = yli 74-vuotias aloituspäivänä
word-rule-unemployed_since_other_status = työttömyyden alku on kirjattu, mutta työmarkkina-asema on muu
word-rule-education_beyond_age = koulutus on korkeampi kuin iän perusteella voisi odottaa
word-rule-studying_without_level = koulutuksessa, mutta yhtään koulutusastetta ei ole suoritettu: kannattaa kysyä uudelleen
word-rule-third_country_without_background = kolmannen maan kansalainen ilman ulkomaista taustaa: kannattaa kysyä uudelleen
word-rule-citizen_of_third_country = oleskelee Suomessa kansalaisena ja on kolmannen maan kansalainen
word-rule-funder_record_missing = ei vielä rahoittajan omassa järjestelmässä
word-rule-funder_record_not_possible = ei voida viedä rahoittajan omaan järjestelmään; rahoittaja voi pyytää erillisen luettelon
word-rule-form_unsigned = aloituslomaketta ei ole allekirjoitettu
word-rule-form_signed_late = aloituslomake allekirjoitettiin yli neljä viikkoa aloituspäivän jälkeen
word-rule-gender_missing = sukupuolta ei tiedetä
word-rule-age_missing = ikää ei tiedetä
word-rule-labour_status_missing = työmarkkina-asemaa ei tiedetä
word-rule-in_education_missing = ei tiedetä, olivatko osallistujat koulutuksessa
word-rule-education_missing = koulutusta ei tiedetä
word-rule-outcome_in_future = tilanteen päivä on vasta tulossa
word-rule-outcome_incomplete = tilanne lasketaan mukaan, mutta osaa indikaattoreiden tiedoista ei ole kirjattu
word-rule-outcomes_same_day = molemmilla tilanteilla on sama päivä
word-rule-improved_against_status = tilanne on kirjattu paremmaksi, vaikka osallistuja oli aloittaessaan työllinen eikä ole enää
word-rule-exit_outcome_open = osallistuja on päättänyt; tilanteen päättyessä voi kirjata nyt
word-rule-exit_outcome_due = päättymisestä on yli 21 päivää, eikä tilannetta päättyessä ole kirjattu: on aika kysyä
word-rule-exit_outcome_missing = tilannetta päättyessä ei kirjattu ajoissa
word-rule-six_months_not_open = tilannetta kuuden kuukauden kuluttua voi kysyä myöhemmin
word-rule-six_months_soon = tilannetta kuuden kuukauden kuluttua voi kysyä neljän viikon sisällä
word-rule-six_months_due = tilannetta kuuden kuukauden kuluttua voi kysyä nyt
word-rule-six_months_missing = tilannetta kuuden kuukauden kuluttua ei kirjattu ajoissa
word-rule-session_without_marks = pidetyssä tapaamisessa ei ole yhtään merkintää
word-rule-session_nobody_came = paikalle ei tullut ketään
word-rule-session_nobody_expected = tapaaminen pidettiin, mutta ketään ei odotettu
word-rule-session_planned_past = tapaamisen päivä on mennyt, mutta se on yhä suunniteltu
word-rule-session_held_in_future = tapaaminen on kirjattu pidetyksi, vaikka sen päivä on vasta tulossa
word-rule-session_on_holiday = tapaaminen on pyhäpäivänä
word-rule-session_in_break = tapaaminen on ryhmän tauon aikana
word-rule-session_outside_cohort = ryhmätapaaminen ei ole ryhmän päivien sisällä
word-rule-session_outside_project = tapaaminen pidettiin hankkeen päivien ulkopuolella
word-rule-sessions_overlap = ryhmällä on toinen ryhmätapaaminen samaan aikaan
word-rule-session_long = yksilötapaaminen on yli kaksi kertaa tavallista pidempi
word-rule-marks_before_entered = merkintöjä ennen ensimmäistä päivää hankkeessa
word-rule-marks_after_left = merkintöjä viimeisen päivän jälkeen
word-rule-marks_outside_enrolment = merkintöjä ryhmätapaamisissa ryhmässä oloajan ulkopuolella
word-rule-double_booking = läsnä kahdessa tapaamisessa samaan aikaan
word-rule-minutes_beyond_session = myöhästymisen ja aikaisemman lähdön minuutit kattavat koko tapaamisen
word-rule-notice_unknown = poissaoloja, joista ei ole kirjattu, ilmoittiko osallistuja
word-rule-marks_recorded_late = merkinnät tehtiin yli seitsemän päivää tapaamisen jälkeen
word-rule-no_enrolment = ei ole ollut missään ryhmässä
word-rule-enrolment_before_entered = ryhmässä oloaika alkoi ennen ensimmäistä päivää hankkeessa
word-rule-enrolment_before_project = ryhmässä oloaika alkoi ennen hanketta
word-rule-enrolment_after_cohort = ryhmässä oloaika alkoi ryhmän viimeisen päivän jälkeen
word-rule-enrolment_outside_cohort = ryhmässä oloaika ulottuu ryhmän päivien ulkopuolelle
word-rule-enrolments_overlap = samassa ryhmässä kahdesti tai odotetaan kahteen ryhmään samaan aikaan
word-rule-enrolment_open_after_cohort = ryhmä on päättynyt, mutta ryhmässä oloaika ei
word-rule-enrolment_open_after_left = osallistuja on päättänyt hankkeessa, mutta ryhmässä oloaika jatkuu
word-rule-exit_reason_missing = ryhmässä oloaika on päättynyt, eikä päättymisen tapaa ole kirjattu
word-rule-exit_against_outcome = ryhmässä oloaika päättyi työllistymiseen, mutta tilanne päättyessä on toinen
word-rule-still_in_project = kaikki ryhmässä oloajat päättyivät yli neljä viikkoa sitten, eikä viimeistä päivää hankkeessa ole kirjattu
word-rule-never_attended = ollut ryhmässä vähintään kaksi viikkoa, mutta ei ole vielä ollut läsnä: kannattaa ottaa yhteyttä
word-rule-cohort_without_sessions = ryhmä on alkanut, mutta sillä ei ole tapaamisia
word-rule-cohort_without_participants = ryhmä on alkanut, mutta siinä ei ole osallistujia
word-rule-cohort_weeks_under = ryhmätapaamisia oli harvempana viikkona kuin suunniteltiin
word-rule-cohort_weeks_over = ryhmätapaamisia on useampana viikkona kuin suunniteltiin
word-rule-cohort_small = alle neljä osallistujaa
word-rule-cohort_large = yli kuusi osallistujaa
word-rule-cohort_outside_project = ryhmä ulottuu hankkeen päivien ulkopuolelle
word-rule-project_start_missing = hankkeen ensimmäistä päivää ei ole kirjattu: raporttia ei voi tehdä
word-rule-project_programme_missing = hankkeen ohjelmaa ei ole kirjattu: raporttia ei voi tehdä
word-rule-project_end_before_start = hanke päättyy ennen kuin se alkaa
word-rule-project_end_missing = hankkeen viimeistä päivää ei ole kirjattu
word-rule-project_code_missing = rahoittajan hankekoodia ei ole kirjattu
word-rule-project_target_missing = hankkeen tavoitemäärää ei ole kirjattu
word-rule-no_participants = hankkeessa ei ole vielä tuettuja osallistujia
word-rule-target_behind = tuettuja osallistujia on vähemmän kuin tavoitemäärä tähän mennessä edellyttää
word-rule-period_before_project = jakso alkaa ennen hanketta
word-rule-period_beyond_project = jakso päättyy hankkeen jälkeen
word-rule-period_not_over = jakso ei ole vielä päättynyt, ja sen luvut voivat muuttua
word-rule-self_check_broken = raportin luvut ovat ristiriidassa keskenään

## A report as a page

page-esf = Raportti Euroopan sosiaalirahastolle, { $period }
page-days = { $from }–{ $until }
page-project = koko hanke
page-all = kaikki
page-target = Osallistujia tähän mennessä, tavoitemäärästä
page-bars = { $caption }: läsnä merkityistä
page-severity = { $severity ->
        [blocks] Estää raportin
        [must] Korjattava ennen raportin toimittamista
        [should] Tarkistettava
       *[note] Tiedoksi
    }
page-findings = { $findings ->
        [one] Yksi havainto
       *[other] { $findings } havaintoa
    }: { $severity }
title-method = Miten luvut on laskettu
method-once = Osallistuja lasketaan hankkeessa kerran. Paluu ei muuta aloituspäivän tietoja; jos viimeisiä päiviä on useita, niistä myöhäisin ratkaisee.
method-complete = Indikaattoreissa ovat ne osallistujat, joiden tiedot ovat täydelliset: sukupuoli, ikä, työmarkkina-asema, onko koulutuksessa ja koulutus. Rivillä ”{ $all }” ovat kaikki, joita on tuettu, vaikka tiedot olisivat vajaat.
method-when = Aloituspäivän tiedot kuuluvat siihen jaksoon, jossa on ensimmäinen päivä hankkeessa, tilanne päättyessä siihen, jossa on viimeinen päivä, ja tilanne kuuden kuukauden kuluttua siihen, jossa on päivä kuusi kuukautta viimeisen päivän jälkeen.
method-windows = Tilanne päättyessä lasketaan, kun se on viimeiseltä päivältä tai enintään 28 päivää myöhemmältä ajalta, ja tilanne kuuden kuukauden kuluttua, kun se on siltä päivältä tai enintään kolme kuukautta myöhemmältä ajalta. Muut tilanteet ja ne, joita ei ole tavoitettu, ovat havainnoissa, eikä niitä lasketa.
method-not-stated = Jos osallistujalta ei ole kysytty tai hän ei halua vastata, sitä ei lasketa kyllä-vastaukseksi; havainnoista näkyy, kuinka monta heitä on. Ne, joiden sukupuolesta ei ole tietoa, ovat omassa sarakkeessaan rivillä ”{ $all }”.
method-attendance = Pidettyyn tapaamiseen odotetaan kaikkia, joiden ryhmässä oloaikaan päivä kuuluu, paitsi jos merkintänä on ei odoteta. Ennen ryhmään tuloa, lähdön jälkeen ja perutuissa tapaamisissa ketään ei odoteta eikä mikään ole poissaolo.
method-rates = Läsnäolo on läsnä olleiden osuus läsnä olleista ja poissa olleista; merkitsemättömät eivät ole kummassakaan. Myöhässä tullut on ollut läsnä. Ajoissa olleiden osuus lasketaan läsnä olleista. Kun osuutta ei voi laskea, sen kohdalla on ”–”.
method-non-binary = { $programme } tuntee vain naiset ja miehet. Muunsukupuolinen osallistuja lasketaan omaan sarakkeeseensa ja yhteismäärään; rahoittajalta on kysyttävä.
method-long-term = { $months ->
        [one] Pitkäaikaistyöttömiä ovat ne, jotka olivat ensimmäisenä päivänä olleet työttöminä yli 12 kuukautta, alle 25-vuotiaat yli kuukauden.
       *[other] Pitkäaikaistyöttömiä ovat ne, jotka olivat ensimmäisenä päivänä olleet työttöminä yli 12 kuukautta, alle 25-vuotiaat yli { $months } kuukautta.
    }
method-few = Jos osuuden takana on alle kymmenen, siitä ei pidä tehdä johtopäätöksiä. Väli on Wilsonin 95 prosentin luottamusväli: näin laajalla alueella voi olla osuus, joka saataisiin useammista samanlaisista.
method-versions = Laskettu ohjelmalla ikut { $program }, määritelmät { $definitions }.
page-not-for-screen = { $format } on tiedosto eikä sitä voi lukea päätteellä
hint-page-file = kirjoita se tiedostoon: > report.{ $format }
as-table = Taulukkona

## Columns

column-field = kenttä
column-value = arvo
column-name = nimi
column-code = koodi
column-funder = rahoittaja
column-programme = ohjelma
column-start = alku
column-end = loppu
column-target = tavoitemäärä
column-cohort = ryhmä
column-weeks = viikkoja
column-emphasis = painotus
column-sessions = tapaamisia
column-break = tauko
column-participant = osallistuja
column-activity = toiminta
column-name_en = nimi englanniksi
column-name_fi = nimi suomeksi
column-name_sv = nimi ruotsiksi
column-kind = laji
column-provider = järjestäjä
column-minutes = minuuttia
column-counted = lasketaan
column-alias = sovittu nimi
column-entered = ensimmäinen päivä
column-left = viimeinen päivä
column-gender = sukupuoli
column-age_at_entry = ikä aloittaessa
column-age = ikä
column-birth_date = syntymäpäivä
column-birth_year = syntymävuosi
column-labour_status = työmarkkina-asema
column-unemployed_since = työttömänä alkaen
column-in_education = koulutuksessa
column-education = koulutusaste
column-foreign_background = ulkomaalaistausta
column-third_country_national = kolmannen maan kansalainen
column-minority = vähemmistö
column-disability = vammaisuus
column-homeless = asunnottomuus
column-rural = maaseutu
column-other_disadvantaged = muu heikompi asema
column-residence = oleskeluperuste
column-form_signed = lomake allekirjoitettu
column-funder_record = rahoittajan järjestelmä
column-enrolment = ryhmässä oloaika
column-outcome = tilanne
column-key = tunnuslause
column-need = tuen tarve
column-stage = vaihe
column-asked = kysytty
column-none = ei lainkaan
column-some = jonkin verran
column-much = paljon
column-needed_rate = tarvitsi tukea
column-low = välin alku
column-high = välin loppu
column-days_gone = päiviä kulunut
column-days = päiviä
column-time_rate = aikaa kulunut
column-target_rate = tavoitemäärästä
column-participants_needed = tarvitaan vielä
column-weeks_left = viikkoja jäljellä
column-counted_hours = osallistujatunnit
column-held_sessions = pidetyt tapaamiset
column-cohorts_done = päättyneet ryhmät
column-cohorts_running = käynnissä olevat ryhmät
column-cohorts_ahead = tulevat ryhmät
column-number = numero
column-text = teksti
column-standing = luettelossa
column-had = tarvitsi tukea
column-less = vähemmän
column-more = enemmän
column-asked_again = kysytty uudelleen
column-review = palataan
column-steps_done = otettu
column-goal = tavoite
column-goal_step = askel
column-done = otettu
column-private = yksityinen
column-purpose = aihe
column-may_go = saa poistaa alkaen
column-due = sovittu
column-way = tapa
column-reached = tavoitettu
column-service = palvelu
column-since = alkaen
column-consent = suostumus
column-goes_on = tuki jatkuu
column-onward = seuraava palvelu
column-from = alkaen
column-to = asti
column-message = viesti
column-then = silloin
column-now = nyt
column-missing = puuttuu
column-contact_rule = turvallinen yhteydenpito
column-six_months = tilanne kuuden kuukauden kuluttua
column-mode = tapa
column-exit = miten päättyi
column-session = tapaaminen
column-date = päivä
column-was = aiempi päivä
column-status = tila
column-cancelled_for = miksi peruttu
column-facilitator = vetäjä
column-month = kuukausi
column-week = viikko
column-remark = huomautus
column-point = ajankohta
column-job_searching = etsii työtä
column-qualification = ammattipätevyys
column-improved = parantunut
column-source = lähde
column-level = taso
column-day = päivä
column-time = kello
column-area = elämänalue
column-language = kieli
column-step = vaihe
column-at = milloin
column-who = kuka
column-what = mitä
column-state = tila
column-file = tiedosto
column-new = uusia
column-same = ennallaan
column-prefers_not = ei halua vastata
column-changed = muutettu
column-import-changed = muuttuneita
column-refused = hylättyjä
column-label = indikaattori
column-women = naisia
column-men = miehiä
column-non_binary = muunsukup.
column-not_stated = ei tietoa
column-total = yhteensä
column-sessions_planned = suunniteltu
column-sessions_held = pidetty
column-sessions_cancelled = peruttu
column-participants = osallistujia
column-expected = odotettu
column-marked = merkitty
column-attended = läsnä
column-on_time = ajoissa
column-late = myöhässä
column-left_early = lähti aiemmin
column-absent_in_advance = poissa, ilmoitti etukäteen
column-absent_afterwards = poissa, ilmoitti jälkikäteen
column-absent_none = poissa, ei ilmoittanut
column-absent_notice_unknown = poissa, ilmoitus ei tiedossa
column-not_expected = ei odoteta
column-unmarked = merkitsemättä
column-minutes_expected = minuutteja odotettu
column-minutes_attended = minuutteja läsnä
column-counted_minutes = minuutteja laskettu
column-lone_sessions = tuli yksin
column-attendance_rate = läsnäolo
column-commitment_rate = läsnä tai ilmoitti
column-punctuality_rate = ajoissa läsnä olleista
column-rule = sääntö
column-id = tunnus
column-finds = mitä havaitaan
column-check = tarkistus
column-why = perustelu
column-until = asti
column-waived = hyväksytty, koska
column-severity = vakavuus
column-subject = kohde
column-detail = havainto
column-fix = mitä tehdä
column-period_changed = poikkeaa jaksolla
column-cumulative_changed = poikkeaa hankkeen alusta
column-figures = luvut tänään
column-figure = luku
column-sent = toimitettu luku
column-today = tänään
column-moved_by = muuttaja
column-record = tieto
column-before = ennen
column-after = nyt
column-presence = läsnäolo
column-notice = ilmoitus
column-minutes_late = myöhästymisminuutit
column-minutes_early = minuutteja etuajassa pois
column-submission = toimitettu raportti
column-period = jakso
column-corrects = korjaa
column-sent_on = toimitettu
column-content = sisältö
column-last_op = silloinen viimeisin vaihe
column-sent_by = toimittaja
column-sent_at = toimitushetki
column-ltu_months_under_25 = kuukausia pitkäaikaistyöttömyyteen, alle 25-vuotiaat
column-program_version = ikutin versio
column-definitions_version = määritelmien versio
column-files = tiedostoja
column-sha256 = sha256
column-note = huomautus
column-project = hanke
column-part = määrä
column-out_of = kaikkiaan
column-share = osuus
column-interval = 95 % luottamusväli

## Words for backups, restoring, retention and erasure

word-made-by_hand = pyynnöstä
word-made-daily = päivittäinen
word-made-before_migration = ennen uutta versiota
word-made-before_import = ennen tuontia
word-made-before_erase = ennen pyyhkimistä
word-made-before_restore = ennen palauttamista
word-made-kept = säilytetty
word-state-good = kunnossa
word-state-other_register = toisesta rekisteristä
word-state-other_passphrase = eri tunnuslause
word-state-encrypted = salattu
word-state-open_to_others = muiden luettavissa
word-state-of_another_account = toisen tilin
word-state-damaged = vioittunut
word-state-too_new = uudemmasta ikutista
column-backup = varmuuskopio
column-made = tehty
column-marks = merkintöjä
column-steps = vaiheita
word-records-participant = henkilö
word-records-enrolment = ryhmässä oloajat
word-records-session = yksilötapaamiset
word-records-mark = läsnäolomerkinnät
word-records-outcome = tilanteet
word-records-need = tuen tarpeet
word-records-refusal = kysymykset, joihin ei haluttu vastata
word-records-life_area = elämänalueet
word-records-safe_contact = miten henkilön voi tavoittaa
word-records-goal = tavoitteet
word-records-goal_step = tavoitteiden askeleet
word-records-goal_session = tapaamiset, joissa tavoitteista puhuttiin
word-records-note = muistiinpanot
word-records-contact = yhteydenotot
word-records-referral = ohjaukset palveluihin
word-records-assessment = arvioinnit
word-records-answer = vastaukset
word-records-feedback = palaute yksilötapaamisista
word-records-draft = keskeneräiset kirjoitukset
word-records-waiver = hyväksytyt havainnot
word-records-change = historian merkinnät
word-keeps-evidence = näyttö
word-keeps-nothing = ei mitään
word-holds-participants = osallistujia
word-holds-sessions = tapaamisia
word-holds-marks = läsnäolomerkintöjä
word-holds-steps = vaiheita
word-holds-latest = viimeisin vaihe
column-records = tiedot
column-rows = rivejä
column-holds = sisältö
column-keeps = jättää
column-retention = näytön viimeinen säilytyspäivä

## Indicators

indicator-GRAND_TOTAL = Kaikki tuetut osallistujat
indicator-TOTAL = Osallistujat, joiden tiedot ovat täydelliset
indicator-CO01 = Työttömät, mukaan lukien pitkäaikaistyöttömät
indicator-CO02 = Pitkäaikaistyöttömät
indicator-CO03 = Työvoiman ulkopuolella olevat
indicator-CO04 = Työvoiman ulkopuolella olevat, jotka eivät ole koulutuksessa
indicator-CO05 = Työlliset, mukaan lukien itsenäiset ammatinharjoittajat
indicator-CO06 = Alle 25-vuotiaat
indicator-CO07 = Yli 54-vuotiaat
indicator-CO08 = Yli 54-vuotiaat, jotka ovat työttömiä tai jotka ovat työvoiman ulkopuolella eivätkä ole koulutuksessa
indicator-CO09 = Alemman tai ylemmän perusasteen koulutuksen suorittaneet (ISCED 1–2)
indicator-CO10 = Toisen asteen tai sen jälkeisen, muun kuin korkea-asteen koulutuksen suorittaneet (ISCED 3–4)
indicator-CO11 = Korkea-asteen koulutuksen suorittaneet (ISCED 5–8)
indicator-CO15 = Maahanmuuttajat, ulkomaalaistaustaiset osallistujat, vähemmistöt
indicator-CO16 = Vammaiset osallistujat
indicator-CO17 = Muut heikommassa asemassa olevat
indicator-CO18 = Asunnottomat tai asuntomarkkinoilta syrjäytyneet
indicator-CO19 = Maaseutualueilta tulevat osallistujat
indicator-CR01 = Työvoiman ulkopuolella olleet osallistujat, jotka etsivät työtä osallistumisen päättyessä
indicator-CR02 = Osallistujat, jotka ovat koulutuksessa osallistumisen päättyessä
indicator-CR03 = Osallistujat, jotka saavat ammattipätevyyden osallistumisen päättyessä
indicator-CR04 = Osallistujat, jotka ovat työllisiä osallistumisen päättyessä, mukaan lukien itsenäiset ammatinharjoittajat
indicator-CR05 = Heikommassa asemassa olevat osallistujat, jotka osallistumisen päättyessä etsivät työtä, ovat koulutuksessa, saavat ammattipätevyyden tai ovat työllisiä
indicator-CR06 = Osallistujat, jotka ovat työllisiä kuuden kuukauden kuluttua osallistumisen päättymisestä, mukaan lukien itsenäiset ammatinharjoittajat
indicator-CR07 = Osallistujat, joiden työmarkkinatilanne on parantunut kuuden kuukauden kuluttua osallistumisen päättymisestä
indicator-CR08 = Yli 54-vuotiaat osallistujat, jotka ovat työllisiä kuuden kuukauden kuluttua osallistumisen päättymisestä
indicator-CR09 = Heikommassa asemassa olevat osallistujat, jotka ovat työllisiä kuuden kuukauden kuluttua osallistumisen päättymisestä
indicator-EECO01 = Osallistujien kokonaismäärä
indicator-EECO02 = Työttömät, mukaan lukien pitkäaikaistyöttömät
indicator-EECO03 = Pitkäaikaistyöttömät
indicator-EECO04 = Työvoiman ulkopuolella olevat
indicator-EECO05 = Työlliset, mukaan lukien itsenäiset ammatinharjoittajat
indicator-EECO06 = Alle 18-vuotiaat lapset
indicator-EECO07 = 18–29-vuotiaat nuoret
indicator-EECO08 = Vähintään 55-vuotiaat
indicator-EECO09 = Enintään ylemmän perusasteen koulutuksen suorittaneet (ISCED 0–2)
indicator-EECO10 = Toisen asteen tai sen jälkeisen, muun kuin korkea-asteen koulutuksen suorittaneet (ISCED 3–4)
indicator-EECO11 = Korkea-asteen koulutuksen suorittaneet (ISCED 5–8)
indicator-EECO12 = Vammaiset osallistujat
indicator-EECO13 = Kolmansien maiden kansalaiset
indicator-EECO14 = Ulkomaalaistaustaiset osallistujat
indicator-EECO15 = Vähemmistöt, mukaan lukien marginalisoituneet yhteisöt, kuten romanit
indicator-EECO16 = Asunnottomat tai asuntomarkkinoilta syrjäytyneet
indicator-EECO17 = Maaseutualueilta tulevat osallistujat
indicator-EECR01 = Osallistujat, jotka etsivät työtä osallistumisen päättyessä
indicator-EECR02 = Osallistujat, jotka ovat koulutuksessa osallistumisen päättyessä
indicator-EECR03 = Osallistujat, jotka saavat ammattipätevyyden osallistumisen päättyessä
indicator-EECR04 = Osallistujat, jotka ovat työllisiä osallistumisen päättyessä, mukaan lukien itsenäiset ammatinharjoittajat
indicator-EECR05 = Osallistujat, jotka ovat työllisiä kuuden kuukauden kuluttua osallistumisen päättymisestä, mukaan lukien itsenäiset ammatinharjoittajat
indicator-EECR06 = Osallistujat, joiden työmarkkinatilanne on parantunut kuuden kuukauden kuluttua osallistumisen päättymisestä

## Ihminen koodin takana

intake-head = Osallistujan { $participant } alkukartoitus, { $day }
intake-keys = Enter ohittaa kysymyksen, { $refuse } ei halua vastata, { $back } palaa, { $enough } lopettaa, { $help } näyttää tämän. Keskeytyksen jälkeen voi jatkaa: luonnos säilyy.
intake-area = { $area }: kuinka paljon tukea tarvitaan?
intake-said = vastattu: { $answer }
intake-choose = jokin yllä olevista numeroista tai sanoista
intake-day = päivä, esimerkiksi 30.8.2021
intake-unknown = tämä ei ole vastaus kysymykseen
intake-write = Enter kirjaa vastaukset, { $back } palaa
intake-written = kirjattu osallistujan { $participant } alkukartoitus
intake-complete = osallistujalta { $participant } on jo kysytty kaikki
intake-open = osallistujalta { $participant } ei ole vielä kysytty: { $questions }
ask-intake-draft = { $answers ->
        [one] Osallistujan { $participant } yksi vastaus päivältä { $day } on luonnoksena. Jatketaanko siitä?
       *[other] Osallistujan { $participant } { $answers } vastausta päivältä { $day } on luonnoksena. Jatketaanko niistä?
    }
file-written = kirjoitettu { $path }
hint-out-file = anna tiedoston nimi: --out TIEDOSTO
form-title = Kysymyksiä alkuun
form-lead = Voit jättää minkä tahansa kysymyksen tyhjäksi. Voit myös rastittaa, ettet halua vastata: silloin kukaan ei kysy uudelleen. Tuki ei riipu siitä, mitä vastaat tässä.
form-code = Koodi: { $participant }
form-entry = Tilanteesi ensimmäisenä päivänä
form-areas = Elämäsi nyt
form-areas-question = Kuinka paljon tukea tarvitset?
form-contact = Miten tavoitamme sinut
form-refuse = En halua vastata
form-day = Päivämäärä

timetable-title = Minun tapaamiseni
timetable-meeting = Tapaaminen
timetable-week = Viikko { $from }–{ $to }
timetable-span = klo { $from }–{ $to }
timetable-some-time = sovimme ajan
timetable-remote = { $what } (puhelimella tai tietokoneella)
timetable-free = vapaa
timetable-off = – ei pidetä
timetable-nothing = Tulevia tapaamisia ei ole.
timetable-written = kirjoitettu osallistujan { $participant } lukujärjestys tiedostoon { $path }: { $sessions ->
        [0] ei tapaamisia
        [one] yksi tapaaminen
       *[other] { $sessions } tapaamista
    }
reminder = Hei! Muistutus: tapaamme { $weekday } { $day } klo { $times }. Nähdään!
reminder-without-time = Hei! Muistutus: tapaamme { $weekday } { $day } – nähdään!
reminders-nobody = kenelläkään ei ole tapaamista { $day }
reminder-mind = huomioi: { $rule }

person-title = { $participant }, { $day }
person-week = viikko { $week }/{ $weeks }
person-last = viimeksi paikalla
person-next = seuraava tapaaminen
person-attendance = läsnäolo
person-attended = paikalla { $attended }/{ $marked }
person-late = myöhässä { $times ->
        [one] kerran
       *[other] { $times } kertaa
    }, yhteensä { $minutes } minuuttia
person-contact = turvallinen yhteydenpito
person-needs = Tuen tarpeet, silloin ja nyt
person-areas = Elämänalueet, silloin ja nyt: kuinka paljon tukea tarvitaan
person-goals = Tavoitteet
person-steps = askeleet { $done }/{ $steps }
person-review = tarkistetaan { $day }
person-referrals = Missä tuki jatkuu
person-contact-due = yhteydenotto { $day }: { $purpose }
person-outcomes = Tilanteet
person-entry = Aloittaessa
person-missing = Puuttuu, ja komento jolla sen täyttää
person-not-asked = { $questions ->
        [one] yhtä kysymystä ei ole vielä kysytty
       *[other] { $questions } kysymystä ei ole vielä kysytty
    }
person-unmarked = { $day } { $activity }: merkitsemättä
person-exit = miten aika ryhmässä { $cohort } päättyi

person-refused = Ei halua vastata, eikä kukaan kysy uudelleen: { $questions }

word-day-mon = maanantai
word-day-tue = tiistai
word-day-wed = keskiviikko
word-day-thu = torstai
word-day-fri = perjantai
word-day-sat = lauantai
word-day-sun = sunnuntai
word-on-mon = maanantaina
word-on-tue = tiistaina
word-on-wed = keskiviikkona
word-on-thu = torstaina
word-on-fri = perjantaina
word-on-sat = lauantaina
word-on-sun = sunnuntaina

word-question-entered = Mikä oli ensimmäinen päivä hankkeessa?
word-question-gender = Mikä on sukupuolesi?
word-question-age_at_entry = Kuinka vanha olit ensimmäisenä päivänä? (täydet vuodet)
word-question-labour_status = Mikä oli tilanteesi työmarkkinoilla ensimmäisenä päivänä?
word-question-unemployed_since = Mistä päivästä alkaen olit ollut työttömänä?
word-question-in_education = Olitko koulutuksessa ensimmäisenä päivänä?
word-question-education = Mikä on ylin koulutus, jonka olet suorittanut?
word-question-foreign_background = Onko sinulla ulkomaalaistausta?
word-question-third_country_national = Oletko Euroopan unionin ulkopuolisen maan kansalainen?
word-question-minority = Kuulutko vähemmistöön?
word-question-disability = Onko sinulla vamma?
word-question-homeless = Oletko vailla asuntoa tai onko asumisesi epävarmaa?
word-question-rural = Asutko maaseudulla?
word-question-other_disadvantaged = Onko jotain muuta, mikä vaikeuttaa työllistymistäsi?
word-question-residence = Millä perusteella oleskelet maassa?
word-question-exit = Tilanne päättyessä
word-question-six_months = Tilanne kuuden kuukauden kuluttua
word-question-language = Millä kielellä sinulle voi kirjoittaa?
word-question-contact_rule = Miten sinuun voi ottaa yhteyttä turvallisesti? Mitä on otettava huomioon?
word-question-housing = Asuminen
word-question-health = Terveys
word-question-family = Perhe
word-question-legal_process = Oikeusprosessi
word-question-residence_permit = Oleskelulupa
word-question-money = Raha-asiat
word-question-network = Läheiset ja tukiverkosto
word-question-everyday_coping = Arjen sujuminen
word-question-time_management = Ajanhallinta
word-question-wellbeing = Hyvinvointi

## Kysymykset yksi kerrallaan

answer-either = { $yes } tai { $no }
questions-keys = Enter ohittaa kysymyksen, { $back } palaa, { $enough } lopettaa.
questions-keys-refuse = Enter ohittaa kysymyksen, { $refuse } ei halua vastata, { $back } palaa, { $enough } lopettaa.
outcome-head = { $point }: { $participant }
outcome-nothing = tilanteesta ei ole sanottu mitään
hint-outcome-say = kerro tilanne: ikut outcome add { $participant } { $point } --labour-status employed|unemployed|inactive; jos osallistujaa ei tavoitettu: --source not_reached
refusal-kept = kirjattu, ettei osallistuja { $participant } halua vastata: { $question }
word-asked-labour_status = Tilanne työmarkkinoilla
word-asked-in_education = Onko koulutuksessa?
word-asked-job_searching = Etsiikö työtä?
word-asked-qualification = Saiko ammattipätevyyden?
word-asked-improved = Onko tilanne työmarkkinoilla parempi kuin aloittaessa?
word-asked-source = Keneltä tieto on? (Enter: osallistujalta)
stopped = keskeytetty
hint-draft-kept = vastaukset ovat tallessa luonnoksena; jatka niistä: { $command }
a-coming-day = päivä, esimerkiksi +7, ma tai 30.8.
left-project = osallistuja { $participant } oli hankkeessa { $day } asti
left-before-group = osallistuja { $participant } oli ryhmässä { $cohort } { $day } asti: viimeinen päivä hankkeessa ei voi olla sitä ennen, { $left }
hint-exit-left = päätä aika hankkeessa: ikut exit { $participant } --left PÄIVÄ
yet-to-come = { $day } on vasta tulossa: kirjata voi vain tapahtuneen
hint-happened = tulevaa varten merkitään yhteydenotto: ikut contact add OSALLISTUJA --due PÄIVÄ
next-before-contact = seuraava yhteydenotto, { $day }, olisi ennen tätä, { $date }
