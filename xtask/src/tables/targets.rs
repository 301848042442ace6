//! A column that names a node gives it a target, or a baseline, an office; each with its citation.

use anyhow::{Context as _, Result, bail, ensure};
use piramide_engine::read::document::{Node, Value};

use super::cells::{Cell, Compiled, Row, citation};
use crate::json;

/// Puts the numbers of a table into the nodes that its columns name.
///
/// Three members of the declaration are for this and are taken out of it: `nation`, the row that holds for the nation,
/// `dash`, what a dash or a blank means, and `gives` of a column, `targets` (when not said) or `baselines`.
///
/// # Errors
/// When there is no such node or row, or a dash stands in a table that does not say what it means.
pub fn assign(compiled: &Compiled, table: &mut Node, plan: &mut Node) -> Result<()> {
    let nation = json::take(table, "nation").and_then(|row| json::as_text(&row).map(str::to_owned));
    let dash = json::take(table, "dash");
    if let Some(id) = &nation {
        ensure!(compiled.rows.iter().any(|row| row.id == *id), "there is no row `{id}`");
    }
    let Some(columns) = json::get_mut(table, "columns") else { bail!("no columns") };
    for (place, column) in json::items_mut(columns).iter_mut().enumerate() {
        let gives = json::take(column, "gives").and_then(|gives| json::as_text(&gives).map(str::to_owned));
        let Some(id) = json::text_of(column, "node") else { continue };
        let nodes = json::get_mut(plan, "nodes").context("the plan has no nodes")?;
        let node = find(nodes, id).with_context(|| format!("there is no node `{id}`"))?;
        let list = gives.as_deref().unwrap_or("targets");
        ensure!(matches!(list, "targets" | "baselines"), "a column gives targets or baselines, not `{list}`");
        for row in &compiled.rows {
            let own = row.office.is_some() || nation.as_ref() == Some(&row.id);
            let Some(cell) = row.cells.get(place).filter(|_| own) else { continue };
            let entry = if list == "targets" {
                target(compiled, row, cell, dash.as_ref())?
            } else {
                baseline(compiled, row, cell)
            };
            if let Some(entry) = entry {
                push(node, list, entry);
            }
        }
    }
    Ok(())
}

/// A target: the number, or none where a dash or a blank stands (reading 34).
fn target(compiled: &Compiled, row: &Row, cell: &Cell, dash: Option<&Node>) -> Result<Option<Node>> {
    let mut entry = of_office(row);
    let target = match &cell.number {
        Some(number) => json::object([("kind", json::text("value")), ("value", json::text(number))]),
        None => {
            let reason = dash.context("a dash stands in it, and the table does not say what it means (`dash`)")?;
            json::object([("kind", json::text("none")), ("reason", reason.clone())])
        }
    };
    json::put(&mut entry, "target", target);
    cited(compiled, cell, &mut entry);
    Ok(Some(entry))
}

/// A baseline; none where a dash or a blank stands.
fn baseline(compiled: &Compiled, row: &Row, cell: &Cell) -> Option<Node> {
    let number = cell.number.as_ref()?;
    let mut entry = json::object([("value", json::text(number))]);
    if let Some(office) = &row.office {
        json::put(&mut entry, "office", json::text(office));
    }
    cited(compiled, cell, &mut entry);
    Some(entry)
}

fn of_office(row: &Row) -> Node {
    let mut entry = json::object([]);
    if let Some(office) = &row.office {
        json::put(&mut entry, "office", json::text(office));
    }
    entry
}

fn cited(compiled: &Compiled, cell: &Cell, entry: &mut Node) {
    if !cell.printed.is_empty() {
        json::put(entry, "printed", json::text(&cell.printed));
    }
    json::put(entry, "source", citation(compiled, &cell.lines, &cell.words));
}

fn push(node: &mut Node, list: &str, entry: Node) {
    let mut known = json::take(node, list).unwrap_or_else(|| json::list([]));
    if let Value::List(items) = &mut known.value {
        items.push(entry);
    }
    let children = json::take(node, "children");
    json::put(node, list, known);
    if let Some(children) = children {
        json::put(node, "children", children);
    }
}

fn find<'node>(nodes: &'node mut Node, id: &str) -> Option<&'node mut Node> {
    for node in json::items_mut(nodes) {
        if json::text_of(node, "id") == Some(id) {
            return Some(node);
        }
        if let Some(found) = json::get_mut(node, "children").and_then(|children| find(children, id)) {
            return Some(found);
        }
    }
    None
}
