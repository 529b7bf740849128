//! submissions.csv and submission_files.csv: what was sent, which never changes.

use chrono::NaiveDateTime;

use crate::domain::nearest::nearest;
use crate::domain::submission::{LANGUAGES, SentFile, Submission};

use super::cells::Cells;
use super::file::File;
use super::known::Known;
use super::problem::Trouble;
use super::read::Record;
use super::value::{date, whole, word};
use super::write::{Line, Written};

/// The greatest number of a submission.
const MOST: u32 = 1_000_000;

impl Record for Submission {
    type Key = u32;
    type Id = ();
    const FILE: File = File::Submissions;

    fn key(cells: &mut Cells<'_>, _known: &Known) -> Option<u32> {
        cells.needed("submission", None, whole(1, MOST))
    }

    fn read(key: Option<&u32>, before: Option<Self>, cells: &mut Cells<'_>, _known: &Known) -> Option<Self> {
        let was = before.as_ref();
        let text = |was: fn(&Self) -> &String| before.as_ref().map(was).cloned();
        let period = cells.needed("period", text(|was| &was.period), plain);
        let from = cells.needed("from", was.map(|was| was.from), date);
        let until = cells.needed("until", was.map(|was| was.until), date);
        cells.ordered("until", from, until);
        let programme = cells.needed("programme", was.map(|was| was.programme), word);
        let months = was.map(|was| was.ltu_months_under_25);
        let months = cells.needed("ltu_months_under_25", months, whole(1, 1_200));
        let language = cells.needed("language", text(|was| &was.language), language);
        let definitions = cells.needed("definitions_version", text(|was| &was.definitions_version), plain);
        let program = cells.needed("program_version", text(|was| &was.program_version), plain);
        let sent_at = cells.needed("sent_at", text(|was| &was.sent_at), moment);
        let by = text(|was| &was.sent_by);
        // As it stands: also with a blank that an account's name may end with.
        let sent_by = cells.needed("sent_by", by.clone(), plain).and(cells.text("sent_by", by));
        let note = cells.text("note", before.as_ref().and_then(|was| was.note.clone()));
        let sha256 = cells.needed("sha256", text(|was| &was.sha256), plain);
        Some(Self {
            number: *key?,
            period: period?,
            from: from?,
            until: until?,
            programme: programme?,
            ltu_months_under_25: months?,
            language: language?,
            definitions_version: definitions?,
            program_version: program?,
            sent_at: sent_at?,
            sent_by: sent_by?,
            note,
            sha256: sha256?,
        })
    }

    fn learn(&self, _id: (), known: &mut Known) {
        known.submission(self.number);
    }

    fn refuse(key: &u32, known: &mut Known) {
        known.submissions.refuse(&key.to_string());
    }

    fn lose(known: &mut Known) {
        known.submissions.lose();
    }
}

impl Written for Submission {
    const FILE: File = File::Submissions;

    fn write(&self, line: &mut Line) {
        line.shows(Some(self.number));
        line.text(Some(&self.period));
        line.shows(Some(self.from));
        line.shows(Some(self.until));
        line.shows(Some(self.programme));
        line.shows(Some(self.ltu_months_under_25));
        line.text(Some(&self.language));
        line.text(Some(&self.definitions_version));
        line.text(Some(&self.program_version));
        line.text(Some(&self.sent_at));
        line.text(Some(&self.sent_by));
        line.text(self.note.as_deref());
        line.text(Some(&self.sha256));
    }
}

impl Record for SentFile {
    type Key = (u32, String);
    type Id = ();
    const FILE: File = File::SubmissionFiles;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let number: Option<u32> = cells.needed("submission", None, whole(1, MOST));
        let known =
            number.and_then(|number| cells.refer("submission", &number.to_string(), &known.submissions));
        let name = cells.needed("file", None, plain);
        Some((number.filter(|_| known.is_some())?, name?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        _known: &Known,
    ) -> Option<Self> {
        // A file that is empty is a file all the same.
        let content = cells.untouched("content", before.map(|was| was.content)).unwrap_or_default();
        let (submission, name) = key?.clone();
        Some(Self { submission, name, content })
    }
}

impl Written for SentFile {
    const FILE: File = File::SubmissionFiles;

    fn write(&self, line: &mut Line) {
        line.shows(Some(self.submission));
        line.text(Some(&self.name));
        line.text(Some(&self.content));
    }
}

fn plain(text: &str) -> Result<String, Trouble> {
    Ok(text.to_owned())
}

fn language(text: &str) -> Result<String, Trouble> {
    match LANGUAGES.contains(&text) {
        true => Ok(text.to_owned()),
        false => {
            Err(Trouble::UnknownWord { allowed: LANGUAGES, near: nearest(text, LANGUAGES.iter().copied()) })
        }
    }
}

/// Returns a moment as the journal writes it.
fn moment(text: &str) -> Result<String, Trouble> {
    match NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%SZ") {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(Trouble::NotAMoment),
    }
}
