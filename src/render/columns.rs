//! Lines of a page: columns without a header, the last of which may wrap.

use super::visible::visible;

/// What stands before each line, and between two columns.
const GAP: &str = "  ";

/// The least that the last column keeps for itself; on a narrower screen nothing wraps.
const LEAST: usize = 24;

/// Returns the rows as lines, each with a line feed; every text in it is safe for a screen.
///
/// A column that is empty in every row takes no room. `width` is the widest that a line may be;
/// `None` never wraps.
pub fn columns(rows: &[Vec<String>], width: Option<u16>) -> String {
    let widths = widths(rows);
    let taken = widths.iter().filter(|width| **width > 0).map(|width| width + GAP.len());
    let indent = GAP.len() + taken.sum::<usize>();
    let room = width.and_then(|width| usize::from(width).checked_sub(indent)).filter(|room| *room >= LEAST);
    let mut text = String::new();
    for row in rows {
        let Some((last, first)) = row.split_last() else { continue };
        let mut line = GAP.to_owned();
        for (cell, width) in first.iter().zip(&widths).filter(|(_, width)| **width > 0) {
            line.push_str(&format!("{:<width$}{GAP}", visible(cell)));
        }
        for part in wrapped(&visible(last), room) {
            line.push_str(&part);
            text.push_str(line.trim_end());
            text.push('\n');
            line = " ".repeat(indent);
        }
    }
    text
}

/// Returns the widths of all columns but the last; an empty one has 0.
fn widths(rows: &[Vec<String>]) -> Vec<usize> {
    let most = rows.iter().map(Vec::len).max().unwrap_or(0).saturating_sub(1);
    let width = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|cell| length(cell)).max();
    (0..most).map(|at| width(at).unwrap_or(0)).collect()
}

fn length(text: &str) -> usize {
    visible(text).chars().count()
}

fn wrapped(text: &str, room: Option<usize>) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last_mut().expect("there is a line at least");
        let long = length(last) + 1 + word.chars().count();
        if !last.is_empty() && room.is_some_and(|room| room < long) {
            lines.push(word.to_owned());
        } else {
            last.push_str(if last.is_empty() { "" } else { " " });
            last.push_str(word);
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[&[&str]]) -> Vec<Vec<String>> {
        rows.iter().map(|row| row.iter().map(|&cell| cell.to_owned()).collect()).collect()
    }

    #[test]
    fn columns_stand_below_each_other_and_an_empty_one_takes_no_room() {
        let text = columns(&rows(&[&["12:00", "", "K1-001", "two words"], &["9:00", "", "K10-1", ""]]), None);
        assert_eq!(text, "  12:00  K1-001  two words\n  9:00   K10-1\n");
        assert_eq!(columns(&[], Some(80)), "");
    }

    #[test]
    fn the_last_column_wraps_below_itself() {
        let text = columns(&rows(&[&["P-01", &"word ".repeat(12)]]), Some(40));
        assert!(text.lines().all(|line| line.chars().count() <= 40), "{text}");
        assert!(text.lines().skip(1).all(|line| line.starts_with("        word")), "{text}");
        assert_eq!(text.matches("word").count(), 12);
    }

    #[test]
    fn a_very_narrow_screen_and_no_screen_do_not_wrap() {
        let long = rows(&[&["P-01", &"word ".repeat(40)]]);
        for width in [None, Some(0), Some(20)] {
            assert_eq!(columns(&long, width).lines().count(), 1, "{width:?}");
        }
    }

    #[test]
    fn no_text_can_steer_the_terminal() {
        assert_eq!(columns(&rows(&[&["a\u{1b}[2J", "b\u{202e}\nc"]]), None), "  a\\u{1b}[2J  b\\u{202e} c\n");
    }
}
