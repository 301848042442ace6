//! A score, finished.

use piramide_engine::explain::{Explanation, StepRule};
use piramide_engine::number::Number;
use piramide_engine::outcome::{Interval, NodeScore, Outcome};
use piramide_engine::plan::{NodeIndex, NodeRule, PlanNode};
use piramide_engine::raw::{Aggregation, Language};

use super::gauge::gauge;
use super::scale;
use super::state::{is_made_up, is_printed, state};
use crate::bilingual::both;
use crate::number::{DASH, coordinate, format, format_exact, format_share};
use crate::showing::Showing;
use crate::text::{between, capital, either, said, those};
use crate::view::{CoverageView, IntervalView, ScoreView};
use crate::words::percent;

/// The score of a node, as a short line: what tables show of it.
pub(crate) struct Short {
    /// The value, or a dash.
    pub value: String,
    /// How much of its weight has data.
    pub coverage: CoverageView,
}

/// The short line of a node.
pub(crate) fn short(showing: &Showing<'_>, index: NodeIndex) -> Short {
    let (Some(node), Some(score)) = (showing.plan.node(index), showing.scorecard.node(index)) else {
        return Short { value: DASH.to_owned(), coverage: no_coverage(showing) };
    };
    Short {
        value: score.outcome.value().map_or_else(|| DASH.to_owned(), |value| scale::score(showing, node, value)),
        coverage: coverage(showing, node, score),
    }
}

/// The whole score of a node; the explanation, where it is at hand, says whether the cap changed it.
pub(crate) fn score_view(
    showing: &Showing<'_>,
    index: NodeIndex,
    explanation: Option<&Explanation<'_>>,
) -> Option<ScoreView> {
    let (node, score) = (showing.plan.node(index)?, showing.scorecard.node(index)?);
    let scale = showing.plan.scale(node)?;
    let value = score.outcome.value();
    let decimals = decimals(showing, node, score);
    let interval = interval(showing, node, score);
    let rounded = |value: &Number| value.normalised().decimals() > decimals;
    Some(ScoreView {
        value: value.map_or_else(|| DASH.to_owned(), |value| format(value, decimals, showing.language)),
        has_value: value.is_some(),
        exact: value.filter(rounded).map(|value| format_exact(value, showing.language)),
        scale: scale::in_words(scale, showing.language),
        state: state(showing, index),
        coverage: coverage(showing, node, score),
        gauge: gauge(score, scale, decimals, interval.as_ref(), showing.language),
        interval,
        notes: notes(showing, node, score, explanation),
    })
}

fn no_coverage(showing: &Showing<'_>) -> CoverageView {
    let sentence = both!(showing.language, "Non conta nel calcolo.", "It does not count in the computation.");
    CoverageView { text: DASH.to_owned(), sentence: sentence.to_owned(), share: 0.0, complete: true }
}

/// How much of the weight of a node has data.
pub(crate) fn coverage(showing: &Showing<'_>, node: &PlanNode, score: &NodeScore) -> CoverageView {
    if !score.outcome.applies() {
        return no_coverage(showing);
    }
    let language = showing.language;
    let text = format_share(score.coverage, language);
    let (complete, nothing) = (score.coverage >= Number::ONE, score.coverage.is_zero());
    let own = matches!(&*node.rule, NodeRule::Aggregated(Aggregation::Printed { .. })) || node.children.is_empty();
    let sentence = match (own, complete, nothing) {
        (true, true, _) => said!(language, "Ha un dato.", "It has data."),
        (_, _, true) => said!(language, "Non ci sono dati.", "There are no data."),
        (false, true, _) => {
            said!(language, "Ci sono dati per tutto il suo peso.", "There are data for all of its weight.")
        }
        (_, false, false) => said!(
            language,
            "Ci sono dati per {0} del suo peso.",
            "There are data for {0} of its weight.",
            &either(language, percent::the(&text), text.clone())
        ),
    };
    CoverageView { text, sentence, share: coordinate(score.coverage), complete }
}

/// The decimals to show of a score, of the bounds of the complete one and of the reference, which stand side by side.
fn decimals(showing: &Showing<'_>, node: &PlanNode, score: &NodeScore) -> u32 {
    let together = [score.outcome.value(), score.interval.worst, score.interval.best];
    scale::decimals_for(showing, node, &together.into_iter().flatten().collect::<Vec<_>>())
}

/// Between which scores the complete value lies; nothing where it is known, or does not apply.
fn interval(showing: &Showing<'_>, node: &PlanNode, score: &NodeScore) -> Option<IntervalView> {
    let known = score.outcome.value().is_some_and(|value| score.interval == Interval::exactly(value));
    if known || !score.outcome.applies() {
        return None;
    }
    let language = showing.language;
    let decimals = decimals(showing, node, score);
    let bound = |bound: Option<Number>| bound.map(|bound| format(bound, decimals, language));
    let (worst, best) = (bound(score.interval.worst), bound(score.interval.best));
    let text = match (&worst, &best) {
        (Some(worst), Some(best)) if worst == best => worst.clone(),
        _ => between(language, worst.as_deref(), best.as_deref())
            .unwrap_or_else(|| said!(language, "senza limiti noti", "without known bounds")),
    };
    let sentence = interval_sentence(worst, best, language);
    Some(IntervalView { text, sentence })
}

