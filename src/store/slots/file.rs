//! The file of colleagues' passphrases: read with suspicion, replaced whole.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use serde_json::{Value, json};

use crate::domain::code::KeyLabel;
use crate::domain::hex::hex;
use crate::store::{StoreError, opening, rights};

use super::SlotsTrouble;
use super::seal::{Cost, Slot};

/// What the file says it is.
const FORMAT: &str = "ikut-keys";

/// The version of the format that this program writes.
const VERSION: u64 = 1;

/// The most bytes that are read.
const LONGEST: u64 = 64 << 10;

/// Returns the text of the file; `None` where there is none.
pub(super) fn read(path: &Path) -> Result<Option<String>, StoreError> {
    let trouble = |trouble| StoreError::Slots { path: path.to_owned(), trouble };
    match fs::symlink_metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(file(path, error)),
        Ok(facts) if !facts.is_file() => return Err(trouble(SlotsTrouble::Link)),
        Ok(facts) => rights::refuse_shared(path, &facts).map_err(|error| match error {
            StoreError::OfAnother { .. } => trouble(SlotsTrouble::OfAnother),
            _ => trouble(SlotsTrouble::Shared),
        })?,
    }
    let mut bytes = Vec::new();
    let open = File::open(path).map_err(|error| file(path, error))?;
    open.take(LONGEST).read_to_end(&mut bytes).map_err(|error| file(path, error))?;
    String::from_utf8(bytes).map(Some).map_err(|_| trouble(SlotsTrouble::Damaged))
}

/// Reads the file of the register that has this salt.
pub(super) fn parse(text: &str, register: &[u8; 16]) -> Result<Vec<Slot>, SlotsTrouble> {
    let whole: Value = serde_json::from_str(text).map_err(|_| SlotsTrouble::Damaged)?;
    if whole["format"] != FORMAT {
        return Err(SlotsTrouble::Damaged);
    }
    match whole["version"].as_u64() {
        Some(VERSION) => (),
        Some(version) if version > VERSION => return Err(SlotsTrouble::Newer),
        _ => return Err(SlotsTrouble::Damaged),
    }
    if bytes(&whole["register"]) != Some(*register) {
        return Err(SlotsTrouble::Other);
    }
    let slots = whole["slots"].as_array().filter(|slots| slots.len() <= super::MOST);
    let slots = slots.ok_or(SlotsTrouble::Damaged)?.iter().map(slot);
    slots.collect::<Option<_>>().ok_or(SlotsTrouble::Damaged)
}

fn slot(value: &Value) -> Option<Slot> {
    if value["kdf"] != "argon2id" || value["cipher"] != "xchacha20-poly1305" {
        return None;
    }
    let number = |name: &str| value[name].as_u64().and_then(|number| u32::try_from(number).ok());
    let cost = Cost { memory_kib: number("memory_kib")?, rounds: number("rounds")?, lanes: number("lanes")? };
    let label: KeyLabel = value["label"].as_str()?.parse().ok()?;
    let (salt, nonce, sealed) = (bytes(&value["salt"])?, bytes(&value["nonce"])?, bytes(&value["sealed"])?);
    cost.is_sane().then_some(Slot { label, cost, salt, nonce, sealed })
}

/// Returns the text of the file.
pub(super) fn text(register: &[u8; 16], slots: &[Slot]) -> String {
    let slot = |slot: &Slot| {
        json!({
            "label": slot.label.as_str(),
            "kdf": "argon2id",
            "memory_kib": slot.cost.memory_kib,
            "rounds": slot.cost.rounds,
            "lanes": slot.cost.lanes,
            "salt": hex(&slot.salt),
            "cipher": "xchacha20-poly1305",
            "nonce": hex(&slot.nonce),
            "sealed": hex(&slot.sealed),
        })
    };
    let slots: Vec<_> = slots.iter().map(slot).collect();
    let whole = json!({"format": FORMAT, "version": VERSION, "register": hex(register), "slots": slots});
    format!("{whole:#}\n")
}

/// Waits until nobody else changes a file of this folder.
pub(super) fn hold(path: &Path) -> Result<File, StoreError> {
    let held = File::open(opening::folder_of(path)).map_err(|error| file(path, error))?;
    held.lock().map_err(|error| file(path, error))?;
    Ok(held)
}

/// Replaces the file: whole or not at all, and readable by its owner alone.
pub(super) fn write(path: &Path, text: &str) -> Result<(), StoreError> {
    let trouble = |error| file(path, error);
    let mut new =
        tempfile::Builder::new().prefix(".ikut-").tempfile_in(opening::folder_of(path)).map_err(trouble)?;
    new.write_all(text.as_bytes()).map_err(trouble)?;
    new.as_file().sync_all().map_err(trouble)?;
    new.persist(path).map_err(|error| file(path, error.error))?;
    opening::sync_folder(path)
}

/// Removes the file; says whether there was one.
pub(super) fn remove(path: &Path) -> Result<bool, StoreError> {
    match fs::remove_file(path) {
        Ok(()) => opening::sync_folder(path).map(|()| true),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(file(path, error)),
    }
}

/// Gives the file another name in its folder, if there is one.
pub(super) fn rename(path: &Path, to: &Path) -> Result<(), StoreError> {
    match fs::rename(path, to) {
        Ok(()) => opening::sync_folder(path),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        Err(error) => Err(file(path, error)),
    }
}

/// Returns the bytes that hexadecimal digits stand for, if they are just so many.
fn bytes<const LENGTH: usize>(value: &Value) -> Option<[u8; LENGTH]> {
    let text = value.as_str().filter(|text| text.len() == 2 * LENGTH && text.is_ascii())?;
    let mut bytes = [0; LENGTH];
    for (byte, digits) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()?;
    }
    Some(bytes)
}

fn file(path: &Path, error: std::io::Error) -> StoreError {
    StoreError::File { path: path.to_owned(), error }
}
