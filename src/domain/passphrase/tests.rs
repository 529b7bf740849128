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
        "polku polku töihin S22185",
        "PolkuToihin2022-2023",
    ] {
        assert_eq!(judged(known), Some(Weakness::Known), "{known}");
    }
}

#[test]
fn sentences_that_many_know_are_refused_however_they_are_written() {
    for sentence in [
        "correct horse battery staple",
        "CorrectHorseBatteryStaple",
        "correct-horse-battery-staple-2026!",
        "C0rrect h0rse b4ttery st4ple",
        "Oma maa mansikka, muu maa mustikka",
        "omamaamansikkamuumaamustikka",
        "Parempi pyy pivossa kuin kymmenen oksalla!",
        "vierivä kivi ei sammaloidu 123",
        "Borta bra men hemma bäst",
        "borta bra men hemma bäst, bättre sent än aldrig",
        "The quick brown fox jumps over the lazy dog.",
        "to be, or not to be: that is the question",
        "May the force be with you",
        "kissa vierivä kivi ei sammaloidu",
    ] {
        assert_eq!(judged(sentence), Some(Weakness::Sentence), "{sentence}");
    }
    assert!(judged("password password password").is_some());
    assert!(judged("salasana salasana salasana").is_some());
    // With enough beside it, a sentence is no worse than other words.
    assert_eq!(judged("ei savua ilman tulta porkkana hylly vihreä tuoli lamppu"), None);
}

#[test]
fn no_sentence_is_made_of_so_little_that_it_stands_in_others() {
    for sentence in include_str!("sentences.txt").lines().filter(|line| !line.starts_with('#')) {
        assert!(letters(sentence).chars().count() >= 10, "{sentence}");
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
