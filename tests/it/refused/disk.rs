//! A disk that is full.

use super::*;

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_at_whatever_write() {
    for house in House::both() {
        let (whole, held) = (house.bytes(), held(&house));
        let mut failed = 0;
        for number in 1..40 {
            let Some(said) = with_full_disk(&house, number, "attend K4-001 P-17=l3 P-18=l4") else { return };
            if said.code == 0 {
                break; // it takes fewer writes
            }
            failed += 1;
            said.refused(3, &["the disk is full", "make room"]);
            // A page of an encrypted register that is written back is encrypted anew.
            let same = house.bytes() == whole || (!house.option.is_empty() && self::held(&house) == held);
            assert!(same, "write {number}: the register changed");
            assert!(!house.world.path("ikut.db-journal").exists(), "write {number} left a journal");
        }
        assert!(failed > 4, "only {failed} writes");
        assert_eq!(house.run("cohort list").code, 0);
    }
}

/// Returns what a register holds.
fn held(house: &House) -> [String; 3] {
    ["session show K4-001 --format csv", "log --format csv", "attendance K4 --format csv"].map(|words| {
        let said = house.run(words);
        assert_eq!(said.code, 0, "{}", said.err);
        said.out
    })
}

/// Runs words on a disk that has no room for the write with a number; `None` without the tool.
#[cfg(target_os = "linux")]
fn with_full_disk(house: &House, number: u32, words: &str) -> Option<Said> {
    if !tools::has("strace", &["-V"], "apt-get install strace") {
        return None;
    }
    let ours = house.world.command();
    let mut command = Command::new("strace");
    let inject = format!("inject=pwrite64,ftruncate:error=ENOSPC:when={number}");
    command.args(["-qqq", "-o", "/dev/null", "-e", "trace=pwrite64,ftruncate", "-e", &inject]);
    command.arg(ours.get_program()).args(format!("{words}{}", house.option).split_whitespace()).env_clear();
    command.envs(ours.get_envs().filter_map(|(name, value)| Some((name, value?))));
    let output = command.current_dir(house.world.path("")).output().expect("strace runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    Some(Said {
        out: text(output.stdout),
        err: text(output.stderr),
        code: output.status.code().unwrap_or(-1),
    })
}
