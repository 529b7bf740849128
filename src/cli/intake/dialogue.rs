//! The dialogue at the terminal: one question after the other, each answer kept at once.

use crate::domain::code::ParticipantCode;
use crate::domain::day;
use crate::domain::fact::ParticipantId;
use crate::domain::intake::{Before, Item, Said};
use crate::domain::refusal::Question;
use crate::store::Store;
use crate::words::Words;

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::questions::{BACK, ENOUGH, HELP, REFUSE};
use super::super::{ask, choice, clock, door};
use super::draft::Draft;
use super::talk::{Talk, Turn};

/// Asks what nobody asked, and returns what was said with its day once it is to be written.
pub(super) fn hold(
    (id, code): (ParticipantId, &ParticipantCode),
    before: Before,
    first: Draft,
    store: &Store,
    desk: &Desk,
) -> Result<Draft, Failure> {
    let tr = &desk.tr;
    ask::tell(&tr.intake_head(code, &tr.day(first.day)));
    ask::tell(&tr.intake_keys(REFUSE, BACK, ENOUGH, HELP));
    let day = first.day;
    let again = format!("ikut intake {code}");
    let mut talk = Talk::new(before, first.sayings);
    loop {
        let Some((item, number, of)) = talk.asked() else {
            match wants_writing(&mut talk, desk)? {
                true => return Ok(Draft { day, sayings: talk.sayings }),
                false => continue,
            }
        };
        let question = question(item, (number, of), talk.said(item), tr);
        let line = ask::reply(&question).map_err(|failure| ask::draft_kept(failure, &again, desk))?;
        if item == Item::Of(Question::ContactRule) && !door::keeps(&line, desk)? {
            continue;
        }
        match talk.hear(&line, read) {
            Turn::Taken => Draft { day, sayings: talk.sayings.clone() }.keep(id, code, store)?,
            Turn::Moved => (),
            Turn::Help => ask::tell(&tr.intake_keys(REFUSE, BACK, ENOUGH, HELP)),
            Turn::Unknown => ask::tell(&unknown(item, tr)),
        }
    }
}

/// Asks whether everything is to be written; a step back is the other answer.
fn wants_writing(talk: &mut Talk, desk: &Desk) -> Result<bool, Failure> {
    loop {
        match ask::reply(&desk.tr.intake_write(BACK))?.trim() {
            "" => return Ok(true),
            BACK => {
                talk.back();
                return Ok(false);
            }
            _ => (),
        }
    }
}

/// Returns a question with its place, its answers and what was said to it.
fn question(item: Item, (number, of): (usize, usize), said: Option<&Said>, tr: &Words) -> String {
    let mut lines = vec![format!("{number}/{of}  {}", asked(item, tr))];
    lines.extend(answers(item, tr));
    if let Some(said) = said {
        lines.push(tr.intake_said(&told(item, said, tr)));
    }
    lines.join("\n")
}

/// Returns the words of a question.
pub(super) fn asked(item: Item, tr: &Words) -> String {
    match area(item) {
        Some(area) => tr.intake_area(&tr.word("question", area)),
        None => tr.word("question", item.word()),
    }
}

fn area(item: Item) -> Option<&'static str> {
    match item {
        Item::Of(question) => question.area().map(|_| item.word()),
        _ => None,
    }
}

/// Returns the answers to choose from, each with what is typed for it.
fn answers(item: Item, tr: &Words) -> Option<String> {
    Some(choice::shown(list(item), &item.choices()?, tr))
}

/// Returns an answer in the person's language.
pub(super) fn answer(item: Item, word: &str, tr: &Words) -> String {
    tr.word(list(item), word)
}

/// Returns the closed list whose words answer an item.
fn list(item: Item) -> &'static str {
    if area(item).is_some() { "level" } else { item.word() }
}

fn told(item: Item, said: &Said, tr: &Words) -> String {
    match said {
        Said::Refused => tr.word("answer", "refused"),
        Said::Text(text) if item.choices().is_some() => answer(item, text, tr),
        Said::Text(text) if item.takes_day() => text.parse().map_or_else(|_| text.clone(), |day| tr.day(day)),
        Said::Text(text) => crate::render::visible(text).into_owned(),
    }
}

/// Returns what a line means: the number of an answer, its machine name or its words, a day in any of
/// the short forms, or itself.
fn read(item: Item, text: &str) -> Option<String> {
    if item.takes_day() {
        return day::typed(text, clock::today()).ok().map(|day| day.to_string());
    }
    match item.choices() {
        Some(words) => choice::meant(list(item), &words, text).map(str::to_owned),
        None => Some(text.to_owned()),
    }
}

fn unknown(item: Item, tr: &Words) -> String {
    match (item.choices(), item.takes_day()) {
        (Some(_), _) => tr.intake_choose(),
        (None, true) => tr.intake_day(),
        (None, false) => tr.intake_unknown(),
    }
}
