//! The files of an interchange folder, with their columns.

use crate::domain::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// A file of an interchange folder; [`Vocabulary::MEMBERS`] is the order of import.
    File {
        /// The project's settings, one row.
        Project = "project",
        /// How long records are kept, one row.
        Retention = "retention",
        /// Cohorts.
        Cohorts = "cohorts",
        /// Days without programme.
        Breaks = "breaks",
        /// The catalogue of activities.
        Activities = "activities",
        /// Participants.
        Participants = "participants",
        /// Participants' times in cohorts.
        Enrolments = "enrolments",
        /// Sessions.
        Sessions = "sessions",
        /// Marks.
        Attendance = "attendance",
        /// Situations at the reference points.
        Outcomes = "outcomes",
        /// Needs.
        Needs = "needs",
        /// Questions that participants prefer not to answer.
        Refusals = "refusals",
        /// Areas of life.
        LifeAreas = "life_areas",
        /// How participants may be reached.
        SafeContacts = "safe_contacts",
        /// Reports that were sent.
        Submissions = "submissions",
        /// The files of reports that were sent.
        SubmissionFiles = "submission_files",
        /// Findings that were let stand.
        Waivers = "waivers",
        /// What was learned of cohorts.
        Lessons = "lessons",
        /// Questionnaires, word for word.
        Instruments = "instruments",
        /// Answerings of questionnaires.
        Assessments = "assessments",
        /// What was answered to each item.
        Answers = "answers",
        /// What sessions were like, from nobody in particular.
        Feedback = "feedback",
    }
}

impl File {
    /// Returns the name in the folder.
    pub fn name(self) -> &'static str {
        match self {
            Self::Project => "project.csv",
            Self::Retention => "retention.csv",
            Self::Cohorts => "cohorts.csv",
            Self::Breaks => "breaks.csv",
            Self::Activities => "activities.csv",
            Self::Participants => "participants.csv",
            Self::Enrolments => "enrolments.csv",
            Self::Sessions => "sessions.csv",
            Self::Attendance => "attendance.csv",
            Self::Outcomes => "outcomes.csv",
            Self::Needs => "needs.csv",
            Self::Refusals => "refusals.csv",
            Self::LifeAreas => "life_areas.csv",
            Self::SafeContacts => "safe_contacts.csv",
            Self::Submissions => "submissions.csv",
            Self::SubmissionFiles => "submission_files.csv",
            Self::Waivers => "waivers.csv",
            Self::Lessons => "lessons.csv",
            Self::Instruments => "instruments.csv",
            Self::Assessments => "assessments.csv",
            Self::Answers => "answers.csv",
            Self::Feedback => "feedback.csv",
        }
    }

    /// Returns the file that a name in the folder belongs to.
    pub fn named(name: &str) -> Option<Self> {
        Self::MEMBERS.iter().copied().find(|file| file.name() == name)
    }

    /// Returns the most bytes of a row; one of a submission's holds a whole file.
    pub(super) fn longest_row(self) -> usize {
        match self {
            Self::SubmissionFiles => 1 << 26,
            _ => 1 << 20,
        }
    }

    /// Returns the columns in the order in which they are written.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Project => &["name", "code", "funder", "programme", "start", "end", "target"],
            Self::Retention => &["until"],
            Self::Cohorts => &["cohort", "name", "start", "weeks", "end", "target", "emphasis"],
            Self::Breaks => &["cohort", "from", "to", "reason"],
            Self::Activities => {
                &["activity", "name_en", "name_fi", "name_sv", "kind", "provider", "minutes", "counted"]
            }
            Self::Participants => PARTICIPANT_COLUMNS,
            Self::Enrolments => &["participant", "cohort", "from", "to", "mode", "exit"],
            Self::Sessions => SESSION_COLUMNS,
            Self::Attendance => {
                &["session", "participant", "presence", "minutes_late", "minutes_early", "notice", "reason"]
            }
            Self::Outcomes => OUTCOME_COLUMNS,
            Self::Needs => &["participant", "date", "need", "level"],
            Self::Refusals => &["participant", "question", "date"],
            Self::LifeAreas => &["participant", "date", "area", "level"],
            Self::SafeContacts => &["participant", "language", "rule"],
            Self::Submissions => SUBMISSION_COLUMNS,
            Self::SubmissionFiles => &["submission", "file", "content"],
            Self::Waivers => &["rule", "subject", "why", "until"],
            Self::Lessons => &["cohort", "number", "date", "text"],
            Self::Instruments => &["instrument", "version", "content"],
            Self::Assessments => &["participant", "instrument", "date", "version"],
            Self::Answers => &["participant", "instrument", "date", "item", "value", "refused"],
            Self::Feedback => &["session", "slip", "useful", "understood", "felt_safe", "comment"],
        }
    }

    /// Returns the columns that tell one row from another; none for the single row of the project.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            Self::Project | Self::Retention => &[],
            Self::Cohorts => &["cohort"],
            Self::Breaks => &["cohort", "from"],
            Self::Activities => &["activity"],
            Self::Participants => &["participant"],
            Self::Enrolments => &["participant", "cohort", "from"],
            Self::Sessions => &["session"],
            Self::Attendance => &["session", "participant"],
            Self::Outcomes => &["participant", "point"],
            Self::Needs => &["participant", "date", "need"],
            Self::Refusals => &["participant", "question"],
            Self::LifeAreas => &["participant", "date", "area"],
            Self::SafeContacts => &["participant"],
            Self::Submissions => &["submission"],
            Self::SubmissionFiles => &["submission", "file"],
            Self::Waivers => &["rule", "subject"],
            Self::Lessons => &["cohort", "number"],
            Self::Instruments => &["instrument", "version"],
            Self::Assessments => &["participant", "instrument", "date"],
            Self::Answers => &["participant", "instrument", "date", "item"],
            Self::Feedback => &["session", "slip"],
        }
    }
}

const PARTICIPANT_COLUMNS: &[&str] = &[
    "participant",
    "alias",
    "entered",
    "left",
    "gender",
    "age_at_entry",
    "birth_date",
    "birth_year",
    "labour_status",
    "unemployed_since",
    "in_education",
    "education",
    "foreign_background",
    "third_country_national",
    "minority",
    "disability",
    "homeless",
    "rural",
    "other_disadvantaged",
    "residence",
    "form_signed",
    "funder_record",
];

const SESSION_COLUMNS: &[&str] = &[
    "session",
    "cohort",
    "activity",
    "participant",
    "date",
    "start",
    "minutes",
    "mode",
    "status",
    "facilitator",
];

const OUTCOME_COLUMNS: &[&str] = &[
    "participant",
    "point",
    "date",
    "labour_status",
    "in_education",
    "job_searching",
    "qualification",
    "improved",
    "source",
];

const SUBMISSION_COLUMNS: &[&str] = &[
    "submission",
    "period",
    "from",
    "until",
    "programme",
    "ltu_months_under_25",
    "language",
    "definitions_version",
    "program_version",
    "sent_at",
    "sent_by",
    "note",
    "sha256",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_found_by_its_name_and_its_keys_are_columns() {
        for file in File::MEMBERS.iter().copied() {
            assert_eq!(File::named(file.name()), Some(file));
            assert_eq!(file.name(), format!("{file}.csv"));
            assert!(file.keys().iter().all(|key| file.columns().contains(key)));
        }
        assert_eq!(File::named("notes.csv"), None);
    }
}
