//! The cells of one row: each is taken by its column, and each that is wrong is told.

use std::fmt::Display;
use std::str::FromStr;

use chrono::NaiveDate;

use crate::domain::code::{CodeError, SessionCode};
use crate::domain::fact::ParticipantId;
use crate::domain::guard::unguarded;
use crate::domain::personal::looks;

use super::header::Header;
use super::known::{Codes, Found, Known, Referred, SessionEntry};
use super::problem::{Doubt, Problem, Problems, Trouble, shown};
use super::rows::Row;
use super::value::code;

/// A cell that was wrong; the problem is told already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Refused;

/// How a row gives its cells away; opaque outside of this module.
pub struct Cells<'a> {
    pub(super) header: &'a Header,
    pub(super) row: &'a Row,
    pub(super) problems: &'a mut Problems,
    /// Whether something about the row was wrong.
    pub(super) refused: bool,
    /// Whether the row's key is not known, so that nobody can say if the row is new.
    pub(super) keyless: bool,
}

impl<'a> Cells<'a> {
    pub(super) fn new(header: &'a Header, row: &'a Row, problems: &'a mut Problems) -> Self {
        Self { header, row, problems, refused: false, keyless: false }
    }

    /// Returns a cell without the guard; `None` when the column is absent.
    fn cell(&self, column: &'static str) -> Option<&'a str> {
        self.header.place(column).map(|at| unguarded(self.row.cell(at)))
    }

    /// Returns a cell without spaces around it; empty where the column is absent.
    pub(super) fn trimmed(&self, column: &'static str) -> &'a str {
        self.cell(column).unwrap_or("").trim()
    }

    /// Says whether nobody can say what a column holds: it is absent, and so is the row's key.
    pub(super) fn may_stand_elsewhere(&self, column: &'static str) -> bool {
        self.keyless && self.header.place(column).is_none()
    }

    /// Says whether a column is there with nothing in it.
    pub(super) fn is_empty(&self, column: &'static str) -> bool {
        self.cell(column) == Some("")
    }

    /// Refuses the row for what stands in a column.
    pub(super) fn tell(&mut self, column: &'static str, what: Trouble) {
        self.tell_of(Some(column), what);
    }

    /// Refuses the row for what stands in a column of free text, which is never repeated.
    pub(super) fn tell_unshown(&mut self, column: &'static str, what: Trouble) {
        self.refused = true;
        let (file, line, value) = (self.header.file, self.row.line, String::new());
        self.problems.add(Problem { file, line, column: Some(column), value, what });
    }

    /// Refuses the row; without a column, for the row itself.
    pub(super) fn tell_of(&mut self, column: Option<&'static str>, what: Trouble) {
        let value = shown(column.and_then(|column| self.cell(column)).unwrap_or("").trim());
        self.refused = true;
        let (file, line) = (self.header.file, self.row.line);
        self.problems.add(Problem { file, line, column, value, what });
    }

    /// Refuses a last day before the first one, at the last day's column.
    pub(super) fn ordered(
        &mut self,
        column: &'static str,
        first: Option<NaiveDate>,
        last: Option<NaiveDate>,
    ) {
        if first.zip(last).is_some_and(|(first, last)| last < first) {
            self.tell(column, Trouble::EndsBeforeStart);
        }
    }

    /// Returns free text exactly as it stands; an absent column leaves what was before. What looks as
    /// if it pointed at a person is noted.
    pub(super) fn text(&mut self, column: &'static str, before: Option<String>) -> Option<String> {
        self.look_at(column);
        self.untouched(column, before)
    }

    /// Notes what a cell looks like, where it looks as if it pointed at a person.
    pub(super) fn look_at(&mut self, column: &'static str) {
        let (file, line) = (self.header.file, self.row.line);
        for look in self.cell(column).map(looks).unwrap_or_default() {
            self.problems.doubt(Doubt { file, line, column, look });
        }
    }

    /// As [`Self::text`], for a text that was looked at elsewhere or is no person's.
    pub(super) fn untouched(&self, column: &'static str, before: Option<String>) -> Option<String> {
        match self.cell(column) {
            None => before,
            Some(text) => (!text.is_empty()).then(|| text.to_owned()),
        }
    }

    /// Returns free text that is needed and has at most `most` characters; no problem repeats it.
    pub(super) fn needed_text(
        &mut self,
        column: &'static str,
        before: Option<String>,
        most: usize,
    ) -> Option<String> {
        let text = self.text(column, before);
        match &text {
            Some(text) if text.trim().is_empty() => self.tell_unshown(column, Trouble::Missing),
            Some(text) if text.chars().nth(most).is_some() => {
                self.tell_unshown(column, Trouble::TextTooLong { most });
            }
            None if !self.may_stand_elsewhere(column) => self.tell_unshown(column, Trouble::Missing),
            _ => (),
        }
        text
    }

    /// Returns the session that a cell names, which is not an individual one of somebody else.
    pub(super) fn session_of(
        &mut self,
        column: &'static str,
        code: &SessionCode,
        participant: Option<ParticipantId>,
        known: &Known,
    ) -> Option<SessionEntry> {
        let entry = self.refer(column, code.as_str(), &known.sessions)?;
        if entry.participant.zip(participant).is_some_and(|(theirs, own)| theirs != own) {
            self.tell(column, Trouble::NotTheirs);
        }
        Some(entry)
    }

    /// Returns what a cell says, or what was before where the column is absent.
    pub(super) fn given<T>(
        &mut self,
        column: &'static str,
        before: Option<T>,
        parse: impl FnOnce(&str) -> Result<T, Trouble>,
    ) -> Result<Option<T>, Refused> {
        let Some(cell) = self.cell(column) else { return Ok(before) };
        let text = cell.trim();
        if text.is_empty() {
            return Ok(None);
        }
        parse(text).map(Some).map_err(|what| {
            self.tell(column, what);
            Refused
        })
    }

    /// As [`Self::given`]; a cell that is wrong counts as empty, since the row falls anyway.
    pub(super) fn optional<T>(
        &mut self,
        column: &'static str,
        before: Option<T>,
        parse: impl FnOnce(&str) -> Result<T, Trouble>,
    ) -> Option<T> {
        self.given(column, before, parse).unwrap_or(None)
    }

    /// As [`Self::given`]; nothing to be had is a problem.
    pub(super) fn needed<T>(
        &mut self,
        column: &'static str,
        before: Option<T>,
        parse: impl FnOnce(&str) -> Result<T, Trouble>,
    ) -> Option<T> {
        let given = self.given(column, before, parse).ok()?;
        if given.is_none() && !self.may_stand_elsewhere(column) {
            self.tell(column, Trouble::Missing);
        }
        given
    }

    /// Returns what a code refers to; an unknown one is a problem, a refused one is silent.
    pub(super) fn refer<T: Referred>(
        &mut self,
        column: &'static str,
        code: &str,
        codes: &Codes<T>,
    ) -> Option<T> {
        match codes.find(code) {
            Found::Known(entry) => return Some(entry),
            Found::Refused => self.refused = true,
            Found::Unknown => {
                let near = codes.near(code, self.problems);
                self.tell(column, Trouble::UnknownReference { what: T::WHAT, near });
            }
        }
        None
    }

    /// Returns a needed code, and what it refers to where that is known.
    pub(super) fn needed_code<C, T: Referred>(
        &mut self,
        column: &'static str,
        before: Option<C>,
        codes: &Codes<T>,
    ) -> Option<(C, Option<T>)>
    where
        C: FromStr<Err = CodeError> + Display,
    {
        let code: C = self.needed(column, before, code)?;
        let entry = self.refer(column, &code.to_string(), codes);
        Some((code, entry))
    }

    /// Returns what a needed code refers to, without keeping the code.
    pub(super) fn entry<C, T: Referred>(&mut self, column: &'static str, codes: &Codes<T>) -> Option<T>
    where
        C: FromStr<Err = CodeError>,
    {
        let text = self.trimmed(column);
        if let Found::Known(entry) = codes.find(text) {
            return Some(entry);
        }
        self.needed(column, None, code::<C>)?;
        self.refer(column, text, codes)
    }
}
