//! Whether a text names somebody, and the text without the name.

use std::ops::Range;

/// What stands where a name was.
pub const TAKEN_OUT: &str = "[…]";

/// Says whether a word stands by itself in a text, in capitals or not, with whatever hyphen a word processor
/// puts there: no letter or digit beside it, so that `P-07` is not found in `P-071`, and is in `P-07s`, as
/// Swedish has it.
pub fn names(text: &str, word: &str) -> bool {
    next(text, word, 0).is_some()
}

/// Says whether a word of the text is another with letters behind it, as Finnish bends names: `Lumin` and
/// `Lumille` begin with `Lumi`. A digit behind it makes another code.
pub fn begins(text: &str, word: &str) -> bool {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let begins_at = |at: usize| {
        length(&text[at..], &word).is_some_and(|length| {
            !is_beside(text[..at].chars().next_back())
                && text[at + length..].chars().next().is_some_and(char::is_alphabetic)
        })
    };
    text.char_indices().any(|(at, _)| begins_at(at))
}

/// Returns a text with [`TAKEN_OUT`] wherever a word stands by itself; `None` where it does not.
pub fn unnamed(text: &str, word: &str) -> Option<String> {
    replaced(text, word, TAKEN_OUT)
}

/// Returns a text with something in place of a word wherever it stands by itself; `None` where it does not.
pub fn replaced(text: &str, word: &str, by: &str) -> Option<String> {
    let mut clear = String::with_capacity(text.len());
    let mut from = 0;
    while let Some(place) = next(text, word, from) {
        clear.push_str(&text[from..place.start]);
        clear.push_str(by);
        from = place.end;
    }
    (from > 0).then(|| clear + &text[from..])
}

/// Returns the first place of a word at or after a byte of a text.
fn next(text: &str, word: &str, from: usize) -> Option<Range<usize>> {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    let starts = text[from..].char_indices().map(|(at, _)| from + at);
    let mut places = starts.filter_map(|at| Some(at..at + length(&text[at..], &word)?));
    places.find(|place| stands_alone(text, place))
}

/// Returns how many bytes of the beginning of a text are the word, given in small letters.
fn length(text: &str, word: &[char]) -> Option<usize> {
    let mut wanted = word.iter();
    for (at, sign) in text.char_indices() {
        if !plain(sign).to_lowercase().all(|small| wanted.next() == Some(&small)) {
            return None;
        }
        if wanted.as_slice().is_empty() {
            return Some(at + sign.len_utf8());
        }
    }
    None
}

/// Returns a text in small letters and with plain hyphens: it holds a word that is folded alike wherever the
/// word stands in the text.
pub fn folded(text: &str) -> String {
    text.chars().map(plain).flat_map(char::to_lowercase).collect()
}

/// Returns a hyphen for each sign that is read as one.
fn plain(sign: char) -> char {
    match sign {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' | '\u{ff0d}' => '-',
        other => other,
    }
}

fn stands_alone(text: &str, place: &Range<usize>) -> bool {
    let after = &text[place.end..];
    let after = after.strip_prefix('s').unwrap_or(after);
    !is_beside(text[..place.start].chars().next_back()) && !is_beside(after.chars().next())
}

fn is_beside(sign: Option<char>) -> bool {
    sign.is_some_and(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_where_it_stands_by_itself() {
        for text in ["P-07", "with P-07.", "p-07 came", "P-07s mark", "(P-07)", "Xp-07 and P-07"] {
            assert!(names(text, "P-07"), "{text}");
        }
        for text in ["", "P-071", "P-0", "XP-07", "P-07a"] {
            assert!(!names(text, "P-07"), "{text}");
        }
        assert!(names("Äiti tuli", "äiti") && !names("anything", ""));
    }

    #[test]
    fn a_bent_name_begins_with_it() {
        for text in ["Lumin kanssa", "soitin lumille", "LUMIA", "(Lumista)"] {
            assert!(begins(text, "lumi") && !names(text, "lumi"), "{text}");
        }
        for text in ["", "lum", "Lumi", "sadelumi", "Lumi2", "Lumi-n"] {
            assert!(!begins(text, "lumi"), "{text}");
        }
        assert!(begins("P-05n kanssa", "p-05") && !begins("P-051", "p-05"));
    }

    #[test]
    fn a_name_is_taken_out_wherever_it_stands() {
        for (text, clear) in [
            ("P-07", "[…]"),
            ("p-07 and P-07s sister, not P-071", "[…] and […]s sister, not P-071"),
            ("İ ÄITI, P-07:n äiti", "İ ÄITI, […]:n äiti"),
        ] {
            assert_eq!(unnamed(text, "P-07").as_deref(), Some(clear), "{text}");
        }
        assert_eq!(unnamed("İ ÄITI, äitini", "äiti").as_deref(), Some("İ […], äitini"));
        assert_eq!(unnamed("P\u{2011}07, P\u{2013}07", "P-07").as_deref(), Some("[…], […]"));
        assert_eq!(unnamed("P-071", "P-07"), None);
        assert_eq!(unnamed("anything", ""), None);
    }
}
