//! The JavaScript door: bytes in; plain objects out, with decimals as strings; or the canonical bytes.
//!
//! A document that cannot be loaded gives `{format: "piramide-findings/1", findings: […]}` and never an exception. What
//! throws is a call that is wrong in itself: a selection of another shape, a node or an office that the plan does not
//! have.
//!
//! ```js
//! import init, { score } from "./piramide_engine.js";
//! await init();
//! const { nodes } = score(planBytes, actualsBytes, { period: "2021" });
//! ```

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Serialize, Serializer};
use wasm_bindgen::prelude::*;

use crate::compare::{Side, compare as compare_rules};
use crate::finding::Findings;
use crate::plan::{Actuals, AsOf, Plan, Selection, under};
use crate::raw::{Day, Id};
use crate::read::Limits;
use crate::write::canonical::Canonical;
use crate::{audit as audit_plan, explain as explain_node, read_actuals, read_plan, score as score_plan, write};

/// What is wrong, or worth knowing, in a plan and, if they are given, in its results.
#[wasm_bindgen]
pub fn validate(plan: &[u8], actuals: Option<Vec<u8>>) -> Result<JsValue, JsError> {
    let limits = Limits::default();
    let plan = read_plan(plan, &limits);
    let results = plan.document.as_ref().zip(actuals).map(|(plan, bytes)| read_actuals(&bytes, plan, &limits));
    let found = match &results {
        Some(results) => write::findings(&[&plan.findings, &results.findings]),
        None => write::findings(&[&plan.findings]),
    };
    object(&found)
}

/// The scorecard of a plan and its results.
#[wasm_bindgen]
pub fn score(plan: &[u8], actuals: &[u8], selection: JsValue) -> Result<JsValue, JsError> {
    object(&scored(plan, actuals, selection)?)
}

/// The canonical bytes of the scorecard.
#[wasm_bindgen(js_name = scoreBytes)]
pub fn score_bytes(plan: &[u8], actuals: &[u8], selection: JsValue) -> Result<Vec<u8>, JsError> {
    Ok(scored(plan, actuals, selection)?.to_bytes())
}

/// The explanation of the number of one node.
#[wasm_bindgen]
pub fn explain(plan: &[u8], actuals: &[u8], node: &str, selection: JsValue) -> Result<JsValue, JsError> {
    object(&explained(plan, actuals, node, selection)?)
}

/// The canonical bytes of the explanation.
#[wasm_bindgen(js_name = explainBytes)]
pub fn explain_bytes(plan: &[u8], actuals: &[u8], node: &str, selection: JsValue) -> Result<Vec<u8>, JsError> {
    Ok(explained(plan, actuals, node, selection)?.to_bytes())
}

/// The audit of a plan; with results, its checks may compare with the scores of the main selection.
#[wasm_bindgen]
pub fn audit(plan: &[u8], actuals: Option<Vec<u8>>) -> Result<JsValue, JsError> {
    object(&audited(plan, actuals)?)
}

/// The canonical bytes of the audit.
#[wasm_bindgen(js_name = auditBytes)]
pub fn audit_bytes(plan: &[u8], actuals: Option<Vec<u8>>) -> Result<Vec<u8>, JsError> {
    Ok(audited(plan, actuals)?.to_bytes())
}

/// Whether two scorecards were made by the same rules, and which rules differ: of a node and those below it, or of the
/// whole plan.
///
/// Each side is a plan, its results and a selection; two offices, periods, versions or scenarios of one plan take the same
/// bytes twice.
///
/// ```js
/// const { like, differences } = compare(plan, actuals, { office: "north" }, plan, actuals, { office: "isles" });
/// // [{ node: "days", aspect: "target_kind", one: { word: "maximum" }, other: { word: "range" } }, …]
/// ```
#[wasm_bindgen]
pub fn compare(
    plan: &[u8],
    actuals: &[u8],
    selection: JsValue,
    other_plan: &[u8],
    other_actuals: &[u8],
    other_selection: JsValue,
    node: Option<String>,
) -> Result<JsValue, JsError> {
    let other = (other_plan, other_actuals, other_selection);
    object(&compared((plan, actuals, selection), other, node.as_deref())?)
}

/// The canonical bytes of the comparison.
#[wasm_bindgen(js_name = compareBytes)]
pub fn compare_bytes(
    plan: &[u8],
    actuals: &[u8],
    selection: JsValue,
    other_plan: &[u8],
    other_actuals: &[u8],
    other_selection: JsValue,
    node: Option<String>,
) -> Result<Vec<u8>, JsError> {
    let other = (other_plan, other_actuals, other_selection);
    Ok(compared((plan, actuals, selection), other, node.as_deref())?.to_bytes())
}

/// A plan, its results and a selection.
type Asked<'bytes> = (&'bytes [u8], &'bytes [u8], JsValue);

fn compared(one: Asked<'_>, other: Asked<'_>, node: Option<&str>) -> Result<Canonical, JsError> {
    with_documents(one.0, one.1, |first, results| {
        let (first, results, selection) = version(first, results, one.2)?;
        let below = match node {
            Some(name) => {
                Some(&first.find(name).and_then(|index| first.node(index)).ok_or_else(|| no_node(name))?.raw.id)
            }
            None => None,
        };
        let scorecard = score_plan(&first, &results, &selection);
        let one = Side { plan: &first, actuals: &results, scorecard: &scorecard };
        with_documents(other.0, other.1, |second, results| {
            let (second, results, selection) = version(second, results, other.2)?;
            let scorecard = score_plan(&second, &results, &selection);
            let other = Side { plan: &second, actuals: &results, scorecard: &scorecard };
            Ok(write::comparison(&compare_rules(one, other, below)))
        })
    })
}

