//! Who has gone quiet: the rules behind "worth a call".
//!
//! They point out whom a worker may want to ring up, and why. They count nothing against anybody:
//! there is no score and no order but that of the codes.
//!
//! # The rules
//! Each session up to today gives one [`Sign`] of a participant. The table is the rule, and the
//! tests walk through it:
//!
//! | session | mark | the run of missed sessions | reached | expected |
//! | --- | --- | --- | --- | --- |
//! | held | present | ends | yes | yes |
//! | held | late, or left early | ends | yes | yes |
//! | held | absent, told in advance | ends | yes | yes |
//! | held | absent, told afterwards | ends | yes | yes |
//! | held | absent without notice | one more | no | yes |
//! | held | absent, notice not known | stays | no | yes |
//! | held | unmarked | stays | no | yes |
//! | held | not expected | stays | no | no |
//! | cancelled | none | stays | no | no |
//! | planned | nothing announced | stays | no | no |
//! | planned, its day has come | absence announced | ends | yes | no |
//! | before joining | none | stays | no | no |
//! | after leaving | none | stays | no | no |
//!
//! A contact outside of sessions that reached the participant counts as well: whatever was on its day
//! or before is past, as if the run had begun after it.
//!
//! Group and individual sessions are alike. A guest, who is on no roll that day, can be reached but
//! misses nothing.
//!
//! A participant is worth a call who
//! - missed three sessions running: the run that no contact has ended is three or longer; or
//! - was not reached for some days, *and at least one session expected the person since*. A break
//!   or a holiday, in which nobody was expected anywhere, therefore puts nobody on the list by
//!   itself. Unmarked at a held session is expected, as everywhere in ikut; a session that is still
//!   planned is not, because nobody knows yet whether it took place.
//!
//! Joining is a contact as well: only what came on or after the first day of the latest enrolment
//! that goes on today counts, and the days are counted from there until somebody is reached.
//!
//! # Why
//! The day of a contact is the day of its session. What was announced for a day to come says
//! nothing about when it was announced, so it counts once that day is here.

use chrono::NaiveDate;

use super::fact::SessionId;
use super::mark::{Mark, Notice, Presence};
use super::session::Status;

/// So many missed sessions running are worth a call.
pub const RUN: usize = 3;

/// What one session says about one participant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// There, or told about it: ends a run.
    Reached,
    /// Expected, and absent without notice: one more of a run.
    Missed,
    /// Expected, and nothing is known: unmarked, or absent with the notice not known.
    Waited,
    /// Not expected.
    Nothing,
}

/// One session as one participant met it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    /// Which session.
    pub session: SessionId,
    /// Its day.
    pub date: NaiveDate,
    /// Planned, held or cancelled.
    pub status: Status,
    /// Whether the participant was on the session's roll, before any mark is read.
    pub on_roll: bool,
    /// The participant's mark there.
    pub mark: Option<Mark>,
}

/// Why somebody is worth a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Worth {
    /// Missed these sessions, the latest that expected the person, without telling.
    Missed(Vec<SessionId>),
    /// Not reached since this day, so many days ago.
    Reached {
        /// The day of the last contact.
        on: NaiveDate,
        /// How long ago that is.
        days: u32,
    },
    /// Not reached since joining on this day, so many days ago.
    Joined {
        /// The first day of the enrolment.
        on: NaiveDate,
        /// How long ago that is.
        days: u32,
    },
    /// Not reached since the first day that was looked at, nor on it.
    LongAgo,
}

/// What to look for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Watch {
    /// The day of looking.
    pub today: NaiveDate,
    /// The first day whose sessions are known.
    pub since: NaiveDate,
    /// Not reached for so many days is worth a call.
    pub days: u32,
}

impl Turn {
    /// Returns what the session says about the participant; see the table of this module.
    pub fn sign(&self) -> Sign {
        let was_in_touch = self.mark.as_ref().is_some_and(is_contact);
        match self.status {
            Status::Cancelled => Sign::Nothing,
            _ if was_in_touch => Sign::Reached,
            Status::Planned => Sign::Nothing,
            Status::Held if !self.on_roll => Sign::Nothing,
            Status::Held => match self.mark {
                Some(Mark { presence: Presence::NotExpected, .. }) => Sign::Nothing,
                Some(Mark { notice: Some(Notice::None), .. }) => Sign::Missed,
                _ => Sign::Waited,
            },
        }
    }
}

fn is_contact(mark: &Mark) -> bool {
    match mark.presence {
        Presence::Present => true,
        Presence::Absent => matches!(mark.notice, Some(Notice::InAdvance | Notice::Afterwards)),
        Presence::NotExpected => false,
    }
}

/// Returns why a participant is worth a call; nothing for most.
///
/// `turns` are the participant's sessions in order of day, time and code; `joined` is the first day
/// of the latest enrolment that goes on today. Turns before it, before the watch or after today are
/// passed over. `contact` is the last day up to today on which a contact reached the participant.
pub fn worth_a_call(
    turns: &[Turn],
    joined: NaiveDate,
    contact: Option<NaiveDate>,
    watch: &Watch,
) -> Vec<Worth> {
    let first = joined.max(watch.since);
    // Joining comes after whatever was before it.
    let contact = contact.filter(|day| joined <= *day);
    let known = turns.iter().filter(|turn| first <= turn.date && turn.date <= watch.today);
    let known = known.filter(|turn| contact.is_none_or(|day| day < turn.date));
    let (mut reached, mut missed, mut waited) = (contact, Vec::new(), false);
    for turn in known {
        match turn.sign() {
            Sign::Reached => {
                (reached, waited) = (Some(turn.date), false);
                missed.clear();
            }
            Sign::Missed => {
                waited = true;
                missed.push(turn.session);
            }
            Sign::Waited => waited = true,
            Sign::Nothing => (),
        }
    }
    let run = (missed.len() >= RUN).then_some(Worth::Missed(missed));
    let quiet = waited.then(|| not_reached(reached, joined, watch)).flatten();
    run.into_iter().chain(quiet).collect()
}

fn not_reached(reached: Option<NaiveDate>, joined: NaiveDate, watch: &Watch) -> Option<Worth> {
    let ago = |day: NaiveDate| u32::try_from((watch.today - day).num_days()).unwrap_or(0);
    let found = match reached {
        Some(on) => Worth::Reached { on, days: ago(on) },
        None if joined < watch.since => Worth::LongAgo,
        None => Worth::Joined { on: joined, days: ago(joined) },
    };
    let long = match found {
        Worth::Reached { days, .. } | Worth::Joined { days, .. } => days >= watch.days,
        _ => true,
    };
    long.then_some(found)
}

#[cfg(test)]
mod tests;
