//! The tables of the file: each key is taken once, and each that is wrong is told with its line.

use std::collections::BTreeMap;
use std::ops::Range;
use std::str::FromStr;

use toml::de::{DeArray, DeTable, DeValue};

use crate::domain::code::CodeError;
use crate::domain::instrument::Texts;
use crate::domain::nearest::nearest;
use crate::domain::score::Score;
use crate::domain::vocabulary::Vocabulary;
use crate::interchange::problem::shown;

use super::slip::{Fault, Slip, Wanted};

/// The languages in which texts may stand.
pub(super) const LANGUAGES: &[&str] = &["en", "fi", "sv"];

/// The most characters of a text.
const LONGEST: usize = 500;

/// The slips so far, and where each line begins.
pub(super) struct Told {
    ends: Vec<usize>,
    pub(super) slips: Vec<Slip>,
}

impl Told {
    pub(super) fn new(content: &str) -> Self {
        Self { ends: content.match_indices('\n').map(|(at, _)| at).collect(), slips: Vec::new() }
    }

    /// Returns the line on which a byte stands, counted from 1.
    pub(super) fn line(&self, at: usize) -> u64 {
        self.ends.partition_point(|end| *end < at) as u64 + 1
    }
}

/// One table of the file.
#[derive(Clone)]
pub(super) struct Table<'t> {
    table: &'t DeTable<'t>,
    /// How it is reached: `item[2].`, and nothing for the whole file.
    path: String,
    span: Range<usize>,
}

