//! What is done next: mostly a command that makes sense with the rows there are.

use super::act;
use super::day::{Day, Turn};
use super::dice::Dice;
use super::look::Look;

/// Draws one thing after the other and does it, until the dice are used up.
pub fn live(day: &mut Day, dice: &mut Dice) -> Result<(), String> {
    while let Some(chance) = dice.below(20) {
        let turn = match chance {
            0 | 1 => Some(Turn::Undo),
            2 | 3 => Some(Turn::Redo),
            4 => earlier(day, dice),
            5 => kept(day, dice),
            6 => {
                if let Some(look) = Look::draw(&day.course.rows, dice) {
                    day.look(&look)?;
                }
                None
            }
            _ => {
                if let Some(act) = act::draw(&day.course.rows, &day.course.kinds, dice) {
                    day.take(&act)?;
                }
                None
            }
        };
        if let Some(turn) = turn {
            day.turn(turn)?;
        }
    }
    Ok(())
}

/// An earlier step, more often one of the last; now and then one that does not stand, or never was.
fn earlier(day: &Day, dice: &mut Dice) -> Option<Turn> {
    let standing = day.course.standing();
    let of = match dice.below(8)? {
        0 => (1..=day.course.kinds.len() + 1).collect(),
        1..=4 => standing[standing.len().saturating_sub(8)..].to_vec(),
        _ => standing,
    };
    dice.one_of(&of).map(Turn::UndoStep)
}

/// A backup, or one that is brought back.
fn kept(day: &Day, dice: &mut Dice) -> Option<Turn> {
    match dice.below(3)? {
        0 => Some(Turn::Restore(dice.below(day.backups())?)),
        1 if dice.below(4)? == 0 => Some(Turn::RehearseRestore(dice.below(day.backups())?)),
        _ => Some(Turn::Backup),
    }
}
