//! The pyramid and its table twin.

use piramide_engine::finding::Findings;
use piramide_present::Language;
use piramide_present::view::{OverviewShape, StateKind, level_page, plan_view};

use super::small::{audited, show};

#[test]
fn the_pyramid_shows_every_level_and_invents_no_composite() {
    show(Language::Italian, |showing| {
        let view = plan_view(showing, &Findings::new(), &audited(showing));
        let overview = &view.overview;
        assert_eq!(overview.shape, OverviewShape::Pyramid);
        let drawn: Vec<_> = overview
            .levels
            .iter()
            .map(|level| {
                (level.name.as_str(), level.value.as_str(), level.index_names.as_str(), level.state_words.as_str())
            })
            .collect();
        // (60 × 108.125 + 30 × 104.5 + 10 × 87.5) ÷ 100 = 104.975
        assert_eq!(
            drawn,
            [
                ("Cima", "104,98", "Indice", "sopra l’obiettivo"),
                ("Mezzo", "108,13 · 104,50", "Area · Prospettiva", "sopra l’obiettivo · dato, non calcolato"),
                ("Persone", "—", "", "non fa parte dell’indice"),
            ]
        );
        assert_eq!(overview.levels[1].state, None);
        assert_eq!(overview.levels[2].state.as_ref().map(|state| state.kind), Some(StateKind::NotPart));
        assert_eq!(
            overview.no_composite.as_deref(),
            Some("In «Mezzo» gli indici restano distinti: il piano non dà un valore che li unisca.")
        );
        assert_eq!(
            overview.description,
            "Dall’alto. Cima: 104,98, sopra l’obiettivo. \
             Mezzo: Area 108,13, sopra l’obiettivo; Prospettiva 104,50, dato, non calcolato. \
             Persone: non fa parte dell’indice."
        );
        let rows: Vec<_> =
            overview.rows.iter().map(|row| (row.level.as_str(), row.index.as_deref(), row.coverage.as_str())).collect();
        // (60 × 0.8 + 30 + 10) ÷ 100 = 0.88
        assert_eq!(
            rows,
            [
                ("Cima", Some("Indice"), "88\u{a0}%"),
                ("Mezzo", Some("Area"), "80\u{a0}%"),
                ("Mezzo", Some("Prospettiva"), "100\u{a0}%"),
                ("Persone", None, "—"),
            ]
        );
    });
}

#[test]
fn the_header_says_what_the_plan_and_the_results_are() {
    show(Language::Italian, |showing| {
        let header = plan_view(showing, &Findings::new(), &audited(showing)).header;
        assert_eq!(header.owner, "Ufficio di prova (UP)");
        assert_eq!(header.acts, ["Deliberazione n. 1 (31 gennaio 2021)"]);
        assert_eq!(header.period, "2021 (dal 1º gennaio al 31 dicembre 2021)");
        assert_eq!((header.set.as_str(), header.date.as_deref()), ("Metà anno", Some("30 giugno 2021")));
        assert_eq!(header.digests[0].full, showing.plan.digest.to_string());
        assert!(header.digests[0].full.starts_with(&header.digests[0].short));
        let mark = header.mark.unwrap();
        assert_eq!(
            mark.text,
            "Inventati per mostrare come funziona il piano: non sono risultati dell’amministrazione."
        );
    });
}

#[test]
fn a_level_has_its_page() {
    show(Language::English, |showing| {
        let page = level_page(showing, "middle").unwrap();
        assert_eq!(page.level.indices.len(), 2);
        assert_eq!(page.level.indices[0].children.len(), 3);
        assert_eq!(
            page.level.sentence.as_deref(),
            Some(
                "This level has 2 separate indices: the plan does not join them into one value, and none is invented here."
            )
        );
        assert_eq!(page.level.address.fragment(), "#/small/illustrative.mid/level/middle");
        assert_eq!(level_page(showing, "nothing"), None);
    });
}
