//! What is served as it is: every file of `public/` and the words of each language, and for each JSON file a script
//! beside it, which the page loads where `fetch` is refused.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::{hashes, pack, words};
use crate::project::{Project, files_under, name_inside};

/// The folder that is served as it is.
pub const PUBLIC: &str = "public";

/// The list of plans.
pub const CATALOG: &str = "data/catalog.json";

/// The list of plans in the site: whoever publishes it adds plans there, so that it has no copies that could differ.
pub const INDEX: &str = "data/catalog.js";

/// Every file of `public/` and the words of each language, with their names inside the site.
///
/// # Errors
/// When a file cannot be read.
fn served(project: &Project) -> Result<Vec<(String, Vec<u8>)>> {
    let from = project.path(PUBLIC);
    let mut files = words::files(project)?;
    for file in files_under(&from)? {
        files.push((name_inside(&from, &file), fs::read(&file)?));
    }
    Ok(files)
}

/// Copies what is served into a folder with a twin for each JSON file.
/// Gives the short digest of each JSON file outside `data/`, so that a browser never takes an old one for a new one.
///
/// # Errors
/// When a file cannot be read or written.
pub fn copy(project: &Project, to: &Path) -> Result<BTreeMap<String, String>> {
    let mut digests = BTreeMap::new();
    for (name, bytes) in served(project)? {
        if name == CATALOG {
            let index = to.join(INDEX);
            fs::create_dir_all(index.parent().unwrap_or(to))?;
            fs::write(index, pack::editable(&bytes)?)?;
            continue;
        }
        let target = to.join(&name);
        fs::create_dir_all(target.parent().unwrap_or(to))?;
        fs::write(&target, &bytes)?;
        if name.ends_with(".json") {
            let packed = pack::quick(&bytes)?;
            fs::write(to.join(format!("{name}.js")), pack::twin(&name, &packed)?)?;
            fs::write(to.join(format!("{name}.gz")), packed)?;
            // What the index lists may be replaced by whoever publishes the site.
            if !name.starts_with("data/") {
                digests.insert(name, hashes::short(&bytes));
            }
        }
    }
    Ok(digests)
}

/// The ids of the plans, in the order of the catalog.
///
/// # Errors
/// When the catalog is not the JSON it should be.
pub fn plans(project: &Project) -> Result<Vec<String>> {
    let path = project.path(PUBLIC).join(CATALOG);
    if !path.is_file() {
        return Ok(Vec::new());
    }
    let catalog: Value = serde_json::from_slice(&fs::read(path)?).context("data/catalog.json is not JSON")?;
    let listed = catalog.get("plans").and_then(Value::as_array).context("data/catalog.json has no list of plans")?;
    Ok(listed.iter().filter_map(id).map(str::to_owned).collect())
}

/// The JSON files that a page with only these plans needs: theirs, the catalog cut down to them,
/// and what belongs to no plan (schemas apart, which only editors read).
///
/// # Errors
/// When a file cannot be read.
pub fn selected(project: &Project, plans: &[String]) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    for (name, bytes) in served(project)? {
        let of_plan = name.strip_prefix("data/").and_then(|inside| inside.split_once('/')).map(|(plan, _)| plan);
        match of_plan {
            _ if !name.ends_with(".json") || name.starts_with("schema/") => {}
            _ if name == CATALOG => files.push((name, cut_down(&bytes, plans)?)),
            Some(plan) if !plans.iter().any(|wanted| wanted == plan) => {}
            _ => files.push((name, bytes)),
        }
    }
    Ok(files)
}

/// The catalog with only these plans.
fn cut_down(catalog: &[u8], plans: &[String]) -> Result<Vec<u8>> {
    let mut catalog: Value = serde_json::from_slice(catalog)?;
    if let Some(listed) = catalog.get_mut("plans").and_then(Value::as_array_mut) {
        listed.retain(|plan| id(plan).is_some_and(|id| plans.iter().any(|wanted| wanted == id)));
    }
    Ok(serde_json::to_vec(&catalog)?)
}

/// The id of a plan in the catalog: the plan itself when only ids are listed.
fn id(plan: &Value) -> Option<&str> {
    plan.as_str().or_else(|| plan.get("id").and_then(Value::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_catalog_is_cut_down_to_the_wanted_plans() {
        let catalog = br#"{"format":"x","plans":[{"id":"a"},{"id":"b"}]}"#;
        let cut = cut_down(catalog, &["b".to_owned()]).unwrap();
        assert_eq!(cut, br#"{"format":"x","plans":[{"id":"b"}]}"#);
    }
}
