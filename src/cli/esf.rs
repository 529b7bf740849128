//! `ikut report esf`: indicators, attendance and findings of a period.

use std::path::PathBuf;

use clap::Args;

use crate::domain::period::{Period, PeriodError};
use crate::domain::project::{Programme, Project};
use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::render::{Dialect, csv, json};
use crate::report::attendance::Tally;
use crate::report::esf::{self, BrokenCheck, Settings};
use crate::report::manifest::{Listed, Manifest};
use crate::report::quality::{self, Scene};
use crate::report::scope::Range;
use crate::report::sheet::Sheet;
use crate::store::Reader;

use super::desk::Desk;
use super::esf_screen;
use super::explain::shown;
use super::failure::Failure;
use super::listing::Format;
use super::value::word;
use super::write_file::Staged;
use super::{clock, finding};

vocabulary! {
    /// One of the report's sheets.
    Part {
        /// Indicators.
        Indicators = "indicators",
        /// Attendance.
        Attendance = "attendance",
        /// Findings.
        Quality = "quality",
    }
}

vocabulary! {
    /// How CSV files are written.
    DialectWord {
        /// Comma, point, line feed.
        Plain = "plain",
        /// For a spreadsheet set to Finnish or Swedish: semicolon, decimal comma, CRLF and a BOM.
        Nordic = "nordic",
    }
}

/// Make the report for the European Social Fund
///
/// With --out the files indicators.csv, attendance.csv, quality.csv and manifest.json are written;
/// without it the report is shown. The same register and period give the same bytes on every run.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The period: 2021Q4, 2021, 2021-10, 2021-09-01..2021-12-31, all, last-quarter
    #[arg(long, value_name = "PERIOD")]
    period: String,
    /// Write the files into this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Count by the rules of this programme in place of the project's own
    #[arg(long, value_name = "PROGRAMME", value_parser = word::<Programme>())]
    programme: Option<Programme>,
    /// Show it like this; with --out nothing is shown unless this asks for it
    #[arg(long, value_name = "FORMAT", value_parser = word::<Format>())]
    format: Option<Format>,
    /// The part to show as csv or json
    #[arg(long, value_name = "PART", value_parser = word::<Part>(), default_value = "indicators")]
    part: Part,
    /// How to write CSV: plain, or nordic for a spreadsheet set to Finnish or Swedish
    #[arg(long, value_name = "DIALECT", value_parser = word::<DialectWord>(), default_value = "plain")]
    dialect: DialectWord,
    /// Months of unemployment after which somebody under 25 is long-term unemployed in ESF+
    #[arg(long, value_name = "MONTHS", default_value = "12", value_parser = clap::value_parser!(u32).range(1..=120))]
    ltu_months_under_25: u32,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

/// A report, counted and checked.
pub(super) struct Report {
    /// The period.
    pub(super) period: Period,
    /// How it was counted.
    pub(super) settings: Settings,
    /// indicators.csv.
    pub(super) indicators: Sheet,
    /// attendance.csv.
    pub(super) attendance: Sheet,
    /// quality.csv.
    pub(super) quality: Sheet,
    project: Project,
}

/// Makes the report: counts, checks itself, writes or shows.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let report = arguments.report(&store.read(), desk)?;
    drop(store);
    if let Some(folder) = &arguments.out {
        arguments.write(&report, folder, desk)?;
        desk.say(&desk.tr.report_written(&report.period.name, &shown(folder)));
    }
    match arguments.format.or(arguments.out.is_none().then_some(Format::Table)) {
        None => Ok(()),
        Some(Format::Table) => esf_screen::show(&report, desk),
        Some(Format::Csv) => desk.print(csv(report.part(arguments.part), arguments.dialect())),
        Some(Format::Json) => desk.print(json(report.part(arguments.part))),
    }
}

impl Report {
    fn part(&self, part: Part) -> &Sheet {
        match part {
            Part::Indicators => &self.indicators,
            Part::Attendance => &self.attendance,
            Part::Quality => &self.quality,
        }
    }
}

