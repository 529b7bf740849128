//! Figures of people nobody thought of: the checks never fire on figures counted rightly.

use chrono::{Days, NaiveDate};
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;

use crate::domain::fact::Person;
use crate::domain::outcome::{Outcome, Point, Source};
use crate::domain::participant::{Gender, Isced, LabourStatus};
use crate::domain::project::Programme;
use crate::domain::vocabulary::{Answer, Vocabulary, YesNo};

use super::esf::explain::{Ground, Reason, Verdict};
use super::esf::{Case, Cell, Counted, Settings, counted, explain, figures, indicators, missing, self_check};
use super::scope::Scope;
use super::tests_support::{outcome, period, start, unknown};

fn any_of<V: Vocabulary + std::fmt::Debug>() -> impl Strategy<Value = Option<V>> {
    of(select(V::MEMBERS))
}

/// Days from half a year before the project's start on.
fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..1200u64).prop_map(|days| start() - Days::new(180) + Days::new(days))
}

fn any_outcome(point: Point) -> impl Strategy<Value = Outcome> {
    let yes_no = || any_of::<YesNo>();
    let answers = (yes_no(), yes_no(), yes_no(), yes_no());
    (of(any_day()), any_of::<LabourStatus>(), answers, any_of::<Source>()).prop_map(
        move |(date, labour_status, (in_education, job_searching, qualification, improved), source)| {
            Outcome {
                date,
                labour_status,
                in_education,
                job_searching,
                qualification,
                improved,
                source,
                ..outcome("P-01", point, "")
            }
        },
    )
}

fn any_person() -> impl Strategy<Value = Person> {
    let known = prop::bool::weighted(0.9);
    let days = (of(any_day()), of(any_day()), of(any_day()), of(any_day()));
    let entry = (any_of::<Gender>(), 0..80u16, select(LabourStatus::MEMBERS), select(Isced::MEMBERS), known);
    let answers = prop::collection::vec(any_of::<Answer>(), 7);
    let later = (of(any_outcome(Point::Exit)), of(any_outcome(Point::SixMonths)));
    (days, entry, select(YesNo::MEMBERS), answers, later).prop_map(
        |(
            (entered, first, left, since),
            (gender, age, status, level, known),
            study,
            answers,
            (exit, six),
        )| {
            let mut person = unknown("P-01");
            let participant = &mut person.participant;
            participant.entered = entered;
            participant.left = left;
            participant.gender = gender;
            participant.age_at_entry = Some(age);
            participant.labour_status = Some(status);
            participant.unemployed_since = since;
            participant.in_education = known.then_some(study);
            participant.education = Some(level);
            participant.foreign_background = answers[0];
            participant.third_country_national = answers[1];
            participant.minority = answers[2];
            participant.disability = answers[3];
            participant.homeless = answers[4];
            participant.rural = answers[5];
            participant.other_disadvantaged = answers[6];
            Person { first_enrolled: first, exit, six_months: six, ..person }
        },
    )
}

/// Indicators that hold some of the people of another.
const SUB_GROUPS: [(&str, &str); 14] = [
    ("CO02", "CO01"),
    ("CO04", "CO03"),
    ("CO08", "CO07"),
    ("CO06", "TOTAL"),
    ("CO15", "TOTAL"),
    ("CO18", "TOTAL"),
    ("CR08", "CR06"),
    ("CR09", "CR06"),
    ("EECO03", "EECO02"),
    ("EECO06", "EECO01"),
    ("EECO13", "EECO01"),
    ("EECO17", "EECO01"),
    ("TOTAL", "GRAND_TOTAL"),
    ("EECO01", "GRAND_TOTAL"),
];

