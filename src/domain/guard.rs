//! The formula guard: cells that a spreadsheet would run, made harmless and brought back.
//!
//! A cell whose first character is `=`, `+`, `-`, `@`, TAB or CR is written with a leading `'`, and
//! reading takes that `'` off again; a cell that itself begins with `'` before such a character
//! gets one more, so that every text survives the round trip. Source: the interchange contract.

use std::borrow::Cow;

/// Returns the text as it is written into a CSV cell.
pub fn guarded(text: &str) -> Cow<'_, str> {
    if runs(text.trim_start_matches('\'')) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// Returns the text that a CSV cell stands for: the inverse of [`guarded`].
pub fn unguarded(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if runs(text.trim_start_matches('\'')) => text,
        _ => cell,
    }
}

fn runs(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_run_gets_a_mark_and_loses_it_again() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("'=1", "''=1"),
            ("''@x", "'''@x"),
            ("-2", "'-2"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("'quoted'", "'quoted'"),
            ("'", "'"),
            ("", ""),
            ("a=b", "a=b"),
            ("\u{200f}=1", "\u{200f}=1"),
        ] {
            assert_eq!(guarded(text), cell);
            assert_eq!(unguarded(cell), text);
        }
    }

    #[test]
    fn a_cell_of_another_program_is_read_as_it_stands() {
        assert_eq!(unguarded("=1+1"), "=1+1");
        assert_eq!(unguarded("'plain"), "'plain");
    }
}
