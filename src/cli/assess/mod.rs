//! `ikut assess`: an instrument answered by a participant, in one line or question by question.

mod dialogue;
mod draft;
mod typed;

use chrono::NaiveDate;
use clap::Args;

use crate::domain::code::{InstrumentCode, ItemCode, ParticipantCode};
use crate::domain::fact::ParticipantId;
use crate::domain::instrument::scoring::{band, score};
use crate::domain::instrument::{Answer, Assessment, Instrument, Replies, Reply, TOTAL};
use crate::store::{Reader, Step, StepKind, StoreError, Writer};

use super::ask;
use super::clock;
use super::desk::Desk;
use super::failure::Failure;
use super::globals::Writing;
use super::instrument::{found, scale_name, version};
use super::value::typed_day;

/// Record what a participant answered to an instrument
///
/// Without answers it asks question by question: a number answers, Enter leaves a question as it
/// stands, `-` is for prefers not to answer, `<` goes one step back; a draft survives an interruption.
/// In one line: item=value, item=r for prefers not to answer, item=- for not answered. On a day that
/// has an assessment already, only what is named changes.
#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The participant's code
    #[arg(value_name = "PARTICIPANT")]
    participant: ParticipantCode,
    /// The instrument's code
    #[arg(value_name = "INSTRUMENT")]
    instrument: InstrumentCode,
    /// An answer: the item's id, = and a number, r or -
    #[arg(value_name = "REPLY", value_parser = typed::answer)]
    answers: Vec<typed::Typed>,
    /// The day on which it was answered; without it, today
    #[arg(long, value_name = "DATE", value_parser = typed_day)]
    on: Option<NaiveDate>,
    /// The version that was answered; without it, that of the day's assessment, else the latest
    #[arg(long, value_name = "VERSION", value_parser = version())]
    using: Option<u32>,
    #[command(flatten)]
    writing: Writing,
}

/// What is answered, by whom and when.
pub(super) struct Sitting {
    id: ParticipantId,
    participant: ParticipantCode,
    instrument: Instrument,
    date: NaiveDate,
    /// What stands in the register for that day.
    before: Replies,
}

/// Records the answers.
pub(super) fn run(arguments: Arguments, desk: &mut Desk) -> Result<(), Failure> {
    let mut store = desk.writer(arguments.writing)?;
    let sitting = Sitting::of(&arguments, &store.read(), desk)?;
    let replies = match &arguments.answers[..] {
        [] if ask::can_ask(desk) => {
            refuse_total(&sitting, desk)?;
            dialogue::replies(&sitting, &store, desk)?
        }
        [] => return Err(nothing(&sitting, desk)),
        typed => typed::replies(&sitting, typed, desk)?,
    };
    refuse(&sitting, &replies, desk)?;
    let step = Step::new(StepKind::Assess)
        .with("participant", &sitting.participant)
        .with("instrument", &sitting.instrument.code)
        .with("answers", replies.len());
    let done = store.change(step, |tx| sitting.write(&replies, tx))?;
    draft::forget(&sitting, &store)?;
    let line = match done.changed {
        true => said(&sitting, &replies, desk),
        false => desk.tr.nothing_changed(),
    };
    desk.say_done(arguments.writing, &line);
    scores(&sitting.instrument, &replies, desk).iter().for_each(|line| desk.say(line));
    Ok(())
}

impl Sitting {
    fn of(arguments: &Arguments, known: &Reader, desk: &Desk) -> Result<Self, Failure> {
        let (id, participant) = known.participant(&arguments.participant)?;
        let (code, date) = (&arguments.instrument, arguments.on.unwrap_or_else(clock::today));
        let that_day = |known: &&Assessment| known.instrument == *code && known.date == date;
        let taken = known.assessments_of(&participant.code)?;
        let taken = taken.iter().find(that_day);
        let version = arguments.using.or(taken.map(|taken| taken.version));
        let instrument = found(known, code, version)?;
        if let Some(taken) = taken.filter(|taken| taken.version != instrument.version) {
            let line =
                desk.tr.assessed_in_version(&participant.code, taken.version, code, &desk.tr.day(date));
            let remove = format!("ikut assessment remove {} {code} --on {date}", participant.code);
            return Err(Failure::refused(line).hint(desk.tr.hint_list(&remove)));
        }
        let before = known.answers_of(&participant.code)?.into_iter();
        let before = before.filter(|answer| answer.instrument == *code && answer.date == date);
        let before = before.map(|answer| (answer.item, answer.reply)).collect();
        Ok(Self { id, participant: participant.code, instrument, date, before })
    }