impl<'t> Table<'t> {
    pub(super) fn new(
        table: &'t DeTable<'t>,
        path: String,
        span: Range<usize>,
        keys: &'static [&'static str],
        told: &mut Told,
    ) -> Self {
        let table = Self { table, path, span };
        for (key, _) in table.table.iter().filter(|(key, _)| !keys.contains(&&**key.get_ref())) {
            let near = nearest(key.get_ref(), keys.iter().copied());
            let (at, value) = (table.at(key.get_ref()), key.get_ref().to_string());
            told.slips.push(Slip {
                line: told.line(key.span().start),
                at,
                value: shown(&value),
                what: Fault::UnknownKey { allowed: keys, near },
            });
        }
        table
    }

    /// Returns how a key of the table is reached.
    pub(super) fn at(&self, key: &str) -> String {
        format!("{}{key}", self.path)
    }

    /// Returns the line of a key, and of the table where the key is not there.
    pub(super) fn line(&self, key: &str, told: &Told) -> u64 {
        told.line(self.table.get(key).map_or(self.span.start, |value| value.span().start))
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Tells what is wrong at a key.
    pub(super) fn tell(&self, key: &str, value: &str, what: Fault, told: &mut Told) {
        let (line, at, value) = (self.line(key, told), self.at(key), shown(value));
        told.slips.push(Slip { line, at, value, what });
    }

    fn needs<T>(&self, key: &str, found: Option<T>, told: &mut Told) -> Option<T> {
        if found.is_none() && !self.has(key) {
            self.tell(key, "", Fault::Missing, told);
        }
        found
    }

    fn taken<T>(
        &self,
        key: &str,
        wanted: Wanted,
        take: impl FnOnce(&'t DeValue<'t>) -> Option<T>,
        told: &mut Told,
    ) -> Option<T> {
        let value = self.table.get(key)?;
        let taken = take(value.get_ref());
        if taken.is_none() {
            self.tell(key, "", Fault::Kind(wanted), told);
        }
        taken
    }

    /// Returns a text that may be missing; one that is there has at least one sign.
    pub(super) fn text(&self, key: &str, told: &mut Told) -> Option<&'t str> {
        let text = self.taken(key, Wanted::Text, |value| value.as_str(), told)?;
        let fault = match text {
            _ if text.trim().is_empty() => Some(Fault::Missing),
            _ if text.chars().nth(LONGEST).is_some() => Some(Fault::TextTooLong { most: LONGEST }),
            _ => None,
        };
        fault.map_or(Some(text), |fault| {
            self.tell(key, "", fault, told);
            None
        })
    }

    /// Returns a text that is needed.
    pub(super) fn needed_text(&self, key: &str, told: &mut Told) -> Option<&'t str> {
        let found = self.text(key, told);
        self.needs(key, found, told)
    }

    /// Returns a code that is needed.
    pub(super) fn code<C: FromStr<Err = CodeError>>(&self, key: &str, told: &mut Told) -> Option<C> {
        let text = self.needed_text(key, told)?;
        let code = text.parse().map_err(|error| self.tell(key, text, Fault::NotACode(error), told));
        code.ok()
    }

    /// Returns a whole number between two bounds.
    pub(super) fn whole(&self, key: &str, (least, most): (i64, i64), told: &mut Told) -> Option<i64> {
        let integer = |value: &'t DeValue<'t>| {
            let integer = value.as_integer()?;
            Some((i64::from_str_radix(integer.as_str(), integer.radix()).ok(), integer.as_str()))
        };
        let (number, text) = self.taken(key, Wanted::Whole, integer, told)?;
        let number = number.filter(|number| (least..=most).contains(number));
        if number.is_none() {
            self.tell(key, text, Fault::OutOfRange { least, most }, told);
        }
        number
    }

    /// Returns a whole number that is needed.
    pub(super) fn needed_whole(&self, key: &str, bounds: (i64, i64), told: &mut Told) -> Option<i64> {
        let found = self.whole(key, bounds, told);
        self.needs(key, found, told)
    }

    /// Returns a number with decimals.
    pub(super) fn number(&self, key: &str, told: &mut Told) -> Option<Score> {
        let number = |value: &'t DeValue<'t>| match value {
            DeValue::Integer(integer) if integer.radix() == 10 => Score::parse(integer.as_str()),
            DeValue::Float(float) => Score::parse(float.as_str()),
            _ => None,
        };
        self.taken(key, Wanted::Number, number, told)
    }

    /// Returns a number with decimals that is needed.
    pub(super) fn needed_number(&self, key: &str, told: &mut Told) -> Option<Score> {
        let found = self.number(key, told);
        self.needs(key, found, told)
    }

    /// Returns yes or no; no where the key is not there.
    pub(super) fn truth(&self, key: &str, told: &mut Told) -> bool {
        self.taken(key, Wanted::Truth, |value| value.as_bool(), told).unwrap_or(false)
    }

    /// Returns a word of a closed list that is needed.
    pub(super) fn word<V: Vocabulary>(&self, key: &str, told: &mut Told) -> Option<V> {
        let text = self.needed_text(key, told)?;
        let word = V::parse(text).map_err(|unknown| {
            let (allowed, near) = (unknown.allowed, unknown.near());
            self.tell(key, text, Fault::UnknownWord { allowed, near }, told);
        });
        word.ok()
    }

    /// Returns a table below this one.
    pub(super) fn table(
        &self,
        key: &str,
        keys: &'static [&'static str],
        told: &mut Told,
    ) -> Option<Table<'t>> {
        let table = self.taken(key, Wanted::Table, |value| value.as_table(), told)?;
        let span = self.table.get(key)?.span();
        Some(Table::new(table, format!("{}.", self.at(key)), span, keys, told))
    }

    /// Returns the tables of a list; nothing where the key is not there.
    pub(super) fn tables(&self, key: &str, keys: &'static [&'static str], told: &mut Told) -> Vec<Table<'t>> {
        let mut tables = Vec::new();
        for (value, number) in self.list(key, told).into_iter().flatten().zip(1..) {
            let path = format!("{}[{number}]", self.at(key));
            match value.get_ref().as_table() {
                Some(table) => {
                    tables.push(Table::new(table, format!("{path}."), value.span(), keys, told));
                }
                None => told.slips.push(Slip {
                    line: told.line(value.span().start),
                    at: path,
                    value: String::new(),
                    what: Fault::Kind(Wanted::Table),
                }),
            }
        }
        tables
    }

    /// Returns the texts of a list, each with its line.
    pub(super) fn texts(&self, key: &str, told: &mut Told) -> Option<Vec<(&'t str, u64)>> {
        let list = self.list(key, told)?;
        let texts: Option<Vec<_>> = list
            .iter()
            .map(|value| Some((value.get_ref().as_str()?, told.line(value.span().start))))
            .collect();
        if texts.is_none() {
            self.tell(key, "", Fault::Kind(Wanted::Text), told);
        }
        texts
    }

    fn list(&self, key: &str, told: &mut Told) -> Option<&'t DeArray<'t>> {
        self.taken(key, Wanted::List, |value| value.as_array(), told)
    }

    /// Returns the texts below a key by language; `all` says that every language is needed.
    pub(super) fn in_languages(&self, key: &str, all: bool, told: &mut Told) -> Texts {
        let mut texts = BTreeMap::new();
        let Some(table) = self.table(key, LANGUAGES, told) else {
            if all && !self.has(key) {
                self.tell(key, "", Fault::Missing, told);
            }
            return Texts(texts);
        };
        for language in LANGUAGES {
            let text = match all {
                true => table.needed_text(language, told),
                false => table.text(language, told),
            };
            texts.extend(text.map(|text| ((*language).to_owned(), text.trim().to_owned())));
        }
        Texts(texts)
    }
}
