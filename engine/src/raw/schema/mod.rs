//! JSON Schemas (2020-12) of the formats, for editors and other tools; never part of the page.
//!
//! They are derived from the raw types themselves, one file a language: the descriptions are the doc comments in English,
//! and the texts beside them in Italian.

mod tighten;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::Value;

use super::common::{Day, Figure, FullFigure, Id, Language, LineRange, Text};
use super::table::Cell;
use super::{RawActuals, RawCatalog, RawPlan};
use crate::number::Number;
use crate::read::Document;

/// The folder that the `$id` of every schema names. It is an identifier and leads nowhere: whoever publishes a copy has an
/// address of its own, and `.invalid` is the ending that RFC 2606 reserves for such names, as in `publiccode.yml`.
const ADDRESS: &str = "https://piramide.invalid/schema/";

/// The field that holds a description in Italian until a language is chosen.
const ITALIAN: &str = "x-it";

/// The schema of a document, with the descriptions of a language, as the text of a file.
pub fn schema(document: Document, language: Language) -> String {
    let generator = SchemaSettings::draft2020_12().into_generator();
    let mut schema = match document {
        Document::Plan => generator.into_root_schema_for::<RawPlan>(),
        Document::Actuals => generator.into_root_schema_for::<RawActuals>(),
        Document::Catalog => generator.into_root_schema_for::<RawCatalog>(),
    };
    schema.insert("$id".to_owned(), Value::String(format!("{ADDRESS}{}", file_name(document, language))));
    let mut value = schema.to_value();
    if let Some(root) = value.pointer_mut("/properties").and_then(Value::as_object_mut) {
        root.insert("format".to_owned(), serde_json::json!({"const": document.format()}));
        root.insert("$schema".to_owned(), serde_json::json!({"type": "string"}));
    }
    open_to_extensions(&mut value);
    tighten::tighten(&mut value);
    describe(&mut value, language);
    let mut text = serde_json::to_string_pretty(&value).unwrap_or_default();
    text.push('\n');
    text
}

/// The name of the file of a schema, in `public/schema/`.
pub fn file_name(document: Document, language: Language) -> String {
    let ending = match language {
        Language::Italian => "",
        Language::English => ".en",
    };
    format!("{}{ending}.schema.json", document.format().replace('/', "-"))
}

/// Leaves the descriptions of one language.
fn describe(value: &mut Value, language: Language) {
    match value {
        Value::Object(fields) => {
            let italian = fields.remove(ITALIAN);
            if let (Some(italian), Language::Italian) = (italian, language) {
                fields.insert("description".to_owned(), italian);
            }
            if let Some(Value::String(text)) = fields.get_mut("description") {
                // Doc comments have line breaks and links to types.
                *text = text.replace('\n', " ").replace("[`", "`").replace("`]", "`");
            }
            fields.values_mut().for_each(|value| describe(value, language));
        }
        Value::Array(elements) => elements.iter_mut().for_each(|value| describe(value, language)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
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
        "description": "An identifier.", "x-it": "Un identificativo.",
        "type": "string", "maxLength": 100, "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]*$"
    });
    Day, "Day" => _generator json_schema!({
        "description": "A day, YYYY-MM-DD.", "x-it": "Un giorno, AAAA-MM-GG.",
        "type": "string", "format": "date", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
    });
    LineRange, "LineRange" => _generator json_schema!({
        "description": "First and last line, from 1.", "x-it": "Prima e ultima riga, da 1.",
        "type": "array", "items": {"type": "integer", "minimum": 1}, "minItems": 2, "maxItems": 2
    });
    Text, "Text" => _generator json_schema!({
        "description": "A text, in the language of the document or in both languages.",
        "x-it": "Un testo, nella lingua del documento o nelle due lingue.",
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
        let it = "Una cella: un numero, o null dove c'è un trattino o un vuoto.";
        let en = "A cell: a number, or null where there is a dash or a blank.";
        json_schema!({"description": en, "x-it": it, "oneOf": [number, {"type": "null"}]})
    };
    Figure, "Figure" => generator {
        let (number, full) = (generator.subschema_for::<Number>(), generator.subschema_for::<FullFigure>());
        let it = "Un numero, o un numero con ciò che lo sostiene.";
        json_schema!({"description": "A number, or a number with what supports it.", "x-it": it, "anyOf": [number, full]})
    };
}
