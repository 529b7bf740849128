//! What an intake can be told by options, so that a script asks nothing.

use clap::Args;

use crate::domain::intake::{Item, Sayings, is_known};
use crate::domain::language::Language;
use crate::domain::need::Level;
use crate::domain::participant::Participant;
use crate::domain::refusal::Question;
use crate::domain::vocabulary::Vocabulary;

use super::super::ask;
use super::super::desk::Desk;
use super::super::failure::{Exit, Failure};
use super::super::participant_entry::Entry;
use super::super::value::word;

/// What is said beside the entry data.
#[derive(Debug, Clone, Args)]
pub(super) struct Given {
    /// Support needed with housing
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    housing: Option<Level>,
    /// Support needed with health
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    health: Option<Level>,
    /// Support needed with the family
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    family: Option<Level>,
    /// Support needed with a process at law
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    legal_process: Option<Level>,
    /// Support needed with the permit of residence
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    residence_permit: Option<Level>,
    /// Support needed with money
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    money: Option<Level>,
    /// Support needed to have people to turn to
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    network: Option<Level>,
    /// Support needed to cope with everyday life
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    everyday_coping: Option<Level>,
    /// Support needed to keep times and days
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    time_management: Option<Level>,
    /// Support needed for wellbeing
    #[arg(long, value_name = "LEVEL", value_parser = word::<Level>())]
    wellbeing: Option<Level>,
    /// The participant prefers not to answer this question; may be given several times
    #[arg(long, value_name = "QUESTION", value_parser = word::<Question>())]
    refused: Vec<Question>,
    /// The language in which the participant is written to
    #[arg(long, value_name = "LANGUAGE", value_parser = word::<Language>())]
    language: Option<Language>,
    /// Ask what whoever reaches out to the participant must mind
    #[arg(long)]
    contact_rule: bool,
}

impl Given {
    /// Says whether nothing is given.
    pub(super) fn is_empty(&self) -> bool {
        let areas = self.areas().iter().all(|(_, level)| level.is_none());
        areas && self.refused.is_empty() && self.language.is_none() && !self.contact_rule
    }

    fn areas(&self) -> [(Question, Option<Level>); 10] {
        [
            (Question::Housing, self.housing),
            (Question::Health, self.health),
            (Question::Family, self.family),
            (Question::LegalProcess, self.legal_process),
            (Question::ResidencePermit, self.residence_permit),
            (Question::Money, self.money),
            (Question::Network, self.network),
            (Question::EverydayCoping, self.everyday_coping),
            (Question::TimeManagement, self.time_management),
            (Question::Wellbeing, self.wellbeing),
        ]
    }

    /// Returns what is said; the rule is asked for at the terminal or read from standard input.
    pub(super) fn sayings(&self, entry: &Participant, desk: &Desk) -> Result<Sayings, Failure> {
        let mut sayings = Sayings::default();
        let mut answer = |item: Item, word: &str| {
            sayings.answer(item, word).expect("the options take only words of the list");
        };
        for (question, level) in self.areas() {
            level.into_iter().for_each(|level| answer(Item::Of(question), level.word()));
        }
        self.language.into_iter().for_each(|language| answer(Item::Of(Question::Language), language.word()));
        for question in &self.refused {
            let item = Item::Of(*question);
            if sayings.get(item).is_some() || is_known(entry, *question) {
                return Err(conflict(*question, desk));
            }
            sayings.refuse(item).map_err(|_| conflict(*question, desk))?;
        }
        if self.contact_rule {
            rule(&mut sayings, desk)?;
        }
        Ok(sayings)
    }
}

/// Takes down the rule; an empty line says that there is none.
fn rule(sayings: &mut Sayings, desk: &Desk) -> Result<(), Failure> {
    let item = Item::Of(Question::ContactRule);
    let said = match ask::private_line(desk, desk.tr.word("question", item.word()))? {
        Some(text) => sayings.answer(item, &text),
        None => sayings.refuse(item),
    };
    said.map_err(|_| Failure::refused(desk.tr.trouble_text_too_long(crate::domain::safe_contact::LONGEST)))
}

fn conflict(question: Question, desk: &Desk) -> Failure {
    let option = format!("--{}", question.word().replace('_', "-"));
    let lines = vec![desk.tr.usage_conflict(&format!("--refused {question}"), &option)];
    Failure::Said { exit: Exit::Usage, lines, hints: vec![desk.tr.hint_help()] }
}

/// Returns what the options say of the entry data alone; says too whether they say anything.
pub(super) fn entry_alone(
    entry: &Entry,
    code: &crate::domain::code::ParticipantCode,
    desk: &Desk,
) -> Result<(Participant, bool), Failure> {
    let nobody = Participant::new(code.clone());
    let said = entry.over(nobody.clone(), desk)?;
    let any = said != nobody;
    Ok((said, any))
}
