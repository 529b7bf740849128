//! Who, in which group and week, when last and when next, and how often there.

use std::io::{IsTerminal, stdout};

use crate::domain::enrolment::Enrolment;
use crate::domain::session::Session;
use crate::domain::vocabulary::Vocabulary;
use crate::domain::week::week_of;
use crate::render::visible;
use crate::report::attendance::Sum;
use crate::report::grid::Roster;
use crate::report::page::Block;
use crate::report::timetable::Standing;
use crate::store::StoreError;

use super::super::failure::Failure;
use super::super::timetable::{appointments, from_now_on};
use super::{For, Scene};

/// Returns the facts at the top of the page.
pub(super) fn blocks(scene: &Scene, whom: For) -> Result<Vec<Block>, Failure> {
    let tr = &scene.tr;
    let mut facts: Vec<(String, String)> = Vec::new();
    let person = &scene.person;
    if whom == For::Screen {
        facts.extend(person.alias.as_ref().map(|alias| (tr.heading("alias"), visible(alias).into_owned())));
    }
    let days = [("entered", person.entered), ("left", person.left)];
    facts.extend(days.iter().filter_map(|(column, day)| Some((tr.heading(column), tr.day((*day)?)))));
    for enrolment in scene.known.enrolments_of(&person.code)? {
        facts.push((tr.heading("enrolment"), stay(&enrolment, scene)?));
    }
    facts.extend(meetings(scene)?);
    facts.extend(attendance(scene));
    if whom == For::Screen {
        facts.extend(contact(scene)?);
    }
    Ok(if facts.is_empty() { Vec::new() } else { vec![Block::Facts(facts)] })
}

/// Returns a time in a group, with the week of the programme while it goes on.
fn stay(enrolment: &Enrolment, scene: &Scene) -> Result<String, StoreError> {
    let tr = &scene.tr;
    let mode = tr.word("mode", enrolment.mode.word());
    let from = tr.day(enrolment.from);
    let line = match enrolment.to {
        None => tr.enrolment_open(&enrolment.cohort, &from, &mode),
        Some(to) => {
            let exit = enrolment.exit.map(|exit| tr.word("exit", exit.word())).unwrap_or_default();
            tr.enrolment_line(&enrolment.cohort, &from, &tr.day(to), &mode, &exit).trim().to_owned()
        }
    };
    let goes_on = enrolment.from <= scene.today && enrolment.to.is_none_or(|to| scene.today <= to);
    let found = scene.known.cohort(&enrolment.cohort)?;
    let (start, weeks) = (found.cohort.start, found.cohort.weeks);
    let week = week_of(scene.today, start, weeks, &found.breaks).filter(|_| goes_on);
    Ok(week.map_or(line.clone(), |week| format!("{line}, {}", tr.person_week(week, weeks))))
}

/// Returns the last meeting to which the participant came, and the next one.
fn meetings(scene: &Scene) -> Result<Vec<(String, String)>, StoreError> {
    let tr = &scene.tr;
    let there = |roster: &&Roster| roster.seats.iter().any(|seat| seat.sums.of(Sum::Attended) > 0);
    let last = scene.rosters.iter().rfind(there).map(|roster| &roster.occasion.code);
    let last = last.map(|code| scene.known.session(code)).transpose()?;
    let coming = appointments(&scene.person.code, from_now_on(scene.today), &scene.known)?;
    let next = coming.iter().find(|one| one.standing == Standing::Theirs).map(|one| &one.session);
    let line = |session: &Session| {
        let start = session.start.map(|start| format!(" {}", tr.clock_time(start))).unwrap_or_default();
        format!("{}{start} {} {}", tr.weekday_and_day(session.date), session.code, session.activity)
    };
    let last = last.map(|(_, session)| (tr.person_last(), line(&session)));
    Ok(last.into_iter().chain(next.map(|session| (tr.person_next(), line(session)))).collect())
}

/// Returns in words how often the participant was there, late, and absent with and without notice.
fn attendance(scene: &Scene) -> Option<(String, String)> {
    let tr = &scene.tr;
    let seats = || scene.rosters.iter().flat_map(|roster| &roster.seats);
    let sum = |sum: Sum| seats().map(|seat| seat.sums.of(sum)).sum::<u64>();
    let late: u64 = seats().filter_map(|seat| seat.mark).map(|mark| u64::from(mark.minutes_late)).sum();
    let (attended, times_late) = (sum(Sum::Attended), sum(Sum::Late));
    let absences = [
        ("absent_in_advance", sum(Sum::AbsentInAdvance)),
        ("absent_afterwards", sum(Sum::AbsentAfterwards)),
        ("absent_none", sum(Sum::AbsentNone)),
        ("absent_notice_unknown", sum(Sum::AbsentNoticeUnknown)),
    ];
    let marked = attended + absences.iter().map(|(_, times)| times).sum::<u64>();
    if marked == 0 {
        return None;
    }
    let mut parts = vec![tr.person_attended(attended, marked)];
    parts.extend((times_late > 0).then(|| tr.person_late(times_late, late)));
    let told = absences.iter().filter(|(_, times)| *times > 0);
    parts.extend(told.map(|(sign, times)| format!("{}: {times}", tr.word("sign", sign))));
    Some((tr.person_attendance(), parts.join("; ")))
}

/// Returns how the participant is reached; the rule only where a person looks.
fn contact(scene: &Scene) -> Result<Vec<(String, String)>, StoreError> {
    let tr = &scene.tr;
    let Some(contact) = scene.known.safe_contact(&scene.person.code)? else { return Ok(Vec::new()) };
    let language =
        contact.language.map(|language| (tr.heading("language"), tr.word("language", language.word())));
    let rule = contact.rule.filter(|_| stdout().is_terminal());
    let rule = rule.map(|rule| (tr.person_contact(), visible(&rule).into_owned()));
    Ok(language.into_iter().chain(rule).collect())
}
