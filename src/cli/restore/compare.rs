//! What a restore would change, before anybody is asked.

use crate::render::visible;
use crate::report::sheet::{Cell, Sheet, left, right};
use crate::store::{Erasure, Key, Look, Store, StoreError};
use crate::words::Words;

use super::super::desk::Desk;
use super::super::failure::Failure;
use super::super::log::{Teller, moment};
use super::present::{Present, Since};
use super::source::Source;

/// How many of the steps that go or come back are told.
const MOST: usize = 8;

/// Shows how much is in the register and in the backup, and which steps go and come back.
pub(super) fn show(
    source: &Source,
    (present, since): (&Present, &Since),
    desk: &mut Desk,
    asked_for: bool,
) -> Result<(), Failure> {
    let table = desk.table(&sheet(&source.look, present, &desk.tr));
    let mut lines = vec![table];
    match present {
        Present::Sound(now, key) if now.identity.is_same(&source.look.identity) => {
            let register = || {
                Store::open_as_it_is(&desk.path()?, key.clone().map(Key::Raw).as_ref()).map_err(Failure::from)
            };
            let going = now.trail.beyond_erasures(&source.look.trail);
            let coming = source.look.trail.beyond_erasures(&now.trail);
            if !going.is_empty() {
                lines.push(desk.tr.restore_loses(going.len()));
                lines.extend(told(&going, &register()?, now, desk));
            }
            if !coming.is_empty() {
                lines.push(desk.tr.restore_gains(coming.len()));
                lines.extend(told(&coming, &source.open()?, &source.look, desk));
            }
            if going.is_empty() && coming.is_empty() {
                let same = now.trail.beyond(&source.look.trail).is_empty()
                    && source.look.trail.beyond(&now.trail).is_empty();
                lines.push(if same { desk.tr.restore_same_steps() } else { desk.tr.restore_only_erasures() });
            }
        }
        Present::Sound(..) => (),
        Present::Damaged(..) => lines.push(desk.tr.restore_over_damage()),
        Present::Gone => lines.push(desk.tr.restore_over_nothing()),
    }
    let again = held(source, since)?;
    if again > 0 {
        lines.push(desk.tr.restore_erases(again));
    }
    if !since.is_known {
        lines.push(desk.tr.restore_knows_no_erasures());
    }
    for line in lines {
        if asked_for { desk.print_line(&line)? } else { desk.say(&line) }
    }
    Ok(())
}

/// Returns how many of those who were erased since the backup still holds. An older copy cannot tell
/// everybody.
fn held(source: &Source, since: &Since) -> Result<usize, StoreError> {
    let store = source.open()?;
    let holds = |erasure: &&Erasure| store.read().holds(erasure).unwrap_or(false);
    Ok(since.erased.iter().filter(holds).count())
}

/// Words the latest of some steps as the log does; a copy of an older version cannot tell them.
fn told(steps: &[i64], store: &Store, look: &Look, desk: &Desk) -> Vec<String> {
    if !look.is_current() {
        return Vec::new();
    }
    let teller = Teller::new(store.read(), desk.tr);
    let words = |step: &i64| -> Result<String, StoreError> { teller.told(&store.read().entry(*step)?) };
    let latest = steps.iter().rev().take(MOST);
    let mut lines: Vec<_> = latest
        .filter_map(|step| Some(format!("  {}", desk.tr.rests(*step, &visible(&words(step).ok()?)))))
        .collect();
    if steps.len() > MOST {
        lines.push(format!("  {}", desk.tr.rests_more(steps.len() - MOST)));
    }
    lines
}

/// How many of something a register holds.
type Count = fn(&Look) -> u64;

fn sheet(then: &Look, present: &Present, tr: &Words) -> Sheet {
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
    let latest = |look: &Look| look.latest.as_deref().map(|at| Cell::text(moment(at, tr)));
    sheet.push([Cell::text("latest"), Cell::maybe(now.and_then(latest)), Cell::maybe(latest(then))]);
    sheet
}
