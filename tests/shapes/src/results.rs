//! Plans with many results.

use crate::documents::{Documents, TARGET, group, leaf, list, many, office};

fn targets_of_offices(size: usize) -> String {
    let target =
        |place: usize| format!("{{\"office\": \"o{place}\", \"target\": {{\"kind\": \"value\", \"value\": \"100\"}}}}");
    format!(", {}", list("targets", size, target))
}

/// Results whose offices are called otherwise in the plan.
pub fn changed_codes(size: usize) -> Documents {
    let offices = list("offices", size, |place| office(place, ""));
    let nodes = format!("\"nodes\": [{}]", group("root", &leaf("n0", &targets_of_offices(size))));
    let results =
        many(size, |place| format!("{{\"node\": \"n0\", \"office\": \"uff-{place:05}\", \"value\": \"90\"}}"));
    Documents::plan(&[offices, nodes]).with_results(&results)
}

/// Leaves with a result of the last office each, three levels below the root.
pub fn leaves(size: usize) -> Documents {
    let each = size / 100;
    let middle = many(10, |one| {
        let groups = many(10, |two| {
            let leaves = many(each, |place| leaf(&format!("n{one}-{two}-{place}"), TARGET));
            group(&format!("g{one}-{two}"), &leaves)
        });
        group(&format!("g{one}"), &groups)
    });
    let results = many(each * 100, |place| {
        let (one, two, place) = (place % 10, place / 10 % 10, place / 100);
        format!("{{\"node\": \"n{one}-{two}-{place}\", \"value\": \"90\"}}")
    });
    let offices = list("offices", 2, |place| office(place, ""));
    Documents::plan(&[offices, format!("\"nodes\": [{}]", group("root", &middle))]).with_results(&results)
}

/// A node with a target and a result for every office.
pub fn office_table(size: usize) -> Documents {
    let offices = list("offices", size, |place| office(place, ""));
    let nodes = format!("\"nodes\": [{}]", group("root", &leaf("n0", &targets_of_offices(size))));
    let results = many(size, |place| {
        format!("{{\"node\": \"n0\", \"office\": \"o{place}\", \"value\": \"{}\"}}", place * 7919 % 100 + 50)
    });
    Documents::plan(&[offices, nodes]).with_results(&results)
}

/// A node that excludes every second office, and starts from a baseline of each of the others.
pub fn excluded_offices(size: usize) -> Documents {
    let offices = list("offices", size, |place| office(place, ""));
    let excluded =
        list("exclusions", size / 2, |place| format!("{{\"office\": \"o{}\", \"reason\": \"Not here\"}}", 2 * place));
    let baselines =
        list("baselines", size / 2, |place| format!("{{\"office\": \"o{}\", \"value\": \"100\"}}", 2 * place + 1));
    let target = "\"targets\": [{\"target\": {\"kind\": \"confirm\", \"base\": {\"of\": \"baseline\"}}}]";
    let node = leaf("n0", &format!(", {excluded}, {baselines}, {target}"));
    let results =
        many(size / 2, |place| format!("{{\"node\": \"n0\", \"office\": \"o{}\", \"value\": \"90\"}}", 2 * place + 1));
    Documents::plan(&[offices, format!("\"nodes\": [{}]", group("root", &node))]).with_results(&results)
}

/// A sum with many terms, and a result with as many components.
pub fn components(size: usize) -> Documents {
    let term = |place: usize| format!("{{\"input\": \"c{place}\"}}");
    let measure = format!(", \"measure\": {{\"kind\": \"sum\", {}}}{TARGET}", list("terms", size, term));
    let component = |place: usize| format!("{{\"input\": \"c{place}\", \"value\": \"1\"}}");
    let result = format!("{{\"node\": \"n0\", {}}}", list("components", size, component));
    Documents::plan(&[format!("\"nodes\": [{}]", group("root", &leaf("n0", &measure)))]).with_results(&result)
}
