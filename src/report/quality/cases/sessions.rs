//! The cases of sessions and marks.

use super::*;

fn sitting(s: &mut Stage) -> &mut crate::domain::fact::Sitting {
    &mut s.slots[0].sitting
}

fn all_are(s: &mut Stage, mark: Mark) {
    s.marks.iter_mut().filter(|(session, ..)| *session == 0).for_each(|(.., here)| *here = mark);
}

/// Sessions and marks.
pub(super) const SESSIONS: &[Case] = &[
    (Rule::SessionUnmarked, |s| s.marks.retain(|(_, person, _)| *person != 3), |s| s.marks[3].2 = ABSENT),
    (Rule::SessionWithoutMarks, |s| s.marks.clear(), |s| s.marks.retain(|(_, who, _)| *who == 0)),
    (
        Rule::LoneSession,
        |s| {
            all_are(s, ABSENT);
            s.marks[0].2 = Mark::PRESENT;
        },
        |s| all_are(s, ABSENT),
    ),
    (Rule::SessionNobodyCame, |s| all_are(s, ABSENT), |s| s.marks.clear()),
    (
        Rule::SessionNobodyExpected,
        |s| {
            s.enrolments.clear();
            s.marks.clear();
        },
        |s| s.enrolments.clear(),
    ),
    (
        Rule::SessionPlannedPast,
        |s| sitting(s).status = Status::Planned,
        |s| sitting(s).status = Status::Cancelled,
    ),
    (
        Rule::SessionHeldInFuture,
        |s| {
            of_register(s, "2022-01-15");
            sitting(s).date = day("2022-01-17");
        },
        |s| sitting(s).date = day("2021-12-31"),
    ),
    (
        Rule::SessionOnHoliday,
        |s| sitting(s).date = day("2021-12-06"),
        |s| sitting(s).date = day("2021-12-07"),
    ),
    (
        Rule::SessionInBreak,
        |s| s.plans[0].breaks.push(pause("2021-10-04")),
        |s| {
            s.plans[0].breaks.push(pause("2021-10-11"));
        },
    ),
    (
        Rule::SessionOutsideCohort,
        |s| s.plans[0].cohort.end = day("2021-10-03"),
        |s| s.plans[0].cohort.end = day("2021-10-04"),
    ),
    (Rule::SessionOutsideProject, |s| s.project.end = on("2021-10-04"), |s| s.project.end = on("2021-10-05")),
    (
        Rule::SessionsOverlap,
        |s| s.slots.push(slot(2, "2021-10-04", 14, None)),
        |s| {
            s.slots.push(slot(2, "2021-10-04", 15, None));
        },
    ),
    (Rule::SessionLong, |s| s.slots[1].sitting.minutes = 121, |s| s.slots[1].sitting.minutes = 120),
    (
        Rule::MarksBeforeEntered,
        |s| known(s).entered = on("2021-10-05"),
        |s| known(s).entered = on("2021-10-04"),
    ),
    (Rule::MarksAfterLeft, |s| leaves(s, "2021-10-04"), |s| leaves(s, "2021-10-05")),
    (
        Rule::MarksOutsideEnrolment,
        |s| s.enrolments[0].from = day("2021-10-05"),
        |s| s.enrolments[0].from = day("2021-10-04"),
    ),
    (
        Rule::DoubleBooking,
        |s| (s.slots[1].sitting.date, s.slots[1].start) = (day("2021-10-04"), s.slots[0].start),
        |s| {
            (s.slots[1].sitting.date, s.slots[1].start) = (day("2021-10-04"), s.slots[0].start);
            s.marks[4].2 = ABSENT;
        },
    ),
    (
        Rule::MinutesBeyondSession,
        |s| s.marks[0].2 = Mark { minutes_late: 100, minutes_early: 80, ..Mark::PRESENT },
        |s| s.marks[0].2 = Mark { minutes_late: 100, minutes_early: 79, ..Mark::PRESENT },
    ),
    (
        Rule::NoticeUnknown,
        |s| s.marks[0].2 = ABSENT,
        |s| {
            s.marks[0].2 = Mark { notice: Some(Notice::None), ..ABSENT };
        },
    ),
    (
        Rule::MarksRecordedLate,
        |s| {
            let (session, date, recorded) = ("K1-001", day("2021-10-04"), day("2021-10-12"));
            s.late.push(Late { session: session.parse().expect("a code"), date, recorded });
        },
        |_| (),
    ),
];

fn pause(date: &str) -> Break {
    Break { from: day(date), to: day(date), reason: None }
}
