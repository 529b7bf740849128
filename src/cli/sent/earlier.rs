//! What a report says against those that were sent before it.

use crate::domain::period::Period;
use crate::domain::submission::Submission;
use crate::report::esf::Settings;
use crate::report::scope::Scope;
use crate::report::sent::{Figures, NotCarried, damage, not_carried};
use crate::store::Reader;

use crate::cli::desk::Desk;
use crate::cli::esf_report::Report;
use crate::cli::failure::Failure;

use super::compare::{figures, period, settings};
use super::recount::recount;
use super::wording;

/// How many figures are told one by one.
const MOST: usize = 5;

/// A report of today, with its figures.
pub(crate) struct Against<'a> {
    /// Its period.
    pub(crate) period: &'a Period,
    /// How it was counted.
    pub(crate) settings: &'a Settings,
    /// What it says.
    pub(crate) figures: Figures,
}

impl<'a> Against<'a> {
    /// Returns a report that was made now.
    pub(crate) fn of(report: &'a Report) -> Self {
        let figures = Figures::of(&report.indicators, &report.attendance);
        Self { period: &report.period, settings: &report.settings, figures }
    }
}

/// Returns what is to be said of each report of an earlier period that was sent, and not corrected
/// since: whether its cumulative figures would be different today; and of the one right before, which
/// figures of this report do not follow from it.
pub(crate) fn remarks(report: &Against, known: &Reader, desk: &Desk) -> Result<Vec<String>, Failure> {
    let all = known.submissions()?;
    let of_before = |sent: &&Submission| {
        sent.until <= report.period.until
            && (sent.from, sent.until) != (report.period.from, report.period.until)
            && settings(sent) == *report.settings
            && !sent.is_corrected(&all)
    };
    let earlier: Vec<_> = all.iter().filter(of_before).collect();
    let wanted: Vec<_> = earlier.iter().map(|sent| (period(sent), settings(sent))).collect();
    let mut lines = Vec::new();
    if wanted.is_empty() {
        return Ok(lines);
    }
    for (sent, today) in earlier.iter().zip(recount(&wanted, known)?.unwrap_or_default()) {
        lines.extend(one(sent, &today, report, known, desk)?);
    }
    Ok(lines)
}

fn one(
    sent: &Submission,
    today: &Figures,
    report: &Against,
    known: &Reader,
    desk: &Desk,
) -> Result<Vec<String>, Failure> {
    let files = known.sent_files(sent.number)?;
    if damage(sent, &files).is_some() {
        return Ok(vec![desk.tr.sent_is_damaged(sent.number, &sent.period)]);
    }
    let as_sent = figures(&files);
    let differing = as_sent.differences(today);
    let cumulative = differing.iter().filter(|found| found.place.scope == Scope::Cumulative).count();
    let mut lines = Vec::new();
    if cumulative > 0 {
        lines.push(desk.tr.sent_is_other_today(&sent.period, sent.number, cumulative));
    }
    if sent.until.succ_opt() == Some(report.period.from) {
        let broken = not_carried(&as_sent, &report.figures);
        lines.extend(broken.iter().take(MOST).map(|found| told(found, &report.period.name, desk)));
        if broken.len() > MOST {
            lines.push(desk.tr.not_carried_more(broken.len() - MOST, sent.number));
        }
    }
    Ok(lines)
}

fn told(found: &NotCarried, period: &str, desk: &Desk) -> String {
    let figure = wording::place(&found.place, &desk.tr);
    let sum = found.sent + found.period;
    desk.tr.not_carried(&figure, found.sent, period, found.period, sum, found.cumulative)
}
