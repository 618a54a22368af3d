//! Tests of questions, percentages and sentences. The counting itself is tested in the archive, the whole in
//! `export` and in the stories.

use proptest::prelude::*;
use sterna_vocabulary::Lang;

use super::{By, Denominator, Rounding, StocktakeQuery};

#[test]
fn the_published_percentages_come_out_under_floor() {
    let counts = [185, 178, 313, 516];
    let floor: Vec<_> = counts.iter().filter_map(|count| Rounding::Floor.percent(*count, 668)).collect();
    let half_up: Vec<_> = counts.iter().filter_map(|count| Rounding::HalfUp.percent(*count, 668)).collect();
    assert_eq!(floor, [27, 26, 46, 77]);
    assert_eq!(half_up, [28, 27, 47, 77]);
    assert_eq!(Rounding::HalfUp.percent(1, 200), Some(1), "0.5 goes up");
    assert_eq!(Rounding::Floor.percent(1, 0), None);
}

proptest! {
    #[test]
    fn a_percentage_never_exceeds_a_hundred(part in 0_u64..1_000_000, more in 0_u64..1_000_000) {
        let whole = part + more;
        for rounding in [Rounding::Floor, Rounding::HalfUp] {
            if let Some(percent) = rounding.percent(part, whole) {
                prop_assert!(percent <= 100);
            }
        }
    }
}

#[test]
fn a_question_survives_its_address() {
    let text = "by=objective&collection=main&country=KEN&country=UGA&q=caf%C3%A9%20%26%20co&denominator=activated&rounding=half-up&tagged-from=2019-12-01&tagged-to=2022-03-31&money=by-rank&lang=fr&as-of=12";
    let query = StocktakeQuery::parse(text).expect("a question");
    assert_eq!(query.by, By::Objective);
    assert_eq!(query.denominator, Denominator::Activated);
    assert_eq!(query.filters["q"], ["café & co"]);
    assert_eq!(query.lang, Lang::Fr);
    let again = StocktakeQuery::parse(&query.to_query_string()).expect("its address");
    assert_eq!(again, query);
    assert_eq!(again.to_query_string(), query.to_query_string());
    let turned = StocktakeQuery::parse("country=UGA&country=KEN&by=objective").expect("a question");
    assert_eq!(
        turned.to_query_string(),
        StocktakeQuery::parse("by=objective&country=KEN&country=UGA").expect("one").to_query_string()
    );
}

#[test]
fn what_is_not_understood_is_refused_with_what_would_be() {
    for bad in [
        "by=colour",
        "denominator=some",
        "rounding=up",
        "tagged-from=2016-02-30",
        "framework=x",
        "colour=red",
        "as-of=-1",
        "framework=sdg&by=cluster",
    ] {
        let error = StocktakeQuery::parse(bad).unwrap_err();
        assert_eq!(error.code(), "stocktake.query", "{bad}");
    }
    let query = StocktakeQuery::default()
        .filter("country=KEN")
        .and_then(|query| query.filter("period-from=2020-01-01"));
    let query = query.expect("filters");
    assert_eq!(query.filters["country"], ["KEN"]);
    assert_eq!(query.period.from, Some(jiff::civil::date(2020, 1, 1)));
}

#[test]
fn every_message_this_room_generates_exists_in_six_languages() {
    let mut keys: Vec<String> =
        vec!["stocktake-standing".to_owned(), "stocktake-coverage".to_owned(), "stocktake-rule".to_owned()];
    for kind in ["cluster", "area", "objective", "place", "year", "other", "suggested"] {
        keys.push(format!("stocktake-sentence-{kind}"));
        keys.push(format!("stocktake-sentence-{kind}-none"));
    }
    keys.extend(["tagged", "activated", "all"].iter().map(|kind| format!("stocktake-of-{kind}")));
    keys.extend(By::ALL.iter().map(|by| format!("by-{}", by.code())));
    keys.extend(crate::project::ProjectType::ALL.iter().map(|one| format!("type-{}", one.code())));
    keys.extend(crate::project::State::ALL.iter().map(|one| format!("state-{}", one.code())));
    for lang in Lang::ALL {
        let words = sterna_site::Messages::of(lang);
        assert!(words.faults().is_empty(), "{lang}: {:?}", words.faults());
        for key in &keys {
            assert!(words.has(key), "{lang}: {key}");
        }
    }
}
