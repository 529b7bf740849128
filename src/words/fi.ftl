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
hint-file = tarkista polku, kuka sitä saa lukea ja siihen kirjoittaa ja onko levyllä tilaa
hint-folder = nimeä kansio, jossa CSV-tiedostot ovat, esimerkiksi examples/pilot/register

## The register

no-register = polussa { $path } ei ole rekisteriä
hint-init = luo rekisteri komennolla ikut init tai nimeä se valitsimella --register TIEDOSTO
file-exists = { $path } on jo olemassa
hint-other-path = valitse toinen polku valitsimella --register TIEDOSTO; rekisterin päälle ei koskaan kirjoiteta
register-is-link = { $path } on symbolinen linkki
hint-link = nimeä itse tiedosto valitsimella --register TIEDOSTO
file-trouble = { $path }: { $reason }
not-a-register = { $path } ei ole ikutin rekisteri
hint-register-path = nimeä rekisteri valitsimella --register TIEDOSTO tai muuttujalla IKUT_REGISTER
wrong-passphrase = tunnuslause ei avaa rekisteriä { $path }
wrong-passphrase-again = tämä tunnuslause ei avaa rekisteriä; vielä kerran:
hint-passphrase = kirjoita se päätteessä tai anna se valitsimella --passphrase-file TIEDOSTO tai --passphrase-command KOMENTO tai muuttujalla IKUT_PASSPHRASE_FILE tai IKUT_PASSPHRASE_COMMAND
register-damaged = { $path } on vioittunut: osaa siitä ei voi lukea (tunnuslause, jos sellainen on, on oikea)
register-damaged-somewhere = rekisteri on vioittunut: osaa tiedostosta ei voi lukea
hint-backup = säilytä tämä tiedosto sellaisenaan ja jatka aiemmasta kopiosta; älä poista kumpaakaan
register-too-new = { $path } on kirjoitettu uudemmalla ikutilla (muoto { $found }; tämä tuntee muodon { $known })
hint-newer = asenna uudempi ikut tälle koneelle
foreign-schema = { $path } sisältää tauluja tai triggereitä, joita ikut ei ole tehnyt; sitä ei avata
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
nothing-to-redo = palautettavaa ei ole
reason-not-found = tiedostoa tai kansiota ei ole
reason-permission = tällä käyttäjätilillä ei ole siihen oikeutta
reason-exists = se on jo olemassa
reason-folder = se on kansio
reason-no-folder = se ei ole kansio
reason-read-only = sitä voi vain lukea
reason-interrupted = keskeytetty; mitään ei muutettu
reason-no-file = se ei ole tiedosto
disk-error = levyltä tuli virhe

## Passphrases

ask-passphrase = Tunnuslause
ask-new-passphrase = Uuden rekisterin tunnuslause
ask-passphrase-again = Sama uudelleen
passphrases-differ = ne eivät ole samat
passphrase-empty = tunnuslause on tyhjä
passphrase-needed = rekisteri on salattu, eikä täällä ole ketään, jolta kysyä tunnuslausetta
passphrase-wanted = uusi rekisteri tarvitsee tunnuslauseen, eikä täällä ole ketään, jolta kysyä
hint-plain = kokeilua varten --no-encryption luo rekisterin ilman sitä
passphrase-file-open-to-others = { $path } ei ole tiedosto, jonka vain sinä voit lukea
hint-chmod = chmod 600 { $path }
hint-passphrase-file = nimeä tiedosto, jonka ensimmäinen rivi on tunnuslause
passphrase-command-failed = tunnuslauseen antava komento epäonnistui
hint-passphrase-command = aja se yksinään: sen pitää tulostaa tunnuslause ja päättyä arvoon 0

## Words that are no command

usage-no-command = komentoa { $word } ei ole
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
form-SESSION = tapaamisen koodi: K1-014

## The project and the catalogue

