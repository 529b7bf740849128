//! `ikut cohort`: plan, list, show and change cohorts.

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::CohortCode;
use crate::domain::cohort::{Break, Cohort};
use crate::domain::week::planned_end;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{CohortWithBreaks, Step, StepKind};

use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::globals::Writing;
use super::lesson;
use super::listing::{Format, Listing};
use super::plan;
use super::shift;
use super::value::{pause, typed_day};

/// Plan, list, show and change cohorts
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    New(plan::New),
    /// List the cohorts
    List(Listing),
    Show(Show),
    Edit(Edit),
    Shift(shift::Arguments),
    Note(lesson::Note),
    Notes(lesson::Notes),
}

/// Show one cohort with its breaks and participants
#[derive(Debug, Args)]
struct Show {
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    #[command(flatten)]
    listing: Listing,
}

/// Change a cohort
///
/// Sessions that are planned already stay where they are.
#[derive(Debug, Args)]
struct Edit {
    /// The cohort's code
    #[arg(value_name = "COHORT")]
    cohort: CohortCode,
    /// What it is called
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// First day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    start: Option<NaiveDate>,
    /// Planned programme weeks
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u16).range(1..=520))]
    weeks: Option<u16>,
    /// Last day, where it is not the Friday of the last programme week
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    end: Option<NaiveDate>,
    /// How many participants it is planned for
    #[arg(long, value_name = "NUMBER")]
    target: Option<u32>,
    /// What it puts weight on
    #[arg(long, value_name = "TEXT")]
    emphasis: Option<String>,
    /// Add or change a break: days without programme
    #[arg(long = "break", value_name = "BREAK", value_parser = pause)]
    pauses: Vec<Break>,
    /// Remove the break that begins on this day
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    no_break: Vec<NaiveDate>,
    #[command(flatten)]
    writing: Writing,
}

/// Plans, lists, shows or changes cohorts.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::New(new) => plan::new(new, desk),
        Action::List(listing) => list(listing, desk),
        Action::Show(show) => self::show(&show, desk),
        Action::Edit(edit) => self::edit(&edit, desk),
        Action::Shift(moved) => shift::shift(&moved, desk),
        Action::Note(note) => lesson::note(&note, desk),
        Action::Notes(notes) => lesson::notes(&notes, desk),
    }
}

fn list(listing: Listing, desk: &mut Desk) -> Result<(), Failure> {
    let cohorts = desk.reader()?.read().cohorts()?;
    desk.show(&sheet(&cohorts), listing)
}

fn sheet(cohorts: &[Cohort]) -> Sheet {
    let columns = [
        left("cohort"),
        left("name"),
        left("start"),
        right("weeks"),
        left("end"),
        right("target"),
        left("emphasis"),
    ];
    let mut sheet = Sheet::new("cohorts", &columns);
    for cohort in cohorts {
        sheet.push([
            Cell::shown(&cohort.code),
            Cell::maybe(cohort.name.clone()),
            cohort.start.into(),
            cohort.weeks.into(),
            cohort.end.into(),
            Cell::maybe(cohort.target),
            Cell::maybe(cohort.emphasis.clone()),
        ]);
    }
    sheet
}

fn show(show: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let CohortWithBreaks { cohort, breaks } = store.read().cohort(&show.cohort)?;
    let record = sheet(&[cohort]);
    if show.listing.format != Format::Table {
        return desk.show(&record, show.listing);
    }
    let mut fields = desk.fields(&record);
    for pause in breaks {
        let (from, to) = (desk.tr.day(pause.from), desk.tr.day(pause.to));
        let line = desk.tr.break_days(&from, &to, &pause.reason.unwrap_or_default());
        fields.push([Cell::text("break"), Cell::text(line.trim())]);
    }
    let sessions = store.read().sessions_of(&show.cohort)?.len() as u64;
    fields.push([Cell::text("sessions"), sessions.into()]);
    for enrolment in store.read().enrolments_in(&show.cohort)? {
        fields.push([Cell::text("participant"), Cell::shown(&enrolment.participant)]);
    }
    desk.show(&fields, show.listing)
}

fn edit(edit: &Edit, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(edit.writing)?;
    let before = store.read().cohort(&edit.cohort)?;
    if let Some(day) = edit.no_break.iter().find(|day| before.breaks.iter().all(|known| known.from != **day))
    {
        let line = desk.tr.no_break_begins(&edit.cohort, &desk.tr.day(*day));
        return Err(
            Failure::refused(line).hint(desk.tr.hint_list(&format!("ikut cohort show {}", edit.cohort)))
        );
    }
    let after = edit.over(&before, desk)?;
    plan::let_in(&edit.pauses, desk)?;
    let step = Step::new(StepKind::CohortEdit).with("cohort", &edit.cohort);
    let done = store.change(step, |tx| {
        for from in &edit.no_break {
            tx.remove_break(&edit.cohort, *from)?;
        }
        for pause in &edit.pauses {
            tx.put_break(&edit.cohort, pause)?;
        }
        tx.put_cohort(&after)
    })?;
    let line = match done.changed {
        true => desk.tr.cohort_changed(&after.code, &desk.tr.day(after.start), &desk.tr.day(after.end)),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(edit.writing, &line);
    Ok(())
}

impl Edit {
    fn over(&self, before: &CohortWithBreaks, desk: &Desk) -> Result<Cohort, Failure> {
        let known = before.cohort.clone();
        let (start, weeks) = (self.start.unwrap_or(known.start), self.weeks.unwrap_or(known.weeks));
        let end = match self.end {
            Some(end) => end,
            None => self.end_that_follows(before, start, weeks, desk)?,
        };
        if end < start {
            return Err(Failure::refused(desk.tr.ends_before_start(&desk.tr.day(start), &desk.tr.day(end))));
        }
        Ok(Cohort {
            code: known.code,
            name: door::over(self.name.as_deref(), known.name, desk)?,
            start,
            weeks,
            end,
            target: self.target.or(known.target),
            emphasis: door::over(self.emphasis.as_deref(), known.emphasis, desk)?,
        })
    }

    /// An end that followed from the plan follows from the new one; one that was set stays.
    fn end_that_follows(
        &self,
        before: &CohortWithBreaks,
        start: NaiveDate,
        weeks: u16,
        desk: &Desk,
    ) -> Result<NaiveDate, Failure> {
        let known = &before.cohort;
        if planned_end(known.start, known.weeks, &before.breaks) != Ok(known.end) {
            return Ok(known.end);
        }
        let mut breaks = before.breaks.clone();
        breaks.retain(|pause| !self.no_break.contains(&pause.from));
        breaks.retain(|pause| self.pauses.iter().all(|new| new.from != pause.from));
        breaks.extend(self.pauses.iter().cloned());
        planned_end(start, weeks, &breaks).map_err(|error| plan::no_room(error, desk))
    }
}
