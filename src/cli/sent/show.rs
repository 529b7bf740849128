//! `ikut report show-sent`: the files of a submission, byte for byte.

use std::io::{IsTerminal, stdout};
use std::path::PathBuf;

use clap::Args;

use crate::domain::submission::Which;
use crate::domain::vocabulary::{Vocabulary, vocabulary};
use crate::render::visible;

use crate::cli::desk::Desk;
use crate::cli::explain::shown;
use crate::cli::failure::Failure;
use crate::cli::value::word;
use crate::cli::write_file::Staged;

use super::which;

vocabulary! {
    /// A file of a submission.
    SentPart {
        /// indicators.csv.
        Indicators = "indicators",
        /// attendance.csv.
        Attendance = "attendance",
        /// quality.csv.
        Quality = "quality",
        /// manifest.json.
        Manifest = "manifest",
    }
}

/// Give out a report just as it was sent
///
/// With --out all its files are written, byte for byte as they were sent, whatever was changed in
/// the register since; without it one of them is shown.
#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The number of the submission, or its period for the latest one
    #[arg(value_name = "SENT")]
    sent: Which,
    /// Write the files into this folder
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// The part to show
    #[arg(long, value_name = "PART", value_parser = word::<SentPart>(), default_value = "indicators", conflicts_with = "out")]
    part: SentPart,
    /// Replace files that are there
    #[arg(long)]
    force: bool,
}

/// Writes or shows what was sent.
pub(crate) fn run(arguments: &Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let sent = which::submission(&arguments.sent, &store.read(), desk)?;
    let files = which::files(&sent, &store.read(), desk)?;
    if let Some(folder) = &arguments.out {
        let mut staged = Staged::new(folder, desk)?;
        for file in &files {
            staged.write(&file.name, |out| Ok(out.write_all(file.content.as_bytes())?))?;
        }
        staged.finish(arguments.force)?;
        desk.say(&desk.tr.sent_written(sent.number, &sent.period, &shown(folder)));
        return Ok(());
    }
    let wanted = files.into_iter().find(|file| file.name.split('.').next() == Some(arguments.part.word()));
    let text = wanted.map(|file| file.content).unwrap_or_default();
    if stdout().is_terminal() {
        return text.lines().try_for_each(|line| desk.print_line(&visible(line)));
    }
    desk.print(text)
}
