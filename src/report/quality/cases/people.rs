//! The cases of people and what was recorded of them.

use super::*;

/// What people are, and what was recorded of them.
pub(super) const PEOPLE: &[Case] = &[
    (Rule::IncompleteRecord, |s| known(s).gender = None, |s| known(s).gender = Some(Gender::Man)),
    (
        Rule::GenderNonBinary,
        |s| known(s).gender = Some(Gender::NonBinary),
        |s| {
            known(s).gender = Some(Gender::NonBinary);
            s.settings.programme = crate::domain::project::Programme::EsfPlus2021;
        },
    ),
    (
        Rule::AgeBandByYear,
        |s| (known(s).age_at_entry, known(s).birth_year) = (None, Some(1996)),
        |s| {
            (known(s).age_at_entry, known(s).birth_year) = (None, Some(1990));
        },
    ),
    (Rule::NotSupportedYet, |s| s.people.push(unknown("P-09")), |s| s.people.push(tidy("P-09"))),
    (
        Rule::EnteredBeforeProject,
        |s| known(s).entered = on("2020-05-31"),
        |s| known(s).entered = on("2020-06-01"),
    ),
    (Rule::LeftBeforeEntered, |s| leaves(s, "2021-08-29"), |s| leaves(s, "2021-08-30")),
    (
        Rule::UnemployedSinceMissing,
        |s| known(s).labour_status = Some(LabourStatus::Unemployed),
        |s| {
            known(s).labour_status = Some(LabourStatus::Unemployed);
            known(s).unemployed_since = on("2021-01-01");
        },
    ),
    (
        Rule::UnemployedSinceAfterEntry,
        |s| {
            known(s).labour_status = Some(LabourStatus::Unemployed);
            known(s).unemployed_since = on("2021-08-31");
        },
        |s| {
            known(s).labour_status = Some(LabourStatus::Unemployed);
            known(s).unemployed_since = on("2021-08-30");
        },
    ),
    (Rule::EnteredAfterProject, |s| s.project.end = on("2021-08-29"), |s| s.project.end = on("2021-08-30")),
    (
        Rule::EnteredInFuture,
        |s| {
            of_register(s, "2022-01-15");
            known(s).entered = on("2022-01-16");
        },
        |s| {
            of_register(s, "2022-01-15");
            known(s).entered = on("2022-01-15");
        },
    ),
    (
        Rule::LeftInFuture,
        |s| {
            of_register(s, "2022-01-15");
            leaves(s, "2022-01-16");
        },
        |s| leaves(s, "2022-01-16"),
    ),
    (Rule::LeftAfterProject, |s| leaves(s, "2023-03-01"), |s| leaves(s, "2023-02-28")),
    (
        Rule::BornAfterEntry,
        |s| (known(s).age_at_entry, known(s).birth_date) = (None, on("2021-08-31")),
        |s| (known(s).age_at_entry, known(s).birth_date) = (None, on("1981-08-31")),
    ),
    (Rule::AgeAgainstBirth, |s| known(s).birth_date = on("1981-08-31"), |s| known(s).birth_year = Some(1981)),
    (
        Rule::BirthYearAgainstDate,
        |s| (known(s).birth_date, known(s).birth_year) = (on("1981-08-30"), Some(1982)),
        |s| (known(s).birth_date, known(s).birth_year) = (on("1981-08-30"), Some(1981)),
    ),
    (
        Rule::BirthKeptTwice,
        |s| known(s).birth_year = Some(1981),
        |s| {
            (known(s).age_at_entry, known(s).birth_year) = (None, Some(1981));
        },
    ),
    (Rule::Under15, |s| known(s).age_at_entry = Some(14), |s| known(s).age_at_entry = Some(15)),
    (Rule::Over74, |s| known(s).age_at_entry = Some(75), |s| known(s).age_at_entry = Some(74)),
    (
        Rule::UnemployedSinceOtherStatus,
        |s| known(s).unemployed_since = on("2021-01-01"),
        |s| {
            known(s).labour_status = None;
            known(s).unemployed_since = on("2021-01-01");
        },
    ),
    (
        Rule::EducationBeyondAge,
        |s| (known(s).age_at_entry, known(s).education) = (Some(17), Some(Isced::Six)),
        |s| (known(s).age_at_entry, known(s).education) = (Some(17), Some(Isced::Three)),
    ),
    (
        Rule::StudyingWithoutLevel,
        |s| (known(s).in_education, known(s).education) = (Some(YesNo::Yes), Some(Isced::Zero)),
        |s| known(s).education = Some(Isced::Zero),
    ),
    (
        Rule::ThirdCountryWithoutBackground,
        |s| known(s).third_country_national = Some(Answer::Yes),
        |s| {
            known(s).third_country_national = Some(Answer::Yes);
            known(s).foreign_background = Some(Answer::Yes);
        },
    ),
    (
        Rule::CitizenOfThirdCountry,
        |s| {
            known(s).third_country_national = Some(Answer::Yes);
            known(s).residence = Some(Residence::Citizen);
        },
        |s| known(s).residence = Some(Residence::Citizen),
    ),
    (Rule::FunderRecordMissing, |s| known(s).funder_record = None, |s| s.people.push(unknown("P-09"))),
    (
        Rule::FunderRecordNotPossible,
        |s| known(s).funder_record = Some(FunderRecord::NotPossible),
        |s| {
            known(s).funder_record = None;
        },
    ),
    (Rule::FormUnsigned, |s| known(s).form_signed = None, |s| s.people.push(unknown("P-09"))),
    (
        Rule::FormSignedLate,
        |s| known(s).form_signed = on("2021-09-28"),
        |s| known(s).form_signed = on("2021-09-27"),
    ),
    (Rule::GenderMissing, |s| known(s).gender = None, |s| s.people.push(unknown("P-09"))),
    (
        Rule::AgeMissing,
        |s| known(s).age_at_entry = None,
        |s| {
            (known(s).age_at_entry, known(s).birth_year) = (None, Some(1981));
        },
    ),
    (Rule::LabourStatusMissing, |s| known(s).labour_status = None, |s| s.people.push(unknown("P-09"))),
    (Rule::InEducationMissing, |s| known(s).in_education = None, |s| s.people.push(unknown("P-09"))),
    (Rule::EducationMissing, |s| known(s).education = None, |s| s.people.push(unknown("P-09"))),
    (Rule::AnswersRefused, |s| known(s).rural = Some(Answer::Refused), |s| known(s).rural = None),
    (Rule::AnswersNotAsked, |s| known(s).rural = None, |s| known(s).rural = Some(Answer::Refused)),
];
