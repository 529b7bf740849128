//! The sessions to come of one participant: which are theirs, and which were and are no longer.

use chrono::NaiveDate;

use crate::domain::expected::Roll;
use crate::domain::fact::{Excerpt, Occasion, ParticipantId};
use crate::domain::mark::{Mark, Presence};
use crate::domain::session::Status;

#[cfg(test)]
mod tests;

/// How a session to come stands for a participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// They are waited for.
    Theirs,
    /// It was called off.
    CalledOff,
    /// They told that they cannot come, need not come, or are no longer in the group.
    Without,
}

/// Returns the sessions on or after a day that are, or once were, the participant's.
///
/// A session that was held already is past, also on the day itself.
pub fn coming(excerpt: &Excerpt, who: ParticipantId, today: NaiveDate) -> Vec<(&Occasion, Standing)> {
    let roll = Roll::new(&excerpt.calendar);
    let ahead =
        |occasion: &&Occasion| occasion.sitting.date >= today && occasion.sitting.status != Status::Held;
    let standing = |occasion| (occasion, standing(occasion, who, &roll));
    excerpt.occasions.iter().filter(ahead).map(standing).collect()
}

fn standing(occasion: &Occasion, who: ParticipantId, roll: &Roll) -> Standing {
    let mark = occasion.marks.iter().find(|(person, _)| *person == who).map(|(_, mark)| mark);
    let expected = roll.would_be_expected(&occasion.sitting).contains(&who);
    let stays_away = |mark: &Mark| mark.presence != Presence::Present;
    match (occasion.sitting.status, mark) {
        (_, Some(mark)) if stays_away(mark) => Standing::Without,
        (_, None) if !expected => Standing::Without,
        (Status::Cancelled, _) => Standing::CalledOff,
        _ => Standing::Theirs,
    }
}
