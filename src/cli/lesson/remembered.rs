//! What was learned from the cohort before, told when the next one is planned.

use chrono::NaiveDate;

use crate::domain::lesson::Lesson;
use crate::render::visible;
use crate::store::{Reader, StoreError};

use super::super::desk::Desk;
use super::super::failure::Failure;

/// The most lessons that are told: the latest ones.
const MOST: usize = 5;

/// The most characters that are told of each.
const BRIEF: usize = 100;

/// Says what was learned from the last cohort that began before a day, briefly.
pub(in super::super) fn remember(start: NaiveDate, known: &Reader, desk: &Desk) -> Result<(), Failure> {
    let lessons = of_the_cohort_before(start, known)?;
    let Some(last) = lessons.last() else { return Ok(()) };
    desk.say(&desk.tr.lessons_before(&last.cohort));
    let told = &lessons[lessons.len().saturating_sub(MOST)..];
    for lesson in told {
        desk.say(&format!("  {}. {}", lesson.number, brief(&lesson.text)));
    }
    if told.len() < lessons.len() || told.iter().any(|lesson| is_long(&lesson.text)) {
        desk.say(&desk.tr.lessons_in_full(&last.cohort));
    }
    Ok(())
}

fn of_the_cohort_before(start: NaiveDate, known: &Reader) -> Result<Vec<Lesson>, StoreError> {
    let cohorts = known.cohorts()?.into_iter().filter(|cohort| cohort.start < start);
    match cohorts.max_by_key(|cohort| cohort.start) {
        Some(before) => known.lessons_of(&before.code),
        None => Ok(Vec::new()),
    }
}

fn is_long(text: &str) -> bool {
    text.chars().nth(BRIEF).is_some()
}

fn brief(text: &str) -> String {
    match text.char_indices().nth(BRIEF) {
        Some((end, _)) => format!("{}…", visible(text[..end].trim_end())),
        None => visible(text).into_owned(),
    }
}
