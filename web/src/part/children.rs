//! What a node is made of: weight, value, state, coverage, contribution, and how the points add up.

use piramide_present::view::{BalanceKind, BalanceLine, ChildRow, ContributionView, State, StateKind};
use piramide_present::{Label, Language};

use super::bar::{contribution_bar, share_bar};
use super::explained::explained;
use super::html::{Text, View, all, link, maybe, span, words};
use super::state::badge;
use super::table::{Column, Row, Table, figures};

/// The children of a node, as a table under a heading; nothing when there is none.
pub fn children(
    id: Text,
    caption: Text,
    children: Vec<ChildRow>,
    balance: Vec<BalanceLine>,
    language: Language,
) -> View {
    let there = !children.is_empty();
    let has = Has {
        results: children.iter().any(|child| child.target.is_some() || child.given.is_some()),
        contributions: children.iter().any(|child| child.contribution.is_some()),
    };
    let columns = has.columns(language);
    let empty = columns.len().saturating_sub(2);
    let rows = children.into_iter().map(|child| child_row(child, has, language)).collect();
    let foot = balance.into_iter().filter(|_| has.contributions).map(|line| balance_row(line, empty)).collect();
    maybe(there.then(|| figures(Table { id, caption, headed: true, columns, rows, foot })))
}

/// Which columns there are.
#[derive(Clone, Copy)]
struct Has {
    results: bool,
    contributions: bool,
}

impl Has {
    fn columns(self, language: Language) -> Vec<Column> {
        let words = |label: Label| Column::words(label.text(language));
        let numbers = |label: Label| Column::numbers(label.text(language));
        let mut columns = vec![words(Label::NameColumn), numbers(Label::Weight)];
        if self.results {
            columns.extend([words(Label::Target), words(Label::GivenResult)]);
        }
        columns.extend([numbers(Label::Score), words(Label::StateColumn), numbers(Label::Coverage)]);
        if self.contributions {
            columns.push(numbers(Label::Contribution));
        }
        columns
    }
}

fn child_row(child: ChildRow, has: Has, language: Language) -> Row {
    let kind = child.state.kind;
    let value = explained(child.value, &child.address, &child.name, language);
    let mut cells = vec![words(child.weight)];
    if has.results {
        cells.extend([maybe(child.target.map(words)), maybe(child.given.map(words))]);
    }
    cells.extend([value, state(child.state), coverage(child.coverage, child.coverage_share, kind)]);
    if has.contributions {
        cells.push(maybe(child.contribution.map(contribution)));
    }
    let name = vec![link("figures__link", &child.address, child.name), span("figures__kind", words(child.kind))];
    Row { class: None, name: all(name), cells }
}

/// A state with its reason.
pub fn state(state: State) -> View {
    let detail = state.detail.clone().map(|detail| span("figures__kind", words(detail)));
    all(vec![badge(state), maybe(detail)])
}

/// How much of a weight has data.
pub fn coverage(text: String, share: f64, kind: StateKind) -> View {
    let counts = !matches!(kind, StateKind::NotApplicable | StateKind::NotPart);
    drawn(counts.then(|| share_bar(share)), text)
}

fn contribution(contribution: ContributionView) -> View {
    drawn(Some(contribution_bar(contribution.share)), contribution.text)
}

/// A number with its drawing.
fn drawn(bar: Option<View>, number: String) -> View {
    span("figures__drawn", all(vec![maybe(bar), span("number", words(number))]))
}

fn balance_row(line: BalanceLine, empty: usize) -> Row {
    let class = match line.kind {
        BalanceKind::Remainder => Some("figures__row--remainder"),
        BalanceKind::Cap => Some("figures__row--cap"),
        BalanceKind::Total => None,
    };
    let mut cells: Vec<View> = (0..empty).map(|_| all(Vec::new())).collect();
    cells.push(words(line.text));
    Row { class, name: words(line.name), cells }
}
