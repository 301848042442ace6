//! The page's crate as WebAssembly, with the JavaScript that starts it.

use anyhow::{Context, Result, ensure};
use walrus::{ElementItems, FunctionBuilder};
use wasm_bindgen_cli_support::Bindgen;

use super::names;
use crate::process;
use crate::project::Project;
use crate::setup::wasm_target::{TRIPLE, WasmTarget};

/// The crate of the page, and its cargo profile.
const CRATE: &str = "piramide-web";
/// The cargo profile of everything that runs in the browser.
pub const PROFILE: &str = "web";

/// A module before optimisation, and its glue as a classic script.
pub struct Module {
    /// The WebAssembly.
    pub wasm: Vec<u8>,
    /// The script that defines `wasm_bindgen`.
    pub glue: String,
}

/// Compiles the page's crate and makes its glue: no modules, since browsers refuse them on `file://`.
///
/// # Errors
/// When cargo or wasm-bindgen fails, or when a dependency brings JavaScript files of its own,
/// which a classic script cannot import.
pub fn make(project: &Project, compiler: &WasmTarget) -> Result<Module> {
    let mut cargo = compiler.cargo("build");
    cargo.args(["--package", CRATE, "--profile", PROFILE, "--target-dir"]).arg(project.wasm_target());
    process::visible(cargo.current_dir(&project.root))?;
    let input = project.wasm_target().join(TRIPLE).join(PROFILE).join(format!("{CRATE}.wasm"));
    let mut output = Bindgen::new()
        .input_path(&input)
        .no_modules(true)?
        .typescript(false)
        .generate_output()
        .context("wasm-bindgen refused the module")?;
    let inline = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(name, _)| name);
    let foreign: Vec<&String> = inline.chain(output.local_modules().keys()).collect();
    ensure!(foreign.is_empty(), "JavaScript modules cannot be bundled into a classic script: {foreign:?}");
    let glue = output.js().to_owned();
    let module = output.wasm_mut();
    drop_streams(module);
    Ok(Module { glue: names::shorten(module, &glue), wasm: module.emit_wasm() })
}

/// What a crate below Leptos offers to JavaScript for streaming from a server, and nobody here calls; as long as it is
/// exported, the optimiser has to keep it and all that it uses.
const STREAMS: [&str; 2] = ["intounderlying", "__wbg_intounderlying"];

/// The crate that these exports are of.
const STREAMS_CRATE: &str = "wasm_streams";

/// Takes the unused exports away, and their functions out of the table, where one that stops the module stands for them.
fn drop_streams(module: &mut walrus::Module) {
    let unused: Vec<_> = module
        .exports
        .iter()
        .filter(|export| STREAMS.iter().any(|prefix| export.name.starts_with(prefix)))
        .map(walrus::Export::id)
        .collect();
    for export in unused {
        module.exports.delete(export);
    }
    let mut stop = FunctionBuilder::new(&mut module.types, &[], &[]);
    stop.func_body().unreachable();
    let stop = stop.finish(Vec::new(), &mut module.funcs);
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(functions) = &mut element.items else { continue };
        for function in functions {
            let name = module.funcs.get(*function).name.as_deref();
            if name.is_some_and(|name| name.contains(STREAMS_CRATE)) {
                *function = stop;
            }
        }
    }
}
