//! Backups: their names, how much is in them, and which of them may go.

use std::fmt;

use chrono::{Datelike, Days, NaiveDateTime};

use super::vocabulary::{Vocabulary, vocabulary};

vocabulary! {
    /// Why a backup was made.
    BackupKind {
        /// Somebody asked for it.
        ByHand = "by_hand",
        /// Before the first step of a day.
        Daily = "daily",
        /// Before an older register got the tables of this version.
        BeforeMigration = "before_migration",
        /// Before a folder was imported.
        BeforeImport = "before_import",
        /// Before a participant was erased.
        BeforeErase = "before_erase",
        /// Before a backup took the register's place.
        BeforeRestore = "before_restore",
        /// An automatic one that holds more than the ones after it: it stays until a person removes it.
        Kept = "kept",
    }
}

/// How many days, weeks and months an automatic backup is kept for each.
const DAILY: usize = 7;
const WEEKLY: usize = 5;
const MONTHLY: usize = 12;

/// For how many days the backup before a step stays the way back, whatever came after it.
const WAY_BACK: u64 = 30;

/// How a moment is written in a name: UTC, to the second, and nothing that a file system refuses.
const MOMENT: &str = "%Y-%m-%dT%H%M%SZ";

/// The name of a backup; it holds nothing that the register holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BackupName {
    /// When it was made, UTC.
    pub at: NaiveDateTime,
    /// Its number among those of the same second, counted from 1.
    pub number: u32,
    /// Why it was made.
    pub kind: BackupKind,
}

impl BackupName {
    /// Returns the first name of a moment.
    pub fn new(at: NaiveDateTime, kind: BackupKind) -> Self {
        Self { at, number: 1, kind }
    }

    /// Returns the name that a file has; `None` for any other file.
    pub fn parse(file: &str) -> Option<Self> {
        let rest = file.strip_prefix("ikut-")?.strip_suffix(".backup.db")?;
        let (moment, kind) = rest.split_once('.')?;
        let (moment, number) = match moment.split_once("Z-") {
            Some((moment, number)) => (format!("{moment}Z"), number.parse().ok()?),
            None => (moment.to_owned(), 1),
        };
        let at = NaiveDateTime::parse_from_str(&moment, MOMENT).ok()?;
        let name = Self { at, number, kind: BackupKind::parse(kind).ok()? };
        (name.to_string() == file).then_some(name)
    }
}

impl fmt::Display for BackupName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ikut-{}", self.at.format(MOMENT))?;
        if self.number > 1 {
            write!(f, "-{}", self.number)?;
        }
        write!(f, ".{}.backup.db", self.kind)
    }
}

/// How much a register or a backup holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Content {
    /// Participants.
    pub participants: u64,
    /// Sessions.
    pub sessions: u64,
    /// Marks.
    pub marks: u64,
    /// Steps of the journal.
    pub steps: u64,
    /// Participants who were erased.
    pub erased: u64,
}

impl Content {
    /// Says whether an older one holds more participants, marks or steps, and no erasure explains it.
    pub fn has_less_than(&self, older: &Self) -> bool {
        let less = self.participants < older.participants || self.marks < older.marks;
        (less && self.erased <= older.erased) || self.steps < older.steps
    }
}

/// Says whether a backup of that kind goes by itself when its time is over.
fn is_automatic(kind: BackupKind) -> bool {
    !matches!(kind, BackupKind::ByHand | BackupKind::Kept)
}

/// Says whether a backup counts as the one of its day, week and month. One before an erasure holds
/// the person who was erased: it stays as the way back and no longer.
fn takes_turns(kind: BackupKind) -> bool {
    is_automatic(kind) && kind != BackupKind::BeforeErase
}

/// Returns the backups that may go at a moment.
///
/// The newest of each of the latest 7 days, 5 weeks and 12 months that have one stays, and one before
/// a step stays for 30 days. What a person made or what was set aside never goes. Days are those of
/// UTC, as in the names; weeks begin on Monday.
///
/// Only a sound one takes a turn: none goes for the sake of one that cannot be brought back. Nor does
/// one dated after today push any other out than its like: the clock was wrong when it was made.
pub fn may_go(
    names: &[BackupName],
    now: NaiveDateTime,
    is_sound: impl Fn(&BackupName) -> bool,
) -> Vec<BackupName> {
    let (ahead, past): (Vec<_>, Vec<_>) = names.iter().partition(|name| is_ahead(name, now));
    let since = now.checked_sub_days(Days::new(WAY_BACK)).unwrap_or(now);
    let is_way_back = |name: &BackupName| name.kind != BackupKind::Daily && name.at >= since;
    let may = |like: &[BackupName]| {
        let goes = |name: &&BackupName| is_automatic(name.kind) && !is_way_back(name);
        let goes = like.iter().filter(goes).filter(|name| !has_turn(name, like, &is_sound));
        goes.copied().collect::<Vec<_>>()
    };
    [may(&past), may(&ahead)].concat()
}

