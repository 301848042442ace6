//! Checks that take too long for `cargo xtask test`.

use crate::say;

/// Says which long checks exist.
pub fn run() {
    say::line("No long check exists yet: `cargo xtask test` runs everything there is.");
}
