//! A sheet as a table on a screen.

use comfy_table::ColumnConstraint::LowerBoundary;
use comfy_table::Width::Fixed;
use comfy_table::{
    Cell as Field, CellAlignment, ContentArrangement, ContentLineStyle, LineStyle, Row, Table, TableStyle,
};

use crate::report::sheet::{Align, Sheet};

use super::shown::{Look, Shown};

/// Above this a word may be broken.
const LONGEST_WORD: usize = 24;

/// A line below the header, and nothing else.
const LINED: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none())
    .header_separator(LineStyle::none().fill('─').junction('─'))
    .content_lines(ContentLineStyle::none());

/// No line at all.
const PLAIN: TableStyle =
    TableStyle::new().header_lines(ContentLineStyle::none()).content_lines(ContentLineStyle::none());

/// Returns the sheet as a table, without a line feed at the end; every text in it is safe for a
/// screen.
pub fn table(sheet: &Sheet, look: &Look) -> String {
    drawn(&Shown::sheet(sheet, look), look)
}

/// Returns what a table shows as a table, without a line feed at the end.
pub fn drawn(shown: &Shown, look: &Look) -> String {
    let mut table = Table::new();
    table.load_style(if look.plain { PLAIN } else { LINED });
    if let Some(width) = look.width {
        table.set_width(width).set_content_arrangement(ContentArrangement::Dynamic);
    }
    table.set_header(shown.columns.iter().map(|(heading, align)| field(*align, heading)));
    for row in &shown.rows {
        table.add_row(shown.columns.iter().zip(row).map(|((_, align), cell)| field(*align, cell)));
    }
    // A style with lines puts one more column between two others.
    let gap = if look.plain { 2 } else { 1 };
    let least = table.row_iter().chain(table.header()).fold(Vec::new(), widest_words);
    for (column, least) in table.column_iter_mut().zip(least) {
        column.set_padding((0, gap)).set_constraint(LowerBoundary(Fixed(least + gap)));
    }
    table.trim_fmt()
}

/// Returns, column by column, the width below which a word or a number would be broken; a number
/// is not broken at its spaces either. Very long words may be.
fn widest_words(mut widths: Vec<u16>, row: &Row) -> Vec<u16> {
    widths.resize(row.cell_count(), 0);
    for (width, cell) in widths.iter_mut().zip(row.cell_iter()) {
        let content = cell.content();
        let number = content.starts_with(|sign: char| sign.is_ascii_digit());
        let words = content.split(|sign| sign == ' ' && !number);
        let widest = words.map(|word| word.chars().count()).max().unwrap_or(0);
        *width = (*width).max(widest.min(LONGEST_WORD) as u16);
    }
    widths
}

fn field(align: Align, text: &str) -> Field {
    let side = match align {
        Align::Left => CellAlignment::Left,
        Align::Right => CellAlignment::Right,
    };
    Field::new(text).set_alignment(side)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sheet::{Cell, Share, left, right};

    fn look(plain: bool, width: Option<u16>) -> Look<'static> {
        Look {
            header: &|column| column.to_uppercase(),
            cell: &|column, word| if column == "kind" { format!("<{word}>") } else { word.to_owned() },
            day: &|day| day.format("%-d.%-m.%Y").to_string(),
            width,
            plain,
            decimal_comma: true,
        }
    }

    fn sheet() -> Sheet {
        let mut sheet = Sheet::new("list", &[left("kind"), right("n"), right("rate"), left("on")]);
        let day = crate::domain::day::iso("2021-10-04").expect("a day");
        sheet.push(["group".into(), 12u64.into(), Share { part: 25, whole: 32 }.into(), day.into()]);
        sheet.push([Cell::Empty, 5u64.into(), Share::default().into(), Cell::Empty]);
        sheet
    }

    #[test]
    fn plain_columns_stand_two_spaces_apart() {
        let shown = table(&sheet(), &look(true, None));
        let lines = "KIND      N    RATE  ON\n<group>  12  78,1 %  4.10.2021\n          5       –";
        assert_eq!(shown, lines);
    }

    #[test]
    fn a_line_stands_below_the_header_and_nowhere_else() {
        let shown = table(&sheet(), &look(false, None));
        let lines: Vec<_> = shown.lines().collect();
        assert_eq!(lines.len(), 4);
        assert!(lines[1].chars().all(|sign| sign == '─'), "{shown}");
        assert!(!lines[2].contains(['│', '┆', '|']));
    }

    #[test]
    fn a_width_wraps_and_no_width_does_not() {
        let mut wide = Sheet::new("list", &[left("note")]);
        wide.push(["word ".repeat(40).trim().into()]);
        assert_eq!(table(&wide, &look(true, None)).lines().count(), 2);
        let wrapped = table(&wide, &look(true, Some(40)));
        assert!(wrapped.lines().all(|line| line.chars().count() <= 40), "{wrapped}");
    }

    #[test]
    fn a_narrow_screen_breaks_no_number_and_no_word() {
        let mut narrow = Sheet::new("list", &[left("what"), right("rate")]);
        narrow.push(["several words here".into(), Share { part: 3, whole: 4 }.into()]);
        for width in [1, 10, 30] {
            let shown = table(&narrow, &look(true, Some(width)));
            assert!(shown.contains("75,0 % (30–95 %)") && shown.contains("several"), "{shown}");
        }
    }

    #[test]
    fn no_text_can_steer_the_terminal() {
        let mut nasty = Sheet::new("list", &[left("a")]);
        nasty.push(["x\u{1b}[2J\u{202e}\n=y".into()]);
        let shown = table(&nasty, &look(true, None));
        assert_eq!(shown, "A\nx\\u{1b}[2J\\u{202e} =y");
    }
}
