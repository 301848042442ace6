//! Every word of the engine has its words here, in both languages.

use piramide_engine::audit::Verdict;
use piramide_engine::compare::Aspect;
use piramide_engine::explain::{Role, StepRule};
use piramide_engine::outcome::Reason;
use piramide_engine::raw::{
    ActualsKind, Direction, Language, LinkKind, NodeKind, OfficeKind, ResultStatus, Standing, Target, Treatment,
    WeightRule,
};

use super::{kind, outcome, result, role, step, unlike, verdict};
use crate::view::StateKind;

/// Words in both languages, neither empty, and different unless the two languages share the word.
fn complete<Thing: Copy + std::fmt::Debug>(
    things: &[Thing],
    words: fn(Thing, Language) -> &'static str,
    shared: &[&str],
) {
    for &thing in things {
        let (it, en) = (words(thing, Language::Italian), words(thing, Language::English));
        assert!(!it.trim().is_empty() && !en.trim().is_empty(), "{thing:?} has no words");
        assert!(it != en || shared.contains(&it), "{thing:?} has the same words in both languages: {it}");
        assert!(!it.contains('\''), "{thing:?} has a straight apostrophe: {it}");
    }
}

#[test]
fn every_word_is_there() {
    complete(Reason::ALL, outcome::reason, &[]);
    complete(Role::ALL, role::role, &[]);
    complete(StepRule::ALL, step::name, &[]);
    complete(StepRule::ALL, step::sentence, &[]);
    complete(Verdict::ALL, verdict::verdict, &[]);
    complete(Verdict::ALL, verdict::meaning, &[]);
    complete(Standing::ALL, verdict::standing, &[]);
    complete(StateKind::ALL, outcome::state, &[]);
    complete(NodeKind::ALL, kind::node_kind, &["Area"]);
    complete(LinkKind::ALL, kind::link_kind, &[]);
    complete(OfficeKind::ALL, kind::office_kind, &[]);
    complete(Direction::ALL, kind::direction, &[]);
    complete(ActualsKind::ALL, result::actuals_kind, &[]);
    complete(ResultStatus::ALL, result::status, &[]);
    complete(Treatment::ALL, result::treatment, &[]);
    complete(Aspect::ALL, unlike::aspect, &[]);
}

#[test]
fn every_sign_of_a_rule_has_words() {
    let targets = Target::KINDS.iter().chain(WeightRule::KINDS).copied();
    let words = ["applies", "absent", "passes", "stops", "lower_passes", "upper_passes", "own", "taken"];
    let made = ["baseline", "target", "result", "sum", "ratio_of_sums", "mean", "missing", "undefined"];
    let said = ["higher", "lower", "provisional", "neutralised"];
    for word in targets.chain(words).chain(made).chain(said) {
        let [it, en] = [Language::Italian, Language::English].map(|language| unlike::word(word, language));
        assert!(it.is_some() && en.is_some() && it != en, "{word}");
    }
}

#[test]
fn sentences_are_sentences_and_no_two_reasons_read_alike() {
    for &language in Language::ALL {
        let reasons: std::collections::BTreeSet<_> =
            Reason::ALL.iter().map(|&one| outcome::reason(one, language)).collect();
        assert_eq!(reasons.len(), Reason::ALL.len());
        let sentences: std::collections::BTreeSet<_> =
            StepRule::ALL.iter().map(|&one| step::sentence(one, language)).collect();
        assert_eq!(sentences.len(), StepRule::ALL.len());
        assert!(reasons.iter().chain(&sentences).all(|sentence| sentence.ends_with('.')));
    }
}
