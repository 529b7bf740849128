//! Instruments, taken from a file.

use super::super::dice::Dice;
use super::super::records::Records;
use super::{Act, REFUSED, text};

/// The instrument that there may be.
pub const SLEEP: &str = "sleep";

/// Returns a first version.
pub fn first() -> Vec<Act> {
    vec![taken("1", "Uni")]
}

/// Takes in a version of an instrument, with one wording or another, which asks another question.
pub fn import(_: &Records, dice: &mut Dice) -> Option<Act> {
    Some(taken(dice.one_of(&["1", "2"])?, dice.one_of(&["Uni", "Nukkuminen"])?))
}

/// Says whether a version asks a question.
pub fn asks(rows: &Records, version: &str, item: &str) -> bool {
    rows.cell("instruments.csv", &[SLEEP, version], "content").contains(&format!("\"{item}\""))
}

fn taken(version: &'static str, name: &'static str) -> Act {
    let content = content(version, name);
    let files = vec![(text("sleep.toml"), content.clone())];
    let act = Act::new("instrument_import", "instrument import sleep.toml", move |rows| {
        let key = [SLEEP, version];
        let others =
            rows.has("instruments.csv", &key) && rows.cell("instruments.csv", &key, "content") != content;
        let answered = rows.keys("assessments.csv").into_iter().any(|key| {
            let key: Vec<_> = key.iter().map(String::as_str).collect();
            rows.cell("assessments.csv", &key, "version") == version
        });
        // A version that was answered is never replaced.
        if others && answered {
            return REFUSED;
        }
        rows.set("instruments.csv", &key, &[("content", &content)]);
        super::DONE
    });
    act.with(files)
}

fn content(version: &str, name: &str) -> String {
    let other = if name == "Uni" { "waking" } else { "dreams" };
    format!(
        "instrument = \"{SLEEP}\"\nversion = {version}\nlicence = \"CC0\"\n\n\
         [name]\nen = \"Sleep\"\nfi = \"{name}\"\nsv = \"Sömn\"\n\n\
         [scale]\nleast = 0\ngreatest = 4\n\n[[item]]\nid = \"falling\"\n\n[[item]]\nid = \"{other}\"\n"
    )
}
