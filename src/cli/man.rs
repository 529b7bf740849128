//! `ikut man`: the manual pages, made from the commands themselves.

use std::io::Write;
use std::path::PathBuf;

use clap::{Args, Command};
use clap_mangen::Man;

use super::desk::Desk;
use super::explain::shown;
use super::failure::Failure;
use super::rooms;
use super::write_file::Staged;

/// When this version was made.
const RELEASED: &str = "2026-11";

/// Print the manual page, or write one for each command
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The command whose page is printed
    #[arg(value_name = "COMMAND")]
    path: Vec<String>,
    /// Write a page for each command into this folder
    #[arg(long, value_name = "DIR", conflicts_with = "path")]
    out: Option<PathBuf>,
    /// Replace files that are there
    #[arg(long, requires = "out")]
    force: bool,
}

/// Prints or writes manual pages.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut command = rooms::whole_in(desk.tr.language);
    command.build();
    if let Some(folder) = &arguments.out {
        return write_all(&command, folder, arguments.force, desk);
    }
    let mut found = &command;
    for name in &arguments.path {
        let missing = || Failure::refused(desk.tr.usage_no_command(name)).hint(desk.tr.hint_help());
        found = found.find_subcommand(name).ok_or_else(missing)?;
    }
    let name = ["ikut".to_owned()].into_iter().chain(arguments.path.clone()).collect::<Vec<_>>().join("-");
    let page = page(found, &name)?;
    desk.print(page)
}

fn page(command: &Command, name: &str) -> Result<Vec<u8>, Failure> {
    let mut page = Vec::new();
    let source = concat!("ikut ", env!("CARGO_PKG_VERSION"));
    // A page without a date would show its version in the place of the date.
    Man::new(command.clone().name(name.to_owned()))
        .title(name.to_uppercase())
        .source(source)
        .date(RELEASED)
        .render(&mut page)?;
    Ok(page)
}

fn write_all(command: &Command, folder: &std::path::Path, force: bool, desk: &Desk) -> Result<(), Failure> {
    let mut pages = Vec::new();
    collect(command, "ikut", &mut pages)?;
    let count = pages.len();
    let mut staged = Staged::new(folder, desk)?;
    for (name, page) in pages {
        staged.write(name, |out: &mut dyn Write| Ok(out.write_all(&page)?))?;
    }
    staged.finish(force)?;
    desk.say(&desk.tr.man_written(count, &shown(folder)));
    Ok(())
}

fn collect(command: &Command, name: &str, pages: &mut Vec<(String, Vec<u8>)>) -> Result<(), Failure> {
    pages.push((format!("{name}.1"), page(command, name)?));
    let mut children = command.get_subcommands().filter(|child| !child.is_hide_set());
    children.try_for_each(|child| collect(child, &format!("{name}-{}", child.get_name()), pages))
}
