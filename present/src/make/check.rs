//! One relation between printed numbers, recomputed.

use piramide_engine::audit::{CheckResult, Lacking, LikelyCause, Verdict};
use piramide_engine::number::Number;
use piramide_engine::raw::{Operand, Relation};

use super::citations::Citations;
use super::facts::{Facts, fact};
use super::formula::{formula, shown};
use crate::bilingual::{both, words};
use crate::number::{format_exact, format_exact_signed};
use crate::showing::Showing;
use crate::text::{filled, listed, said, sentence, words_if, words_of};
use crate::view::{CheckGroup, CheckView, CitationView, Fact};
use crate::words::verdict;

/// A check with its verdict.
pub(crate) fn check(showing: &Showing<'_>, result: &CheckResult) -> CheckView {
    let language = showing.language;
    let check = &result.check;
    let table = showing.plan.head.tables.iter().find(|table| Some(&table.id) == result.table.as_ref());
    let mut numbers = Vec::new();
    for (operand, value) in check.relation.operands().into_iter().zip(&result.values) {
        numbers.push(number(showing, operand, *value));
    }
    CheckView {
        id: check.id.as_str().to_owned(),
        name: words_of(&check.name, language),
        table: table.map(|table| words_of(&table.title, language)),
        group: CheckGroup::of(result.verdict),
        verdict: verdict::verdict(result.verdict, language).to_owned(),
        formula: formula(result, language),
        result: compared(showing, result),
        meaning: meaning(showing, result),
        causes: causes(showing, result),
        numbers,
        sources: sources(showing, result),
    }
}

/// A printed number with its name.
fn number(showing: &Showing<'_>, operand: &Operand, value: Option<Number>) -> Fact {
    fact(&name(showing, operand), shown(operand, value, showing.language))
}

fn name(showing: &Showing<'_>, operand: &Operand) -> String {
    let own = words_if(operand.name.as_ref(), showing.language);
    own.unwrap_or_else(|| both!(showing.language, "Numero stampato", "Printed number").to_owned())
}

/// The two numbers that are compared, and their difference.
fn compared(showing: &Showing<'_>, result: &CheckResult) -> Vec<Fact> {
    let language = showing.language;
    let (one, other) = match result.check.relation {
        Relation::Same { .. } | Relation::SameSeries { .. } => {
            (words!("In un punto", "In one place"), words!("In un altro punto", "In another place"))
        }
        // Of a relation that does not hold the first is the larger: the labels say what it should be.
        Relation::Below { .. } => (
            words!("Deve essere il minore", "Should be the smaller"),
            words!("Deve essere il maggiore", "Should be the larger"),
        ),
        Relation::Between { .. } => {
            (words!("L’estremo più vicino", "The nearest end"), words!("Il numero", "The number"))
        }
        Relation::Cover { .. } => {
            (words!("Confine che serve", "Boundary needed"), words!("Confine stampato", "Boundary printed"))
        }
        _ => (words!("Ricalcolato", "Recomputed"), words!("Stampato", "Printed")),
    };
    let mut facts = Facts::new(language);
    let exact = |number: Option<Number>| number.map(|number| format_exact(number, language));
    facts.tell(one, exact(result.recomputed));
    facts.tell(other, exact(result.published));
    let apart = result.difference.filter(|difference| !difference.is_zero());
    facts.tell(words!("Differenza", "Difference"), apart.map(|difference| format_exact_signed(difference, language)));
    facts.told
}

/// The verdict in a sentence, what it rests on, and the names that stand in one list only.
fn meaning(showing: &Showing<'_>, result: &CheckResult) -> Vec<String> {
    let language = showing.language;
    let mut told = vec![verdict::meaning(result.verdict, language).to_owned()];
    if result.verdict == Verdict::Within
        && let Some((low, high)) = result.bounds
    {
        told.push(said!(
            language,
            "Tenuto conto delle parti arrotondate, il numero ricalcolato sta fra {0} e {1}.",
            "With its parts rounded, the recomputed number lies between {0} and {1}.",
            &format_exact(low, language),
            &format_exact(high, language)
        ));
    }
    if !result.inferred.is_empty() {
        let numbers: Vec<String> = result.inferred.iter().map(|one| format_exact(*one, language)).collect();
        let numbers = listed(language, &numbers);
        told.push(said!(language, "I numeri dedotti sono {0}.", "The inferred numbers are {0}.", &numbers));
    }
    if !result.unmatched.is_empty() {
        let names = listed(language, &result.unmatched);
        told.push(said!(language, "In un solo elenco: {0}.", "In one list only: {0}.", &names));
    }
    told.push(verdict::standing(result.check.standing, language).to_owned());
    let operands = result.check.relation.operands();
    if operands.iter().any(|operand| operand.is_exact_unsaid()) {
        let unsaid = both!(
            language,
            "Di un numero il piano non dice come è stampato (`printed`): conta come esatto, senza arrotondamento.",
            "The plan does not say how a number is printed (`printed`): it counts as exact, with no rounding."
        );
        told.push(unsaid.to_owned());
    }
    told
}

