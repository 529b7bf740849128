# Help in Finnish, by command path; `help--NAME` explains an argument that means the same everywhere.

## The program and its options for every command

help-ikut = Pidä kirjaa pienistä valmennusryhmistä ja raportoi niistä Euroopan sosiaalirahastolle
help-ikut--register = Käytä tätä rekisteriä; muuten IKUT_REGISTER, sitten lähin ikut.db tässä kansiossa tai sen yläpuolella, sitten käyttöjärjestelmän tietokansio
help-ikut--lang = Puhu tätä kieltä: en, fi tai sv
help-ikut--passphrase-file = Lue tunnuslause tämän tiedoston ensimmäiseltä riviltä
help-ikut--passphrase-command = Lue tunnuslause ensimmäiseltä riviltä, jonka tämä komento tulostaa
help-ikut--as-of = Näytä rekisteri sellaisena kuin se oli vaiheen jälkeen tai päivän lopussa. Vaihe annetaan lokin numerolla tai päivällä: 57, 2021-10-04, yesterday. Kirjaukset tehdään aina tämänhetkiseen rekisteriin.
help-ikut--yes = Vastaa kyllä jokaiseen kysymykseen
help-ikut--no-input = Älä koskaan kysy; lopeta, jos vastaus tarvitaan
help-ikut--quiet = Näytä vain se, mitä pyydettiin
help-ikut--plain = Älä piirrä kehyksiä; ruudunlukijoita varten

## Arguments that mean the same everywhere

help--dry-run = Näytä, mikä muuttuisi, äläkä muuta mitään
help--format = Näytä tässä muodossa
help--no-backup = Jatka ilman varmuuskopiota
help--force = Korvaa tiedostot, jotka ovat jo olemassa
help--participant = Osallistujan koodi
help--cohort = Ryhmän koodi
help--activity = Toiminnan koodi
help--session = Tapaamisen koodi
help--entered = Ensimmäinen päivä hankkeessa
help--left = Viimeinen päivä hankkeessa
help--alias = Kysy sovittua nimeä, joka on valittu osallistujan kanssa; ei koskaan virallista nimeä
help--gender = Sukupuoli
help--age-at-entry = Ikä täysinä vuosina aloituspäivänä
help--birth-date = Syntymäpäivä; vain jos hanke tarvitsee sitä muualla
help--birth-year = Syntymävuosi; vain jos hanke tarvitsee sitä muualla
help--labour-status = Työmarkkina-asema aloituspäivänä
help--unemployed-since = Mistä päivästä alkaen työttömänä
help--in-education = Koulutuksessa aloituspäivänä
help--education = Korkein suoritettu koulutus, ISCED-taso
help--foreign-background = Ulkomaalaistausta
help--third-country-national = Euroopan unionin ulkopuolisen maan kansalainen
help--minority = Kuuluu vähemmistöön
help--disability = Vammaisuus
help--homeless = Asunnoton tai asuntomarkkinoilta syrjäytynyt
help--rural = Tulee maaseudulta
help--other-disadvantaged = Muu heikompi asema
help--residence = Oleskeluperuste
help--form-signed = Päivä, jona aloituslomake allekirjoitettiin
help--funder-record = Onko osallistuja kirjattu rahoittajan omaan järjestelmään
help--exit = Miten ryhmässä oloaika päättyi
help--emphasis = Mitä ryhmässä painotetaan

## today

help-today = Näytä, mitä tänään on, mitä on merkitsemättä ja kenelle kannattaa soittaa
help-today-more = Tämän päivän tapaamiset; menneet tapaamiset, joita ei ole kokonaan merkitty; seuraava päivä, jona joku voi tulla yksin; ne, joihin ei ole oltu yhteydessä muutamaan päivään tai joilta ei ole tullut viestiä kolmesta peräkkäisestä tapaamisesta; sekä kysyttävät tilannetiedot ja tehtävät yhteydenotot. Pelkkä `ikut` näyttää saman.
help-today--days = Soittaa kannattaa niille, joihin ei ole oltu yhteydessä näin moneen päivään

## unlock

help-unlock = Avaa rekisteri muutamaksi tunniksi, niin ettei mikään komento kysy tunnuslausetta
help-unlock-more = Avain johdetaan kerran ja säilytetään Linuxin ytimen muistissa, vain tälle käyttäjätilille eikä koskaan levyllä. Se unohdetaan ajan päätyttyä, komennolla `ikut lock` ja koneen sammuessa; sen ollessa tallella toimii myös täydennys.
help-unlock--time = Miten pitkäksi ajaksi: 8h, 90m, 1h30m; enintään vuorokausi
help-unlock--recover = Avaa palautusarkin avaimella, joka kirjoitetaan kysyttäessä tai luetaan vakiosyötteestä
help-lock = Lukitse rekisteri: unohda sen avain heti

## key

help-key = Vaihda tunnuslause, tulosta palautusarkki, anna työtovereille pääsy
help-key-more = Nämä komennot kysyvät tunnuslauseen myös silloin, kun rekisteri on auki.
help-key-change = Anna rekisterille uusi tunnuslause
help-key-change-more = Päätteellä ikut arpoo kuusi sanaa; kirjain o Enterin sijasta antaa keksiä oman. Vanha tunnuslause, aiempi palautusarkki ja työtoverien tunnuslauseet eivät enää avaa rekisteriä. Aiemmat kopiot ja varmuuskopiot säilyttävät vanhat: mikään, mitä tässä tehdään, ei ulotu niihin.
help-key-change--recover = Avaa palautusarkin avaimella, joka kirjoitetaan kysyttäessä tai luetaan vakiosyötteestä
help--new-passphrase-file = Lue uusi tunnuslause tämän tiedoston ensimmäiseltä riviltä
help--new-passphrase-command = Lue uusi tunnuslause ensimmäiseltä riviltä, jonka tämä komento tulostaa
help-key-sheet = Tulosta palautusarkki: avain paperilla ja ohje rekisterin avaamiseen vuosien päästä
help-key-sheet-more = Ennen tulostamista kysytään, ja arkki menee vakiotulosteeseen. Joka saa haltuunsa arkin ja rekisterin tiedoston, lukee kaiken: ohjaa se tulostimelle, älä tiedostoon, lokiin tai sähköpostiin, ja säilytä paperi kassakaapissa. Sen avaimen ottavat `ikut unlock --recover` ja `ikut key change --recover`.
help-key-add = Anna työtoverin avata rekisteri omalla tunnuslauseellaan
help-key-add-more = Rekisterin avain säilytetään uudella tunnuslauseella salattuna tiedostossa, joka on rekisterin vieressä: sen nimi ja perässä .keys. Anna molemmat tiedostot sille, jonka pitää päästä käyttämään rekisteriä. Jos tiedosto katoaa, vain mukavuus menetetään: rekisterin oma tunnuslause ja palautusarkki avaavat sen kuten ennenkin.
help-key-add--key = Tunnuslauseen nimi, esimerkiksi K-2; henkilön nimeä ei tarvita
help-key-list = Luettele työtoverien tunnuslauseet
help-key-remove = Poista työtoverin tunnuslause
help-key-remove-more = Se ei enää avaa tätä rekisteriä täällä. Mutta sen tiennyt on voinut ottaa talteen rekisterin avaimen tai aiemmat kopiot kummastakin tiedostosta, ja ne avautuvat kuten ennenkin. Vain `ikut key change` sulkee hänet pois siitä, mitä sen jälkeen kirjataan, eikä mikään kopioista.
help-key-remove--key = Tunnuslauseen nimi

## register

help-register = Salaa rekisteri tai poista sen salaus
help-register-encrypt = Salaa rekisteri, jota ei ole salattu
help-register-encrypt-more = Rekisterin viereen kirjoitetaan uusi tiedosto, jota verrataan siihen arvo arvolta; sitten se tulee rekisterin paikalle. Vanha tiedosto jää viereen kenen tahansa luettavaksi, kunnes poistat sen: sen nimi kerrotaan. Aiemmat varmuuskopiot ja kopiot eivät nekään ole salattuja.
help-register-decrypt = Poista rekisterin salaus
help-register-decrypt-more = Sen jälkeen jokainen, joka saa tiedoston, lukee kaiken: tämä on tietojen luovuttamista varten, ei päivittäiseen työhön. Ennen muutosta kysytään. Uusi tiedosto kirjoitetaan ja sitä verrataan, sitten se tulee rekisterin paikalle; salattu jää viereen ja sen nimi kerrotaan.
help--overwrite-old = Kirjoita vanha tiedosto yli ja poista se; flash-levyille ja kopioihin sen sisältö voi jäädä

