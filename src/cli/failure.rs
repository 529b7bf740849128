//! Failures: what is said when a command cannot be carried out, and the exit code.

use std::io::{self, Write};

use crate::store::StoreError;
use crate::words::{Language, Words};

use super::{explain, usage};

/// Exit codes, documented and fixed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u8)]
pub enum Exit {
    /// Done; also when a pipe was closed at the other end.
    Done = 0,
    /// Refused, with the reason and the way out.
    Refused = 1,
    /// Words that are no command.
    Usage = 2,
    /// The register cannot be used here: locked, wrong key, damaged, too new.
    Unusable = 3,
    /// A check found something.
    Found = 4,
    /// Our fault.
    Fault = 70,
}

/// Why a command was not carried out.
#[derive(Debug)]
pub enum Failure {
    /// A sentence for a person, with hints that can be typed.
    Said {
        /// Which exit code.
        exit: Exit,
        /// What is wrong; one line for each thing.
        lines: Vec<String>,
        /// What to do next.
        hints: Vec<String>,
    },
    /// The words typed are no command; also `--help` and `--version`.
    Usage(clap::Error),
    /// What the register says.
    Store(StoreError),
    /// A file or a terminal that did not do what was asked.
    Io(io::Error),
    /// The other end of a pipe was closed: all that was wanted was given.
    ClosedPipe,
    /// Something that should not happen.
    Fault(anyhow::Error),
}

impl Failure {
    /// Returns a refusal with its reason.
    pub fn refused(line: impl Into<String>) -> Self {
        Self::Said { exit: Exit::Refused, lines: vec![line.into()], hints: Vec::new() }
    }

    /// Returns a refusal with several reasons.
    pub fn refused_all(lines: Vec<String>) -> Self {
        Self::Said { exit: Exit::Refused, lines, hints: Vec::new() }
    }

    /// Returns the failure of a register that cannot be used here.
    pub fn unusable(line: impl Into<String>) -> Self {
        Self::Said { exit: Exit::Unusable, lines: vec![line.into()], hints: Vec::new() }
    }

    /// Returns what a check ends with that found something; the findings are shown already.
    pub fn found() -> Self {
        Self::Said { exit: Exit::Found, lines: Vec::new(), hints: Vec::new() }
    }

    /// Adds what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        if let Self::Said { hints, .. } = &mut self {
            hints.push(hint.into());
        }
        self
    }

    /// Returns the refusal with the place put to each of its sentences.
    pub(super) fn at(self, place: impl Fn(&str) -> String, words: &Words) -> Self {
        match self {
            Self::Store(error) => explain::store(error, words).at(place, words),
            Self::Said { exit, lines, hints } => {
                Self::Said { exit, lines: lines.iter().map(|line| place(line)).collect(), hints }
            }
            other => other,
        }
    }

    /// Says it on standard error and returns the exit code.
    pub fn report(self, language: Language) -> Exit {
        let words = Words::new(language);
        match self {
            Self::ClosedPipe => Exit::Done,
            Self::Usage(error) => usage::report(&error, &words),
            Self::Store(error) => explain::store(error, &words).report(language),
            Self::Io(error) => {
                let line = explain::reason(&error, &words);
                Self::refused(line).hint(words.hint_file()).report(language)
            }
            Self::Fault(error) => {
                say(&[format!("{} {error:#}", words.our_fault())], &[], &words);
                Exit::Fault
            }
            Self::Said { exit, lines, hints } => {
                say(&lines, &hints, &words);
                exit
            }
        }
    }
}

/// Writes lines and hints; nothing can be done when standard error is gone.
pub(super) fn say(lines: &[String], hints: &[String], words: &Words) {
    let mut to = io::stderr().lock();
    for line in lines {
        let _ = writeln!(to, "{} {line}", words.label_error());
    }
    for hint in hints {
        let _ = writeln!(to, "{} {hint}", words.label_hint());
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

impl From<anyhow::Error> for Failure {
    fn from(error: anyhow::Error) -> Self {
        Self::Fault(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe { Self::ClosedPipe } else { Self::Io(error) }
    }
}
