//! Who is expected at a session: the one rule behind every rate, list and roll.

use std::collections::HashMap;

use super::activity::Kind;
use super::enrolment::EnrolmentMode;
use super::fact::{Calendar, CohortAt, ParticipantId, Sitting, Stay};
use super::session::Status;

/// Looks up who is expected, from the enrolments of each cohort.
pub struct Roll<'a> {
    kinds: Vec<Kind>,
    stays: HashMap<CohortAt, Vec<&'a Stay>>,
}

impl<'a> Roll<'a> {
    /// Returns the rolls of a calendar.
    pub fn new(calendar: &'a Calendar) -> Self {
        let mut stays: HashMap<_, Vec<_>> = HashMap::new();
        for stay in calendar.stays.iter().filter(|stay| stay.mode == EnrolmentMode::Group) {
            stays.entry(stay.cohort).or_default().push(stay);
        }
        Self { kinds: calendar.activities.iter().map(|activity| activity.kind).collect(), stays }
    }

    /// Returns the participants who are expected at a held session before any mark is read, in
    /// ascending order and each once.
    ///
    /// A group activity expects everyone with a `group` enrolment in that cohort on that day,
    /// first and last day included; an individual one its participant, with any enrolment or
    /// none. At a planned or cancelled session nobody is expected. A `not_expected` mark takes a
    /// person out, and the mark of a guest brings one in: both are for the reader of the marks.
    /// Source: the counting rules of the report, *who is expected*.
    pub fn expected(&self, sitting: &Sitting) -> Vec<ParticipantId> {
        if sitting.status != Status::Held {
            return Vec::new();
        }
        self.would_be_expected(sitting)
    }

    /// Returns who is expected once the session is held, whatever its status is now.
    pub fn would_be_expected(&self, sitting: &Sitting) -> Vec<ParticipantId> {
        match self.kinds[sitting.activity.0 as usize] {
            Kind::Individual => sitting.participant.into_iter().collect(),
            Kind::Group => self.enrolled(sitting),
        }
    }

    fn enrolled(&self, sitting: &Sitting) -> Vec<ParticipantId> {
        let stays = self.stays.get(&sitting.cohort).map_or(&[][..], Vec::as_slice);
        let here = stays
            .iter()
            .filter(|stay| stay.from <= sitting.date && stay.to.is_none_or(|to| sitting.date <= to));
        let mut people: Vec<_> = here.map(|stay| stay.participant).collect();
        people.sort_unstable();
        people.dedup();
        people
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::day::iso;
    use crate::domain::fact::{ActivityAt, ActivityFact, SessionId};
    use crate::domain::vocabulary::YesNo;

    fn calendar(kind: Kind, mode: EnrolmentMode) -> Calendar {
        let stay = |participant, from: &str, to: &str| Stay {
            participant: ParticipantId(participant),
            cohort: CohortAt(0),
            from: iso(from).expect("a day"),
            to: iso(to).ok(),
            mode,
        };
        Calendar {
            cohorts: vec!["K1".parse().expect("a code")],
            activities: vec![ActivityFact { code: "a".parse().expect("a code"), kind, counted: YesNo::Yes }],
            stays: vec![
                stay(2, "2021-09-01", "2021-09-10"),
                stay(1, "2021-09-05", ""),
                stay(2, "2021-09-10", ""),
            ],
            sittings: Vec::new(),
        }
    }

    fn on(day: &str, status: Status) -> Sitting {
        Sitting {
            id: SessionId(1),
            cohort: CohortAt(0),
            activity: ActivityAt(0),
            participant: Some(ParticipantId(9)),
            date: iso(day).expect("a day"),
            minutes: 60,
            status,
        }
    }

    fn numbers(people: Vec<ParticipantId>) -> Vec<u32> {
        people.into_iter().map(|person| person.0).collect()
    }

    #[test]
    fn a_group_expects_who_is_enrolled_that_day_each_once() {
        let calendar = calendar(Kind::Group, EnrolmentMode::Group);
        let roll = Roll::new(&calendar);
        assert_eq!(numbers(roll.expected(&on("2021-08-31", Status::Held))), [0u32; 0]);
        assert_eq!(numbers(roll.expected(&on("2021-09-01", Status::Held))), [2]);
        assert_eq!(numbers(roll.expected(&on("2021-09-10", Status::Held))), [1, 2]);
        assert_eq!(numbers(roll.expected(&on("2021-09-11", Status::Held))), [1, 2]);
    }

    #[test]
    fn nobody_is_expected_unless_it_was_held() {
        let calendar = calendar(Kind::Group, EnrolmentMode::Group);
        let roll = Roll::new(&calendar);
        assert!(roll.expected(&on("2021-09-10", Status::Planned)).is_empty());
        assert!(roll.expected(&on("2021-09-10", Status::Cancelled)).is_empty());
        assert_eq!(roll.would_be_expected(&on("2021-09-10", Status::Planned)).len(), 2);
    }

    #[test]
    fn one_to_one_support_is_not_expected_in_the_group() {
        let alongside = calendar(Kind::Group, EnrolmentMode::Individual);
        assert!(Roll::new(&alongside).expected(&on("2021-09-10", Status::Held)).is_empty());
    }

    #[test]
    fn an_individual_session_expects_its_participant() {
        let individual = calendar(Kind::Individual, EnrolmentMode::Group);
        assert_eq!(numbers(Roll::new(&individual).expected(&on("2021-08-01", Status::Held))), [9]);
    }
}
