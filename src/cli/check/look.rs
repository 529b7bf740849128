//! Looking a register, or a report, through.

use chrono::NaiveDate;

use crate::domain::check::{Rule, Severity};
use crate::domain::code::ParticipantCode;
use crate::domain::period::Period;
use crate::domain::project::Programme;
use crate::report::esf::{self, Settings};
use crate::report::quality::Finding;
use crate::store::Reader;
use crate::words::{Language, Words};

use super::super::clock;
use super::super::desk::Desk;
use super::super::esf_report::{Report, Wanted, no_period};
use super::super::failure::Failure;
use super::super::survey::{Judgement, Survey};
use super::Narrowing;
use super::catalogue::named;

/// Months of unemployment as the programme counts them, where nobody says otherwise.
const LTU_MONTHS: u32 = 12;

/// Returns the findings on the register as it stands today.
///
/// A project that lacks its first day or its programme is looked through all the same: from the
/// first day of anything, and by the older programme.
pub(super) fn at_register(
    period: Option<&str>,
    narrowing: &Narrowing,
    desk: &Desk,
) -> Result<Vec<Finding>, Failure> {
    let store = desk.reader()?;
    let known = store.read();
    let narrowing = narrowing.understood(&known, desk)?;
    let project = known.project()?.unwrap_or_default();
    let start = project.start.unwrap_or(whole().from);
    let period = match period {
        Some(text) => Period::parse(text, clock::today(), start).map_err(|error| no_period(&error, desk))?,
        None => whole(),
    };
    let settings = Settings::of(project.programme.unwrap_or(Programme::Esf2014));
    let survey = Survey::of(&known, &period, start)?;
    let broken = esf::self_check(&esf::figures(&survey.people, &period, start, &settings));
    let judgement = Judgement {
        project: &project,
        start,
        period: &period,
        settings: &settings,
        today: clock::today(),
        of_report: false,
        broken: &broken,
    };
    Ok(narrowing.of(survey.findings(&judgement, &known)?))
}

/// Returns the findings of a report.
pub(super) fn at_report(period: &str, narrowing: &Narrowing, desk: &Desk) -> Result<Vec<Finding>, Failure> {
    let store = desk.reader()?;
    let narrowing = narrowing.understood(&store.read(), desk)?;
    let wanted = Wanted { period, programme: None, ltu_months_under_25: LTU_MONTHS };
    let report = Report::of(&wanted, Words::new(Language::En), &store.read(), desk)?;
    Ok(narrowing.of(report.findings))
}

/// Returns all days that a register can hold.
fn whole() -> Period {
    let day = |year, month, day| NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar");
    Period { name: "all".to_owned(), from: day(1, 1, 1), until: day(9999, 12, 31) }
}

impl Narrowing {
    /// Says whether notes are shown even where nothing else is found.
    pub(super) fn wants_notes(&self) -> bool {
        self.severity.is_some() || self.rule.is_some()
    }

    /// Refuses a participant whom nobody knows, and a check that there is not.
    fn understood(&self, known: &Reader, desk: &Desk) -> Result<Wanting<'_>, Failure> {
        if let Some(code) = &self.participant {
            known.participant(code)?;
        }
        let rule = self.rule.as_deref().map(|rule| named(rule, desk)).transpose()?;
        Ok(Wanting { severity: self.severity, rule, participant: self.participant.as_ref() })
    }
}

/// Which findings are wanted.
struct Wanting<'a> {
    severity: Option<Severity>,
    rule: Option<Rule>,
    participant: Option<&'a ParticipantCode>,
}

impl Wanting<'_> {
    /// Returns the wanted ones of findings.
    fn of(&self, findings: Vec<Finding>) -> Vec<Finding> {
        let wanted = |finding: &Finding| {
            self.severity.is_none_or(|severity| finding.rule.severity() == severity)
                && self.rule.is_none_or(|rule| finding.rule == rule)
                && self.participant.is_none_or(|code| finding.concerns(code.as_str()))
        };
        findings.into_iter().filter(wanted).collect()
    }
}
