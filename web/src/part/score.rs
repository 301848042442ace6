//! A score: the number, its state, its scale, how much of it is known.

use piramide_present::view::ScoreView;

use super::gauge::gauge;
use super::html::{View, all, division, maybe, sentence, sentence_if, span, words};
use super::state::badge;

/// A score with everything that a reader must know beside the number.
pub fn score_block(score: ScoreView) -> View {
    let detail = score.state.detail.clone();
    let number = vec![
        span("score__value", words(score.value)),
        badge(score.state),
        sentence_if("score__note", detail),
        sentence("score__scale", score.scale),
    ];
    all(vec![
        division("score", number),
        maybe(score.gauge.map(gauge)),
        sentence("score__note", score.coverage.sentence),
        sentence_if("score__note", score.interval.map(|interval| interval.sentence)),
        sentences(score.notes),
    ])
}

/// Sentences that a reader should know, one under the other.
pub fn sentences(notes: Vec<String>) -> View {
    all(notes.into_iter().map(|note| sentence("prose", note)).collect())
}
