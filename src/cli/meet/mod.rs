//! `ikut meet`: an individual session and its mark in one line.

mod meeting;
mod said;

use chrono::{NaiveDate, NaiveTime};
use clap::Args;

use crate::domain::code::{CohortCode, ParticipantCode};
use crate::store::Care;

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::value::{time, typed_day};

use meeting::Meeting;
use said::Said;

/// Record an individual session and its mark
///
/// A session of today or earlier was held, and the participant is marked present unless --mark says
/// otherwise; one that is still to come is planned. Where just one such session is planned for that
/// day already, that one is marked as held, and none is added.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// Length, such as 45m or 1h30m; without it the activity's usual one
    #[arg(value_name = "MINUTES")]
    length: Option<String>,
    /// An individual activity; without it the project's only one
    #[arg(value_name = "ACTIVITY")]
    activity: Option<String>,
    /// The day; without it today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// When it begins
    #[arg(long, value_name = "TIME", value_parser = time)]
    at: Option<NaiveTime>,
    /// At a distance
    #[arg(long)]
    remote: bool,
    /// The cohort; without it the participant's on that day, else the latest before it
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// The mark, where the participant was not there from beginning to end: l10 or n:health
    #[arg(long, value_name = "MARK")]
    mark: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// Records an individual session.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer_with(arguments.writing, Care::Daily)?;
    let said = Said::read(&arguments, clock::today(), &store.read(), desk)?;
    let meeting = Meeting::new(said, &store.read(), desk)?;
    if !meeting.is_confirmed(arguments.writing, &store.read(), desk)? {
        desk.say(&desk.tr.nothing_changed());
        return Ok(());
    }
    let changed = meeting.take(&mut store)?;
    meeting.say(changed, arguments.writing, desk);
    Ok(())
}