## due

help-due = Näytä kysyttävät tilannetiedot ja päivät, joiden ajalta ne lasketaan
help-due-more = Tilanne päättyessä lasketaan viimeisestä päivästä 28 päivän ajan, tilanne kuuden kuukauden kuluttua siitä päivästä kolmen kuukauden ajan. Tilanne pysyy luettelossa, kunnes siitä on kirjattu jotakin, mikä lasketaan; määräajan päätyttyä riittää mikä tahansa kirjaus, myös se, ettei osallistujaa tavoitettu. Muut tehtävänä olevat yhteydenotot ovat alempana, päätteessä osallistujan ohje turvallisesta yhteydenotosta; muodoissa csv ja json ne antaa `ikut contact due`.
help-due--days = Näytä myös ne, jotka tulevat kysyttäviksi näin monen päivän kuluessa

## attend

help-attend = Merkitse läsnäolo tapaamiseen
help-attend-more = Tapaaminen nimetään koodilla, päivällä (tänään, -1, ma, 4.10.), ryhmällä tai toiminnalla (K1 finnish) tai jätetään nimeämättä: silloin se on tämän päivän tapaaminen tai menneistä ainoa, jota ei ole vielä merkitty. Läsnäolomerkinnät: p läsnä, l15 viisitoista minuuttia myöhässä, e20 lähti kaksikymmentä minuuttia aiemmin, l10e20 molemmat, a poissa eikä ilmoittanut, n ilmoitti etukäteen, f ilmoitti jälkikäteen, x ei odoteta; kunkin perään voi kirjoittaa :SYY, jos syy tiedetään. Pelkkä koodi tarkoittaa, että osallistuja on läsnä, P-01=- ottaa merkinnän pois, ja - lukee merkinnät vakiosyötteestä. Merkintä muuttuu vain niiltä, jotka nimetään. Ilman merkintöjä ikut kysyy päätteellä osallistujista yhden kerrallaan.
help-attend--session = Tapaaminen: K1-014, tänään, -1, 4.10. tai K1 finnish
help-attend--marks = Osallistuja ja läsnäolomerkintä, esimerkiksi P-02=l15 tai P-03=n:health
help-attend--rest = Läsnäolomerkintä kaikille muille odotetuille, joita ei ole vielä merkitty eikä nimetty

## meet

help-meet = Kirjaa yksilötapaaminen ja sen läsnäolomerkintä
help-meet-more = Tänään tai aiemmin ollut tapaaminen on pidetty, ja osallistuja merkitään läsnä olleeksi, ellei --mark sano muuta. Vasta tuleva tapaaminen suunnitellaan. Jos tasan yksi tällainen tapaaminen on jo suunniteltu samalle päivälle, se merkitään pidetyksi eikä toista lisätä.
help-meet--length = Pituus, esimerkiksi 45m tai 1h30m; jos se puuttuu, toiminnan tavallinen pituus
help-meet--activity = Yksilötoiminta; jos se puuttuu, hankkeen ainoa
help-meet--on = Päivä; jos se puuttuu, tänään
help-meet--at = Alkamisaika
help-meet--remote = Etänä
help-meet--cohort = Ryhmä; jos se puuttuu, osallistujan ryhmä tuona päivänä, muuten viimeisin sitä ennen
help-meet--mark = Läsnäolomerkintä, jos osallistuja ei ollut läsnä alusta loppuun, esimerkiksi l10 tai n:health

## attendance

help-attendance = Näytä läsnäolo ruudukkona ja prosentteina
help-attendance-more = Ryhmästä näkyvät osallistujat ja tapaamiset viikko viikolta, yksi merkki kutakin läsnäolomerkintää kohti. Osallistujasta näkyy kunkin ryhmän jokainen toiminta viikoittain. Merkit ovat samat kirjaimet, jotka `ikut attend` ottaa vastaan; muut selitetään ruudukon alla. Muodoissa csv ja json on yksi rivi kutakin osallistujaa ja tapaamista kohti.
help-attendance--code = Ryhmän tai osallistujan koodi
help-attendance--cohort = Ryhmä, jos osallistujalla on sama koodi
help-attendance--participant = Osallistuja, jos ryhmällä on sama koodi
help-attendance--activity = Vain tämän toiminnan tapaamiset
help-attendance--from = Vain tämän päivän ja sitä myöhemmät tapaamiset
help-attendance--until = Vain tämän päivän ja sitä aiemmat tapaamiset
help-attendance--rates = Vain prosentit ja luvut, joista ne on laskettu

## cohort

help-cohort = Suunnittele, luettele, näytä ja muuta ryhmiä
help-cohort-new = Suunnittele ryhmä ja sen tapaamiset
help-cohort-new-more = Tapaamiset syntyvät viikkosäännöistä, ja tauot ja Suomen pyhäpäivät jäävät väliin. Sääntö on VIIKONPÄIVÄ:TOIMINTA[,TOIMINTA...][@HH:MM][/MINUUTIT]; jos toimintoja on useita, ne vuorottelevat. Suunnitelma näytetään ennen kuin se tallennetaan.
help-cohort-new--cohort = Ryhmän koodi, esimerkiksi K1
help-cohort-new--weekly = Viikkosääntö, esimerkiksi mon:rights,jobsearch@12:00/180
help-cohort-new--pauses = Tauko eli päivät ilman ohjelmaa, ALKU..LOPPU; perään voi kirjoittaa =SYY
help-cohort-list = Luettele ryhmät
help-cohort-show = Näytä yksi ryhmä, sen tauot ja osallistujat
help-cohort-edit = Muuta ryhmän tietoja
help-cohort-edit-more = Jo suunnitellut tapaamiset pysyvät paikoillaan.
help-cohort-edit--pauses = Lisää tauko tai muuta sitä: päivät ilman ohjelmaa
help-cohort-edit--no-break = Poista tauko, joka alkaa tänä päivänä
help-cohort-shift = Siirrä ryhmän suunnitellut tapaamiset toisiin päiviin
help-cohort-shift-more = Pidetyt ja perutut jäävät paikoilleen. Kaikki säilyttävät koodinsa, merkintänsä ja tiedon siitä, milloin ne olivat ennen siirtoa. Suunnitelma näytetään ennen kuin se tallennetaan.
help-cohort-shift--from = Ne, jotka ovat tänä päivänä tai sen jälkeen; viikonpäivä tarkoittaa seuraavaa sellaista
help-cohort-shift--until = Vain ne, jotka ovat tänä päivänä tai sitä ennen
help-cohort-shift--days = Näin monta päivää myöhemmäksi; -7 on viikkoa aiemmaksi
help-cohort-note = Kirjaa, mitä ryhmästä opittiin
help-cohort-note-more = Oppi kysytään päätteessä tai luetaan vakiosyötteestä, enintään 1000 merkkiä; se ei ole koskaan argumentti. Se koskee työtä eikä ihmistä: ei nimiä, ei koodeja. Oppi näytetään, kun seuraava ryhmä suunnitellaan.
help-cohort-note--edit = Kirjoita tämännumeroinen oppi uudelleen
help-cohort-note--remove = Poista tämännumeroinen oppi
help-cohort-note--on = Päivä, jona se opittiin; jos se puuttuu, uudelle opille tänään
help-cohort-notes = Luettele, mitä ryhmästä opittiin
help--name = Ryhmän nimi
help--start = Ensimmäinen päivä
help--weeks = Suunniteltujen ohjelmaviikkojen määrä
help--end = Viimeinen päivä, jos se ei ole viimeisen ohjelmaviikon perjantai
help--target = Kuinka monelle osallistujalle ryhmä on suunniteltu

## session

