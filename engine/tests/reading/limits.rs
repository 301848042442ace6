//! How much a document may hold.

use piramide_engine::finding::{Code, Fact, Finding};
use piramide_engine::read::Limits;
use piramide_engine::read::document::Value;

use crate::{accepted, read, read_within, refused};

#[test]
fn a_hundred_thousand_keys_take_no_time() {
    let member = |number: usize| format!("\"indicatore-{number}\":{number}");
    let text = format!("{{{}}}", (0..100_000).map(|number| member(number % 99_999)).collect::<Vec<_>>().join(","));
    let (tree, findings) = read(&text);
    let Some(Value::Object(members)) = tree.map(|tree| tree.value) else { panic!("{findings:?}") };
    assert_eq!((members.len(), findings.len()), (99_999, 1));
    assert_eq!(findings[0].place.pointer, "/indicatore-0");
    // All the same: each but the first is told, up to the limit of the list.
    let (tree, findings) = read(format!("{{{}}}", vec!["\"a\":1"; 100_000].join(",")));
    assert_eq!(tree.map(|tree| tree.value), Some(accepted("{\"a\":1}")));
    assert_eq!(findings.len(), 1000);
}

#[test]
fn lists_deeper_than_the_limit_are_refused() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    accepted(nested(128));
    let told = |finding: Finding| (finding.code, finding.place.line, finding.place.pointer, finding.expected);
    let limit = Some(Fact::Count(128));
    assert_eq!(told(refused(nested(129))), (Code::TooDeep, 1, "/0".repeat(128), limit.clone()));
    assert_eq!(told(refused("[".repeat(100_000))), (Code::TooDeep, 1, "/0".repeat(128), limit.clone()));
    assert_eq!(told(refused("{\"a\":".repeat(100_000))), (Code::TooDeep, 1, "/a".repeat(128), limit));
    let (tree, _) = read_within(b"[[]]", Limits { depth: 1, ..Limits::default() });
    assert_eq!(tree, None);
    accepted(format!("[{}]", vec![nested(127); 100].join(",")));
}

#[test]
fn more_than_the_limits_is_refused() {
    let few = Limits { bytes: 12, values: 4, depth: 3, ..Limits::default() };
    assert!(read_within(b"[1,2,3]", few).0.is_some());
    assert!(read_within(b"[1,[],{}]   ", few).0.is_some());
    assert!(read_within(b"\xEF\xBB\xBF[1,2,3]  ", few).0.is_some());
    let (_, findings) = read_within(b"[1,\n2,3,4]", few);
    let told =
        |finding: &Finding| (finding.code, finding.place.pointer.clone(), finding.place.line, finding.expected.clone());
    assert_eq!(told(&findings[0]), (Code::TooManyValues, "/3".to_owned(), 2, Some(Fact::Count(4))));
    let (_, findings) = read_within(b"[1,2,3]      ", few);
    assert_eq!(told(&findings[0]), (Code::TooLarge, String::new(), 1, Some(Fact::Count(12))));
    assert_eq!(findings[0].found, Some(Fact::Count(13)));
    let limits = Limits::default();
    assert_eq!((limits.bytes, limits.values, limits.depth), (10_000_000, 2_000_000, 128));
}
