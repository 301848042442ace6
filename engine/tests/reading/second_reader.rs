//! What `serde_json` accepts and reads, we accept and read the same.

use piramide_engine::read::document::{Node, Value};
use proptest::prelude::*;
use serde_json::Value as Json;

use crate::read;

/// The tree as `serde_json` sees it; the text of a number is read by `serde_json` itself.
fn as_json(node: &Node) -> Json {
    match &node.value {
        Value::Null => Json::Null,
        Value::Boolean(value) => Json::Bool(*value),
        Value::Number(text) => serde_json::from_str(text).unwrap(),
        Value::Text(text) => Json::String(text.to_string()),
        Value::List(elements) => Json::Array(elements.iter().map(as_json).collect()),
        Value::Object(members) => {
            Json::Object(members.iter().map(|member| (member.key.to_string(), as_json(&member.node))).collect())
        }
    }
}

fn agrees(text: &str) -> Result<(), TestCaseError> {
    let (tree, findings) = read(text);
    match serde_json::from_str::<Json>(text) {
        Ok(json) => {
            let Some(tree) = tree else { return Err(TestCaseError::fail(format!("{text}: {findings:?}"))) };
            if findings.is_empty() {
                prop_assert_eq!(as_json(&tree), json);
            }
        }
        // A number too large for a float; ours are text.
        Err(error) if error.to_string().starts_with("number out of range") => {}
        Err(error) => prop_assert!(tree.is_none(), "{text}: {error}"),
    }
    Ok(())
}

fn any_json() -> impl Strategy<Value = String> {
    let blank = "[ \t\r\n]{0,2}";
    let text = prop_oneof![
        "\"[a-c/~ ]{0,3}\"",
        "\"(\\\\[\"\\\\/bfnrt]|\\\\u00[0-9a-fA-F]{2}|\\\\ud83d\\\\ude0[0-9]|[è€😀]){0,3}\""
    ];
    let scalar = prop_oneof![
        Just("null".to_owned()),
        Just("true".to_owned()),
        Just("false".to_owned()),
        "-?(0|[1-9][0-9]{0,20})(\\.[0-9]{1,20})?([eE][-+]?[0-9]{1,2})?",
        text.clone(),
    ];
    scalar.prop_recursive(5, 60, 6, move |inner| {
        let element = (blank, inner, blank).prop_map(|(before, value, after)| before + &value + &after);
        let member =
            (blank, text.clone(), blank, element.clone()).prop_map(|(a, key, b, value)| format!("{a}{key}{b}:{value}"));
        let list = prop::collection::vec(element, 0..6).prop_map(|elements| format!("[{}]", elements.join(",")));
        let object = prop::collection::vec(member, 0..6).prop_map(|members| format!("{{{}}}", members.join(",")));
        prop_oneof![list, object]
    })
}

/// A change of the text: at a place, so many signs are replaced by others.
fn any_change() -> impl Strategy<Value = (prop::sample::Index, usize, String)> {
    let signs = prop_oneof![
        "[\\[\\]{},:\"\\\\0-9.eE+\\-/ \n\t\r]{0,2}",
        "[a-z]{1,2}",
        Just("\\u".to_owned()),
        Just("\\ud83d".to_owned()),
        Just("\\ude00".to_owned()),
        Just("\u{0}".to_owned()),
        Just("\u{feff}".to_owned()),
        Just("null".to_owned()),
    ];
    (any::<prop::sample::Index>(), 0_usize..3, signs)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn serde_json_accepts_the_same_texts(text in any_json(), changes in prop::collection::vec(any_change(), 0..4)) {
        let mut signs: Vec<char> = text.chars().collect();
        for (place, removed, inserted) in changes {
            let place = place.index(signs.len() + 1);
            let end = (place + removed).min(signs.len());
            signs.splice(place..end, inserted.chars());
        }
        let text: String = signs.into_iter().collect();
        agrees(text.trim_start_matches('\u{feff}'))?;
    }

    #[test]
    fn serde_json_accepts_the_same_strings(text in "\"([\\\\u0-9a-fA-FdD\"]|\\\\u[dD][89a-fA-F][0-9]{2}){0,8}\"") {
        agrees(&text)?;
    }

    #[test]
    fn serde_json_accepts_the_same_numbers(text in "[-+0-9.eE]{1,6}") {
        agrees(&text)?;
        agrees(&format!("[{text}]"))?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let (tree, findings) = read(&bytes);
        prop_assert!(tree.is_some() || !findings.is_empty());
    }
}
