//! The commands that mend.

use crate::domain::code::ParticipantCode;
use crate::domain::enrolment::Enrolment;

/// Returns the option that sets a column, with what to fill in: `--education LEVEL`.
pub(super) fn option(column: &str) -> String {
    let value = match column {
        "gender" => "GENDER",
        "age_at_entry" => "YEARS",
        "birth_year" => "YEAR",
        "labour_status" => "STATUS",
        "education" => "LEVEL",
        "residence" => "RESIDENCE",
        "funder_record" => "RECORD",
        "source" => "SOURCE",
        "exit" => "HOW",
        "code" => "CODE",
        "programme" => "PROGRAMME",
        "target" | "weeks" => "NUMBER",
        "minutes" => "MINUTES",
        "entered" | "left" | "date" | "birth_date" | "unemployed_since" | "form_signed" | "from" | "to"
        | "start" | "end" => "DATE",
        _ => "ANSWER",
    };
    format!("--{} {value}", column.replace('_', "-"))
}

fn options(columns: &[&str]) -> String {
    let options: Vec<_> = columns.iter().map(|column| option(column)).collect();
    options.join(" ")
}

pub(super) fn edit_participant(code: &str, columns: &[&str]) -> String {
    format!("ikut participant edit {code} {}", options(columns))
}

pub(super) fn clear_participant(code: &ParticipantCode, column: &str) -> String {
    format!("ikut participant edit {code} --clear {column}")
}

pub(super) fn show_participant(code: &ParticipantCode) -> String {
    format!("ikut participant show {code}")
}

pub(super) fn outcome(verb: &str, code: &ParticipantCode, point: &str, columns: &[&str]) -> String {
    format!("ikut outcome {verb} {code} {point} {}", options(columns))
}

/// Returns the command that changes an enrolment: by its first day too, since there may be several.
pub(super) fn edit_enrolment(stay: &Enrolment, columns: &[&str]) -> String {
    let (participant, cohort, begun) = (&stay.participant, &stay.cohort, stay.from);
    format!("ikut enrolment edit {participant} {cohort} --begun {begun} {}", options(columns))
}

pub(super) fn edit_project(columns: &[&str]) -> String {
    format!("ikut project edit {}", options(columns))
}

pub(super) fn edit_cohort(code: impl std::fmt::Display, columns: &[&str]) -> String {
    format!("ikut cohort edit {code} {}", options(columns))
}

pub(super) fn attend(session: &str) -> String {
    format!("ikut attend {session} PARTICIPANT=MARK")
}

pub(super) fn attendance_of(code: &ParticipantCode) -> String {
    format!("ikut attendance --participant {code}")
}

pub(super) fn session(verb: &str, session: &str) -> String {
    match verb {
        "move" => format!("ikut session move {session} --to DATE"),
        "minutes" => format!("ikut session edit {session} --minutes MINUTES"),
        _ => format!("ikut session show {session}"),
    }
}
