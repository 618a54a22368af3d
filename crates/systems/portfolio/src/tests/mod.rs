//! Tests of the rules on money: division, figure, what counts.

mod commands;
mod figures;
mod samples;

use proptest::prelude::*;
use sterna_archive::Related;

pub(crate) use samples::{archive, at, record, related};

use crate::project::{Budget, BudgetKind, FlowSum, Identifier, Project, ProviderFunds, RelatedProject, Sum};
use crate::{Basis, Counts, RateTable, Reason, counted, divide, figure, own_collection, shares};

fn usd(minor: i64) -> Vec<Sum> {
    vec![Sum { currency: "USD".to_owned(), minor }]
}

fn worth(minor: i64) -> Project {
    Project { stated: usd(minor), ..Project::default() }
}

proptest! {
    #[test]
    fn parts_sum_to_the_whole(whole in any::<i64>(), weights in prop::collection::vec(0_u64..1_000_000, 1..40)) {
        let parts = divide(whole, &weights);
        prop_assert_eq!(parts.len(), weights.len());
        prop_assert_eq!(parts.iter().map(|part| i128::from(*part)).sum::<i128>(), i128::from(whole));
        prop_assert!(parts.iter().all(|part| *part == 0 || (*part < 0) == (whole < 0)));
    }

    #[test]
    fn shares_never_exceed_a_million(stated in prop::collection::vec(prop::option::of(0_u32..1_200_000), 0..20)) {
        let parts = shares(&stated);
        let sum: u64 = parts.iter().map(|part| u64::from(*part)).sum();
        prop_assert!(sum <= 1_000_000);
        if stated.iter().any(Option::is_none) {
            prop_assert_eq!(sum, 1_000_000);
        }
    }

    #[test]
    fn a_parent_and_its_children_count_each_amount_once(
        parent in 0_i64..1_000_000_000,
        children in prop::collection::vec((0_i64..1_000_000_000, prop::collection::vec(0_i64..1_000_000, 0..3)), 0..5),
    ) {
        let root = record("p", &worth(parent));
        let mut total = 0_i64;
        let mut sum = 0_i64;
        let mut links: Vec<Related> = Vec::new();
        for (number, (own, grandchildren)) in children.iter().enumerate() {
            let below: Vec<Related> = grandchildren
                .iter()
                .enumerate()
                .map(|(inner, minor)| related("child", true, record(&format!("g{number}{inner}"), &worth(*minor)), Vec::new()))
                .collect();
            let child = record(&format!("c{number}"), &worth(*own));
            let mine = counted(&child, &worth(*own), &below);
            let grand: i64 = grandchildren.iter().sum();
            prop_assert_eq!(mine.counted.first().map_or(0, |sum| sum.minor), (own - grand).max(0));
            total += mine.counted.first().map_or(0, |sum| sum.minor) + grand;
            sum += (*own).max(grand);
            links.push(related("child", true, child, below));
        }
        let top = counted(&root, &worth(parent), &links);
        total += top.counted.first().map_or(0, |sum| sum.minor);
        // Together they count the larger of what the parent states and what its parts state.
        prop_assert_eq!(total, parent.max(sum));
    }
}

#[test]
fn the_largest_remainder_goes_to_the_earlier_of_equals() {
    assert_eq!(divide(100, &[1, 1, 1]), [34, 33, 33]);
    assert_eq!(divide(-100, &[1, 1, 1]), [-34, -33, -33]);
    assert_eq!(divide(5, &[0, 0]), [3, 2]);
    assert_eq!(divide(7, &[]), Vec::<i64>::new());
    assert_eq!(divide(i64::MIN, &[1]), [i64::MIN]);
}

#[test]
fn a_revised_budget_replaces_originals_of_its_time() {
    let year = |kind, year: i16, minor| Budget {
        kind,
        start: Some(jiff::civil::date(year, 1, 1)),
        end: Some(jiff::civil::date(year, 12, 31)),
        currency: "EUR".to_owned(),
        minor,
        ..Budget::default()
    };
    let budgets = vec![
        year(BudgetKind::Original, 2020, 10),
        year(BudgetKind::Original, 2021, 20),
        year(BudgetKind::Revised, 2020, 7),
    ];
    let project = Project { budgets, ..Project::default() };
    let figure = figure(&project);
    assert_eq!(figure.basis, Basis::Budgets);
    assert_eq!(figure.amounts["EUR"], 27);
}

#[test]
fn the_figure_takes_the_first_basis_there_is() {
    let flow = |variety: &str, minor| FlowSum {
        variety: variety.to_owned(),
        currency: "USD".to_owned(),
        minor,
        count: 1,
        ..FlowSum::default()
    };
    let mut project =
        Project { transactions: vec![flow("3", 5), flow("4", 6), flow("1", 99)], ..Project::default() };
    assert_eq!((figure(&project).basis, figure(&project).amounts["USD"]), (Basis::Spending, 11));
    project.transactions.push(flow("11", 8));
    assert_eq!(figure(&project).basis, Basis::IncomingCommitments);
    project.transactions.push(flow("2", 9));
    assert_eq!(figure(&project).basis, Basis::Commitments);
    project.stated = usd(1);
    assert_eq!(figure(&project).basis, Basis::Stated);
    assert_eq!(figure(&Project::default()).basis, Basis::None);
}

