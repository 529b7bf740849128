//! Looking a register, or a report, through.

use chrono::NaiveDate;

use crate::domain::check::{Rule, Severity};
use crate::domain::code::ParticipantCode;
use crate::domain::period::Period;
use crate::domain::project::Programme;
use crate::report::esf::{self, Settings};
use crate::report::quality::{Finding, Judged};
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

/// Returns the findings on the register as it stands today, and those that were let stand.
pub(super) fn at_register(
    period: Option<&str>,
    narrowing: &Narrowing,
    desk: &Desk,
) -> Result<Judged, Failure> {
    let store = desk.reader()?;
    let narrowing = narrowing.understood(&store.read(), desk)?;
    Ok(narrowing.of(register(period, None, &store.read(), desk)?))
}

/// Returns every finding on the register, whether or not it was let stand.
pub(super) fn all(
    programme: Option<Programme>,
    known: &Reader,
    desk: &Desk,
) -> Result<Vec<Finding>, Failure> {
    let Judged { standing, let_stand } = register(None, programme, known, desk)?;
    Ok(standing.into_iter().chain(let_stand.into_iter().map(|stands| stands.finding)).collect())
}

/// A project that lacks its first day or its programme is looked through all the same: from the
/// first day of anything, and by the older programme.
fn register(
    period: Option<&str>,
    programme: Option<Programme>,
    known: &Reader,
    desk: &Desk,
) -> Result<Judged, Failure> {
    let mut project = known.project()?.unwrap_or_default();
    project.programme = programme.or(project.programme);
    let start = project.start.unwrap_or(whole().from);
    let period = match period {
        Some(text) => Period::parse(text, clock::today(), start).map_err(|error| no_period(&error, desk))?,
        None => whole(),
    };
    let settings = Settings::of(project.programme.unwrap_or(Programme::Esf2014));
    let survey = Survey::of(known, &period, start)?;
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
    Ok(survey.findings(&judgement, known)?)
}

/// Returns the findings of a report.
pub(super) fn at_report(period: &str, narrowing: &Narrowing, desk: &Desk) -> Result<Judged, Failure> {
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
    fn of(&self, judged: Judged) -> Judged {
        let standing = judged.standing.into_iter().filter(|finding| self.wants(finding));
        let let_stand = judged.let_stand.into_iter().filter(|stands| self.wants(&stands.finding));
        Judged { standing: standing.collect(), let_stand: let_stand.collect() }
    }

    fn wants(&self, finding: &Finding) -> bool {
        self.severity.is_none_or(|severity| finding.rule.severity() == severity)
            && self.rule.is_none_or(|rule| finding.rule == rule)
            && self.participant.is_none_or(|code| finding.concerns(code.as_str()))
    }
}
