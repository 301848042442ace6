//! The pyramid: one shape a level, each a link whose texts are its name.

use leptos::prelude::*;
use leptos::svg;
use piramide_present::view::{LevelView, Overview, StateKind};
use piramide_present::{Label, Language};

use super::html::{all, maybe};
use super::state::symbol;
use crate::chart::pyramid::{Level, SYMBOL, WIDTH, height, levels};
use crate::chart::{units, view_box};

/// The drawing of a plan with levels, with words across it where the results are marked; its table twin stands beside.
pub fn pyramid(overview: Overview, watermark: Option<String>, language: Language) -> AnyView {
    let count = overview.levels.len();
    let places = levels(count);
    let drawn = overview.levels.into_iter().zip(places).map(|(level, place)| drawn(level, place, language));
    let levels: Vec<_> = drawn.collect();
    let watermark = watermark.map(|words| {
        let (x, y) = (WIDTH / 2.0, height(count) / 2.0);
        let (x, y) = (units(x), units(y));
        let turned = format!("rotate(-24 {x} {y})");
        view! { <text class="watermark__text" aria-hidden="true" x=x y=y transform=turned>{words}</text> }
    });
    view! {
        <svg class="pyramid" viewBox=view_box(WIDTH, height(count)) role="group" aria-labelledby="pyramid-name pyramid-description">
            <title id="pyramid-name">{overview.name}</title>
            <desc id="pyramid-description">{overview.description}</desc>
            {levels}
            {watermark}
        </svg>
    }
    .into_any()
}

fn drawn(level: LevelView, place: Level, language: Language) -> AnyView {
    let kind = level.state.as_ref().map(|state| state.kind);
    let class = kind.map_or("pyramid__level pyramid__level--mixed".to_owned(), |kind| {
        format!("pyramid__level pyramid__level--{}", kind.name())
    });
    let texts =
        if level.indices.len() > 1 { close_texts(&level, place, language) } else { texts(&level, place, language) };
    let pattern = kind.map(|kind| shape("pyramid__pattern", place, Some(format!("url(#pattern-{})", kind.name()))));
    let inside =
        vec![shape("pyramid__shape", place, None), maybe(pattern), maybe(kind.map(|kind| sign(kind, place))), texts];
    svg::a().class(class).attr("href", level.address.fragment()).child(inside).into_any()
}

/// Name, value, state, coverage.
fn texts(level: &LevelView, place: Level, language: Language) -> AnyView {
    let [name, value, state, coverage] = place.lines();
    all(vec![
        text("pyramid__label", name, &level.name),
        text("pyramid__value", value, &level.value),
        text("pyramid__state", state, &level.state_words),
        covered(level, coverage, language),
    ])
}

/// Name, values, what they are, their states, their coverage.
fn close_texts(level: &LevelView, place: Level, language: Language) -> AnyView {
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
fn covered(level: &LevelView, y: f64, language: Language) -> AnyView {
    let shares: Vec<_> = level.indices.iter().map(|index| index.score.coverage.text.as_str()).collect();
    let there = !shares.is_empty();
    let line = || format!("{}: {}", Label::Coverage.text(language), shares.join(" · "));
    maybe(there.then(|| text("pyramid__state", y, &line())))
}

/// A line of a level; the blank at its end parts it from the next one for who hears it.
fn text(class: &'static str, y: f64, words: &str) -> AnyView {
    view! { <text class=class x=units(WIDTH / 2.0) y=units(y)>{format!("{words} ")}</text> }.into_any()
}

/// The symbol of a state, at the left edge of its level.
fn sign(kind: StateKind, place: Level) -> AnyView {
    let (x, y) = place.symbol();
    let (x, y, size) = (units(x), units(y), units(SYMBOL));
    let drawing = symbol(kind).drawing();
    view! {
        <svg class="pyramid__symbol" x=x y=y width=size.clone() height=size viewBox="0 0 24 24" aria-hidden="true" inner_html=drawing></svg>
    }
    .into_any()
}

/// A shape of a level.
fn shape(class: &'static str, place: Level, fill: Option<String>) -> AnyView {
    view! { <polygon class=class points=place.points() fill=fill></polygon> }.into_any()
}
