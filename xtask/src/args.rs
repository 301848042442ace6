//! The command line, read by hand: few commands, few options.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
cargo xtask serve [--port N]        set up, build and serve the page on this machine
cargo xtask test [--only STEP]      set up and run every check; --only list names the steps
cargo xtask build                   set up and build the site into dist/
cargo xtask single-file PLAN…|--all write one HTML file that needs no server; prints its path
cargo xtask tables [--check]        put the plans with tables together; --check only compares
cargo xtask check-data              check every plan, result, table, citation and size
cargo xtask words FOLDER            write the words of each language, for who builds the page otherwise
cargo xtask figures                 measure the figures of the README
cargo xtask bench [--peers]         measure the speed of the engine, beside other engines if asked
cargo xtask setup                   only install what is missing
cargo xtask campaign [NAME|all]     list or run the checks too long for `test`
cargo xtask campaign mutation FILE… change only these files, such as engine/src/deviation/cap.rs

PIRAMIDE_WASM=active|rustup|debian  use only that source of the WebAssembly standard library";

/// The port of `serve` when none is asked for.
const PORT: u16 = 8000;

/// One command, with its options.
#[derive(Debug, PartialEq, Eq)]
pub enum Command {
    /// Print the help text.
    Help,
    /// Install what is missing.
    Setup,
    /// Build the site.
    Build,
    /// Build and serve the site.
    Serve {
        /// The asked port, or the usual one, which gives way to another when it is taken.
        port: Port,
    },
    /// Write one HTML file with some plans.
    SingleFile {
        /// The plans to put in.
        plans: Plans,
    },
    /// Run the checks.
    Test {
        /// The one step to run.
        only: Option<String>,
    },
    /// Check all data.
    CheckData,
    /// Put together the plans with tables.
    Tables {
        /// Only say which files differ.
        check: bool,
    },
    /// Write the words of each language.
    Words {
        /// The folder they go into.
        folder: PathBuf,
    },
    /// Measure the figures of the README.
    Figures,
    /// Measure the speed of the engine.
    Bench {
        /// Whether to measure other engines too.
        peers: bool,
    },
    /// List or run the long checks.
    Campaign {
        /// The one to run, or `all`.
        name: Option<String>,
        /// The files to change, for the one that changes files; the usual ones when there is none.
        files: Vec<String>,
    },
}

/// The port to listen on.
#[derive(Debug, PartialEq, Eq)]
pub enum Port {
    /// This one and no other.
    Exactly(u16),
    /// This one, or any free one.
    Preferably(u16),
}

/// Which plans go into a single file.
#[derive(Debug, PartialEq, Eq)]
pub enum Plans {
    /// Every plan of the catalog.
    All,
    /// These, by id.
    Named(Vec<String>),
}

/// Reads the words after `cargo xtask`.
///
/// # Errors
/// An unknown command or option, with the help text.
pub fn parse(words: impl Iterator<Item = String>) -> Result<Command> {
    let mut words = words;
    let command = words.next().unwrap_or_else(|| "help".to_owned());
    let rest: Vec<String> = words.collect();
    let rest: Vec<&str> = rest.iter().map(String::as_str).collect();
    Ok(match (command.as_str(), rest.as_slice()) {
        ("help" | "--help" | "-h", _) => Command::Help,
        ("setup", []) => Command::Setup,
        ("build", []) => Command::Build,
        ("serve", []) => Command::Serve { port: Port::Preferably(PORT) },
        ("serve", ["--port", port]) => {
            let port = port.parse().with_context(|| format!("`{port}` is not a port"))?;
            Command::Serve { port: Port::Exactly(port) }
        }
        ("single-file", ["--all"]) => Command::SingleFile { plans: Plans::All },
        ("single-file", [first, ..]) if !first.starts_with('-') => {
            Command::SingleFile { plans: Plans::Named(rest.iter().map(|id| (*id).to_owned()).collect()) }
        }
        ("test", []) => Command::Test { only: None },
        ("test", ["--only", step]) => Command::Test { only: Some((*step).to_owned()) },
        ("check-data", []) => Command::CheckData,
        ("tables", []) => Command::Tables { check: false },
        ("tables", ["--check"]) => Command::Tables { check: true },
        ("words", [folder]) => Command::Words { folder: folder.into() },
        ("figures", []) => Command::Figures,
        ("bench", []) => Command::Bench { peers: false },
        ("bench", ["--peers"]) => Command::Bench { peers: true },
        ("campaign", []) => Command::Campaign { name: None, files: Vec::new() },
        ("campaign", [name, files @ ..]) if *name == "mutation" || files.is_empty() => Command::Campaign {
            name: Some((*name).to_owned()),
            files: files.iter().map(|file| (*file).to_owned()).collect(),
        },
        _ => bail!("not a command: {command} {}\n\n{HELP}", rest.join(" ")),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Result<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn commands_and_options_are_read() {
        assert_eq!(words("").unwrap(), Command::Help);
        assert_eq!(words("serve --port 9000").unwrap(), Command::Serve { port: Port::Exactly(9000) });
        assert_eq!(words("single-file --all").unwrap(), Command::SingleFile { plans: Plans::All });
        assert_eq!(words("tables --check").unwrap(), Command::Tables { check: true });
        let campaign = |name: &str, files: &[&str]| Command::Campaign {
            name: Some(name.to_owned()),
            files: files.iter().map(|file| (*file).to_owned()).collect(),
        };
        assert_eq!(words("campaign all").unwrap(), campaign("all", &[]));
        assert_eq!(words("campaign mutation a.rs b.rs").unwrap(), campaign("mutation", &["a.rs", "b.rs"]));
        let named = Plans::Named(vec!["a".to_owned(), "b".to_owned()]);
        assert_eq!(words("single-file a b").unwrap(), Command::SingleFile { plans: named });
        assert_eq!(words("bench --peers").unwrap(), Command::Bench { peers: true });
        assert_eq!(words("test --only sizes").unwrap(), Command::Test { only: Some("sizes".to_owned()) });
    }

    #[test]
    fn an_unknown_word_is_an_error_with_the_help() {
        for line in
            ["srve", "serve --port x", "single-file", "single-file --every", "test --just x", "campaign firefox x"]
        {
            assert!(words(line).is_err(), "{line}");
        }
    }
}
