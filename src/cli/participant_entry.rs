//! What is recorded of a participant on the day of entry, as options of the commands that write it.

use chrono::NaiveDate;
use clap::Args;

use crate::domain::age::HIGHEST;
use crate::domain::participant::{FunderRecord, Gender, Isced, LabourStatus, Participant, Residence};
use crate::domain::vocabulary::{Answer, Vocabulary, YesNo};

use super::ask;
use super::desk::Desk;
use super::failure::Failure;
use super::value::{typed_day, word};

/// What is recorded on the day of entry; every answer may be left out.
#[derive(Debug, Clone, Args)]
pub(super) struct Entry {
    /// Ask for a working name, chosen with the participant; never a legal name
    #[arg(long)]
    alias: bool,
    /// First day in the project
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    entered: Option<NaiveDate>,
    /// Last day in the project
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    left: Option<NaiveDate>,
    /// Gender
    #[arg(long, value_name = "WORD", value_parser = word::<Gender>())]
    gender: Option<Gender>,
    /// Age in completed years on the day of entry
    #[arg(long, value_name = "YEARS", value_parser = clap::value_parser!(u16).range(0..=i64::from(HIGHEST)))]
    age_at_entry: Option<u16>,
    /// Day of birth, only where the project needs it elsewhere
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    birth_date: Option<NaiveDate>,
    /// Year of birth, only where the project needs it elsewhere
    #[arg(long, value_name = "YEAR", value_parser = clap::value_parser!(u16).range(1900..=2100))]
    birth_year: Option<u16>,
    /// Situation on the labour market on the day of entry
    #[arg(long, value_name = "WORD", value_parser = word::<LabourStatus>())]
    labour_status: Option<LabourStatus>,
    /// Since when unemployed
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    unemployed_since: Option<NaiveDate>,
    /// In education or training on the day of entry
    #[arg(long, value_name = "ANSWER", value_parser = word::<YesNo>())]
    in_education: Option<YesNo>,
    /// Highest completed education, ISCED level
    #[arg(long, value_name = "LEVEL", value_parser = word::<Isced>())]
    education: Option<Isced>,
    /// Foreign background
    #[arg(long, value_name = "ANSWER", value_parser = word::<Answer>())]
    foreign_background: Option<Answer>,
    /// National of a country outside the European Union
    #[arg(long, value_name = "ANSWER", value_parser = word::<Answer>())]
    third_country_national: Option<Answer>,
    /// Belongs to a minority
    #[arg(long, value_name = "ANSWER", value_parser = word::<Answer>())]
    minority: Option<Answer>,
    /// Disability
    #[arg(long, value_name = "ANSWER", value_parser = word::<Answer>())]
    disability: Option<Answer>,
    /// Homeless or affected by housing exclusion
    #[arg(long, value_name = "ANSWER", value_parser = word::<Answer>())]
    homeless: Option<Answer>,
    /// From a rural area
    #[arg(long, value_name = "ANSWER", value_parser = word::<Answer>())]
    rural: Option<Answer>,
    /// Other disadvantage
    #[arg(long, value_name = "ANSWER", value_parser = word::<Answer>())]
    other_disadvantaged: Option<Answer>,
    /// Ground of residence
    #[arg(long, value_name = "WORD", value_parser = word::<Residence>())]
    residence: Option<Residence>,
    /// Day on which the start form was signed
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    form_signed: Option<NaiveDate>,
    /// Whether in the funder's own system
    #[arg(long, value_name = "WORD", value_parser = word::<FunderRecord>())]
    funder_record: Option<FunderRecord>,
}

impl Entry {
    /// Returns the person with what is given put over what was recorded.
    pub(super) fn over(&self, before: Participant, desk: &Desk) -> Result<Participant, Failure> {
        let alias = match self.alias {
            true => ask::private_line(desk, desk.tr.ask_alias())?.or(before.alias),
            false => before.alias,
        };
        let after = Participant {
            code: before.code,
            alias,
            entered: self.entered.or(before.entered),
            left: self.left.or(before.left),
            gender: self.gender.or(before.gender),
            age_at_entry: self.age_at_entry.or(before.age_at_entry),
            birth_date: self.birth_date.or(before.birth_date),
            birth_year: self.birth_year.or(before.birth_year),
            labour_status: self.labour_status.or(before.labour_status),
            unemployed_since: self.unemployed_since.or(before.unemployed_since),
            in_education: self.in_education.or(before.in_education),
            education: self.education.or(before.education),
            foreign_background: self.foreign_background.or(before.foreign_background),
            third_country_national: self.third_country_national.or(before.third_country_national),
            minority: self.minority.or(before.minority),
            disability: self.disability.or(before.disability),
            homeless: self.homeless.or(before.homeless),
            rural: self.rural.or(before.rural),
            other_disadvantaged: self.other_disadvantaged.or(before.other_disadvantaged),
            residence: self.residence.or(before.residence),
            form_signed: self.form_signed.or(before.form_signed),
            funder_record: self.funder_record.or(before.funder_record),
        };
        check_days(&after, desk)?;
        Ok(after)
    }
}

/// Refuses a participant who leaves before entering.
pub(super) fn check_days(person: &Participant, desk: &Desk) -> Result<(), Failure> {
    match (person.entered, person.left) {
        (Some(entered), Some(left)) if left < entered => {
            Err(Failure::refused(desk.tr.ends_before_start(&desk.tr.day(entered), &desk.tr.day(left))))
        }
        _ => Ok(()),
    }
}

/// Makes the list of columns that can be forgotten, from the fields themselves.
macro_rules! clearable {
    ($($member:ident = $word:literal: $field:ident,)+) => {
        /// A column that can be forgotten.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Clearable { $($member,)+ }

        impl Vocabulary for Clearable {
            const MEMBERS: &'static [Self] = &[$(Self::$member,)+];
            const WORDS: &'static [&'static str] = &[$($word,)+];
            fn word(self) -> &'static str {
                match self { $(Self::$member => $word,)+ }
            }
        }

        impl Clearable {
            /// Forgets it.
            pub(super) fn clear(self, person: &mut Participant) {
                match self { $(Self::$member => person.$field = None,)+ }
            }
        }
    };
}

clearable! {
    Alias = "alias": alias,
    Entered = "entered": entered,
    Left = "left": left,
    Gender = "gender": gender,
    AgeAtEntry = "age_at_entry": age_at_entry,
    BirthDate = "birth_date": birth_date,
    BirthYear = "birth_year": birth_year,
    LabourStatus = "labour_status": labour_status,
    UnemployedSince = "unemployed_since": unemployed_since,
    InEducation = "in_education": in_education,
    Education = "education": education,
    ForeignBackground = "foreign_background": foreign_background,
    ThirdCountryNational = "third_country_national": third_country_national,
    Minority = "minority": minority,
    Disability = "disability": disability,
    Homeless = "homeless": homeless,
    Rural = "rural": rural,
    OtherDisadvantaged = "other_disadvantaged": other_disadvantaged,
    Residence = "residence": residence,
    FormSigned = "form_signed": form_signed,
    FunderRecord = "funder_record": funder_record,
}
