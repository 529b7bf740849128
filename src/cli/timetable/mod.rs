//! `ikut timetable`: what is to come for one participant, in words and files that are theirs.

mod appointment;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::{Datelike, Days, NaiveDate, Weekday};
use clap::Args;

use crate::domain::code::ParticipantCode;
use crate::domain::day::monday;
use crate::domain::vocabulary::Vocabulary;
use crate::render::ics::{Meeting, ics};
use crate::render::visible;
use crate::render::weeks::{Entry, Week, weeks};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::report::timetable::Standing;
use crate::store::{Reader, StoreError};
use crate::words::Words;

use super::clock;
use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::listing::{Format, Listing};
use super::write_file::write_one;

pub(super) use appointment::{Appointment, appointments, from_now_on};

/// Show what is to come for a participant, in their language
///
/// On the screen and on paper week by week, in plain words; as a calendar file with alarms and
/// titles that tell nobody anything. When the same calendar is taken in again, what was moved or
/// called off is brought up to date.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// Write a calendar file
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
    /// Write a page to print
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
    /// Do not say what the sessions are about
    #[arg(long)]
    neutral: bool,
    /// Replace a file that is there
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    listing: Listing,
}

/// Shows or writes a timetable.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let code = &arguments.participant;
    let all = appointments(code, from_now_on(clock::today()), &known)?;
    let tr = words(code, &known, desk)?;
    if let Some(path) = &arguments.ics {
        let text = calendar(&all, &known, &tr)?;
        written(path, text.as_bytes(), &all, &arguments, desk)?;
    }
    if let Some(path) = &arguments.html {
        let lines = (tr.timetable_free(), tr.timetable_nothing());
        let weeks_of = by_week(&all, arguments.neutral, &tr);
        let text = weeks(&tr.timetable_title(), &weeks_of, (&lines.0, &lines.1), &tr.language.to_string());
        written(path, text.as_bytes(), &all, &arguments, desk)?;
    }
    if arguments.ics.is_some() || arguments.html.is_some() {
        return Ok(());
    }
    match arguments.listing.format {
        Format::Table => screen(&by_week(&all, arguments.neutral, &tr), &tr, desk),
        _ => desk.show(&sheet(&all), arguments.listing),
    }
}

/// Returns the words of the participant's language, or where that is not known of whoever asks.
pub(super) fn words(code: &ParticipantCode, known: &Reader, desk: &Desk) -> Result<Words, StoreError> {
    let language = known.safe_contact(code)?.and_then(|contact| contact.language);
    Ok(language.map_or(desk.tr, Words::new))
}

fn written(
    path: &Path,
    bytes: &[u8],
    all: &[Appointment],
    arguments: &Arguments,
    desk: &Desk,
) -> Result<(), Failure> {
    write_one(path, bytes, arguments.force, desk)?;
    let sessions = all.iter().filter(|one| one.standing == Standing::Theirs).count();
    desk.say(&desk.tr.timetable_written(&arguments.participant, sessions, &shown(path)));
    Ok(())
}

/// Returns the calendar file: also what does not take place, which a telephone may still have.
fn calendar(all: &[Appointment], known: &Reader, tr: &Words) -> Result<String, Failure> {
    let revision = known.entries(1)?.first().map_or(0, |last| u32::try_from(last.op).unwrap_or(u32::MAX));
    let meetings: Vec<_> = all.iter().map(meeting).collect();
    Ok(ics(&meetings, &tr.timetable_meeting(), revision, clock::utc().and_utc()))
}

fn meeting(one: &Appointment) -> Meeting {
    Meeting {
        uid: one.uid.clone(),
        date: one.session.date,
        start: one.session.start,
        minutes: one.session.minutes,
        off: one.standing != Standing::Theirs,
    }
}

