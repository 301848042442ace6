//! Where a number comes from: act, place, lines, and the quoted words.

/// A citation, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CitationView {
    /// What it supports: `Peso`, `Obiettivo 2021`, `Risultato`…
    pub supports: String,
    /// Title of the document; its identifier where the plan does not list it.
    pub document: String,
    /// The act that adopts it, with its day.
    pub act: Option<String>,
    /// Article, table or slide.
    pub place: Option<String>,
    /// `righe 2889–2891`.
    pub lines: Option<String>,
    /// The quoted words.
    pub words: Option<String>,
    /// What a reader should know of the number it supports: for instance that it was inferred.
    pub note: Option<String>,
    /// Document, act, place and lines in one line, for a caption.
    pub caption: String,
}
