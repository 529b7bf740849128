//! Files that are written into folders while something goes wrong.
#![cfg(target_os = "linux")]

use std::collections::BTreeMap;
use std::fs;

use sha2::{Digest, Sha256};

use crate::tools;
use crate::world::{Said, World, injected};

/// The calls that give a file another name.
const RENAMES: &str = "rename,renameat,renameat2";

fn is_there() -> bool {
    tools::has("strace", &["-V"], "apt-get install strace")
}

/// Returns the files of a folder with the digests of what they hold.
fn digests(world: &World, folder: &str) -> BTreeMap<String, String> {
    let entries = fs::read_dir(world.path(folder)).expect("a folder").flatten();
    let of = |bytes: Vec<u8>| Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let named = |entry: fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), of(fs::read(entry.path()).expect("read")))
    };
    entries.map(named).collect()
}

/// Sees that a manifest, where there is one, tells of the files beside it; says whether there is one.
fn is_told(world: &World, folder: &str, place: &str) -> bool {
    let Ok(manifest) = fs::read_to_string(world.path(folder).join("manifest.json")) else { return false };
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("JSON");
    let found = digests(world, folder);
    for file in manifest["files"].as_array().expect("files") {
        let name = file["name"].as_str().expect("a name");
        assert_eq!(found.get(name).map(String::as_str), file["sha256"].as_str(), "{place}: {name}");
    }
    true
}

/// Gives a command again and again, each time with a fault at a later call, until it comes through.
fn until_done(world: &World, words: &str, call: &str, fault: &str, judge: impl Fn(&Said, &str)) {
    for at in 1.. {
        let said = injected(world, words, call, &format!("{fault}:when={at}"));
        judge(&said, &format!("{fault} at {call} {at}"));
        if said.code == 0 {
            return;
        }
    }
}

#[test]
fn a_manifest_tells_of_the_files_beside_it_wherever_a_report_is_interrupted() {
    if !is_there() {
        return;
    }
    let world = World::pilot();
    let words = "report esf --period 2021Q3 --out o --force";
    for fault in ["signal=KILL", "error=EIO"] {
        for call in [RENAMES, "unlink,unlinkat", "fsync"] {
            world.done(words);
            let before = digests(&world, "o");
            world.done("attend K1-001 P-01=a");
            until_done(&world, words, call, fault, |_, place| {
                is_told(&world, "o", place);
            });
            assert!(is_told(&world, "o", "done"));
            assert_ne!(digests(&world, "o"), before);
            world.done("undo");
        }
    }
}

#[test]
fn a_sent_report_that_is_written_again_keeps_its_manifest_until_something_differs() {
    if !is_there() {
        return;
    }
    let world = World::pilot();
    world.done("report send --period 2021Q3 --yes --no-input");
    world.done("report show-sent 1 --out o");
    injected(&world, "report show-sent 1 --out o", RENAMES, "signal=KILL:when=2");
    assert!(is_told(&world, "o", "the same bytes"));
}

#[test]
fn a_new_folder_that_does_not_get_its_name_leaves_nothing() {
    if !is_there() {
        return;
    }
    let world = World::pilot();
    for words in ["export ex", "person-export P-07 --out ex", "report esf --period 2021Q3 --out ex"] {
        for call in [RENAMES, "fsync"] {
            let left = || on_their_way(&world);
            until_done(&world, words, call, "error=EIO", |said, place| {
                assert_eq!(left(), [] as [String; 0], "{words}, {place}");
                if said.code != 0 {
                    assert!(said.code == 1 && said.err.contains("hint:"), "{place}: {}", said.transcript());
                }
            });
            fs::remove_dir_all(world.path("ex")).expect("written");
        }
    }
}

/// Returns the names of files and folders on their way.
fn on_their_way(world: &World) -> Vec<String> {
    let entries = fs::read_dir(world.path("")).expect("a folder").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    names.filter(|name| name.starts_with(".ikut-")).collect()
}
