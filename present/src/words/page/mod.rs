//! The words of the pages that do not change with the plan, both languages side by side.

mod about;
mod accessibility;
mod legal;
mod licence;
mod method;

use crate::address::Page;

/// The same words in Italian and in English.
pub(crate) type Both = (&'static str, &'static str);

/// The words of a page.
pub(crate) struct PageWords {
    /// What it is about, in a sentence.
    pub lead: Both,
    /// Its parts.
    pub sections: &'static [SectionWords],
}

/// The words of a part of a page.
pub(crate) struct SectionWords {
    /// Its title.
    pub title: Both,
    /// Its paragraphs.
    pub paragraphs: &'static [Both],
    /// A list after them.
    pub list: &'static [Both],
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
