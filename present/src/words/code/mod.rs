//! What to say of a finding, code by code: a title, what happened, what to do.

mod happened;
mod remedy;
mod title;

pub(crate) use happened::happened;
pub(crate) use remedy::remedy;
pub(crate) use title::title;

#[cfg(test)]
mod tests {
    use piramide_engine::finding::Code;
    use piramide_engine::raw::Language;

    #[test]
    fn every_code_has_its_words_in_both_languages() {
        let mut titles = std::collections::BTreeSet::new();
        for &code in Code::ALL {
            for words in [super::title, super::happened, super::remedy] {
                let (it, en) = (words(code, Language::Italian), words(code, Language::English));
                assert!(!it.is_empty() && !en.is_empty(), "{code:?}");
                assert_ne!(it, en, "{code:?}");
            }
            for &language in Language::ALL {
                assert!(titles.insert(super::title(code, language)), "{code:?} has the title of another code");
                assert!(super::happened(code, language).ends_with('.'), "{code:?}");
                assert!(super::remedy(code, language).ends_with('.'), "{code:?}");
            }
        }
    }
}
