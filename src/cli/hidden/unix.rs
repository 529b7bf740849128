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
use std::thread::{self, JoinHandle};

use console::Term;
use rustix::termios::{LocalModes, OptionalActions, Termios, tcgetattr, tcsetattr};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::flag::register_conditional_default;
use signal_hook::iterator::{Handle, Signals};
use signal_hook::low_level::emulate_default_handler;
use zeroize::Zeroizing;

/// What ends a process, or stops it for a while, unless it is told otherwise.
const SIGNALS: [i32; 5] = [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP];

/// The most bytes that a terminal gives at once.
const LONGEST: usize = 4_096;

pub(super) fn typed(question: &str) -> io::Result<Zeroizing<String>> {
    let hidden = Arc::new(Hidden::new()?);
    let (watching, asked) = (hidden.clone(), question.to_owned());
    let watch = Watch::new(&SIGNALS, move |signal| watching.interrupted(signal, &asked))?;
    let read = hidden.hide().and_then(|()| {
        Term::stderr().write_str(question)?;
        hidden.read()
    });
    let shown = hidden.show();
    drop(watch);
    Term::stderr().write_line("")?;
    shown.and(read)
}

/// Sees to it, until it goes, that the terminal is put right before a signal ends the process, while
/// another reads keys. A terminal that cannot be asked is left alone.
pub(in crate::cli) fn kept() -> Option<Watch> {
    watched(&Arc::new(Hidden::new().ok()?))
}

/// Lets the terminal hand out every key by itself, until this goes; Ctrl-C and Ctrl-D are keys then.
///
/// # Why
/// What reads one key puts the terminal back after it. A key that comes between two of them would be
/// taken by the terminal: Ctrl-C would end the process before the draft is kept, Ctrl-D would be lost.
pub(in crate::cli) fn keys() -> Option<Keys> {
    let terminal = Arc::new(Hidden::new().ok()?);
    let watch = watched(&terminal)?;
    let mut raw = terminal.before.clone();
    raw.make_raw();
    // Lines that are shown still begin at the left.
    raw.output_modes = terminal.before.output_modes;
    tcsetattr(&terminal.keys, OptionalActions::Drain, &raw).ok()?;
    Some(Keys { terminal, _watch: watch })
}

/// A terminal that hands out every key by itself.
pub(in crate::cli) struct Keys {
    terminal: Arc<Hidden>,
    _watch: Watch,
}

impl Drop for Keys {
    fn drop(&mut self) {
        // What was typed ahead is for the next question. A terminal that is gone needs nothing.
        let _ = tcsetattr(&self.terminal.keys, OptionalActions::Drain, &self.terminal.before);
    }
}

fn watched(terminal: &Arc<Hidden>) -> Option<Watch> {
    let terminal = terminal.clone();
    let put_right = move |signal| {
        let _ = terminal.show();
        let _ = emulate_default_handler(signal);
    };
    Watch::new(&[SIGHUP, SIGQUIT, SIGTERM], put_right).ok()
}

/// A thread that decides what some signals do, until this goes.
pub(in crate::cli) struct Watch {
    signals: Vec<i32>,
    watched: Handle,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    fn new(watched: &[i32], interrupted: impl Fn(i32) + Send + 'static) -> io::Result<Self> {
        let mut signals = Signals::new(watched)?;
        let handle = signals.handle();
        let thread = thread::spawn(move || signals.forever().for_each(interrupted));
        let watch = Self { signals: watched.to_vec(), watched: handle, thread: Some(thread) };
        watch.do_by_themselves(false)?;
        Ok(watch)
    }

    /// Says whether the signals do what they do by themselves.
    fn do_by_themselves(&self, meant: bool) -> io::Result<()> {
        let flags = by_themselves()?;
        let watched = flags.iter().filter(|(signal, _)| self.signals.contains(signal));
        watched.for_each(|(_, flag)| flag.store(meant, Ordering::SeqCst));
        Ok(())
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let _ = self.do_by_themselves(true);
        self.watched.close();
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Returns what says for each signal whether it does what it does by itself: without this it would do
/// nothing at all once it was watched.
fn by_themselves() -> io::Result<&'static [(i32, Arc<AtomicBool>)]> {
    static FLAGS: OnceLock<Vec<(i32, Arc<AtomicBool>)>> = OnceLock::new();
    if let Some(flags) = FLAGS.get() {
        return Ok(flags);
    }
    let flags = SIGNALS.map(|signal| (signal, Arc::new(AtomicBool::new(true)))).to_vec();
    for (signal, flag) in &flags {
        register_conditional_default(*signal, flag.clone())?;
    }
    Ok(FLAGS.get_or_init(|| flags))
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
