//! What points at a person in a free text, as far as its form tells it: a personal identity code, a
//! telephone number, an e-mail address, a street address.
//!
//! A name cannot be told from other words, and a form is no proof: whoever writes decides. The rules
//! lean towards asking once too often, but days, times, amounts, codes of ours and business codes
//! are let pass, because they stand in such texts every day.

mod address;
mod identity;
mod telephone;

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Look {
    /// A Finnish or a Swedish personal identity code.
    IdentityCode,
    /// A telephone number.
    Telephone,
    /// An e-mail address.
    Email,
    /// A Finnish or a Swedish street address.
    Address,
}

/// Returns what a text looks like, each once; nothing for most texts.
pub fn looks(text: &str) -> Vec<Look> {
    let text = &plain(text);
    let with_digits = text.bytes().any(|byte| byte.is_ascii_digit());
    let signs = || text.chars().collect::<Vec<_>>();
    let tests = [
        (Look::IdentityCode, with_digits && identity::stands_in(&signs())),
        (Look::Telephone, with_digits && telephone::stands_in(&signs())),
        (Look::Email, holds_email(text)),
        (Look::Address, with_digits && address::stands_in(text)),
    ];
    tests.into_iter().filter(|(_, found)| *found).map(|(look, _)| look).collect()
}

/// Says whether a text looks as if it pointed at a person: for texts that must not.
pub fn points_at_a_person(text: &str) -> bool {
    !looks(text).is_empty()
}

/// `name@host.fi`, also as `name(at)host.fi` or `name[at]host.fi`: something before the sign, a host
/// with a dot behind it.
fn holds_email(text: &str) -> bool {
    if !text.contains('@') && !text.contains("at") && !text.contains("AT") {
        return false;
    }
    let text = text.to_lowercase().replace("(at)", "@").replace("[at]", "@").replace(" @ ", "@");
    let words = text.split(|sign: char| sign.is_whitespace() || ",;:()<>\"".contains(sign));
    words.filter_map(|word| word.split_once('@')).any(|(name, host)| {
        let host = host.trim_end_matches(['.', '!', '?']);
        let ending = host.rsplit_once('.').map_or("", |(_, ending)| ending);
        name.chars().any(char::is_alphanumeric)
            && ending.chars().count() >= 2
            && ending.chars().all(char::is_alphabetic)
    })
}

/// Returns a text with every kind of hyphen, space, letter and digit in the one form that the rules look
/// for.
fn plain(text: &str) -> String {
    let one = |sign: char| match sign {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' => '-',
        // Signs as wide as those of East Asian scripts stand in the order of ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from((u32::from(sign) - 0xfee0) as u8),
        // Digits of mathematics, five kinds in a row.
        '\u{1d7ce}'..='\u{1d7ff}' => char::from(b'0' + ((u32::from(sign) - 0x1d7ce) % 10) as u8),
        '\u{660}'..='\u{669}' => char::from(b'0' + (u32::from(sign) - 0x660) as u8),
        '\u{6f0}'..='\u{6f9}' => char::from(b'0' + (u32::from(sign) - 0x6f0) as u8),
        sign if sign.is_whitespace() => ' ',
        sign => sign,
    };
    // What nobody sees can part nothing.
    let unseen = |sign: &char| matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    text.chars().filter(|sign| !unseen(sign)).map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_sentences_look_like_nobody() {
        for text in [
            "",
            "the funder agreed on 2021-11-12",
            "P-07 came at 12:00 and left at 14.30",
            "two of twenty stayed for 10 weeks",
            "Rights in working life",
            "S22222",
            "ESF+-2021",
            "K1-014 moved to 4.10.",
            "@home",
            "a cup at noon",
        ] {
            assert_eq!(looks(text), [], "{text}");
        }
    }

    #[test]
    fn an_address_of_mail_has_a_name_and_a_host_with_an_ending() {
        for text in [
            "a.b@example.org",
            "write to (x@example.fi).",
            "x(at)example.fi",
            "X [AT] Y: x[at]y.fi",
            "å@ä.fi!",
            "a @ b.fi",
        ] {
            assert_eq!(looks(text), [Look::Email], "{text}");
        }
        for text in ["@home", "me@work", "@example.org", "12 @ 3.50", "a@b.c", "salary @ ..", "that.is"] {
            assert_eq!(looks(text), [], "{text}");
        }
    }

    #[test]
    fn all_that_a_text_looks_like_is_told_once_and_in_order() {
        let text = "Storgatan 5, 040 123 4567, 040 765 4321, x@example.org, 131052-308T";
        assert_eq!(looks(text), [Look::IdentityCode, Look::Telephone, Look::Email, Look::Address]);
    }

    #[test]
    fn hyphens_spaces_and_digits_of_other_kinds_and_what_nobody_sees_hide_nothing() {
        for text in ["131052\u{2013}308T", "131052\u{2212}308T", "13\u{200b}1052-308T", "\u{ff11}31052-308T"]
        {
            assert_eq!(looks(text), [Look::IdentityCode], "{text}");
        }
        for text in [
            "\u{ff11}\u{ff13}\u{ff11}\u{ff10}\u{ff15}\u{ff12}\u{ff0d}\u{ff13}\u{ff10}\u{ff18}\u{ff34}",
            "\u{1d7cf}\u{1d7d1}1052-308t",
            "131052-\u{663}08T",
        ] {
            assert_eq!(looks(text), [Look::IdentityCode], "{text}");
        }
        assert_eq!(looks("x\u{ff20}example.org"), [Look::Email]);
        assert_eq!(looks("Storgatan \u{ff15}"), [Look::Address]);
        for text in ["040\u{a0}123\u{202f}4567", "040\u{2011}1234567", "\u{ff0b}358401234567"] {
            assert_eq!(looks(text), [Look::Telephone], "{text}");
        }
    }
}
