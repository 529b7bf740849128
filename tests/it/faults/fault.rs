//! The faults, and how many of each a deed gives room for.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use crate::world::{Said, World};

use super::deed::{Deed, register};

/// One thing that goes wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The process is killed at this call of its kind, counted from 1.
    Kill(&'static str, usize),
    /// This call of its kind gives an error, and so do all that follow.
    Fails(&'static str, usize, &'static str),
    /// This call of its kind gives an error, once.
    FailsOnce(&'static str, usize, &'static str),
    /// No file may grow beyond so many bytes: what reaches over is written in part.
    Short(u64),
}

/// The calls that change what is on the disk.
const WRITING: [&str; 10] = [
    "pwrite64",
    "fdatasync",
    "fsync",
    "unlink",
    "write",
    "ftruncate",
    "rename",
    "renameat2",
    "linkat",
    "mkdir",
];

/// The calls that fail, and with what.
const FAILING: [(&str, &str); 11] = [
    ("pwrite64", "ENOSPC"),
    ("pwrite64", "EIO"),
    ("fdatasync", "EIO"),
    ("fsync", "EIO"),
    ("openat", "ENOSPC"),
    ("pread64", "EIO"),
    ("unlink", "EACCES"),
    ("write", "ENOSPC"),
    ("rename", "EACCES"),
    ("linkat", "EPERM"),
    ("mkdir", "EROFS"),
];

impl Fault {
    /// Runs a deed with this fault.
    pub fn run(&self, deed: &Deed, home: &World) -> Said {
        match self {
            Self::Kill(call, at) => traced(deed, home, call, &[], &format!("signal=KILL:when={at}")),
            Self::Fails(call, at, error) => {
                traced(deed, home, call, STOPPING, &format!("error={error}:when={at}+"))
            }
            Self::FailsOnce(call, at, error) => {
                traced(deed, home, call, STOPPING, &format!("error={error}:when={at}"))
            }
            Self::Short(bytes) => {
                // The signal that comes with it would end the process: that is a kill, tried above.
                let limit = format!("trap '' XFSZ; exec prlimit --fsize={bytes} \"$@\"");
                deed.behind(home, "sh", &["-c".to_owned(), limit, "sh".to_owned()])
            }
        }
    }

    /// Says whether the process lives on and can tell what happened.
    pub fn can_be_told(&self) -> bool {
        // What is written with `write` goes to the person; an error there cannot be told.
        !matches!(self, Self::Kill(..) | Self::Fails("write", ..) | Self::FailsOnce("write", ..))
    }
}

/// Lets the program stop at the calls that matter only, which is much quicker. A signal would not come.
const STOPPING: &[&str] = &["--seccomp-bpf"];

fn traced(deed: &Deed, home: &World, call: &str, more: &[&str], what: &str) -> Said {
    let inject = format!("inject={call}:{what}");
    let trace = format!("trace={call}");
    let arguments = [&["-f", "-qq", "-o", "/dev/null", "-e", &trace, "-e", &inject], more].concat();
    deed.behind(home, "strace", &arguments.into_iter().map(str::to_owned).collect::<Vec<_>>())
}

/// Returns the faults that a deed has room for.
pub fn plan(deed: &Deed) -> Vec<Fault> {
    let calls = calls(deed);
    let room = |call: &str| calls.get(call).copied().unwrap_or(0);
    let places = |call: &str, most: usize| spread(room(call), most, lot(&[deed.name, call]));
    let (most, once) = (deed.most, deed.most / 2);
    let mut faults = Vec::new();
    for call in WRITING {
        faults.extend(places(call, most).map(|at| Fault::Kill(call, at)));
    }
    for (call, error) in FAILING {
        faults.extend(places(call, most).map(|at| Fault::Fails(call, at, error)));
        faults.extend(places(call, once).map(|at| Fault::FailsOnce(call, at, error)));
    }
    let size = std::fs::metadata(register(&deed.home)).map_or(0, |facts| facts.len()) as usize;
    faults.extend(spread(size + 40_000, most, lot(&[deed.name])).map(|bytes| Fault::Short(bytes as u64)));
    let (every, first) = (deed.every, lot(&[deed.name]));
    faults
        .into_iter()
        .enumerate()
        .filter(|(at, _)| (at + first) % every == 0)
        .map(|(_, fault)| fault)
        .collect()
}

/// Returns up to `most` numbers from 1 to `room`, the first and the last among them; a single one is
/// drawn by lot, so that many deeds try many places.
fn spread(room: usize, most: usize, lot: usize) -> impl Iterator<Item = usize> {
    let count = room.min(most);
    (0..count).map(move |at| match count {
        1 => 1 + lot % room,
        _ => 1 + at * (room - 1) / (count - 1),
    })
}

/// Draws a lot, the same in every run.
fn lot(names: &[&str]) -> usize {
    let mut hasher = DefaultHasher::new();
    names.hash(&mut hasher);
    usize::try_from(hasher.finish() >> 32).expect("half of it fits")
}

/// Counts the calls of an undisturbed run.
pub fn calls(deed: &Deed) -> BTreeMap<String, usize> {
    let home = deed.copy();
    let log = home.path("calls");
    let arguments = ["-f", "-qq", "-o", &log.to_string_lossy(), "-e", "trace=file,desc"].map(str::to_owned);
    let said = deed.behind(&home, "strace", &arguments);
    assert_eq!(said.code, 0, "{}: {}", deed.name, said.err);
    let text = std::fs::read_to_string(log).expect("strace writes");
    let mut counts = BTreeMap::new();
    for line in text.lines() {
        // `1234 pwrite64(3, ...`
        let call = line.split_whitespace().nth(1).and_then(|rest| rest.split('(').next());
        *counts.entry(call.unwrap_or_default().to_owned()).or_default() += 1;
    }
    counts
}

#[test]
fn faults_are_spread_from_the_first_call_to_the_last() {
    let spread = |room, most| spread(room, most, 10).collect::<Vec<_>>();
    assert_eq!(spread(0, 3), [] as [usize; 0]);
    assert_eq!(spread(1, 3), [1]);
    assert_eq!(spread(3, 3), [1, 2, 3]);
    assert_eq!(spread(9, 3), [1, 5, 9]);
    assert_eq!(spread(9, 1), [2], "by lot");
}
