//! Figures.
use crate::project::Project;
/// Runs.
pub fn run(_project: &Project) -> anyhow::Result<()> {
    Ok(())
}
