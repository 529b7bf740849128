//! The only place with arguments, terminal, environment and clock.
//!
//! One file for each command: its arguments (help as doc comments) and what it does. [`run`] is
//! the whole life of a process, from words typed to an exit code.

mod activity;
mod as_of;
mod ask;
mod assess;
mod assessment;
mod attend;
mod attendance;
mod attendance_page;
mod backup;
mod case_work;
mod check;
mod choice;
mod clock;
mod codes;
mod cohort;
mod cohort_report;
mod compare;
mod completion;
mod completions;
mod compose;
mod contact;
mod desk;
mod dictionary;
mod door;
mod due;
mod enrolment;
mod erase;
mod esf;
mod esf_files;
mod esf_page;
mod esf_report;
mod esf_screen;
mod exit;
mod explain;
mod explained;
mod export;
mod failure;
mod feedback;
mod feedback_report;
mod figures_page;
mod finding;
mod globals;
mod goal;
mod guide;
mod handover;
mod help;
mod hidden;
mod import;
mod import_assessed;
mod import_case;
mod import_feedback;
mod import_files;
mod import_person;
mod import_progress;
mod in_place;
mod init;
mod instrument;
mod instrument_report;
mod intake;
mod key;
mod keyring;
mod leaving;
mod leftover;
mod lesson;
mod listing;
mod locate;
mod log;
mod man;
mod mark_words;
mod meet;
mod meeting_sheet;
mod meter;
mod need;
mod needs_report;
mod next_code;
mod note;
mod opened;
mod outcome;
mod page;
mod participant;
mod participant_entry;
mod participant_sheet;
mod passphrase;
mod person_export;
mod person_page;
mod plan;
mod problem;
mod progress;
mod project;
mod questions;
mod referral;
mod register;
mod reminders;
mod report;
mod restore;
mod retention;
mod rewrite;
mod roll;
mod rooms;
mod second_look;
mod sent;
mod session;
mod session_cancel;
mod session_change;
mod session_list;
mod session_words;
mod shield;
mod shift;
mod strict;
mod survey;
mod timetable;
mod today;
mod today_page;
mod undo;
mod unfinished;
mod unlock;
mod usage;
mod value;
mod write_file;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{ArgMatches, Command, FromArgMatches};

use crate::store::StoreError;

use desk::Desk;
use failure::Failure;
use globals::Globals;

pub use completion::complete;
pub use failure::Exit;

/// How often a command begins anew when another process changed the register meanwhile.
const TRIES: u32 = 20;

/// Runs one command, from the words typed to the exit code.
pub fn run(words: impl IntoIterator<Item = OsString>) -> Exit {
    shield::raise();
    let words: Vec<OsString> = words.into_iter().collect();
    let language = globals::language(&words);
    let done = rooms::parse(&words, language).and_then(|matches| carry_out(&matches, language));
    match done {
        Ok(()) => Exit::Done,
        Err(failure) => failure.report(language),
    }
}

/// Returns the whole tree of commands, in English: for completion and other generators.
pub fn whole_command() -> Command {
    rooms::whole()
}

fn carry_out(matches: &ArgMatches, language: crate::words::Language) -> Result<(), Failure> {
    let globals = Globals::from_arg_matches(matches).map_err(Failure::Usage)?;
    let mut desk = Desk::new(globals, language)?;
    let (name, matches) = matches.subcommand().expect("words without a command mean today");
    clock::refuse_no_time(&desk.tr)?;
    as_of::refuse_without_use(name, &desk)?;
    let room = rooms::ROOMS.iter().find(|room| room.name == name).expect("each command has its room");
    let done = again(&mut desk, |desk| (room.run)(matches, desk)).map_err(|failure| desk.with_place(failure));
    done.and(desk.close())
}

/// Tries once more what another process got in the way of: it then reads what that one wrote.
fn again(desk: &mut Desk, attempt: impl Fn(&mut Desk) -> Result<(), Failure>) -> Result<(), Failure> {
    for _ in 0..TRIES {
        match attempt(desk) {
            Err(Failure::Store(StoreError::ChangedMeanwhile)) => desk.begun_anew = true,
            done => return done,
        }
    }
    attempt(desk)
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
