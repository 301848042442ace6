//! JSON documents as the engine reads them, to be put together and written: keys keep their order, numbers their digits.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use piramide_engine::finding::{File, Findings};
use piramide_engine::read::document::{Member, Node, Value};
use piramide_engine::read::{Limits, parse};

/// A value that is written on one line has at most so many signs.
const WIDTH: usize = 118;

/// The document of a file.
///
/// # Errors
/// When the file cannot be read, or is not strict JSON; with the line.
pub fn read(path: &Path) -> Result<Node> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut findings = Findings::new();
    let tree = parse(&bytes, File::Plan, &Limits::default(), &mut findings);
    if let Some(finding) = findings.iter().next() {
        anyhow::bail!("{}:{}: {}", path.display(), finding.place.line, finding.code.name());
    }
    tree.with_context(|| format!("{} is empty", path.display()))
}

/// A string.
pub fn text(text: &str) -> Node {
    Node { line: 0, value: Value::Text(text.into()) }
}

/// A whole number.
pub fn count(number: u32) -> Node {
    Node { line: 0, value: Value::Number(number.to_string().into()) }
}

/// `null`
pub const fn null() -> Node {
    Node { line: 0, value: Value::Null }
}

/// An array.
pub fn list(items: impl IntoIterator<Item = Node>) -> Node {
    Node { line: 0, value: Value::List(items.into_iter().collect()) }
}

/// An object with its members in this order.
pub fn object(members: impl IntoIterator<Item = (&'static str, Node)>) -> Node {
    let members = members.into_iter().map(|(key, node)| Member { key: key.into(), line: 0, node });
    Node { line: 0, value: Value::Object(members.collect()) }
}

/// The member of an object.
pub fn get<'node>(node: &'node Node, key: &str) -> Option<&'node Node> {
    members(node).iter().find(|member| &*member.key == key).map(|member| &member.node)
}

/// The member of an object, to be changed.
pub fn get_mut<'node>(node: &'node mut Node, key: &str) -> Option<&'node mut Node> {
    let Value::Object(members) = &mut node.value else { return None };
    members.iter_mut().find(|member| &*member.key == key).map(|member| &mut member.node)
}

/// The members of an object; none of anything else.
pub fn members(node: &Node) -> &[Member] {
    if let Value::Object(members) = &node.value { members } else { &[] }
}

/// The elements of an array; none of anything else.
pub fn items(node: &Node) -> &[Node] {
    if let Value::List(items) = &node.value { items } else { &[] }
}

/// The elements of an array, to be changed; none of anything else.
pub fn items_mut(node: &mut Node) -> &mut [Node] {
    if let Value::List(items) = &mut node.value { items } else { &mut [] }
}

/// The text of a member of an object.
pub fn text_of<'node>(node: &'node Node, key: &str) -> Option<&'node str> {
    as_text(get(node, key)?)
}

/// A string, or the text of a number; of a text in two languages, the Italian one.
pub fn as_text(node: &Node) -> Option<&str> {
    match &node.value {
        Value::Text(text) | Value::Number(text) => Some(text),
        Value::Object(_) => as_text(get(node, "it")?),
        _ => None,
    }
}

/// The text of a member that must be there.
///
/// # Errors
/// When it is not.
pub fn need<'node>(node: &'node Node, key: &str) -> Result<&'node str> {
    text_of(node, key).with_context(|| format!("line {}: no `{key}`", node.line))
}

/// Takes a member out of an object.
pub fn take(node: &mut Node, key: &str) -> Option<Node> {
    let Value::Object(members) = &mut node.value else { return None };
    let place = members.iter().position(|member| &*member.key == key)?;
    Some(members.remove(place).node)
}

/// Puts a member at the end of an object, in place of the one that was there.
pub fn put(node: &mut Node, key: &str, value: Node) {
    if let Value::Object(members) = &mut node.value {
        match members.iter_mut().find(|member| &*member.key == key) {
            Some(member) => member.node = value,
            None => members.push(Member { key: key.into(), line: 0, node: value }),
        }
    }
}

/// Adds the members of an object to another: lists grow, and nothing stands twice.
///
/// # Errors
/// When a member that is no list stands in both.
pub fn merge(into: &mut Node, part: Node) -> Result<()> {
    let (Value::Object(own), Value::Object(more)) = (&mut into.value, part.value) else {
        anyhow::bail!("line {}: not an object", part.line);
    };
    for member in more {
        let Some(known) = own.iter_mut().find(|known| known.key == member.key) else {
            own.push(member);
            continue;
        };
        let (Value::List(items), Value::List(added)) = (&mut known.node.value, member.node.value) else {
            anyhow::bail!("`{}` stands in two parts", known.key);
        };
        items.extend(added);
    }
    Ok(())
}

