//! What a step touched, how it is turned around, and what of it later steps rest on.

use std::collections::{BTreeMap, BTreeSet};

use super::records::{Place, Records, Row, key_of, place};

/// What a session's marks are bound to.
const BINDING: [&str; 4] = ["status", "minutes", "date", "participant"];

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
    /// one that would be referred to again, and where a rule binds two rows together: the marks of a
    /// session to its state, length and day, the times of one participant in one cohort to each other.
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
        let (own, theirs) = (self.bound(), later.bound());
        let stood = |(_, (before, _)): &(&Place, &(Option<Row>, Option<Row>))| before.is_some();
        let marked = |place: &Place| (place.0 == "attendance.csv").then(|| place.1[0].clone());
        let before = self.rows.iter().filter(stood).filter_map(|(place, _)| marked(place));
        before.into_iter().any(|session| theirs.contains(&session))
            || later.rows.keys().filter_map(marked).any(|session| own.contains(&session))
    }

    /// Returns the sessions that changed in what their marks are bound to.
    fn bound(&self) -> BTreeSet<String> {
        let changed = |both: &(Option<Row>, Option<Row>)| match both {
            (Some(before), Some(after)) => BINDING.iter().any(|cell| before.get(*cell) != after.get(*cell)),
            _ => false,
        };
        let sessions = self.rows.iter().filter(|((file, _), both)| file == "sessions.csv" && changed(both));
        sessions.map(|((_, key), _)| key[0].clone()).collect()
    }
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
fn parents((file, key): &Place, row: &Row) -> Vec<Place> {
    let columns = key_of(file);
    let cell = |name: &str| {
        let own = columns.iter().position(|column| *column == name).map(|at| key[at].clone());
        own.or_else(|| row.get(name).cloned())
    };
    let to = |other: &str, names: &[&str]| {
        let key: Option<Vec<_>> = names.iter().map(|name| cell(name)).collect();
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
