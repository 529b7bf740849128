//! Commands that only read: lists, reports, what is on today.

use crate::world::Said;

use super::dice::Dice;
use super::records::Records;

/// What shows something, and whether it finds nothing wrong.
const LOOKS: [&str; 23] = [
    "today",
    "due",
    "attendance --cohort COHORT",
    "report cohort COHORT",
    "participant list",
    "session list",
    "cohort list",
    "enrolment list",
    "activity list",
    "outcome list",
    "need show",
    "need list",
    "goal list",
    "note list",
    "contact list",
    "contact due",
    "referral list",
    "instrument list",
    "assessment list",
    "report needs",
    "report handover",
    "log",
    "retention",
];

/// A command that only reads.
pub struct Look {
    /// What is typed.
    pub words: String,
    /// Whose notes are compared with the model's, the private ones among them.
    notes_of: Option<String>,
}

impl Look {
    /// Draws one.
    pub fn draw(rows: &Records, dice: &mut Dice) -> Option<Self> {
        if dice.below(2)? == 0 {
            let look = dice.one_of(&LOOKS)?;
            let cohort = dice.one_of(&rows.keys("cohorts.csv"))?.remove(0);
            return Some(Self { words: look.replace("COHORT", &cohort), notes_of: None });
        }
        if dice.below(6)? == 0 {
            return Some(Self { words: "check".to_owned(), notes_of: None });
        }
        let code = dice.one_of(&rows.keys("participants.csv"))?.remove(0);
        Some(Self { words: format!("note list {code} --format csv"), notes_of: Some(code) })
    }

    /// Says what is wrong with what was shown.
    pub fn wrong(&self, rows: &Records, said: &Said) -> Option<String> {
        // What is not recorded yet is no mistake of the look.
        let codes: &[i32] = if self.words == "check" { &[0, 4] } else { &[0] };
        if !codes.contains(&said.code) {
            return Some(format!("exit {}", said.code));
        }
        let code = self.notes_of.as_ref()?;
        let file = "notes.csv".to_owned();
        let shown = Records::of(&[(file.clone(), said.out.clone())]);
        let mut expected = Records::default();
        rows.all()
            .filter(|((name, key), _)| *name == file && key[0] == *code)
            .for_each(|(place, row)| expected.put(place, Some(row)));
        expected.differs_from(&shown)
    }
}
