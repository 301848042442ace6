//! Texts that are not JSON.

use piramide_engine::finding::{Code, Fact};
use serde_json::Value as Json;

use crate::{accepted, read, refused};

/// What JSON does not have.
#[rustfmt::skip]
const NOT_JSON: &[&str] = &[
    // Numbers.
    "+1", "01", "-01", "00", "0123", ".5", "-.5", "1.e3", "0.e1", "1e1.5", "0x10", "1_000", "1 000", "1'000", "--1",
    "-+1", "- 1", "1+1", "NaN", "nan", "Infinity", "-Infinity", "inf", "1.2.3", "1ee3", "1e+-3", "1.-5", "[1.,2]",
    "[1e,2]", "[-,2]", "[1,10,]", "½", "１", "−1", "[1,٢]", "1€", "1%",
    // Words.
    "True", "TRUE", "None", "undefined", "nulL", "nullx", "truefalse", "tru e", "[nul]", "yes",
    // Strings.
    "'a'", "[“a”]", "\"a\" \"b\"", r#""\x41""#, r#""\'""#, r#""\a""#, r#""\0""#, r#""\U0041""#, r#""\u004""#,
    r#""\u00g0""#, r#""\u 041""#, r#""\u+041""#, "\"\\\n\"", "\"a\nb\"", "\"a\tb\"", "\"a\rb\"", "\"\0\"",
    "\"\u{1f}\"", "a", "abc\"",
    // Halves of a surrogate pair.
    r#""\ud83d""#, r#""\ude00""#, r#""\ud83dx""#, r#""\ud83d\n""#, r#""\ud83d\u0041""#, r#""\ud83d\ud83d\ude00""#,
    r#""\ude00\ud83d""#, r#""\ud800\u""#,
    // Lists and objects.
    "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1;2]", "[1:2]", "]", "[}", "[1}", "[]]", "[][]", "[1],", "(1)", "{]",
    "}", "{\"a\"}", "{\"a\",1}", "{\"a\":}", "{\"a\":,}", "{\"a\":1,}", "{,}", "{,\"a\":1}", "{\"a\":1,,\"b\":2}",
    "{\"a\" 1}", "{\"a\"=1}", "{\"a\"::1}", "{\"a\":1 \"b\":2}", "{\"a\":1;\"b\":2}", "{\"a\":1]", "{a:1}", "{'a':1}",
    "{1:1}", "{null:1}", "{[]:1}", "{\"a\":1}}", "{\"a\":1}{}", "{\"a\":1} x", "{\"a\":1,10}", "{\"a\":\"b\",\"c\"}",
    "{\"a\" \"b\":1}",
    // Comments, blanks and signs that are none.
    "// a\n1", "1 // a", "/* a */ 1", "[1 /* a */]", "# a\n1", "[\u{a0}1]", "[\u{b}1]", "[\u{c}1]", "[\u{85}1]",
    "[\u{2028}1]", "\u{2060}1", "[1\u{feff}]", "\u{feff}\u{feff}1", "1\0", "\0", "[\u{0}1]", "*", "@", ",", ":", "\\n",
    "<plan/>", "a,b\n1,2",
];

/// What goes on in a document of which it is the beginning.
#[rustfmt::skip]
const TRUNCATED: &[&str] = &[
    "", " ", "\n\n", "\u{feff}", "[", "[1", "[1,", "[1, ", "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1",
    "{\"a\":1,", "[[]", "[{}", "\"", "\"a", "\"\\", "\"\\u", "\"\\u00", "\"\\ud83d", "\"\\ud83d\\", "\"\\ud83d\\ud",
    "-", "1.", "1e", "1e+", "t", "tru", "f", "fals", "n", "nul", "[tru",
];

#[test]
fn what_json_does_not_have_is_refused() {
    for &text in NOT_JSON {
        let finding = refused(text);
        assert_eq!(finding.code, Code::NotJson, "{text}");
        assert!(
            matches!(&finding.found, Some(Fact::Text(found)) if (1..=20).contains(&found.chars().count())),
            "{text}"
        );
        assert!(
            serde_json::from_str::<Json>(text.trim_start_matches('\u{feff}')).is_err() || text.contains('\u{feff}'),
            "{text}"
        );
    }
}

#[test]
fn a_text_that_ends_too_early_is_truncated() {
    for &text in TRUNCATED {
        let finding = refused(text);
        assert_eq!((finding.code, &finding.found), (Code::Truncated, &None), "{text}");
    }
}

const SAMPLE: &str = "{\"title\": \"Qualità \\u20ac \\ud83d\\ude00\",\r\n \"nodes\": [{\"id\": \"a\", \"weight\": -1.10e+2,\n\
                      \"cited\": true}, null, false, []], \"x\": {}\n}";

#[test]
fn a_document_cut_at_any_byte_is_truncated() {
    accepted(SAMPLE);
    for length in 0..SAMPLE.len() {
        let finding = refused(&SAMPLE.as_bytes()[..length]);
        assert_eq!(finding.code, Code::Truncated, "{length}");
        let before = SAMPLE[..SAMPLE.floor_char_boundary(length)].replace("\r\n", "\n");
        assert_eq!(finding.place.line as usize, before.matches(['\n', '\r']).count() + 1);
    }
    assert_eq!(refused(&SAMPLE.as_bytes()[..SAMPLE.find("-1.10").unwrap()]).place.pointer, "/nodes/0/weight");
}

#[test]
fn no_byte_makes_it_panic() {
    for place in 0..SAMPLE.len() {
        for byte in 0..=u8::MAX {
            let mut bytes = SAMPLE.as_bytes().to_vec();
            bytes[place] = byte;
            let (tree, findings) = read(&bytes);
            assert!(tree.is_some() || findings.len() == 1);
            assert_eq!(
                tree.is_some(),
                serde_json::from_slice::<Json>(&bytes).is_ok(),
                "{}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}
