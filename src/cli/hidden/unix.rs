//! The terminal is a file, and shows what is typed unless it is told not to.
//!
//! # Why
//! The crate that asks everything else tells it not to, and tells it nothing more when a signal ends
//! the process: some shells leave it so, and whoever works there types blindly. Here a thread waits for
//! the signals that end or stop a process, and puts the terminal right before they do.

use std::fs::File;
use std::io::{self, ErrorKind, IsTerminal, Read, stdin};
use std::os::fd::AsFd;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;

use console::Term;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;
use zeroize::Zeroizing;

/// What ends a process, or stops it for a while, unless it is told otherwise.
const SIGNALS: [i32; 5] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP];

/// The most bytes that a terminal gives at once.
const LONGEST: usize = 4_096;

pub(super) fn typed(question: &str) -> io::Result<Zeroizing<String>> {
    let hidden = Arc::new(Hidden::new()?);
    let meant = meant()?;
    let mut signals = Signals::new(SIGNALS)?;
    // From here on the thread decides what a signal does.
    meant.store(false, Ordering::SeqCst);
    let watched = signals.handle();
    let (watching, asked) = (hidden.clone(), question.to_owned());
    let watch = thread::spawn(move || {
        for signal in &mut signals {
            watching.interrupted(signal, &asked);
        }
    });
    let read = hidden.hide().and_then(|()| {
        Term::stderr().write_str(question)?;
        hidden.read()
    });
    let shown = hidden.show();
    meant.store(true, Ordering::SeqCst);
    watched.close();
    let _ = watch.join();
    Term::stderr().write_line("")?;
    shown.and(read)
}

/// Returns what says whether signals do what they do by themselves; they do not while a line is read.
fn meant() -> io::Result<&'static AtomicBool> {
    static MEANT: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    if let Some(meant) = MEANT.get() {
        return Ok(meant);
    }
    // Without this they would do nothing at all once they were watched.
    let meant = Arc::new(AtomicBool::new(true));
    for signal in SIGNALS {
        register_conditional_default(signal, meant.clone())?;
    }
    Ok(MEANT.get_or_init(|| meant))
}

/// The terminal, and how it was.
struct Hidden {
    keys: File,
    before: Termios,
}

impl Hidden {
    fn new() -> io::Result<Self> {
        let keys = match stdin().is_terminal() {
            true => File::from(stdin().as_fd().try_clone_to_owned()?),
            false => File::open("/dev/tty")?,
        };
        let before = tcgetattr(&keys)?;
        Ok(Self { keys, before })
    }

    /// What was typed before it is asked for is thrown away: it was shown.
    fn hide(&self) -> io::Result<()> {
        let mut hidden = self.before.clone();
        hidden.local_modes -= LocalModes::ECHO;
        Ok(tcsetattr(&self.keys, OptionalActions::Flush, &hidden)?)
    }

    /// What was typed and not read is thrown away: the shell would take it for a command.
    fn show(&self) -> io::Result<()> {
        Ok(tcsetattr(&self.keys, OptionalActions::Flush, &self.before)?)
    }

    /// Lets a signal do what it does by itself, with the terminal as it was; whoever comes back is
    /// asked again.
    fn interrupted(&self, signal: i32, question: &str) {
        let term = Term::stderr();
        // A terminal that is gone needs nothing put right.
        let _ = self.show().and_then(|()| term.write_line(""));
        let _ = emulate_default_handler(signal);
        let _ = self.hide().and_then(|()| term.write_str(question));
    }

    /// Reads up to the end of the line.
    fn read(&self) -> io::Result<Zeroizing<String>> {
        let mut bytes = Zeroizing::new([0; LONGEST]);
        let mut length = 0;
        while length < LONGEST {
            let found = match (&self.keys).read(&mut bytes[length..]) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                read => read?,
            };
            length += found;
            // Ctrl-D within a line only hands on what was typed so far.
            if length == 0 {
                return Err(ErrorKind::Interrupted.into());
            }
            if found == 0 || bytes[..length].ends_with(b"\n") {
                break;
            }
        }
        let text = std::str::from_utf8(&bytes[..length]).map_err(|_| ErrorKind::InvalidData)?;
        Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
    }
}
