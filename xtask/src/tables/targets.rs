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

#[cfg(test)]
mod tests {
    use super::*;

    fn table(rows: Vec<Row>) -> Compiled {
        Compiled { document: "d".to_owned(), place: "p".to_owned(), rows }
    }

    fn row(id: &str, office: Option<&str>, number: Option<&str>) -> Row {
        let printed = number.unwrap_or("-").to_owned();
        let cell = Cell { printed, number: number.map(str::to_owned), lines: vec![(7, 7)], words: "words".to_owned() };
        Row { id: id.to_owned(), office: office.map(str::to_owned), within: None, cells: vec![cell] }
    }

    fn declared(extra: &str) -> Node {
        let mut table = json::object([("nation", json::text("italy"))]);
        let mut column = json::object([("id", json::text("a")), ("node", json::text("N"))]);
        if !extra.is_empty() {
            json::put(&mut column, "gives", json::text(extra));
        }
        json::put(&mut table, "columns", json::list([column]));
        table
    }

    fn plan() -> Node {
        let child = json::object([("id", json::text("N"))]);
        let parent = json::object([("id", json::text("P")), ("children", json::list([child]))]);
        json::object([("nodes", json::list([parent]))])
    }

    fn given(compiled: &Compiled, extra: &str, dash: bool) -> Result<String> {
        let (mut plan, mut table) = (plan(), declared(extra));
        if dash {
            json::put(&mut table, "dash", json::text("none"));
        }
        assign(compiled, &mut table, &mut plan)?;
        assert!(json::get(&table, "nation").is_none() && json::get(&table, "dash").is_none());
        Ok(json::write(&plan).split_whitespace().collect::<Vec<_>>().join(" "))
    }

    #[test]
    fn offices_and_the_nation_get_targets_and_a_group_gets_none() {
        let rows =
            vec![row("italy", None, Some("9")), row("group", None, Some("8")), row("rome", Some("rome"), Some("7"))];
        let written = given(&table(rows), "", false).unwrap();
        assert!(
            written.contains("[ { \"target\": { \"kind\": \"value\", \"value\": \"9\" }, \"printed\": \"9\""),
            "{written}"
        );
        assert!(
            written.contains("{ \"office\": \"rome\", \"target\": { \"kind\": \"value\", \"value\": \"7\" }"),
            "{written}"
        );
        assert!(!written.contains("\"8\""), "{written}");
    }

    #[test]
    fn a_dash_is_no_target_and_the_table_says_why() {
        let rows = || vec![row("italy", None, Some("9")), row("rome", Some("rome"), None)];
        assert!(given(&table(rows()), "", true).unwrap().contains("{ \"kind\": \"none\", \"reason\": \"none\" }"));
        assert!(given(&table(rows()), "", false).is_err());
        let written = given(&table(rows()), "baselines", false).unwrap();
        assert!(written.contains("\"baselines\"") && !written.contains("rome"), "{written}");
        assert!(given(&table(rows()), "results", false).is_err());
    }
}
