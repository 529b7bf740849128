//! Waivers: findings that somebody looked at and let stand, with a reason.

use chrono::NaiveDate;

use super::check::{Rule, Severity};
use super::code::Subject;

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
    /// The reason holds a personal identity code, an e-mail address or a telephone number.
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

/// The fewest digits of a telephone number.
const FEWEST_DIGITS: usize = 7;

/// Says whether a text holds a Finnish personal identity code, an e-mail address or a telephone
/// number. A name cannot be told from other words: that is for who writes it.
pub fn points_at_a_person(text: &str) -> bool {
    let words = || text.split(|sign: char| sign.is_whitespace() || ",;:()<>\"".contains(sign));
    words().any(|word| is_identity_code(word) || is_address(word)) || holds_telephone(text)
}

/// `131052-308T`: day, month and year, a sign of the century, three digits, a check character.
fn is_identity_code(word: &str) -> bool {
    let signs: Vec<char> = word.trim_end_matches(['.', '!', '?']).chars().collect();
    let digits = |range: std::ops::Range<usize>| signs[range].iter().all(char::is_ascii_digit);
    signs.len() == 11
        && digits(0..6)
        && "+-ABCDEFUVWXYabcdefuvwxy".contains(signs[6])
        && digits(7..10)
        && signs[10].is_ascii_alphanumeric()
}

fn is_address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'))
}

/// A telephone number begins with 0 or +, and has spaces and hyphens between its digits at most.
fn holds_telephone(text: &str) -> bool {
    let parts = text.split(|sign: char| !(sign.is_ascii_digit() || "+- ".contains(sign)));
    parts.map(str::trim).any(|part| {
        let digits = part.chars().filter(char::is_ascii_digit).count();
        part.starts_with(['0', '+']) && digits >= FEWEST_DIGITS
    })
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

    #[test]
    fn codes_addresses_and_numbers_are_seen_and_days_are_not() {
        for text in ["(131052-308T)", "010203A123B.", "x@example.org", "call 040 123 4567", "+358-40-1234567"]
        {
            assert!(points_at_a_person(text), "{text}");
        }
        for text in ["agreed on 12.11.2021", "2021-11-12..2021-12-31", "P-07 at 12:00", "@home", "20 of 22"] {
            assert!(!points_at_a_person(text), "{text}");
        }
    }
}
