//! One session while its marks are read.

use crate::domain::activity::Kind;
use crate::domain::fact::{ActivityFact, ParticipantId, Sitting};
use crate::domain::mark::{Mark, Notice, Presence};
use crate::domain::session::Status;
use crate::domain::vocabulary::YesNo;

use super::sums::{Sum, Sums};

/// A held session, open for marks in ascending order of participants.
#[derive(Debug)]
pub struct Open {
    minutes: u64,
    group: bool,
    counted: bool,
    roll: Vec<ParticipantId>,
    /// The first place of the roll that no mark has passed yet.
    next: usize,
    people: Vec<ParticipantId>,
    sums: Sums,
}

/// What a session adds to the rows that it belongs to.
#[derive(Debug, Default)]
pub struct Closed {
    /// The sums of this one session.
    pub sums: Sums,
    /// Who was expected, in ascending order.
    pub people: Vec<ParticipantId>,
}

impl Open {
    /// Returns a held session, with the roll of who is expected before any mark is read.
    pub fn new(sitting: &Sitting, activity: &ActivityFact, roll: Vec<ParticipantId>) -> Self {
        let group = activity.kind == Kind::Group;
        let counted = activity.counted == YesNo::Yes;
        let (people, sums) = (Vec::with_capacity(roll.len()), Sums::default());
        Self { minutes: sitting.minutes.into(), group, counted, roll, next: 0, people, sums }
    }

    /// Reads a mark: `present` and `absent` make the person expected, on the roll or a guest;
    /// `not_expected` takes the person out.
    pub fn mark(&mut self, person: ParticipantId, mark: &Mark) {
        self.pass(person);
        match mark.presence {
            Presence::NotExpected => return self.sums.add(Sum::NotExpected, 1),
            Presence::Present => self.attended(mark),
            Presence::Absent => self.sums.add(absence(mark.notice), 1),
        }
        self.people.push(person);
        self.sums.add(Sum::Expected, 1);
        self.sums.add(Sum::MinutesExpected, self.minutes);
    }

    /// Returns what the session comes to, with everyone left on the roll unmarked.
    pub fn close(self) -> Closed {
        let group = self.group;
        let mut closed = self.of_people();
        let marked = closed.sums.of(Sum::Unmarked) == 0;
        let lone = group && marked && closed.sums.of(Sum::Attended) == 1;
        closed.sums.add(Sum::LoneSessions, lone.into());
        closed.sums.add(Sum::SessionsHeld, 1);
        closed
    }

    /// Returns what its people come to, without the session itself.
    fn of_people(mut self) -> Closed {
        while let Some(person) = self.roll.get(self.next).copied() {
            self.unmarked(person);
        }
        Closed { sums: self.sums, people: self.people }
    }

    fn attended(&mut self, mark: &Mark) {
        let (late, early) = (mark.minutes_late > 0, mark.minutes_early > 0);
        let there = self.minutes.saturating_sub(mark.minutes_missed().into());
        self.sums.add(Sum::Attended, 1);
        self.sums.add(if late { Sum::Late } else { Sum::OnTime }, 1);
        self.sums.add(Sum::LeftEarly, early.into());
        self.sums.add(Sum::MinutesAttended, there);
        self.sums.add(Sum::CountedMinutes, if self.counted { there } else { 0 });
    }

    /// Leaves everyone unmarked who stands on the roll before `person`, and steps over `person`.
    fn pass(&mut self, person: ParticipantId) {
        while let Some(waiting) = self.roll.get(self.next).copied().filter(|waiting| *waiting < person) {
            self.unmarked(waiting);
        }
        self.next += usize::from(self.roll.get(self.next) == Some(&person));
    }

    fn unmarked(&mut self, person: ParticipantId) {
        self.next += 1;
        self.people.push(person);
        self.sums.add(Sum::Expected, 1);
        self.sums.add(Sum::Unmarked, 1);
    }
}

impl Closed {
    /// Returns what a planned or cancelled session comes to: itself, and nobody expected.
    pub fn not_held(status: Status) -> Self {
        let mut closed = Self::default();
        let planned = status == Status::Planned;
        closed.sums.add(if planned { Sum::SessionsPlanned } else { Sum::SessionsCancelled }, 1);
        closed
    }
}

/// Returns what one participant adds to the sums of a session, by the same rules: nothing unless
/// the session was held, and never the session itself.
pub fn of_one(
    sitting: &Sitting,
    activity: &ActivityFact,
    person: ParticipantId,
    on_roll: bool,
    mark: Option<&Mark>,
) -> Sums {
    if sitting.status != Status::Held {
        return Sums::default();
    }
    let roll = if on_roll { vec![person] } else { Vec::new() };
    let mut open = Open::new(sitting, activity, roll);
    if let Some(mark) = mark {
        open.mark(person, mark);
    }
    open.of_people().sums
}

