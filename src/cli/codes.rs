//! What people call the rows of the register: codes in place of numbers.

use std::collections::HashMap;

use serde_json::Value;

use crate::domain::code::{ParticipantCode, SessionCode};
use crate::domain::mark::{Mark, Notice, Presence, Reason};
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Reader, StoreError, Values};

/// Tables whose key does not begin with a participant's number.
const OTHERWISE: [&str; 12] = [
    "project",
    "cohort",
    "break",
    "activity",
    "need_kind",
    "lesson",
    "submission",
    "submission_file",
    "waiver",
    "instrument",
    "feedback",
    "mark",
];

/// The codes behind the numbers of participants and sessions.
pub(super) struct Codes {
    participants: HashMap<String, ParticipantCode>,
    sessions: HashMap<String, SessionCode>,
}

impl Codes {
    /// Returns nobody's codes yet.
    pub(super) fn new() -> Self {
        Self { participants: HashMap::new(), sessions: HashMap::new() }
    }

    /// Returns the codes of a register, as far as it can be read.
    pub(super) fn of(known: &Reader) -> Self {
        let mut codes = Self::new();
        // Where it cannot be read, numbers stand for codes.
        let _ = codes.learn(known);
        codes
    }

    /// Learns the codes of a register.
    pub(super) fn learn(&mut self, known: &Reader) -> Result<(), StoreError> {
        let people = known.participant_codes()?;
        self.participants.extend(people.into_iter().map(|(id, code)| (id.0.to_string(), code)));
        known.each_session(|id, session| {
            self.sessions.insert(id.0.to_string(), session.code);
            Ok::<_, StoreError>(())
        })
    }

    /// Returns a participant's code by number, as text.
    pub(super) fn participant(&self, id: &str) -> String {
        self.participants.get(id).map_or_else(|| id.to_owned(), ToString::to_string)
    }

    /// Returns a session's code by number, as text.
    pub(super) fn session(&self, id: &str) -> String {
        self.sessions.get(id).map_or_else(|| id.to_owned(), ToString::to_string)
    }

    /// Returns what people call the row of a table by its key; `row` is what it holds, where that is
    /// known.
    pub(super) fn code(&self, entity: &str, key: &[&str], row: Option<&Values>) -> String {
        let own = || row.and_then(|row| row.get("code")).and_then(Value::as_str).map(str::to_owned);
        match (entity, key) {
            ("project", _) => String::new(),
            ("participant", [id]) => own().unwrap_or_else(|| self.participant(id)),
            ("session", [id]) => own().unwrap_or_else(|| self.session(id)),
            ("mark", [session, id]) => format!("{} {}", self.session(session), self.participant(id)),
            ("feedback", [session, ..]) => self.session(session),
            ("goal_session", [id, goal, session]) => {
                format!("{} {goal} {}", self.participant(id), self.session(session))
            }
            (entity, [id, rest @ ..]) if !OTHERWISE.contains(&entity) => {
                format!("{} {}", self.participant(id), rest.join(" ")).trim_end().to_owned()
            }
            _ => key.join(" "),
        }
    }
}

/// Returns what a row of marks says.
pub(super) fn mark(row: &Values) -> Option<Mark> {
    let number = |column: &str| row.get(column).and_then(Value::as_i64);
    let minutes = |column: &str| number(column).and_then(|minutes| minutes.try_into().ok());
    Some(Mark {
        presence: Presence::from_number(number("presence")?)?,
        minutes_late: minutes("minutes_late")?,
        minutes_early: minutes("minutes_early")?,
        notice: number("notice").and_then(Notice::from_number),
        reason: number("reason").and_then(Reason::from_number),
    })
}

/// Returns the word of a mark's column that large tables store as a number.
pub(super) fn mark_word(column: &str, number: Option<i64>) -> Option<&'static str> {
    match column {
        "presence" => Some(word::<Presence>(number)),
        "notice" => Some(word::<Notice>(number)),
        "reason" => Some(word::<Reason>(number)),
        _ => None,
    }
}

fn word<V: Vocabulary>(number: Option<i64>) -> &'static str {
    number.and_then(V::from_number).map_or("", Vocabulary::word)
}
