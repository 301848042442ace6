//! The engine reads every plan and every set of results, and recomputes the checks of every plan.

use std::collections::BTreeMap;
use std::fmt;

use piramide_engine::audit::{Verdict, audit};
use piramide_engine::finding::{Findings, Severity};
use piramide_engine::plan::{Plan, Selection};
use piramide_engine::raw::ActualsKind;
use piramide_engine::read::{Document, Limits, kind_of, plan_of};
use piramide_engine::score::Scorecard;
use piramide_engine::{read_actuals, read_catalog, read_plan, score};

use super::Tally;
use crate::say;

/// The files by what they say they are, and what was found in them.
#[derive(Default)]
pub struct Documents {
    plans: Vec<(String, Vec<u8>)>,
    actuals: Vec<(String, Vec<u8>)>,
    /// How many checks the catalog says that a plan has.
    listed: BTreeMap<String, usize>,
    nodes: usize,
    results: usize,
    checks: usize,
    verdicts: BTreeMap<Verdict, usize>,
}

impl Documents {
    /// Puts a file where it belongs.
    pub fn read(&mut self, name: &str, bytes: Vec<u8>) {
        match kind_of(&bytes, &Limits::default()) {
            Some(Document::Actuals) => self.actuals.push((name.to_owned(), bytes)),
            Some(Document::Catalog) => {
                let catalog = read_catalog(&bytes, &Limits::default()).document;
                for plan in catalog.map(|catalog| catalog.plans).unwrap_or_default() {
                    let checks = plan.checks.and_then(|checks| usize::try_from(checks).ok());
                    self.listed.insert(plan.id.to_string(), checks.unwrap_or_default());
                }
            }
            Some(Document::Plan) | None => self.plans.push((name.to_owned(), bytes)),
        }
    }

    /// Reads all of them and recomputes the checks.
    pub fn check(&mut self, tally: &mut Tally) {
        let limits = Limits::default();
        let plans = std::mem::take(&mut self.plans);
        for (name, bytes) in &plans {
            let loaded = read_plan(bytes, &limits);
            report(name, &loaded.findings, tally);
            let Some(plan) = loaded.document else { continue };
            self.nodes = self.nodes.saturating_add(plan.len());
            let mut scorecard = None;
            for (name, bytes) in
                self.actuals.iter().filter(|(_, bytes)| plan_of(bytes, &limits).is_some_and(|of| of == plan.head.id))
            {
                let loaded = read_actuals(bytes, &plan, &limits);
                report(name, &loaded.findings, tally);
                let Some(actuals) = loaded.document else { continue };
                self.results = self.results.saturating_add(1);
                if actuals.raw.kind == ActualsKind::Official {
                    scorecard = Some(score(&plan, &actuals, &Selection::main(&plan)));
                }
            }
            for table in plan.head.tables.iter().filter(|table| table.relations.is_empty()) {
                if table.no_relations.is_none() {
                    tally.faults.push(format!("{name}: table {} has no relations and does not say why", table.id));
                }
            }
            let found = self.recomputed(&plan, scorecard.as_ref());
            let listed = self.listed.get(plan.head.id.as_str()).copied().unwrap_or_default();
            if found != listed {
                tally.faults.push(format!("{name}: {found} checks, the catalog says {listed}"));
            }
        }
        self.plans = plans;
    }
}

impl Documents {
    /// Recomputes the checks of a plan, says which of them do not add up, and how many there are.
    fn recomputed(&mut self, plan: &Plan, scorecard: Option<&Scorecard>) -> usize {
        let results = audit(plan, scorecard).results;
        for result in &results {
            let count = self.verdicts.entry(result.verdict).or_default();
            *count = count.saturating_add(1);
        }
        self.checks = self.checks.saturating_add(results.len());
        let differing = results.iter().filter(|result| result.verdict == Verdict::Contradiction);
        let differing: Vec<&str> = differing.map(|result| result.check.id.as_str()).collect();
        let (id, count) = (&plan.head.id, results.len());
        say::line(&format!("  {id}: {count} checks, {} do not add up {}", differing.len(), differing.join(", ")));
        count
    }
}

/// Everything found in a file but notes, which are only worth knowing.
fn report(name: &str, findings: &Findings, tally: &mut Tally) {
    for finding in findings.iter().filter(|finding| finding.severity() != Severity::Note) {
        tally.faults.push(format!("{name}:{}: {}", finding.place.line, finding.code.name()));
    }
}

impl fmt::Display for Documents {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (plans, results) = (self.plans.len(), self.results);
        write!(out, "{plans} plans, {results} sets of results, {} nodes; {} checks: ", self.nodes, self.checks)?;
        let told = Verdict::ALL.iter().filter_map(|verdict| Some((verdict, self.verdicts.get(verdict)?)));
        let told: Vec<String> = told.map(|(verdict, count)| format!("{count} {}", verdict.name())).collect();
        out.write_str(&told.join(", "))
    }
}
