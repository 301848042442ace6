//! Addresses are written and read back; what leads nowhere is said.

use piramide_engine::raw::ActualsKind;
use proptest::prelude::*;

use super::*;
use crate::view::CheckGroup;

fn illustrative() -> PlanPlace {
    let set = SetPlace::new(ActualsKind::Illustrative, "2021-12-31-final");
    PlanPlace::new(Origin::Site, "inps-2021", Some(set))
}

#[test]
fn every_view_has_its_fragment() {
    let own = PlanPlace { origin: Origin::Reader, ..illustrative() };
    let before = PlanPlace { version: Some("original".into()), ..illustrative() };
    let supposed = PlanPlace { version: Some("scenario.more staff".into()), ..illustrative() };
    let later = PlanPlace { office: Some("roma".into()), period: Some("2021-q1".into()), ..illustrative() };
    for (address, fragment) in [
        (Address::catalog(), "#/"),
        (PlanPlace::new(Origin::Site, "inps-2020", None).plan(), "#/inps-2020"),
        (PlanPlace::new(Origin::Site, "inps-2020", None).node("A.1"), "#/inps-2020/-/node/A.1"),
        (illustrative().plan(), "#/inps-2021/illustrative.2021-12-31-final"),
        (illustrative().explanation("A.1"), "#/inps-2021/illustrative.2021-12-31-final/node/A.1?explain"),
        (illustrative().level("valore"), "#/inps-2021/illustrative.2021-12-31-final/level/valore"),
        (own.plan(), "#/~file/inps-2021/illustrative.2021-12-31-final"),
        (
            later.explanation("A.1").in_language(Language::English),
            "#/inps-2021/illustrative.2021-12-31-final/node/A.1?explain&office=roma&period=2021-q1&lang=en",
        ),
        (before.plan(), "#/inps-2021/illustrative.2021-12-31-final?version=original"),
        (
            supposed.offices("A.1", "-score"),
            "#/inps-2021/illustrative.2021-12-31-final/offices/A.1?sort=-score&version=scenario.more%20staff",
        ),
        (Address::to(Route::Page(Page::Legal)), "#/~legal"),
        (Address::to(Route::Refused), "#/~findings"),
        (Address::to(Route::Sources(illustrative())), "#/inps-2021/illustrative.2021-12-31-final/sources"),
        (Address::to(Route::Findings(illustrative())), "#/inps-2021/illustrative.2021-12-31-final/findings"),
        (illustrative().offices("A.1", ""), "#/inps-2021/illustrative.2021-12-31-final/offices/A.1"),
        (illustrative().offices("A.1", "-score"), "#/inps-2021/illustrative.2021-12-31-final/offices/A.1?sort=-score"),
        (illustrative().checks(None, 1), "#/inps-2021/illustrative.2021-12-31-final/checks"),
        (
            illustrative().checks(Some(CheckGroup::Contradiction), 2),
            "#/inps-2021/illustrative.2021-12-31-final/checks?verdict=contradiction&page=2",
        ),
        (illustrative().search(""), "#/inps-2021/illustrative.2021-12-31-final/search"),
        (
            illustrative().search("qualità & costi"),
            "#/inps-2021/illustrative.2021-12-31-final/search?text=qualit%C3%A0%20%26%20costi",
        ),
    ] {
        assert_eq!(address.fragment(), fragment);
        assert_eq!(Address::read(fragment), Some(address), "{fragment}");
    }
}

#[test]
fn only_fragments_that_begin_like_an_address_are_one() {
    assert_eq!(Address::read("#content"), None);
    assert_eq!(Address::read("content"), None);
    assert_eq!(Address::read(""), Some(Address::catalog()));
    assert_eq!(Address::read("#"), Some(Address::catalog()));
    assert_eq!(Address::read("#/"), Some(Address::catalog()));
    assert_eq!(Address::read("#/?lang=en"), Some(Address::catalog().in_language(Language::English)));
}

#[test]
fn what_leads_nowhere_is_unknown_and_stays_as_it_stands() {
    for text in ["inps-2020/2020/nodes/A", "~nothing", "a/b/node", "a/b/node/c/d", "a%ZZ", "~file", "//x", "a/b/node/"]
    {
        let fragment = format!("#/{text}");
        let read = Address::read(&fragment).unwrap();
        assert_eq!(read.route, Route::Unknown(text.to_owned()), "{text}");
        assert_eq!(read.fragment(), fragment);
    }
}

