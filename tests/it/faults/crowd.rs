//! Several processes that write at once for a while: nothing that one of them was told is lost.

use std::thread;
use std::time::{Duration, Instant};

use crate::world::World;

use super::say;

/// How long each crowd writes.
const WHILE: Duration = Duration::from_secs(3);

/// Adds activities until the time is over, and returns the codes that were acknowledged.
fn write(home: &World, writer: usize, begun: Instant) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for number in 0.. {
        if begun.elapsed() > WHILE {
            break;
        }
        let code = format!("w{writer}-{number}");
        let said = home.run(&format!("activity add {code} --minutes 60"));
        match said.code {
            0 => acknowledged.push(code),
            // Ten seconds of waiting, or twenty beginnings, were not enough: it was told, and nothing was done.
            _ => assert!(said.err.contains("hint:"), "{}", said.transcript()),
        }
    }
    acknowledged
}

#[test]
fn two_to_eight_processes_that_write_at_once_lose_nothing() {
    for writers in [2, 4, 8] {
        let home = World::new();
        let begun = Instant::now();
        let acknowledged: Vec<String> = thread::scope(|scope| {
            let home = &home;
            let threads: Vec<_> =
                (0..writers).map(|writer| scope.spawn(move || write(home, writer, begun))).collect();
            threads.into_iter().flat_map(|thread| thread.join().expect("no writer panics")).collect()
        });
        let listed = home.done("activity list --format csv");
        let there = |code: &&String| listed.lines().any(|line| line.starts_with(&format!("{code},")));
        let lost: Vec<_> = acknowledged.iter().filter(|code| !there(code)).collect();
        assert!(lost.is_empty(), "{lost:?}");
        assert_eq!(listed.lines().count(), 1 + acknowledged.len(), "nothing that was refused is there");
        let steps = home.done("log --format csv --limit 100000");
        assert_eq!(steps.lines().count(), 1 + acknowledged.len());
        say(&format!("{writers} processes at once: {} steps, none lost", acknowledged.len()));
        assert!(acknowledged.len() >= 2 * writers);
    }
}
