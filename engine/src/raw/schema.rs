//! JSON Schemas (2020-12) of the formats, for editors and other tools; never part of the page.
//!
//! They are derived from the raw types themselves, with the Italian description of every field.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::common::{Day, Figure, FullFigure, Id, LineRange, Text};
use super::table::Cell;
use super::{RawActuals, RawCatalog, RawPlan};
use crate::number::Number;
use crate::read::Document;

/// The schema of a document, as the text of a file.
pub fn schema(document: Document) -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = match document {
        Document::Plan => generator.into_root_schema_for::<RawPlan>(),
        Document::Actuals => generator.into_root_schema_for::<RawActuals>(),
        Document::Catalog => generator.into_root_schema_for::<RawCatalog>(),
    };
    schema.insert("$id".to_owned(), Value::String(file_name(document)));
    let mut value = schema.to_value();
    if let Some(root) = value.pointer_mut("/properties").and_then(Value::as_object_mut) {
        root.insert("format".to_owned(), serde_json::json!({"const": document.format()}));
        root.insert("$schema".to_owned(), serde_json::json!({"type": "string"}));
    }
    open_to_extensions(&mut value);
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

/// The name of the file of a schema, in `public/schema/`.
pub fn file_name(document: Document) -> String {
    format!("{}.schema.json", document.format().replace('/', "-"))
}

/// Wherever no other field is allowed, those that begin with `x-` still are; an option is left out, never null.
fn open_to_extensions(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if fields.get("additionalProperties") == Some(&Value::Bool(false)) {
                fields.insert("patternProperties".to_owned(), serde_json::json!({"^x-": true}));
            }
            without_null(fields);
            lists_may_be_left_out(fields);
            fields.values_mut().for_each(open_to_extensions);
        }
        Value::Array(elements) => elements.iter_mut().for_each(open_to_extensions),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A list that is left out is empty.
fn lists_may_be_left_out(fields: &mut serde_json::Map<String, Value>) {
    let is_list = |name: &Value| {
        let property = name.as_str().and_then(|name| fields.get("properties")?.get(name));
        property.and_then(|property| property.get("type")) == Some(&Value::String("array".to_owned()))
    };
    let Some(Value::Array(required)) = fields.get("required") else { return };
    let kept: Vec<Value> = required.iter().filter(|name| !is_list(name)).cloned().collect();
    fields.insert("required".to_owned(), Value::Array(kept));
}

fn without_null(fields: &mut serde_json::Map<String, Value>) {
    if let Some(Value::Array(types)) = fields.get_mut("type") {
        types.retain(|one| one != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            fields.insert("type".to_owned(), only);
        }
    }
    let Some(Value::Array(any)) = fields.get_mut("anyOf") else { return };
    any.retain(|one| one.get("type") != Some(&Value::String("null".to_owned())));
    if let [Value::Object(only)] = any.as_slice() {
        let only = only.clone();
        fields.remove("anyOf");
        for (key, value) in only {
            fields.entry(key).or_insert(value);
        }
    }
}

macro_rules! described {
    ($($type:ty, $name:literal => $generator:ident $schema:expr;)*) => {
        $(impl JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        })*
    };
}

described! {
    Id, "Id" => _generator json_schema!({
        "description": "Un identificativo.",
        "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
    });
    Day, "Day" => _generator json_schema!({
        "description": "Un giorno, AAAA-MM-GG.",
        "type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    });
    LineRange, "LineRange" => _generator json_schema!({
        "description": "Prima e ultima riga, da 1.",
        "type": "array", "items": {"type": "integer", "minimum": 1}, "minItems": 2, "maxItems": 2
    });
    Text, "Text" => _generator json_schema!({
        "description": "Un testo, nella lingua del documento o nelle due lingue.",
        "anyOf": [
            {"type": "string", "pattern": "\\S"},
            {
                "type": "object",
                "properties": {"it": {"type": "string", "pattern": "\\S"}, "en": {"type": "string", "pattern": "\\S"}},
                "required": ["it", "en"],
                "additionalProperties": false
            }
        ]
    });
    Cell, "Cell" => generator {
        let number = generator.subschema_for::<Number>();
        let description = "Una cella: un numero, o null dove c'è un trattino o un vuoto.";
        json_schema!({"description": description, "oneOf": [number, {"type": "null"}]})
    };
    Figure, "Figure" => generator {
        let (number, full) = (generator.subschema_for::<Number>(), generator.subschema_for::<FullFigure>());
        json_schema!({"description": "Un numero, o un numero con ciò che lo sostiene.", "anyOf": [number, full]})
    };
}