/// Returns the weeks from the first to the last with something on; weekends only where something is.
fn by_week(all: &[Appointment], neutral: bool, tr: &Words) -> Vec<Week> {
    let mut days: BTreeMap<NaiveDate, Vec<Entry>> = BTreeMap::new();
    for one in all.iter().filter(|one| one.standing != Standing::Without) {
        days.entry(one.session.date).or_default().push(entry(one, neutral, tr));
    }
    let (Some(first), Some(last)) = (days.keys().next(), days.keys().last()) else { return Vec::new() };
    let (first, last) = (monday(*first), monday(*last));
    let mondays = first.iter_weeks().take_while(|monday| *monday <= last);
    mondays.map(|monday| week(monday, &days, tr)).collect()
}

fn week(monday: NaiveDate, days: &BTreeMap<NaiveDate, Vec<Entry>>, tr: &Words) -> Week {
    let today = clock::today();
    let shown = |day: &NaiveDate| {
        let workday = !matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
        *day >= today && (workday || days.contains_key(day))
    };
    let of_week: Vec<_> = monday.iter_days().take(7).filter(shown).collect();
    let named = |day: NaiveDate| {
        let name = format!("{} {}", tr.weekday_in_full(day), tr.short_day(day));
        (name, days.get(&day).cloned().unwrap_or_default())
    };
    let title = tr.timetable_week(&tr.short_day(monday), &tr.short_day(monday + Days::new(6)));
    Week { title, days: of_week.into_iter().map(named).collect() }
}

fn entry(one: &Appointment, neutral: bool, tr: &Words) -> Entry {
    let session = &one.session;
    let time = match session.start {
        Some(start) => {
            let end = start + chrono::Duration::minutes(session.minutes.into());
            tr.timetable_span(&tr.clock_time(start), &tr.clock_time(end))
        }
        None => tr.timetable_some_time(),
    };
    let named = one.name(tr.language).filter(|_| !neutral).map(|name| visible(&name).into_owned());
    let what = named.unwrap_or_else(|| tr.timetable_meeting());
    let what = match session.mode {
        Some(crate::domain::session::SessionMode::Remote) => tr.timetable_remote(&what),
        _ => what,
    };
    let off = (one.standing == Standing::CalledOff).then(|| tr.timetable_off());
    Entry { time, what, off }
}

fn screen(weeks: &[Week], tr: &Words, desk: &mut Desk) -> Result<(), Failure> {
    if weeks.is_empty() {
        return desk.print_line(&tr.timetable_nothing());
    }
    for (at, week) in weeks.iter().enumerate() {
        if at > 0 {
            desk.print_line("")?;
        }
        desk.print_line(&week.title)?;
        let rows: Vec<_> = week.days.iter().flat_map(|day| lines(day, tr)).collect();
        let text = crate::render::columns(&rows, desk.width());
        desk.print(text)?;
    }
    Ok(())
}

fn lines((day, entries): &(String, Vec<Entry>), tr: &Words) -> Vec<Vec<String>> {
    if entries.is_empty() {
        return vec![vec![day.clone(), tr.timetable_free()]];
    }
    let line = |(at, entry): (usize, &Entry)| {
        let off = entry.off.as_ref().map(|off| format!(" {off}")).unwrap_or_default();
        let day = if at == 0 { day.clone() } else { String::new() };
        vec![day, entry.time.clone(), format!("{}{off}", entry.what)]
    };
    entries.iter().enumerate().map(line).collect()
}

fn sheet(all: &[Appointment]) -> Sheet {
    let columns = [
        left("session"),
        left("date"),
        left("start"),
        right("minutes"),
        left("activity"),
        left("mode"),
        left("status"),
    ];
    let mut sheet = Sheet::new("timetable", &columns);
    for one in all.iter().filter(|one| one.standing != Standing::Without) {
        let session = &one.session;
        sheet.push([
            Cell::shown(&session.code),
            session.date.into(),
            Cell::maybe(session.start.map(|start| start.format("%H:%M").to_string())),
            session.minutes.into(),
            Cell::shown(&session.activity),
            Cell::maybe(session.mode.map(Vocabulary::word)),
            Cell::word(session.status),
        ]);
    }
    sheet
}