help-session = Luettele, lisää, muuta, siirrä ja peru tapaamisia
help-session-add = Lisää tapaaminen
help-session-add--on = Päivä; viikonpäivä tarkoittaa seuraavaa sellaista
help-session-add--at = Alkamisaika
help-session-add--participant = Osallistuja, jos toiminta on yksilötoimintaa
help-session-add--minutes = Pituus minuutteina, jos se ei ole toiminnan tavallinen pituus
help-session-add--mode = Paikan päällä vai etänä
help-session-list = Luettele tapaamiset
help-session-list--cohort = Vain tämän ryhmän tapaamiset
help-session-list--activity = Vain tämän toiminnan tapaamiset
help-session-list--status = Vain ne, joilla on tämä tila
help-session-list--from = Vain tänä päivänä tai sen jälkeen
help-session-list--until = Vain tänä päivänä tai sitä ennen
help-session-show = Näytä yksi tapaaminen ja sen läsnäolomerkinnät
help-session-edit = Muuta tapaamisen tietoja
help-session-edit-more = Päivä ja kellonaika muuttuvat komennolla `ikut session move`, ja tapaaminen perutaan komennolla `ikut session cancel`.
help-session-edit--participant = Osallistuja, jos toiminta on yksilötoimintaa
help-session-edit--status = Suunniteltu, pidetty vai peruttu
help-session-edit--minutes = Pituus minuutteina, jos se ei ole toiminnan tavallinen pituus
help-session-edit--mode = Paikan päällä vai etänä
help-session-move = Siirrä tapaaminen toiseen päivään tai kellonaikaan
help-session-move-more = Tapaaminen säilyttää koodinsa, läsnäolomerkintänsä ja tiedon siitä, milloin se oli ennen siirtoa.
help-session-move--to = Uusi päivä; viikonpäivä tarkoittaa seuraavaa sellaista
help-session-move--at = Uusi kellonaika
help-session-cancel = Peru tapaamisia
help-session-cancel-more = Niihin ilmoitetut poissaolot poistuvat: perutussa tapaamisessa ketään ei odoteta. `ikut session edit TAPAAMINEN --status planned` palauttaa tapaamisen suunnitelluksi.
help-session-cancel--sessions = Tapaamisen koodi; useita voi perua yhtenä vaiheena
help-session-cancel--reason = Syy
help--facilitator = Tapaamisen vetäjä, lyhyenä tunnuksena

## participant

help-participant = Kirjaa ja näytä osallistujien tietoja koodeittain
help-participant-add = Lisää osallistuja
help-participant-add--participant = Osallistujan koodi; jos se puuttuu, seuraava vapaa
help-participant-list = Luettele osallistujat
help-participant-show = Näytä, mitä yhdestä osallistujasta on kirjattu
help-participant-edit = Muuta, mitä osallistujasta on kirjattu
help-participant-edit--clear = Unohda, mitä tähän sarakkeeseen on kirjattu

## enrol, exit and enrolment

help-enrol = Lisää osallistuja ryhmään
help-enrol--from = Ensimmäinen päivä; jos se puuttuu, tänään tai ryhmän ensimmäinen päivä, kun tämä päivä ei ole ryhmän aikana
help-enrol--mode = Odotetaanko ryhmätapaamisiin (group) vai saako yksilöohjausta ryhmän rinnalla (individual)
help-exit = Päätä osallistujan oloaika ryhmässä tai aika hankkeessa
help-exit-more = Tuki voi jatkua valmennuksen jälkeen: vasta --left kertoo, että osallistuja lähti hankkeesta; siitä alkavat ne neljä viikkoa, joina tilanne päättyessä kirjataan, ja yhteydenotot sitä ja kuuden kuukauden tilannetta varten merkitään. Sen voi sanoa myös myöhemmin: kun oloaika ryhmässä on päättynyt tai osallistuja ei ollut missään ryhmässä, exit OSALLISTUJA --left PÄIVÄ päättää ajan hankkeessa. Päätteessä seuraa muutama lyhyt kysymys: tilanne, tavoitteet, missä tuki jatkuu, seuraava yhteydenotto. Enter ohittaa kunkin, < palaa; keskeytyksen jälkeen exit OSALLISTUJA jatkaa.
help-exit--cohort = Ryhmä, jos osallistuja on useassa
help-exit--on = Viimeinen päivä ryhmässä; jos se puuttuu, tänään tai ryhmän viimeinen päivä, kun se on jo ohi
help-exit--left = Viimeinen päivä hankkeessa, jos osallistuja lähtee myös hankkeesta
help-enrolment = Luettele ja muuta ryhmässä oloaikoja
help-enrolment-list = Luettele ryhmässä oloajat
help-enrolment-list--cohort = Vain oloajat tässä ryhmässä
help-enrolment-show = Näytä yhden osallistujan ryhmässä oloajat
help-enrolment-edit = Muuta ryhmässä oloaikaa
help-enrolment-edit--begun = Tänä päivänä alkanut ryhmässä oloaika, jos niitä on useita
help-enrolment-edit--from = Ensimmäinen päivä
help-enrolment-edit--to = Viimeinen päivä
help-enrolment-edit--mode = Odotetaanko ryhmätapaamisiin (group) vai saako yksilöohjausta ryhmän rinnalla (individual)
help-enrolment-edit--no-end = Poista päättyminen: ryhmässä oloaika jatkuu

## activity

help-activity = Pidä luetteloa toiminnoista
help-activity-add = Lisää toiminta
help-activity-list = Luettele toiminnat
help-activity-show = Näytä yksi toiminta
help-activity-edit = Muuta toiminnan tietoja
help--name-en = Toiminnan nimi englanniksi
help--name-fi = Toiminnan nimi suomeksi
help--name-sv = Toiminnan nimi ruotsiksi
help--kind = Ryhmälle vai yhdelle osallistujalle; uusi toiminta on ryhmälle
help--provider = Kuka toiminnan järjestää, jos ei hanke itse
help--minutes = Tavallinen pituus minuutteina
help--counted = Lasketaanko läsnäoloaika osallistujatunneiksi; uuden toiminnan aika lasketaan

## outcome

help-outcome = Kirjaa osallistujien tilanteet päättyessä ja kuuden kuukauden kuluttua
help-outcome-add = Lisää tilanne
help-outcome-add-more = Ilman vastausta päätteessä kysytään yksi kysymys kerrallaan: Enter ohittaa, - kertoo, ettei osallistuja halua vastata, eikä kukaan kysy uudelleen.
help-outcome-list = Luettele tilanteet
help-outcome-show = Näytä yhden osallistujan tilanteet
help-outcome-edit = Muuta tilannetta
help--point = Päättyessä (exit) vai kuuden kuukauden kuluttua (six_months)
help--date = Päivä, jona tilanne oli tämä; jos se puuttuu, uudelle tilanteelle tänään
help-outcome-add--labour-status = Työmarkkina-asema
help-outcome-edit--labour-status = Työmarkkina-asema
help-outcome-add--in-education = Koulutuksessa
help-outcome-edit--in-education = Koulutuksessa
help--job-searching = Etsii työtä
help--qualification = Sai ammattipätevyyden
help--improved = Työmarkkinatilanne on parempi kuin aloittaessa
help--source = Keneltä tieto on; not_reached, jos ketään ei tavoitettu

## need

