//! The methods of a plan, found by their name.

use crate::plan::Places;
use crate::raw::{Method, RawNode, RawPlan};

/// The methods of a plan with an index of their names.
pub(super) struct Rules<'plan> {
    methods: &'plan [Method],
    places: Places,
}

impl<'plan> Rules<'plan> {
    pub fn of(plan: &'plan RawPlan) -> Self {
        Self { methods: &plan.methods, places: Places::of(&plan.methods, |method| &method.id) }
    }

    /// The method that a node names, if the plan has it.
    pub fn method(&self, node: &RawNode) -> Option<&'plan Method> {
        let id = node.method.as_ref().filter(|_| node.takes.is_none())?;
        self.methods.get(self.places.find(id.as_str())?)
    }
}
