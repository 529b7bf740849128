//! The report for the European Social Fund: from the register to sheets, checked against themselves.

use chrono::NaiveDate;

use crate::domain::fact::Person;
use crate::domain::period::{Period, PeriodError};
use crate::domain::project::{Programme, Project};
use crate::domain::vocabulary::Vocabulary;
use crate::report::esf::{self, BrokenCheck, Settings};
use crate::report::quality::{Judged, quality_sheet};
use crate::report::sheet::Sheet;
use crate::store::{Reader, StoreError};
use crate::words::Words;

use super::desk::Desk;
use super::failure::Failure;
use super::survey::{Judgement, Survey};
use super::{clock, finding};

/// What report is wanted.
pub(super) struct Wanted<'a> {
    /// The period, as it was typed.
    pub(super) period: &'a str,
    /// Whose rules count, in place of the project's own.
    pub(super) programme: Option<Programme>,
    /// After how many months somebody under 25 is long-term unemployed in ESF+.
    pub(super) ltu_months_under_25: u32,
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
    /// The same findings, typed, and those that were let stand.
    pub(super) findings: Judged,
    /// Whose report it is.
    pub(super) project: Project,
    /// The step after which the register was read, and when it was taken, where it was read as it had
    /// been.
    pub(super) as_of: Option<(i64, String)>,
    /// In which language labels and sentences are.
    pub(super) words: Words,
}

/// How a report counts: the days, the project's start, the rules.
pub(super) struct Frame {
    /// Whose report it is.
    pub(super) project: Project,
    /// First day of the project.
    pub(super) start: NaiveDate,
    /// The period.
    pub(super) period: Period,
    /// How it is counted.
    pub(super) settings: Settings,
}

impl Report {
    /// Returns its sheets, in the order of the files.
    pub(super) fn sheets(&self) -> [&Sheet; 3] {
        [&self.indicators, &self.attendance, &self.quality]
    }

    /// Counts a report and checks it; labels and sentences are in the language of `words`.
    pub(super) fn of(wanted: &Wanted, words: Words, known: &Reader, desk: &Desk) -> Result<Self, Failure> {
        let frame = frame(wanted, known, desk)?;
        let survey = Survey::of(known, &frame.period, frame.start)?;
        let indicators = frame.indicators(&survey.people, words, desk)?;
        let findings = frame.findings(&survey, known)?;
        let quality = quality_sheet(&findings.standing, &|found| finding::told(found, &words));
        let attendance = survey.attendance.sheet();
        let Frame { project, period, settings, .. } = frame;
        let as_of = desk.as_of();
        Ok(Self { period, settings, indicators, attendance, quality, findings, project, as_of, words })
    }
}

/// Returns how a report counts.
///
/// # Errors
/// No period, or a project whose start or programme is not recorded.
pub(super) fn frame(wanted: &Wanted, known: &Reader, desk: &Desk) -> Result<Frame, Failure> {
    let project = known.project()?.unwrap_or_default();
    let start = project.start.ok_or_else(|| {
        Failure::refused(desk.tr.project_start_missing()).hint(desk.tr.hint_project_start())
    })?;
    let programme = wanted.programme.or(project.programme).ok_or_else(|| {
        Failure::refused(desk.tr.project_programme_missing())
            .hint(desk.tr.hint_allowed(&Programme::WORDS.join(", ")))
            .hint("ikut project edit --programme PROGRAMME")
    })?;
    let period =
        Period::parse(wanted.period, clock::today(), start).map_err(|error| no_period(&error, desk))?;
    let settings = Settings { programme, ltu_months_under_25: wanted.ltu_months_under_25 };
    Ok(Frame { project, start, period, settings })
}

impl Frame {
    fn indicators(&self, people: &[Person], words: Words, desk: &Desk) -> Result<Sheet, Failure> {
        let figures = esf::figures(people, &self.period, self.start, &self.settings);
        refuse_broken(&esf::self_check(&figures), desk)?;
        let label = |code: &'static str| words.indicator(code);
        Ok(esf::indicator_sheet(&figures, self.settings.programme, &self.period, &label))
    }

    fn findings(&self, survey: &Survey, known: &Reader) -> Result<Judged, StoreError> {
        let judgement = Judgement {
            project: &self.project,
            start: self.start,
            period: &self.period,
            settings: &self.settings,
            today: clock::today(),
            of_report: true,
            broken: &[],
        };
        survey.findings(&judgement, known)
    }
}

pub(super) fn no_period(error: &PeriodError, desk: &Desk) -> Failure {
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