help-instrument = Säilytä hankkeen käyttämiä mittareita
help-instrument-more = Mittari on TOML-tiedosto, jossa on tunnus, versio, kysymykset tunnuksittain ja tuloksen laskentatapa. Kysymysten tekstit voivat puuttua, jos lisenssi kieltää niiden kopioimisen. Uusi sanamuoto on uusi versio: annetut vastaukset säilyttävät merkityksensä.
help-instrument-import = Ota mittari käyttöön tiedostosta
help-instrument-import-more = Kaikki tiedoston virheet kerrotaan kerralla, jokainen rivinumeroineen ja sallittuine arvoineen. Versiota, johon on jo vastattu, ei koskaan korvata.
help-instrument-import--file = Tiedosto
help-instrument-list = Luettele mittarit
help-instrument-show = Näytä mittari, sen kysymykset ja laskentatapa
help-instrument-export = Tulosta mittari sanasta sanaan sellaisena kuin se tuotiin
help--instrument = Mittarin tunnus
help--version = Versio; jos se puuttuu, uusin
help-assess = Kirjaa, mitä osallistuja vastasi mittariin
help-assess-more = Ilman vastauksia ikut kysyy kysymys kerrallaan: luku vastaa, Enter jättää kysymyksen ennalleen, `-` tarkoittaa, ettei osallistuja halua vastata, `<` palaa askeleen taaksepäin; luonnos säilyy keskeytyksen yli. Yhdellä rivillä: kysymys=arvo, kysymys=r ei halua vastata, kysymys=- ei vastattu. Jos päivällä on jo arviointi, vain nimetyt vastaukset muuttuvat.
help-assess--answers = Vastaus: kysymyksen tunnus, = ja luku, r tai -
help-assess--on = Päivä, jona vastattiin; jos se puuttuu, tänään
help-assess--using = Versio, johon vastattiin; jos se puuttuu, päivän arvioinnin versio, muuten uusin
help-assessment = Katso, mitä osallistujat ovat vastanneet mittareihin
help-assessment-list = Luettele, mihin mittareihin kukin on vastannut ja milloin
help-assessment-show = Näytä, miten osallistujan vastaukset ovat muuttuneet
help-assessment-show-more = Ensimmäinen ja viimeisin tulos ja kaikki niiden väliltä. Tulokset ovat keskustelun apuväline: niitä verrataan vain saman ihmisen aiempiin tuloksiin.
help-assessment-show--instrument = Mittarin tunnus; jos se puuttuu, kaikki mittarit
help-assessment-remove = Poista vahingossa kirjattu arviointi
help-assessment-remove--on = Arvioinnin päivä
help-report-instrument = Näytä, miten vastaukset mittariin ovat muuttuneet ryhmässä
help-report-instrument-more = Kaikista vähintään kahdesti vastanneista: ensimmäisten ja viimeisimpien tulosten ja erotusten mediaani sekä kuinka monella tulos nousi, pysyi tai laski. Alle viidestä ihmisestä ei näytetä mitään, ja rinnakkain asetetaan vain saman version tuloksia.
help-report-instrument--cohort = Vain ne, jotka ovat joskus olleet tässä ryhmässä
help-feedback = Säilytä, millaisia tapaamiset olivat, tietämättä kuka sen sanoi
help-feedback-add = Kirjaa tapaamisen palautelaput, kaikki kerralla
help-feedback-add-more = Rivi kutakin lappua kohti, päätteessä tai vakiosyötteestä: kolme lukua 1–5 (hyödyllinen, ymmärrettävä, turvallinen olo), - jos mitään ei ole merkitty, ja sitten kommentti, jos sellainen on. Laput säilytetään ilman nimeä, aikaa ja järjestystä, vähintään kolme kerralla. Koko rekisterin lukija voi silti arvata: kaikkien vastauksen, jos kaikki laput sanovat samaa, tai ihmisen siitä, mitä kommentti kertoo. Hävitä paperit kirjaamisen jälkeen.
help-feedback-list = Luettele, montako lappua kustakin tapaamisesta on
help-feedback-print = Tee tulostettavat palautelaput, HTML-sivu A4-koossa
help-feedback-print--asking = Kysy tällä kielellä; useat pilkuin, jos puuttuu, ikutin omalla kielellä
help-report-feedback = Näytä, millaisia tapaamiset olivat, viidestä lapusta alkaen
help-report-feedback-more = Kunkin kysymyksen mediaani ja arvot sekä kommentit aakkosjärjestyksessä. Kysymys näytetään viidestä vastauksesta alkaen ja vain, jos pienemmän joukon vastauksia ei voi päätellä vähentämällä.
help-report-feedback--cohort = Vain tämän ryhmän tapaamiset
help-report-feedback--activity = Vain tämän toiminnan tapaamiset
help-report-feedback--session = Vain tämä tapaaminen
help-need = Kirjaa, mitä tukea osallistujat tarvitsevat, ja pidä hankkeen tuen tarpeiden luetteloa
help-need-add = Lisää osallistujan tuen tarpeita, tai tuen tarve hankkeen luetteloon
help-need-list = Näytä hankkeen tuen tarpeiden luettelo
help-need-show = Näytä yhden osallistujan tuen tarpeet, tai kaikkien
help-need-edit = Muuta osallistujan tuen tarpeita, tai hankkeen luettelon tuen tarvetta
help--needs = Tuen tarve ja sen taso: none, some tai much, esimerkiksi wellbeing=some
help-need-add--on = Päivä, jona tarvetta kysyttiin; jos se puuttuu, tänään
help-need-edit--on = Päivä, jona tarvetta kysyttiin; jos se puuttuu, tänään
help-need-add-more = `need add P-07 wellbeing=some` kirjaa, mitä tukea osallistuja tarvitsee, ja myöhemmin uudelleen: molemmat vastaukset säilyvät. `need add wellbeing --name-fi Hyvinvointi` lisää tuen tarpeen hankkeen luetteloon; kun luettelo on olemassa, kysytään vain sen tarpeita.
help-need-add--participant = Osallistujan koodi; nimen kanssa hankkeen luettelon tuen tarpeen koodi
help-need-add--name-en = Tuen tarpeen nimi englanniksi
help-need-add--name-fi = Tuen tarpeen nimi suomeksi
help-need-add--name-sv = Tuen tarpeen nimi ruotsiksi
help-need-list-more = Jokainen tuen tarve nimineen ja se, kuinka monelta osallistujalta sitä kysyttiin; käytöstä poistetut ja luettelon ulkopuoliset tarpeet erottuvat.
help-need-show--participant = Osallistujan koodi; ilman sitä kaikki
help-need-edit-more = `need edit P-07 wellbeing=much --on 2021-08-30` korjaa vastauksen; `need edit wellbeing --name-sv Välbefinnande` muuttaa nimen luettelossa, ja `--retired no` ottaa tarpeen takaisin käyttöön.
help-need-edit--participant = Osallistujan koodi; nimen kanssa hankkeen luettelon tuen tarpeen koodi
help-need-edit--name-en = Tuen tarpeen nimi englanniksi
help-need-edit--name-fi = Tuen tarpeen nimi suomeksi
help-need-edit--name-sv = Tuen tarpeen nimi ruotsiksi
help-need-edit--retired = Onko tarve poistettu käytöstä
help-need-retire = Poista tuen tarve käytöstä hankkeen luettelosta
help-need-retire-more = Sitä ei enää kysytä; kirjattu säilyy jokaisessa raportissa.
help-need-retire--need = Tuen tarpeen koodi
help-goal = Kirjaa, mitä osallistujat haluavat saavuttaa
help-goal-add = Lisää osallistujan tavoite
help-goal-add-more = Tavoite kysytään päätteessä tai luetaan vakiosyötteestä, enintään 500 merkkiä, mieluiten osallistujan omin sanoin; se ei ole koskaan argumentti.
help-goal-add--area = Mitä elämän osa-aluetta se koskee
help-goal-add--review = Milloin siihen palataan, esimerkiksi +30
help-goal-add--session = Tapaaminen, jossa tavoite asetettiin
help-goal-add--on = Päivä, jona tavoite asetettiin; jos se puuttuu, tapaamisen päivä tai tänään
help-goal-list = Luettele tavoitteet
help-goal-list--participant = Osallistujan koodi; ilman sitä kaikki
help-goal-list--state = Vain tavoitteet, joiden tila on tämä
help-goal-show = Näytä yksi tavoite askelineen ja tapaamisineen
help-goal-show-more = Muodoissa csv ja json sen askeleet.
help-goal-show--goal = Tavoitteen numero
help-goal-edit = Muuta tavoitetta
help-goal-edit--goal = Tavoitteen numero
help-goal-edit--area = Mitä elämän osa-aluetta se koskee
help-goal-edit--state = Missä tilassa se on
help-goal-edit--review = Milloin siihen palataan
help-goal-edit--no-review = Siihen ei tarvitse palata
help-goal-edit--session = Tapaaminen, jossa siitä puhuttiin
help-goal-edit--no-session = Tapaaminen, jossa siitä ei puhuttukaan
help-goal-edit--text = Kysy tavoitteen sanat uudelleen
help-goal-step = Lisää askel kohti tavoitetta, tai kirjaa askel otetuksi
help-goal-step-more = Askel kysytään päätteessä tai luetaan vakiosyötteestä, enintään 300 merkkiä.
help-goal-step--goal = Tavoitteen numero
help-goal-step--done = Tämännumeroinen askel on otettu
help-goal-step--not-done = Tämännumeroista askelta ei otettukaan
help-goal-step--edit = Kysy tämännumeroisen askelen sanat uudelleen
help-goal-step--on = Päivä, jona askel otettiin; jos se puuttuu, tänään
help-goal-reach = Kirjaa, että tavoite saavutettiin
help-goal-reach--goal = Tavoitteen numero
help-goal-reach--session = Tapaaminen, jossa se todettiin
help-goal-let-go = Kirjaa, että osallistuja luopuu tavoitteesta
help-goal-let-go-more = Luopuminen on yhtä hyvä loppu kuin saavuttaminen: toiveet muuttuvat elämän mukana.
help-goal-let-go--goal = Tavoitteen numero
help-goal-let-go--session = Tapaaminen, jossa se todettiin
help-note = Kirjaa muistiinpanoja työstä osallistujien kanssa
help-note-add = Kirjoita muistiinpano
help-note-add-more = Muistiinpano kirjoitetaan päätteessä tai luetaan vakiosyötteestä, enintään 1000 merkkiä; se ei ole koskaan argumentti. Päätteessä kirjoitettaessa luonnos säilyy rekisterissä: jos kirjoittaminen keskeytyy, sitä tarjotaan seuraavalla kerralla. Yksityinen muistiinpano näkyy osallistujansa luettelossa ja siinä, minkä `ikut person-export` kirjoittaa hänelle, eikä missään muussa luettelossa, raportissa tai viennissä.
help-note-add--kind = Mistä se kertoo; jos tieto puuttuu, tapaamisesta, kun tapaaminen on annettu, muuten havainnosta
help-note-add--session = Tapaaminen, josta se kertoo
help-note-add--private = Pidä se poissa kaikista luetteloista, raporteista ja vienneistä paitsi osallistujan omasta
help-note-add--on = Päivä, josta se kertoo; jos se puuttuu, tapaamisen päivä tai tänään
help-note-list = Luettele muistiinpanot
help-note-list-more = Yhden osallistujan muistiinpanot luetellaan yksityisineen; ilman osallistujaa yksityisiä ei luetella.
help-note-list--participant = Osallistujan koodi; ilman sitä kaikki
help-note-edit = Muuta muistiinpanoa
help-note-edit--note = Muistiinpanon numero
help-note-edit--kind = Mistä se kertoo
help-note-edit--session = Tapaaminen, josta se kertoo
help-note-edit--no-session = Se ei kerro mistään tapaamisesta
help-note-edit--private = Pidä se poissa kaikista luetteloista, raporteista ja vienneistä paitsi osallistujan omasta
help-note-edit--not-private = Se ei ole enää yksityinen
help-note-edit--on = Päivä, josta se kertoo
help-note-edit--text = Kirjoita muistiinpano uudelleen
help-note-remove = Poista muistiinpano
help-note-remove--note = Muistiinpanon numero
help-contact = Kirjaa yhteydenotot osallistujiin, yritetyt ja tulevat
help-contact-add = Kirjaa yritetty yhteydenotto, tai merkitse tuleva
help-contact-add-more = Valinnalla --due merkitään tuleva yhteydenotto. Ilman sitä yhteyttä yritettiin: päätteessä näytetään ensin osallistujan ohje turvallisesta yhteydenotosta, ja mitä ei ole sanottu, kysytään. Yhteydenotto on tehtävänä, kunnes osallistuja tavoitetaan; --next siirtää sen tai merkitsee seuraavan.
help-contact-add--purpose = Mitä varten; jos tieto puuttuu, sitä mikä on tehtävänä, muuten tukea
help-contact-add--way = Millä tavalla yhteyttä otettiin tai otetaan
help-contact-add--reached = Tavoitettiinko osallistuja
help-contact-add--on = Päivä, jona yritettiin; jos se puuttuu, tänään
help-contact-add--next = Milloin seuraava yhteydenotto on, esimerkiksi +7
help-contact-add--due = Merkitse yhteydenotto tälle päivälle, esimerkiksi +7
help-contact-list = Luettele yhteydenotot
help-contact-list--participant = Osallistujan koodi; ilman sitä kaikki
help-contact-due = Näytä, keihin otetaan yhteyttä
help-contact-due-more = Tehtävänä olevat yhteydenotot, vanhin ensin, myös tilannetta varten merkityt; päätteessä myös osallistujan ohje turvallisesta yhteydenotosta. Minä päivinä tilanne lasketaan, näyttää `ikut due`.
help-contact-due--days = Näytä myös, mitä on tehtävänä seuraavina päivinä
help-contact-edit = Muuta yhteydenottoa
help-contact-edit--contact = Yhteydenoton numero
help-contact-edit--purpose = Mitä varten
help-contact-edit--way = Millä tavalla yhteyttä otettiin tai otetaan
help-contact-edit--reached = Tavoitettiinko osallistuja
help-contact-edit--on = Päivä, jona yritettiin
help-contact-edit--due = Milloin se on tehtävänä
help-contact-remove = Poista yhteydenotto
help-contact-remove--contact = Yhteydenoton numero
help-referral = Kirjaa osallistujien ohjaukset muihin palveluihin
help-referral-add = Lisää osallistujan ohjaus palveluun
help-referral-add-more = Ensin se ehdotetaan; siitä eteenpäin tarvitaan osallistujan suostumus. Palvelu on sen nimi eikä koskaan henkilön; ilman valintaa --service se kysytään tai luetaan vakiosyötteestä.
help-referral-add--on = Päivä, jona ehdotettiin; jos se puuttuu, tänään
help-referral-add--service = Palvelun nimi
help-referral-add--state = Missä tilassa se on
help-referral-add--consent = Päivä, jona osallistuja antoi suostumuksensa
help-referral-add--goes-on = Jatkuuko tuki siellä hankkeen päätyttyä
help-referral-list = Luettele ohjaukset palveluihin
help-referral-list--participant = Osallistujan koodi; ilman sitä kaikki
help-referral-edit = Muuta ohjausta palveluun
help-referral-edit-more = Uuden tilan päivä on tänään tai valinnan --on päivä.
help-referral-edit--referral = Ohjauksen numero
help-referral-edit--on = Päivä, josta alkaen tila on tämä
help-referral-edit--service = Palvelun nimi
help-referral-edit--state = Missä tilassa se on
help-referral-edit--consent = Päivä, jona osallistuja antoi suostumuksensa
help-referral-edit--goes-on = Jatkuuko tuki siellä hankkeen päätyttyä

