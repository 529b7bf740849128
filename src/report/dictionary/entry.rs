//! Entries: what a column holds.

use crate::domain::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// What kind of value a column holds.
    Type {
        /// A code: letters, digits and a few signs, never translated.
        Code = "code",
        /// A word of a closed list.
        Word = "word",
        /// Text for people, in the language of the report.
        Text = "text",
        /// A day, as 2021-10-04.
        Day = "day",
        /// A time of day, as 09:00.
        Time = "time",
        /// A whole number.
        Count = "count",
        /// A number that may have decimals and may be below 0.
        Number = "number",
        /// A part of a whole from 0 to 1, with four decimals.
        Ratio = "ratio",
        /// A SHA-256 in 64 hexadecimal digits.
        Digest = "digest",
    }
}

vocabulary! {
    /// What a number counts.
    Unit {
        /// Different people.
        People = "people",
        /// Sessions.
        Sessions = "sessions",
        /// Places at sessions: one for each participant who is expected at one session.
        Places = "places",
        /// Minutes.
        Minutes = "minutes",
        /// Weeks.
        Weeks = "weeks",
        /// Months.
        Months = "months",
        /// Completed years.
        Years = "years",
        /// Rows of a file.
        Rows = "rows",
    }
}

vocabulary! {
    /// What an empty field means.
    Empty {
        /// It is never empty.
        Never = "never",
        /// Nothing is recorded.
        NotRecorded = "not_recorded",
        /// The whole is 0.
        NoWhole = "no_whole",
        /// The row is over several activities.
        Several = "several",
        /// There is no such thing here.
        None = "none",
    }
}

/// A column of a file.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Its name; for keys within others in JSON the path, such as `period.from` or `files[].rows`.
    pub column: &'static str,
    /// What kind of value it holds.
    pub holds: Type,
    /// What a number counts.
    pub unit: Option<Unit>,
    /// The words allowed; none where any value of the kind is.
    pub values: &'static [&'static str],
    /// What an empty field means.
    pub empty: Empty,
}

pub(super) const fn of(column: &'static str, holds: Type) -> Entry {
    Entry { column, holds, unit: None, values: &[], empty: Empty::Never }
}

pub(super) const fn code(column: &'static str) -> Entry {
    of(column, Type::Code)
}

pub(super) const fn text(column: &'static str) -> Entry {
    of(column, Type::Text)
}

pub(super) const fn day(column: &'static str) -> Entry {
    of(column, Type::Day)
}

pub(super) const fn word<V: Vocabulary>(column: &'static str) -> Entry {
    Entry { values: V::WORDS, ..of(column, Type::Word) }
}

pub(super) const fn count(column: &'static str, unit: Unit) -> Entry {
    Entry { unit: Some(unit), ..of(column, Type::Count) }
}

pub(super) const fn number(column: &'static str) -> Entry {
    of(column, Type::Number)
}

pub(super) const fn ratio(column: &'static str) -> Entry {
    Entry { empty: Empty::NoWhole, ..of(column, Type::Ratio) }
}

impl Entry {
    /// Returns the entry with what an empty field means.
    pub(super) const fn or(self, empty: Empty) -> Self {
        Self { empty, ..self }
    }

    /// Returns the entry of a column that may not be recorded.
    pub(super) const fn maybe(self) -> Self {
        self.or(Empty::NotRecorded)
    }
}
