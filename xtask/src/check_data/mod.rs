//! `cargo xtask check-data`: everything that the shipped plans and results promise, checked from the files.
//!
//! - `documents`: the engine reads every plan and every set of results without a fault, and recomputes the checks
//! - `citations`: every quotation and every number stands in the official text where it is said to
//! - `tables`: every row of a table stands in its lines
//! - what programs write is what stands in the files, and the size is within its bound
#![expect(clippy::print_stdout, reason = "the closing line is the result of the command")]

mod citations;
mod documents;
mod tables;

use std::fs;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use crate::project::{Project, files_under, name_inside};
use crate::site::compress;
use crate::sources::Texts;
use crate::{json, process, say};
use documents::Documents;

/// The most that the JSON files of `public/data` may take together, in bytes as a host serves them.
const MOST: usize = 500_000;

/// The programs that write files of `public/data`; each compares when asked to.
const WRITERS: [&str; 2] = ["sources/catalog.mjs", "sources/illustrative/generate.mjs"];

/// How much was checked, and what was found.
#[derive(Default)]
pub struct Tally {
    /// Quotations compared with their text.
    pub citations: usize,
    /// Printed numbers found in their quotation or their lines.
    pub numbers: usize,
    /// What is wrong, one line each.
    pub faults: Vec<String>,
}

/// Checks all data and says in one last line how much there is; whether all is well.
///
/// # Errors
/// When a file cannot be read or a program cannot be started.
pub fn run(project: &Project) -> Result<bool> {
    let texts = Texts::read(project)?;
    let mut documents = Documents::default();
    let mut tally = Tally::default();
    let mut size = 0usize;
    for file in files_under(&project.path("public/data"))? {
        let name = name_inside(&project.path("public/data"), &file);
        if !name.ends_with(".json") {
            continue;
        }
        let bytes = fs::read(&file)?;
        size = size.saturating_add(compress::brotli(&bytes)?.len());
        let tree = json::read(&file)?;
        citations::check(&name, &tree, &texts, &mut tally);
        tables::check(&name, &tree, &texts, &mut tally);
        documents.read(&name, bytes);
    }
    documents.check(&mut tally);
    drift(project, &mut tally)?;
    if size > MOST {
        tally.faults.push(format!("public/data: {size} bytes of JSON in brotli, at most {MOST}"));
    }
    for fault in &tally.faults {
        say::line(&format!("✗ {fault}"));
    }
    let Tally { citations, numbers, faults } = &tally;
    println!(
        "{documents}; {citations} citations and {numbers} numbers found in the texts; {} kB of {} kB; {} faults",
        size.div_ceil(1000),
        MOST / 1000,
        faults.len()
    );
    Ok(faults.is_empty())
}

/// What programs write is what stands in the files.
fn drift(project: &Project, tally: &mut Tally) -> Result<()> {
    if !crate::tables::run(project, true)? {
        tally.faults.push("a plan is not what its tables make: `cargo xtask tables`".to_owned());
    }
    for writer in WRITERS {
        let mut node = Command::new("node");
        node.args([writer, "--check"]).current_dir(&project.root).stdin(Stdio::null());
        let output = node.output().with_context(|| format!("cannot start `{}`", process::shown(&node)))?;
        if !output.status.success() {
            tally.faults.push(format!("a file is not what its program writes: `node {writer}`"));
        }
    }
    Ok(())
}
