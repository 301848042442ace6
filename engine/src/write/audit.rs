//! The audit of a plan as `piramide-audit/1`: every check with its numbers and its verdict.

use super::canonical::Canonical;
use super::{number, object, text};
use crate::audit::{Audit, CheckResult, LikelyCause, Verdict};
use crate::number::Number;
use crate::plan::Plan;

/// The format of the file.
const FORMAT: &str = "piramide-audit/1";

/// Every check, those written out first, and how many have each verdict.
pub fn audit(plan: &Plan, audit: &Audit) -> Canonical {
    let counts = Verdict::ALL.iter().map(|verdict| (verdict.name().to_owned(), count(audit.count(*verdict))));
    object([
        ("format", Some(text(FORMAT))),
        ("plan", Some(text(&plan.head.id))),
        ("plan_digest", Some(text(plan.digest))),
        ("counts", Some(Canonical::Object(counts.collect()))),
        ("checks", Some(Canonical::List(audit.results.iter().map(result).collect()))),
    ])
}

fn result(result: &CheckResult) -> Canonical {
    let values = result.values.iter().map(|value| value.map_or(Canonical::Null, number));
    let some = |list: Vec<Canonical>| (!list.is_empty()).then_some(Canonical::List(list));
    object([
        ("id", Some(text(&result.check.id))),
        ("table", result.table.as_ref().map(text)),
        ("relation", Some(text(result.check.relation.kind()))),
        ("standing", Some(text(result.check.standing.word()))),
        ("values", some(values.collect())),
        ("recomputed", result.recomputed.map(number)),
        ("bounds", result.bounds.map(|(low, high)| Canonical::List(vec![number(low), number(high)]))),
        ("published", result.published.map(number)),
        ("difference", result.difference.map(number)),
        ("verdict", Some(text(result.verdict.name()))),
        ("lacking", result.lacking.as_ref().map(|lacking| text(lacking.name()))),
        ("inferred", some(result.inferred.iter().copied().map(number).collect())),
        ("causes", some(result.causes.iter().map(cause).collect())),
        ("unmatched", some(result.unmatched.iter().map(text).collect())),
    ])
}

fn cause(cause: &LikelyCause) -> Canonical {
    let places = match cause {
        LikelyCause::FactorOfTen { places, .. } => Some(number(Number::from_integer(i64::from(*places)))),
        _ => None,
    };
    object([
        ("kind", Some(text(cause.name()))),
        ("place", Some(count(cause.place()))),
        ("places", places),
        ("instead", cause.instead().map(number)),
    ])
}

fn count(count: usize) -> Canonical {
    Canonical::Number(Number::from_integer(i64::try_from(count).unwrap_or(i64::MAX)))
}