/// Why the numbers may not agree, as the plan says and as the numbers show; or what is missing.
fn causes(showing: &Showing<'_>, result: &CheckResult) -> Vec<String> {
    let language = showing.language;
    let mut told = Vec::new();
    let written = [&result.check.cause, &result.check.missing];
    told.extend(written.into_iter().flatten().map(|text| sentence(text.in_language(language))));
    told.extend(result.lacking.as_ref().and_then(|lacking| missing(showing, lacking)));
    let operands = result.check.relation.operands();
    for cause in &result.causes {
        let Some(operand) = operands.get(cause.place()) else { continue };
        let value = result.values.get(cause.place()).copied().flatten();
        told.push(likely(showing, *cause, &name(showing, operand), &shown(operand, value, language)));
    }
    told
}

fn missing(showing: &Showing<'_>, lacking: &Lacking) -> Option<String> {
    let language = showing.language;
    Some(match lacking {
        Lacking::Said => return None,
        Lacking::Number(Some(name)) => {
            said!(language, "Non è stampato: {0}.", "It is not printed: {0}.", name.in_language(language))
        }
        Lacking::Number(None) => said!(language, "Manca un numero.", "A number is missing."),
        Lacking::Score => said!(
            language,
            "Serve un punteggio che con questi risultati non si calcola.",
            "It needs a score that these results do not give."
        ),
        Lacking::ZeroDenominator => said!(language, "Il denominatore è zero.", "The denominator is zero."),
        Lacking::Overflow => said!(language, "Un numero supera le 28 cifre.", "A number exceeds 28 digits."),
    })
}

/// A slip that would explain the difference.
fn likely(showing: &Showing<'_>, cause: LikelyCause, name: &str, value: &str) -> String {
    let language = showing.language;
    let exact = |number: Number| format_exact(number, language);
    match cause {
        LikelyCause::SignTurned { .. } => said!(
            language,
            "Tornerebbero con il segno di «{0}» rovesciato.",
            "They would agree with the sign of “{0}” turned round.",
            name
        ),
        LikelyCause::FactorOfTen { places, .. } => said!(
            language,
            "Tornerebbero spostando la virgola di «{0}»: posti {1}.",
            "They would agree with the decimal point of “{0}” moved: places {1}.",
            name,
            &places.unsigned_abs().to_string()
        ),
        LikelyCause::PartLeftOut { .. } => said!(
            language,
            "Il numero stampato sembra lasciare fuori «{0}» ({1}).",
            "The printed number seems to leave out “{0}” ({1}).",
            name,
            value
        ),
        LikelyCause::PartTwice { .. } => said!(
            language,
            "Il numero stampato sembra contare due volte «{0}» ({1}), o una riga che qui manca.",
            "The printed number seems to count “{0}” ({1}) twice, or a row that is missing here.",
            name,
            value
        ),
        LikelyCause::DigitsSwapped { instead, .. } => said!(
            language,
            "Due cifre vicine di «{0}» sembrano scambiate: con {2} al posto di {1} tornerebbero.",
            "Two neighbouring digits of “{0}” seem swapped: with {2} instead of {1} they would agree.",
            name,
            value,
            &exact(instead)
        ),
        LikelyCause::DigitChanged { instead, .. } => said!(
            language,
            "Una cifra di «{0}» sembra un’altra: con {2} al posto di {1} tornerebbero.",
            "One digit of “{0}” seems to be another: with {2} instead of {1} they would agree.",
            name,
            value,
            &exact(instead)
        ),
    }
}

/// Where the numbers are printed, each place once.
fn sources(showing: &Showing<'_>, result: &CheckResult) -> Vec<CitationView> {
    let mut sources = Citations::new(showing);
    collect(showing, &result.check.relation, &mut sources);
    if sources.found.is_empty() {
        sources.add_of("", result.check.source.as_ref());
    }
    let mut once: Vec<CitationView> = Vec::new();
    for one in sources.found {
        match once.iter_mut().find(|known| known.caption == one.caption && known.words == one.words) {
            Some(known) => known.supports = filled!("{0}, {1}", &known.supports, &one.supports),
            None => once.push(one),
        }
    }
    once
}

fn collect(showing: &Showing<'_>, relation: &Relation, sources: &mut Citations<'_>) {
    for operand in relation.operands() {
        sources.add_of(&name(showing, operand), operand.source.as_ref());
        if let Some(relation) = operand.relation.as_deref() {
            collect(showing, relation, sources);
        }
    }
    if let Relation::SameSeries { series, .. } = relation {
        for one in series {
            let name = words_if(one.name.as_ref(), showing.language).unwrap_or_default();
            sources.add_of(&name, one.source.as_ref());
        }
    }
}
