//! The pyramid: one shape a level, each a link whose texts are its name.

use piramide_present::view::{LevelView, Overview, StateKind};
use piramide_present::{Label, Language};

use super::html::{Text, View, all, anchor, element, joined, maybe, words};
use super::state::symbol;
use crate::chart::pyramid::{Level, SYMBOL, WIDTH, height, levels};
use crate::chart::{units, view_box};

/// The drawing of a plan with levels, with words across it where the results are marked; its table twin stands beside.
pub fn pyramid(overview: Overview, watermark: Option<String>, language: Language) -> View {
    let count = overview.levels.len();
    let places = levels(count);
    let drawn = overview.levels.into_iter().zip(places).map(|(level, place)| drawn(level, place, language));
    let levels: Vec<_> = drawn.collect();
    let watermark = watermark.map(|words| {
        let (x, y) = (WIDTH / 2.0, height(count) / 2.0);
        let (x, y) = (units(x), units(y));
        let turned = format!("rotate(-24 {x} {y})");
        let text = element("text", "watermark__text", vec![View::Words(words.into())]).with("aria-hidden", "true");
        text.with("x", x).with("y", y).with("transform", turned)
    });
    let content = vec![
        element("title", "", vec![words(overview.name)]).with("id", "pyramid-name"),
        element("desc", "", vec![words(overview.description)]).with("id", "pyramid-description"),
        all(levels),
        maybe(watermark),
    ];
    let drawing = element("svg", "pyramid", content).with("viewBox", view_box(WIDTH, height(count)));
    drawing.fixed(&[("role", "group"), ("aria-labelledby", "pyramid-name pyramid-description")])
}

fn drawn(level: LevelView, place: Level, language: Language) -> View {
    let kind = level.state.as_ref().map(|state| state.kind);
    let class = kind.map_or(Text::Borrowed("pyramid__level pyramid__level--mixed"), |kind| {
        joined(&["pyramid__level pyramid__level--", kind.name()]).into()
    });
    let texts =
        if level.indices.len() > 1 { close_texts(&level, place, language) } else { texts(&level, place, language) };
    let pattern = kind.map(|kind| shape("pyramid__pattern", place, Some(joined(&["url(#pattern-", kind.name(), ")"]))));
    let inside =
        vec![shape("pyramid__shape", place, None), maybe(pattern), maybe(kind.map(|kind| sign(kind, place))), texts];
    anchor("", level.address.fragment(), inside).with("class", class)
}

/// Name, value, state, coverage.
fn texts(level: &LevelView, place: Level, language: Language) -> View {
    let [name, value, state, coverage] = place.lines();
    all(vec![
        text("pyramid__label", name, &level.name),
        text("pyramid__value", value, &level.value),
        text("pyramid__state", state, &level.state_words),
        covered(level, coverage, language),
    ])
}

/// Name, values, what they are, their states, their coverage.
fn close_texts(level: &LevelView, place: Level, language: Language) -> View {
    let [name, value, index, state, coverage] = place.close_lines();
    all(vec![
        text("pyramid__label", name, &level.name),
        text("pyramid__value", value, &level.value),
        text("pyramid__index", index, &level.index_names),
        text("pyramid__state", state, &level.state_words),
        covered(level, coverage, language),
    ])
}

/// How much of the weight of each index has data; nothing for a level without indices.
fn covered(level: &LevelView, y: f64, language: Language) -> View {
    let shares: Vec<_> = level.indices.iter().map(|index| index.score.coverage.text.as_str()).collect();
    let there = !shares.is_empty();
    let line = || joined(&[Label::Coverage.text(language), ": ", &shares.join(" · ")]);
    maybe(there.then(|| text("pyramid__state", y, &line())))
}

/// A line of a level; the blank at its end parts it from the next one for who hears it.
fn text(class: &'static str, y: f64, words: &str) -> View {
    let words = View::Words(joined(&[words, " "]).into());
    element("text", class, vec![words]).with("x", units(WIDTH / 2.0)).with("y", units(y))
}

/// The symbol of a state, at the left edge of its level.
fn sign(kind: StateKind, place: Level) -> View {
    let (x, y) = place.symbol();
    let (x, y, size) = (units(x), units(y), units(SYMBOL));
    let sign = element("svg", "pyramid__symbol", Vec::new()).drawn(symbol(kind));
    let sign = sign.fixed(&[("viewBox", "0 0 24 24"), ("aria-hidden", "true")]);
    sign.with("x", x).with("y", y).with("width", size.clone()).with("height", size)
}

/// A shape of a level.
fn shape(class: &'static str, place: Level, fill: Option<String>) -> View {
    element("polygon", class, Vec::new()).with("points", place.points()).with_if("fill", fill)
}
