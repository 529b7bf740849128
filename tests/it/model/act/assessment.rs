//! What participants answered to instruments.

use super::super::dice::Dice;
use super::super::records::Records;
use super::instrument::{SLEEP, asks};
use super::{Act, DONE, REFUSED, TODAY, somebody};

/// Records answers: on a day that has an assessment already, only what is named changes.
pub fn assess(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let (code, on) = (somebody(rows, dice)?, dice.one_of(&[TODAY, "2021-09-06"])?);
    if dice.below(8)? > 0 {
        dice.one_of(&rows.keys("instruments.csv"))?;
    }
    let other = dice.one_of(&["waking", "waking", "dreams"])?;
    let said = [("falling", dice.one_of(&["0", "3", "r", "-"])?), (other, dice.one_of(&["4", "r"])?)];
    let replies: Vec<_> = said[..1 + dice.below(2)?].to_vec();
    let typed: Vec<_> = replies.iter().map(|(item, said)| format!("{item}={said}")).collect();
    Some(Act::new("assess", format!("assess {code} {SLEEP} --on {on} {}", typed.join(" ")), move |rows| {
        let key = [code.as_str(), SLEEP, on];
        let latest = rows.keys_under("instruments.csv", &[SLEEP]).pop();
        let version = match rows.cell("assessments.csv", &key, "version") {
            "" => latest.map(|mut key| key.remove(1))?,
            version => version.to_owned(),
        };
        if replies.iter().any(|(item, _)| !asks(rows, &version, item)) {
            return REFUSED;
        }
        rows.set("assessments.csv", &key, &[("version", &version)]);
        replies.iter().for_each(|(item, said)| reply(rows, &[code.as_str(), SLEEP, on, item], said));
        let answers = rows.keys_under("answers.csv", &key);
        if answers.is_empty() { REFUSED } else { DONE }
    }))
}

fn reply(rows: &mut Records, key: &[&str], said: &str) {
    match said {
        "-" => rows.remove("answers.csv", key),
        "r" => rows.set("answers.csv", key, &[("value", ""), ("refused", "yes")]),
        value => rows.set("answers.csv", key, &[("value", value), ("refused", "no")]),
    }
}

/// Removes an assessment with its answers.
pub fn remove(rows: &Records, dice: &mut Dice) -> Option<Act> {
    let mut key = dice.one_of(&rows.keys("assessments.csv"))?;
    let on = if dice.below(8)? == 0 { "2021-10-01".to_owned() } else { key.remove(2) };
    let code = key.remove(0);
    let words = format!("assessment remove {code} {SLEEP} --on {on}");
    Some(Act::new("assessment_remove", words, move |rows| {
        let key = [code.as_str(), SLEEP, &on];
        rows.take("assessments.csv", &key)?;
        rows.remove_all(|(file, answer), _| {
            file == "answers.csv" && answer.iter().zip(key).all(|(cell, key)| cell == key)
        });
        DONE
    }))
}
