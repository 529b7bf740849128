//! `ikut report diff`: each figure that was sent against today's, and which records moved it.

use clap::Args;

use crate::domain::submission::Which;
use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::report::sent::{Moved, Part, Record};
use crate::report::sheet::{Cell, Column, Sheet, left, right};

use crate::cli::clock;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::listing::{Format, Listing};
use crate::cli::value::word;

use super::changes::{Changed, How, Line};
use super::compare::{Compared, Effect};
use super::{note, which, wording};

vocabulary! {
    /// What a comparison shows as csv or json.
    DiffPart {
        /// The figures that are not as they were sent.
        Figures = "figures",
        /// The records that were changed.
        Records = "records",
    }
}

/// Compare a report that was sent with the register of today
///
/// Each figure that would be different today, and the records that moved it: each is put back to
/// what it was at the sending, and all is counted again. Records that move no figure stand apart.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The number of the submission, or its period for the latest one
    #[arg(value_name = "SENT")]
    sent: Which,
    /// Write a note of correction for the funder, in the language of the report
    #[arg(long, conflicts_with_all = ["format", "part"])]
    note: bool,
    /// The part to show as csv or json
    #[arg(long, value_name = "PART", value_parser = word::<DiffPart>(), default_value = "figures")]
    part: DiffPart,
    #[command(flatten)]
    listing: Listing,
}

/// Compares and shows.
pub(crate) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let sent = which::submission(&arguments.sent, &store.read(), desk)?;
    let compared = Compared::of(sent, store, desk)?;
    if arguments.note {
        return desk.print(note::text(&compared, desk));
    }
    match (arguments.listing.format, arguments.part) {
        (Format::Table, _) => page(&compared, desk),
        (_, DiffPart::Figures) => desk.show(&figures(&compared), arguments.listing),
        (_, DiffPart::Records) => desk.show(&records(&compared), arguments.listing),
    }
}

/// Shows all of it: figures, the records that moved them, and those that moved none.
fn page(compared: &Compared, desk: &mut Desk) -> Result<(), Failure> {
    let sent = &compared.sent;
    let day = wording::sent_on(sent, &desk.tr);
    if compared.attribution.moved.is_empty() {
        desk.print_line(&desk.tr.diff_same(&sent.period, &day, sent.number))?;
    } else {
        desk.print_line(&desk.tr.diff_title(&sent.period, &day, sent.number))?;
    }
    for part in Part::MEMBERS {
        let sheet = worded_figures(compared, *part, desk);
        if !sheet.rows.is_empty() {
            block(&desk.tr.word("part", part.word()), &sheet, desk)?;
        }
    }
    if compared.attribution.moved.iter().any(|moved| moved.together) {
        desk.print_line("")?;
        desk.print_line(&desk.tr.diff_together())?;
    }
    if compared.attribution.moved.iter().any(|moved| moved.otherwise) {
        desk.print_line("")?;
        desk.print_line(&desk.tr.diff_otherwise())?;
    }
    let (quiet, moving): (Vec<_>, Vec<_>) =
        compared.changed.iter().partition(|changed| compared.effect(changed) == Effect::None);
    // A year of work after the sending is no news.
    let (added, quiet): (Vec<_>, Vec<_>) = quiet.into_iter().partition(|changed| changed.how == How::Added);
    for (title, changed) in [(desk.tr.diff_moving(), moving), (desk.tr.diff_quiet(), quiet)] {
        if !changed.is_empty() {
            let sheet = worded_records(&changed, desk);
            block(&title, &sheet, desk)?;
        }
    }
    if !added.is_empty() {
        desk.print_line("")?;
        desk.print_line(&desk.tr.diff_added_since(added.len()))?;
    }
    Ok(())
}

fn block(title: &str, sheet: &Sheet, desk: &mut Desk) -> Result<(), Failure> {
    desk.print_line("")?;
    desk.print_line(title)?;
    let table = desk.table(sheet);
    desk.print_line(&table)
}

/// Returns the figures for a screen, in words.
fn worded_figures(compared: &Compared, part: Part, desk: &Desk) -> Sheet {
    let place: &[&'static str] = match part {
        Part::Indicators => &["scope", "code"],
        Part::Attendance => &["scope", "cohort", "activity"],
    };
    let columns = place.iter().map(|id| left(id));
    let columns = columns.chain([left("figure"), right("sent"), right("today"), left("moved_by")]);
    let mut sheet = Sheet::new("diff", &columns.collect::<Vec<_>>());
    for moved in compared.attribution.moved.iter().filter(|moved| moved.figure.place.part == part) {
        let at = &moved.figure.place;
        let cells = place.iter().map(|id| match *id {
            "scope" => Cell::word(at.scope),
            "code" => Cell::text(&at.code),
            "cohort" => Cell::text(&at.cohort),
            _ => Cell::text(&at.activity),
        });
        let by: Vec<_> = moved.by.iter().map(|record| called(compared, record, desk)).collect();
        let by = if moved.together { desk.tr.diff_by_together(&by.join(", ")) } else { by.join(", ") };
        sheet.push(cells.chain([
            Cell::text(desk.tr.heading(&at.column)),
            wording::figure(&moved.figure.before, &desk.tr),
            wording::figure(&moved.figure.after, &desk.tr),
            Cell::text(by),
        ]));
    }
    sheet
}

