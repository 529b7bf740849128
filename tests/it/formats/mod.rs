//! The report in the formats that people read, each in its own program where there is one.

mod page;
