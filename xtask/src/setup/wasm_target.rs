//! A compiler that knows `wasm32-unknown-unknown`, from the first of three sources that works:
//! the active toolchain, `rustup target add`, or Debian's Rust for browsers with its own sources.
//! The standard library is compiled with the page where its sources are at hand (`library.rs`).
//! What has worked once is found again without asking the network.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::{debian, library};
use crate::{process, say};

/// The target's name.
pub const TRIPLE: &str = "wasm32-unknown-unknown";

/// How long `rustup` may take: longer than a slow line needs, short where nothing answers.
const RUSTUP_LIMIT: Duration = Duration::from_secs(120);

/// Debian's current Rust, which it carries for building browsers, and its sources.
const PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// How to compile for WebAssembly on this machine.
pub enum WasmTarget {
    /// The active toolchain has the target.
    Active {
        /// Whether the standard library is compiled with the page.
        library: bool,
    },
    /// Debian's compiler, building the standard library from its sources.
    Debian {
        /// Its cargo.
        cargo: PathBuf,
        /// Its compiler.
        rustc: PathBuf,
        /// The linker of the same LLVM.
        linker: String,
    },
}

impl WasmTarget {
    /// A cargo command for the target: `subcommand`, then what every WebAssembly build needs.
    pub fn cargo(&self, subcommand: &str) -> Command {
        let mut command = match self {
            Self::Active { .. } => Command::new("cargo"),
            Self::Debian { cargo, .. } => Command::new(cargo),
        };
        command.arg(subcommand).args(["--target", TRIPLE]);
        let mut flags = no_machine_paths();
        if self.compiles_library() {
            flags = format!("{flags} {}", library::flags(self.rustc()));
            command.args(library::ARGUMENTS).env("RUSTC_BOOTSTRAP", "1");
        }
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.trim());
        if let Self::Debian { rustc, linker, .. } = self {
            command.env("RUSTC", rustc);
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
            // These speak of the toolchain that runs this command, not of Debian's.
            for name in ["CARGO", "RUSTUP_TOOLCHAIN", "RUSTUP_HOME", "LD_LIBRARY_PATH"] {
                command.env_remove(name);
            }
        }
        command
    }

    /// The compiler's version, for the fingerprint of a build.
    pub fn version(&self) -> String {
        let version = process::answer(Command::new(self.rustc()).arg("-vV")).unwrap_or_default();
        format!("{version} {}", self.compiles_library())
    }

    /// Whether the standard library is compiled with the page.
    pub const fn compiles_library(&self) -> bool {
        match self {
            Self::Active { library } => *library,
            Self::Debian { .. } => true,
        }
    }

    fn rustc(&self) -> &Path {
        match self {
            Self::Active { .. } => Path::new("rustc"),
            Self::Debian { rustc, .. } => rustc,
        }
    }

    fn active() -> Self {
        Self::Active { library: library::sources() }
    }
}

/// Compiler flags that keep the folders of this machine out of the module: crates are named from their registry on.
fn no_machine_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| env::var_os("HOME").map(|home| Path::new(&home).join(".cargo")));
    home.map(|home| format!("--remap-path-prefix={}=cargo", home.display())).unwrap_or_default()
}

/// Finds or installs a compiler for the target.
///
/// # Errors
/// When none of the three sources works; the error says what to do.
pub fn ready() -> Result<WasmTarget> {
    match env::var("PIRAMIDE_WASM").as_deref() {
        Ok("active") if active_has_it() => Ok(WasmTarget::active()),
        Ok("active") => bail!("the active toolchain has no {TRIPLE}"),
        Ok("rustup") => from_rustup().context("rustup could not add the target"),
        Ok("debian") => from_debian(),
        Ok(other) => bail!("PIRAMIDE_WASM is `{other}`, and must be active, rustup or debian"),
        Err(_) if active_has_it() => Ok(WasmTarget::active()),
        Err(_) => match debian_as_it_stands().or_else(from_rustup) {
            Some(found) => Ok(found),
            None => from_debian(),
        },
    }
}

/// Whether the active toolchain carries the target's standard library.
fn active_has_it() -> bool {
    let libraries = process::answer(Command::new("rustc").args(["--print", "target-libdir", "--target", TRIPLE]));
    let Some(entries) = libraries.and_then(|folder| fs::read_dir(folder).ok()) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

fn from_rustup() -> Option<WasmTarget> {
    process::answer(Command::new("rustup").arg("--version"))?;
    say::begin(&format!("rustup target add {TRIPLE} (at most {})", say::seconds(RUSTUP_LIMIT)));
    let added = process::within(Command::new("rustup").args(["target", "add", TRIPLE]), RUSTUP_LIMIT);
    if !added {
        say::line("  rustup could not add it here: going on with Debian's Rust for browsers");
    }
    (added && active_has_it()).then(WasmTarget::active)
}

/// Debian's compiler when all of it is already installed.
fn debian_as_it_stands() -> Option<WasmTarget> {
    if !PACKAGES.into_iter().all(debian::installed) {
        return None;
    }
    let rustc = PathBuf::from(debian::file_of("rustc-web", "/bin/rustc")?);
    let cargo = PathBuf::from(debian::file_of("cargo-web", "/bin/cargo")?);
    let linker = format!("wasm-ld-{}", llvm_major(&rustc)?);
    Path::new("/usr/bin").join(&linker).exists().then_some(WasmTarget::Debian { cargo, rustc, linker })
}

fn from_debian() -> Result<WasmTarget> {
    let purpose = "the compiler for WebAssembly";
    debian::install(&PACKAGES, purpose)?;
    let rustc = debian::file_of("rustc-web", "/bin/rustc").context("Debian's rustc-web has no rustc")?;
    let llvm = llvm_major(Path::new(&rustc)).context("Debian's rustc does not say its LLVM version")?;
    debian::install(&[&format!("lld-{llvm}")], purpose)?;
    debian_as_it_stands().context("Debian's Rust for browsers is installed, but not whole")
}

/// The major version of the LLVM that a compiler was built with.
fn llvm_major(rustc: &Path) -> Option<String> {
    let mut query = Command::new(rustc);
    query.arg("-vV").env_remove("LD_LIBRARY_PATH");
    let answer = process::answer(&mut query)?;
    let version = answer.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    version.split('.').next().map(str::to_owned)
}