impl Arguments {
    fn dialect(&self) -> Dialect {
        match self.dialect {
            DialectWord::Plain => Dialect::Plain,
            DialectWord::Nordic => Dialect::Nordic,
        }
    }

    fn report(&self, known: &Reader, desk: &Desk) -> Result<Report, Failure> {
        let project = known.project()?.unwrap_or_default();
        let start = project.start.ok_or_else(|| {
            Failure::refused(desk.tr.project_start_missing()).hint("ikut project edit --start DATE")
        })?;
        let programme = self.programme.or(project.programme).ok_or_else(|| {
            Failure::refused(desk.tr.project_programme_missing())
                .hint(desk.tr.hint_allowed(&Programme::WORDS.join(", ")))
                .hint("ikut project edit --programme PROGRAMME")
        })?;
        let period =
            Period::parse(&self.period, clock::today(), start).map_err(|error| no_period(&error, desk))?;
        let settings = Settings { programme, ltu_months_under_25: self.ltu_months_under_25 };
        let people = known.people()?;
        let figures = esf::figures(&people, &period, start, &settings);
        refuse_broken(&esf::self_check(&figures), desk)?;
        let label = |code: &'static str| desk.tr.indicator(code);
        let indicators = esf::indicator_sheet(&figures, programme, &period, &label);
        let (from, until) = Range::days(&period, start);
        let calendar = known.calendar_between(from, until)?;
        let mut tally = Tally::new(&calendar, &period, start);
        known.each_mark_between(from, until, |fact| tally.mark(fact))?;
        let attendance = tally.finish();
        let session_code = |id| known.session_code(id).map(|code| code.to_string()).unwrap_or_default();
        let scene = Scene {
            people: &people,
            period: &period,
            project_start: start,
            settings: &settings,
            attendance: &attendance,
            session_code: &session_code,
        };
        let detail = |found: &quality::Finding| finding::told(found, &desk.tr);
        let quality = quality::quality_sheet(&quality::findings(&scene), &detail);
        Ok(Report { attendance: attendance.sheet(), period, settings, indicators, quality, project })
    }

    fn write(&self, report: &Report, folder: &std::path::Path, desk: &Desk) -> Result<(), Failure> {
        let sheets = [
            ("indicators.csv", &report.indicators),
            ("attendance.csv", &report.attendance),
            ("quality.csv", &report.quality),
        ];
        let files = sheets.map(|(name, sheet)| (name, sheet.rows.len(), csv(sheet, self.dialect())));
        let language = desk.tr.language.to_string();
        let manifest = Manifest {
            project: &report.project,
            period: &report.period,
            settings: &report.settings,
            program_version: env!("CARGO_PKG_VERSION"),
            language: &language,
            files: files.iter().map(|(name, rows, bytes)| Listed::new(name, *rows, bytes)).collect(),
        };
        let manifest = manifest.bytes();
        let mut staged = Staged::new(folder, desk)?;
        for (name, _, bytes) in files {
            staged.write(name, |out| Ok(out.write_all(&bytes)?))?;
        }
        staged.write("manifest.json", |out| Ok(out.write_all(&manifest)?))?;
        staged.finish(self.force)
    }
}

fn no_period(error: &PeriodError, desk: &Desk) -> Failure {
    let visible = |value: &str| crate::render::visible(value).into_owned();
    match error {
        PeriodError::NotAPeriod { value } => {
            Failure::refused(desk.tr.not_a_period(&visible(value))).hint(desk.tr.hint_period())
        }
        PeriodError::Backwards { value } => Failure::refused(desk.tr.period_backwards(&visible(value))),
    }
}

/// Refuses to show or write figures that contradict each other.
fn refuse_broken(broken: &[BrokenCheck], desk: &Desk) -> Result<(), Failure> {
    if broken.is_empty() {
        return Ok(());
    }
    let line = |check: &BrokenCheck| {
        let codes = check.codes.join(", ");
        desk.tr.report_self_check(&check.check.to_string(), &codes, check.part, check.whole)
    };
    Err(Failure::refused_all(broken.iter().map(line).collect()).hint(desk.tr.hint_self_check()))
}
