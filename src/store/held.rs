//! The connection to the register, and how it is let go.

use std::ops::{Deref, DerefMut};

use rusqlite::Connection;

/// A connection that is closed where it holds a key, so that the key is wiped, and otherwise left to
/// the end of the process, with every lock given back.
///
/// # Why
/// Closing takes the schema apart, table by table and trigger by trigger: a tenth of all the work of
/// a command that somebody waits for, and the process ends a moment later.
pub(super) struct Held {
    /// There until it is let go.
    connection: Option<Connection>,
    keyed: bool,
}

impl Held {
    /// Holds a connection; `keyed` says whether it was given a key.
    pub(super) fn new(connection: Connection, keyed: bool) -> Self {
        Self { connection: Some(connection), keyed }
    }

    /// Says whether the connection was given a key.
    pub(super) fn is_keyed(&self) -> bool {
        self.keyed
    }
}

impl Deref for Held {
    type Target = Connection;

    fn deref(&self) -> &Self::Target {
        self.connection.as_ref().expect("a connection is held until it is let go")
    }
}

impl DerefMut for Held {
    fn deref_mut(&mut self) -> &mut Self::Target {
        self.connection.as_mut().expect("a connection is held until it is let go")
    }
}

impl Drop for Held {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take() else { return };
        // A connection that cannot give its locks back is closed.
        let free = connection.is_autocommit() || connection.execute_batch("ROLLBACK").is_ok();
        if !self.keyed && free {
            std::mem::forget(connection);
        }
    }
}
