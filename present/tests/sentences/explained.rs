//! `Come si calcola`.

use piramide_present::Language;
use piramide_present::view::{StepView, explanation_view};

use super::small::{ACTUALS, PLAN, scored, show};

fn or_nothing(text: &Option<String>) -> &str {
    text.as_deref().unwrap_or("")
}

/// Name, formula, numbers and result of each step.
fn lines(steps: &[StepView]) -> Vec<[&str; 4]> {
    steps
        .iter()
        .map(|step| [&step.name, or_nothing(&step.formula), or_nothing(&step.numbers), or_nothing(&step.result)])
        .collect()
}

#[test]
fn an_indicator_is_explained_step_by_step() {
    show(Language::Italian, |showing| {
        let days = explanation_view(showing, "days").unwrap();
        assert_eq!(days.title, "Come si calcola: Giorni");
        assert_eq!(days.outcome, "Il punteggio è 110,00: sopra l’obiettivo. Sulla scala, 100 è l’obiettivo.");
        assert_eq!(
            lines(&days.steps),
            [
                ["Obiettivo", "", "", "80 giorni"],
                ["Rapporto", "360 × giacenza ÷ denominatore", "360 × 1.400 ÷ 7.000", "72 giorni"],
                ["Scostamento", "100 × (obiettivo − risultato) ÷ |obiettivo|", "100 × (80 − 72) ÷ |80|", "+10\u{a0}%"],
                ["Punteggio sulla scala", "riferimento della scala + scostamento", "100 + 10", "110"],
                [
                    "Contributo",
                    "peso × (punteggio − riferimento della scala) ÷ somma dei pesi delle voci con un valore",
                    "50 × (110 − 100) ÷ 80",
                    "+6,25",
                ],
            ]
        );
        let weight = days.sources.iter().find(|source| source.supports == "Peso").unwrap();
        assert_eq!(weight.caption, "Piano della performance, Deliberazione n. 1 (31 gennaio 2021), Tabella 1, riga 12");
        assert_eq!(weight.words.as_deref(), Some("Giorni 50"));
        assert_eq!(days.readings[0].taken, "Così.");
        assert_eq!(days.notes, ["Il risultato non viene da un documento: fa parte di dati non ufficiali."]);
    });
}

#[test]
fn a_mean_shows_its_parts_and_their_sums() {
    show(Language::Italian, |showing| {
        let area = explanation_view(showing, "area").unwrap();
        let step = &area.steps[0];
        assert_eq!(
            lines(&area.steps)[0],
            ["Media ponderata", "(somma di peso × punteggio) ÷ (somma dei pesi)", "8.650 ÷ 80", "108,125"]
        );
        let parts = step.parts.as_ref().unwrap();
        let cells: Vec<Vec<&str>> =
            parts.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect()).collect();
        assert_eq!(cells, [["50", "110", "5.500"], ["30", "105", "3.150"], ["20", "mancante", "—"]]);
        assert_eq!(parts.total.as_ref().unwrap().cells, ["80", "", "8.650"]);
    });
}

#[test]
fn the_cap_says_what_it_takes_and_what_it_gives() {
    for (stock, sentence, number) in [
        // 360 × 400 ÷ 7000 = 20.57…: 174.28… is brought to 150.
        ("400", "Il tetto porta il punteggio da 174,29 a 150,00: toglie 24,29 punti.", "150"),
        // 360 × 3500 ÷ 7000 = 180: −25 is brought to 50.
        ("3500", "Il limite inferiore porta il punteggio da −25,00 a 50,00: aggiunge 75,00 punti.", "50"),
    ] {
        let (plan, actuals, scorecard) = scored(PLAN, &ACTUALS.replace("1400", stock));
        let showing = piramide_present::Showing::new(&plan, &actuals, &scorecard, Language::Italian);
        let days = explanation_view(&showing, "days").unwrap();
        let cap = days.steps.iter().find(|step| step.name == "Tetto").unwrap();
        assert!(cap.sentence.ends_with(sentence), "{}", cap.sentence);
        assert_eq!(cap.result.as_deref(), Some(number));
        assert!(days.notes.contains(&sentence.to_owned()));
    }
}

#[test]
fn what_is_not_there_is_explained_too() {
    show(Language::Italian, |showing| {
        let late = explanation_view(showing, "late").unwrap();
        assert_eq!(
            late.outcome,
            "Non c’è un punteggio: mancante. Non c’è ancora un risultato. \
             Nella voce superiore il suo peso resta scoperto: un dato mancante non vale mai zero."
        );
        let listed = explanation_view(showing, "listed").unwrap();
        assert_eq!(
            listed.outcome,
            "Non c’è un punteggio: elencato, non valutato. Il piano lo elenca senza valutarlo. Senza pesi."
        );
        assert!(explanation_view(showing, "nothing").is_none());
    });
}

#[test]
fn english_says_the_same() {
    show(Language::English, |showing| {
        let days = explanation_view(showing, "days").unwrap();
        assert_eq!(days.outcome, "The score is 110.00: above target. On the scale, 100 is the target.");
        assert_eq!(lines(&days.steps)[1], ["Ratio", "360 × stock ÷ denominator", "360 × 1,400 ÷ 7,000", "72 days"]);
    });
}
