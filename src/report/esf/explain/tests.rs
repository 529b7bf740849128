//! Each reason, on people made for it.

use super::*;
use crate::domain::outcome::Source;
use crate::domain::participant::{Gender, LabourStatus};
use crate::domain::project::Programme;
use crate::domain::vocabulary::{Answer, Vocabulary, YesNo};
use crate::report::esf::indicators;
use crate::report::tests_support::{complete, day, outcome, period, start, unknown};

/// Judges one person against a cell of ESF 2014-2020 in 2021.
fn judged(person: &Person, cell: &str) -> (Verdict, Reason, Ground) {
    let settings = Settings::of(Programme::Esf2014);
    let [range, _] = Range::both(&period("2021"), start());
    let cell = Cell::parse(cell, Programme::Esf2014).expect("a cell");
    let judgement = judge(person, cell, range, &settings);
    (judgement.verdict, judgement.reason, judgement.ground)
}

fn reason(person: &Person, cell: &str) -> Reason {
    judged(person, cell).1
}

/// Left on 2021-11-12, with an outcome on leaving of a day.
fn left(on: &str) -> Person {
    let mut person = complete("P-01");
    person.participant.left = Some(day("2021-11-12"));
    person.exit = Some(outcome("P-01", Point::Exit, on));
    person
}

#[test]
fn who_is_counted_is_so_by_what_is_recorded() {
    let (verdict, reason, ground) = judged(&complete("P-01"), "CO04.women");
    assert_eq!((verdict, reason), (Verdict::Counted, Reason::Holds));
    let facts = [(Fact::LabourStatus, Value::Word("inactive")), (Fact::InEducation, Value::Word("no"))];
    assert_eq!(ground, Ground::Facts(facts.into()));
    assert_eq!(judged(&complete("P-01"), "CO04.men").0, Verdict::OtherColumn);
}

#[test]
fn who_is_not_there_yet_or_was_at_another_time_is_told_so_first() {
    assert_eq!(reason(&unknown("P-01"), "GRAND_TOTAL"), Reason::NotSupportedYet);
    let mut person = complete("P-01");
    assert_eq!(reason(&person, "CR03"), Reason::NotLeft);
    person.participant.entered = Some(day("2020-12-31"));
    person.participant.education = None;
    assert_eq!(reason(&person, "CO10"), Reason::OutsidePeriod);
    person.participant.entered = Some(day("2021-12-31"));
    assert_eq!(judged(&person, "CO10").1, Reason::IncompleteRecord);
    assert_eq!(judged(&person, "CO10").2, Ground::Missing(vec!["education"]));
    assert_eq!(reason(&person, "GRAND_TOTAL"), Reason::Holds);
}

#[test]
fn the_first_condition_that_fails_names_what_is_recorded() {
    let mut person = complete("P-01");
    let (_, reason_, ground) = judged(&person, "CO02");
    assert_eq!(reason_, Reason::ConditionNotMet);
    assert_eq!(ground, Ground::Facts(vec![(Fact::LabourStatus, Value::Word("inactive"))]));
    person.participant.labour_status = Some(LabourStatus::Unemployed);
    assert_eq!(reason(&person, "CO02"), Reason::NotRecorded);
    person.participant.unemployed_since = Some(day("2021-01-01"));
    let (_, reason, ground) = judged(&person, "CO02");
    assert_eq!(reason, Reason::ConditionNotMet);
    let facts = [(Fact::UnemployedSince, Value::Day(day("2021-01-01"))), (Fact::Age, Value::Years(40))];
    assert_eq!(ground, Ground::Facts(facts.into()));
}

#[test]
fn refused_and_never_asked_are_told_apart_from_no() {
    let mut person = complete("P-01");
    assert_eq!(reason(&person, "CO16"), Reason::NotAsked);
    person.participant.disability = Some(Answer::Refused);
    assert_eq!(reason(&person, "CO16"), Reason::Refused);
    assert_eq!(reason(&person, "CO15"), Reason::NotAsked);
    person.participant.minority = Some(Answer::Refused);
    assert_eq!(reason(&person, "CO15"), Reason::Refused);
    person.participant.disability = Some(Answer::No);
    assert_eq!(reason(&person, "CO16"), Reason::ConditionNotMet);
}

#[test]
fn an_outcome_that_does_not_count_says_why() {
    for (on, expected) in [
        ("2021-11-11", Reason::OutcomeEarly),
        ("2021-12-11", Reason::OutcomeLate),
        ("", Reason::OutcomeUndated),
        ("2021-11-12", Reason::NotRecorded),
    ] {
        assert_eq!(reason(&left(on), "CR03"), expected, "{on}");
    }
    let mut person = left("2021-11-12");
    person.exit.as_mut().expect("an exit").qualification = Some(YesNo::No);
    assert_eq!(reason(&person, "CR03"), Reason::ConditionNotMet);
    person.exit.as_mut().expect("an exit").source = Some(Source::NotReached);
    assert_eq!(reason(&person, "CR03"), Reason::OutcomeNotReached);
    person.exit = None;
    let window = Ground::Window {
        point: Point::Exit,
        date: None,
        opens: day("2021-11-12"),
        closes: day("2021-12-10"),
    };
    assert_eq!(judged(&person, "CR03"), (Verdict::NotCounted, Reason::OutcomeMissing, window));
}

#[test]
fn a_cell_is_named_in_any_letters_and_an_unknown_one_finds_its_neighbour() {
    let cell = Cell::parse("co02.Women", Programme::Esf2014).expect("a cell");
    assert_eq!(cell.to_string(), "CO02.women");
    let unknown = |text| Cell::parse(text, Programme::Esf2014).expect_err("no cell");
    assert_eq!(unknown("CO2"), CellError::UnknownCode { code: "CO2".to_owned(), near: Some("CO02") });
    assert_eq!(
        unknown("CO02.womn"),
        CellError::UnknownColumn { column: "womn".to_owned(), near: Some("women") }
    );
    assert!(Cell::parse("EECO02", Programme::Esf2014).is_err());
}

#[test]
fn non_binary_people_have_a_column_under_both_programmes() {
    let mut person = complete("P-01");
    person.participant.gender = Some(Gender::NonBinary);
    assert_eq!(judged(&person, "CO03.non_binary").0, Verdict::Counted);
}

#[test]
fn every_rule_rests_on_something_that_is_asked() {
    for indicator in Programme::MEMBERS.iter().flat_map(|programme| indicators(*programme)) {
        let everyone = ["GRAND_TOTAL", "TOTAL", "EECO01"].contains(&indicator.code);
        assert_eq!(indicator.steps.iter().all(|step| step.facts.is_empty()), everyone, "{}", indicator.code);
    }
}
