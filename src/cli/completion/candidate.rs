//! What is offered.

/// One text that may stand at the cursor.
///
/// One that ends in `=`, `:` or `,` wants more behind it, and gets no space.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    /// What is put into the line.
    pub(super) value: String,
    /// What it means, in the person's language; may be empty.
    pub(super) note: String,
}

impl Candidate {
    /// Returns a candidate with what it means.
    pub(super) fn new(value: impl Into<String>, note: impl Into<String>) -> Self {
        Self { value: value.into(), note: note.into() }
    }
}

/// What may stand at the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Offer {
    /// One of these.
    Words(Vec<Candidate>),
    /// A file, which the shell knows better.
    Files,
    /// A folder.
    Folders,
}

impl Offer {
    /// Returns an offer without candidates.
    pub(super) fn nothing() -> Self {
        Self::Words(Vec::new())
    }

    /// Adds another offer of words behind this one.
    pub(super) fn and(mut self, other: Self) -> Self {
        if let (Self::Words(words), Self::Words(others)) = (&mut self, other) {
            words.extend(others);
        }
        self
    }

    /// Puts what is typed already before each candidate.
    pub(super) fn behind(mut self, head: &str) -> Self {
        if let Self::Words(words) = &mut self {
            words.iter_mut().for_each(|word| word.value.insert_str(0, head));
        }
        self
    }
}

impl FromIterator<Candidate> for Offer {
    fn from_iter<I: IntoIterator<Item = Candidate>>(words: I) -> Self {
        Self::Words(words.into_iter().collect())
    }
}
