//! What a method does, in words.

use piramide_engine::number::Number;
use piramide_engine::raw::{Aggregation, Cap, DeviationForm, Language, Method, PrintedForm, ScoreRule, TwoPartReading};

use crate::bilingual::words;
use crate::number::format_printed;
use crate::text::said;

/// What a method does, in a sentence.
pub(crate) fn sentence(method: &Method, language: Language) -> String {
    match (&method.score, &method.aggregation) {
        (Some(rule), _) => score_rule(rule, language),
        (None, Some(rule)) => aggregation(rule, language).to_owned(),
        (None, None) => String::new(),
    }
}

/// How a result becomes a score.
fn score_rule(rule: &ScoreRule, language: Language) -> String {
    let number = |number: Number| format_printed(number, language);
    let words = match rule {
        ScoreRule::Deviation { form: DeviationForm::Relative } => words!(
            "Il punteggio è il riferimento della scala più lo scostamento del risultato dall’obiettivo, in percentuale dell’obiettivo. Dove più basso è meglio il segno si rovescia.",
            "The score is the reference of the scale plus the deviation of the result from the target, as a percentage of the target. Where lower is better the sign is turned.",
        ),
        ScoreRule::Deviation { form: DeviationForm::Points } => words!(
            "Il punteggio è il riferimento della scala più la differenza fra risultato e obiettivo, in punti. Dove più basso è meglio il segno si rovescia.",
            "The score is the reference of the scale plus the difference between result and target, in points. Where lower is better the sign is turned.",
        ),
        ScoreRule::Deviation { form: DeviationForm::Itself } => words!(
            "Il risultato è già uno scostamento: il punteggio è il riferimento della scala più quello.",
            "The result already is a deviation: the score is the reference of the scale plus that.",
        ),
        ScoreRule::Achieved { .. } => words!(
            "Il punteggio è la parte di obiettivo raggiunta, in percentuale.",
            "The score is the part of the target that was achieved, as a percentage.",
        ),
        ScoreRule::Threshold { reached, missed } => {
            let (reached, missed) = (number(*reached), number(*missed));
            return said!(
                language,
                "Il punteggio è {0} se l’obiettivo è raggiunto, {1} se non lo è.",
                "The score is {0} if the target is reached, {1} if it is not.",
                &reached,
                &missed
            );
        }
        ScoreRule::Delivered { all_or_nothing: Some(true) } => words!(
            "Il punteggio è 100 se tutto è consegnato, altrimenti 0.",
            "The score is 100 if everything is delivered, otherwise 0.",
        ),
        ScoreRule::Delivered { .. } => {
            words!("Il punteggio è la percentuale consegnata.", "The score is the percentage delivered.")
        }
        ScoreRule::Bands { .. } => words!(
            "Il punteggio è quello della fascia in cui cade il valore.",
            "The score is that of the band in which the value falls.",
        ),
        ScoreRule::Printed { .. } => words!(
            "Il punteggio non è calcolato: è quello che dà la fonte.",
            "The score is not computed: it is the one that the source gives.",
        ),
        ScoreRule::Listed { .. } => {
            words!("La voce è elencata e non è valutata.", "The entry is listed and not scored.")
        }
    };
    words.told(language).to_owned()
}

