//! `manifest.json`: what a report was made from, and the digest of each of its files.
//!
//! There is no clock time in it, so that a second run gives the same bytes.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::domain::hex::hex;
use crate::domain::period::Period;
use crate::domain::project::Project;
use crate::domain::vocabulary::Vocabulary;

use super::esf::{DEFINITIONS_VERSION, Settings};
use super::quality::LetStand;

/// What a manifest says.
#[derive(Debug, Clone)]
pub struct Manifest<'a> {
    /// Whose report it is.
    pub project: &'a Project,
    /// The reporting period.
    pub period: &'a Period,
    /// How it was counted, by which programme.
    pub settings: &'a Settings,
    /// The version of the program.
    pub program_version: &'a str,
    /// The language of labels and sentences, such as `fi`.
    pub language: &'a str,
    /// The step after which the register was read, where it was read as it had been.
    pub as_of: Option<i64>,
    /// The findings that were let stand.
    pub waived: &'a [LetStand],
    /// The files, in the order in which they are listed.
    pub files: Vec<Listed<'a>>,
}

/// A file of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed<'a> {
    name: &'a str,
    rows: Option<usize>,
    sha256: String,
}

impl<'a> Listed<'a> {
    /// Returns a file of so many rows, the header not counted, with the digest of its bytes; a page
    /// for people has no rows.
    pub fn new(name: &'a str, rows: Option<usize>, bytes: &[u8]) -> Self {
        Self { name, rows, sha256: sha256(bytes) }
    }
}

/// Returns the SHA-256 of some bytes, in hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

impl Manifest<'_> {
    /// Returns the bytes of `manifest.json`: keys in alphabetical order, a line feed at the end.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = serde_json::to_vec_pretty(&self.value()).expect("text and numbers are always JSON");
        bytes.push(b'\n');
        bytes
    }

    /// Keys stand in alphabetical order here too: then it does not matter whether the JSON library
    /// was built to sort them or to keep them.
    fn value(&self) -> Value {
        let files: Vec<_> = self.files.iter().map(file).collect();
        let waived: Vec<_> = self.waived.iter().map(waived).collect();
        let mut manifest = json!({
            "definitions_version": DEFINITIONS_VERSION,
            "files": files,
            "language": self.language,
            "period": {
                "from": self.period.from.to_string(),
                "name": self.period.name,
                "until": self.period.until.to_string(),
            },
            "program_version": self.program_version,
            "programme": self.settings.programme.word(),
            "project": { "code": self.project.code, "name": self.project.name },
            "settings": { "ltu_months_under_25": self.settings.ltu_months_under_25 },
            "waived": waived,
        });
        if let Some(step) = self.as_of {
            manifest["as_of"] = step.into();
        }
        manifest
    }
}

fn waived(stands: &LetStand) -> Value {
    let waiver = &stands.waiver;
    json!({
        "rule": waiver.rule.word(),
        "subject": waiver.subject.as_str(),
        "until": waiver.until.map(|until| until.to_string()),
        "why": waiver.why,
    })
}

fn file(listed: &Listed) -> Value {
    json!({ "name": listed.name, "rows": listed.rows, "sha256": listed.sha256 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::project::Programme;
    use crate::report::tests_support::period;

    #[test]
    fn a_manifest_is_the_same_bytes_every_time() {
        let project = Project { code: Some("S1".to_owned()), ..Project::default() };
        let manifest = Manifest {
            project: &project,
            period: &period("2021Q4"),
            settings: &Settings::of(Programme::EsfPlus2021),
            program_version: "0.1.0",
            language: "fi",
            as_of: None,
            waived: &[],
            files: vec![Listed::new("indicators.csv", Some(48), b"abc")],
        };
        let text = r#"{
  "definitions_version": "1",
  "files": [
    {
      "name": "indicators.csv",
      "rows": 48,
      "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    }
  ],
  "language": "fi",
  "period": {
    "from": "2021-10-01",
    "name": "2021Q4",
    "until": "2021-12-31"
  },
  "program_version": "0.1.0",
  "programme": "ESF+-2021",
  "project": {
    "code": "S1",
    "name": null
  },
  "settings": {
    "ltu_months_under_25": 12
  },
  "waived": []
}
"#;
        assert_eq!(String::from_utf8(manifest.bytes()).as_deref(), Ok(text));
    }
}
