//! Explanations: who is counted in a figure, who is not, and the fact that decides.
//!
//! Whether somebody is counted is asked of the same function that the figure asks; only the reason is
//! looked for here, so that the lists add up to the figure.

pub mod cell;
pub mod fact;
pub mod sheet;

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use crate::domain::fact::Person;
use crate::domain::outcome::{Outcome, Point, Timing};
use crate::domain::vocabulary::{Answer, Vocabulary, YesNo, vocabulary};
use crate::report::scope::Range;

use super::Settings;
use super::case::{Case, missing};
use super::figures::{Counted, is_counted};
use super::programme::{Indicator, Moment};
use super::steps::Step;

pub use cell::{Cell, CellError};
pub use fact::{Fact, Value};
pub use sheet::explanation_sheet;

vocabulary! {
    /// Whether somebody is in a figure.
    Verdict {
        /// In the figure.
        Counted = "counted",
        /// Counted by the indicator, in another column.
        OtherColumn = "other_column",
        /// Not counted by the indicator.
        NotCounted = "not_counted",
    }
}

vocabulary! {
    /// What decides.
    Reason {
        /// The rule holds.
        Holds = "holds",
        /// Neither `entered` nor an enrolment.
        NotSupportedYet = "not_supported_yet",
        /// A result of somebody who has not left.
        NotLeft = "not_left",
        /// The day that decides the period lies outside it.
        OutsidePeriod = "outside_period",
        /// The record is not complete.
        IncompleteRecord = "incomplete_record",
        /// What is recorded does not meet the rule.
        ConditionNotMet = "condition_not_met",
        /// What decides is not recorded.
        NotRecorded = "not_recorded",
        /// The participant prefers not to answer what decides.
        Refused = "refused",
        /// What decides was not asked yet.
        NotAsked = "not_asked",
        /// There is no outcome.
        OutcomeMissing = "outcome_missing",
        /// The outcome has no day.
        OutcomeUndated = "outcome_undated",
        /// The outcome lies before its window.
        OutcomeEarly = "outcome_early",
        /// The outcome lies after its window.
        OutcomeLate = "outcome_late",
        /// The participant was not reached.
        OutcomeNotReached = "outcome_not_reached",
    }
}

/// What is said beside the reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// The reason says it all.
    Nothing,
    /// The moment whose day lies outside.
    Moment(Moment),
    /// What is recorded.
    Facts(Vec<(Fact, Value)>),
    /// The columns that the record lacks.
    Missing(Vec<&'static str>),
    /// An outcome against its window.
    Window {
        /// Which reference point.
        point: Point,
        /// The day of the outcome.
        date: Option<NaiveDate>,
        /// First day that counts.
        opens: NaiveDate,
        /// Last day that counts.
        closes: NaiveDate,
    },
}

/// One person against one figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judgement<'a> {
    /// Who.
    pub person: &'a Person,
    /// In which column the person is counted, or would be.
    pub column: Counted,
    /// Whether the person is in the figure.
    pub verdict: Verdict,
    /// What decides.
    pub reason: Reason,
    /// Whether the figure counts every supported participant, complete record or not.
    pub is_of_everyone: bool,
    /// The day that decides the period, where there is one.
    pub on: Option<NaiveDate>,
    /// What is recorded, or lacks.
    pub ground: Ground,
}

/// Judges everyone in the register against one figure, in the order of `people`.
pub fn explain<'a>(
    people: &'a [Person],
    cell: Cell,
    range: Range,
    settings: &Settings,
) -> Vec<Judgement<'a>> {
    people.iter().map(|person| judge(person, cell, range, settings)).collect()
}

fn judge<'a>(person: &'a Person, cell: Cell, range: Range, settings: &Settings) -> Judgement<'a> {
    let indicator = cell.indicator;
    let case = Case::of(person, settings);
    let column = Counted::column_of(person.participant.gender);
    let is_in = is_counted(indicator, range, person, case.as_ref());
    let verdict = match is_in {
        false => Verdict::NotCounted,
        true if cell.holds(column) => Verdict::Counted,
        true => Verdict::OtherColumn,
    };
    let (reason, ground) = match is_in {
        true => (Reason::Holds, Ground::Facts(grounds(indicator.steps, case.as_ref()))),
        false => why_not(indicator, range, person, case.as_ref()),
    };
    let (is_of_everyone, on) = (indicator.rule.is_none(), indicator.moment.day(person));
    Judgement { person, column, verdict, reason, is_of_everyone, on, ground }
}

