//! The words that passphrases are drawn from: one list for each language, from `lists/`, where their
//! origin and licence stand too.
//!
//! # Why
//! A list is parsed when somebody needs a passphrase, a few times in the life of a register, so that
//! no other command pays for it.

use super::Language;

/// Returns the words of a language: distinct, three to nine letters from a to z.
pub fn list(language: Language) -> Vec<&'static str> {
    let text = match language {
        Language::En => include_str!("lists/en.txt"),
        Language::Fi => include_str!("lists/fi.txt"),
        Language::Sv => include_str!("lists/sv.txt"),
    };
    text.lines().collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::domain::vocabulary::Vocabulary;

    #[test]
    fn the_words_are_many_distinct_and_easily_typed() {
        for language in Language::MEMBERS {
            let words = list(*language);
            let distinct: BTreeSet<_> = words.iter().collect();
            assert_eq!(distinct.len(), words.len(), "{language}");
            assert!(words.len() >= 4_096, "{language}: {}", words.len());
            let easy = |word: &&&str| {
                (3..=9).contains(&word.len()) && word.bytes().all(|letter| letter.is_ascii_lowercase())
            };
            assert_eq!(words.iter().find(|word| !easy(word)), None, "{language}");
        }
    }

    #[test]
    fn the_page_beside_the_lists_says_how_many_words_they_have() {
        let page = include_str!("lists/README.md");
        for language in Language::MEMBERS {
            let words = list(*language).len();
            let bits = 6.0 * (words as f64).log2();
            let line = page.lines().find(|line| line.starts_with(&format!("| `{language}.txt`")));
            let line = line.expect("a line for each list");
            assert!(line.contains(&format!("| {words} |")), "{line}");
            assert!(line.contains(&format!("| {} |", bits.floor())), "{line}");
        }
    }
}
