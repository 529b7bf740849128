//! `ikut key sheet`: the key of the register on paper.

use std::fmt::Write;
use std::io::{IsTerminal, stdout};
use std::path::Path;

use clap::Args;
use zeroize::Zeroizing;

use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::cli::opened::Opened;
use crate::cli::{ask, clock};
use crate::domain::project::Project;
use crate::domain::sheet_key::groups;
use crate::render::visible;
use crate::store::RawKey;

/// Groups in a line of the sheet.
const IN_A_LINE: usize = 4;

/// Print a recovery sheet: the key on paper, and how to open the register years from now
///
/// It asks before it prints, to standard output. Whoever has the sheet and the register's file reads
/// everything: let it go to the printer, not to a file, a log or a mail, and keep the paper in the
/// safe. `ikut unlock --recover` and `ikut key change --recover` take its key.
#[derive(Debug, Args)]
pub(super) struct Sheet {}

/// Prints the sheet.
pub(super) fn sheet(desk: &mut Desk) -> Result<(), Failure> {
    let Opened { path, key, project } = desk.opened_by_passphrase()?;
    if !ask::confirm(desk, desk.tr.ask_sheet())? {
        desk.say(&desk.tr.sheet_not_printed());
        return Ok(());
    }
    print(&path, &key, &project, desk)
}

/// Offers the sheet at a terminal; elsewhere says how to get it.
pub(in crate::cli) fn offer(
    path: &Path,
    key: &RawKey,
    project: &Project,
    desk: &mut Desk,
) -> Result<(), Failure> {
    // A yes to every question is none to a key on the screen.
    let asked = ask::can_ask(desk) && !desk.globals.yes;
    if asked && ask::confirm(desk, desk.tr.ask_sheet_now())? {
        return print(path, key, project, desk);
    }
    desk.say(&desk.tr.sheet_later());
    Ok(())
}

fn print(path: &Path, key: &RawKey, project: &Project, desk: &mut Desk) -> Result<(), Failure> {
    let text = text(path, key, project, desk);
    desk.print_line(&text)?;
    let kept = if stdout().is_terminal() { desk.tr.sheet_on_screen() } else { desk.tr.sheet_in_file() };
    desk.say(&kept);
    Ok(())
}

fn text(path: &Path, key: &RawKey, project: &Project, desk: &Desk) -> Zeroizing<String> {
    let tr = &desk.tr;
    let groups = groups(key.key());
    let lines = groups.chunks(IN_A_LINE).map(|line| {
        let line = line.iter().map(|group| group.as_str()).collect::<Vec<_>>().join("   ");
        format!("    {line}")
    });
    let lines = Zeroizing::new(lines.collect::<Vec<_>>().join("\n"));
    let mut digits = Zeroizing::new(String::with_capacity(2 * key.key().len()));
    for byte in key.key() {
        write!(digits, "{byte:02x}").expect("a text takes what is written");
    }
    let file = path.file_name().unwrap_or_default().display().to_string();
    let name = project.name.as_deref().or(project.code.as_deref()).unwrap_or("-");
    let (file, name, day) = (visible(&file), visible(name), tr.day(clock::today()));
    Zeroizing::new(tr.sheet(&file, &name, &day, lines.as_str(), digits.as_str()))
}
