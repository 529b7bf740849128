//! Writing a longer text at the terminal, kept as a draft while it is written.
//!
//! # Why
//! A line prompt gives its text away only at the end: whoever is called away, or whose terminal is
//! closed, loses it. Here keys are read in a thread of their own, so that what is written is kept
//! whenever the writer rests. As in the roll call nothing is drawn and nothing moves: it reads aloud.

mod pad;

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;
use std::{io, thread};

use console::{Key, Term, measure_text_width};

use super::desk::Desk;
use super::failure::Failure;
use super::hidden;
use pad::{Pad, Turn};

/// How long a writer rests until the draft is kept.
const REST: Duration = Duration::from_millis(300);

/// How many keys are taken in one go until the draft is kept all the same.
const KEYS: usize = 40;

/// Lets somebody write at most `most` characters, beginning with what was written before; `keep` keeps
/// a draft.
///
/// # Errors
/// The writer stops, or the terminal goes away: the draft is kept then. Or `keep` fails.
pub(super) fn compose(
    desk: &Desk,
    question: &str,
    begun: String,
    most: usize,
    mut keep: impl FnMut(&str) -> Result<(), Failure>,
) -> Result<String, Failure> {
    let _terminal = hidden::keys();
    let term = Term::stderr();
    term.write_line(question)?;
    term.write_line(&desk.tr.compose_keys())?;
    let mut pad = Pad::new(begun, most, usize::from(term.size().1));
    term.write_str(&pad.shown())?;
    let (keys, next) = keys();
    let mut unkept = 0;
    loop {
        match keys.recv_timeout(REST) {
            Err(RecvTimeoutError::Timeout) if unkept == 0 => (),
            Err(RecvTimeoutError::Timeout) => {
                keep(pad.text())?;
                unkept = 0;
            }
            Ok(Ok(Key::CtrlC)) | Ok(Err(_)) | Err(RecvTimeoutError::Disconnected) => {
                keep(pad.text())?;
                let _ = term.write_line("");
                let stopped = Failure::refused(desk.tr.reason_interrupted());
                let is_kept = !pad.text().trim().is_empty();
                return Err(if is_kept { stopped.hint(desk.tr.draft_kept()) } else { stopped });
            }
            Ok(Ok(key)) => {
                match pad.press(&key) {
                    Turn::Ignored => (),
                    Turn::Shown(text) => {
                        term.write_str(&text)?;
                        unkept += 1;
                    }
                    Turn::Erased(cells) => {
                        term.clear_chars(cells)?;
                        unkept += 1;
                    }
                    Turn::Ended => {
                        term.write_line("")?;
                        keep(pad.text())?;
                        return Ok(pad.text().to_owned());
                    }
                }
                // Where nobody reads keys any more, the next turn of the loop sees it.
                let _ = next.send(());
            }
        }
        if unkept >= KEYS {
            keep(pad.text())?;
            unkept = 0;
        }
    }
}

/// Asks for one line, read key by key, so that an interruption is no end of the process.
///
/// # Errors
/// The writer stops ([`io::ErrorKind::Interrupted`]), or the terminal goes away.
pub(super) fn line_of_keys(question: &str) -> io::Result<String> {
    let _terminal = hidden::keys();
    let term = Term::stderr();
    term.write_str(&format!("{question}: "))?;
    let mut text = String::new();
    loop {
        match term.read_key_raw()? {
            Key::Enter => {
                term.write_line("")?;
                return Ok(text);
            }
            Key::CtrlC => {
                term.write_line("")?;
                return Err(io::ErrorKind::Interrupted.into());
            }
            Key::Backspace => {
                let cells = text.pop().map_or(0, |sign| measure_text_width(&sign.to_string()));
                term.clear_chars(cells)?;
            }
            Key::Char(sign) if !sign.is_control() => {
                text.push(sign);
                term.write_str(&sign.to_string())?;
            }
            _ => (),
        }
    }
}

/// Reads a key, and after each one that was taken the next: none that a later question is for.
fn keys() -> (Receiver<io::Result<Key>>, Sender<()>) {
    let ((send, receive), (go_on, wait)) = (channel(), channel());
    thread::spawn(move || {
        let term = Term::stderr();
        while send.send(term.read_key_raw()).is_ok() && wait.recv().is_ok() {}
    });
    (receive, go_on)
}
