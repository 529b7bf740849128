//! Bars from nothing to all, drawn as SVG, with their numbers in a table.

use maud::{Markup, html};

use crate::render::shown::{Look, Shown, interval_of, percent};
use crate::report::page::{Bar, Bars};

use super::{Around, safe, table};

/// How wide the drawing is, in units of its own; on a telephone about one for each pixel.
const WIDE: usize = 400;

/// How high the drawing of one bar is, its label over it.
const HIGH: usize = 44;

/// Where a bar begins below the top of its drawing, and how thick it is.
const BAR: (usize, usize) = (22, 14);

/// How many signs of a label there is room for; all of it stands in the table.
const LABEL: usize = 26;

/// Returns the chart with its table.
pub(super) fn figure(at: usize, bars: &Bars, look: &Look, around: &Around) -> Markup {
    let caption = safe(&bars.caption);
    html! {
        figure aria-labelledby={ "f" (at) } {
            figcaption #{ "f" (at) } { (caption) }
            div .both {
                (drawing(at, bars, look))
                (table::beside(&bars.caption, around.as_table, &Shown::bars(bars, look)))
            }
        }
        "\n"
    }
}

fn drawing(at: usize, bars: &Bars, look: &Look) -> Markup {
    let high = bars.bars.len() * HIGH + 20;
    html! {
        svg .bars role="img" aria-labelledby={ "n" (at) " d" (at) } viewBox={ "0 0 " (WIDE) " " (high) } {
            title #{ "n" (at) } { (safe(&bars.caption)) }
            desc #{ "d" (at) } { @for bar in &bars.bars { (said(bar, look)) "; " } }
            @for (place, bar) in bars.bars.iter().enumerate() {
                g transform={ "translate(0 " (place * HIGH) ")" } { (one(bar, look)) }
            }
            @for (x, side, text) in [(0, "start", "0 %"), (WIDE / 2, "middle", "50 %"), (WIDE, "end", "100 %")] {
                text .axis x=(x) y=(high - 3) text-anchor=(side) { (text) }
            }
        }
    }
}

fn one(bar: &Bar, look: &Look) -> Markup {
    let (top, thick) = BAR;
    let middle = top + thick / 2;
    let interval = bar.share.wilson().filter(|_| bar.interval);
    html! {
        text y="15" { (shortened(&bar.label)) }
        text y="15" x=(WIDE) text-anchor="end" { (number(bar, look)) }
        rect .track y=(top) width=(WIDE) height=(thick) {}
        @if let Some(permille) = bar.share.rounded(3) {
            rect .bar y=(top) width=(place(permille.min(1000) as u64)) height=(thick) {}
        }
        line .grid x1=(WIDE / 2) x2=(WIDE / 2) y1=(top) y2=(top + thick) {}
        @if let Some((low, high)) = interval.map(|(low, high)| (permille_of(low), permille_of(high))) {
            path .whisker d={
                "M" (place(low)) " " (middle) "H" (place(high))
                "M" (place(low)) " " (top) "v" (thick) "M" (place(high)) " " (top) "v" (thick)
            } {}
        }
    }
}

/// Returns the share in words: `75.0 % (3/4)`.
fn number(bar: &Bar, look: &Look) -> String {
    let percent = percent(bar.share, look.decimal_comma);
    match bar.share.whole {
        0 => percent,
        whole => format!("{percent} ({}/{whole})", bar.share.part),
    }
}

fn said(bar: &Bar, look: &Look) -> String {
    let number = number(bar, look);
    match bar.interval && bar.share.whole > 0 {
        true => safe(&format!("{}: {number}, {}", bar.label, interval_of(bar))),
        false => safe(&format!("{}: {number}", bar.label)),
    }
}

fn shortened(label: &str) -> String {
    let label = safe(label);
    match label.char_indices().nth(LABEL) {
        Some((end, _)) => format!("{}…", &label[..end]),
        None => label,
    }
}

fn permille_of(part: f64) -> u64 {
    (part * 1000.0).round() as u64
}

/// Returns how far right a share stands, in the drawing's units with one decimal.
fn place(permille: u64) -> String {
    let tenths = permille * WIDE as u64 / 100;
    format!("{}.{}", tenths / 10, tenths % 10)
}
