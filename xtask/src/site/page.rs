//! The site as a folder: `dist/`, with digests in the names of what a browser may keep.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use super::parts::Parts;
use super::{compress, csp, data, fonts, hashes, notices, pack};
use crate::project::Project;

/// Writes the whole site beside the old one, then puts it in its place.
///
/// # Errors
/// When a file cannot be read or written.
pub fn write_folder(project: &Project, parts: &Parts) -> Result<()> {
    let new = project.path("dist.new");
    let dist = project.dist();
    remove(&new)?;
    fs::create_dir_all(new.join("fonts"))?;
    let digests = data::copy(project, &new)?;
    notices::copy(project, &new)?;
    for (address, file) in fonts::named(&parts.index, &parts.css)? {
        fs::copy(file, new.join(address))?;
    }
    let css = hashed(&new, "css", parts.css.as_bytes())?;
    let script = hashed(&new, "js", parts.script.as_bytes())?;
    let wasm = hashed(&new, "wasm", &parts.wasm)?;
    fs::write(new.join(format!("{wasm}.js")), pack::twin(&wasm, &pack::gzip(&parts.wasm)?)?)?;

    let files = json!({ "wasm": wasm, "size": parts.wasm.len(), "sum": hashes::crc(&parts.wasm), "digests": digests });
    let head = format!(
        "<link rel=\"stylesheet\" href=\"{css}\">\n{}<script defer src=\"{script}\"></script>\n",
        files_block(&files)?
    );
    fs::write(new.join("index.html"), filled(&parts.index.html, csp::FOLDER, &head, "")?)?;
    hashes::write_sums(&new)?;
    compress::beside(&new)?;
    remove(&dist)?;
    fs::rename(&new, &dist).context("cannot put dist/ in place")?;
    Ok(())
}

/// The page with its policy first, and with more at the ends of its head and its body.
///
/// # Errors
/// When the page lacks one of the three places.
pub fn filled(html: &str, policy: &str, head: &str, body: &str) -> Result<String> {
    const CHARSET: &str = "<meta charset=\"utf-8\">\n";
    let (before, rest) = html.split_once(CHARSET).context("the page does not say its charset")?;
    let (inner, rest) = rest.split_once("</head>").context("the page has no head")?;
    let (content, end) = rest.split_once("</body>").context("the page has no body")?;
    let meta = csp::meta(policy);
    Ok(format!("{before}{CHARSET}{meta}\n{inner}{head}</head>{content}{body}</body>{end}"))
}

/// What the page knows of its files before it has started.
///
/// # Errors
/// Does not fail in practice.
pub fn files_block(files: &Value) -> Result<String> {
    let text = serde_json::to_string(files)?.replace('<', "\\u003c");
    Ok(format!("<script type=\"application/json\" id=\"piramide-files\">{text}</script>\n"))
}

/// Writes a file under a name that changes with its content, and gives the name.
fn hashed(folder: &Path, ending: &str, bytes: &[u8]) -> Result<String> {
    let name = format!("piramide-{}.{ending}", hashes::short(bytes));
    fs::write(folder.join(&name), bytes)?;
    Ok(name)
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    Ok(())
}