fn audited(plan: &[u8], actuals: Option<Vec<u8>>) -> Result<Canonical, JsError> {
    if let Some(actuals) = actuals {
        return with_documents(plan, &actuals, |plan, actuals| {
            let scorecard = score_plan(plan, actuals, &Selection::main(plan));
            Ok(write::audit(plan, &audit_plan(plan, Some(&scorecard))))
        });
    }
    let read = read_plan(plan, &Limits::default());
    Ok(match &read.document {
        Some(plan) => write::audit(plan, &audit_plan(plan, None)),
        None => write::findings(&[&read.findings]),
    })
}

fn scored(plan: &[u8], actuals: &[u8], selection: JsValue) -> Result<Canonical, JsError> {
    with_documents(plan, actuals, |plan, actuals| {
        let (plan, actuals, selection) = version(plan, actuals, selection)?;
        Ok(write::scorecard(&plan, &score_plan(&plan, &actuals, &selection)))
    })
}

fn explained(plan: &[u8], actuals: &[u8], node: &str, selection: JsValue) -> Result<Canonical, JsError> {
    with_documents(plan, actuals, |plan, actuals| {
        let (plan, actuals, selection) = version(plan, actuals, selection)?;
        let scorecard = score_plan(&plan, &actuals, &selection);
        let explanation = plan.find(node).and_then(|index| explain_node(&plan, &actuals, &scorecard, index));
        let explanation = explanation.ok_or_else(|| no_node(node))?;
        Ok(write::explanation(&plan, &scorecard, &explanation))
    })
}

/// What a call says that names a node which the plan does not have.
fn no_node(name: &str) -> JsError {
    JsError::new(&format!("dangling-reference: node {name}"))
}

/// Does something with valid documents; otherwise gives the findings that keep them from being loaded.
fn with_documents(
    plan: &[u8],
    actuals: &[u8],
    work: impl FnOnce(&Plan, &Actuals) -> Result<Canonical, JsError>,
) -> Result<Canonical, JsError> {
    let limits = Limits::default();
    let plan = read_plan(plan, &limits);
    let Some(valid) = plan.document else { return Ok(write::findings(&[&plan.findings])) };
    let actuals = read_actuals(actuals, &valid, &limits);
    let all: [&Findings; 2] = [&plan.findings, &actuals.findings];
    actuals.document.map_or_else(|| Ok(write::findings(&all)), |results| work(&valid, &results))
}

/// The plan and the results as the selection `{office, period, as_of, scenario}` asks for them, if the plan has its
/// office, period and scenario; what is left out is the main one of the plan. `as_of` is a day, or `"original"`.
fn version<'all>(
    plan: &'all Plan,
    actuals: &'all Actuals,
    asked: JsValue,
) -> Result<(Cow<'all, Plan>, Cow<'all, Actuals>, Selection), JsError> {
    let mut selection = Selection::main(plan);
    let mut scenario = None;
    if asked.is_undefined() || asked.is_null() {
        return Ok((plan.under(&selection), Cow::Borrowed(actuals), selection));
    }
    let asked: BTreeMap<String, Option<String>> = serde_wasm_bindgen::from_value(asked)?;
    for (field, value) in asked.iter().filter_map(|(field, value)| Some((field.as_str(), value.as_deref()?))) {
        let wrong = || JsError::new(&format!("dangling-reference: {field} {value}"));
        match field {
            "period" => {
                let period = Id::new(value).filter(|id| plan.period(id).is_some());
                selection.period = period.ok_or_else(wrong)?;
            }
            "office" => {
                let office = Id::new(value).filter(|id| plan.head.offices.iter().any(|office| office.id == *id));
                selection.office = Some(office.ok_or_else(wrong)?);
            }
            "as_of" if value == "original" => selection.as_of = AsOf::Original,
            "as_of" => selection.as_of = AsOf::Day(Day::parse(value).ok_or_else(wrong)?),
            "scenario" => {
                let found = plan.head.scenarios.iter().find(|scenario| scenario.id.as_str() == value);
                scenario = Some(found.ok_or_else(wrong)?);
            }
            _ => return Err(JsError::new(&format!("unknown-field: {field}"))),
        }
    }
    let (plan, actuals) = under(plan, actuals, &selection, scenario);
    Ok((plan, actuals, selection))
}

/// A plain JavaScript object.
fn object(written: &Canonical) -> Result<JsValue, JsError> {
    let serializer =
        serde_wasm_bindgen::Serializer::new().serialize_maps_as_objects(true).serialize_missing_as_null(true);
    Ok(written.serialize(&serializer)?)
}

impl Serialize for Canonical {
    /// As in the canonical text: decimals are strings.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Boolean(answer) => serializer.serialize_bool(*answer),
            Self::Number(number) => serializer.collect_str(number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(elements) => serializer.collect_seq(elements),
            Self::Object(members) => serializer.collect_map(members),
        }
    }
}
