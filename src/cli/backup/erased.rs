//! The list of who was erased, which lies beside the backups.
//!
//! # Why
//! A register that is lost takes its own list with it, and an older backup would bring people back
//! without a word. The list says nothing about anybody: a number, a sign that only the register and its
//! copies understand, and digests that tell whose it is.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write};
use std::path::Path;

use crate::domain::fact::ParticipantId;
use crate::domain::retention::Keeps;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Erasure, Identity, Look};

use super::folder;
use super::make::part;

/// The name of the file.
const NAME: &str = "ikut-erased.csv";

/// Its first line.
const HEADER: &str = "register,begun,participant,sign,keeps";

/// How it began in earlier versions.
const EARLIER: &str = "register,begun,participant,sign";

/// Adds who was erased from a register to the list in a folder; it has reached the disk then.
pub(in crate::cli) fn note(look: &Look, folder: &Path) -> io::Result<()> {
    // Two registers may have one folder. Where a folder cannot be locked, nobody else is waited for.
    let _held = fs::File::open(folder).and_then(|held| held.lock().map(|()| held));
    let known = lines(folder)?;
    let mut lines = known.clone();
    lines.extend(look.erased.iter().map(|erasure| line(&look.identity, erasure).into_bytes()));
    if lines == known {
        return Ok(());
    }
    let mut made = part(folder)?;
    writeln!(made, "{HEADER}")?;
    for line in &lines {
        made.write_all(line)?;
        made.write_all(b"\n")?;
    }
    made.as_file().sync_all()?;
    made.persist(folder.join(NAME)).map_err(|error| error.error)?;
    folder::sync(folder)
}

/// Returns who was erased from a register, as the list in a folder says; `None` where it says nothing
/// about this register.
pub(in crate::cli) fn of(identity: &Identity, folder: &Path) -> Option<Vec<Erasure>> {
    let lines = lines(folder).ok()?;
    let read = lines.iter().filter_map(|line| std::str::from_utf8(line).ok());
    let own: Vec<_> = read.filter_map(|line| erasure(identity, line)).collect();
    (!own.is_empty()).then_some(own)
}

/// Returns the lines but the first, also those that nobody understands: they may be another's.
fn lines(folder: &Path) -> io::Result<BTreeSet<Vec<u8>>> {
    let bytes = match fs::read(folder.join(NAME)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(BTreeSet::new()),
        read => read?,
    };
    let lines = bytes.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
    let known = |line: &&[u8]| ![HEADER, EARLIER, ""].map(str::as_bytes).contains(line);
    Ok(lines.filter(known).map(<[u8]>::to_vec).collect())
}

fn line(identity: &Identity, erasure: &Erasure) -> String {
    let [register, begun] = identity.digests();
    let sign = erasure.sign.as_deref().unwrap_or_default();
    let keeps = erasure.keeps.map(Vocabulary::word).unwrap_or_default();
    format!("{register},{begun},{},{sign},{keeps}", erasure.number.0)
}

/// Returns what a line says, if it is about this register.
fn erasure(identity: &Identity, line: &str) -> Option<Erasure> {
    let [register, begun] = identity.digests();
    let parts: Vec<_> = line.split(',').collect();
    let (of, since, number, sign, keeps) = match parts[..] {
        [of, since, number, sign, keeps] => (of, since, number, sign, keeps),
        [of, since, number, sign] => (of, since, number, sign, ""),
        _ => return None,
    };
    // An older copy had no key of its seals yet: it is known by its first step.
    let is_own = if register.is_empty() || of.is_empty() { since == begun } else { of == register };
    let number = ParticipantId(number.parse().ok()?);
    // Without it anybody who can write the list could have anybody erased.
    let sign = Some(Some(sign).filter(|sign| !sign.is_empty())?.to_owned());
    is_own.then_some(Erasure { number, sign, keeps: Keeps::parse(keeps).ok() })
}
