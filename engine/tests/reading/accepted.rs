//! Texts that are JSON.

use piramide_engine::read::document::Value;

use crate::{accepted, digits, elements, string};

#[test]
fn values_of_every_kind_are_read() {
    assert_eq!(accepted("null"), Value::Null);
    assert_eq!(accepted("true"), Value::Boolean(true));
    assert_eq!(accepted("false"), Value::Boolean(false));
    assert_eq!(accepted("[]"), Value::List(vec![]));
    assert_eq!(accepted("[ \t\r\n]"), Value::List(vec![]));
    assert_eq!(accepted("{}"), Value::Object(vec![]));
    assert_eq!(accepted("{ \n }"), Value::Object(vec![]));
    assert_eq!(accepted(" \t\r\n\"à\" \t\r\n"), string("à"));
    assert_eq!(
        elements(accepted("[null,true , false,\n1.10,\"\",[],{}]")),
        [
            Value::Null,
            Value::Boolean(true),
            Value::Boolean(false),
            digits("1.10"),
            string(""),
            Value::List(vec![]),
            Value::Object(vec![])
        ]
    );
}

#[test]
fn numbers_keep_their_text() {
    for text in [
        "0",
        "-0",
        "1",
        "-1",
        "10",
        "1.10",
        "0.0",
        "-0.00",
        "1e3",
        "1E3",
        "1e+3",
        "1e-3",
        "1.5E-2",
        "0e0",
        "0e999999",
        "123456789012345678901234567890.123456789012345678901234567890",
        "1e400",
        "-1e-400",
    ] {
        assert_eq!(accepted(text), digits(text));
        assert_eq!(elements(accepted(format!("[{text}]"))), [digits(text)]);
    }
    let long = "9".repeat(100_000);
    assert_eq!(accepted(&long), digits(&long));
}

#[test]
fn strings_are_read_with_their_escapes() {
    for (text, expected) in [
        (r#""""#, ""),
        (r#""abc""#, "abc"),
        (r#""perché €😀""#, "perché €😀"),
        (r#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"),
        (r#""a\"b""#, "a\"b"),
        (r#""\u0041\u00e8\u00E8\u20ac""#, "Aèè€"),
        (r#""\u0000""#, "\0"),
        (r#""\ud83d\ude00""#, "😀"),
        (r#""\uD83D\uDE00x""#, "😀x"),
        (r#""\uDBFF\uDFFF""#, "\u{10ffff}"),
        (r#""\uFFFF\uFDD0\uE000\uD7FF""#, "\u{ffff}\u{fdd0}\u{e000}\u{d7ff}"),
        (r#""\u2028""#, "\u{2028}"),
        ("\"\u{2028}\u{feff}\u{7f}\u{85}\"", "\u{2028}\u{feff}\u{7f}\u{85}"),
        (r#""\\u0041""#, "\\u0041"),
        (r#""// /* # '""#, "// /* # '"),
    ] {
        assert_eq!(accepted(text), string(expected), "{text}");
    }
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(accepted("\u{feff}[]"), accepted("[]"));
}
