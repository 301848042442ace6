//! The doors of the engine: bytes in, a valid document and its findings out.

use super::decode::{Decode, Reader};
use super::document::{Limits, Node, Value};
use super::parse::{parse, tree_of};
use crate::digest::Digest;
use crate::finding::{Code, Fact, File, Finding, Findings, Place};
use crate::plan::{Actuals, Plan};
use crate::raw::{Id, RawActuals, RawCatalog, RawPlan};
use crate::validate::{validate_actuals, validate_plan};
use crate::write::tree::canonical;

/// A document that was read, or not, and what there is to say about it.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    /// The document, unless a finding is an error.
    pub document: Option<T>,
    /// Everything found in one pass, in the order of the text.
    pub findings: Findings,
}

/// The documents that the engine reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Document {
    /// `piramide-plan/1`
    Plan,
    /// `piramide-actuals/1`
    Actuals,
    /// `piramide-catalog/1`
    Catalog,
}

impl Document {
    /// The format as it stands in the field `format`.
    pub const fn format(self) -> &'static str {
        match self {
            Self::Plan => "piramide-plan/1",
            Self::Actuals => "piramide-actuals/1",
            Self::Catalog => "piramide-catalog/1",
        }
    }

    /// Every document.
    pub const ALL: [Self; 3] = [Self::Plan, Self::Actuals, Self::Catalog];
}

/// Which document the bytes say they are, by their field `format`; nothing if they do not say.
pub fn kind_of(bytes: &[u8], limits: &Limits) -> Option<Document> {
    let name = word_of(bytes, "format", limits)?;
    Document::ALL.into_iter().find(|document| document.format() == &*name)
}

/// The plan that the bytes of some results say they belong to; nothing if they do not say.
pub fn plan_of(bytes: &[u8], limits: &Limits) -> Option<Id> {
    word_of(bytes, "plan", limits).and_then(|name| Id::new(&name))
}

/// The text of a field of a document.
fn word_of(bytes: &[u8], field: &str, limits: &Limits) -> Option<Box<str>> {
    let tree = parse(bytes, File::Plan, limits, &mut Findings::new())?;
    let Value::Object(members) = tree.value else { return None };
    let member = members.into_iter().find(|member| &*member.key == field)?;
    let Value::Text(text) = member.node.value else { return None };
    Some(text)
}

/// Reads a plan.
pub fn read_plan(bytes: &[u8], limits: &Limits) -> Loaded<Plan> {
    read(bytes, File::Plan, Document::Plan, limits, |raw: RawPlan, digest, findings| {
        validate_plan(raw, digest, limits, findings)
    })
}

/// Reads the results of a plan.
pub fn read_actuals(bytes: &[u8], plan: &Plan, limits: &Limits) -> Loaded<Actuals> {
    read(bytes, File::Actuals, Document::Actuals, limits, |raw: RawActuals, digest, findings| {
        validate_actuals(raw, digest, plan, findings)
    })
}

/// Reads the list of plans of a site.
pub fn read_catalog(bytes: &[u8], limits: &Limits) -> Loaded<RawCatalog> {
    read(bytes, File::Plan, Document::Catalog, limits, |raw: RawCatalog, _, _| Some(raw))
}

fn read<Raw: Decode, Valid>(
    bytes: &[u8],
    file: File,
    document: Document,
    limits: &Limits,
    validate: impl FnOnce(Raw, Digest, &mut Findings) -> Option<Valid>,
) -> Loaded<Valid> {
    let (tree, mut findings) = tree_of(bytes, file, limits);
    let mut valid = None;
    if let Some(tree) = tree
        && has_format(&tree, file, document, &mut findings)
    {
        let raw: Option<Raw> = Reader::new(file, &mut findings).document(&tree);
        valid = raw.and_then(|raw| validate(raw, Digest::of(&canonical(&tree)), &mut findings));
        findings.locate(&tree);
    }
    findings.sort();
    Loaded { document: valid.filter(|_| !findings.has_errors()), findings }
}

/// Whether the document says that it is what is asked for; if not, that alone is reported.
fn has_format(tree: &Node, file: File, wanted: Document, findings: &mut Findings) -> bool {
    let Value::Object(members) = &tree.value else { return true };
    let Some(member) = members.iter().find(|member| &*member.key == "format") else { return true };
    let Value::Text(found) = &member.node.value else { return true };
    if &**found == wanted.format() {
        return true;
    }
    let other = Document::ALL.iter().any(|document| document.format() == &**found);
    findings.push(Finding {
        code: if other { Code::WrongFormat } else { Code::UnknownFormat },
        place: Place { file, pointer: "/format".to_owned(), line: member.line },
        found: Some(Fact::text(found)),
        expected: Some(Fact::Text(wanted.format().to_owned())),
    });
    false
}

impl Findings {
    /// Gives their line to findings that know only their pointer (line 0).
    fn locate(&mut self, tree: &Node) {
        for finding in self.iter_mut().filter(|finding| finding.place.line == 0) {
            finding.place.line = line_of(tree, &finding.place.pointer);
        }
    }
}

/// The line of the value that a pointer names, or of the nearest one around it.
fn line_of(tree: &Node, pointer: &str) -> u32 {
    let mut node = tree;
    let mut line = tree.line;
    for key in pointer.split('/').skip(1) {
        let next = match &node.value {
            Value::Object(members) => {
                let name = key.replace("~1", "/").replace("~0", "~");
                members.iter().find(|member| *member.key == *name).map(|member| (member.line, &member.node))
            }
            Value::List(elements) => {
                key.parse::<usize>().ok().and_then(|index| elements.get(index)).map(|element| (element.line, element))
            }
            _ => None,
        };
        let Some((next_line, next_node)) = next else { return line };
        (line, node) = (next_line, next_node);
    }
    line
}