## report

help-report = Laske luvut rahoittajalle ja hankkeen johdolle
help-report-esf = Tee raportti Euroopan sosiaalirahastolle
help-report-esf-more = Valitsimella --out kirjoitetaan tiedostot indicators.csv, attendance.csv, quality.csv ja manifest.json; ilman sitä raportti näytetään. Samasta rekisteristä ja jaksosta syntyy joka kerta täsmälleen sama tulos.
help-report-esf--period = Jakso: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
help-report-esf--out = Kirjoita tiedostot tähän kansioon
help-report-esf--programme = Laske tämän ohjelman säännöillä hankkeen oman ohjelman sijasta
help-report-esf--format = Näytä tässä muodossa; valitsimen --out kanssa näytetään vain, jos tällä pyydetään
help-report-esf--part = Osa, joka näytetään muodossa csv tai json
help-report-esf--dialect = Miten CSV kirjoitetaan: plain, tai nordic suomen- tai ruotsinkieliselle taulukkolaskentaohjelmalle
help-report-esf--with = Kirjoita tiedostojen viereen myös ihmisten luettavaksi: report.md, report.html, report.xlsx
help-report-esf--ltu-months-under-25 = Kuinka monen työttömyyskuukauden jälkeen alle 25-vuotias on pitkäaikaistyötön ESR+:ssa
help-report-esf--explain = Selitä yksi luku, esimerkiksi CO02 tai CO02.women: kuka lasketaan mukaan, kuka ei ja miksi
help-report-esf--scope = Mikä luku selitetään: jakson luku, hankkeen alusta laskettu luku tai molemmat
help-report-dictionary = Näytä, mitä kukin sarake tarkoittaa, tai kirjoita se JSON-skeemoineen
help-report-dictionary-more = Jokainen sarake tiedostoissa, jotka raportti kirjoittaa tai joita tuodaan ja viedään: tyyppi, yksikkö, sallitut sanat, mitä tyhjä kenttä tarkoittaa ja mitä sarakkeessa on. Valitsimella --out kansioon tulevat dictionary.csv ja JSON-skeema (2020-12) raportin jokaisen tiedoston JSON-muodolle.
help-report-dictionary--out = Kirjoita dictionary.csv ja skeemat tähän kansioon
help-report-dictionary--format = Näytä tässä muodossa; valitsimen --out kanssa näytetään vain, jos tällä pyydetään

## guide

help-guide = Lue käsikirjaa aihe kerrallaan
help-guide-more = Ilman aihetta luetellaan aiheet. Aiheet syntyvät samoista luetteloista, joilla luvut lasketaan, suomeksi, ruotsiksi ja englanniksi; rekisteriä ei tarvita.
help-guide--topic = Aihe
help-guide--programme = Vain tämän ohjelman indikaattorit

## check

