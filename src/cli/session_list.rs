//! `ikut session list` and `show`.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::{ActivityCode, CohortCode, SessionCode};
use crate::domain::session::{CancelReason, Session, Status};
use crate::report::sheet::{Cell, Sheet, left, right};

use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing};
use super::mark_words::told;
use super::roll::unmarked;
use super::value::{typed_day, word};

/// List the sessions
#[derive(Debug, Args)]
pub(super) struct Narrowed {
    /// Only those of this cohort
    #[arg(long, value_name = "COHORT")]
    cohort: Option<CohortCode>,
    /// Only those of this activity
    #[arg(long, value_name = "ACTIVITY")]
    activity: Option<ActivityCode>,
    /// Only those with this status
    #[arg(long, value_name = "STATUS", value_parser = word::<Status>())]
    status: Option<Status>,
    /// Only those on or after this day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    from: Option<NaiveDate>,
    /// Only those on or before this day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    until: Option<NaiveDate>,
    #[command(flatten)]
    listing: Listing,
}

/// Show one session with its marks
#[derive(Debug, Args)]
pub(super) struct Show {
    /// The session's code
    #[arg(value_name = "SESSION")]
    session: SessionCode,
    #[command(flatten)]
    listing: Listing,
}

/// Lists sessions.
pub(super) fn list(narrowed: &Narrowed, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let sessions = match &narrowed.cohort {
        Some(cohort) => {
            store.read().cohort(cohort)?;
            store.read().sessions_of(cohort)?
        }
        None => store.read().sessions()?,
    };
    let reasons = store.read().cancel_reasons()?;
    let wanted = sessions.into_iter().filter(|(_, session)| narrowed.holds(session));
    let wanted: Vec<_> = wanted.map(|(id, session)| (session, reasons.get(&id).copied())).collect();
    desk.show(&sheet(wanted, narrowed.listing.format), narrowed.listing)
}

impl Narrowed {
    fn holds(&self, session: &Session) -> bool {
        self.activity.as_ref().is_none_or(|activity| session.activity == *activity)
            && self.status.is_none_or(|status| session.status == status)
            && self.from.is_none_or(|from| from <= session.date)
            && self.until.is_none_or(|until| session.date <= until)
    }
}

/// Returns sessions with the reasons for which they were called off. A table for people has that
/// column only where there is a reason.
fn sheet(sessions: Vec<(Session, Option<CancelReason>)>, format: Format) -> Sheet {
    let with_reasons = format != Format::Table || sessions.iter().any(|(_, reason)| reason.is_some());
    let mut columns = vec![
        left("session"),
        left("cohort"),
        left("activity"),
        left("participant"),
        left("date"),
        left("start"),
        right("minutes"),
        left("mode"),
        left("status"),
        left("facilitator"),
    ];
    columns.extend(with_reasons.then(|| left("cancelled_for")));
    let mut sheet = Sheet::new("sessions", &columns);
    for (session, reason) in sessions {
        let reason = with_reasons.then(|| Cell::maybe(reason.map(Cell::word)));
        let cells = [
            Cell::shown(&session.code),
            Cell::shown(&session.cohort),
            Cell::shown(&session.activity),
            Cell::maybe(session.participant.as_ref().map(Cell::shown)),
            session.date.into(),
            Cell::maybe(session.start.map(|start| start.format("%H:%M").to_string())),
            session.minutes.into(),
            Cell::maybe(session.mode.map(Cell::word)),
            Cell::word(session.status),
            Cell::maybe(session.facilitator),
        ];
        sheet.push(cells.into_iter().chain(reason));
    }
    sheet
}

/// Shows one session, where it was before, and its marks.
pub(super) fn show(show: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let (id, session) = store.read().session(&show.session)?;
    let earlier = store.read().earlier_dates(id)?;
    let marks = store.read().marks_at(id)?;
    let unmarked = match session.status {
        Status::Cancelled => Vec::new(),
        _ => unmarked(id, &session, &store.read())?,
    };
    let one = sheet(vec![(session, store.read().cancel_reason(id)?)], show.listing.format);
    if show.listing.format != Format::Table {
        return desk.show(&one, show.listing);
    }
    desk.show(&one, show.listing)?;
    for day in earlier {
        desk.print_line(&desk.tr.session_was_on(&desk.tr.weekday_and_day(day)))?;
    }
    for (_, participant, mark) in marks {
        desk.print_line(&format!("{participant}  {}", told(Some(&mark), &desk.tr)))?;
    }
    for (_, participant) in unmarked {
        desk.print_line(&format!("{participant}  {}", told(None, &desk.tr)))?;
    }
    Ok(())
}
