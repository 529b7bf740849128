//! Whether a passphrase of somebody's own can stand against a patient guesser.
//!
//! # Why
//! Estimators of strength are made for English: to them `ihmiskauppa` is a rare word. Here what
//! somebody who knows the work would try first counts for nothing: its words in three languages, the
//! project's own names, months, places, years, rows of the keyboard, whatever stands there twice, and
//! sentences that many know by heart.
//! What is left must be as much as four words. The rule is coarse on purpose: it can be said in a
//! sentence, and it never praises. Words that were drawn at random are the better way, and the rule
//! is not asked about them.

use std::collections::HashSet;

use zeroize::Zeroizing;

/// Characters that a passphrase has at least.
pub const SHORTEST: usize = 16;

/// Words that must be left of it at least.
pub const WORDS: usize = 4;

/// Different characters that it has at least.
const DIFFERENT: usize = 8;

/// Letters that count as a word of their own in one that is written together.
const LETTERS_A_WORD: usize = 5;

/// Characters that count as a word where letters stand between digits and signs, as in `kX9#mQ2$`.
const SIGNS_A_WORD: usize = 3;

/// Characters of one word that are looked at: no word is longer, and the rule must end.
const LOOKED_AT: usize = 128;

/// Keys that lie side by side, and other orders that fingers know.
const ROWS: [&str; 6] =
    ["qwertyuiopa", "asdfghjklo", "zxcvbnm", "abcdefghijklmnopqrstuvwxyz", "qazwsxedcrfvtgb", "1qaz2wsx3edc"];

/// Why a passphrase is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// Fewer than [`SHORTEST`] characters.
    Short,
    /// No letters: digits and signs only.
    Digits,
    /// The same few characters again and again, or the same word.
    Repeated,
    /// Keys in the order of the keyboard or of the alphabet.
    Row,
    /// Made of what anybody who knows the work would try first.
    Known,
    /// A sentence that many know by heart, and little else.
    Sentence,
    /// Fewer than [`WORDS`] words.
    FewWords,
}

/// Returns why a passphrase is refused; `None` when it may be used. `own` are the project's names and
/// codes, which no passphrase is made of.
pub fn weakness(passphrase: &str, own: &[&str]) -> Option<Weakness> {
    let different: HashSet<char> = passphrase.chars().collect();
    match () {
        () if passphrase.chars().count() < SHORTEST => Some(Weakness::Short),
        () if !passphrase.chars().any(char::is_alphabetic) => Some(Weakness::Digits),
        () if different.len() < DIFFERENT => Some(Weakness::Repeated),
        () if is_sentence(passphrase) => Some(Weakness::Sentence),
        () => Weighed::new(passphrase, own).weakness(),
    }
}

/// Says whether a passphrase is made of sentences that many know by heart, with fewer letters beside them
/// than [`WORDS`] words have.
fn is_sentence(passphrase: &str) -> bool {
    let mut left = letters(passphrase);
    let before = left.len();
    for sentence in include_str!("sentences.txt").lines().filter(|line| !line.starts_with('#')) {
        left = left.replace(letters(sentence).as_str(), "").into();
    }
    left.len() < before && left.chars().count() < WORDS * LETTERS_A_WORD
}

/// Returns the letters of a text as its words are compared, without what parts them.
fn letters(text: &str) -> Zeroizing<String> {
    let words = text.split(is_between).map(folded);
    let mut letters = Zeroizing::new(String::with_capacity(text.len()));
    words.for_each(|word| letters.extend(word.chars().filter(|sign| sign.is_alphabetic())));
    letters
}

/// What is left of a passphrase, and what was taken away.
#[derive(Default)]
struct Weighed {
    words: usize,
    known: bool,
    row: bool,
    repeated: bool,
}

impl Weighed {
    fn new(passphrase: &str, own: &[&str]) -> Self {
        let mut weighed = Self::default();
        let known = Known::new(own);
        let mut seen: Vec<Zeroizing<String>> = Vec::new();
        for token in passphrase.split(is_between) {
            let plain = folded(token);
            if plain.is_empty() {
                continue;
            }
            if seen.iter().any(|before| core(before) == core(&plain)) {
                weighed.repeated = true;
                continue;
            }
            weighed.weigh(token, &plain, &known);
            seen.push(plain);
        }
        weighed
    }

    fn weigh(&mut self, token: &str, plain: &str, known: &Known) {
        let (left, was_known) = known.without(plain);
        let (left, was_row) = without_rows(&left);
        let (left, was_repeated) = without_repeats(&left);
        self.known |= was_known;
        self.row |= was_row;
        self.repeated |= was_repeated;
        let letters = left.chars().filter(|sign| sign.is_alphabetic()).count();
        let untouched = !was_known && !was_row && !was_repeated;
        self.words += match () {
            () if untouched && is_mixed(token) => token.chars().count() / SIGNS_A_WORD,
            () if letters < 3 => 0,
            () => (letters / LETTERS_A_WORD).max(1),
        };
    }

