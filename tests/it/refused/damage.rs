//! Registers that are damaged.

use super::*;

#[test]
fn a_file_that_was_cut_short() {
    for house in House::both() {
        let whole = house.bytes();
        for cut in [1, 100, 4_095, 4_096, 5_000, 8_192, whole.len() / 2, whole.len() - 5_000] {
            house.put(&whole[..whole.len() - cut]);
            house.refuses(&format!("{cut} bytes less"), &["is damaged", "copy from before"]);
        }
        house.put(&whole[..4_096]);
        house.refuses("one page", &["ikut.db"]);
        for left in [1, 15] {
            house.put(&whole[..left]);
            house.refuses(&format!("{left} bytes"), &["is not a register", "--register"]);
        }
        house.put(b"");
        house.refuses("no bytes", &["ikut.db is empty", "copy from before"]);
    }
}

#[test]
fn a_flipped_bit_of_an_encrypted_register_wherever_it_is() {
    let house = House::encrypted();
    let whole = house.bytes();
    let pages = whole.len() / 4_096;
    // The first page after its salt, the journal's first pages, a middle one, the last, each at its
    // beginning, in its middle, in its vector and in its code.
    for page in [0, 1, 2, pages / 2, pages - 1] {
        for within in [17, 2_000, 4_096 - 80 + 3, 4_096 - 10] {
            let mut bytes = whole.clone();
            bytes[page * 4_096 + within] ^= 0x10;
            house.put(&bytes);
            house.refuses_one(&format!("page {page}, byte {within}"), "cohort list", &["is damaged"]);
            house.refuses_one(
                &format!("page {page}, byte {within}"),
                "import in",
                &["is damaged", "copy from before"],
            );
        }
    }
    // What the key is derived with: no page opens, as with a wrong passphrase.
    let mut bytes = whole.clone();
    bytes[3] ^= 0x10;
    house.put(&bytes);
    house.refuses("the salt", &["does not open"]);
}

#[test]
fn a_daily_command_writes_nothing_over_damage_that_it_meets() {
    let house = House::encrypted();
    let whole = house.bytes();
    for page in 0..whole.len() / 4_096 {
        let mut bytes = whole.clone();
        bytes[page * 4_096 + 99] ^= 0x01;
        house.put(&bytes);
        let said = house.run("attend K4-001 P-17=l3");
        match said.code {
            // It never came to that page, which stays as it is for `check` and `import` to tell.
            0 => assert_eq!(
                house.bytes()[page * 4_096..(page + 1) * 4_096],
                bytes[page * 4_096..(page + 1) * 4_096],
                "page {page}"
            ),
            3 => {
                assert!(said.err.contains("damaged"), "page {page}: {}", said.err);
                assert!(house.bytes() == bytes, "page {page} changed");
            }
            _ => unreachable!("page {page}: {}", said.transcript()),
        }
        house.refuses_one(&format!("page {page}"), "cohort list", &["is damaged"]);
    }
}

#[test]
fn a_flipped_bit_of_a_plain_register_where_it_can_be_seen() {
    let house = House::plain();
    let whole = house.bytes();
    // Each byte of the first sixteen tells what the file is; the others are structure.
    for at in (0..16).chain([20, 100, 4_096, 4_096 * 5]) {
        let mut bytes = whole.clone();
        bytes[at] ^= 0xff;
        house.put(&bytes);
        house.refuses_one(&format!("byte {at}"), "cohort list", &["ikut.db"]);
        house.refuses_one(&format!("byte {at}"), "import in", &["hint: "]);
    }
    let mut bytes = whole.clone();
    bytes[7] ^= 1;
    house.put(&bytes);
    house.refuses("its name", &["is damaged"]);
}
