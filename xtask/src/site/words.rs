//! The words of each language, taken out of the source of `present` where both stand side by side: the page carries
//! their keys and loads only the language of its reader.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use piramide_present::Language;
use piramide_present::bilingual::key;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use serde_json::{Map, Value};

use crate::project::{Project, files_under};

/// Where words are written.
const SOURCE: &str = "present/src";

/// The macros that words stand in, each with how many of its text literals are words: all of them, or the first two.
const MACROS: [(&str, usize); 4] = [("words", 2), ("both", 2), ("said", 2), ("labels", usize::MAX)];

/// Words in Italian and in English.
type Pair = (String, String);

/// The files of the words, with their names inside the site: JSON objects from key to words.
///
/// # Errors
/// When the source cannot be read, or when two different words have the same key.
pub fn files(project: &Project) -> Result<Vec<(String, Vec<u8>)>> {
    let mut pairs = Vec::new();
    for file in files_under(&project.path(SOURCE))? {
        let text = fs::read_to_string(&file)?;
        let tokens = text.parse::<TokenStream>().ok().with_context(|| format!("{} is not Rust", file.display()))?;
        gather(tokens, &mut pairs).with_context(|| format!("in {}", file.display()))?;
    }
    let by_key = keyed(pairs)?;
    let file = |language: Language| {
        let told = |(it, en): &Pair| Value::from(if language == Language::Italian { it.as_str() } else { en.as_str() });
        let words: Map<String, Value> = by_key.iter().map(|(key, pair)| (format!("{key:07x}"), told(pair))).collect();
        Ok((format!("words/{}.json", language.word()), serde_json::to_vec(&words)?))
    };
    Language::ALL.iter().map(|&language| file(language)).collect()
}

/// Writes the files of the words straight into a folder.
///
/// # Errors
/// As [`files`], or when a file cannot be written.
pub fn write(project: &Project, folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    for (name, bytes) in files(project)? {
        fs::write(folder.join(Path::new(&name).file_name().unwrap_or_default()), bytes)?;
    }
    Ok(())
}

/// The words by their key.
fn keyed(pairs: Vec<Pair>) -> Result<BTreeMap<u32, Pair>> {
    let mut by_key: BTreeMap<u32, Pair> = BTreeMap::new();
    for pair in pairs {
        let key = key(&pair.0, &pair.1);
        if let Some(other) = by_key.get(&key).filter(|other| **other != pair) {
            bail!("`{}` and `{}` have the same key {key:07x}: change a letter of one of them", other.0, pair.0);
        }
        by_key.insert(key, pair);
    }
    Ok(by_key)
}

/// Gathers the words of some tokens, those of unit tests apart.
fn gather(tokens: TokenStream, pairs: &mut Vec<Pair>) -> Result<()> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (place, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let before =
            |steps: usize| place.checked_sub(steps).and_then(|place| tokens.get(place)).map(ToString::to_string);
        let (last, name) = (before(1).unwrap_or_default(), before(2).unwrap_or_default());
        let taken = MACROS.iter().find(|(known, _)| last == "!" && name == *known);
        if let Some((name, most)) = taken {
            pairs.extend(
                words_in(group.stream(), *most).with_context(|| format!("`{name}! {{ {} }}`", group.stream()))?,
            );
        }
        let tests = group.delimiter() == Delimiter::Brace && last == "tests" && name == "mod";
        if !tests {
            gather(group.stream(), pairs)?;
        }
    }
    Ok(())
}

/// The text literals directly inside a macro, two by two; none where a macro only hands on what it was given.
fn words_in(inside: TokenStream, most: usize) -> Result<Vec<Pair>> {
    let handed_on = inside.clone().into_iter().any(|token| token.to_string() == "$");
    let literal = |token: TokenTree| match token {
        TokenTree::Literal(literal) => {
            syn::parse_str::<syn::LitStr>(&literal.to_string()).ok().map(|text| text.value())
        }
        _ => None,
    };
    let words: Vec<String> = inside.into_iter().filter_map(literal).take(most).collect();
    ensure!(handed_on || (!words.is_empty() && words.len().is_multiple_of(2)), "a word lacks its other language");
    Ok(words.chunks_exact(2).filter_map(|pair| Some((pair.first()?.clone(), pair.last()?.clone()))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(source: &str) -> Result<Vec<Pair>> {
        let mut pairs = Vec::new();
        gather(source.parse().unwrap(), &mut pairs)?;
        Ok(pairs)
    }

    fn pair(it: &str, en: &str) -> Pair {
        (it.to_owned(), en.to_owned())
    }

    #[test]
    fn words_are_found_where_they_stand() {
        let source = r#"
            labels! { /// A name.
                Name: "nome", "name";
                Other: "altro", "other"; }
            fn f() { g(both!(language, "riga", "line"), &[words!("a \"b\"", "c\u{a0}d")]); }
            fn h() { said!(language, "da {0}", "from {0}", both!(language, "qui", "here"), "not words") }
            macro_rules! both { ($it:literal, $en:literal) => { words!($it, $en) }; }
            mod tests { fn t() { words!("prova", "trial") } }
        "#;
        let mut expected = vec![pair("nome", "name"), pair("altro", "other"), pair("riga", "line")];
        expected.extend([pair("a \"b\"", "c\u{a0}d"), pair("da {0}", "from {0}"), pair("qui", "here")]);
        assert_eq!(found(source).unwrap(), expected);
    }

    #[test]
    fn a_word_without_its_other_language_is_refused() {
        assert!(found(r#"fn f() { words!("solo") }"#).is_err());
    }

    #[test]
    fn two_words_with_the_same_key_are_refused() {
        assert_eq!(keyed(vec![pair("a", "b"), pair("a", "b")]).unwrap().len(), 1);
        assert!(keyed(collision()).is_err());
    }

    /// Two different words with the same key: among a few thousand there are some.
    fn collision() -> Vec<Pair> {
        let mut seen = BTreeMap::new();
        for number in 0_u32.. {
            let words = pair(&number.to_string(), "x");
            if let Some(other) = seen.insert(key(&words.0, &words.1), words.clone()) {
                return vec![other, words];
            }
        }
        Vec::new()
    }
}
