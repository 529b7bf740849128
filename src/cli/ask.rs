//! Every question that ikut asks: only at a terminal, never with `--no-input`.
//!
//! # Why
//! One module wraps the prompts, because some of them loop for ever without a terminal.

use std::collections::HashMap;
use std::fs::File;
use std::io::{ErrorKind, IsTerminal, Read, Write, stderr, stdin};

use dialoguer::Input;
use zeroize::Zeroizing;

use crate::domain::feedback::Slip;
use crate::domain::instrument::Replies;
use crate::domain::intake::Sayings;
use crate::domain::number::whole;
use crate::domain::vocabulary::Vocabulary;
use crate::store::{Passphrase, RawKey};

use super::attend::Entry;
use super::choice;
use super::compose::{compose, line_of_keys};
use super::desk::Desk;
use super::door;
use super::failure::Failure;
use super::hidden;
use super::questions::Said;

/// The most bytes of standard input that are read as marks.
const LONGEST_INPUT: u64 = 1 << 20;

/// What was answered in this process: a command that begins anew asks nothing twice.
#[derive(Default)]
pub(super) struct Answers {
    lines: HashMap<String, Option<String>>,
    passphrase: Option<Passphrase>,
    /// Keys that were derived, by the salt that they belong to.
    pub(super) derived: HashMap<[u8; 16], RawKey>,
    /// The passphrase that a backup has, where the register has another by now.
    pub(super) earlier: Option<Passphrase>,
    /// Keys that were derived from that one.
    pub(super) derived_earlier: HashMap<[u8; 16], RawKey>,
    input: Option<String>,
    /// What was answered to an instrument.
    pub(super) assessed: Option<Replies>,
    /// The slips of feedback that were typed in.
    pub(super) slips: Option<Vec<Slip>>,
    /// The marks that a roll call decided on.
    pub(super) roll: Option<Vec<Entry>>,
    /// What an intake took down.
    pub(super) intake: Option<Sayings>,
    /// What was said to questions put one after the other.
    pub(super) said: Option<Said>,
}

impl Answers {
    /// Forgets the passphrase that was typed; says whether one was.
    pub(super) fn forget_passphrase(&mut self) -> bool {
        self.passphrase.take().is_some()
    }
}

impl Desk {
    /// Returns the answer to a question, asking for it the first time.
    fn once(
        &self,
        question: String,
        ask: impl FnOnce(&str) -> Result<String, Failure>,
    ) -> Result<Option<String>, Failure> {
        if let Some(answer) = self.answers.borrow().lines.get(&question) {
            return Ok(answer.clone());
        }
        let answer = some_text(ask(&question)?);
        self.answers.borrow_mut().lines.insert(question, answer.clone());
        Ok(answer)
    }
}

/// Says whether anybody can be asked.
pub(super) fn can_ask(desk: &Desk) -> bool {
    !desk.globals.no_input && stdin().is_terminal() && stderr().is_terminal()
}

/// Asks whether to go on; `--yes` answers, and where nobody can be asked the step is refused.
pub(super) fn confirm(desk: &Desk, question: String) -> Result<bool, Failure> {
    if desk.globals.yes {
        return Ok(true);
    }
    if !can_ask(desk) {
        return Err(Failure::refused(desk.tr.nobody_to_ask(&question)).hint(desk.tr.hint_yes()));
    }
    let (yes, no) = (desk.tr.answer_yes(), desk.tr.answer_no());
    decided(desk, format!("{question} ({yes}/{no})"), None)
}

/// As [`confirm`], for a command that shows what would change: when it begins anew, since somebody else wrote
/// meanwhile, it shows something else and asks again.
pub(super) fn confirm_anew(desk: &Desk, question: String) -> Result<bool, Failure> {
    let answer = confirm(desk, question);
    desk.answers.borrow_mut().lines.clear();
    answer
}

/// As [`confirm`], where an empty line goes on: it changes nothing anywhere else either.
pub(super) fn goes_on(desk: &Desk, question: &str) -> Result<bool, Failure> {
    let (yes, no) = (desk.tr.answer_yes().to_uppercase(), desk.tr.answer_no());
    decided(desk, format!("{question} ({yes}/{no})"), Some(true))
}

