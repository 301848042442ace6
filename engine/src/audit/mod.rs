//! The audit: relations between numbers printed in a document, recomputed.
//!
//! A plan carries checks, written out or declared by a table for all its rows and columns. [`audit`] gives every one its
//! [`Verdict`]; what does not agree is data, with both numbers, the difference and, where it can be seen, a likely cause.
//!
//! - `derive`: the checks of the tables
//! - `value`: relations that give a number, one file a kind
//! - `condition`: relations that hold or do not
//! - `amount`, `fit`: what rounding may have hidden, and how two numbers meet
//! - `verdict`, `cause`: what is said

mod amount;
mod cause;
mod condition;
mod derive;
mod fill;
mod fit;
mod value;
mod verdict;

pub use cause::LikelyCause;
pub use verdict::{Lacking, Verdict};

use crate::number::Number;
use crate::plan::Plan;
use crate::raw::{Check, Id, Relation};
use crate::score::Scorecard;
use amount::Amount;
use condition::is_condition;
use fit::fit;

/// What the audit of a plan found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    /// Every check with its verdict: those written out in the plan first, then those of each table.
    pub results: Vec<CheckResult>,
}

/// One check, recomputed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckResult {
    /// The check, with the numbers of the cells that it names.
    pub check: Check,
    /// The table that declares it; nothing for one that is written out.
    pub table: Option<Id>,
    /// The numbers of its operands, in their order; nothing where none is known.
    pub values: Vec<Option<Number>>,
    /// The recomputed number; nothing where there is none, or the relation is between names or bands.
    pub recomputed: Option<Number>,
    /// Between which numbers it may lie, since its parts were rounded.
    pub bounds: Option<(Number, Number)>,
    /// The printed number.
    pub published: Option<Number>,
    /// Printed less recomputed.
    pub difference: Option<Number>,
    /// What is said of it.
    pub verdict: Verdict,
    /// What is missing, where it is not recomputable.
    pub lacking: Option<Lacking>,
    /// The weights on which it holds, where they were inferred.
    pub inferred: Vec<Number>,
    /// Why a contradiction may have arisen, where the numbers show it; several where they cannot tell.
    pub causes: Vec<LikelyCause>,
    /// Names that stand in one of two lists only.
    pub unmatched: Vec<String>,
}

impl Audit {
    /// How many checks have a verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.results.iter().filter(|result| result.verdict == verdict).count()
    }
}

/// Recomputes every check of a plan; `scorecard` gives the scores that a check compares with, if it does.
///
/// It cannot fail: what cannot be recomputed has that verdict.
pub fn audit(plan: &Plan, scorecard: Option<&Scorecard>) -> Audit {
    let auditor = Auditor { plan, scorecard };
    let mut results = Vec::new();
    for check in &plan.head.checks {
        results.push(auditor.result(fill::filled(&plan.head, check), None));
    }
    for table in &plan.head.tables {
        for check in derive::checks(&plan.head, table) {
            results.push(auditor.result(check, Some(table.id.clone())));
        }
    }
    cause::confirm(&mut results);
    Audit { results }
}

/// What checks are recomputed from.
struct Auditor<'plan> {
    plan: &'plan Plan,
    scorecard: Option<&'plan Scorecard>,
}

/// A relation once recomputed, before anything is said of it.
struct Recomputed {
    recomputed: Option<Amount>,
    published: Option<Amount>,
    /// How the two meet; nothing when the document prints no result.
    fit: Option<fit::Fit>,
    unmatched: Vec<String>,
}

impl Auditor<'_> {
    fn result(&self, check: Check, table: Option<Id>) -> CheckResult {
        let found = self.recomputed(&check.relation);
        let values = check.relation.operands().iter().map(|one| self.amount(one).ok().map(|one| one.value)).collect();
        let (found, lacking) = match found {
            Ok(found) => (Some(found), check.missing.is_some().then_some(Lacking::Said)),
            Err(_) if check.missing.is_some() => (None, Some(Lacking::Said)),
            Err(lacking) => (None, Some(lacking)),
        };
        let verdict = match found.as_ref().filter(|_| lacking.is_none()).map(|found| found.fit) {
            None => Verdict::NotRecomputable,
            Some(None) => Verdict::Derived,
            Some(Some(fit)) => Verdict::of(fit, check.standing, is_condition(&check.relation)),
        };
        let recomputed = found.as_ref().and_then(|found| found.recomputed);
        let published = found.as_ref().and_then(|found| found.published);
        let both = recomputed.zip(published);
        let explained = both.filter(|_| verdict == Verdict::Contradiction && self.held(&check.relation).is_none());
        CheckResult {
            causes: explained
                .map(|(recomputed, published)| self.causes(&check.relation, recomputed, published))
                .unwrap_or_default(),
            inferred: if verdict == Verdict::Inferred { inferred(&check.relation) } else { Vec::new() },
            check,
            table,
            values,
            recomputed: recomputed.map(|amount| amount.value),
            bounds: recomputed.and_then(|amount| amount.bounds),
            published: published.map(|amount| amount.value),
            difference: both.and_then(|(recomputed, published)| published.value.subtract(recomputed.value).ok()),
            verdict,
            lacking,
            unmatched: found.map(|found| found.unmatched).unwrap_or_default(),
        }
    }

    fn recomputed(&self, relation: &Relation) -> Result<Recomputed, Lacking> {
        if let Some(held) = self.held(relation) {
            let held = held?;
            let (recomputed, published) = (held.recomputed, held.published);
            return Ok(Recomputed { recomputed, published, fit: Some(held.fit), unmatched: held.unmatched });
        }
        let recomputed = self.value(relation)?;
        let published = match relation.operands().last() {
            Some(result) => self.printed(result)?,
            None => None,
        };
        let fit = published.as_ref().map(|published| fit(&recomputed, published));
        Ok(Recomputed { recomputed: Some(recomputed), published, fit, unmatched: Vec::new() })
    }
}

/// The weights and the numbers that a relation rests on and that the document does not print.
fn inferred(relation: &Relation) -> Vec<Number> {
    let mut found = Vec::new();
    if let Relation::WeightedMean { parts, .. } = relation {
        found.extend(parts.iter().filter_map(|part| part.weight));
    }
    for operand in relation.operands() {
        if operand.inferred == Some(true) {
            found.extend(operand.value);
        }
        found.extend(operand.relation.as_deref().map(inferred).unwrap_or_default());
    }
    found
}
