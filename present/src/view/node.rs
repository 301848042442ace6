//! A node: what it is, its score, what it is made of, its targets and its result.

use super::{Fact, ScoreView, State, Trail};
use crate::Address;
use crate::make;
use crate::mark::Mark;
use crate::showing::Showing;

/// The page of a node.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeView {
    /// Identifier.
    pub id: String,
    /// Its address, the explanation closed.
    pub address: Address,
    /// Its address with the explanation open.
    pub explanation_address: Address,
    /// From the catalog to here, by way of its level where it has one.
    pub trail: Trail,
    /// What it is: `Obiettivo`, `Indicatore`…
    pub kind: String,
    /// Name.
    pub name: String,
    /// What it means.
    pub description: Option<String>,
    /// Purpose, risk, data source, structure in charge, weight, unit, direction, links…
    pub facts: Vec<Fact>,
    /// Its score.
    pub score: ScoreView,
    /// Heading of its children: `Da che cosa è composto`, or that they are only listed.
    pub children_title: String,
    /// A sentence about how the children make its score.
    pub children_sentence: Option<String>,
    /// What it is made of, in the order of the plan.
    pub children: Vec<ChildRow>,
    /// How the points of its children add up, where it is a mean that has a value.
    pub balance: Option<BalanceView>,
    /// What it brings to the node above.
    pub brings: Option<BringsView>,
    /// The targets of all periods, in the order of the periods.
    pub targets: Vec<TargetRow>,
    /// The result that was given.
    pub given: Option<GivenView>,
    /// The values that it starts from.
    pub baselines: Vec<BaselineRow>,
    /// The node in every office, where offices have targets or results of their own.
    pub offices: Option<Address>,
    /// The nodes whose links lead here, each with what it is.
    pub feeders: Vec<Fact>,
    /// What a reader should know.
    pub notes: Vec<String>,
    /// What the results are, where they are not official.
    pub mark: Option<Mark>,
}

/// A node among those that another is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct ChildRow {
    /// Identifier.
    pub id: String,
    /// Where it is.
    pub address: Address,
    /// Name.
    pub name: String,
    /// What it is.
    pub kind: String,
    /// Its weight; `non stampato` where the document has none.
    pub weight: String,
    /// Its share of the weights of its siblings, from 0 to 1, for drawing; nothing where weights are not known.
    pub weight_share: Option<f64>,
    /// For an indicator or a project: its target, `63 giorni o meno`.
    pub target: Option<String>,
    /// For an indicator or a project: the result given, `70 giorni`.
    pub given: Option<String>,
    /// The value, or a dash.
    pub value: String,
    /// The state.
    pub state: State,
    /// `80 %`, or a dash.
    pub coverage: String,
    /// From 0 to 1, for drawing.
    pub coverage_share: f64,
    /// What it brings to the node above, where that is a mean that has a value and so has the child.
    pub contribution: Option<ContributionView>,
}

/// What a node brings to the one above.
#[derive(Clone, Debug, PartialEq)]
pub struct ContributionView {
    /// With its sign: `+1,50`.
    pub text: String,
    /// From −1 to 1 of the largest among its siblings, for drawing.
    pub share: f64,
}

/// How the points of the children add up to value − reference, exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceView {
    /// The lines below the children: what divisions leave, what the cap takes, the total; zero lines are left out.
    pub lines: Vec<BalanceLine>,
    /// That they add up exactly, and to what.
    pub sentence: String,
}

/// A line of a balance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BalanceLine {
    /// Which line.
    pub kind: BalanceKind,
    /// Its name: `Arrotondamento`, `Tetto`, `Totale`.
    pub name: String,
    /// With its sign.
    pub text: String,
}

/// The lines of a balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BalanceKind {
    /// What the rounding of divisions leaves.
    Remainder,
    /// What the cap takes away or gives.
    Cap,
    /// value − reference.
    Total,
}

/// What a node brings to the one above.
#[derive(Clone, Debug, PartialEq)]
pub struct BringsView {
    /// The node above.
    pub parent: String,
    /// Where it is.
    pub parent_address: Address,
    /// In a sentence.
    pub sentence: String,
    /// Its weight there.
    pub weight: String,
    /// With its sign: `+1,50`; a dash where the node has no value.
    pub contribution: String,
}

/// A target of a period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TargetRow {
    /// The period, and the office where it is of one.
    pub period: String,
    /// Whether it is the one that holds on the screen.
    pub current: bool,
    /// In words: `almeno 20`, `+2 % del valore di partenza`…
    pub text: String,
    /// As the document prints it.
    pub printed: Option<String>,
    /// What a reader should know: the note, the reading taken.
    pub notes: Vec<String>,
}

/// A result as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GivenView {
    /// The value in words, with its unit: `8.310.713.735 euro`, `sì`, `3 su 4`; a dash where there is none.
    pub text: String,
    /// `Definitivo`, `Provvisorio`, `Mancante`, `Neutralizzato da un atto`.
    pub status: String,
    /// The period and the day it describes.
    pub period: String,
    /// As the document prints it.
    pub printed: Option<String>,
    /// Numerator, denominator, components, range, act, treatment…
    pub facts: Vec<Fact>,
    /// What a reader should know.
    pub notes: Vec<String>,
}

/// A value that an indicator starts from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaselineRow {
    /// The period, the day, the office.
    pub period: String,
    /// The value with its unit.
    pub text: String,
    /// As the document prints it.
    pub printed: Option<String>,
    /// What a reader should know.
    pub note: Option<String>,
}

/// The page of a node; nothing if the plan has no such node.
pub fn node_view(showing: &Showing<'_>, node: &str) -> Option<NodeView> {
    make::node::node_view(showing, node)
}