init-encrypted = luotu rekisteri { $path }, salattuna; ilman tunnuslausetta kukaan ei voi avata sitä
init-plain = luotu rekisteri { $path }, salaamatta: vain esittelyä varten
project-changed = muutettu hankkeen tietoja
ask-project = Hankkeen tiedot. Enter jättää kysymyksen avoimeksi; siihen voi vastata myöhemmin: ikut project edit
ends-before-start = viimeinen päivä { $end } on ennen ensimmäistä päivää { $start }
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
need-line = { $need }: { $level } ({ $day })
enrolled = lisätty osallistuja { $participant } ryhmään { $cohort } { $from } alkaen
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
ask-cancel-reason = Miksi? Enter jättää avoimeksi; { $words }:
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
today-was-it-held = pidetty ilman osallistujia: ikut session edit { $session } --status held; ei pidetty: ikut session cancel { $session }
today-only = jäljellä vain { $participant }
today-nobody-left = jäljellä ei ole ketään
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
redone = palautettu vaihe { $step }: { $what }
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
step-participant_edit = muutettu osallistujan { $participant } tietoja
step-enrol = lisätty osallistuja { $participant } ryhmään { $cohort }
step-enrolment_edit = muutettu osallistujan { $participant } oloaikaa ryhmässä { $cohort }
step-exit = päätetty osallistujan { $participant } oloaika ryhmässä { $cohort }
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
step-outcome_add = kirjattu osallistujan { $participant } tilanne
step-outcome_edit = muutettu osallistujan { $participant } tilannetta
step-need_add = kirjattu osallistujan { $participant } tuen tarpeita
step-need_edit = muutettu osallistujan { $participant } tuen tarpeita
step-import = tuotu kansio: { $rows ->
        [one] yksi uusi tai muuttunut rivi
       *[other] { $rows } uutta tai muuttunutta riviä
    }
step-undo = kumottu vaihe { $step }
step-redo = palautettu vaihe { $step }

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
trouble-no-header = ensimmäisellä rivillä ei ole yhtään sarakkeen nimeä: { $columns }
trouble-unknown-column = saraketta { $column } ei ole; sarakkeet ovat { $columns }.
trouble-missing-column = tämä sarake tarvitaan
trouble-duplicate-column = tämä sarake on kahdesti
trouble-field-count = soluja on { $found }, ensimmäisellä rivillä { $expected }
trouble-open-quote = lainausmerkki jää sulkematta
trouble-stray-quote = sulkevan lainausmerkin jälkeen on tekstiä
trouble-too-long = tämä rivi on pidempi kuin mikään rivi voi olla
trouble-missing = tässä tarvitaan arvo
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
hint-period = jakso on 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter, this-quarter, last-month, last-year
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
man-written = kirjoitettu { $pages ->
        [one] yksi sivu
       *[other] { $pages } sivua
    } kansioon { $folder }

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

## Words of closed lists

word-record-cohort = ryhmä
word-record-activity = toiminta
word-record-participant = osallistuja
word-record-enrolment = ryhmässä oloaika
word-record-session = tapaaminen
word-record-outcome = tilanne
word-record-need = tuen tarve
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
word-education-0 = ISCED 0, vähemmän kuin alempi perusaste
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
word-scope-both = molemmat
word-part-indicators = Indikaattorit
word-part-attendance = Läsnäolo
word-severity-blocks = estää
word-severity-must = korjattava
word-severity-should = tarkistettava
word-severity-note = tiedoksi
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

## A report as a page

page-esf = Raportti Euroopan sosiaalirahastolle, { $period }
page-days = { $from }–{ $until }
page-project = koko hanke
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
column-need = tuen tarve
column-from = alkaen
column-to = asti
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
column-step = vaihe
column-at = milloin
column-who = kuka
column-what = mitä
column-state = tila
column-file = tiedosto
column-new = uusia
column-same = ennallaan
column-changed = muuttuneita
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
column-severity = vakavuus
column-subject = kohde
column-detail = havainto
column-fix = mitä tehdä
column-project = hanke
column-period = jakso
column-part = määrä
column-out_of = kaikkiaan
column-share = osuus
column-interval = 95 % luottamusväli

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
