//! A score on its scale.

use leptos::prelude::*;
use piramide_present::view::{Gauge, GaugeTick};

use crate::chart::gauge::{
    Anchor, HEIGHT, LABEL, TRACK, TRACK_TOP, WIDTH, ends_written, marker, reference_anchor, reference_ends, stretch, x,
};
use crate::chart::{units, view_box};

/// The drawing of a score; its name says what it shows.
pub fn gauge(gauge: Gauge) -> AnyView {
    let Gauge { name, left, right, reference, value, interval } = gauge;
    let (left_written, right_written) = ends_written(left.at, reference.at, right.at);
    let bar = |class: &'static str, from: f64, to: f64| {
        let (x, width) = stretch(from, to);
        view! { <rect class=class x=x y=units(TRACK_TOP) width=width height=units(TRACK) rx="2"></rect> }.into_any()
    };
    let (top, foot) = reference_ends();
    let at = units(x(reference.at));
    let anchor = reference_anchor(reference.at);
    view! {
        <svg class="gauge" viewBox=view_box(WIDTH, HEIGHT) role="img" aria-label=name>
            {bar("gauge__track", left.at, right.at)}
            {interval.map(|span| bar("gauge__interval", span.from, span.to))}
            <line class="gauge__reference" x1=at.clone() x2=at y1=top y2=foot></line>
            {value.map(|value| view! { <path class="gauge__value" d=marker(value.at)></path> })}
            {left_written.then(|| number(left, Anchor::Start))}
            {number(reference, anchor)}
            {right_written.then(|| number(right, Anchor::End))}
        </svg>
    }
    .into_any()
}

/// A number under the track.
fn number(tick: GaugeTick, anchor: Anchor) -> AnyView {
    view! { <text class="gauge__label" x=units(x(tick.at)) y=units(LABEL) text-anchor=anchor.word()>{tick.text}</text> }
        .into_any()
}
