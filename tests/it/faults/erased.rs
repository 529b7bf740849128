//! An erasure that is killed between its step and the file written anew.

use crate::erase::{CANARY, holds, open, pages};
use crate::tools;
use crate::world::World;

use super::deed::Deed;
use super::deeds::{encrypted_erasure, erasure};
use super::fault::{Fault, calls};

/// Kills an erasure at its last syncs, one after the other towards the first, and returns so many homes
/// in which the step was taken and the file was still to be written anew.
fn killed_between(deed: &Deed, most: usize) -> Vec<World> {
    let syncs = calls(deed).get("fdatasync").copied().unwrap_or(0);
    let homes = (1..=syncs).rev().map(|at| {
        let home = deed.copy();
        Fault::Kill("fdatasync", at).run(deed, &home);
        home
    });
    let marked = |home: &World| {
        let sql = "SELECT count(*) FROM draft WHERE name = 'scrub'";
        open(home).query_row(sql, [], |row| row.get::<_, i64>(0)).expect("a table") == 1
    };
    homes.filter(marked).take(most).collect()
}

#[test]
fn an_erasure_that_was_killed_is_finished_by_the_next_command_that_writes() {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    let encrypted = encrypted_erasure();
    for (deed, with, most) in [(erasure(), "", 4), (encrypted, " --passphrase-file secret", 1)] {
        let homes = killed_between(&deed, most);
        assert_eq!(homes.len(), most, "{}: moments between the two", deed.name);
        for (number, home) in homes.iter().enumerate() {
            // A rehearsal leaves it as it is.
            home.done(&format!("attend K1-001 P-01=l3 --dry-run{with}"));
            let next = if number % 2 == 0 { "attend K1-001 P-01=l3" } else { "backup" };
            let said = home.run(&format!("{next}{with}"));
            assert_eq!(said.code, 0, "{}", said.err);
            assert_eq!(
                said.err.contains("an erasure had been interrupted"),
                next != "backup",
                "{}",
                said.err
            );
            assert!(!holds(&pages(home), CANARY), "{}: something is left", deed.name);
            let list = home.path("ikut.db.backups/ikut-erased.csv");
            assert!(list.exists(), "{}: {next}: no older backup would be told", deed.name);
            let said = home.run(&format!("attend K1-001 P-01=l4{with}"));
            assert!(said.code == 0 && !said.err.contains("interrupted"), "once is enough: {}", said.err);
        }
    }
}
