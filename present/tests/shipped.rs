//! The plans that are shipped: every view of every node is finished, in both languages, with nothing left open.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use piramide_engine::audit::Audit;
use piramide_engine::digest::Digest;
use piramide_engine::finding::Findings;
use piramide_engine::plan::{Actuals, Plan, Selection};
use piramide_engine::raw::{ActualsKind, Id, Language};
use piramide_engine::read::Limits;
use piramide_engine::{audit, read_actuals, read_catalog, read_plan, score};
use piramide_present::day::format_day;
use piramide_present::label::{NO_RESULTS, no_results};
use piramide_present::view::{
    CheckGroup, catalog_view, checks_view, explanation_view, level_page, node_view, plan_view, set_links, sources_view,
};
use piramide_present::{Address, Showing};

/// The folder of the data that the site serves.
fn data() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/data")
}

/// Every plan with each of its sets of results, and the findings of the plan.
fn shipped() -> Vec<(Plan, Actuals, Findings)> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = std::fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().path()).collect();
    folders.sort();
    for folder in folders.iter().filter(|path| path.join("plan.json").is_file()) {
        let bytes = std::fs::read(folder.join("plan.json")).unwrap();
        let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        files.sort();
        for file in files.iter().filter(|path| path.to_string_lossy().contains("actuals-")) {
            let plan = read_plan(&bytes, &Limits::default());
            let document = plan.document.unwrap();
            let actuals = read_actuals(&std::fs::read(file).unwrap(), &document, &Limits::default());
            found.push((document, actuals.document.unwrap(), plan.findings));
        }
    }
    assert!(found.len() >= 2, "the shipped plans are there");
    found
}

