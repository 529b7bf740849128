//! A sheet as JSON, for other programs.

use crate::report::sheet::{Cell, Sheet};

use super::visible::is_unsafe;

/// Returns `{"schema":"ikut.NAME/1","rows":[{COLUMN: VALUE, ...}, ...]}`, one row on a line.
///
/// Keys keep the order of the columns; an empty cell is `null`, a ratio a number with four
/// decimals, a day a text. Characters that could steer a terminal are written as escapes, so that
/// the same bytes are safe on a screen and mean the same to a program.
pub fn json(sheet: &Sheet) -> Vec<u8> {
    let rows: Vec<_> = sheet.rows.iter().map(|row| object(sheet, row)).collect();
    let between = if rows.is_empty() { "" } else { "\n" };
    let schema = text(&format!("ikut.{}/1", sheet.name));
    format!("{{\"schema\":{schema},\"rows\":[{between}{}{between}]}}\n", rows.join(",\n")).into_bytes()
}

fn object(sheet: &Sheet, row: &[Cell]) -> String {
    let pair = |(column, cell): (&crate::report::sheet::Column, &Cell)| {
        format!("{}:{}", text(column.id), value(cell))
    };
    let pairs: Vec<_> = sheet.columns.iter().zip(row).map(pair).collect();
    format!("{{{}}}", pairs.join(","))
}

fn value(cell: &Cell) -> String {
    match cell {
        Cell::Empty => "null".to_owned(),
        Cell::Text(words) => text(words),
        Cell::Count(count) => count.to_string(),
        Cell::Day(day) => text(&day.to_string()),
        Cell::Number(score) => score.decimals(4),
        Cell::Ratio(share) => share.four_decimals().unwrap_or_else(|| "null".to_owned()),
    }
}

fn text(words: &str) -> String {
    let quoted = serde_json::to_string(words).expect("every text is JSON");
    if !quoted.chars().any(is_unsafe) {
        return quoted;
    }
    // What is unsafe lies below U+10000, so four digits are enough.
    let escaped = |sign: char| match sign {
        sign if is_unsafe(sign) => format!("\\u{:04x}", u32::from(sign)),
        sign => sign.to_string(),
    };
    quoted.chars().map(escaped).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sheet::{Share, left, right};

    #[test]
    fn keys_keep_the_order_of_the_columns() {
        let mut sheet =
            Sheet::new("attendance", &[left("z"), right("a"), right("rate"), left("on"), left("e")]);
        let day = crate::domain::day::iso("2021-10-04").expect("a day");
        sheet.push([
            "say \"x\"".into(),
            3u64.into(),
            Share { part: 2, whole: 3 }.into(),
            day.into(),
            Cell::Empty,
        ]);
        sheet.push(["y".into(), 0u64.into(), Share::default().into(), Cell::Empty, Cell::Empty]);
        let written = String::from_utf8(json(&sheet)).expect("UTF-8");
        let lines: Vec<_> = written.lines().collect();
        assert_eq!(
            lines,
            [
                r#"{"schema":"ikut.attendance/1","rows":["#,
                r#"{"z":"say \"x\"","a":3,"rate":0.6667,"on":"2021-10-04","e":null},"#,
                r#"{"z":"y","a":0,"rate":null,"on":null,"e":null}"#,
                "]}",
            ]
        );
        assert!(serde_json::from_str::<serde_json::Value>(&written).is_ok());
    }

    #[test]
    fn a_sheet_without_rows_has_an_empty_list() {
        assert_eq!(json(&Sheet::new("list", &[left("a")])), b"{\"schema\":\"ikut.list/1\",\"rows\":[]}\n");
    }

    #[test]
    fn what_could_steer_a_terminal_is_escaped_and_means_the_same() {
        let nasty = "a\u{1b}[31m\u{9b}\u{7f}\u{202e}\n\u{2028}ä";
        let mut sheet = Sheet::new("list", &[left("a")]);
        sheet.push([nasty.into()]);
        let written = String::from_utf8(json(&sheet)).expect("UTF-8");
        assert!(written.contains("\\u202e") && written.contains("\\u009b") && written.contains('ä'));
        let read: serde_json::Value = serde_json::from_str(&written).expect("JSON");
        assert_eq!(read["rows"][0]["a"], nasty);
    }
}
