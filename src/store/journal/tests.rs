//! Steps, undo and redo on a real file.

use crate::domain::code::CohortCode;
use crate::domain::cohort::Cohort;
use crate::domain::day::iso;
use crate::domain::fact::{MarkFact, ParticipantId, SessionId};
use crate::domain::mark::{Mark, Presence};
use crate::domain::participant::Participant;
use crate::store::{Author, Care, Key, Looking, Passphrase, Put, Step, StepKind, Store, StoreError};

fn author() -> Author {
    Author { who: "worker".to_owned(), at: "2021-11-24T12:02:00Z".to_owned() }
}

pub(super) fn with_store(test: impl FnOnce(&mut Store)) {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ikut.db");
    let mut store = Store::create(&path, None, author()).expect("a new register");
    test(&mut store);
}

pub(super) fn cohort(name: &str) -> Cohort {
    Cohort {
        code: "K1".parse().expect("a code"),
        name: Some(name.to_owned()),
        start: iso("2021-08-30").expect("a day"),
        weeks: 10,
        end: iso("2021-11-12").expect("a day"),
        target: None,
        emphasis: None,
    }
}

pub(super) fn put(store: &mut Store, name: &str) -> Option<i64> {
    let step = Step::new(StepKind::CohortEdit).with("cohort", "K1");
    let done = store.change(step, |tx| tx.put_cohort(&cohort(name))).expect("a change");
    done.op
}

pub(super) fn name(store: &Store) -> Option<String> {
    let code: CohortCode = "K1".parse().expect("a code");
    store.read().find_cohort(&code).expect("readable").and_then(|cohort| cohort.name)
}

#[test]
fn steps_go_back_and_forth() {
    with_store(|store| {
        put(store, "one");
        put(store, "two");
        put(store, "=1+1 \"'\n\u{202e}🦊");
        store.undo().expect("third undone");
        assert_eq!(name(store).as_deref(), Some("two"));
        store.undo().expect("second undone");
        store.undo().expect("first undone");
        assert_eq!(name(store), None);
        assert!(matches!(store.undo(), Err(StoreError::NothingToUndo)));
        for expected in ["one", "two", "=1+1 \"'\n\u{202e}🦊"] {
            store.redo().expect("done again");
            assert_eq!(name(store).as_deref(), Some(expected));
        }
        assert!(matches!(store.redo(), Err(StoreError::NothingToRedo)));
    });
}

#[test]
fn a_new_step_ends_what_could_be_redone() {
    with_store(|store| {
        put(store, "one");
        put(store, "two");
        store.undo().expect("undone");
        put(store, "three");
        assert!(matches!(store.redo(), Err(StoreError::NothingToRedo)));
        store.undo().expect("undone");
        assert_eq!(name(store).as_deref(), Some("one"));
        store.redo().expect("done again");
        assert_eq!(name(store).as_deref(), Some("three"));
    });
}

#[test]
fn a_proof_tells_how_far_it_is_by_rows() {
    with_store(|store| {
        import_marks(store, 10_000, 0);
        let mut told = Vec::new();
        let flaws = store.flaws(&mut |looking| {
            if let Looking::Changes { done, all } = looking {
                told.push(done * 100 / all);
            }
        });
        assert_eq!(flaws.expect("readable"), []);
        // The marks are in a few images of the journal and each in a row of the table: half of the work each.
        let between = |least, most| told.iter().any(|percent| (least..most).contains(percent));
        assert!(between(10, 50) && between(50, 75) && between(75, 100), "{told:?}");
    });
}

#[test]
fn many_marks_come_back_after_a_new_step() {
    with_store(|store| {
        import_marks(store, 10_000, 0);
        let all = marks(store);
        store.undo().expect("undone");
        put(store, "two");
        assert!(matches!(store.redo(), Err(StoreError::NothingToRedo)));
        assert!(matches!(store.redo_step(3), Err(StoreError::Stands { step: 3 })));
        assert!(matches!(store.redo_step(1), Err(StoreError::InTheWay { by, .. }) if by == [3]));
        store.undo().expect("undone");
        let other = Cohort { code: "K2".parse().expect("a code"), ..cohort("two") };
        store.change(Step::new(StepKind::CohortNew), |tx| tx.put_cohort(&other)).expect("a change");
        store.redo_step(1).expect("done again");
        assert_eq!((marks(store), name(store).as_deref()), (all, Some("one")));
        assert!(matches!(store.redo_step(1), Err(StoreError::Stands { step: 1 })));
    });
}

#[test]
fn a_step_that_changes_nothing_leaves_no_trace() {
    with_store(|store| {
        assert_eq!(put(store, "one"), Some(1));
        assert_eq!(put(store, "one"), None);
        assert_eq!(store.read().entries(10).expect("entries").len(), 1);
    });
}

#[test]
fn a_rehearsal_changes_nothing_and_says_what_would_be() {
    with_store(|store| {
        store.rehearse();
        let done = store.change(Step::new(StepKind::CohortNew), |tx| tx.put_cohort(&cohort("one")));
        let done: crate::store::Done<Put> = done.expect("rehearsed");
        assert_eq!((done.value, done.changed, done.op), (Put::New, true, None));
        assert_eq!(name(store), None);
    });
}

