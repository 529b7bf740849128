//! Everything that is tested through the program itself, or by reading the project's own files.

mod architecture;
mod attend;
mod attend_session;
mod cohort;
mod completions;
mod docs;
mod durable;
mod errors;
mod esf;
mod help;
mod import;
mod init;
mod journal;
mod oracle;
mod records;
mod roll_call;
mod round_trip;
mod schema;
mod session;
mod terminal;
mod today;
mod together;
mod tools;
mod walkthrough;
mod window;
mod world;