/// Asks until the answer is yes or no; `otherwise` is what an empty line means.
fn decided(desk: &Desk, question: String, otherwise: Option<bool>) -> Result<bool, Failure> {
    loop {
        let answer = desk.once(question.clone(), line)?;
        let meant = answer.as_deref().map_or(otherwise, choice::yes_or_no);
        if meant != Some(true) {
            // What was refused once may be asked about something else.
            desk.answers.borrow_mut().lines.remove(&question);
        }
        match meant {
            Some(meant) => return Ok(meant),
            None => tell(&desk.tr.answer_either(&desk.tr.answer_yes(), &desk.tr.answer_no())),
        }
    }
}

/// Says something of a dialogue, which `--quiet` does not silence.
pub(super) fn tell(line: &str) {
    // A terminal that is gone is noticed by the next question.
    let _ = writeln!(stderr().lock(), "{line}");
}

/// Asks which of several is meant, and returns its place; what is none is asked again.
pub(super) fn one_of(desk: &Desk, question: &str, lines: &[String]) -> Result<usize, Failure> {
    let numbered = lines.iter().zip(1..).map(|(line, number)| format!("{number:>2}  {line}\n"));
    let question = format!("{}{question} (1-{})", numbered.collect::<String>(), lines.len());
    loop {
        let answer = desk.once(question.clone(), line)?;
        let number = answer.and_then(|answer| whole::<usize>(&answer));
        if let Some(number) = number.filter(|number| (1..=lines.len()).contains(number)) {
            return Ok(number - 1);
        }
        tell(&desk.tr.intake_choose());
        desk.answers.borrow_mut().lines.remove(&question);
    }
}

