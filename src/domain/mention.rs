//! Whether a text names somebody.

/// Says whether a word stands by itself in a text, in capitals or not: no letter or digit beside it, so that
/// `P-07` is not found in `P-071`, and is in `P-07s`, as Swedish has it.
pub fn names(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    if word.is_empty() {
        return false;
    }
    text.match_indices(&word).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].strip_prefix('s').unwrap_or(&text[at + found.len()..]);
        let beside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !beside(before) && !beside(after.chars().next())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_where_it_stands_by_itself() {
        for text in ["P-07", "with P-07.", "p-07 came", "P-07s mark", "(P-07)", "Xp-07 and P-07"] {
            assert!(names(text, "P-07"), "{text}");
        }
        for text in ["", "P-071", "P-0", "XP-07", "P-07a"] {
            assert!(!names(text, "P-07"), "{text}");
        }
        assert!(names("Äiti tuli", "äiti") && !names("anything", ""));
    }
}