/// Says whether a backup is dated after today, as no clock that is right has it.
pub fn is_ahead(name: &BackupName, now: NaiveDateTime) -> bool {
    name.at.date() > now.date()
}

/// Says whether a backup is the one of its day, week or month among those that count.
fn has_turn(name: &BackupName, names: &[BackupName], is_sound: &impl Fn(&BackupName) -> bool) -> bool {
    let mut newer: Vec<_> = names.iter().filter(|other| takes_turns(other.kind) && *other > name).collect();
    newer.sort_by(|one, other| other.cmp(one));
    let day = |name: &BackupName| (name.at.year(), name.at.ordinal());
    let week = |name: &BackupName| (name.at.iso_week().year(), name.at.iso_week().week());
    let month = |name: &BackupName| (name.at.year(), name.at.month());
    takes_turns(name.kind)
        && (is_newest_of(name, &newer, DAILY, day, is_sound)
            || is_newest_of(name, &newer, WEEKLY, week, is_sound)
            || is_newest_of(name, &newer, MONTHLY, month, is_sound))
}

/// Says whether a backup is the newest sound one of its span, and fewer than `most` spans after that
/// one have a sound one. No more of them are looked at than it takes: that reads them through.
fn is_newest_of<S: PartialEq>(
    name: &BackupName,
    newer: &[&BackupName],
    most: usize,
    span: impl Fn(&BackupName) -> S,
    is_sound: &impl Fn(&BackupName) -> bool,
) -> bool {
    let mut spans: Vec<S> = Vec::new();
    for other in newer {
        let of = span(other);
        if spans.last() != Some(&of) && is_sound(other) {
            if of == span(name) {
                return false;
            }
            spans.push(of);
        }
        if spans.len() == most {
            return false;
        }
    }
    true
}

