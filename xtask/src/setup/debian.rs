//! Debian packages: which are missing, and installing them with root or passwordless sudo.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::{process, say};

/// Whether a package is installed.
pub fn installed(package: &str) -> bool {
    let mut query = Command::new("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    process::answer(&mut query).as_deref() == Some("installed")
}

/// The first file of an installed package whose path ends so.
pub fn file_of(package: &str, ending: &str) -> Option<String> {
    let list = process::answer(Command::new("dpkg").args(["--listfiles", package]))?;
    list.lines().find(|path| path.ends_with(ending)).map(str::to_owned)
}

/// Installs those of `packages` that are missing, after saying which and what for.
///
/// # Errors
/// Without `apt-get`, or without the right to install: the error then is the command to run.
pub fn install(packages: &[&str], purpose: &str) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    if !Path::new("/usr/bin/apt-get").exists() {
        bail!("{purpose} is missing, and this machine has no apt-get: install the equivalent of `{names}`");
    }
    let Some(rights) = rights() else {
        bail!(
            "{purpose} is missing. Run this, then the same command again:\n\n  \
             sudo apt-get update && sudo apt-get install --yes --no-install-recommends {names}\n"
        );
    };
    say::begin(&format!("installing Debian packages for {purpose}: {names}"));
    apt_get(rights, &["update", "--quiet"])?;
    let mut words = vec!["install", "--yes", "--quiet", "--no-install-recommends"];
    words.extend(missing);
    apt_get(rights, &words)
}

/// How this person may install packages.
#[derive(Clone, Copy)]
enum Rights {
    Root,
    Sudo,
}

fn rights() -> Option<Rights> {
    if process::answer(Command::new("id").arg("-u")).as_deref() == Some("0") {
        return Some(Rights::Root);
    }
    process::answer(Command::new("sudo").args(["-n", "true"])).map(|_| Rights::Sudo)
}

fn apt_get(rights: Rights, words: &[&str]) -> Result<()> {
    let mut command = match rights {
        Rights::Root => Command::new("env"),
        Rights::Sudo => {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "env"]);
            sudo
        }
    };
    command.args(["DEBIAN_FRONTEND=noninteractive", "apt-get"]).args(words);
    process::quiet(&mut command).map(drop).context("Debian's packages could not be installed; is there a network?")
}
