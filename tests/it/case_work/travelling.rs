//! The records of case work through the interchange folder.

use crate::world::World;

const FOLDER: [(&str, &str); 7] = [
    ("need_kinds.csv", "need,name_en,name_fi,name_sv,retired\nit,,Tietotekniikka,,no\nzz,,,,yes\n"),
    (
        "goals.csv",
        "participant,number,date,area,state,review,text\nP-01,1,2021-09-06,working_life,open,2021-10-04,Find work\n",
    ),
    ("goal_steps.csv", "participant,goal,number,done,text\nP-01,1,1,,Write a CV\n"),
    ("goal_sessions.csv", "participant,goal,session\nP-01,1,K1-005\n"),
    ("notes.csv", "participant,number,date,kind,session,text\nP-01,1,2021-08-31,meeting,K1-005,Slept well\n"),
    (
        "contacts.csv",
        "participant,number,purpose,due,date,way,reached\nP-01,1,absence,2021-09-05,2021-09-06,phone,no\n",
    ),
    (
        "referrals.csv",
        "participant,number,date,service,state,consent,changed,goes_on\nP-01,1,2021-11-01,Health centre,sent,2021-11-01,,yes\n",
    ),
];

fn imported() -> World {
    let world = World::pilot();
    for (name, text) in FOLDER {
        world.write(&format!("in/{name}"), text);
    }
    world.done("import in");
    world
}

fn file(world: &World, name: &str) -> String {
    world.export().into_iter().find(|(file, _)| file == name).expect("the file").1
}

#[test]
fn what_was_imported_is_exported_and_one_step_takes_it_back() {
    let world = imported();
    for (name, text) in FOLDER {
        assert_eq!(file(&world, name), text);
    }
    assert!(world.run("import in").err.contains("nothing changed"), "the second time changes nothing");
    world.done("undo");
    for (name, text) in FOLDER {
        assert_eq!(file(&world, name).lines().next(), text.lines().next());
        assert_eq!(file(&world, name).lines().count(), 1, "{name}");
    }
}

#[test]
fn a_row_that_says_less_leaves_the_rest() {
    let world = imported();
    world.write("some/goals.csv", "participant,number,state\nP-01,1,reached\n");
    world.write("some/referrals.csv", "participant,number,state\nP-01,1,accepted\n");
    world.write("some/contacts.csv", "participant,number,way\nP-01,1,message\n");
    world.write("some/notes.csv", "participant,number,kind\nP-01,1,observation\n");
    world.done("import some");
    assert!(
        file(&world, "goals.csv").ends_with("P-01,1,2021-09-06,working_life,reached,2021-10-04,Find work\n")
    );
    assert!(file(&world, "referrals.csv").ends_with(",accepted,2021-11-01,,yes\n"));
    assert!(file(&world, "contacts.csv").ends_with("P-01,1,absence,2021-09-05,2021-09-06,message,no\n"));
    assert!(file(&world, "notes.csv").ends_with("P-01,1,2021-08-31,observation,K1-005,Slept well\n"));
}

#[test]
fn a_referral_without_consent_is_refused_in_three_languages() {
    let world = World::pilot();
    world.write(
        "in/referrals.csv",
        "participant,number,date,service,state\nP-01,1,2021-11-01,Debt advice,sent\n",
    );
    let said = |lang: &str| {
        let said = world.run(&format!("import in --lang {lang}"));
        assert_eq!(said.code, 1);
        assert!(!said.err.contains("Debt"), "{}", said.err);
        said.err.lines().next().unwrap_or_default().to_owned()
    };
    let place = "referrals.csv:2: consent: ";
    assert!(said("en").ends_with(&format!(
        "{place}a referral beyond proposed needs the day on which the participant consented"
    )));
    assert!(said("fi").ends_with(&format!("{place}ehdotusta pidemmälle edennyt ohjaus palveluun tarvitsee päivän, jona osallistuja antoi suostumuksensa")));
    assert!(said("sv").ends_with(&format!(
        "{place}en hänvisning som kommit längre än till förslag behöver dagen då deltagaren gav sitt samtycke"
    )));
}
