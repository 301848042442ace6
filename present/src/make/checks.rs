//! The relations between the printed numbers of a plan: how many hold, and the list of them.

use piramide_engine::audit::{Audit, CheckResult};

use super::facts::fact;
use super::{check, trail};
use crate::Label;
use crate::bilingual::both;
use crate::showing::Showing;
use crate::text::{counted, filled, sentence, words_of};
use crate::view::{CheckFilter, CheckGroup, ChecksView, Fact};
use crate::words::verdict;

/// How many checks stand on a page.
const A_PAGE: usize = 100;

/// The page of the checks: all, or those of a group.
pub(crate) fn checks_view(showing: &Showing<'_>, found: &Audit, group: Option<CheckGroup>, page: u32) -> ChecksView {
    let language = showing.language;
    let summary = sentence(&summary(found, showing));
    let all = how_many(found.results.len(), showing);
    let mut filters =
        vec![CheckFilter { name: all, address: showing.place().checks(None, 1), current: group.is_none() }];
    for (one, count) in groups(found) {
        let (name, address) = (of_group(one, count, showing), showing.place().checks(Some(one), 1));
        filters.push(CheckFilter { name, address, current: group == Some(one) });
    }
    let asked = |result: &&CheckResult| group.is_none_or(|group| group == CheckGroup::of(result.verdict));
    let shown: Vec<_> = found.results.iter().filter(asked).collect();
    let mut pages = Vec::new();
    let mut checks = Vec::new();
    for (position, part) in (1..).zip(shown.chunks(A_PAGE)) {
        let first = (position as usize - 1) * A_PAGE;
        let name = filled!("{0}–{1}", &(first + 1).to_string(), &(first + part.len()).to_string());
        let current = position == page;
        pages.push(CheckFilter { name, address: showing.place().checks(group, position), current });
        if current {
            checks.extend(part.iter().map(|result| check::check(showing, result)));
        }
    }
    if pages.len() == 1 {
        pages.clear();
    }
    ChecksView {
        trail: trail::under_plan(showing, Label::Checks.text(language).to_owned()),
        summary,
        filters,
        pages,
        checks,
        unrelated: unrelated(showing),
    }
}

/// The opening line of a plan: `59 verifiche: 42 riprodotte, 9 numeri che non tornano`; nothing without checks.
pub(crate) fn opening(showing: &Showing<'_>, found: &Audit) -> Option<String> {
    (!found.results.is_empty()).then(|| summary(found, showing))
}

fn summary(audit: &Audit, showing: &Showing<'_>) -> String {
    let groups: Vec<String> = groups(audit).into_iter().map(|(group, count)| of_group(group, count, showing)).collect();
    filled!("{0}: {1}", &how_many(audit.results.len(), showing), &groups.join(", "))
}

/// The groups that have some, with how many.
fn groups(audit: &Audit) -> Vec<(CheckGroup, usize)> {
    let mut found = Vec::new();
    for &group in CheckGroup::ALL {
        let count = audit.results.iter().filter(|result| CheckGroup::of(result.verdict) == group).count();
        if count > 0 {
            found.push((group, count));
        }
    }
    found
}

fn how_many(count: usize, showing: &Showing<'_>) -> String {
    let (one, many) = (both!(showing.language, "verifica", "check"), both!(showing.language, "verifiche", "checks"));
    counted(count, one, many)
}

fn of_group(group: CheckGroup, count: usize, showing: &Showing<'_>) -> String {
    let (one, many) = verdict::counted(group, showing.language);
    counted(count, one, many)
}

/// The tables that declare no relation, and why.
fn unrelated(showing: &Showing<'_>) -> Vec<Fact> {
    let mut found = Vec::new();
    for table in &showing.plan.head.tables {
        if let Some(why) = &table.no_relations {
            let name = words_of(&table.title, showing.language);
            found.push(fact(&name, sentence(why.in_language(showing.language))));
        }
    }
    found
}
