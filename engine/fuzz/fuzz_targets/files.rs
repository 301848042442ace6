//! Whatever the bytes: they are read or refused with a finding that has a place, and what is read can be scored,
//! explained and written. A panic is a fault.
#![no_main]

use libfuzzer_sys::fuzz_target;
use piramide_engine::plan::Selection;
use piramide_engine::read::Limits;
use piramide_engine::{read_actuals, read_plan, score};

/// What parts the plan from its results in one input.
const SEAM: &[u8] = b"\n---\n";

fuzz_target!(|bytes: &[u8]| {
    let seam = bytes.windows(SEAM.len()).position(|window| window == SEAM);
    let (plan, actuals) = seam.map_or((bytes, &[][..]), |at| (&bytes[..at], &bytes[at + SEAM.len()..]));
    let limits = Limits::default();
    let read = read_plan(plan, &limits);
    let Some(plan) = read.document else {
        assert!(!read.findings.is_empty(), "refused without a word");
        return;
    };
    if let Some(actuals) = read_actuals(actuals, &plan, &limits).document {
        let selection = Selection::main(&plan);
        let scorecard = score(&plan, &actuals, &selection);
        let _written = piramide_engine::write::scorecard(&plan, &scorecard).to_bytes();
    }
});
