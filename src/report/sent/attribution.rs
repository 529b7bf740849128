//! Which records moved a figure: each is put back to what it was at the sending, and all is counted
//! again.
//!
//! # Why
//! A list of everything that was changed since would blame a mark for an indicator. Putting one
//! record back tells exactly what it alone does to each figure. Where these effects add up to what
//! the figure moved by, they are the whole answer. Where they do not, records act together: neither
//! of two absences that were both marked as present makes a session a lone one, say. The records
//! are then put forward one after the other, in the order in which they were changed, and each that
//! moves the figure on that way is named too; that way always ends at today's figure, so that a
//! figure never moves without a record.

use std::collections::{BTreeSet, HashMap};

use crate::domain::period::Period;
use crate::report::esf::Settings;
use crate::report::scope::Range;

use super::facts::{Facts, Record, SessionFact};
use super::figures::{Difference, Figures, Place};
use super::sheets::Sheets;

/// A figure that is not as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// Where it stands, what was sent, what it is today.
    pub figure: Difference,
    /// The records that moved it, in the order in which they were changed.
    pub by: Vec<Record>,
    /// Whether their effects on it do not just add up.
    pub together: bool,
    /// Whether the figure was otherwise already when counted from the register as it was sent: the
    /// program counts otherwise now, or the register's journal does not go back to the sending.
    pub otherwise: bool,
}

/// What today's figures say against those that were sent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Attribution {
    /// The figures that are not as they were sent, in the order of the files.
    pub moved: Vec<Moved>,
    /// Records that move figures which others move back.
    pub balanced: BTreeSet<Record>,
}

/// A register at the sending and today, and how figures are counted.
pub struct Comparison<'a> {
    /// At the sending.
    pub then: &'a Facts,
    /// Today.
    pub now: &'a Facts,
    /// The records that differ, in the order in which they were changed.
    pub changed: &'a [Record],
    /// The period that was sent.
    pub period: &'a Period,
    /// How it was counted.
    pub settings: &'a Settings,
}

type Effects = HashMap<Place, Vec<(usize, Difference)>>;

impl Comparison<'_> {
    /// Returns which figures are not as they were sent, and which records moved each.
    pub fn attribute(&self, sent: &Figures) -> Attribution {
        let (at_sending, of_today) = (self.sheets(self.then), self.sheets(self.now));
        let (before, today) = (at_sending.figures(), of_today.figures());
        let found = sent.differences(&today);
        if found.is_empty() && self.changed.is_empty() {
            return Attribution::default();
        }
        let alone = self.alone(&of_today);
        let mut in_turn = None;
        let moved: Vec<_> = found
            .into_iter()
            .map(|figure| {
                let effects = alone.get(&figure.place).map_or(&[][..], Vec::as_slice);
                let otherwise = before.at(&figure.place) != figure.before;
                let mut movers: BTreeSet<usize> = effects.iter().map(|(at, _)| *at).collect();
                let together = !adds_up(before.at(&figure.place), &figure.after, effects);
                if together {
                    let steps = in_turn.get_or_insert_with(|| self.in_turn(at_sending.clone()));
                    movers.extend(steps.get(&figure.place).into_iter().flatten().map(|(at, _)| *at));
                }
                let by = movers.into_iter().map(|at| self.changed[at].clone()).collect();
                Moved { figure, by, together, otherwise }
            })
            .collect();
        let named: BTreeSet<_> = moved.iter().flat_map(|moved| &moved.by).cloned().collect();
        let moving = alone.into_values().flatten().map(|(at, _)| self.changed[at].clone());
        Attribution { balanced: moving.filter(|record| !named.contains(record)).collect(), moved }
    }

    /// Says whether a record can move a figure at all: most of what is new since a sending is of later
    /// days, and need not be counted again.
    fn may_move(&self, record: &Record) -> bool {
        let both = [self.then, self.now];
        let start = both.iter().filter_map(|facts| facts.start).min().unwrap_or(self.period.from);
        let (from, until) = Range::days(self.period, start);
        let here = |session: &SessionFact| from <= session.date && session.date <= until;
        match record {
            Record::Session(id) | Record::Mark(id, _) => {
                both.iter().any(|facts| facts.sessions.get(id).is_some_and(here))
            }
            _ => true,
        }
    }

    fn sheets(&self, facts: &Facts) -> Sheets {
        facts.sheets(self.period, self.settings)
    }

    /// Returns what each record alone does to today's figures: from what they would be without its
    /// change to what they are.
    fn alone(&self, today: &Sheets) -> Effects {
        let mut facts = self.now.clone();
        let mut effects = Effects::new();
        for (at, record) in self.changed.iter().enumerate().filter(|(_, record)| self.may_move(record)) {
            facts.take(record, self.then);
            let without = facts.sheets_after(record, today, self.period, self.settings);
            note(&mut effects, at, without.differences(today));
            facts.take(record, self.now);
        }
        effects
    }

    /// Returns what each record does when they are put forward one after the other.
    fn in_turn(&self, mut earlier: Sheets) -> Effects {
        let mut facts = self.then.clone();
        let mut effects = Effects::new();
        for (at, record) in self.changed.iter().enumerate() {
            facts.take(record, self.now);
            if !self.may_move(record) {
                continue;
            }
            let sheets = facts.sheets_after(record, &earlier, self.period, self.settings);
            note(&mut effects, at, earlier.differences(&sheets));
            earlier = sheets;
        }
        effects
    }
}

fn note(effects: &mut Effects, at: usize, differences: Vec<Difference>) {
    for difference in differences {
        effects.entry(difference.place.clone()).or_default().push((at, difference));
    }
}

/// Says whether what the records do alone is all that the figure moved by. A rate is no sum: there
/// one record must do all of it.
fn adds_up(before: &str, today: &str, effects: &[(usize, Difference)]) -> bool {
    if effects.is_empty() {
        return before == today;
    }
    if let [(_, only)] = effects {
        return only.before == before && only.after == today;
    }
    let by = |from: &str, to: &str| Some(to.parse::<i64>().ok()? - from.parse::<i64>().ok()?);
    let each: Option<Vec<i64>> =
        effects.iter().map(|(_, effect)| by(&effect.before, &effect.after)).collect();
    each.map(|each| each.iter().sum::<i64>()) == by(before, today) && by(before, today).is_some()
}
