//! The offices of a plan: what each is made of, and with whom it is compared.

use super::{Places, Plan, PlanNode};
use crate::raw::{Id, Office, OfficeKind};

/// Where the offices of a plan stand, and those that each is made of.
#[derive(Debug, Default)]
pub(crate) struct Offices {
    places: Places,
    parts: Vec<Vec<usize>>,
    roots: Vec<usize>,
}

impl Offices {
    /// The offices of a list; validation has seen that none lies within itself.
    pub fn of(list: &[Office]) -> Self {
        let places = Places::of(list, |office| &office.id);
        let mut offices = Self { places, parts: vec![Vec::new(); list.len()], roots: Vec::new() };
        for (place, office) in list.iter().enumerate() {
            let above = office.within.as_ref().and_then(|id| offices.places.find(id.as_str()));
            match above.and_then(|above| offices.parts.get_mut(above)) {
                Some(parts) => parts.push(place),
                None => offices.roots.push(place),
            }
        }
        let is_nation = |place: &usize| list.get(*place).is_some_and(|one| one.kind == OfficeKind::Nation);
        if offices.roots.iter().any(is_nation) {
            offices.roots.retain(is_nation);
        }
        offices
    }
}

impl Plan {
    /// An office by its identifier.
    pub fn office(&self, id: &Id) -> Option<&Office> {
        self.head.offices.find(id)
    }

    /// The offices that lie directly within an office, in the order of the document.
    ///
    /// The whole administration (no office) is made of its nation, or, where the plan has none, of the offices that
    /// lie within no other.
    ///
    /// # Example
    ///
    /// With the offices `nation`, `north` and `south` within it, and `milan` within `north`: the parts of `nation` are
    /// `north` and `south`, that of `north` is `milan`, and that of the whole administration is `nation`.
    pub fn parts_of(&self, office: Option<&Id>) -> impl Iterator<Item = &Office> {
        let offices = &self.adopted.offices;
        let places: &[usize] = match office {
            None => &offices.roots,
            Some(id) => {
                offices.places.find(id.as_str()).and_then(|place| offices.parts.get(place)).map_or(&[], Vec::as_slice)
            }
        };
        places.iter().filter_map(|&place| self.head.offices.get(place))
    }

    /// The cluster of an office in a system.
    pub fn cluster_of(&self, office: &Id, system: &Id) -> Option<&Id> {
        let memberships = &self.office(office)?.clusters;
        memberships.iter().find(|one| one.system == *system).map(|one| &one.cluster)
    }

    /// The offices of a cluster, in the order of the document.
    pub fn members_of(&self, system: &Id, cluster: &Id) -> impl Iterator<Item = &Office> {
        let belongs =
            move |office: &&Office| office.clusters.iter().any(|one| one.system == *system && one.cluster == *cluster);
        self.head.offices.iter().filter(belongs)
    }

    /// Whether the document takes a node out for an office and a period.
    pub(crate) fn excludes(&self, node: &PlanNode, office: Option<&Id>, period: &Id) -> bool {
        if node.raw.exclusions.is_empty() {
            return false;
        }
        let kind = office.and_then(|id| self.office(id)).map(|office| office.kind);
        node.raw.exclusions.iter().any(|exclusion| {
            exclusion.office.as_ref().is_none_or(|wanted| office == Some(wanted))
                && exclusion.office_kind.is_none_or(|wanted| kind == Some(wanted))
                && exclusion.period.as_ref().is_none_or(|wanted| wanted == period)
        })
    }
}
