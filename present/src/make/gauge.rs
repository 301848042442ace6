//! The drawing of a score: places from 0 to 1 on a scale.

use piramide_engine::number::Number;
use piramide_engine::outcome::{Interval, NodeScore};
use piramide_engine::raw::{Language, Scale};

use crate::number::{at_coordinate, coordinate, format, format_printed};
use crate::text::{filled, said};
use crate::view::{Gauge, GaugeSpan, GaugeTick, IntervalView};

/// The ends of the drawing: those of the scale, or around the reference as far as the numbers reach.
struct Axis {
    from: f64,
    to: f64,
}

impl Axis {
    fn of(scale: &Scale, value: Option<Number>, interval: Interval) -> Self {
        let reference = coordinate(scale.reference);
        let far = |point: Option<Number>| point.map_or(0.0, |point| (coordinate(point) - reference).abs());
        let half = round_up(far(value).max(far(interval.worst)).max(far(interval.best)));
        let from = scale.minimum.map_or(reference - half, coordinate);
        let to = scale.maximum.map_or(reference + half, coordinate);
        if to > from { Self { from, to } } else { Self { from: reference - half, to: reference + half } }
    }

    /// The place of a number, within the drawing.
    fn place(&self, number: Number) -> f64 {
        ((coordinate(number) - self.from) / (self.to - self.from)).clamp(0.0, 1.0)
    }
}

/// The next of 10, 20, 50, 100, 200…: a round end for a drawing.
fn round_up(length: f64) -> f64 {
    let mut end = 10.0;
    for step in 0..60 {
        if end >= length {
            return end;
        }
        end *= if step % 3 == 1 { 2.5 } else { 2.0 };
    }
    end
}

/// An end of the axis as text.
fn end(at: f64, of: f64, language: Language) -> GaugeTick {
    GaugeTick { at, text: format_printed(at_coordinate(of), language) }
}

/// The drawing of a score; nothing where there is neither a value nor a bound.
pub(crate) fn gauge(
    score: &NodeScore,
    scale: &Scale,
    decimals: u32,
    interval: Option<&IntervalView>,
    language: Language,
) -> Option<Gauge> {
    let value = score.outcome.value();
    let (worst, best) = (score.interval.worst, score.interval.best);
    if value.is_none() && worst.is_none() && best.is_none() {
        return None;
    }
    let axis = Axis::of(scale, value, score.interval);
    let (left, right) = (end(0.0, axis.from, language), end(1.0, axis.to, language));
    let reference = GaugeTick { at: axis.place(scale.reference), text: format_printed(scale.reference, language) };
    let value = value.map(|value| GaugeTick { at: axis.place(value), text: format(value, decimals, language) });
    let span = interval.map(|_| GaugeSpan {
        from: worst.map_or(0.0, |worst| axis.place(worst)),
        to: best.map_or(1.0, |best| axis.place(best)),
        open_left: worst.is_none(),
        open_right: best.is_none(),
    });
    let name = name(&left, &right, &reference, value.as_ref(), interval, language);
    Some(Gauge { name, left, right, reference, value, interval: span })
}

/// What the drawing shows, in words.
fn name(
    left: &GaugeTick,
    right: &GaugeTick,
    reference: &GaugeTick,
    value: Option<&GaugeTick>,
    interval: Option<&IntervalView>,
    language: Language,
) -> String {
    let (from, to, target) = (&left.text, &right.text, &reference.text);
    let value = match value.map(|value| &value.text) {
        Some(value) => said!(language, "Valore {0}", "Value {0}", value),
        None => said!(language, "Nessun valore", "No value"),
    };
    let interval = interval.map(|interval| &interval.text);
    let rest = interval
        .map(|text| said!(language, "; il valore completo può stare {0}", "; the complete value can lie {0}", text));
    let base = said!(
        language,
        "{0} su una scala disegnata da {1} a {2}; {3} è l’obiettivo",
        "{0} on a scale drawn from {1} to {2}; {3} is the target",
        &value,
        from,
        to,
        target
    );
    filled!("{0}{1}.", &base, &rest.unwrap_or_default())
}
