//! One participant on one page, for a worker who has ten seconds: on the screen and on paper.

mod asked;
mod attendance;
mod missing;
mod top;

use chrono::NaiveDate;

use crate::domain::code::ParticipantCode;
use crate::domain::day::YEARS;
use crate::domain::fact::{Excerpt, ParticipantId};
use crate::domain::participant::Participant;
use crate::render::page::text;
use crate::report::grid::{Roster, rosters};
use crate::report::page::{Block, Page};
use crate::store::{Narrowing, Reader, Store};
use crate::words::Words;

use super::attendance::grid_of_participant;
use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::looking;

/// How much of a participant a page shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum For {
    /// The screen of whoever may see all of it.
    Screen,
    /// Paper, which lies about: no working name, no entry data.
    Paper,
}

/// What is known of a participant when the page is made.
struct Scene<'a> {
    person: Participant,
    known: Reader<'a>,
    /// The sessions so far.
    rosters: &'a [Roster<'a>],
    today: NaiveDate,
    tr: Words,
}

/// The page: what stands above the attendance, and what below.
pub(super) struct Portrait {
    /// What the page is.
    pub(super) title: String,
    /// Who, where, when last and when next.
    pub(super) top: Vec<Block>,
    /// The attendance as a strip, where there is any.
    pub(super) strip: Option<Block>,
    /// Needs, areas of life, outcomes, and what is missing.
    pub(super) rest: Vec<Block>,
}

/// Returns every session that matters to a participant.
pub(super) fn excerpt(id: ParticipantId, known: &Reader) -> Result<Excerpt, Failure> {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day");
    let (from, until) = (day(*YEARS.start(), 1, 1), day(*YEARS.end(), 12, 31));
    Ok(known.excerpt_of_participant(id, &Narrowing { activity: None, from, until })?)
}

/// Shows a participant on the screen: the attendance as the grid of `ikut attendance`.
pub(super) fn show(
    code: &ParticipantCode,
    id: ParticipantId,
    store: &Store,
    desk: &mut Desk,
) -> Result<(), Failure> {
    let excerpt = excerpt(id, &store.read())?;
    let portrait = portrait(code, &excerpt, store.read(), For::Screen, desk.tr)?;
    let shown = |blocks: Vec<Block>, title: String, desk: &Desk| {
        looking(desk.tr, desk.width(), desk.is_plain(), |look| text(&Page { title, blocks }, look))
    };
    let top = shown(portrait.top, portrait.title, desk);
    desk.print(top)?;
    if portrait.strip.is_some() {
        desk.print_line("")?;
        grid_of_participant(code, &excerpt, &store.read(), desk)?;
    }
    if portrait.rest.is_empty() {
        return Ok(());
    }
    // The title stands above already.
    let rest = shown(portrait.rest, String::new(), desk);
    desk.print("\n")?;
    desk.print(rest.trim_start_matches('\n'))
}

/// Returns the page of a participant.
pub(super) fn portrait(
    code: &ParticipantCode,
    excerpt: &Excerpt,
    known: Reader,
    whom: For,
    tr: Words,
) -> Result<Portrait, Failure> {
    let (_, person) = known.participant(code)?;
    let today = clock::today();
    let mut rosters = rosters(excerpt);
    rosters.retain(|roster| roster.occasion.sitting.date <= today);
    let scene = Scene { person, known, rosters: &rosters, today, tr };
    let title = tr.person_title(code, &tr.weekday_and_day(scene.today));
    let mut rest = asked::blocks(&scene)?;
    rest.extend(missing::blocks(&scene)?);
    if whom == For::Screen {
        rest.extend(asked::entry(&scene));
    }
    Ok(Portrait { title, top: top::blocks(&scene, whom)?, strip: attendance::strip(&scene), rest })
}
