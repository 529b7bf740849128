//! `ikut completions`: the few lines that a shell needs to ask ikut for completions.

use clap::Args;

use crate::domain::vocabulary::vocabulary;

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
        /// Nushell.
        Nu = "nushell",
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
    desk.print(script(arguments.shell))
}

/// Returns the script of a shell, the same that a packager installs.
fn script(shell: Shell) -> &'static str {
    match shell {
        Shell::Bash => include_str!("../../completions/ikut.bash"),
        Shell::Zsh => include_str!("../../completions/_ikut"),
        Shell::Fish => include_str!("../../completions/ikut.fish"),
        Shell::Elvish => include_str!("../../completions/ikut.elv"),
        Shell::Power => include_str!("../../completions/_ikut.ps1"),
        Shell::Nu => include_str!("../../completions/ikut.nu"),
    }
}
