//! What each rule finds, and what it leaves alone.

use super::stage::{Stage, slot, tidy};
use super::*;
use crate::domain::fact::Person;
use crate::domain::mark::{Mark, Presence};
use crate::domain::outcome::Source;
use crate::domain::participant::{Gender, LabourStatus};
use crate::domain::project::Programme;
use crate::domain::vocabulary::Answer;
use crate::report::esf::Settings;
use crate::report::tests_support::{day, outcome, start, unknown};

/// The rules that were there first: the others are found elsewhere.
const FIRST: [Rule; 17] = [
    Rule::IncompleteRecord,
    Rule::GenderNonBinary,
    Rule::AnswersRefused,
    Rule::AnswersNotAsked,
    Rule::AgeBandByYear,
    Rule::OutcomeEarly,
    Rule::OutcomeLate,
    Rule::OutcomeUndated,
    Rule::OutcomeBeforeLeaving,
    Rule::OutcomeNotReached,
    Rule::NotSupportedYet,
    Rule::EnteredBeforeProject,
    Rule::LeftBeforeEntered,
    Rule::UnemployedSinceMissing,
    Rule::UnemployedSinceAfterEntry,
    Rule::SessionUnmarked,
    Rule::LoneSession,
];

fn found_by(people: &[Person], settings: Settings) -> Vec<Finding> {
    let people = people.to_vec();
    let nobody =
        Stage { people, enrolments: Vec::new(), slots: Vec::new(), marks: Vec::new(), ..Stage::new() };
    of_first(&Stage { settings, ..nobody })
}

fn of_first(stage: &Stage) -> Vec<Finding> {
    stage.found().into_iter().filter(|finding| FIRST.contains(&finding.rule)).collect()
}

fn found(people: &[Person], programme: Programme) -> Vec<(&'static str, String, String)> {
    let found = found_by(people, Settings::of(programme));
    found.into_iter().map(|finding| (finding.rule.word(), finding.subject, finding.fix)).collect()
}

fn of(change: impl FnOnce(&mut Person)) -> Vec<(&'static str, String, String)> {
    let mut person = tidy("P-07");
    change(&mut person);
    found(&[person], Programme::Esf2014)
}

fn one(rule: &'static str, fix: &str) -> Vec<(&'static str, String, String)> {
    vec![(rule, "P-07".to_owned(), fix.to_owned())]
}

#[test]
fn a_tidy_register_has_no_findings() {
    assert_eq!(found(&[], Programme::Esf2014), []);
    assert_eq!(found(&[tidy("P-01")], Programme::Esf2014), []);
    assert_eq!(found(&[tidy("P-01")], Programme::EsfPlus2021), []);
}

#[test]
fn an_incomplete_record_names_what_it_lacks() {
    let fix = "ikut participant edit P-07 --gender GENDER --labour-status STATUS --education LEVEL";
    let lacking = of(|person| {
        person.participant.gender = None;
        person.participant.labour_status = None;
        person.participant.education = None;
    });
    assert_eq!(lacking, one("incomplete_record", fix));
}

#[test]
fn somebody_who_entered_after_the_period_is_left_alone() {
    let enters = |on: &str| {
        of(|person| {
            person.participant.entered = Some(day(on));
            person.participant.gender = None;
        })
    };
    assert_eq!(enters("2021-12-31").len(), 1);
    assert_eq!(enters("2022-01-01"), []);
}

#[test]
fn a_non_binary_person_is_a_question_to_the_old_programme_only() {
    let mut person = tidy("P-07");
    person.participant.gender = Some(Gender::NonBinary);
    let people = [person];
    assert_eq!(found(&people, Programme::Esf2014), one("gender_non_binary", "ikut participant show P-07"));
    assert_eq!(found(&people, Programme::EsfPlus2021), []);
}

#[test]
fn refused_and_not_asked_are_counted_by_question() {
    let mut refuses = tidy("P-01");
    refuses.participant.minority = Some(Answer::Refused);
    refuses.participant.other_disadvantaged = None;
    let people = [refuses.clone(), refuses, unknown("P-02")];
    let found = found_by(&people, Settings::of(Programme::Esf2014));
    let of_rule = |rule| found.iter().find(move |finding| finding.rule == rule).expect("a finding");
    let not_asked = of_rule(Rule::AnswersNotAsked);
    let both = Detail::Who(vec!["P-01".to_owned(), "P-01".to_owned()]);
    assert_eq!((not_asked.subject.as_str(), &not_asked.detail), ("other_disadvantaged", &both));
    assert_eq!(not_asked.fix, "ikut participant edit P-01 --other-disadvantaged ANSWER");
    assert_eq!(of_rule(Rule::AnswersRefused).detail, both);
    let plus = found_by(&people, Settings::of(Programme::EsfPlus2021));
    assert!(plus.iter().all(|finding| finding.rule != Rule::AnswersNotAsked));
}

