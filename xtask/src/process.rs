//! Running other programs: quietly with their output kept for a failure, or with a time limit.

use std::ffi::OsStr;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// The words of a command as a person would type them.
pub fn shown(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Runs a command whose own output the person sees.
///
/// # Errors
/// When it cannot start or ends badly.
pub fn visible(command: &mut Command) -> Result<()> {
    let status = command.stdin(Stdio::null()).status().with_context(|| format!("cannot start `{}`", shown(command)))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs a command quietly and gives its output.
///
/// # Errors
/// When it cannot start or ends badly; the error carries all that it said.
pub fn quiet(command: &mut Command) -> Result<Output> {
    let output = command.stdin(Stdio::null()).output().with_context(|| format!("cannot start `{}`", shown(command)))?;
    if !output.status.success() {
        let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
        bail!("`{}` failed ({})\n{said}", shown(command), output.status);
    }
    Ok(output)
}

/// The standard output of a quiet command, trimmed; `None` when it cannot start or ends badly.
pub fn answer(command: &mut Command) -> Option<String> {
    quiet(command).ok().map(|output| text(&output.stdout).trim().to_owned())
}

/// Runs a command, and ends it when it takes longer than `limit`; says whether it ended well in time.
pub fn within(command: &mut Command, limit: Duration) -> bool {
    let Ok(mut child) = command.stdin(Stdio::null()).spawn() else { return false };
    let start = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return status.success(),
            Ok(None) if start.elapsed() < limit => std::thread::sleep(Duration::from_millis(100)),
            _ => {
                // Nothing is left to do when the program has just ended by itself.
                let _ended = child.kill();
                let _reaped = child.wait();
                return false;
            }
        }
    }
}

/// Bytes of a program's output as text.
pub fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_takes_too_long_is_ended() {
        let start = Instant::now();
        assert!(!within(Command::new("sleep").arg("60"), Duration::from_millis(200)));
        assert!(start.elapsed() < Duration::from_secs(10));
        assert!(within(&mut Command::new("true"), Duration::from_secs(10)));
        assert!(!within(&mut Command::new("false"), Duration::from_secs(10)));
        assert!(!within(&mut Command::new("no-such-program"), Duration::from_secs(10)));
    }

    #[test]
    fn a_failure_carries_what_the_program_said() {
        let error = quiet(Command::new("sh").args(["-c", "echo because; exit 3"])).unwrap_err().to_string();
        assert!(error.contains("because"), "{error}");
        assert_eq!(answer(Command::new("echo").arg("yes")).as_deref(), Some("yes"));
    }
}
