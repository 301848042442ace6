//! Prints what there is to say about a plan and its results: `cargo run --example check -- plan.json [actuals.json]`.
#![allow(clippy::print_stdout, reason = "an example prints")]

use piramide_engine::finding::Findings;
use piramide_engine::plan::Selection;
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan, score};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let files: Vec<String> = std::env::args().skip(1).collect();
    let limits = Limits::default();
    let plan = read_plan(&std::fs::read(files.first().ok_or("which plan?")?)?, &limits);
    print(&plan.findings);
    let plan = plan.document.ok_or("the plan was not loaded")?;
    println!("plan {}: {} nodes, SHA-256 {}", plan.head.id, plan.len(), plan.digest);
    let Some(file) = files.get(1) else { return Ok(()) };
    let actuals = read_actuals(&std::fs::read(file)?, &plan, &limits);
    print(&actuals.findings);
    let actuals = actuals.document.ok_or("the results were not loaded")?;
    let scorecard = score(&plan, &actuals, &Selection::main(&plan));
    for (index, node) in plan.nodes() {
        let Some(scored) = scorecard.node(index) else { continue };
        let (worst, best) = (scored.interval.worst, scored.interval.best);
        println!("{:<20} {:?} coverage {} [{worst:?}, {best:?}]", node.raw.id, scored.outcome, scored.coverage);
    }
    Ok(())
}

fn print(findings: &Findings) {
    for finding in findings {
        println!(
            "{:?} {} line {} {} found {:?} expected {:?}",
            finding.severity(),
            finding.code.name(),
            finding.place.line,
            finding.place.pointer,
            finding.found,
            finding.expected
        );
    }
}