    fn assessment(&self) -> Assessment {
        Assessment {
            participant: self.participant.clone(),
            instrument: self.instrument.code.clone(),
            date: self.date,
            version: self.instrument.version,
        }
    }

    fn answer(&self, item: &ItemCode, reply: Reply) -> Answer {
        let assessment = self.assessment();
        Answer {
            participant: assessment.participant,
            instrument: assessment.instrument,
            date: self.date,
            item: item.clone(),
            reply,
        }
    }

    fn write(&self, replies: &Replies, tx: &Writer) -> Result<(), StoreError> {
        tx.put_assessment(self.id, &self.assessment())?;
        for (item, reply) in self.before.iter().filter(|(item, _)| !replies.contains_key(*item)) {
            tx.remove_answer(self.id, &self.answer(item, *reply))?;
        }
        for (item, reply) in replies {
            tx.put_answer(self.id, &self.answer(item, *reply))?;
        }
        Ok(())
    }
}

fn nothing(sitting: &Sitting, desk: &Desk) -> Failure {
    let example = sitting.instrument.ids().next().unwrap_or(TOTAL);
    let command = format!("ikut assess {} {} {example}=…", sitting.participant, sitting.instrument.code);
    Failure::refused(desk.tr.assess_nothing()).hint(desk.tr.hint_list(&command))
}

/// Refuses to ask for the items where the total stands already, before anybody answers them.
fn refuse_total(sitting: &Sitting, desk: &Desk) -> Result<(), Failure> {
    if !sitting.before.keys().any(|item| item.as_str() == TOTAL) {
        return Ok(());
    }
    Err(Failure::refused(desk.tr.assess_total_and_items()).hint(desk.tr.hint_total_or_items()))
}

/// Refuses an assessment of nothing, and a total beside the items that it is made of.
fn refuse(sitting: &Sitting, replies: &Replies, desk: &Desk) -> Result<(), Failure> {
    if replies.is_empty() {
        return Err(nothing(sitting, desk));
    }
    let total = replies.keys().any(|item| item.as_str() == TOTAL);
    if total && replies.len() > 1 {
        return Err(Failure::refused(desk.tr.assess_total_and_items()).hint(desk.tr.hint_total_or_items()));
    }
    Ok(())
}

fn said(sitting: &Sitting, replies: &Replies, desk: &Desk) -> String {
    let refused = replies.values().filter(|reply| **reply == Reply::Refused).count();
    let (code, day) = (&sitting.instrument.code, desk.tr.day(sitting.date));
    let answered = replies.len() - refused;
    match replies.keys().next() {
        Some(item) if item.as_str() == TOTAL => desk.tr.assessed_total(code, &sitting.participant, &day),
        _ => desk.tr.assessed(
            code,
            &sitting.participant,
            &day,
            answered,
            sitting.instrument.items.len(),
            refused,
        ),
    }
}

/// Returns the scores in words.
fn scores(instrument: &Instrument, replies: &Replies, desk: &Desk) -> Vec<String> {
    let language = desk.tr.language.to_string();
    let line = |scale| {
        let name = scale_name(scale, desk);
        let Some(score) = score(instrument, scale, replies) else {
            return desk.tr.score_none(&name, scale.needed);
        };
        let number = desk.tr.number(&score.decimals(2));
        match band(&scale.bands, score).and_then(|band| band.texts.in_language(&language)) {
            Some(meaning) => desk.tr.score_with_meaning(&name, &number, meaning),
            None => desk.tr.score_line(&name, &number),
        }
    };
    instrument.scales().map(line).collect()
}
