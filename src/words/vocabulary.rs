//! The words of closed lists, columns and codes, looked up by their machine names.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;

use super::Words;
use crate::domain::code::NOBODY;
use crate::domain::day::iso;

/// Columns with the same words: yes, no, and prefers not to answer.
const ANSWERS: [&str; 19] = [
    "counted",
    "reached",
    "private",
    "goes_on",
    "retired",
    "in_education",
    "job_searching",
    "qualification",
    "improved",
    "foreign_background",
    "third_country_national",
    "minority",
    "disability",
    "homeless",
    "rural",
    "other_disadvantaged",
    "reverse",
    "prefers_not",
    "refused",
];

impl Words {
    /// Returns a word of a closed list: `word-status-held` for `("status", "held")`.
    pub fn word(&self, list: &str, word: &str) -> String {
        let list = if ANSWERS.contains(&list) { "answer" } else { list };
        self.look_up(&format!("word-{list}-{word}"), word)
    }

    /// Returns a column's heading: `column-entered` for `entered`.
    pub fn heading(&self, column: &str) -> String {
        self.look_up(&format!("column-{column}"), column)
    }

    /// Returns a column's heading in one sheet: `column-import-changed` where it has one of its own there.
    pub fn heading_in(&self, sheet: &str, column: &str) -> String {
        let own = self.find(&format!("column-{sheet}-{column}"), &FluentArgs::new());
        own.unwrap_or_else(|| self.heading(column))
    }

    /// Returns an indicator's label: `indicator-CO01` for `CO01`.
    pub fn indicator(&self, code: &str) -> String {
        self.look_up(&format!("indicator-{code}"), code)
    }

    /// Returns what a column holds: the first that there is of `define-ID`.
    pub fn definition(&self, ids: &[String]) -> String {
        let found = ids.iter().find_map(|id| self.find(&format!("define-{id}"), &FluentArgs::new()));
        found.or_else(|| ids.last().cloned()).unwrap_or_default()
    }

    /// Returns what a step did, in words: `step-cohort_new` with its codes and counts.
    pub fn step(&self, kind: &str, details: &BTreeMap<String, String>) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in details {
            match value.parse::<i64>() {
                _ if name == "reason" => args.set("reason", self.word("cancelled_for", value)),
                _ if name == "point" => args.set("point", self.word("point", value)),
                _ if name == "date" => args.set("date", self.day_of(value)),
                // A code of digits, such as 007, is no count.
                Ok(number) if number.to_string() == *value => args.set(name.clone(), number),
                _ => args.set(name.clone(), value.replace(NOBODY, &self.somebody_erased())),
            }
        }
        let id = match kind {
            _ if details.contains_key("reason") => format!("step-{kind}-for"),
            "attend" if details.contains_key("participants") => format!("step-{kind}-of"),
            "exit" if !details.contains_key("cohort") => "step-exit-project".to_owned(),
            "intake" if details.contains_key("question") => "step-intake-refused".to_owned(),
            // What a folder changed is counted since version 2.
            "import" if !details.contains_key("rows") => "step-import-older".to_owned(),
            "erase" if details.contains_key("participant") => format!("step-{kind}-of"),
            _ => format!("step-{kind}"),
        };
        // Whoever was erased is named in other words than by a code: in Finnish each sentence inflects them.
        let erased = details.get("participant").is_some_and(|code| code == NOBODY);
        let erased = erased.then(|| self.find(&format!("{id}-erased"), &args)).flatten();
        erased.or_else(|| self.find(&id, &args)).unwrap_or_else(|| kind.to_owned())
    }

    /// Returns a day as people write it, from one as programs do.
    fn day_of(&self, text: &str) -> String {
        iso(text).map_or_else(|_| text.to_owned(), |day| self.day(day))
    }

    /// Returns what form a value has, by the name of the value: `form-DATE`.
    pub fn form_of(&self, value: &str) -> Option<String> {
        self.find(&format!("form-{value}"), &FluentArgs::new())
    }

    fn look_up(&self, name: &str, otherwise: &str) -> String {
        self.find(&id(name), &FluentArgs::new()).unwrap_or_else(|| otherwise.to_owned())
    }
}

/// Returns a machine name as message ids spell it.
fn id(name: &str) -> String {
    name.replace('+', "plus")
}
