//! Writes the JSON Schemas of the formats: `cargo run --features schema --example schema -- public/schema`.

use std::path::PathBuf;

use piramide_engine::raw::{Language, file_name, schema};
use piramide_engine::read::Document;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("into which folder?")?);
    for document in Document::ALL {
        for &language in Language::ALL {
            std::fs::write(folder.join(file_name(document, language)), schema(document, language))?;
        }
    }
    Ok(())
}
