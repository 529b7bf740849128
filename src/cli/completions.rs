//! `ikut completions`: the few lines that a shell needs to ask ikut for completions.

use clap::Args;
use clap_complete::env::Shells;

use crate::domain::vocabulary::{Vocabulary, vocabulary};

use super::desk::Desk;
use super::failure::Failure;
use super::value::word;

vocabulary! {
    /// A shell that completions are made for.
    Shell {
        /// Bash.
        Bash = "bash",
        /// Zsh.
        Zsh = "zsh",
        /// Fish.
        Fish = "fish",
        /// Elvish.
        Elvish = "elvish",
        /// PowerShell.
        Power = "powershell",
    }
}

/// Print the completion script of a shell
///
/// The script is a few lines that ask ikut; README says where each shell wants them.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The shell
    #[arg(value_name = "SHELL", value_parser = word::<Shell>())]
    shell: Shell,
}

/// Prints a script.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    desk.print(script(arguments.shell.word())?)
}

/// Returns the script of a shell.
///
/// The names are given, not taken from the running program, so that no path gets into the file.
pub(super) fn script(shell: &str) -> Result<Vec<u8>, Failure> {
    let mut script = Vec::new();
    let known = Shells::builtins();
    let completer = known.completer(shell).expect("the list holds the shells that clap knows");
    completer.write_registration("COMPLETE", "ikut", "ikut", "ikut", &mut script)?;
    Ok(script)
}
