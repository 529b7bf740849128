//! The commands: their names, how to build them, what runs them.
//!
//! # Why
//! Building fifty commands costs more than opening the register. Only the one that the words name
//! is built whole; the others are names until help or completion wants them all.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Args, Command};

use crate::words::{Language, Words};

use super::desk::Desk;
use super::failure::Failure;
use super::globals::Globals;
use super::{
    activity, assess, assessment, attend, attendance, backup, check, cohort, completions, contact, due,
    enrolment, erase, exit, export, feedback, goal, guide, help, import, init, instrument, intake, key, log,
    man, meet, meeting_sheet, need, note, outcome, participant, person_export, project, referral, register,
    reminders, restore, retention, session, timetable, today, undo, unlock,
};

/// A command: its name, the function that builds it, and the one that runs it.
pub(super) struct Room {
    /// What is typed.
    pub(super) name: &'static str,
    /// Adds help and arguments to a command of that name.
    pub(super) build: fn(Command) -> Command,
    /// Carries it out.
    pub(super) run: fn(&ArgMatches, &mut Desk) -> Result<(), Failure>,
}

macro_rules! room {
    ($name:literal, $module:ident) => {
        room!($name, $module::Arguments, $module::run)
    };
    ($name:literal, $arguments:ty, $run:path) => {
        Room {
            name: $name,
            build: <$arguments as Args>::augment_args,
            run: |matches, desk| {
                let arguments = <$arguments as clap::FromArgMatches>::from_arg_matches(matches);
                $run(arguments.map_err(Failure::Usage)?, desk)
            },
        }
    };
}

impl Room {
    /// Returns the command; each option that takes a day or a number takes `-1` as a word of its
    /// own, too.
    fn command(&self) -> Command {
        with_negatives((self.build)(Command::new(self.name)))
    }
}

fn with_negatives(command: Command) -> Command {
    let takes_one = |argument: &Arg| {
        let names = argument.get_value_names().unwrap_or_default();
        names.iter().any(|name| matches!(name.as_str(), "DATE" | "DAY" | "DAYS" | "NUMBER"))
    };
    command
        .mut_args(|argument| match takes_one(&argument) {
            true => argument.allow_negative_numbers(true),
            false => argument,
        })
        .mut_subcommands(with_negatives)
}

/// Every command, in the order in which help shows them.
pub(super) const ROOMS: &[Room] = &[
    room!("today", today),
    room!("due", due),
    room!("attend", attend),
    room!("meet", meet),
    room!("attendance", attendance),
    room!("cohort", cohort),
    room!("session", session),
    room!("participant", participant),
    room!("intake", intake),
    room!("meeting-sheet", meeting_sheet),
    room!("timetable", timetable),
    room!("reminders", reminders),
    room!("enrol", enrolment::EnrolArguments, enrolment::enrol),
    room!("exit", exit),
    room!("enrolment", enrolment),
    room!("activity", activity),
    room!("outcome", outcome),
    room!("need", need),
    room!("goal", goal),
    room!("note", note),
    room!("contact", contact),
    room!("referral", referral),
    room!("instrument", instrument),
    room!("assess", assess),
    room!("assessment", assessment),
    room!("feedback", feedback),
    room!("report", super::report::Arguments, super::report::run),
    room!("check", check),
    room!("log", log),
    room!("undo", undo::UndoArguments, undo::undo),
    room!("redo", undo::RedoArguments, undo::redo),
    room!("import", import),
    room!("export", export),
    room!("backup", backup),
    room!("restore", restore),
    room!("retention", retention),
    room!("erase", erase),
    room!("person-export", person_export),
    room!("project", project),
    room!("init", init),
    room!("unlock", unlock::UnlockArguments, unlock::unlock),
    room!("lock", unlock::LockArguments, unlock::lock),
    room!("key", key),
    room!("register", register),
    room!("completions", completions),
    room!("guide", guide),
    room!("man", man),
    room!("help", help::Arguments, help::run),
];

