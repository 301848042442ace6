//! The languages that the reader's browser asks for.

/// The tags, the preferred one first, such as `it-IT`.
pub fn languages() -> Vec<String> {
    let navigator = web_sys::window().map(|window| window.navigator());
    navigator
        .map(|navigator| navigator.languages().iter().filter_map(|tag| tag.as_string()).collect())
        .unwrap_or_default()
}
