//! Bash: it parts words at `=` and `:`, replaces only the last part, and has no place for what a
//! candidate means.
//!
//! So it sends its line, which is parted here as a shell parts it; the answer holds only what comes
//! behind the last break, and what it means in the same line where there are several. Bash puts
//! nothing but what all of them begin with into the line, and no two begin with the same code.

use super::candidate::Candidate;
use super::shell::aligned;

/// `menu-complete` and `insert-completions` put a whole candidate into the line.
const INSERTS: [&str; 2] = ["37", "42"];

/// How bash wants its answer.
pub(super) struct Bash {
    /// Whether a candidate goes into the line as it is.
    inserts: bool,
    /// How wide the terminal is.
    columns: usize,
    /// How much of the last word stays as it is.
    kept: usize,
}

impl Bash {
    /// Reads what bash sends: how TAB was pressed, the width, the word breaks, and the line. Returns
    /// the words of the line too, without the first.
    pub(super) fn read(sent: &[String]) -> Option<(Self, Vec<String>)> {
        let [kind, columns, breaks, line] = sent else { return None };
        let (words, kept) = parted(line, breaks);
        let columns = columns.parse().unwrap_or(80);
        let bash = Self { inserts: INSERTS.contains(&kind.as_str()), columns, kept };
        Some((bash, words.into_iter().skip(1).collect()))
    }

    /// Returns the candidates, one a line.
    pub(super) fn lines(&self, words: &[Candidate]) -> String {
        let tails: Vec<&str> =
            words.iter().map(|word| word.value.get(self.kept..).unwrap_or_default()).collect();
        let bare = self.inserts || words.len() == 1 || words.iter().all(|word| word.note.is_empty());
        if bare {
            return tails.iter().map(|tail| format!("{tail}\n")).collect();
        }
        let width = tails.iter().map(|tail| tail.chars().count()).max().unwrap_or_default();
        let notes = words.iter().map(|word| word.note.as_str());
        tails.iter().zip(notes).map(|(tail, note)| self.line(tail, note, width)).collect()
    }

    /// Returns a line of its own: more than half as wide as the terminal, and not wider than it.
    fn line(&self, tail: &str, note: &str, width: usize) -> String {
        let most = self.columns.saturating_sub(2).max(width);
        let line: String = aligned(tail, note, width).chars().take(most).collect();
        format!("{line:<half$}\n", half = self.columns / 2)
    }
}

/// Parts a line into words, the last of which may be empty, and returns how many bytes of the last
/// one stand before the part that bash replaces.
fn parted(line: &str, breaks: &str) -> (Vec<String>, usize) {
    let (mut words, mut word, mut kept) = (Vec::new(), None::<String>, 0);
    let (mut quote, mut escaped) = (None, false);
    for sign in line.chars() {
        let in_quotes = quote.is_some();
        match sign {
            _ if escaped => escaped = false,
            '\\' if quote != Some('\'') => {
                escaped = true;
                word.get_or_insert_default();
                continue;
            }
            _ if quote == Some(sign) => {
                quote = None;
                continue;
            }
            '\'' | '"' if !in_quotes => {
                quote = Some(sign);
                word.get_or_insert_default();
                continue;
            }
            ' ' | '\t' | '\n' if !in_quotes => {
                words.extend(word.take());
                kept = 0;
                continue;
            }
            _ => (),
        }
        let word = word.get_or_insert_default();
        word.push(sign);
        if !in_quotes && matches!(sign, '=' | ':') && breaks.contains(sign) {
            kept = word.len();
        }
    }
    words.push(word.unwrap_or_default());
    (words, kept)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> (Vec<String>, usize) {
        parted(line, " \t\n\"'><=;|&(:")
    }

    #[test]
    fn a_line_is_parted_as_a_shell_parts_it() {
        for (line, parts, kept) in [
            ("ikut ", &["ikut", ""][..], 0),
            ("ikut attend K1-0", &["ikut", "attend", "K1-0"], 0),
            ("ikut  attend K1-014 P-03=", &["ikut", "attend", "K1-014", "P-03="], 5),
            ("ikut attend K1-014 P-03=n:he", &["ikut", "attend", "K1-014", "P-03=n:he"], 7),
            ("ikut --register 'my file.db' co", &["ikut", "--register", "my file.db", "co"], 0),
            ("ikut --register my\\ file.db \"\" ", &["ikut", "--register", "my file.db", "", ""], 0),
            ("ikut --cohort='K1", &["ikut", "--cohort=K1"], 9),
            ("ikut 'a=", &["ikut", "a="], 0),
            ("", &[""], 0),
        ] {
            let parts: Vec<String> = parts.iter().map(|part| (*part).to_owned()).collect();
            assert_eq!(words(line), (parts, kept), "{line}");
        }
    }

    #[test]
    fn without_breaks_the_whole_word_is_replaced() {
        assert_eq!(parted("ikut P-03=n:", " \t\n").1, 0);
    }

    #[test]
    fn what_a_candidate_means_stands_behind_it_where_there_are_several() {
        let offer = [Candidate::new("P-03=n", "told"), Candidate::new("P-03=n:", "and why")];
        let bash = Bash { inserts: false, columns: 40, kept: 5 };
        assert_eq!(bash.lines(&offer), "n   told            \nn:  and why         \n");
        assert_eq!(bash.lines(&offer[..1]), "n\n");
        assert_eq!(Bash { inserts: true, ..bash }.lines(&offer), "n\nn:\n");
        let narrow = Bash { inserts: false, columns: 8, kept: 5 };
        assert_eq!(narrow.lines(&offer), "n   to\nn:  an\n");
    }
}
