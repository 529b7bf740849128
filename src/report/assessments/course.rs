//! One person's course through an instrument.

use chrono::NaiveDate;

use crate::domain::code::{ItemCode, ParticipantCode};
use crate::domain::instrument::scoring::{Way, band, bounds, score, way_between};
use crate::domain::instrument::{Band, Instrument, Replies, Reply, Scale};
use crate::domain::score::Score;
use crate::report::sheet::{Cell, Sheet, left, right};

/// What is followed over time: a scale, or where nothing is counted together a single item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed<'a> {
    /// The total or a subscale.
    Scale(&'a Scale),
    /// An item, by its place.
    Item(usize),
}

/// One answering of an instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// On which day.
    pub date: NaiveDate,
    /// What was answered.
    pub replies: Replies,
}

/// How one thing went from answering to answering.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course<'a> {
    /// What is followed.
    pub followed: Followed<'a>,
    /// The days with their scores, the first one first; `None` where there is no score.
    pub points: Vec<(NaiveDate, Option<Score>)>,
}

/// Returns what is followed: the total and the subscales, and without a total every item.
pub fn followed(instrument: &Instrument) -> Vec<Followed<'_>> {
    let items = 0..if instrument.total.is_none() { instrument.items.len() } else { 0 };
    instrument.scales().map(Followed::Scale).chain(items.map(Followed::Item)).collect()
}

/// Returns the courses of all that is followed.
pub fn courses<'a>(instrument: &'a Instrument, taken: &[Taken]) -> Vec<Course<'a>> {
    let points = |followed: Followed| {
        taken.iter().map(|taken| (taken.date, followed.value(instrument, &taken.replies))).collect()
    };
    followed(instrument).into_iter().map(|followed| Course { followed, points: points(followed) }).collect()
}

impl<'a> Followed<'a> {
    /// Returns its id.
    pub fn id(self, instrument: &'a Instrument) -> &'a str {
        match self {
            Self::Scale(scale) => scale.id.as_str(),
            Self::Item(at) => instrument.items[at].id.as_str(),
        }
    }

    /// Returns the score of a scale, or the answer to an item as it was given.
    pub fn value(self, instrument: &Instrument, replies: &Replies) -> Option<Score> {
        match self {
            Self::Scale(scale) => score(instrument, scale, replies),
            Self::Item(at) => match replies.get(&instrument.items[at].id)? {
                Reply::Value(value) => Some((*value).into()),
                Reply::Refused => None,
            },
        }
    }

    /// Returns the least and the greatest that it can be.
    pub fn bounds(self, instrument: &Instrument) -> (Score, Score) {
        match self {
            Self::Scale(scale) => bounds(instrument, scale),
            Self::Item(at) => (instrument.items[at].least.into(), instrument.items[at].greatest.into()),
        }
    }

    /// Returns the band in which a score lies.
    pub fn band(self, instrument: &'a Instrument, score: Score) -> Option<&'a Band> {
        match self {
            Self::Scale(scale) => band(&scale.bands, score),
            Self::Item(_) => band(&instrument.item_bands, score),
        }
    }

    /// Returns how a later score stands to an earlier one.
    pub fn way(self, first: Score, latest: Score) -> Way {
        match self {
            Self::Scale(scale) => way_between(scale, first, latest),
            Self::Item(_) if latest > first => Way::Up,
            Self::Item(_) if latest < first => Way::Down,
            Self::Item(_) => Way::Same,
        }
    }
}

impl Course<'_> {
    /// Returns the first and the latest score; `None` with fewer than two.
    pub fn ends(&self) -> Option<(Score, Score)> {
        let mut scores = self.points.iter().filter_map(|(_, score)| *score);
        let first = scores.next()?;
        Some((first, scores.next_back()?))
    }
}

/// Returns the points of a course as signs from low to high, `·` where there is no score.
pub fn spark(course: &Course, instrument: &Instrument) -> String {
    const SIGNS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    let bounds = course.followed.bounds(instrument);
    let sign = |score: &Option<Score>| score.map_or('·', |score| SIGNS[score.step(bounds, SIGNS.len())]);
    course.points.iter().map(|(_, score)| sign(score)).collect()
}

/// Returns a sheet of scores without rows.
pub fn scores_sheet() -> Sheet {
    let columns = [
        left("participant"),
        left("instrument"),
        right("version"),
        left("date"),
        right("answered"),
        right("refused_items"),
        right("not_answered"),
        left("scale"),
        right("score"),
        left("meaning"),
    ];
    Sheet::new("assessment_scores", &columns)
}

/// Adds the answerings of one person: a row for each day and thing that is followed.
pub fn add_scores(
    sheet: &mut Sheet,
    participant: &ParticipantCode,
    instrument: &Instrument,
    taken: &[Taken],
    band_text: &dyn Fn(&Band) -> String,
) {
    for taken in taken {
        let refused = taken.replies.values().filter(|reply| **reply == Reply::Refused).count();
        let answered = taken.replies.len() - refused;
        for followed in followed(instrument) {
            let score = followed.value(instrument, &taken.replies);
            let band = score.and_then(|score| followed.band(instrument, score));
            sheet.push([
                Cell::shown(participant),
                Cell::shown(&instrument.code),
                instrument.version.into(),
                taken.date.into(),
                answered.into(),
                refused.into(),
                not_answered(instrument, taken).into(),
                followed.id(instrument).into(),
                Cell::maybe(score),
                Cell::maybe(band.map(band_text)),
            ]);
        }
    }
}

/// Returns how many items were not answered; none where the total was entered alone.
fn not_answered(instrument: &Instrument, taken: &Taken) -> usize {
    let is_item = |id: &&ItemCode| instrument.item(id.as_str()).is_some();
    match taken.replies.keys().filter(is_item).count() {
        0 if !taken.replies.is_empty() => 0,
        items => instrument.items.len() - items,
    }
}
