//! Cases: the complete records, which alone enter the indicators.

use chrono::NaiveDate;

use crate::domain::age::age_on_entry;
use crate::domain::day::plus_months;
use crate::domain::fact::Person;
use crate::domain::outcome::{Outcome, Timing};
use crate::domain::participant::{Gender, Isced, LabourStatus, Participant};
use crate::domain::vocabulary::{Answer, YesNo};

use super::Settings;

/// After how many months somebody of 25 or more is unemployed for long.
pub const LTU_MONTHS: u32 = 12;

/// After how many months ESF 2014-2020 calls somebody under 25 unemployed for long.
pub const LTU_MONTHS_YOUNG_2014: u32 = 6;

/// The age from which the longer time holds.
pub const LTU_AGE: u16 = 25;

/// A complete record: all that the indicators ask is known, but for the sensitive answers.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// What was recorded at entry.
    pub participant: &'a Participant,
    /// First day in the project.
    pub entered: NaiveDate,
    /// A woman, a man or non-binary.
    pub gender: Gender,
    /// Completed years on the day of entry.
    pub age: u16,
    /// Situation on the labour market at entry.
    pub labour_status: LabourStatus,
    /// In education or training at entry.
    pub in_education: YesNo,
    /// Highest completed education at entry.
    pub education: Isced,
    /// The outcome on leaving, where it counts.
    pub exit: Option<&'a Outcome>,
    /// The outcome six months after, where it counts.
    pub six_months: Option<&'a Outcome>,
    /// As in [`Settings`].
    pub ltu_months_under_25: u32,
}

impl<'a> Case<'a> {
    /// Returns the case of a supported person whose record is complete: gender (`woman`, `man` or
    /// `non_binary`), an age on the day of entry, labour status, in-education and education.
    ///
    /// Outcomes outside their window, undated or not reached are left out.
    pub fn of(person: &'a Person, settings: &Settings) -> Option<Self> {
        let participant = &person.participant;
        let entered = person.entered()?;
        let counts = |outcome: &&Outcome| outcome.timing(participant.left) == Timing::Counts;
        Some(Self {
            participant,
            entered,
            gender: participant.gender.filter(|gender| *gender != Gender::NotStated)?,
            age: age_on_entry(participant, entered)?,
            labour_status: participant.labour_status?,
            in_education: participant.in_education?,
            education: participant.education?,
            exit: person.exit.as_ref().filter(counts),
            six_months: person.six_months.as_ref().filter(counts),
            ltu_months_under_25: settings.ltu_months_under_25,
        })
    }

    /// Says whether unemployment had lasted for more than that many months before `entered`:
    /// `unemployed_since` + months < `entered`. Not so when its beginning is not recorded.
    pub fn unemployed_over(&self, months: u32) -> bool {
        self.labour_status == LabourStatus::Unemployed
            && self
                .participant
                .unemployed_since
                .is_some_and(|since| plus_months(since, months) < self.entered)
    }
}

/// Says whether a sensitive question was answered with yes; refused and never asked are not yes.
pub fn yes(answer: Option<Answer>) -> bool {
    answer == Some(Answer::Yes)
}

/// Returns the columns that a supported person's record lacks for being complete, in the order of
/// the file; `age_at_entry` stands for any of the three ways to know the age.
pub fn missing(person: &Person) -> Vec<&'static str> {
    let participant = &person.participant;
    let age = person.entered().and_then(|entered| age_on_entry(participant, entered));
    let fields = [
        ("gender", participant.gender.is_some_and(|gender| gender != Gender::NotStated)),
        ("age_at_entry", age.is_some()),
        ("labour_status", participant.labour_status.is_some()),
        ("in_education", participant.in_education.is_some()),
        ("education", participant.education.is_some()),
    ];
    fields.into_iter().filter(|(_, known)| !known).map(|(field, _)| field).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::project::Programme;
    use crate::report::tests_support::{complete, day};

    fn settings() -> Settings {
        Settings::of(Programme::Esf2014)
    }

    #[test]
    fn each_missing_field_makes_a_record_incomplete() {
        type Strip = (&'static str, fn(&mut Participant));
        let strip: [Strip; 6] = [
            ("gender", |p| p.gender = None),
            ("gender", |p| p.gender = Some(Gender::NotStated)),
            ("age_at_entry", |p| p.age_at_entry = None),
            ("labour_status", |p| p.labour_status = None),
            ("in_education", |p| p.in_education = None),
            ("education", |p| p.education = None),
        ];
        assert!(Case::of(&complete("P-01"), &settings()).is_some());
        for (field, strip) in strip {
            let mut person = complete("P-01");
            strip(&mut person.participant);
            assert!(Case::of(&person, &settings()).is_none(), "{field}");
            assert_eq!(missing(&person), [field]);
        }
    }

    #[test]
    fn any_of_three_ways_to_know_the_age_will_do() {
        let mut person = complete("P-01");
        person.participant.age_at_entry = None;
        person.participant.birth_year = Some(1990);
        assert_eq!(Case::of(&person, &settings()).map(|case| case.age), Some(31));
        person.participant.birth_date = Some(day("1990-12-31"));
        assert_eq!(Case::of(&person, &settings()).map(|case| case.age), Some(30));
    }

    #[test]
    fn somebody_not_yet_supported_is_no_case() {
        let mut person = complete("P-01");
        person.participant.entered = None;
        assert!(Case::of(&person, &settings()).is_none());
        person.first_enrolled = Some(day("2021-09-01"));
        assert_eq!(Case::of(&person, &settings()).map(|case| case.entered), Some(day("2021-09-01")));
    }

    #[test]
    fn unemployment_of_exactly_so_many_months_is_not_over_it() {
        let mut person = complete("P-01");
        person.participant.entered = Some(day("2022-02-28"));
        person.participant.labour_status = Some(LabourStatus::Unemployed);
        for (since, over) in [("2021-08-27", true), ("2021-08-28", false), ("2021-08-31", false)] {
            person.participant.unemployed_since = Some(day(since));
            assert_eq!(
                Case::of(&person, &settings()).map(|case| case.unemployed_over(6)),
                Some(over),
                "{since}"
            );
        }
        person.participant.unemployed_since = None;
        assert_eq!(Case::of(&person, &settings()).map(|case| case.unemployed_over(0)), Some(false));
    }
}
