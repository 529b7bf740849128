//! The `ikut` program.

use std::process::ExitCode;

use clap_complete::CompleteEnv;

fn main() -> ExitCode {
    CompleteEnv::with_factory(ikut::cli::whole_command).complete();
    ikut::cli::run(std::env::args_os()).into()
}
