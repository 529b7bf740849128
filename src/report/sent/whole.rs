//! Whether a submission is, byte for byte, what was sent.

use serde_json::Value;

use crate::domain::submission::{SentFile, Submission};
use crate::report::manifest::sha256;

/// The file that has the digests of the others.
pub const MANIFEST: &str = "manifest.json";

/// What is wrong with a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// A file is not there.
    Missing {
        /// Its name.
        file: String,
    },
    /// A file is not the one whose digest was kept.
    Changed {
        /// Its name.
        file: String,
    },
}

/// Returns the first thing that is wrong with a submission; `None` for one that is whole.
///
/// The submission keeps the digest of its manifest, and the manifest those of the other files.
pub fn damage(submission: &Submission, files: &[SentFile]) -> Option<Damage> {
    let Some(manifest) = files.iter().find(|file| file.name == MANIFEST) else {
        return Some(Damage::Missing { file: MANIFEST.to_owned() });
    };
    if sha256(manifest.content.as_bytes()) != submission.sha256 {
        return Some(Damage::Changed { file: MANIFEST.to_owned() });
    }
    let listed = listed(&manifest.content);
    for (name, digest) in &listed {
        match files.iter().find(|file| file.name == *name) {
            None => return Some(Damage::Missing { file: name.clone() }),
            Some(file) if sha256(file.content.as_bytes()) != *digest => {
                return Some(Damage::Changed { file: name.clone() });
            }
            Some(_) => (),
        }
    }
    let stray = files.iter().find(|file| {
        !file.has_plain_name() || file.name != MANIFEST && !listed.iter().any(|(name, _)| *name == file.name)
    });
    stray.map(|file| Damage::Changed { file: file.name.clone() })
}

/// Returns the files that a manifest lists, with their digests.
fn listed(manifest: &str) -> Vec<(String, String)> {
    let value: Value = serde_json::from_str(manifest).unwrap_or_default();
    let text = |file: &Value, key: &str| file[key].as_str().map(str::to_owned);
    let files = value["files"].as_array().map(Vec::as_slice).unwrap_or_default();
    files.iter().filter_map(|file| Some((text(file, "name")?, text(file, "sha256")?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::project::Programme;
    use crate::report::tests_support::day;

    fn file(name: &str, content: &str) -> SentFile {
        SentFile { submission: 1, name: name.to_owned(), content: content.to_owned() }
    }

    fn sent() -> (Submission, Vec<SentFile>) {
        let manifest =
            format!(r#"{{"files": [{{"name": "a.csv", "sha256": "{}"}}]}}"#, sha256(b"a,b\n1,2\n"));
        let submission = Submission {
            number: 1,
            period: "2021Q4".to_owned(),
            from: day("2021-10-01"),
            until: day("2021-12-31"),
            programme: Programme::Esf2014,
            ltu_months_under_25: 12,
            language: "en".to_owned(),
            definitions_version: "1".to_owned(),
            program_version: "0.1.0".to_owned(),
            sent_at: "2022-01-10T12:00:00Z".to_owned(),
            sent_by: "worker".to_owned(),
            note: None,
            sha256: sha256(manifest.as_bytes()),
        };
        (submission, vec![file("a.csv", "a,b\n1,2\n"), file(MANIFEST, &manifest)])
    }

    #[test]
    fn what_was_sent_is_whole() {
        let (submission, files) = sent();
        assert_eq!(damage(&submission, &files), None);
    }

    #[test]
    fn one_byte_more_or_less_is_told() {
        let (submission, mut files) = sent();
        files[0].content.push('\n');
        assert_eq!(damage(&submission, &files), Some(Damage::Changed { file: "a.csv".to_owned() }));
        let (submission, mut files) = sent();
        files[1].content.push(' ');
        assert_eq!(damage(&submission, &files), Some(Damage::Changed { file: MANIFEST.to_owned() }));
    }

    #[test]
    fn a_file_too_many_or_too_few_is_told() {
        let (submission, mut files) = sent();
        files.push(file("b.csv", ""));
        assert_eq!(damage(&submission, &files), Some(Damage::Changed { file: "b.csv".to_owned() }));
        assert_eq!(damage(&submission, &files[1..2]), Some(Damage::Missing { file: "a.csv".to_owned() }));
        assert_eq!(damage(&submission, &[]), Some(Damage::Missing { file: MANIFEST.to_owned() }));
    }
}
