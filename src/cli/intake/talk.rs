//! The dialogue without a screen: what each line does.

use crate::domain::intake::{Before, Item, Said, Sayings};

use super::super::questions::{BACK, ENOUGH, HELP, REFUSE};

/// A dialogue about one participant.
pub(super) struct Talk {
    before: Before,
    /// What was said so far.
    pub(super) sayings: Sayings,
    at: usize,
}

/// What a line did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Turn {
    /// Something was taken down.
    Taken,
    /// The question is left, or one is gone back to.
    Moved,
    /// What can be typed is to be shown.
    Help,
    /// The line answers nothing.
    Unknown,
}

impl Talk {
    /// Returns a dialogue that begins at the first question without an answer.
    pub(super) fn new(before: Before, sayings: Sayings) -> Self {
        let mut talk = Self { before, sayings, at: 0 };
        let items = talk.items();
        let open = |item: &Item| talk.sayings.get(*item).is_none();
        talk.at = match talk.sayings.is_empty() {
            true => 0,
            false => {
                // Whoever went on with a draft left off behind the last answer.
                let last = items.iter().rposition(|item| !open(item));
                last.map_or(0, |last| last + 1)
            }
        };
        talk
    }

    /// Returns everything that is asked.
    pub(super) fn items(&self) -> Vec<Item> {
        self.before.items(&self.sayings)
    }

    /// Returns what is asked now, with its place and how many there are; `None` at the end.
    pub(super) fn asked(&self) -> Option<(Item, usize, usize)> {
        let items = self.items();
        items.get(self.at).map(|item| (*item, self.at + 1, items.len()))
    }

    /// Returns what was said to an item.
    pub(super) fn said(&self, item: Item) -> Option<&Said> {
        self.sayings.get(item)
    }

    /// Goes back to the last question.
    pub(super) fn back(&mut self) {
        self.at = self.at.saturating_sub(1);
    }

    /// Takes a line; `read` returns what it means as an answer to an item.
    pub(super) fn hear(&mut self, line: &str, read: impl Fn(Item, &str) -> Option<String>) -> Turn {
        let Some((item, ..)) = self.asked() else { return Turn::Unknown };
        let taken = match line.trim() {
            "" => {
                self.at += 1;
                return Turn::Moved;
            }
            BACK => {
                self.back();
                return Turn::Moved;
            }
            ENOUGH => {
                self.at = self.items().len();
                return Turn::Moved;
            }
            HELP => return Turn::Help,
            REFUSE => self.sayings.refuse(item),
            text => match read(item, text) {
                Some(answer) => self.sayings.answer(item, &answer),
                None => return Turn::Unknown,
            },
        };
        if taken.is_err() {
            return Turn::Unknown;
        }
        self.at += 1;
        Turn::Taken
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::domain::fact::Person;
    use crate::domain::participant::Participant;

    fn talk() -> Talk {
        let participant = Participant::new("P-07".parse().expect("a code"));
        let person =
            Person { participant, first_enrolled: None, exit: None, six_months: None, refused: Vec::new() };
        let before = Before { person, areas: BTreeMap::new(), contact: None, programme: None, again: false };
        Talk::new(before, Sayings::default())
    }

    fn hear(talk: &mut Talk, lines: &[&str]) -> Turn {
        let plain = |_: Item, text: &str| Some(text.to_owned());
        lines.iter().map(|line| talk.hear(line, plain)).last().expect("a line")
    }

    fn asked(talk: &Talk) -> &'static str {
        talk.asked().map_or("the end", |(item, ..)| item.word())
    }

    #[test]
    fn an_answer_a_refusal_and_an_empty_line_lead_on() {
        let mut talk = talk();
        assert_eq!(hear(&mut talk, &["2021-08-30", "-", ""]), Turn::Moved);
        assert_eq!(asked(&talk), "labour_status");
        assert_eq!(talk.sayings.len(), 2);
    }

    #[test]
    fn a_step_back_keeps_what_was_said_until_it_is_said_otherwise() {
        let mut talk = talk();
        hear(&mut talk, &["2021-08-30", "woman", "<"]);
        assert_eq!(asked(&talk), "gender");
        hear(&mut talk, &[""]);
        assert_eq!(talk.said(Item::named("gender").expect("an item")), Some(&Said::Text("woman".to_owned())));
        hear(&mut talk, &["<", "man"]);
        assert_eq!(talk.said(Item::named("gender").expect("an item")), Some(&Said::Text("man".to_owned())));
        hear(&mut talk, &["<", "<", "<", "<"]);
        assert_eq!(asked(&talk), "entered");
    }

    #[test]
    fn the_question_since_when_comes_and_goes_with_the_status() {
        let mut talk = talk();
        hear(&mut talk, &["", "", "", "unemployed"]);
        assert_eq!(asked(&talk), "unemployed_since");
        hear(&mut talk, &["2021-03-19", "<", "<", "employed"]);
        assert_eq!(asked(&talk), "in_education");
        assert_eq!(talk.sayings.len(), 1);
    }

    #[test]
    fn enough_is_the_end_and_a_draft_goes_on_where_it_stopped() {
        let mut talk = talk();
        hear(&mut talk, &["", "woman", "", "."]);
        assert_eq!(asked(&talk), "the end");
        talk.back();
        assert_eq!(asked(&talk), "contact_rule");
        let draft = Talk::new(talk.before.clone(), talk.sayings);
        assert_eq!(asked(&draft), "age_at_entry");
    }

    #[test]
    fn what_answers_nothing_leads_nowhere() {
        let mut talk = talk();
        assert_eq!(hear(&mut talk, &["tomorrow"]), Turn::Unknown);
        assert_eq!(hear(&mut talk, &["-"]), Turn::Unknown);
        assert_eq!(hear(&mut talk, &["?"]), Turn::Help);
        assert_eq!(asked(&talk), "entered");
    }
}
