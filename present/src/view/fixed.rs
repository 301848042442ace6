//! The pages that do not change with the plan.

use piramide_engine::raw::Language;

use crate::address::Page;
use crate::bilingual::Words;
use crate::label::Label;
use crate::words;
use crate::words::page::SectionWords;

/// A page that does not change with the plan, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedView {
    /// Its title.
    pub title: String,
    /// What it is about, in a sentence.
    pub lead: String,
    /// Its parts.
    pub sections: Vec<FixedSection>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FixedSection {
    /// Its title.
    pub title: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
    /// A list after them.
    pub list: Vec<String>,
}

/// The page, ready to show.
pub fn fixed_view(page: Page, language: Language) -> FixedView {
    let title = match page {
        Page::Method => Label::Method,
        Page::About => Label::About,
        Page::Legal => Label::LegalNotes,
        Page::Accessibility => Label::Accessibility,
        Page::Licence => Label::Licence,
    };
    let words = words::page::page(page);
    let own = |words: &Words| words.told(language).to_owned();
    let section = |section: &SectionWords| FixedSection {
        title: own(&section.title),
        paragraphs: section.paragraphs.iter().map(own).collect(),
        list: section.list.iter().map(own).collect(),
    };
    FixedView {
        title: title.text(language).to_owned(),
        lead: own(&words.lead),
        sections: words.sections.iter().map(section).collect(),
    }
}

/// The files of the site that a page gives in full, by their names.
pub const fn notices(page: Page) -> &'static [&'static str] {
    match page {
        Page::Licence => &["LICENSE", "THIRD-PARTY-NOTICES.md"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_the_same_parts_in_both_languages() {
        for &page in Page::ALL {
            let [it, en] = [Language::Italian, Language::English].map(|language| fixed_view(page, language));
            assert_eq!(it.sections.len(), en.sections.len(), "{page:?}");
            for (it, en) in it.sections.iter().zip(&en.sections) {
                assert_eq!((it.paragraphs.len(), it.list.len()), (en.paragraphs.len(), en.list.len()), "{}", en.title);
                assert!(it.title != en.title && !it.title.is_empty());
            }
        }
    }
}
