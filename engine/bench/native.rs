//! Measures the engine on a tree made by a formula: `piramide-bench LEAVES`. One line of JSON; times in nanoseconds.
#![expect(clippy::print_stdout, reason = "a measurement is printed")]
#![expect(clippy::disallowed_types, reason = "a measurement has a clock, and the engine has none")]

use std::time::Instant;

use piramide_engine::score::Calculation;

/// Times of the whole tree, after one that is not counted.
const RUNS: usize = 5;
/// Changes of one result.
const CHANGES: usize = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let leaves: u32 = std::env::args().nth(1).ok_or("piramide-bench LEAVES")?.parse()?;
    let before = resident()?;
    let begun = Instant::now();
    let mut calculation = Calculation::synthetic(leaves);
    let build = begun.elapsed().as_nanos();
    calculation.score();
    let nodes = calculation.len();
    let bytes = resident()?.saturating_sub(before).div_ceil(nodes);
    let mut score = u128::MAX;
    for _ in 0..RUNS {
        let begun = Instant::now();
        calculation.score();
        score = score.min(begun.elapsed().as_nanos());
    }
    let root = calculation.root().and_then(|score| score.outcome.value()).ok_or("the root has no value")?;
    let mut changes = Vec::with_capacity(CHANGES);
    for change in 0..CHANGES {
        let begun = Instant::now();
        calculation.change_near(change * nodes / CHANGES, 60 + i64::try_from(change)?);
        changes.push(begun.elapsed().as_nanos());
    }
    changes.sort_unstable();
    let change = changes.get(CHANGES / 2).ok_or("nothing was changed")?;
    println!(
        r#"{{"nodes":{nodes},"build":{build},"score":{score},"change":{change},"bytes":{bytes},"root":"{root}"}}"#
    );
    Ok(())
}

/// The bytes of memory that this process holds.
fn resident() -> Result<usize, Box<dyn std::error::Error>> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("the system does not say it")?;
    let kilobytes: usize = line.trim().trim_end_matches(" kB").parse()?;
    Ok(kilobytes * 1024)
}
