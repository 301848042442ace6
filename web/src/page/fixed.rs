//! The pages that do not change with the plan.

use piramide_present::view::{FixedSection, fixed_view};
use piramide_present::{Language, Page};

use crate::part::html::{View, all, header, heading, list, section, sentence, words};

/// A fixed page.
pub fn page(page: Page, language: Language) -> View {
    let view = fixed_view(page, language);
    let sections = view.sections.into_iter().map(part).collect();
    all(vec![header(None, view.title, vec![sentence("lead", view.lead)]), all(sections)])
}

fn part(part: FixedSection) -> View {
    let mut content = vec![heading("block__title", None, words(part.title))];
    content.extend(part.paragraphs.into_iter().map(|paragraph| sentence("", paragraph)));
    content.push(list("", part.list.into_iter().map(words).collect()));
    section("block prose", None, content)
}
