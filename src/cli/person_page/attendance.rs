//! The attendance of one participant as a strip: activities by day.

use std::collections::BTreeSet;

use crate::domain::vocabulary::Vocabulary;
use crate::report::grid::{Sign, by_activity};
use crate::report::page::{Block, Shade, Square, Strip};

use super::Scene;

/// The most sessions that a strip on paper has room for: the last ones.
const MOST: usize = 48;

/// Returns the strip of the sessions so far; `None` before the first.
pub(super) fn strip(scene: &Scene) -> Option<Block> {
    let past: Vec<_> = scene.rosters.iter().filter(|roster| !roster.seats.is_empty()).cloned().collect();
    let past = &past[past.len().saturating_sub(MOST)..];
    if past.is_empty() {
        return None;
    }
    let tr = &scene.tr;
    let grid = by_activity(past);
    let signs: BTreeSet<_> = grid.rows.iter().flat_map(|(_, row)| row).flatten().copied().collect();
    let rows = grid.rows.iter().map(|(activity, row)| {
        (activity.to_string(), row.iter().map(|sign| square(*sign)).collect::<Vec<_>>())
    });
    Some(Block::Strip(Strip {
        caption: tr.person_attendance(),
        of: "activity",
        columns: grid.columns.iter().map(|column| tr.short_day(column.date)).collect(),
        rows: rows.collect(),
        legend: signs.into_iter().map(|sign| (sign.letter(), tr.word("sign", sign.word()))).collect(),
    }))
}

fn square(sign: Option<Sign>) -> Square {
    let shade = match sign {
        Some(Sign::Present) => Shade::Full,
        Some(Sign::Late | Sign::LeftEarly | Sign::LateAndEarly) => Shade::Half,
        _ => Shade::Blank,
    };
    Square { sign: sign.map_or(' ', Sign::letter), shade }
}