help-check = Katso rekisteri läpi ennen raporttia
help-check-more = Ei sano mitään ja päättyy koodiin 0, kun mitään ei ole tehtävänä; päättyy koodiin 4, kun jäljellä on havainto, jonka vakavuus on `should` tai suurempi. Huomautukset näytetään muiden rinnalla, eikä niitä lasketa. Jokaisen havainnon kanssa annetaan komento, jolla sen voi korjata; isoin kirjaimin kirjoitetut kohdat täytetään itse.
help-check--deep = Varmista rekisterin eheys: sen sivut, taulut lokia vasten, lokin sinetit. Käy lokin läpi ensimmäisestä vaiheesta alkaen ja vertaa sitä tauluihin. Huomaa myös sivun, joka on pantu takaisin vanhemmasta kopiosta. Ei sano mitään ja päättyy koodiin 0, kun kaikki on kunnossa.
help-check--anchor = Kerro, onko paperiseen päiväkirjaan kirjoitettu rivi rekisterissä yhä sama. Kahdeksan sanaa, jotka `ikut log --anchor` näytti; jos sanoja ei anneta, ne kysytään tai luetaan vakiosyötteestä. Päättyy koodiin 4, kun riviä ei ole.
help-check--period = Katso vain tämän jakson tapaamisia ja osallistujia, jotka ovat aloittaneet sen loppuun mennessä
help--severity = Vain havainnot, joilla on tämä vakavuus
help--rule = Vain tämän tarkistuksen havainnot
help-check--participant = Vain tätä osallistujaa koskevat havainnot
help-check-report = Katso, mitä jakson raportti havaitsisi
help-check-report-more = Samat havainnot kuin raportin tiedostossa quality.csv. Päättyy koodiin 4, kun jäljellä on havainto, jonka vakavuus on `should` tai suurempi.
help-check-report--period = Jakso: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
help-check-report--participant = Vain tätä osallistujaa koskevat havainnot
help-check-list = Luettele kaikki tarkistukset, niiden vakavuus ja mitä ne havaitsevat
help-check-explain = Kerro, mitä yksi tarkistus havaitsee ja miten sen voi korjata
help-check-explain--rule = Tarkistuksen tunnus
## report send, sent, show-sent and diff

help-report-send = Säilytä raportti sellaisena kuin se toimitetaan rahoittajalle
help-report-send-more = Tiedostot ovat samat kuin komennolla `report esf --out`; tästä lähtien ne säilyvät rekisterissä tavulleen samoina. Kun sama jakso toimitetaan uudelleen, siitä syntyy korjaus aiemman rinnalle. Mitään ei lähde tältä koneelta: `report show-sent` kirjoittaa tiedostot, ja niiden toimittaminen rahoittajalle on sinun tehtäväsi.
help-report-send--period = Jakso: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
help-report-send--programme = Laske tämän ohjelman säännöillä hankkeen oman ohjelman sijasta
help-report-send--ltu-months-under-25 = Kuinka monen työttömyyskuukauden jälkeen alle 25-vuotias on pitkäaikaistyötön ESR+:ssa
help-report-send--note = Mitä tästä toimituksesta halutaan muistaa, ilman nimiä; - kysyy sen tai lukee rivin vakiosyötteestä
help-report-sent = Luettele toimitetut raportit
help-report-show-sent = Anna raportti täsmälleen sellaisena kuin se toimitettiin
help-report-show-sent-more = Valitsimella --out kirjoitetaan kaikki sen tiedostot tavulleen sellaisina kuin ne toimitettiin, mitä rekisterissä sitten onkin muutettu; ilman sitä näytetään yksi niistä.
help-report-show-sent--sent = Toimitetun raportin numero tai sen jakso, jolloin tarkoitetaan viimeisintä
help-report-show-sent--out = Kirjoita tiedostot tähän kansioon
help-report-show-sent--part = Näytettävä osa
help-report-diff = Vertaa toimitettua raporttia tämän päivän rekisteriin
help-report-diff-more = Jokainen luku, joka poikkeaisi tänään toimitetusta, ja tiedot, jotka sitä muuttivat: kukin palautetaan siihen, mitä se oli toimitushetkellä, ja kaikki lasketaan uudelleen. Tiedot, jotka eivät muuta yhtään lukua, ovat erikseen.
help-report-diff--sent = Toimitetun raportin numero tai sen jakso, jolloin tarkoitetaan viimeisintä
help-report-diff--note = Kirjoita rahoittajalle korjaushuomautus raportin kielellä
help-report-diff--part = Osa, joka näytetään muodossa csv tai json
help-check-waive = Hyväksy havainto perustellen
help-check-waive-more = Havaintoa ei enää lasketa, ja se kerrotaan raportin menetelmähuomautuksessa perusteluineen. Perustelussa ei nimetä ketään; ilman valitsinta --why sitä kysytään tai se luetaan vakiosyötteestä. Havaintoa, jonka vakavuus on `blocks`, ei voi hyväksyä.
help-check-waive--rule = Tarkistuksen tunnus
help-check-waive--subject = Mitä havainto koskee: koodi, sarake, `project` tai jakso
help-check-waive--why = Miksi havainnon voi hyväksyä; `-` lukee rivin vakiosyötteestä. Älä nimeä ketään: raportti kertoo perustelun
help-check-waive--until = Viimeinen päivä, jona havainto hyväksytään; ilman sitä pysyvästi
help-check-unwaive = Peru havainnon hyväksyntä
help-check-unwaive--rule = Tarkistuksen tunnus
help-check-unwaive--subject = Mitä havainto koskee: koodi, sarake, `project` tai jakso
help-check-waived = Luettele hyväksytyt havainnot
help-check-waived-more = Jokaisen tila: voimassa, päättynyt (viimeinen päivä on mennyt, ja havainto lasketaan taas) tai ei enää havaita.
help--waived = Näytä myös hyväksytyt havainnot perusteluineen
help-report-esf--strict = Älä tee raporttia, kun jäljellä on havainto, jonka vakavuus on `blocks`: koodi 4, eikä mitään kirjoiteta
help-report-sent-more = Mukana on tieto siitä, ovatko luvut samat tänään: kuinka moni poikkeaisi jaksolla ja hankkeen alusta.

help-report-cohort = Näytä, miten yhdellä ryhmällä meni
help-report-cohort-more = Ketkä aloittivat, pysyivät mukana ja miten oloaika päättyi; läsnäolo ohjelmaviikoittain ja toiminnoittain ja sen 95 %:n luottamusväli; täsmällisyys ja ilmoittaminen; tuen tarpeet aloittaessa; mitä opittiin. Ketään osallistujaa ei mainita. Tuen tarpeen tasot näytetään, jos vähintään viideltä on kysytty; alle viiden ryhmässä terveyttä ei kerrota päättymisen syynä.
help-report-cohort--part = Osa, joka näytetään muodossa csv tai json
help-report-compare = Näytä ryhmiä rinnakkain ohjelmaviikoittain
help-report-compare-more = Kunkin ryhmän tapaamiset, osallistujat ja läsnäolo viikko viikolta; tauot eivät ole viikkoja. Ryhmät ovat siinä järjestyksessä, jossa ne nimetään, eikä mikään ole toista parempi.
help-report-compare--cohorts = Ryhmien koodit, vähintään kaksi
help-report-compare--part = Osa, joka näytetään muodossa csv tai json
help-report-progress = Näytä, kuinka pitkällä hanke on
help-report-progress-more = Osallistujat tavoitemäärästä ja tahti, jolla muiden pitäisi tulla; kuinka paljon hankkeen ajasta on kulunut; tunnit, tapaamiset ja ryhmät tähän mennessä.
help-report-progress--on = Päivä; jos se puuttuu, tänään
help-report-needs = Näytä, mitä tukea osallistujat tarvitsevat ja miten se muuttui
help-report-needs-more = Jokainen tuen tarve: kuinka paljon tukea tarvittiin, kun ensi kerran kysyttiin, ja tarvitsevatko ne, joilta kysyttiin uudelleen, vähemmän, yhtä paljon vai enemmän; koko hankkeessa ja ryhmittäin. Ketään osallistujaa ei nimetä; jos luvun takana on alle viisi, kerrotaan vain tarve.
help-report-needs--cohort = Vain tämä ryhmä
help-report-handover = Näytä, missä kunkin osallistujan tuki jatkuu
help-report-handover-more = Hankkeen viimeistä vuotta varten: kaikki, jotka ovat hankkeessa tai lähtivät siitä viimeisten kahdentoista kuukauden aikana, sekä palvelut, joihin heidät on ohjattu, ja missä vaiheessa se on. Kaikki luetellaan samoin oleskeluoikeudesta riippumatta. Luettelossa on osallistujien koodit; se on hankkeen omaan käyttöön eikä julkaistavaksi.
help-report-handover--since = Näytä myös, ketkä lähtivät hankkeesta tänä päivänä tai myöhemmin; ilman sitä viimeiset kaksitoista kuukautta

