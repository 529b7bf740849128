//! The files of texts, and finding one message in them.

use memchr::memmem;

use super::Language;

/// Returns the files of a language; a message stands in one of them.
pub(super) fn texts(language: Language) -> &'static [&'static str] {
    match language {
        Language::En => &[include_str!("en.ftl")],
        Language::Fi => &[include_str!("fi.ftl"), include_str!("help.fi.ftl")],
        Language::Sv => &[include_str!("sv.ftl"), include_str!("help.sv.ftl")],
    }
}

/// Returns the lines of one message: from its id to the next line that begins with anything but
/// white space.
pub(super) fn entry<'a>(texts: &'a str, id: &str) -> Option<&'a str> {
    let head = format!("\n{id} =");
    // The search of the standard library was a tenth of what `attend` computes.
    let begin = memmem::find(texts.as_bytes(), head.as_bytes())? + 1;
    let rest = &texts[begin..];
    let next = rest.match_indices('\n').find(|(at, _)| {
        rest[at + 1..].starts_with(|sign: char| !sign.is_whitespace()) || rest[at + 1..].is_empty()
    });
    Some(next.map_or(rest, |(at, _)| &rest[..at + 1]))
}

/// Returns the ids of all messages.
#[cfg(test)]
pub(super) fn ids(texts: &str) -> Vec<&str> {
    let begins = |line: &&str| line.starts_with(|sign: char| sign.is_ascii_alphabetic());
    texts.lines().filter(begins).filter_map(|line| line.split(" =").next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_found_with_its_lines() {
        let texts =
            "# head\na = one\nab = two\n    more\n\n    { $x ->\n        *[other] y\n    }\n\nc = three\n";
        assert_eq!(entry(texts, "a"), Some("a = one\n"));
        assert_eq!(
            entry(texts, "ab"),
            Some("ab = two\n    more\n\n    { $x ->\n        *[other] y\n    }\n\n")
        );
        assert_eq!(entry(texts, "c"), Some("c = three\n"));
        assert_eq!(entry(texts, "b"), None);
        assert_eq!(ids(texts), ["a", "ab", "c"]);
    }
}
