//! The points of the band that holds a value.
//!
//! **What it measures.** A value by bands, each with its points.
//! **How it is computed.** The value, half-even at 9 decimals, is looked for among the bands by their stated sides.
//! **When it does not apply.** A value that no band holds is undefined; validation refuses bands with gaps.
//! **Example.** Bands [0, 40) → 0, [40, 60) → 60: 40 gives 60, and the step names the bounds 40 and 60.
//! **Source.** R-14; reading 30.

use crate::explain::{Recorder, Role, Step, StepRule};
use crate::measure::Measured;
use crate::number::Number;
use crate::outcome::{Outcome, Reason};
use crate::raw::Band;
use crate::span::Span;

/// Whether a band holds a value, by its stated sides.
fn holds(band: &Band, value: Number) -> bool {
    let above = band.from.is_none_or(|from| value > from || (band.from_included != Some(false) && value == from));
    let below = band.to.is_none_or(|to| value < to || (band.to_included == Some(true) && value == to));
    above && below
}

/// The band that holds a value, if one does; validation has seen that bands rise.
fn band_of(bands: &[Band], value: Number) -> Option<&Band> {
    bands.get(begin(bands, value)).filter(|band| holds(band, value))
}

/// Between which points any value of a range lies: of the bands that hold one of its values; `None` if none does.
pub(crate) fn points_between(bands: &[Band], values: Span) -> Option<Span> {
    let from = values.low.map_or(0, |low| begin(bands, low.for_bands()));
    let to = values.high.map_or(bands.len(), |high| end(bands, high.for_bands()));
    let points = || bands.get(from..to).unwrap_or_default().iter().map(|band| band.points);
    points().min().zip(points().max()).map(|(low, high)| Span::between(low, high))
}

/// How many bands end before a value.
fn begin(bands: &[Band], value: Number) -> usize {
    bands
        .partition_point(|band| band.to.is_some_and(|to| to < value || (to == value && band.to_included != Some(true))))
}

/// How many bands begin at a value or before it.
fn end(bands: &[Band], value: Number) -> usize {
    bands.partition_point(|band| {
        band.from.is_none_or(|from| from < value || (from == value && band.from_included != Some(false)))
    })
}

pub(super) fn points(bands: &[Band], value: Measured, recorder: &mut Recorder) -> Result<Number, Outcome> {
    let Measured::Number(value) = value else { return Err(Outcome::Missing(Reason::AnswerForNumber)) };
    let compared = value.for_bands();
    let band = band_of(bands, compared).ok_or(Outcome::Undefined(Reason::OutsideBands))?;
    recorder.step(|| {
        let (from_included, to_included) = (band.from_included != Some(false), band.to_included == Some(true));
        let mut inputs = vec![(Role::Result, value)];
        inputs.extend(band.from.map(|from| (Role::LowerBound, from)));
        inputs.extend(band.to.map(|to| (Role::UpperBound, to)));
        Step::new(StepRule::BandPoints { from_included, to_included }, &inputs, Some(band.points))
    });
    Ok(band.points)
}