## log, undo and redo

help-log = Näytä, mitä on tehty, viimeisin ensin
help-log-more = Yksi rivi vaihetta kohti; vaiheen numeron voi antaa komennolle `ikut undo`. Kun annetaan sekä --session että --participant, näytetään yhden läsnäolomerkinnän historia: kuka merkitsi, mitä ja milloin, vanhin ensin.
help-log--participant = Vain tätä osallistujaa koskevat vaiheet
help-log--session = Vain tätä tapaamista koskevat vaiheet
help-log--cohort = Vain tätä ryhmää ja sen tapaamisia koskevat vaiheet
help-log--from = Vain tänä päivänä tai sen jälkeen tehdyt vaiheet
help-log--until = Vain tähän päivään mennessä tehdyt vaiheet
help-log--kind = Vain tämänlajiset vaiheet
help-log--detail = Näytä jokainen arvo, jonka tämä vaihe muutti, ennen ja jälkeen
help-log--anchor = Näytä paperiseen päiväkirjaan rivi, joka kiinnittää kaiken tähän asti kirjatun
help-log--limit = Näytä enintään näin monta vaihetta, viimeisimmät; ilman sitä 20 ja yhdestä merkinnästä kaikki
help-undo = Kumoa viimeisin vaihe
help-undo-more = Uudelleen annettuna kumoaa sitä edeltävän. Numerolla kumoaa aiemman vaiheen, johon mikään myöhempi ei perustu; muuten kertoo, mitkä perustuvat siihen. `ikut redo` tekee vaiheen uudelleen, uusien vaiheiden jälkeenkin, jos ne sopivat yhteen sen kanssa: `ikut redo VAIHE`. Jos vaihe oli palautus, sen tuo takaisin `ikut restore` ja varmuuskopio, jonka kumoaminen nimeää.
help-undo--step = Kumoa tämä vaihe: sen numero lokissa
help-redo = Tee uudelleen viimeksi kumottu vaihe
help-redo-more = Vain niin kauan kuin uutta vaihetta ei ole otettu sen jälkeen. Numerolla tekee uudelleen minkä tahansa kumotun vaiheen, jos kaikki sen jälkeen tehty sopii yhteen sen kanssa; muuten kertoo, mikä ei sovi, ja `ikut log --detail VAIHE` näyttää, mitä on kirjattava uudelleen.
help-redo--step = Tee tämä vaihe uudelleen: sen numero lokissa

## import and export

help-import = Lue CSV-tiedostojen kansio rekisteriin
help-import-more = Kaikki tai ei mitään: jos jossakin on yksikin ongelma, mikään ei muutu, ja jokainen ongelma kerrotaan. Rivit tunnistetaan avainsarakkeista; sama tuonti uudelleen ei muuta mitään. Se, mitä tiedostoissa ei ole, pysyy ennallaan.
help-import--folder = Kansio
help-export = Kirjoita rekisteri CSV-tiedostojen kansioksi
help-export-more = Tiedot eivät jää lukkojen taakse: tiedostot avautuvat missä tahansa taulukkolaskentaohjelmassa, ja `ikut import` lukee ne takaisin.
help-export--folder = Kansio; se luodaan, jos sitä ei ole
help-export--with-alias = Kirjoita myös sovitut nimet

## backup, restore, retention, erase and person-export

help-backup = Tee rekisteristä varmuuskopio
help-backup-more = Yhden hetken kopio, jonka sama tunnuslause avaa ja joka tarkistetaan ensimmäisestä sivusta viimeiseen ennen kuin se saa nimensä. Se ei koskaan korvaa toista tiedostoa. Itsestään syntyvät varmuuskopiot ovat rekisterin vieressä kansiossa TIEDOSTO.backups tai siellä, minkä IKUT_BACKUPS nimeää (`none`: ei missään): ennen päivän ensimmäistä vaihetta ja ennen jokaista uuteen versioon siirtymistä, tuontia, pyyhkimistä ja palauttamista. Niistä säilytetään seitsemän päivän, viiden viikon ja kahdentoista kuukauden kopiot; ennen uuteen versioon siirtymistä, tuontia, pyyhkimistä tai palauttamista tehty säilyy joka tapauksessa 30 päivää.
help-backup--folder = Kansio, jonka on oltava olemassa; ilman sitä rekisterin vieressä oleva
help-backup-list = Luettele varmuuskopiot, uusin ensin
help-backup-list-more = Kuinka vanha kukin on, kuinka paljon siinä on ja onko se ehjä: jokainen luetaan läpi. Ennen tunnuslauseen vaihtamista tai salauksen purkamista tehty varmuuskopio avautuu vain aiemmalla. Muiden luettavissa olevaa ei lueta, ennen kuin se on vain sinun: `chmod 600 TIEDOSTO`.
help-backup-list--folder = Kansio; ilman sitä rekisterin vieressä oleva
help-restore = Tuo varmuuskopio takaisin
help-restore-more = Näyttää, mikä muuttuisi, ja kysyy. Nykyisestä rekisteristä tehdään ensin varmuuskopio, joten heti sen jälkeen `ikut undo` tai myöhemmin `ikut restore --undo` tuo sen takaisin; yhtään varmuuskopiota ei poisteta. Toimii myös, kun rekisteri on vioittunut tai kadonnut. Rekisterin tunnuslause pysyy, ja salattu rekisteri pysyy salattuna; ennen tunnuslauseen vaihtamista tehdyn varmuuskopion avaa --backup-passphrase-file, tai päätteessä aiempi tunnuslause kysytään. Se, joka on pyyhitty varmuuskopion tekemisen jälkeen, pyyhitään itsestään uudelleen ennen kuin mitään näytetään.
help-restore--backup = Varmuuskopio: tiedosto, nimi luettelosta `ikut backup list` tai `latest`: ehjistä se, jossa on viimeisimmät vaiheet; ennen palautusta tehtyjä ei oteta, jos muita on
help-restore--undo = Peru viimeisin palautus
help-restore--force = Ota myös toisen rekisterin varmuuskopio tai korvaa rekisteri, jota ei voi avata
help-restore--no-backup = Jatka ilman varmuuskopiota: paluuta ei silloin ole
help-restore--backup-passphrase-file = Lue varmuuskopion tunnuslause tämän tiedoston ensimmäiseltä riviltä
help-restore--backup-passphrase-command = Lue varmuuskopion tunnuslause ensimmäiseltä riviltä, jonka tämä komento tulostaa
help-retention = Näytä, kenen tiedot voi poistaa
help-retention-more = Muistiinpanot, tavoitteet ja kaiken muun henkilöä kuvaavan saa poistaa kuuden kuukauden kuluttua lähtemisestä, kun viimeinen tulos on kirjattu, muuten yhdeksän kuukauden kuluttua. Kun hankkeen säilytyspäivä on ohi, kaiken saa poistaa, myös niiltä, joilla ei ole viimeistä päivää. Päivä on rahoituspäätöksessä: `ikut project edit --retention PÄIVÄ`.
help-erase = Pyyhi osallistuja
help-erase-more = Kaikki henkilöä kuvaava poistuu tiedoista, historiasta ja tiedoston vapaasta tilasta. Kun hankkeen säilytyspäivä on annettu eikä se ole ohi, rahoittajan sääntöjen vaatima säilyy uudella koodilla, jota ei voi yhdistää häneen, ja luvut pysyvät ennallaan; muuten mitään ei jää. Muita koskevista teksteistä, joissa henkilö mainitaan, poistuvat vain koodi ja sovittu nimi. Toimitetut raportit pysyvät ennallaan. Lokin rivit säilyvät ilman koodia: ne kertovat, että jotakin kirjattiin, eivät kenestä. Tätä ei voi kumota. Varmuuskopiot, joissa henkilö yhä on, luetellaan; kun sellainen palautetaan, henkilö pyyhitään itsestään uudelleen.
help-erase--clean = Kirjoita tiedosto uudelleen keskeytyneen pyyhkimisen jälkeen
help--retention = Viimeinen päivä, jona rahoittaja voi pyytää näyttöä, rahoituspäätöksen mukaan
help-person-export = Kirjoita kaikki, mitä yhdestä osallistujasta on kirjattu
help-person-export-more = Kaksi tiedostoa osallistujalle: luettava sivu person.html pyydetyllä kielellä ja ohjelmille person.json, jossa on kunkin tiedon historia. Mukana ovat myös muistiinpanot, jotka hanke pitää itsellään. Muut ihmiset jätetään pois: yhteisistä tapaamisista näkyvät päivä ja toiminta, ja tekstissä oleva toisen osallistujan koodi korvataan kolmella pisteellä. Nimi, jonka joku on kirjoittanut tekstiin, jää: lue sivu ennen kuin luovutat sen.
help-person-export--out = Kansio; se luodaan, jos sitä ei ole

