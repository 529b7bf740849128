//! Codes: the short public names of cohorts, activities, participants, sessions and needs.
//!
//! A code uses letters, digits, `-`, `.` and `_` only, so that no shell needs quoting and no file
//! needs escaping. Codes sort by byte order (`K1`, `K10`, `K2`).

use super::number::whole;

/// Why a text is not a code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CodeError {
    /// Nothing was written.
    #[error("a code is empty")]
    Empty,
    /// More characters than allowed.
    #[error("`{value}` is longer than {most} characters")]
    TooLong {
        /// What was written.
        value: String,
        /// The most characters allowed.
        most: usize,
    },
    /// A character that codes do not use.
    #[error("`{value}` has a character that codes do not use: {signs}")]
    BadCharacter {
        /// What was written.
        value: String,
        /// The allowed signs beside letters and digits.
        signs: &'static str,
    },
    /// A word that reports use for a sum.
    #[error("`{value}` stands for a sum in the reports")]
    Reserved {
        /// What was written.
        value: String,
    },
}

/// What stands for a sum in the reports, and is no code.
pub const RESERVED: &str = "ALL";

/// What stands in place of the code of a participant who was erased; no code has this sign.
pub const NOBODY: &str = "~";

/// Returns the text when it can be a code.
///
/// # Errors
/// See [`CodeError`]; `ALL` is reserved because `attendance.csv` uses it for sums.
fn checked(text: &str, most: usize, signs: &'static str) -> Result<Box<str>, CodeError> {
    let value = || text.to_owned();
    if text.is_empty() {
        return Err(CodeError::Empty);
    }
    if text.chars().count() > most {
        return Err(CodeError::TooLong { value: value(), most });
    }
    if !text.bytes().all(|b| b.is_ascii_alphanumeric() || signs.as_bytes().contains(&b)) {
        return Err(CodeError::BadCharacter { value: value(), signs });
    }
    if text == RESERVED {
        return Err(CodeError::Reserved { value: value() });
    }
    Ok(text.into())
}

macro_rules! code {
    ($(#[$about:meta])* $name:ident, $most:literal, $signs:literal) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// Returns the code as text.
            pub fn as_str(&self) -> &str { &self.0 }
        }

        impl std::str::FromStr for $name {
            type Err = CodeError;
            fn from_str(text: &str) -> Result<Self, CodeError> {
                checked(text, $most, $signs).map(Self)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(&self.0)
            }
        }
    };
}

code!(
    /// The code of a cohort, such as `K1`.
    CohortCode, 16, "-._"
);
code!(
    /// The code of an activity, such as `finnish`.
    ActivityCode, 32, "-._"
);
code!(
    /// The code of a participant, such as `P-07`: letters, digits and `-`, up to 16.
    ParticipantCode, 16, "-"
);
code!(
    /// The code of a session, such as `K1-014`: the cohort's code and a running number.
    SessionCode, 32, "-._"
);
code!(
    /// The code of a need on the project's list, such as `wellbeing`.
    NeedCode, 32, "-._"
);

code!(
    /// What a colleague's passphrase is called, such as `K-2`: no name of a person is needed.
    KeyLabel, 16, "-._"
);

code!(
    /// The code of an instrument, such as `everyday`.
    InstrumentCode, 32, "-._"
);
code!(
    /// The id of an item of an instrument, such as `q1`.
    ItemCode, 32, "-._"
);

code!(
    /// What a finding is about: a code, the name of a column, `project`, or a period.
    Subject, 64, "-._"
);

impl SessionCode {
    /// Returns the code of a cohort's session with a running number, of three digits or more.
    pub fn of(cohort: &CohortCode, number: u32) -> Self {
        Self(format!("{cohort}-{number:03}").into())
    }

    /// Returns the running number, when the code is of that cohort and ends in one.
    pub fn number_in(&self, cohort: &CohortCode) -> Option<u32> {
        running_number(self.0.strip_prefix(cohort.as_str())?.strip_prefix('-')?)
    }
}

impl ParticipantCode {
    /// Returns the code with a running number, of two digits or more: `P-01`.
    pub fn of(number: u32) -> Self {
        Self(format!("P-{number:02}").into())
    }

    /// Returns the running number of a code of the form `P-01`.
    pub fn number(&self) -> Option<u32> {
        running_number(self.0.strip_prefix("P-")?)
    }

    /// Says whether it is the code of evidence, as an erasure draws it by lot: `E-1AE1AE71`. Whoever it
    /// was is not known any more, and is asked nothing.
    pub fn is_of_evidence(&self) -> bool {
        let sign = |sign: u8| sign.is_ascii_digit() || (b'A'..=b'F').contains(&sign);
        self.0.strip_prefix("E-").is_some_and(|drawn| drawn.len() == 8 && drawn.bytes().all(sign))
    }
}

/// The greatest running number that leaves room for the next one: nine digits.
const HIGHEST: u32 = 999_999_998;

/// Reads a running number; a greater one is a name that somebody gave, and nothing is counted on from it.
fn running_number(digits: &str) -> Option<u32> {
    whole(digits).filter(|number| *number <= HIGHEST && digits.len() < 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_keeps_to_its_signs_and_length() {
        assert!("P-07".parse::<ParticipantCode>().is_ok());
        assert!("P_07".parse::<ParticipantCode>().is_err());
        assert!("A".repeat(16).parse::<ParticipantCode>().is_ok());
        let evidence = ["E-1AE1AE71", "E-00000000"];
        for code in
            evidence.into_iter().chain(["E-1AE1AE7", "E-1AE1AE711", "E-1ae1ae71", "P-1AE1AE71", "E-07"])
        {
            let is_of_evidence = code.parse::<ParticipantCode>().expect("a code").is_of_evidence();
            assert_eq!(is_of_evidence, evidence.contains(&code), "{code}");
        }
        assert!("A".repeat(17).parse::<ParticipantCode>().is_err());
        assert!("".parse::<CohortCode>().is_err());
        assert!("K 1".parse::<CohortCode>().is_err());
        assert!("Ä1".parse::<CohortCode>().is_err());
        assert!("ALL".parse::<CohortCode>().is_err());
    }

    #[test]
    fn a_session_is_numbered_in_its_cohort() {
        let cohort: CohortCode = "K1".parse().expect("a code");
        let session = SessionCode::of(&cohort, 14);
        assert_eq!(session.as_str(), "K1-014");
        assert_eq!(session.number_in(&cohort), Some(14));
        assert_eq!(session.number_in(&"K".parse().expect("a code")), None);
        assert_eq!(SessionCode::of(&cohort, 1234).as_str(), "K1-1234");
        for name in
            ["K1-4294967295", "K1-1000000000", "K1-999999999", "K1-0000000001", "K1--1", "K1-", "K1-x"]
        {
            let name: SessionCode = name.parse().expect("a code");
            assert_eq!(name.number_in(&cohort), None, "{name}");
        }
        let last: SessionCode = "K1-999999998".parse().expect("a code");
        assert_eq!(last.number_in(&cohort), Some(999_999_998));
    }
}
