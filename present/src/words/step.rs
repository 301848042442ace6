//! What a step does: its name and a sentence.

use piramide_engine::explain::StepRule;
use piramide_engine::plan::Revised;
use piramide_engine::raw::{Direction, Language};

use crate::bilingual::words;

/// The name of a step.
pub(crate) fn name(rule: StepRule, language: Language) -> &'static str {
    let words = match rule {
        StepRule::Given | StepRule::Answered(_) => words!("Risultato", "Result"),
        StepRule::Ratio => words!("Rapporto", "Ratio"),
        StepRule::SignedSum => words!("Somma delle componenti", "Sum of the components"),
        StepRule::MeanOfComponents => words!("Media delle componenti", "Mean of the components"),
        StepRule::VariationPercent | StepRule::VariationAmount => words!("Variazione", "Change"),
        StepRule::SumOfOffices => words!("Somma degli uffici", "Sum of the offices"),
        StepRule::MeanOfOffices => words!("Media degli uffici", "Mean of the offices"),
        StepRule::ShareOfCluster => words!("Confronto con il gruppo", "Comparison with the cluster"),
        StepRule::ClusterIndex => words!("Indice rispetto al gruppo", "Index against the cluster"),
        StepRule::TargetStated
        | StepRule::TargetMinimum { .. }
        | StepRule::TargetMaximum { .. }
        | StepRule::TargetRange { .. }
        | StepRule::TargetYes
        | StepRule::TargetOutput
        | StepRule::TargetPercent
        | StepRule::TargetAmount
        | StepRule::TargetConfirmed
        | StepRule::TargetLarger
        | StepRule::TargetHeld
        | StepRule::TargetAdjusted
        | StepRule::TargetShare
        | StepRule::TargetTrend { .. } => words!("Obiettivo", "Target"),
        StepRule::DeviationRelative(_) | StepRule::DeviationPoints(_) | StepRule::DeviationItself(_) => {
            words!("Scostamento", "Deviation")
        }
        StepRule::OnScale => words!("Punteggio sulla scala", "Score on the scale"),
        StepRule::Achieved(_) => words!("Quota raggiunta", "Share achieved"),
        StepRule::InRange(_) | StepRule::Met(_) => words!("Confronto con l’obiettivo", "Comparison with the target"),
        StepRule::Delivered | StepRule::AllOrNothing(_) => words!("Consegna", "Delivery"),
        StepRule::BandPoints { .. } => words!("Punti della fascia", "Points of the band"),
        StepRule::PrintedIndex | StepRule::PrintedDeviation => {
            words!("Punteggio dato dalla fonte", "Score given by the source")
        }
        StepRule::Cap => words!("Tetto", "Cap"),
        StepRule::Ceiling | StepRule::BeyondCeiling(_) => words!("Limite della regola", "Limit of the rule"),
        StepRule::NeutralisedReached | StepRule::NeutralisedLowest => words!("Neutralizzazione", "Neutralisation"),
        StepRule::WeightedMean => words!("Media ponderata", "Weighted mean"),
        StepRule::SimpleMean => words!("Media semplice", "Simple mean"),
        StepRule::Minimum => words!("Punteggio più basso", "Lowest score"),
        StepRule::SumOfShares => words!("Somma delle quote raggiunte", "Sum of the shares achieved"),
        StepRule::TwoPartSum => words!("Somma delle due parti", "Sum of the two parts"),
        StepRule::TwoPartLargerMean => words!("La maggiore di due medie", "The larger of two means"),
        StepRule::Taken => words!("Punteggio di un’altra voce", "Score of another entry"),
        StepRule::Revised(Revised::Weight) => words!("Peso cambiato", "Changed weight"),
        StepRule::Revised(Revised::Target) => words!("Obiettivo cambiato", "Changed target"),
        StepRule::Revised(Revised::Baseline) => words!("Valore di partenza cambiato", "Changed baseline"),
        StepRule::Revised(Revised::Method) => words!("Metodo cambiato", "Changed method"),
        StepRule::Revised(Revised::Removed) => words!("Voce tolta", "Removed entry"),
        StepRule::Revised(Revised::Result) => words!("Risultato supposto", "Supposed result"),
    };
    words.told(language)
}

