//! The content security policies of the page.

/// The policy of the folder: only its own files, no inline script or style.
///
/// The worker that reads, scores and makes the views is a blob: browsers load no worker from a folder by double click, and
/// one HTML file has no other file. A blob is text of this page's own, under this same policy.
///
/// `file:` is not named: Chromium takes `'self'` on a page opened from a folder for that folder's files.
pub const FOLDER: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; font-src 'self' data:; connect-src 'self'; \
     worker-src blob:; base-uri 'none'; form-action 'none'";

/// The policy of the single file: exactly the inline scripts and styles it was written with, and no request at all.
pub fn single_file(scripts: &[String], styles: &[String]) -> String {
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data:; font-src data:; \
         connect-src 'none'; worker-src blob:; base-uri 'none'; form-action 'none'",
        scripts.join(" "),
        styles.join(" ")
    )
}

/// The policy as the first thing in a page's head.
pub fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}
