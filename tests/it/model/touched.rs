//! What a step touched, how it is turned around, and what of it later steps rest on.

use std::collections::{BTreeMap, BTreeSet};

use super::act::erase::is_about;
use super::records::{Place, Records, Row, key_of, place};

/// Rows that a rule binds to cells of another: the files, the columns that name the other row, its file,
/// and the cells.
type Rule = (&'static [&'static str], &'static [&'static str], &'static str, &'static [&'static str]);

const RULES: [Rule; 4] = [
    (&["attendance.csv"], &["session"], "sessions.csv", &["status", "minutes", "date", "participant"]),
    (&["notes.csv", "goal_sessions.csv", "feedback.csv"], &["session"], "sessions.csv", &["participant"]),
    (&["sessions.csv"], &["activity"], "activities.csv", &["kind"]),
    (&["assessments.csv"], &["instrument", "version"], "instruments.csv", &["content"]),
];

/// The rows that a step touched, each before and after.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Touched {
    rows: BTreeMap<Place, (Option<Row>, Option<Row>)>,
}

impl Touched {
    /// Returns what lies between two moments.
    pub fn between(before: &Records, after: &Records) -> Self {
        let places: BTreeSet<_> = before.all().chain(after.all()).map(|(place, _)| place.clone()).collect();
        let both = places.into_iter().map(|place| {
            let both = (before.at(&place).cloned(), after.at(&place).cloned());
            (place, both)
        });
        Self { rows: both.filter(|(_, (before, after))| before != after).collect() }
    }

    /// Says that nothing was touched.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Forgets what it says about a person: each side that is about them, and feedback that went with the
    /// person's sessions. Says whether a change lost both sides, so that it cannot be turned around.
    ///
    /// `is_gone` says whether a row that hung on a session went too; `bulk` whether marks were kept
    /// together, where the others' stay.
    pub fn forget(&mut self, code: &str, is_gone: impl Fn(&Place) -> bool, bulk: bool) -> bool {
        let (mut lost, mut lost_marks) = (false, false);
        self.rows.retain(|place, (before, after)| {
            let about = |side: &Option<Row>| side.as_ref().is_some_and(|row| is_about(place, row, code));
            let (about_before, about_after) = match is_gone(place) {
                true => (true, true),
                false => (about(before), about(after)),
            };
            if about_before {
                *before = None;
            }
            if about_after {
                *after = None;
            }
            let nothing = (about_before || about_after) && before.is_none() && after.is_none();
            match bulk && place.0 == "attendance.csv" {
                true => lost_marks |= nothing,
                false => lost |= nothing,
            }
            !nothing
        });
        let marks_stay = self.rows.keys().any(|(file, _)| file == "attendance.csv");
        lost || lost_marks && !marks_stay
    }

    /// Returns the participants whose rows it touched.
    pub fn people(&self) -> impl Iterator<Item = &str> {
        self.rows.keys().filter(|(file, _)| file == "participants.csv").map(|(_, key)| key[0].as_str())
    }

    /// Returns the sessions that were one participant's, before or after, with whose.
    pub fn own_sessions(&self) -> Vec<(String, String)> {
        let sessions = self.rows.iter().filter(|((file, _), _)| file == "sessions.csv");
        let sides = sessions.flat_map(|((_, key), (before, after))| [(key, before), (key, after)]);
        let whose = |(key, side): (&Vec<String>, &Option<Row>)| {
            Some((side.as_ref()?.get("participant")?.clone(), key[0].clone()))
        };
        sides.filter_map(whose).collect()
    }

    /// Brings the rows back to what they were before.
    pub fn take_back(&self, rows: &mut Records) {
        self.rows.iter().for_each(|(place, (before, _))| rows.put(place, before.as_ref()));
    }

    /// Brings the rows to what they were after.
    pub fn bring_back(&self, rows: &mut Records) {
        self.rows.iter().for_each(|(place, (_, after))| rows.put(place, after.as_ref()));
    }

    /// Says whether a later step could not stand without this one.
    ///
    /// It could not where both touched the same row, where it refers to a row that would go or took away
    /// one that would be referred to again, and where a rule binds two rows together: one of `RULES`, or
    /// the times of one participant in one cohort to each other.
    pub fn bears(&self, later: &Self) -> bool {
        self.shares(later) || self.is_wanted_by(later) || self.is_bound_to(later)
    }

