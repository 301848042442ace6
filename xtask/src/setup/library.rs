//! The standard library, compiled with the page instead of taken as it is shipped: the parts that tell of a panic in
//! words are left out of it, a tenth of the module. A panic stops the module, and `web/boot/boot.js` says so.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::{process, say};

/// How long `rustup` may take to fetch the sources, some three megabytes.
const LIMIT: Duration = Duration::from_secs(120);

/// What makes cargo compile it.
pub const ARGUMENTS: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];

/// Compiler flags that leave out places, debugging texts and the machinery of panics.
const SHORT: &str = "-Zlocation-detail=none -Zfmt-debug=none -Zunstable-options -Cpanic=immediate-abort";

/// The flags of [`SHORT`], where the compiler knows them.
pub fn flags(rustc: &Path) -> &'static str {
    let mut probe = Command::new(rustc);
    probe.args(SHORT.split(' ')).args(["--print", "cfg"]).env("RUSTC_BOOTSTRAP", "1").env_remove("LD_LIBRARY_PATH");
    if process::answer(&mut probe).is_some() { SHORT } else { "" }
}

/// Whether the sources of the active toolchain's library are there, or can be fetched by `rustup`.
pub fn sources() -> bool {
    if stand() {
        return true;
    }
    if process::answer(Command::new("rustup").arg("--version")).is_none() {
        return false;
    }
    say::begin(&format!("rustup component add rust-src (at most {})", say::seconds(LIMIT)));
    let added = process::within(Command::new("rustup").args(["component", "add", "rust-src"]), LIMIT);
    if !added {
        say::line(
            "  rustup could not add it here: the page is built with the library as shipped, and is a tenth larger",
        );
    }
    added && stand()
}

fn stand() -> bool {
    let root = process::answer(Command::new("rustc").args(["--print", "sysroot"]));
    root.is_some_and(|root| Path::new(&root).join("lib/rustlib/src/rust/library/Cargo.lock").exists())
}
