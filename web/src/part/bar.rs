//! Small bars beside a number; the number says the same, so they are hidden from who does not see them.

use leptos::prelude::*;

use crate::chart::bar::{AXIS, HEIGHT, Part, WIDTH, contribution, share};
use crate::chart::{units, view_box};

/// How much of a weight has data, from 0 to 1.
#[inline(never)]
pub fn share_bar(of: f64) -> AnyView {
    let (track, tall) = (units(WIDTH - 1.0), units(HEIGHT - 1.0));
    let inside = view! { <rect class="bar__track" x="0.5" y="0.5" width=track height=tall></rect> };
    drawing(inside.into_any(), part("bar__part", share(of)))
}

/// What a node brings to the one above, from −1 to 1: from the axis to the right, or to the left.
#[inline(never)]
pub fn contribution_bar(of: f64) -> AnyView {
    let class = if of < 0.0 { "bar__part bar__part--below" } else { "bar__part bar__part--above" };
    let (axis, foot) = (units(AXIS), units(HEIGHT));
    let axis = view! { <line class="bar__axis" x1=axis.clone() x2=axis y1="0" y2=foot></line> };
    drawing(part(class, contribution(of)), axis.into_any())
}

fn part(class: &'static str, part: Part) -> AnyView {
    view! { <rect class=class x=units(part.x) y="0" width=units(part.width) height=units(HEIGHT)></rect> }.into_any()
}

fn drawing(below: AnyView, above: AnyView) -> AnyView {
    let window = view_box(WIDTH, HEIGHT);
    view! {
        <svg class="bar" viewBox=window preserveAspectRatio="none" aria-hidden="true" focusable="false">{below}{above}</svg>
    }
    .into_any()
}
