//! Prints the canonical scorecard of a plan and its results, byte for byte:
//!
//! ```text
//! cargo run --example score -- plan.json actuals.json            the scorecard
//! cargo run --example score -- --explain plan.json actuals.json  and the explanation of every node, one a line
//! cargo run --example score -- --batch folder                    the same for each NAME.plan.json and NAME.actuals.json
//! ```
//!
//! With `--batch` every line begins with the name and a tab. A document that cannot be loaded gives its findings.
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::fs;
use std::io::{BufWriter, Write, stdout};
use std::path::Path;

use piramide_engine::plan::Selection;
use piramide_engine::read::Limits;
use piramide_engine::{explain, read_actuals, read_plan, score, write};

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut out = BufWriter::new(stdout().lock());
    match words.as_slice() {
        ["--batch", folder] => batch(Path::new(folder), &mut out)?,
        ["--explain", plan, actuals] => {
            for line in lines(Path::new(plan), Path::new(actuals), true)? {
                out.write_all(&line)?;
                out.write_all(b"\n")?;
            }
        }
        [plan, actuals] => {
            for line in lines(Path::new(plan), Path::new(actuals), false)? {
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
        for line in lines(&file("plan"), &file("actuals"), true)? {
            write!(out, "{name}\t")?;
            out.write_all(&line)?;
            out.write_all(b"\n")?;
        }
    }
    Ok(())
}

/// The canonical bytes of the scorecard, then of every explanation; or of the findings that keep it from being made.
fn lines(plan: &Path, actuals: &Path, explained: bool) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let limits = Limits::default();
    let plan = read_plan(&fs::read(plan)?, &limits);
    let Some(valid) = plan.document else { return Ok(vec![write::findings(&[&plan.findings]).to_bytes()]) };
    let actuals = read_actuals(&fs::read(actuals)?, &valid, &limits);
    let Some(results) = actuals.document else {
        return Ok(vec![write::findings(&[&plan.findings, &actuals.findings]).to_bytes()]);
    };
    let selection = Selection::main(&valid);
    let valid = valid.under(&selection);
    let scorecard = score(&valid, &results, &selection);
    let mut lines = vec![write::scorecard(&valid, &scorecard).to_bytes()];
    for (index, _) in valid.nodes().filter(|_| explained) {
        let explanation = explain(&valid, &results, &scorecard, index);
        lines.extend(explanation.map(|one| write::explanation(&valid, &scorecard, &one).to_bytes()));
    }
    Ok(lines)
}
