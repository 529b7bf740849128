//! Output indicators: what a participant brings on the day of entry. Each doc comment is the
//! definition of its codes.

use crate::domain::participant::{Isced, LabourStatus};
use crate::domain::vocabulary::YesNo;

use super::case::{Case, LTU_AGE, LTU_MONTHS, LTU_MONTHS_YOUNG_2014, yes};

/// TOTAL, EECO01: every complete record.
pub fn everyone(_: &Case) -> bool {
    true
}

/// CO01, EECO02: labour status is `unemployed` on the day of entry.
pub fn unemployed(case: &Case) -> bool {
    case.labour_status == LabourStatus::Unemployed
}

/// CO02: CO01, and unemployed for more than 6 months (under 25) or more than 12 months (25 and
/// over) before `entered`: `unemployed_since` + months < `entered`.
pub fn long_term_unemployed_2014(case: &Case) -> bool {
    unemployed(case) && case.unemployed_over(by_age(case, LTU_MONTHS_YOUNG_2014))
}

/// EECO03: EECO02, and unemployed for more than 12 months before `entered`; under 25 the setting
/// `ltu_months_under_25` says how many, 12 unless it is changed.
pub fn long_term_unemployed(case: &Case) -> bool {
    unemployed(case) && case.unemployed_over(by_age(case, case.ltu_months_under_25))
}

fn by_age(case: &Case, young: u32) -> u32 {
    if case.age < LTU_AGE { young } else { LTU_MONTHS }
}

/// CO03, EECO04: labour status is `inactive` on the day of entry.
pub fn inactive(case: &Case) -> bool {
    case.labour_status == LabourStatus::Inactive
}

/// CO04: CO03, and not in education or training on the day of entry.
pub fn inactive_not_in_education(case: &Case) -> bool {
    inactive(case) && not_in_education(case)
}

/// CO05, EECO05: labour status is `employed` on the day of entry.
pub fn employed(case: &Case) -> bool {
    case.labour_status == LabourStatus::Employed
}

/// The group of CR04 and CR06, EECR04 and EECR05: unemployed or inactive on the day of entry.
pub fn not_employed(case: &Case) -> bool {
    !employed(case)
}

/// The group of CR02, EECR02: not in education or training on the day of entry.
pub fn not_in_education(case: &Case) -> bool {
    case.in_education == YesNo::No
}

/// CO06: under 25 on the day of entry.
pub fn below_25(case: &Case) -> bool {
    case.age < 25
}

/// CO07, EECO08: over 54 on the day of entry, which is 55 or more.
pub fn above_54(case: &Case) -> bool {
    case.age > 54
}

/// CO08: CO07, and CO01 or CO04.
pub fn above_54_not_working(case: &Case) -> bool {
    above_54(case) && (unemployed(case) || inactive_not_in_education(case))
}

/// EECO06: under 18 on the day of entry.
pub fn below_18(case: &Case) -> bool {
    case.age < 18
}

/// EECO07: from 18 to 29 on the day of entry.
pub fn from_18_to_29(case: &Case) -> bool {
    (18..=29).contains(&case.age)
}

/// CO09: highest completed education is ISCED 1 or 2; ISCED 0 is in none of CO09 to CO11.
pub fn isced_1_2(case: &Case) -> bool {
    matches!(case.education, Isced::One | Isced::Two)
}

/// EECO09: highest completed education is ISCED 0, 1 or 2.
pub fn isced_0_2(case: &Case) -> bool {
    case.education <= Isced::Two
}

/// CO10, EECO10: highest completed education is ISCED 3 or 4.
pub fn isced_3_4(case: &Case) -> bool {
    matches!(case.education, Isced::Three | Isced::Four)
}

/// CO11, EECO11: highest completed education is ISCED 5, 6, 7 or 8.
pub fn isced_5_8(case: &Case) -> bool {
    case.education >= Isced::Five
}

/// CO15: foreign background, third-country national or minority, any of them answered with yes.
pub fn migrant_or_minority(case: &Case) -> bool {
    foreign_background(case) || third_country_national(case) || minority(case)
}

