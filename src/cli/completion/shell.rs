//! What each shell sends, and how it takes the answer.
//!
//! | shell | sends behind `--` | takes |
//! | --- | --- | --- |
//! | bash | how TAB was pressed, the width, its word breaks, the line up to the cursor | the words, with what they mean behind them where there are several |
//! | zsh | the words | `value TAB what is shown` |
//! | fish, elvish | the words | `value TAB what it means` |
//! | powershell | the words, each with a `=` before it, because it loses empty ones | as fish |
//! | nushell | the words | JSON: a list of `value` and `description` |
//!
//! Where files or folders are wanted, the answer is the one line `:files` or `:folders`, and the
//! shell offers its own; in nushell it is `null`, which means the same there.

use super::bash::Bash;
use super::candidate::{Candidate, Offer};

/// A shell with the words that it sends.
pub(super) struct Request {
    words: Vec<String>,
    form: Form,
}

enum Form {
    Bash(Bash),
    Shown,
    Described,
    Json,
}

impl Request {
    /// Reads what a shell sends, program name first; `None` for a shell that is none of ours.
    pub(super) fn read(shell: &str, arguments: &[String]) -> Option<Self> {
        let sent = arguments.get(1..)?;
        let sent = sent.strip_prefix(&["--".to_owned()]).unwrap_or(sent);
        let rest = || sent.iter().skip(1);
        Some(match shell {
            "bash" => {
                let (bash, words) = Bash::read(sent)?;
                Self { words, form: Form::Bash(bash) }
            }
            "zsh" => Self { words: rest().cloned().collect(), form: Form::Shown },
            "fish" | "elvish" => Self { words: rest().cloned().collect(), form: Form::Described },
            "powershell" => {
                let bare = rest().map(|word| word.strip_prefix('=').unwrap_or(word).to_owned());
                Self { words: bare.collect(), form: Form::Described }
            }
            "nushell" => Self { words: rest().cloned().collect(), form: Form::Json },
            _ => return None,
        })
    }

    /// Returns the words behind the program's name, the last being the one that is typed.
    pub(super) fn words(&self) -> &[String] {
        &self.words
    }

    /// Returns the answer as the shell takes it.
    pub(super) fn print(&self, offer: &Offer) -> String {
        match (offer, &self.form) {
            (Offer::Words(words), Form::Bash(bash)) => bash.lines(words),
            (Offer::Words(words), Form::Shown) => shown(words),
            (Offer::Words(words), Form::Described) => described(words),
            (Offer::Words(words), Form::Json) => json(words),
            (_, Form::Json) => "null\n".to_owned(),
            (Offer::Files, _) => ":files\n".to_owned(),
            (Offer::Folders, _) => ":folders\n".to_owned(),
        }
    }
}

fn described(words: &[Candidate]) -> String {
    let line = |word: &Candidate| match word.note.as_str() {
        "" => format!("{}\n", word.value),
        note => format!("{}\t{note}\n", word.value),
    };
    words.iter().map(line).collect()
}

fn shown(words: &[Candidate]) -> String {
    let width = words.iter().map(|word| word.value.chars().count()).max().unwrap_or_default();
    let line = |word: &Candidate| format!("{}\t{}\n", word.value, aligned(&word.value, &word.note, width));
    words.iter().map(line).collect()
}

/// Returns a word with what it means behind it, in a column of its own.
pub(super) fn aligned(word: &str, note: &str, width: usize) -> String {
    format!("{word:<width$}  {note}").trim_end().to_owned()
}

fn json(words: &[Candidate]) -> String {
    let row = |word: &Candidate| serde_json::json!({ "value": word.value, "description": word.note });
    let rows: Vec<_> = words.iter().map(row).collect();
    format!("{}\n", serde_json::Value::from(rows))
}
