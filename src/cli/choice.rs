//! What a typed answer means: yes or no, or one of a closed list, in the words of any language.

use crate::domain::language::Language;
use crate::domain::number::whole;
use crate::domain::vocabulary::{Vocabulary, YesNo};
use crate::words::Words;

/// What means yes, in English, Finnish and Swedish.
const YES: [&str; 7] = ["y", "yes", "k", "kyllä", "joo", "j", "ja"];

/// What means no.
const NO: [&str; 5] = ["n", "no", "e", "ei", "nej"];

/// Returns whether a text means yes or no; nothing where it means neither.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    let low = text.trim().to_lowercase();
    match () {
        () if YES.contains(&low.as_str()) => Some(true),
        () if NO.contains(&low.as_str()) => Some(false),
        () => None,
    }
}

/// Returns the words of a closed list to choose from, each with the number that is typed for it; words
/// that are digits stand for themselves.
pub(super) fn shown(list: &str, words: &[&str], tr: &Words) -> String {
    let shown = words.iter().zip(1..).map(|(word, number)| match is_digit(word) {
        true => format!("{word} {}", tr.word(list, word)),
        false => format!("{number} {}", tr.word(list, word)),
    });
    format!("     {}", shown.collect::<Vec<_>>().join("   "))
}

/// Returns the word that a text means: its machine name, its words in any language, or its number.
pub(super) fn meant(list: &str, words: &[&'static str], text: &str) -> Option<&'static str> {
    let low = text.trim().to_lowercase();
    let says = |word: &&&'static str| {
        let of = |language: &Language| Words::new(*language).word(list, word).to_lowercase();
        **word == low || Language::MEMBERS.iter().any(|language| of(language) == low)
    };
    let by_number = || {
        let at = whole::<usize>(&low).filter(|_| !is_digit(words[0]))?;
        words.get(at.checked_sub(1)?)
    };
    let by_letter = || {
        let word = if yes_or_no(&low)? { YesNo::Yes } else { YesNo::No }.word();
        words.iter().find(|known| **known == word)
    };
    words.iter().find(says).or_else(by_number).or_else(by_letter).copied()
}

/// Returns the member of a closed list that a text means.
pub(super) fn member<V: Vocabulary>(list: &str, text: &str) -> Option<V> {
    V::parse(meant(list, V::WORDS, text)?).ok()
}

fn is_digit(word: &str) -> bool {
    word.len() == 1 && word.as_bytes()[0].is_ascii_digit()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::contact::Way;
    use crate::domain::vocabulary::Answer;

    #[test]
    fn yes_and_no_are_heard_in_every_language_and_nothing_else_is_either() {
        for yes in ["y", "YES", "k", "Kyllä", "joo", "j", " ja "] {
            assert_eq!(yes_or_no(yes), Some(true), "{yes}");
        }
        for no in ["n", "No", "e", "EI", "nej"] {
            assert_eq!(yes_or_no(no), Some(false), "{no}");
        }
        for neither in ["", "?", "P-03", "nonsense", "year", "0401234567", "-"] {
            assert_eq!(yes_or_no(neither), None, "{neither}");
        }
    }

    #[test]
    fn a_choice_is_its_number_its_machine_name_or_its_words() {
        for phone in ["1", "phone", "Puhelu", " PHONE "] {
            assert_eq!(member("way", phone), Some(Way::Phone), "{phone}");
        }
        for none in ["", "0", "6", "phones", "-1"] {
            assert_eq!(member::<Way>("way", none), None, "{none}");
        }
        assert_eq!(member("answer", "k"), Some(Answer::Yes));
        assert_eq!(member("answer", "nej"), Some(Answer::No));
        assert_eq!(member("answer", "ei halua vastata"), Some(Answer::Refused));
    }
}
