//! Result indicators: what became of a participant. Each doc comment is the definition of its
//! codes; *on leaving* and *six months after* mean an outcome that lies in its window.

use crate::domain::outcome::Outcome;
use crate::domain::participant::LabourStatus;
use crate::domain::vocabulary::YesNo;

use super::case::Case;
use super::outputs::{above_54, disadvantaged, employed, inactive, not_employed, not_in_education};

/// CR01, EECR01: inactive at entry, and job searching on leaving.
pub fn job_searching(case: &Case) -> bool {
    inactive(case) && case.exit.is_some_and(|exit| exit.job_searching == Some(YesNo::Yes))
}

/// CR02, EECR02: not in education at entry, and in education or training on leaving.
pub fn in_education(case: &Case) -> bool {
    not_in_education(case) && case.exit.is_some_and(|exit| exit.in_education == Some(YesNo::Yes))
}

/// CR03, EECR03: gained a qualification by leaving.
pub fn qualified(case: &Case) -> bool {
    case.exit.is_some_and(|exit| exit.qualification == Some(YesNo::Yes))
}

/// CR04, EECR04: not employed at entry, and employed on leaving.
pub fn in_employment(case: &Case) -> bool {
    not_employed(case) && case.exit.is_some_and(works)
}

/// CR05: disadvantaged (CO15, CO16 or CO17), and any of CR01 to CR04.
pub fn disadvantaged_with_result(case: &Case) -> bool {
    let any = [job_searching, in_education, qualified, in_employment];
    disadvantaged(case) && any.into_iter().any(|rule| rule(case))
}

/// CR06, EECR05: not employed at entry, and employed six months after.
pub fn in_employment_later(case: &Case) -> bool {
    not_employed(case) && case.six_months.is_some_and(works)
}

/// CR07, EECR06: employed at entry, and in an improved situation six months after.
pub fn improved_later(case: &Case) -> bool {
    employed(case) && case.six_months.is_some_and(|later| later.improved == Some(YesNo::Yes))
}

/// CR08: CR06 and CO07.
pub fn above_54_in_employment_later(case: &Case) -> bool {
    above_54(case) && in_employment_later(case)
}

/// CR09: CR06, and disadvantaged (CO15, CO16 or CO17).
pub fn disadvantaged_in_employment_later(case: &Case) -> bool {
    disadvantaged(case) && in_employment_later(case)
}

fn works(outcome: &Outcome) -> bool {
    outcome.labour_status == Some(LabourStatus::Employed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::Person;
    use crate::domain::outcome::{Point, Source};
    use crate::domain::project::Programme;
    use crate::domain::vocabulary::Answer;
    use crate::report::esf::Settings;
    use crate::report::tests_support::{complete, day, outcome};

    /// Left on 2021-11-12, with an exit on `on` at which everything went well.
    fn left(on: &str) -> Person {
        let mut person = complete("P-01");
        person.participant.left = Some(day("2021-11-12"));
        let mut exit = outcome("P-01", Point::Exit, on);
        exit.job_searching = Some(YesNo::Yes);
        exit.in_education = Some(YesNo::Yes);
        exit.qualification = Some(YesNo::Yes);
        exit.labour_status = Some(LabourStatus::Employed);
        person.exit = Some(exit);
        person
    }

    fn later(on: &str) -> Person {
        let mut person = left("");
        let mut later = outcome("P-01", Point::SixMonths, on);
        later.labour_status = Some(LabourStatus::Employed);
        later.improved = Some(YesNo::Yes);
        person.six_months = Some(later);
        person
    }

    fn holds(rule: fn(&Case) -> bool, person: &Person) -> bool {
        let settings = Settings::of(Programme::Esf2014);
        rule(&Case::of(person, &settings).expect("a complete record"))
    }

    const ON_LEAVING: [fn(&Case) -> bool; 4] = [job_searching, in_education, qualified, in_employment];

    #[test]
    fn a_result_on_leaving_counts_within_four_weeks() {
        for (on, counts) in
            [("2021-11-11", false), ("2021-11-12", true), ("2021-12-10", true), ("2021-12-11", false)]
        {
            assert!(ON_LEAVING.into_iter().all(|rule| holds(rule, &left(on)) == counts), "{on}");
        }
    }

    #[test]
    fn nobody_reached_has_no_result() {
        let mut person = left("2021-11-12");
        person.exit.as_mut().expect("an exit").source = Some(Source::NotReached);
        assert!(!ON_LEAVING.into_iter().any(|rule| holds(rule, &person)));
    }

    #[test]
    fn a_result_is_a_change() {
        let mut person = left("2021-11-12");
        person.participant.labour_status = Some(LabourStatus::Employed);
        person.participant.in_education = Some(YesNo::Yes);
        let held = ON_LEAVING.map(|rule| holds(rule, &person));
        assert_eq!(held, [false, false, true, false]);
    }

    #[test]
    fn no_answer_is_no_result() {
        let mut person = left("2021-11-12");
        person.exit = Some(outcome("P-01", Point::Exit, "2021-11-12"));
        assert!(!ON_LEAVING.into_iter().any(|rule| holds(rule, &person)));
    }

    #[test]
    fn a_later_result_counts_for_three_months() {
        for (on, counts) in
            [("2022-05-11", false), ("2022-05-12", true), ("2022-08-12", true), ("2022-08-13", false)]
        {
            assert_eq!(holds(in_employment_later, &later(on)), counts, "{on}");
        }
    }

    #[test]
    fn an_improvement_is_for_who_worked_and_a_job_for_who_did_not() {
        let mut person = later("2022-05-12");
        assert!(!holds(improved_later, &person));
        person.participant.labour_status = Some(LabourStatus::Employed);
        assert!(holds(improved_later, &person));
        assert!(!holds(in_employment_later, &person));
    }

    #[test]
    fn disadvantage_and_age_narrow_the_results() {
        let mut person = later("2022-05-12");
        person.exit = left("2021-11-12").exit;
        let narrow =
            [disadvantaged_with_result, disadvantaged_in_employment_later, above_54_in_employment_later];
        assert!(!narrow.into_iter().any(|rule| holds(rule, &person)));
        person.participant.disability = Some(Answer::Yes);
        person.participant.age_at_entry = Some(55);
        assert!(narrow.into_iter().all(|rule| holds(rule, &person)));
    }
}
