//! Counting tests, from the closing lines of the programs that ran them.
#![expect(clippy::print_stdout, reason = "the closing line is the result of the command")]

/// How many tests passed and failed; a check that is no test counts as one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Those that passed.
    pub passed: u32,
    /// Those that failed.
    pub failed: u32,
}

impl Count {
    /// One check that passed.
    pub const PASSED: Self = Self { passed: 1, failed: 0 };
    /// One check that failed.
    pub const FAILED: Self = Self { passed: 0, failed: 1 };

    /// Both together.
    pub const fn and(self, other: Self) -> Self {
        Self { passed: self.passed.saturating_add(other.passed), failed: self.failed.saturating_add(other.failed) }
    }

    /// The count of a program that ended well or badly: one that ended badly without a failed test failed itself.
    pub const fn ended(self, well: bool) -> Self {
        if well || self.failed > 0 { self } else { self.and(Self::FAILED) }
    }

    /// The closing line.
    pub fn print(self) {
        println!("{} passed, {} failed", self.passed, self.failed);
    }
}

/// What `cargo test` counted: `test result: ok. 3 passed; 0 failed; …`, one line a crate.
pub fn of_cargo(output: &str) -> Count {
    let lines = output.lines().filter_map(|line| line.trim().strip_prefix("test result: "));
    lines.fold(Count::default(), |total, line| {
        let number = |word: &str| {
            let (before, _) = line.split_once(&format!(" {word}"))?;
            before.rsplit([' ', ';']).next()?.parse().ok()
        };
        total.and(Count { passed: number("passed").unwrap_or(0), failed: number("failed").unwrap_or(0) })
    })
}

/// What Node's test runner counted: `# pass 3` and `# fail 0`.
pub fn of_node(output: &str) -> Count {
    let number = |word: &str| {
        let lines = output.lines().rev();
        lines.filter_map(|line| line.strip_prefix(&format!("# {word} "))).find_map(|rest| rest.trim().parse().ok())
    };
    let cancelled: u32 = number("cancelled").unwrap_or(0);
    let failed: u32 = number("fail").unwrap_or(0);
    Count { passed: number("pass").unwrap_or(0), failed: failed.saturating_add(cancelled) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_added_up() {
        let cargo = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 0 ignored\n\
                     test result: FAILED. 10 passed; 2 failed; 0 ignored; finished in 0.01s";
        assert_eq!(of_cargo(cargo), Count { passed: 13, failed: 2 });
        assert_eq!(of_node("# tests 5\n# pass 4\n# fail 1\n# cancelled 0\n"), Count { passed: 4, failed: 1 });
    }

    #[test]
    fn a_program_that_ends_badly_never_counts_as_well() {
        assert_eq!(Count::default().ended(false), Count::FAILED);
        assert_eq!(Count::FAILED.ended(false), Count::FAILED);
        assert_eq!(Count::PASSED.ended(true), Count::PASSED);
    }
}
