//! Anchors: eight words for the paper diary that hold fast what the journal said on a day.
//!
//! The first word stands for the register, six for the last seal of its journal, and the last one
//! tells a slip of the pen from a register that is another one.
//!
//! # Why
//! The words are made of syllables that English, Finnish and Swedish can say and write down alike, so
//! that words written down in one language can be checked in any. A list for each language would make
//! a diary depend on who wrote it.

use std::fmt;

use sha2::{Digest, Sha256};

use super::nearest::nearest;

/// How many words an anchor has.
pub const WORDS: usize = 8;

/// How many words there are to choose from: eleven bits each.
const LIST: usize = 2_048;

const CONSONANTS: &str = "klmnprsthvj";
const VOWELS: &str = "aeiou";

/// Words that mean something better not written into a diary.
const LEFT_OUT: [&str; 13] =
    ["homo", "hora", "kalu", "kusi", "kuse", "lehi", "muna", "nusi", "pano", "pane", "pimu", "puta", "rape"];

/// Eight words for the paper diary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anchor([u16; WORDS]);

/// Words that are no anchor.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoAnchor {
    /// There are more or fewer than eight.
    #[error("{found} words")]
    Count {
        /// How many there are.
        found: usize,
    },
    /// No anchor has this word.
    #[error("`{word}` is in no anchor")]
    Unknown {
        /// The word.
        word: String,
        /// The nearest that there is.
        near: Option<String>,
    },
    /// The words do not belong together: one was miswritten, or two changed places.
    #[error("the words do not belong together")]
    Slip,
}

impl Anchor {
    /// Returns the anchor of a register and a seal, each given as bytes that look random: at least two
    /// of the one and nine of the other.
    pub fn new(register: &[u8], seal: &[u8]) -> Self {
        let mut words = [0; WORDS];
        words[0] = bits(register, 0);
        for (at, word) in words[1..WORDS - 1].iter_mut().enumerate() {
            *word = bits(seal, at * 11);
        }
        words[WORDS - 1] = check(&words);
        Self(words)
    }

    /// Reads an anchor from words.
    ///
    /// # Errors
    /// See [`NoAnchor`].
    pub fn parse<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self, NoAnchor> {
        let list = list();
        let numbers: Vec<u16> =
            words.into_iter().map(|word| number(word, &list)).collect::<Result<_, _>>()?;
        let words: [u16; WORDS] =
            numbers.try_into().map_err(|numbers: Vec<u16>| NoAnchor::Count { found: numbers.len() })?;
        if check(&words) == words[WORDS - 1] { Ok(Self(words)) } else { Err(NoAnchor::Slip) }
    }

    /// Says whether both are of the same register.
    pub fn is_of_register(&self, other: &Self) -> bool {
        self.0[0] == other.0[0]
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let list = list();
        let words: Vec<_> = self.0.iter().map(|number| list[usize::from(*number)].as_str()).collect();
        to.write_str(&words.join(" "))
    }
}

fn number(word: &str, list: &[String]) -> Result<u16, NoAnchor> {
    let word = word.to_lowercase();
    let place = list.iter().position(|known| *known == word);
    place.map(|at| at as u16).ok_or_else(|| {
        let near = nearest(&word, list.iter().map(String::as_str)).map(str::to_owned);
        NoAnchor::Unknown { word, near }
    })
}

/// Returns every word, in order.
fn list() -> Vec<String> {
    let syllables: Vec<String> =
        CONSONANTS.chars().flat_map(|c| VOWELS.chars().map(move |v| format!("{c}{v}"))).collect();
    let words = syllables.iter().flat_map(|one| syllables.iter().map(move |two| format!("{one}{two}")));
    words.filter(|word| !LEFT_OUT.contains(&word.as_str())).take(LIST).collect()
}

/// Returns the eleven bits that begin at a place.
fn bits(bytes: &[u8], from: usize) -> u16 {
    let bit = |at: usize| u16::from(bytes[at / 8] >> (7 - at % 8) & 1);
    (from..from + 11).fold(0, |number, at| number << 1 | bit(at))
}

/// Returns the last word of the words before it.
fn check(words: &[u16; WORDS]) -> u16 {
    let bytes: Vec<u8> = words[..WORDS - 1].iter().flat_map(|word| word.to_be_bytes()).collect();
    bits(&Sha256::digest(bytes), 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_has_its_words_once_each_and_only_letters() {
        let list = list();
        assert_eq!(list.len(), LIST);
        let once: std::collections::BTreeSet<_> = list.iter().collect();
        assert_eq!(once.len(), LIST);
        assert!(list.iter().all(|word| word.len() == 4 && word.chars().all(|c| c.is_ascii_lowercase())));
    }

    #[test]
    fn what_is_written_down_is_read_back() {
        for seed in 0..200_u8 {
            let digest = Sha256::digest([seed]);
            let anchor = Anchor::new(&digest[16..], &digest[..16]);
            let words = anchor.to_string();
            assert_eq!(Anchor::parse(words.split(' ')), Ok(anchor), "{words}");
            assert_eq!(Anchor::parse(words.to_uppercase().split(' ')), Ok(anchor), "{words}");
        }
    }

    #[test]
    fn a_slip_of_the_pen_is_no_other_register() {
        let digest = Sha256::digest(b"seal");
        let anchor = Anchor::new(&digest[16..], &digest[..16]).to_string();
        let words: Vec<&str> = anchor.split(' ').collect();
        let mut changed = words.clone();
        changed.swap(2, 3);
        assert_eq!(Anchor::parse(changed), Err(NoAnchor::Slip));
        assert_eq!(Anchor::parse(words[1..].to_vec()), Err(NoAnchor::Count { found: 7 }));
        let unknown = Anchor::parse(["kak", "b"]);
        assert!(matches!(unknown, Err(NoAnchor::Unknown { word, near: Some(_) }) if word == "kak"));
    }
}
