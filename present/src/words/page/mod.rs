//! The words of the pages that do not change with the plan, both languages side by side.

mod about;
mod accessibility;
mod legal;
mod licence;
mod method;

use crate::address::Page;
use crate::bilingual::Words;

/// The words of a page.
pub(crate) struct PageWords {
    /// What it is about, in a sentence.
    pub lead: Words,
    /// Its parts.
    pub sections: &'static [SectionWords],
}

/// The words of a part of a page.
pub(crate) struct SectionWords {
    /// Its title.
    pub title: Words,
    /// Its paragraphs.
    pub paragraphs: &'static [Words],
    /// A list after them.
    pub list: &'static [Words],
}

/// The words of a page.
pub(crate) const fn page(page: Page) -> PageWords {
    match page {
        Page::Method => method::WORDS,
        Page::About => about::WORDS,
        Page::Legal => legal::WORDS,
        Page::Accessibility => accessibility::WORDS,
        Page::Licence => licence::WORDS,
    }
}
