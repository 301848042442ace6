//! The deviations that INPS printed for 2020, recomputed from the printed targets and results of `inps-2020`: an outside
//! truth. Rounded half up at the printed decimals (reading 12), every one is the printed number.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that panics is a test that fails")]

use std::fs;
use std::path::Path;

use piramide_engine::number::{Number, Rounding};
use piramide_engine::plan::Selection;
use piramide_engine::read::Limits;
use piramide_engine::{explain, read_actuals, read_plan, score};

/// Node, printed deviation, and where it is printed (lines of the text 001).
const PRINTED: [(&str, &str, &str); 15] = [
    ("customer-care", "14.74", "643-645"),
    ("ieep-totale", "30.9", "1278"),
    ("gestione-flussi", "49.30", "1313"),
    ("accertamento-contributi", "-28.64", "1314"),
    ("vigilanza-ispettiva", "30.27", "1316"),
    ("vigilanza-documentale", "-45.03", "1317"),
    ("accertamenti-dmv", "-72.88", "1318"),
    ("accertamento-eca", "48.79", "1320"),
    ("benefici-pensione-tfs", "-82.60", "1321"),
    ("interessi-legali", "69.95", "1357"),
    ("prestazioni-indebite", "-4.16", "1359"),
    ("minori-prestazioni-vigilanza", "29.89", "1361"),
    ("azioni-surrogatorie", "10.66", "1363"),
    ("sussidiarieta-nazionale", "123", "895-907"),
    ("progetti-nazionali-miglioramento", "-33", "895-912"),
];

#[test]
fn the_printed_deviations_come_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../public/data/inps-2020");
    let limits = Limits::default();
    let plan = read_plan(&fs::read(folder.join("plan.json")).unwrap(), &limits).document.unwrap();
    let bytes = fs::read(folder.join("actuals-2020.json")).unwrap();
    let actuals = read_actuals(&bytes, &plan, &limits).document.unwrap();
    let scorecard = score(&plan, &actuals, &Selection::main(&plan));
    for (id, printed, place) in PRINTED {
        let index = plan.find(id).unwrap_or_else(|| panic!("no node {id}"));
        let explanation = explain(&plan, &actuals, &scorecard, index).unwrap();
        let printed = Number::parse(printed).unwrap();
        let deviation = explanation.deviation().unwrap_or_else(|| panic!("{id} has no deviation"));
        assert_eq!(deviation.rounded(printed.decimals(), Rounding::HalfUp), printed, "{id} ({place})");
    }
}
