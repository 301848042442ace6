//! What is given of a result, and the values of a grid that it may turn out to be.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::super::number;

/// A grid that contains every bound and threshold of the plans below, what lies between them, and far values.
pub(super) const GRID: [&str; 21] = [
    "-1000000", "-8", "-7", "-4", "-3", "-2", "-1", "0", "0.0001", "1", "1.5", "2", "2.5", "3", "4", "5", "6", "7",
    "8", "10", "1000000",
];
/// Its whole numbers of usual size, which ranges, domains and targets are made of.
pub(super) const BOUNDS: [&str; 9] = ["-4", "-2", "0", "1", "2", "3", "4", "6", "8"];

/// What is given of a result: nothing, or a provisional value, perhaps with a range around it.
#[derive(Clone, Debug)]
pub(super) struct Given {
    pub value: Option<&'static str>,
    pub range: Option<(&'static str, &'static str)>,
}

/// A value that is a bound, from the domain, or violating it; a range that holds it.
pub(super) fn given() -> impl Strategy<Value = Given> {
    let bound = || prop::sample::select(&BOUNDS[..]);
    prop_oneof![
        1 => Just(Given { value: None, range: None }),
        2 => bound().prop_map(|value| Given { value: Some(value), range: None }),
        3 => (bound(), bound(), bound()).prop_map(|(one, two, three)| {
            let mut all = [one, two, three];
            all.sort_by_key(|text| number(text));
            Given { value: Some(all[1]), range: Some((all[0], all[2])) }
        }),
    ]
}

/// No domain, one with one end, or with both.
pub(super) fn domain() -> impl Strategy<Value = (Option<&'static str>, Option<&'static str>)> {
    let bound = || prop::option::of(prop::sample::select(&BOUNDS[..]));
    (bound(), bound()).prop_map(|(one, other)| match (one, other) {
        (Some(one), Some(other)) if number(other) < number(one) => (Some(other), Some(one)),
        both => both,
    })
}

pub(super) type Domain = (Option<&'static str>, Option<&'static str>);

pub(super) fn domain_of((minimum, maximum): Domain) -> Option<Value> {
    let mut found = serde_json::Map::new();
    found.extend(minimum.map(|minimum| ("minimum".to_owned(), json!(minimum))));
    found.extend(maximum.map(|maximum| ("maximum".to_owned(), json!(maximum))));
    (!found.is_empty()).then_some(Value::Object(found))
}

impl Given {
    /// The result as it is given.
    pub fn results(&self, base: &Value) -> Vec<Value> {
        let mut result = base.clone();
        let Some(value) = self.value else { return Vec::new() };
        result["value"] = json!(value);
        result["status"] = json!("provisional");
        if let Some((from, to)) = self.range {
            result["range"] = json!({"from": from, "to": to});
        }
        vec![result]
    }

    /// The values of the grid that it may turn out to be.
    pub fn completions(&self, (minimum, maximum): Domain) -> Vec<&'static str> {
        let inside = |value: &str, low: Option<&str>, high: Option<&str>| {
            low.is_none_or(|low| number(low) <= number(value)) && high.is_none_or(|high| number(value) <= number(high))
        };
        let in_domain = |value: &&str| inside(value, minimum, maximum);
        let in_range = |value: &&str| self.range.is_none_or(|(from, to)| inside(value, Some(from), Some(to)));
        let contradicted = self.value.is_some_and(|value| !in_domain(&value));
        let both: Vec<&str> = GRID.into_iter().filter(|value| in_range(value) && in_domain(value)).collect();
        let mut found = match self.range {
            Some(_) if contradicted || both.is_empty() => GRID.into_iter().filter(|value| in_range(value)).collect(),
            _ => both,
        };
        found.extend(self.value);
        found
    }
}
