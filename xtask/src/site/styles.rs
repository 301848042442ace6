//! One style sheet: the national styles with what the page does not use taken out, then our own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::index::{INDEX, Index};
use crate::process;
use crate::project::{Project, files_under};
use crate::setup::SITE_TOOLS;

/// Where class names are looked for.
const USERS: [&str; 3] = ["web/src", "present/src", "web/boot"];

/// Classes that no source names whole, because the page puts them together while it runs.
const SAFELIST: &str = "xtask/node/safelist.json";

/// Joins, purges and minifies the styles that the page names.
///
/// # Errors
/// When the style tools fail, or when the result would load something from elsewhere.
pub fn make(project: &Project, index: &Index) -> Result<String> {
    let mut users = vec![project.path(INDEX)];
    for folder in USERS {
        let files = files_under(&project.path(folder))?;
        users.extend(
            files.into_iter().filter(|file| file.extension().is_some_and(|ending| ending == "rs" || ending == "js")),
        );
    }
    sheet(project, index, &users, false)
}

/// Only what the page shows before its program runs, and in a browser without scripts.
///
/// # Errors
/// As [`make`].
pub fn of_start(project: &Project, index: &Index) -> Result<String> {
    let page = project.work().join("start.html");
    fs::write(&page, &index.html)?;
    sheet(project, index, &[page], true)
}

/// The sheet for what some files name; `all` of it is purged of what they do not name, or what is not ours alone.
fn sheet(project: &Project, index: &Index, users: &[PathBuf], all: bool) -> Result<String> {
    let task = serde_json::json!({
        "styles": index.styles,
        "users": users,
        "safelist": project.path(SAFELIST),
        "all": all,
    });
    let written = project.work().join("styles.json");
    fs::write(&written, serde_json::to_vec(&task)?)?;
    let mut node = Command::new("node");
    node.arg(project.path(SITE_TOOLS).join("styles.mjs")).arg(&written);
    let output = process::quiet(&mut node).context("the styles could not be made")?;
    let css = process::text(&output.stdout);
    for address in addresses(&css) {
        let local = address.starts_with("data:") || address.starts_with("fonts/");
        ensure!(local, "the styles load `{address}`, which is not in the page's folder");
    }
    Ok(css)
}

/// What the `url(…)` of a style sheet name.
pub fn addresses(css: &str) -> impl Iterator<Item = &str> {
    css.split("url(")
        .skip(1)
        .filter_map(|after| after.split(')').next())
        .map(|address| address.trim_matches(['"', '\'']))
}
