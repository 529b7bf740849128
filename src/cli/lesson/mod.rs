//! `ikut cohort note` and `ikut cohort notes`: what was learned from a cohort.

mod remembered;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::CohortCode;
use crate::domain::lesson::{LAST, LONGEST, Lesson};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Reader, Step, StepKind};

use super::ask;
use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::listing::{Format, Listing};
use super::value::typed_day;

pub(super) use remembered::remember;

/// Write down what was learned from a cohort
///
/// The lesson is asked for at the terminal or read from standard input, at most 1000 characters; it
/// is never an argument. It is about the work, not about a person: no names, no codes. When the
/// next cohort is planned, it is shown.
#[derive(Debug, Args)]
pub(super) struct Note {
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// Write the lesson with this number anew
    #[arg(long, value_name = "LESSON", value_parser = number(), conflicts_with = "remove")]
    edit: Option<u32>,
    /// Remove the lesson with this number
    #[arg(long, value_name = "LESSON", value_parser = number())]
    remove: Option<u32>,
    /// The day on which it was learned; without it, today for a new lesson
    #[arg(long, value_name = "DATE", value_parser = typed_day, conflicts_with = "remove")]
    on: Option<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// List what was learned from a cohort
#[derive(Debug, Args)]
pub(super) struct Notes {
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    #[command(flatten)]
    listing: Listing,
}

fn number() -> clap::builder::RangedI64ValueParser<u32> {
    clap::value_parser!(u32).range(1..=i64::from(LAST))
}

/// Adds, changes or removes a lesson.
pub(super) fn note(note: &Note, desk: &mut Desk) -> Result<(), Failure> {
    match (note.edit, note.remove) {
        (_, Some(number)) => remove(note, number, desk),
        (Some(number), None) => edit(note, number, desk),
        (None, None) => add(note, desk),
    }
}

fn add(note: &Note, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(note.writing)?;
    let cohort = store.read().cohort(&note.cohort)?.cohort.code;
    let number = free(&store.read().lessons_of(&cohort)?);
    let text = text(desk, desk.tr.ask_lesson(&cohort))?.ok_or_else(|| empty(&cohort, desk))?;
    let lesson = Lesson { cohort, number, date: note.on.unwrap_or_else(clock::today), text };
    store.change(step(StepKind::LessonAdd, &lesson), |tx| tx.put_lesson(&lesson))?;
    desk.say_done(note.writing, &desk.tr.lesson_added(&lesson.cohort, number));
    Ok(())
}

fn edit(note: &Note, number: u32, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(note.writing)?;
    let before = known(note, number, &store.read())?;
    let question = desk.tr.ask_lesson_anew(&note.cohort, number);
    // A new day alone leaves the words as they are.
    let text = match (text(desk, question)?, note.on) {
        (Some(text), _) => text,
        (None, Some(_)) => before.text.clone(),
        (None, None) => return Err(empty(&note.cohort, desk)),
    };
    let after = Lesson { date: note.on.unwrap_or(before.date), text, ..before };
    let done = store.change(step(StepKind::LessonEdit, &after), |tx| tx.put_lesson(&after))?;
    let line = match done.changed {
        true => desk.tr.lesson_changed(&after.cohort, number),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(note.writing, &line);
    Ok(())
}

fn remove(note: &Note, number: u32, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(note.writing)?;
    let lesson = known(note, number, &store.read())?;
    store.change(step(StepKind::LessonRemove, &lesson), |tx| tx.remove_lesson(&lesson.cohort, number))?;
    desk.say_done(note.writing, &desk.tr.lesson_removed(&lesson.cohort, number));
    Ok(())
}

/// Lists the lessons of a cohort.
pub(super) fn notes(notes: &Notes, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let cohort = store.read().cohort(&notes.cohort)?.cohort.code;
    let sheet = sheet(&store.read().lessons_of(&cohort)?);
    match notes.listing.format {
        // Whose lessons they are was just typed.
        Format::Table => desk.show(&sheet.only(&["number", "date", "text"]), notes.listing),
        _ => desk.show(&sheet, notes.listing),
    }
}

/// Returns lessons as a sheet.
pub(super) fn sheet(lessons: &[Lesson]) -> Sheet {
    let columns = [left("cohort"), right("number"), left("date"), left("text")];
    let mut sheet = Sheet::new("lessons", &columns);
    for lesson in lessons {
        let text = Cell::text(lesson.text.clone());
        sheet.push([Cell::shown(&lesson.cohort), lesson.number.into(), lesson.date.into(), text]);
    }
    sheet
}

fn step(kind: StepKind, lesson: &Lesson) -> Step {
    Step::new(kind).with("cohort", &lesson.cohort).with("lesson", lesson.number)
}

fn known(note: &Note, number: u32, known: &Reader) -> Result<Lesson, Failure> {
    let cohort = known.cohort(&note.cohort)?.cohort.code;
    Ok(known.lesson(&cohort, number)?)
}

/// Returns the number for a new lesson: the one after the last, so that a number that was taken away
/// is seldom another lesson's later.
fn free(lessons: &[Lesson]) -> u32 {
    let next = lessons.last().map_or(1, |last| last.number + 1);
    let taken = |number: &u32| lessons.iter().any(|lesson| lesson.number == *number);
    if next <= LAST { next } else { (1..).find(|number| !taken(number)).unwrap_or(next) }
}

/// Asks for the text of a lesson, or reads it from standard input; line breaks become spaces.
fn text(desk: &Desk, question: String) -> Result<Option<String>, Failure> {
    let Some(text) = ask::private_text(desk, question)? else { return Ok(None) };
    let characters = text.chars().count();
    if characters > LONGEST {
        return Err(
            Failure::refused(desk.tr.lesson_too_long(characters, LONGEST)).hint(desk.tr.hint_lesson_short())
        );
    }
    Ok(Some(text))
}

fn empty(cohort: &CohortCode, desk: &Desk) -> Failure {
    Failure::refused(desk.tr.lesson_empty()).hint(desk.tr.hint_lesson(cohort))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lessons(numbers: &[u32]) -> Vec<Lesson> {
        let cohort: CohortCode = "K1".parse().expect("a code");
        let lesson = |number: &u32| Lesson {
            cohort: cohort.clone(),
            number: *number,
            date: NaiveDate::default(),
            text: "x".to_owned(),
        };
        numbers.iter().map(lesson).collect()
    }

    #[test]
    fn a_new_lesson_comes_after_the_last() {
        assert_eq!(free(&[]), 1);
        assert_eq!(free(&lessons(&[1, 3])), 4);
        assert_eq!(free(&lessons(&[1, LAST])), 2);
    }
}
