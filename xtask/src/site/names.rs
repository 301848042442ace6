//! The names by which the module and its glue know each other: long ones that say where they come from, written twice.
//! Nobody reads them in a browser, so they become short, and what the glue never names is offered no more.

use std::collections::{BTreeMap, BTreeSet};

/// How the names begin that wasm-bindgen makes; others, as `memory`, may mean more than one thing in the glue.
const MADE: [&str; 3] = ["__wb", "__externref", "wasm_bindgen_"];

/// Shortens the names in the module, and gives the glue with the same ones.
pub fn shorten(module: &mut walrus::Module, glue: &str) -> String {
    let named: BTreeSet<&str> = identifiers(glue).map(|(_, name)| name).collect();
    let unnamed: Vec<_> =
        module.exports.iter().filter(|export| !named.contains(export.name.as_str())).map(walrus::Export::id).collect();
    for export in unnamed {
        module.exports.delete(export);
    }
    let mut short = BTreeMap::new();
    let all = module.imports.iter_mut().map(|import| &mut import.name);
    for name in all.chain(module.exports.iter_mut().map(|export| &mut export.name)) {
        if MADE.iter().any(|made| name.starts_with(made)) {
            let next = format!("${}", short.len());
            name.clone_from(short.entry(name.clone()).or_insert(next));
        }
    }
    replaced(glue, &short)
}

/// The glue with some identifiers replaced.
fn replaced(glue: &str, names: &BTreeMap<String, String>) -> String {
    let (mut text, mut done) = (String::with_capacity(glue.len()), 0);
    for (place, name) in identifiers(glue) {
        if let Some(short) = names.get(name) {
            text.push_str(&glue[done..place]);
            text.push_str(short);
            done = place + name.len();
        }
    }
    text.push_str(&glue[done..]);
    text
}

/// The identifiers of a script, and whatever else looks like one, with their places.
fn identifiers(script: &str) -> impl Iterator<Item = (usize, &str)> {
    let inside = |sign: char| sign.is_ascii_alphanumeric() || sign == '_' || sign == '$';
    script.split(move |sign| !inside(sign)).filter(|word| !word.is_empty()).map(move |word| {
        let place = word.as_ptr().addr() - script.as_ptr().addr();
        (place, word)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_identifiers_are_replaced_and_nothing_else() {
        let names = BTreeMap::from([("__wbg_a".to_owned(), "$0".to_owned())]);
        assert_eq!(replaced("{ __wbg_a: 1, __wbg_ab: this.__wbg_a }", &names), "{ $0: 1, __wbg_ab: this.$0 }");
    }

    #[test]
    fn module_and_glue_keep_the_same_names() {
        let mut module = walrus::Module::default();
        let nothing = module.types.add(&[], &[]);
        let (function, _) = module.add_import_func("./glue.js", "__wbg_log_0123", nothing);
        for name in ["__wbindgen_start", "main", "version"] {
            module.exports.add(name, function);
        }
        let glue = shorten(&mut module, "x = { __wbg_log_0123() {} }; wasm.__wbindgen_start(); wasm.main()");
        let imported: Vec<_> = module.imports.iter().map(|import| import.name.clone()).collect();
        let exported: Vec<_> = module.exports.iter().map(|export| export.name.clone()).collect();
        assert_eq!((imported, exported), (vec!["$0".to_owned()], vec!["$1".to_owned(), "main".to_owned()]));
        assert_eq!(glue, "x = { $0() {} }; wasm.$1(); wasm.main()");
    }
}
