//! What validation refuses and a schema can say too, beyond the shapes of the records.
//!
//! What depends on another part of the document (a direction that the node's method asks for, a reference) no schema can
//! say: a test lists the codes of those findings, each with the reason.

use serde_json::{Map, Value, json};

/// Adds the rules to a schema, as far as it has the records that they are about.
pub(super) fn tighten(schema: &mut Value) {
    let either = |one: &str, other: &str| json!([{"required": [one]}, {"required": [other]}]);
    let at_least_one = || json!({"minItems": 1});
    // A method scores a result or aggregates children.
    add(schema, "/$defs/Method", &json!({"oneOf": either("score", "aggregation")}));
    // A node has a method, takes another's result, or says what the document lacks; and has one weight.
    add(
        schema,
        "/$defs/RawNode",
        &json!({
            "anyOf": [{"required": ["method"]}, {"required": ["takes"]}, {"required": ["missing"]}],
            "allOf": [{"not": {"required": ["method", "takes"]}}, {"not": {"required": ["weight", "weight_rule"]}}]
        }),
    );
    add(schema, "/$defs/RawNode/properties/decimals", &json!({"maximum": 12}));
    for bound in ["below", "above"] {
        add(schema, &format!("/$defs/Cap/properties/{bound}"), &not_negative());
    }
    for place in ["RawNode", "Change", "Override", "WeightedInput"] {
        add(schema, &format!("/$defs/{place}/properties/weight"), &not_negative());
    }
    for name in ["each", "most"] {
        kind(schema, "WeightRule", "per_child", &json!({"properties": {name: not_negative()}}));
    }
    kind(schema, "Aggregation", "two_part", &json!({"properties": {"weights": {"items": not_negative()}}}));
    kind(schema, "ScoreRule", "bands", &json!({"properties": {"bands": at_least_one()}, "required": ["bands"]}));
    kind(schema, "Target", "larger", &json!({"properties": {"of": at_least_one()}, "required": ["of"]}));
    kind(schema, "Target", "increment", &json!({"oneOf": either("percent", "amount")}));
    kind(schema, "Target", "share", &json!({"properties": {"percent": not_negative()}}));
    kind(schema, "Measure", "sum", &json!({"properties": {"terms": at_least_one()}, "required": ["terms"]}));
    for mean in ["mean", "cluster_index"] {
        kind(schema, "Measure", mean, &json!({"properties": {"inputs": at_least_one()}, "required": ["inputs"]}));
    }
    if schema.pointer("/properties/scales").is_some() {
        for list in ["scales", "nodes"] {
            add(schema, &format!("/properties/{list}"), &at_least_one());
            if let Some(required) = schema.pointer_mut("/required").and_then(Value::as_array_mut) {
                required.push(json!(list));
            }
        }
    }
    // A neutralised result names its act; any other one that is not missing says what was reached.
    let status = |words: &[&str]| json!({"properties": {"status": {"enum": words}}, "required": ["status"]});
    let forms = ["value", "answer", "numerator", "denominator"].map(|form| json!({"required": [form]}));
    let components = json!({"properties": {"components": at_least_one()}, "required": ["components"]});
    let given: Vec<Value> = forms.into_iter().chain([components]).collect();
    add(
        schema,
        "/$defs/RawResult",
        &json!({"allOf": [
            {"not": {"required": ["answer", "value"]}},
            {"not": {"required": ["answer", "numerator"]}},
            {"not": {"required": ["answer", "denominator"]}},
            {"not": {"required": ["value", "numerator"]}},
            {"not": {"required": ["value", "denominator"]}},
            {"if": status(&["neutralised"]), "then": {"required": ["act"]}},
            {"if": {"not": status(&["missing", "neutralised"])}, "then": {"anyOf": given}}
        ]}),
    );
}

/// A number of zero or more, in digits or as a string, or with what supports it.
fn not_negative() -> Value {
    let number = [json!({"type": "string", "pattern": "^([^-]|-[0.]*$)"}), json!({"type": "number", "minimum": 0})];
    let supported = json!({"type": "object", "properties": {"value": {"anyOf": number.clone()}}});
    let any: Vec<Value> = number.into_iter().chain([supported]).collect();
    json!({"allOf": [{"anyOf": any}]})
}

/// Adds rules to the variant of a choice.
fn kind(schema: &mut Value, choice: &str, word: &str, rules: &Value) {
    let variants = schema.pointer(&format!("/$defs/{choice}/oneOf")).and_then(Value::as_array);
    let is_it = |one: &Value| one.pointer("/properties/kind/const").and_then(Value::as_str) == Some(word);
    if let Some(place) = variants.and_then(|all| all.iter().position(is_it)) {
        add(schema, &format!("/$defs/{choice}/oneOf/{place}"), rules);
    }
}

/// Merges rules into the place of a pointer, if it is there.
fn add(schema: &mut Value, pointer: &str, rules: &Value) {
    if let (Some(Value::Object(place)), Value::Object(rules)) = (schema.pointer_mut(pointer), rules) {
        merge(place, rules);
    }
}

fn merge(place: &mut Map<String, Value>, rules: &Map<String, Value>) {
    for (key, rule) in rules {
        match (place.get_mut(key), rule) {
            (Some(Value::Object(inner)), Value::Object(rule)) => merge(inner, rule),
            (Some(Value::Array(list)), Value::Array(more)) => {
                list.extend(more.iter().filter(|one| !list.contains(one)).cloned().collect::<Vec<_>>());
            }
            _ => _ = place.insert(key.clone(), rule.clone()),
        }
    }
}
