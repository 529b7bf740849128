//! `ikut reminders`: short messages to send by hand, which tell nobody anything.

use std::io::{IsTerminal, stdout};

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::ParticipantCode;
use crate::domain::language::Language;
use crate::domain::vocabulary::Vocabulary;
use crate::render::visible;
use crate::report::sheet::{Cell, Sheet, left};
use crate::report::timetable::Standing;
use crate::store::{Reader, StoreError};
use crate::words::Words;

use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::listing::{Format, Listing};
use super::timetable::{Appointment, appointments};
use super::value::coming_day;

/// Show short reminders to send by hand
///
/// One message for each participant who has a session that day, in their language; it does not say
/// what it is about. What whoever reaches out must mind is shown at a terminal alone.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The day; without it, tomorrow
    #[arg(long, value_name = "DAY", value_parser = coming_day)]
    r#for: Option<NaiveDate>,
    #[command(flatten)]
    listing: Listing,
}

/// A message to somebody.
struct Message {
    participant: ParticipantCode,
    language: Language,
    text: String,
    /// What whoever sends it must mind.
    rule: Option<String>,
}

/// Shows the reminders of a day.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let today = clock::today();
    let day = arguments.r#for.or_else(|| today.succ_opt()).unwrap_or(today);
    let store = desk.reader()?;
    let messages = messages(day, &store.read(), desk)?;
    match arguments.listing.format {
        Format::Table if messages.is_empty() => {
            desk.say(&desk.tr.reminders_nobody(&desk.tr.weekday_and_day(day)));
            Ok(())
        }
        Format::Table => page(&messages, desk),
        _ => desk.show(&sheet(&messages), arguments.listing),
    }
}

fn messages(day: NaiveDate, known: &Reader, desk: &Desk) -> Result<Vec<Message>, StoreError> {
    let mut messages = Vec::new();
    let mut codes: Vec<_> = known.participant_codes()?.into_iter().map(|(_, code)| code).collect();
    codes.sort();
    for participant in codes {
        let mut all = appointments(&participant, (day, day), known)?;
        all.retain(|one| one.standing == Standing::Theirs);
        if all.is_empty() {
            continue;
        }
        let contact = known.safe_contact(&participant)?;
        let language = contact.as_ref().and_then(|contact| contact.language).unwrap_or(desk.tr.language);
        let text = text(day, &all, &Words::new(language));
        messages.push(Message {
            participant,
            language,
            text,
            rule: contact.and_then(|contact| contact.rule),
        });
    }
    Ok(messages)
}

fn text(day: NaiveDate, all: &[Appointment], tr: &Words) -> String {
    let (weekday, date) = (tr.on_weekday(day), tr.short_day(day));
    let mut times: Vec<_> = all.iter().filter_map(|one| one.session.start).collect();
    times.dedup();
    let times: Vec<_> = times.into_iter().map(|time| tr.clock_time(time)).collect();
    match times.is_empty() {
        true => tr.reminder_without_time(&weekday, &date),
        false => tr.reminder(&weekday, &date, &times.join(", ")),
    }
}

/// Shows each message with whose it is; the rule only where a person looks.
fn page(messages: &[Message], desk: &mut Desk) -> Result<(), Failure> {
    let looked_at = stdout().is_terminal();
    for (at, message) in messages.iter().enumerate() {
        if at > 0 {
            desk.print_line("")?;
        }
        desk.print_line(message.participant.as_str())?;
        if let Some(rule) = message.rule.as_ref().filter(|_| looked_at) {
            let line = format!("  {}", desk.tr.reminder_mind(&visible(rule)));
            desk.print_line(&line)?;
        }
        desk.print_line(&format!("  {}", message.text))?;
    }
    Ok(())
}

fn sheet(messages: &[Message]) -> Sheet {
    let mut sheet = Sheet::new("reminders", &[left("participant"), left("language"), left("message")]);
    for message in messages {
        let language = Cell::text(message.language.word());
        sheet.push([Cell::shown(&message.participant), language, Cell::text(message.text.clone())]);
    }
    sheet
}
