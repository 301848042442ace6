//! What editors are told of a number (feature `schema`).

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::Number;

impl JsonSchema for Number {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "An exact decimal number, with the digits as printed and a decimal point: \"1.10\".",
            "x-it": "Un numero decimale esatto, con le cifre stampate e il punto decimale: \"1.10\".",
            "anyOf": [
                {"type": "string", "pattern": r"^-?(0|[1-9][0-9]{0,27})(\.[0-9]{1,28})?$"},
                {"type": "number"}
            ]
        })
    }
}