/// What the interval means, in a sentence.
fn interval_sentence(worst: Option<String>, best: Option<String>, language: Language) -> String {
    let value = match (worst, best) {
        (Some(worst), Some(best)) if worst == best => {
            said!(language, "sarà {0}", "the value will be {0}", &worst)
        }
        (Some(worst), Some(best)) => {
            said!(language, "starà fra {0} e {1}", "the value will lie between {0} and {1}", &worst, &best)
        }
        (Some(worst), None) => said!(
            language,
            "sarà almeno {0}; il piano non fissa un limite superiore",
            "the value will be at least {0}; the plan sets no upper bound",
            &worst
        ),
        (None, Some(best)) => said!(
            language,
            "sarà al più {0}; il piano non fissa un limite inferiore",
            "the value will be at most {0}; the plan sets no lower bound",
            &best
        ),
        (None, None) => {
            said!(
                language,
                "potrà essere qualsiasi: il piano non gli fissa limiti",
                "the value may be any: the plan sets no bounds"
            )
        }
    };
    said!(
        language,
        "Quando i dati saranno completi e definitivi, il valore {0}.",
        "When the data are complete and final, {0}.",
        &value
    )
}

/// What else a reader should know of the number.
fn notes(
    showing: &Showing<'_>,
    node: &PlanNode,
    score: &NodeScore,
    explanation: Option<&Explanation<'_>>,
) -> Vec<String> {
    let outside = matches!(score.outcome, Outcome::Value(value) if !score.interval.contains(value)).then(|| {
        said!(
            showing.language,
            "Il valore di oggi sta fuori dall’intervallo di quello completo: è fatto soltanto dei dati che ci sono.",
            "Today’s value lies outside the interval of the complete one: it is made only of the data that there are."
        )
    });
    let cap = explanation.and_then(|explanation| cap(showing, node, explanation));
    let vanishing = score.may_vanish.then(|| {
        said!(
            showing.language,
            "I dati che mancano possono anche mostrare che qui non si chiede nulla: allora il suo peso passa alle altre voci.",
            "The data that are missing may also show that nothing is asked here: its weight then goes to the other entries."
        )
    });
    those(vec![cap, printed(showing, node, score), outside, vanishing])
}

/// What the cap did, in a sentence.
pub(crate) fn cap(showing: &Showing<'_>, node: &PlanNode, explanation: &Explanation<'_>) -> Option<String> {
    let step = explanation.steps.iter().rev().find(|step| step.rule == StepRule::Cap)?;
    let before = step.inputs.first()?.number;
    let held = step.result?;
    let language = showing.language;
    let decimals = scale::decimals_for(showing, node, &[before, held]);
    let written = |number: Number| format(number, decimals, language);
    let (from, to, points) = (written(before), written(held), written(held.subtract(before).ok()?.absolute()));
    Some(if held < before {
        said!(
            language,
            "Il tetto porta il punteggio da {0} a {1}: toglie {2} punti.",
            "The cap brings the score from {0} to {1}: it takes away {2} points.",
            &from,
            &to,
            &points
        )
    } else {
        said!(
            language,
            "Il limite inferiore porta il punteggio da {0} a {1}: aggiunge {2} punti.",
            "The lower limit brings the score from {0} to {1}: it adds {2} points.",
            &from,
            &to,
            &points
        )
    })
}

/// How much of the number is not computed, in a sentence.
fn printed(showing: &Showing<'_>, node: &PlanNode, score: &NodeScore) -> Option<String> {
    let language = showing.language;
    score.outcome.value()?;
    if score.printed.is_zero() {
        return None;
    }
    if is_printed(showing, node) {
        let sentence = if is_made_up(showing) {
            both!(
                language,
                "Il punteggio è dato insieme ai risultati: non è calcolato.",
                "The score is given with the results: it is not computed.",
            )
        } else {
            both!(
                language,
                "Il punteggio è come lo stampa la fonte: non è calcolato qui.",
                "The score is as the source prints it: it is not computed here.",
            )
        };
        return Some(sentence.to_owned());
    }
    let how = if is_made_up(showing) {
        both!(language, "dato, non calcolato", "given, not computed")
    } else {
        both!(language, "stampato dalla fonte, non calcolato", "printed by the source, not computed")
    };
    if score.printed >= Number::ONE {
        return Some(said!(
            language,
            "Tutto il peso che lo compone è {0}.",
            "All of the weight that makes it is {0}.",
            how
        ));
    }
    let share = format_share(score.printed, language);
    let share = either(language, capital(&percent::the(&share)), share);
    Some(said!(language, "{0} del peso che lo compone è {1}.", "Of the weight that makes it, {0} is {1}.", &share, how))
}
