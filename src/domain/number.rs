//! Whole numbers, as they are typed and written: digits, and nothing but digits.

use std::str::FromStr;

/// Returns the number that digits are; `None` for anything else, also a sign before it, which `parse` alone
/// would take.
pub fn whole<N: FromStr>(text: &str) -> Option<N> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_a_number_and_nothing_else_is() {
        for (text, number) in [("0", 0), ("7", 7), ("007", 7), ("255", 255)] {
            assert_eq!(whole::<u8>(text), Some(number), "{text}");
        }
        for text in ["", "+1", "-1", "-0", "256", "1.0", " 1", "1 ", "٣", "0x1", "1_0"] {
            assert_eq!(whole::<u8>(text), None, "{text}");
        }
    }
}
