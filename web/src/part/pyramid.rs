//! The pyramid: one shape a level, each a link whose texts are its name.

use leptos::prelude::*;
use leptos::svg;
use piramide_present::view::{LevelView, Overview, StateKind};

use super::state::symbol;
use crate::chart::pyramid::{Level, SYMBOL, WIDTH, height, levels};
use crate::chart::{units, view_box};

/// The drawing of a plan with levels; its table twin stands beside it.
#[component]
pub fn PyramidImage(
    /// The levels.
    overview: Overview,
    /// The words across the drawing, where the results are marked.
    watermark: Option<String>,
) -> impl IntoView {
    let count = overview.levels.len();
    let places = levels(count);
    let level = |(level, place): (LevelView, Level)| drawn(level, place);
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
            {overview.levels.into_iter().zip(places).map(level).collect_view()}
            {watermark}
        </svg>
    }
    .into_any()
}

fn drawn(level: LevelView, place: Level) -> AnyView {
    let kind = level.state.as_ref().map(|state| state.kind);
    let class = kind.map_or("pyramid__level pyramid__level--mixed".to_owned(), |kind| {
        format!("pyramid__level pyramid__level--{}", kind.name())
    });
    let texts = if level.indices.len() > 1 { close_texts(&level, place) } else { texts(&level, place) };
    let inside = view! {
        <polygon class="pyramid__shape" points=place.points()></polygon>
        {kind.map(|kind| view! { <polygon class="pyramid__pattern" points=place.points() fill=format!("url(#pattern-{})", kind.name())></polygon> })}
        {kind.map(|kind| view! { <Symbol kind=kind place=place/> })}
        {texts}
    };
    svg::a().class(class).attr("href", level.address.fragment()).child(inside).into_any()
}

/// Name, value and state.
fn texts(level: &LevelView, place: Level) -> AnyView {
    let [name, value, state] = place.lines();
    [
        text("pyramid__label", name, &level.name),
        text("pyramid__value", value, &level.value),
        text("pyramid__state", state, &level.state_words),
    ]
    .collect_view()
    .into_any()
}

/// Name, values, what they are, their states.
fn close_texts(level: &LevelView, place: Level) -> AnyView {
    let [name, value, index, state] = place.close_lines();
    [
        text("pyramid__label", name, &level.name),
        text("pyramid__value", value, &level.value),
        text("pyramid__index", index, &level.index_names),
        text("pyramid__state", state, &level.state_words),
    ]
    .collect_view()
    .into_any()
}

/// A line of a level; the blank at its end parts it from the next one for who hears it.
fn text(class: &'static str, y: f64, words: &str) -> AnyView {
    view! { <text class=class x=units(WIDTH / 2.0) y=units(y)>{format!("{words} ")}</text> }.into_any()
}

/// The symbol of a state, at the left edge of its level.
#[component]
fn Symbol(
    /// The state.
    kind: StateKind,
    /// Its level.
    place: Level,
) -> impl IntoView {
    let (x, y) = place.symbol();
    view! {
        <svg class="pyramid__symbol" x=units(x) y=units(y) width=units(SYMBOL) height=units(SYMBOL) viewBox="0 0 24 24" aria-hidden="true" inner_html=symbol(kind).drawing()></svg>
    }
}
