//! The short form of a mark, as it is typed: `p`, `l15`, `e20`, `l10e20`, `a`, `n`, `f`, `x`, each
//! with `:reason` behind it where there is one.

use super::mark::{Mark, Notice, Presence, Reason};
use super::number::whole;
use super::vocabulary::{UnknownWord, Vocabulary};

/// A text that is no mark.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MarkLineError {
    /// None of the short forms.
    #[error("`{value}` is not a mark")]
    NotAMark {
        /// What was written.
        value: String,
    },
    /// Minutes that are no whole number from 1 to a day.
    #[error("`{value}` has no minutes that a session could have")]
    Minutes {
        /// What was written.
        value: String,
    },
    /// A reason that is on no list.
    #[error(transparent)]
    Reason(#[from] UnknownWord),
}

/// Returns the mark that a short form names, in any letter case.
///
/// # Errors
/// See [`MarkLineError`].
pub fn parse(text: &str) -> Result<Mark, MarkLineError> {
    let (status, reason) = match text.split_once(':') {
        Some((status, reason)) => (status, Some(reason_of(reason)?)),
        None => (text, None),
    };
    Ok(Mark { reason, ..status_of(status)? })
}

fn reason_of(text: &str) -> Result<Reason, UnknownWord> {
    Reason::parse(&text.to_ascii_lowercase()).or_else(|_| Reason::parse(text))
}

fn status_of(status: &str) -> Result<Mark, MarkLineError> {
    let away = |notice| Mark { presence: Presence::Absent, notice: Some(notice), ..Mark::PRESENT };
    match status.to_ascii_lowercase().as_str() {
        "p" => Ok(Mark::PRESENT),
        "a" => Ok(away(Notice::None)),
        "n" => Ok(away(Notice::InAdvance)),
        "f" => Ok(away(Notice::Afterwards)),
        "x" => Ok(Mark { presence: Presence::NotExpected, ..Mark::PRESENT }),
        lower => with_minutes(status, lower),
    }
}

fn with_minutes(status: &str, lower: &str) -> Result<Mark, MarkLineError> {
    let not_a_mark = || MarkLineError::NotAMark { value: status.to_owned() };
    let minutes = |digits: &str| match whole(digits) {
        Some(minutes @ 1..=super::session::LONGEST) => Ok(minutes),
        _ => Err(MarkLineError::Minutes { value: status.to_owned() }),
    };
    if let Some(early) = lower.strip_prefix('e') {
        return Ok(Mark { minutes_early: minutes(early)?, ..Mark::PRESENT });
    }
    let late = lower.strip_prefix('l').ok_or_else(not_a_mark)?;
    match late.split_once('e') {
        Some((late, early)) => {
            Ok(Mark { minutes_late: minutes(late)?, minutes_early: minutes(early)?, ..Mark::PRESENT })
        }
        None => Ok(Mark { minutes_late: minutes(late)?, ..Mark::PRESENT }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ok(text: &str) -> Mark {
        parse(text).expect(text)
    }

    #[test]
    fn each_short_form_is_its_mark() {
        assert_eq!(ok("p"), Mark::PRESENT);
        assert_eq!(ok("l15"), Mark { minutes_late: 15, ..Mark::PRESENT });
        assert_eq!(ok("e20"), Mark { minutes_early: 20, ..Mark::PRESENT });
        assert_eq!(ok("l10e20"), Mark { minutes_late: 10, minutes_early: 20, ..Mark::PRESENT });
        assert_eq!(ok("a").notice, Some(Notice::None));
        assert_eq!(ok("n:health").notice, Some(Notice::InAdvance));
        assert_eq!(ok("n:health").reason, Some(Reason::Health));
        assert_eq!(ok("f").notice, Some(Notice::Afterwards));
        assert_eq!(ok("L10E20:Health"), ok("l10e20:health"), "Caps Lock");
        assert_eq!(ok("x").presence, Presence::NotExpected);
    }

    #[test]
    fn anything_else_is_refused() {
        for text in ["", "q", "15", "pp", "p "] {
            assert!(matches!(parse(text), Err(MarkLineError::NotAMark { .. })), "{text}");
        }
        for text in [
            "l", "l0", "l-5", "l1441", "l5e", "e1.5", "l5e0", "le5", "e20l10", "l+5", "e+5", "l5e+5", "l+5e5",
        ] {
            assert!(matches!(parse(text), Err(MarkLineError::Minutes { .. })), "{text}");
        }
        assert!(matches!(parse("n:helth"), Err(MarkLineError::Reason(_))));
        assert!(matches!(parse("n:"), Err(MarkLineError::Reason(_))));
    }
}
