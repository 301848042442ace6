//! Prints the canonical scorecard of a plan and its results, byte for byte:
//!
//! ```text
//! cargo run --example score -- plan.json actuals.json            the scorecard
//! cargo run --example score -- --explain plan.json actuals.json  and the explanation of every node, one a line
//! cargo run --example score -- --batch folder                    the same for each NAME.plan.json and NAME.actuals.json
//! ```
//!
//! With `--batch` every line begins with the name and a tab, and NAME.selection.json may say what is scored: an object
//! with `office`, `period`, `as_of` (a day, or `original`) and `scenario`, as in the JavaScript door. A document that
//! cannot be loaded gives its findings.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::fs;
use std::io::{BufWriter, Write, stdout};
use std::path::Path;

use piramide_engine::plan::{Actuals, AsOf, Plan, Selection, simulate};
use piramide_engine::raw::{Day, Id};
use piramide_engine::read::Limits;
use piramide_engine::{explain, read_actuals, read_plan, score, write};
use serde_json::Value;

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut out = BufWriter::new(stdout().lock());
    match words.as_slice() {
        ["--batch", folder] => batch(Path::new(folder), &mut out)?,
        ["--explain", plan, actuals] => {
            for line in lines(Path::new(plan), Path::new(actuals), &Value::Null, true)? {
                out.write_all(&line)?;
                out.write_all(b"\n")?;
            }
        }
        [plan, actuals] => {
            for line in lines(Path::new(plan), Path::new(actuals), &Value::Null, false)? {
                out.write_all(&line)?;
                out.write_all(b"\n")?;
            }
        }
        _ => return Err("score [--explain] plan.json actuals.json, or score --batch folder".into()),
    }
    Ok(out.flush()?)
}

/// Every plan of a folder with its results, in the order of their names.
fn batch(folder: &Path, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let mut names: Vec<String> = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.file_name().to_string_lossy().into_owned();
        names.extend(file.strip_suffix(".plan.json").map(str::to_owned));
    }
    names.sort();
    for name in names {
        let file = |kind: &str| folder.join(format!("{name}.{kind}.json"));
        let asked = file("selection");
        let asked = if asked.is_file() { serde_json::from_slice(&fs::read(asked)?)? } else { Value::Null };
        for line in lines(&file("plan"), &file("actuals"), &asked, true)? {
            write!(out, "{name}\t")?;
            out.write_all(&line)?;
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// The canonical bytes of the scorecard, then of every explanation; or of the findings that keep it from being made.
fn lines(plan: &Path, actuals: &Path, asked: &Value, explained: bool) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let limits = Limits::default();
    let plan = read_plan(&fs::read(plan)?, &limits);
    let Some(valid) = plan.document else { return Ok(vec![write::findings(&[&plan.findings]).to_bytes()]) };
    let actuals = read_actuals(&fs::read(actuals)?, &valid, &limits);
    let Some(results) = actuals.document else {
        return Ok(vec![write::findings(&[&plan.findings, &actuals.findings]).to_bytes()]);
    };
    let (valid, results, selection) = version(&valid, &results, asked)?;
    let scorecard = score(&valid, &results, &selection);
    let mut lines = vec![write::scorecard(&valid, &scorecard).to_bytes()];
    for (index, _) in valid.nodes().filter(|_| explained) {
        let explanation = explain(&valid, &results, &scorecard, index);
        lines.extend(explanation.map(|one| write::explanation(&valid, &scorecard, &one).to_bytes()));
    }
    Ok(lines)
}

/// The plan and the results as a selection asks for them; what it leaves out is the main one of the plan.
fn version(plan: &Plan, actuals: &Actuals, asked: &Value) -> Result<(Plan, Actuals, Selection), Box<dyn Error>> {
    let asked = |field: &str| asked.get(field).and_then(Value::as_str);
    let id = |text: &str| Id::new(text).ok_or_else(|| format!("no identifier: {text}"));
    let mut selection = Selection::main(plan);
    selection.office = asked("office").map(id).transpose()?;
    if let Some(period) = asked("period") {
        selection.period = id(period)?;
    }
    selection.as_of = match asked("as_of") {
        None => AsOf::PeriodEnd,
        Some("original") => AsOf::Original,
        Some(day) => AsOf::Day(Day::parse(day).ok_or_else(|| format!("no day: {day}"))?),
    };
    let Some(scenario) = asked("scenario") else {
        return Ok((plan.under(&selection).into_owned(), actuals.clone(), selection));
    };
    let known = plan.head.scenarios.iter().find(|one| one.id.as_str() == scenario);
    let (plan, actuals) = simulate(plan, actuals, &selection, known.ok_or_else(|| format!("no scenario: {scenario}"))?);
    Ok((plan, actuals, selection))
}