proptest! {
    #[test]
    fn right_figures_never_fail_a_check(
        people in prop::collection::vec(any_person(), 0..30),
        over in select(vec!["2020Q1", "2020", "2021Q4", "2021", "2022-02", "all"]),
        programme in select(Programme::MEMBERS),
        ltu_months_under_25 in select(vec![6u32, 12]),
    ) {
        let settings = Settings { programme, ltu_months_under_25 };
        let figures = figures(&people, &period(over), start(), &settings);
        prop_assert_eq!(self_check(&figures), []);
        for figure in &figures {
            let named = counted(&people, figure.code, figure.range, &settings).expect("a code");
            prop_assert_eq!(named.len() as u64, figure.counts.of(Counted::Total));
        }
        prop_assert_eq!(figures.len(), indicators(programme).len() * 2);
    }

    #[test]
    fn the_lists_of_an_explanation_add_up_to_every_figure(
        people in prop::collection::vec(any_person(), 0..30),
        over in select(vec!["2020Q1", "2020", "2021Q4", "2021", "2022-02", "all"]),
        programme in select(Programme::MEMBERS),
        ltu_months_under_25 in select(vec![6u32, 12]),
    ) {
        let settings = Settings { programme, ltu_months_under_25 };
        for figure in &figures(&people, &period(over), start(), &settings) {
            let indicator = indicators(programme).iter().find(|of| of.code == figure.code).expect("a code");
            for column in Counted::MEMBERS.iter().copied() {
                let judged = explain(&people, Cell { indicator, counted: column }, figure.range, &settings);
                let with = |verdict| judged.iter().filter(|one| one.verdict == verdict).count() as u64;
                let (cell, total) = (figure.counts.of(column), figure.counts.of(Counted::Total));
                prop_assert_eq!(with(Verdict::Counted), cell, "{}.{}", figure.code, column);
                prop_assert_eq!(with(Verdict::OtherColumn), total - cell, "{}.{}", figure.code, column);
                prop_assert_eq!(judged.len(), people.len());
            }
        }
    }

    #[test]
    fn every_explanation_names_what_decides(person in any_person(), programme in select(Programme::MEMBERS)) {
        let settings = Settings::of(programme);
        let people = [person];
        for figure in &figures(&people, &period("2021"), start(), &settings) {
            let indicator = indicators(programme).iter().find(|of| of.code == figure.code).expect("a code");
            let cell = Cell { indicator, counted: Counted::Total };
            let judged = explain(&people, cell, figure.range, &settings);
            prop_assert_eq!(judged[0].verdict == Verdict::Counted, judged[0].reason == Reason::Holds);
            let told = match &judged[0].ground {
                Ground::Nothing => judged[0].reason != Reason::ConditionNotMet,
                Ground::Facts(facts) => !facts.is_empty() || indicator.steps.iter().all(|step| step.facts.is_empty()),
                Ground::Moment(moment) => *moment == indicator.moment,
                Ground::Missing(columns) => !columns.is_empty(),
                Ground::Window { opens, closes, .. } => opens < closes,
            };
            prop_assert!(told, "{}: {:?}", figure.code, judged[0].reason);
        }
    }

    #[test]
    fn a_step_holds_wherever_the_rule_does(person in any_person(), programme in select(Programme::MEMBERS)) {
        let Some(case) = Case::of(&person, &Settings::of(programme)) else { return Ok(()) };
        for indicator in indicators(programme) {
            let counts = indicator.rule.is_some_and(|rule| rule(&case));
            prop_assert!(!counts || indicator.steps.iter().all(|step| (step.rule)(&case)), "{}", indicator.code);
        }
    }

    #[test]
    fn figures_do_not_depend_on_the_order_of_people(
        people in prop::collection::vec(any_person(), 0..20).prop_shuffle(),
        at in any::<prop::sample::Index>(),
        programme in select(Programme::MEMBERS),
    ) {
        let settings = Settings::of(programme);
        let mut turned = people.clone();
        turned.rotate_left(if people.is_empty() { 0 } else { at.index(people.len()) });
        turned.reverse();
        let over = |people: &[Person]| figures(people, &period("2021"), start(), &settings);
        prop_assert_eq!(over(&people), over(&turned));
    }

    #[test]
    fn sums_sub_groups_and_scopes_hold(
        people in prop::collection::vec(any_person(), 0..30),
        over in select(vec!["2020Q3", "2021Q4", "2021", "2022-02", "all"]),
        programme in select(Programme::MEMBERS),
    ) {
        let settings = Settings::of(programme);
        let figures = figures(&people, &period(over), start(), &settings);
        for column in Counted::MEMBERS.iter().copied() {
            for (at, scope) in Scope::MEMBERS.iter().enumerate() {
                let of = |code: &str| {
                    let found = figures.iter().find(|one| one.code == code && one.range.scope == *scope);
                    found.map_or(0, |figure| figure.counts.of(column))
                };
                let (whole, parts) = match programme {
                    Programme::Esf2014 => ("TOTAL", ["CO01", "CO03", "CO05"]),
                    Programme::EsfPlus2021 => ("EECO01", ["EECO02", "EECO04", "EECO05"]),
                };
                prop_assert_eq!(parts.map(of).iter().sum::<u64>(), of(whole));
                prop_assert!(of(whole) <= of("GRAND_TOTAL"));
                for (part, whole) in SUB_GROUPS {
                    prop_assert!(of(part) <= of(whole), "{part} <= {whole} in {column}");
                }
                // The project starts before each of these periods, so their days lie within.
                let codes = indicators(programme).len();
                for (period, so_far) in figures[..codes].iter().zip(&figures[codes..]).filter(|_| at == 0) {
                    prop_assert_eq!(period.code, so_far.code);
                    prop_assert!(period.counts.of(column) <= so_far.counts.of(column), "{}", period.code);
                }
            }
        }
        for figure in &figures {
            let apart = Counted::MEMBERS.iter().filter(|column| **column != Counted::Total);
            prop_assert_eq!(apart.map(|column| figure.counts.of(*column)).sum::<u64>(), figure.counts.of(Counted::Total));
        }
    }

    #[test]
    fn a_record_lacks_nothing_exactly_when_it_is_a_case(person in any_person()) {
        let settings = Settings::of(Programme::Esf2014);
        let complete = person.entered().is_some() && missing(&person).is_empty();
        prop_assert_eq!(complete, Case::of(&person, &settings).is_some());
    }
}
