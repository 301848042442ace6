//! `cargo xtask campaign`: checks that take too long for `cargo xtask test`, or need programs that it does not.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::project::Project;
use crate::setup::{self, debian, node};
use crate::{bench, process, say, site};

/// The folder of the checks in browsers.
const FOLDER: &str = "tests/campaign";
/// Seconds of fuzzing.
const FUZZING: &str = "-max_total_time=600";
/// Files of the engine whose every change must make a test fail: where a wrong sign or bound would be a wrong number.
const MUTATED: [&str; 4] =
    ["number/src/*.rs", "engine/src/deviation/*.rs", "engine/src/aggregate/*.rs", "engine/src/target/*.rs"];

/// One long check.
struct Check {
    name: &'static str,
    about: &'static str,
    run: fn(&Project, &[String]) -> Result<()>,
}

const CHECKS: [Check; 5] = [
    Check { name: "firefox", about: "the main journeys in Debian's Firefox (a minute)", run: firefox },
    Check {
        name: "lighthouse",
        about: "speed, accessibility and good practice by Lighthouse (two minutes)",
        run: lighthouse,
    },
    Check { name: "fuzzing", about: "broken files without end, with cargo-fuzz (a quarter of an hour)", run: fuzzing },
    Check {
        name: "mutation",
        about: "every changed line is noticed by a test, with cargo-mutants (hours)",
        run: mutation,
    },
    Check { name: "peers", about: "speed and memory beside other engines (ten minutes)", run: peers },
];

/// Runs one long check, or all; without a name, says which there are. Only the one that changes files looks at `files`.
///
/// # Errors
/// When a check fails or cannot be set up, or when there is no such check.
pub fn run(project: &Project, name: Option<&str>, files: &[String]) -> Result<()> {
    let chosen: Vec<&Check> = CHECKS.iter().filter(|check| name == Some("all") || name == Some(check.name)).collect();
    if chosen.is_empty() {
        let known = CHECKS.map(|check| format!("{:<11} {}", check.name, check.about)).join("\n");
        ensure!(name.is_none(), "there is no such check; there are:\n{known}");
        say::line(&known);
    }
    for check in chosen {
        say::begin(&format!("{}: {}", check.name, check.about));
        (check.run)(project, files).with_context(|| format!("{} failed", check.name))?;
    }
    Ok(())
}

fn firefox(project: &Project, _: &[String]) -> Result<()> {
    if !Path::new("/usr/bin/firefox-esr").is_file() && std::env::var_os("PIRAMIDE_FIREFOX").is_none() {
        debian::install(&["firefox-esr"], "the second browser")?;
    }
    node::ready(project, FOLDER)?;
    site::build(project)?;
    let mut tests = Command::new("node");
    process::visible(tests.arg("--test").arg(project.path(FOLDER).join("firefox.mjs")))
}

fn lighthouse(project: &Project, _: &[String]) -> Result<()> {
    setup::browser::ready()?;
    node::ready(project, FOLDER)?;
    site::build(project)?;
    process::visible(Command::new("node").arg(project.path(FOLDER).join("lighthouse.mjs")))
}

fn fuzzing(project: &Project, _: &[String]) -> Result<()> {
    tool("cargo-fuzz")?;
    let corpus = project.target.join("fuzzing/corpus");
    std::fs::create_dir_all(&corpus)?;
    // Without a sanitizer: the engine has no unsafe code, and a stable compiler does.
    let mut cargo = Command::new("cargo");
    cargo.args(["fuzz", "run", "--fuzz-dir", "engine/fuzz", "--sanitizer", "none", "--target-dir"]);
    cargo.arg(project.target.join("fuzzing")).arg("files").arg(&corpus).arg(project.path("engine/cases/good"));
    cargo.args(["--", FUZZING, "-max_len=65536"]).env("RUSTC_BOOTSTRAP", "1");
    process::visible(cargo.current_dir(&project.root))
}

fn mutation(project: &Project, files: &[String]) -> Result<()> {
    tool("cargo-mutants")?;
    let usual = MUTATED.map(str::to_owned);
    let files = if files.is_empty() { &usual } else { files };
    let mut cargo = Command::new("cargo");
    cargo
        .args(["mutants", "--package", "piramide-engine", "--package", "piramide-number", "--no-shuffle", "--output"])
        .arg(&project.target);
    cargo.args(files.iter().flat_map(|file| ["--file", file]));
    // It works in a copy of the clone, with a folder of its own for what it builds. A property that fails says so at
    // once: looking for its smallest example takes longer than the time that a test has.
    cargo.env_remove("CARGO_TARGET_DIR").env("PROPTEST_MAX_SHRINK_ITERS", "0").env("RUST_BACKTRACE", "0");
    process::visible(cargo.current_dir(&project.root))
}

fn peers(project: &Project, _: &[String]) -> Result<()> {
    bench::run(project, true)
}

/// Sees to it that a program of crates.io is there.
fn tool(name: &str) -> Result<()> {
    let word = name.trim_start_matches("cargo-");
    if process::answer(Command::new("cargo").args([word, "--version"])).is_some() {
        return Ok(());
    }
    say::begin(&format!("cargo install {name}"));
    process::visible(Command::new("cargo").args(["install", "--locked", name]))
}