/// Returns all of standard input, read the first time.
pub(super) fn input(desk: &Desk) -> Result<String, Failure> {
    if let Some(input) = desk.answers.borrow().input.clone() {
        return Ok(input);
    }
    let mut bytes = Vec::new();
    stdin().take(LONGEST_INPUT + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST_INPUT {
        let line = desk.tr.input_too_long(LONGEST_INPUT >> 20);
        return Err(Failure::refused(line).hint(desk.tr.hint_input_too_long()));
    }
    let text = String::from_utf8(bytes).map_err(|_| Failure::refused(desk.tr.trouble_not_utf8()))?;
    // What other programs write may begin with a byte order mark.
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    desk.answers.borrow_mut().input = Some(text.clone());
    Ok(text)
}

fn line(question: &str) -> Result<String, Failure> {
    let _terminal = hidden::kept();
    Input::new().with_prompt(question).allow_empty(true).interact_text().map_err(interrupted)
}

/// Asks for one line, every time anew; Ctrl-C ends it as an interruption that a dialogue can speak of.
pub(super) fn reply(question: &str) -> Result<String, Failure> {
    Ok(line_of_keys(question)?)
}

/// Returns what to say of an interruption where a draft is kept; `again` is the command that goes on.
pub(super) fn draft_kept(failure: Failure, again: &str, desk: &Desk) -> Failure {
    match failure {
        Failure::Io(error) if error.kind() == ErrorKind::Interrupted => {
            Failure::refused(desk.tr.stopped()).hint(desk.tr.hint_draft_kept(again))
        }
        other => other,
    }
}

/// Asks for the passphrase of an existing register.
pub(super) fn passphrase(desk: &Desk) -> Result<Passphrase, Failure> {
    let known = desk.answers.borrow().passphrase.clone();
    if let Some(known) = known {
        return Ok(known);
    }
    let answer = known_secret(desk, &desk.tr.ask_passphrase())?;
    desk.answers.borrow_mut().passphrase = Some(answer.clone());
    Ok(answer)
}

/// Asks for a line that is not shown while it is typed; empty where nothing is.
pub(super) fn secret(question: String) -> Result<Zeroizing<String>, Failure> {
    Ok(hidden::line(&question)?)
}

/// Asks for a line that may be shown.
pub(super) fn open(question: &str) -> Result<String, Failure> {
    Ok(line(question)?.trim().to_owned())
}

/// Asks for a line of personal text that must not stand in an argument, or reads the first line of
/// standard input; empty means none. It comes in through the [`door`].
pub(super) fn private_line(desk: &Desk, question: String) -> Result<Option<String>, Failure> {
    door::let_in(unchecked_line(desk, question)?, desk)
}

/// As [`private_line`], for a text that may be long: all of standard input, with its line breaks as
/// spaces.
pub(super) fn private_text(desk: &Desk, question: String) -> Result<Option<String>, Failure> {
    let text = match can_ask(desk) {
        true => unchecked_line(desk, question)?.unwrap_or_default(),
        false => input(desk)?,
    };
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    door::let_in(some_text(text), desk)
}

/// As [`private_line`], for a text that has a rule of its own, stricter than the door.
pub(super) fn unchecked_line(desk: &Desk, question: String) -> Result<Option<String>, Failure> {
    if can_ask(desk) {
        return desk.once(question, line);
    }
    desk.once(question, |_| first_line(desk))
}

fn first_line(desk: &Desk) -> Result<String, Failure> {
    let mut text = String::new();
    match stdin().read_line(&mut text) {
        Err(error) if error.kind() == ErrorKind::InvalidData => {
            Err(Failure::refused(desk.tr.trouble_not_utf8()))
        }
        read => read.map(|_| text).map_err(Failure::from),
    }
}

/// Asks for a value that may be left out: an empty line leaves it out, and what is none is asked
/// again.
pub(super) fn maybe<T>(
    desk: &Desk,
    question: &str,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Failure> {
    loop {
        let Some(text) = some_text(line(question)?) else { return Ok(None) };
        match read(&text) {
            None => tell(&desk.tr.intake_unknown()),
            value => return Ok(value),
        }
    }
}

/// Lets somebody write a longer text at the terminal, once, while `keep` keeps a draft of it; its line
/// breaks become spaces. It has not come in through the [`door`] yet.
pub(super) fn composed(
    desk: &Desk,
    question: String,
    begun: String,
    most: usize,
    keep: impl FnMut(&str) -> Result<(), Failure>,
) -> Result<Option<String>, Failure> {
    let text = desk.once(question, |question| compose(desk, question, begun, most, keep))?;
    Ok(text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// As [`maybe`], once: a command that begins anew does not ask again. `form` says what is understood.
pub(super) fn maybe_once<T>(
    desk: &Desk,
    question: String,
    form: String,
    read: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Failure> {
    loop {
        let Some(text) = desk.once(question.clone(), line)? else { return Ok(None) };
        if let Some(value) = read(&text) {
            return Ok(Some(value));
        }
        tell(&form);
        desk.answers.borrow_mut().lines.remove(&question);
    }
}

/// Asks for a word of a closed list, once, with the words to choose from: an empty line leaves it out, and
/// what is none is asked again.
pub(super) fn maybe_word<V: Vocabulary>(
    desk: &Desk,
    list: &str,
    question: &str,
) -> Result<Option<V>, Failure> {
    let question = format!("{question}\n{}", choice::shown(list, V::WORDS, &desk.tr));
    maybe_once(desk, question, desk.tr.intake_choose(), |text| choice::member(list, text))
}

fn some_text(text: String) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

/// Asks for a passphrase until something is typed.
fn known_secret(desk: &Desk, question: &str) -> Result<Passphrase, Failure> {
    if !can_ask_hidden(desk) {
        return Err(locked(desk));
    }
    loop {
        let text = hidden::line(question)?;
        if !text.is_empty() {
            return Passphrase::new(text).ok_or_else(|| Failure::unusable(desk.tr.passphrase_empty()));
        }
    }
}

/// Says whether a passphrase can be asked for: also while marks come on standard input, because it is
/// read from the terminal itself.
fn can_ask_hidden(desk: &Desk) -> bool {
    let has_terminal = || stdin().is_terminal() || (cfg!(unix) && File::open("/dev/tty").is_ok());
    !desk.globals.no_input && stderr().is_terminal() && has_terminal()
}

fn locked(desk: &Desk) -> Failure {
    Failure::unusable(desk.tr.passphrase_needed()).hint(desk.tr.hint_passphrase())
}

fn interrupted(error: dialoguer::Error) -> Failure {
    let dialoguer::Error::IO(error) = error;
    Failure::Io(error)
}
