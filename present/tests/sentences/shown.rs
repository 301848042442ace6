//! The page of a node.

use piramide_present::Language;
use piramide_present::view::{BalanceKind, StateKind, node_view};

use super::small::{show, show_official};

#[test]
fn an_indicator_says_all_that_is_known_of_it() {
    show(Language::Italian, |showing| {
        let days = node_view(showing, "days").unwrap();
        // 360 × 1400 ÷ 7000 = 72 days; 100 × (80 − 72) ÷ 80 = 10; 100 + 10 = 110.
        assert_eq!(days.score.value, "110,00");
        assert_eq!(days.score.scale, "100 = obiettivo raggiunto; da 50 a 150");
        assert_eq!((days.score.state.kind, days.score.state.word.as_str()), (StateKind::Above, "sopra l’obiettivo"));
        assert_eq!(days.score.coverage.sentence, "Ha un dato.");
        assert_eq!(days.score.interval, None);
        let gauge = days.score.gauge.unwrap();
        assert_eq!((gauge.left.text.as_str(), gauge.right.text.as_str()), ("50", "150"));
        assert!((gauge.value.unwrap().at - 0.6).abs() < 1e-9);
        assert_eq!(days.kind, "Indicatore");
        let facts: Vec<(&str, &str)> =
            days.facts.iter().map(|fact| (fact.name.as_str(), fact.value.as_str())).collect();
        assert_eq!(
            facts,
            [
                ("Peso", "50"),
                ("A che cosa serve", "Fare prima."),
                ("Unità di misura", "giorni"),
                ("Verso", "Più basso è meglio"),
                ("Valori possibili", "da 0 giorni in su"),
                ("Metodo", "Scostamento"),
            ]
        );
        let targets: Vec<_> =
            days.targets.iter().map(|row| (row.period.as_str(), row.current, row.text.as_str())).collect();
        assert_eq!(targets, [("2021", true, "80 giorni o meno"), ("2020", false, "nessun obiettivo assegnato")]);
        assert_eq!(days.targets[1].notes, ["Non ancora."]);
        let given = days.given.unwrap();
        assert_eq!((given.text.as_str(), given.status.as_str()), ("1.400 su 7.000", "Definitivo"));
        assert_eq!(given.period, "2021, situazione al 30 giugno 2021");
        assert_eq!(given.facts[0].name, "Giacenza");
        // 50 × (110 − 100) ÷ 80, the weights with a value.
        assert_eq!(
            days.brings.unwrap().sentence,
            "A «Area» porta +6,25 punti rispetto al riferimento della scala, con peso 50."
        );
    });
}

#[test]
fn a_provisional_result_says_where_the_final_one_can_lie() {
    show(Language::English, |showing| {
        let quality = node_view(showing, "quality").unwrap();
        // Target 88 + 1 = 89; 100 + 100 × (93.45 − 89) ÷ 89 = 105; the range goes from 89 (100) to 97.9 (110).
        assert_eq!(quality.score.value, "105.00");
        assert_eq!(quality.targets[0].text, "baseline +1 percentage point = 89%");
        assert_eq!(quality.score.interval.unwrap().text, "from 100.00 to 110.00");
        let given = quality.given.unwrap();
        assert_eq!((given.text.as_str(), given.status.as_str()), ("93.45%", "Provisional"));
        assert_eq!(given.facts[0].value, "between 89% and 97.9%");
    });
}

#[test]
fn a_missing_number_is_never_zero_and_says_why() {
    show(Language::Italian, |showing| {
        let late = node_view(showing, "late").unwrap();
        assert_eq!((late.score.value.as_str(), late.score.state.word.as_str()), ("—", "mancante"));
        assert_eq!(late.score.state.detail.as_deref(), Some("Non c’è ancora un risultato."));
        assert_eq!(late.score.interval.unwrap().text, "da 50,00 a 150,00");
        assert_eq!(
            late.brings.unwrap().sentence,
            "A «Area» non porta punti: non ha un valore, e il suo peso (20) resta scoperto."
        );
    });
}

