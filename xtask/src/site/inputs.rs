//! The fingerprint of everything the site is made of: when it has not changed, neither has the site.
//!
//! Which crates those are follows from the workspace itself, so that a crate that is added or renamed is never forgotten.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::hashes;
use crate::process;
use crate::project::{Project, files_under, name_inside};
use crate::setup::wasm_target::WasmTarget;

/// The crates that make the site; those that they depend on follow.
const MAKERS: [&str; 2] = ["piramide-web", "xtask"];

/// Folders and files that the build reads besides the crates.
const READ: [&str; 11] = [
    ".cargo",
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "THIRD-PARTY-NOTICES.md",
    "public",
    "web",
    "xtask/node/package-lock.json",
    "xtask/node/safelist.json",
    "xtask/node/script.mjs",
    "xtask/node/styles.mjs",
];

/// One digest over names and contents of all inputs, the compiler and the place of the clone.
///
/// # Errors
/// When a file cannot be read, or cargo cannot list the workspace.
pub fn fingerprint(project: &Project, compiler: &WasmTarget) -> Result<String> {
    digest(&project.root, &compiler.version())
}

fn digest(root: &Path, compiler: &str) -> Result<String> {
    let mut digest = Sha256::new();
    digest.update(root.to_string_lossy().as_bytes());
    digest.update(compiler);
    for file in files(root)? {
        digest.update(name_inside(root, &file));
        digest.update(hashes::sha256(&fs::read(&file)?));
    }
    let digits = digest.finalize();
    Ok(hashes::sha256(&digits))
}

/// Every file that the site is made of, once each, sorted by path.
fn files(root: &Path) -> Result<BTreeSet<PathBuf>> {
    let mut read: Vec<PathBuf> = READ.iter().map(|name| root.join(name)).collect();
    for member in members(root, &MAKERS)? {
        read.extend(["Cargo.toml", "build.rs", "src"].map(|name| member.join(name)));
    }
    let mut found = BTreeSet::new();
    for path in read {
        if path.is_file() {
            found.insert(path);
        } else {
            found.extend(files_under(&path)?);
        }
    }
    Ok(found)
}

/// The folders of the named crates of the workspace and of all its crates that they depend on.
fn members(root: &Path, names: &[&str]) -> Result<BTreeSet<PathBuf>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--no-deps", "--offline", "--format-version", "1"]).current_dir(root);
    let listed: Value = serde_json::from_slice(&process::quiet(&mut command)?.stdout)?;
    let packages = listed["packages"].as_array().context("cargo metadata lists no packages")?;
    let folder = |package: &Value| Some(Path::new(package["manifest_path"].as_str()?).parent()?.to_owned());
    let mut open: Vec<PathBuf> = packages
        .iter()
        .filter(|package| package["name"].as_str().is_some_and(|name| names.contains(&name)))
        .filter_map(folder)
        .collect();
    let mut found = BTreeSet::new();
    while let Some(member) = open.pop() {
        let package = packages.iter().find(|package| folder(package).as_ref() == Some(&member));
        let needed = package.and_then(|package| package["dependencies"].as_array()).into_iter().flatten();
        // A crate that only tests need has the kind `dev`.
        let needed = needed.filter(|needed| needed["kind"].as_str() != Some("dev"));
        open.extend(needed.filter_map(|needed| needed["path"].as_str().map(PathBuf::from)));
        if !found.insert(member) {
            open.retain(|member| !found.contains(member));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Outcome = Result<()>;

    /// The workspace without what makes it large, in a folder of its own that goes with the test.
    fn copy() -> Result<tempfile::TempDir> {
        let root = Project::find()?.root;
        let folder = tempfile::tempdir()?;
        // Cargo wants each member's targets, benches and examples among them, to be there.
        let tracked =
            process::quiet(Command::new("git").args(["ls-files", "-co", "--exclude-standard"]).current_dir(&root))?;
        let wanted = |name: &&str| [".rs", "Cargo.toml", "Cargo.lock"].iter().any(|end| name.ends_with(end));
        for name in process::text(&tracked.stdout).lines().filter(wanted) {
            let to = folder.path().join(name);
            fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
            fs::copy(root.join(name), to)?;
        }
        Ok(folder)
    }

    #[test]
    fn a_change_in_any_crate_that_the_site_is_made_of_changes_the_fingerprint() -> Outcome {
        let folder = copy()?;
        let root = folder.path().canonicalize()?;
        let manifest = fs::read_to_string(root.join("Cargo.toml"))?;
        let listed =
            manifest.lines().find_map(|line| line.strip_prefix("members = [")).context("members are listed")?;
        let makers = members(&root, &MAKERS)?;
        let mut touched = 0;
        for name in listed.trim_end_matches(']').split(", ").map(|name| name.trim_matches('"')) {
            let sources = files_under(&root.join(name).join("src"))?;
            let source = sources.last().with_context(|| format!("{name} has no source"))?;
            let before = digest(&root, "")?;
            fs::write(source, [&fs::read(source)?[..], b"\n"].concat())?;
            let is_made_of = makers.contains(&root.join(name));
            assert_eq!(digest(&root, "")? != before, is_made_of, "{name}");
            touched += usize::from(is_made_of);
        }
        assert!(touched >= 5, "number, engine, present, web and xtask make the site; {touched} did");
        Ok(())
    }

    #[test]
    fn trunk_watches_every_crate_of_the_page() -> Outcome {
        let root = Project::find()?.root;
        let written = fs::read_to_string(root.join("Trunk.toml"))?;
        let watch = written.lines().find(|line| line.starts_with("watch = ")).context("Trunk watches folders")?;
        for member in members(&root, &["piramide-web"])? {
            let name = name_inside(&root, &member);
            let whole = format!("\"{name}\"");
            assert!(watch.contains(&whole) || watch.contains(&format!("\"{name}/src\"")), "{name} is not in {watch}");
        }
        Ok(())
    }
}