/// Says whether a day has an automatic backup already.
pub fn has_one_of(names: &[BackupName], day: chrono::NaiveDate) -> bool {
    names.iter().any(|name| is_automatic(name.kind) && name.at.date() == day)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::NaiveDate;

    fn all(_: &BackupName) -> bool {
        true
    }

    fn moment(day: &str, hour: u32) -> NaiveDateTime {
        let day: NaiveDate = day.parse().expect("a day");
        day.and_hms_opt(hour, 2, 0).expect("a time")
    }

    fn name(day: &str, kind: BackupKind) -> BackupName {
        BackupName::new(moment(day, 14), kind)
    }

    /// One backup a day for so many days, up to a last one.
    fn daily(last: &str, days: u64) -> Vec<BackupName> {
        let last = moment(last, 8);
        (0..days).map(|back| BackupName::new(last - Days::new(back), BackupKind::Daily)).collect()
    }

    fn left(names: &[BackupName], now: NaiveDateTime) -> Vec<String> {
        let go = may_go(names, now, all);
        let stay = names.iter().filter(|name| !go.contains(name));
        stay.map(|name| name.at.date().to_string()).collect()
    }

    #[test]
    fn a_name_says_when_and_why_and_is_read_back() {
        let mut one = name("2021-11-24", BackupKind::BeforeImport);
        assert_eq!(one.to_string(), "ikut-2021-11-24T140200Z.before_import.backup.db");
        assert_eq!(BackupName::parse(&one.to_string()), Some(one));
        one.number = 12;
        assert_eq!(one.to_string(), "ikut-2021-11-24T140200Z-12.before_import.backup.db");
        assert_eq!(BackupName::parse(&one.to_string()), Some(one));
        for other in [
            "ikut.db",
            "ikut-2021-11-24T140200Z.backup.db",
            "ikut-2021-11-24T140200Z-1.daily.backup.db",
            "ikut-2021-11-31T140200Z.daily.backup.db",
            "ikut-2021-11-24T140200Z.weekly.backup.db",
            "ikut-2021-11-24T140200Z.daily.backup.db-journal",
        ] {
            assert_eq!(BackupName::parse(other), None, "{other}");
        }
    }

    #[test]
    fn nothing_goes_while_there_are_few() {
        let now = moment("2021-11-24", 9);
        assert_eq!(may_go(&[], now, all), []);
        assert_eq!(may_go(&daily("2021-11-24", 7), now, all), []);
    }

    #[test]
    fn the_eighth_day_goes_unless_it_is_a_week_s_or_a_month_s_newest() {
        let now = moment("2021-11-24", 9); // a Wednesday
        // Of 8 days, Wednesday 17 is the oldest; Sunday 21 is the newest of its week.
        assert_eq!(
            may_go(&daily("2021-11-24", 8), now, all),
            [BackupName::new(moment("2021-11-17", 8), BackupKind::Daily)]
        );
    }

    #[test]
    fn a_year_and_more_leaves_days_weeks_and_months() {
        let now = moment("2021-11-24", 9);
        let left = left(&daily("2021-11-24", 500), now);
        let days = [
            "2021-11-24",
            "2021-11-23",
            "2021-11-22",
            "2021-11-21",
            "2021-11-20",
            "2021-11-19",
            "2021-11-18",
        ];
        // Five weeks with this one, by their Sundays; twelve months with this one, by their last days.
        let older = [
            "2021-11-14",
            "2021-11-07",
            "2021-10-31",
            "2021-09-30",
            "2021-08-31",
            "2021-07-31",
            "2021-06-30",
            "2021-05-31",
            "2021-04-30",
            "2021-03-31",
            "2021-02-28",
            "2021-01-31",
            "2020-12-31",
        ];
        assert_eq!(left, [&days[..], &older[..]].concat());
    }

    #[test]
    fn a_pause_does_not_use_the_days_up() {
        // Backups are counted, not days that passed: after a summer the seven latest are still there.
        let now = moment("2021-08-31", 9);
        assert_eq!(may_go(&daily("2021-05-07", 7), now, all), []);
    }

    #[test]
    fn the_way_back_stays_thirty_days_and_what_a_person_made_for_ever() {
        let now = moment("2021-11-24", 14);
        let made = |day: &str, kind| {
            let mut names = daily("2021-11-24", 40);
            names.push(BackupName::new(moment(day, 7), kind));
            may_go(&names, now, all).contains(names.last().expect("it was pushed"))
        };
        for kind in [BackupKind::BeforeImport, BackupKind::BeforeErase, BackupKind::BeforeRestore] {
            assert!(!made("2021-10-26", kind), "{kind}");
            assert!(made("2021-10-24", kind), "{kind}");
        }
        assert!(!made("2019-01-01", BackupKind::ByHand) && !made("2019-01-01", BackupKind::Kept));
    }

    #[test]
    fn the_backup_before_an_erasure_is_nobody_s_month() {
        let now = moment("2022-01-24", 9);
        let names = [name("2021-11-24", BackupKind::BeforeErase), name("2021-11-23", BackupKind::Daily)];
        assert_eq!(may_go(&names, now, all), [names[0]]);
    }

    #[test]
    fn a_damaged_one_pushes_no_sound_one_out() {
        let now = moment("2021-11-24", 9);
        let names = daily("2021-11-24", 30);
        let is_sound = |name: &BackupName| name.at.date().to_string().as_str() < "2021-11-15";
        let go = may_go(&names, now, is_sound);
        // The seven sound days end on the 14th; what came after them cannot be brought back.
        let stays = |day: &str| !go.iter().any(|name| name.at.date().to_string() == day);
        assert!((8..=14).all(|day| stays(&format!("2021-11-{day:02}"))), "{go:?}");
        assert!(go.iter().all(|name| name.at < moment("2021-11-08", 0)), "{go:?}");
        assert!(!go.is_empty());
        assert_eq!(may_go(&names, now, |_| false), []);
    }

    #[test]
    fn a_clock_that_was_ahead_pushes_no_right_day_out() {
        let now = moment("2021-11-24", 9);
        let right = daily("2021-11-24", 7);
        let ahead = (0..40).map(|month| {
            BackupName::new(moment("2035-01-01", 8) + chrono::Months::new(month), BackupKind::Daily)
        });
        let names: Vec<_> = right.iter().copied().chain(ahead).collect();
        let go = may_go(&names, now, all);
        assert!(!go.is_empty() && go.iter().all(|name| is_ahead(name, now)), "{go:?}");
        assert!(!is_ahead(&name("2021-11-24", BackupKind::Daily), now), "later today is no wrong clock");
    }

    #[test]
    fn less_is_fewer_people_marks_or_steps_and_an_erasure_explains_the_first_two() {
        let older = Content { participants: 4, sessions: 9, marks: 20, steps: 7, erased: 0 };
        assert!(!older.has_less_than(&older));
        assert!(Content { marks: 19, ..older }.has_less_than(&older));
        assert!(Content { steps: 6, ..older }.has_less_than(&older));
        assert!(!Content { participants: 3, marks: 15, steps: 8, erased: 1, ..older }.has_less_than(&older));
        assert!(Content { participants: 3, steps: 6, erased: 1, ..older }.has_less_than(&older));
        assert!(!Content { sessions: 8, ..older }.has_less_than(&older));
    }

    #[test]
    fn a_day_has_one_when_it_was_made_by_itself() {
        let names = [name("2021-11-24", BackupKind::ByHand), name("2021-11-23", BackupKind::BeforeImport)];
        let day = |text: &str| text.parse().expect("a day");
        assert!(!has_one_of(&names, day("2021-11-24")));
        assert!(has_one_of(&names, day("2021-11-23")));
    }
}
