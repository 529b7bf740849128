//! Words drawn at random.

use zeroize::Zeroizing;

use crate::words::{Language, list};

/// How many words a passphrase has that was drawn.
const WORDS: usize = 6;

/// The longest word of the lists, in letters.
const LONGEST: usize = 9;

/// A passphrase that was drawn, and how hard it is to guess.
pub(super) struct Drawn {
    /// The words with a space between them.
    pub(super) words: Zeroizing<String>,
    /// How many bits: a guesser tries half of two to the power of this.
    pub(super) bits: u32,
}

/// Draws the words of a passphrase from the list of a language.
///
/// # Errors
/// The system has no random numbers.
pub(super) fn draw(language: Language) -> Result<Drawn, getrandom::Error> {
    let list = list(language);
    let mut words = Zeroizing::new(String::with_capacity(WORDS * (LONGEST + 1)));
    for place in 0..WORDS {
        if place > 0 {
            words.push(' ');
        }
        words.push_str(list[below(list.len() as u32, getrandom::u32)? as usize]);
    }
    let bits = (WORDS as f64 * (list.len() as f64).log2()).floor() as u32;
    Ok(Drawn { words, bits })
}

/// Returns a number below a limit, each as likely as any other: a draw from the last, incomplete
/// stretch of limits is thrown away.
fn below<E>(limit: u32, mut random: impl FnMut() -> Result<u32, E>) -> Result<u32, E> {
    let whole = u32::MAX - u32::MAX % limit;
    loop {
        let draw = random()?;
        if draw < whole {
            return Ok(draw % limit);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::passphrase::weakness;
    use crate::domain::vocabulary::Vocabulary;

    #[test]
    fn a_draw_beyond_the_last_whole_stretch_is_thrown_away() {
        let mut draws = [u32::MAX, u32::MAX - 1, 7_757 * 3 + 5].into_iter();
        let drawn = below(7_757, || draws.next().ok_or(()));
        assert_eq!(drawn, Ok(5));
        assert_eq!(below(1, || Ok::<_, ()>(0)), Ok(0));
    }

    #[test]
    fn six_words_are_drawn_and_no_two_draws_are_alike() {
        for language in Language::MEMBERS {
            let (one, other) = (draw(*language).expect("random"), draw(*language).expect("random"));
            assert_eq!(one.words.split(' ').count(), WORDS);
            assert_ne!(one.words, other.words);
            assert!(one.bits >= 72, "{}", one.bits);
        }
    }

    #[test]
    fn every_word_comes_up_about_as_often() {
        let mut counts = [0_u32; 8];
        for _ in 0..8_000 {
            counts[below(8, getrandom::u32).expect("random") as usize] += 1;
        }
        // Six standard deviations from a thousand.
        assert!(counts.iter().all(|count| (800..1_200).contains(count)), "{counts:?}");
    }

    #[test]
    fn words_that_were_drawn_are_strong_but_for_a_rare_draw() {
        let weak = (0..60).filter(|_| weakness(&draw(Language::Fi).expect("random").words, &[]).is_some());
        assert!(weak.count() < 10);
    }
}