/// Returns the changes of some records for a screen, in words.
fn worded_records(changed: &[&Changed], desk: &Desk) -> Sheet {
    let columns = ["record", "what", "before", "after"].map(left);
    let columns: Vec<Column> = columns.into_iter().chain([right("step"), left("at"), left("who")]).collect();
    let mut sheet = Sheet::new("records", &columns);
    for changed in changed {
        for line in &changed.lines {
            let column = match changed.how {
                How::Edited => desk.tr.heading(&line.column),
                How::Added => desk.tr.diff_added(),
                How::Removed => desk.tr.diff_removed(),
            };
            let when = clock::local(&line.at);
            let when = when.map(|at| format!("{} {}", desk.tr.day(at.date()), at.format("%H:%M")));
            sheet.push([
                Cell::text(wording::record(changed, &desk.tr)),
                Cell::text(column),
                Cell::text(wording::value(&line.column, &line.before, &desk.tr)),
                Cell::text(wording::value(&line.column, &line.after, &desk.tr)),
                Cell::Count(line.op.unsigned_abs()),
                Cell::text(when.unwrap_or_else(|| line.at.clone())),
                Cell::text(&line.who),
            ]);
        }
    }
    sheet
}

/// Returns the figures for programs: one to a row.
fn figures(compared: &Compared) -> Sheet {
    let columns = ["part", "scope", "code", "cohort", "activity", "figure"].map(left);
    let columns = columns.into_iter().chain([right("sent"), right("today")]);
    let columns = columns.chain([left("moved_by"), left("together"), left("otherwise")]);
    let mut sheet = Sheet::new("diff", &columns.collect::<Vec<_>>());
    for moved in &compared.attribution.moved {
        let at = &moved.figure.place;
        sheet.push([
            Cell::word(at.part),
            Cell::word(at.scope),
            Cell::text(&at.code),
            Cell::text(&at.cohort),
            Cell::text(&at.activity),
            Cell::text(&at.column),
            Cell::text(&moved.figure.before),
            Cell::text(&moved.figure.after),
            Cell::text(movers(compared, moved)),
            yes_no(moved.together),
            yes_no(moved.otherwise),
        ]);
    }
    sheet
}

/// Returns the changes of all records for programs: one change of a column to a row.
fn records(compared: &Compared) -> Sheet {
    let columns = ["record", "code", "change", "column", "before", "after"].map(left);
    let columns = columns.into_iter().chain([right("step"), left("at"), left("who")]);
    let columns = columns.chain([left("effect"), right("figures")]);
    let mut sheet = Sheet::new("diff-records", &columns.collect::<Vec<_>>());
    for changed in &compared.changed {
        changed.lines.iter().for_each(|line| sheet.push(row(changed, line, compared.effect(changed))));
    }
    sheet
}

fn row(changed: &Changed, line: &Line, effect: Effect) -> [Cell; 11] {
    let (effect, figures) = match effect {
        Effect::Moves(figures) => ("moves", figures),
        Effect::Balanced => ("balanced", 0),
        Effect::None => ("none", 0),
    };
    let how = match changed.how {
        How::Added => "added",
        How::Removed => "removed",
        How::Edited => "edited",
    };
    [
        Cell::text(&changed.kind),
        Cell::text(&changed.code),
        Cell::text(how),
        Cell::text(&line.column),
        Cell::text(&line.before),
        Cell::text(&line.after),
        Cell::Count(line.op.unsigned_abs()),
        Cell::text(&line.at),
        Cell::text(&line.who),
        Cell::text(effect),
        figures.into(),
    ]
}

fn movers(compared: &Compared, moved: &Moved) -> String {
    let names: Vec<_> = moved.by.iter().map(|record| named(compared, record)).collect();
    names.join("; ")
}

/// Returns what people call a record that moved a figure.
fn named(compared: &Compared, record: &Record) -> String {
    match compared.find(record) {
        Some(changed) if changed.code.is_empty() => changed.kind.clone(),
        Some(changed) => changed.code.clone(),
        None => String::new(),
    }
}

/// Returns the same for a screen.
fn called(compared: &Compared, record: &Record, desk: &Desk) -> String {
    match compared.find(record) {
        Some(changed) if changed.code.is_empty() => wording::record(changed, &desk.tr),
        Some(changed) => wording::code(changed, &desk.tr),
        None => String::new(),
    }
}

fn yes_no(yes: bool) -> Cell {
    Cell::text(if yes { "yes" } else { "no" })
}
