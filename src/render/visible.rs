//! Text made safe for a screen.

use std::borrow::Cow;

/// Returns the text with nothing in it that could steer a terminal, turn the reading order or stand
/// there unseen.
///
/// Control characters, escape among them, bidirectional controls and what has no width are shown as
/// `\u{202e}`;
/// line feed and tab become a space. Everything else stays as it is.
pub fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    for sign in text.chars() {
        match sign {
            '\n' | '\t' => shown.push(' '),
            sign if is_unsafe(sign) => shown.extend(sign.escape_unicode()),
            sign => shown.push(sign),
        }
    }
    Cow::Owned(shown)
}

/// Says whether a character is a control character (C0, DEL, C1), a line or paragraph separator, a
/// bidirectional control, or one that has no width and joins nothing: two texts that look the same
/// would not be. Those that join letters (U+200C, U+200D) stay: names are written with them.
pub fn is_unsafe(sign: char) -> bool {
    sign.is_control()
        || matches!(sign,
            '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_words_are_not_touched() {
        for text in ["", "Häme", "’–…", "العربية", "日本語", "e\u{301}", "می\u{200c}خواهم"]
        {
            assert!(matches!(visible(text), Cow::Borrowed(same) if same == text));
        }
    }

    #[test]
    fn what_could_steer_a_terminal_is_spelt_out() {
        assert_eq!(visible("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(visible("a\r\u{7f}\u{9b}\u{0}"), "a\\u{d}\\u{7f}\\u{9b}\\u{0}");
    }

    #[test]
    fn a_turned_reading_order_is_spelt_out() {
        for sign in "\u{61c}\u{200e}\u{200f}\u{2028}\u{2029}\u{202a}\u{202e}\u{2066}\u{2069}".chars() {
            assert_eq!(visible(&format!("x{sign}y")), format!("x\\u{{{:x}}}y", u32::from(sign)));
        }
    }

    #[test]
    fn what_nobody_sees_is_spelt_out() {
        for sign in "\u{200b}\u{2060}\u{2064}\u{feff}\u{fff9}\u{e0041}".chars() {
            assert_eq!(visible(&format!("x{sign}y")), format!("x\\u{{{:x}}}y", u32::from(sign)));
        }
    }

    #[test]
    fn a_new_line_and_a_tab_become_a_space() {
        assert_eq!(visible("one\ntwo\tthree"), "one two three");
    }
}
