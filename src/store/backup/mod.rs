//! Copies of the register: made as of one moment, and looked into.
//!
//! # Why
//! A copy has the bytes of the register: the same key and salt open it, with ikut or with any
//! SQLCipher. They are read under the lock of a reader, so that no writer comes between two pages;
//! another process's unfinished step is never among them.

mod trail;

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};
use sha2::{Digest, Sha256};

use super::journal::latest;
use super::{ALL, Erasure, Key, Reader, Store, StoreError, schema};
use crate::domain::backup::Content;
use crate::domain::hex::hex;
pub use trail::Trail;

/// Bytes that are copied at once.
const AT_ONCE: usize = 1 << 20;

/// What tells a register and its copies from any other.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Identity {
    /// The key of the seals; an older register has none.
    chain: Option<String>,
    /// The line of the first step.
    first: Option<String>,
}

impl Identity {
    /// Returns the key of the seals.
    pub(super) fn chain(&self) -> Option<&str> {
        self.chain.as_deref()
    }

    /// Returns digests of the key and of the first step, which tell the register where nothing of it may
    /// be told; an empty one where there is none.
    pub fn digests(&self) -> [String; 2] {
        [&self.chain, &self.first].map(|text| text.as_ref().map(|text| digest(text)).unwrap_or_default())
    }

    /// Says whether both are copies of one register.
    pub fn is_same(&self, other: &Self) -> bool {
        match (&self.chain, &other.chain) {
            (Some(one), Some(other)) => one == other,
            _ => self.first.is_some() && self.first == other.first,
        }
    }
}

/// What a look into a register or a copy of it found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    /// How much is in it.
    pub content: Content,
    /// Whose copy it is.
    pub identity: Identity,
    /// When its latest step was taken: UTC, to the second; `None` before the first.
    pub latest: Option<String>,
    /// Who was erased.
    pub erased: Vec<Erasure>,
    /// The number of its latest step; 0 before the first.
    pub step: i64,
    /// The last day on which the funder may ask for evidence.
    pub retention: Option<NaiveDate>,
    /// Its schema version.
    pub version: u32,
    /// Its steps.
    pub trail: Trail,
}

impl Look {
    /// Says whether it has the tables of this version.
    pub fn is_current(&self) -> bool {
        self.version == schema::VERSION
    }
}

fn digest(text: &str) -> String {
    let digest = Sha256::new().chain_update("ikut register ").chain_update(text).finalize();
    hex(&digest[..16])
}

/// How thoroughly a file is looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// It opens, and what is counted can be read.
    Quick,
    /// Every page, index and reference of it.
    Whole,
}

/// What is told of each piece that was copied: bytes so far, bytes of all.
pub type Told<'a> = &'a mut dyn FnMut(u64, u64);

impl Store {
    /// Writes the register's bytes as of one moment. Nothing may be read through this store that has
    /// to be of that moment, too: its lock is given back.
    ///
    /// # Errors
    /// The register cannot be read, or `to` cannot be written.
    pub fn copy_to(&self, to: &mut File, told: Told<'_>) -> Result<(), StoreError> {
        self.read().let_go()?;
        // Reading anything takes the lock that keeps writers out.
        self.connection.execute_batch("BEGIN; SELECT count(*) FROM sqlite_schema;")?;
        let copied = copy_bytes(&self.path, to, told);
        self.connection.execute_batch("COMMIT")?;
        copied
    }

    /// Opens a register of any version that this program knows, only to look into it or to copy it.
    ///
    /// # Errors
    /// It is no register, the passphrase is wrong, it is damaged or too new.
    pub fn open_as_it_is(path: &Path, key: Option<&Key>) -> Result<Self, StoreError> {
        let nobody = super::Author { who: String::new(), at: String::new() };
        let store = Self::connect(path, key, nobody)?;
        store.check_header(key)?;
        store.connection.pragma_update(None, "query_only", true)?;
        Ok(store)
    }

    /// Looks into the register.
    ///
    /// # Errors
    /// It is damaged, or its tables are foreign.
    pub fn look(&self, depth: Depth) -> Result<Look, StoreError> {
        let version = schema::version(&self.connection)?;
        if version == schema::VERSION && !schema::is_expected(&self.connection)? {
            return Err(StoreError::ForeignSchema { path: self.path.clone() });
        }
        let looked = self.check(depth).and_then(|()| found(&self.connection, version));
        let looked = looked.and_then(|look| Ok(Look { trail: self.trail()?, ..look }));
        looked.map_err(|error| match error {
            StoreError::Damaged { .. } | StoreError::BadValue { .. } | StoreError::Sqlite(_) => {
                StoreError::Damaged { path: self.path.clone() }
            }
            other => other,
        })
    }

    fn check(&self, depth: Depth) -> Result<(), StoreError> {
        if depth == Depth::Quick {
            return Ok(());
        }
        let verdict: String = self.connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
        let astray = self.connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
        if verdict == "ok" && !astray { Ok(()) } else { Err(StoreError::Damaged { path: PathBuf::new() }) }
    }
}

/// Writes the bytes of a file that is no register any more, as far as they can be read.
///
/// # Errors
/// It cannot be read, or `to` cannot be written.
pub fn copy_bytes(path: &Path, to: &mut File, told: Told<'_>) -> Result<(), StoreError> {
    let trouble = |error| StoreError::File { path: path.to_owned(), error };
    let mut from = File::open(path).map_err(trouble)?;
    let all = from.metadata().map_err(trouble)?.len();
    let mut buffer = vec![0; AT_ONCE];
    let mut so_far = 0;
    loop {
        let read = from.read(&mut buffer).map_err(trouble)?;
        if read == 0 {
            return Ok(());
        }
        to.write_all(&buffer[..read]).map_err(StoreError::Copy)?;
        so_far += read as u64;
        told(so_far, all);
    }
}

fn found(connection: &Connection, version: u32) -> Result<Look, StoreError> {
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).map(i64::unsigned_abs);
    let has_erasures = version >= schema::WITH_ERASURES;
    let erased = if has_erasures { Reader { connection, upto: ALL }.erasures()? } else { Vec::new() };
    let content = Content {
        participants: count("SELECT count(*) FROM participant")?,
        sessions: count("SELECT count(*) FROM session")?,
        marks: count("SELECT count(*) FROM mark")?,
        steps: count("SELECT count(*) FROM op")?,
        erased: erased.len() as u64,
    };
    let at = "SELECT at FROM op ORDER BY id DESC LIMIT 1";
    let at = connection.query_row(at, [], |row| row.get(0)).optional()?;
    let chain = match has_erasures {
        true => connection.query_row("SELECT key FROM chain", [], |row| row.get(0)).optional()?,
        false => None,
    };
    let retention = match has_erasures {
        true => Reader { connection, upto: ALL }.project()?.and_then(|project| project.retention),
        false => None,
    };
    let first = "SELECT id || ' ' || at || ' ' || who || ' ' || kind FROM op ORDER BY id LIMIT 1";
    let first = connection.query_row(first, [], |row| row.get(0)).optional()?;
    let identity = Identity { chain, first };
    let (step, trail) = (latest(connection)?, Trail::default());
    Ok(Look { content, identity, latest: at, erased, step, retention, version, trail })
}
