//! What a node is made of: weight, value, state, coverage, contribution, and how the points add up.

use leptos::prelude::*;
use piramide_present::view::{BalanceKind, BalanceLine, BalanceView, ChildRow, ContributionView, State, StateKind};
use piramide_present::{Label, Language};

use super::bar::{ContributionBar, ShareBar};
use super::explained::Explained;
use super::state::StateBadge;
use super::table::{Column, Figures, Row};

/// The children of a node, as a table.
#[component]
pub fn Children(
    /// Identifier of the caption, alone in the page.
    id: String,
    /// The caption.
    caption: String,
    /// The children.
    children: Vec<ChildRow>,
    /// How their points add up.
    balance: Option<BalanceView>,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let has = Has {
        results: children.iter().any(|child| child.target.is_some() || child.given.is_some()),
        contributions: children.iter().any(|child| child.contribution.is_some()),
    };
    let columns = has.columns(language);
    let empty = columns.len().saturating_sub(2);
    let rows = children.into_iter().map(|child| child_row(child, has, language)).collect();
    let foot = balance.map(|balance| balance.lines).unwrap_or_default();
    let foot = foot.into_iter().filter(|_| has.contributions).map(|line| balance_row(line, empty)).collect::<Vec<_>>();
    view! { <Figures id=id caption=caption columns=columns rows=rows foot=foot headed=true/> }
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
    let mut cells = vec![child.weight.into_any()];
    if has.results {
        cells.extend([child.target.into_any(), child.given.into_any()]);
    }
    cells.extend([
        view! { <Explained value=child.value address=child.address.clone() name=child.name.clone() language=language/> }.into_any(),
        state(child.state),
        coverage(child.coverage, child.coverage_share, kind),
    ]);
    if has.contributions {
        cells.push(child.contribution.map(contribution).into_any());
    }
    let name = view! {
        <a class="figures__link" href=child.address.fragment()>{child.name}</a>
        <span class="figures__kind">{child.kind}</span>
    };
    Row { class: "", name: name.into_any(), cells }
}

/// A state with its reason.
fn state(state: State) -> AnyView {
    let detail = state.detail.clone();
    view! {
        <StateBadge state=state/>
        {detail.map(|detail| view! { <span class="figures__kind">{detail}</span> })}
    }
    .into_any()
}

/// How much of a weight has data.
pub fn coverage(text: String, share: f64, kind: StateKind) -> AnyView {
    let counts = !matches!(kind, StateKind::NotApplicable | StateKind::NotPart);
    view! { <span class="figures__drawn">{counts.then(|| view! { <ShareBar of=share/>" " })}<span class="number">{text}</span></span> }.into_any()
}

fn contribution(contribution: ContributionView) -> AnyView {
    view! { <span class="figures__drawn"><ContributionBar of=contribution.share/>" "<span class="number">{contribution.text}</span></span> }.into_any()
}

fn balance_row(line: BalanceLine, empty: usize) -> Row {
    let class = match line.kind {
        BalanceKind::Remainder => "figures__row--remainder",
        BalanceKind::Cap => "figures__row--cap",
        BalanceKind::Total => "",
    };
    let mut cells: Vec<AnyView> = (0..empty).map(|_| ().into_any()).collect();
    cells.push(line.text.into_any());
    Row { class, name: line.name.into_any(), cells }
}
