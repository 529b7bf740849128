//! A submission against the register of today: counted, and put down to records.

use std::collections::HashMap;

use crate::domain::period::Period;
use crate::domain::submission::{SentFile, Submission};
use crate::report::esf::Settings;
use crate::report::sent::{Attribution, Comparison, Figures, Record};
use crate::store::Store;

use crate::cli::codes::Codes;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;

use super::changes::{Changed, changed};
use super::facts::facts;
use super::which;

/// A submission against today.
pub(super) struct Compared {
    /// The submission.
    pub(super) sent: Submission,
    /// The figures that are not as they were sent, and what moved them.
    pub(super) attribution: Attribution,
    /// Every record that is not as it was, in the order in which they were last changed.
    pub(super) changed: Vec<Changed>,
}

/// What a changed record does to the figures that were sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Effect {
    /// So many figures are not as they were sent.
    Moves(usize),
    /// It moves figures that others move back.
    Balanced,
    /// It moves none.
    None,
}

impl Compared {
    /// Compares a submission with the register of today.
    pub(super) fn of(sent: Submission, store: Store, desk: &Desk) -> Result<Self, Failure> {
        let files = which::files(&sent, &store.read(), desk)?;
        let last_op = store.read().last_op_of(sent.number)?;
        let touches = store.read().touches_since(last_op)?;
        let now = facts(&store.read())?;
        let mut codes = Codes::new();
        codes.learn(&store.read())?;
        let earlier = store.as_of(last_op)?;
        codes.learn(&earlier.read())?;
        let then = facts(&earlier.read())?;
        let changed = changed(touches, &codes);
        let comparison = Comparison {
            then: &then,
            now: &now,
            changed: &counted(&changed, then.changed(&now)),
            period: &period(&sent),
            settings: &settings(&sent),
        };
        let attribution = comparison.attribute(&figures(&files));
        Ok(Self { sent, attribution, changed })
    }

    /// Returns what a changed record does to the figures.
    pub(super) fn effect(&self, changed: &Changed) -> Effect {
        let Some(record) = &changed.record else { return Effect::None };
        match self.attribution.moved.iter().filter(|moved| moved.by.contains(record)).count() {
            0 if self.attribution.balanced.contains(record) => Effect::Balanced,
            0 => Effect::None,
            figures => Effect::Moves(figures),
        }
    }

    /// Returns the changed record that figures call so.
    pub(super) fn find(&self, record: &Record) -> Option<&Changed> {
        self.changed.iter().find(|changed| changed.record.as_ref() == Some(record))
    }
}

/// Returns the records that differ, in the order in which they were last changed.
fn counted(changed: &[Changed], differing: std::collections::BTreeSet<Record>) -> Vec<Record> {
    let order: HashMap<&Record, usize> =
        changed.iter().zip(0..).filter_map(|(changed, at)| Some((changed.record.as_ref()?, at))).collect();
    let mut records: Vec<Record> = differing.into_iter().collect();
    records.sort_by_key(|record| order.get(record).copied().unwrap_or(usize::MAX));
    records
}

/// Returns the figures that were sent.
pub(super) fn figures(files: &[SentFile]) -> Figures {
    let text =
        |name: &str| files.iter().find(|file| file.name == name).map_or("", |file| file.content.as_str());
    Figures::read(text("indicators.csv"), text("attendance.csv"))
}

/// Returns the period that was sent.
pub(super) fn period(sent: &Submission) -> Period {
    Period { name: sent.period.clone(), from: sent.from, until: sent.until }
}

/// Returns how the report that was sent was counted.
pub(super) fn settings(sent: &Submission) -> Settings {
    Settings { programme: sent.programme, ltu_months_under_25: sent.ltu_months_under_25 }
}
