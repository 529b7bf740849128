//! How long records are kept: what may go, of whom, and what stays as evidence.
//!
//! # Sources
//! The funder's evidence rules want to see that a person took part and when, until a date that the
//! funding decision gives (Regulation 1303/2013, Art. 140; Regulation 2021/1060, Art. 82); the General
//! Data Protection Regulation, Art. 17(3)(b), suspends erasure for that and for nothing else. What
//! describes a person beyond it, coaching notes first of all, is needed until support is over: six
//! months after the person left, when the last result is asked for.

use chrono::NaiveDate;

use super::age::age_on_entry;
use super::day::plus_months;
use super::participant::Participant;
use super::vocabulary::vocabulary;

vocabulary! {
    /// What an erasure leaves of a person.
    Keeps {
        /// What the funder's rules need, under a code that cannot be traced.
        Evidence = "evidence",
        /// Nothing.
        Nothing = "nothing",
    }
}

/// Months after leaving from which the last result can be asked.
const LAST_RESULT: u32 = 6;

/// Months more for which the last result counts when it was not asked at once.
const ITS_WINDOW: u32 = 3;

/// What is known of somebody for the question what may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Trace {
    /// The last day in the project.
    pub left: Option<NaiveDate>,
    /// Whether the situation six months after is recorded.
    pub last_result: bool,
    /// Whether more is recorded than evidence.
    pub more_than_evidence: bool,
}

/// Records that may go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Since when.
    pub since: NaiveDate,
    /// What an erasure leaves.
    pub keeps: Keeps,
}

/// Says what an erasure leaves on a day: evidence as long as the project's date is set and not past.
pub fn keeps(retention: Option<NaiveDate>, today: NaiveDate) -> Keeps {
    if retention.is_some_and(|until| today <= until) { Keeps::Evidence } else { Keeps::Nothing }
}

/// Returns what may go of a person on a day; `None` while nothing may, or when nothing is left to go.
///
/// - On the day after the project's date everything is, also of those without a last day.
/// - Before it, nobody's records are due before the person left.
/// - Then, what describes the person is due six months after leaving once the last result is
///   recorded, else when the three months are over in which it would count.
pub fn due(trace: &Trace, retention: Option<NaiveDate>, today: NaiveDate) -> Option<Due> {
    if let Some(until) = retention.filter(|until| today > *until) {
        return Some(Due { since: until.succ_opt().unwrap_or(until), keeps: Keeps::Nothing });
    }
    let left = trace.left?;
    let months = if trace.last_result { LAST_RESULT } else { LAST_RESULT + ITS_WINDOW };
    let since = plus_months(left, months);
    let is_due = today >= since && (trace.more_than_evidence || retention.is_none());
    is_due.then(|| Due { since, keeps: keeps(retention, today) })
}

/// Returns what stays of a participant as evidence: the day of entry and what the funder's indicators
/// read, with the age in years in place of a birth. The code is for whoever keeps it to give anew.
pub fn evidence(person: &Participant, entered: NaiveDate) -> Participant {
    Participant {
        alias: None,
        age_at_entry: age_on_entry(person, entered),
        birth_date: None,
        birth_year: None,
        residence: None,
        ..person.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;
    use crate::domain::participant::Residence;

    fn day(text: &str) -> NaiveDate {
        iso(text).expect("a day")
    }

    fn trace(left: &str, last_result: bool) -> Trace {
        Trace { left: iso(left).ok(), last_result, more_than_evidence: true }
    }

    #[test]
    fn whoever_is_still_here_is_due_after_the_project_s_date_and_not_before() {
        let here = Trace { left: None, ..trace("", false) };
        assert_eq!(due(&here, None, day("2040-01-01")), None);
        assert_eq!(due(&here, Some(day("2030-12-31")), day("2030-12-31")), None);
        let past = Due { since: day("2031-01-01"), keeps: Keeps::Nothing };
        assert_eq!(due(&here, Some(day("2030-12-31")), day("2040-01-01")), Some(past));
    }

    #[test]
    fn the_last_result_decides_when_notes_may_go() {
        let retention = Some(day("2030-12-31"));
        let asked = |today| due(&trace("2021-11-12", true), retention, day(today));
        assert_eq!(asked("2022-05-11"), None);
        assert_eq!(asked("2022-05-12"), Some(Due { since: day("2022-05-12"), keeps: Keeps::Evidence }));
        let open = |today| due(&trace("2021-11-12", false), retention, day(today));
        assert_eq!(open("2022-08-11"), None);
        assert_eq!(open("2022-08-12"), Some(Due { since: day("2022-08-12"), keeps: Keeps::Evidence }));
    }

    #[test]
    fn what_is_evidence_only_waits_for_the_project_s_date() {
        let kept = Trace { more_than_evidence: false, ..trace("2021-11-12", true) };
        let retention = Some(day("2030-12-31"));
        assert_eq!(due(&kept, retention, day("2030-12-31")), None);
        let past = Due { since: day("2031-01-01"), keeps: Keeps::Nothing };
        assert_eq!(due(&kept, retention, day("2031-01-01")), Some(past));
        // Somebody who left a week before the date is due with all others.
        assert_eq!(due(&trace("2030-12-24", false), retention, day("2031-01-01")), Some(past));
    }

    #[test]
    fn without_a_date_nothing_would_stay() {
        let found = due(&trace("2021-11-12", true), None, day("2022-05-12"));
        assert_eq!(found.map(|due| due.keeps), Some(Keeps::Nothing));
        assert_eq!(keeps(Some(day("2030-12-31")), day("2030-12-31")), Keeps::Evidence);
        assert_eq!(keeps(Some(day("2030-12-31")), day("2031-01-01")), Keeps::Nothing);
    }

    #[test]
    fn evidence_has_an_age_and_no_birth_name_or_residence() {
        let mut person = Participant::new("P-07".parse().expect("a code"));
        person.alias = Some("Kanarialintu".to_owned());
        person.birth_date = iso("1996-08-30").ok();
        person.birth_year = Some(1996);
        person.residence = Some(Residence::Permit);
        let kept = evidence(&person, day("2021-08-30"));
        assert_eq!((kept.age_at_entry, kept.alias, kept.birth_date), (Some(25), None, None));
        assert_eq!((kept.birth_year, kept.residence), (None, None));
    }
}
