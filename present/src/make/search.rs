//! The nodes of a plan that have some words, and those that a link leads from.

use piramide_engine::plan::PlanNode;
use piramide_engine::raw::Link;

use super::facts::linked;
use super::trail;
use crate::bilingual::both;
use crate::showing::Showing;
use crate::text::{counted, filled, folded, said, words_of};
use crate::view::{Fact, SearchView};
use crate::words::kind::{link_kind, node_kind};
use crate::{Label, Origin, PlanPlace};

/// How many nodes are shown; a reader who wants others adds a word.
const MOST: usize = 100;

/// The nodes that have some words.
pub(crate) fn search_view(showing: &Showing<'_>, text: &str) -> SearchView {
    let language = showing.language;
    let asked = folded(text);
    let exact = asked.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    let asked: Vec<&str> = exact.map_or_else(|| asked.split_whitespace().collect(), |label| vec![label]);
    let (mut found, mut count) = (Vec::new(), 0_usize);
    for (_, node) in showing.plan.nodes() {
        let links: Vec<&Link> = node.raw.links.iter().filter(|link| has(showing, link, &asked, exact)).collect();
        let matches = if exact.is_some() { !links.is_empty() } else { holds(&words(showing, node), &asked) };
        if !matches {
            continue;
        }
        count = count.saturating_add(1);
        if found.len() < MOST {
            found.push(row(showing, node, if asked.is_empty() { &[] } else { &links }));
        }
    }
    let (one, many) = (both!(language, "voce", "entry"), both!(language, "voci", "entries"));
    let all = showing.plan.len().to_string();
    let counted = counted(count, one, many);
    SearchView {
        trail: trail::under_plan(showing, Label::Search.text(language).to_owned()),
        count: if count > MOST {
            said!(
                language,
                "{0} su {1}; qui sono le prime {2}: aggiungi una parola per restringere.",
                "{0} of {1}; here are the first {2}: add a word to narrow them.",
                &counted,
                &all,
                &MOST.to_string()
            )
        } else {
            said!(language, "{0} su {1}.", "{0} of {1}.", &counted, &all)
        },
        found,
    }
}

/// Whether a text has all of some words.
fn holds(text: &str, asked: &[&str]) -> bool {
    asked.iter().all(|word| text.contains(word))
}

/// Whether the words of a link are asked for.
fn has(showing: &Showing<'_>, link: &Link, asked: &[&str], exact: Option<&str>) -> bool {
    let label = folded(link.label.in_language(showing.language));
    exact.map_or_else(|| holds(&label, asked), |exact| label == exact)
}

/// Everything that a node is found by.
fn words(showing: &Showing<'_>, node: &PlanNode) -> String {
    let raw = &node.raw;
    let mut parts = vec![raw.id.as_str(), raw.name.in_language(showing.language)];
    parts.extend(
        raw.owner.iter().chain(raw.links.iter().map(|link| &link.label)).map(|text| text.in_language(showing.language)),
    );
    folded(&parts.join("\n"))
}

/// A node that was found: what it is, and the links that it was found by.
fn row(showing: &Showing<'_>, node: &PlanNode, links: &[&Link]) -> Fact {
    let language = showing.language;
    let mut what = filled!("{0} {1}", node_kind(node.raw.kind, language), node.raw.id.as_str());
    if let Some(owner) = &node.raw.owner {
        what = filled!("{0} · {1}", &what, owner.in_language(language));
    }
    for link in links {
        let (relation, label) = (link_kind(link.relation, language), link.label.in_language(language));
        what = filled!("{0} · {1}: {2}", &what, relation, label);
    }
    linked(&what, trail::name(showing, node), Some(showing.address_of(&node.raw.id)))
}

/// Adds a link of a node: to its node, in this plan or in another one, and to the nodes that have the same link.
pub(crate) fn link(showing: &Showing<'_>, node: &PlanNode, link: &Link, facts: &mut Vec<Fact>) {
    let language = showing.language;
    let label = words_of(&link.label, language);
    let sharing = sharing(showing, node, link);
    let shared = (sharing > 0).then(|| showing.place().search(&filled!("\"{0}\"", &label)));
    let other = link.plan.as_ref().filter(|plan| **plan != showing.plan.head.id);
    let (value, address) = match (other, &link.node) {
        (Some(plan), to) => {
            let place = PlanPlace::new(Origin::Site, plan.as_str(), None);
            let address = to.as_ref().map_or_else(|| place.plan(), |to| place.node(to.as_str()));
            (filled!("{0} ({1})", &label, &showing.title_of(plan)), address)
        }
        (None, Some(to)) => (label, showing.address_of(to)),
        (None, None) => return facts.push(linked(link_kind(link.relation, language), label, shared)),
    };
    facts.push(linked(link_kind(link.relation, language), value, Some(address)));
    if let (Some(_), Some(address)) = (other, shared) {
        let name = both!(language, "Con lo stesso legame", "With the same link");
        let (one, many) =
            (both!(language, "altra voce", "other entry"), both!(language, "altre voci", "other entries"));
        facts.push(linked(name, counted(sharing, one, many), Some(address)));
    }
}

/// How many other nodes have the same link.
fn sharing(showing: &Showing<'_>, node: &PlanNode, link: &Link) -> usize {
    let mut count = 0_usize;
    for (_, other) in showing.plan.nodes() {
        let same = other.raw.links.iter().any(|one| one.label == link.label);
        count = count.saturating_add(usize::from(same && other.raw.id != node.raw.id));
    }
    count
}

/// The nodes of the plan whose links lead to a node, each with what it is.
pub(crate) fn feeders(showing: &Showing<'_>, node: &PlanNode) -> Vec<Fact> {
    let mut found = Vec::new();
    for (_, other) in showing.plan.nodes() {
        let leads = |link: &Link| link.node.as_ref() == Some(&node.raw.id) && link.plan.is_none();
        if other.raw.links.iter().any(leads) {
            let address = showing.address_of(&other.raw.id);
            let kind = node_kind(other.raw.kind, showing.language);
            found.push(linked(kind, trail::name(showing, other), Some(address)));
        }
    }
    found
}
