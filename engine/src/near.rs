//! "Did you mean": the known names nearest to one that is not known.
//!
//! Names are compared without case and separators (`A_1` is `a1`), then by the letters that would have to change
//! (Levenshtein). They are kept sorted, and a search walks them as a tree of common beginnings that it leaves as soon as
//! too many letters differ: what it costs depends on the letters and hardly on how many names there are.

use crate::finding::Fact;

/// At most so many names are suggested, if they are all equally near.
const SUGGESTED: usize = 3;

/// Known names, ready to be searched.
#[derive(Debug)]
pub(crate) struct Near<'all> {
    /// Each name after its form without case and separators, sorted.
    names: Vec<(Box<[u8]>, &'all str)>,
    longest: usize,
}

impl<'all> Near<'all> {
    /// Names to be suggested.
    pub fn of(names: impl Iterator<Item = &'all str>) -> Self {
        let mut names: Vec<_> = names.map(|name| (folded(name), name)).collect();
        names.sort_unstable();
        let longest = names.iter().map(|(folded, _)| folded.len()).max().unwrap_or(0);
        Self { names, longest }
    }

    /// The names nearest to a word as a fact; `None` if none is near.
    pub fn fact(&self, word: &str) -> Option<Fact> {
        let found = self.to(word);
        (!found.is_empty()).then(|| Fact::OneOf(found.into_iter().map(str::to_owned).collect()))
    }

    /// The names nearest to a word, at most three and all equally near, the likeliest first.
    ///
    /// Empty if none is near: a short word may differ in one letter, one of five or more in two, and any word in case
    /// and separators.
    pub fn to(&self, word: &str) -> Vec<&'all str> {
        let most = match word.len() {
            0..=1 => 0,
            2..=4 => 1,
            _ => 2,
        };
        // A word of many more signs than any name is near none; it is not even folded.
        if word.len() > self.longest.saturating_add(most).saturating_mul(2).saturating_add(8) {
            return Vec::new();
        }
        let word_folded = folded(word);
        for far in 0..=most {
            let mut found = Vec::new();
            let row: Vec<usize> = (0..=word_folded.len()).collect();
            self.walk(&self.names, 0, &row, &Search { word: &word_folded, far }, &mut found);
            if !found.is_empty() {
                found.sort_by_cached_key(|name| (apart(word, name), *name));
                found.truncate(SUGGESTED);
                return found;
            }
        }
        Vec::new()
    }

    /// Collects the names among `names`, which share their first `depth` letters, that are near enough. `row` holds the
    /// distances of that beginning to every beginning of the word.
    fn walk(
        &self,
        names: &[(Box<[u8]>, &'all str)],
        depth: usize,
        row: &[usize],
        search: &Search<'_>,
        found: &mut Vec<&'all str>,
    ) {
        let ended = names.partition_point(|(folded, _)| folded.len() <= depth);
        let (whole, mut rest) = names.split_at_checked(ended).unwrap_or((names, &[]));
        if row.last().is_some_and(|distance| *distance <= search.far) {
            found.extend(whole.iter().map(|(_, name)| *name));
        }
        while let Some(&letter) = rest.first().and_then(|(folded, _)| folded.get(depth)) {
            let same = rest.partition_point(|(folded, _)| folded.get(depth) == Some(&letter));
            let (branch, others) = rest.split_at_checked(same).unwrap_or((rest, &[]));
            let next = search.after(letter, row);
            if next.iter().any(|distance| *distance <= search.far) {
                self.walk(branch, depth.saturating_add(1), &next, search, found);
            }
            rest = others;
        }
    }
}

/// What is searched for, and how many letters may differ.
struct Search<'word> {
    word: &'word [u8],
    far: usize,
}

impl Search<'_> {
    /// The row of distances after one letter more.
    fn after(&self, letter: u8, row: &[usize]) -> Vec<usize> {
        #[cfg(test)]
        tests::STEPS.set(tests::STEPS.get() + 1);
        let mut left = row.first().copied().unwrap_or(0).saturating_add(1);
        let mut next = Vec::with_capacity(row.len());
        next.push(left);
        for ((own, diagonal), above) in self.word.iter().zip(row).zip(row.iter().skip(1)) {
            let changed = diagonal.saturating_add(usize::from(*own != letter));
            left = changed.min(above.saturating_add(1)).min(left.saturating_add(1));
            next.push(left);
        }
        next
    }
}

/// A name without case and separators.
fn folded(name: &str) -> Box<[u8]> {
    let kept = name.bytes().filter(|byte| !matches!(byte, b'.' | b'-' | b'_' | b' '));
    kept.map(|byte| byte.to_ascii_lowercase()).collect()
}

/// Among names that are equally near, those as long as the word come first, then those whose signs lie close to its
/// own: `fy26` before `fy24` for `fy27`.
fn apart(word: &str, name: &str) -> (usize, u32) {
    let signs = word.bytes().zip(name.bytes());
    let sum = signs.map(|(one, other)| u32::from(one.abs_diff(other))).fold(0, u32::saturating_add);
    (word.len().abs_diff(name.len()), sum)
}

