//! The `ikut` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    if ikut::cli::complete(std::env::args_os()) {
        return ExitCode::SUCCESS;
    }
    ikut::cli::run(std::env::args_os()).into()
}
