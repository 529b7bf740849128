//! The course of events as the model sees it: the rows, the steps that stand, and those taken back.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::act::erase;
use super::records::{Place, Records};
use super::touched::Touched;

/// A step that was taken.
#[derive(Debug, Clone)]
pub struct Taken {
    /// Its number in the log.
    pub number: usize,
    did: Did,
    /// Whether an erasure took values of it away, or it is one itself: it stays.
    stays: bool,
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
    /// The rows after each of these steps.
    history: Vec<Arc<Records>>,
    /// The steps that stand, in the order in which they were taken or brought back.
    standing: Vec<Taken>,
    /// The steps that were undone since the last new one, the latest last.
    undone: Vec<Taken>,
    /// How often each code was erased, of those whom the log remembers; and who was erased.
    known: BTreeMap<String, usize>,
    erased: BTreeSet<(String, usize)>,
    /// Whose sessions were ever one person's: the code, and the session's.
    own: BTreeSet<(String, String)>,
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
        self.remember(&touched);
        self.take(kind, Did::Touched(touched));
        true
    }

    fn take(&mut self, kind: &'static str, did: Did) {
        self.log(kind);
        self.standing.push(Taken { number: self.kinds.len(), did, stays: kind == "erase" });
        self.undone.clear();
    }

    fn log(&mut self, kind: &'static str) {
        self.kinds.push(kind);
        self.history.push(Arc::new(self.rows.clone()));
    }

    /// Returns the rows after a step with a number; those of the days before an erasure are no more.
    pub fn as_of(&self, number: usize) -> Option<&Records> {
        let rows = self.history.get(number.checked_sub(1)?).filter(|_| self.erased.is_empty());
        rows.map(Arc::as_ref)
    }

    /// Remembers whom a step spoke of.
    fn remember(&mut self, touched: &Touched) {
        for code in touched.people() {
            let times = self.erased.iter().filter(|(erased, _)| erased == code).count();
            self.known.entry(code.to_owned()).or_insert(times);
        }
        self.own.extend(touched.own_sessions());
    }

    /// Says whether the log remembers somebody, who may be there no more.
    pub fn knows(&self, code: &str) -> bool {
        self.known.contains_key(code)
    }

    /// Erases somebody: the rows, and what earlier steps say about the person. It is a step that stays.
    ///
    /// `until` is the project's day; `learn` takes over the code that the evidence gets.
    pub fn erase(&mut self, code: &str, until: &str, learn: impl Fn(&mut Records)) {
        let mut after = self.rows.clone();
        erase::erase(&mut after, code, until);
        learn(&mut after);
        let mut touched = Touched::between(&self.rows, &after);
        self.rows = after;
        let own = self.own.iter().filter(|(owner, _)| owner == code);
        let own: BTreeSet<_> = own.map(|(_, session)| session.clone()).collect();
        let rows = &self.rows;
        let is_gone = |(file, key): &Place| match file.as_str() {
            "feedback.csv" => own.contains(&key[0]) && rows.keys_under(file, &[&key[0]]).is_empty(),
            "waivers.csv" => {
                let stands = rows.keys("waivers.csv").iter().any(|waiver| waiver[1] == key[1]);
                (key[1] == code || own.contains(&key[1])) && !stands
            }
            _ => false,
        };
        for taken in &mut self.standing {
            let bulk = self.kinds[taken.number - 1] == "import";
            if let Did::Touched(touched) = &mut taken.did {
                taken.stays |= touched.forget(code, is_gone, bulk);
            }
        }
        touched.forget(code, is_gone, false);
        self.remember(&touched);
        self.take("erase", Did::Touched(touched));
        let times = self.known.remove(code).unwrap_or_default();
        self.erased.insert((code.to_owned(), times));
    }

    /// Undoes the step that stands and was taken or brought back last; refused where none does.
    pub fn undo(&mut self) -> Option<()> {
        let taken = self.standing.pop_if(|taken| !taken.stays)?;
        self.turn_back(taken);
        Some(())
    }

    /// Undoes the step with a number; refused where it does not stand, or a later one rests on it.
    pub fn undo_step(&mut self, number: usize) -> Option<()> {
        let at = self.undoable(number)?;
        let taken = self.standing.remove(at);
        self.turn_back(taken);
        Some(())
    }

    /// Says where the step with a number stands, if it can be undone.
    pub fn undoable(&self, number: usize) -> Option<usize> {
        let at = self.standing.iter().position(|taken| taken.number == number)?;
        let (taken, later) = (&self.standing[at], &self.standing[at + 1..]);
        let free = match &taken.did {
            _ if taken.stays => false,
            Did::Touched(touched) => !later.iter().any(|later| later.rests_on(touched)),
            Did::Restored(_) => later.is_empty(),
        };
        free.then_some(at)
    }

    fn turn_back(&mut self, taken: Taken) {
        match &taken.did {
            Did::Touched(touched) => {
                touched.take_back(&mut self.rows);
                self.log("undo");
                self.undone.push(taken);
            }
            Did::Restored(before) => {
                // The register that was there is here again, with one step more.
                *self = (**before).clone();
                self.log("restore_undo");
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
        self.log("redo");
        // What was brought back last is undone first.
        self.standing.push(taken);
        Some(())
    }

    /// Puts what was there at an earlier moment in the place of all; whoever was erased since is erased
    /// again.
    pub fn restore(&mut self, backup: &Self, learn: impl Fn(&mut Records)) {
        let before = self.put_back(backup, learn);
        self.take("restore", Did::Restored(Box::new(before)));
    }
}

impl Course {
    /// Takes the latest restore back, whatever was done since; refused where nothing was restored.
    pub fn restore_undo(&mut self, learn: impl Fn(&mut Records)) -> Option<()> {
        let restored = |taken: &Taken| match &taken.did {
            Did::Restored(before) => Some((**before).clone()),
            Did::Touched(_) => None,
        };
        let before = self.standing.iter().rev().find_map(restored)?;
        self.put_back(&before, learn);
        self.log("restore_undo");
        self.undone.clear();
        Some(())
    }

    /// Puts what was there at another moment in the place of all; whoever was erased since is erased again.
    fn put_back(&mut self, other: &Self, learn: impl Fn(&mut Records)) -> Self {
        let before = std::mem::replace(self, other.clone());
        let until = |course: &Self| course.rows.cell("retention.csv", &[], "until").to_owned();
        let until = until(&before).max(until(other));
        for (code, times) in before.erased.difference(&other.erased) {
            match other.known.get(code) == Some(times) {
                true => self.erase(code, &until, &learn),
                // Nobody is there to go: it is only noted, as a step.
                false => {
                    self.take("erase", Did::Touched(Touched::default()));
                    self.erased.insert((code.clone(), *times));
                }
            }
        }
        before
    }
}

impl Taken {
    fn rests_on(&self, earlier: &Touched) -> bool {
        matches!(&self.did, Did::Touched(touched) if earlier.bears(touched))
    }
}
