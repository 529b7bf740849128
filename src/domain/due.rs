//! Outcomes that are due: for whom a window is open, opens soon, or closed with nothing recorded.

use chrono::NaiveDate;

use super::code::ParticipantCode;
use super::outcome::{Point, Source, Timing, timing};
use super::vocabulary::vocabulary;

vocabulary! {
    /// How an outcome stands that is not settled.
    State {
        /// Its window has not opened.
        ToCome = "to_come",
        /// Its window is open.
        Open = "open",
        /// Its window is open, and the participant was not reached so far.
        NotReached = "not_reached",
        /// Its window closed with nothing recorded.
        Closed = "closed",
    }
}

/// Somebody who left, with what the register knows of each reference point.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaving {
    /// Who.
    pub participant: ParticipantCode,
    /// The last day in the project.
    pub left: NaiveDate,
    /// The situation on leaving.
    pub exit: Option<Recorded>,
    /// The situation six months after.
    pub six_months: Option<Recorded>,
    /// Whether the participant prefers not to say how things stood on leaving.
    pub exit_refused: bool,
    /// Whether the participant prefers not to say how things stood six months after.
    pub six_months_refused: bool,
}

/// When and from whom an outcome is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Recorded {
    /// The day on which it was so.
    pub date: Option<NaiveDate>,
    /// From whom it is known.
    pub source: Option<Source>,
}

/// An outcome that is not settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Whose.
    pub participant: ParticipantCode,
    /// Which reference point.
    pub point: Point,
    /// The first day that counts.
    pub opens: NaiveDate,
    /// The last day that counts.
    pub closes: NaiveDate,
    /// How it stands today.
    pub state: State,
    /// Whether something is recorded, though nothing that counts.
    pub recorded: bool,
}

impl Leaving {
    /// Returns what is not settled on a day, the situation on leaving first.
    ///
    /// An outcome is settled once one is recorded that counts, once the participant prefers not to
    /// answer, and when its window closed, by whatever is recorded, also that nobody was reached.
    pub fn due(&self, today: NaiveDate) -> impl Iterator<Item = Due> {
        let points = [
            (Point::Exit, self.exit, self.exit_refused),
            (Point::SixMonths, self.six_months, self.six_months_refused),
        ];
        let asked = points.into_iter().filter(|(.., refused)| !refused);
        asked.filter_map(move |(point, recorded, _)| self.at(point, recorded, today))
    }

    fn at(&self, point: Point, recorded: Option<Recorded>, today: NaiveDate) -> Option<Due> {
        let (opens, closes) = point.window(self.left);
        let timing = recorded.map(|known| timing(point, known.date, known.source, Some(self.left)));
        let state = match timing {
            Some(Timing::Counts) => return None,
            Some(_) if closes < today => return None,
            None if closes < today => State::Closed,
            _ if today < opens => State::ToCome,
            Some(Timing::NotReached) => State::NotReached,
            _ => State::Open,
        };
        let participant = self.participant.clone();
        Some(Due { participant, point, opens, closes, state, recorded: recorded.is_some() })
    }
}

impl Due {
    /// Returns how many days are left in which it can count, with today; `None` once it closed.
    pub fn days_left(&self, today: NaiveDate) -> Option<u64> {
        u64::try_from((self.closes - today).num_days() + 1).ok().filter(|days| *days > 0)
    }

    /// Returns the command that records it; the day stands in capitals, to be filled in.
    pub fn command(&self) -> String {
        let verb = if self.recorded { "edit" } else { "add" };
        let source = if self.state == State::NotReached { " --source SOURCE" } else { "" };
        format!("ikut outcome {verb} {} {}{source} --date DATE", self.participant, self.point)
    }
}

/// Returns what is due on a day or opens in the next `days`: the first to close comes first.
pub fn due(leavings: &[Leaving], today: NaiveDate, days: u32) -> Vec<Due> {
    let soon = |due: &Due| (due.opens - today).num_days() <= i64::from(days);
    let mut all: Vec<_> = leavings.iter().flat_map(|leaving| leaving.due(today)).filter(soon).collect();
    all.sort_by(|one, other| order(one).cmp(&order(other)));
    all
}