/// Puts the members of an object in an order.
///
/// # Errors
/// When a member is not in the list.
pub fn order(node: &mut Node, keys: &[&str]) -> Result<()> {
    if let Value::Object(members) = &mut node.value {
        let place = |key: &str| keys.iter().position(|known| *known == key);
        for member in members.iter() {
            ensure!(place(&member.key).is_some(), "`{}` is not a member of a plan", member.key);
        }
        members.sort_by_key(|member| place(&member.key));
    }
    Ok(())
}

/// Calls `visit` with every object of a document.
pub fn each_object<'node>(node: &'node Node, visit: &mut dyn FnMut(&'node Node)) {
    match &node.value {
        Value::Object(members) => {
            visit(node);
            for member in members {
                each_object(&member.node, visit);
            }
        }
        Value::List(items) => items.iter().for_each(|item| each_object(item, visit)),
        _ => {}
    }
}

/// The document as text: what fits on a line stands on one, everything else one member or element a line.
pub fn write(node: &Node) -> String {
    let mut out = String::new();
    put_node(node, 0, &mut out);
    out.push('\n');
    out
}

fn put_node(node: &Node, depth: usize, out: &mut String) {
    let start = out.len();
    flat(node, out);
    let line_start = out[..start].rfind('\n').map_or(0, |place| place.saturating_add(1));
    let width = out.chars().count().saturating_sub(out[..line_start].chars().count());
    let (open, close, length) = match &node.value {
        Value::List(items) => ('[', ']', items.len()),
        Value::Object(members) => ('{', '}', members.len()),
        _ => return,
    };
    if width <= WIDTH || length == 0 {
        return;
    }
    out.truncate(start);
    out.push(open);
    for place in 0..length {
        out.push_str(if place == 0 { "\n" } else { ",\n" });
        out.extend(std::iter::repeat_n("  ", depth.saturating_add(1)));
        match &node.value {
            Value::List(items) => put_node(&items[place], depth.saturating_add(1), out),
            Value::Object(members) => {
                quoted(&members[place].key, out);
                out.push_str(": ");
                put_node(&members[place].node, depth.saturating_add(1), out);
            }
            _ => {}
        }
    }
    out.push('\n');
    out.extend(std::iter::repeat_n("  ", depth));
    out.push(close);
}

fn flat(node: &Node, out: &mut String) {
    match &node.value {
        Value::Null => out.push_str("null"),
        Value::Boolean(answer) => out.push_str(if *answer { "true" } else { "false" }),
        Value::Number(number) => out.push_str(number),
        Value::Text(text) => quoted(text, out),
        Value::List(items) => {
            out.push('[');
            for (place, item) in items.iter().enumerate() {
                out.push_str(if place == 0 { "" } else { ", " });
                flat(item, out);
            }
            out.push(']');
        }
        Value::Object(members) => {
            out.push('{');
            for (place, member) in members.iter().enumerate() {
                out.push_str(if place == 0 { " " } else { ", " });
                quoted(&member.key, out);
                out.push_str(": ");
                flat(&member.node, out);
            }
            out.push_str(if members.is_empty() { "}" } else { " }" });
        }
    }
}

fn quoted(text: &str, out: &mut String) {
    out.push_str(&serde_json::Value::from(text).to_string());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fits_stands_on_one_line() {
        let row = object([("id", text("a \"b\"")), ("cells", list([text("1.10"), null(), count(3)]))]);
        assert_eq!(write(&row), "{ \"id\": \"a \\\"b\\\"\", \"cells\": [\"1.10\", null, 3] }\n");
        let long = text(&"x".repeat(70));
        let both = write(&list([long.clone(), long]));
        assert_eq!(both.lines().map(str::len).collect::<Vec<_>>(), [1, 75, 74, 1]);
    }

    #[test]
    fn lists_grow_and_nothing_stands_twice() {
        let mut plan = object([("nodes", list([count(1)])), ("id", text("p"))]);
        merge(&mut plan, object([("nodes", list([count(2)])), ("note", text("n"))])).unwrap();
        assert_eq!(write(&plan), "{ \"nodes\": [1, 2], \"id\": \"p\", \"note\": \"n\" }\n");
        assert!(merge(&mut plan, object([("id", text("q"))])).is_err());
    }
}
