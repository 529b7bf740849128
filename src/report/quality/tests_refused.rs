//! What a participant prefers not to answer is answered: nobody asks again.

use super::stage::Stage;
use super::*;
use crate::domain::participant::{Gender, LabourStatus};
use crate::domain::refusal::Question;
use crate::domain::vocabulary::Answer;
use crate::report::tests_support::day;

/// Everything of the record is empty that an answer can fill, and nobody said why.
fn empty(stage: &mut Stage) {
    let person = &mut stage.first().participant;
    person.age_at_entry = None;
    (person.gender, person.labour_status) = (None, None);
    (person.in_education, person.education, person.residence) = (None, None, None);
    (person.foreign_background, person.third_country_national) = (None, None);
    (person.minority, person.disability, person.homeless) = (None, None, None);
    (person.rural, person.other_disadvantaged) = (None, None);
}

fn rules(stage: &Stage) -> Vec<Rule> {
    let mut rules: Vec<_> = stage.found().into_iter().map(|finding| finding.rule).collect();
    rules.dedup();
    rules
}

fn missing(stage: &Stage) -> Vec<Detail> {
    let found = stage.found().into_iter().filter(|finding| finding.rule == Rule::IncompleteRecord);
    found.map(|finding| finding.detail).collect()
}

#[test]
fn whoever_refuses_everything_leaves_only_notes() {
    let mut stage = Stage::new();
    empty(&mut stage);
    assert!(stage.found().iter().any(|finding| finding.rule.severity().wants_work()));
    stage.first().refused = Question::MEMBERS.to_vec();
    assert_eq!(rules(&stage), [Rule::AnswersRefused]);
    assert!(stage.found().iter().all(|finding| finding.fix == "ikut participant show P-01"));
    let columns: Vec<_> = stage.found().into_iter().map(|finding| finding.subject).collect();
    assert_eq!(columns.len(), 12, "{columns:?}");
}

#[test]
fn a_word_of_its_own_and_a_refusal_are_one_and_the_same() {
    let mut stage = Stage::new();
    stage.first().participant.minority = Some(Answer::Refused);
    stage.first().participant.gender = Some(Gender::NotStated);
    let alone = stage.found();
    assert_eq!(rules(&stage), [Rule::AnswersRefused]);
    assert_eq!(alone.len(), 2);
    stage.first().refused = vec![Question::Gender, Question::Minority];
    assert_eq!(stage.found(), alone);
}

#[test]
fn one_question_that_nobody_put_is_still_found() {
    let mut stage = Stage::new();
    empty(&mut stage);
    let all_but = |left_out: Question| {
        let others = Question::MEMBERS.iter().copied();
        others.filter(|question| *question != left_out).collect::<Vec<_>>()
    };
    stage.first().refused = all_but(Question::Education);
    assert_eq!(missing(&stage), [Detail::Missing(vec!["education"])]);
    assert!(rules(&stage).contains(&Rule::EducationMissing));
    stage.first().refused = all_but(Question::Rural);
    assert_eq!(missing(&stage), []);
    assert!(rules(&stage).contains(&Rule::AnswersNotAsked));
    stage.first().refused = all_but(Question::Housing);
    assert_eq!(rules(&stage), [Rule::AnswersRefused]);
}

#[test]
fn an_answer_that_came_after_all_counts_as_one() {
    let mut stage = Stage::new();
    stage.first().refused = vec![Question::Education, Question::Rural, Question::AgeAtEntry];
    assert_eq!(stage.found(), []);
}

#[test]
fn since_when_unemployed_may_be_refused() {
    let mut stage = Stage::new();
    stage.first().participant.labour_status = Some(LabourStatus::Unemployed);
    assert_eq!(rules(&stage), [Rule::UnemployedSinceMissing]);
    stage.first().refused = vec![Question::UnemployedSince];
    assert_eq!(rules(&stage), []);
    stage.first().participant.unemployed_since = Some(day("2021-08-31"));
    assert_eq!(rules(&stage), [Rule::UnemployedSinceAfterEntry]);
}

#[test]
fn the_situation_at_a_point_may_be_refused() {
    let mut stage = Stage::new();
    stage.of_report = false;
    stage.today = day("2023-01-15");
    let left = Some(day("2021-11-12"));
    stage.first().participant.left = left;
    let asked = |stage: &Stage| {
        let both = [Rule::ExitOutcomeMissing, Rule::SixMonthsMissing];
        both.map(|rule| rules(stage).contains(&rule))
    };
    assert_eq!(asked(&stage), [true, true]);
    stage.first().refused = vec![Question::Exit];
    assert_eq!(asked(&stage), [false, true]);
    stage.first().refused.push(Question::SixMonths);
    assert_eq!(asked(&stage), [false, false]);
}
