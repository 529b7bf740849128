//! The roll call without a screen: what each key does.

use chrono::NaiveDate;
use console::Key;

use crate::domain::mark::{Mark, MarkProblem, Reason, Room};
use crate::domain::mark_line;
use crate::domain::session::{Session, Status};
use crate::domain::vocabulary::Vocabulary;

use super::super::marking::Entry;

/// The most characters of minutes: `1440e1440` and not one more.
const LONGEST: usize = 9;

/// What is asked now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Asking {
    /// What the participant's mark is.
    Status,
    /// The minutes behind `l` or `e`, as far as they are typed.
    Minutes {
        /// `l` or `e`.
        of: char,
        /// What was typed so far.
        typed: String,
    },
    /// Why.
    Reason,
    /// Whether all this is to be written.
    Writing,
}

/// What a key did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Nothing: the key means nothing here.
    Ignored,
    /// One more character of the minutes.
    Typed(char),
    /// One character less.
    Erased,
    /// A key that leads to one more question about the same participant.
    Asks(char),
    /// The participant at this place has the mark that stands there now; the next is asked about.
    Marked(usize),
    /// As [`Turn::Marked`], with what was typed on the screen already.
    Entered,
    /// One question back.
    Back,
    /// The key means nothing here; a line says how to see those that do.
    Unknown,
    /// A reason goes with a mark, and there is none yet.
    MarkFirst,
    /// The keys are to be shown.
    Help,
    /// The mark cannot stand ahead of its session.
    TooEarly,
    /// The minutes are none.
    NotMinutes,
    /// The mark cannot stand.
    Slip(MarkProblem),
    /// Everything is to be written.
    Write,
}

/// A roll call.
pub(super) struct Call {
    /// Everyone to ask about; `after` is what stands now.
    pub(super) people: Vec<Entry>,
    /// Who is asked about.
    pub(super) at: usize,
    /// What is asked.
    pub(super) asking: Asking,
    room: Room,
}

impl Call {
    /// Returns a roll call on a day: a session to come takes only what stands ahead.
    pub(super) fn new(people: Vec<Entry>, session: &Session, today: NaiveDate) -> Self {
        let status = if session.date > today { session.status } else { Status::Held };
        Self { people, at: 0, asking: Asking::Status, room: Room { status, minutes: session.minutes } }
    }

    /// Returns who has another mark now than before.
    pub(super) fn changed(&self) -> Vec<Entry> {
        self.people.iter().filter(|entry| entry.before != entry.after).cloned().collect()
    }

    /// Takes a key.
    pub(super) fn press(&mut self, key: &Key) -> Turn {
        // With Caps Lock on, the keys mean the same.
        let key = &match key {
            Key::Char(sign) => Key::Char(sign.to_ascii_lowercase()),
            other => other.clone(),
        };
        match self.asking.clone() {
            Asking::Status => self.press_status(key),
            Asking::Minutes { of, typed } => self.press_minutes(key, of, typed),
            Asking::Reason => self.press_reason(key),
            Asking::Writing => self.press_writing(key),
        }
    }

    fn press_status(&mut self, key: &Key) -> Turn {
        match key {
            Key::Enter | Key::ArrowDown | Key::ArrowRight => self.next(),
            Key::Backspace | Key::ArrowUp | Key::ArrowLeft => self.back(),
            Key::Char('-') => self.set(None),
            Key::Char('r') => self.rest_present(),
            Key::Char('?') => Turn::Help,
            Key::Char(':') if self.people[self.at].after.is_some() => self.ask(Asking::Reason, ':'),
            Key::Char(':') => Turn::MarkFirst,
            Key::Char(of @ ('l' | 'e')) => match self.room.status {
                Status::Held => self.ask(Asking::Minutes { of: *of, typed: String::new() }, *of),
                _ => Turn::TooEarly,
            },
            Key::Char(status @ ('n' | 'f')) => match self.try_mark(&status.to_string()) {
                Some(refused) => refused,
                None => self.ask(Asking::Reason, *status),
            },
            Key::Char(status @ ('p' | 'a' | 'x')) => {
                self.try_mark(&status.to_string()).unwrap_or_else(|| self.next())
            }
            Key::Char(sign) if !sign.is_control() => Turn::Unknown,
            _ => Turn::Ignored,
        }
    }

