//! Prints what there is to say about a plan and its results, with what to do about it, in Italian or English:
//! `cargo run -p piramide-present --example check -- plan.json [actuals.json] [it|en]`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use piramide_engine::finding::Findings;
use piramide_engine::plan::Selection;
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan, score};
use piramide_present::Language;
use piramide_present::view::findings_view;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (languages, files): (Vec<String>, Vec<String>) =
        std::env::args().skip(1).partition(|word| matches!(word.as_str(), "it" | "en"));
    let is_english = languages.last().is_some_and(|word| word == "en");
    let language = if is_english { Language::English } else { Language::Italian };
    let limits = Limits::default();
    let plan = read_plan(&std::fs::read(files.first().ok_or("which plan?")?)?, &limits);
    print(&plan.findings, language);
    let plan = plan.document.ok_or("the plan was not loaded")?;
    println!("plan {}: {} nodes, SHA-256 {}", plan.head.id, plan.len(), plan.digest);
    let Some(file) = files.get(1) else { return Ok(()) };
    let actuals = read_actuals(&std::fs::read(file)?, &plan, &limits);
    print(&actuals.findings, language);
    let actuals = actuals.document.ok_or("the results were not loaded")?;
    let scorecard = score(&plan, &actuals, &Selection::main(&plan));
    for (index, node) in plan.nodes() {
        let Some(scored) = scorecard.node(index) else { continue };
        let (worst, best) = (scored.interval.worst, scored.interval.best);
        println!("{:<20} {:?} coverage {} [{worst:?}, {best:?}]", node.raw.id, scored.outcome, scored.coverage);
    }
    Ok(())
}

/// Prints each finding as the page shows it, after its stable code.
fn print(findings: &Findings, language: Language) {
    let view = findings_view(findings, language);
    println!("{}", view.summary);
    for group in &view.groups {
        println!("\n{}", group.title);
        for finding in &group.findings {
            println!("- {} ({}): {}", finding.title, finding.code_name, finding.place);
            println!("  {}", finding.happened);
            if let Some(expected) = &finding.expected {
                println!("  → {expected}");
            }
            println!("  {}", finding.remedy);
        }
    }
    println!();
}
