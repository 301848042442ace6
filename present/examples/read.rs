//! Prints what a reader sees of a plan: `cargo run -p piramide-present --example read -- plan.json actuals.json it [node]`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use piramide_engine::plan::Selection;
use piramide_engine::read::Limits;
use piramide_engine::{audit, read_actuals, read_plan, score};
use piramide_present::view::{explanation_view, node_view, plan_view};
use piramide_present::{Language, Showing};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let file = |position: usize| std::fs::read(words.get(position).map_or("", String::as_str));
    let language = if words.get(2).is_some_and(|word| word == "en") { Language::English } else { Language::Italian };
    let limits = Limits::default();
    let plan = read_plan(&file(0)?, &limits);
    let findings = plan.findings;
    let plan = plan.document.ok_or("the plan was not loaded")?;
    let actuals = read_actuals(&file(1)?, &plan, &limits).document.ok_or("the results were not loaded")?;
    let scorecard = score(&plan, &actuals, &Selection::main(&plan));
    let showing = Showing::new(&plan, &actuals, &scorecard, language);
    match words.get(3) {
        Some(node) => {
            println!("{:#?}", node_view(&showing, node).ok_or("no such node")?);
            println!("{:#?}", explanation_view(&showing, node).ok_or("no such node")?);
        }
        None => println!("{:#?}", plan_view(&showing, &findings, &audit(&plan, Some(&scorecard)))),
    }
    Ok(())
}
