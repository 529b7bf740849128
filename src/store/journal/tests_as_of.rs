//! The register as it was after an earlier step, on a real file.

use super::tests::{cohort, import_marks, marks, name, put, with_store};
use crate::store::{Care, Store};

/// Opens the register once more, as it was after a step.
fn as_of(store: &Store, op: i64) -> Store {
    let again = Store::open_to_read(store.path(), None, Care::Whole).expect("opens");
    again.as_of(op).expect("wound back")
}

#[test]
fn every_earlier_state_can_be_read_and_the_latest_stays() {
    with_store(|store| {
        for text in ["one", "two", "three"] {
            put(store, text);
        }
        store.undo().expect("undone");
        put(store, "four");
        let expected = [None, Some("one"), Some("two"), Some("three"), Some("two"), Some("four")];
        for (op, expected) in (0..).zip(expected) {
            let earlier = as_of(store, op);
            let found = earlier.read().find_cohort(&cohort("").code).expect("readable");
            assert_eq!(found.and_then(|cohort| cohort.name).as_deref(), expected, "{op}");
        }
        assert_eq!(name(store).as_deref(), Some("four"));
        assert_eq!(store.read().entries(10).expect("entries").len(), 5);
    });
}

#[test]
fn marks_stored_together_are_wound_back_and_told_one_by_one() {
    with_store(|store| {
        import_marks(store, 5_000, 0);
        import_marks(store, 5_003, 10);
        store.undo().expect("undone");
        store.redo().expect("done again");
        let count = |op| {
            let earlier = as_of(store, op);
            let (mut all, mut late) = (0, 0);
            let each = |fact: crate::domain::fact::MarkFact| {
                all += 1;
                late += u32::from(fact.mark.minutes_late > 0);
            };
            earlier.read().each_mark(each).expect("marks");
            (all, late)
        };
        assert_eq!(
            [0, 1, 2, 3, 4].map(count),
            [(0, 0), (5_000, 0), (5_003, 5_003), (5_000, 0), (5_003, 5_003)]
        );
        assert_eq!(marks(store), (5_003, 5_003));
        let touches = store.read().touches_since(1).expect("touches");
        let of_marks: Vec<_> = touches.iter().filter(|touch| touch.entity == "mark").collect();
        assert_eq!(of_marks.len(), 3 * 5_003);
        let first = of_marks.iter().find(|touch| touch.key == ["1", "1"]).expect("the first mark");
        let late = |values: &Option<crate::store::Values>| {
            values.as_ref().and_then(|values| values["minutes_late"].as_i64())
        };
        assert_eq!((first.op, late(&first.before), late(&first.after)), (2, Some(0), Some(10)));
        assert_eq!(store.read().touches_since(4).expect("touches"), []);
    });
}

#[test]
fn nothing_can_be_written_through_what_was() {
    with_store(|store| {
        put(store, "one");
        put(store, "two");
        let earlier = as_of(store, 1);
        assert!(earlier.connection.execute("UPDATE main.cohort SET name = 'x'", []).is_err());
        assert!(earlier.connection.execute("UPDATE cohort SET name = 'x'", []).is_err());
    });
}
