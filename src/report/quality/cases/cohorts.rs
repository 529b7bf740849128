//! The cases of enrolments and cohorts.

use super::*;

fn second_cohort(s: &mut Stage) {
    s.plans.push(plan("K2"));
    s.enrolments.push(stay("P-01", "K2"));
}

/// Enrolments and cohorts.
pub(super) const COHORTS: &[Case] = &[
    (
        Rule::NoEnrolment,
        |s| s.enrolments.retain(|stay| stay.participant.as_str() != "P-01"),
        |s| s.enrolments[0].to = on("2021-09-01"),
    ),
    (Rule::EnrolmentBeforeEntered, |s| known(s).entered = on("2021-08-31"), |s| known(s).entered = None),
    (
        Rule::EnrolmentBeforeProject,
        |s| s.project.start = on("2021-08-31"),
        |s| s.project.start = on("2021-08-30"),
    ),
    (
        Rule::EnrolmentAfterCohort,
        |s| s.plans[0].cohort.end = day("2021-08-29"),
        |s| s.plans[0].cohort.end = day("2021-08-30"),
    ),
    (
        Rule::EnrolmentOutsideCohort,
        |s| s.plans[0].cohort.start = day("2021-08-31"),
        |s| {
            s.plans[0].cohort.start = day("2021-08-31");
            s.enrolments
                .iter_mut()
                .for_each(|stay| stay.mode = crate::domain::enrolment::EnrolmentMode::Individual);
        },
    ),
    (Rule::EnrolmentsOverlap, second_cohort, |s| {
        second_cohort(s);
        s.enrolments[4].from = day("2021-09-02");
        s.enrolments[0].to = on("2021-09-01");
    }),
    (
        Rule::EnrolmentOpenAfterCohort,
        |s| s.plans[0].cohort.end = day("2021-12-16"),
        |s| s.plans[0].cohort.end = day("2021-12-17"),
    ),
    (Rule::EnrolmentOpenAfterLeft, |s| known(s).left = on("2021-11-12"), |s| leaves(s, "2021-11-12")),
    (Rule::ExitReasonMissing, |s| s.enrolments[0].to = on("2021-11-12"), |s| leaves(s, "2021-11-12")),
    (
        Rule::ExitAgainstOutcome,
        |s| {
            left_with(s, "2021-11-12", "2021-11-12");
            s.enrolments[0].exit = Some(ExitReason::Employment);
        },
        |s| left_with(s, "2021-11-12", "2021-11-12"),
    ),
    (
        Rule::StillInProject,
        |s| s.enrolments[0].to = on("2021-12-02"),
        |s| s.enrolments[0].to = on("2021-12-03"),
    ),
    (
        Rule::NeverAttended,
        |s| s.marks.retain(|(_, person, _)| *person != 3),
        |s| {
            s.marks.retain(|(_, person, _)| *person != 3);
            s.enrolments[3].from = day("2021-12-20");
        },
    ),
    (
        Rule::CohortWithoutSessions,
        |s| s.plans.push(plan("K2")),
        |s| {
            s.plans.push(plan("K2"));
            s.plans[1].cohort.start = day("2022-01-17");
        },
    ),
    (Rule::CohortWithoutParticipants, |s| s.plans.push(plan("K2")), second_cohort),
    (
        Rule::CohortWeeksUnder,
        |s| s.plans[0].cohort.end = day("2021-12-30"),
        |s| s.plans[0].cohort.end = day("2021-12-31"),
    ),
    (
        Rule::CohortWeeksOver,
        |s| {
            s.plans[0].cohort.weeks = 1;
            s.slots.push(slot(2, "2021-10-11", 12, None));
        },
        |s| {
            s.plans[0].cohort.weeks = 1;
            s.slots.push(slot(2, "2021-10-08", 12, None));
        },
    ),
    (Rule::CohortSmall, |s| s.enrolments.truncate(3), |s| s.enrolments.truncate(4)),
    (
        Rule::CohortLarge,
        |s| (5..8).for_each(|number| joins(s, number)),
        |s| (5..7).for_each(|number| joins(s, number)),
    ),
    (Rule::CohortOutsideProject, |s| s.project.end = on("2022-03-30"), |s| s.project.end = on("2022-03-31")),
];

fn joins(s: &mut Stage, number: u32) {
    let code = format!("P-{number:02}");
    s.people.push(tidy(&code));
    s.enrolments.push(stay(&code, "K1"));
}
