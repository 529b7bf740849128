//! `ikut report send`: the report as it goes to the funder, frozen.

use clap::Args;

use crate::domain::project::Programme;
use crate::domain::submission::{SentFile, Submission};
use crate::domain::vocabulary::Vocabulary;
use crate::render::Dialect;
use crate::report::esf::DEFINITIONS_VERSION;
use crate::report::manifest::sha256;
use crate::report::quality::Severity;
use crate::report::sent::whole::MANIFEST;
use crate::report::sheet::{Cell, Sheet};
use crate::store::{Reader, Step, StepKind};
use crate::words::{Language, Words};

use crate::cli::desk::{Desk, author};
use crate::cli::esf_report::{Report, Wanted};
use crate::cli::failure::{Exit, Failure};
use crate::cli::globals::Writing;
use crate::cli::value::word;
use crate::cli::{ask, clock, door, esf_files};

use super::earlier;

/// Keep the report as it is sent to the funder
///
/// The files are those of `report esf --out`; from now on they are kept in the register, byte for
/// byte. Sending the same period again makes a correction beside what was sent before. Nothing
/// leaves this machine: `report show-sent` writes the files, and how they reach the funder is up to
/// you.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The period: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
    #[arg(long, value_name = "PERIOD")]
    period: String,
    /// Count by the rules of this programme in place of the project's own
    #[arg(long, value_name = "PROGRAMME", value_parser = word::<Programme>())]
    programme: Option<Programme>,
    /// Months of unemployment after which somebody under 25 is long-term unemployed in ESF+
    #[arg(long, value_name = "MONTHS", default_value = "12", value_parser = clap::value_parser!(u32).range(1..=120))]
    ltu_months_under_25: u32,
    /// What to remember of this sending, names left out; - asks for it or reads a line of standard input
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    note: Option<String>,
    #[command(flatten)]
    writing: Writing,
}

/// Counts the report, checks it and freezes it.
pub(crate) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let note = note(arguments.note.as_deref(), desk)?;
    let mut store = desk.writer(arguments.writing)?;
    let words = Words::new(desk.globals.lang.unwrap_or(Language::En));
    let report = Report::of(&arguments.wanted(), words, &store.read(), desk)?;
    refuse_blocked(&report.quality)?;
    let known = store.read().submissions()?;
    let (sent, files) = frozen(&report, note, &store.read())?;
    let corrected = sent.corrected(&known).map(|earlier| earlier.number);
    if let Some(same) = known.iter().rfind(|earlier| earlier.is_of_the_same(&sent))
        && same.sha256 == sent.sha256
    {
        desk.say(&desk.tr.sent_already(&sent.period, same.number));
        return Ok(());
    }
    if sent.until >= clock::today() {
        desk.say(&desk.tr.period_still_open(&sent.period, &desk.tr.day(sent.until)));
    }
    earlier::remarks(&report, &store.read(), desk)?.iter().for_each(|line| desk.say(line));
    let open =
        report.findings.standing.iter().filter(|found| found.rule.severity() != Severity::Note).count();
    if open > 0 {
        desk.say(&desk.tr.sent_with_findings(&sent.period, open));
    }
    let step = Step::new(StepKind::ReportSend)
        .with("period", &sent.period)
        .with("submission", sent.number)
        .with("corrects", corrected.unwrap_or(0));
    store.change(step, |tx| tx.add_submission(&sent, &files))?;
    let line = match corrected {
        Some(earlier) => desk.tr.correction_sent(&sent.period, sent.number, earlier),
        None => desk.tr.report_sent(&sent.period, sent.number),
    };
    desk.say_done(arguments.writing, &line);
    Ok(())
}

impl Arguments {
    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            period: &self.period,
            programme: self.programme,
            ltu_months_under_25: self.ltu_months_under_25,
        }
    }
}

/// Returns what was typed, or for `-` a line that is asked for or read.
fn note(typed: Option<&str>, desk: &Desk) -> Result<Option<String>, Failure> {
    match typed {
        Some("-") => ask::private_line(desk, desk.tr.ask_note()),
        typed => door::over(typed, None, desk),
    }
}

/// Refuses a report that cannot go out as it is.
fn refuse_blocked(quality: &Sheet) -> Result<(), Failure> {
    let blocks = quality.rows_with("severity", Severity::Blocks.word());
    let column = |id: &str| blocks.only(&[id]).rows.into_iter().flatten().map(text).collect::<Vec<_>>();
    if blocks.rows.is_empty() {
        return Ok(());
    }
    let about = column("subject").into_iter().zip(column("detail"));
    let lines = about.map(|(subject, detail)| format!("{subject}: {detail}"));
    let mut hints = column("fix");
    hints.dedup();
    Err(Failure::Said { exit: Exit::Found, lines: lines.collect(), hints })
}

fn text(cell: Cell) -> String {
    match cell {
        Cell::Text(text) => crate::render::visible(&text).into_owned(),
        _ => String::new(),
    }
}

/// Returns the report as a submission with the next number, and its files.
fn frozen(
    report: &Report,
    note: Option<String>,
    known: &Reader,
) -> Result<(Submission, Vec<SentFile>), Failure> {
    let number = known.next_submission()?;
    let made = esf_files::made(report, Dialect::Plain, &[])?;
    let digest = made.iter().find(|(name, _)| *name == MANIFEST).map(|(_, bytes)| sha256(bytes));
    let files = made.into_iter().map(|(name, bytes)| {
        let content = String::from_utf8(bytes).map_err(anyhow::Error::from)?;
        Ok::<_, Failure>(SentFile { submission: number, name: name.to_owned(), content })
    });
    let by = author();
    let submission = Submission {
        number,
        period: report.period.name.clone(),
        from: report.period.from,
        until: report.period.until,
        programme: report.settings.programme,
        ltu_months_under_25: report.settings.ltu_months_under_25,
        language: report.words.language.to_string(),
        definitions_version: DEFINITIONS_VERSION.to_owned(),
        program_version: env!("CARGO_PKG_VERSION").to_owned(),
        sent_at: by.at,
        sent_by: by.who,
        note,
        sha256: digest.unwrap_or_default(),
    };
    Ok((submission, files.collect::<Result<_, _>>()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::quality::quality_sheet;

    #[test]
    fn a_finding_that_blocks_is_told_with_its_way_out_and_others_are_not() {
        let mut quality = quality_sheet(&[], &|_| String::new());
        assert!(refuse_blocked(&quality).is_ok());
        quality
            .push(["unmarked", "should", "K1-001", "one is unmarked", "ikut attend K1-001"].map(Cell::from));
        assert!(refuse_blocked(&quality).is_ok());
        for subject in ["P-01", "P-02"] {
            let fix = "ikut participant edit CODE";
            quality.push(["broken", "blocks", subject, "left before the first day", fix].map(Cell::from));
        }
        let Err(Failure::Said { exit, lines, hints }) = refuse_blocked(&quality) else {
            panic!("such a report is not sent");
        };
        assert_eq!(exit, Exit::Found);
        assert_eq!(lines, ["P-01: left before the first day", "P-02: left before the first day"]);
        assert_eq!(hints, ["ikut participant edit CODE"]);
    }
}
