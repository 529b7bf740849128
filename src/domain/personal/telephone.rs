//! Telephone numbers as they are written in Finland and Sweden.

/// The fewest and the most digits of a number; the most is that of E.164.
const FEWEST: usize = 7;
const MOST: usize = 15;

/// Says whether a number stands in a text: it begins with `0`, `+` or `358`, has 7 to 15 digits, and
/// between them spaces, hyphens or brackets at most, or dots between groups of three and more.
///
/// A day, a time, a business code and whatever hangs on a letter is none: `S0222222`, `K1-0012345`.
pub(super) fn stands_in(signs: &[char]) -> bool {
    (0..signs.len()).filter(|at| may_begin(signs, *at)).any(|at| begins_here(&signs[at..]))
}

/// A number begins where a word could.
fn may_begin(signs: &[char], at: usize) -> bool {
    let glued = |before: char| before.is_alphanumeric() || "-.+/_=".contains(before);
    (signs[at] == '+' || signs[at].is_ascii_digit()) && (at == 0 || !glued(signs[at - 1]))
}

fn begins_here(signs: &[char]) -> bool {
    let (groups, parts, rest) = groups(signs);
    let international = signs[0] == '+';
    let digits: String = groups.concat();
    let first = groups.first().map_or(0, String::len);
    if rest.first().is_some_and(|sign| sign.is_alphanumeric()) || is_other(&groups, &parts) {
        return false;
    }
    let begins = international || (digits.starts_with('0') && first >= 2) || is_finnish_abroad(&digits);
    // After a country's number one digit may stand alone: +358 9 1234 567.
    let alone = groups.iter().skip(if international { 2 } else { 1 }).any(|group| group.len() < 2);
    begins && !alone && (FEWEST..=MOST).contains(&digits.len())
}

/// `358401234567`, as some write it without the sign.
fn is_finnish_abroad(digits: &str) -> bool {
    digits.starts_with("358") && !digits.starts_with("3580") && (10..=13).contains(&digits.len())
}

/// Returns the groups of digits from a place on, what parts them, and what follows.
fn groups(signs: &[char]) -> (Vec<String>, Vec<char>, &[char]) {
    let (mut groups, mut parts) = (Vec::new(), Vec::new());
    let mut rest = signs.strip_prefix(&['+']).unwrap_or(signs);
    loop {
        let digits = rest.iter().take_while(|sign| sign.is_ascii_digit()).count();
        groups.push(rest[..digits].iter().collect());
        let after = &rest[digits..];
        let between = after.iter().take_while(|sign| " -.()".contains(**sign)).count();
        let goes_on = after.get(between).is_some_and(char::is_ascii_digit);
        let dotted = after[..between].contains(&'.');
        let next = after[between.min(after.len())..].iter().take_while(|sign| sign.is_ascii_digit()).count();
        // Dots part days and times too: only between longer groups do they stand in a number.
        if digits == 0 || between == 0 || between > 3 || !goes_on || (dotted && digits.min(next) < 3) {
            return (groups, parts, after);
        }
        parts.push(after[0]);
        rest = &after[between..];
    }
}

/// A day with hyphens (`01-09-2021`), a business code (`0123456-7`), or a time with hyphens.
fn is_other(groups: &[String], parts: &[char]) -> bool {
    let lengths: Vec<usize> = groups.iter().map(String::len).collect();
    let hyphens = parts.iter().all(|part| *part == '-');
    hyphens && matches!(lengths[..], [2, 2, 4] | [7, 1])
}

#[cfg(test)]
mod tests {
    fn stands_in(text: &str) -> bool {
        super::stands_in(&text.chars().collect::<Vec<_>>())
    }

    #[test]
    fn numbers_as_people_write_them() {
        for text in [
            "0401234567",
            "call 040 123 4567 today",
            "040-1234567.",
            "040.123.4567",
            "(040) 123 4567",
            "09 123 4567",
            "0800 12345",
            "+358 40 123 4567",
            "+358-40-1234567",
            "+358 9 1234 567",
            "+358 (0)40 1234567",
            "00358401234567",
            "358401234567",
            "+46 70 123 45 67",
            "070-123 45 67",
            "K1-001 0401234567",
            "tel:0401234567",
        ] {
            assert!(stands_in(text), "{text}");
        }
    }

    #[test]
    fn days_times_amounts_and_codes_are_none() {
        for text in [
            "01.09.2021",
            "01.09.2021 12:00",
            "1.9.2021-30.11.2021",
            "01.09.2021–30.11.2021",
            "2021-08-30",
            "01-09-2021",
            "08.30-10.00",
            "08:30-10:00",
            "09-12",
            "0-18",
            "1 200 000 €",
            "358 000 000",
            "0,5",
            "0 12 20 30 40",
            "12345678",
            "S22222",
            "S0222222",
            "K1-0012345",
            "2021/0123456",
            "0123456-7",
            "00100 Helsinki",
            "01",
            "112",
            "P-07 P-08 P-09",
            "20 of 22",
        ] {
            assert!(!stands_in(text), "{text}");
        }
    }
}
