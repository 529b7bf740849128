//! One process: its time and its peak memory.

use std::process::{Child, Command};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::Outcome;

/// How often memory is looked at. The peak only grows, so that nothing but the last moment is lost.
const LOOK: Duration = Duration::from_millis(1);

/// What a process took.
#[derive(Debug, Clone, Copy)]
pub(super) struct Run {
    /// From start to end.
    pub(super) seconds: f64,
    /// The most memory it held, in KiB; `None` where the system does not say.
    pub(super) peak: Option<u64>,
}

/// Runs a command to its end.
pub(super) fn run(command: &mut Command) -> Outcome<Run> {
    let begin = Instant::now();
    let mut child = command.spawn()?;
    let over = AtomicBool::new(false);
    thread::scope(|scope| {
        let (number, over) = (child.id(), &over);
        let watch = scope.spawn(move || watch(number, over));
        let seconds = wait(&mut child, begin);
        over.store(true, Ordering::Relaxed);
        let peak = watch.join().unwrap_or(None);
        Ok(Run { seconds: seconds?, peak })
    })
}

fn wait(child: &mut Child, begin: Instant) -> Outcome<f64> {
    let status = child.wait()?;
    let seconds = begin.elapsed().as_secs_f64();
    if status.success() { Ok(seconds) } else { Err(format!("a process ended with {status}").into()) }
}

/// Looks at a process's memory until it is over, and returns the last that was seen.
fn watch(number: u32, over: &AtomicBool) -> Option<u64> {
    let mut seen = None;
    while !over.load(Ordering::Relaxed) {
        seen = peak(number).or(seen);
        thread::sleep(LOOK);
    }
    seen
}

/// Returns the most memory that a process has held so far, in KiB.
fn peak(number: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{number}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}

/// Returns the run with the middle time, with the highest peak of all.
pub(super) fn middle(mut runs: Vec<Run>) -> Run {
    runs.sort_by(|one, other| one.seconds.total_cmp(&other.seconds));
    let peak = runs.iter().filter_map(|run| run.peak).max();
    Run { peak, ..runs[runs.len() / 2] }
}
