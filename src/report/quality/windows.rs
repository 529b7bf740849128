//! Findings about outcomes that are not recorded: which windows are open, and which closed.

use chrono::{Days, NaiveDate};

use crate::domain::fact::Person;
use crate::domain::outcome::Point;
use crate::domain::refusal::Question;
use crate::domain::vocabulary::Vocabulary;

use super::fix::outcome;
use super::{Detail, Finding, Rule, Scene};

/// After how many days somebody should be asked how things stand, a week before the window closes.
const PATIENCE: u64 = 21;

/// How many days before a window opens it is worth a thought.
const SOON: u64 = 28;

/// Returns the outcomes that somebody who left does not have yet, each with its window; none that the
/// participant prefers not to answer.
pub fn findings(person: &Person, scene: &Scene) -> Vec<Finding> {
    let Some(left) = person.participant.left.filter(|left| *left <= scene.day) else { return Vec::new() };
    let open = |point| !person.refuses(Question::of_point(point));
    let exit = (person.exit.is_none() && open(Point::Exit)).then(|| exit(left, scene.day));
    let later = (person.six_months.is_none() && open(Point::SixMonths)).then(|| six_months(left, scene.day));
    let found = [(Point::Exit, exit), (Point::SixMonths, later)];
    let found = found.into_iter().filter_map(|(point, rule)| Some((point, rule?)));
    found.map(|(point, rule)| finding(person, left, point, rule)).collect()
}

fn exit(left: NaiveDate, day: NaiveDate) -> Rule {
    let (_, closes) = Point::Exit.window(left);
    if day > closes {
        Rule::ExitOutcomeMissing
    } else if day > left + Days::new(PATIENCE) {
        Rule::ExitOutcomeDue
    } else {
        Rule::ExitOutcomeOpen
    }
}

fn six_months(left: NaiveDate, day: NaiveDate) -> Rule {
    let (opens, closes) = Point::SixMonths.window(left);
    if day > closes {
        Rule::SixMonthsMissing
    } else if day >= opens {
        Rule::SixMonthsDue
    } else if day + Days::new(SOON) >= opens {
        Rule::SixMonthsSoon
    } else {
        Rule::SixMonthsNotOpen
    }
}

/// What somebody was asked too late is not lost: `not_reached` says that nothing will be known.
fn finding(person: &Person, left: NaiveDate, point: Point, rule: Rule) -> Finding {
    let code = &person.participant.code;
    let columns: &[&str] = match (rule, point) {
        (Rule::ExitOutcomeMissing | Rule::SixMonthsMissing, _) => &["date", "source"],
        (_, Point::Exit) => &["date", "labour_status", "in_education", "job_searching", "qualification"],
        (_, Point::SixMonths) => &["date", "labour_status", "improved"],
    };
    let (opens, closes) = point.window(left);
    let fix = outcome("add", code, point.word(), columns);
    Finding::new(rule, code, Detail::Window { opens, closes }, fix)
}
