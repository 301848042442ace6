//! Recomputes the relations between the printed numbers of a plan:
//!
//! ```text
//! cargo run --example audit -- plan.json [actuals.json]          how many have each verdict, and those that do not hold
//! cargo run --example audit -- --json plan.json [actuals.json]   the canonical audit, byte for byte
//! ```
#![allow(clippy::print_stdout, reason = "an example prints")]

use std::error::Error;
use std::fs;

use piramide_engine::audit::{Audit, Verdict};
use piramide_engine::plan::Selection;
use piramide_engine::raw::Language;
use piramide_engine::read::Limits;
use piramide_engine::{audit, read_actuals, read_plan, score, write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let as_json = words.first().is_some_and(|word| word == "--json");
    if as_json {
        words.remove(0);
    }
    let limits = Limits::default();
    let plan = read_plan(&fs::read(words.first().ok_or("audit [--json] plan.json [actuals.json]")?)?, &limits);
    let plan = plan.document.ok_or("the plan was not loaded")?;
    let scorecard = match words.get(1) {
        Some(file) => {
            let actuals =
                read_actuals(&fs::read(file)?, &plan, &limits).document.ok_or("the results were not loaded")?;
            Some(score(&plan, &actuals, &Selection::main(&plan)))
        }
        None => None,
    };
    let found = audit(&plan, scorecard.as_ref());
    if as_json {
        println!("{}", String::from_utf8(write::audit(&plan, &found).to_bytes())?);
    } else {
        print(&found);
    }
    Ok(())
}

fn print(audit: &Audit) {
    println!("{} checks", audit.results.len());
    for verdict in Verdict::ALL {
        let count = audit.count(*verdict);
        if count > 0 {
            println!("{count:>6} {}", verdict.name());
        }
    }
    for result in &audit.results {
        if matches!(result.verdict, Verdict::Contradiction | Verdict::Assumed | Verdict::NotRecomputable) {
            let name = result.check.name.in_language(Language::Italian);
            let (recomputed, published) = (result.recomputed, result.published);
            println!("{} {}: {name}", result.verdict.name(), result.check.id);
            println!("  recomputed {recomputed:?}, printed {published:?}, {:?} {:?}", result.lacking, result.causes);
        }
    }
}
