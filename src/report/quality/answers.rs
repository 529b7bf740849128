//! Findings about sensitive questions: how often they were refused, or never asked.

use crate::domain::fact::Person;
use crate::domain::participant::Participant;
use crate::domain::project::Programme;
use crate::domain::vocabulary::Answer;

use super::{Detail, Finding, Rule, Scene, edit_participant};

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

/// Returns, for each question that the programme counts, how many supported people refused it and
/// of how many it was not asked; nothing where that is nobody.
///
/// ESF+ has no indicator for other disadvantage, so nobody need be asked about it.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let supported = |person: &&Person| person.entered().is_some_and(|day| day <= scene.period.until);
    let people: Vec<_> = scene.people.iter().filter(supported).map(|person| &person.participant).collect();
    let plus = scene.settings.programme == Programme::EsfPlus2021;
    let asked = QUESTIONS.iter().filter(|(column, _)| !plus || *column != "other_disadvantaged");
    asked.flat_map(|question| of_question(question, &people)).collect()
}

fn of_question((column, answer): &Question, people: &[&Participant]) -> Vec<Finding> {
    let who = |wanted| -> Vec<String> {
        let said = people.iter().filter(|person| answer(person) == wanted);
        said.map(|person| person.code.to_string()).collect()
    };
    let refused = (Rule::AnswersRefused, who(Some(Answer::Refused)));
    let not_asked = (Rule::AnswersNotAsked, who(None));
    let found = [refused, not_asked].into_iter().filter(|(_, people)| !people.is_empty());
    let finding = |(rule, people): (Rule, Vec<String>)| {
        let fix = match rule {
            Rule::AnswersNotAsked => edit_participant(&people[0], &[column]),
            _ => format!("ikut participant show {}", people[0]),
        };
        Finding { rule, subject: (*column).to_owned(), detail: Detail::Who(people), fix }
    };
    found.map(finding).collect()
}
