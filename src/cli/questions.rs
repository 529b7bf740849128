//! Questions put one after the other: each may be left, gone back to, and is kept as it is answered.

use std::collections::BTreeMap;

use super::ask;
use super::choice;
use super::desk::Desk;
use super::door;
use super::failure::Failure;

/// Prefers not to answer.
pub(super) const REFUSE: &str = "-";

/// One question back.
pub(super) const BACK: &str = "<";

/// What was said so far is enough.
pub(super) const ENOUGH: &str = ".";

/// Shows what can be typed.
pub(super) const HELP: &str = "?";

/// What was said, by the names of the questions; `None` is prefers not to answer.
pub(super) type Said = BTreeMap<String, Option<String>>;

/// What answers a question.
pub(super) enum Answers {
    /// A word of a closed list, by the list's name.
    Word(&'static str, &'static [&'static str]),
    /// What a reader makes of the line, as it is kept; and what such a line looks like.
    Read(fn(&str) -> Option<String>, String),
    /// Personal text of so many characters at most, which comes in through the door.
    Text(usize),
}

/// One question.
pub(super) struct Question {
    /// Its name among what was said.
    pub(super) name: String,
    /// What is asked.
    pub(super) text: String,
    /// What answers it.
    pub(super) answers: Answers,
    /// Whether the participant may prefer not to answer.
    pub(super) refusable: bool,
}

/// What a line did.
enum Turn {
    Taken,
    Moved,
    Again(String),
}

/// Puts the questions that `list` returns, given what was said so far, and returns what was said;
/// `keep` is told after every answer. It goes on behind the last answer that is there already.
///
/// # Errors
/// Nobody answers any more; what `keep` has by then, it has.
pub(super) fn put(
    list: impl Fn(&Said) -> Vec<Question>,
    said: Said,
    keep: impl Fn(&Said) -> Result<(), Failure>,
    desk: &Desk,
) -> Result<Said, Failure> {
    let mut round = Round { at: first(&list(&said), &said), said };
    loop {
        let questions = list(&round.said);
        let Some(question) = questions.get(round.at) else { return Ok(round.said) };
        let line = ask::reply(&shown(question, (round.at + 1, questions.len()), &round.said, desk))?;
        match round.hear(&line, question, questions.len(), desk)? {
            Turn::Taken => keep(&round.said)?,
            Turn::Moved => (),
            Turn::Again(why) => ask::tell(&why),
        }
    }
}

/// Returns what can be typed at every question.
pub(super) fn keys(refusable: bool, desk: &Desk) -> String {
    match refusable {
        true => desk.tr.questions_keys_refuse(REFUSE, BACK, ENOUGH),
        false => desk.tr.questions_keys(BACK, ENOUGH),
    }
}

fn first(questions: &[Question], said: &Said) -> usize {
    questions.iter().rposition(|question| said.contains_key(&question.name)).map_or(0, |last| last + 1)
}

struct Round {
    at: usize,
    said: Said,
}

impl Round {
    fn hear(&mut self, line: &str, question: &Question, of: usize, desk: &Desk) -> Result<Turn, Failure> {
        let answer = match line.trim() {
            "" => {
                self.at += 1;
                return Ok(Turn::Moved);
            }
            BACK => {
                self.at = self.at.saturating_sub(1);
                return Ok(Turn::Moved);
            }
            ENOUGH => {
                self.at = of;
                return Ok(Turn::Moved);
            }
            HELP => return Ok(Turn::Again(keys(question.refusable, desk))),
            REFUSE if question.refusable => None,
            text => match read(question, text, desk)? {
                Ok(answer) => Some(answer),
                Err(why) => return Ok(Turn::Again(why)),
            },
        };
        self.said.insert(question.name.clone(), answer);
        self.at += 1;
        Ok(Turn::Taken)
    }
}

/// Returns what a line means, or why it answers nothing.
fn read(question: &Question, text: &str, desk: &Desk) -> Result<Result<String, String>, Failure> {
    Ok(match &question.answers {
        Answers::Word(list, words) => {
            choice::meant(list, words, text).map(str::to_owned).ok_or_else(|| desk.tr.intake_choose())
        }
        Answers::Read(read, form) => read(text).ok_or_else(|| form.clone()),
        Answers::Text(most) if text.chars().count() > *most => {
            Err(desk.tr.text_too_long(text.chars().count(), *most))
        }
        Answers::Text(_) if !door::keeps(text, desk)? => Err(desk.tr.nothing_changed()),
        Answers::Text(_) => Ok(text.to_owned()),
    })
}

/// Returns a question with its place, its answers and what was said to it.
fn shown(question: &Question, (number, of): (usize, usize), said: &Said, desk: &Desk) -> String {
    let tr = &desk.tr;
    let mut lines = vec![format!("{number}/{of}  {}", question.text)];
    if let Answers::Word(list, words) = question.answers {
        lines.push(choice::shown(list, words, tr));
    }
    if let Some(answer) = said.get(&question.name) {
        let told = match (answer, &question.answers) {
            (None, _) => tr.word("answer", "refused"),
            (Some(word), Answers::Word(list, _)) => tr.word(list, word),
            (Some(text), _) => crate::render::visible(text).into_owned(),
        };
        lines.push(tr.intake_said(&told));
    }
    lines.join("\n")
}
