//! Keeps the records of small coaching cohorts and reports them to the European Social Fund.
//!
//! # The house
//! One process carries out one command over one SQLite file, the *register*. Each room knows only
//! the rooms to its right:
//!
//! ```text
//! main -> cli -> { store, report, render, interchange, words } -> domain
//!                  render -> report::{sheet, page}
//! ```
//!
//! | room | is for | must not know |
//! | --- | --- | --- |
//! | [`cli`] | arguments, terminal, environment, clock; one file for each command | SQL, counting rules |
//! | [`domain`] | what is true without a computer: words, records, rules, days | input and output |
//! | [`store`] | the register: file, key, schema, rows, journal | figures, languages, the clock |
//! | [`report`] | figures: pure functions from `domain::fact` rows to sheets | SQL, languages, the clock |
//! | [`render`] | sheets and pages as tables, CSV, JSON and texts; rounding for the eye | counting |
//! | [`interchange`] | bytes to checked rows and back, every problem with its place | SQL, files |
//! | [`words`] | every text for people, in three languages | what is said when |
//!
//! A test reads the sources and holds these arrows.
//!
//! # The way of a command
//! `cli::run` understands the words typed, makes a desk (options, texts, output) and hands it to the
//! command's file. That resolves what was typed, makes one call that changes or reads something,
//! and says one sentence. Every change goes through [`store::Store::change`]: one transaction, one
//! line in the journal, undoable.
//!
//! # Where a change goes
//! - a new command: a file in `cli`, a line in `cli::rooms`, its texts in `words`, a line in a
//!   document of `examples`
//! - a new column: `domain`, a step of the schema's ladder, the entity's folder in `store`, its file
//!   in `interchange`
//! - a new indicator: a function in `report::esf::outputs` or `results`, a line in
//!   `report::esf::programme`, its label in `words`
//! - a new finding: a rule in `report::quality`, its sentence in `words`

pub mod cli;
pub mod domain;
pub mod interchange;
pub mod render;
pub mod report;
pub mod store;
pub mod words;
