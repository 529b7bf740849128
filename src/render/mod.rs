//! From a sheet or a page to what a person or a program reads: CSV, JSON, a table on a screen, a text.
//!
//! Rounding for the eye, the decimal comma and the translation of words belong here; nothing is
//! counted here. Every text that a screen shows is made [`visible()`] first.

pub mod columns;
pub mod csv;
pub mod form;
pub mod grid;
pub mod ics;
pub mod json;
pub mod page;
pub mod shown;
pub mod slips;
pub mod table;
pub mod visible;
pub mod weeks;

pub use self::columns::columns;
pub use self::csv::{Dialect, csv};
pub use self::json::json;
pub use self::shown::{Look, Shown};
pub use self::table::table;
pub use self::visible::visible;
