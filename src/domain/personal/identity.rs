//! Personal identity codes of Finland and of Sweden.
//!
//! Finland: `DDMMYY`, a sign of the century, three digits, a check character; since 2023 each
//! century has several signs. Source: Digital and Population Data Services Agency. Sweden:
//! `YYMMDD` or `YYYYMMDD`, a hyphen or a plus, three digits and a check digit; a coordination number
//! has 60 added to its day. Source: Swedish Tax Agency.

use super::plain;

/// The signs of the 19th, the 20th and the 21st century, in that order.
const CENTURIES: &str = "+-UVWXYABCDEF";

/// The check characters, by the remainder of the nine digits divided by 31.
const CHECKS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// Says whether a code stands in a text. With its sign of the century a code need not be right in its
/// check character, since a slip of the finger still points at somebody; without it, it must.
pub(super) fn stands_in(text: &str) -> bool {
    let signs = plain(text);
    let begins = |at: &usize| *at == 0 || !signs[at - 1].is_alphanumeric();
    (0..signs.len())
        .filter(|at| signs[*at].is_ascii_digit())
        .filter(begins)
        .any(|at| begins_here(&signs[at..]))
}

fn begins_here(signs: &[char]) -> bool {
    let digits = signs.iter().take_while(|sign| sign.is_ascii_digit()).count();
    let (head, rest) = signs.split_at(digits);
    let head: Vec<u32> = head.iter().filter_map(|sign| sign.to_digit(10)).collect();
    match digits {
        6 | 8 => with_sign(&head, rest),
        9 => finnish_without_sign(&head, rest),
        10 | 12 => ends(rest) && swedish_without_sign(&head[digits - 10..]),
        _ => false,
    }
}

/// `DDMMYY-NNNC`, `YYMMDD-NNNC` or `YYYYMMDD-NNNC`; there may be spaces around the sign.
fn with_sign(head: &[u32], rest: &[char]) -> bool {
    let spaces = |signs: &[char]| signs.iter().take_while(|sign| **sign == ' ').count();
    let rest = &rest[spaces(rest)..];
    let Some((century, rest)) = rest.split_first() else { return false };
    let century = century.to_ascii_uppercase();
    let rest = &rest[spaces(rest)..];
    if !CENTURIES.contains(century) || rest.len() < 4 || !ends(&rest[4..]) {
        return false;
    }
    let number = rest[..3].iter().all(char::is_ascii_digit);
    let finnish = head.len() == 6 && is_day(head[0] * 10 + head[1], head[2] * 10 + head[3]);
    let swedish =
        "+-".contains(century) && rest[3].is_ascii_digit() && is_swedish_day(&head[head.len() - 6..]);
    number && ((finnish && is_check(rest[3])) || swedish)
}

fn finnish_without_sign(head: &[u32], rest: &[char]) -> bool {
    let Some((check, rest)) = rest.split_first() else { return false };
    let number = head.iter().fold(0, |number, digit| number * 10 + digit);
    let right = char::from(CHECKS[(number % 31) as usize]);
    is_day(head[0] * 10 + head[1], head[2] * 10 + head[3])
        && check.to_ascii_uppercase() == right
        && ends(rest)
}

/// The last digit makes the sum of the others, every second one doubled, a whole number of tens.
fn swedish_without_sign(digits: &[u32]) -> bool {
    let doubled =
        |(at, digit): (usize, &u32)| if at % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit };
    is_swedish_day(&digits[..6]) && digits.iter().enumerate().map(doubled).sum::<u32>().is_multiple_of(10)
}

fn is_swedish_day(digits: &[u32]) -> bool {
    let day = digits[4] * 10 + digits[5];
    is_day(if day > 60 { day - 60 } else { day }, digits[2] * 10 + digits[3])
}

fn is_day(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}

fn is_check(sign: char) -> bool {
    CHECKS.contains(&(sign.to_ascii_uppercase() as u8)) && sign.is_ascii()
}

fn ends(rest: &[char]) -> bool {
    rest.first().is_none_or(|sign| !sign.is_alphanumeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finnish_codes_of_every_century_and_with_every_sign() {
        for sign in CENTURIES.chars() {
            for text in
                [format!("131052{sign}308T"), format!("({}) ", format!("010203{sign}123b").to_lowercase())]
            {
                assert!(stands_in(&text), "{text}");
            }
        }
        // Without the sign the check character decides.
        assert!(stands_in("hetu 131052308T."));
        assert!(!stands_in("131052308A"));
        assert!(stands_in("131052 - 308T"));
    }

    #[test]
    fn swedish_codes_long_and_short_with_a_sign_and_without() {
        for text in
            ["811228-9874", "19811228-9874", "811228+9874", "8112289874", "198112289874", "811288-9874"]
        {
            assert!(stands_in(text), "{text}");
        }
        assert!(!stands_in("8112289875"), "a wrong check digit without the hyphen is some number");
    }

    #[test]
    fn days_ranges_and_numbers_of_other_kinds_are_no_codes() {
        for text in [
            "20211018-20211022",
            "2021-2022",
            "131052-30",
            "131052-308",
            "131052-308TT",
            "321052-308T",
            "131352-308T",
            "131052-308G",
            "x131052-308T",
            "131052308",
            "1234567-8",
            "0000000000",
            "111111-AAAA",
            "28.12.1981",
        ] {
            assert!(!stands_in(text), "{text}");
        }
    }
}
