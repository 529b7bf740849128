//! Answers typed in one line: `sleep=3 meals=r home=-`.

use crate::domain::code::ItemCode;
use crate::domain::instrument::{Instrument, Replies, Reply};
use crate::domain::nearest::nearest;

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::problem::with_near;
use super::super::value::brief;
use super::Sitting;

/// One answer as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Typed {
    item: ItemCode,
    said: Said,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// A reply.
    Reply(Reply),
    /// Not answered.
    Nothing,
}

/// Reads `sleep=3`.
pub(super) fn answer(text: &str) -> Result<Typed, String> {
    let refused = || text.to_owned();
    let (item, said) = text.split_once('=').ok_or_else(refused)?;
    let item = item.parse().map_err(|_| refused())?;
    Ok(Typed { item, said: said_of(said).ok_or_else(refused)? })
}

/// Reads a number, `r` for prefers not to answer, or `-` for not answered.
pub(super) fn said_of(text: &str) -> Option<Said> {
    match text.trim() {
        "-" => Some(Said::Nothing),
        "r" | "R" => Some(Said::Reply(Reply::Refused)),
        number => number.parse().ok().map(|value| Said::Reply(Reply::Value(value))),
    }
}

/// Returns the replies of the day with what was typed put over them.
pub(super) fn replies(sitting: &Sitting, typed: &[Typed], desk: &Desk) -> Result<Replies, Failure> {
    let wrong: Vec<_> =
        (0..typed.len()).filter_map(|at| wrong(typed, at, &sitting.instrument, desk)).collect();
    if !wrong.is_empty() {
        let show = format!("ikut instrument show {}", sitting.instrument.code);
        return Err(Failure::refused_all(wrong).hint(desk.tr.hint_list(&show)));
    }
    let mut replies = sitting.before.clone();
    for typed in typed {
        match typed.said {
            Said::Reply(reply) => replies.insert(typed.item.clone(), reply),
            Said::Nothing => replies.remove(&typed.item),
        };
    }
    Ok(replies)
}

/// Says what is wrong with one of the answers.
fn wrong(typed: &[Typed], at: usize, instrument: &Instrument, desk: &Desk) -> Option<String> {
    let (tr, one) = (&desk.tr, &typed[at]);
    let id = one.item.as_str();
    if typed[..at].iter().any(|earlier| earlier.item == one.item) {
        return Some(tr.answered_twice(&brief(id)));
    }
    let Some((least, greatest)) = instrument.range(id) else {
        return Some(with_near(tr.trouble_unknown_item(&brief(id)), nearest(id, instrument.ids()), tr));
    };
    match one.said {
        Said::Reply(Reply::Value(value)) if !(least..=greatest).contains(&value) => {
            Some(tr.answer_out_of_range(&brief(id), i64::from(value), i64::from(least), i64::from(greatest)))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_a_number_a_refusal_or_nothing() {
        let said = |text| answer(text).map(|typed| typed.said);
        assert_eq!(said("q1=3"), Ok(Said::Reply(Reply::Value(3))));
        assert_eq!(said("q1=-3"), Ok(Said::Reply(Reply::Value(-3))));
        assert_eq!(said("q1=r"), Ok(Said::Reply(Reply::Refused)));
        assert_eq!(said("q1=-"), Ok(Said::Nothing));
        for text in ["q1", "q1=", "=3", "q1=x", "q1=3.5", "q 1=3"] {
            assert!(answer(text).is_err(), "{text}");
        }
    }
}
