//! The icons, inlined: a browser refuses to take them from another file on a page opened from a folder.

use serde::{Deserialize, Serialize};

use super::html::{View, element};

macro_rules! icons {
    ($($name:ident = $file:literal,)*) => {
        /// An icon of `web/icons/`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Icon { $(
            #[doc = concat!("`", $file, ".svg`")]
            $name,
        )* }

        impl Icon {
            const fn file(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("../../icons/", $file, ".svg")),)* }
            }
        }
    };
}

icons! {
    Close = "close",
    Error = "error",
    FileJson = "file-json",
    Help = "help-circle",
    Info = "info-circle",
    Print = "print",
    Pyramid = "pyramid",
    Up = "upload",
    Warning = "warning",
    Above = "state-above",
    On = "state-on",
    Below = "state-below",
    Missing = "state-missing",
    NotApplicable = "state-not-applicable",
    Undefined = "state-undefined",
    AsPrinted = "state-as-printed",
    NotPart = "state-not-part",
    Patterns = "patterns",
}

impl Icon {
    /// What is drawn, without the `<svg>` around it; on a square of 24.
    pub fn drawing(self) -> &'static str {
        inside(self.file())
    }
}

/// The markup between the first tag and the last one.
fn inside(svg: &'static str) -> &'static str {
    let from = svg.find('>').map_or(0, |end| end + 1);
    let to = svg.rfind("</").unwrap_or(svg.len());
    svg.get(from..to).unwrap_or_default()
}

/// An icon beside a word that says the same.
#[inline(never)]
pub fn icon(icon: Icon) -> View {
    hidden("icon", icon).with("viewBox", "0 0 24 24")
}

/// The patterns that tell states apart, once in the page.
pub fn patterns() -> View {
    hidden("patterns", Icon::Patterns).fixed(&[("width", "0"), ("height", "0")])
}

fn hidden(class: &'static str, drawing: Icon) -> View {
    let svg = element("svg", class, Vec::new()).drawn(drawing);
    svg.fixed(&[("aria-hidden", "true"), ("focusable", "false")])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_what_stands_inside_the_file() {
        assert!(Icon::Below.drawing().starts_with("<path d="));
        assert!(!Icon::Below.drawing().contains("svg"));
        assert!(Icon::Patterns.drawing().trim().starts_with("<defs>"));
    }
}