fn absence(notice: Option<Notice>) -> Sum {
    match notice {
        Some(Notice::InAdvance) => Sum::AbsentInAdvance,
        Some(Notice::Afterwards) => Sum::AbsentAfterwards,
        Some(Notice::None) => Sum::AbsentNone,
        None => Sum::AbsentNoticeUnknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::{ActivityAt, CohortAt, SessionId};
    use crate::report::tests_support::day;

    fn open(kind: Kind, counted: YesNo, roll: &[u32]) -> Open {
        let sitting = Sitting {
            id: SessionId(1),
            cohort: CohortAt(0),
            activity: ActivityAt(0),
            participant: None,
            date: day("2021-09-01"),
            minutes: 180,
            status: Status::Held,
        };
        let activity = ActivityFact { code: "a".parse().expect("a code"), kind, counted };
        Open::new(&sitting, &activity, roll.iter().copied().map(ParticipantId).collect())
    }

    fn group(roll: &[u32], marks: &[(u32, Mark)]) -> Closed {
        let mut open = open(Kind::Group, YesNo::Yes, roll);
        for (person, mark) in marks {
            open.mark(ParticipantId(*person), mark);
        }
        open.close()
    }

    const ABSENT: Mark = Mark { presence: Presence::Absent, ..Mark::PRESENT };
    const AWAY: Mark = Mark { presence: Presence::NotExpected, ..Mark::PRESENT };

    fn numbers(closed: &Closed, sums: &[Sum]) -> Vec<u64> {
        sums.iter().map(|sum| closed.sums.of(*sum)).collect()
    }

    #[test]
    fn without_marks_everyone_on_the_roll_is_unmarked() {
        let closed = group(&[1, 2], &[]);
        assert_eq!(numbers(&closed, &[Sum::Expected, Sum::Unmarked, Sum::MinutesExpected]), [2, 2, 0]);
        assert_eq!(closed.people.len(), 2);
        assert_eq!(group(&[], &[]).sums.of(Sum::SessionsHeld), 1);
    }

    #[test]
    fn a_gap_between_marks_is_unmarked_and_not_absent() {
        let closed = group(&[1, 2, 3], &[(1, Mark::PRESENT), (3, ABSENT)]);
        let sums = [Sum::Expected, Sum::Attended, Sum::Unmarked, Sum::AbsentNoticeUnknown];
        assert_eq!(numbers(&closed, &sums), [3, 1, 1, 1]);
        assert_eq!(closed.sums.absent(), 1);
        assert_eq!(closed.people.iter().map(|person| person.0).collect::<Vec<_>>(), [1, 2, 3]);
    }

    #[test]
    fn a_guest_counts_as_expected_wherever_the_number_stands() {
        let closed = group(&[2], &[(1, Mark::PRESENT), (2, Mark::PRESENT), (9, ABSENT)]);
        assert_eq!(numbers(&closed, &[Sum::Expected, Sum::Attended, Sum::Unmarked]), [3, 2, 0]);
        assert_eq!(closed.people.len(), 3);
    }

    #[test]
    fn not_expected_takes_a_person_out() {
        let closed = group(&[1, 2], &[(1, AWAY), (2, Mark::PRESENT), (7, AWAY)]);
        assert_eq!(numbers(&closed, &[Sum::Expected, Sum::NotExpected, Sum::Unmarked]), [1, 2, 0]);
        assert_eq!(closed.people, [ParticipantId(2)]);
        assert_eq!(closed.sums.of(Sum::LoneSessions), 1);
    }

    #[test]
    fn one_who_came_alone_makes_a_lone_session_once_all_are_marked() {
        let lone = |marks: &[(u32, Mark)]| group(&[1, 2], marks).sums.of(Sum::LoneSessions);
        assert_eq!(lone(&[(1, Mark::PRESENT), (2, ABSENT)]), 1);
        assert_eq!(lone(&[(1, Mark::PRESENT)]), 0);
        assert_eq!(lone(&[(1, Mark::PRESENT), (2, Mark::PRESENT)]), 0);
        assert_eq!(lone(&[(1, ABSENT), (2, ABSENT)]), 0);
        let mut single = open(Kind::Individual, YesNo::Yes, &[1]);
        single.mark(ParticipantId(1), &Mark::PRESENT);
        assert_eq!(single.close().sums.of(Sum::LoneSessions), 0);
    }

    #[test]
    fn one_person_can_be_late_and_leave_early() {
        let both = Mark { minutes_late: 10, minutes_early: 20, ..Mark::PRESENT };
        let early = Mark { minutes_early: 30, ..Mark::PRESENT };
        let closed = group(&[1, 2], &[(1, both), (2, early)]);
        assert_eq!(numbers(&closed, &[Sum::Late, Sum::LeftEarly, Sum::OnTime]), [1, 2, 1]);
        let minutes = [Sum::MinutesExpected, Sum::MinutesAttended, Sum::CountedMinutes];
        assert_eq!(numbers(&closed, &minutes), [360, 300, 300]);
    }

    #[test]
    fn minutes_of_an_activity_that_does_not_count_are_attended_all_the_same() {
        let mut open = open(Kind::Individual, YesNo::No, &[1]);
        open.mark(ParticipantId(1), &Mark::PRESENT);
        assert_eq!(numbers(&open.close(), &[Sum::MinutesAttended, Sum::CountedMinutes]), [180, 0]);
    }

    #[test]
    fn absences_are_kept_apart_by_notice() {
        let told = |notice| Mark { notice: Some(notice), ..ABSENT };
        let marks = [
            (1, told(Notice::InAdvance)),
            (2, told(Notice::Afterwards)),
            (3, told(Notice::None)),
            (4, ABSENT),
        ];
        let closed = group(&[1, 2, 3, 4], &marks);
        let kinds = [Sum::AbsentInAdvance, Sum::AbsentAfterwards, Sum::AbsentNone, Sum::AbsentNoticeUnknown];
        assert_eq!(numbers(&closed, &kinds), [1, 1, 1, 1]);
    }
}
