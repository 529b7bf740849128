//! The rules of the quality list, and how grave each is.

use crate::domain::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// How grave a finding is, the gravest first.
    Severity {
        /// No report can be made.
        Blocks = "blocks",
        /// It must be mended, or the figures say too little.
        Must = "must",
        /// It should be looked at.
        Should = "should",
        /// It is so, and good to know.
        Note = "note",
    }
}

vocabulary! {
    /// What can be found.
    Rule {
        /// A supported person's record lacks what a complete one has, and counts in the grand
        /// total alone.
        IncompleteRecord = "incomplete_record",
        /// ESF 2014-2020 knows women and men only: the funder must be asked how to report.
        GenderNonBinary = "gender_non_binary",
        /// A sensitive question was refused by so many supported people.
        AnswersRefused = "answers_refused",
        /// A sensitive question was not asked of so many supported people.
        AnswersNotAsked = "answers_not_asked",
        /// Only the birth year is known, and an age band depends on the birthday.
        AgeBandByYear = "age_band_by_year",
        /// An outcome before its window opens: not counted.
        OutcomeEarly = "outcome_early",
        /// An outcome after its window closed: not counted.
        OutcomeLate = "outcome_late",
        /// An outcome without a day: not counted.
        OutcomeUndated = "outcome_undated",
        /// An outcome of somebody who has not left: not counted.
        OutcomeBeforeLeaving = "outcome_before_leaving",
        /// An outcome at which nobody was reached: not counted.
        OutcomeNotReached = "outcome_not_reached",
        /// Neither `entered` nor an enrolment: the person counts nowhere.
        NotSupportedYet = "not_supported_yet",
        /// Entered before the project began: in no cumulative output.
        EnteredBeforeProject = "entered_before_project",
        /// Left before the day of entry.
        LeftBeforeEntered = "left_before_entered",
        /// Unemployed, and not recorded since when: never long-term unemployed.
        UnemployedSinceMissing = "unemployed_since_missing",
        /// Unemployed only since a day after the entry.
        UnemployedSinceAfterEntry = "unemployed_since_after_entry",
        /// A held session of the period with expected people unmarked.
        SessionUnmarked = "session_unmarked",
        /// A group session of the period to which one person came alone.
        LoneSession = "lone_session",
    }
}

impl Rule {
    /// Every rule.
    pub const ALL: &'static [Self] = Self::MEMBERS;

    /// Returns how grave a finding of the rule is.
    pub fn severity(self) -> Severity {
        match self {
            Self::IncompleteRecord
            | Self::GenderNonBinary
            | Self::EnteredBeforeProject
            | Self::LeftBeforeEntered => Severity::Must,
            Self::AnswersNotAsked
            | Self::AgeBandByYear
            | Self::OutcomeEarly
            | Self::OutcomeLate
            | Self::OutcomeUndated
            | Self::OutcomeBeforeLeaving
            | Self::UnemployedSinceMissing
            | Self::UnemployedSinceAfterEntry
            | Self::SessionUnmarked => Severity::Should,
            Self::AnswersRefused | Self::OutcomeNotReached | Self::NotSupportedYet | Self::LoneSession => {
                Severity::Note
            }
        }
    }
}