#[test]
fn a_mean_shows_how_its_points_add_up() {
    show(Language::Italian, |showing| {
        let area = node_view(showing, "area").unwrap();
        // (50 × 110 + 30 × 105) ÷ 80 = 108.125; 80 of 100 of the weight has data.
        assert_eq!((area.score.value.as_str(), area.score.exact.as_deref()), ("108,13", Some("108,125")));
        assert_eq!(area.score.coverage.sentence, "Ci sono dati per l’80\u{a0}% del suo peso.");
        // (50 × 110 + 30 × 100 + 20 × 50) ÷ 100 = 95; (50 × 110 + 30 × 110 + 20 × 150) ÷ 100 = 118.
        assert_eq!(
            area.score.interval.unwrap().sentence,
            "Quando i dati saranno completi e definitivi, il valore starà fra 95,00 e 118,00."
        );
        let rows: Vec<_> = area
            .children
            .iter()
            .map(|row| {
                (
                    row.name.as_str(),
                    row.weight.as_str(),
                    row.value.as_str(),
                    row.contribution.as_ref().map(|one| one.text.as_str()),
                )
            })
            .collect();
        assert_eq!(
            rows,
            [
                ("Giorni", "50", "110,00", Some("+6,25")),
                ("Qualità", "30", "105,00", Some("+1,88")), // 30 × 5 ÷ 80 = 1.875
                ("Ritardi", "20", "—", None),
            ]
        );
        assert_eq!(area.children[0].target.as_deref(), Some("80 giorni o meno"));
        assert_eq!(area.children[0].given.as_deref(), Some("1.400 su 7.000"));
        assert_eq!(area.children[1].target.as_deref(), Some("89\u{a0}% o più"));
        let balance = area.balance.unwrap();
        assert_eq!(
            balance.lines.iter().map(|line| (line.kind, line.text.as_str())).collect::<Vec<_>>(),
            [(BalanceKind::Total, "+8,13")]
        );
        assert_eq!(
            balance.sentence,
            "Sommati, i contributi danno esattamente +8,13: il valore, 108,13, meno 100, il riferimento della scala. \
             Qui i numeri hanno 2 decimali; il calcolo li conserva tutti."
        );
        let trail: Vec<&str> = area.trail.above.iter().map(|step| step.name.as_str()).collect();
        assert_eq!((trail, area.trail.here.as_str()), (vec!["Piani", "Un piano", "Mezzo"], "Area"));
    });
}

#[test]
fn a_given_score_is_not_called_computed() {
    show(Language::Italian, |showing| {
        let given = node_view(showing, "given").unwrap();
        assert_eq!(
            (given.score.state.kind, given.score.state.word.as_str()),
            (StateKind::AsPrinted, "dato, non calcolato")
        );
        assert_eq!(given.score.state.detail.as_deref(), Some("Sopra l’obiettivo"));
        assert_eq!(given.score.notes, ["Il punteggio è dato insieme ai risultati: non è calcolato."]);
        assert_eq!(given.children[0].state.word, "elencato, non valutato");
        assert_eq!(given.children[0].state.detail.as_deref(), Some("Il piano lo elenca senza valutarlo. Senza pesi."));
        assert_eq!(given.children[0].weight, "non stampato");
        let index = node_view(showing, "index").unwrap();
        assert_eq!(index.score.notes, ["Il 30\u{a0}% del peso che lo compone è dato, non calcolato."]);
        assert_eq!(index.mark.unwrap().title, "Dati illustrativi");
    });
    show_official(|showing| {
        let given = node_view(showing, "given").unwrap();
        assert_eq!(given.score.state.word, "come stampato");
        assert_eq!(given.score.notes, ["Il punteggio è come lo stampa la fonte: non è calcolato qui."]);
        assert_eq!(given.mark, None);
    });
}

#[test]
fn projects_count_the_same() {
    show(Language::Italian, |showing| {
        let projects = node_view(showing, "projects").unwrap();
        // 3 of 4 delivered is 75, and a yes is 100: (75 + 100) ÷ 2.
        assert_eq!(projects.score.value, "87,50");
        assert!(projects.children.iter().all(|row| row.weight == "uguale per tutte"));
        let one = node_view(showing, "one").unwrap();
        assert_eq!(one.targets[0].text, "Un manuale (prova: delibera)");
        assert_eq!(one.given.unwrap().text, "3 su 4");
        assert_eq!(node_view(showing, "two").unwrap().given.unwrap().text, "sì");
        assert_eq!(node_view(showing, "nothing"), None);
    });
}
