use super::*;

const OWN: [&str; 2] = ["Polku töihin", "S22185"];

fn judged(passphrase: &str) -> Option<Weakness> {
    weakness(passphrase, &OWN)
}

#[test]
fn what_the_work_is_about_is_refused_in_three_languages() {
    for known in [
        "ihmiskauppa2021!",
        "Ihmiskauppa-hanke 2021",
        "1hmiskaupp4ihmiskauppa",
        "työelämävalmennus2022",
        "tyovoimatoimisto",
        "Työvoimatoimisto!!",
        "människohandel 2022",
        "arbetslivshandledning",
        "humantrafficking2022",
        "osallistujarekisteri",
        "Kesäkuu2026!Kesäkuu2026!",
        "kesä syksy talvi kevät",
        "Helsinki Turku Tampere Oulu",
        "correct horse battery staple",
        "polku polku töihin S22185",
        "PolkuToihin2022-2023",
    ] {
        assert_eq!(judged(known), Some(Weakness::Known), "{known}");
    }
}

#[test]
fn what_is_short_or_without_letters_is_refused() {
    for short in ["", "ihmiskauppa", "kX9#mQ2$vL7pT", "five blue cups", "Helsinki1!"] {
        assert_eq!(judged(short), Some(Weakness::Short), "{short}");
    }
    for digits in ["2021-08-30 2021-11-12", "1234567890123456", "31415926535897932384"] {
        assert_eq!(judged(digits), Some(Weakness::Digits), "{digits}");
    }
}

#[test]
fn rows_of_keys_and_repeats_are_refused() {
    for row in ["qwertyuiopasdfgh", "zxcvbnm,asdfghjkl", "abcdefghijklmnop", "kissa fghjkl 9876543"] {
        assert!(matches!(judged(row), Some(Weakness::Row | Weakness::Known)), "{row} {:?}", judged(row));
    }
    for repeated in ["aaaaaaaaaaaaaaaaaaaa", "kahvikuppi kahvikuppi kahvikuppi", "abababababababab"] {
        assert_eq!(judged(repeated), Some(Weakness::Repeated), "{repeated}");
    }
}

#[test]
fn three_words_are_too_few_and_four_are_enough() {
    assert_eq!(judged("kissa koira hiiri"), Some(Weakness::FewWords));
    assert_eq!(judged("kuusi punaista teekuppia"), Some(Weakness::FewWords));
    assert_eq!(judged("kissa koira hiiri 2021!"), Some(Weakness::FewWords));
    assert_eq!(judged("kissa koira hiiri ihmiskauppa"), Some(Weakness::Known));
    for enough in [
        "viisi sinistä kahvikuppia",
        "marja kuuluu tuoli vihreä",
        "kX9#mQ2$vL7pTz4&",
        "sinistenkahvikuppienhylly",
        "sju gröna kaffekoppar",
    ] {
        assert_eq!(judged(enough), None, "{enough}");
    }
}

#[test]
fn a_rule_of_any_text_ends() {
    for text in ["𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌𝒌", "ſſßßİİ ıııı ÄÄÄÄÖÖÖÖ", "\u{0}\u{1b}[31m aaaa bbbb cccc dddd"]
    {
        let _ = judged(text);
    }
    let long = "kissa ".repeat(600);
    assert_eq!(judged(&long), Some(Weakness::Repeated));
}
