//! What is not right in a register, or not known yet, before its figures go to the funder.
//!
//! A finding is typed; its sentence is made elsewhere, in the reader's language. What is made here
//! is the command that mends it, because commands are the same in every language: values to fill
//! in stand in capitals, as in `--education LEVEL`. Where there is nothing to mend, because a
//! person may refuse an answer or the funder must be asked, the command shows the place.
//!
//! Every rule is a plain function, in the file of its topic; [`Rule`] holds the definitions. Marks
//! are many: what rules ask of them is gathered by [`Watch`], in the pass that attendance makes.

pub mod answers;
pub mod cohorts;
pub mod enrolments;
pub mod entry;
pub mod fix;
pub mod marks;
pub mod outcomes;
pub mod papers;
pub mod people;
pub mod project;
pub mod scene;
pub mod sessions;
pub mod sheet;
pub mod timetable;
pub mod waived;
pub mod watch;
pub mod windows;

#[cfg(test)]
pub(crate) mod cases;
#[cfg(test)]
pub(crate) mod stage;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_refused;

use chrono::NaiveDate;

use crate::domain::outcome::Point;
use crate::domain::vocabulary::Vocabulary;

pub use crate::domain::check::{Rule, Severity};
pub use scene::{Late, Plan, Scene};
pub use sheet::{catalogue_sheet, quality_sheet};
pub use waived::{Judged, LetStand};
pub use watch::{Seen, Watch};

/// One thing that is not right, or not known yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which rule found it.
    pub rule: Rule,
    /// The code of a participant, session or cohort, the name of a column, `project`, or a period.
    pub subject: String,
    /// What was found.
    pub detail: Detail,
    /// The command that mends it or, where nothing can be mended, shows it.
    pub fix: String,
}

/// What a finding says beside its rule and subject.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Detail {
    /// The rule says it all.
    Nothing,
    /// The columns that a record lacks.
    Missing(Vec<&'static str>),
    /// The columns that an outcome lacks.
    Lacking(Point, Vec<&'static str>),
    /// How many people it concerns.
    People(u64),
    /// The codes of the people whom it concerns.
    Who(Vec<String>),
    /// Codes of people, sessions or cohorts.
    Codes(Vec<String>),
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
    /// The days on which an outcome counts.
    Window {
        /// The first day.
        opens: NaiveDate,
        /// The last day.
        closes: NaiveDate,
    },
    /// Two days in the wrong order.
    Days {
        /// The day that is recorded.
        found: NaiveDate,
        /// The day that it goes against.
        against: NaiveDate,
    },
    /// A day.
    Day(NaiveDate),
    /// How many.
    Count(u64),
    /// How many there are, and how many were to be expected.
    Numbers {
        /// There are.
        found: u64,
        /// Were to be expected.
        against: u64,
    },
    /// How many marks, and the first day with one.
    Marks {
        /// How many.
        marks: u64,
        /// On which day the first.
        first: NaiveDate,
    },
}

impl Finding {
    fn new(rule: Rule, subject: impl ToString, detail: Detail, fix: String) -> Self {
        Self { rule, subject: subject.to_string(), detail, fix }
    }

    /// Says whether the finding is about somebody with this code, alone or among others.
    pub fn concerns(&self, code: &str) -> bool {
        let among = match &self.detail {
            Detail::Who(codes) | Detail::Codes(codes) => codes.iter().any(|other| other == code),
            _ => false,
        };
        among || self.subject == code
    }
}

/// Returns every finding: the gravest first, then by rule and by subject.
pub fn findings(scene: &Scene) -> Vec<Finding> {
    let mut found = project::findings(scene);
    found.extend(cohorts::findings(scene));
    found.extend(sessions::findings(scene));
    found.extend(timetable::findings(scene));
    found.extend(marks::findings(scene));
    found.extend(enrolments::findings(scene));
    for person in scene.people {
        match person.entered() {
            None => found.push(people::not_supported(person)),
            Some(entered) if entered > scene.period.until => (),
            Some(entered) => {
                found.extend(people::findings(person, entered, scene));
                found.extend(entry::findings(person, entered, scene));
                found.extend(papers::findings(person, entered));
                found.extend(outcomes::findings(person, scene));
                found.extend(windows::findings(person, scene));
            }
        }
    }
    found.extend(answers::findings(scene));
    found.sort_by(|one, next| order(one).cmp(&order(next)));
    found
}

fn order(finding: &Finding) -> (Severity, &str, &str, &str, &Detail) {
    (finding.rule.severity(), finding.rule.word(), &finding.subject, &finding.fix, &finding.detail)
}