/// Runs something on every shipped plan in every language.
fn each(mut work: impl FnMut(&Showing<'_>, &Findings)) {
    for (plan, actuals, findings) in shipped() {
        let scorecard = score(&plan, &actuals, &Selection::main(&plan));
        for &language in Language::ALL {
            let showing = Showing::new(&plan, &actuals, &scorecard, language);
            work(&showing, &findings);
        }
    }
}

/// What the checks of the plan on the screen give.
fn audited(showing: &Showing<'_>) -> Audit {
    audit(showing.plan, Some(showing.scorecard))
}

/// Fails where a text was left open: a placeholder, a doubled sign, a blank before a comma.
fn finished(text: &str) {
    for trace in ["{found}", "{expected}", "{}", " ,", " .", "..", "  ", "NaN", "«»", "“”"] {
        assert!(!text.contains(trace), "«{trace}» in {text}");
    }
}

#[test]
fn every_plan_and_level_is_finished() {
    each(|showing, findings| {
        let view = plan_view(showing, findings, &audited(showing));
        assert!(!view.overview.levels.is_empty());
        assert!(view.overview.rows.len() >= view.overview.levels.len());
        assert!(!view.overview.scale.is_empty() && !view.overview.description.is_empty());
        for level in &showing.plan.head.levels {
            let page = level_page(showing, level.id.as_str()).unwrap();
            assert_eq!(page.levels.iter().filter(|(_, _, here)| *here).count(), 1);
        }
        let sources = sources_view(showing);
        assert_eq!(sources.readings.len(), showing.plan.head.readings.len());
        assert!(!sources.documents.is_empty());
    });
}

#[test]
fn every_check_is_told() {
    each(|showing, findings| {
        let view = checks_view(showing, &audited(showing), None, 1);
        finished(&view.summary);
        for check in &view.checks {
            let texts = [&check.name, &check.verdict, &check.formula].into_iter().chain(&check.meaning);
            texts.chain(&check.causes).for_each(|text| assert!(!text.contains("{0}") && !text.is_empty(), "{text}"));
            assert!(!check.numbers.is_empty() || !check.formula.is_empty(), "{}", check.id);
        }
        assert_eq!(plan_view(showing, findings, &audited(showing)).checks.is_none(), view.checks.is_empty());
        // Every page of every group, each check once.
        let of_group = |group| {
            let first = checks_view(showing, &audited(showing), group, 1);
            let rest = (2..=u32::try_from(first.pages.len()).unwrap())
                .map(|page| checks_view(showing, &audited(showing), group, page));
            first.checks.len() + rest.map(|view| view.checks.len()).sum::<usize>()
        };
        let groups = CheckGroup::ALL.iter().map(|group| of_group(Some(*group)));
        assert_eq!(groups.sum::<usize>(), of_group(None));
    });
}

#[test]
fn every_node_is_shown_and_explained() {
    each(|showing, _| {
        for (_, node) in showing.plan.nodes() {
            let id = node.raw.id.as_str();
            let view = node_view(showing, id).unwrap();
            let explanation = explanation_view(showing, id).unwrap();
            let of_score =
                [&view.score.scale, &view.score.state.word, &view.score.coverage.sentence, &explanation.outcome];
            let of_balance = view.balance.iter().map(|balance| &balance.sentence);
            let of_brings = view.brings.iter().map(|brings| &brings.sentence);
            let of_gauge = view.score.gauge.iter().map(|gauge| &gauge.name);
            let texts = of_score.into_iter().chain(of_balance).chain(of_brings).chain(of_gauge);
            texts.chain(&view.score.notes).for_each(|text| finished(text));
            assert_eq!(view.children.len(), node.children.len());
            let common = node.raw.targets.iter().filter(|target| target.office.is_none());
            assert_eq!(view.targets.len(), common.count());
            assert_eq!(view.score.has_value, view.score.value != "—", "{id}");
            assert_eq!(
                view.score.has_value,
                !explanation.steps.is_empty() && explanation.outcome.contains(&view.score.value)
            );
            assert_eq!(Address::read(&view.address.fragment()), Some(view.address.clone()));
            assert!((0.0..=1.0).contains(&view.score.coverage.share), "{id}");
            if let Some(gauge) = &view.score.gauge {
                assert!(gauge.left.at < gauge.right.at && (0.0..=1.0).contains(&gauge.reference.at));
            }
            assert!(!explanation.sources.is_empty() || node.raw.source.is_none(), "{id} cites nothing");
            let words_of_plan = node
                .raw
                .source
                .as_ref()
                .is_none_or(|source| explanation.sources.iter().any(|cited| cited.words == source.words));
            assert!(words_of_plan, "{id} loses its quoted words");
        }
    });
}

#[test]
fn data_that_are_not_official_say_so_everywhere() {
    each(|showing, findings| {
        let official = showing.actuals.raw.kind == ActualsKind::Official;
        let word = format!("/{}.", showing.actuals.raw.kind.word());
        let view = plan_view(showing, findings, &audited(showing));
        assert_eq!(view.header.mark.is_none(), official);
        for level in &view.overview.levels {
            assert!(official || level.address.fragment().contains(&word));
        }
        for (_, node) in showing.plan.nodes() {
            let view = node_view(showing, node.raw.id.as_str()).unwrap();
            let explanation = explanation_view(showing, node.raw.id.as_str()).unwrap();
            assert_eq!(view.mark.is_none(), official);
            assert_eq!(explanation.mark.is_none(), official);
            for address in [&view.address, &view.explanation_address]
                .into_iter()
                .chain(view.children.iter().map(|row| &row.address))
            {
                assert!(official || address.fragment().contains(&word), "{}", address.fragment());
            }
        }
    });
}

#[test]
fn the_catalog_leads_to_every_set() {
    let Ok(bytes) = std::fs::read(data().join("catalog.json")) else { return };
    let catalog = read_catalog(&bytes, &Limits::default()).document.unwrap();
    for &language in Language::ALL {
        let view = catalog_view(&catalog, language);
        let cards: Vec<_> = view.owners.iter().flat_map(|owner| &owner.years).flat_map(|year| &year.cards).collect();
        assert_eq!(cards.len(), catalog.plans.len());
        for (card, plan) in cards.into_iter().zip(&catalog.plans) {
            let sets = set_links(plan, &card.address, language);
            assert_eq!(sets.len(), plan.actuals.len());
            assert!(!card.title.is_empty() && card.facts.len() > plan.actuals.len());
            for link in &sets {
                assert_eq!(link.mark.is_none(), link.set.kind == ActualsKind::Official);
                let there = set_links(plan, &link.address, language);
                assert_eq!(there.iter().filter(|one| one.current).count(), 1);
            }
        }
    }
}

/// Every shipped plan without results, which every plan can be seen with.
fn without_results(mut work: impl FnMut(&Showing<'_>)) {
    for folder in std::fs::read_dir(data()).unwrap().map(|entry| entry.unwrap().path()) {
        let Ok(bytes) = std::fs::read(folder.join("plan.json")) else { continue };
        let plan = read_plan(&bytes, &Limits::default()).document.unwrap();
        let actuals = Actuals::none(&plan, Id::new(NO_RESULTS).unwrap(), no_results()).unwrap();
        let scorecard = score(&plan, &actuals, &Selection::main(&plan));
        for &language in Language::ALL {
            work(&Showing::new(&plan, &actuals, &scorecard, language));
        }
    }
}

#[test]
fn results_that_do_not_exist_have_no_digest_and_no_day() {
    let mut seen = 0;
    without_results(|showing| {
        let header = plan_view(showing, &Findings::new(), &audited(showing)).header;
        assert_eq!(header.date, None, "{}", header.title);
        let digests: Vec<_> = header.digests.iter().map(|one| one.full.as_str()).collect();
        assert_eq!(digests, [showing.plan.digest.to_string()], "{}", header.title);
        seen += 1;
    });
    assert!(seen >= 20, "each shipped plan in both languages: {seen}");
    each(|showing, findings| {
        let header = plan_view(showing, findings, &audited(showing)).header;
        assert!(header.date.is_some() && header.digests.len() == 2, "{}", header.title);
    });
}

#[test]
fn the_day_of_the_results_is_not_put_beside_another_period() {
    let mut others = 0;
    for (plan, actuals, _) in shipped() {
        let raw = &actuals.raw;
        let of_results: BTreeSet<&Id> = raw.results.iter().filter_map(|result| result.period.as_ref()).collect();
        for period in of_results.into_iter().filter(|period| **period != raw.period) {
            let selection = Selection { period: period.clone(), ..Selection::main(&plan) };
            let scorecard = score(&plan, &actuals, &selection);
            for &language in Language::ALL {
                let showing = Showing::new(&plan, &actuals, &scorecard, language);
                let day = format_day(raw.date, language);
                let given = plan.nodes().filter_map(|(_, node)| node_view(&showing, node.raw.id.as_str())?.given);
                for given in given {
                    assert!(!given.period.contains(&day), "{}", given.period);
                    others += 1;
                }
            }
        }
    }
    assert!(others > 0, "some shipped results are of another period");
}

#[test]
fn the_catalog_lists_the_digest_of_every_file() {
    let bytes = std::fs::read(data().join("catalog.json")).unwrap();
    let catalog = read_catalog(&bytes, &Limits::default()).document.unwrap();
    for plan in &catalog.plans {
        let sets = plan.actuals.iter().map(|set| (&set.file, &set.digest));
        for (file, digest) in sets.chain([(&plan.plan, &plan.digest)]) {
            let bytes = std::fs::read(data().join("..").join(file)).unwrap();
            assert_eq!(*digest, Some(Digest::of(&bytes).to_string()), "{file}");
        }
    }
}