    fn press_minutes(&mut self, key: &Key, of: char, typed: String) -> Turn {
        let retype = |typed: String| Asking::Minutes { of, typed };
        match key {
            Key::Char(sign) if (sign.is_ascii_digit() || *sign == 'e') && typed.len() < LONGEST => {
                self.asking = retype(format!("{typed}{sign}"));
                Turn::Typed(*sign)
            }
            Key::Backspace if typed.is_empty() => self.back_to_status(),
            Key::Backspace => {
                self.asking = retype(typed[..typed.len() - 1].to_owned());
                Turn::Erased
            }
            Key::ArrowUp | Key::ArrowLeft => self.back_to_status(),
            Key::Enter | Key::Char(':') => match self.try_mark(&format!("{of}{typed}")) {
                Some(refused) => {
                    self.asking = retype(String::new());
                    refused
                }
                None if *key == Key::Enter => {
                    self.next();
                    Turn::Entered
                }
                None => self.ask(Asking::Reason, ':'),
            },
            _ => Turn::Ignored,
        }
    }

    fn press_reason(&mut self, key: &Key) -> Turn {
        let reason = match key {
            Key::Backspace | Key::ArrowUp | Key::ArrowLeft => return self.back_to_status(),
            Key::Enter | Key::ArrowDown | Key::ArrowRight => return self.next(),
            Key::Char(sign) if sign.is_control() => None,
            Key::Char(sign) => match reason_at(*sign) {
                None => return Turn::Unknown,
                reason => reason,
            },
            _ => None,
        };
        let Some(reason) = reason else { return Turn::Ignored };
        if let Some(mark) = &mut self.people[self.at].after {
            mark.reason = Some(reason);
        }
        self.next()
    }

    fn press_writing(&mut self, key: &Key) -> Turn {
        match key {
            Key::Enter => Turn::Write,
            Key::Backspace | Key::ArrowUp | Key::ArrowLeft => self.back_to_status(),
            _ => Turn::Ignored,
        }
    }

    fn ask(&mut self, asking: Asking, key: char) -> Turn {
        self.asking = asking;
        Turn::Asks(key)
    }

    /// Gives the participant a mark; returns what it was refused for.
    fn try_mark(&mut self, text: &str) -> Option<Turn> {
        let Ok(mark) = mark_line::parse(text) else { return Some(Turn::NotMinutes) };
        match self.room.check(&mark) {
            Err(MarkProblem::NotHeld) => Some(Turn::TooEarly),
            Err(problem) => Some(Turn::Slip(problem)),
            Ok(()) => {
                self.people[self.at].after = Some(mark);
                None
            }
        }
    }

    fn set(&mut self, mark: Option<Mark>) -> Turn {
        self.people[self.at].after = mark;
        self.next()
    }

    fn rest_present(&mut self) -> Turn {
        if self.room.status != Status::Held {
            return Turn::TooEarly;
        }
        for entry in self.people[self.at..].iter_mut().filter(|entry| entry.after.is_none()) {
            entry.after = Some(Mark::PRESENT);
        }
        self.at = self.people.len() - 1;
        self.next()
    }

    fn next(&mut self) -> Turn {
        let at = self.at;
        self.asking = if at + 1 == self.people.len() { Asking::Writing } else { Asking::Status };
        self.at = (at + 1).min(self.people.len() - 1);
        Turn::Marked(at)
    }

    fn back(&mut self) -> Turn {
        if self.at == 0 {
            return Turn::Ignored;
        }
        self.at -= 1;
        Turn::Back
    }

    fn back_to_status(&mut self) -> Turn {
        self.asking = Asking::Status;
        Turn::Back
    }
}

/// The keys of the reasons, in the order of their list.
pub(super) const REASON_KEYS: [char; 11] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-'];

fn reason_at(key: char) -> Option<Reason> {
    let at = REASON_KEYS.iter().position(|known| *known == key)?;
    Reason::MEMBERS.get(at).copied()
}

#[cfg(test)]
mod tests;