/// What a step does, in a sentence.
pub(crate) fn sentence(rule: StepRule, language: Language) -> &'static str {
    let words = match rule {
        StepRule::Given => words!("Il risultato è preso com’è dato.", "The result is taken as it is given."),
        StepRule::Answered(true) => words!("Il risultato è un sì.", "The result is a yes."),
        StepRule::Answered(false) => words!("Il risultato è un no.", "The result is a no."),
        StepRule::Ratio => {
            words!("Il valore è un rapporto fra due quantità.", "The value is a ratio of two quantities.")
        }
        StepRule::SignedSum => words!(
            "Le componenti si sommano, ciascuna con il suo segno e il suo coefficiente.",
            "The components are added, each with its sign and its coefficient.",
        ),
        StepRule::MeanOfComponents => words!(
            "Il valore è la media delle componenti, ciascuna con il suo peso.",
            "The value is the mean of the components, each with its weight.",
        ),
        StepRule::VariationPercent => words!(
            "Il valore è la variazione rispetto al periodo precedente, in percentuale.",
            "The value is the change since the period before, in per cent.",
        ),
        StepRule::VariationAmount => words!(
            "Il valore è la differenza rispetto al periodo precedente.",
            "The value is the difference from the period before.",
        ),
        StepRule::SumOfOffices => words!(
            "Si sommano i numeri degli uffici che contano qui.",
            "The numbers of the offices that count here are added.",
        ),
        StepRule::MeanOfOffices => words!(
            "Il valore è la media semplice di quelli degli uffici che contano qui.",
            "The value is the simple mean of those of the offices that count here.",
        ),
        StepRule::ShareOfCluster => words!(
            "La componente sta alla media degli uffici del gruppo, che vale 100.",
            "The component stands to the mean of the offices of the cluster, which is 100.",
        ),
        StepRule::ClusterIndex => words!(
            "L’indice è la media dei confronti con il gruppo, ciascuno con il suo peso.",
            "The index is the mean of the comparisons with the cluster, each with its weight.",
        ),
        StepRule::TargetStated => words!("L’obiettivo è scritto nel piano.", "The target is written in the plan."),
        StepRule::TargetMinimum { strict: false } => {
            words!("L’obiettivo è un minimo: il limite basta.", "The target is a minimum: the bound itself is enough.")
        }
        StepRule::TargetMinimum { strict: true } => {
            words!("L’obiettivo è un minimo: bisogna superarlo.", "The target is a minimum: it must be exceeded.")
        }
        StepRule::TargetMaximum { strict: false } => {
            words!(
                "L’obiettivo è un massimo: il limite è ammesso.",
                "The target is a maximum: the bound itself is allowed."
            )
        }
        StepRule::TargetMaximum { strict: true } => words!(
            "L’obiettivo è un massimo: bisogna restare sotto.",
            "The target is a maximum: the result must stay below it.",
        ),
        StepRule::TargetRange { from_included: true, to_included: true } => {
            words!("L’obiettivo è un intervallo, limiti compresi.", "The target is a range, both bounds included.")
        }
        StepRule::TargetRange { from_included: true, to_included: false } => words!(
            "L’obiettivo è un intervallo, con il solo limite inferiore compreso.",
            "The target is a range, only the lower bound included.",
        ),
        StepRule::TargetRange { from_included: false, to_included: true } => words!(
            "L’obiettivo è un intervallo, con il solo limite superiore compreso.",
            "The target is a range, only the upper bound included.",
        ),
        StepRule::TargetRange { from_included: false, to_included: false } => {
            words!("L’obiettivo è un intervallo, limiti esclusi.", "The target is a range, both bounds excluded.")
        }
        StepRule::TargetYes => words!("L’obiettivo è un sì.", "The target is a yes."),
        StepRule::TargetOutput => {
            words!("L’obiettivo è un prodotto da consegnare.", "The target is something to deliver.")
        }
        StepRule::TargetPercent => words!(
            "L’obiettivo è il numero di partenza cambiato della percentuale indicata.",
            "The target is the starting number changed by the percentage shown.",
        ),
        StepRule::TargetAmount => words!(
            "L’obiettivo è il numero di partenza più la variazione indicata, nella sua unità di misura.",
            "The target is the starting number plus the change shown, in its own unit.",
        ),
        StepRule::TargetConfirmed => {
            words!("L’obiettivo conferma il numero di partenza.", "The target confirms the starting number.")
        }
        StepRule::TargetLarger => words!(
            "L’obiettivo parte dal maggiore fra i numeri indicati.",
            "The target starts from the larger of the numbers shown.",
        ),
        StepRule::TargetHeld => words!(
            "L’obiettivo è il risultato indicato, tenuto fra un minimo e quel minimo aumentato della percentuale.",
            "The target is the result shown, held between a floor and that floor raised by the percentage.",
        ),
        StepRule::TargetAdjusted => words!(
            "L’obiettivo è corretto per quanto il pervenuto è cambiato rispetto al periodo precedente.",
            "The target is corrected for how much the inflow has changed since the period before.",
        ),
        StepRule::TargetShare => words!(
            "L’obiettivo è una quota di quello del periodo più lungo.",
            "The target is a share of that of the longer period.",
        ),
        StepRule::TargetTrend { strict: true } => words!(
            "L’obiettivo è fare meglio del periodo precedente: restare uguali non basta.",
            "The target is to do better than the period before: staying equal is not enough.",
        ),
        StepRule::TargetTrend { strict: false } => words!(
            "L’obiettivo è non fare peggio del periodo precedente.",
            "The target is not to do worse than the period before.",
        ),
        StepRule::DeviationRelative(Direction::Higher) => words!(
            "Lo scostamento è quanto il risultato supera l’obiettivo, in percentuale dell’obiettivo.",
            "The deviation is how far the result exceeds the target, as a percentage of the target.",
        ),
        StepRule::DeviationRelative(Direction::Lower) => words!(
            "Più basso è meglio: lo scostamento è quanto il risultato sta sotto l’obiettivo, in percentuale dell’obiettivo.",
            "Lower is better: the deviation is how far the result is under the target, as a percentage of the target.",
        ),
        StepRule::DeviationPoints(Direction::Higher) => words!(
            "Lo scostamento è la differenza fra risultato e obiettivo, in punti.",
            "The deviation is the difference between result and target, in points.",
        ),
        StepRule::DeviationPoints(Direction::Lower) => words!(
            "Più basso è meglio: lo scostamento è la differenza fra obiettivo e risultato, in punti.",
            "Lower is better: the deviation is the difference between target and result, in points.",
        ),
        StepRule::DeviationItself(Direction::Higher) => words!(
            "Il risultato è già uno scostamento dall’obiettivo.",
            "The result already is a deviation from the target.",
        ),
        StepRule::DeviationItself(Direction::Lower) => words!(
            "Il risultato è già uno scostamento dall’obiettivo; più basso è meglio, quindi cambia segno.",
            "The result already is a deviation from the target; lower is better, so its sign is turned.",
        ),
        StepRule::OnScale => words!(
            "Lo scostamento si aggiunge al valore della scala che significa «obiettivo raggiunto».",
            "The deviation is added to the value of the scale that means “target reached”.",
        ),
        StepRule::Achieved(Direction::Higher) => words!(
            "La quota raggiunta è il risultato in percentuale dell’obiettivo, mai sotto zero.",
            "The share achieved is the result as a percentage of the target, never below zero.",
        ),
        StepRule::Achieved(Direction::Lower) => words!(
            "Più basso è meglio: la quota raggiunta è l’obiettivo in percentuale del risultato, mai sotto zero.",
            "Lower is better: the share achieved is the target as a percentage of the result, never below zero.",
        ),
        StepRule::InRange(true) => words!("L’obiettivo è raggiunto: 100.", "The target is reached: 100."),
        StepRule::InRange(false) => words!("L’obiettivo non è raggiunto: 0.", "The target is not reached: 0."),
        StepRule::Met(true) => words!(
            "L’obiettivo è raggiunto: vale il punteggio previsto per questo caso.",
            "The target is reached: the score set for this case holds.",
        ),
        StepRule::Met(false) => words!(
            "L’obiettivo non è raggiunto: vale il punteggio previsto per questo caso.",
            "The target is not reached: the score set for this case holds.",
        ),
        StepRule::Delivered => words!(
            "Il punteggio è la percentuale consegnata, fra 0 e 100.",
            "The score is the percentage delivered, between 0 and 100.",
        ),
        StepRule::AllOrNothing(true) => words!("Tutto è consegnato: 100.", "Everything is delivered: 100."),
        StepRule::AllOrNothing(false) => words!(
            "Non tutto è consegnato, e la regola non dà punti per una parte: 0.",
            "Not everything is delivered, and the rule gives no points for a part: 0.",
        ),
        StepRule::BandPoints { from_included: true, to_included: false } => words!(
            "Il punteggio è quello della fascia in cui cade il valore, limite inferiore compreso.",
            "The score is that of the band in which the value falls, its lower bound included.",
        ),
        StepRule::BandPoints { from_included: false, to_included: true } => words!(
            "Il punteggio è quello della fascia in cui cade il valore, limite superiore compreso.",
            "The score is that of the band in which the value falls, its upper bound included.",
        ),
        StepRule::BandPoints { from_included: true, to_included: true } => words!(
            "Il punteggio è quello della fascia in cui cade il valore, limiti compresi.",
            "The score is that of the band in which the value falls, both bounds included.",
        ),
        StepRule::BandPoints { from_included: false, to_included: false } => words!(
            "Il punteggio è quello della fascia in cui cade il valore, limiti esclusi.",
            "The score is that of the band in which the value falls, both bounds excluded.",
        ),
        StepRule::PrintedIndex => words!(
            "Il punteggio non è calcolato qui: è quello che dà la fonte.",
            "The score is not computed here: it is the one that the source gives.",
        ),
        StepRule::PrintedDeviation => words!(
            "Lo scostamento non è calcolato qui: è quello che dà la fonte, riportato sulla scala.",
            "The deviation is not computed here: it is the one that the source gives, brought onto the scale.",
        ),
        StepRule::Cap => words!(
            "Il punteggio è tenuto entro i limiti che l’atto ammette.",
            "The score is held within the limits that the act allows.",
        ),
        StepRule::Ceiling => words!(
            "Il punteggio non può superare il massimo della regola.",
            "The score cannot exceed the maximum of the rule.",
        ),
        StepRule::BeyondCeiling(Direction::Lower) => words!(
            "Più basso è meglio, e il risultato è così basso che supera qualunque quota: vale il massimo della regola.",
            "Lower is better, and the result is so low that it exceeds any share: it gets the maximum of the rule.",
        ),
        StepRule::BeyondCeiling(Direction::Higher) => words!(
            "Il risultato è così alto che supera qualunque quota: vale il massimo della regola.",
            "The result is so high that it exceeds any share: it gets the maximum of the rule.",
        ),
        StepRule::NeutralisedReached => words!(
            "Un atto neutralizza il risultato: conta come raggiunto.",
            "An act neutralises the result: it counts as reached.",
        ),
        StepRule::NeutralisedLowest => words!(
            "Un atto neutralizza il risultato: conta come il punteggio più basso.",
            "An act neutralises the result: it counts as the lowest score.",
        ),
        StepRule::WeightedMean => words!(
            "Si moltiplica ogni punteggio per il suo peso, si somma e si divide per la somma dei pesi. Le voci senza un valore restano fuori.",
            "Every score is multiplied by its weight, added up and divided by the sum of the weights. Entries without a value are left out.",
        ),
        StepRule::SimpleMean => words!(
            "Si sommano i punteggi e si dividono per quanti sono: contano tutti allo stesso modo. Le voci senza un valore restano fuori.",
            "The scores are added up and divided by how many they are: all count the same. Entries without a value are left out.",
        ),
        StepRule::Minimum => {
            words!("Vale il punteggio più basso fra quelli sottostanti.", "The lowest of the scores below holds.")
        }
        StepRule::SumOfShares => words!(
            "Ogni voce porta il suo peso per la quota che ha raggiunto; dove mancano dati, si riporta al peso di tutte le voci che si applicano.",
            "Every entry brings its weight times the share it achieved; where data are missing, the sum is brought to the weight of all the entries that apply.",
        ),
        StepRule::TwoPartSum => words!(
            "Le due quote si sommano: l’una può compensare l’altra.",
            "The two shares are added: either may make up for the other.",
        ),
        StepRule::TwoPartLargerMean => words!(
            "Si fanno due medie, scambiando i pesi delle due parti, e vale la maggiore.",
            "Two means are made, with the weights of the two parts swapped, and the larger one holds.",
        ),
        StepRule::Taken => {
            words!("Questa voce prende il punteggio di un’altra.", "This entry takes the score of another.")
        }
        StepRule::Revised(Revised::Weight) => words!(
            "Il peso non è quello del piano originario: è stato cambiato.",
            "The weight is not that of the original plan: it was changed.",
        ),
        StepRule::Revised(Revised::Target) => words!(
            "L’obiettivo non è quello del piano originario: è stato cambiato.",
            "The target is not that of the original plan: it was changed.",
        ),
        StepRule::Revised(Revised::Baseline) => words!(
            "Il valore di partenza non è quello del piano originario: è stato cambiato.",
            "The baseline is not that of the original plan: it was changed.",
        ),
        StepRule::Revised(Revised::Method) => words!(
            "Il metodo non è quello del piano originario: è stato cambiato.",
            "The method is not that of the original plan: it was changed.",
        ),
        StepRule::Revised(Revised::Removed) => words!(
            "La voce è stata tolta dal piano: il suo peso passa alle altre.",
            "The entry was removed from the plan: its weight goes to the others.",
        ),
        StepRule::Revised(Revised::Result) => words!(
            "Il risultato non è quello dei dati: è supposto per prova.",
            "The result is not that of the data: it is supposed, as a trial.",
        ),
    };
    words.told(language)
}