/// CO16, EECO12: disability answered with yes.
pub fn disability(case: &Case) -> bool {
    yes(case.participant.disability)
}

/// CO17: other disadvantage answered with yes.
pub fn other_disadvantaged(case: &Case) -> bool {
    yes(case.participant.other_disadvantaged)
}

/// CO18, EECO16: homelessness or housing exclusion answered with yes.
pub fn homeless(case: &Case) -> bool {
    yes(case.participant.homeless)
}

/// CO19, EECO17: from a rural area answered with yes.
pub fn rural(case: &Case) -> bool {
    yes(case.participant.rural)
}

/// EECO13: third-country national answered with yes.
pub fn third_country_national(case: &Case) -> bool {
    yes(case.participant.third_country_national)
}

/// EECO14: foreign background answered with yes.
pub fn foreign_background(case: &Case) -> bool {
    yes(case.participant.foreign_background)
}

/// EECO15: member of a minority answered with yes.
pub fn minority(case: &Case) -> bool {
    yes(case.participant.minority)
}

/// The group of CR05 and CR09: CO15, CO16 or CO17. Homeless and rural are not part of it.
pub fn disadvantaged(case: &Case) -> bool {
    migrant_or_minority(case) || disability(case) || other_disadvantaged(case)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fact::Person;
    use crate::domain::participant::Participant;
    use crate::domain::project::Programme;
    use crate::domain::vocabulary::{Answer, Vocabulary};
    use crate::report::esf::Settings;
    use crate::report::tests_support::{complete, day};

    fn person(change: impl FnOnce(&mut Participant)) -> Person {
        let mut person = complete("P-01");
        change(&mut person.participant);
        person
    }

    fn holds(rule: fn(&Case) -> bool, person: &Person) -> bool {
        holds_with(rule, person, 12)
    }

    fn holds_with(rule: fn(&Case) -> bool, person: &Person, ltu_months_under_25: u32) -> bool {
        let settings = Settings { programme: Programme::EsfPlus2021, ltu_months_under_25 };
        rule(&Case::of(person, &settings).expect("a complete record"))
    }

    fn unemployed_at(age: u16, since: &str) -> Person {
        person(|p| {
            p.age_at_entry = Some(age);
            p.labour_status = Some(LabourStatus::Unemployed);
            p.unemployed_since = Some(day(since));
        })
    }

    #[test]
    fn exactly_one_labour_status_holds() {
        for status in LabourStatus::MEMBERS {
            let person = person(|p| p.labour_status = Some(*status));
            let held = [unemployed, inactive, employed].map(|rule| holds(rule, &person));
            assert_eq!(held.iter().filter(|held| **held).count(), 1);
        }
    }

    #[test]
    fn long_unemployment_is_more_than_six_months_under_25_and_twelve_from_25() {
        // Entered on 2021-08-30.
        for (age, since, long) in [
            (24, "2021-02-28", true),
            (24, "2021-03-01", false),
            (25, "2021-02-27", false),
            (25, "2020-08-30", false),
            (25, "2020-08-29", true),
        ] {
            let person = unemployed_at(age, since);
            assert_eq!(holds(long_term_unemployed_2014, &person), long, "{age} {since}");
        }
    }

    #[test]
    fn six_months_to_the_day_is_not_more_than_six() {
        assert!(holds(long_term_unemployed_2014, &unemployed_at(24, "2021-02-27")));
        let to_the_day = person(|p| {
            p.entered = Some(day("2021-08-28"));
            p.age_at_entry = Some(24);
            p.labour_status = Some(LabourStatus::Unemployed);
            p.unemployed_since = Some(day("2021-02-28"));
        });
        assert!(!holds(long_term_unemployed_2014, &to_the_day));
    }

    #[test]
    fn esf_plus_asks_twelve_months_of_the_young_unless_set() {
        let young = unemployed_at(24, "2021-02-01");
        assert!(!holds_with(long_term_unemployed, &young, 12));
        assert!(holds_with(long_term_unemployed, &young, 6));
        assert!(!holds_with(long_term_unemployed, &unemployed_at(25, "2021-02-01"), 6));
        assert!(holds_with(long_term_unemployed, &unemployed_at(24, "2020-08-29"), 12));
        assert!(!holds_with(long_term_unemployed, &unemployed_at(24, "2020-08-30"), 12));
    }

    #[test]
    fn nobody_inactive_is_long_term_unemployed() {
        let person = person(|p| p.unemployed_since = Some(day("2010-01-01")));
        assert!(!holds(long_term_unemployed, &person));
        assert!(!holds(long_term_unemployed_2014, &person));
    }

    #[test]
    fn age_bands_begin_and_end_on_their_birthdays() {
        for (age, bands) in [
            (17, [true, true, false, false]),
            (18, [true, false, true, false]),
            (24, [true, false, true, false]),
            (25, [false, false, true, false]),
            (29, [false, false, true, false]),
            (30, [false, false, false, false]),
            (54, [false, false, false, false]),
            (55, [false, false, false, true]),
        ] {
            let person = person(|p| p.age_at_entry = Some(age));
            let held = [below_25, below_18, from_18_to_29, above_54].map(|rule| holds(rule, &person));
            assert_eq!(held, bands, "{age}");
        }
    }

    #[test]
    fn above_54_not_working_leaves_out_work_and_study() {
        for (status, in_education, counts) in [
            (LabourStatus::Unemployed, YesNo::Yes, true),
            (LabourStatus::Inactive, YesNo::No, true),
            (LabourStatus::Inactive, YesNo::Yes, false),
            (LabourStatus::Employed, YesNo::No, false),
        ] {
            let mut older = person(|p| p.age_at_entry = Some(55));
            older.participant.labour_status = Some(status);
            older.participant.in_education = Some(in_education);
            assert_eq!(holds(above_54_not_working, &older), counts);
            older.participant.age_at_entry = Some(54);
            assert!(!holds(above_54_not_working, &older));
        }
    }

    #[test]
    fn inactive_in_education_is_not_out_of_it() {
        assert!(holds(inactive_not_in_education, &complete("P-01")));
        assert!(!holds(inactive_not_in_education, &person(|p| p.in_education = Some(YesNo::Yes))));
    }

    #[test]
    fn levels_of_education_meet_without_a_gap_but_for_isced_0() {
        for (at, level) in Isced::MEMBERS.iter().enumerate() {
            let person = person(|p| p.education = Some(*level));
            let held = [isced_1_2, isced_0_2, isced_3_4, isced_5_8].map(|rule| holds(rule, &person));
            let bands = [(1..=2).contains(&at), at <= 2, (3..=4).contains(&at), at >= 5];
            assert_eq!(held, bands, "{level}");
        }
    }

    #[test]
    fn refused_and_never_asked_are_not_yes() {
        for (answer, counts) in [
            (None, false),
            (Some(Answer::Refused), false),
            (Some(Answer::No), false),
            (Some(Answer::Yes), true),
        ] {
            let person = person(|p| {
                p.disability = answer;
                p.homeless = answer;
                p.rural = answer;
                p.other_disadvantaged = answer;
                p.minority = answer;
                p.foreign_background = answer;
                p.third_country_national = answer;
            });
            let rules = [disability, homeless, rural, other_disadvantaged, minority, foreign_background];
            assert!(rules.into_iter().all(|rule| holds(rule, &person) == counts));
            let wide = [third_country_national, migrant_or_minority, disadvantaged];
            assert!(wide.into_iter().all(|rule| holds(rule, &person) == counts));
        }
    }

    #[test]
    fn one_of_the_three_makes_a_migrant_or_minority() {
        let set: [fn(&mut Participant); 3] = [
            |p| p.minority = Some(Answer::Yes),
            |p| p.foreign_background = Some(Answer::Yes),
            |p| p.third_country_national = Some(Answer::Yes),
        ];
        for set in set {
            assert!(holds(migrant_or_minority, &person(set)));
            assert!(holds(disadvantaged, &person(set)));
        }
    }

    #[test]
    fn homeless_and_rural_are_no_disadvantage_of_the_results() {
        let person = person(|p| {
            p.homeless = Some(Answer::Yes);
            p.rural = Some(Answer::Yes);
        });
        assert!(!holds(disadvantaged, &person));
    }
}