#[test]
fn money_that_a_present_provider_counts_is_taken_off() {
    let giver = Project {
        identifiers: vec![Identifier { scheme: "iati".to_owned(), value: "GIVER-1".to_owned() }],
        ..worth(600)
    };
    let taker = Project {
        providers: vec![ProviderFunds {
            activity: "GIVER-1".to_owned(),
            variety: "1".to_owned(),
            currency: "USD".to_owned(),
            minor: 700,
        }],
        ..worth(1_000)
    };
    let own = record("taker", &taker);
    let link = |relation: &str| related(relation, true, record("giver", &giver), Vec::new());
    let found = counted(&own, &taker, &[link("provider")]);
    // The provider states 600 only, so no more than that is counted there.
    assert_eq!((found.counts, found.reason, found.counted), (Counts::Partly, Reason::Provider, usd(400)));
    let parent = counted(&own, &taker, &[link("provider"), link("parent")]);
    assert_eq!(
        parent.counts,
        Counts::Yes,
        "a provider that is the parent is left to the parent's own excess"
    );
    assert_eq!(counted(&own, &taker, &[]).counts, Counts::Yes);
}

#[test]
fn a_circle_of_children_takes_nothing_off() {
    let own = record("a", &worth(10));
    let back = related("child", true, own.clone(), Vec::new());
    let link = related("child", true, record("b", &worth(10)), vec![back]);
    let found = counted(&own, &worth(10), &[link]);
    assert_eq!((found.counts, found.reason), (Counts::Yes, Reason::Circle));
}

#[test]
fn a_demonstration_never_lowers_a_real_record() {
    let own = record("a", &worth(10));
    let mut child = record("b", &worth(10));
    child.collection = crate::DEMO_SYNTHETIC.to_owned();
    assert_eq!(counted(&own, &worth(10), &[related("child", true, child, Vec::new())]).counts, Counts::Yes);
}

#[test]
fn no_amount_is_not_an_amount_of_zero() {
    let found = counted(&record("a", &Project::default()), &Project::default(), &[]);
    assert_eq!((found.counts, found.reason), (Counts::No, Reason::NoMoney));
    let related = RelatedProject::default();
    assert_eq!(related.relation, "");
}

#[test]
fn rates_convert_exactly_and_only_with_a_table() {
    let text = "currency,per,date,source\nUSD,1,2024-01-01,Test table\nEUR,0.9,2024-01-01,Test table\nJPY,150,2024-01-01,Test table\n";
    let table = RateTable::parse("t", text.as_bytes()).expect("a table");
    assert_eq!(table.convert(9_000, "EUR", "USD"), Some(10_000));
    assert_eq!(table.convert(100, "USD", "JPY"), Some(150), "one dollar is 150 yen, which has no minor unit");
    assert_eq!(table.convert(-1, "EUR", "USD"), Some(-1), "-1.11 cents");
    assert_eq!(table.convert(5, "CHF", "USD"), None);
    assert!(
        RateTable::parse("t", b"currency,per,date\nUSD,1,2024-01-01\n").is_err(),
        "a source is asked for"
    );
    assert!(
        RateTable::parse("t", b"currency,per,date,source\nEUR,0.9,2024-01-01,x\n").is_err(),
        "a base is asked for"
    );
    assert!(table.cited().contains("Test table"));
}

#[test]
fn an_import_names_a_collection_of_its_own() {
    assert!(own_collection("main").is_ok());
    for bad in ["demo-synthetic", "demo-factual", "", "Main", "-a", "a b", &"a".repeat(65)] {
        assert!(own_collection(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_descendant_that_several_ways_lead_to_is_taken_off_once() {
    let child = |name: &str, minor: i64, below: Vec<Related>| {
        let project = if minor > 0 { worth(minor) } else { Project::default() };
        related("child", true, record(name, &project), below)
    };
    let left = |links: &[Related]| {
        let found = counted(&record("top", &worth(100)), &worth(100), links);
        (found.counted[0].minor, found.reason)
    };
    let diamond =
        [child("b", 0, vec![child("d", 40, Vec::new())]), child("c", 0, vec![child("d", 40, Vec::new())])];
    assert_eq!(left(&diamond), (60, Reason::Children));
    // Named by the top and by another child of it, in either order: the child's sum holds it.
    let direct = || child("d", 40, vec![child("e", 50, Vec::new())]);
    let by_way = || child("b", 45, vec![child("d", 40, Vec::new())]);
    assert_eq!(left(&[direct(), by_way()]), (50, Reason::Children));
    assert_eq!(left(&[by_way(), direct()]), (50, Reason::Children));
    let circle = [child("b", 40, vec![child("top", 100, Vec::new())])];
    assert_eq!(left(&circle), (100, Reason::Circle), "who names each other a child takes nothing off");
}
