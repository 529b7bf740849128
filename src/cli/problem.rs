//! The problems of an import in words: place, value, what is allowed, what was probably meant.

use crate::domain::code::CodeError;
use crate::domain::mark::MarkProblem;
use crate::interchange::{Problem, Trouble};
use crate::render::visible;
use crate::words::Words;

/// Returns a problem as one line: `participants.csv:12: gender: …`.
pub(super) fn told(problem: &Problem, tr: &Words) -> String {
    let mut place = format!("{}:{}", problem.file.name(), problem.line);
    if let Some(column) = problem.column {
        place = format!("{place}: {column}");
    }
    format!("{place}: {}", sentence(problem, tr))
}

fn sentence(problem: &Problem, tr: &Words) -> String {
    let value = visible(&problem.value);
    match &problem.what {
        Trouble::EmptyFile => tr.trouble_empty_file(),
        Trouble::NotText => tr.trouble_not_text(),
        Trouble::NotUtf8 => tr.trouble_not_utf8(),
        Trouble::NoHeader => tr.trouble_no_header(&problem.file.columns().join(", ")),
        Trouble::UnknownColumn { near } => {
            let line = tr.trouble_unknown_column(&value, &problem.file.columns().join(", "));
            with_near(line, *near, tr)
        }
        Trouble::MissingColumn => tr.trouble_missing_column(),
        Trouble::DuplicateColumn => tr.trouble_duplicate_column(),
        Trouble::FieldCount { found, expected } => tr.trouble_field_count(*found, *expected),
        Trouble::OpenQuote => tr.trouble_open_quote(),
        Trouble::StrayQuote => tr.trouble_stray_quote(),
        Trouble::TooLong => tr.trouble_too_long(),
        Trouble::TextTooLong { most } => tr.trouble_text_too_long(*most),
        Trouble::Missing => tr.trouble_missing(),
        Trouble::UnknownWord { allowed, near } => {
            with_near(tr.trouble_unknown_word(&value, &allowed.join(", ")), *near, tr)
        }
        Trouble::NotACode(error) => code(error, &value, tr),
        Trouble::NotADate { near } => with_near(tr.trouble_not_a_date(&value), near.as_deref(), tr),
        Trouble::NotANumber { least, most } => tr.trouble_not_a_number(&value, *least, *most),
        Trouble::NotATime { near } => with_near(tr.trouble_not_a_time(&value), near.as_deref(), tr),
        Trouble::NotAMoment => tr.trouble_not_a_moment(&value),
        Trouble::SentStays => tr.trouble_sent_stays(&value),
        Trouble::SentDamaged => tr.trouble_sent_damaged(&value),
        Trouble::Repeated { first_line } => tr.trouble_repeated(*first_line),
        Trouble::UnknownReference { what, near } => {
            let what = tr.word("record", &what.to_string());
            with_near(tr.trouble_unknown_reference(&what, &value), near.as_deref(), tr)
        }
        Trouble::Mark(trouble) => mark(trouble, tr),
        Trouble::NotTheirs => tr.trouble_not_theirs(&value),
        Trouble::EndsBeforeStart => tr.trouble_ends_before_start(&value),
        Trouble::NoRoomForWeeks { weeks } => tr.plan_too_far(*weeks),
        Trouble::ParticipantNeeded => tr.trouble_participant_needed(),
        Trouble::ParticipantNotAllowed => tr.trouble_participant_not_allowed(&value),
        Trouble::ExitWithoutEnd => tr.exit_without_end(),
        Trouble::KindFixed { is } => tr.trouble_kind_fixed(&tr.word("kind", &is.to_string())),
        Trouble::Marked => tr.trouble_marked(),
        Trouble::Personal => tr.waive_personal(),
        Trouble::NotAnInstrument { line } => tr.trouble_not_an_instrument(*line),
        Trouble::Answered => tr.trouble_answered(&value),
        Trouble::VersionFixed { is } => tr.trouble_version_fixed(*is),
        Trouble::UnknownItem { near } => with_near(tr.trouble_unknown_item(&value), near.as_deref(), tr),
        Trouble::OutOfRange { least, greatest } => {
            tr.trouble_not_a_number(&value, i64::from(*least), i64::from(*greatest))
        }
        Trouble::RefusedValue => tr.trouble_refused_value(),
        Trouble::PersonalComment => tr.feedback_personal(),
        Trouble::SlipsOfOne => tr.feedback_individual(&value),
        Trouble::SlipsFew { slips, fewest } => tr.feedback_few(*slips, *fewest),
        Trouble::SlipsMore { slips, attended } => tr.feedback_more_than_attended(&value, *slips, *attended),
        Trouble::Blocks => tr.waive_blocks(&value),
        Trouble::ConsentNeeded => tr.trouble_consent_needed(),
    }
}

pub(super) fn with_near(line: String, near: Option<&str>, tr: &Words) -> String {
    match near {
        Some(near) => format!("{line} {}", tr.trouble_near(&visible(near))),
        None => line,
    }
}

pub(super) fn code(error: &CodeError, value: &str, tr: &Words) -> String {
    match error {
        CodeError::Empty => tr.trouble_missing(),
        CodeError::TooLong { most, .. } => tr.trouble_code_too_long(value, *most),
        CodeError::BadCharacter { signs, .. } => tr.trouble_code_signs(value, signs),
        CodeError::Reserved { .. } => tr.trouble_code_reserved(value),
    }
}

fn mark(trouble: &MarkProblem, tr: &Words) -> String {
    match trouble {
        MarkProblem::MinutesWhileAway => tr.trouble_minutes_while_away(),
        MarkProblem::NoticeOfNothing => tr.trouble_notice_of_nothing(),
        MarkProblem::Cancelled => tr.trouble_cancelled(),
        MarkProblem::NotHeld => tr.trouble_not_held(),
        MarkProblem::MinutesBeyond { missed, minutes } => tr.trouble_minutes_beyond(*missed, *minutes),
    }
}
