//! Where the terminal is no file: the crate that asks everything else.

use std::io;

use console::Term;
use zeroize::Zeroizing;

pub(in crate::cli) fn kept() {}

pub(in crate::cli) fn keys() {}

pub(super) fn typed(question: &str) -> io::Result<Zeroizing<String>> {
    let term = Term::stderr();
    term.write_str(question)?;
    Ok(Zeroizing::new(term.read_secure_line()?))
}
