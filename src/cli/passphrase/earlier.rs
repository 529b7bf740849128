//! The passphrase of a backup: the register may have got another one since.

use std::path::PathBuf;

use clap::Args;

use crate::cli::ask;
use crate::cli::desk::Desk;
use crate::cli::failure::Failure;
use crate::store::Passphrase;

use super::{from_command, from_file};

/// Where the passphrase of a backup comes from that the register's passphrase does not open.
#[derive(Debug, Args)]
pub(in crate::cli) struct BackupPassphrase {
    /// Read the passphrase that the backup has from the first line of this file
    #[arg(long, value_name = "FILE")]
    backup_passphrase_file: Option<PathBuf>,
    /// Read the passphrase that the backup has from the first line that this command prints
    #[arg(long, value_name = "COMMAND", conflicts_with = "backup_passphrase_file")]
    backup_passphrase_command: Option<String>,
}

impl BackupPassphrase {
    /// Returns the passphrase that was given, if one was.
    pub(in crate::cli) fn given(&self, desk: &Desk) -> Result<Option<Passphrase>, Failure> {
        match (&self.backup_passphrase_file, &self.backup_passphrase_command) {
            (Some(file), _) => from_file(file, desk).map(Some),
            (_, Some(command)) => from_command(command, desk).map(Some),
            (None, None) => Ok(None),
        }
    }
}

/// Asks for the passphrase that a backup had.
pub(in crate::cli) fn ask_for(backup: &str, desk: &Desk) -> Result<Option<Passphrase>, Failure> {
    Ok(Passphrase::new(ask::secret(desk.tr.ask_backup_passphrase(backup))?))
}
