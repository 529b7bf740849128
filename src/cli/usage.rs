//! What is wrong with the words typed, in the person's language; help and version pass through.

use std::io::Write;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::domain::code::RESERVED;
use crate::domain::day::looks_like_a_date;
use crate::domain::nearest::nearest;
use crate::words::Words;

use super::failure::{Exit, say};
use super::value::brief;

/// Says what is wrong, or shows the help that was asked for.
pub(super) fn report(error: &clap::Error, words: &Words) -> Exit {
    use ErrorKind as Kind;
    match error.kind() {
        Kind::DisplayHelp | Kind::DisplayVersion => {
            let _ = write!(std::io::stdout().lock(), "{}", error.render());
            Exit::Done
        }
        Kind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let _ = write!(std::io::stderr().lock(), "{}", error.render());
            Exit::Usage
        }
        _ => {
            let hint = hint(error, words);
            say(&[line(error, words)], &hint, words);
            Exit::Usage
        }
    }
}

fn line(error: &clap::Error, words: &Words) -> String {
    use ErrorKind as Kind;
    let argument = argument(error, words);
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    match error.kind() {
        Kind::InvalidSubcommand => {
            words.usage_no_command(&text(error, ContextKind::InvalidSubcommand).unwrap_or_default())
        }
        Kind::UnknownArgument if is_prose(&argument) => words.usage_unknown_text(),
        Kind::UnknownArgument => words.usage_unknown_argument(&argument),
        Kind::InvalidValue | Kind::ValueValidation if value.is_empty() => {
            words.usage_value_missing(&argument)
        }
        Kind::ValueValidation if is_no_day(error, &value) => words.no_such_day(&value),
        Kind::InvalidValue | Kind::ValueValidation => words.usage_bad_value(&value, &argument),
        Kind::MissingRequiredArgument if argument.contains('|') => {
            words.usage_one_missing(&alternatives(&argument).join(", "))
        }
        Kind::MissingRequiredArgument => words.usage_argument_missing(&argument),
        Kind::MissingSubcommand => words.usage_command_missing(),
        Kind::ArgumentConflict => match text(error, ContextKind::PriorArg).unwrap_or_default() {
            other if Some(&other) == text(error, ContextKind::InvalidArg).as_ref() => {
                words.usage_given_twice(&argument)
            }
            _ => words.usage_conflict(&argument, &named(error, ContextKind::PriorArg, words)),
        },
        Kind::TooManyValues | Kind::TooFewValues | Kind::WrongNumberOfValues | Kind::NoEquals => {
            words.usage_value_count(&argument)
        }
        Kind::InvalidUtf8 => words.trouble_not_utf8(),
        _ => words.usage_other(&error.to_string()),
    }
}

/// Says whether an argument is a text rather than a word: it may say something about somebody, and is not
/// repeated.
fn is_prose(argument: &str) -> bool {
    !argument.starts_with('-') && argument.contains(char::is_whitespace)
}

/// Says whether a date was typed that the calendar does not have.
fn is_no_day(error: &clap::Error, value: &str) -> bool {
    let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
    matches!(value_name(&argument), "DATE" | "DAY") && looks_like_a_date(value)
}

fn hint(error: &clap::Error, words: &Words) -> Vec<String> {
    let mut hints = Vec::new();
    let value = text(error, ContextKind::InvalidValue).unwrap_or_default();
    if let Some(ContextValue::Strings(allowed)) = error.get(ContextKind::ValidValue)
        && !allowed.is_empty()
    {
        if let Some(near) = nearest(&value, allowed.iter().map(String::as_str)) {
            hints.push(words.hint_near(near));
        }
        hints.push(words.hint_allowed(&allowed.join(", ")));
    } else if error.kind() == ErrorKind::ValueValidation {
        let argument = text(error, ContextKind::InvalidArg).unwrap_or_default();
        if value == RESERVED {
            hints.push(words.trouble_code_reserved(&value));
        }
        hints.extend(words.form_of(value_name(&argument)));
    }
    let word = text(error, ContextKind::InvalidSubcommand).unwrap_or_default();
    hints.extend(nearest(&word, near_commands(error)).map(|near| words.hint_near(near)));
    hints.extend(text(error, ContextKind::SuggestedArg).map(|near| words.hint_near(&near)));
    if error.kind() == ErrorKind::UnknownArgument && is_prose(&argument(error, words)) {
        hints.push(words.hint_text_is_asked());
    }
    if hints.is_empty() {
        hints.push(help_of(error, words));
    }
    hints
}

/// Returns the argument that is wrong, the name of its value in the person's language.
fn argument(error: &clap::Error, words: &Words) -> String {
    named(error, ContextKind::InvalidArg, words)
}

fn named(error: &clap::Error, kind: ContextKind, words: &Words) -> String {
    let argument = text(error, kind).unwrap_or_default();
    let Some(texts) = words.help_texts() else { return argument };
    let (one, dots) = argument.strip_suffix("...").map_or((argument.as_str(), ""), |one| (one, "..."));
    if let Some(name) = one.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        return format!("[{}]{dots}", texts.value(name).unwrap_or_else(|| name.to_owned()));
    }
    let mut parts = argument.split('<');
    let mut named = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (name, rest) = part.split_once('>').unwrap_or((part, ""));
        let name = texts.value(name).unwrap_or_else(|| name.to_owned());
        named.push_str(&format!("<{name}>{rest}"));
    }
    named
}

/// Returns the parts of `<CODE|--cohort <COHORT>>`, one of which is needed.
fn alternatives(argument: &str) -> Vec<&str> {
    let inside = argument.strip_prefix('<').unwrap_or(argument);
    let inside = inside.strip_suffix('>').unwrap_or(inside);
    inside.split('|').collect()
}

/// Returns where the help of the command stands that was meant.
fn help_of(error: &clap::Error, words: &Words) -> String {
    let usage = match error.get(ContextKind::Usage) {
        Some(ContextValue::StyledStr(usage)) => usage.to_string(),
        _ => String::new(),
    };
    let names = usage.split_whitespace().skip_while(|word| *word != "ikut").skip(1);
    let is_name = |word: &&str| {
        word.starts_with(|sign: char| sign.is_ascii_lowercase())
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')
    };
    let path: Vec<_> = names.take_while(is_name).collect();
    if path.is_empty() {
        return words.hint_help();
    }
    words.hint_list(&format!("ikut {} --help", path.join(" ")))
}

/// Returns the commands that are anything like the word typed.
fn near_commands(error: &clap::Error) -> impl Iterator<Item = &str> {
    let suggested = match error.get(ContextKind::SuggestedSubcommand) {
        Some(ContextValue::Strings(names)) => names.as_slice(),
        Some(ContextValue::String(name)) => std::slice::from_ref(name),
        _ => &[],
    };
    suggested.iter().map(String::as_str)
}

/// Returns `DATE` of `--on <DATE>`, and `COHORT` of `[COHORT]`.
fn value_name(argument: &str) -> &str {
    let inside = argument.split_once(['<', '[']).and_then(|(_, rest)| rest.split_once(['>', ']']));
    inside.map_or("", |(name, _)| name)
}

fn text(error: &clap::Error, kind: ContextKind) -> Option<String> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(brief(text)),
        ContextValue::Strings(texts) => {
            Some(texts.iter().map(|text| brief(text)).collect::<Vec<_>>().join(", "))
        }
        _ => None,
    }
}
