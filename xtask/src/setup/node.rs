//! Node and the locked npm packages of a folder.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::site::hashes;
use crate::{process, say};

/// The oldest major version of Node that the packages run on.
const OLDEST: u32 = 20;

/// Written into `node_modules` once it holds what the lock file says.
const STAMP: &str = ".piramide-lock";

/// Sees to it that the packages locked in `folder` are installed there.
///
/// # Errors
/// Without Node, with too old a Node, or when npm fails.
pub fn ready(project: &Project, folder: &str) -> Result<()> {
    let version = version()?;
    let folder = project.path(folder);
    let lock = fs::read(folder.join("package-lock.json")).context("cannot read package-lock.json")?;
    let wanted = format!("{version} {}", hashes::sha256(&lock));
    let stamp = folder.join("node_modules").join(STAMP);
    if fs::read_to_string(&stamp).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    say::timed(
        &format!("installing the npm packages of {}/", crate::project::name_inside(&project.root, &folder)),
        || {
            let mut npm = Command::new("npm");
            npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"]).current_dir(&folder);
            process::quiet(&mut npm).context("npm could not install the locked packages; is there a network?")
        },
    )?;
    fs::write(&stamp, wanted)?;
    Ok(())
}

/// The major version of Node, once it is known to be new enough.
fn version() -> Result<u32> {
    let Some(answer) = process::answer(Command::new("node").arg("--version")) else {
        bail!("Node is missing: install Node {OLDEST} or newer, with npm, then run the same command again");
    };
    let major = answer.trim_start_matches('v').split('.').next().and_then(|major| major.parse().ok());
    match major {
        Some(major) if major >= OLDEST => Ok(major),
        _ => bail!("Node {answer} is too old: install Node {OLDEST} or newer, then run the same command again"),
    }
}
