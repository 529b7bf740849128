//! A new passphrase: drawn at random unless somebody wants one of their own, which must then stand
//! against a guesser.

use std::path::PathBuf;

use clap::Args;
use console::{Term, measure_text_width};
use zeroize::Zeroizing;

use crate::cli::ask;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::domain::passphrase::{SHORTEST, WORDS, Weakness};
use crate::domain::project::Project;
use crate::store::Passphrase;

use super::drawn::{Drawn, draw};
use super::{from_command, from_file, given};

/// Where a new passphrase of a register comes from that has one already.
#[derive(Debug, Args)]
pub(in crate::cli) struct NewPassphrase {
    /// Read the new passphrase from the first line of this file
    #[arg(long, value_name = "FILE")]
    new_passphrase_file: Option<PathBuf>,
    /// Read the new passphrase from the first line that this command prints
    #[arg(long, value_name = "COMMAND", conflicts_with = "new_passphrase_file")]
    new_passphrase_command: Option<String>,
}

/// Returns the passphrase for a new register.
pub(in crate::cli) fn fresh(project: &Project, desk: &Desk) -> Result<Passphrase, Failure> {
    match given(desk)? {
        Some(passphrase) => strong(passphrase, project, desk),
        None if ask::can_ask(desk) => asked_for(project, desk),
        None => {
            let nobody = Failure::unusable(desk.tr.passphrase_wanted()).hint(desk.tr.hint_passphrase());
            Err(nobody.hint(desk.tr.hint_plain()))
        }
    }
}

impl NewPassphrase {
    /// Returns the passphrase that takes the place of another, or stands beside it.
    pub(in crate::cli) fn fresh(&self, project: &Project, desk: &Desk) -> Result<Passphrase, Failure> {
        let given = match (&self.new_passphrase_file, &self.new_passphrase_command) {
            (Some(file), _) => from_file(file, desk)?,
            (_, Some(command)) => from_command(command, desk)?,
            (None, None) if ask::can_ask(desk) => return asked_for(project, desk),
            (None, None) => {
                let nobody = Failure::unusable(desk.tr.new_passphrase_wanted());
                return Err(nobody.hint(desk.tr.hint_new_passphrase()));
            }
        };
        strong(given, project, desk)
    }
}

fn strong(passphrase: Passphrase, project: &Project, desk: &Desk) -> Result<Passphrase, Failure> {
    match passphrase.weakness(&own(project)) {
        None => Ok(passphrase),
        Some(weakness) => {
            Err(Failure::refused(reason(weakness, desk)).hint(desk.tr.hint_passphrase_strong(WORDS)))
        }
    }
}

/// Returns what nobody makes a passphrase of: the project's names and codes.
fn own(project: &Project) -> Vec<&str> {
    [&project.name, &project.code, &project.funder].into_iter().flatten().map(String::as_str).collect()
}

fn reason(weakness: Weakness, desk: &Desk) -> String {
    let tr = &desk.tr;
    match weakness {
        Weakness::Short => tr.passphrase_short(SHORTEST),
        Weakness::Digits => tr.passphrase_digits(),
        Weakness::Repeated => tr.passphrase_repeated(),
        Weakness::Row => tr.passphrase_row(),
        Weakness::Known => tr.passphrase_known(),
        Weakness::Sentence => tr.passphrase_sentence(),
        Weakness::FewWords => tr.passphrase_few_words(WORDS),
    }
}

/// Draws a passphrase and shows it once, until somebody has written it down or chosen another.
fn asked_for(project: &Project, desk: &Desk) -> Result<Passphrase, Failure> {
    let tr = &desk.tr;
    loop {
        let drawn = draw(tr.language).map_err(|error| Failure::Fault(error.into()))?;
        if shown(&drawn, desk)? == tr.answer_own() {
            return chosen(project, desk);
        }
        if typed_again(&drawn, desk)? {
            return Ok(Passphrase::new(drawn.words).expect("six words are not nothing"));
        }
    }
}

/// Shows the words until Enter is pressed, takes them from the screen, and returns what was typed.
fn shown(drawn: &Drawn, desk: &Desk) -> Result<String, Failure> {
    let tr = &desk.tr;
    let terminal = Term::stderr();
    let words = Zeroizing::new(format!("    {}", drawn.words.as_str()));
    let question = tr.ask_written_down(&tr.answer_own());
    let lines = [tr.passphrase_drawn(drawn.bits), String::new(), String::new()];
    terminal.write_line(&lines[0])?;
    terminal.write_line("")?;
    terminal.write_line(&words)?;
    terminal.write_line("")?;
    let answer = ask::open(&question)?;
    let width = usize::from(terminal.size().1).max(1);
    let tall = |line: &str| measure_text_width(line).div_ceil(width).max(1);
    let typed = format!("{question}: {answer}");
    terminal
        .clear_last_lines(lines.iter().map(|line| tall(line)).sum::<usize>() + tall(&words) + tall(&typed))?;
    Ok(answer.to_lowercase())
}

/// Says whether the words were typed again; an empty line wants others.
fn typed_again(drawn: &Drawn, desk: &Desk) -> Result<bool, Failure> {
    loop {
        let typed = ask::secret(desk.tr.ask_drawn_again())?;
        if typed.trim() == drawn.words.as_str() {
            return Ok(true);
        }
        if typed.is_empty() {
            return Ok(false);
        }
        ask::tell(&desk.tr.drawn_differs());
    }
}

/// Asks for a passphrase of somebody's own until it is strong and was typed twice.
fn chosen(project: &Project, desk: &Desk) -> Result<Passphrase, Failure> {
    let tr = &desk.tr;
    loop {
        let typed = ask::secret(tr.ask_new_passphrase())?;
        let Some(passphrase) = Passphrase::new(typed.clone()) else {
            ask::tell(&tr.passphrase_empty());
            continue;
        };
        if let Some(weakness) = passphrase.weakness(&own(project)) {
            ask::tell(&reason(weakness, desk));
            ask::tell(&tr.hint_passphrase_strong(WORDS));
            continue;
        }
        if ask::secret(tr.ask_passphrase_again())? == typed {
            return Ok(passphrase);
        }
        ask::tell(&tr.passphrases_differ());
    }
}
