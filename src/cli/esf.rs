//! `ikut report esf`: indicators, attendance and findings of a period.

use std::path::PathBuf;

use clap::Args;

use crate::domain::project::Programme;
use crate::domain::vocabulary::vocabulary;
use crate::render::{Dialect, csv, json};
use crate::words::{Language, Words};

use super::desk::Desk;
use super::esf_report::{Report, Wanted};
use super::explain::shown;
use super::explained::{Explained, Scopes};
use super::failure::Failure;
use super::page::PageFormat;
use super::value::word;
use super::{esf_files, esf_page, esf_screen};

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
/// without it the report is shown. The same register and period give the same bytes on every run
/// and machine: labels are in English unless --lang says otherwise.
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
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>())]
    format: Option<PageFormat>,
    /// The part to show as csv or json
    #[arg(long, value_name = "PART", value_parser = word::<Part>(), default_value = "indicators")]
    part: Part,
    /// How to write CSV: plain, or nordic for a spreadsheet set to Finnish or Swedish
    #[arg(long, value_name = "DIALECT", value_parser = word::<DialectWord>(), default_value = "plain")]
    dialect: DialectWord,
    /// Months of unemployment after which somebody under 25 is long-term unemployed in ESF+
    #[arg(long, value_name = "MONTHS", default_value = "12", value_parser = clap::value_parser!(u32).range(1..=120))]
    ltu_months_under_25: u32,
    /// Explain one figure, such as CO02 or CO02.women: who is counted, who is not, and why
    #[arg(long, value_name = "CELL", conflicts_with_all = ["out", "part"])]
    explain: Option<String>,
    /// The figure to explain: that of the period, the one since the project began, or both
    #[arg(long, value_name = "SCOPE", value_parser = word::<Scopes>(), default_value = "period", requires = "explain")]
    scope: Scopes,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

/// Makes the report: counts, checks itself, writes or shows.
///
/// Files and what programs read are in English unless `--lang` says otherwise, so that they are the
/// same bytes on every machine; a screen speaks the person's language.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let report = |words: Words| Report::of(&arguments.wanted(), words, &store.read(), desk);
    let files = Words::new(desk.globals.lang.unwrap_or(Language::En));
    if let Some(cell) = &arguments.explain {
        let explained = Explained::of(cell, arguments.scope, &arguments.wanted(), &store.read(), desk)?;
        let sheet = || explained.sheet(&files);
        return match arguments.format.unwrap_or(PageFormat::Table) {
            PageFormat::Table => explained.show(desk),
            PageFormat::Csv => desk.print(csv(&sheet(), arguments.dialect())),
            PageFormat::Json => desk.print(json(&sheet())),
            format => desk.show_page(&explained.page(&desk.tr), &[&explained.sheet(&desk.tr)], format),
        };
    }
    if let Some(folder) = &arguments.out {
        let report = report(files)?;
        esf_files::write(&report, folder, arguments.dialect(), arguments.force, desk)?;
        desk.say(&desk.tr.report_written(&report.period.name, &shown(folder)));
    }
    match arguments.format.or(arguments.out.is_none().then_some(PageFormat::Table)) {
        None => Ok(()),
        Some(PageFormat::Table) => esf_screen::show(&report(desk.tr)?, desk),
        Some(PageFormat::Csv) => desk.print(csv(arguments.part.of(&report(files)?), arguments.dialect())),
        Some(PageFormat::Json) => desk.print(json(arguments.part.of(&report(files)?))),
        Some(format) => show_page(&report(desk.tr)?, format, desk),
    }
}

fn show_page(report: &Report, format: PageFormat, desk: &mut Desk) -> Result<(), Failure> {
    let page = esf_page::page(report);
    desk.show_page(&page, &[&report.indicators, &report.attendance, &report.quality], format)
}

impl Part {
    fn of(self, report: &Report) -> &crate::report::sheet::Sheet {
        match self {
            Self::Indicators => &report.indicators,
            Self::Attendance => &report.attendance,
            Self::Quality => &report.quality,
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

    fn wanted(&self) -> Wanted<'_> {
        Wanted {
            period: &self.period,
            programme: self.programme,
            ltu_months_under_25: self.ltu_months_under_25,
        }
    }
}
