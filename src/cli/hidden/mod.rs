//! A line that is not shown while it is typed.

#[cfg(unix)]
mod unix;
#[cfg(unix)]
use unix as system;

#[cfg(not(unix))]
mod other;
#[cfg(not(unix))]
use other as system;

use std::io;

pub(super) use system::{kept, keys};

use console::{Term, measure_text_width};
use zeroize::Zeroizing;

/// Asks for a line that is not shown, and takes the question from the screen again.
///
/// # Errors
/// The terminal is gone, or somebody ended the line with Ctrl-D
/// ([`io::ErrorKind::Interrupted`]). What else interrupts ends the process as it does anywhere, once
/// the terminal shows again what is typed.
pub(super) fn line(question: &str) -> io::Result<Zeroizing<String>> {
    let question = format!("{question}: ");
    let typed = system::typed(&question)?;
    let term = Term::stderr();
    let width = usize::from(term.size().1).max(1);
    term.clear_last_lines(measure_text_width(&question).div_ceil(width).max(1))?;
    Ok(typed)
}
