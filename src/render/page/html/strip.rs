//! Rows of squares, each with its sign, drawn as SVG; as a table behind a fold.

use maud::{Markup, html};

use crate::render::shown::{Look, Shown};
use crate::report::page::{Shade, Square, Strip};

use super::{Around, safe, table};

/// How far apart two squares begin, in pixels.
const STEP: usize = 24;

/// How wide and high a square is.
const SIDE: usize = 22;

/// How wide a sign of a label is at most.
const SIGN: usize = 8;

/// Headings longer than this stand upright.
const SHORT: usize = 3;

/// Returns the chart with its legend and its table.
pub(super) fn figure(at: usize, strip: &Strip, look: &Look, around: &Around) -> Markup {
    let caption = safe(&strip.caption);
    html! {
        figure aria-labelledby={ "f" (at) } {
            figcaption #{ "f" (at) } { (caption) }
            div .scroll role="region" aria-labelledby={ "f" (at) } tabindex="0" { (drawing(at, strip)) }
            ul .legend {
                @for (sign, words) in &strip.legend { li { b { (safe(&sign.to_string())) } " " (safe(words)) } }
            }
            details {
                summary { (safe(around.as_table)) }
                (table::beside(&strip.caption, around.as_table, &Shown::strip(strip, look)))
            }
        }
        "\n"
    }
}

/// Where the squares begin, and how large the drawing is.
struct Layout {
    left: usize,
    top: usize,
    wide: usize,
    high: usize,
    upright: bool,
}

impl Layout {
    fn of(strip: &Strip) -> Self {
        let long = |text: &str| safe(text).chars().count();
        let left = strip.rows.iter().map(|(label, _)| long(label)).max().unwrap_or(0) * SIGN + 8;
        let longest = strip.columns.iter().map(|heading| long(heading)).max().unwrap_or(0);
        let upright = longest > SHORT;
        let top = if upright { longest * SIGN + 6 } else { 20 };
        let wide = left + strip.columns.len() * STEP;
        Self { left, top, wide, high: top + strip.rows.len() * STEP, upright }
    }
}

fn drawing(at: usize, strip: &Strip) -> Markup {
    let layout = Layout::of(strip);
    let Layout { left, top, wide, high, .. } = layout;
    html! {
        svg .strip role="img" aria-labelledby={ "n" (at) " d" (at) } width=(wide) height=(high)
            viewBox={ "0 0 " (wide) " " (high) } {
            title #{ "n" (at) } { (safe(&strip.caption)) }
            desc #{ "d" (at) } { @for row in &strip.rows { (said(row)) "; " } }
            @for (place, heading) in strip.columns.iter().enumerate() { (self::heading(place, heading, &layout)) }
            @for (place, (label, squares)) in strip.rows.iter().enumerate() {
                g transform={ "translate(0 " (top + place * STEP) ")" } {
                    text y="16" { (safe(label)) }
                    @for (place, square) in squares.iter().enumerate() { (one(left + place * STEP, square)) }
                }
            }
        }
    }
}

fn heading(place: usize, heading: &str, layout: &Layout) -> Markup {
    let x = layout.left + place * STEP + SIDE / 2;
    let y = layout.top - 5;
    html! {
        @if layout.upright {
            text .axis transform={ "translate(" (x + 4) " " (y) ") rotate(-90)" } { (safe(heading)) }
        } @else {
            text .axis x=(x) y=(y) text-anchor="middle" { (safe(heading)) }
        }
    }
}

fn one(x: usize, square: &Square) -> Markup {
    let shade = match square.shade {
        Shade::Blank => "blank",
        Shade::Half => "half",
        Shade::Full => "full",
    };
    html! {
        rect class=(shade) x=(x) width=(SIDE) height=(SIDE) rx="3" {}
        text class={ "on " (shade) } x=(x + SIDE / 2) y="16" text-anchor="middle" { (safe(&square.sign.to_string())) }
    }
}

fn said((label, squares): &(String, Vec<Square>)) -> String {
    let signs: Vec<_> = squares.iter().map(|square| square.sign.to_string()).collect();
    safe(&format!("{label}: {}", signs.join(" ")))
}
