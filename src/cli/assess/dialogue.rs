//! The questions of an instrument, one after the other.

use crate::domain::instrument::{Item, Replies, Reply};
use crate::render::visible;
use crate::store::Store;

use super::super::ask;
use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::instrument::name;
use super::super::questions::{BACK, REFUSE};
use super::Sitting;
use super::draft::{self, Draft};
use super::typed::{Said, said_of};

/// Not answered.
const NOTHING: &str = "x";

/// Asks every question and returns the replies; each is kept as a draft at once.
pub(super) fn replies(sitting: &Sitting, store: &Store, desk: &Desk) -> Result<Replies, Failure> {
    // A command that begins anew asks nothing twice.
    if let Some(replies) = &desk.answers.borrow().assessed {
        return Ok(replies.clone());
    }
    let items = &sitting.instrument.items;
    desk.say(&desk.tr.assess_opening(
        &visible(name(&sitting.instrument, desk)),
        &sitting.participant,
        items.len(),
    ));
    desk.say(&desk.tr.assess_keys(BACK, NOTHING, REFUSE));
    let mut draft = match draft::find(sitting, store)? {
        Some(draft) => {
            desk.say(&desk.tr.assess_draft());
            draft
        }
        None => Draft { at: 0, replies: sitting.before.clone() },
    };
    store.read().let_go()?;
    let again = format!("ikut assess {} {}", sitting.participant, sitting.instrument.code);
    while let Some(item) = items.get(draft.at) {
        let step = one(item, draft.at, sitting, &draft.replies, desk);
        match step.map_err(|failure| ask::draft_kept(failure, &again, desk))? {
            Step::Back => draft.at = draft.at.saturating_sub(1),
            Step::On(None) => draft.at += 1,
            Step::On(Some(Said::Reply(reply))) => {
                draft.replies.insert(item.id.clone(), reply);
                draft.at += 1;
            }
            Step::On(Some(Said::Nothing)) => {
                draft.replies.remove(&item.id);
                draft.at += 1;
            }
        }
        draft::keep(sitting, &draft, store)?;
    }
    desk.answers.borrow_mut().assessed = Some(draft.replies.clone());
    Ok(draft.replies)
}

enum Step {
    Back,
    /// To the next question; `None` leaves this one as it stands.
    On(Option<Said>),
}

/// Asks one question until the answer is one.
fn one(item: &Item, at: usize, sitting: &Sitting, replies: &Replies, desk: &Desk) -> Result<Step, Failure> {
    let of = sitting.instrument.items.len();
    desk.say(&question(item, at + 1, of, desk));
    loop {
        let now = match replies.get(&item.id) {
            Some(Reply::Value(value)) => format!(" [{value}]"),
            Some(Reply::Refused) => format!(" [{REFUSE}]"),
            None => String::new(),
        };
        let prompt = format!("{}-{}{now}", item.least, item.greatest);
        let text = ask::reply(&prompt)?;
        match text.trim() {
            "" => return Ok(Step::On(None)),
            BACK | "b" | "B" => return Ok(Step::Back),
            // The keys of every other dialogue; those of one line would say something else.
            REFUSE => return Ok(Step::On(Some(Said::Reply(Reply::Refused)))),
            NOTHING | "X" => return Ok(Step::On(Some(Said::Nothing))),
            text => match said_of(text) {
                Some(Said::Reply(Reply::Value(value))) if !(item.least..=item.greatest).contains(&value) => {
                    desk.say(&out_of_range(item, desk));
                }
                Some(said) => return Ok(Step::On(Some(said))),
                None => desk.say(&out_of_range(item, desk)),
            },
        }
    }
}

fn out_of_range(item: &Item, desk: &Desk) -> String {
    desk.tr.assess_again(BACK, i64::from(item.greatest), i64::from(item.least), NOTHING, REFUSE)
}

/// Returns the question with the words for its values; without a text, its id.
fn question(item: &Item, number: usize, of: usize, desk: &Desk) -> String {
    let language = desk.tr.language.to_string();
    let text = item.texts.in_language(&language).unwrap_or(item.id.as_str());
    let words = (item.least..=item.greatest)
        .filter_map(|value| Some(format!("{value} {}", item.word(value, &language)?)))
        .collect::<Vec<_>>();
    let line = format!("{number}/{of}  {}", visible(text));
    if words.is_empty() { line } else { format!("{line}\n     {}", visible(&words.join(" · "))) }
}