#[test]
fn work_that_fails_changes_nothing() {
    with_store(|store| {
        let failed = store.change(Step::new(StepKind::CohortNew), |tx| {
            tx.put_cohort(&cohort("one"))?;
            Err::<(), _>(StoreError::NothingToUndo)
        });
        assert!(failed.is_err());
        assert_eq!(name(store), None);
        assert!(store.read().entries(10).expect("entries").is_empty());
    });
}

#[test]
fn a_write_outside_a_step_is_refused() {
    with_store(|store| {
        put(store, "one");
        let forgotten = store.connection.execute("UPDATE cohort SET name = 'two'", []);
        assert!(forgotten.is_err());
        assert_eq!(name(store).as_deref(), Some("one"));
    });
}

#[test]
fn many_marks_are_undone_and_redone_as_one() {
    with_store(|store| {
        let count = 10_000;
        assert_eq!(import_marks(store, count, 0), count);
        assert_eq!(import_marks(store, count + 5, 10), 5);
        assert_eq!(marks(store), (count + 5, count + 5));
        let rows = "SELECT count(*) FROM change WHERE op = 2 AND entity = 'mark'";
        assert_eq!(store.connection.query_row(rows, [], |row| row.get(0)), Ok(3));
        store.undo().expect("undone");
        assert_eq!(marks(store), (count, 0));
        store.undo().expect("undone");
        assert_eq!(marks(store), (0, 0));
        store.redo().expect("done again");
        store.redo().expect("done again");
        assert_eq!(marks(store), (count + 5, count + 5));
        store.undo().expect("undone");
        assert_eq!(marks(store), (count, 0));
    });
}

/// Imports marks and returns how many of them were new.
pub(super) fn import_marks(store: &mut Store, count: u32, late: u16) -> u32 {
    let work = |tx: &crate::store::Writer| {
        tx.put_cohort(&cohort("one"))?;
        let activity = crate::domain::activity::Activity {
            code: "a".parse().expect("a code"),
            name_en: None,
            name_fi: None,
            name_sv: None,
            kind: crate::domain::activity::Kind::Group,
            provider: None,
            minutes: None,
            counted: crate::domain::vocabulary::YesNo::Yes,
        };
        tx.put_activity(&activity)?;
        let session = crate::domain::session::Session {
            code: "K1-001".parse().expect("a code"),
            cohort: "K1".parse().expect("a code"),
            activity: activity.code.clone(),
            participant: None,
            date: iso("2021-08-30").expect("a day"),
            start: None,
            minutes: 60,
            mode: None,
            status: crate::domain::session::Status::Held,
            facilitator: None,
        };
        tx.put_session(&session, None)?;
        let mut facts = Vec::new();
        for number in 1..=count {
            let (id, _) =
                tx.put_participant(&Participant::new(format!("P-{number}").parse().expect("a code")))?;
            let mark = Mark { minutes_late: late, presence: Presence::Present, ..Mark::PRESENT };
            facts.push(MarkFact { session: SessionId(1), participant: ParticipantId(id.0), mark });
        }
        let mut new = 0;
        tx.put_marks(&facts, |put| new += u32::from(put == Put::New))?;
        Ok::<_, StoreError>(new)
    };
    store.change(Step::new(StepKind::Import), work).expect("imported").value
}

/// How many marks there are, and how many of them are late.
pub(super) fn marks(store: &Store) -> (u32, u32) {
    let (mut all, mut late) = (0, 0);
    let count = |fact: MarkFact| {
        all += 1;
        late += u32::from(fact.mark.minutes_late > 0);
    };
    store.read().each_mark(count).expect("marks");
    (all, late)
}

#[test]
fn an_encrypted_register_needs_its_passphrase() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("ikut.db");
    let key = |text: &str| Key::from(Passphrase::new(text.to_owned().into()).expect("not empty"));
    put(&mut Store::create(&path, Some(&key("right one")), author()).expect("made"), "one");
    assert!(matches!(Store::create(&path, None, author()), Err(StoreError::Exists { .. })));
    let open =
        |text: &str| Store::open(&path, Some(&key(text)), author(), Care::Whole).map(|store| name(&store));
    assert_eq!(open("right one").expect("opens").as_deref(), Some("one"));
    let wrong = open("wrong one");
    assert!(matches!(wrong, Err(StoreError::WrongPassphrase { .. })), "{wrong:?}");
    for at in [100, 5_000, 40_000] {
        let whole = std::fs::read(&path).expect("bytes");
        let mut bytes = whole.clone();
        bytes[at] ^= 1;
        std::fs::write(&path, &bytes).expect("written");
        assert!(matches!(open("right one"), Err(StoreError::Damaged { .. })), "{at}");
        assert!(matches!(open("wrong one"), Err(StoreError::WrongPassphrase { .. })), "{at}");
        std::fs::write(&path, &whole).expect("written");
    }
}

#[cfg(unix)]
#[test]
fn a_register_is_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    with_store(|store| {
        let mode = std::fs::metadata(store.path()).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    });
}
