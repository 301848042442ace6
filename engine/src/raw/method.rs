//! How a node is measured, scored and aggregated. The mechanisms are general; their numbers are in the plan.

use super::common::{Citation, Id, Text};
use crate::number::Number;
use crate::read::record::{choice, record, word};

word! {
    /// What a measure with denominator zero means (reading 8).
    "Che cosa significa un denominatore zero."
    pub enum WhenZero {
        /// The document asks nothing of that office.
        "Non applicabile: il documento non chiede nulla a quell'ufficio."
        NotApplicable = "not_applicable",
        /// There is no number.
        "Non definito."
        Undefined = "undefined",
        /// It counts as reached.
        "Conta come raggiunto."
        Reached = "reached",
    }
}

choice! {
    /// A number made of components of the result.
    "Un numero fatto di componenti del risultato."
    pub enum Quantity {
        /// One component.
        "Una componente."
        Input = "input" {
            /// Its identifier.
            "Il suo identificativo."
            id: Id,
            /// Its name.
            "Il suo nome."
            name: Option<Text>,
        },
        /// A number fixed by the plan (R-28: the 22 projects).
        "Un numero fissato dal piano."
        Fixed = "fixed" {
            /// The number.
            "Il numero."
            value: Number,
        },
        /// A signed sum, a tree of terms.
        "Una somma con segni, un albero di termini."
        Sum = "sum" {
            /// The terms.
            "I termini."
            terms: Vec<Term>,
        },
    }
}

record! {
    /// A term of a signed sum: a component with its coefficient, or a sum of its own.
    "Un termine di una somma: una componente con il suo coefficiente, o una somma a sua volta."
    pub struct Term {
        /// The component.
        "La componente."
        input: Option<Id>,
        /// Its name.
        "Il nome."
        name: Option<Text>,
        /// Whether it is subtracted.
        "Vero se si sottrae."
        minus: Option<bool>,
        /// By how much it is multiplied (homogenised production: hours a piece).
        "Per quanto si moltiplica."
        coefficient: Option<Number>,
        /// The terms of a sum of its own.
        "I termini di una somma a sua volta."
        terms: Vec<Term>,
        /// Where the document names it.
        "Dove il documento lo nomina."
        source: Option<Citation>,
    }
}

record! {
    /// A component with its weight.
    "Una componente con il suo peso."
    pub struct WeightedInput {
        /// The component.
        "La componente."
        input: Id,
        /// Its name.
        "Il suo nome."
        name: Option<Text>,
        /// Its weight; equal when none is said.
        "Il suo peso; uguale per tutte se non è detto."
        weight: Option<Number>,
    }
}

word! {
    /// The form of a variation.
    "La forma di una variazione."
    pub enum VariationForm {
        /// In per cent of the earlier value.
        "In percentuale del valore precedente."
        Percent = "percent",
        /// In the unit of the value.
        "Nell'unità del valore."
        Amount = "amount",
    }
}

