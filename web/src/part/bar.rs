//! Small bars beside a number; the number says the same, so they are hidden from who does not see them.

use leptos::prelude::*;

use crate::chart::bar::{AXIS, HEIGHT, Part, WIDTH, contribution, share};
use crate::chart::{units, view_box};

/// How much of a weight has data.
#[component]
pub fn ShareBar(
    /// From 0 to 1.
    of: f64,
) -> impl IntoView {
    let Part { width, .. } = share(of);
    view! {
        <svg class="bar" viewBox=view_box(WIDTH, HEIGHT) preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="bar__track" x="0.5" y="0.5" width=units(WIDTH - 1.0) height=units(HEIGHT - 1.0)></rect>
            <rect class="bar__part" x="0" y="0" width=units(width) height=units(HEIGHT)></rect>
        </svg>
    }
}

/// What a node brings to the one above: from the axis to the right, or to the left.
#[component]
pub fn ContributionBar(
    /// From −1 to 1.
    of: f64,
) -> impl IntoView {
    let Part { x, width } = contribution(of);
    let class = if of < 0.0 { "bar__part bar__part--below" } else { "bar__part bar__part--above" };
    view! {
        <svg class="bar" viewBox=view_box(WIDTH, HEIGHT) preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class=class x=units(x) y="0" width=units(width) height=units(HEIGHT)></rect>
            <line class="bar__axis" x1=units(AXIS) x2=units(AXIS) y1="0" y2=units(HEIGHT)></line>
        </svg>
    }
}
