//! Feedback of an import: what typing slips in refuses, a file does not bring in either.

use std::collections::BTreeMap;
use std::io::Read;

use crate::domain::code::SessionCode;
use crate::domain::fact::SessionId;
use crate::domain::feedback::Slip;
use crate::domain::mark::Presence;
use crate::domain::session::Session;
use crate::interchange::{File, Problem, Trouble, read};
use crate::store::{Put, Reader, StoreError};

use super::failure::Failure;
use super::feedback::FEWEST;
use super::import_files::Opened;

/// What a file has of a session.
#[derive(Default)]
struct Pile {
    /// The slips with their lines.
    slips: Vec<(Slip, u64)>,
    /// Of which the register had not.
    new: Vec<u64>,
}

/// Reads feedback.csv; `last` is the last session that the register had before the import.
///
/// # Why
/// Sessions that come in with their feedback are not looked at: that is a register which moves into
/// another one, and it is to come back whole, whatever it holds.
pub(super) fn feedback(step: Opened, last: Option<SessionId>, input: impl Read) -> Result<(), Failure> {
    let tx = step.tx;
    let before = |(session, number): &(_, u32)| {
        let (id, _) = tx.session(session)?;
        Ok(tx.feedback_on(id)?.into_iter().find(|slip| slip.number == *number))
    };
    let mut piles: BTreeMap<SessionCode, Pile> = BTreeMap::new();
    let keep = |slip: &Slip, line| {
        piles.entry(slip.session.clone()).or_default().slips.push((slip.clone(), line));
        Ok::<_, Failure>(())
    };
    read(input, step.known, step.problems, before, keep)?;
    for (code, mut pile) in piles {
        let (id, session) = tx.session(&code)?;
        // By number, in whatever order the file has them: the journal keeps the order of writing.
        pile.slips.sort_by_key(|(slip, _)| slip.number);
        for (slip, line) in &pile.slips {
            let put = tx.put_slip(id, slip)?;
            step.tallies.note(File::Feedback, put);
            pile.new.extend((put == Put::New).then_some(*line));
        }
        let was_there = last.is_some_and(|last| id <= last);
        let Some(what) = trouble(&pile, &session, id, tx)?.filter(|_| was_there) else { continue };
        pile.new.sort_unstable();
        for line in pile.new {
            let (column, value) = (Some("session"), code.to_string());
            step.problems.tell(Problem { file: File::Feedback, line, column, value, what: what.clone() });
        }
    }
    Ok(())
}

/// Returns what would point at a writer.
fn trouble(
    pile: &Pile,
    session: &Session,
    id: SessionId,
    known: &Reader,
) -> Result<Option<Trouble>, StoreError> {
    let new = pile.new.len();
    if new == 0 {
        return Ok(None);
    }
    if session.participant.is_some() {
        return Ok(Some(Trouble::SlipsOfOne));
    }
    if new < FEWEST {
        return Ok(Some(Trouble::SlipsFew { slips: new, fewest: FEWEST }));
    }
    let marks = known.marks_at(id)?;
    let attended = marks.iter().filter(|(_, _, mark)| mark.presence == Presence::Present).count();
    let slips = known.feedback_on(id)?.len();
    let more = !marks.is_empty() && slips > attended;
    Ok(more.then_some(Trouble::SlipsMore { slips, attended }))
}
