//! A page in every format that a person reads.

pub mod md;
pub mod text;

pub use self::md::md;
pub use self::text::text;

#[cfg(test)]
mod tests_page;
