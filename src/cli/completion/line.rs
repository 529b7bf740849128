//! The words before the cursor, understood as far as they go.
//!
//! # Why
//! clap understands whole lines only. Here half of one must do, and nothing may be refused.

use clap::{Arg, ArgAction, Command};

/// The words before the one that is typed.
pub(super) struct Line<'a> {
    root: &'a Command,
    /// The command that the words name.
    pub(super) command: &'a Command,
    /// The command's words: `cohort`, `new`.
    pub(super) path: Vec<&'a str>,
    /// What is no option and no command.
    pub(super) positionals: Vec<&'a str>,
    /// Options with their values.
    options: Vec<(&'a Arg, &'a str)>,
    /// The option whose value comes next.
    waiting: Option<&'a Arg>,
    /// After `--` nothing is an option.
    only_values: bool,
}

/// What is being typed.
#[derive(Debug)]
pub(super) enum Place<'a> {
    /// An option's name.
    Option,
    /// An option's value; `head` stands before it in the same word.
    Value {
        /// Whose value.
        argument: &'a Arg,
        /// `--cohort=`, or nothing.
        head: &'a str,
        /// What is typed of the value.
        typed: &'a str,
    },
    /// A command or a value without an option.
    Word,
    /// A value of an option that takes none, or that is none.
    Nothing,
}

impl<'a> Line<'a> {
    /// Reads the words before the cursor, without the program's own name.
    pub(super) fn read(root: &'a Command, before: &'a [String]) -> Self {
        let mut line = Self {
            root,
            command: root,
            path: Vec::new(),
            positionals: Vec::new(),
            options: Vec::new(),
            waiting: None,
            only_values: false,
        };
        before.iter().for_each(|word| line.take(word));
        line
    }

    /// Returns what is being typed.
    pub(super) fn place<'b>(&self, typed: &'b str) -> Place<'b>
    where
        'a: 'b,
    {
        if let Some(argument) = self.waiting {
            return Place::Value { argument, head: "", typed };
        }
        if self.only_values || !typed.starts_with('-') {
            return Place::Word;
        }
        match typed.split_once('=') {
            Some((name, value)) => match self.long(&name[1..]).filter(|argument| takes_value(argument)) {
                Some(argument) => Place::Value { argument, head: &typed[..=name.len()], typed: value },
                None => Place::Nothing,
            },
            None => Place::Option,
        }
    }

    /// Says whether a command comes next.
    pub(super) fn wants_command(&self) -> bool {
        self.command.has_subcommands() && self.positionals.is_empty()
    }

    /// Returns the argument that a word without an option belongs to.
    pub(super) fn next_positional(&self) -> Option<&'a Arg> {
        let mut all = self.command.get_positionals();
        let last = self.command.get_positionals().last().filter(|last| repeats(last));
        all.nth(self.positionals.len()).or(last)
    }

    /// Returns the options that can still be given, those of every command last.
    pub(super) fn options_left(&self) -> impl Iterator<Item = &'a Arg> {
        let given: Vec<_> =
            self.options.iter().map(|(option, _)| *option).filter(|option| !repeats(option)).collect();
        self.all_options().filter(move |option| given.iter().all(|given| given.get_id() != option.get_id()))
    }

    /// Returns the value that was given for an option.
    pub(super) fn value(&self, id: &str) -> Option<&'a str> {
        self.options.iter().rev().find(|(option, _)| option.get_id() == id).map(|(_, value)| *value)
    }

    fn all_options(&self) -> impl Iterator<Item = &'a Arg> {
        let own = self.command.get_arguments().filter(|argument| !argument.is_positional());
        let global = self.root.get_arguments().filter(|option| option.is_global_set());
        own.chain(global.filter(|_| !std::ptr::eq(self.root, self.command)))
    }

    fn take(&mut self, word: &'a str) {
        if let Some(option) = self.waiting.take() {
            self.options.push((option, word));
        } else if self.only_values {
            self.positionals.push(word);
        } else if word == "--" {
            self.only_values = true;
        } else if let Some(option) = self.option(word) {
            self.take_option(option, word.split_once('=').map(|(_, value)| value));
        } else if let Some(command) = self.command.find_subcommand(word).filter(|_| self.wants_command()) {
            self.command = command;
            self.path.push(command.get_name());
        } else if !word.starts_with("--") {
            self.positionals.push(word);
        }
    }

    fn take_option(&mut self, option: &'a Arg, value: Option<&'a str>) {
        match value {
            None if takes_value(option) => self.waiting = Some(option),
            value => self.options.push((option, value.unwrap_or_default())),
        }
    }

    /// Returns the option that a word names: `--cohort`, `--cohort=K1`, `--coh`, `-n`.
    fn option(&self, word: &str) -> Option<&'a Arg> {
        let name = word.split_once('=').map_or(word, |(name, _)| name);
        let mut letters = name.strip_prefix('-')?.chars();
        match (letters.next()?, letters.next()) {
            ('-', _) => self.long(&name[1..]),
            (letter, None) => self.all_options().find(|option| option.get_short() == Some(letter)),
            _ => None,
        }
    }

    /// Returns the option that a name with one hyphen before it means; its beginning will do where
    /// no other begins so.
    fn long(&self, name: &str) -> Option<&'a Arg> {
        let name = name.strip_prefix('-')?;
        let long = |option: &&Arg| option.get_long().is_some_and(|long| long == name);
        let begins = |option: &&Arg| option.get_long().is_some_and(|long| long.starts_with(name));
        self.all_options().find(long).or_else(|| {
            let mut near = self.all_options().filter(begins);
            near.next().filter(|_| near.next().is_none())
        })
    }
}

/// Says whether an option has a value behind it.
pub(super) fn takes_value(option: &Arg) -> bool {
    option.get_action().takes_values()
}

fn repeats(argument: &Arg) -> bool {
    matches!(argument.get_action(), ArgAction::Append | ArgAction::Count)
}
