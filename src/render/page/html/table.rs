//! A table that scrolls by itself where it is wider than the page.

use maud::{Markup, html};

use crate::render::shown::Shown;
use crate::report::sheet::Align;

use super::safe;

/// The column whose texts are commands.
const COMMANDS: &str = "fix";

/// Returns a table within a region of its own, named by its caption.
pub(super) fn scrolling(id: &str, caption: &str, shown: &Shown, columns: &[&str]) -> Markup {
    html! {
        div .scroll role="region" aria-labelledby=(id) tabindex="0" {
            table {
                caption { span #(id) { (safe(caption)) } }
                (body(shown, columns))
            }
        }
        "\n"
    }
}

/// Returns a table that stands with a chart, named by the chart's caption as well.
pub(super) fn beside(caption: &str, as_table: &str, shown: &Shown) -> Markup {
    html! {
        div .scroll role="region" aria-label={ (safe(caption)) " – " (safe(as_table)) } tabindex="0" {
            table {
                caption { span { (safe(as_table)) } }
                (body(shown, &[]))
            }
        }
    }
}

fn body(shown: &Shown, columns: &[&str]) -> Markup {
    html! {
        thead {
            tr { @for (heading, align) in &shown.columns { th scope="col" class=[class(*align)] { (heading) } } }
        }
        tbody {
            @for row in &shown.rows {
                tr { @for (at, text) in row.iter().enumerate() { (cell(at, text, shown, columns)) } }
            }
        }
    }
}

fn cell(at: usize, text: &str, shown: &Shown, columns: &[&str]) -> Markup {
    let align = shown.columns.get(at).map_or(Align::Left, |(_, align)| *align);
    html! {
        @if at == 0 && !text.is_empty() {
            th scope="row" { (text) }
        } @else if columns.get(at) == Some(&COMMANDS) {
            td { code { (text) } }
        } @else {
            td class=[class(align)] { (together(text, align)) }
        }
    }
}

/// Returns a number that breaks, where it must, only before the interval in brackets.
fn together(text: &str, align: Align) -> Markup {
    let number = text.split_once(" (").filter(|_| align == Align::Right);
    html! {
        @if let Some((share, interval)) = number {
            span .w { (share) } " " span .w { "(" (interval) }
        } @else {
            (text)
        }
    }
}

fn class(align: Align) -> Option<&'static str> {
    (align == Align::Right).then_some("n")
}
