//! Findings about the funder's papers: the start form, and the funder's own system.

use chrono::{Days, NaiveDate};

use crate::domain::fact::Person;
use crate::domain::participant::FunderRecord;

use super::fix::show_participant;
use super::people::finding;
use super::{Detail, Finding, Rule};

/// How many days after the entry the start form is still signed in time.
const IN_TIME: u64 = 28;

/// Returns what the funder's papers lack of a person who entered on `entered`.
pub fn findings(person: &Person, entered: NaiveDate) -> Vec<Finding> {
    [funder_record(person), form(person, entered)].into_iter().flatten().collect()
}

fn funder_record(person: &Person) -> Option<Finding> {
    let code = &person.participant.code;
    match person.participant.funder_record {
        None => Some(finding(Rule::FunderRecordMissing, person, Detail::Nothing, &["funder_record"])),
        Some(FunderRecord::NotPossible) => {
            let (rule, fix) = (Rule::FunderRecordNotPossible, show_participant(code));
            Some(Finding::new(rule, code, Detail::Nothing, fix))
        }
        Some(FunderRecord::Entered) => None,
    }
}

fn form(person: &Person, entered: NaiveDate) -> Option<Finding> {
    let (rule, detail) = match person.participant.form_signed {
        None => (Rule::FormUnsigned, Detail::Nothing),
        Some(signed) if signed > entered + Days::new(IN_TIME) => {
            (Rule::FormSignedLate, Detail::Days { found: signed, against: entered })
        }
        Some(_) => return None,
    };
    Some(finding(rule, person, detail, &["form_signed"]))
}
