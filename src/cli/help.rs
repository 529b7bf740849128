//! `ikut help`, and help in Finnish and Swedish: the built commands with their texts put in.

use std::cell::Cell;

use clap::{Arg, Args, Command};

use crate::words::{HelpTexts, Words};

use super::desk::Desk;
use super::failure::Failure;
use super::rooms;

/// Show help
///
/// Shows what ikut can do, or how one command is used.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// Show the help of this command
    #[arg(value_name = "COMMAND")]
    path: Vec<String>,
}

/// Shows the help of the command that a path names.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut command = rooms::whole_in(desk.tr.language);
    command.build();
    let mut found = &mut command;
    for name in &arguments.path {
        let missing = || Failure::refused(desk.tr.usage_no_command(name)).hint(desk.tr.hint_help());
        found = found.find_subcommand_mut(name).ok_or_else(missing)?;
    }
    let text = found.render_long_help().to_string();
    desk.print(text)
}

/// Returns the tree with its help in a language; English help stands in it already.
pub(super) fn in_language(command: Command, words: &Words) -> Command {
    match words.help_texts() {
        Some(texts) => translated(command, "", &texts, words),
        None => command,
    }
}

fn translated(command: Command, path: &str, texts: &HelpTexts, words: &Words) -> Command {
    let key = if path.is_empty() { "ikut".to_owned() } else { path.replace(' ', "-") };
    let key = key.as_str();
    let position = Cell::new(0);
    let mut command = command
        .help_template(words.help_template())
        .subcommand_help_heading(words.heading_commands())
        .disable_help_flag(true)
        .mut_args(|argument| in_order(argument_in(argument, key, texts, words), &position))
        .arg(help_flag(words));
    if path.is_empty() {
        command = command.disable_version_flag(true).arg(version_flag(words));
    }
    if let Some(text) = texts.command(key) {
        let more = texts.command_at_length(key).map(|more| format!("{text}\n\n{more}"));
        command = command.about(text.clone()).long_about(more.unwrap_or(text));
    }
    let usage = usage(&mut command.clone(), path, words);
    command = command.override_usage(usage);
    command.mut_subcommands(|child| {
        let path = if path.is_empty() {
            child.get_name().to_owned()
        } else {
            format!("{path} {}", child.get_name())
        };
        translated(child, &path, texts, words)
    })
}

fn argument_in(argument: Arg, key: &str, texts: &HelpTexts, words: &Words) -> Arg {
    let is_global = argument.is_global_set();
    let heading = match (is_global, argument.is_positional()) {
        (true, _) => words.heading_global_options(),
        (_, true) => words.heading_arguments(),
        _ => words.heading_options(),
    };
    let id = argument.get_id().to_string();
    let names: Vec<_> =
        argument.get_value_names().into_iter().flatten().map(|name| value_in(name, texts)).collect();
    let text = texts.argument(if is_global { "ikut" } else { key }, &id);
    let allowed: Vec<_> = allowed_values(&argument);
    let usual = argument.get_default_values().first().map(|value| value.to_string_lossy().into_owned());
    let mut argument = argument.help_heading(heading);
    if argument.get_action().takes_values() {
        argument = argument.hide_possible_values(true).hide_default_value(true);
    }
    if !names.is_empty() {
        argument = argument.value_names(names);
    }
    let Some(text) = text else { return argument };
    let text = [Some(text), among(&allowed), usual.map(|usual| words.help_usual(&usual))];
    let text = text.into_iter().flatten().collect::<Vec<_>>().join(" ");
    argument.long_help(text.clone()).help(text)
}

/// Keeps positionals in their order: under a heading of their own they would follow the alphabet.
fn in_order(argument: Arg, position: &Cell<usize>) -> Arg {
    if !argument.is_positional() {
        return argument;
    }
    position.set(position.get() + 1);
    argument.display_order(position.get())
}

fn among(allowed: &[String]) -> Option<String> {
    (!allowed.is_empty()).then(|| format!("[{}]", allowed.join(", ")))
}

fn allowed_values(argument: &Arg) -> Vec<String> {
    if !argument.get_action().takes_values() {
        return Vec::new();
    }
    argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect()
}

fn value_in(name: &str, texts: &HelpTexts) -> String {
    texts.value(name).unwrap_or_else(|| name.to_owned())
}

fn help_flag(words: &Words) -> Arg {
    Arg::new("help")
        .long("help")
        .short('h')
        .action(clap::ArgAction::Help)
        .help(words.help_of_help())
        .help_heading(words.heading_options())
}

fn version_flag(words: &Words) -> Arg {
    Arg::new("version")
        .long("version")
        .short('V')
        .action(clap::ArgAction::Version)
        .help(words.help_of_version())
        .help_heading(words.heading_options())
}

/// Returns the usage line with its two English words put into the language.
fn usage(command: &mut Command, path: &str, words: &Words) -> String {
    let name = if path.is_empty() { "ikut".to_owned() } else { format!("ikut {path}") };
    *command = command.clone().bin_name(name);
    let usage = command.render_usage().to_string();
    let usage = usage.trim_start_matches("Usage:").trim();
    let command = words.usage_command();
    let if_wanted = command.replace('<', "[").replace('>', "]");
    let usage = usage.replace("[OPTIONS]", &words.usage_options());
    usage.replace("<COMMAND>", &command).replace("[COMMAND]", &if_wanted)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    /// Returns the keys of a command and all below it that have no text.
    fn missing(command: &Command, path: &str, texts: &HelpTexts) -> Vec<String> {
        let key = if path.is_empty() { "ikut" } else { path };
        let mut missing = Vec::new();
        let mut demand = |text: Option<String>, key: String| {
            if text.is_none() {
                missing.push(key);
            }
        };
        demand(texts.command(key), format!("help-{key}"));
        if command.get_long_about().is_some() {
            demand(texts.command_at_length(key), format!("help-{key}-more"));
        }
        for argument in
            command.get_arguments().filter(|argument| path.is_empty() || !argument.is_global_set())
        {
            let id = argument.get_id().to_string();
            demand(texts.argument(key, &id), format!("help-{key}--{id}"));
            let takes = argument.get_action().takes_values();
            for name in argument.get_value_names().into_iter().flatten().filter(|_| takes) {
                demand(texts.value(name), format!("value-{name}"));
            }
        }
        for child in command.get_subcommands() {
            let path = if path.is_empty() {
                child.get_name().to_owned()
            } else {
                format!("{path}-{}", child.get_name())
            };
            missing.extend(self::missing(child, &path, texts));
        }
        missing
    }

    #[test]
    fn all_help_stands_in_finnish_and_swedish() {
        for language in [Language::Fi, Language::Sv] {
            let words = Words::new(language);
            let texts = words.help_texts().expect("help of its own");
            let mut missing = missing(&rooms::whole(), "", &texts);
            missing.sort();
            missing.dedup();
            assert!(missing.is_empty(), "{language} lacks:\n{}", missing.join("\n"));
        }
    }
}
