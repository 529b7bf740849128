//! assessments.csv and answers.csv.

use chrono::NaiveDate;

use crate::domain::code::{InstrumentCode, ItemCode, ParticipantCode};
use crate::domain::instrument::{Answer, Assessment, Instrument, LAST_VERSION, Reply};
use crate::domain::nearest::nearest;
use crate::domain::vocabulary::YesNo;

use super::cells::Cells;
use super::file::File;
use super::known::{AssessmentOf, Known, assessment_key, version_key};
use super::problem::Trouble;
use super::read::Record;
use super::value::{code, date, whole, word};
use super::write::{Line, Written};

impl Record for Assessment {
    type Key = (ParticipantCode, InstrumentCode, NaiveDate);
    type Id = ();
    const FILE: File = File::Assessments;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let instrument = cells.needed("instrument", None, code);
        let date = cells.needed("date", None, date);
        Some((participant?.0, instrument?, date?))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self> {
        let version = cells.needed("version", before.map(|was| was.version), whole(1, LAST_VERSION))?;
        let (participant, instrument, date) = key?.clone();
        cells.refer("version", &version_key(instrument.as_str(), version), &known.instruments)?;
        Some(Self { participant, instrument, date, version })
    }

    fn learn(&self, _id: (), known: &mut Known) {
        known.assessment(self);
    }

    fn refuse((participant, instrument, date): &Self::Key, known: &mut Known) {
        known.assessments.refuse(&key_of(participant, instrument, *date));
    }

    fn lose(known: &mut Known) {
        known.assessments.lose();
    }
}

impl Written for Assessment {
    const FILE: File = File::Assessments;

    fn write(&self, line: &mut Line) {
        line.shows(Some(&self.participant));
        line.shows(Some(&self.instrument));
        line.shows(Some(self.date));
        line.shows(Some(self.version));
    }
}

impl Record for Answer {
    type Key = (ParticipantCode, InstrumentCode, NaiveDate, ItemCode);
    type Id = ();
    const FILE: File = File::Answers;

    fn key(cells: &mut Cells<'_>, known: &Known) -> Option<Self::Key> {
        let participant = cells.needed_code("participant", None, &known.participants);
        let instrument: Option<InstrumentCode> = cells.needed("instrument", None, code);
        let date = cells.needed("date", None, date);
        let item: Option<ItemCode> = cells.needed("item", None, code);
        let (participant, instrument, date) = (participant?.0, instrument?, date?);
        let key = key_of(&participant, &instrument, date);
        let AssessmentOf(at) = cells.refer("instrument", &key, &known.assessments)?;
        let (item, instrument_of) = (item?, known.questionnaire(at));
        if instrument_of.range(item.as_str()).is_none() {
            let near = nearest(item.as_str(), instrument_of.ids()).map(str::to_owned);
            cells.tell("item", Trouble::UnknownItem { near });
            return None;
        }
        Some((participant, instrument, date, item))
    }

    fn read(
        key: Option<&Self::Key>,
        before: Option<Self>,
        cells: &mut Cells<'_>,
        known: &Known,
    ) -> Option<Self> {
        let was = before.map(|was| was.reply);
        let refused_before = was.map(|reply| yes_no(reply == Reply::Refused));
        let refused: Option<YesNo> = cells.needed("refused", refused_before, word);
        let before = match was {
            Some(Reply::Value(value)) if refused == Some(YesNo::No) => Some(value),
            _ => None,
        };
        let value = cells.given("value", before, number).ok()?;
        let (participant, instrument, date, item) = key?.clone();
        let reply = match (refused?, value) {
            (YesNo::Yes, None) => Reply::Refused,
            (YesNo::Yes, Some(_)) => {
                cells.tell("value", Trouble::RefusedValue);
                return None;
            }
            (YesNo::No, Some(value)) => Reply::Value(value),
            (YesNo::No, None) => {
                cells.tell("value", Trouble::Missing);
                return None;
            }
        };
        let of = known.assessments.entry(&key_of(&participant, &instrument, date))?;
        check(reply, known.questionnaire(of.0), &item, cells);
        Some(Self { participant, instrument, date, item, reply })
    }
}

impl Written for Answer {
    const FILE: File = File::Answers;

    fn write(&self, line: &mut Line) {
        let (value, refused) = match self.reply {
            Reply::Value(value) => (Some(value), YesNo::No),
            Reply::Refused => (None, YesNo::Yes),
        };
        line.shows(Some(&self.participant));
        line.shows(Some(&self.instrument));
        line.shows(Some(self.date));
        line.shows(Some(&self.item));
        line.shows(value);
        line.shows(Some(refused));
    }
}

fn key_of(participant: &ParticipantCode, instrument: &InstrumentCode, date: NaiveDate) -> String {
    let (participant, instrument) = (participant.clone(), instrument.clone());
    assessment_key(&Assessment { participant, instrument, date, version: 0 })
}

fn yes_no(yes: bool) -> YesNo {
    if yes { YesNo::Yes } else { YesNo::No }
}

/// Returns a whole number, which may be below 0.
fn number(text: &str) -> Result<i32, Trouble> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    let number = plain.then(|| text.parse().ok()).flatten();
    number.ok_or(Trouble::OutOfRange { least: -1_000, greatest: 1_000 })
}

fn check(reply: Reply, instrument: &Instrument, item: &ItemCode, cells: &mut Cells<'_>) {
    let (Reply::Value(value), Some((least, greatest))) = (reply, instrument.range(item.as_str())) else {
        return;
    };
    if !(least..=greatest).contains(&value) {
        cells.tell("value", Trouble::OutOfRange { least, greatest });
    }
}
