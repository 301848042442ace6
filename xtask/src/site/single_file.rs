//! The page as one HTML file that opens with a double click: everything inside, no request at all.

use std::fs;
use std::path::PathBuf;

use anyhow::{Result, bail};
use serde_json::json;

use super::{csp, data, fonts, hashes, notices, pack, page, parts};
use crate::args::Plans;
use crate::project::Project;

/// The names under which the page finds its own module and its styles among the blocks.
const MODULE: &str = "piramide.wasm";
const STYLES: &str = "piramide.css";

/// Writes the file from the parts of the last build, and gives its path.
///
/// # Errors
/// When a plan is not in the catalog, or when a file cannot be read or written.
pub fn write(project: &Project, plans: &Plans) -> Result<PathBuf> {
    let known = data::plans(project)?;
    let (name, wanted) = match plans {
        Plans::All => ("all".to_owned(), known),
        Plans::Named(ids) => match ids.iter().find(|id| !known.contains(id)) {
            Some(unknown) => bail!("no plan `{unknown}` in the catalog; there are: {}", known.join(", ")),
            None => (ids.join("+"), ids.clone()),
        },
    };
    let folder = project.dist().join("single");
    let file = folder.join(format!("piramide-{name}.html"));
    fs::create_dir_all(&folder)?;
    fs::write(&file, html(project, &wanted)?)?;
    Ok(file)
}

fn html(project: &Project, plans: &[String]) -> Result<String> {
    let parts = parts::last(project)?;
    let css = fonts::inlined(&parts.index, &parts.css)?;
    let script = harmless(&parts.script);
    let styles = [hashes::csp_source(&parts.start_css), hashes::csp_source(&css)];
    let policy = csp::single_file(&[hashes::csp_source(&script)], &styles);

    let (size, sum) = (parts.wasm.len(), hashes::crc(&parts.wasm));
    let files = json!({ "single": true, "wasm": MODULE, "size": size, "sum": sum, "styles": STYLES });
    let mut body = page::files_block(&files)?;
    body += &pack::block(STYLES, &pack::gzip(css.as_bytes())?);
    for (name, bytes) in data::selected(project, plans)? {
        body += &pack::block(&name, &pack::quick(&bytes)?);
    }
    body += &pack::block(MODULE, &pack::gzip(&parts.wasm)?);
    for (name, bytes) in notices::files(project)? {
        body += &pack::block(name, &pack::quick(&bytes)?);
    }
    body += &format!("<script>{script}</script>\n");
    page::filled(&parts.index.html, &policy, &format!("<style>{}</style>\n", parts.start_css), &body)
}

/// The script without the two sequences that would end or hide it inside a page; both stand only in
/// strings and comments, where a backslash changes nothing.
fn harmless(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_cannot_end_its_own_element() {
        assert_eq!(harmless("a = '</script><!--'"), "a = '<\\/script><\\!--'");
    }
}
