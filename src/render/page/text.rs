//! A page on a screen.

use crate::render::columns::columns;
use crate::render::shown::{Look, Shown};
use crate::render::table::drawn;
use crate::render::visible::visible;
use crate::report::page::{Bars, Block, Page, Strip};
use crate::report::sheet::Align;

/// How many signs a bar of everything is long.
const LONGEST: u64 = 20;

/// How wide a strip may be where nobody looks at a screen.
const USUAL_WIDTH: u16 = 100;

/// Returns the page as lines, each with a line feed; every text in it is safe for a screen.
///
/// Sentences are left to the terminal to wrap, so that a command in them can be copied whole.
pub fn text(page: &Page, look: &Look) -> String {
    let mut text = format!("{}\n", visible(&page.title));
    for block in &page.blocks {
        text.push('\n');
        text.push_str(&lines(block, look));
    }
    text
}

fn lines(block: &Block, look: &Look) -> String {
    match block {
        Block::Heading(words) => format!("{}\n", visible(words).to_uppercase()),
        Block::Subheading(words) | Block::Text(words) | Block::Note(words) => format!("{}\n", visible(words)),
        Block::Facts(facts) => {
            let rows: Vec<_> = facts.iter().map(|(what, value)| vec![what.clone(), value.clone()]).collect();
            columns(&rows, look.width)
        }
        Block::List(items) => items.iter().map(|item| format!("- {}\n", visible(item))).collect(),
        Block::Table { caption, sheet } => captioned(caption, &drawn(&Shown::sheet(sheet, look), look)),
        Block::Bars(bars) => captioned(&bars.caption, &drawn(&with_bars(bars, look), look)),
        Block::Strip(strip) => captioned(&strip.caption, &squares(strip, look)),
    }
}

fn captioned(caption: &str, table: &str) -> String {
    format!("{}\n{table}\n", visible(caption))
}

/// Returns the numbers with bars behind the labels; without them where nothing may be drawn.
fn with_bars(bars: &Bars, look: &Look) -> Shown {
    let mut shown = Shown::bars(bars, look);
    if look.plain {
        return shown;
    }
    shown.columns.insert(1, (String::new(), Align::Left));
    for (row, bar) in shown.rows.iter_mut().zip(&bars.bars) {
        let twentieths = bar.share.rounded(4).map_or(0, |units| units.min(10_000) as u64 * LONGEST);
        row.insert(1, "█".repeat(((twentieths + 5_000) / 10_000) as usize));
    }
    shown
}

/// Returns a strip in blocks of columns that a line has room for, and what its signs say.
fn squares(strip: &Strip, look: &Look) -> String {
    let shown = Shown::strip(strip, look);
    let wide = |text: &str| text.chars().count();
    let first = |row: &Vec<String>| row.first().map_or(0, |label| wide(label));
    let heading = &shown.columns[0].0;
    let margin = shown.rows.iter().map(first).chain([wide(heading)]).max().unwrap_or(0);
    let headings = || shown.columns.iter().skip(1).map(|(heading, _)| heading.as_str());
    let column = headings().map(wide).max().unwrap_or(1).max(1);
    let room = usize::from(look.width.unwrap_or(USUAL_WIDTH)).saturating_sub(margin + 1);
    let each = (room / (column + 1)).max(1);
    let line = |label: &str, cells: &[&str]| {
        let cells: String = cells.iter().map(|cell| format!(" {cell:>column$}")).collect();
        format!("{label:<margin$} {cells}").trim_end().to_owned()
    };
    let headings: Vec<_> = headings().collect();
    let mut lines = Vec::new();
    for (at, headings) in headings.chunks(each).enumerate() {
        lines.push(line(heading, headings));
        for row in &shown.rows {
            let cells: Vec<_> =
                row.iter().skip(1 + at * each).take(headings.len()).map(String::as_str).collect();
            lines.push(line(&row[0], &cells));
        }
    }
    lines.extend(strip.legend.iter().map(|(sign, words)| visible(&format!("{sign} {words}")).into_owned()));
    lines.join("\n")
}
