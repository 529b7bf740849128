//! What a participant says on entering, told by options.

use super::super::dice::Dice;
use super::super::records::Records;
use super::participant::{answer, refuse};
use super::{Act, DONE, TODAY, somebody};

/// Takes down some of what a participant says.
pub fn intake(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let code = somebody(rows, dice)?;
    let day = dice.one_of(&[TODAY, "2021-09-06"])?;
    let (area, level) = (dice.one_of(&["housing", "money"])?, dice.one_of(&["none", "some", "much"])?);
    let status = dice.one_of(&["unemployed", "inactive"])?;
    let (words, says): (String, Says) = match dice.below(5)? {
        0 => (format!("--labour-status {status} --{area} {level}"), Says::Both(status, area, level)),
        1 => ("--refused labour_status".to_owned(), Says::Refuses("labour_status")),
        2 => (format!("--refused {area} --homeless no"), Says::RefusesArea(area)),
        3 => ("--language fi --contact-rule".to_owned(), Says::Contact),
        _ => (format!("--{area} {level} --minority refused"), Says::Area(area, level)),
    };
    let act = Act::new("intake", format!("intake {code} --on {day} {words}"), move |rows| {
        says.down(rows, &code, day);
        DONE
    });
    Some(if matches!(says, Says::Contact) { act.told("no letters") } else { act })
}

/// What is said.
#[derive(Clone, Copy)]
enum Says {
    Both(&'static str, &'static str, &'static str),
    Area(&'static str, &'static str),
    Refuses(&'static str),
    RefusesArea(&'static str),
    Contact,
}

impl Says {
    fn down(self, rows: &mut Records, code: &str, day: &str) {
        match self {
            Self::Both(status, area, level) => {
                answer(rows, code, "labour_status", status);
                needed(rows, code, day, area, level);
            }
            Self::Area(area, level) => {
                rows.set("participants.csv", &[code], &[("minority", "refused")]);
                refuse(rows, code, "minority", day);
                needed(rows, code, day, area, level);
            }
            Self::Refuses(question) => {
                rows.set("participants.csv", &[code], &[(question, ""), ("unemployed_since", "")]);
                refuse(rows, code, question, day);
            }
            Self::RefusesArea(area) => {
                answer(rows, code, "homeless", "no");
                refuse(rows, code, area, day);
            }
            Self::Contact => {
                rows.set("safe_contacts.csv", &[code], &[("language", "fi"), ("rule", "no letters")]);
            }
        }
    }
}

/// How much support is needed with an area of life; an answer lifts a refusal.
fn needed(rows: &mut Records, code: &str, day: &str, area: &str, level: &str) {
    rows.set("life_areas.csv", &[code, day, area], &[("level", level)]);
    rows.remove("refusals.csv", &[code, area]);
}
