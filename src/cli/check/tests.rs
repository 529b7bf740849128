//! The ways out that findings name can be taken.

use crate::report::quality::cases::one_of_each;

/// What may stand in capitals, and something to fill in.
const FILLED: [(&str, &str); 17] = [
    ("GENDER", "woman"),
    ("YEARS", "40"),
    ("YEAR", "1981"),
    ("STATUS", "inactive"),
    ("LEVEL", "3"),
    ("RECORD", "entered"),
    ("SOURCE", "not_reached"),
    ("HOW", "completed"),
    ("CODE", "S1"),
    ("PROGRAMME", "ESF-2014"),
    ("NUMBER", "10"),
    ("MINUTES", "60"),
    ("DATE", "2021-10-04"),
    ("ANSWER", "yes"),
    ("PARTICIPANT=MARK", "P-01=p"),
    ("PARTICIPANT", "P-01"),
    ("COHORT", "K1"),
];

fn filled(word: &str) -> String {
    let known = FILLED.iter().find(|(name, _)| *name == word).map(|(_, value)| *value);
    match known {
        Some(value) => value.to_owned(),
        None if word == "ACTIVITY" => "rights".to_owned(),
        None => word.to_owned(),
    }
}

#[test]
fn the_way_out_of_every_finding_is_a_command() {
    for finding in one_of_each() {
        let words: Vec<_> = finding.fix.split(' ').map(filled).collect();
        let parsed = crate::cli::whole_command().try_get_matches_from(&words);
        assert!(parsed.is_ok(), "{}: {}: {:?}", finding.rule, finding.fix, parsed.err());
        let in_capitals =
            |word: &&String| word.len() > 3 && word.chars().all(|sign| sign.is_ascii_uppercase());
        assert_eq!(words.iter().find(in_capitals), None, "{}", finding.fix);
    }
}
