//! An erasure that is killed between its step and the file written anew.

use crate::erase::{CANARY, holds, open, pages};
use crate::tools;
use crate::world::World;

use super::deed::Deed;
use super::deeds::deeds;
use super::fault::Fault;

/// Kills an erasure at each of its syncs, and returns the homes in which the step was taken and the file
/// was still to be written anew.
fn killed_between(deed: &Deed) -> Vec<World> {
    let mut homes = Vec::new();
    for at in 1.. {
        let home = deed.copy();
        let said = Fault::Kill("fdatasync", at).run(deed, &home);
        let sql = "SELECT count(*) FROM draft WHERE name = 'scrub'";
        let marked: i64 = open(&home).query_row(sql, [], |row| row.get(0)).expect("a table");
        if marked == 1 {
            homes.push(home);
        }
        if said.code == 0 {
            break;
        }
    }
    homes
}

#[test]
fn an_erasure_that_was_killed_is_finished_by_the_next_command_that_writes() {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return;
    }
    for (name, with) in
        [("an erasure", ""), ("an erasure in an encrypted register", " --passphrase-file secret")]
    {
        let deed = deeds().into_iter().find(|deed| deed.name == name).expect("a deed");
        let homes = killed_between(&deed);
        assert!(!homes.is_empty(), "{name}: no moment between the two was found");
        for (number, home) in homes.iter().enumerate() {
            // What only reads leaves it as it is; a rehearsal, too.
            home.run(&format!("attend K1-001 P-01=l3 --dry-run{with}"));
            let next = if number % 2 == 0 { "attend K1-001 P-01=l3" } else { "backup" };
            let said = home.run(&format!("{next}{with}"));
            assert_eq!(said.code, 0, "{}", said.err);
            assert_eq!(
                said.err.contains("an erasure had been interrupted"),
                next != "backup",
                "{}",
                said.err
            );
            assert!(!holds(&pages(home), CANARY), "{name}: something is left");
            let said = home.run(&format!("attend K1-001 P-01=l4{with}"));
            assert!(said.code == 0 && !said.err.contains("interrupted"), "once is enough: {}", said.err);
        }
    }
}
