//! The page of Piramide.

mod browser;

use leptos::prelude::*;

fn main() {
    browser::panic::install();
    mount_to_body(App);
}

/// The whole page.
#[component]
fn App() -> impl IntoView {
    let catalog = LocalResource::new(|| browser::load::load("data/catalog.json"));
    let state = move || match catalog.get() {
        None => "…".to_owned(),
        Some(Ok(bytes)) => format!("{} byte", bytes.len()),
        Some(Err(error)) => error.to_string(),
    };
    view! {
        <main class="container">
            <h1>"Piramide"</h1>
            <p>{state}</p>
        </main>
    }
}