#[test]
fn a_birth_year_is_found_where_a_band_depends_on_it() {
    let by_year = |year, programme, status, months| {
        let mut person = tidy("P-07");
        person.participant.age_at_entry = None;
        person.participant.birth_year = Some(year);
        person.participant.labour_status = Some(status);
        person.participant.unemployed_since = Some(day("2021-01-01"));
        let settings = Settings { programme, ltu_months_under_25: months };
        let found = found_by(&[person], settings);
        found.iter().any(|finding| finding.rule == Rule::AgeBandByYear)
    };
    let (old, plus) = (Programme::Esf2014, Programme::EsfPlus2021);
    let (idle, unemployed) = (LabourStatus::Inactive, LabourStatus::Unemployed);
    // Entered in August 2021: born in 1996 is 24 or 25.
    assert!(by_year(1996, old, idle, 12));
    assert!(!by_year(1995, old, idle, 12));
    assert!(!by_year(1997, old, idle, 12));
    assert!(by_year(1966, old, idle, 12));
    assert!(!by_year(1996, plus, unemployed, 12));
    assert!(by_year(1996, plus, unemployed, 6));
    assert!(!by_year(1996, plus, idle, 6));
    assert!(by_year(2003, plus, idle, 12));
    assert!(by_year(1991, plus, idle, 12));
    assert!(!by_year(1991, old, idle, 12));
}

#[test]
fn an_outcome_that_does_not_count_is_found() {
    let exit = |on: &str, left: &str, source| {
        of(|person| {
            person.participant.left = crate::domain::day::iso(left).ok();
            let mut exit = outcome("P-07", Point::Exit, on);
            exit.source = source;
            person.exit = Some(exit);
        })
    };
    let date = "ikut outcome edit P-07 exit --date DATE";
    assert_eq!(exit("2021-11-12", "2021-11-12", None), []);
    assert_eq!(exit("2021-11-11", "2021-11-12", None), one("outcome_early", date));
    assert_eq!(exit("2021-12-11", "2021-11-12", None), one("outcome_late", date));
    assert_eq!(exit("", "2021-11-12", None), one("outcome_undated", date));
    let leave = "ikut participant edit P-07 --left DATE";
    assert_eq!(exit("2021-11-12", "", None), one("outcome_before_leaving", leave));
    let reach = "ikut outcome edit P-07 exit --source SOURCE --date DATE";
    assert_eq!(exit("", "2021-11-12", Some(Source::NotReached)), one("outcome_not_reached", reach));
}

#[test]
fn days_in_the_wrong_order_are_found() {
    let before = of(|person| person.participant.entered = Some(day("2020-05-31")));
    assert_eq!(before, one("entered_before_project", "ikut participant edit P-07 --entered DATE"));
    assert_eq!(of(|person| person.participant.entered = Some(start())), []);
    let left = of(|person| person.participant.left = Some(day("2021-08-29")));
    assert_eq!(left, one("left_before_entered", "ikut participant edit P-07 --left DATE"));
    assert_eq!(of(|person| person.participant.left = Some(day("2021-08-30"))), []);
}

#[test]
fn unemployment_needs_its_beginning() {
    let since = |since: &str| {
        of(|person| {
            person.participant.labour_status = Some(LabourStatus::Unemployed);
            person.participant.unemployed_since = crate::domain::day::iso(since).ok();
        })
    };
    let fix = "ikut participant edit P-07 --unemployed-since DATE";
    assert_eq!(since(""), one("unemployed_since_missing", fix));
    assert_eq!(since("2021-08-30"), []);
    assert_eq!(since("2021-08-31"), one("unemployed_since_after_entry", fix));
}

#[test]
fn sessions_come_with_their_codes() {
    let mut stage = Stage::new();
    let away = Mark { presence: Presence::Absent, ..Mark::PRESENT };
    stage.slots.push(slot(2, "2021-10-11", 12, None));
    stage.marks.retain(|(session, person, _)| *session > 0 || *person < 2);
    stage.marks.extend([(2, 0, Mark::PRESENT), (2, 1, away), (2, 2, away), (2, 3, away)]);
    stage.people.push(unknown("P-09"));
    let found = of_first(&stage);
    let rules: Vec<_> = found.iter().map(|finding| (finding.rule, finding.subject.as_str())).collect();
    assert_eq!(
        rules,
        [(Rule::SessionUnmarked, "K1-001"), (Rule::LoneSession, "K1-003"), (Rule::NotSupportedYet, "P-09")]
    );
    assert_eq!(found[0].detail, Detail::People(2));
    assert_eq!(found[0].fix, "ikut attend K1-001 PARTICIPANT=MARK");
}

#[test]
fn the_gravest_stand_first_then_rules_and_subjects() {
    let mut late = tidy("P-10");
    late.participant.entered = Some(day("2020-05-31"));
    late.participant.labour_status = Some(LabourStatus::Unemployed);
    let people = [unknown("P-01"), tidy("P-03"), late.clone(), {
        late.participant.gender = None;
        late
    }];
    let order: Vec<_> = found(&people, Programme::Esf2014).into_iter().map(|(rule, ..)| rule).collect();
    assert_eq!(
        order,
        [
            "entered_before_project",
            "entered_before_project",
            "incomplete_record",
            "unemployed_since_missing",
            "unemployed_since_missing",
            "not_supported_yet"
        ]
    );
}

#[test]
fn a_row_holds_the_sentence_that_it_is_given() {
    let found = found_by(&[unknown("P-01")], Settings::of(Programme::Esf2014));
    let sheet = quality_sheet(&found, &|finding| format!("about {}", finding.subject));
    let fix = "ikut participant edit P-01 --entered DATE";
    let row = ["not_supported_yet", "note", "P-01", "about P-01", fix];
    assert_eq!(sheet.rows, [row.map(crate::report::sheet::Cell::text)]);
}
