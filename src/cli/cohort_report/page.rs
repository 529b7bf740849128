//! The page of one cohort.

use crate::report::attendance::Sum;
use crate::report::attendance::sheet::ALL;
use crate::report::cohorts::{ENOUGH, activities, needs_sheet, people_sheet, weeks};
use crate::report::page::{Block, Page};
use crate::report::sheet::Sheet;
use crate::report::wilson::FEW;
use crate::words::Words;

use super::super::desk::Desk;
use super::super::figures_page::{attendance_by_week, bars, held_strip, table};
use super::Picture;

/// The columns about sessions and people that a page has room for.
pub(in super::super) const SESSIONS: [&str; 5] =
    ["sessions_held", "sessions_planned", "sessions_cancelled", "participants", "unmarked"];

/// Returns the page.
pub(super) fn page(picture: &Picture, desk: &Desk) -> Page {
    let tr = &desk.tr;
    let cohort = &picture.cohort;
    let (from, until) = (tr.day(cohort.start), tr.day(cohort.end));
    let mut page = Page::new(tr.cohort_page(&cohort.code, &from, &until, cohort.weeks));
    about(picture, tr, &mut page);
    who(picture, tr, &mut page);
    by_week(picture, tr, &mut page);
    by_activity(picture, tr, &mut page);
    punctuality(picture, tr, &mut page);
    needs(picture, tr, &mut page);
    lessons(picture, tr, &mut page);
    page
}

fn about(picture: &Picture, tr: &Words, page: &mut Page) {
    let fact = |column: &str, value: &Option<String>| value.clone().map(|value| (tr.heading(column), value));
    let cohort = &picture.cohort;
    let facts: Vec<_> =
        [fact("name", &cohort.name), fact("emphasis", &cohort.emphasis)].into_iter().flatten().collect();
    if !facts.is_empty() {
        page.push(Block::Facts(facts));
    }
    if picture.people.started < FEW {
        page.push(Block::Note(tr.few_people(picture.people.started)));
    }
}

fn who(picture: &Picture, tr: &Words, page: &mut Page) {
    page.push(Block::Heading(tr.title_people()));
    page.push(table(tr.caption_people(), people_sheet("cohort_people", &picture.people)));
}

fn by_week(picture: &Picture, tr: &Words, page: &mut Page) {
    let course = std::slice::from_ref(&picture.course);
    page.push(Block::Heading(tr.title_weeks()));
    page.push(attendance_by_week(course, tr));
    let sheet = weeks("cohort_weeks", course);
    page.push(table(tr.caption_weeks(), sheet.only(&[&["week", "from"], &SESSIONS[..]].concat())));
    if picture.course.has_outside() {
        page.push(Block::Note(tr.outside_note()));
    }
    let rows = picture.course.held.iter().map(|(activity, held)| (activity.to_string(), held.clone()));
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        page.push(held_strip(tr.caption_held(), "activity", rows, tr));
    }
}

fn by_activity(picture: &Picture, tr: &Words, page: &mut Page) {
    page.push(Block::Heading(tr.title_activities()));
    let course = &picture.course;
    let rows = course.activities.iter().map(|(code, (_, row))| (code.to_string(), row));
    let rows = rows.chain([(ALL.to_owned(), &course.all)]);
    let shares = rows.map(|(label, row)| (label, row.sums.attendance_rate()));
    page.push(bars(tr.caption_activity_bars(), "activity", shares.collect()));
    page.push(Block::Note(tr.interval_note()));
    let sheet = of_activities(picture);
    page.push(table(tr.caption_activities(), sheet.only(&[&["activity", "kind"], &SESSIONS[..]].concat())));
}

fn punctuality(picture: &Picture, tr: &Words, page: &mut Page) {
    page.push(Block::Heading(tr.title_punctuality()));
    let sheet = of_activities(picture);
    let times = ["activity", "attended", "on_time", "punctuality_rate", "late", "left_early"];
    page.push(table(tr.caption_punctuality(), sheet.only(&times)));
    let notice =
        ["activity", "absent_in_advance", "absent_afterwards", "absent_none", "absent_notice_unknown"];
    page.push(table(tr.caption_notice(), sheet.only(&notice)));
    let sums = &picture.course.all.sums;
    page.push(Block::Text(tr.lone_sessions_told(sums.of(Sum::LoneSessions))));
}

fn of_activities(picture: &Picture) -> Sheet {
    activities("cohort_activities", &picture.course)
}

fn needs(picture: &Picture, tr: &Words, page: &mut Page) {
    page.push(Block::Heading(tr.title_needs()));
    let sheet = needs_sheet("cohort_needs", &picture.needs);
    if sheet.rows.is_empty() {
        return page.push(Block::Text(tr.no_needs()));
    }
    let enough: Vec<_> = picture.needs.iter().filter(|need| need.asked() >= ENOUGH).collect();
    if !enough.is_empty() {
        let shares = enough.iter().map(|need| (need.need.to_string(), need.share()));
        page.push(bars(tr.caption_need_bars(), "need", shares.collect()));
    }
    // A group in which no need has levels to show has its needs alone.
    let columns = if enough.is_empty() { &["need"][..] } else { &["need", "asked", "none", "some", "much"] };
    page.push(table(tr.caption_needs(), sheet.only(columns)));
    if enough.len() < picture.needs.len() {
        page.push(Block::Note(tr.needs_note(ENOUGH)));
    }
}

fn lessons(picture: &Picture, tr: &Words, page: &mut Page) {
    page.push(Block::Heading(tr.title_lessons()));
    let told = picture.lessons.iter().map(|lesson| tr.lesson_line(&tr.day(lesson.date), &lesson.text));
    match picture.lessons.is_empty() {
        true => page.push(Block::Text(tr.no_lessons(&picture.cohort.code))),
        false => page.push(Block::List(told.collect())),
    }
}
