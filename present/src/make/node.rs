//! The page of a node.

use piramide_engine::explain::Explanation;
use piramide_engine::plan::{NodeRule, PlanNode};
use piramide_engine::raw::{Aggregation, Domain, Language, LinkKind, SameAs, Text, WeightRule};

use super::facts::{Facts, linked};
use super::quantity::exact_quantity;
use super::score::score_view;
use super::targets::{baselines, targets};
use super::{balance, children, given, offices, search, trail};
use crate::bilingual::{both, words};
use crate::number::format_printed;
use crate::showing::Showing;
use crate::text::{between, filled, said, sentence, those, words_if, words_of};
use crate::view::{Fact, NodeView};
use crate::words::kind::{direction, node_kind};
use crate::words::method;
use crate::{Origin, PlanPlace};

/// The page of the node with an identifier.
pub(crate) fn node_view(showing: &Showing<'_>, id: &str) -> Option<NodeView> {
    let index = showing.plan.find(id)?;
    let node = showing.plan.node(index)?;
    let explanation = showing.explain(index)?;
    let (place, language) = (showing.place(), showing.language);
    let value = explanation.score.outcome.value();
    Some(NodeView {
        id: id.to_owned(),
        address: place.node(id),
        explanation_address: place.explanation(id),
        trail: trail::of_node(showing, node),
        kind: node_kind(node.raw.kind, language).to_owned(),
        name: trail::name(showing, node),
        description: words_if(node.raw.description.as_ref(), language),
        facts: facts(showing, node, &explanation),
        score: score_view(showing, index, Some(&explanation))?,
        children_title: children_title(node, language).to_owned(),
        children_sentence: children_sentence(node, language),
        children: children::rows(showing, node, &explanation),
        balance: explanation
            .balance
            .as_ref()
            .zip(value)
            .map(|(lines, value)| balance::balance(showing, node, lines, value)),
        brings: balance::brings(showing, node, &explanation),
        targets: targets(showing, node, &explanation),
        given: explanation.given.map(|result| given::given(showing, node, result)),
        baselines: baselines(showing, node),
        offices: offices::has_offices(showing, node).then(|| place.offices(id, "")),
        feeders: search::feeders(showing, node),
        notes: notes(node, language),
        mark: showing.mark(),
    })
}

/// The heading of the children.
fn children_title(node: &PlanNode, language: Language) -> &'static str {
    match &*node.rule {
        NodeRule::Aggregated(Aggregation::Listed { .. }) => both!(language, "Voci elencate", "Entries listed"),
        NodeRule::Aggregated(Aggregation::Printed { .. }) => both!(language, "Voci sottostanti", "Entries below"),
        NodeRule::Aggregated(_) => both!(language, "Da che cosa è composto", "What it is made of"),
        NodeRule::Scored(_) | NodeRule::Takes(_) => both!(language, "Voci sottostanti", "Entries below"),
    }
}

/// How the children make the score.
fn children_sentence(node: &PlanNode, language: Language) -> Option<String> {
    match &*node.rule {
        _ if node.children.is_empty() => None,
        NodeRule::Aggregated(rule) => {
            let general = method::aggregation(rule, language).to_owned();
            Some(match rule {
                Aggregation::Listed { reason } => filled!("{0} {1}", &general, &sentence(reason.in_language(language))),
                _ => general,
            })
        }
        NodeRule::Scored(_) | NodeRule::Takes(_) => None,
    }
}

/// What a reader should know of the node and of its weight.
fn notes(node: &PlanNode, language: Language) -> Vec<String> {
    let weight = node.raw.weight.as_ref();
    let inferred = weight.is_some_and(|weight| weight.inferred).then(|| {
        said!(
            language,
            "Il peso è dedotto: il documento non lo stampa.",
            "The weight is inferred: the document does not print it."
        )
    });
    let of_weight = words_if(weight.and_then(|weight| weight.note.as_ref()), language);
    those(vec![words_if(node.raw.note.as_ref(), language), inferred, of_weight])
}

