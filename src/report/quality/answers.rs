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

/// Returns, for each field of a complete record, of how many supported people it is missing and how
/// many refused it; for each question that the programme counts, how many refused it and of how many
/// it was not asked; nothing where that is nobody.
///
/// ESF+ has no indicator for other disadvantage, so nobody need be asked about it.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let people: Vec<_> = scene.supported().collect();
    let plus = scene.settings.programme == Programme::EsfPlus2021;
    let asked = QUESTIONS.iter().filter(|(column, _)| !plus || *column != "other_disadvantaged");
    let answers = asked.flat_map(|question| of_question(question, &people));
    FIELDS.iter().flat_map(|field| of_field(*field, &people)).chain(answers).collect()
}

fn of_field((column, rule): (&'static str, Rule), people: &[&Person]) -> Vec<Finding> {
    let who = |refused: bool| -> Vec<String> {
        let lacking = people.iter().filter(|person| missing(person).contains(&column));
        let said = lacking.filter(|person| person.refuses_column(column) == refused);
        said.map(|person| person.participant.code.to_string()).collect()
    };
    let (lacking, refused) = (who(false), who(true));
    let lacking = lacking.first().map(|first| {
        let fix = edit_participant(first, &[column]);
        Finding::new(rule, column, Detail::Codes(lacking.clone()), fix)
    });
    lacking.into_iter().chain(self::refused(column, refused)).collect()
}

/// Returns the note that some prefer not to answer.
fn refused(column: &str, who: Vec<String>) -> Option<Finding> {
    let fix = format!("ikut participant show {}", who.first()?);
    Some(Finding::new(Rule::AnswersRefused, column, Detail::Who(who), fix))
}

fn of_question((column, answer): &Question, people: &[&Person]) -> Vec<Finding> {
    let refuses = |person: &Person| match answer(&person.participant) {
        Some(said) => said == Answer::Refused,
        None => person.refuses_column(column),
    };
    let who = |wanted: &dyn Fn(&Person) -> bool| -> Vec<String> {
        let said = people.iter().filter(|person| wanted(person));
        said.map(|person| person.participant.code.to_string()).collect()
    };
    let asked_not = who(&|person| answer(&person.participant).is_none() && !refuses(person));
    let not_asked = asked_not.first().map(|first| {
        let fix = edit_participant(first, &[column]);
        Finding::new(Rule::AnswersNotAsked, *column, Detail::Who(asked_not.clone()), fix)
    });
    refused(column, who(&|person| refuses(person))).into_iter().chain(not_asked).collect()
}
