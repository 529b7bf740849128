//! What is written, without a screen: what each key does.

use console::{Key, measure_text_width};

/// Ctrl-D.
const END: char = '\u{4}';

/// What a key did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nothing.
    Ignored,
    /// This is to be shown behind what stands there.
    Shown(String),
    /// So many cells less on the line.
    Erased(usize),
    /// The text is ended.
    Ended,
}

/// A text that is being written.
pub(super) struct Pad {
    text: String,
    /// Where the line on the screen begins.
    line: usize,
    most: usize,
    width: usize,
}

impl Pad {
    /// Returns a pad with what was written before, for a screen of that width.
    pub(super) fn new(text: String, most: usize, width: usize) -> Self {
        let mut pad = Self { text: String::new(), line: 0, most, width: width.max(20) };
        text.chars().for_each(|sign| drop(pad.add(sign)));
        pad
    }

    /// Returns what was written so far.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Returns what was written so far, as a screen shows it.
    pub(super) fn shown(&self) -> String {
        let mut pad = Self::new(String::new(), self.most, self.width);
        self.text.chars().map(|sign| pad.add(sign)).collect()
    }

    /// Takes a key.
    pub(super) fn press(&mut self, key: &Key) -> Turn {
        match key {
            Key::Char(END) => Turn::Ended,
            Key::Enter if self.text.is_empty() || self.text.ends_with('\n') => Turn::Ended,
            Key::Enter => self.put('\n'),
            Key::Tab => self.put(' '),
            Key::Char(sign) if !sign.is_control() => self.put(*sign),
            Key::Backspace => self.erase(),
            _ => Turn::Ignored,
        }
    }

    fn put(&mut self, sign: char) -> Turn {
        if self.text.chars().nth(self.most.saturating_sub(1)).is_some() {
            return Turn::Shown("\u{7}".to_owned());
        }
        Turn::Shown(self.add(sign))
    }

    /// Adds a sign and returns what a screen shows for it.
    fn add(&mut self, sign: char) -> String {
        let before = measure_text_width(&self.text[self.line..]);
        let mut shown = String::new();
        if sign != '\n' && before + measure_text_width(&sign.to_string()) >= self.width {
            shown.push_str("\r\n");
            self.line = self.text.len();
        }
        self.text.push(sign);
        if sign == '\n' {
            self.line = self.text.len();
            return "\r\n".to_owned();
        }
        shown.push(sign);
        shown
    }

    /// Takes the last sign away; where it stood on the line before, that line is shown once more.
    fn erase(&mut self) -> Turn {
        let Some(sign) = self.text.pop() else { return Turn::Ignored };
        if self.text.len() >= self.line && sign != '\n' {
            return Turn::Erased(measure_text_width(&sign.to_string()));
        }
        let text = std::mem::take(&mut self.text);
        *self = Self::new(text, self.most, self.width);
        Turn::Shown(format!("\r\n{}", &self.text[self.line..]))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pad: &mut Pad, text: &str) -> Vec<Turn> {
        text.chars().map(|sign| pad.press(&if sign == '\n' { Key::Enter } else { Key::Char(sign) })).collect()
    }

    #[test]
    fn an_empty_line_ends_a_text() {
        let mut pad = Pad::new(String::new(), 100, 80);
        let turns = typed(&mut pad, "ab\nc\n\n");
        assert_eq!(turns.iter().filter(|turn| **turn == Turn::Ended).count(), 1);
        assert_eq!(turns.last(), Some(&Turn::Ended));
        assert_eq!(pad.text(), "ab\nc\n");
        assert_eq!(Pad::new(String::new(), 9, 80).press(&Key::Enter), Turn::Ended);
        assert_eq!(Pad::new("a".to_owned(), 9, 80).press(&Key::Char(END)), Turn::Ended);
    }

    #[test]
    fn a_sign_that_is_taken_away_leaves_the_screen_too() {
        let mut pad = Pad::new(String::new(), 100, 80);
        typed(&mut pad, "aä\nb");
        assert_eq!(pad.press(&Key::Backspace), Turn::Erased(1));
        assert_eq!(pad.press(&Key::Backspace), Turn::Shown("\r\naä".to_owned()));
        assert_eq!(pad.press(&Key::Backspace), Turn::Erased(1));
        assert_eq!(pad.press(&Key::Backspace), Turn::Erased(1));
        assert_eq!(pad.press(&Key::Backspace), Turn::Ignored);
        assert_eq!(pad.text(), "");
    }

    #[test]
    fn a_long_line_goes_on_below() {
        let mut pad = Pad::new(String::new(), 100, 20);
        typed(&mut pad, &"x".repeat(19));
        assert_eq!(pad.press(&Key::Char('y')), Turn::Shown("\r\ny".to_owned()));
        assert_eq!(pad.press(&Key::Backspace), Turn::Erased(1));
        assert_eq!(pad.shown(), "x".repeat(19));
    }

    #[test]
    fn no_more_is_taken_than_fits() {
        let mut pad = Pad::new(String::new(), 3, 80);
        typed(&mut pad, "abcd");
        assert_eq!(pad.text(), "abc");
        assert_eq!(pad.press(&Key::Char('\u{1b}')), Turn::Ignored);
    }
}