choice! {
    /// How the value of an indicator arises from its result.
    "Come il valore di un indicatore nasce dal suo risultato."
    pub enum Measure {
        /// The value is given.
        "Il valore è dato."
        Direct = "direct" {},
        /// Factor × numerator / denominator.
        "Fattore × numeratore / denominatore."
        Ratio = "ratio" {
            /// The numerator; that of the result when not said.
            "Il numeratore; quello del risultato, se non è detto."
            numerator: Option<Quantity>,
            /// The denominator; that of the result when not said.
            "Il denominatore; quello del risultato, se non è detto."
            denominator: Option<Quantity>,
            /// 100 for a percentage, 360 for days of backlog; 1 when not said.
            "100 per una percentuale, 360 per i giorni di giacenza; 1 se non è detto."
            factor: Option<Number>,
            /// What a denominator of zero means; undefined when not said.
            "Che cosa significa un denominatore zero; non definito, se non è detto."
            when_zero: Option<WhenZero>,
            /// What zero over zero means (nothing planned and nothing spent); as `when_zero` when not said.
            "Che cosa significa zero su zero (nulla previsto e nulla speso); come `when_zero`, se non è detto."
            when_both_zero: Option<WhenZero>,
            /// What the numerator is, in words.
            "Che cos'è il numeratore, a parole."
            numerator_name: Option<Text>,
            /// What the denominator is, in words.
            "Che cos'è il denominatore, a parole."
            denominator_name: Option<Text>,
        },
        /// A signed sum of components.
        "Una somma con segni di componenti."
        Sum = "sum" {
            /// The terms.
            "I termini."
            terms: Vec<Term>,
        },
        /// A mean of components: surveys, composite indices.
        "Una media di componenti: questionari, indici composti."
        Mean = "mean" {
            /// The components.
            "Le componenti."
            inputs: Vec<WeightedInput>,
        },
        /// Weighted values of an office against the mean of its cluster, × 100.
        "Valori pesati di un ufficio rispetto alla media del suo gruppo, × 100."
        ClusterIndex = "cluster_index" {
            /// The cluster system.
            "Il sistema di raggruppamento."
            system: Id,
            /// The components.
            "Le componenti."
            inputs: Vec<WeightedInput>,
        },
        /// The change since the period before.
        "La variazione rispetto al periodo precedente."
        Variation = "variation" {
            /// Its form.
            "La sua forma."
            form: VariationForm,
        },
    }
}

word! {
    /// The form of a deviation (reading 1).
    "La forma di uno scostamento."
    pub enum DeviationForm {
        /// 100 × (result − target) / |target|, sign turned round where lower is better.
        "100 × (risultato − obiettivo) / |obiettivo|, con segno rovesciato dove meno è meglio."
        Relative = "relative",
        /// Result − target, in points.
        "Risultato − obiettivo, in punti."
        Points = "points",
        /// The result is itself a deviation from the target.
        "Il risultato è già uno scostamento dall'obiettivo."
        Itself = "itself",
    }
}

word! {
    /// What a printed result is.
    "Che cos'è un risultato stampato."
    pub enum PrintedForm {
        /// The index on the scale of the plan (`108,67`).
        "L'indice sulla scala del piano."
        Index = "index",
        /// The deviation from the reference of the scale (`+8,67`).
        "Lo scostamento dal riferimento della scala."
        Deviation = "deviation",
    }
}

record! {
    /// A band of values and the points it gives.
    "Una fascia di valori e i punti che dà."
    pub struct Band {
        /// Lower bound; none: from anywhere.
        "Limite inferiore; se manca, da qualsiasi valore."
        from: Option<Number>,
        /// Upper bound; none: to anywhere.
        "Limite superiore; se manca, fino a qualsiasi valore."
        to: Option<Number>,
        /// Whether the lower bound is inside; yes when not said.
        "Vero (se non è detto) se il limite inferiore è dentro."
        from_included: Option<bool>,
        /// Whether the upper bound is inside; no when not said.
        "Vero se il limite superiore è dentro; falso se non è detto."
        to_included: Option<bool>,
        /// The points.
        "I punti."
        points: Number,
    }
}

choice! {
    /// How a value and its target become a score on the scale.
    "Come un valore e il suo obiettivo diventano un punteggio sulla scala."
    pub enum ScoreRule {
        /// Reference of the scale + deviation from the target.
        "Riferimento della scala + scostamento dall'obiettivo."
        Deviation = "deviation" {
            /// Form of the deviation.
            "Forma dello scostamento."
            form: DeviationForm,
        },
        /// 100 × result / target, turned round where lower is better.
        "100 × risultato / obiettivo, rovesciato dove meno è meglio."
        Achieved = "achieved" {
            /// Never above this; no ceiling when not said.
            "Mai sopra questo valore; nessun limite se non è detto."
            ceiling: Option<Number>,
        },
        /// One score when the target is met, another when it is not.
        "Un punteggio se l'obiettivo è raggiunto, un altro se non lo è."
        Threshold = "threshold" {
            /// Score when met.
            "Punteggio se raggiunto."
            reached: Number,
            /// Score when not met.
            "Punteggio se non raggiunto."
            missed: Number,
        },
        /// 100 × share delivered, of a project or of k items over n (reading 5).
        "100 × quota consegnata, di un progetto o di k su n."
        Delivered = "delivered" {
            /// All or nothing: 100 when everything is delivered, else 0.
            "Tutto o niente."
            all_or_nothing: Option<bool>,
        },
        /// Points of the band that holds the value.
        "I punti della fascia che contiene il valore."
        Bands = "bands" {
            /// The bands.
            "Le fasce."
            bands: Vec<Band>,
        },
        /// The value is the score as the source prints or gives it.
        "Il valore è il punteggio come la fonte lo stampa o lo dà."
        Printed = "printed" {
            /// What the value is.
            "Che cos'è il valore."
            form: PrintedForm,
        },
        /// Listed and not scored.
        "Elencato e non valutato."
        Listed = "listed" {
            /// Why.
            "Perché."
            reason: Text,
        },
    }
}

