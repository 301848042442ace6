//! A table as it stands in `sources/tables/`: comment lines that cite the document, a line of columns, one line a row.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};

/// Lines of a text, from 1, both included.
pub type Lines = (u32, u32);

/// A table of a document, cell by cell as printed.
pub struct Sheet {
    /// The document, as `sources/texts/manifest.json` names it.
    pub document: String,
    /// The slide or table where it stands.
    pub place: String,
    /// Its title as printed.
    pub title: String,
    /// Where it stands.
    pub lines: Lines,
    /// Whether the document prints the rows as columns: a cell then stands in the line of its column's name.
    pub transposed: bool,
    /// The columns that hold numbers.
    pub columns: Vec<String>,
    /// The rows.
    pub rows: Vec<SheetRow>,
}

/// A row of a table.
pub struct SheetRow {
    /// Its name as printed; ` / ` stands between the name of a group and that of a part.
    pub name: String,
    /// The office whose row it is.
    pub office: Option<String>,
    /// Where it stands.
    pub lines: Vec<Lines>,
    /// Its cells as printed.
    pub cells: Vec<String>,
}

/// Reads a table.
///
/// # Errors
/// When the file cannot be read or is not in this form; with the line.
pub fn read(path: &Path) -> Result<Sheet> {
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    parse(&text).with_context(|| path.display().to_string())
}

fn parse(text: &str) -> Result<Sheet> {
    let header =
        |key: &str| text.lines().find_map(|line| line.strip_prefix("# ")?.strip_prefix(key)?.strip_prefix(": "));
    let need = |key: &str| header(key).map(str::to_owned).with_context(|| format!("no line `# {key}: …`"));
    let mut body = text.lines().enumerate().skip_while(|(_, line)| line.starts_with('#'));
    let (_, names) = body.next().context("no line of columns")?;
    let names = cells(names)?;
    let Some(["row", "office", "lines"]) = names.get(..3).map(|first| [&*first[0], &*first[1], &*first[2]]) else {
        bail!("the columns do not begin with row,office,lines");
    };
    let columns = names[3..].to_vec();
    let mut rows = Vec::new();
    for (place, line) in body {
        rows.push(row(line, columns.len()).with_context(|| format!("line {}", place.saturating_add(1)))?);
    }
    let transposed = match header("layout") {
        None => false,
        Some("transposed") => true,
        Some(other) => bail!("`# layout: {other}` is unknown"),
    };
    let lines = range(&need("lines")?)?;
    Ok(Sheet {
        document: need("document")?,
        place: need("place")?,
        title: need("title")?,
        lines,
        transposed,
        columns,
        rows,
    })
}

fn row(line: &str, columns: usize) -> Result<SheetRow> {
    let mut fields = cells(line)?.into_iter();
    let (Some(name), Some(office), Some(lines)) = (fields.next(), fields.next(), fields.next()) else {
        bail!("fewer than three fields");
    };
    let cells: Vec<String> = fields.collect();
    ensure!(cells.len() == columns, "{} cells for {columns} columns", cells.len());
    let lines = lines.split(' ').map(range).collect::<Result<_>>()?;
    Ok(SheetRow { name, office: (!office.is_empty()).then_some(office), lines, cells })
}

/// `12` or `12-14`.
fn range(text: &str) -> Result<Lines> {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    let lines = (from.parse()?, to.parse()?);
    ensure!(1 <= lines.0 && lines.0 <= lines.1, "`{text}` are no lines");
    Ok(lines)
}

/// The fields of a line (RFC 4180, without line breaks in a field).
fn cells(line: &str) -> Result<Vec<String>> {
    let mut fields = vec![String::new()];
    let mut signs = line.chars().peekable();
    let mut quoted = false;
    while let Some(sign) = signs.next() {
        let field = fields.last_mut().context("no field")?;
        match sign {
            '"' if quoted && signs.next_if_eq(&'"').is_some() => field.push('"'),
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            other => field.push(other),
        }
    }
    ensure!(!quoted, "a quotation mark is not closed");
    Ok(fields)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = "# document: d\n# place: p\n# title: t\n# lines: 3-9\nrow,office,lines,a,b\n\
                         \"X, the first\",x,4,\"1,5\",-\nTotal,,5 7-9,2,\n";

    #[test]
    fn cells_stay_as_printed() {
        let sheet = parse(SMALL).unwrap();
        assert_eq!((sheet.lines, sheet.columns), ((3, 9), vec!["a".to_owned(), "b".to_owned()]));
        let [first, total] = sheet.rows.as_slice() else { panic!("two rows") };
        assert_eq!(
            (&*first.name, first.office.as_deref(), &first.lines[..]),
            ("X, the first", Some("x"), &[(4, 4)][..])
        );
        assert_eq!(first.cells, ["1,5", "-"]);
        assert_eq!((total.office.as_deref(), &total.lines[..]), (None, &[(5, 5), (7, 9)][..]));
        assert_eq!(total.cells, ["2", ""]);
    }

    #[test]
    fn a_row_of_another_length_is_refused() {
        assert!(parse(&SMALL.replace("2,\n", "2\n")).is_err());
        assert!(parse(&SMALL.replace("5 7-9", "9-7")).is_err());
        assert!(parse(&SMALL.replace("# place: p\n", "")).is_err());
    }
}
