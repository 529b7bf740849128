//! What a restore would change, before anybody is asked.

use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::Look;

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::present::Present;

/// Shows how much is in the register and in the backup.
pub(super) fn show(look: &Look, present: &Present, desk: &mut Desk, asked_for: bool) -> Result<(), Failure> {
    let table = desk.table(&sheet(look, present));
    if asked_for {
        desk.print_line(&table)?
    } else {
        desk.say(&table)
    }
    let line = match present {
        Present::Sound(now, _) => steps_between(now, look, desk),
        Present::Damaged(_) => desk.tr.restore_over_damage(),
        Present::Gone => desk.tr.restore_over_nothing(),
    };
    desk.say(&line);
    Ok(())
}

fn steps_between(now: &Look, then: &Look, desk: &Desk) -> String {
    match now.content.steps.cmp(&then.content.steps) {
        std::cmp::Ordering::Greater => desk.tr.restore_loses(now.content.steps - then.content.steps),
        std::cmp::Ordering::Less => desk.tr.restore_gains(then.content.steps - now.content.steps),
        std::cmp::Ordering::Equal => desk.tr.restore_as_many(),
    }
}

/// How many of something a register holds.
type Count = fn(&Look) -> u64;

fn sheet(then: &Look, present: &Present) -> Sheet {
    let now = match present {
        Present::Sound(look, _) => Some(look.as_ref()),
        _ => None,
    };
    let mut sheet = Sheet::new("restore", &[left("holds"), right("now"), right("backup")]);
    let counts: [(&str, Count); 4] = [
        ("participants", |look| look.content.participants),
        ("sessions", |look| look.content.sessions),
        ("marks", |look| look.content.marks),
        ("steps", |look| look.content.steps),
    ];
    for (name, count) in counts {
        sheet.push([Cell::text(name), Cell::maybe(now.map(count)), count(then).into()]);
    }
    let latest = |look: &Look| look.latest.clone();
    sheet.push([
        Cell::text("latest"),
        Cell::maybe(now.and_then(latest).map(Cell::text)),
        Cell::maybe(latest(then).map(Cell::text)),
    ]);
    sheet
}
