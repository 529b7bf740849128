//! The course of events as the model sees it: the rows, the steps that stand, and those taken back.

use super::records::Records;
use super::touched::Touched;

/// A step that was taken.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Its number in the log.
    pub number: usize,
    did: Did,
}

/// What a step did.
#[derive(Debug, Clone)]
enum Did {
    /// It touched rows.
    Touched(Touched),
    /// It put a backup in the register's place; this is what was there.
    Restored(Box<Course>),
}

/// All that was done so far.
#[derive(Debug, Clone, Default)]
pub struct Course {
    /// The rows as they are.
    pub rows: Records,
    /// The kind of each step in the log, undo and redo among them.
    pub kinds: Vec<&'static str>,
    /// The steps that stand, by number.
    standing: Vec<Taken>,
    /// The steps that were undone since the last new one, the latest last.
    undone: Vec<Taken>,
}

impl Course {
    /// Returns the beginning.
    pub fn new(rows: Records) -> Self {
        Self { rows, ..Self::default() }
    }

    /// Returns the numbers of the steps that stand.
    pub fn standing(&self) -> Vec<usize> {
        self.standing.iter().map(|taken| taken.number).collect()
    }

    /// Takes a step that leads to other rows; says whether anything changed.
    pub fn step(&mut self, kind: &'static str, after: Records) -> bool {
        let touched = Touched::between(&self.rows, &after);
        if touched.is_empty() {
            return false;
        }
        self.rows = after;
        self.take(kind, Did::Touched(touched));
        true
    }

    fn take(&mut self, kind: &'static str, did: Did) {
        self.kinds.push(kind);
        self.standing.push(Taken { number: self.kinds.len(), did });
        self.undone.clear();
    }

    /// Undoes the latest step that stands; refused where none does.
    pub fn undo(&mut self) -> Option<()> {
        let taken = self.standing.pop()?;
        self.turn_back(taken);
        Some(())
    }

    /// Undoes the step with a number; refused where it does not stand, or a later one rests on it.
    pub fn undo_step(&mut self, number: usize) -> Option<()> {
        let at = self.standing.iter().position(|taken| taken.number == number)?;
        if at + 1 < self.standing.len() {
            let Did::Touched(touched) = &self.standing[at].did else { return None };
            if self.standing[at + 1..].iter().any(|later| later.rests_on(touched)) {
                return None;
            }
        }
        let taken = self.standing.remove(at);
        self.turn_back(taken);
        Some(())
    }

    fn turn_back(&mut self, taken: Taken) {
        match &taken.did {
            Did::Touched(touched) => {
                touched.take_back(&mut self.rows);
                self.kinds.push("undo");
                self.undone.push(taken);
            }
            Did::Restored(before) => {
                // The register that was there is here again, with one step more.
                *self = (**before).clone();
                self.kinds.push("restore_undo");
                self.undone.clear();
            }
        }
    }

    /// Does the step again that was undone last; refused where a new one came since.
    pub fn redo(&mut self) -> Option<()> {
        let taken = self.undone.pop()?;
        if let Did::Touched(touched) = &taken.did {
            touched.bring_back(&mut self.rows);
        }
        self.kinds.push("redo");
        let at = self.standing.partition_point(|other| other.number < taken.number);
        self.standing.insert(at, taken);
        Some(())
    }

    /// Puts what was there at an earlier moment in the place of all.
    pub fn restore(&mut self, backup: &Self) {
        let before = std::mem::replace(self, backup.clone());
        self.take("restore", Did::Restored(Box::new(before)));
    }
}

impl Taken {
    fn rests_on(&self, earlier: &Touched) -> bool {
        matches!(&self.did, Did::Touched(touched) if earlier.bears(touched))
    }
}
