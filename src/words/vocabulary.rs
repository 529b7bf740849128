//! The words of closed lists, columns and codes, looked up by their machine names.

use fluent_bundle::FluentArgs;

use super::Words;

impl Words {
    /// Returns a word of a closed list: `word-status-held` for `("status", "held")`.
    pub fn word(&self, list: &str, word: &str) -> String {
        self.look_up(&format!("word-{list}-{word}"), word)
    }

    /// Returns a column's heading: `column-entered` for `entered`.
    pub fn heading(&self, column: &str) -> String {
        self.look_up(&format!("column-{column}"), column)
    }

    /// Returns an indicator's label: `indicator-CO01` for `CO01`.
    pub fn indicator(&self, code: &str) -> String {
        self.look_up(&format!("indicator-{code}"), code)
    }

    /// Says whether a closed list has texts of its own; what has none shows its machine name.
    pub fn has_word(&self, list: &str, word: &str) -> bool {
        self.find(&id(&format!("word-{list}-{word}")), &FluentArgs::new()).is_some()
    }

    fn look_up(&self, name: &str, otherwise: &str) -> String {
        self.find(&id(name), &FluentArgs::new()).unwrap_or_else(|| otherwise.to_owned())
    }
}

/// Returns a machine name as message ids spell it.
fn id(name: &str) -> String {
    name.replace('+', "plus")
}
