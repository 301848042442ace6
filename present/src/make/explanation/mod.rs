//! `Come si calcola`: the steps of one number, and what it rests on.
//!
//! - `steps`: each recorded step with its words, its numbers and its result
//! - `formula`: the formula of a step, written once and read in words and in digits
//! - `names`: what the numbers of a step are, as the plan names them
//! - `parts`: the table of a mean
//! - `contribution`: what the node brings to the one above
//! - `sources`: what each number rests on

mod contribution;
mod formula;
mod names;
mod parts;
mod sources;
mod steps;

use piramide_engine::explain::Explanation;
use piramide_engine::outcome::Outcome;
use piramide_engine::plan::{NodeRule, PlanNode};
use piramide_engine::raw::{Aggregation, Text};

use super::sources::{reading, readings_of};
use super::state::{is_made_up, state};
use super::{scale, score, trail};
use crate::bilingual::{Words, both, words};
use crate::number::format_printed;
use crate::showing::Showing;
use crate::text::{fill, filled, lower, said, sentence, those, words_of};
use crate::view::{ExplanationView, ScoreView};
use crate::words::outcome::consequence;

/// The explanation of the node with an identifier.
pub(crate) fn explanation_view(showing: &Showing<'_>, id: &str) -> Option<ExplanationView> {
    let index = showing.plan.find(id)?;
    let node = showing.plan.node(index)?;
    let explanation = showing.explain(index)?;
    let view = score::score_view(showing, index, Some(&explanation))?;
    let language = showing.language;
    let name = trail::name(showing, node);
    let mut steps = steps::steps(showing, node, &explanation);
    steps.extend(contribution::step(showing, node, &explanation));
    let readings = readings_of(showing, node);
    let known = showing.plan.head.readings.iter().filter(|one| readings.contains(&&one.id));
    Some(ExplanationView {
        title: said!(language, "Come si calcola: {0}", "How it is computed: {0}", &name),
        outcome: outcome(showing, node, &explanation, &view),
        steps,
        notes: notes(showing, &explanation, &view),
        sources: sources::sources(showing, node, &explanation),
        readings: known.map(|one| reading(showing, one, Vec::new())).collect(),
        mark: showing.mark(),
    })
}

/// The outcome in one sentence or two.
fn outcome(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>, view: &ScoreView) -> String {
    let language = showing.language;
    let state = state(showing, explanation.node);
    let Outcome::Value(value) = explanation.score.outcome else {
        let first = both!(language, "Non c’è un punteggio", "There is no score");
        let consequence = consequence(state.kind, language).filter(|_| is_in_a_mean(showing, node));
        return those(vec![
            Some(filled!("{0}: {1}.", first, &state.word)),
            state.detail,
            consequence.map(str::to_owned),
        ])
        .join(" ");
    };
    let value = scale::score(showing, node, value);
    let reference = explanation.scale.map(|scale| format_printed(scale.reference, language)).unwrap_or_default();
    let word = state.word;
    let standing = state.detail.map(|detail| filled!(", {0}", &lower(&detail))).unwrap_or_default();
    let coverage = if view.coverage.complete { String::new() } else { filled!(" {0}", &view.coverage.sentence) };
    let first = said!(
        language,
        "Il punteggio è {0}: {1}{2}. Sulla scala, {3} è l’obiettivo.",
        "The score is {0}: {1}{2}. On the scale, {3} is the target.",
        &value,
        &word,
        &standing,
        &reference
    );
    filled!("{0}{1}", &first, &coverage)
}

/// Whether the node above is made of its children, so that this one counts there.
fn is_in_a_mean(showing: &Showing<'_>, node: &PlanNode) -> bool {
    node.parent.and_then(|parent| showing.plan.node(parent)).is_some_and(|parent| match &*parent.rule {
        NodeRule::Aggregated(rule) => !matches!(rule, Aggregation::Printed { .. } | Aggregation::Listed { .. }),
        NodeRule::Scored(_) | NodeRule::Takes(_) => false,
    })
}

/// What a reader should know.
fn notes(showing: &Showing<'_>, explanation: &Explanation<'_>, view: &ScoreView) -> Vec<String> {
    let language = showing.language;
    let say = |note: Option<&Text>| note.map(|note| sentence(note.in_language(language)));
    let made_up = (explanation.given.is_some() && is_made_up(showing)).then(|| {
        said!(
            language,
            "Il risultato non viene da un documento: fa parte di dati non ufficiali.",
            "The result comes from no document: it is part of data that are not official."
        )
    });
    let mut notes = view.notes.clone();
    notes.extend(those(vec![
        view.interval.as_ref().map(|interval| interval.sentence.clone()),
        made_up,
        offices(showing, explanation, words!("Mancano: {0}.", "Missing: {0}."), Outcome::applies),
        offices(showing, explanation, words!("Non contano qui: {0}.", "Not counted here: {0}."), |outcome| {
            !outcome.applies()
        }),
        say(explanation.given.and_then(|given| given.note.as_ref())),
        say(explanation.target.and_then(|target| target.note.as_ref())),
    ]));
    notes
}

/// The offices without a number here that `wanted` picks out, in a sentence.
fn offices(
    showing: &Showing<'_>,
    explanation: &Explanation<'_>,
    words: Words,
    wanted: fn(Outcome) -> bool,
) -> Option<String> {
    let language = showing.language;
    let mut names = Vec::new();
    for part in &explanation.offices {
        if part.brings.as_ref().err().is_some_and(|&outcome| wanted(outcome)) {
            names.push(words_of(&part.office.name, language));
        }
    }
    (!names.is_empty()).then(|| fill(words.told(language), &[&names.join(", ")]))
}
