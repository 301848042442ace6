//! The canonical form of a document straight from its tree, without building the typed one again.
//!
//! It is the same text that the typed document encodes to (`encode.rs`; a test compares the two on every shipped plan
//! and case): keys in order, decimals as strings with their printed digits, nothing that is absent, no free fields.

use super::canonical::write_text;
use crate::number::Number;
use crate::read::document::{Member, Node, Value};

/// The canonical bytes of a document that was decoded without an error.
///
/// `{"weight": 1.10, "x-ours": 1, "id": "a", "notes": []}` is written as `{"id":"a","weight":"1.10"}`.
pub fn canonical(tree: &Node) -> Vec<u8> {
    let mut out = String::new();
    write(tree, &mut out);
    out.into_bytes()
}

fn write(node: &Node, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Boolean(true) => out.push_str("true"),
        Value::Boolean(false) => out.push_str("false"),
        Value::Number(digits) => match Number::parse(digits) {
            Ok(number) => write_text(out, &number.to_string()),
            Err(_) => write_text(out, digits),
        },
        Value::Text(text) => write_text(out, text),
        Value::List(elements) => {
            out.push('[');
            for (place, element) in elements.iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write(element, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            let mut kept: Vec<&Member> = members.iter().filter(|member| is_kept(member)).collect();
            kept.sort_by(|one, other| one.key.cmp(&other.key));
            out.push('{');
            for (place, member) in kept.into_iter().enumerate() {
                if place > 0 {
                    out.push(',');
                }
                write_text(out, &member.key);
                out.push(':');
                write(&member.node, out);
            }
            out.push('}');
        }
    }
}

/// Whether a member is part of the typed document: not a free field, not the name of the schema, not absent.
fn is_kept(member: &Member) -> bool {
    let is_absent = matches!(&member.node.value, Value::List(elements) if elements.is_empty());
    !is_absent && !member.key.starts_with("x-") && *member.key != *"$schema"
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::{Path, PathBuf};

    use super::canonical;
    use crate::finding::{File, Findings};
    use crate::raw::{RawActuals, RawPlan};
    use crate::read::decode::{Decode, Reader};
    use crate::read::document::Limits;
    use crate::read::parse::parse;
    use crate::write::encode::Encode;

    /// Every plan and every set of results below a folder.
    fn documents(folder: &Path, into: &mut Vec<PathBuf>) {
        for path in fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()) {
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() {
                documents(&path, into);
            } else if name == "plan.json" || name.starts_with("actuals") {
                into.push(path);
            }
        }
    }

    /// The canonical form of the typed document and that of its tree.
    fn both<Raw: Decode + Encode>(bytes: &[u8]) -> (String, String) {
        let mut findings = Findings::new();
        let tree = parse(bytes, File::Plan, &Limits::default(), &mut findings).unwrap();
        let raw: Option<Raw> = Reader::new(File::Plan, &mut findings).document(&tree);
        let typed = raw.unwrap_or_else(|| panic!("{findings:?}")).encode().to_bytes();
        (String::from_utf8(typed).unwrap(), String::from_utf8(canonical(&tree)).unwrap())
    }

    #[test]
    fn a_tree_has_the_canonical_form_of_its_typed_document() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = Vec::new();
        documents(&here.join("cases/good"), &mut files);
        documents(&here.join("../public/data"), &mut files);
        assert!(files.len() > 60);
        for file in files {
            let bytes = fs::read(&file).unwrap();
            let is_plan = file.ends_with("plan.json");
            let (typed, of_tree) = if is_plan { both::<RawPlan>(&bytes) } else { both::<RawActuals>(&bytes) };
            assert!(typed == of_tree, "{}", file.display());
        }
    }

    #[test]
    fn free_fields_order_and_bare_numbers_change_nothing() {
        let written = br#"{"format": "piramide-actuals/1", "x-a": {"b": 1}, "$schema": "s", "id": "a", "plan": "p",
            "title": {"en": "T", "it": "T"}, "kind": "official", "date": "2021-12-31", "period": "2021",
            "sources": [], "results": [{"value": 1.50e1, "node": "n"}, {"node": "m", "value": -0.0}]}"#;
        let (typed, of_tree) = both::<RawActuals>(written);
        assert_eq!(typed, of_tree);
        assert!(typed.contains(r#"{"node":"n","value":"15.0"}"#), "{typed}");
    }
}
