//! The third-party notices name exactly the crates that the page is linked from.

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::Ground;
use super::count::Count;
use crate::setup::wasm_target::TRIPLE;
use crate::{process, say};

/// The part of the notices that lists crates: from this heading to the next one of its degree.
const HEADING: &str = "\n## From crates.io\n";

/// Every crate that the page needs is named in a table of the notices, and every crate named there is needed.
pub fn whole(ground: &Ground) -> Result<Count> {
    let notices = fs::read_to_string(ground.project.path("THIRD-PARTY-NOTICES.md"))?;
    let mut cargo = Command::new("cargo");
    cargo.args(["tree", "--locked", "--package", "piramide-web", "--target", TRIPLE, "--prefix", "none"]);
    cargo.args(["--edges", "normal,no-proc-macro", "--format", "{p}"]);
    let tree = process::quiet(cargo.current_dir(&ground.project.root))?;
    let needed = crates(&process::text(&tree.stdout));
    let named = named(&notices).context("THIRD-PARTY-NOTICES.md has no part about crates")?;
    for lacking in needed.difference(&named) {
        say::line(&format!("  THIRD-PARTY-NOTICES.md lacks `{lacking}`"));
    }
    for idle in named.difference(&needed) {
        say::line(&format!("  THIRD-PARTY-NOTICES.md names `{idle}`, which the page does not need"));
    }
    Ok(if needed == named { Count::PASSED } else { Count::FAILED })
}

/// The crates of `cargo tree`, without ours: lines such as `sha2 v0.11.1 (*)`.
fn crates(tree: &str) -> BTreeSet<String> {
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    names.filter(|name| !name.starts_with("piramide")).map(str::to_owned).collect()
}

/// The crates named in the first column of the tables.
fn named(notices: &str) -> Option<BTreeSet<String>> {
    let (_, part) = notices.split_once(HEADING)?;
    let part = part.split("\n## ").next()?;
    let rows = part.lines().filter(|line| line.starts_with("| `")).filter_map(|line| line.split('|').nth(1));
    Some(rows.flat_map(|cell| cell.split('`').skip(1).step_by(2)).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_the_tree_and_in_the_tables() {
        let tree = "piramide-web v0.1.0 (here)\nwasm-bindgen v0.2.130\nsha2 v0.11.1 (*)\n";
        let notices = "# A\n\n## From crates.io\n\nSee `Cargo.lock`.\n\n| `sha2` `wasm-bindgen` | them |\n\n## B\n\n| `x` | y |\n";
        let both = BTreeSet::from(["sha2".to_owned(), "wasm-bindgen".to_owned()]);
        assert_eq!(crates(tree), both);
        assert_eq!(named(notices), Some(both));
    }
}
