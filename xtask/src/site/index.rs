//! `web/index.html`, which Trunk reads as well: what it names is what goes into the site.
//!
//! Each tag with `data-trunk` stands alone on its line. Those lines name the sources; they leave the
//! page, and the built files take their place.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use crate::project::Project;

/// Where the page is described.
pub const INDEX: &str = "web/index.html";

/// The page's source, read.
pub struct Index {
    /// The page without the lines that name sources.
    pub html: String,
    /// Style sheets, in order.
    pub styles: Vec<PathBuf>,
    /// Classic scripts, in order.
    pub scripts: Vec<PathBuf>,
    /// Files that are copied to the site's root.
    pub files: Vec<PathBuf>,
    /// Folders that are copied, with the folder they become (empty: the site's root).
    pub folders: Vec<(PathBuf, String)>,
}

impl Index {
    /// Reads the page of the project.
    ///
    /// # Errors
    /// When it cannot be read, or names something in a way that the build does not know.
    pub fn read(project: &Project) -> Result<Self> {
        let path = project.path(INDEX);
        let text = fs::read_to_string(&path).with_context(|| format!("cannot read {INDEX}"))?;
        Self::parse(&text, path.parent().unwrap_or(Path::new(""))).with_context(|| format!("in {INDEX}"))
    }

    fn parse(text: &str, folder: &Path) -> Result<Self> {
        let (styles, scripts, files, folders) = Default::default();
        let mut index = Self { html: String::new(), styles, scripts, files, folders };
        for line in text.lines() {
            let tag = line.trim_start();
            if tag.starts_with("<link data-trunk ") || tag.starts_with("<script data-trunk ") {
                index.take(line.trim(), folder)?;
            } else {
                index.html += line;
                index.html.push('\n');
            }
        }
        Ok(index)
    }

    fn take(&mut self, tag: &str, folder: &Path) -> Result<()> {
        let source = |name: &str| attribute(tag, name).map(|path| clean(&folder.join(path)));
        let what = (tag.starts_with("<script"), attribute(tag, "rel"));
        match (what, source("href"), source("src")) {
            ((true, None), None, Some(script)) => self.scripts.push(script),
            ((false, Some("css")), Some(style), None) => self.styles.push(style),
            ((false, Some("copy-file")), Some(file), None) => self.files.push(file),
            ((false, Some("copy-dir")), Some(copied), None) => {
                let target = attribute(tag, "data-target-path").unwrap_or_default();
                self.folders.push((copied, target.to_owned()));
            }
            ((false, Some("rust")), Some(_), None) => {}
            _ => bail!("the build does not know what to do with {tag}"),
        }
        Ok(())
    }
}

/// The value of an attribute, in double quotes.
fn attribute<'tag>(tag: &'tag str, name: &str) -> Option<&'tag str> {
    let (_, after) = tag.split_once(&format!(" {name}=\""))?;
    after.split_once('"').map(|(value, _)| value)
}

/// The path without `..`, so that it compares with others.
fn clean(path: &Path) -> PathBuf {
    let mut cleaned = PathBuf::new();
    for part in path.components() {
        if part.as_os_str() == ".." {
            cleaned.pop();
        } else {
            cleaned.push(part);
        }
    }
    cleaned
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::project::{files_under, name_inside};
    use crate::site::notices;

    #[test]
    fn sources_are_taken_out_of_the_page() {
        let text = "<head>\n<link data-trunk rel=\"css\" href=\"style/a.css\">\n</head>";
        let index = Index::parse(text, Path::new("web")).unwrap();
        assert_eq!(index.html, "<head>\n</head>\n");
        assert_eq!(index.styles, [PathBuf::from("web/style/a.css")]);
        assert!(Index::parse("<link data-trunk rel=\"sass\" href=\"a\">", Path::new("web")).is_err());
    }

    /// Whoever works with Trunk and whoever runs `cargo xtask serve` get the same page.
    #[test]
    fn the_page_names_every_style_and_script_and_nothing_that_is_not_there() {
        let project = Project::find().unwrap();
        let index = Index::read(&project).unwrap();
        let own = |files: &[PathBuf], folder: &str, ending: &str| {
            let mut named: Vec<String> = files.iter().map(|file| name_inside(&project.root, file)).collect();
            named.retain(|name| name.starts_with(folder));
            named.sort();
            let mut there: Vec<String> = files_under(&project.path(folder))
                .unwrap()
                .iter()
                .map(|file| name_inside(&project.root, file))
                .collect();
            there.retain(|name| name.ends_with(ending));
            assert_eq!(named, there, "{INDEX} and {folder} differ");
        };
        own(&index.styles, "web/style", ".css");
        own(&index.scripts, "web/boot", ".js");
        let copied: Vec<String> = index.files.iter().map(|file| name_inside(&project.root, file)).collect();
        assert_eq!(copied, notices::FILES, "{INDEX} and the notices differ");
        for (folder, _) in &index.folders {
            let folder = name_inside(&project.root, folder);
            let made = ["public/data", "target/words"].contains(&folder.as_str());
            assert!(made || folder.starts_with(crate::setup::SITE_TOOLS), "{folder}");
        }
    }
}
