//! What is not right in a register, or not known yet, before its figures go to the funder.
//!
//! A finding is typed; its sentence is made elsewhere, in the reader's language. What is made here
//! is the command that mends it, because commands are the same in every language: values to fill
//! in stand in capitals, as in `--education LEVEL`. Where there is nothing to mend, because a
//! person may refuse an answer or the funder must be asked, the command shows the place.

pub mod answers;
pub mod outcomes;
pub mod people;
pub mod rule;
pub mod sessions;
pub mod sheet;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::domain::fact::{Person, SessionId};
use crate::domain::outcome::Point;
use crate::domain::period::Period;
use crate::domain::vocabulary::Vocabulary;
use crate::report::attendance::Attendance;
use crate::report::esf::Settings;

pub use rule::{Rule, Severity};
pub use sheet::quality_sheet;

/// One thing that is not right, or not known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule found it.
    pub rule: Rule,
    /// The code of a participant or a session, or the name of a column.
    pub subject: String,
    /// What was found.
    pub detail: Detail,
    /// The command that mends it or, where nothing can be mended, shows it.
    pub fix: String,
}

/// What a finding says beside its rule and subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Detail {
    /// The rule says it all.
    Nothing,
    /// The columns that a record lacks.
    Missing(Vec<&'static str>),
    /// How many people it concerns.
    People(u64),
    /// The codes of the people whom it concerns.
    Who(Vec<String>),
    /// The ages that a birth year leaves open on the day of entry.
    Ages {
        /// Born on 31 December.
        youngest: u16,
        /// Born on 1 January.
        oldest: u16,
    },
    /// An outcome and the days on which it would count.
    Outcome {
        /// Which reference point.
        point: Point,
        /// The day of the outcome.
        date: Option<NaiveDate>,
        /// First and last day that count; `None` for who has not left.
        window: Option<(NaiveDate, NaiveDate)>,
    },
    /// Two days in the wrong order.
    Days {
        /// The day that is recorded.
        found: NaiveDate,
        /// The day that it goes against.
        against: NaiveDate,
    },
}

/// What the findings of a report are drawn from.
pub struct Scene<'a> {
    /// Everyone in the register.
    pub people: &'a [Person],
    /// The reporting period; people who entered after it are left alone.
    pub period: &'a Period,
    /// First day of the project.
    pub project_start: NaiveDate,
    /// How the report counts.
    pub settings: &'a Settings,
    /// The attendance of the same period.
    pub attendance: &'a Attendance,
    /// Gives the code of a session.
    pub session_code: &'a dyn Fn(SessionId) -> String,
}

/// Returns every finding: the gravest first, then by rule and by subject.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let mut found = sessions::findings(scene);
    for person in scene.people {
        match person.entered() {
            None => found.push(people::not_supported(person)),
            Some(entered) if entered > scene.period.until => (),
            Some(entered) => {
                found.extend(people::findings(person, entered, scene));
                found.extend(outcomes::findings(person));
            }
        }
    }
    found.extend(answers::findings(scene));
    found.sort_by(|one, next| order(one).cmp(&order(next)));
    found
}

fn order(finding: &Finding) -> (Severity, &str, &str) {
    (finding.rule.severity(), finding.rule.word(), &finding.subject)
}

/// Returns the option that sets a column, with what to fill in: `--education LEVEL`.
fn option(column: &str) -> String {
    let value = match column {
        "gender" => "GENDER",
        "age_at_entry" => "YEARS",
        "labour_status" => "STATUS",
        "education" => "LEVEL",
        "entered" | "left" | "date" | "birth_date" | "unemployed_since" => "DATE",
        _ => "ANSWER",
    };
    format!("--{} {value}", column.replace('_', "-"))
}

fn edit_participant(code: &str, columns: &[&str]) -> String {
    let options: Vec<_> = columns.iter().map(|column| option(column)).collect();
    format!("ikut participant edit {code} {}", options.join(" "))
}
