//! Referrals, and where support goes on.

use super::{rows, told, two};
use crate::world::World;

#[test]
fn a_referral_goes_on_with_consent_and_not_without() {
    let world = two();
    told(&world, "referral add P-01", "Health centre\n");
    for state in ["agreed", "sent", "accepted", "ended"] {
        world
            .run(&format!("referral edit P-01 1 --state {state}"))
            .refused(1, &["no consent of P-01 is recorded", &format!("--state {state} --consent DATE")]);
    }
    assert_eq!(rows(&world, "referrals.csv"), ["P-01,1,2021-11-24,Health centre,proposed,,,"]);
    world.done("referral edit P-01 1 --state agreed --consent yesterday --goes-on yes");
    world.done("referral edit P-01 1 --state accepted --on 2021-11-24");
    assert_eq!(
        rows(&world, "referrals.csv"),
        ["P-01,1,2021-11-24,Health centre,accepted,2021-11-23,2021-11-24,yes"]
    );
    world.done("referral add P-02 --service Advice --state declined");
    world
        .run("referral add P-02 --service Advice --state agreed")
        .refused(1, &["ikut referral add P-02 --state"]);
    world.done("referral edit P-02 1 --service Debt");
    insta::assert_snapshot!("referral_list", world.ikut("referral list"));
    insta::assert_snapshot!("referral_list_fi", world.ikut("referral list P-01 --lang fi"));
    insta::assert_snapshot!("referral_log_sv", world.ikut("log --limit 4 --lang sv"));
    world.done("undo");
    assert!(rows(&world, "referrals.csv")[1].contains("Advice"));
}

#[test]
fn everybody_is_listed_alike_and_who_has_no_service_yet_comes_first() {
    let world = World::pilot().at("2022-11-24T14:02:00");
    world.done("participant edit P-14 --residence none");
    world.done("participant edit P-15 --residence citizen");
    for code in ["P-14", "P-15"] {
        world.done(&format!(
            "referral add {code} --service Advice --state accepted --consent 2022-11-01 --goes-on yes"
        ));
    }
    world.done("referral add P-16 --service Clinic");
    world.done("referral add P-17 --service Clinic --state declined");
    for lang in ["en", "fi", "sv"] {
        insta::assert_snapshot!(
            format!("handover_{lang}"),
            world.ikut(&format!("report handover --lang {lang}"))
        );
    }
    insta::assert_snapshot!("handover_csv", world.ikut("report handover --format csv"));
    for format in ["json", "md", "html"] {
        let page = world.done(&format!("report handover --format {format}"));
        assert!(page.contains("P-14") && page.contains("P-15"), "{format}");
        assert!(!page.contains("citizen"), "{format} tells nobody's right to reside");
    }
    let since = world.done("report handover --since 2000-01-01 --format csv");
    assert!(since.lines().count() > world.done("report handover --format csv").lines().count());
}

#[test]
fn nobody_is_a_page_too() {
    let world = World::new();
    insta::assert_snapshot!("handover_nobody", world.ikut("report handover"));
}
