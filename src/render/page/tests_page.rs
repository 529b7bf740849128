//! One page with every block, in every format.

use crate::domain::day::iso;
use crate::render::shown::Look;
use crate::report::page::{Bar, Bars, Block, Page, Shade, Square, Strip};
use crate::report::sheet::{Cell, Share, Sheet, left, right};

use super::{md, text};

/// A text that tries to leave the place where it stands.
pub(super) const NASTY: &str = "<b>|*x*\u{1b}[2J\u{202e}\"'&";

fn words(text: &str) -> String {
    text.to_owned()
}

/// Returns a page with every block.
pub(super) fn page() -> Page {
    let mut page = Page::new("The page");
    page.push(Block::Facts(vec![(words("Period"), words("2021Q4")), (words("Note"), words(NASTY))]));
    page.push(Block::Heading(words("Attendance")));
    page.push(Block::Text(words("- a paragraph")));
    page.push(table());
    page.push(Block::Subheading(words("By cohort")));
    page.push(bars());
    page.push(Block::Note(words("Few.")));
    page.push(strip());
    page.push(Block::List(vec![words("first"), words(NASTY)]));
    page
}

fn table() -> Block {
    let mut sheet = Sheet::new("attendance", &[left("cohort"), right("held"), right("rate"), left("on")]);
    let day = iso("2021-10-04").expect("a day");
    sheet.push(["K1".into(), 12u64.into(), Share { part: 3, whole: 4 }.into(), day.into()]);
    sheet.push([NASTY.into(), 0u64.into(), Share::default().into(), Cell::Empty]);
    Block::Table { caption: words("Sessions"), sheet }
}

fn bars() -> Block {
    let bar = |label, part, whole| Bar { label: words(label), share: Share { part, whole }, interval: true };
    let bars = vec![bar("K1", 25, 32), bar("K2", 3, 4), bar("K3", 0, 0)];
    Block::Bars(Bars { caption: words("Attendance by cohort"), of: "cohort", bars })
}

fn strip() -> Block {
    let square = |(sign, shade)| Square { sign, shade };
    let squares = [('p', Shade::Full), ('l', Shade::Half), ('·', Shade::Blank)].map(square).to_vec();
    Block::Strip(Strip {
        caption: words("Week by week"),
        of: "participant",
        columns: ["1", "2", "10"].map(words).to_vec(),
        rows: vec![(words("P-01"), squares.clone()), (words("P-02"), squares)],
        legend: vec![('p', words("present")), ('l', words("late")), ('·', words("nothing expected"))],
    })
}

/// Calls a function with a look that changes no word.
pub(super) fn look<T>(width: Option<u16>, plain: bool, with: impl FnOnce(&Look) -> T) -> T {
    with(&Look {
        header: &|column| column.to_owned(),
        cell: &|_, word| word.to_owned(),
        day: &|day| day.to_string(),
        width,
        plain,
        decimal_comma: true,
    })
}

#[test]
fn a_page_on_a_screen() {
    insta::assert_snapshot!("text", look(None, true, |look| text(&page(), look)));
    insta::assert_snapshot!("text_drawn", look(Some(24), false, |look| text(&page(), look)));
}

#[test]
fn a_page_as_markdown() {
    insta::assert_snapshot!("md", look(None, true, |look| md(&page(), look)));
}
