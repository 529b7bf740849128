//! The key from the recovery sheet, typed group by group.

use std::io::{Read, stdin};
use std::path::PathBuf;

use console::Term;
use zeroize::Zeroizing;

use crate::cli::ask;
use crate::cli::desk::Desk;
use crate::cli::explain::shown;
use crate::cli::failure::Failure;
use crate::cli::opened::Opened;
use crate::domain::sheet_key::{GROUPS, Slip, Typed};
use crate::store::{RawKey, StoreError};

/// The most bytes of standard input that are read as a key.
const LONGEST: u64 = 4_096;

/// Returns the register that the key on the sheet opens.
pub(in crate::cli) fn recovered(path: PathBuf, desk: &Desk) -> Result<Opened, Failure> {
    let typed = if ask::can_ask(desk) { asked_for(desk)? } else { read(desk)? };
    let key = typed.key().ok_or_else(|| refused(desk.tr.sheet_key_short(typed.groups(), GROUPS), desk))?;
    let key = RawKey::without_salt(key, &path)?;
    let wrong = desk.tr.sheet_key_wrong(&shown(&path));
    desk.opened_by(&key, path).map_err(|error| match error {
        StoreError::WrongPassphrase { .. } => Failure::unusable(wrong).hint(desk.tr.hint_sheet_key_wrong()),
        other => other.into(),
    })
}

/// Asks for groups until all are there; each line is checked as it comes, and does not stay on the
/// screen.
fn asked_for(desk: &Desk) -> Result<Typed, Failure> {
    let mut typed = Typed::default();
    ask::tell(&desk.tr.ask_sheet_key(GROUPS));
    while typed.key().is_none() {
        let line = Zeroizing::new(ask::open(&desk.tr.ask_sheet_group(typed.groups() + 1, GROUPS))?);
        Term::stderr().clear_last_lines(1)?;
        if let Err(slip) = typed.take(&line) {
            ask::tell(&sentence(slip, desk));
        }
    }
    Ok(typed)
}

fn read(desk: &Desk) -> Result<Typed, Failure> {
    let mut text = Zeroizing::new(String::with_capacity(LONGEST as usize + 1));
    stdin()
        .take(LONGEST + 1)
        .read_to_string(&mut text)
        .map_err(|_| refused(desk.tr.sheet_key_no_text(), desk))?;
    if text.len() as u64 > LONGEST {
        return Err(refused(sentence(Slip::TooMany, desk), desk));
    }
    let mut typed = Typed::default();
    typed.take(&text).map_err(|slip| refused(sentence(slip, desk), desk))?;
    Ok(typed)
}

fn sentence(slip: Slip, desk: &Desk) -> String {
    match slip {
        Slip::Group(number) => desk.tr.sheet_group_wrong(number),
        Slip::TooMany => desk.tr.sheet_key_long(GROUPS),
    }
}

fn refused(line: String, desk: &Desk) -> Failure {
    Failure::refused(line).hint(desk.tr.hint_sheet_key(GROUPS))
}
