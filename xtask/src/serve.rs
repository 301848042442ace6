//! A small static server for the built site, on this machine only.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::args::Port;
use crate::project::Project;
use crate::say;

/// Serves `dist/` until the person ends the command.
///
/// # Errors
/// When the port cannot be had.
pub fn run(project: &Project, port: Port) -> Result<()> {
    let server = match port {
        Port::Exactly(port) => listen(port)?,
        Port::Preferably(port) => listen(port).or_else(|_taken| listen(0))?,
    };
    say::line(&format!("\n  Piramide is at  http://{}/\n  Ctrl+C ends it.\n", server.server_addr()));
    let dist = project.dist();
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| server.incoming_requests().for_each(|request| answer(&dist, request)));
        }
    });
    Ok(())
}

fn listen(port: u16) -> Result<Server> {
    Server::http(("127.0.0.1", port)).map_err(|error| anyhow!("cannot listen on port {port}: {error}"))
}

fn answer(dist: &Path, request: Request) {
    let found = match request.method() {
        Method::Get | Method::Head => wanted(dist, request.url()),
        _ => None,
    };
    let response = match found.and_then(|file| Some((fs::read(&file).ok()?, file))) {
        Some((bytes, file)) => Response::from_data(bytes).with_header(header("Content-Type", kind(&file))),
        None => {
            Response::from_data("not found").with_status_code(404).with_header(header("Content-Type", "text/plain"))
        }
    };
    // A browser that has gone away is no error of the server.
    let _sent = request.respond(response.with_header(header("Cache-Control", "no-cache")));
}

/// The file that an address names, never outside the folder.
fn wanted(dist: &Path, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.trim_start_matches('/');
    let inside = path.split('/').all(|part| !part.starts_with('.') && !part.contains(['\\', '%']));
    let file = dist.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    (inside && file.is_file()).then_some(file)
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("woff2") => "font/woff2",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn header(name: &'static str, value: &'static str) -> Header {
    let made = Header::from_bytes(name, value);
    made.unwrap_or_else(|()| unreachable!("both are plain ASCII"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        assert!(wanted(&here, "/main.rs?v=1").is_some());
        for address in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "//etc/passwd", "/.git", "/missing"] {
            assert_eq!(wanted(&here, address), None, "{address}");
        }
    }
}