## project and init

help-project = Katso tai muuta hankkeen tietoja
help-project-show = Näytä hankkeen tiedot
help-project-edit = Muuta hankkeen tietoja
help-project-edit--name = Hankkeen nimi
help-project-edit--start = Hankkeen ensimmäinen päivä
help-project-edit--end = Hankkeen viimeinen päivä
help-project-edit--target = Kuinka monta osallistujaa hanke on luvannut
help--code = Rahoittajan antama hankekoodi
help--funder = Kuka hanketta rahoittaa
help--programme = Minkä ohjelman indikaattoreilla lasketaan
help-init = Luo uusi rekisteri
help-init-more = Rekisteri on yksi salattu tiedosto. Jos tunnuslause katoaa, rekisteri katoaa: kukaan ei voi palauttaa sitä. Ilman valitsinta --register ja muuttujaa IKUT_REGISTER rekisteristä tulee ikut.db tähän kansioon.
help-init--no-encryption = Jätä rekisteri kaikkien tiedoston saavien luettavaksi: vain esittelyä varten
help-init--name = Hankkeen nimi
help-init--start = Hankkeen ensimmäinen päivä
help-init--end = Hankkeen viimeinen päivä
help-init--target = Kuinka monta osallistujaa hanke on luvannut

## completions, man and help

help-completions = Tulosta komentotulkin täydennysskripti
help-completions-more = Skripti on muutama rivi, jotka kysyvät ikutilta; README kertoo, mihin kukin komentotulkki ne tarvitsee.
help-completions--shell = Komentotulkki
help-man = Tulosta käsikirjan sivu tai kirjoita sivu jokaisesta komennosta
help-man--path = Komento, jonka sivu tulostetaan
help-man--out = Kirjoita jokaisen komennon sivu tähän kansioon
help-help = Näytä ohje
help-help-more = Näyttää, mitä ikut osaa tai miten yhtä komentoa käytetään.
help-help--path = Näytä tämän komennon ohje

## Names of values

value-ACTIVITY = TOIMINTA
value-ANSWER = VASTAUS
value-BREAK = TAUKO
value-CHECK = TARKISTUS
value-BACKUP = VARMUUSKOPIO
value-CELL = SOLU
value-CODE = KOODI
value-COHORT = RYHMÄ
value-COLUMN = SARAKE
value-COMMAND = KOMENTO
value-DURATION = KESTO
value-DATE = PÄIVÄ
value-DAY = PÄIVÄ
value-DAYS = PÄIVÄT
value-DIALECT = KIRJOITUSTAPA
value-DIR = KANSIO
value-FILE = TIEDOSTO
value-FORMAT = MUOTO
value-HOW = MITEN
value-KEY = TUNNUS
value-KIND = LAJI
value-LANGUAGE = KIELI
value-LESSON = OPPI
value-LEVEL = TASO
value-MARK = MERKINTÄ
value-MINUTES = MINUUTIT
value-MOMENT = HETKI
value-MONTHS = KUUKAUDET
value-NAME = NIMI
value-INSTRUMENT = MITTARI
value-VERSION = VERSIO
value-REPLY = VASTAUS
value-NEED = TARVE
value-NUMBER = LUKU
value-PART = OSA
value-PARTICIPANT = OSALLISTUJA
value-PERIOD = JAKSO
value-POINT = AJANKOHTA
value-PROGRAMME = OHJELMA
value-RULE = SÄÄNTÖ
value-SENT = TOIMITETTU
value-SCOPE = LAAJUUS
value-SESSION = TAPAAMINEN
value-SEVERITY = VAKAVUUS
value-SHELL = KOMENTOTULKKI
value-SIGN = TUNNUS
value-STATUS = TILA
value-STEP = VAIHE
value-SUBJECT = KOHDE
value-TEXT = TEKSTI
value-TIME = KELLONAIKA
value-TOPIC = AIHE
value-WORD = SANA
value-YEAR = VUOSI
value-YEARS = VUODET
value-AREA = OSA-ALUE
value-CONTACT = YHTEYDENOTTO
value-GOAL = TAVOITE
value-KIND-OF-NEED = TARVE
value-NOTE = MUISTIINPANO
value-PURPOSE = AIHE
value-REFERRAL = OHJAUS
value-STATE = TILA
value-GOAL-STEP = ASKEL
value-WAY = TAPA

help-intake = Kirjaa, mitä osallistuja kertoo aloittaessaan
help-intake-more = Päätteessä kysytään vain se, mikä puuttuu: tilanne ensimmäisenä päivänä, elämänalueet ja turvallinen yhteydenpito. Jokaisen kysymyksen voi ohittaa; `-` kertoo, että osallistuja ei halua vastata. Se muistetaan päivineen, eikä kukaan kysy uudelleen. Vastaukset säilyvät keskeytyksen yli. Valitsimilla ei kysytä mitään.
help-intake--on = Alkukartoituksen päivä; jos se puuttuu, tänään
help-intake--again = Kysy elämänalueet uudelleen
help--housing = Tuen tarve asumisessa
help--health = Tuen tarve terveydessä
help--family = Tuen tarve perheasioissa
help--legal-process = Tuen tarve oikeusprosessissa
help--residence-permit = Tuen tarve oleskelulupa-asioissa
help--money = Tuen tarve raha-asioissa
help--network = Tuen tarve läheisten ja tukiverkoston löytämisessä
help--everyday-coping = Tuen tarve arjen sujumisessa
help--time-management = Tuen tarve ajanhallinnassa
help--wellbeing = Tuen tarve hyvinvoinnissa
help-intake--refused = Osallistuja ei halua vastata tähän kysymykseen; voi antaa monta kertaa
help-intake--language = Kieli, jolla osallistujalle kirjoitetaan
help-intake--contact-rule = Kysy, mitä on otettava huomioon, kun osallistujaan otetaan yhteyttä
help-intake--print = Kirjoita sen sijaan paperilomake siitä, mitä ei ole vielä kysytty, osallistujan kielellä
help-intake--out = Kirjoita lomake tähän tiedostoon
help-intake--force = Korvaa tiedosto, joka on jo olemassa
value-QUESTION = KYSYMYS

help-timetable = Näytä osallistujan tulevat tapaamiset hänen kielellään
help-timetable-more = Näytöllä ja paperilla viikoittain, tavallisin sanoin; kalenteritiedostossa muistutuksineen ja nimillä, jotka eivät paljasta mitään. Kun sama kalenteri tuodaan uudelleen, siirretyt ja perutut tapaamiset päivittyvät.
help-timetable--ics = Kirjoita kalenteritiedosto
help-timetable--html = Kirjoita sivu tulostettavaksi
help-timetable--neutral = Älä kerro, mistä tapaamisissa on kyse
help-timetable--force = Korvaa tiedosto, joka on jo olemassa
help-reminders = Näytä lyhyet muistutukset, jotka voi lähettää käsin
help-reminders-more = Yksi viesti kullekin, jolla on tapaaminen, hänen kielellään; viesti ei kerro, mistä on kyse. Se, mitä yhteydenotossa on otettava huomioon, näkyy vain päätteessä.
help-reminders--for = Päivä; jos se puuttuu, huomenna

help-meeting-sheet = Kirjoita osallistujan tapaamislomake paperille
help-meeting-sheet-more = Sama kuin komento `ikut participant show` näyttää, tulostettavaksi, ilman sovittua nimeä ja ilman tietoja ensimmäiseltä päivältä.
help-meeting-sheet--out = Kirjoita lomake tähän tiedostoon
help-meeting-sheet--force = Korvaa tiedosto, joka on jo olemassa
