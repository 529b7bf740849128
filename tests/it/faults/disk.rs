//! A real disk that is full: a small file system in memory.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools;
use crate::world::{World, pilot};

use super::say;

/// A small file system; it goes when it is dropped.
struct Disk {
    at: PathBuf,
}

impl Disk {
    /// Mounts one of so many bytes in a home; `None` where that is not allowed.
    fn mount(home: &World, bytes: usize) -> Option<Self> {
        let at = home.path("disk");
        fs::create_dir_all(&at).expect("a folder");
        let size = format!("size={bytes}");
        let mount = ["-t", "tmpfs", "-o", &size, "tmpfs", &at.to_string_lossy()].map(str::to_owned);
        let mount: Vec<_> = mount.iter().map(String::as_str).collect();
        tools::has("mount", &mount, "run the tests as root, who may mount").then_some(Self { at })
    }

    /// Leaves so many bytes of it free.
    fn fill_but(&self, free: u64) {
        let output =
            Command::new("df").args(["--output=avail", "-B1"]).arg(&self.at).output().expect("df runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        let available: u64 = text.lines().last().and_then(|line| line.trim().parse().ok()).expect("a number");
        fs::write(self.at.join("filler"), vec![0; available.saturating_sub(free) as usize]).expect("room");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.at).status();
    }
}

fn files(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn a_full_disk_refuses_what_does_not_fit_and_keeps_what_is_there() {
    let home = World::pilot();
    let Some(disk) = Disk::mount(&home, 2 << 20) else { return };
    let (mut refused, mut done) = (0, 0);
    for free in (0..14).map(|pages| pages * 8_192) {
        let path = disk.at.join("ikut.db");
        let _ = fs::remove_file(disk.at.join("filler"));
        fs::copy(home.path("ikut.db"), &path).expect("copied");
        disk.fill_but(free);
        let words = "attend K1-001 P-01=l3 P-02=l4 P-03=l5 --register disk/ikut.db";
        let said = home.run(words);
        let _ = fs::remove_file(disk.at.join("filler"));
        // No room was left for the day's backup, and attendance does not wait for it.
        assert_eq!(files(&disk.at), ["ikut.db", "ikut.db.backups"], "{}", said.err);
        assert_eq!(files(&disk.at.join("ikut.db.backups")), Vec::<String>::new());
        if said.code == 0 {
            done += 1;
            continue;
        }
        refused += 1;
        said.refused(3, &["disk", "hint:"]);
        assert_eq!(fs::read(&path).expect("read"), fs::read(home.path("ikut.db")).expect("read"));
        assert_eq!(home.run(words).code, 0, "there is room again");
        let _ = fs::remove_dir_all(disk.at.join("ikut.db.backups"));
    }
    say(&format!("full disks: {refused} refused, {done} with room enough"));
    assert!(refused >= 2 && done >= 2, "{refused} {done}");
}

#[test]
fn an_import_or_a_new_register_that_does_not_fit_leaves_nothing() {
    let home = World::empty();
    let Some(disk) = Disk::mount(&home, 1 << 20) else { return };
    disk.fill_but(100_000);
    home.run("init --no-encryption --no-input --register disk/ikut.db").refused(3, &["disk", "hint:"]);
    assert_eq!(files(&disk.at), ["filler"]);
    fs::remove_file(disk.at.join("filler")).expect("removed");
    disk.fill_but(400_000);
    home.done("init --no-encryption --no-input --register disk/ikut.db");
    let before = fs::read(disk.at.join("ikut.db")).expect("read");
    let import = format!("import {} --register disk/ikut.db", pilot().display());
    home.run(&import).refused(3, &["disk", "hint:"]);
    assert_eq!(fs::read(disk.at.join("ikut.db")).expect("read"), before);
    home.run("export disk/out --register disk/ikut.db");
    assert!(!files(&disk.at).iter().any(|name| name.starts_with(".ikut")), "{:?}", files(&disk.at));
}
