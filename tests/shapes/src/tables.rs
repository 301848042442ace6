//! Plans with large tables.

use crate::documents::{Documents, TARGET, leaf, list, many};

const SOURCES: &str = "\"sources\": [{\"id\": \"act\", \"title\": \"An act\"}]";

fn table(rows: &str, relations: &str) -> String {
    format!(
        "{{\"id\": \"t\", \"title\": \"T\", \"file\": \"t.csv\", \"columns\": [{{\"id\": \"c\", \"name\": \"C\"}}], \
         \"rows\": [{rows}], \"relations\": [{relations}], \
         \"source\": {{\"document\": \"act\", \"lines\": [[1, 3]], \"words\": \"T\"}}}}"
    )
}

fn plan(tables: &str, checks: String) -> Documents {
    Documents::plan(&[
        SOURCES.to_owned(),
        format!("\"nodes\": [{}]", leaf("n0", TARGET)),
        format!("\"tables\": [{tables}]"),
        checks,
    ])
}

/// A table whose rows are each the total of all others.
pub fn total_rows(size: usize) -> Documents {
    let rows = many(size, |place| format!("{{\"id\": \"r{place}\", \"cells\": [\"0\"]}}"));
    let relations = many(size, |place| format!("{{\"kind\": \"total_row\", \"row\": \"r{place}\"}}"));
    plan(&table(&rows, &relations), list("checks", 0, |_| String::new()))
}

/// A table whose rows are each within the one before.
pub fn group_rows(size: usize) -> Documents {
    let row = |place: usize| {
        let within = place.checked_sub(1).map_or(String::new(), |before| format!(", \"within\": \"r{before}\""));
        format!("{{\"id\": \"r{place}\", \"cells\": [\"1\"]{within}}}")
    };
    plan(&table(&many(size, row), "{\"kind\": \"group_totals\"}"), list("checks", 0, |_| String::new()))
}

/// Checks that each name a cell of a table.
pub fn cells(size: usize) -> Documents {
    let rows = many(size, |place| format!("{{\"id\": \"r{place}\", \"cells\": [\"{place}\"]}}"));
    let cell = |place: usize| format!("{{\"cell\": {{\"table\": \"t\", \"row\": \"r{place}\", \"column\": \"c\"}}}}");
    let check = |place: usize| {
        format!(
            "{{\"id\": \"k{place}\", \"name\": \"Check\", \
             \"relation\": {{\"kind\": \"sum\", \"parts\": [{0}], \"total\": {0}}}, \"standing\": \"stated\"}}",
            cell(place)
        )
    };
    plan(&table(&rows, "{\"kind\": \"group_totals\"}"), list("checks", size, check))
}

/// Checks that do not agree, where swapped digits of several numbers would explain it.
pub fn contradictions(size: usize) -> Documents {
    let check = |place: usize| {
        format!(
            "{{\"id\": \"k{place}\", \"name\": \"Check\", \"standing\": \"stated\", \"relation\": {{\"kind\": \"sum\", \
             \"parts\": [{{\"value\": \"1210\"}}, {{\"value\": \"{}\"}}], \"total\": {{\"value\": \"{}\"}}}}}}",
            1_230_000 + place * 100,
            1_231_120 + place * 100
        )
    };
    plan("", list("checks", size, check)).without("\"tables\": []")
}

impl Documents {
    /// The same documents without a member that says nothing.
    fn without(self, member: &str) -> Self {
        let plan = String::from_utf8_lossy(&self.plan).replace(&format!("{member},\n"), "").into_bytes();
        Self { plan, ..self }
    }
}
