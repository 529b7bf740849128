//! Waivers: findings that somebody looked at and let stand, with a reason.

use chrono::NaiveDate;

use super::check::{Rule, Severity};
use super::code::Subject;
use super::personal::points_at_a_person;

/// A finding that is let stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// Which check found it.
    pub rule: Rule,
    /// About what.
    pub subject: Subject,
    /// Why; it names no person.
    pub why: String,
    /// The last day on which it holds; `None` for good.
    pub until: Option<NaiveDate>,
}

/// Why a finding cannot be let stand so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WaiverProblem {
    /// A finding that blocks a report can only be mended.
    Blocks,
    /// The reason is empty.
    NoReason,
    /// The reason looks as if it pointed at a person.
    Personal,
}

impl Waiver {
    /// Says whether the waiver holds on a day, its last one included.
    pub fn holds_on(&self, day: NaiveDate) -> bool {
        self.rule.severity() != Severity::Blocks && self.until.is_none_or(|until| day <= until)
    }

    /// Checks what the waiver says.
    ///
    /// # Errors
    /// The check blocks reports; no reason; a reason that points at a person.
    pub fn check(&self) -> Result<(), WaiverProblem> {
        if self.rule.severity() == Severity::Blocks {
            return Err(WaiverProblem::Blocks);
        }
        if self.why.trim().is_empty() {
            return Err(WaiverProblem::NoReason);
        }
        if points_at_a_person(&self.why) { Err(WaiverProblem::Personal) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn waiver(rule: Rule, why: &str) -> Waiver {
        let subject = "P-07".parse().expect("a subject");
        Waiver { rule, subject, why: why.to_owned(), until: iso("2022-03-31").ok() }
    }

    #[test]
    fn a_waiver_holds_until_its_last_day_and_never_for_what_blocks() {
        let holds = |rule, day: &str| waiver(rule, "asked").holds_on(iso(day).expect("a day"));
        assert!(holds(Rule::FormUnsigned, "2022-03-31"));
        assert!(!holds(Rule::FormUnsigned, "2022-04-01"));
        assert!(!holds(Rule::ProjectStartMissing, "2022-03-31"));
    }

    #[test]
    fn a_reason_says_something_and_points_at_nobody() {
        let check = |rule, why| waiver(rule, why).check();
        assert_eq!(check(Rule::FormUnsigned, "the funder agreed on 2021-11-12"), Ok(()));
        assert_eq!(check(Rule::FormUnsigned, " "), Err(WaiverProblem::NoReason));
        assert_eq!(check(Rule::SelfCheckBroken, "no"), Err(WaiverProblem::Blocks));
        assert_eq!(check(Rule::FormUnsigned, "ask a.b@example.org"), Err(WaiverProblem::Personal));
    }
}
