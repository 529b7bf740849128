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

use super::esf::{Case, Counted, Settings, counted, figures, indicators, missing, self_check};
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
    fn a_record_lacks_nothing_exactly_when_it_is_a_case(person in any_person()) {
        let settings = Settings::of(Programme::Esf2014);
        let complete = person.entered().is_some() && missing(&person).is_empty();
        prop_assert_eq!(complete, Case::of(&person, &settings).is_some());
    }
}
