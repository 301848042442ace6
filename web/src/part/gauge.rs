//! A score on its scale.

use piramide_present::view::{Gauge, GaugeTick};

use super::html::{View, element, maybe, words};
use crate::chart::gauge::{
    Anchor, HEIGHT, LABEL, TRACK, TRACK_TOP, WIDTH, ends_written, marker, reference_anchor, reference_ends, stretch, x,
};
use crate::chart::{units, view_box};

/// The drawing of a score; its name says what it shows.
pub fn gauge(gauge: Gauge) -> View {
    let Gauge { name, left, right, reference, value, interval } = gauge;
    let (left_written, right_written) = ends_written(left.at, reference.at, right.at);
    let bar = |class: &'static str, from: f64, to: f64| {
        let (x, width) = stretch(from, to);
        let bar = element("rect", class, Vec::new()).with("x", x).with("y", units(TRACK_TOP)).with("rx", "2");
        bar.with("width", width).with("height", units(TRACK))
    };
    let (top, foot) = reference_ends();
    let at = units(x(reference.at));
    let anchor = reference_anchor(reference.at);
    let line = element("line", "gauge__reference", Vec::new()).with("x1", at.clone()).with("x2", at);
    let content = vec![
        bar("gauge__track", left.at, right.at),
        maybe(interval.map(|span| bar("gauge__interval", span.from, span.to))),
        line.with("y1", top).with("y2", foot),
        maybe(value.map(|value| element("path", "gauge__value", Vec::new()).with("d", marker(value.at)))),
        maybe(left_written.then(|| number(left, Anchor::Start))),
        number(reference, anchor),
        maybe(right_written.then(|| number(right, Anchor::End))),
    ];
    let drawing = element("svg", "gauge", content).with("viewBox", view_box(WIDTH, HEIGHT));
    drawing.with("role", "img").with("aria-label", name)
}

/// A number under the track.
fn number(tick: GaugeTick, anchor: Anchor) -> View {
    let text = element("text", "gauge__label", vec![words(tick.text)]).with("text-anchor", anchor.word());
    text.with("x", units(x(tick.at))).with("y", units(LABEL))
}
