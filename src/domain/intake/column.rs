//! Questions and the columns of a participant that hold their answers.

use crate::domain::language::Language;
use crate::domain::need::Level;
use crate::domain::participant::{Gender, Isced, LabourStatus, Participant, Residence};
use crate::domain::refusal::Question;
use crate::domain::vocabulary::{Answer, Vocabulary, YesNo};

/// The words that say in a column that a participant prefers not to answer.
const REFUSED: [&str; 2] = ["refused", "not_stated"];

macro_rules! columns {
    ($($question:ident: $field:ident,)+) => {
        /// Returns what stands in the column of a question.
        fn word(person: &Participant, question: Question) -> Option<String> {
            match question {
                $(Question::$question => person.$field.map(|value| value.to_string()),)+
                _ => None,
            }
        }

        /// Writes what a column is to hold; of an area of life nothing, which has no column.
        pub(super) fn put(person: &mut Participant, question: Question, text: Option<&str>) {
            match question {
                $(Question::$question => person.$field = text.and_then(|text| text.parse().ok()),)+
                _ => (),
            }
        }
    };
}

columns! {
    Gender: gender,
    AgeAtEntry: age_at_entry,
    LabourStatus: labour_status,
    UnemployedSince: unemployed_since,
    InEducation: in_education,
    Education: education,
    ForeignBackground: foreign_background,
    ThirdCountryNational: third_country_national,
    Minority: minority,
    Disability: disability,
    Homeless: homeless,
    Rural: rural,
    OtherDisadvantaged: other_disadvantaged,
    Residence: residence,
}

/// Returns the words that answer a question; `None` where a number, a day or a text does. The word
/// for a refusal is not among them.
pub fn choices(question: Question) -> Option<Vec<&'static str>> {
    let words = match question {
        Question::Gender => Gender::WORDS,
        Question::LabourStatus => LabourStatus::WORDS,
        Question::InEducation => YesNo::WORDS,
        Question::Education => Isced::WORDS,
        Question::Residence => Residence::WORDS,
        Question::Language => Language::WORDS,
        Question::AgeAtEntry
        | Question::UnemployedSince
        | Question::ContactRule
        | Question::Exit
        | Question::SixMonths => return None,
        other if other.area().is_some() => Level::WORDS,
        _ => Answer::WORDS,
    };
    Some(words.iter().copied().filter(|word| !REFUSED.contains(word)).collect())
}

/// Says whether anything stands for a question: an answer, or that it was refused.
pub fn is_known(person: &Participant, question: Question) -> bool {
    word(person, question).is_some() || question == Question::AgeAtEntry && has_birth(person)
}

fn has_birth(person: &Participant) -> bool {
    person.birth_date.is_some() || person.birth_year.is_some()
}

/// Says whether a column says that the question was refused.
pub(super) fn is_refused(person: &Participant, question: Question) -> bool {
    word(person, question).is_some_and(|word| REFUSED.contains(&word.as_str()))
}

/// Says whether a column holds an answer.
pub(super) fn is_answered(person: &Participant, question: Question) -> bool {
    is_known(person, question) && !is_refused(person, question)
}

/// Writes that a question is refused: with the column's own word where it has one, else by leaving it
/// empty, which the refusal explains.
pub(super) fn refuse(person: &mut Participant, question: Question) {
    let own = match question {
        Question::Gender => Some(Gender::NotStated.word()),
        Question::Residence => Some(Residence::Refused.word()),
        other if choices(other).is_some_and(|words| words == ["yes", "no"]) => {
            Some(Answer::Refused.word()).filter(|_| other != Question::InEducation)
        }
        _ => None,
    };
    put(person, question, own);
    if question == Question::AgeAtEntry {
        (person.birth_date, person.birth_year) = (None, None);
    }
    if question == Question::LabourStatus {
        person.unemployed_since = None;
    }
}