/// Every view of a plan can be reached without naming a set, with `-` or without it.
#[test]
fn a_view_is_never_taken_for_a_set_of_results() {
    for view in ["level/a", "node/a", "node/a?explain", "sources", "findings", "offices/a", "checks", "search?text=b"] {
        for plan in ["inps-2020", "~file/mine"] {
            let (short, whole) = (format!("#/{plan}/{view}"), format!("#/{plan}/-/{view}"));
            let address = Address::read(&short).unwrap();
            assert_eq!(Some(&address), Address::read(&whole).as_ref(), "{short}");
            assert_eq!(address.place().unwrap().set, None, "{short}");
            assert_eq!(address.fragment(), whole);
        }
    }
    assert_eq!(Address::read("#/p/node").unwrap().route, Route::Unknown("p/node".to_owned()));
}

#[test]
fn a_set_with_the_name_of_a_view_keeps_it() {
    for name in ["level", "node", "sources", "findings", "offices", "checks", "search"] {
        let named = SetPlace::new(ActualsKind::Official, name);
        let at = PlanPlace::new(Origin::Site, "p", Some(named));
        assert_eq!(at.plan().fragment(), format!("#/p/official.{name}"));
        for address in [at.plan(), at.search("x"), at.node("search")] {
            assert_eq!(Address::read(&address.fragment()), Some(address));
        }
    }
}

#[test]
fn a_mark_cannot_be_put_on_or_taken_off_by_a_name() {
    let tricky = SetPlace::new(ActualsKind::Official, "illustrative.x");
    let address = PlanPlace::new(Origin::Site, "p", Some(tricky)).plan();
    assert_eq!(address.fragment(), "#/p/official.illustrative.x");
    assert_eq!(Address::read("#/p/official.illustrative.x"), Some(address));
}

fn kinds() -> impl Strategy<Value = ActualsKind> {
    proptest::sample::select(ActualsKind::ALL)
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-z0-9][a-z0-9._-]{0,8}",
        "\\PC{1,8}",
        Just("node".to_owned()),
        Just("search".to_owned()),
        Just("official.x".to_owned())
    ]
}

fn places() -> BoxedStrategy<PlanPlace> {
    let set = proptest::option::of((kinds(), names()).prop_map(|(kind, id)| SetPlace { kind, id }));
    let origin = prop_oneof![Just(Origin::Site), Just(Origin::Reader)];
    let chosen = || proptest::option::of(names());
    let rest = (chosen(), chosen(), chosen());
    (origin, names(), set, rest)
        .prop_map(|(origin, plan, set, (office, period, version))| PlanPlace {
            origin,
            plan,
            set,
            office,
            period,
            version,
        })
        .boxed()
}

fn routes() -> impl Strategy<Value = Route> {
    prop_oneof![
        Just(Route::Catalog),
        Just(Route::Refused),
        proptest::sample::select(Page::ALL).prop_map(Route::Page),
        places().prop_map(Route::Plan),
        places().prop_map(Route::Sources),
        places().prop_map(Route::Findings),
        (places(), proptest::option::of(proptest::sample::select(CheckGroup::ALL)), 1..9u32)
            .prop_map(|(at, group, page)| Route::Checks { at, group, page }),
        (places(), names()).prop_map(|(at, level)| Route::Level { at, level }),
        (places(), names(), any::<bool>()).prop_map(|(at, node, explained)| Route::Node { at, node, explained }),
    ]
}

proptest! {
    #[test]
    fn every_address_reads_back(route in routes(), language in proptest::option::of(proptest::sample::select(Language::ALL))) {
        let address = Address { route, language };
        prop_assert_eq!(Address::read(&address.fragment()), Some(address));
    }

    #[test]
    fn reading_never_stops(fragment in "\\PC{0,40}") {
        if let Some(address) = Address::read(&fragment) {
            let again = Address::read(&address.fragment());
            prop_assert_eq!(again.map(|again| again.fragment()), Some(address.fragment()));
        }
    }

    #[test]
    fn illustrative_data_say_so_in_every_address(at in places(), node in names()) {
        let set = SetPlace::new(ActualsKind::Illustrative, &node);
        let at = PlanPlace { set: Some(set), ..at };
        prop_assert!(at.node(&node).fragment().contains("/illustrative."));
        prop_assert!(at.plan().fragment().contains("/illustrative."));
    }
}