/// Returns the whole tree, in English.
pub(super) fn whole() -> Command {
    ROOMS.iter().fold(root(), |root, room| root.subcommand(room.command()))
}

/// Returns the whole tree with help in a language.
pub(super) fn whole_in(language: Language) -> Command {
    help::in_language(whole(), &Words::new(language))
}

/// Understands the words typed; where they name no command, `today` is meant.
///
/// # Errors
/// They are no command, or ask for help.
pub(super) fn parse(words: &[OsString], language: Language) -> Result<ArgMatches, Failure> {
    let matches = match wants_help(words) {
        true => whole_in(language).try_get_matches_from(words),
        false => understood(words),
    };
    match matches {
        Ok(matches) if matches.subcommand_name().is_none() => today(words),
        // `ikut --format json`: an option of `today`, or of nothing.
        Err(error) if error.kind() == ErrorKind::UnknownArgument && !names_a_room(words) => {
            today(words).map_err(|other| if is_unknown(&other) { Failure::Usage(error) } else { other })
        }
        parsed => parsed.map_err(Failure::Usage),
    }
}

/// Understands the words with `today` put before them.
fn today(words: &[OsString]) -> Result<ArgMatches, Failure> {
    let (program, rest) = words.split_at(words.len().min(1));
    let words: Vec<_> =
        program.iter().cloned().chain([OsString::from("today")]).chain(rest.to_vec()).collect();
    understood(&words).map_err(Failure::Usage)
}

/// Understands the words with the commands that they name; only an error speaks of others, too.
fn understood(words: &[OsString]) -> Result<ArgMatches, clap::Error> {
    named_only(words)
        .try_get_matches_from(words)
        .or_else(|_| named_among_all(words).try_get_matches_from(words))
}

fn is_unknown(failure: &Failure) -> bool {
    matches!(failure, Failure::Usage(error) if error.kind() == ErrorKind::UnknownArgument)
}

fn names_a_room(words: &[OsString]) -> bool {
    words.iter().skip(1).any(|word| ROOMS.iter().any(|room| word == room.name))
}

/// Returns the tree as far as a completion looks: the command that the words name, and without one
/// those that begin as typed.
pub(super) fn near(before: &[String], typed: &str) -> Command {
    let named = |room: &Room| before.iter().any(|word| word == room.name);
    let all = !ROOMS.iter().any(named);
    ROOMS.iter().fold(root(), |root, room| match named(room) || all && room.name.starts_with(typed) {
        true => root.subcommand(room.command()),
        false => root.subcommand(Command::new(room.name)),
    })
}

fn root() -> Command {
    // The options bring the sentence about themselves along, so the one about ikut comes after.
    Globals::augment_args(Command::new("ikut"))
        .version(env!("CARGO_PKG_VERSION"))
        .about("Keep the records of small coaching cohorts and report them to the European Social Fund")
        .subcommand_required(false)
        .disable_help_subcommand(true)
        .infer_long_args(true)
        .max_term_width(100)
}

fn wants_help(words: &[OsString]) -> bool {
    let asks = |word: &OsString| word == "--help" || word == "-h" || word == "help";
    words.iter().any(asks)
}

/// Builds the commands that the words name, and no other.
fn named_only(words: &[OsString]) -> Command {
    root().subcommands(ROOMS.iter().filter(|room| is_named(room, words)).map(Room::command))
}

/// Builds the commands that the words name, and only names the others.
fn named_among_all(words: &[OsString]) -> Command {
    let (named, others): (Vec<_>, Vec<_>) = ROOMS.iter().partition(|room| is_named(room, words));
    let others = others.into_iter().map(|room| Command::new(room.name));
    root().subcommands(others).subcommands(named.into_iter().map(Room::command))
}

fn is_named(room: &Room, words: &[OsString]) -> bool {
    words.iter().any(|word| word == room.name)
}
