//! A score on its scale.

use leptos::prelude::*;
use piramide_present::view::Gauge;

use crate::chart::gauge::{HEIGHT, LABEL, TRACK, TRACK_TOP, WIDTH, ends_written, marker, reference_anchor, x};

/// The drawing of a score; its name says what it shows.
#[component]
pub fn GaugeImage(
    /// The drawing.
    gauge: Gauge,
) -> impl IntoView {
    let Gauge { name, left, right, reference, value, interval } = gauge;
    let (left_written, right_written) = ends_written(left.at, reference.at, right.at);
    let interval = interval.map(|span| {
        let (from, to) = (x(span.from), x(span.to));
        view! { <rect class="gauge__interval" x=from y=TRACK_TOP width=to - from height=TRACK></rect> }
    });
    let at = x(reference.at);
    view! {
        <svg class="gauge" viewBox=format!("0 0 {WIDTH} {HEIGHT}") role="img" aria-label=name>
            <rect class="gauge__track" x=x(left.at) y=TRACK_TOP width=x(right.at) - x(left.at) height=TRACK rx="2"></rect>
            {interval}
            <line class="gauge__reference" x1=at x2=at y1=TRACK_TOP - 6.0 y2=TRACK_TOP + TRACK + 6.0></line>
            {value.map(|value| view! { <path class="gauge__value" d=marker(value.at)></path> })}
            {left_written.then(|| view! {
                <text class="gauge__label" x=x(left.at) y=LABEL text-anchor="start">{left.text}</text>
            })}
            <text class="gauge__label" x=at y=LABEL text-anchor=reference_anchor(reference.at).word()>{reference.text}</text>
            {right_written.then(|| view! {
                <text class="gauge__label" x=x(right.at) y=LABEL text-anchor="end">{right.text}</text>
            })}
        </svg>
    }
}
