//! The cases of outcomes and their windows.

use super::*;

/// Outcomes and their windows.
pub(super) const OUTCOMES: &[Case] = &[
    (
        Rule::OutcomeEarly,
        |s| left_with(s, "2021-11-12", "2021-11-11"),
        |s| left_with(s, "2021-11-12", "2021-11-12"),
    ),
    (
        Rule::OutcomeLate,
        |s| left_with(s, "2021-11-12", "2021-12-11"),
        |s| left_with(s, "2021-11-12", "2021-12-10"),
    ),
    (Rule::OutcomeUndated, |s| left_with(s, "2021-11-12", ""), |s| left_with(s, "2021-11-12", "2021-11-12")),
    (
        Rule::OutcomeBeforeLeaving,
        |s| s.first().exit = Some(whole(Point::Exit, "2021-11-12")),
        |s| {
            left_with(s, "2021-11-12", "2021-11-12");
        },
    ),
    (
        Rule::OutcomeNotReached,
        |s| {
            let exit = whole(Point::Exit, "2021-11-12");
            leaves(s, "2021-11-12");
            s.first().exit = Some(Outcome { source: Some(Source::NotReached), ..exit });
        },
        |s| left_with(s, "2021-11-12", "2021-11-12"),
    ),
    (
        Rule::OutcomeInFuture,
        |s| {
            of_register(s, "2021-11-20");
            left_with(s, "2021-11-12", "2021-11-21");
        },
        |s| left_with(s, "2021-12-20", "2022-01-10"),
    ),
    (
        Rule::OutcomeIncomplete,
        |s| {
            leaves(s, "2021-11-12");
            s.first().exit = Some(outcome("P-01", Point::Exit, "2021-11-12"));
        },
        |s| left_with(s, "2021-11-12", "2021-11-12"),
    ),
    (
        Rule::OutcomesSameDay,
        |s| {
            left_with(s, "2021-11-12", "2021-11-12");
            s.first().six_months = Some(whole(Point::SixMonths, "2021-11-12"));
        },
        |s| {
            left_with(s, "2021-11-12", "2021-11-12");
            s.first().six_months = Some(whole(Point::SixMonths, "2022-05-12"));
        },
    ),
    (
        Rule::ImprovedAgainstStatus,
        |s| {
            let later = whole(Point::SixMonths, "2022-05-12");
            known(s).labour_status = Some(LabourStatus::Employed);
            s.first().six_months = Some(Outcome { improved: Some(YesNo::Yes), ..later });
        },
        |s| s.first().six_months = Some(whole(Point::SixMonths, "2022-05-12")),
    ),
    (Rule::ExitOutcomeOpen, |s| leaves(s, "2021-12-10"), |s| leaves(s, "2021-12-09")),
    (Rule::ExitOutcomeDue, |s| leaves(s, "2021-12-09"), |s| leaves(s, "2021-12-02")),
    (Rule::ExitOutcomeMissing, |s| leaves(s, "2021-12-02"), |s| leaves(s, "2021-12-03")),
    (
        Rule::SixMonthsNotOpen,
        |s| {
            of_register(s, "2022-04-13");
            leaves(s, "2021-11-12");
        },
        |s| {
            of_register(s, "2022-04-14");
            leaves(s, "2021-11-12");
        },
    ),
    (
        Rule::SixMonthsSoon,
        |s| {
            of_register(s, "2022-05-11");
            leaves(s, "2021-11-12");
        },
        |s| {
            of_register(s, "2022-05-12");
            leaves(s, "2021-11-12");
        },
    ),
    (
        Rule::SixMonthsDue,
        |s| {
            of_register(s, "2022-08-12");
            leaves(s, "2021-11-12");
        },
        |s| {
            of_register(s, "2022-08-13");
            leaves(s, "2021-11-12");
        },
    ),
    (
        Rule::SixMonthsMissing,
        |s| {
            of_register(s, "2022-08-13");
            leaves(s, "2021-11-12");
        },
        |s| {
            of_register(s, "2022-08-13");
            leaves(s, "2021-11-12");
            s.first().six_months = Some(whole(Point::SixMonths, "2022-05-12"));
        },
    ),
];
