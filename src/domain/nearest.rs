//! What was probably meant.

/// Returns the candidate nearest to what was written, or none when all are far.
///
/// Near means at most one slip for every three letters (and one for shorter words), case aside;
/// a candidate that begins with what was written is near as well. To a candidate of one sign
/// everything short would be near, so nothing is.
pub fn nearest<'a>(written: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let written = written.trim().to_lowercase();
    if written.is_empty() {
        return None;
    }
    let allowed = (written.chars().count() / 3).max(1);
    candidates
        .into_iter()
        .filter(|candidate| candidate.chars().count() > 1)
        .map(|candidate| (slips(&written, &candidate.to_lowercase()), candidate))
        .filter(|(slips, _)| *slips <= allowed)
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

fn slips(written: &str, candidate: &str) -> usize {
    let begins = written.chars().count() >= 3 && candidate.starts_with(written) && candidate != written;
    if begins { 1 } else { strsim::osa_distance(written, candidate) }
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_finds_the_word() {
        assert_eq!(nearest("presnt", ["present", "absent"]), Some("present"));
        assert_eq!(nearest("Present", ["present", "absent"]), Some("present"));
        assert_eq!(nearest("p-06", ["P-01", "P-06"]), Some("P-06"));
        assert_eq!(nearest("crim", ["health", "criminal_process"]), Some("criminal_process"));
    }

    #[test]
    fn a_far_word_finds_nothing() {
        assert_eq!(nearest("zebra", ["present", "absent"]), None);
        assert_eq!(nearest("", ["a"]), None);
        assert_eq!(nearest("present", []), None);
    }
}
