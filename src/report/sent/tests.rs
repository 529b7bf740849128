//! Registers nobody thought of: every figure that moved has what moved it.

use chrono::{Days, NaiveDate};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::activity::Kind;
use crate::domain::enrolment::EnrolmentMode;
use crate::domain::fact::{ActivityFact, ParticipantId, SessionId};
use crate::domain::mark::{Mark, Notice, Presence};
use crate::domain::outcome::Point;
use crate::domain::participant::{Gender, LabourStatus};
use crate::domain::project::Programme;
use crate::domain::session::Status;
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::report::esf::Settings;
use crate::report::tests_support::{complete, outcome, period};

fn day(number: u64) -> NaiveDate {
    crate::report::tests_support::day("2021-08-01") + Days::new(number)
}

fn activity(number: usize) -> ActivityFact {
    let (code, kind) = [("a", Kind::Group), ("b", Kind::Individual)][number];
    ActivityFact { code: code.parse().expect("a code"), kind, counted: YesNo::Yes }
}

/// A small register: three people, a cohort, six sessions at most.
fn facts() -> impl Strategy<Value = Facts> {
    let person = (of(select(Gender::MEMBERS)), select(LabourStatus::MEMBERS), of(0..200u64), of(0..200u64));
    let people = prop::collection::btree_map(0..3u32, person, 0..=3);
    let stays = prop::collection::btree_map((0..3u32, 0..3u64), (of(0..150u64), any::<bool>()), 0..4);
    let outcomes = prop::collection::btree_map(0..3u32, (0..200u64, select(LabourStatus::MEMBERS)), 0..3);
    let session = (0..2usize, 0..3u32, 0..200u64, 30..90u16, select(Status::MEMBERS));
    let sessions = prop::collection::btree_map(0..6u32, session, 0..6);
    let mark = (select(Presence::MEMBERS), 0..20u16, of(select(Notice::MEMBERS)));
    let marks = prop::collection::btree_map((0..6u32, 0..3u32), mark, 0..10);
    (0..30u64, people, stays, outcomes, sessions, marks).prop_map(
        |(start, people, stays, outcomes, sessions, marks)| {
            let mut facts = Facts { start: Some(day(start)), ..Facts::default() };
            for number in 0..2 {
                facts.activities.insert(activity(number).code.clone(), activity(number));
            }
            for (id, (gender, status, entered, left)) in people {
                let mut participant = complete(&format!("P-{id}")).participant;
                participant.gender = gender;
                participant.labour_status = Some(status);
                participant.entered = entered.map(day);
                participant.left = left.map(day);
                facts.participants.insert(ParticipantId(id), participant);
            }
            for ((id, from), (to, group)) in stays {
                let mode = if group { EnrolmentMode::Group } else { EnrolmentMode::Individual };
                let key = (ParticipantId(id), "K1".parse().expect("a code"), day(from * 20));
                facts.enrolments.insert(key, (to.map(|to| day(from * 20 + to)), mode));
            }
            for (id, (date, status)) in outcomes {
                let mut exit = outcome(&format!("P-{id}"), Point::Exit, &day(date).to_string());
                exit.labour_status = Some(status);
                facts.outcomes.insert((ParticipantId(id), Point::Exit), exit);
            }
            for (id, (of, participant, date, minutes, status)) in sessions {
                let session = SessionFact {
                    cohort: "K1".parse().expect("a code"),
                    activity: activity(of).code,
                    participant: (of == 1).then_some(ParticipantId(participant)),
                    date: day(date),
                    minutes,
                    status,
                };
                facts.sessions.insert(SessionId(id), session);
            }
            for ((session, participant), (presence, late, notice)) in marks {
                let minutes_late = if presence == Presence::Present { late } else { 0 };
                let mark = Mark { presence, minutes_late, notice, ..Mark::PRESENT };
                facts.marks.insert((SessionId(session), ParticipantId(participant)), mark);
            }
            facts
        },
    )
}

proptest! {
    #[test]
    fn every_figure_that_moved_has_what_moved_it(then in facts(), now in facts()) {
        let (period, settings) = (period("2021Q4"), Settings::of(Programme::Esf2014));
        let changed: Vec<_> = then.changed(&now).into_iter().collect();
        let comparison =
            Comparison { then: &then, now: &now, changed: &changed, period: &period, settings: &settings };
        let sent = then.count(&period, &settings);
        let found = comparison.attribute(&sent);
        let differing = sent.differences(&now.count(&period, &settings));
        prop_assert_eq!(found.moved.iter().map(|moved| moved.figure.clone()).collect::<Vec<_>>(), differing);
        for moved in &found.moved {
            prop_assert!(!moved.by.is_empty() && !moved.otherwise, "{moved:?}");
        }
    }

    #[test]
    fn passing_over_rows_that_are_the_same_loses_nothing(then in facts(), now in facts()) {
        let (period, settings) = (period("2021Q4"), Settings::of(Programme::Esf2014));
        let (before, after) = (then.sheets(&period, &settings), now.sheets(&period, &settings));
        prop_assert_eq!(before.differences(&after), before.figures().differences(&after.figures()));
        let (mut sheets, mut facts) = (before, then.clone());
        for record in then.changed(&now) {
            facts.take(&record, &now);
            sheets = facts.sheets_after(&record, &sheets, &period, &settings);
            prop_assert_eq!(&sheets, &facts.sheets(&period, &settings), "{:?}", record);
        }
        prop_assert_eq!(sheets, after);
    }

    #[test]
    fn putting_every_record_back_leaves_no_difference(then in facts(), now in facts()) {
        let (period, settings) = (period("2021Q4"), Settings::of(Programme::EsfPlus2021));
        let mut back = now.clone();
        then.changed(&now).iter().for_each(|record| back.take(record, &then));
        prop_assert_eq!(&back, &then);
        prop_assert!(then.changed(&back).is_empty());
        let sent = then.count(&period, &settings);
        let comparison =
            Comparison { then: &then, now: &back, changed: &[], period: &period, settings: &settings };
        prop_assert_eq!(comparison.attribute(&sent), Attribution::default());
    }
}

#[test]
fn one_record_that_moves_a_figure_is_named_alone_and_exactly() {
    let (period, settings) = (period("2021Q4"), Settings::of(Programme::Esf2014));
    let mut then = Facts { start: Some(day(0)), ..Facts::default() };
    for id in 0..3 {
        let mut participant = complete(&format!("P-{id}")).participant;
        participant.entered = Some(crate::report::tests_support::day("2021-10-04"));
        then.participants.insert(ParticipantId(id), participant);
    }
    let mut now = then.clone();
    for (id, status) in [(1, LabourStatus::Unemployed), (2, LabourStatus::Employed)] {
        now.participants.get_mut(&ParticipantId(id)).expect("there").labour_status = Some(status);
    }
    let changed = [Record::Participant(ParticipantId(2)), Record::Participant(ParticipantId(1))];
    let comparison =
        Comparison { then: &then, now: &now, changed: &changed, period: &period, settings: &settings };
    let found = comparison.attribute(&then.count(&period, &settings));
    let by = |code: &str| {
        let moved = found.moved.iter().find(|moved| moved.figure.place.code == code).expect("moved");
        (moved.by.clone(), moved.together)
    };
    assert_eq!(by("CO01"), (vec![changed[1].clone()], false));
    assert_eq!(by("CO05"), (vec![changed[0].clone()], false));
    assert_eq!(by("CO03"), (changed.to_vec(), false));
    assert!(found.balanced.is_empty());
}
