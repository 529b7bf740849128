//! `ikut assessment`: what was answered, and how it changed.

mod page;

use chrono::NaiveDate;
use clap::{Args, Subcommand};

use crate::domain::code::{InstrumentCode, ParticipantCode};
use crate::domain::instrument::{Answer, Assessment, Band, Instrument, Replies, Reply};
use crate::report::assessments::{Taken, add_scores, scores_sheet};
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Entity, Reader, Step, StepKind, StoreError};

use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::instrument::found;
use super::listing::Listing;
use super::page::PageFormat;
use super::value::{typed_day, word};

pub(super) use page::followed_name;

/// Look at what participants answered to instruments
#[derive(Debug, Args)]
pub(super) struct Arguments {
    #[command(subcommand)]
    action: Action,
}

#[derive(Debug, Subcommand)]
enum Action {
    /// List which instruments were answered by whom and when
    List(Listing),
    /// Show how a participant's answers changed
    ///
    /// The first and the latest score, and every point between. Scores are a help for a conversation:
    /// they are compared with the same person's earlier ones and with nobody else's.
    Show(Show),
    /// Remove an assessment that was recorded by mistake
    Remove(Remove),
}

#[derive(Debug, Args)]
struct Show {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The instrument's code; without it, every instrument
    #[arg(value_name = "INSTRUMENT")]
    instrument: Option<InstrumentCode>,
    /// Show it like this
    #[arg(long, value_name = "FORMAT", value_parser = word::<PageFormat>(), default_value = "table")]
    format: PageFormat,
}

#[derive(Debug, Args)]
struct Remove {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The instrument's code
    #[arg(value_name = "INSTRUMENT")]
    instrument: InstrumentCode,
    /// The day of the assessment
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: NaiveDate,
    #[command(flatten)]
    writing: Writing,
}

/// Every answering of one version of an instrument by one participant.
pub(super) struct Answered {
    pub(super) instrument: Instrument,
    pub(super) taken: Vec<Taken>,
}

/// Lists, shows or removes assessments.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    match arguments.action {
        Action::List(listing) => {
            let sheet = list(&desk.reader()?.read())?;
            desk.show(&sheet, listing)
        }
        Action::Show(show) => self::show(&show, desk),
        Action::Remove(remove) => self::remove(&remove, desk),
    }
}

fn list(known: &Reader) -> Result<Sheet, StoreError> {
    let columns = [
        left("participant"),
        left("instrument"),
        right("version"),
        left("date"),
        right("answered"),
        right("refused_items"),
    ];
    let mut sheet = Sheet::new("assessments", &columns);
    let answers = known.answers()?;
    for assessment in known.assessments()? {
        let of = replies(&assessment, &answers);
        let refused = of.values().filter(|reply| **reply == Reply::Refused).count();
        sheet.push([
            Cell::shown(&assessment.participant),
            Cell::shown(&assessment.instrument),
            assessment.version.into(),
            assessment.date.into(),
            (of.len() - refused).into(),
            refused.into(),
        ]);
    }
    Ok(sheet)
}

/// Returns the replies of an assessment out of many answers.
pub(super) fn replies(assessment: &Assessment, answers: &[Answer]) -> Replies {
    let of = |answer: &&Answer| {
        answer.participant == assessment.participant
            && answer.instrument == assessment.instrument
            && answer.date == assessment.date
    };
    answers.iter().filter(of).map(|answer| (answer.item.clone(), answer.reply)).collect()
}

fn show(show: &Show, desk: &mut Desk) -> Result<(), Failure> {
    let store = desk.reader()?;
    let (_, participant) = store.read().participant(&show.participant)?;
    if let Some(code) = &show.instrument {
        store.read().instrument(code, None)?;
    }
    let answered = answered(&participant.code, show.instrument.as_ref(), &store.read())?;
    let page = page::page(&participant.code, &answered, show.format, desk);
    let language = desk.tr.language.to_string();
    let band_text = |band: &Band| band.texts.in_language(&language).unwrap_or_default().to_owned();
    let mut sheet = scores_sheet();
    for answered in &answered {
        add_scores(&mut sheet, &participant.code, &answered.instrument, &answered.taken, &band_text);
    }
    desk.show_page(&page, &[&sheet], show.format)
}

/// Returns what a participant answered, by instrument and version, each by day.
fn answered(
    participant: &ParticipantCode,
    instrument: Option<&InstrumentCode>,
    known: &Reader,
) -> Result<Vec<Answered>, StoreError> {
    let answers = known.answers_of(participant)?;
    let mut all: Vec<Answered> = Vec::new();
    let wanted = |assessment: &Assessment| instrument.is_none_or(|code| assessment.instrument == *code);
    for assessment in known.assessments_of(participant)?.into_iter().filter(wanted) {
        let taken = Taken { date: assessment.date, replies: replies(&assessment, &answers) };
        let same = |answered: &&mut Answered| {
            answered.instrument.code == assessment.instrument
                && answered.instrument.version == assessment.version
        };
        match all.iter_mut().find(same) {
            Some(answered) => answered.taken.push(taken),
            None => {
                let instrument = found(known, &assessment.instrument, Some(assessment.version))?;
                all.push(Answered { instrument, taken: vec![taken] });
            }
        }
    }
    Ok(all)
}

fn remove(remove: &Remove, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(remove.writing)?;
    let (id, participant) = store.read().participant(&remove.participant)?;
    let code = &remove.instrument;
    let is_it = |known: &Assessment| known.instrument == *code && known.date == remove.on;
    let found = store.read().assessments_of(&participant.code)?.into_iter().find(is_it);
    let assessment = found.ok_or_else(|| StoreError::NoSuch {
        entity: Entity::Assessment,
        code: format!("{} {code} {}", participant.code, remove.on),
        near: None,
    })?;
    let answers = store.read().answers_of(&participant.code)?;
    let step =
        Step::new(StepKind::AssessmentRemove).with("participant", &participant.code).with("instrument", code);
    store.change(step, |tx| {
        for answer in answers.iter().filter(|answer| answer.instrument == *code && answer.date == remove.on) {
            tx.remove_answer(id, answer)?;
        }
        tx.remove_assessment(id, &assessment)
    })?;
    let day = desk.tr.day(remove.on);
    desk.say_done(remove.writing, &desk.tr.assessment_removed(code, &participant.code, &day));
    Ok(())
}
