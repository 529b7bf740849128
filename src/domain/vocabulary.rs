//! Closed lists of words, as the interchange files spell them.
//!
//! # Why
//! One macro makes every list, so that a word is written down once: the parser, the writer, the
//! error that names the allowed words and the integer that a large table stores all read it.

use super::nearest::nearest;

/// A word that is on no list: what was written, what is allowed, and the nearest allowed word.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{value}` is none of {}", allowed.join(", "))]
pub struct UnknownWord {
    /// What was written.
    pub value: String,
    /// Every allowed word, in the order of the contract.
    pub allowed: &'static [&'static str],
}

impl UnknownWord {
    /// Returns the allowed word that is close enough to be what was meant.
    pub fn near(&self) -> Option<&'static str> {
        nearest(&self.value, self.allowed.iter().copied())
    }
}

/// A closed list of words.
pub trait Vocabulary: Copy + 'static {
    /// Every member, in the order of the contract.
    const MEMBERS: &'static [Self];
    /// Every word, in the same order.
    const WORDS: &'static [&'static str];

    /// Returns the word that stands in files.
    fn word(self) -> &'static str;

    /// Returns the member that a word names.
    ///
    /// # Errors
    /// The word is not on the list.
    fn parse(word: &str) -> Result<Self, UnknownWord> {
        let place = Self::WORDS.iter().position(|known| *known == word);
        place
            .map(|at| Self::MEMBERS[at])
            .ok_or_else(|| UnknownWord { value: word.to_owned(), allowed: Self::WORDS })
    }

    /// Returns the place in the list, counted from 1: what large tables store.
    fn number(self) -> i64 {
        let word = self.word();
        let place = Self::WORDS.iter().position(|known| *known == word);
        place.map_or(0, |at| at as i64 + 1)
    }

    /// Returns the member at a place counted from 1.
    fn from_number(number: i64) -> Option<Self> {
        let at = usize::try_from(number).ok()?.checked_sub(1)?;
        Self::MEMBERS.get(at).copied()
    }
}

/// Makes an enum whose members have words.
macro_rules! vocabulary {
    ($(#[$about:meta])* $name:ident { $($(#[$what:meta])* $member:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$what])* $member,)+ }

        impl $crate::domain::vocabulary::Vocabulary for $name {
            const MEMBERS: &'static [Self] = &[$(Self::$member,)+];
            const WORDS: &'static [&'static str] = &[$($word,)+];

            fn word(self) -> &'static str {
                match self { $(Self::$member => $word,)+ }
            }

            fn number(self) -> i64 { self as i64 + 1 }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::domain::vocabulary::UnknownWord;
            fn from_str(word: &str) -> Result<Self, Self::Err> {
                <Self as $crate::domain::vocabulary::Vocabulary>::parse(word)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str($crate::domain::vocabulary::Vocabulary::word(*self))
            }
        }
    };
}
pub(crate) use vocabulary;

vocabulary! {
    /// Yes or no, where nobody may refuse.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

vocabulary! {
    /// An answer to a question that may be refused; never asked is `None` around it.
    Answer {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// The participant prefers not to answer.
        Refused = "refused",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_read_back_as_its_member() {
        for answer in Answer::MEMBERS {
            assert_eq!(Answer::parse(answer.word()), Ok(*answer));
            assert_eq!(Answer::from_number(answer.number()), Some(*answer));
        }
    }

    #[test]
    fn an_unknown_word_names_the_nearest() {
        let unknown = Answer::parse("refusd").expect_err("not a word of the list");
        assert_eq!(unknown.near(), Some("refused"));
        assert_eq!(unknown.to_string(), "`refusd` is none of yes, no, refused");
        assert_eq!(Answer::parse("").expect_err("empty").near(), None);
    }

    #[test]
    fn no_number_outside_the_list_is_a_member() {
        assert_eq!(Answer::from_number(0), None);
        assert_eq!(Answer::from_number(4), None);
        assert_eq!(Answer::from_number(-1), None);
    }
}
