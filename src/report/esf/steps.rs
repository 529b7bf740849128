//! Steps: the conditions that each indicator makes, with the facts that decide them.
//!
//! # Why
//! A rule is a plain function and cannot say why it says no. Its steps can: each holds wherever the
//! rule does, the last one is the rule, and the first that fails names the facts that decide. A test
//! holds that no step refuses somebody whom the rule counts.

use super::explain::fact::Fact;
use super::outputs::*;
use super::programme::Rule;
use super::results::*;

/// One condition of an indicator.
#[derive(Debug, Clone, Copy)]
pub struct Step {
    /// The name of the condition; its definition in words is found by it.
    pub name: &'static str,
    /// The condition, with those before it.
    pub rule: Rule,
    /// The facts that decide it.
    pub facts: &'static [Fact],
}

const fn step(name: &'static str, rule: Rule, facts: &'static [Fact]) -> Step {
    Step { name, rule, facts }
}

macro_rules! steps {
    ($($name:ident = $rule:ident($($fact:ident),*);)+) => {
        $(pub(super) const $name: Step = step(stringify!($rule), $rule, &[$(Fact::$fact),*]);)+
    };
}

steps! {
    EVERYONE = everyone();
    UNEMPLOYED = unemployed(LabourStatus);
    LONG_TERM_2014 = long_term_unemployed_2014(UnemployedSince, Age);
    LONG_TERM = long_term_unemployed(UnemployedSince, Age);
    INACTIVE = inactive(LabourStatus);
    INACTIVE_NOT_IN_EDUCATION = inactive_not_in_education(InEducation);
    EMPLOYED = employed(LabourStatus);
    NOT_EMPLOYED_AT_ENTRY = not_employed(LabourStatus);
    NOT_IN_EDUCATION = not_in_education(InEducation);
    BELOW_18 = below_18(Age);
    BELOW_25 = below_25(Age);
    FROM_18_TO_29 = from_18_to_29(Age);
    ABOVE_54 = above_54(Age);
    ABOVE_54_NOT_WORKING = above_54_not_working(LabourStatus, InEducation);
    ISCED_0_2 = isced_0_2(Education);
    ISCED_1_2 = isced_1_2(Education);
    ISCED_3_4 = isced_3_4(Education);
    ISCED_5_8 = isced_5_8(Education);
    MIGRANT_OR_MINORITY = migrant_or_minority(ForeignBackground, ThirdCountryNational, Minority);
    DISABILITY = disability(Disability);
    OTHER_DISADVANTAGED = other_disadvantaged(OtherDisadvantaged);
    HOMELESS = homeless(Homeless);
    RURAL = rural(Rural);
    THIRD_COUNTRY_NATIONAL = third_country_national(ThirdCountryNational);
    FOREIGN_BACKGROUND = foreign_background(ForeignBackground);
    MINORITY = minority(Minority);
    DISADVANTAGED_AT_ENTRY =
        disadvantaged(ForeignBackground, ThirdCountryNational, Minority, Disability, OtherDisadvantaged);
    JOB_SEARCHING = job_searching(ExitJobSearching);
    IN_EDUCATION = in_education(ExitInEducation);
    QUALIFIED = qualified(ExitQualification);
    IN_EMPLOYMENT = in_employment(ExitLabourStatus);
    WITH_RESULT = disadvantaged_with_result(
        LabourStatus, InEducation, ExitJobSearching, ExitInEducation, ExitQualification, ExitLabourStatus
    );
    IN_EMPLOYMENT_LATER = in_employment_later(LaterLabourStatus);
    IMPROVED_LATER = improved_later(LaterImproved);
    ABOVE_54_IN_EMPLOYMENT_LATER = above_54_in_employment_later(LaterLabourStatus);
    DISADVANTAGED_IN_EMPLOYMENT_LATER = disadvantaged_in_employment_later(LaterLabourStatus);
}
