//! Findings about what was recorded at entry: what is missing, and what the counting rules ask.

use chrono::NaiveDate;

use crate::domain::age::ages_by_year;
use crate::domain::fact::Person;
use crate::domain::participant::{Gender, LabourStatus, Participant};
use crate::domain::project::Programme;
use crate::domain::refusal::Question;
use crate::report::esf::case::{LTU_AGE, LTU_MONTHS, LTU_MONTHS_YOUNG_2014};
use crate::report::esf::{Settings, missing};

use super::fix::{edit_participant, show_participant};
use super::{Detail, Finding, Rule, Scene};

/// Returns what is not right about a person who entered on `entered`.
pub fn findings(person: &Person, entered: NaiveDate, scene: &Scene) -> Vec<Finding> {
    let found = [
        incomplete(person),
        non_binary(person, scene.settings),
        age_band(person, entered, scene.settings),
        before_project(person, entered, scene.project_start),
        left_first(person, entered),
        unemployed_since(person, entered),
    ];
    found.into_iter().flatten().collect()
}

/// Returns the note that a person is not supported yet.
pub fn not_supported(person: &Person) -> Finding {
    finding(Rule::NotSupportedYet, person, Detail::Nothing, &["entered"])
}

fn incomplete(person: &Person) -> Option<Finding> {
    let missing: Vec<_> =
        missing(person).into_iter().filter(|column| !person.refuses_column(column)).collect();
    let columns = missing.clone();
    (!missing.is_empty()).then(|| finding(Rule::IncompleteRecord, person, Detail::Missing(missing), &columns))
}

fn non_binary(person: &Person, settings: &Settings) -> Option<Finding> {
    let asked =
        settings.programme == Programme::Esf2014 && person.participant.gender == Some(Gender::NonBinary);
    let code = &person.participant.code;
    asked.then(|| Finding::new(Rule::GenderNonBinary, code, Detail::Nothing, show_participant(code)))
}

fn age_band(person: &Person, entered: NaiveDate, settings: &Settings) -> Option<Finding> {
    let (youngest, oldest) = ages_by_year(&person.participant, entered)?;
    let between = |limit: &u16| youngest < *limit && *limit <= oldest;
    let depends = limits(&person.participant, settings).iter().any(between);
    let detail = Detail::Ages { youngest, oldest };
    depends.then(|| finding(Rule::AgeBandByYear, person, detail, &["age_at_entry"]))
}

/// Returns the ages at which an indicator of the programme changes. The limit of long-term
/// unemployment belongs to them for who is unemployed, where the young wait for another time.
fn limits(participant: &Participant, settings: &Settings) -> Vec<u16> {
    let (mut limits, young) = match settings.programme {
        Programme::Esf2014 => (vec![25, 55], LTU_MONTHS_YOUNG_2014),
        Programme::EsfPlus2021 => (vec![18, 30, 55], settings.ltu_months_under_25),
    };
    if participant.labour_status == Some(LabourStatus::Unemployed) && young != LTU_MONTHS {
        limits.push(LTU_AGE);
    }
    limits
}

fn before_project(person: &Person, entered: NaiveDate, start: NaiveDate) -> Option<Finding> {
    let detail = Detail::Days { found: entered, against: start };
    (entered < start).then(|| finding(Rule::EnteredBeforeProject, person, detail, &["entered"]))
}

fn left_first(person: &Person, entered: NaiveDate) -> Option<Finding> {
    let left = person.participant.left.filter(|left| *left < entered)?;
    let detail = Detail::Days { found: left, against: entered };
    Some(finding(Rule::LeftBeforeEntered, person, detail, &["left"]))
}

fn unemployed_since(person: &Person, entered: NaiveDate) -> Option<Finding> {
    if person.participant.labour_status != Some(LabourStatus::Unemployed) {
        return None;
    }
    let refused = person.refuses(Question::UnemployedSince);
    let (rule, detail) = match person.participant.unemployed_since {
        None if refused => return None,
        None => (Rule::UnemployedSinceMissing, Detail::Nothing),
        Some(since) if since > entered => {
            (Rule::UnemployedSinceAfterEntry, Detail::Days { found: since, against: entered })
        }
        Some(_) => return None,
    };
    Some(finding(rule, person, detail, &["unemployed_since"]))
}

/// Returns a finding that is mended by columns of the participant.
pub(super) fn finding(rule: Rule, person: &Person, detail: Detail, columns: &[&str]) -> Finding {
    let code = &person.participant.code;
    Finding::new(rule, code, detail, edit_participant(code.as_str(), columns))
}
