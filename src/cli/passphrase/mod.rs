//! Where a passphrase comes from: a file, a command, or the terminal; never an argument or a variable.

mod drawn;
mod earlier;
mod fresh;

use std::fs::File;
use std::io::{BufRead, BufReader, ErrorKind, Read};
use std::path::Path;
use std::process::{Command, Stdio};

use zeroize::Zeroizing;

use crate::store::Passphrase;

use super::ask;
use super::desk::Desk;
use super::explain::{reason, shown, typed};
use super::failure::Failure;

pub(super) use earlier::{BackupPassphrase, ask_for as ask_for_earlier};
pub(super) use fresh::{NewPassphrase, fresh};

/// The longest line that is taken for a passphrase, in bytes.
const LONGEST: usize = 4_096;

/// Returns the passphrase of an existing register.
pub(super) fn known(desk: &Desk) -> Result<Passphrase, Failure> {
    match given(desk)? {
        Some(passphrase) => Ok(passphrase),
        None => ask::passphrase(desk),
    }
}

/// Returns the passphrase in a file that may be used; whatever is wrong with it, not a word.
pub(super) fn quietly(path: &Path) -> Option<Passphrase> {
    let facts = std::fs::symlink_metadata(path).ok()?;
    let may_be_used = facts.is_file() && is_own(&facts) && for_owner_alone(&facts);
    may_be_used.then(|| first_line(File::open(path).ok()?).ok()?).flatten()
}

/// Says whether an option or a variable names a passphrase.
pub(super) fn is_given(desk: &Desk) -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    desk.globals.passphrase_file.is_some()
        || desk.globals.passphrase_command.is_some()
        || set("IKUT_PASSPHRASE_FILE")
        || set("IKUT_PASSPHRASE_COMMAND")
}

fn given(desk: &Desk) -> Result<Option<Passphrase>, Failure> {
    let set = |name| std::env::var_os(name).filter(|value| !value.is_empty());
    let globals = &desk.globals;
    if let Some(file) = &globals.passphrase_file {
        return from_file(file, desk).map(Some);
    }
    if let Some(command) = &globals.passphrase_command {
        return from_command(command, desk).map(Some);
    }
    if let Some(file) = set("IKUT_PASSPHRASE_FILE") {
        return from_file(Path::new(&file), desk).map(Some);
    }
    match set("IKUT_PASSPHRASE_COMMAND") {
        Some(command) => from_command(&command.to_string_lossy(), desk).map(Some),
        None => Ok(None),
    }
}

fn from_file(path: &Path, desk: &Desk) -> Result<Passphrase, Failure> {
    let tr = &desk.tr;
    let trouble = |error: &std::io::Error| {
        Failure::unusable(tr.file_trouble(&shown(path), &reason(error, tr))).hint(tr.hint_passphrase_file())
    };
    let facts = std::fs::symlink_metadata(path).map_err(|error| trouble(&error))?;
    if facts.is_file() && !is_own(&facts) {
        let line = tr.passphrase_file_of_another(&shown(path));
        return Err(Failure::unusable(line).hint(tr.hint_passphrase_file_own()));
    }
    if !facts.is_file() || !for_owner_alone(&facts) {
        let refused = Failure::unusable(tr.passphrase_file_open_to_others(&shown(path)));
        let hint = if facts.is_file() { tr.hint_chmod(&typed(path)) } else { tr.hint_passphrase_file() };
        return Err(refused.hint(hint));
    }
    let file = File::open(path).map_err(|error| trouble(&error))?;
    let line = first_line(file).map_err(|unread| match unread {
        Unread::Io(error) => trouble(&error),
        Unread::Long => long(desk).hint(tr.hint_passphrase_file()),
    })?;
    line.ok_or_else(|| empty(desk))
}

/// Says whether a file belongs to this account.
#[cfg(unix)]
fn is_own(facts: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    rustix::process::geteuid().as_raw() == facts.uid()
}

#[cfg(not(unix))]
fn is_own(_: &std::fs::Metadata) -> bool {
    true
}

/// Says whether nobody but the owner of a file may read or write it.
#[cfg(unix)]
fn for_owner_alone(facts: &std::fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    facts.mode() & 0o077 == 0
}

#[cfg(not(unix))]
fn for_owner_alone(_: &std::fs::Metadata) -> bool {
    true
}

fn from_command(command: &str, desk: &Desk) -> Result<Passphrase, Failure> {
    let refused =
        || Failure::unusable(desk.tr.passphrase_command_failed()).hint(desk.tr.hint_passphrase_command());
    let mut child =
        shell(command).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(|_| refused())?;
    let output = child.stdout.take().expect("its output was asked for");
    let line = first_line(output).map_err(|unread| match unread {
        Unread::Io(_) => refused(),
        Unread::Long => long(desk).hint(desk.tr.hint_passphrase_command()),
    })?;
    let done = child.wait().map_err(|_| refused())?;
    if !done.success() {
        return Err(refused());
    }
    line.ok_or_else(|| empty(desk))
}

#[cfg(unix)]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", command]);
    shell
}

#[cfg(not(unix))]
fn shell(command: &str) -> Command {
    let mut shell = Command::new("cmd");
    shell.args(["/C", command]);
    shell
}

fn empty(desk: &Desk) -> Failure {
    Failure::unusable(desk.tr.passphrase_empty()).hint(desk.tr.hint_passphrase())
}

fn long(desk: &Desk) -> Failure {
    Failure::unusable(desk.tr.passphrase_too_long(LONGEST))
}

/// Why a line was not read.
enum Unread {
    Io(std::io::Error),
    /// It is longer than [`LONGEST`]: a part of it would be another passphrase.
    Long,
}

impl From<std::io::Error> for Unread {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

fn first_line(source: impl Read) -> Result<Option<Passphrase>, Unread> {
    let mut line = Zeroizing::new(Vec::with_capacity(LONGEST + 1));
    BufReader::new(source.take(LONGEST as u64 + 1)).read_until(b'\n', &mut line)?;
    let last = line.iter().rposition(|byte| !matches!(byte, b'\n' | b'\r'));
    let line = &line[..last.map_or(0, |last| last + 1)];
    if line.len() > LONGEST {
        return Err(Unread::Long);
    }
    let text = std::str::from_utf8(line).map_err(|_| Unread::Io(ErrorKind::InvalidData.into()))?;
    Ok(Passphrase::new(Zeroizing::new(text.trim_start_matches('\u{feff}').to_owned())))
}
