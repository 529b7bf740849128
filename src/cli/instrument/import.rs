//! Taking an instrument from a file.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::domain::instrument::KeptInstrument;
use crate::interchange::questionnaire;
use crate::store::{Put, Step, StepKind};

use super::super::desk::Desk;
use super::super::explain::{reason, shown};
use super::super::failure::{Exit, Failure};
use super::super::globals::Writing;
use super::{name, slips};

/// A file.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The file
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    writing: Writing,
}

/// Reads the file and keeps it.
pub(super) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let content = content(&arguments.file, desk)?;
    let instrument = questionnaire(&content).map_err(|wrong| refusal(&wrong, &arguments.file, desk))?;
    let mut store = desk.writer(arguments.writing)?;
    let (code, version) = (instrument.code.clone(), instrument.version);
    let kept = KeptInstrument { instrument: code.clone(), version, content };
    let before = store.read().find_instrument(&code, version)?;
    let answered = store.read().times_answered(&code, version)?;
    if answered > 0 && before.is_some_and(|before| before != kept) {
        return Err(Failure::refused(desk.tr.instrument_answered(version, &code, answered))
            .hint(desk.tr.hint_next_version(version + 1)));
    }
    let step = Step::new(StepKind::InstrumentImport).with("instrument", &code).with("version", version);
    let done = store.change(step, |tx| tx.put_instrument(&kept))?;
    let line = match done.value {
        Put::Same => desk.tr.nothing_changed(),
        _ => desk.tr.instrument_imported(&code, version, name(&instrument, desk), instrument.items.len()),
    };
    desk.say_done(arguments.writing, &line);
    Ok(())
}

fn content(path: &Path, desk: &Desk) -> Result<String, Failure> {
    let trouble = |error: &std::io::Error| {
        Failure::refused(desk.tr.file_trouble(&shown(path), &reason(error, &desk.tr)))
            .hint(desk.tr.hint_file())
    };
    // Its kind first: opening a pipe would wait for ever.
    match fs::metadata(path) {
        Ok(facts) if facts.is_file() => (),
        Ok(facts) if facts.is_dir() => return Err(trouble(&ErrorKind::IsADirectory.into())),
        Ok(_) => return Err(trouble(&ErrorKind::InvalidInput.into())),
        Err(error) => return Err(trouble(&error)),
    }
    match fs::read_to_string(path) {
        Ok(text) => Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)),
        Err(error) if error.kind() == ErrorKind::InvalidData => {
            Err(Failure::refused(desk.tr.trouble_not_utf8()).hint(desk.tr.hint_instrument_file()))
        }
        Err(error) => Err(trouble(&error)),
    }
}

fn refusal(wrong: &[crate::interchange::Slip], path: &Path, desk: &Desk) -> Failure {
    let lines = wrong.iter().map(|slip| slips::told(slip, &shown(path), &desk.tr)).collect();
    Failure::Said { exit: Exit::Refused, lines, hints: vec![desk.tr.hint_instrument_file()] }
}
