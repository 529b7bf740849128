//! What is true without a computer: the words of the programme, its records and its rules.
//!
//! Nothing here reads a file, a clock, a terminal or the environment. Types are built through
//! functions that refuse what cannot be, so that the rest of the program need not ask again.

pub mod activity;
pub mod age;
pub mod anchor;
pub mod backup;
pub mod check;
pub mod code;
pub mod cohort;
pub mod contact;
pub mod day;
pub mod due;
pub mod enrolment;
pub mod expected;
pub mod fact;
pub mod feedback;
pub mod goal;
pub mod guard;
pub mod hex;
pub mod holiday;
pub mod instrument;
pub mod intake;
pub mod language;
pub mod lesson;
pub mod life_area;
pub mod mark;
pub mod mark_line;
pub mod mention;
pub mod nearest;
pub mod need;
pub mod note;
pub mod number;
pub mod outcome;
pub mod participant;
pub mod passphrase;
pub mod period;
pub mod personal;
pub mod project;
pub mod quiet;
pub mod referral;
pub mod refusal;
pub mod retention;
pub mod safe_contact;
pub mod schedule;
pub mod score;
pub mod session;
pub mod sheet_key;
pub mod shift;
pub mod submission;
pub mod vocabulary;
pub mod waiver;
pub mod week;