word! {
    /// The two readings of a two-part achievement.
    "Le due letture di un risultato in due parti."
    pub enum TwoPartReading {
        /// The sum of the two shares of target.
        "La somma delle due quote di obiettivo."
        Sum = "sum",
        /// The larger of the two weighted means.
        "La maggiore delle due medie pesate."
        LargerMean = "larger_mean",
    }
}

choice! {
    /// How the score of a node arises from those of its children.
    "Come il punteggio di un nodo nasce da quelli dei suoi figli."
    pub enum Aggregation {
        /// Weighted mean.
        "Media ponderata."
        WeightedMean = "weighted_mean" {},
        /// Simple mean: every child counts the same, whatever its weight.
        "Media semplice."
        SimpleMean = "simple_mean" {},
        /// The lowest of the children.
        "Il minimo fra i figli."
        Minimum = "minimum" {},
        /// Sum of weight × score / 100: the sum of the shares achieved.
        "Somma di peso × punteggio / 100."
        SumOfShares = "sum_of_shares" {},
        /// Two shares of target, either of which may make up for the other.
        "Due quote di obiettivo, ciascuna delle quali può compensare l'altra."
        TwoPart = "two_part" {
            /// The reading.
            "La lettura."
            reading: TwoPartReading,
            /// Weights of the two parts under `larger_mean`.
            "Pesi delle due parti in `larger_mean`."
            weights: Vec<Number>,
        },
        /// The result of the node is printed or given, the weights below are not (or are not used).
        "Il risultato del nodo è stampato o dato; i pesi sotto non lo sono (o non servono)."
        Printed = "printed" {
            /// What the value is.
            "Che cos'è il valore."
            form: PrintedForm,
        },
        /// The children are listed and not aggregated.
        "I figli sono elencati e non aggregati."
        Listed = "listed" {
            /// Why.
            "Perché."
            reason: Text,
        },
    }
}

record! {
    /// Bounds of a deviation, in points around the reference of the scale (R-01: 50 and 50).
    "Limiti di uno scostamento, in punti intorno al riferimento della scala."
    pub struct Cap {
        /// How far below the reference, at most; no bound when not said.
        "Di quanto sotto il riferimento, al più; nessun limite se non è detto."
        below: Option<Number>,
        /// How far above the reference, at most; no bound when not said.
        "Di quanto sopra il riferimento, al più; nessun limite se non è detto."
        above: Option<Number>,
    }
}

record! {
    /// A way of scoring that the act states, shared by the nodes that name it.
    "Un modo di valutare stabilito dall'atto, condiviso dai nodi che lo nominano."
    pub struct Method {
        /// Identifier.
        "Identificativo."
        id: Id,
        /// Name.
        "Nome."
        name: Text,
        /// For indicators and projects: how value and target become a score.
        "Per indicatori e progetti: come valore e obiettivo diventano punteggio."
        score: Option<ScoreRule>,
        /// For nodes with children: how their scores become one.
        "Per i nodi con figli: come i loro punteggi diventano uno."
        aggregation: Option<Aggregation>,
        /// Bounds of the deviation.
        "Limiti dello scostamento."
        cap: Option<Cap>,
        /// The readings that were taken.
        "Le letture seguite."
        readings: Vec<Id>,
        /// The words of the act.
        "Le parole dell'atto."
        source: Option<Citation>,
    }
}
