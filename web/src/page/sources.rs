//! What a plan rests on: readings, methods, documents.

use piramide_present::view::{DocumentView, MethodView, PlanView};
use piramide_present::{Label, Language};

use crate::part::citation::citation;
use crate::part::facts::facts;
use crate::part::html::{
    View, all, article, block, code, division, header, maybe, sentence, sentence_if, subheading, words,
};
use crate::part::reading::reading;

/// The page of readings, methods and documents.
pub fn page(plan: PlanView, language: Language) -> View {
    let sources = plan.sources;
    let readings = sources.readings.into_iter().map(|one| reading(one, language)).collect();
    let name = Label::SourcesTitle.text(language);
    all(vec![
        header(None, name, vec![sentence("lead", plan.header.title)]),
        part(Label::Readings, Some(Label::ReadingsLead), readings, language),
        part(Label::Methods, None, sources.methods.into_iter().map(method).collect(), language),
        part(Label::Documents, None, sources.documents.into_iter().map(document).collect(), language),
    ])
}

/// A part of the page; nothing when it is empty.
fn part(title: Label, lead: Option<Label>, content: Vec<View>, language: Language) -> View {
    let there = !content.is_empty();
    maybe(there.then(|| {
        let lead = maybe(lead.map(|lead| sentence("prose", lead.text(language))));
        block(title.text(language), vec![lead, division("stack", content)])
    }))
}

fn method(method: MethodView) -> View {
    let content = vec![
        subheading("", words(method.name)),
        sentence("prose", method.sentence),
        maybe(method.formula.map(|formula| code("explain__formula", formula))),
        sentence_if("prose", method.cap),
        maybe(method.source.map(citation)),
    ];
    article("panel", content)
}

fn document(document: DocumentView) -> View {
    let name = subheading("", words(document.title));
    article("panel", vec![name, facts(document.facts), sentence_if("prose", document.note)])
}
