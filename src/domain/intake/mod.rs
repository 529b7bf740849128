//! The intake: what is asked of a participant on entering, only as far as nobody asked yet.
//!
//! First the characteristics on the day of entry, then the areas of life, then how the participant is
//! reached. Every question may be left, and all but the first day may be refused; who refuses is not
//! asked again.

mod column;
mod saying;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::fact::Person;
use super::life_area::{AreaLevel, LifeArea};
use super::need::Level;
use super::participant::{LabourStatus, Participant};
use super::project::Programme;
use super::refusal::{Question, Refusal};
use super::safe_contact::SafeContact;
use super::vocabulary::Vocabulary;

pub use column::{choices, is_known};
pub use saying::{Item, NotAnAnswer, Said, Sayings};

/// What is known before the intake.
#[derive(Debug, Clone)]
pub struct Before {
    /// The person, with what they refused before.
    pub person: Person,
    /// The areas of life that were asked about, each as it stood last.
    pub areas: BTreeMap<LifeArea, Level>,
    /// How the participant is reached.
    pub contact: Option<SafeContact>,
    /// Whose indicators the project reports: some questions are asked for one programme only.
    pub programme: Option<Programme>,
    /// Whether the areas of life are asked about although they were before.
    pub again: bool,
}

/// What an intake writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct After {
    /// The participant.
    pub participant: Participant,
    /// What they refused now.
    pub refused: Vec<Refusal>,
    /// What they refused before, and answered now.
    pub lifted: Vec<Question>,
    /// The areas of life.
    pub areas: Vec<AreaLevel>,
    /// How they are reached, where that was asked.
    pub contact: Option<SafeContact>,
}

impl Before {
    /// Returns what is asked, in order: what nobody asked before, and what was said now.
    pub fn items(&self, sayings: &Sayings) -> Vec<Item> {
        let said = |item: &Item| sayings.get(*item).is_some();
        Item::all().filter(|item| said(item) || self.is_open(*item, sayings)).collect()
    }

    /// Returns what was said earlier and may still be written: what nobody answered meanwhile. The areas
    /// of life may be taken down again.
    pub fn still_open(&self, said: &Sayings) -> Sayings {
        let is_area = |item: Item| matches!(item, Item::Of(question) if question.area().is_some());
        said.only(|item| is_area(item) || self.is_open(item, said))
    }

    fn is_open(&self, item: Item, sayings: &Sayings) -> bool {
        match item {
            Item::Entered => self.person.entered().is_none(),
            Item::Of(question) if self.person.refuses(question) => false,
            Item::Of(question) => match question.area() {
                Some(area) => self.again || !self.areas.contains_key(&area),
                None => self.applies(question, sayings) && !is_known(&self.person.participant, question),
            },
        }
    }

    /// Says whether a question has a meaning for this participant and this programme.
    fn applies(&self, question: Question, sayings: &Sayings) -> bool {
        match question {
            // ESF+ has no indicator for it, so nobody need be asked.
            Question::OtherDisadvantaged => self.programme != Some(Programme::EsfPlus2021),
            Question::UnemployedSince => {
                let now = self.participant(sayings).labour_status;
                now == Some(LabourStatus::Unemployed)
            }
            Question::Language => self.contact.as_ref().is_none_or(|contact| contact.language.is_none()),
            Question::ContactRule => self.contact.as_ref().is_none_or(|contact| contact.rule.is_none()),
            // These are for later.
            Question::Exit | Question::SixMonths => false,
            _ => true,
        }
    }

    /// Returns what becomes of the participant's record, on the day of the intake.
    pub fn after(&self, sayings: &Sayings, day: NaiveDate) -> After {
        let participant = self.participant(sayings);
        let code = &participant.code;
        let mut after = After {
            participant: participant.clone(),
            refused: Vec::new(),
            lifted: Vec::new(),
            areas: Vec::new(),
            contact: self.contact_after(sayings, code),
        };
        for (item, said) in sayings.iter() {
            let Item::Of(question) = item else { continue };
            match (said, question.area()) {
                (Said::Refused, _) if self.person.refuses(question) => (),
                (Said::Refused, _) => {
                    after.refused.push(Refusal { participant: code.clone(), question, date: day });
                }
                (Said::Text(text), Some(area)) => {
                    let level = Level::parse(text).expect("only levels are said of an area");
                    after.areas.push(AreaLevel { participant: code.clone(), date: day, area, level });
                }
                (Said::Text(_), None) => (),
            }
        }
        after.lifted = self.lifted(&participant, sayings);
        after
    }

    fn participant(&self, sayings: &Sayings) -> Participant {
        let mut participant = self.person.participant.clone();
        for (item, said) in sayings.iter() {
            match (item, said) {
                (Item::Entered, Said::Text(day)) => participant.entered = day.parse().ok(),
                (Item::Of(question), Said::Text(text)) => column::put(&mut participant, question, Some(text)),
                (Item::Of(question), Said::Refused) => column::refuse(&mut participant, question),
                _ => (),
            }
        }
        participant
    }

    fn contact_after(&self, sayings: &Sayings, code: &super::code::ParticipantCode) -> Option<SafeContact> {
        let said = |question| sayings.get(Item::Of(question));
        let (language, rule) = (said(Question::Language), said(Question::ContactRule));
        let text = |said: Option<&Said>| matches!(said, Some(Said::Text(_)));
        if self.contact.is_none() && !text(language) && !text(rule) {
            return None;
        }
        let before = self.contact.as_ref();
        let language = match language {
            Some(Said::Text(word)) => word.parse().ok(),
            Some(Said::Refused) => None,
            None => before.and_then(|contact| contact.language),
        };
        let rule = match rule {
            Some(Said::Text(rule)) => Some(rule.clone()),
            Some(Said::Refused) => None,
            None => before.and_then(|contact| contact.rule.clone()),
        };
        Some(SafeContact { participant: code.clone(), language, rule })
    }

    /// Returns what was refused before and is answered now.
    fn lifted(&self, after: &Participant, sayings: &Sayings) -> Vec<Question> {
        let answered = |question: &Question| {
            let said = matches!(sayings.get(Item::Of(*question)), Some(Said::Text(_)));
            said || column::is_answered(after, *question)
        };
        self.person.refused.iter().copied().filter(answered).collect()
    }
}

/// Returns what a change of the entry data refuses anew and what it answers after all.
///
/// A word such as `refused` in a column is a refusal, also when it is not an intake that writes it.
pub fn follow(after: &Participant, refused: &[Question]) -> (Vec<Question>, Vec<Question>) {
    let questions = Question::MEMBERS.iter().copied();
    let anew = questions.filter(|one| column::is_refused(after, *one) && !refused.contains(one));
    let answered = refused.iter().copied().filter(|one| column::is_answered(after, *one));
    (anew.collect(), answered.collect())
}

#[cfg(test)]
mod tests;
