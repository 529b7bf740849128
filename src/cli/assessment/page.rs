//! A participant's answers over time, as a page.

use crate::domain::code::ParticipantCode;
use crate::domain::instrument::Instrument;
use crate::domain::instrument::scoring::Way;
use crate::domain::score::Score;
use crate::report::assessments::{Course, Followed, courses, spark};
use crate::report::page::{Block, Page};
use crate::report::sheet::{Cell, Sheet, left, right};

use super::super::desk::Desk;
use super::super::instrument::{name, scale_name};
use super::super::page::PageFormat;
use super::Answered;

/// Returns the page.
pub(super) fn page(
    participant: &ParticipantCode,
    answered: &[Answered],
    format: PageFormat,
    desk: &Desk,
) -> Page {
    let tr = &desk.tr;
    let mut page = Page::new(tr.assessments_page(participant));
    if answered.is_empty() {
        page.push(Block::Text(tr.no_assessments(participant)));
        return page;
    }
    // Signs that stand for heights are for the eye alone.
    let drawn = format == PageFormat::Table && !desk.is_plain();
    for one in answered {
        section(one, drawn, desk, &mut page);
    }
    page.push(Block::Note(tr.assessments_note()));
    page
}

fn section(answered: &Answered, drawn: bool, desk: &Desk, page: &mut Page) {
    let (tr, instrument) = (&desk.tr, &answered.instrument);
    let mut courses = courses(instrument, &answered.taken);
    // An item that was never answered is passed over in silence.
    let is_item = |course: &Course| matches!(course.followed, Followed::Item(_));
    courses.retain(|course| !is_item(course) || course.points.iter().any(|(_, score)| score.is_some()));
    let title = tr.instrument_page(name(instrument, desk), &instrument.code, instrument.version);
    page.push(Block::Heading(title.clone()));
    let lines = courses.iter().map(|course| {
        let told = told(course, answered, desk);
        if drawn && course.points.len() > 1 { format!("{told}  {}", spark(course, instrument)) } else { told }
    });
    page.push(Block::List(lines.collect()));
    page.push(Block::Table { caption: tr.caption_points(&title), sheet: points(&courses, answered, desk) });
}

/// Returns a course as a sentence: every point from the first to the latest, and how they stand.
fn told(course: &Course, answered: &Answered, desk: &Desk) -> String {
    let tr = &desk.tr;
    let name = followed_name(course.followed, &answered.instrument, desk);
    let number = |score: &Score| tr.number(&score.decimals(2));
    let scores: Vec<_> = course.points.iter().filter_map(|(_, score)| score.as_ref()).map(number).collect();
    let Some((first, latest)) = course.ends() else {
        return match scores.first() {
            Some(score) => tr.course_once(&name, score),
            None => tr.course_none(&name),
        };
    };
    let points = scores.join(" → ");
    match course.followed.way(first, latest) {
        Way::Up => tr.course_up(&name, &points),
        Way::Same => tr.course_same(&name, &points),
        Way::Down => tr.course_down(&name, &points),
    }
}

/// Returns what is followed in the person's language; an item has its id.
pub(in super::super) fn followed_name(followed: Followed, instrument: &Instrument, desk: &Desk) -> String {
    match followed {
        Followed::Scale(scale) => scale_name(scale, desk),
        Followed::Item(_) => followed.id(instrument).to_owned(),
    }
}

fn points(courses: &[Course], answered: &Answered, desk: &Desk) -> Sheet {
    let columns = [left("date"), left("scale"), right("score"), left("meaning")];
    let mut sheet = Sheet::new("points", &columns);
    let language = desk.tr.language.to_string();
    for at in 0..answered.taken.len() {
        for course in courses {
            let (day, score) = course.points[at];
            let band = score.and_then(|score| course.followed.band(&answered.instrument, score));
            sheet.push([
                day.into(),
                followed_name(course.followed, &answered.instrument, desk).into(),
                Cell::maybe(score),
                Cell::maybe(band.and_then(|band| band.texts.in_language(&language))),
            ]);
        }
    }
    sheet
}
