//! A score: the number, its state, its scale, how much of it is known.

use leptos::prelude::*;
use piramide_present::view::ScoreView;

use super::gauge::GaugeImage;
use super::notes::Notes;
use super::state::StateBadge;

/// A score with everything that a reader must know beside the number.
#[component]
pub fn ScoreBlock(
    /// The score.
    score: ScoreView,
) -> impl IntoView {
    let detail = score.state.detail.clone();
    view! {
        <div class="score">
            <span class="score__value">{score.value}</span>
            <StateBadge state=score.state/>
            {detail.map(|detail| view! { <p class="score__note">{detail}</p> })}
            <p class="score__scale">{score.scale}</p>
        </div>
        {score.gauge.map(|gauge| view! { <GaugeImage gauge=gauge/> })}
        <p class="score__note">{score.coverage.sentence}</p>
        {score.interval.map(|interval| view! { <p class="score__note">{interval.sentence}</p> })}
        <Notes notes=score.notes/>
    }
    .into_any()
}
