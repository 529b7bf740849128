//! What is done next: mostly a command that makes sense with the rows there are.

use super::act::{self, Room};
use super::day::{Day, Turn};
use super::dice::Dice;
use super::look::Look;

/// Draws one thing after the other and does it, until the dice are used up; commands come from the rooms
/// that are open.
///
/// Now and then somebody is erased, where that is wanted.
pub fn live(day: &mut Day, dice: &mut Dice, open: &[&'static Room], erases: bool) -> Result<(), String> {
    while let Some(chance) = dice.below(20) {
        let turn = match chance {
            0 | 1 => Some(Turn::Undo),
            2 => Some(Turn::Redo),
            3 | 4 => earlier(day, dice),
            5 => kept(day, dice),
            6 => {
                match Look::draw(&day.course, dice) {
                    Some(look) => day.look(&look)?,
                    None => day.travel()?,
                }
                None
            }
            7 | 8 if erases => {
                if let Some(code) = act::erase::somebody(&day.course.rows, dice) {
                    day.erase(&code)?;
                }
                None
            }
            _ => {
                if let Some(act) = act::draw(open, &day.course.rows, &day.course.kinds, dice) {
                    day.take(&act)?;
                }
                None
            }
        };
        match turn {
            Some(turn) if dice.below(10) == Some(0) => day.rehearse(turn)?,
            Some(turn) => day.turn(turn)?,
            None => (),
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

/// A backup, one that is brought back, or what was there before.
fn kept(day: &Day, dice: &mut Dice) -> Option<Turn> {
    Some(match dice.below(8)? {
        0 => Turn::RestoreUndo,
        1..=3 => Turn::Restore(dice.below(day.backups())?),
        _ => Turn::Backup,
    })
}
