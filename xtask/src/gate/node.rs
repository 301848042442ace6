//! Tests that run in Node: those of the engine's arithmetic, and those that drive the browser.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use super::count::{self, Count};
use super::{Ground, engine_module};
use crate::args::Plans;
use crate::project::{Project, files_under, name_inside};
use crate::site::{data, single_file};
use crate::{process, say};

/// Every `*.test.mjs` under `tests/` that needs no browser; some compare the engine's native program with others.
pub fn tests(ground: &Ground) -> Result<Count> {
    let mut cargo = Command::new("cargo");
    cargo.args([
        "build",
        "--quiet",
        "--locked",
        "--package",
        "piramide-engine",
        "--example",
        "score",
        "--example",
        "audit",
    ]);
    process::visible(cargo.current_dir(&ground.project.root))?;
    run(&ground.project, test_files(&ground.project, |name| !name.starts_with("browser/"))?)
}

/// Every `*.test.mjs` under `tests/browser/`, with the single files that they open.
pub fn browser_tests(ground: &Ground) -> Result<Count> {
    let project = &ground.project;
    single_file::write(project, &Plans::All)?;
    for plan in data::plans(project)? {
        single_file::write(project, &Plans::Named(vec![plan]))?;
    }
    run(project, test_files(project, |name| name.starts_with("browser/"))?)
}

fn test_files(project: &Project, wanted: impl Fn(&str) -> bool) -> Result<Vec<PathBuf>> {
    let folder = project.path("tests");
    let mut files = Vec::new();
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_file() {
            files.push(path);
        } else if path.file_name().is_some_and(|name| name != "node_modules") {
            files.extend(files_under(&path)?);
        }
    }
    files.retain(|file| {
        let name = name_inside(&folder, file);
        name.ends_with(".test.mjs") && wanted(&name)
    });
    files.sort();
    Ok(files)
}

/// Runs Node's test runner; what it says is shown when a test fails.
fn run(project: &Project, files: Vec<PathBuf>) -> Result<Count> {
    if files.is_empty() {
        return Ok(Count::default());
    }
    let mut node = Command::new("node");
    node.args(["--test", "--test-reporter=tap", "--test-timeout=300000", "--test-concurrency=2"]).args(files);
    node.env("PIRAMIDE_ENGINE_MODULE", engine_module::path(project));
    node.env("PIRAMIDE_SCORE", project.target.join("debug/examples/score"));
    node.current_dir(&project.root).stdin(Stdio::null()).stderr(Stdio::inherit());
    let output = node.output().with_context(|| format!("cannot start `{}`", process::shown(&node)))?;
    let said = process::text(&output.stdout);
    if !output.status.success() {
        say::line(&said);
    }
    Ok(count::of_node(&said).ended(output.status.success()))
}
