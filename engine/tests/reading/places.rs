//! Where a finding is, and what it says.

use piramide_engine::finding::{Code, Fact, Finding};
use piramide_engine::read::document::{Node, Value};

use crate::{digits, read, refused};

/// Code, line, pointer, what was found, what was expected.
fn told(finding: &Finding) -> (Code, u32, &str, Option<&str>, Vec<&str>) {
    let found = finding.found.as_ref().map(|fact| match fact {
        Fact::Text(text) => text.as_str(),
        other => panic!("{other:?}"),
    });
    let expected = match &finding.expected {
        Some(Fact::OneOf(tokens)) => tokens.iter().map(String::as_str).collect(),
        None => vec![],
        Some(other) => panic!("{other:?}"),
    };
    (finding.code, finding.place.line, &finding.place.pointer, found, expected)
}

#[test]
fn a_finding_says_where_and_what() {
    let value = ["{", "[", "\"", "-", "0-9", "true", "false", "null"];
    let value_or_end = [&value[..], &["]"]].concat();
    let value = value.to_vec();
    let not_json = Code::NotJson;
    for (text, expected) in [
        ("", (Code::Truncated, 1, "", None, value.clone())),
        ("\n\n{\n", (Code::Truncated, 4, "", None, vec!["\"", "}"])),
        ("{\"a\":\n[1,\r2,\r\n03]}", (not_json, 4, "/a/2", Some("03]}"), vec![])),
        ("{\"a\": [1 2]}", (not_json, 1, "/a", Some("2]}"), vec![",", "]"])),
        ("{\"a\": [x]}", (not_json, 1, "/a/0", Some("x]}"), value_or_end)),
        ("{\"a\": [1,]}", (not_json, 1, "/a/1", Some("]}"), value.clone())),
        ("{\"a\": }", (not_json, 1, "/a", Some("}"), value)),
        ("{\"a\": 1 \"b\": 2}", (not_json, 1, "", Some("\"b\": 2}"), vec![",", "}"])),
        ("{\"a\": {\"b\" 2}}", (not_json, 1, "/a/b", Some("2}}"), vec![":"])),
        ("{\"a\": 1, }", (not_json, 1, "", Some("}"), vec!["\""])),
        ("{a: 1}", (not_json, 1, "", Some("a: 1}"), vec!["\"", "}"])),
        ("{\"a/b\": {\"~\": {\"\": trap}}}", (not_json, 1, "/a~1b/~0/", Some("trap}}}"), vec!["true"])),
        ("[-x]", (not_json, 1, "/0", Some("-x]"), vec!["0-9"])),
        ("[1.x]", (not_json, 1, "/0", Some("1.x]"), vec!["0-9"])),
        ("[\"a\tb\"]", (not_json, 1, "/0", Some("\\tb\"]"), vec!["\""])),
        ("[\"a\nb\"]", (not_json, 1, "/0", Some("\\nb\"]"), vec!["\""])),
        ("[\"\\ud83d!\"]", (not_json, 1, "/0", Some("\\ud83d!\"]"), vec!["\\u"])),
        ("[\"\\ude00!\"]", (not_json, 1, "/0", Some("\\ude00!\"]"), vec![])),
        ("{}\nabcdefghijklmnopqrstuvwxyz", (not_json, 2, "", Some("abcdefghijklmnopqrst"), vec![])),
        ("{} abc\ndef", (not_json, 1, "", Some("abc"), vec![])),
        (
            "\u{feff}\n[\u{feff}]",
            (not_json, 2, "/0", Some("\u{feff}]"), { vec!["{", "[", "\"", "-", "0-9", "true", "false", "null", "]"] }),
        ),
    ] {
        assert_eq!(told(&refused(text)), expected, "{text}");
    }
}