/// What the plan says of a node, in brief.
fn facts(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Vec<Fact> {
    let language = showing.language;
    let raw = &node.raw;
    let words = |text: &Option<Text>| words_if(text.as_ref(), language);
    let mut facts = Facts::new(language);
    facts.tell(words!("Peso", "Weight"), weight(showing, node));
    facts.tell(words!("A che cosa serve", "Purpose"), words(&raw.purpose));
    facts.tell(words!("Rischio", "Risk"), words(&raw.risk));
    facts.tell(words!("Fonte dei dati", "Data source"), words(&raw.data_source));
    facts.tell(words!("Struttura responsabile", "Structure in charge"), words(&raw.owner));
    facts.tell(words!("Unità di misura", "Unit"), words(&raw.unit));
    facts.tell(words!("Verso", "Direction"), raw.direction.map(|one| direction(one, language).to_owned()));
    facts.tell(
        words!("Valori possibili", "Possible values"),
        raw.domain.as_ref().and_then(|one| domain(one, node, language)),
    );
    facts.tell(words!("Metodo", "Method"), explanation.method.map(|method| words_of(&method.name, language)));
    if let Some(taken) = explanation.takes.and_then(|other| showing.plan.node(other)) {
        let address = showing.address_of(&taken.raw.id);
        let label = both!(language, "Prende il punteggio di", "Takes the score of");
        facts.told.push(linked(label, trail::name(showing, taken), Some(address)));
        let reason = raw.takes.as_ref().and_then(|takes| takes.reason.as_ref());
        facts.tell(words!("Perché", "Why"), words_if(reason, language));
    }
    let owner = raw.owner.as_ref().map(|owner| owner.in_language(language));
    for one in &raw.links {
        let said = one.relation == LinkKind::Owner && Some(one.label.in_language(language)) == owner;
        if !said {
            search::link(showing, node, one, &mut facts.told);
        }
    }
    for one in &raw.same_as {
        facts.told.push(same_as(showing, one));
    }
    facts.told
}

/// The weight of a node in words, with the sum that the document declares.
fn weight(showing: &Showing<'_>, node: &PlanNode) -> Option<String> {
    let language = showing.language;
    let number = |number| format_printed(number, language);
    let parent = showing.plan.node(node.parent?)?;
    let sum = parent.raw.declared_sum.map(number);
    match (&node.raw.weight, &node.raw.weight_rule) {
        (Some(weight), _) => {
            let weight = number(weight.value);
            Some(match sum {
                Some(sum) => said!(language, "{0} su {1}", "{0} of {1}", &weight, &sum),
                None => weight,
            })
        }
        (None, Some(WeightRule::PerChild { each, most })) => {
            let (each, most) = (number(*each), number(*most));
            Some(said!(
                language,
                "{0} per ogni voce sottostante che si applica, fino a {1}",
                "{0} for every entry below that applies, up to {1}",
                &each,
                &most
            ))
        }
        (None, Some(WeightRule::Rest {})) => {
            let sum = sum.unwrap_or_else(|| "100".to_owned());
            Some(said!(
                language,
                "ciò che le altre voci lasciano, fino a {0}",
                "what the other entries leave, up to {0}",
                &sum
            ))
        }
        (None, None) => None,
    }
}

/// The values that a node can take.
fn domain(domain: &Domain, node: &PlanNode, language: Language) -> Option<String> {
    let number = |number| exact_quantity(number, &node.raw, language);
    let high = domain.maximum.map(number);
    let low = domain.minimum.map(|low| if high.is_some() { format_printed(low, language) } else { number(low) });
    between(language, low.as_deref(), high.as_deref())
}

/// The same indicator in another plan of the site.
fn same_as(showing: &Showing<'_>, same: &SameAs) -> Fact {
    let language = showing.language;
    let address = PlanPlace::new(Origin::Site, same.plan.as_str(), None).node(same.node.as_str());
    let name = both!(language, "Lo stesso indicatore in un altro piano", "The same indicator in another plan");
    linked(name, filled!("{0}, {1}", &showing.title_of(&same.plan), same.node.as_str()), Some(address))
}
