//! Findings about answers: how many are missing of each field, refused, or never asked.

use crate::domain::fact::Person;
use crate::domain::participant::Participant;
use crate::domain::project::Programme;
use crate::domain::vocabulary::Answer;
use crate::report::esf::missing;

use super::fix::edit_participant;
use super::{Detail, Finding, Rule, Scene};

type Question = (&'static str, fn(&Participant) -> Option<Answer>);

const QUESTIONS: [Question; 7] = [
    ("foreign_background", |person| person.foreign_background),
    ("third_country_national", |person| person.third_country_national),
    ("minority", |person| person.minority),
    ("disability", |person| person.disability),
    ("homeless", |person| person.homeless),
    ("rural", |person| person.rural),
    ("other_disadvantaged", |person| person.other_disadvantaged),
];

const FIELDS: [(&str, Rule); 5] = [
    ("gender", Rule::GenderMissing),
    ("age_at_entry", Rule::AgeMissing),
    ("labour_status", Rule::LabourStatusMissing),
    ("in_education", Rule::InEducationMissing),
    ("education", Rule::EducationMissing),
];

/// Returns, for each field of a complete record, of how many supported people it is missing; for
/// each question that the programme counts, how many refused it and of how many it was not asked;
/// nothing where that is nobody.
///
/// ESF+ has no indicator for other disadvantage, so nobody need be asked about it.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let people: Vec<_> = scene.supported().collect();
    let plus = scene.settings.programme == Programme::EsfPlus2021;
    let asked = QUESTIONS.iter().filter(|(column, _)| !plus || *column != "other_disadvantaged");
    let answers = asked.flat_map(|question| of_question(question, &people));
    FIELDS.iter().filter_map(|field| of_field(*field, &people)).chain(answers).collect()
}

fn of_field((column, rule): (&'static str, Rule), people: &[&Person]) -> Option<Finding> {
    let lacking = people.iter().filter(|person| missing(person).contains(&column));
    let who: Vec<_> = lacking.map(|person| person.participant.code.to_string()).collect();
    let fix = edit_participant(who.first()?, &[column]);
    Some(Finding::new(rule, column, Detail::Codes(who), fix))
}

fn of_question((column, answer): &Question, people: &[&Person]) -> Vec<Finding> {
    let who = |wanted| -> Vec<String> {
        let said = people.iter().filter(|person| answer(&person.participant) == wanted);
        said.map(|person| person.participant.code.to_string()).collect()
    };
    let refused = (Rule::AnswersRefused, who(Some(Answer::Refused)));
    let not_asked = (Rule::AnswersNotAsked, who(None));
    let found = [refused, not_asked].into_iter().filter(|(_, people)| !people.is_empty());
    let finding = |(rule, people): (Rule, Vec<String>)| {
        let fix = match rule {
            Rule::AnswersNotAsked => edit_participant(&people[0], &[column]),
            _ => format!("ikut participant show {}", people[0]),
        };
        Finding::new(rule, column, Detail::Who(people), fix)
    };
    found.map(finding).collect()
}
