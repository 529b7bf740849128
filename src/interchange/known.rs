//! The codes that a row may refer to: those of the register, and those of the files before.

use std::collections::HashMap;

use crate::domain::activity::Kind;
use crate::domain::code::{ActivityCode, CohortCode, ParticipantCode, SessionCode};
use crate::domain::cohort::Break;
use crate::domain::fact::{ParticipantId, SessionId};
use crate::domain::instrument::{Assessment, Instrument};
use crate::domain::mark::Room;
use crate::domain::nearest::nearest;

use super::problem::{Problems, Reference};

/// A session as its marks need it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SessionEntry {
    /// Its number in the register.
    pub id: SessionId,
    /// What marks it can hold.
    pub room: Room,
    /// Whose it is, when it is individual.
    pub participant: Option<ParticipantId>,
    /// Whether the register has marks on it: then it cannot be cancelled or become another's.
    pub marked: bool,
}

/// A submission as its files need it: that it is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SubmissionEntry;

/// A version of an instrument, by its place among those that are known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct InstrumentAt(usize);

/// An assessment as its answers need it: which instrument it answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct AssessmentOf(pub(super) InstrumentAt);

/// What rows may refer to. Fill it from the register before the first file; reading adds to it.
#[derive(Debug, Default)]
pub struct Known {
    pub(super) cohorts: Codes<()>,
    pub(super) activities: Codes<Kind>,
    pub(super) participants: Codes<ParticipantId>,
    pub(super) sessions: Codes<SessionEntry>,
    pub(super) submissions: Codes<SubmissionEntry>,
    pub(super) instruments: Codes<InstrumentAt>,
    pub(super) assessments: Codes<AssessmentOf>,
    /// The instruments that [`InstrumentAt`] counts through.
    questionnaires: Vec<Instrument>,
    breaks: HashMap<CohortCode, Vec<Break>>,
}

impl Known {
    /// Adds a cohort.
    pub fn cohort(&mut self, code: &CohortCode) {
        self.cohorts.add(code.as_str(), ());
    }

    /// Adds a break, which counts in the end of a cohort that states none.
    pub fn pause(&mut self, cohort: &CohortCode, pause: Break) {
        let breaks = self.breaks.entry(cohort.clone()).or_default();
        breaks.retain(|known| known.from != pause.from);
        breaks.push(pause);
    }

    /// Adds an activity.
    pub fn activity(&mut self, code: &ActivityCode, kind: Kind) {
        self.activities.add(code.as_str(), kind);
    }

    /// Adds a participant.
    pub fn participant(&mut self, code: &ParticipantCode, id: ParticipantId) {
        self.participants.add(code.as_str(), id);
    }

    /// Adds a session.
    pub fn session(&mut self, code: &SessionCode, entry: SessionEntry) {
        self.sessions.add(code.as_str(), entry);
    }

    /// Adds a submission.
    pub fn submission(&mut self, number: u32) {
        self.submissions.add(&number.to_string(), SubmissionEntry);
    }

    /// Adds a version of an instrument.
    pub fn instrument(&mut self, instrument: Instrument) {
        let key = version_key(instrument.code.as_str(), instrument.version);
        self.instruments.add(&key, InstrumentAt(self.questionnaires.len()));
        self.questionnaires.push(instrument);
    }

    /// Adds an assessment; one of an instrument that nobody knows is left out.
    pub fn assessment(&mut self, assessment: &Assessment) {
        let version = version_key(assessment.instrument.as_str(), assessment.version);
        if let Some(at) = self.instruments.entry(&version) {
            self.assessments.add(&assessment_key(assessment), AssessmentOf(at));
        }
    }

    /// Returns an instrument by its place.
    pub(super) fn questionnaire(&self, at: InstrumentAt) -> &Instrument {
        &self.questionnaires[at.0]
    }

    pub(super) fn breaks(&self, cohort: &CohortCode) -> &[Break] {
        self.breaks.get(cohort).map_or(&[], Vec::as_slice)
    }
}

/// Returns how a version of an instrument is known.
pub(super) fn version_key(code: &str, version: u32) -> String {
    format!("{code} {version}")
}

/// Returns how an assessment is known.
pub(super) fn assessment_key(assessment: &Assessment) -> String {
    format!("{} {} {}", assessment.participant, assessment.instrument, assessment.date)
}

/// What is known of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found<T> {
    /// What it stands for.
    Known(T),
    /// Its own row was refused: whatever refers to it falls with it, without a problem of its own.
    Refused,
    /// Nobody has seen it.
    Unknown,
}

/// The codes of one kind.
#[derive(Debug)]
pub(super) struct Codes<T> {
    entries: HashMap<Box<str>, Found<T>>,
    /// A file could not be read to its end, so that a code not seen may well stand in it, and one
    /// that was seen may have changed.
    lost: bool,
}

impl<T> Default for Codes<T> {
    fn default() -> Self {
        Self { entries: HashMap::new(), lost: false }
    }
}

impl<T: Copy> Codes<T> {
    pub(super) fn add(&mut self, code: &str, entry: T) {
        self.entries.insert(code.into(), Found::Known(entry));
    }

    pub(super) fn refuse(&mut self, code: &str) {
        self.entries.insert(code.into(), Found::Refused);
    }

    pub(super) fn lose(&mut self) {
        self.lost = true;
    }

    pub(super) fn find(&self, code: &str) -> Found<T> {
        if self.lost {
            return Found::Refused;
        }
        self.entries.get(code).copied().unwrap_or(Found::Unknown)
    }

    /// Returns what a code stood for before, whatever became of its file.
    pub(super) fn entry(&self, code: &str) -> Option<T> {
        match self.entries.get(code)? {
            Found::Known(entry) => Some(*entry),
            _ => None,
        }
    }

    /// Returns the known code that was probably meant; the first by byte order of equally near ones.
    pub(super) fn near(&self, code: &str, problems: &mut Problems) -> Option<String> {
        if !problems.may_compare(self.entries.len()) {
            return None;
        }
        let known = self.entries.iter().filter(|(_, found)| matches!(found, Found::Known(_)));
        let mut candidates: Vec<&str> = known.map(|(code, _)| &**code).collect();
        candidates.sort_unstable();
        nearest(code, candidates).map(str::to_owned)
    }
}

/// An entry that says what kind of thing it is the code of.
pub(super) trait Referred: Copy {
    const WHAT: Reference;
}

impl Referred for () {
    const WHAT: Reference = Reference::Cohort;
}

impl Referred for Kind {
    const WHAT: Reference = Reference::Activity;
}

impl Referred for ParticipantId {
    const WHAT: Reference = Reference::Participant;
}

impl Referred for SubmissionEntry {
    const WHAT: Reference = Reference::Submission;
}

impl Referred for InstrumentAt {
    const WHAT: Reference = Reference::Instrument;
}

impl Referred for AssessmentOf {
    const WHAT: Reference = Reference::Assessment;
}

impl Referred for SessionEntry {
    const WHAT: Reference = Reference::Session;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_equally_near_codes_is_suggested() {
        let mut codes = Codes::default();
        ('1'..='9').for_each(|digit| codes.add(&format!("K{digit}"), ()));
        assert_eq!(codes.near("Kx", &mut Problems::default()).as_deref(), Some("K1"));
        codes.refuse("K1");
        assert_eq!(codes.near("Kx", &mut Problems::default()).as_deref(), Some("K2"));
    }
}
