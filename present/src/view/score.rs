//! A score, finished: the number, its scale, its state, how much of it is known, and its drawing.

use super::State;

/// A score, ready to show.
#[derive(Clone, Debug, PartialEq)]
pub struct ScoreView {
    /// The value on the plan's own scale, rounded for display (`97,60`); a dash where there is none.
    pub value: String,
    /// Whether there is a value.
    pub has_value: bool,
    /// The value with all its digits, where the one shown is rounded.
    pub exact: Option<String>,
    /// The scale in words: `100 = obiettivo raggiunto; da 50 a 150`.
    pub scale: String,
    /// The state in words.
    pub state: State,
    /// How much of its weight has data.
    pub coverage: CoverageView,
    /// Between which scores the complete value lies; nothing where the value is complete, or does not apply.
    pub interval: Option<IntervalView>,
    /// The drawing; nothing where there is neither a value nor a bounded interval.
    pub gauge: Option<Gauge>,
    /// What else a reader should know of the number: it was capped, part of it is printed, it lies outside its
    /// interval…, each a sentence.
    pub notes: Vec<String>,
}

/// How much of the weight of a node has data.
#[derive(Clone, Debug, PartialEq)]
pub struct CoverageView {
    /// As a percentage: `80 %`; a dash where the node does not apply.
    pub text: String,
    /// In a sentence.
    pub sentence: String,
    /// From 0 to 1, for drawing.
    pub share: f64,
    /// Whether everything that counts has data.
    pub complete: bool,
}

/// Between which scores the complete value lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IntervalView {
    /// `da 92,50 a 104,00`; a side without a bound is said.
    pub text: String,
    /// In a sentence.
    pub sentence: String,
}

/// The drawing of a score on its scale: every place from 0 (left) to 1 (right).
#[derive(Clone, Debug, PartialEq)]
pub struct Gauge {
    /// What the drawing shows, in words: its name for who does not see it.
    pub name: String,
    /// The left end.
    pub left: GaugeTick,
    /// The right end.
    pub right: GaugeTick,
    /// The target: the reference of the scale.
    pub reference: GaugeTick,
    /// The value, if there is one.
    pub value: Option<GaugeTick>,
    /// Where the complete value lies, unless it is already there.
    pub interval: Option<GaugeSpan>,
}

/// A place of a drawing with its text.
#[derive(Clone, Debug, PartialEq)]
pub struct GaugeTick {
    /// From 0 to 1.
    pub at: f64,
    /// The number beside it.
    pub text: String,
}

/// A stretch of a drawing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GaugeSpan {
    /// The worst, from 0 to 1.
    pub from: f64,
    /// The best, from 0 to 1.
    pub to: f64,
    /// Whether there is no bound on the left: the stretch ends at the edge without a line.
    pub open_left: bool,
    /// Whether there is no bound on the right.
    pub open_right: bool,
}
