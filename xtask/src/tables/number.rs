//! Numbers as Italian documents print them.

use anyhow::{Context as _, Result, ensure};

/// The decimal of a printed number, with the digits that are printed; none where a dash or a blank stands (reading 34).
///
/// `1.234,50` → `1234.50`, `84,54%` → `84.54`, `€60.000.000` → `60000000`, `600 Unità` → `600`, `-` → none.
///
/// # Errors
/// When it is not one number: groups of thousands that are not of three digits, two numbers, or none.
pub fn decimal(printed: &str) -> Result<Option<String>> {
    if matches!(printed.trim(), "" | "-") {
        return Ok(None);
    }
    let start =
        printed.find(|sign: char| sign.is_ascii_digit()).with_context(|| format!("`{printed}` is no number"))?;
    let (before, rest) = printed.split_at(start);
    let end = rest.find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ',')).unwrap_or(rest.len());
    let (number, after) = rest.split_at(end);
    ensure!(!after.contains(|sign: char| sign.is_ascii_digit()), "`{printed}` is more than one number");
    let (whole, decimals) = number.split_once(',').map_or((number, None), |(whole, rest)| (whole, Some(rest)));
    let groups: Vec<&str> = whole.split('.').collect();
    let (first, others) = groups.split_first().context("no digit")?;
    let well_grouped = others.is_empty() || (first.len() <= 3 && others.iter().all(|group| group.len() == 3));
    let digits = |text: &str| !text.is_empty() && text.chars().all(|sign| sign.is_ascii_digit());
    ensure!(well_grouped && digits(&groups.concat()), "`{printed}` is not a well-formed number");
    ensure!(decimals.is_none_or(digits), "`{printed}` is not a well-formed number");
    let sign = if before.trim_end().ends_with('-') { "-" } else { "" };
    let stripped = groups.concat();
    let stripped = stripped.trim_start_matches('0');
    let whole = if stripped.is_empty() { "0" } else { stripped };
    Ok(Some(decimals.map_or_else(|| format!("{sign}{whole}"), |rest| format!("{sign}{whole}.{rest}"))))
}

#[cfg(test)]
mod tests {
    use super::decimal;

    #[test]
    fn printed_digits_stay() {
        let cases = [
            ("8.855.168.560", "8855168560"),
            ("84,54%", "84.54"),
            ("1,10", "1.10"),
            ("0,43", "0.43"),
            ("6234", "6234"),
            ("23.291.060*", "23291060"),
            ("€60.000.000", "60000000"),
            ("600 Unità", "600"),
            ("-28,64%", "-28.64"),
        ];
        for (printed, expected) in cases {
            assert_eq!(decimal(printed).unwrap().as_deref(), Some(expected), "{printed}");
        }
        assert_eq!(decimal(" - ").unwrap(), None);
        assert_eq!(decimal("").unwrap(), None);
    }

    #[test]
    fn what_is_not_one_number_is_refused() {
        for printed in ["n.d.", "140.00", "1.2345", "1,", "1.000.00", "12 34", "1,2,3"] {
            assert!(decimal(printed).is_err(), "{printed}");
        }
    }
}
