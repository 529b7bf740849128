//! The key of a register as it stands on paper: groups that tell a slip of the hand.
//!
//! # Why
//! A key is typed once in years, by somebody in a hurry. Each group of four characters carries a
//! check character: a sum with a weight of its own for each place and for the group's number, modulo
//! the prime 17. One wrong character, any two changed over, within a group or two whole groups,
//! change the sum.

use zeroize::Zeroizing;

/// Groups on the sheet.
pub const GROUPS: usize = 16;

/// Bytes of the key.
pub const BYTES: usize = 32;

/// Characters of the key in a group.
const DIGITS: usize = 4;

/// The check characters, by the rest that they stand for.
const CHECKS: &[u8; 17] = b"0123456789abcdefx";

/// What is wrong with groups that were typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// The group of this number, counted from 1, is not as it stands on the sheet.
    Group(usize),
    /// There are more than on a sheet.
    TooMany,
}

/// A key that is typed from the sheet, as far as it has come.
#[derive(Default)]
pub struct Typed {
    bytes: Zeroizing<[u8; BYTES]>,
    groups: usize,
}

impl Typed {
    /// Returns how many groups are there and right.
    pub fn groups(&self) -> usize {
        self.groups
    }

    /// Takes the groups of a line, up to the first that is wrong.
    ///
    /// # Errors
    /// A group is wrong, or there are too many.
    pub fn take(&mut self, line: &str) -> Result<(), Slip> {
        let words: Vec<&str> = line.split_whitespace().collect();
        let alone = words.len() == 1 && words[0].chars().filter(|sign| *sign != '-').count() > DIGITS + 1;
        if !alone {
            return words.iter().try_for_each(|word| self.take_group(word));
        }
        // Written together, five characters are a group.
        let signs: Zeroizing<Vec<char>> =
            Zeroizing::new(words[0].chars().filter(|sign| *sign != '-').collect());
        signs.chunks(DIGITS + 1).try_for_each(|group| {
            let group: Zeroizing<String> = Zeroizing::new(group.iter().collect());
            self.take_group(&group)
        })
    }

    /// Returns the key, once all groups are there.
    pub fn key(&self) -> Option<&[u8; BYTES]> {
        (self.groups == GROUPS).then_some(&*self.bytes)
    }

    fn take_group(&mut self, text: &str) -> Result<(), Slip> {
        if self.groups == GROUPS {
            return Err(Slip::TooMany);
        }
        let (high, low) = read(self.groups, text).ok_or(Slip::Group(self.groups + 1))?;
        self.bytes[2 * self.groups] = high;
        self.bytes[2 * self.groups + 1] = low;
        self.groups += 1;
        Ok(())
    }
}

/// Returns the groups of a key, each with its check character after a hyphen.
pub fn groups(key: &[u8; BYTES]) -> Vec<Zeroizing<String>> {
    let group = |(number, pair): (usize, &[u8])| {
        let digits = [pair[0] >> 4, pair[0] & 15, pair[1] >> 4, pair[1] & 15];
        let mut text = Zeroizing::new(String::with_capacity(DIGITS + 2));
        text.extend(digits.map(|digit| char::from(CHECKS[usize::from(digit)])));
        text.push('-');
        text.push(char::from(CHECKS[rest(number, digits)]));
        text
    };
    key.chunks(2).enumerate().map(group).collect()
}

/// Returns the rest that the check character of a group stands for.
fn rest(number: usize, digits: [u8; DIGITS]) -> usize {
    let places = digits.iter().zip(2..).map(|(digit, weight)| usize::from(*digit) * weight);
    (number + places.sum::<usize>()) % CHECKS.len()
}

/// Returns the two bytes of a group; `None` where it is not one, or not the one of this number.
fn read(number: usize, text: &str) -> Option<(u8, u8)> {
    let values: Option<Vec<u8>> = text.chars().filter(|sign| *sign != '-').map(value).collect();
    let values = Zeroizing::new(values?);
    let (digits, check) = values.split_first_chunk::<DIGITS>()?;
    let right = *check == [rest(number, *digits) as u8] && digits.iter().all(|digit| *digit < 16);
    right.then(|| (digits[0] << 4 | digits[1], digits[2] << 4 | digits[3]))
}

/// Returns what a character stands for; letters that look like digits are read as those.
fn value(sign: char) -> Option<u8> {
    let sign = match sign.to_ascii_lowercase() {
        'o' => '0',
        'i' | 'l' => '1',
        other => other,
    };
    CHECKS.iter().position(|check| char::from(*check) == sign).map(|place| place as u8)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written(key: &[u8; BYTES]) -> Vec<String> {
        groups(key).iter().map(|group| group.to_string()).collect()
    }

    fn typed(text: &str) -> Result<Option<[u8; BYTES]>, Slip> {
        let mut typed = Typed::default();
        typed.take(text)?;
        Ok(typed.key().copied())
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_in_every_way_of_typing_it(key: [u8; BYTES]) {
            let text = written(&key).join(" ");
            prop_assert_eq!(typed(&text), Ok(Some(key)));
            prop_assert_eq!(typed(&text.to_uppercase().replace('0', "O").replace('1', "l")), Ok(Some(key)));
            prop_assert_eq!(typed(&text.replace([' ', '-'], "")), Ok(Some(key)));
            prop_assert_eq!(typed(&text.replace('-', "")), Ok(Some(key)));
            let mut bit_by_bit = Typed::default();
            for group in written(&key) {
                prop_assert_eq!(bit_by_bit.key(), None);
                prop_assert_eq!(bit_by_bit.take(&group), Ok(()));
            }
            prop_assert_eq!(bit_by_bit.key(), Some(&key));
        }

        #[test]
        fn a_wrong_character_is_told_with_its_group(key: [u8; BYTES], group in 0..GROUPS, place in 0..5_usize, other in 0..17_usize) {
            let mut groups = written(&key);
            let at = if place == 4 { 5 } else { place };
            let other = char::from(CHECKS[other]);
            prop_assume!(groups[group].chars().nth(at) != Some(other));
            groups[group].replace_range(at..=at, &other.to_string());
            prop_assert_eq!(typed(&groups.join(" ")), Err(Slip::Group(group + 1)));
        }

        #[test]
        fn characters_changed_over_are_told_with_their_group(key: [u8; BYTES], group in 0..GROUPS, one in 0..5_usize, two in 0..5_usize) {
            let mut groups = written(&key);
            let mut signs: Vec<char> = groups[group].chars().filter(|sign| *sign != '-').collect();
            prop_assume!(signs[one] != signs[two]);
            signs.swap(one, two);
            groups[group] = signs.into_iter().collect();
            prop_assert_eq!(typed(&groups.join(" ")), Err(Slip::Group(group + 1)));
        }

        #[test]
        fn groups_changed_over_are_told(key: [u8; BYTES], one in 0..GROUPS, two in 0..GROUPS) {
            prop_assume!(one != two);
            let mut groups = written(&key);
            groups.swap(one, two);
            prop_assert_eq!(typed(&groups.join(" ")), Err(Slip::Group(one.min(two) + 1)));
        }

        #[test]
        fn any_text_is_read_or_refused(text: String) {
            let _ = typed(&text);
        }
    }

    #[test]
    fn a_group_too_many_is_told_and_one_too_few_is_no_key() {
        let groups = written(&[7; BYTES]);
        assert_eq!(typed(&groups[..15].join(" ")), Ok(None));
        let more = format!("{} {}", groups.join(" "), groups[0]);
        assert_eq!(typed(&more), Err(Slip::TooMany));
        assert_eq!(groups[0], "0707-5");
    }
}
