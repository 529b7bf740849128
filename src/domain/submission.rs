//! Submissions: reports that went to the funder, frozen as sent.

use chrono::NaiveDate;

use super::number::whole;
use super::project::Programme;

/// The languages that a report can be in.
pub const LANGUAGES: &[&str] = &["en", "fi", "sv"];

/// A report as it was sent, without its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// Its number in the register, counted from 1.
    pub number: u32,
    /// The period in its canonical form.
    pub period: String,
    /// First day of the period.
    pub from: NaiveDate,
    /// Last day of the period.
    pub until: NaiveDate,
    /// By whose rules it was counted.
    pub programme: Programme,
    /// After how many months somebody under 25 was long-term unemployed in ESF+.
    pub ltu_months_under_25: u32,
    /// The language of its labels and sentences, such as `fi`.
    pub language: String,
    /// The version of the indicator definitions.
    pub definitions_version: String,
    /// The version of the program.
    pub program_version: String,
    /// When it was sent: UTC, to the second.
    pub sent_at: String,
    /// Who sent it: an account's name.
    pub sent_by: String,
    /// What was said of the sending.
    pub note: Option<String>,
    /// The digest of its manifest, which has those of the other files.
    pub sha256: String,
}

impl Submission {
    /// Says whether the other one is of the same days by the same programme: the later of two such
    /// submissions corrects the earlier one.
    pub fn is_of_the_same(&self, other: &Self) -> bool {
        (self.from, self.until, self.programme) == (other.from, other.until, other.programme)
    }

    /// Returns the submission that this one corrects: the latest before it of the same period and
    /// programme.
    pub fn corrected<'a>(&self, all: &'a [Self]) -> Option<&'a Self> {
        let earlier = all.iter().filter(|other| other.number < self.number && self.is_of_the_same(other));
        earlier.max_by_key(|other| other.number)
    }

    /// Says whether a later submission corrects this one.
    pub fn is_corrected(&self, all: &[Self]) -> bool {
        all.iter().any(|other| other.number > self.number && self.is_of_the_same(other))
    }
}

/// A file of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentFile {
    /// The submission that it belongs to.
    pub submission: u32,
    /// Its name, such as `indicators.csv`.
    pub name: String,
    /// Its text, byte for byte.
    pub content: String,
}

impl SentFile {
    /// Says whether the name is one that a report's file can have: nothing that leads out of a folder.
    pub fn has_plain_name(&self) -> bool {
        let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._-".contains(&byte);
        self.name.starts_with(|sign: char| sign.is_ascii_lowercase()) && self.name.bytes().all(plain)
    }
}

/// Which submission is meant: by its number, or the latest of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Which {
    /// `3` or `#3`.
    Number(u32),
    /// `2021Q4`, as it was typed.
    Period(String),
}

impl std::str::FromStr for Which {
    type Err = std::convert::Infallible;

    /// Reads a number of up to three digits, or one behind `#`; anything else is a period: `2021`
    /// is a year.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('#').unwrap_or(if text.len() <= 3 { text } else { "" });
        Ok(whole(digits).map_or_else(|| Self::Period(text.to_owned()), Self::Number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_submission_is_named_by_number_or_period() {
        for (text, number) in [("1", 1), ("#1", 1), ("999", 999), ("#2021", 2021)] {
            assert_eq!(text.parse(), Ok(Which::Number(number)), "{text}");
        }
        for text in ["2021", "2021Q4", "#", "", "+1", "-1", "#x", "all"] {
            assert_eq!(text.parse(), Ok(Which::Period(text.to_owned())), "{text}");
        }
    }
}
