//! Commands and options with what they are for.

use clap::{Arg, Command};

use crate::words::Words;

use super::Asked;
use super::candidate::{Candidate, Offer};
use super::line::Line;

/// Returns the commands below the one that the words name.
pub(super) fn commands(line: &Line, typed: &str, tr: &Words) -> Offer {
    below(line.command, &line.path, typed, tr)
}

/// Returns the commands below one.
pub(super) fn below(command: &Command, path: &[&str], typed: &str, tr: &Words) -> Offer {
    let fits = |child: &&Command| child.get_name().starts_with(typed) && !child.is_hide_set();
    let path = path.join("-");
    command.get_subcommands().filter(fits).map(|child| command_of(child, &path, tr)).collect()
}

fn command_of(command: &Command, path: &str, tr: &Words) -> Candidate {
    let name = command.get_name();
    let key = if path.is_empty() { name.to_owned() } else { format!("{path}-{name}") };
    let about = || command.get_about().map(ToString::to_string);
    let note = tr.help_texts().and_then(|texts| texts.command(&key)).or_else(about);
    Candidate::new(name, note.unwrap_or_default())
}

/// Returns the options that can still be given.
pub(super) fn options(asked: &Asked, typed: &str) -> Offer {
    let named = |option: &&Arg| option.get_long().is_some_and(|long| begins(long, typed));
    let options = asked.line.options_left().filter(|option| !option.is_hide_set()).filter(named);
    let help = Some(Candidate::new("--help", asked.tr.help_of_help()));
    let help = help.filter(|help| help.value.starts_with(typed));
    options.map(|option| option_of(option, asked)).chain(help).collect()
}

fn begins(long: &str, typed: &str) -> bool {
    match typed.strip_prefix("--") {
        Some(typed) => long.starts_with(typed),
        None => typed.is_empty() || typed == "-",
    }
}

fn option_of(option: &Arg, asked: &Asked) -> Candidate {
    let key = if option.is_global_set() { "ikut".to_owned() } else { asked.line.path.join("-") };
    let help = || option.get_help().map(ToString::to_string);
    let texts = asked.tr.help_texts();
    let note = texts.and_then(|texts| texts.argument(&key, option.get_id().as_str())).or_else(help);
    let long = option.get_long().unwrap_or_default();
    Candidate::new(format!("--{long}"), note.unwrap_or_default())
}
