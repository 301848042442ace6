//! Where the checks put what they find.

use crate::finding::{Code, Fact, File, Finding, Findings, Place};
use crate::names::Names;
use crate::number::Number;
use crate::raw::{Id, Identified, Indexed};
use crate::read::Limits;
use crate::read::decode::Here;

/// Collects the findings of one document; lines are filled in afterwards from the pointers.
pub(super) struct Context<'findings> {
    file: File,
    findings: &'findings mut Findings,
    /// How much the document may hold.
    pub limits: Limits,
}

impl<'findings> Context<'findings> {
    pub fn new(file: File, limits: &Limits, findings: &'findings mut Findings) -> Self {
        Self { file, findings, limits: *limits }
    }

    /// Reports what was found at a pointer and what should stand there.
    pub fn report(&mut self, pointer: String, code: Code, found: Option<Fact>, expected: Option<Fact>) {
        if self.findings.only_counts(code) {
            return;
        }
        let place = Place { file: self.file, pointer, line: 0 };
        self.findings.push(Finding { code, place, found, expected });
    }

    /// Reports something about words.
    pub fn report_text(&mut self, pointer: String, code: Code, found: &str) {
        self.report(pointer, code, Some(Fact::text(found)), None);
    }

    /// Reports something about a number.
    pub fn report_number(&mut self, pointer: String, code: Code, found: Number, expected: Option<Fact>) {
        self.report(pointer, code, Some(Fact::Number(found)), expected);
    }

    /// Reports a name that is not among the known ones, with those nearest to it.
    pub fn unknown(&mut self, pointer: String, code: Code, id: &Id, known: &Names<'_>) {
        // A finding that is only counted needs no suggestion.
        let expected = if self.findings.is_full() { None } else { known.near(id.as_str()) };
        self.report(pointer, code, Some(Fact::text(id.as_str())), expected);
    }

    /// Reports a reference that leads nowhere, unless it leads somewhere.
    pub fn must_exist(&mut self, here: &Here, field: &str, id: &Id, known: &Names<'_>) {
        if !known.contains(id.as_str()) && !self.findings.only_counts(Code::DanglingReference) {
            self.unknown(here.field(field), Code::DanglingReference, id, known);
        }
    }

    /// Reports a reference that leads nowhere in a list that many references lead to, each to its own.
    pub fn must_be_in<Thing: Identified>(&mut self, here: &Here, field: &str, id: &Id, list: &Indexed<Thing>) {
        if list.position(id).is_none() && !self.findings.only_counts(Code::DanglingReference) {
            self.must_exist(here, field, id, &Names::of(list, Thing::id));
        }
    }

    /// Whether no more findings are kept, so that it is enough to know that there is another one.
    pub fn is_full(&self) -> bool {
        self.findings.is_full()
    }

    /// Counts a finding that would not be kept, as [`Findings::only_counts`] does.
    pub fn only_counts(&mut self, code: Code) -> bool {
        self.findings.only_counts(code)
    }
}
