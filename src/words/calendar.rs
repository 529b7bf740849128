//! Days and times as people of each language write them.

use chrono::{Datelike, NaiveDate};

use super::{Language, Words};
use crate::domain::day::WeekdayWord;
use crate::domain::vocabulary::Vocabulary;

impl Words {
    /// Returns a day: `2021-10-04` in English, `4.10.2021` in Finnish and Swedish as written in Finland.
    pub fn day(&self, day: NaiveDate) -> String {
        match self.language {
            Language::En => day.to_string(),
            Language::Fi | Language::Sv => format!("{}.{}.{}", day.day(), day.month(), day.year()),
        }
    }

    /// Returns a day with its weekday before it.
    pub fn weekday_and_day(&self, day: NaiveDate) -> String {
        format!("{} {}", self.word("weekday", WeekdayWord::of(day).word()), self.day(day))
    }

    /// Returns a weekday in two letters, as wall calendars have it in all three languages.
    pub fn weekday_in_two(&self, day: NaiveDate) -> String {
        self.word("weekday", WeekdayWord::of(day).word()).chars().take(2).collect()
    }

    /// Returns whether numbers have a decimal comma.
    pub fn has_decimal_comma(&self) -> bool {
        self.language != Language::En
    }

    /// Returns a number as the language writes it.
    pub fn number(&self, digits: &str) -> String {
        if self.has_decimal_comma() { digits.replace('.', ",") } else { digits.to_owned() }
    }
}
