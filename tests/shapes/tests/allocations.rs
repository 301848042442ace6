//! What each shape allocates: a file of twice the bytes allocates about twice as often, and holds about twice as much at
//! once.
//!
//! The sizes are half the full one and the full one, where the budgets of the engine and of the pages are reached: below
//! them the work of some shapes grows with the square of their size, and is small.
#![allow(clippy::panic, reason = "a test that panics is a test that fails")]

use allocation_counter::{AllocationInfo, measure};
use piramide_shapes::{SHAPES, Shape, Stage, work};

/// What any file within the limits may hold at once.
const BYTES_AT_MOST: u64 = 500_000_000;

fn allocated(shape: &Shape, size: usize) -> (AllocationInfo, u64) {
    let documents = (shape.make)(size);
    let bytes = documents.len() as u64;
    (measure(|| _ = work(&documents, Stage::Others)), bytes)
}

#[test]
fn twice_the_bytes_allocate_about_twice_as_much() {
    let mut wrong = Vec::new();
    for shape in SHAPES {
        let (once, small) = allocated(shape, shape.full / 2);
        let (twice, large) = allocated(shape, shape.full);
        for (what, one, two) in [
            ("allocations", once.count_total, twice.count_total),
            ("bytes at once", once.bytes_max, twice.bytes_max),
            ("bytes in all", once.bytes_total, twice.bytes_total),
        ] {
            // n log n stays below a quarter more than in proportion.
            if two * small * 4 > one * large * 5 {
                wrong.push(format!("{}: {one} {what} for {small} bytes, {two} for {large}", shape.name));
            }
        }
        if twice.bytes_max > BYTES_AT_MOST {
            wrong.push(format!("{}: {} bytes at once for a file of {large}", shape.name, twice.bytes_max));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
