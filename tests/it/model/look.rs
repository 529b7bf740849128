//! Commands that only read: lists, reports, what is on today.

use crate::world::Said;

use super::course::Course;
use super::dice::Dice;
use super::records::Records;

/// What shows something, and finds nothing wrong.
const LOOKS: [&str; 16] = [
    "today",
    "due",
    "attendance --cohort COHORT",
    "report cohort COHORT",
    "report needs",
    "report handover",
    "need list",
    "contact due",
    "instrument list",
    "assessment list",
    "participant list",
    "session list",
    "cohort notes COHORT",
    "feedback list",
    "log",
    "retention",
];

/// Lists that show rows as the files do: the list, and the file.
const LISTS: [(&str, &str); 11] = [
    ("participant list", "participants.csv"),
    ("enrolment list", "enrolments.csv"),
    ("session list", "sessions.csv"),
    ("cohort list", "cohorts.csv"),
    ("activity list", "activities.csv"),
    ("goal list", "goals.csv"),
    ("contact list", "contacts.csv"),
    ("referral list", "referrals.csv"),
    ("outcome list", "outcomes.csv"),
    ("need show", "needs.csv"),
    ("note list PARTICIPANT", "notes.csv"),
];

/// Columns that a list counts or puts together.
const COUNTED: [&str; 3] = ["steps_done", "steps", "since"];

/// A command that only reads.
pub struct Look {
    /// What is typed.
    pub words: String,
    /// The file whose rows it shows, those of one participant, as they were after a step.
    list: Option<(&'static str, Option<String>, Option<usize>)>,
}

impl Look {
    /// Draws one; now and then none.
    pub fn draw(course: &Course, dice: &mut Dice) -> Option<Self> {
        match dice.below(10)? {
            0 | 1 => None,
            2 => Some(Self { words: "check".to_owned(), list: None }),
            3 | 4 => {
                let look = dice.one_of(&LOOKS)?;
                let cohort = dice.one_of(&course.rows.keys("cohorts.csv"))?.remove(0);
                Some(Self { words: look.replace("COHORT", &cohort), list: None })
            }
            chance => Self::list(chance < 8, course, dice),
        }
    }

    /// Draws a list, as it is or as it was.
    fn list(was: bool, course: &Course, dice: &mut Dice) -> Option<Self> {
        let (list, file) = dice.one_of(&LISTS)?;
        let step = if was { Some(1 + dice.below(course.kinds.len())?) } else { None };
        let step = step.filter(|step| course.as_of(*step).is_some());
        let rows = step.and_then(|step| course.as_of(step)).unwrap_or(&course.rows);
        let whose = match list.contains("PARTICIPANT") {
            true => Some(dice.one_of(&rows.keys("participants.csv"))?.remove(0)),
            false => None,
        };
        let list = list.replace("PARTICIPANT", whose.as_deref().unwrap_or_default());
        let moment = step.map(|step| format!(" --as-of {step}")).unwrap_or_default();
        Some(Self { words: format!("{list} --format csv{moment}"), list: Some((file, whose, step)) })
    }

    /// Says what is wrong with what was shown.
    pub fn wrong(&self, course: &Course, said: &Said) -> Option<String> {
        // What is not recorded yet is no mistake of the look.
        let codes: &[i32] = if self.words == "check" { &[0, 4] } else { &[0] };
        if !codes.contains(&said.code) {
            return Some(format!("exit {}", said.code));
        }
        let (file, whose, step) = self.list.as_ref()?;
        let rows = step.and_then(|step| course.as_of(step)).unwrap_or(&course.rows);
        let header = said.out.lines().next().unwrap_or_default();
        let columns: Vec<_> = header.split(',').filter(|column| !COUNTED.contains(column)).collect();
        let shown = Records::of(&[((*file).to_owned(), said.out.clone())]).only(file, &columns);
        let mut expected = rows.only(file, &columns);
        if let Some(code) = whose {
            expected.remove_all(|(_, key), _| key[0] != *code);
        }
        expected.differs_from(&shown)
    }
}
