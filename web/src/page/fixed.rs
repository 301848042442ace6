//! The pages that do not change with the plan.

use piramide_present::view::{FixedSection, error_view, fixed_view, notices};
use piramide_present::{Language, Page};

use crate::desk::Desk;
use crate::part::html::{
    View, all, button, element, header, heading, list, maybe, paragraph, section, sentence, words,
};
use crate::view::Action;

/// A fixed page.
pub fn page(desk: &Desk, page: Page, language: Language) -> View {
    let view = fixed_view(page, language);
    let sections = view.sections.into_iter().map(part).collect();
    let notices = notices(page).iter().map(|name| notice(desk, name, language)).collect();
    all(vec![header(None, view.title, vec![sentence("lead", view.lead)]), all(sections), all(notices)])
}

fn part(part: FixedSection) -> View {
    let mut content = vec![heading("block__title", None, words(part.title))];
    content.extend(part.paragraphs.into_iter().map(|paragraph| sentence("", paragraph)));
    content.push(list("", part.list.into_iter().map(words).collect()));
    section("block prose", None, content)
}

/// A file of the site in full, under its name.
fn notice(desk: &Desk, name: &'static str, language: Language) -> View {
    let text = desk.notice(name).map(|read| match read {
        Ok(text) => element("pre", "notice", vec![words(text.to_owned())]).with("lang", "en"),
        Err(failure) => {
            let error = error_view(&failure.error, language);
            let again = button("btn btn-sm", vec![words(error.action)]).on(Action::Retry);
            all(vec![sentence("", error.happened), paragraph("", again)])
        }
    });
    element("details", "", vec![element("summary", "", vec![words(name)]), maybe(text)])
}
