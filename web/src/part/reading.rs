//! How something that a document leaves open is read.

use leptos::prelude::*;
use piramide_present::view::ReadingView;
use piramide_present::{Label, Language};

use super::citation::Citation;

/// A reading: what is open, what is taken, why, and what else could be.
#[component]
pub fn Reading(
    /// The reading.
    reading: ReadingView,
    /// The language of the headings.
    language: Language,
) -> impl IntoView {
    let ReadingView { about, taken, reason, alternatives, source, nodes, .. } = reading;
    let others = alternatives.into_iter().map(|other| view! { <li>{other}</li> }).collect_view();
    let followers = !nodes.is_empty();
    let nodes = nodes.into_iter().map(|(name, address)| view! { <li><a href=address.fragment()>{name}</a></li> });
    let nodes = nodes.collect_view();
    view! {
        <article class="panel reading">
            <dl class="facts">
                <dt>{Label::OpenPoint.text(language)}</dt><dd>{about}</dd>
                <dt>{Label::ReadingTaken.text(language)}</dt><dd>{taken}</dd>
                <dt>{Label::Reason.text(language)}</dt><dd>{reason}</dd>
                <dt>{Label::Alternatives.text(language)}</dt><dd><ul class="links">{others}</ul></dd>
                {followers.then(|| view! { <dt>{Label::FollowedBy.text(language)}</dt><dd><ul class="links links--inline">{nodes}</ul></dd> })}
            </dl>
            {source.map(|source| view! { <Citation citation=source/> })}
        </article>
    }
    .into_any()
}
