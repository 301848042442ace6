//! The levels of a pyramid, or the root groups of a plan without levels.

use piramide_engine::plan::NodeIndex;
use piramide_engine::raw::{Level, LevelStanding};

use super::citations::optional;
use super::score::score_view;
use super::state::plain;
use super::{children, trail};
use crate::number::DASH;
use crate::showing::Showing;
use crate::text::{lower, said, words_if, words_of};
use crate::view::{IndexView, LevelPage, LevelView, State, StateKind};

/// Between the indices of a level, in a drawing.
const BETWEEN: &str = " · ";

/// A level of the plan.
pub(crate) fn level(showing: &Showing<'_>, level: &Level) -> LevelView {
    let language = showing.language;
    let mut indices = Vec::new();
    for id in &level.indices {
        if let Some(found) = showing.plan.find(id.as_str())
            && let Some(index) = index(showing, found)
        {
            indices.push(index);
        }
    }
    let not_part = level.standing == Some(LevelStanding::NotPart);
    let view = drawn(showing, words_of(&level.name, language), indices, not_part);
    LevelView {
        address: showing.place().level(level.id.as_str()),
        measure: words_if(level.measure.as_ref(), language),
        note: words_if(level.note.as_ref(), language),
        sentence: sentence(showing, &view, level.note.is_some()),
        ..view
    }
}

/// A root node, as a level of its own.
pub(crate) fn group(showing: &Showing<'_>, root: NodeIndex) -> Option<LevelView> {
    let node = showing.plan.node(root)?;
    let view = drawn(showing, trail::name(showing, node), vec![index(showing, root)?], false);
    Some(LevelView { address: showing.address_of(&node.raw.id), index_names: String::new(), ..view })
}

/// An index with what it is made of.
fn index(showing: &Showing<'_>, index: NodeIndex) -> Option<IndexView> {
    let node = showing.plan.node(index)?;
    let explanation = showing.explain(index)?;
    Some(IndexView {
        address: showing.address_of(&node.raw.id),
        name: trail::name(showing, node),
        score: score_view(showing, index, Some(&explanation))?,
        children: children::rows(showing, node, &explanation),
    })
}

/// What the drawing of a level shows.
fn drawn(showing: &Showing<'_>, name: String, indices: Vec<IndexView>, not_part: bool) -> LevelView {
    let state = match indices.as_slice() {
        [] if not_part => Some(plain(showing, StateKind::NotPart)),
        [] => Some(State { word: no_index(showing), ..plain(showing, StateKind::Missing) }),
        [first, rest @ ..] => {
            let same = rest.iter().all(|one| one.score.state.kind == first.score.state.kind);
            same.then(|| State { detail: None, ..first.score.state.clone() })
        }
    };
    let (mut names, mut values, mut words) = (Vec::new(), Vec::new(), Vec::new());
    for index in &indices {
        names.push(index.name.as_str());
        values.push(index.score.value.as_str());
        words.push(index.score.state.word.as_str());
    }
    let value = if values.is_empty() { DASH.to_owned() } else { values.join(BETWEEN) };
    let state_words = state.as_ref().map_or_else(|| words.join(BETWEEN), |state| state.word.clone());
    let index_names = apart(&names).join(BETWEEN);
    LevelView {
        address: showing.place().plan(),
        name,
        measure: None,
        sentence: None,
        note: None,
        state,
        value,
        index_names,
        state_words,
        indices,
    }
}

/// Names without the words that all of them begin or end with: what tells them apart, short enough for a drawing.
fn apart(names: &[&str]) -> Vec<String> {
    if let [only] = names {
        return vec![(*only).to_owned()];
    }
    let mut all: Vec<Vec<&str>> = Vec::new();
    for name in names {
        all.push(name.split_whitespace().collect());
    }
    while share(&all, |name| name.first()) {
        for name in &mut all {
            name.remove(0);
        }
    }
    while share(&all, |name| name.last()) {
        for name in &mut all {
            name.pop();
        }
    }
    all.iter().map(|name| name.join(" ")).collect()
}

/// Whether all names have the same word in a place, and others beside it.
fn share(names: &[Vec<&str>], place: for<'name> fn(&'name [&str]) -> Option<&'name &'name str>) -> bool {
    let word = |name: &Vec<&str>| place(name).map(|word| lower(word));
    let first = names.first().and_then(word);
    first.is_some() && names.iter().all(|name| name.len() > 1 && word(name) == first)
}

/// What stands where a level states no index.
fn no_index(showing: &Showing<'_>) -> String {
    said!(showing.language, "nessun indice", "no index")
}

/// That several indices have no composite, or that the level has no part in the index.
fn sentence(showing: &Showing<'_>, level: &LevelView, noted: bool) -> Option<String> {
    let language = showing.language;
    match (level.indices.len(), level.state.as_ref().map(|state| state.kind)) {
        (0, Some(StateKind::NotPart)) if noted => None,
        (0, Some(StateKind::NotPart)) => {
            Some(said!(language, "Questo livello non fa parte dell’indice.", "This level is not part of the index."))
        }
        (0, _) => {
            Some(said!(language, "Il piano non dà un indice a questo livello.", "The plan gives this level no index."))
        }
        (1, _) => None,
        (count, _) => Some(said!(
            language,
            "Questo livello ha {0} indici distinti: il piano non li unisce in un solo valore, e qui non se ne inventa uno.",
            "This level has {0} separate indices: the plan does not join them into one value, and none is invented here.",
            &count.to_string()
        )),
    }
}

/// The page of a level.
pub(crate) fn page(showing: &Showing<'_>, id: &str) -> Option<LevelPage> {
    let language = showing.language;
    let levels = &showing.plan.head.levels;
    let found = levels.iter().find(|level| level.id.as_str() == id)?;
    let view = level(showing, found);
    let neighbour = |one: &Level| {
        let name = words_of(&one.name, language);
        (name, showing.place().level(one.id.as_str()), one.id == found.id)
    };
    Some(LevelPage {
        trail: trail::under_plan(showing, view.name.clone()),
        levels: levels.iter().map(neighbour).collect(),
        sources: optional(showing, &view.name, found.source.as_ref()).into_iter().collect(),
        mark: showing.mark(),
        level: view,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_what_tells_them_apart() {
        assert_eq!(
            apart(&["Performance strategica di ente", "PERFORMANCE gestionale di ente"]),
            ["strategica", "gestionale"]
        );
        assert_eq!(apart(&["Indice uno", "Indice due"]), ["uno", "due"]);
        assert_eq!(apart(&["Indice", "Indice"]), ["Indice", "Indice"]);
        assert_eq!(apart(&["Indice", "Altro indice di ente"]), ["Indice", "Altro indice di ente"]);
        assert_eq!(apart(&["Da solo"]), ["Da solo"]);
        assert!(apart(&[]).is_empty());
    }
}
