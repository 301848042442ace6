//! How days and periods are written: 31 dicembre 2021, 31 December 2021; short, 31.12.2021.

use piramide_engine::raw::{Day, Language, Period};

use crate::bilingual::{Words, both, words};
use crate::text::filled;

const MONTHS: [Words; 12] = [
    words!("gennaio", "January"),
    words!("febbraio", "February"),
    words!("marzo", "March"),
    words!("aprile", "April"),
    words!("maggio", "May"),
    words!("giugno", "June"),
    words!("luglio", "July"),
    words!("agosto", "August"),
    words!("settembre", "September"),
    words!("ottobre", "October"),
    words!("novembre", "November"),
    words!("dicembre", "December"),
];

/// A day in words: `31 dicembre 2021`, `1º gennaio 2021`, `31 December 2021`.
pub fn format_day(day: Day, language: Language) -> String {
    let (year, _, _) = day.parts();
    filled!("{0} {1}", &within_year(day, language), &year.to_string())
}

/// A day in digits: `31.12.2021`, the same in both languages.
pub fn format_day_short(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{day:02}.{month:02}.{year:04}")
}

/// Since a day: `dal 1º luglio 2021`, `dall’8 luglio 2021`, `from 1 July 2021`.
pub fn from_day(day: Day, language: Language) -> String {
    match language {
        Language::Italian => filled!("{0}{1}", joined(day, "dal ", "dall’"), &format_day(day, language)),
        Language::English => filled!("from {0}", &format_day(day, language)),
    }
}

/// A stretch of time: `dal 1º gennaio al 31 dicembre 2021`, `from 1 January to 31 December 2021`.
pub fn format_stretch(from: Day, to: Day, language: Language) -> String {
    let first = if from.parts().0 == to.parts().0 { within_year(from, language) } else { format_day(from, language) };
    let last = format_day(to, language);
    match language {
        Language::Italian => {
            filled!("{0}{1} {2}{3}", joined(from, "dal ", "dall’"), &first, joined(to, "al ", "all’"), &last)
        }
        Language::English => filled!("from {0} to {1}", &first, &last),
    }
}

/// The name of a period, with its days.
pub fn format_period(period: &Period, language: Language) -> String {
    let stretch = format_stretch(period.from, period.to, language);
    filled!("{0} ({1})", period.name.in_language(language), &stretch)
}

/// Day and month.
fn within_year(day: Day, language: Language) -> String {
    let (_, month, number) = day.parts();
    let month = MONTHS.get(usize::from(month).saturating_sub(1)).map_or("", |month| month.told(language));
    let first = if number == 1 { both!(language, "º", "") } else { "" };
    filled!("{0}{1} {2}", &number.to_string(), first, month)
}

/// The preposition before a day: `otto` and `undici` begin with a vowel.
fn joined<'words>(day: Day, plain: &'words str, before_vowel: &'words str) -> &'words str {
    if matches!(day.parts().2, 8 | 11) { before_vowel } else { plain }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).unwrap()
    }

    #[test]
    fn days_are_written_as_people_write_them() {
        assert_eq!(format_day(day("2021-12-31"), Language::Italian), "31 dicembre 2021");
        assert_eq!(format_day(day("2021-12-31"), Language::English), "31 December 2021");
        assert_eq!(format_day(day("2021-01-01"), Language::Italian), "1º gennaio 2021");
        assert_eq!(format_day(day("2021-01-01"), Language::English), "1 January 2021");
        assert_eq!(format_day_short(day("2021-03-04")), "04.03.2021");
    }

    #[test]
    fn the_beginning_of_something_is_elided() {
        assert_eq!(from_day(day("2021-07-01"), Language::Italian), "dal 1º luglio 2021");
        assert_eq!(from_day(day("2021-07-08"), Language::Italian), "dall’8 luglio 2021");
        assert_eq!(from_day(day("2021-07-11"), Language::English), "from 11 July 2021");
    }

    #[test]
    fn a_stretch_names_its_year_once() {
        let written = |from, to, language| format_stretch(day(from), day(to), language);
        assert_eq!(written("2021-01-01", "2021-12-31", Language::Italian), "dal 1º gennaio al 31 dicembre 2021");
        assert_eq!(written("2021-03-08", "2022-04-11", Language::Italian), "dall’8 marzo 2021 all’11 aprile 2022");
        assert_eq!(written("2021-01-01", "2021-12-31", Language::English), "from 1 January to 31 December 2021");
    }
}
