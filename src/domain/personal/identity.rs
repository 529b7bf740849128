//! Personal identity codes of Finland and of Sweden.
//!
//! Finland: `DDMMYY`, a sign of the century, three digits, a check character; since 2023 each
//! century has several signs. Source: Digital and Population Data Services Agency. Sweden:
//! `YYMMDD` or `YYYYMMDD`, a hyphen or a plus, three digits and a check digit; a coordination number
//! has 60 added to its day. Source: Swedish Tax Agency.

/// The signs of the 19th, the 20th and the 21st century, in that order.
const CENTURIES: &str = "+-UVWXYABCDEF";

/// The check characters, by the remainder of the nine digits divided by 31.
const CHECKS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// Says whether a code stands in a text. With its sign of the century a code need not be right in its
/// check character, since a slip of the finger still points at somebody; without it, it must.
///
/// Whoever parts a code by spaces or dots is believed only if the check character is right: a day and
/// what stands behind it looks much like that.
pub(super) fn stands_in(signs: &[char]) -> bool {
    let begins = |at: &usize| *at == 0 || !signs[at - 1].is_alphanumeric();
    (0..signs.len())
        .filter(|at| signs[*at].is_ascii_digit())
        .filter(begins)
        .any(|at| begins_here(&signs[at..]) || parted_begins_here(&signs[at..]))
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

/// How the day in a code may be parted: how many digits stand together, what may stand between them,
/// and whether the year comes first.
const PARTED: [(&[usize], &str, bool); 7] = [
    (&[2, 2, 2], " .", false),
    (&[2, 2, 4], " .", false),
    (&[6], "", false),
    (&[2, 2, 2], " ", true),
    (&[4, 2, 2], " ", true),
    (&[6], "", true),
    (&[8], "", true),
];

/// The most signs in a row that part a code.
const PARTS: usize = 2;

/// `DD.MM.YY-NNNC`, `DD MM YYYY - NNN C`, `DDMMYY.NNNC`, `YY MM DD-NNNN`, `YYMMDD NNNN`: with the right
/// check character.
fn parted_begins_here(signs: &[char]) -> bool {
    PARTED.iter().any(|form| is_parted(form, signs).unwrap_or(false))
}

fn is_parted(&(groups, between, year_first): &(&[usize], &str, bool), signs: &[char]) -> Option<bool> {
    let (day, rest) = parted_digits(signs, groups, between)?;
    let rest = behind_parts(rest, " .");
    let signed = rest.first().is_some_and(|sign| CENTURIES.contains(sign.to_ascii_uppercase()));
    let rest = if signed { behind_parts(&rest[1..], " ") } else { rest };
    let (number, rest) = parted_digits(rest, &[3], "")?;
    // Without the sign a number with a letter behind it is mostly an amount with its unit.
    let rest = if signed { behind_parts(rest, " ") } else { rest };
    let (check, rest) = rest.split_first()?;
    let short = &day[day.len() - 6..];
    let is_right = match (year_first, check.to_digit(10)) {
        (true, Some(check)) if signed || groups.len() == 1 => {
            swedish_without_sign(&[short, &number, &[check]].concat())
        }
        (true, _) => false,
        // A time is four digits, too.
        (false, Some(_)) if !signed => false,
        // Of the year only its last two digits are in a code.
        (false, _) => is_finnish(&[&day[..4], &day[day.len() - 2..], &number].concat(), *check),
    };
    Some(is_right && ends(rest))
}

/// Returns the digits of groups of this length, and what stands behind them.
fn parted_digits<'a>(signs: &'a [char], groups: &[usize], between: &str) -> Option<(Vec<u32>, &'a [char])> {
    let (mut digits, mut rest) = (Vec::new(), signs);
    for (place, length) in groups.iter().enumerate() {
        rest = if place == 0 { rest } else { behind_parts(rest, between) };
        let (group, behind) = rest.split_at_checked(*length)?;
        let group: Option<Vec<u32>> = group.iter().map(|sign| sign.to_digit(10)).collect();
        digits.extend(group?);
        rest = behind;
    }
    Some((digits, rest))
}

/// Returns what stands behind a few signs that part a code.
fn behind_parts<'a>(signs: &'a [char], parts: &str) -> &'a [char] {
    let count = signs.iter().take(PARTS).take_while(|sign| parts.contains(**sign)).count();
    &signs[count..]
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
    rest.split_first().is_some_and(|(check, rest)| is_finnish(head, *check) && ends(rest))
}

/// Says whether nine digits are a Finnish code with this check character.
fn is_finnish(digits: &[u32], check: char) -> bool {
    let number = digits.iter().fold(0, |number, digit| number * 10 + digit);
    let right = char::from(CHECKS[(number % 31) as usize]);
    is_day(digits[0] * 10 + digits[1], digits[2] * 10 + digits[3]) && check.to_ascii_uppercase() == right
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

    fn stands_in(text: &str) -> bool {
        super::stands_in(&text.chars().collect::<Vec<_>>())
    }

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
    fn spaces_and_dots_inside_hide_no_code() {
        for text in [
            "13.10.52-308T",
            "13.10.1952-308T",
            "13 10 52 - 308 T",
            "131052 -308 t",
            "131052.308T",
            "131052 308T.",
            "131052- 308T",
            "81 12 28-9874",
            "1981 12 28 - 9874",
            "811228 9874",
            "19811228 9874",
        ] {
            assert!(stands_in(text), "{text}");
        }
    }

    #[test]
    fn a_day_with_something_behind_it_is_no_code() {
        for text in [
            "13.10.52-308A",
            "01.09.21-30.11.21",
            "01.09.21 - 30.11.",
            "01.09.2021-30.11.2021",
            "01.09.2021 - 30.11.2021 120 h",
            "01.09.21 12.00-15.00",
            "01.09.21 120 min",
            "01.09.21 100 e",
            "01.09.2021 1200",
            "2021 10 18 2021",
            "131052 3080",
            "811228 9875",
            "101112 1234 5678",
            "13.10.52",
            "13.10.52-",
        ] {
            assert!(!stands_in(text), "{text}");
        }
        // Every day of a year with every hour and half hour behind it, written as people write them.
        for (day, month) in (1..=28).flat_map(|day| (1..=12).map(move |month| (day, month))) {
            for time in ["900", "1230", "14.00", "9-15", "klo 12", "120 min", "3 h"] {
                let text = format!("{day:02}.{month:02}.2021 {time} ja {day:02}.{month:02}.-30.12.");
                assert!(!stands_in(&text), "{text}");
            }
        }
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