fn order(due: &Due) -> (NaiveDate, &ParticipantCode, Point) {
    (due.closes, &due.participant, due.point)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;

    fn day(text: &str) -> NaiveDate {
        iso(text).expect("a day")
    }

    fn left(on: &str) -> Leaving {
        let participant = "P-01".parse().expect("a code");
        let (exit_refused, six_months_refused) = (false, false);
        Leaving { participant, left: day(on), exit: None, six_months: None, exit_refused, six_months_refused }
    }

    #[test]
    fn nobody_asks_again_what_a_participant_prefers_not_to_say() {
        let refused = Leaving { exit_refused: true, ..left("2021-08-02") };
        assert_eq!(states(&refused, "2021-08-02"), [(Point::SixMonths, State::ToCome)]);
        let both = Leaving { six_months_refused: true, ..refused };
        assert_eq!(states(&both, "2022-08-02"), []);
    }

    fn known(date: &str, source: Source) -> Option<Recorded> {
        Some(Recorded { date: iso(date).ok(), source: Some(source) })
    }

    fn states(leaving: &Leaving, today: &str) -> Vec<(Point, State)> {
        leaving.due(day(today)).map(|due| (due.point, due.state)).collect()
    }

    #[test]
    fn a_window_is_to_come_then_open_then_closed() {
        let leaving = left("2021-08-31");
        let six = |today: &str| states(&leaving, today)[1];
        assert_eq!(states(&leaving, "2021-08-30")[0], (Point::Exit, State::ToCome));
        assert_eq!(states(&leaving, "2021-08-31")[0], (Point::Exit, State::Open));
        assert_eq!(states(&leaving, "2021-09-28")[0], (Point::Exit, State::Open));
        assert_eq!(states(&leaving, "2021-09-29")[0], (Point::Exit, State::Closed));
        assert_eq!(six("2022-02-27"), (Point::SixMonths, State::ToCome));
        assert_eq!(six("2022-02-28"), (Point::SixMonths, State::Open));
        assert_eq!(six("2022-05-28"), (Point::SixMonths, State::Open));
        assert_eq!(six("2022-05-29"), (Point::SixMonths, State::Closed));
    }

    #[test]
    fn what_counts_is_settled_and_what_does_not_stays_due_until_the_window_closes() {
        let mut leaving = left("2021-08-31");
        leaving.exit = known("2021-09-01", Source::Worker);
        assert_eq!(states(&leaving, "2021-09-02"), [(Point::SixMonths, State::ToCome)]);
        leaving.exit = known("2021-08-30", Source::Worker);
        assert_eq!(states(&leaving, "2021-09-28")[0], (Point::Exit, State::Open));
        assert_eq!(states(&leaving, "2021-09-29"), [(Point::SixMonths, State::ToCome)]);
        leaving.exit = known("2021-09-01", Source::NotReached);
        assert_eq!(states(&leaving, "2021-09-28")[0], (Point::Exit, State::NotReached));
        assert_eq!(states(&leaving, "2021-09-29"), [(Point::SixMonths, State::ToCome)]);
    }

    #[test]
    fn what_opens_within_the_days_is_shown_and_the_first_to_close_comes_first() {
        let list = |today: &str, days| {
            let people = [
                left("2021-08-31"),
                Leaving { participant: "P-02".parse().expect("a code"), ..left("2021-08-02") },
            ];
            due(&people, day(today), days).iter().map(|due| due.closes.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(list("2021-09-01", 0), ["2021-08-30", "2021-09-28"]);
        assert_eq!(list("2021-08-30", 1), ["2021-08-30", "2021-09-28"]);
        assert_eq!(list("2021-08-30", 0), ["2021-08-30"]);
        assert_eq!(due(&[], day("2021-08-30"), 400), []);
    }
}
