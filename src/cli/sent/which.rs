//! Which submission is meant.

use crate::domain::period::Period;
use crate::domain::submission::{SentFile, Submission, Which};
use crate::report::sent::{Damage, damage};
use crate::store::Reader;

use crate::cli::clock;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::value::brief;

/// Returns the submission that was named: by number, or the latest of a period.
pub(super) fn submission(which: &Which, known: &Reader, desk: &Desk) -> Result<Submission, Failure> {
    let all = known.submissions()?;
    let found = match which {
        Which::Number(number) => all.into_iter().find(|sent| sent.number == *number),
        Which::Period(text) => of_period(text, all, known)?,
    };
    let typed = match which {
        Which::Number(number) => number.to_string(),
        Which::Period(text) => brief(text),
    };
    found
        .ok_or_else(|| Failure::refused(desk.tr.not_sent(&typed)).hint(desk.tr.hint_list("ikut report sent")))
}

fn of_period(text: &str, all: Vec<Submission>, known: &Reader) -> Result<Option<Submission>, Failure> {
    let start = known.project()?.and_then(|project| project.start).unwrap_or_default();
    let period = Period::parse(text, clock::today(), start).ok();
    let named = |sent: &Submission| match &period {
        Some(period) => sent.period == period.name || (sent.from, sent.until) == (period.from, period.until),
        None => sent.period == text,
    };
    Ok(all.into_iter().rfind(named))
}

/// Returns the files of a submission, byte for byte as they were sent.
///
/// # Errors
/// They are not what was sent any more.
pub(super) fn files(sent: &Submission, known: &Reader, desk: &Desk) -> Result<Vec<SentFile>, Failure> {
    let files = known.sent_files(sent.number)?;
    match damage(sent, &files) {
        None => Ok(files),
        Some(found) => Err(Failure::unusable(told(&found, sent, desk)).hint(desk.tr.hint_backup())),
    }
}

fn told(found: &Damage, sent: &Submission, desk: &Desk) -> String {
    match found {
        Damage::Missing { file } => desk.tr.sent_file_missing(sent.number, &brief(file)),
        Damage::Changed { file } => desk.tr.sent_file_changed(sent.number, &brief(file)),
    }
}
