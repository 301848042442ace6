//! What a node is made of: weight, value, state, coverage, contribution, and how the points add up.

use leptos::prelude::*;
use piramide_present::view::{BalanceKind, BalanceLine, BalanceView, ChildRow, ContributionView, State};
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
    let brings = children.iter().any(|child| child.contribution.is_some());
    let mut columns = vec![
        Column::words(Label::NameColumn.text(language)),
        Column::numbers(Label::Weight.text(language)),
        Column::numbers(Label::Value.text(language)),
        Column::words(Label::StateColumn.text(language)),
        Column::numbers(Label::Coverage.text(language)),
    ];
    if brings {
        columns.push(Column::numbers(Label::Contribution.text(language)));
    }
    let rows = children.into_iter().map(|child| child_row(child, brings, language)).collect();
    let foot = balance.map(|balance| balance.lines).unwrap_or_default();
    let foot = foot.into_iter().filter(|_| brings).map(balance_row).collect::<Vec<_>>();
    view! { <Figures id=id caption=caption columns=columns rows=rows foot=foot/> }
}

fn child_row(child: ChildRow, brings: bool, language: Language) -> Row {
    let mut cells = vec![
        child.weight.into_any(),
        view! { <Explained value=child.value address=child.address.clone() name=child.name.clone() language=language/> }.into_any(),
        state(child.state),
        coverage(child.coverage, child.coverage_share),
    ];
    if brings {
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
pub fn coverage(text: String, share: f64) -> AnyView {
    view! { <span class="figures__drawn"><ShareBar of=share/>" "{text}</span> }.into_any()
}

fn contribution(contribution: ContributionView) -> AnyView {
    view! { <span class="figures__drawn"><ContributionBar of=contribution.share/>" "{contribution.text}</span> }.into_any()
}

fn balance_row(line: BalanceLine) -> Row {
    let class = match line.kind {
        BalanceKind::Remainder => "figures__row--remainder",
        BalanceKind::Cap => "figures__row--cap",
        BalanceKind::Total => "",
    };
    let empty = || ().into_any();
    Row { class, name: line.name.into_any(), cells: vec![empty(), empty(), empty(), empty(), line.text.into_any()] }
}
