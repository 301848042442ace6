//! How long each stage of each shape takes natively, at full size: `time [SHAPE [SIZE]]`.
#![allow(clippy::print_stdout, reason = "what it says is its result")]

use std::time::Instant;

use piramide_shapes::{SHAPES, Stage, work};

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (name, size) = (arguments.next(), arguments.next().and_then(|size| size.parse().ok()));
    for shape in SHAPES.iter().filter(|shape| name.as_ref().is_none_or(|name| name == shape.name)) {
        let documents = (shape.make)(size.unwrap_or(shape.full));
        print!("{:<18} {:>7} kB", shape.name, documents.len() / 1000);
        let mut before = 0;
        for stage in Stage::ALL {
            let start = Instant::now();
            let (shown, opened) = work(&documents, stage);
            let took = start.elapsed().as_millis();
            print!(" {stage:?} {}", took.saturating_sub(before));
            before = took;
            if !opened {
                print!(" refused, {shown} bytes shown");
                break;
            }
        }
        println!(" = {before} ms");
    }
}
