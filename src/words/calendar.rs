//! Days and times as people of each language write them.

use chrono::{Datelike, NaiveDate, NaiveTime};

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

    /// Returns a day without its year, as wall calendars in Finland have it: `4.10.`.
    pub fn short_day(&self, day: NaiveDate) -> String {
        format!("{}.{}.", day.day(), day.month())
    }

    /// Returns a weekday in full.
    pub fn weekday_in_full(&self, day: NaiveDate) -> String {
        self.word("day", WeekdayWord::of(day).word())
    }

    /// Returns a weekday as it stands in a sentence: `on Monday`.
    pub fn on_weekday(&self, day: NaiveDate) -> String {
        self.word("on", WeekdayWord::of(day).word())
    }

    /// Returns a time of day as people write it.
    pub fn clock_time(&self, time: NaiveTime) -> String {
        let form = if self.language == Language::En { "%H:%M" } else { "%-H.%M" };
        time.format(form).to_string()
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
