//! `cargo xtask tables`: plans with tables are put together from `sources/plans/<plan>/*.json`, written by hand, and
//! `sources/tables/<plan>/*.csv`, one row an office with its numbers as printed.

mod cells;
mod number;
mod sheet;
mod targets;

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::json;
use crate::project::{Project, files_under};
use crate::say;
use crate::sources::Texts;

/// The members of a plan, in the order of the format.
const MEMBERS: [&str; 21] = [
    "format",
    "id",
    "title",
    "description",
    "administration",
    "language",
    "period",
    "periods",
    "sources",
    "readings",
    "scales",
    "methods",
    "cluster_systems",
    "offices",
    "levels",
    "nodes",
    "amendments",
    "scenarios",
    "tables",
    "checks",
    "note",
];

/// A plan that is put together.
pub struct Composed {
    /// The file that it is written to.
    pub file: PathBuf,
    /// What stands in it.
    pub text: String,
}

/// Writes the plans, or only says which files are not what would be written; whether all is well.
///
/// # Errors
/// When a part or a table cannot be read, or a row does not stand in its document.
pub fn run(project: &Project, check: bool) -> Result<bool> {
    let mut well = true;
    for Composed { file, text } in plans(project)? {
        let same = fs::read_to_string(&file).is_ok_and(|known| known == text);
        if !same && check {
            say::line(&format!("{}: not what `cargo xtask tables` writes; run it", file.display()));
            well = false;
        } else if !same {
            fs::create_dir_all(file.parent().context("a file has a folder")?)?;
            fs::write(&file, text)?;
            say::line(&format!("{} written", file.display()));
        }
    }
    Ok(well)
}

/// Every plan of `sources/plans/`.
///
/// # Errors
/// As [`run`].
pub fn plans(project: &Project) -> Result<Vec<Composed>> {
    let folder = project.path("sources/plans");
    let texts = Texts::read(project)?;
    let mut composed = Vec::new();
    let mut ids: Vec<PathBuf> = match folder.read_dir() {
        Ok(entries) => entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?,
        Err(_) => return Ok(composed),
    };
    ids.sort();
    for parts in ids.into_iter().filter(|path| path.is_dir()) {
        let id = parts.file_name().context("a folder has a name")?.to_string_lossy().into_owned();
        let text = plan(project, &texts, &id).with_context(|| format!("plan {id}"))?;
        composed.push(Composed { file: project.path(format!("public/data/{id}/plan.json")), text });
    }
    Ok(composed)
}

/// One plan as text.
fn plan(project: &Project, texts: &Texts, id: &str) -> Result<String> {
    let mut plan = json::object([]);
    for part in files_under(&project.path(format!("sources/plans/{id}")))? {
        json::merge(&mut plan, json::read(&part)?).with_context(|| part.display().to_string())?;
    }
    let mut tables = json::take(&mut plan, "tables").unwrap_or_else(|| json::list([]));
    for table in json::items_mut(&mut tables) {
        let file = json::need(table, "file")?.to_owned();
        let sheet = sheet::read(&project.path(format!("sources/tables/{id}/{file}")))?;
        let compiled = cells::compile(&sheet, table, texts).with_context(|| file.clone())?;
        targets::assign(&compiled, table, &mut plan).with_context(|| file.clone())?;
        cells::finish(&sheet, &compiled, table);
    }
    json::put(&mut plan, "tables", tables);
    json::order(&mut plan, &MEMBERS)?;
    Ok(json::write(&plan))
}
