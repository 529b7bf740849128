//! Registers with a passphrase, beside files of colleagues' that cannot be used.

use crate::world::{World, own};

/// Passphrases that are refused, by the names of their files, and one that is not.
const PASSPHRASES: [(&str, &str); 8] = [
    ("own", "viisi sinistä kahvikuppia"),
    ("short", "hello"),
    ("digits", "2021-08-30 2021-11-12"),
    ("repeated", "hello jello hello jello hello jello hello"),
    ("row", "qwertyuiop asdfghjkl zxcvbnm"),
    ("known", "ihmiskauppa hello 2021"),
    ("sentence", "oma maa mansikka muu maa mustikka"),
    ("few", "hello sinistä kahvia"),
];

/// Puts encrypted registers into a home, with files of colleagues' passphrases that cannot be used.
pub(super) fn locked(world: &World) {
    for (name, passphrase) in PASSPHRASES {
        let path = world.write(name, format!("{passphrase}\n"));
        #[cfg(unix)]
        std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).expect("set");
    }
    own(&world.write("endless", "hello ".repeat(1_000)), 0o600);
    world.done("init --no-input --register locked.db --passphrase-file own");
    let keys =
        |version| format!(r#"{{"format": "ikut-keys", "version": {version}, "register": "", "slots": []}}"#);
    let files = [("locked", "hello".to_owned()), ("other", keys(1)), ("newer", keys(2))];
    for name in ["other", "newer", "folder", "bare"] {
        std::fs::copy(world.path("locked.db"), world.path(&format!("{name}.db"))).expect("copied");
    }
    for (name, text) in files {
        own(&world.write(&format!("{name}.db.keys"), text), 0o600);
    }
    for name in ["shared", "open/locked"] {
        let bytes = std::fs::read(world.path("locked.db")).expect("the register");
        own(&world.write(&format!("{name}.db"), bytes), 0o600);
    }
    own(&world.path("open"), 0o777);
    own(&world.write("shared.db.keys", "hello"), 0o644);
    std::fs::copy(world.path("ikut.db"), world.path("stripped.db")).expect("copied");
    own(&world.write("stripped.db.keys", "hello"), 0o600);
    std::fs::create_dir(world.path("folder.db.keys")).expect("made");
    world.write("bare.db.before-decryption", "hello");
}
