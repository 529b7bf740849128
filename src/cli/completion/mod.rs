//! Live completion: what may stand where the cursor is, answered by the program itself.
//!
//! The few lines in `completions/` ask with `IKUT_COMPLETE=SHELL ikut -- WORDS`, the last word being
//! the one that is typed; bash sends its line instead, see [`bash`]. The answer is printed in the
//! form that the shell takes, see [`shell`].
//!
//! A completion never asks, never writes, never says what is wrong, and ends with 0: whatever keeps
//! it from an answer is an answer without candidates. Nothing but codes, days and closed lists ever
//! leaves the register on this way; no alias, no name, no note.
//!
//! # Why
//! `clap_complete` builds and walks the whole tree, looks at one word at a time and knows nothing of
//! what stands before it; its bash shows no descriptions and completes nothing after `=`. Here
//! the words are read once, only the command that they name is built, and the register is opened
//! only where a candidate comes from it.

mod bash;
mod candidate;
mod commands;
mod days;
mod figures;
mod line;
mod marks;
mod questions;
mod records;
mod register;
mod shell;
mod values;

use std::ffi::OsString;
use std::io::{Write, stdout};
use std::panic;

use crate::words::Words;

use super::{clock, globals, rooms};
use candidate::Offer;
use line::{Line, Place};
use register::Register;
use shell::Request;

/// Names the shell that asks; the few lines of each shell set it.
const ASKS: &str = "IKUT_COMPLETE";

/// Answers a shell that asks for completions; `false` where none does.
pub fn complete(arguments: impl IntoIterator<Item = OsString>) -> bool {
    let Some(shell) = std::env::var_os(ASKS).filter(|shell| !shell.is_empty()) else { return false };
    // Whatever goes wrong, the line that somebody is typing stays as it is.
    panic::set_hook(Box::new(|_| ()));
    let arguments: Vec<String> =
        arguments.into_iter().map(|word| word.to_string_lossy().into_owned()).collect();
    let answer = panic::catch_unwind(|| answer(&shell.to_string_lossy(), &arguments));
    let _ = stdout().write_all(answer.ok().flatten().unwrap_or_default().as_bytes());
    true
}

/// Returns what is printed for a shell; `None` where it is no shell of ours.
fn answer(shell: &str, arguments: &[String]) -> Option<String> {
    let request = Request::read(shell, arguments)?;
    let offer = offer(request.words());
    Some(request.print(&offer))
}

/// Returns what may stand in place of the last word.
fn offer(words: &[String]) -> Offer {
    let Some((typed, before)) = words.split_last() else { return Offer::nothing() };
    let tr = Words::new(globals::language(&whole(words)));
    let root = rooms::near(before, typed);
    let line = Line::read(&root, before);
    let asked = Asked { register: Register::new(&line), today: clock::today(), tr, line: &line };
    match line.place(typed) {
        Place::Option => commands::options(&asked, typed),
        Place::Value { argument, head, typed } => values::of(argument, typed, &asked).behind(head),
        Place::Word => word(&asked, typed),
        Place::Nothing => Offer::nothing(),
    }
}

/// Returns the words with the program's name before them, as `main` gets them.
fn whole(words: &[String]) -> Vec<OsString> {
    std::iter::once("ikut").chain(words.iter().map(String::as_str)).map(OsString::from).collect()
}

/// Returns the commands or values that may stand here, and where nothing more is wanted the options.
fn word(asked: &Asked, typed: &str) -> Offer {
    match asked.line.next_positional() {
        _ if asked.line.wants_command() => commands::commands(asked.line, typed, &asked.tr),
        Some(argument) => values::of(argument, typed, asked),
        None if typed.is_empty() => commands::options(asked, typed),
        None => Offer::nothing(),
    }
}

/// What a candidate may depend on.
struct Asked<'a> {
    line: &'a Line<'a>,
    register: Register,
    today: chrono::NaiveDate,
    tr: Words,
}