/// How the scores of the nodes below become one.
pub(crate) fn aggregation(rule: &Aggregation, language: Language) -> &'static str {
    let words = match rule {
        Aggregation::WeightedMean {} => words!(
            "Il punteggio è la media delle voci sottostanti, ciascuna con il suo peso.",
            "The score is the mean of the entries below, each with its weight.",
        ),
        Aggregation::SimpleMean {} => words!(
            "Il punteggio è la media semplice delle voci sottostanti: contano tutte allo stesso modo.",
            "The score is the simple mean of the entries below: all count the same.",
        ),
        Aggregation::Minimum {} => {
            words!(
                "Il punteggio è il più basso fra le voci sottostanti.",
                "The score is the lowest among the entries below."
            )
        }
        Aggregation::SumOfShares {} => words!(
            "Il punteggio è la somma dei pesi delle voci sottostanti, ciascuno per la quota raggiunta.",
            "The score is the sum of the weights of the entries below, each times the share achieved.",
        ),
        Aggregation::TwoPart { reading: TwoPartReading::Sum, .. } => words!(
            "Il punteggio è la somma delle due parti: l’una può compensare l’altra.",
            "The score is the sum of the two parts: either may make up for the other.",
        ),
        Aggregation::TwoPart { reading: TwoPartReading::LargerMean, .. } => words!(
            "Il punteggio è la maggiore di due medie, fatte scambiando i pesi delle due parti.",
            "The score is the larger of two means, made by swapping the weights of the two parts.",
        ),
        Aggregation::Printed { .. } => words!(
            "Il punteggio è dato dalla fonte: le voci sottostanti lo illustrano, non lo compongono.",
            "The score is given by the source: the entries below illustrate it, they do not make it.",
        ),
        Aggregation::Listed { .. } => words!(
            "Le voci sottostanti sono elencate e non formano un punteggio.",
            "The entries below are listed and make no score.",
        ),
    };
    words.told(language)
}

/// The formula of a method, where it has one.
pub(crate) fn formula(method: &Method, language: Language) -> Option<String> {
    let words = match (&method.score, &method.aggregation) {
        (Some(ScoreRule::Deviation { form: DeviationForm::Relative }), _) => words!(
            "riferimento + 100 × (risultato − obiettivo) ÷ |obiettivo|",
            "reference + 100 × (result − target) ÷ |target|",
        ),
        (Some(ScoreRule::Deviation { form: DeviationForm::Points }), _) => {
            words!("riferimento + risultato − obiettivo", "reference + result − target")
        }
        (Some(ScoreRule::Deviation { form: DeviationForm::Itself }), _) => {
            words!("riferimento + risultato", "reference + result")
        }
        (Some(ScoreRule::Achieved { .. }), _) => words!("100 × risultato ÷ obiettivo", "100 × result ÷ target"),
        (Some(ScoreRule::Printed { form: PrintedForm::Deviation }), _)
        | (None, Some(Aggregation::Printed { form: PrintedForm::Deviation })) => {
            words!("riferimento + scostamento dato", "reference + deviation given")
        }
        (None, Some(Aggregation::WeightedMean {})) => {
            words!("somma di peso × punteggio ÷ somma dei pesi", "sum of weight × score ÷ sum of the weights")
        }
        (None, Some(Aggregation::SimpleMean {})) => {
            words!("somma dei punteggi ÷ numero delle voci", "sum of the scores ÷ number of entries")
        }
        (None, Some(Aggregation::SumOfShares {})) => {
            words!("somma di peso × punteggio ÷ 100", "sum of weight × score ÷ 100")
        }
        _ => return None,
    };
    Some(words.told(language).to_owned())
}

/// A cap, in a sentence.
pub(crate) fn cap(cap: &Cap, language: Language) -> Option<String> {
    let number = |number: Number| format_printed(number, language);
    Some(match (cap.below.map(number), cap.above.map(number)) {
        (Some(below), Some(above)) if below == above => said!(
            language,
            "Tetto: al più {0} punti sopra o sotto il riferimento della scala.",
            "Cap: at most {0} points above or below the reference of the scale.",
            &above
        ),
        (Some(below), Some(above)) => said!(
            language,
            "Tetto: al più {0} punti sopra e {1} sotto il riferimento della scala.",
            "Cap: at most {0} points above and {1} below the reference of the scale.",
            &above,
            &below
        ),
        (Some(below), None) => said!(
            language,
            "Tetto: al più {0} punti sotto il riferimento della scala.",
            "Cap: at most {0} points below the reference of the scale.",
            &below
        ),
        (None, Some(above)) => said!(
            language,
            "Tetto: al più {0} punti sopra il riferimento della scala.",
            "Cap: at most {0} points above the reference of the scale.",
            &above
        ),
        (None, None) => return None,
    })
}
