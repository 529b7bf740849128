//! What the roll call shows: line after line on standard error, nothing drawn and nothing moved.

use std::io;

use console::Term;

use crate::domain::mark::{Mark, Reason};
use crate::domain::session::Session;
use crate::domain::vocabulary::Vocabulary;

use super::super::super::desk::Desk;
use super::super::super::mark_words::{problem, told};
use super::super::super::session_words::short;
use super::super::marking::line;
use super::call::{Asking, Call, REASON_KEYS, Turn};

/// The terminal of a roll call.
pub(super) struct Screen<'a> {
    term: Term,
    desk: &'a Desk,
    session: &'a Session,
}

impl<'a> Screen<'a> {
    /// Returns the screen for the roll call of a session.
    pub(super) fn new(session: &'a Session, desk: &'a Desk) -> Self {
        Self { term: Term::stderr(), desk, session }
    }

    /// Returns the next key that is pressed; Ctrl-C is a key.
    pub(super) fn key(&self) -> io::Result<console::Key> {
        self.term.read_key_raw()
    }

    /// Shows the session and the keys.
    pub(super) fn opening(&self, call: &Call) -> io::Result<()> {
        let tr = &self.desk.tr;
        let marked = call.people.iter().filter(|entry| entry.before.is_some()).count();
        self.term.write_line(&tr.roll_opening(&short(self.session, tr), call.people.len(), marked))?;
        self.term.write_line(&tr.roll_keys())
    }

    /// Asks what is to be asked.
    pub(super) fn question(&self, call: &Call) -> io::Result<()> {
        let tr = &self.desk.tr;
        let entry = &call.people[call.at];
        let text = match &call.asking {
            Asking::Status => {
                let mark = told(entry.after.as_ref(), tr);
                tr.roll_person(call.at + 1, call.people.len(), &entry.code, &mark)
            }
            Asking::Minutes { of: 'e', .. } => tr.roll_minutes_early(),
            Asking::Minutes { .. } => tr.roll_minutes_late(),
            Asking::Reason => {
                self.term.write_line(&self.reasons())?;
                tr.roll_reason()
            }
            Asking::Writing => {
                self.picture(call)?;
                tr.roll_write()
            }
        };
        self.term.write_str(&format!("{text} "))
    }

    /// Shows what a key did.
    pub(super) fn answer(&self, call: &Call, turn: Turn) -> io::Result<()> {
        let tr = &self.desk.tr;
        match turn {
            Turn::Ignored => Ok(()),
            Turn::Typed(sign) => self.term.write_str(&sign.to_string()),
            Turn::Erased => self.term.clear_chars(1),
            Turn::Asks(key) => self.term.write_line(&key.to_string()),
            Turn::Marked(at) => self.term.write_line(&told(call.people[at].after.as_ref(), tr)),
            Turn::Entered | Turn::Write => self.end_line(),
            Turn::Back => self.term.write_line(&tr.roll_back()),
            Turn::Unknown => self.slip(&tr.roll_unknown_key()),
            Turn::MarkFirst => self.slip(&tr.roll_mark_first()),
            Turn::Help => self.term.write_line(&format!("?\n{}", tr.roll_keys())),
            Turn::TooEarly => self.slip(&tr.hint_ahead()),
            Turn::NotMinutes => self.slip(&tr.roll_not_minutes()),
            Turn::Slip(trouble) => {
                self.slip(&problem(&trouble, &call.people[call.at].code, &self.session.code, tr))
            }
        }
    }

    /// Ends the line.
    pub(super) fn end_line(&self) -> io::Result<()> {
        self.term.write_line("")
    }

    fn slip(&self, line: &str) -> io::Result<()> {
        self.end_line()?;
        self.term.write_line(line)
    }

    /// Shows what would be written, and who stays unmarked; whoever is simply present comes first,
    /// so that the others stay on the screen.
    fn picture(&self, call: &Call) -> io::Result<()> {
        self.end_line()?;
        let (present, others): (Vec<_>, Vec<_>) =
            call.people.iter().partition(|entry| entry.after == Some(Mark::PRESENT));
        for entry in present.into_iter().chain(others) {
            self.term.write_line(&line(entry, self.desk))?;
        }
        Ok(())
    }

    /// Returns the reasons with their keys, in lines that fit a window.
    fn reasons(&self) -> String {
        let tr = &self.desk.tr;
        let mut lines = vec![String::new()];
        for (key, reason) in REASON_KEYS.iter().zip(Reason::MEMBERS) {
            let item = format!("{key} {}", tr.word("reason", reason.word()));
            let last = lines.last_mut().expect("there is a line");
            if last.chars().count() + item.chars().count() > 72 {
                lines.push(format!("  {item}"));
            } else {
                last.push_str(&format!("  {item}"));
            }
        }
        lines.join("\n")
    }
}
