//! Plans whose nodes, offices, methods or periods are many.

use crate::documents::{Documents, TARGET, group, leaf, list, many, office};

/// Nodes that each take the score of a node of another office.
pub fn taking(size: usize) -> Documents {
    let taken = many(size, |place| leaf(&format!("n{place}"), TARGET));
    let taking = many(size, |place| {
        format!(
            "{{\"id\": \"t{place}\", \"kind\": \"indicator\", \"name\": \"Taken\", \"weight\": \"1\", \
             \"takes\": {{\"node\": \"n{place}\", \"office\": \"o{place}\"}}}}"
        )
    });
    let nodes = format!("\"nodes\": [{}, {}]", group("root", &taken), group("takers", &taking));
    Documents::plan(&[list("offices", size, |place| office(place, "")), nodes]).with_results("")
}

/// Nodes that each take the score of the one before.
pub fn taking_chain(size: usize) -> Documents {
    let node = |place: usize| match place.checked_sub(1) {
        None => leaf("n0", TARGET),
        Some(before) => format!(
            "{{\"id\": \"n{place}\", \"kind\": \"indicator\", \"name\": \"Taken\", \"weight\": \"1\", \
             \"takes\": {{\"node\": \"n{before}\"}}}}"
        ),
    };
    // The last one first, so that the order is found from its far end.
    let nodes = many(size, |place| node(size.saturating_sub(place + 1)));
    let nodes = format!("\"nodes\": [{}]", group("root", &nodes));
    Documents::plan(&[nodes]).with_results("{\"node\": \"n0\", \"value\": \"90\"}")
}

/// A target in every period that is the larger of the two before and of their results, which are sums over offices.
pub fn larger(size: usize) -> Documents {
    let period = |place: usize| {
        let before = place.checked_sub(1).map_or(String::new(), |before| format!(", \"previous\": \"p{before}\""));
        let year = 1900 + place;
        format!(
            "{{\"id\": \"p{place}\", \"name\": \"{year}\", \"from\": \"{year}-01-01\", \"to\": \"{year}-12-31\"{before}}}"
        )
    };
    let target = |place: usize| match (place.checked_sub(1), place.checked_sub(2)) {
        (Some(one), Some(two)) => format!(
            "{{\"period\": \"p{place}\", \"target\": {{\"kind\": \"larger\", \"of\": [\
             {{\"of\": \"target\", \"period\": \"p{one}\"}}, {{\"of\": \"target\", \"period\": \"p{two}\"}}, \
             {{\"of\": \"result\", \"period\": \"p{one}\"}}, {{\"of\": \"result\", \"period\": \"p{two}\"}}]}}}}"
        ),
        _ => format!("{{\"period\": \"p{place}\", \"target\": {{\"kind\": \"value\", \"value\": \"100\"}}}}"),
    };
    let last = size.saturating_sub(1);
    let offices = size * 5 / 2;
    let targets = format!(", \"across_offices\": \"sum\", \"targets\": [{}]", many(size, target));
    let nodes = many(10, |place| leaf(&format!("n{place}"), &targets));
    let plan = Documents::plan(&[
        list("periods", size, period),
        list("offices", offices, |place| office(place, "")),
        format!("\"nodes\": [{}]", group("root", &nodes)),
    ]);
    let results = many(10 * size * offices, |place| {
        let (node, place) = (place % 10, place / 10);
        let (period, office) = (place % size, place / size);
        format!("{{\"node\": \"n{node}\", \"office\": \"o{office}\", \"period\": \"p{period}\", \"value\": \"2\"}}")
    });
    let named = |bytes: Vec<u8>| {
        let text = String::from_utf8_lossy(&bytes).replace("\"period\": \"2021\"", &format!("\"period\": \"p{last}\""));
        text.into_bytes()
    };
    let Documents { plan, actuals } = plan.with_results(&results);
    Documents { plan: named(plan), actuals: actuals.map(named) }
}

/// Nodes below one.
pub fn children(size: usize) -> Documents {
    let nodes = many(size, |place| leaf(&format!("n{place}"), TARGET));
    let results = many(size, |place| format!("{{\"node\": \"n{place}\", \"value\": \"{}\"}}", place % 100 + 50));
    Documents::plan(&[format!("\"nodes\": [{}]", group("root", &nodes))]).with_results(&results)
}

/// Nodes below none.
pub fn roots(size: usize) -> Documents {
    let results = many(size, |place| format!("{{\"node\": \"n{place}\", \"value\": \"{}\"}}", place % 100 + 50));
    Documents::plan(&[list("nodes", size, |place| leaf(&format!("n{place}"), TARGET))]).with_results(&results)
}

/// One method with many bands, and many nodes with this method.
pub fn bands(size: usize) -> Documents {
    let band = |place: usize| {
        let from = place.checked_sub(1).map_or(String::new(), |before| format!("\"from\": \"{before}\", "));
        let to = if place + 1 == size { String::new() } else { format!("\"to\": \"{place}\", ") };
        format!("{{{from}{to}\"points\": \"{place}\"}}")
    };
    let methods = format!(
        "\"methods\": [{{\"id\": \"relative\", \"name\": \"Bands\", \"score\": {{\"kind\": \"bands\", \"bands\": [{}]}}}},\
         {{\"id\": \"mean\", \"name\": \"Mean\", \"aggregation\": {{\"kind\": \"weighted_mean\"}}}}]",
        many(size, band)
    );
    let nodes = many(size, |place| leaf(&format!("n{place}"), ""));
    // Every second node has a result; of the others any band may hold one.
    let results = many(size / 2, |place| format!("{{\"node\": \"n{}\", \"value\": \"{place}.5\"}}", 2 * place));
    Documents::plan(&[methods, format!("\"nodes\": [{}]", group("root", &nodes))]).with_results(&results)
}

