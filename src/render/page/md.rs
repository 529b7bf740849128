//! A page as Markdown with GitHub's tables.

use crate::render::shown::{Look, Shown};
use crate::render::visible::visible;
use crate::report::page::{Block, Page};
use crate::report::sheet::Align;

/// Returns the page as Markdown.
///
/// What stands in the page is text: signs that would mean something to Markdown or HTML are escaped.
pub fn md(page: &Page, look: &Look) -> String {
    let mut text = format!("# {}\n", inline(&page.title));
    for block in &page.blocks {
        text.push('\n');
        text.push_str(&lines(block, look));
    }
    text
}

fn lines(block: &Block, look: &Look) -> String {
    match block {
        Block::Heading(words) => format!("## {}\n", inline(words)),
        Block::Subheading(words) => format!("### {}\n", inline(words)),
        Block::Text(words) => format!("{}\n", paragraph(words)),
        Block::Note(words) => format!("> {}\n", paragraph(words)),
        Block::Facts(facts) => {
            facts.iter().map(|(what, value)| format!("- **{}:** {}\n", inline(what), inline(value))).collect()
        }
        Block::List(items) => items.iter().map(|item| format!("- {}\n", paragraph(item))).collect(),
        Block::Table { caption, sheet } => captioned(caption, &Shown::sheet(sheet, look)),
        Block::Bars(bars) => captioned(&bars.caption, &Shown::bars(bars, look)),
        Block::Strip(strip) => {
            let legend = strip.legend.iter();
            let legend: String = legend
                .map(|(sign, words)| format!("- {} {}\n", inline(&sign.to_string()), inline(words)))
                .collect();
            format!("{}\n{legend}", captioned(&strip.caption, &Shown::strip(strip, look)))
        }
    }
}

fn captioned(caption: &str, shown: &Shown) -> String {
    let headings: Vec<_> = shown.columns.iter().map(|(heading, _)| inline(heading)).collect();
    let sides: Vec<_> = shown.columns.iter().map(|(_, align)| side(*align).to_owned()).collect();
    let rows = shown.rows.iter().map(|row| row.iter().map(|cell| inline(cell)).collect());
    let lines: String = [headings, sides].into_iter().chain(rows).map(|cells| line(&cells)).collect();
    format!("**{}**\n\n{lines}", inline(caption))
}

fn side(align: Align) -> &'static str {
    match align {
        Align::Left => "---",
        Align::Right => "---:",
    }
}

fn line(cells: &[String]) -> String {
    format!("| {} |\n", cells.join(" | "))
}

/// Returns a text that begins a line: a sign that would make it a list, a heading or a quotation is
/// escaped as well.
fn paragraph(text: &str) -> String {
    let text = inline(text);
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let after = text[digits..].chars().next();
    match after {
        Some('#' | '+' | '-' | '>' | '=') if digits == 0 => format!("\\{text}"),
        Some('.' | ')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text,
    }
}

/// Returns a text within a line, with nothing in it that Markdown or HTML would read as a sign.
fn inline(text: &str) -> String {
    let text = visible(text);
    let signs: Vec<_> = text.trim().chars().collect();
    let mut escaped = String::with_capacity(text.len());
    for (at, sign) in signs.iter().enumerate() {
        // Within a word, as in `six_months`, an underscore means nothing to Markdown.
        let is_within = || {
            let letter = |at: Option<usize>| {
                at.and_then(|at| signs.get(at)).is_some_and(|sign| sign.is_alphanumeric())
            };
            letter(at.checked_sub(1)) && letter(Some(at + 1))
        };
        let means = match sign {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '&' | '~' => true,
            '_' => !is_within(),
            _ => false,
        };
        if means {
            escaped.push('\\');
        }
        escaped.push(*sign);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_markdown_would_read_as_a_sign_is_escaped() {
        assert_eq!(
            inline("a|b *c* <d> [e](f) `g` &amp; \\"),
            "a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` \\&amp; \\\\"
        );
        assert_eq!(inline("six_months _x_"), "six_months \\_x\\_");
        assert_eq!(inline("a\nb\u{202e}"), "a b\\\\u{202e}");
    }

    #[test]
    fn a_paragraph_does_not_become_a_list() {
        assert_eq!(paragraph("- a"), "\\- a");
        assert_eq!(paragraph("# a"), "\\# a");
        assert_eq!(paragraph("1. a"), "1\\. a");
        assert_eq!(paragraph("12 a"), "12 a");
        assert_eq!(paragraph(""), "");
    }
}
