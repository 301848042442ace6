//! Weighted values of an office against the simple mean of its cluster.
//!
//! **What it measures.** Whether an office costs more or less than the offices that it can be compared with.
//! **How it is computed.** For each component 100 × value × number of offices / Σ values of the offices of the
//! cluster; then Σ weight × share / Σ weight. Every division is rounded once; the mean of each cluster is 100.
//! **When it does not apply.** An office that the document takes out does not count in the mean; one whose result is
//! not given makes the index missing; a mean of zero makes it undefined; an office without a cluster has none.
//! **Example.** 12 in a cluster with 8: 100 × 12 × 2 / 20 = 120; with weights 3 and 1 and a second share of 80:
//! (3 × 120 + 80) / 4 = 110.
//! **Source.** R-90.

use super::across::{OfficePart, count};
use super::found::Place;
use super::sum::component;
use crate::explain::{Recorder, Role, Step, StepRule};
use crate::number::{Number, Sum};
use crate::outcome::{Outcome, Reason, all_of};
use crate::plan::Given;
use crate::raw::{Id, Measure, ResultStatus, WeightedInput};

/// What the offices of the cluster bring, in the order of the document; nothing without a cluster.
pub(super) fn peers<'all>(place: &Place<'all>, system: &Id, inputs: &[WeightedInput]) -> Option<Vec<OfficePart<'all>>> {
    let plan = place.bench.plan;
    let cluster = plan.cluster_of(place.office()?, system)?;
    let part = |office| OfficePart { office, brings: place.of_office(&office.id, |peer| components(peer, inputs)) };
    Some(plan.members_of(system, cluster).map(part).collect())
}

/// The components of one office, or why it has none.
fn components(place: &Place<'_>, inputs: &[WeightedInput]) -> Result<Vec<Number>, Outcome> {
    if let Some(outcome) = place.taken_out() {
        return Err(outcome);
    }
    let given = place.given().ok_or(Outcome::Missing(Reason::NoResult))?;
    match given.status {
        Some(ResultStatus::Missing) => Err(Outcome::Missing(Reason::DeclaredMissing)),
        Some(ResultStatus::Neutralised) => Err(Outcome::NotApplicable(Reason::Neutralised)),
        _ => inputs.iter().map(|input| component(given, &input.input)).collect(),
    }
}

pub(super) fn cluster_index(
    place: &Place<'_>,
    given: &Given,
    system: &Id,
    inputs: &[WeightedInput],
    recorder: &mut Recorder,
) -> Result<Number, Outcome> {
    let own: Vec<Number> = inputs.iter().map(|input| component(given, &input.input)).collect::<Result<_, _>>()?;
    let peers = peers(place, system, inputs).ok_or(Outcome::Missing(Reason::NoCluster))?;
    if peers.iter().any(|peer| peer.brings.as_ref().err().is_some_and(|outcome| outcome.applies())) {
        return Err(Outcome::Missing(Reason::OfficeMissing));
    }
    let counted: Vec<&[Number]> = peers.iter().filter_map(|peer| peer.brings.as_deref().ok()).collect();
    let mut share = |(place, &value): (usize, &Number)| -> Result<Number, Outcome> {
        let mut all = Sum::new();
        counted.iter().filter_map(|numbers| numbers.get(place)).for_each(|&number| all.add(number));
        let (all, offices) = (all.total()?, count(counted.len()));
        let share = Number::HUNDRED.multiply(value)?.multiply(offices)?.divide(all)?;
        let inputs = [(Role::Component, value), (Role::Count, offices), (Role::ClusterSum, all)];
        recorder.step(|| Step::new(StepRule::ShareOfCluster, &inputs, Some(share)));
        Ok(share)
    };
    let shares = all_of(own.iter().enumerate().map(&mut share).collect())?;
    let (mut weighted, mut weights, mut terms) = (Sum::new(), Sum::new(), Vec::new());
    for (input, share) in inputs.iter().zip(shares) {
        let weight = input.weight.unwrap_or(Number::ONE);
        weighted.add_product(weight, share);
        weights.add(weight);
        terms.extend([(Role::ComponentWeight, weight), (Role::ClusterShare, share)]);
    }
    let index = weighted.total()?.divide(weights.total()?)?;
    recorder.step(|| Step::new(StepRule::ClusterIndex, &terms, Some(index)));
    Ok(index)
}

/// Whether the results of the other offices that a value rests on are final too.
pub(super) fn is_settled(place: &Place<'_>) -> bool {
    let Some(Measure::ClusterIndex { system, .. }) = super::form(place.node) else { return true };
    let plan = place.bench.plan;
    let Some(cluster) = place.office().and_then(|office| plan.cluster_of(office, system)) else { return true };
    let is_final = |peer: &Place<'_>| peer.given().is_none_or(|given| given.status != Some(ResultStatus::Provisional));
    plan.members_of(system, cluster).all(|office| place.of_office(&office.id, is_final))
}
