//! Typing in the slips of a session.

use clap::Args;

use crate::domain::code::SessionCode;
use crate::domain::fact::SessionId;
use crate::domain::feedback::{BEST, LONGEST, Slip};
use crate::domain::mark::Presence;
use crate::domain::number::whole;
use crate::domain::personal::points_at_a_person;
use crate::domain::session::{Session, Status};
use crate::store::{Reader, Step, StepKind, StoreError};

use super::super::ask;
use super::super::clock;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::globals::Writing;
use super::lot;

/// The fewest slips that are typed in at once.
pub(in super::super) const FEWEST: usize = 3;

/// Which session.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The session's code
    #[arg(value_name = "SESSION")]
    session: SessionCode,
    #[command(flatten)]
    writing: Writing,
}

/// What a line can be wrong in.
enum Wrong {
    Marks,
    Nothing,
    Long,
    Personal,
}

/// Keeps the slips, in the order of the numbers that were drawn.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let (id, session) = store.read().session(&arguments.session)?;
    refuse_session(&session, desk)?;
    let slips = match ask::can_ask(desk) {
        true => {
            store.read().let_go()?;
            asked(&session, desk)?
        }
        false => piped(&session, desk)?,
    };
    refuse_count(slips.len(), id, &session, &store.read(), desk)?;
    let known = store.read().feedback_on(id)?;
    let taken = known.iter().map(|slip| slip.number).collect();
    let numbers = lot::numbers(slips.len(), &taken)?;
    let numbered = |(slip, number)| Slip { number, ..slip };
    let mut slips: Vec<Slip> = slips.into_iter().zip(numbers).map(numbered).collect();
    slips.sort_by_key(|slip| slip.number);
    let step = Step::new(StepKind::FeedbackAdd).with("session", &session.code).with("slips", slips.len());
    store.change(step, |tx| {
        slips.iter().try_for_each(|slip| tx.put_slip(id, slip).map(|_| ()))?;
        Ok::<_, StoreError>(())
    })?;
    desk.say_done(arguments.writing, &desk.tr.feedback_kept(slips.len(), &session.code));
    Ok(())
}

fn refuse_session(session: &Session, desk: &Desk) -> Result<(), Failure> {
    let tr = &desk.tr;
    if session.participant.is_some() {
        return Err(Failure::refused(tr.feedback_individual(&session.code)).hint(tr.hint_feedback_alone()));
    }
    let to_come = session.date > clock::today();
    if to_come || session.status == Status::Cancelled {
        let line = tr.feedback_not_held(&session.code);
        return Err(Failure::refused(line).hint(tr.hint_list("ikut session list --status held")));
    }
    Ok(())
}

/// Refuses so few slips that their writers would be known, and more than could have been written.
fn refuse_count(
    count: usize,
    id: SessionId,
    session: &Session,
    known: &Reader,
    desk: &Desk,
) -> Result<(), Failure> {
    let tr = &desk.tr;
    if count < FEWEST {
        return Err(Failure::refused(tr.feedback_few(count, FEWEST)).hint(tr.hint_feedback_few()));
    }
    let marks = known.marks_at(id)?;
    let attended = marks.iter().filter(|(_, _, mark)| mark.presence == Presence::Present).count();
    let slips = count + known.feedback_on(id)?.len();
    if !marks.is_empty() && slips > attended {
        let line = tr.feedback_more_than_attended(&session.code, slips, attended);
        return Err(Failure::refused(line).hint(tr.hint_list(&format!("ikut attend {}", session.code))));
    }
    Ok(())
}

/// Asks slip by slip until an empty line.
fn asked(session: &Session, desk: &Desk) -> Result<Vec<Slip>, Failure> {
    if let Some(slips) = &desk.answers.borrow().slips {
        return Ok(slips.clone());
    }
    desk.say(&desk.tr.feedback_opening(&session.code));
    let mut slips = Vec::new();
    loop {
        let text = ask::reply(&desk.tr.ask_slip(slips.len() + 1))?;
        if text.trim().is_empty() {
            break;
        }
        match slip(&text, &session.code) {
            Ok(slip) => slips.push(slip),
            Err(wrong) => desk.say(&sentence(&wrong, desk)),
        }
    }
    desk.answers.borrow_mut().slips = Some(slips.clone());
    Ok(slips)
}

/// Reads a slip from each line of standard input, and tells every line that is none.
fn piped(session: &Session, desk: &Desk) -> Result<Vec<Slip>, Failure> {
    let input = ask::input(desk)?;
    let (mut slips, mut wrong) = (Vec::new(), Vec::new());
    for (line, number) in input.lines().zip(1u32..).filter(|(line, _)| !line.trim().is_empty()) {
        match slip(line, &session.code) {
            Ok(slip) => slips.push(slip),
            Err(what) => wrong.push(desk.tr.at_input_line(number, &sentence(&what, desk))),
        }
    }
    match wrong.is_empty() {
        true => Ok(slips),
        false => Err(Failure::refused_all(wrong).hint(desk.tr.hint_feedback_lines(&session.code))),
    }
}

/// Reads `5 4 - a comment`; the slip has no number yet.
fn slip(line: &str, session: &SessionCode) -> Result<Slip, Wrong> {
    let mut rest = line.trim();
    let mut marks = [None; 3];
    for mark in &mut marks {
        let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
        *mark = self::mark(word).ok_or(Wrong::Marks)?;
        rest = after.trim_start();
    }
    let comment = rest.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = comment.chars().count();
    let [useful, understood, felt_safe] = marks;
    let comment = Some(comment).filter(|comment| !matches!(comment.as_str(), "" | "-"));
    let slip = Slip { session: session.clone(), number: 0, useful, understood, felt_safe, comment };
    match &slip.comment {
        _ if slip.is_empty() => Err(Wrong::Nothing),
        Some(_) if length > LONGEST => Err(Wrong::Long),
        Some(comment) if points_at_a_person(comment) => Err(Wrong::Personal),
        _ => Ok(slip),
    }
}

fn mark(word: &str) -> Option<Option<u8>> {
    match word {
        "-" => Some(None),
        word => whole(word).filter(|mark| (1..=BEST).contains(mark)).map(Some),
    }
}

fn sentence(wrong: &Wrong, desk: &Desk) -> String {
    match wrong {
        Wrong::Marks => desk.tr.feedback_marks(),
        Wrong::Nothing => desk.tr.feedback_empty_slip(),
        Wrong::Long => desk.tr.trouble_text_too_long(LONGEST),
        Wrong::Personal => desk.tr.feedback_personal(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<([Option<u8>; 3], Option<String>)> {
        let slip = slip(line, &"K1-001".parse().expect("a code")).ok()?;
        Some((slip.marks(), slip.comment))
    }

    #[test]
    fn a_line_is_three_marks_and_a_comment() {
        assert_eq!(read("5 4 5"), Some(([Some(5), Some(4), Some(5)], None)));
        assert_eq!(read(" -  1 -  too  fast "), Some(([None, Some(1), None], Some("too fast".to_owned()))));
        assert_eq!(read("- - - 5 stars"), Some(([None; 3], Some("5 stars".to_owned()))));
        for line in ["5 4", "5 4 6", "0 4 5", "5,4,5", "- - -", "good", "5 5 5 call 040 123 4567"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
