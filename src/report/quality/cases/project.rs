//! The cases of the project, the period and the figures.

use super::*;

/// The project, the period and the figures.
pub(super) const PROJECT: &[Case] = &[
    (Rule::ProjectStartMissing, |s| s.project.start = None, |_| ()),
    (
        Rule::ProjectProgrammeMissing,
        |s| {
            of_register(s, "2022-01-15");
            s.project.programme = None;
        },
        |s| s.project.programme = None,
    ),
    (Rule::ProjectEndBeforeStart, |s| s.project.end = on("2020-05-31"), |s| s.project.end = on("2020-06-01")),
    (Rule::ProjectEndMissing, |s| s.project.end = None, |_| ()),
    (Rule::ProjectCodeMissing, |s| s.project.code = None, |_| ()),
    (Rule::ProjectTargetMissing, |s| s.project.target = None, |_| ()),
    (
        Rule::NoParticipants,
        |s| {
            s.people = vec![unknown("P-01")];
            s.enrolments.clear();
            s.marks.clear();
        },
        |s| s.people.push(unknown("P-09")),
    ),
    (Rule::TargetBehind, |s| s.project.target = Some(20), |s| s.project.target = Some(8)),
    (
        Rule::PeriodBeforeProject,
        |s| s.period = period("2020-05-31..2021-12-31"),
        |s| s.period = period("2020-06-01..2021-12-31"),
    ),
    (Rule::PeriodBeyondProject, |s| s.project.end = on("2021-12-30"), |s| s.project.end = on("2021-12-31")),
    (Rule::PeriodNotOver, |s| s.today = day("2021-12-30"), |s| s.today = day("2021-12-31")),
    (
        Rule::SelfCheckBroken,
        |s| {
            let (scope, counted) = (Scope::Period, Counted::Total);
            let (codes, check) = (vec!["CO02", "CO01"], Check::GendersAddUp);
            s.broken.push(BrokenCheck { check, scope, codes, counted, part: 2, whole: 1 });
        },
        |_| (),
    ),
];
