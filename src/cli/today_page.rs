//! The page of `ikut today` as a person reads it.

use std::fmt::Display;

use crate::domain::session::Status;
use crate::render::columns;
use crate::report::today::{Agenda, Programme, Reason, Slot};

use super::contact::Rules;
use super::desk::Desk;
use super::{contact, due};

/// Returns the page; a section without anything in it is left out.
pub(super) fn text(page: &Agenda, rules: &Rules, desk: &Desk) -> String {
    let tr = &desk.tr;
    let mut parts = vec![head(page, desk)];
    let today = page.sessions.iter().map(|slot| row(slot, false, today(slot, desk), desk));
    parts.extend(section(&tr.today_sessions(), today.collect(), desk));
    let past = page.unmarked.iter().map(|slot| row(slot, true, past(slot, desk), desk));
    parts.extend(section(&tr.today_unmarked(), past.collect(), desk));
    if let Some(next) = page.alone.first() {
        let rows = page.alone.iter().map(|slot| row(slot, false, alone(slot, desk), desk));
        let day = tr.weekday_and_day(next.session.date);
        parts.extend(section(&tr.today_alone(&day), rows.collect(), desk));
    }
    let call = |participant: &dyn Display, reason| vec![participant.to_string(), told(reason, desk)];
    let calls = page
        .calls
        .iter()
        .map(|one| rules.beside(&one.participant, call(&one.participant, &one.reason), desk));
    parts.extend(section(&tr.today_calls(), calls.collect(), desk));
    let due =
        page.due.iter().map(|due| rules.beside(&due.participant, due::row(due, page.today, desk), desk));
    parts.extend(section(&tr.today_due(), due.collect(), desk));
    let contacts = page
        .contacts
        .iter()
        .map(|one| rules.beside(&one.participant, contact::row(one, page.today, desk), desk));
    parts.extend(section(&tr.contacts_due(), contacts.collect(), desk));
    if page.is_quiet() {
        parts.push(format!("{}\n", tr.today_quiet()));
    }
    parts.join("\n")
}

fn head(page: &Agenda, desk: &Desk) -> String {
    let day = desk.tr.weekday_and_day(page.today);
    let weeks = page.programme.iter().map(|programme| week(programme, desk));
    std::iter::once(day).chain(weeks).map(|line| format!("{line}\n")).collect()
}

fn week(programme: &Programme, desk: &Desk) -> String {
    match programme.week {
        Some(week) => desk.tr.today_week(&programme.cohort, week, programme.weeks),
        None => desk.tr.today_no_week(&programme.cohort, programme.weeks),
    }
}

/// Returns a titled section; `None` without rows.
pub(super) fn section(title: &str, rows: Vec<Vec<String>>, desk: &Desk) -> Option<String> {
    (!rows.is_empty()).then(|| format!("{title}\n{}", columns(&rows, desk.width())))
}

/// Returns a session's line: when, which, what about, whose, and what is to be said of it.
fn row(slot: &Slot, with_day: bool, detail: Vec<String>, desk: &Desk) -> Vec<String> {
    let session = &slot.session;
    let start = session.start.map(|start| start.format("%H:%M").to_string()).unwrap_or_default();
    let when = if with_day { desk.tr.weekday_and_day(session.date) } else { start };
    let whose = session.participant.as_ref().map(ToString::to_string).unwrap_or_default();
    vec![when, session.code.to_string(), session.activity.to_string(), whose, detail.join("; ")]
}

fn today(slot: &Slot, desk: &Desk) -> Vec<String> {
    let tr = &desk.tr;
    // Once it is held, whoever was away is marked like everybody else.
    let planned = slot.session.status == Status::Planned;
    if planned && !slot.announced.is_empty() && slot.left().count() <= 1 {
        return alone(slot, desk);
    }
    let coming = if planned { slot.left().count() } else { slot.expected.len() };
    let detail = match (slot.unmarked.len(), slot.expected.len()) {
        (_, 0) => tr.today_nobody(),
        (0, _) => tr.today_marked(),
        (some, all) if slot.begun && some < all => tr.today_still(&joined(&slot.unmarked)),
        _ => tr.today_expected(coming),
    };
    std::iter::once(detail).chain(away(slot, desk).filter(|_| planned)).collect()
}

/// The people are named where they are few: else the roll call shows them.
fn past(slot: &Slot, desk: &Desk) -> Vec<String> {
    let tr = &desk.tr;
    match (slot.unmarked.len(), slot.expected.len()) {
        // Nobody is left to mark, and nobody said whether it was held.
        (_, 0) => vec![tr.today_nobody(), tr.today_was_it_held(&slot.session.code)],
        (0, _) => away(slot, desk).into_iter().chain([tr.today_was_it_held(&slot.session.code)]).collect(),
        (some, all) if some == all => vec![tr.today_all(all)],
        _ => vec![joined(&slot.unmarked)],
    }
}

fn alone(slot: &Slot, desk: &Desk) -> Vec<String> {
    let left = match slot.left().next() {
        Some(one) => desk.tr.today_only(one),
        None => desk.tr.today_nobody_left(),
    };
    std::iter::once(left).chain(away(slot, desk)).collect()
}

fn away(slot: &Slot, desk: &Desk) -> Option<String> {
    (!slot.announced.is_empty()).then(|| desk.tr.today_away(&joined(&slot.announced)))
}

fn told(reason: &Reason, desk: &Desk) -> String {
    let tr = &desk.tr;
    match reason {
        Reason::Missed(sessions) => tr.today_missed(sessions.len(), &joined(sessions)),
        Reason::Reached(day, days) => tr.today_reached(&tr.weekday_and_day(*day), *days),
        Reason::Joined(day, days) => tr.today_joined(&tr.weekday_and_day(*day), *days),
        Reason::LongAgo => tr.today_long_ago(),
    }
}

fn joined(codes: &[impl Display]) -> String {
    codes.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
