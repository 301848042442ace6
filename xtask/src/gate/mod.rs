//! `cargo xtask test`: every check, one after the other. This file is the list and the loop.

mod count;
mod engine_module;
mod node;
mod notices;
mod rust;
mod shapes;
mod sizes;

use std::time::Instant;

use anyhow::{Result, ensure};

pub use self::engine_module::build as engine_module;
pub use self::sizes::{Size, measure as sizes};

use self::count::Count;
use crate::project::Project;
use crate::setup::{self, wasm_target::WasmTarget};
use crate::{check_data, say, site};

/// What a step works with.
struct Ground {
    project: Project,
    compiler: WasmTarget,
}

/// One check, or one group of tests.
struct Step {
    name: &'static str,
    about: &'static str,
    /// Whether it looks at the built site.
    needs_site: bool,
    run: fn(&Ground) -> Result<Count>,
}

/// The steps in their order: the quick ones first.
const STEPS: [Step; 11] = [
    Step { name: "format", about: "the code is formatted", needs_site: false, run: rust::format },
    Step { name: "lints", about: "clippy finds nothing", needs_site: false, run: rust::lints },
    Step {
        name: "notices",
        about: "the notices name what the page is linked from",
        needs_site: false,
        run: notices::whole,
    },
    Step { name: "rust-tests", about: "tests of the crates", needs_site: false, run: rust::tests },
    Step { name: "data", about: "plans, results, tables, citations and checks", needs_site: false, run: data },
    Step { name: "site", about: "the site is built", needs_site: false, run: build_site },
    Step { name: "sizes", about: "size budgets", needs_site: true, run: sizes::within_budgets },
    Step {
        name: "engine-module",
        about: "the engine as a JavaScript module",
        needs_site: false,
        run: engine_module::make,
    },
    Step {
        name: "shapes",
        about: "files made to stop the page take no more steps than their size",
        needs_site: false,
        run: shapes::tests,
    },
    Step { name: "node-tests", about: "tests in Node", needs_site: false, run: node::tests },
    Step { name: "browser-tests", about: "tests in Chromium", needs_site: true, run: node::browser_tests },
];

/// Runs every step, or one; says at the end how many tests passed and failed, and whether all is well.
///
/// # Errors
/// When set-up fails, or when there is no such step.
pub fn run(project: &Project, only: Option<&str>) -> Result<bool> {
    let start = Instant::now();
    let chosen: Vec<&Step> = STEPS.iter().filter(|step| only.is_none_or(|name| name == step.name)).collect();
    if only == Some("list") || chosen.is_empty() {
        let known = STEPS.map(|step| format!("{:<14} {}", step.name, step.about)).join("\n");
        ensure!(only == Some("list"), "there is no such step; there are:\n{known}");
        say::line(&known);
        return Ok(true);
    }
    let project = Project { root: project.root.clone(), target: project.target.clone() };
    let compiler = setup::for_site(&project)?;
    setup::for_browser_tests(&project)?;
    let ground = Ground { project, compiler };

    let mut total = Count::default();
    let mut site_stands = true;
    for step in chosen {
        let count = if step.needs_site && !site_stands {
            say::line(&format!("✗ {}: not run, the site was not built", step.name));
            Count::FAILED
        } else {
            one(step, &ground)
        };
        site_stands &= step.name != "site" || count.failed == 0;
        total = total.and(count);
    }
    say::line(&format!("\n{} in all", say::seconds(start.elapsed())));
    total.print();
    Ok(total.failed == 0)
}

/// Runs a step and says how it went.
fn one(step: &Step, ground: &Ground) -> Count {
    say::begin(&format!("{}: {}", step.name, step.about));
    let start = Instant::now();
    let prepared = if step.needs_site { site::build(&ground.project) } else { Ok(()) };
    let count = prepared.and_then(|()| (step.run)(ground)).unwrap_or_else(|error| {
        say::error(&error);
        Count::FAILED
    });
    let sign = if count.failed == 0 { '✓' } else { '✗' };
    let time = say::seconds(start.elapsed());
    say::line(&format!("{sign} {}: {} passed, {} failed ({time})", step.name, count.passed, count.failed));
    count
}

fn data(ground: &Ground) -> Result<Count> {
    Ok(if check_data::run(&ground.project)? { Count::PASSED } else { Count::FAILED })
}

fn build_site(ground: &Ground) -> Result<Count> {
    site::build(&ground.project).map(|()| Count::PASSED)
}
