//! A page in every format that a person reads.

pub mod html;
pub mod md;
pub mod text;
pub mod xlsx;

pub use self::html::{Around, html, sheet};
pub use self::md::md;
pub use self::text::text;
pub use self::xlsx::xlsx;

#[cfg(test)]
mod tests_page;
