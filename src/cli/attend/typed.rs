//! The marks that were typed, or stand on standard input.

use crate::domain::code::ParticipantCode;
use crate::domain::fact::SessionId;
use crate::domain::mark::{Mark, Reason};
use crate::domain::mark_line::{self, MarkLineError};
use crate::domain::session::Session;
use crate::domain::vocabulary::Vocabulary;
use crate::store::Reader;

use super::super::ask;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::roll::unmarked;
use super::super::value::brief;
use super::marking::Entry;
use super::name::{no_such_day, participant, session_behind};

/// The word that stands for the marks on standard input.
pub(super) const INPUT: &str = "-";

/// A participant with a mark, in the order typed.
struct One {
    code: ParticipantCode,
    /// `None` takes the mark away.
    mark: Option<Mark>,
    place: Place,
}

/// Where a mark was written: the line of standard input, or nothing for an argument.
type Place = Option<usize>;

/// The marks that were typed.
pub(super) struct Typed {
    ones: Vec<One>,
    rest: Option<Mark>,
    /// Whether marks were to come from standard input, and there may have been none.
    from_input: bool,
}

impl Typed {
    /// Reads marks, those on standard input in the place of `-`.
    ///
    /// # Errors
    /// A word that is no mark, one participant twice, or standard input without a mark.
    pub(super) fn read(
        words: &[String],
        rest: Option<&str>,
        known: &Reader,
        desk: &Desk,
    ) -> Result<Self, Failure> {
        let rest = rest.map(mark_line::parse).transpose().map_err(|error| not_a_mark(&error, desk))?;
        let mut typed = Self { ones: Vec::new(), rest, from_input: false };
        for word in words {
            match word.as_str() {
                INPUT => typed.push_input(known, desk)?,
                word => typed.push(word, None, known, desk)?,
            }
        }
        if typed.from_input && typed.ones.is_empty() && typed.rest.is_none() {
            return Err(Failure::refused(desk.tr.input_without_marks()).hint(desk.tr.hint_marks()));
        }
        Ok(typed)
    }

    /// Says whether nobody is named.
    pub(super) fn is_empty(&self) -> bool {
        self.ones.is_empty() && self.rest.is_none()
    }

    /// Returns who is named.
    pub(super) fn participants(&self) -> Vec<&ParticipantCode> {
        self.ones.iter().map(|one| &one.code).collect()
    }

    /// Returns the marks with what stands now, by code; with `--rest` those of all others expected
    /// who are unmarked.
    pub(super) fn entries(
        &self,
        id: SessionId,
        session: &Session,
        known: &Reader,
        desk: &Desk,
    ) -> Result<Vec<Entry>, Failure> {
        let mut entries: Vec<Entry> = Vec::new();
        for one in &self.ones {
            let participant =
                known.participant(&one.code).map_err(|error| placed(error.into(), one.place, desk))?.0;
            let before = known.find_mark(id, participant)?;
            entries.push(Entry { id: participant, code: one.code.clone(), before, after: one.mark });
        }
        if self.rest.is_some() {
            let mut others = unmarked(id, session, known)?;
            others.retain(|(participant, _)| entries.iter().all(|entry| entry.id != *participant));
            let rest = others.into_iter();
            entries.extend(rest.map(|(id, code)| Entry { id, code, before: None, after: self.rest }));
        }
        entries.sort_by(|one, other| one.code.cmp(&other.code));
        Ok(entries)
    }

    fn push_input(&mut self, known: &Reader, desk: &Desk) -> Result<(), Failure> {
        self.from_input = true;
        for (line, text) in ask::input(desk)?.lines().enumerate() {
            text.split_whitespace().try_for_each(|word| self.push(word, Some(line + 1), known, desk))?;
        }
        Ok(())
    }

    fn push(&mut self, word: &str, place: Place, known: &Reader, desk: &Desk) -> Result<(), Failure> {
        let (code, mark) = named(word, known, desk).map_err(|failure| placed(failure, place, desk))?;
        if self.ones.iter().any(|one| one.code == code) {
            return Err(placed(Failure::refused(desk.tr.named_twice(&code)), place, desk));
        }
        self.ones.push(One { code, mark, place });
        Ok(())
    }
}

/// Adds the line of standard input to a refusal.
fn placed(failure: Failure, place: Place, desk: &Desk) -> Failure {
    match place {
        Some(line) => failure.at(|sentence| desk.tr.at_input_line(line, sentence), &desk.tr),
        None => failure,
    }
}

/// Reads `P-02=l15`; a code alone means present, and `-` no mark.
fn named(text: &str, known: &Reader, desk: &Desk) -> Result<(ParticipantCode, Option<Mark>), Failure> {
    if text.trim().is_empty() {
        return Err(Failure::refused(desk.tr.word_is_empty()).hint(desk.tr.hint_marks()));
    }
    let (code, mark) = text.split_once('=').unwrap_or((text, "p"));
    if code.is_empty() || mark.is_empty() {
        return Err(Failure::refused(desk.tr.not_a_mark(&brief(text))).hint(desk.tr.hint_marks()));
    }
    let code = code_of(code, known, desk)?;
    if mark == INPUT {
        return Ok((code, None));
    }
    let mark = mark_line::parse(mark).map_err(|error| not_a_mark(&error, desk))?;
    Ok((code, Some(mark)))
}

/// Returns the code of somebody whom the register knows, in the letter case that it has there; else
/// the code as it is typed.
fn code_of(text: &str, known: &Reader, desk: &Desk) -> Result<ParticipantCode, Failure> {
    if let Some(code) = participant(text, known)? {
        return Ok(code);
    }
    if let Some(failure) = session_behind(text, known, desk)?.or_else(|| no_such_day(text, desk)) {
        return Err(failure);
    }
    let not_a_code = || Failure::refused(desk.tr.not_a_code(&brief(text)));
    text.parse().map_err(|_| not_a_code().hint(desk.tr.hint_list("ikut participant list")))
}

/// Words a text that is no mark.
pub(in crate::cli) fn not_a_mark(error: &MarkLineError, desk: &Desk) -> Failure {
    match error {
        MarkLineError::NotAMark { value } if value.is_empty() => {
            Failure::refused(desk.tr.mark_missing()).hint(desk.tr.hint_marks())
        }
        MarkLineError::Reason(unknown) if unknown.value.is_empty() => {
            Failure::refused(desk.tr.reason_missing()).hint(desk.tr.hint_allowed(&Reason::WORDS.join(", ")))
        }
        MarkLineError::NotAMark { value } => {
            Failure::refused(desk.tr.not_a_mark(&brief(value))).hint(desk.tr.hint_marks())
        }
        MarkLineError::Minutes { value } => {
            Failure::refused(desk.tr.not_minutes(&brief(value))).hint(desk.tr.hint_marks())
        }
        MarkLineError::Reason(unknown) => {
            let failure = Failure::refused(desk.tr.not_a_reason(&brief(&unknown.value)));
            let near = unknown.near().map(|near| desk.tr.hint_near(near));
            let failure = near.into_iter().fold(failure, Failure::hint);
            failure.hint(desk.tr.hint_allowed(&Reason::WORDS.join(", ")))
        }
    }
}