/// An identifier made of a text that is none: accents removed, other signs replaced by hyphens. `None` if nothing is
/// left of it.
pub(crate) fn identifier(text: &str) -> Option<String> {
    let mut made = String::new();
    for sign in text.chars().take(100) {
        match plain(sign) {
            Some(letter) => made.push(letter),
            None if sign.is_ascii_alphanumeric() || matches!(sign, '.' | '_') => made.push(sign),
            None if made.ends_with('-') => {}
            None => made.push('-'),
        }
    }
    let trimmed = made.trim_matches(['-', '.', '_']);
    (!trimmed.is_empty()).then(|| trimmed.to_owned())
}

/// The letter under an accent of a language of the Union that uses few of them.
fn plain(sign: char) -> Option<char> {
    const ACCENTS: &[(&str, char)] = &[
        ("àáâäã", 'a'),
        ("èéêë", 'e'),
        ("ìíîï", 'i'),
        ("òóôöõ", 'o'),
        ("ùúûü", 'u'),
        ("ç", 'c'),
        ("ñ", 'n'),
        ("ÀÁÂÄÃ", 'A'),
        ("ÈÉÊË", 'E'),
        ("ÌÍÎÏ", 'I'),
        ("ÒÓÔÖÕ", 'O'),
        ("ÙÚÛÜ", 'U'),
        ("Ç", 'C'),
        ("Ñ", 'N'),
    ];
    ACCENTS.iter().find(|(accented, _)| accented.contains(sign)).map(|(_, letter)| *letter)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    thread_local! {
        /// Rows of distances made.
        pub(super) static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
    }

    /// Levenshtein distance by its definition, without any table.
    fn distance(one: &[u8], other: &[u8]) -> usize {
        match (one, other) {
            ([], rest) | (rest, []) => rest.len(),
            ([a, one_rest @ ..], [b, other_rest @ ..]) if a == b => distance(one_rest, other_rest),
            ([_, one_rest @ ..], [_, other_rest @ ..]) => {
                1 + distance(one_rest, other).min(distance(one, other_rest)).min(distance(one_rest, other_rest))
            }
        }
    }

    fn suggested<'all>(word: &str, names: &[&'all str]) -> Vec<&'all str> {
        Near::of(names.iter().copied()).to(word)
    }

    #[test]
    fn case_and_separators_come_before_any_letter() {
        assert_eq!(suggested("A1", &["a1", "a2", "b1"]), ["a1"]);
        assert_eq!(suggested("costo_medio", &["costo-media", "Costo.Medio"]), ["Costo.Medio"]);
        assert_eq!(suggested("toIncluded", &["to_included", "from_included"]), ["to_included"]);
    }

    #[test]
    fn the_nearest_number_comes_first() {
        assert_eq!(suggested("fy27", &["fy24", "fy25", "fy26"]), ["fy26", "fy25", "fy24"]);
        assert_eq!(suggested("fy23", &["fy24", "fy25", "fy26", "fy22"]), ["fy22", "fy24", "fy25"]);
    }

    #[test]
    fn a_short_or_very_long_word_is_near_nothing_else() {
        assert_eq!(suggested("z", &["a", "b"]), [""; 0]);
        assert_eq!(suggested("ab", &["cd"]), [""; 0]);
        assert_eq!(suggested(&"a".repeat(50_000), &["a"]), [""; 0]);
        assert_eq!(suggested("anything", &[]), [""; 0]);
    }

    #[test]
    fn a_text_becomes_the_identifier_that_it_could_be() {
        assert_eq!(identifier("qualità dei servizi").as_deref(), Some("qualita-dei-servizi"));
        assert_eq!(identifier("/A/1/").as_deref(), Some("A-1"));
        assert_eq!(identifier("§§"), None);
    }

    proptest! {
        /// What the walk finds is what comparing the word with every name finds.
        #[test]
        fn the_names_found_are_the_nearest_of_all(
            word in "[ab1]{5,7}",
            names in prop::collection::btree_set("[ab1]{1,8}", 1..40),
        ) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let least = names.iter().map(|name| distance(word.as_bytes(), name.as_bytes())).min().unwrap();
            let found = suggested(&word, &names);
            if least > 2 {
                prop_assert!(found.is_empty());
            } else {
                let count = names.iter().filter(|name| distance(word.as_bytes(), name.as_bytes()) == least).count();
                prop_assert_eq!(found.len(), count.min(SUGGESTED));
                for name in found {
                    prop_assert_eq!(distance(word.as_bytes(), name.as_bytes()), least);
                }
            }
        }
    }

    /// A search among a hundred times as many names looks at hardly more of them.
    #[test]
    fn a_search_does_not_look_at_every_name() {
        fn looked_at(count: usize) -> usize {
            let names: Vec<String> = (0..count).map(|number| format!("office-{number:06}-{}", number % 97)).collect();
            let near = Near::of(names.iter().map(String::as_str));
            STEPS.set(0);
            near.to("office-x00123-77");
            STEPS.get()
        }
        let (few, many) = (looked_at(400), looked_at(40_000));
        assert!(many < few * 10, "{few} and {many} steps");
        assert!(many < 20_000, "{many} steps among 40,000 names");
    }
}