    fn shares(&self, later: &Self) -> bool {
        let own: BTreeSet<_> = self.rows.keys().map(together).collect();
        later.rows.keys().any(|place| own.contains(&together(place)))
    }

    fn is_wanted_by(&self, later: &Self) -> bool {
        let went = |place: &Place| matches!(later.rows.get(place), Some((Some(_), None)));
        let before = self.rows.iter().filter_map(|(place, (before, _))| Some((place, before.as_ref()?)));
        let gone = before.flat_map(|(place, row)| parents(place, row)).any(|parent| went(&parent));
        let came = |place: &Place| matches!(self.rows.get(place), Some((None, Some(_))));
        let after = later.rows.iter().filter_map(|(place, (_, after))| Some((place, after.as_ref()?)));
        gone || after.flat_map(|(place, row)| parents(place, row)).any(|parent| came(&parent))
    }

    fn is_bound_to(&self, later: &Self) -> bool {
        RULES.iter().any(|(files, columns, to, cells)| {
            let (own, theirs) = (self.changed(to, cells), later.changed(to, cells));
            // What would come back has to fit what changed since; what changes back has to fit all since.
            self.ties(files, columns, false).iter().any(|tie| theirs.contains(tie))
                || later.ties(files, columns, true).iter().any(|tie| own.contains(tie))
        })
    }

    /// Returns the rows of a file that changed in one of these cells.
    fn changed(&self, file: &str, cells: &[&str]) -> BTreeSet<Vec<String>> {
        let differs = |both: &(Option<Row>, Option<Row>)| match both {
            (Some(before), Some(after)) => cells.iter().any(|cell| before.get(*cell) != after.get(*cell)),
            _ => false,
        };
        let rows = self.rows.iter().filter(|((name, _), both)| name == file && differs(both));
        rows.map(|((_, key), _)| key.clone()).collect()
    }

    /// Returns which rows those touched name in some columns, before or on both sides.
    fn ties(&self, files: &[&str], columns: &[&str], both: bool) -> Vec<Vec<String>> {
        let rows = self.rows.iter().filter(|((file, _), _)| files.contains(&file.as_str()));
        let sides = rows.flat_map(|(place, (before, after))| {
            [before.as_ref(), after.as_ref().filter(|_| both)].map(|side| Some((place, side?)))
        });
        let named = |(place, row)| columns.iter().map(|column| cell(place, row, column)).collect();
        sides.flatten().filter_map(named).collect()
    }
}

/// Returns a cell of a row, of its key or not.
fn cell((file, key): &Place, row: &Row, name: &str) -> Option<String> {
    let own = key_of(file).iter().position(|column| *column == name).map(|at| key[at].clone());
    own.or_else(|| row.get(name).cloned())
}

/// Returns the place under which rows that hang together are one.
fn together((file, key): &Place) -> Place {
    match file.as_str() {
        "enrolments.csv" => (file.clone(), key[..2].to_vec()),
        // The settings and the day of retention are one record.
        "retention.csv" => place("project.csv", &[]),
        _ => (file.clone(), key.clone()),
    }
}

/// Returns the rows that a row refers to.
fn parents(place: &Place, row: &Row) -> Vec<Place> {
    let file = &place.0;
    let to = |other: &str, names: &[&str]| {
        let key: Option<Vec<_>> = names.iter().map(|name| cell(place, row, name)).collect();
        key.map(|key| (other.to_owned(), key))
    };
    let own = |other: &str, name| (file != other).then(|| to(other, &[name])).flatten();
    let parents = match file.as_str() {
        "goal_steps.csv" => vec![to("goals.csv", &["participant", "goal"])],
        "goal_sessions.csv" => {
            vec![to("goals.csv", &["participant", "goal"]), to("sessions.csv", &["session"])]
        }
        "assessments.csv" => {
            vec![to("instruments.csv", &["instrument", "version"]), to("participants.csv", &["participant"])]
        }
        "answers.csv" => vec![to("assessments.csv", &["participant", "instrument", "date"])],
        "submission_files.csv" => vec![to("submissions.csv", &["submission"])],
        _ => vec![
            own("participants.csv", "participant"),
            own("cohorts.csv", "cohort"),
            own("activities.csv", "activity"),
            own("sessions.csv", "session"),
        ],
    };
    parents.into_iter().flatten().collect()
}
