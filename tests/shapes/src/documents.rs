//! The documents of a shape, written part by part.

use std::fmt::Write as _;

/// The bytes of a plan and of its results.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    /// The plan.
    pub plan: Vec<u8>,
    /// The results.
    pub actuals: Option<Vec<u8>>,
}

/// What plans share: one scale, and the methods that most of them need.
const HEAD: &str = r#"{"format": "piramide-plan/1", "id": "shape", "title": "A shape", "language": "en",
"administration": {"name": "An office"}, "period": "2021",
"scales": [{"id": "hundred", "reference": "100"}]"#;
const PERIODS: &str = r#""periods": [{"id": "2021", "name": "2021", "from": "2021-01-01", "to": "2021-12-31"}]"#;
const METHODS: &str = r#""methods": [
{"id": "relative", "name": "Relative", "score": {"kind": "deviation", "form": "relative"}},
{"id": "mean", "name": "Mean", "aggregation": {"kind": "weighted_mean"}}]"#;

impl Documents {
    /// A plan with these parts, each a member of the document: `"offices": […]`; periods and methods are the common ones
    /// where no part has them.
    pub fn plan(parts: &[String]) -> Self {
        let mut plan = HEAD.to_owned();
        for (name, common) in [("\"periods\"", PERIODS), ("\"methods\"", METHODS)] {
            if !parts.iter().any(|part| part.starts_with(name)) {
                plan.push_str(",\n");
                plan.push_str(common);
            }
        }
        for part in parts {
            plan.push_str(",\n");
            plan.push_str(part);
        }
        plan.push('}');
        Self { plan: plan.into_bytes(), actuals: None }
    }

    /// The same plan with results, as the members of a list.
    pub fn with_results(self, results: &str) -> Self {
        let actuals = format!(
            "{{\"format\": \"piramide-actuals/1\", \"id\": \"final\", \"plan\": \"shape\", \"title\": \"2021\", \
             \"kind\": \"official\", \"date\": \"2021-12-31\", \"period\": \"2021\", \"results\": [{results}]}}"
        );
        Self { actuals: Some(actuals.into_bytes()), ..self }
    }

    /// How many bytes both have.
    pub fn len(&self) -> usize {
        self.plan.len() + self.actuals.as_ref().map_or(0, Vec::len)
    }

    /// Whether there is nothing in them.
    pub fn is_empty(&self) -> bool {
        self.plan.is_empty()
    }
}

/// So many elements, with commas between them.
pub fn many(count: usize, element: impl Fn(usize) -> String) -> String {
    let mut all = String::new();
    for place in 0..count {
        let comma = if place == 0 { "" } else { ",\n" };
        let _ = write!(all, "{comma}{}", element(place));
    }
    all
}

/// A list as a member of a document.
pub fn list(name: &str, count: usize, element: impl Fn(usize) -> String) -> String {
    format!("\"{name}\": [{}]", many(count, element))
}

/// A leaf with a target of 100, and whatever else.
pub fn leaf(id: &str, more: &str) -> String {
    format!(
        "{{\"id\": \"{id}\", \"kind\": \"indicator\", \"name\": \"Leaf {id}\", \"method\": \"relative\", \
         \"direction\": \"higher\", \"weight\": \"1\"{more}}}"
    )
}

/// The member of a leaf that gives it a target of 100.
pub const TARGET: &str = r#", "targets": [{"target": {"kind": "value", "value": "100"}}]"#;

/// A node with others below it.
pub fn group(id: &str, children: &str) -> String {
    format!(
        "{{\"id\": \"{id}\", \"kind\": \"index\", \"name\": \"Group {id}\", \"method\": \"mean\", \"weight\": \"1\", \
         \"children\": [{children}]}}"
    )
}

/// An office, and whatever else.
pub fn office(place: usize, more: &str) -> String {
    format!("{{\"id\": \"o{place}\", \"name\": \"Office {place}\", \"kind\": \"province\"{more}}}")
}
