//! Files whose keys or values are long, wrong or repeated.

use crate::documents::{Documents, TARGET, leaf, many};

/// A long key over an object with many equal ones.
pub fn duplicates(size: usize) -> Documents {
    let key = "k".repeat(10 * size);
    let plan = format!("{{\"{key}\": {{{}}}}}", many(size, |_| "\"a\": 1".to_owned()));
    Documents { plan: plan.into_bytes(), actuals: None }
}

/// A value and a key of thousands of characters, of more than one byte each.
pub fn long_texts(size: usize) -> Documents {
    let text = "è".repeat(500 * size);
    let node = leaf("n0", TARGET).replace("\"weight\": \"1\"", &format!("\"weight\": \"{text}\", \"{text}\": 1"));
    Documents::plan(&[format!("\"nodes\": [{node}]")])
}

/// Nodes whose kind is no kind.
pub fn wrong_words(size: usize) -> Documents {
    let nodes = many(size, |place| leaf(&format!("n{place}"), TARGET).replace("indicator", "indicatore"));
    Documents::plan(&[format!("\"nodes\": [{nodes}]")])
}

/// A node with many fields that the format does not have.
pub fn unknown_fields(size: usize) -> Documents {
    let fields = many(size, |place| format!("\"waight-{place}\": 1"));
    Documents::plan(&[format!("\"nodes\": [{}]", leaf("n0", &format!("{TARGET}, {fields}")))])
}
