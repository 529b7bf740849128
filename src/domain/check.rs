//! Checks: the rules by which a register is looked through before a report, and how grave each is.
//!
//! What a rule finds is decided by `report::quality`; here stand the words, which waivers name too.

use super::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// How grave a finding is, the gravest first.
    Severity {
        /// No report can be made, or none that can be trusted.
        Blocks = "blocks",
        /// It must be mended, or the figures say too little.
        Must = "must",
        /// It should be looked at.
        Should = "should",
        /// It is so, and good to know.
        Note = "note",
    }
}

/// Makes the list of rules: what is found, its id, how grave it is.
macro_rules! rules {
    ($($(#[$what:meta])* $member:ident = $word:literal $severity:ident,)+) => {
        vocabulary! {
            /// What can be found.
            Rule { $($(#[$what])* $member = $word,)+ }
        }

        impl Rule {
            /// Returns how grave a finding of the rule is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$member => Severity::$severity,)+ }
            }
        }
    };
}

impl Rule {
    /// Every rule.
    pub const ALL: &'static [Self] = Self::MEMBERS;
}

impl Severity {
    /// Says whether a finding so grave wants work before a report goes out.
    pub fn wants_work(self) -> bool {
        self != Self::Note
    }
}

rules! {
    // What was recorded at entry.
    /// A supported person's record lacks what a complete one has, and counts in the grand total alone.
    IncompleteRecord = "incomplete_record" Must,
    /// ESF 2014-2020 knows women and men only: the funder must be asked how to report.
    GenderNonBinary = "gender_non_binary" Must,
    /// Only the birth year is known, and an age band depends on the birthday.
    AgeBandByYear = "age_band_by_year" Should,
    /// Neither `entered` nor an enrolment: the person counts nowhere.
    NotSupportedYet = "not_supported_yet" Note,
    /// Entered before the project began: in no cumulative output.
    EnteredBeforeProject = "entered_before_project" Must,
    /// Left before the day of entry.
    LeftBeforeEntered = "left_before_entered" Must,
    /// Unemployed, and not recorded since when: never long-term unemployed.
    UnemployedSinceMissing = "unemployed_since_missing" Should,
    /// Unemployed only since a day after the entry.
    UnemployedSinceAfterEntry = "unemployed_since_after_entry" Should,
    /// Entered after the last day of the project.
    EnteredAfterProject = "entered_after_project" Must,
    /// The day of entry is yet to come.
    EnteredInFuture = "entered_in_future" Should,
    /// The last day in the project is yet to come.
    LeftInFuture = "left_in_future" Should,
    /// Left after the last day of the project.
    LeftAfterProject = "left_after_project" Should,
    /// Born after the day of entry: no age is known.
    BornAfterEntry = "born_after_entry" Must,
    /// The age at entry is not the one that the birth gives.
    AgeAgainstBirth = "age_against_birth" Should,
    /// The birth year is not that of the birth date.
    BirthYearAgainstDate = "birth_year_against_date" Should,
    /// The age at entry is kept, and the birth too: one of them is enough.
    BirthKeptTwice = "birth_kept_twice" Note,
    /// Under 15 on the day of entry.
    Under15 = "under_15" Should,
    /// Over 74 on the day of entry.
    Over74 = "over_74" Should,
    /// A day since which somebody is unemployed who was not on the day of entry.
    UnemployedSinceOtherStatus = "unemployed_since_other_status" Should,
    /// An education that takes more years than the person had.
    EducationBeyondAge = "education_beyond_age" Should,
    /// In education on the day of entry, with no level completed at 18 or older.
    StudyingWithoutLevel = "studying_without_level" Note,
    /// National of a third country without a foreign background.
    ThirdCountryWithoutBackground = "third_country_without_background" Note,
    /// A citizen, and a national of a third country.
    CitizenOfThirdCountry = "citizen_of_third_country" Should,

    // The funder's papers.
    /// Not yet in the funder's own system.
    FunderRecordMissing = "funder_record_missing" Should,
    /// Cannot be entered in the funder's own system.
    FunderRecordNotPossible = "funder_record_not_possible" Note,
    /// The start form is not signed.
    FormUnsigned = "form_unsigned" Should,
    /// The start form was signed more than four weeks after the entry.
    FormSignedLate = "form_signed_late" Note,

    // How complete each field is.
    /// Of so many supported people the gender is not known.
    GenderMissing = "gender_missing" Note,
    /// Of so many supported people the age is not known.
    AgeMissing = "age_missing" Note,
    /// Of so many supported people the labour status is not known.
    LabourStatusMissing = "labour_status_missing" Note,
    /// Of so many supported people it is not known whether they were in education.
    InEducationMissing = "in_education_missing" Note,
    /// Of so many supported people the education is not known.
    EducationMissing = "education_missing" Note,
    /// A sensitive question was refused by so many supported people.
    AnswersRefused = "answers_refused" Note,
    /// A sensitive question was not asked of so many supported people.
    AnswersNotAsked = "answers_not_asked" Should,

    // Outcomes.
    /// An outcome before its window opens: not counted.
    OutcomeEarly = "outcome_early" Should,
    /// An outcome after its window closed: not counted.
    OutcomeLate = "outcome_late" Should,
    /// An outcome without a day: not counted.
    OutcomeUndated = "outcome_undated" Should,
    /// An outcome of somebody who has not left: not counted.
    OutcomeBeforeLeaving = "outcome_before_leaving" Should,
    /// An outcome at which nobody was reached: not counted.
    OutcomeNotReached = "outcome_not_reached" Note,
    /// The day of an outcome is yet to come.
    OutcomeInFuture = "outcome_in_future" Should,
    /// An outcome that counts, without an answer that an indicator asks for.
    OutcomeIncomplete = "outcome_incomplete" Should,
    /// Both outcomes on one day.
    OutcomesSameDay = "outcomes_same_day" Should,
    /// A better situation, of somebody who worked at entry and does not work now.
    ImprovedAgainstStatus = "improved_against_status" Should,
    /// Left at most 21 days ago, without an outcome on leaving.
    ExitOutcomeOpen = "exit_outcome_open" Note,
    /// Left more than 21 days ago, without an outcome on leaving; the window is still open.
    ExitOutcomeDue = "exit_outcome_due" Should,
    /// Left, and the window of the outcome on leaving closed without one.
    ExitOutcomeMissing = "exit_outcome_missing" Must,
    /// The window six months after opens later.
    SixMonthsNotOpen = "six_months_not_open" Note,
    /// The window six months after opens within four weeks.
    SixMonthsSoon = "six_months_soon" Note,
    /// The window six months after is open, without an outcome.
    SixMonthsDue = "six_months_due" Should,
    /// The window six months after closed without an outcome.
    SixMonthsMissing = "six_months_missing" Must,

    // Sessions.
    /// A held session of the period with expected people unmarked.
    SessionUnmarked = "session_unmarked" Should,
    /// A held session of the period with several people expected and no mark at all.
    SessionWithoutMarks = "session_without_marks" Should,
    /// A group session of the period to which one person came alone.
    LoneSession = "lone_session" Note,
    /// A held group session to which nobody came.
    SessionNobodyCame = "session_nobody_came" Note,
    /// A held session at which nobody was expected and nobody has a mark.
    SessionNobodyExpected = "session_nobody_expected" Should,
    /// A session still planned on a day that is past.
    SessionPlannedPast = "session_planned_past" Should,
    /// A session held on a day that is yet to come.
    SessionHeldInFuture = "session_held_in_future" Must,
    /// A session on a public holiday.
    SessionOnHoliday = "session_on_holiday" Note,
    /// A session in a break of its cohort.
    SessionInBreak = "session_in_break" Note,
    /// A group session before the first or after the last day of its cohort.
    SessionOutsideCohort = "session_outside_cohort" Note,
    /// A session held before the project began or after it ended.
    SessionOutsideProject = "session_outside_project" Must,
    /// Two group sessions of a cohort at the same time.
    SessionsOverlap = "sessions_overlap" Should,
    /// An individual session of more than twice the activity's usual length.
    SessionLong = "session_long" Should,

    // Marks.
    /// Marks before the day of entry.
    MarksBeforeEntered = "marks_before_entered" Should,
    /// Marks after the last day in the project.
    MarksAfterLeft = "marks_after_left" Should,
    /// Marks at group sessions outside the participant's time in the group.
    MarksOutsideEnrolment = "marks_outside_enrolment" Note,
    /// Present at two sessions at the same time.
    DoubleBooking = "double_booking" Should,
    /// Late and early come to the whole session or more.
    MinutesBeyondSession = "minutes_beyond_session" Must,
    /// Absences of which it is not recorded whether the participant told.
    NoticeUnknown = "notice_unknown" Note,
    /// Marks recorded more than seven days after their session.
    MarksRecordedLate = "marks_recorded_late" Note,

    // Enrolments.
    /// Supported, and never in a cohort.
    NoEnrolment = "no_enrolment" Note,
    /// An enrolment that began before the day of entry.
    EnrolmentBeforeEntered = "enrolment_before_entered" Should,
    /// An enrolment that began before the project did.
    EnrolmentBeforeProject = "enrolment_before_project" Should,
    /// An enrolment that began after the cohort's last day.
    EnrolmentAfterCohort = "enrolment_after_cohort" Should,
    /// An enrolment that began before the cohort did, or ended after it.
    EnrolmentOutsideCohort = "enrolment_outside_cohort" Note,
    /// Two enrolments at the same time: in one cohort, or expected at the group sessions of both.
    EnrolmentsOverlap = "enrolments_overlap" Should,
    /// An enrolment without an end in a cohort that ended more than two weeks ago.
    EnrolmentOpenAfterCohort = "enrolment_open_after_cohort" Should,
    /// An enrolment that goes on after the last day in the project.
    EnrolmentOpenAfterLeft = "enrolment_open_after_left" Should,
    /// An enrolment that ended, and not recorded how.
    ExitReasonMissing = "exit_reason_missing" Note,
    /// An enrolment that ended in employment, and an outcome on leaving without it.
    ExitAgainstOutcome = "exit_against_outcome" Note,
    /// Every enrolment ended more than four weeks ago, and no last day in the project.
    StillInProject = "still_in_project" Note,
    /// Two weeks in a group that has met, and never there.
    NeverAttended = "never_attended" Should,

    // Cohorts.
    /// A cohort that has begun, without a session.
    CohortWithoutSessions = "cohort_without_sessions" Should,
    /// A cohort that has begun, without a participant.
    CohortWithoutParticipants = "cohort_without_participants" Should,
    /// A cohort that ended with fewer weeks of group sessions than planned.
    CohortWeeksUnder = "cohort_weeks_under" Note,
    /// A cohort with more weeks of group sessions than planned.
    CohortWeeksOver = "cohort_weeks_over" Note,
    /// A cohort of fewer than four.
    CohortSmall = "cohort_small" Note,
    /// A cohort of more than six.
    CohortLarge = "cohort_large" Note,
    /// A cohort that begins before the project or ends after it.
    CohortOutsideProject = "cohort_outside_project" Should,

    // The project and the period.
    /// No first day of the project: no report can be made.
    ProjectStartMissing = "project_start_missing" Blocks,
    /// No programme: no report can be made.
    ProjectProgrammeMissing = "project_programme_missing" Blocks,
    /// The project ends before it begins.
    ProjectEndBeforeStart = "project_end_before_start" Blocks,
    /// No last day of the project.
    ProjectEndMissing = "project_end_missing" Must,
    /// No project code, by which the funder knows the report.
    ProjectCodeMissing = "project_code_missing" Should,
    /// No target number of participants.
    ProjectTargetMissing = "project_target_missing" Should,
    /// Nobody is supported yet.
    NoParticipants = "no_participants" Should,
    /// Fewer supported people than the target asks for by now.
    TargetBehind = "target_behind" Note,
    /// The period begins before the project.
    PeriodBeforeProject = "period_before_project" Note,
    /// The period ends after the project.
    PeriodBeyondProject = "period_beyond_project" Note,
    /// The period is not over yet.
    PeriodNotOver = "period_not_over" Note,
    /// The figures contradict each other: a slip in the program, or damage to the register.
    SelfCheckBroken = "self_check_broken" Blocks,
}
