//! `ikut person-export`: what one participant may ask for, and nothing about anybody else.

use std::fs;

use serde_json::Value;

use crate::world::World;

const CANARY: &str = "Kanarialintu";

fn exported(world: &World, words: &str) -> (String, Value) {
    world.done(&format!("person-export P-07 --out copy {words}"));
    let page = fs::read_to_string(world.path("copy/person.html")).expect("a page");
    let json = fs::read_to_string(world.path("copy/person.json")).expect("a file");
    (page, serde_json::from_str(&json).expect("JSON"))
}

#[test]
fn everything_about_the_person_is_in_both_files_and_nobody_else() {
    let world = World::pilot();
    crate::erase::plant(&world);
    let (page, json) = exported(&world, "");
    assert_eq!(json["schema"], "ikut.person-export/1");
    assert_eq!(json["participant"], "P-07");
    let text = json.to_string();
    for other in (1..=22).filter(|number| *number != 7).map(|number| format!("P-{number:02}")) {
        assert!(!text.contains(&other) && !page.contains(&other), "{other}");
    }
    assert!(!text.contains("\"facilitator\"") && !text.contains("W1"), "who keeps the register is left out");
    // Every text that was planted is there, in both, private notes too.
    for number in [1, 3, 4, 5, 6, 7, 9, 10].map(|number| format!("{CANARY}{number}")) {
        assert!(text.contains(&number), "{number}");
    }
    for text in ["a", "b", "c", "d"].map(|which| format!("{which}{CANARY}")) {
        assert!(page.contains(&text), "{text}");
    }
    let history = json["history"].as_array().expect("a history");
    let note = history.iter().filter(|past| past["table"] == "note").collect::<Vec<_>>();
    assert_eq!(note.len(), 2);
    assert_eq!(note[1]["before"]["text"], format!("{CANARY}8"));
    assert_eq!(json["records"]["mark"][0]["presence"], "absent");
    assert!(json["sessions"].as_array().expect("sessions").len() >= 49);
}

/// A table that comes later is in the export by itself; its title must be there in words.
#[test]
fn every_table_about_a_person_is_in_it_and_has_a_title() {
    let world = World::pilot();
    let (_, json) = exported(&world, "");
    let tables: Vec<_> = json["records"].as_object().expect("records").keys().cloned().collect();
    assert!(tables.len() >= 19, "{tables:?}");
    for language in ["en", "fi", "sv"] {
        let words =
            fs::read_to_string(crate::world::project(&format!("src/words/{language}.ftl"))).expect("words");
        for table in &tables {
            assert!(
                words.contains(&format!("\nword-records-{table} = ")),
                "{language}: word-records-{table}"
            );
        }
    }
}

#[test]
fn a_code_of_another_in_a_text_is_left_out() {
    let world = World::pilot();
    world.run_with("participant edit P-07 --alias", "friend of P-08\n");
    let (page, json) = exported(&world, "");
    assert!(page.contains("friend of …") && !page.contains("P-08"));
    assert_eq!(json["records"]["participant"][0]["alias"], "friend of …");
}

#[test]
fn the_page_speaks_the_language_and_files_are_never_replaced_unasked() {
    let world = World::pilot();
    let (page, _) = exported(&world, "");
    assert!(page.contains("<html lang=\"en\"") && page.contains("What is recorded about P-07"));
    world.run("person-export P-07 --out copy --lang fi").refused(1, &["--force"]);
    let (page, json) = exported(&world, "--lang fi --force");
    assert!(page.contains("Mitä osallistujasta P-07 on kirjattu") && page.contains("poissa"));
    let (page, again) = exported(&world, "--lang sv --force");
    assert!(page.contains("Vad som har antecknats om P-07"));
    assert_eq!(json, again, "machine words are the same in every language");
    world.run("person-export P-99 --out copy").refused(1, &["no participant P-99"]);
}

#[test]
fn the_page_tells_a_session_with_how_it_went_and_calls_things_by_their_names() {
    let world = World::pilot();
    world.done("activity edit jobsearch --name-fi Työnhaku");
    world.done("need add housing --name-fi Asuminen --name-sv Boende");
    let (page, _) = exported(&world, "--lang fi");
    let rows: Vec<String> = page.split("<tr>").map(bare).collect();
    let told = |row: &str| rows.iter().any(|found| found.starts_with(row));
    assert!(told("17.1.2022|12:00|Työnhaku|poissa|0|0|ilmoitti jälkikäteen|rikosprosessi|180|"), "{rows:#?}");
    assert!(told("17.1.2022|Asuminen|paljon"), "{rows:#?}");
    assert!(page.contains("17.1.2022</dd>") && !page.contains("2022-01-17"), "days are as people write them");
    let facts = page.find(">koodi<").expect("the code") < page.find(">sukupuoli<").expect("the gender");
    assert!(facts, "in the order of the form");
}

/// Returns the cells of a row of a page, without the marks of the page.
fn bare(row: &str) -> String {
    let cells = row.split("</td>").flat_map(|part| part.split("</th>"));
    let text = |cell: &str| cell.rsplit('>').next().unwrap_or_default().trim().to_owned();
    cells.map(text).collect::<Vec<_>>().join("|")
}

#[cfg(unix)]
#[test]
fn the_files_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::pilot();
    exported(&world, "");
    for file in ["copy/person.html", "copy/person.json"] {
        let mode = fs::metadata(world.path(file)).expect("there").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
}
