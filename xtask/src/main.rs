//! `cargo xtask`: set-up, bundling and every check of Piramide, the same at home and in continuous
//! integration. `cargo xtask help` lists the commands.
#![expect(clippy::print_stdout, reason = "a command speaks to the person who runs it")]

mod args;
mod bench;
mod campaign;
mod check_data;
mod figures;
mod gate;
mod json;
mod process;
mod project;
mod say;
mod serve;
mod setup;
mod site;
mod sources;
mod tables;

use std::process::ExitCode;

use args::Command;
use project::Project;

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            say::error(&error);
            ExitCode::FAILURE
        }
    }
}

/// Carries out the command line; `false` says that a check failed and has been reported.
fn run() -> anyhow::Result<bool> {
    let command = args::parse(std::env::args().skip(1))?;
    let project = Project::find()?;
    match command {
        Command::Help => say::line(args::HELP),
        Command::Setup => {
            setup::for_site(&project)?;
            setup::for_browser_tests(&project)?;
        }
        Command::Build => site::build(&project)?,
        Command::Serve { port } => {
            site::build(&project)?;
            serve::run(&project, port)?;
        }
        Command::SingleFile { plans } => {
            site::build(&project)?;
            let file = site::single_file::write(&project, &plans)?;
            println!("{}", file.display());
        }
        Command::Test { only } => return gate::run(&project, only.as_deref()),
        Command::CheckData => return check_data::run(&project),
        Command::Tables { check } => return tables::run(&project, check),
        Command::Words { folder } => site::words::write(&project, &project.path(folder))?,
        Command::Figures => figures::run(&project)?,
        Command::Bench { peers } => bench::run(&project, peers)?,
        Command::Campaign { name, files } => campaign::run(&project, name.as_deref(), &files)?,
    }
    Ok(true)
}