/// Returns the facts on which somebody counts. Of answers that any one decides, what is not so is left
/// out.
fn grounds(steps: &[Step], case: Option<&Case>) -> Vec<(Fact, Value)> {
    let mut grounds = facts(steps, case);
    let beside = [Value::NotRecorded, Value::Word(YesNo::No.word()), Value::Word(Answer::Refused.word())];
    grounds.retain(|(fact, value)| {
        !beside.contains(value) || !(fact.may_be_refused() || fact.point().is_some())
    });
    grounds
}

/// Returns the facts of some steps, each once.
fn facts(steps: &[Step], case: Option<&Case>) -> Vec<(Fact, Value)> {
    let mut facts: Vec<(Fact, Value)> = Vec::new();
    for fact in steps.iter().flat_map(|step| step.facts) {
        if let Some(case) = case.filter(|_| facts.iter().all(|(told, _)| told != fact)) {
            facts.push((*fact, fact.value(case)));
        }
    }
    facts
}

fn why_not(indicator: &Indicator, range: Range, person: &Person, case: Option<&Case>) -> (Reason, Ground) {
    if person.entered().is_none() {
        return (Reason::NotSupportedYet, Ground::Nothing);
    }
    match indicator.moment.day(person) {
        None => return (Reason::NotLeft, Ground::Nothing),
        Some(day) if !range.holds(day) => return (Reason::OutsidePeriod, Ground::Moment(indicator.moment)),
        Some(_) => (),
    }
    let Some(case) = case else { return (Reason::IncompleteRecord, Ground::Missing(missing(person))) };
    let failed = indicator.steps.iter().find(|step| !(step.rule)(case));
    failed.map_or((Reason::ConditionNotMet, Ground::Nothing), |step| failure(step, person, case))
}

/// Returns why a step does not hold for a complete record.
fn failure(step: &Step, person: &Person, case: &Case) -> (Reason, Ground) {
    if let Some(outcome) =
        step.facts.iter().find_map(|fact| fact.point()).and_then(|point| absent(point, person, case))
    {
        return outcome;
    }
    let facts = facts(std::slice::from_ref(step), Some(case));
    let asked = step.facts.iter().any(|fact| fact.may_be_refused());
    let open = |(fact, value): &(Fact, Value)| *value == Value::NotRecorded && !fact.may_be_refused();
    let decisive = |(fact, _): &&(Fact, Value)| fact.point().is_some() || *fact == Fact::UnemployedSince;
    let reason = if asked && facts.iter().any(|(_, value)| value.is_refused()) {
        Reason::Refused
    } else if asked && facts.iter().any(|(_, value)| *value == Value::NotRecorded) {
        Reason::NotAsked
    } else if facts.iter().any(|fact| decisive(&fact)) && facts.iter().filter(decisive).all(open) {
        Reason::NotRecorded
    } else {
        Reason::ConditionNotMet
    };
    (reason, Ground::Facts(facts))
}

/// Returns why an outcome does not count; `None` for one that does.
fn absent(point: Point, person: &Person, case: &Case) -> Option<(Reason, Ground)> {
    let (counts, recorded): (Option<&Outcome>, &Option<Outcome>) = match point {
        Point::Exit => (case.exit, &person.exit),
        Point::SixMonths => (case.six_months, &person.six_months),
    };
    if counts.is_some() {
        return None;
    }
    let left = person.participant.left?;
    let timing = recorded.as_ref().map(|outcome| outcome.timing(Some(left)));
    let reason = match timing {
        None | Some(Timing::Counts | Timing::NotLeft) => Reason::OutcomeMissing,
        Some(Timing::Undated) => Reason::OutcomeUndated,
        Some(Timing::Early) => Reason::OutcomeEarly,
        Some(Timing::Late) => Reason::OutcomeLate,
        Some(Timing::NotReached) => Reason::OutcomeNotReached,
    };
    let (opens, closes) = point.window(left);
    let date = recorded.as_ref().and_then(|outcome| outcome.date);
    Some((reason, Ground::Window { point, date, opens, closes }))
}