#[test]
fn every_value_knows_its_line() {
    let (tree, _) = read("\n{ \"a\":\r\n 1,\r\r\"b\": [\n2,\n\n{}]\n}");
    let Some(Node { line: 2, value: Value::Object(members) }) = tree else { panic!("{tree:?}") };
    let lines: Vec<_> = members.iter().map(|member| (&*member.key, member.line, member.node.line)).collect();
    assert_eq!(lines, [("a", 2, 3), ("b", 5, 5)]);
    let Value::List(elements) = &members[1].node.value else { panic!("{members:?}") };
    assert_eq!(elements.iter().map(|element| element.line).collect::<Vec<_>>(), [6, 8]);
}

#[test]
fn keys_that_stand_twice_are_all_told_and_the_first_is_kept() {
    let text = "{\"a\": 1,\n\"b\": {\"x/y\": 1, \"x/y\": 2},\n\"\\u0061\": 2,\n\"a\": [{\"k\":0,\n\"k\":1}],\n\"c\": [0, {\"k\":0,\n\"k\":1}]}";
    let (tree, findings) = read(text);
    let Some(Value::Object(members)) = tree.map(|tree| tree.value) else { panic!("{findings:?}") };
    assert_eq!(
        members.iter().map(|member| (&*member.key, member.line)).collect::<Vec<_>>(),
        [("a", 1), ("b", 2), ("c", 6)]
    );
    assert_eq!(members[0].node.value, digits("1"));
    let mut told: Vec<_> = findings
        .iter()
        .map(|finding| (finding.place.line, finding.place.pointer.as_str(), &finding.expected))
        .collect();
    told.sort_by_key(|(line, pointer, _)| (*line, *pointer));
    let line = |line| Some(Fact::Line(line));
    assert_eq!(
        told,
        [
            (2, "/b/x~1y", &line(2)),
            (3, "/a", &line(1)),
            (4, "/a", &line(1)),
            (5, "/a/0/k", &line(4)),
            (7, "/c/1/k", &line(6))
        ]
    );
    assert!(findings.iter().all(|finding| finding.code == Code::DuplicateKey));
    assert_eq!(findings[0].found, Some(Fact::Text("x/y".to_owned())));
}

#[test]
fn keys_that_stand_twice_are_told_even_if_the_text_breaks_after_them() {
    let (tree, findings) = read("{\"a\": 1, \"a\": 2, \"b\": [{\"c\": 1, \"c\": 2, !}]}");
    let told: Vec<_> = findings.iter().map(|finding| (finding.code, finding.place.pointer.as_str())).collect();
    assert_eq!(tree, None);
    assert_eq!(told, [(Code::DuplicateKey, "/b/0/c"), (Code::DuplicateKey, "/a"), (Code::NotJson, "/b/0")]);
}

#[test]
fn bytes_that_are_not_utf8_are_told_with_their_place() {
    let told = |bytes: &[u8]| {
        let finding = refused(bytes);
        let found = finding.found.clone();
        (finding.code, finding.place.line, finding.place.pointer, found)
    };
    let byte = |text: &str| Some(Fact::Text(text.to_owned()));
    // Latin-1, as some spreadsheets export it.
    let latin = b"{\"nodes\": [1,\n{\"title\": \"Qualit\xE0 prodotta\"}]}";
    assert_eq!(told(latin), (Code::NotUtf8, 2, "/nodes/1/title".to_owned(), byte("0xE0")));
    assert_eq!(told(b"\xFF\xFE{\0}\0"), (Code::NotUtf8, 1, String::new(), byte("0xFF")));
    assert_eq!(told(b"[1]\n\xC3\x28"), (Code::NotUtf8, 2, String::new(), byte("0xC3")));
    assert_eq!(told(b"[1] \xC3"), (Code::NotUtf8, 1, String::new(), byte("0xC3")));
    assert_eq!(told(b"[\"\xED\xA0\xBD\"]").0, Code::NotUtf8);
    assert_eq!(told(b"[\"\xC0\xAF\"]").0, Code::NotUtf8);
    // What is wrong before them comes first; a sign cut in two by the end of the file is a text that ends too early.
    assert_eq!(told(b"[1 2, \"\xE0\"]").0, Code::NotJson);
    assert_eq!(told(b"[\"\xE2\x82").0, Code::Truncated);
    // UTF-16 without a mark.
    assert_eq!(told(b"\0[\0]").0, Code::NotJson);
}