/// Nodes that are listed and not scored, for one long reason.
pub fn long_reasons(size: usize) -> Documents {
    let methods = format!(
        "\"methods\": [{{\"id\": \"relative\", \"name\": \"Listed\", \"score\": {{\"kind\": \"listed\", \"reason\": \"{}\"}}}},\
         {{\"id\": \"mean\", \"name\": \"Mean\", \"aggregation\": {{\"kind\": \"weighted_mean\"}}}}]",
        "why ".repeat(size / 4)
    );
    let nodes = many(size, |place| leaf(&format!("n{place}"), ""));
    Documents::plan(&[methods, format!("\"nodes\": [{}]", group("root", &nodes))])
}

/// Nodes with a method each.
pub fn methods(size: usize) -> Documents {
    let method = |place: usize| {
        format!(
            "{{\"id\": \"m{place}\", \"name\": \"M\", \"score\": {{\"kind\": \"deviation\", \"form\": \"relative\"}}}}"
        )
    };
    let mean = "{\"id\": \"mean\", \"name\": \"Mean\", \"aggregation\": {\"kind\": \"weighted_mean\"}}";
    let nodes = many(size, |place| {
        let node = leaf(&format!("n{place}"), TARGET);
        node.replace("\"method\": \"relative\"", &format!("\"method\": \"m{place}\""))
    });
    let methods = format!("\"methods\": [{mean}, {}]", many(size, method));
    Documents::plan(&[methods, format!("\"nodes\": [{}]", group("root", &nodes))])
}

/// Offices in a cluster of their own, each with a target.
pub fn clusters(size: usize) -> Documents {
    let cluster = |place: usize| format!("{{\"id\": \"c{place}\", \"name\": \"Cluster\"}}");
    let systems =
        format!("\"cluster_systems\": [{{\"id\": \"s\", \"name\": \"System\", {}}}]", list("clusters", size, cluster));
    let membership = |place: usize| format!("\"system\": \"s\", \"cluster\": \"c{place}\"");
    let offices = list("offices", size, |place| office(place, &format!(", \"clusters\": [{{{}}}]", membership(place))));
    let target = |place: usize| {
        format!("{{\"cluster\": {{{}}}, \"target\": {{\"kind\": \"value\", \"value\": \"100\"}}}}", membership(place))
    };
    let targets = format!(", {}", list("targets", size, target));
    Documents::plan(&[systems, offices, format!("\"nodes\": [{}]", group("root", &leaf("n0", &targets)))])
}

/// Nodes with a target for one office, which leaves all others without.
pub fn few_targets(size: usize) -> Documents {
    let target = |place: usize| {
        format!(
            ", \"targets\": [{{\"office\": \"o{place}\", \"target\": {{\"kind\": \"value\", \"value\": \"100\"}}}}]"
        )
    };
    let nodes = many(size, |place| leaf(&format!("n{place}"), &target(place)));
    let offices = list("offices", size, |place| office(place, ""));
    Documents::plan(&[offices, format!("\"nodes\": [{}]", group("root", &nodes))])
}

/// Acts that each remove a node.
pub fn amendments(size: usize) -> Documents {
    let nodes = many(size, |place| leaf(&format!("n{place}"), TARGET));
    let amendment = |place: usize| {
        format!(
            "{{\"id\": \"a{place}\", \"act\": \"An act\", \"date\": \"2021-06-01\", \
             \"changes\": [{{\"at\": {{\"node\": \"n{place}\"}}, \"removed\": true}}]}}"
        )
    };
    Documents::plan(&[format!("\"nodes\": [{}]", group("root", &nodes)), list("amendments", size, amendment)])
}

/// Periods that follow one another, each with a target from a day.
pub fn periods(size: usize) -> Documents {
    let period = |place: usize| {
        let before = place.checked_sub(1).map_or(String::new(), |before| format!(", \"previous\": \"p{before}\""));
        // Each lasts a year, and a hundred share it: days may lie in several periods.
        let year = 1900 + place / 100;
        format!(
            "{{\"id\": \"p{place}\", \"name\": \"P\", \"from\": \"{year}-01-01\", \"to\": \"{year}-12-31\"{before}}}"
        )
    };
    let periods = format!(
        "\"periods\": [{{\"id\": \"2021\", \"name\": \"2021\", \"from\": \"2021-01-01\", \"to\": \"2021-12-31\"}}, {}]",
        many(size, period)
    );
    let target = |place: usize| {
        let year = 1900 + place / 100;
        format!(
            "{{\"period\": \"p{place}\", \"valid_from\": \"{year}-06-01\", \
             \"target\": {{\"kind\": \"value\", \"value\": \"100\"}}}}"
        )
    };
    let targets = format!(", {}", list("targets", size, target));
    Documents::plan(&[periods, format!("\"nodes\": [{}]", group("root", &leaf("n0", &targets)))])
}