    fn weakness(&self) -> Option<Weakness> {
        match () {
            () if self.words >= WORDS => None,
            () if self.known => Some(Weakness::Known),
            () if self.row => Some(Weakness::Row),
            () if self.repeated => Some(Weakness::Repeated),
            () => Some(Weakness::FewWords),
        }
    }
}

/// Says whether a sign stands between words.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || "-_.,;:+/".contains(sign)
}

/// Says whether digits and signs stand among the letters, as in a password that a program made: at
/// the end of a word they are an afterthought.
fn is_mixed(token: &str) -> bool {
    let core = core(token);
    core.chars().filter(|sign| !sign.is_alphabetic()).count() * 6 >= core.chars().count() && core.len() >= 6
}

/// Returns a word without the digits and signs at its end.
fn core(word: &str) -> &str {
    word.trim_end_matches(|sign: char| !sign.is_alphabetic())
}

/// The words that count for nothing, the longest first.
struct Known(Vec<Zeroizing<String>>);

impl Known {
    fn new(own: &[&str]) -> Self {
        let lines = include_str!("known.txt").lines().filter(|line| !line.starts_with('#'));
        let known = lines.flat_map(str::split_whitespace);
        let parts = own.iter().flat_map(|name| name.split(|sign: char| !sign.is_alphanumeric()));
        let mut words: Vec<_> = known.chain(parts).map(folded).filter(|word| word.len() >= 3).collect();
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        Self(words)
    }

    /// Returns what is left of a text without these words, and whether one was in it. A short one
    /// counts only as the whole: `var` is in many words.
    fn without(&self, text: &str) -> (Zeroizing<String>, bool) {
        let mut left = Zeroizing::new(text.to_owned());
        for word in &self.0 {
            let short = word.chars().count() < 5;
            let whole = left.trim_matches(|sign: char| !sign.is_alphabetic()) == word.as_str();
            if if short { whole } else { left.contains(word.as_str()) } {
                left = left.replace(word.as_str(), " ").into();
            }
        }
        let found = left.as_str() != text;
        (left, found)
    }
}

/// Returns a text without runs of four keys that lie side by side, and whether there were any.
fn without_rows(text: &str) -> (Zeroizing<String>, bool) {
    let signs: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
    let mut keep = vec![true; signs.len()];
    for (start, run) in signs.windows(4).enumerate() {
        let along: Zeroizing<String> = Zeroizing::new(run.iter().collect());
        let back: Zeroizing<String> = Zeroizing::new(run.iter().rev().collect());
        if ROWS.iter().any(|row| row.contains(along.as_str()) || row.contains(back.as_str())) {
            keep[start..start + 4].fill(false);
        }
    }
    kept(&signs, &keep)
}

/// Returns a text without letters that repeat the ones before them, and whether there were any.
fn without_repeats(text: &str) -> (Zeroizing<String>, bool) {
    let signs: Zeroizing<Vec<char>> = Zeroizing::new(text.chars().collect());
    let mut keep = vec![true; signs.len()];
    for size in 1..=signs.len() / 2 {
        for start in 0..=signs.len() - 2 * size {
            let (one, rest) = signs[start..].split_at(size);
            // A double letter is ordinary spelling; three, and any pair of longer parts, are not.
            let times = rest.chunks_exact(size).take_while(|part| *part == one).count();
            if times >= 2 || times == 1 && size > 2 {
                keep[start + size..start + size * (times + 1)].fill(false);
            }
        }
    }
    kept(&signs, &keep)
}

fn kept(signs: &[char], keep: &[bool]) -> (Zeroizing<String>, bool) {
    let left: String = signs.iter().zip(keep).filter(|(_, keep)| **keep).map(|(sign, _)| *sign).collect();
    (left.into(), keep.contains(&false))
}

/// Returns a word in lower case, with letters for the digits and signs that stand for them inside it
/// and without dots and rings.
fn folded(word: &str) -> Zeroizing<String> {
    let (core, tail) = word.split_at(core(word).len());
    let (core, tail) = (core.chars().flat_map(char::to_lowercase), tail.chars());
    let letter = |sign: char| match sign {
        'ä' | 'å' | 'á' | 'à' | '4' | '@' => 'a',
        'ö' | 'ø' | '0' => 'o',
        'é' | 'è' | '3' => 'e',
        'ü' => 'u',
        '1' | '!' => 'i',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    };
    let letters: String = core.map(letter).chain(tail).take(LOOKED_AT).collect();
    letters.into()
}

#[cfg(test)]
mod tests;
