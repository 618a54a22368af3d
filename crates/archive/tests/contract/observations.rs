//! Observations: vintages, reads as of one, and what damage, backup and restore make of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use sterna_archive::{
    Actor, NewDataset, NewObservation, NewVintage, ObservationQuery, ObservationStatus, Partition, Quantity,
    Reader, SourcePlace, VINTAGE_ROWS_MAX, backup, restore,
};

use crate::note::kinds;
use crate::on_both;
use crate::place::{Place, at, public};

on_both!(
    a_correction_is_a_newer_vintage,
    pages_follow_each_other,
    refusals,
    kept_by_backups,
    writers_take_turns
);

fn dimensions(country: &str, sex: &str) -> BTreeMap<String, String> {
    BTreeMap::from([("country".to_owned(), country.to_owned()), ("sex".to_owned(), sex.to_owned())])
}

fn counted(country: &str, sex: &str, day: i32, mantissa: i64) -> NewObservation {
    NewObservation {
        dimensions: dimensions(country, sex),
        period: (day, day + 364),
        value: Some(Quantity { mantissa, scale: 0 }),
        unit: "persons".to_owned(),
        status: ObservationStatus::Normal,
    }
}

fn vintage(dataset: &str, second: i64, rows: Vec<NewObservation>) -> NewVintage {
    NewVintage {
        dataset: dataset.to_owned(),
        actor: Actor::owner(),
        at: at(second),
        summary: format!("delivery {second}"),
        source: Some(SourcePlace {
            file: "stocks.csv".to_owned(),
            file_hash: "00ff".to_owned(),
            place: String::new(),
        }),
        rows,
    }
}

async fn dataset(partition: &Partition, slug: &str, open: bool) {
    let names = BTreeMap::from([("en".to_owned(), "Stocks".to_owned())]);
    let new = NewDataset { slug: slug.to_owned(), names, open, at: at(0) };
    partition.observations().create(&new).await.unwrap();
}

fn asked(as_of: Option<i64>) -> ObservationQuery {
    ObservationQuery { dataset: "stocks".to_owned(), as_of, ..ObservationQuery::default() }
}

/// What stands: country, sex, first day, digits, vintage.
async fn stands(
    partition: &Partition,
    query: &ObservationQuery,
) -> Vec<(String, String, i32, Option<i64>, i64)> {
    let page = partition.observations().read(&Reader::owner(), query).await.unwrap();
    let mut rows: Vec<_> = page
        .rows
        .into_iter()
        .map(|row| {
            let of = |name: &str| row.dimensions[name].clone();
            (of("country"), of("sex"), row.period.0, row.value.map(|value| value.mantissa), row.vintage)
        })
        .collect();
    rows.sort();
    rows
}

fn row(
    country: &str,
    sex: &str,
    day: i32,
    digits: Option<i64>,
    vintage: i64,
) -> (String, String, i32, Option<i64>, i64) {
    (country.to_owned(), sex.to_owned(), day, digits, vintage)
}

async fn a_correction_is_a_newer_vintage(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let observations = partition.observations();
    dataset(&partition, "stocks", true).await;
    let first = vec![counted("KEN", "F", 0, 10), counted("KEN", "M", 0, 12), counted("UGA", "F", 0, 7)];
    let head = observations.add(&vintage("stocks", 1, first.clone())).await.unwrap().expect("a vintage");
    assert_eq!((head.vintage, head.rows), (1, 3));
    assert_eq!(
        observations.add(&vintage("stocks", 2, first)).await.unwrap(),
        None,
        "nothing new, no vintage"
    );
    // One is corrected, one is taken back, one is new, one is delivered again.
    let missing =
        NewObservation { value: None, status: ObservationStatus::Missing, ..counted("UGA", "F", 0, 0) };
    let second =
        vec![counted("KEN", "F", 0, 11), counted("KEN", "M", 0, 12), missing, counted("KEN", "F", 365, 20)];
    let head = observations.add(&vintage("stocks", 3, second)).await.unwrap().expect("a vintage");
    assert_eq!((head.vintage, head.rows), (2, 3));
    let now = [
        row("KEN", "F", 0, Some(11), 2),
        row("KEN", "F", 365, Some(20), 2),
        row("KEN", "M", 0, Some(12), 1),
        row("UGA", "F", 0, None, 2),
    ];
    assert_eq!(stands(&partition, &asked(None)).await, now);
    assert_eq!(stands(&partition, &asked(Some(99))).await, now, "there is nothing newer");
    let then =
        [row("KEN", "F", 0, Some(10), 1), row("KEN", "M", 0, Some(12), 1), row("UGA", "F", 0, Some(7), 1)];
    assert_eq!(stands(&partition, &asked(Some(1))).await, then, "as of the first vintage");
    assert!(stands(&partition, &asked(Some(0))).await.is_empty());
    let narrow = ObservationQuery {
        dimensions: BTreeMap::from([("sex".to_owned(), "F".to_owned())]),
        period: Some((365, 400)),
        ..asked(None)
    };
    assert_eq!(stands(&partition, &narrow).await, [row("KEN", "F", 365, Some(20), 2)]);
    let vintages = observations.vintages(&Reader::owner(), "stocks").await.unwrap();
    assert_eq!(vintages.iter().map(|one| (one.vintage, one.rows)).collect::<Vec<_>>(), [(2, 3), (1, 3)]);
    assert_eq!(vintages[0].file, Some(("stocks.csv".to_owned(), "00ff".to_owned())));
    let report = partition.check(Arc::new(|_, _, _| {})).await.unwrap();
    assert!(report.is_sound(), "{:?}", report.findings);
    assert_eq!(report.observations, 6);
    archive.close().await;
}

async fn pages_follow_each_other(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    dataset(&partition, "stocks", true).await;
    let rows: Vec<NewObservation> = (0..5)
        .flat_map(|year| ["KEN", "UGA", "TZA"].map(|code| counted(code, "F", year * 365, i64::from(year))))
        .collect();
    partition.observations().add(&vintage("stocks", 1, rows)).await.unwrap();
    let mut query = ObservationQuery { limit: 4, ..asked(None) };
    let mut seen = Vec::new();
    let mut pages = 0;
    loop {
        let page = partition.observations().read(&Reader::public(), &query).await.unwrap();
        assert!(page.rows.len() <= 4);
        seen.extend(page.rows.into_iter().map(|row| (row.dimensions["country"].clone(), row.period.0)));
        pages += 1;
        match page.next {
            Some(next) => query.after = Some(next),
            None => break,
        }
    }
    let all = seen.len();
    seen.sort();
    seen.dedup();
    assert_eq!((pages, all, seen.len()), (4, 15, 15), "each once");
    archive.close().await;
}

async fn refusals(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let observations = partition.observations();
    dataset(&partition, "stocks", false).await;
    let refused = |rows: Vec<NewObservation>| {
        let observations = observations.clone();
        async move { observations.add(&vintage("stocks", 1, rows)).await.unwrap_err().code() }
    };
    let valued = NewObservation { status: ObservationStatus::Missing, ..counted("KEN", "F", 0, 1) };
    let empty = NewObservation { value: None, ..counted("KEN", "F", 0, 1) };
    let backwards = NewObservation { period: (1, 0), ..counted("KEN", "F", 0, 1) };
    let fine =
        NewObservation { value: Some(Quantity { mantissa: 1, scale: 19 }), ..counted("KEN", "F", 0, 1) };
    let twice = vec![counted("KEN", "F", 0, 1), counted("KEN", "F", 0, 2)];
    let wide = NewObservation {
        dimensions: (0..17).map(|number| (format!("d{number}"), String::new())).collect(),
        ..counted("KEN", "F", 0, 1)
    };
    for rows in [vec![valued], vec![empty], vec![backwards], vec![fine], twice, vec![wide.clone()]] {
        assert_eq!(refused(rows).await, "archive.observation");
    }
    let mut just = wide;
    just.dimensions.pop_last();
    assert_eq!(
        observations.add(&vintage("stocks", 1, vec![just])).await.unwrap().expect("a vintage").rows,
        1
    );
    let many = vec![counted("KEN", "F", 0, 1); VINTAGE_ROWS_MAX + 1];
    assert_eq!(refused(many).await, "archive.too-many-writes");
    let unknown = observations.add(&vintage("no-such", 1, Vec::new())).await.unwrap_err();
    assert_eq!(unknown.code(), "archive.no-such-dataset");
    // What is not open is not told from what is not there.
    let hidden = observations.read(&Reader::public(), &asked(None)).await.unwrap_err();
    assert_eq!(hidden.code(), "archive.no-such-dataset");
    assert!(observations.datasets(&Reader::public()).await.unwrap().is_empty());
    assert_eq!(observations.datasets(&Reader::owner()).await.unwrap().len(), 1);
    archive.close().await;
}

/// A backup holds datasets, series, vintages and observations, and check reads them again on the other engine.
async fn kept_by_backups(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    dataset(&partition, "stocks", true).await;
    for (second, digits) in [(1, 10), (2, 11)] {
        partition
            .observations()
            .add(&vintage("stocks", second, vec![counted("KEN", "F", 0, digits)]))
            .await
            .unwrap();
    }
    let file = place.folder.path().join("b.tar.zst");
    backup(&place.config, &file).await.unwrap();
    archive.close().await;
    let there = if place.config.database.is_none() {
        Place::postgres().unwrap_or_else(Place::sqlite)
    } else {
        Place::sqlite()
    };
    let restored = restore(&file, &there.config, kinds()).await.unwrap();
    assert!(restored.check.is_sound(), "{:?}", restored.check.findings);
    assert_eq!(restored.check.observations, 2);
    let archive = there.open().await;
    let partition = public(&archive);
    assert_eq!(stands(&partition, &asked(None)).await, [row("KEN", "F", 0, Some(11), 2)]);
    assert_eq!(stands(&partition, &asked(Some(1))).await, [row("KEN", "F", 0, Some(10), 1)]);
    let next =
        partition.observations().add(&vintage("stocks", 3, vec![counted("KEN", "F", 0, 12)])).await.unwrap();
    assert_eq!(next.expect("a vintage").vintage, 3, "it goes on where it stood");
    archive.close().await;
}

/// Vintages of one dataset come one after the other, whoever brings them.
async fn writers_take_turns(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    dataset(&partition, "stocks", true).await;
    let mut writers = Vec::new();
    for writer in 0..8 {
        let observations = partition.observations();
        writers.push(tokio::spawn(async move {
            let rows = vec![counted("KEN", "F", 0, 100 + writer)];
            observations.add(&vintage("stocks", writer, rows)).await.unwrap().expect("a vintage").vintage
        }));
    }
    let mut taken = Vec::new();
    for writer in writers {
        taken.push(writer.await.unwrap());
    }
    taken.sort_unstable();
    assert_eq!(taken, [1, 2, 3, 4, 5, 6, 7, 8]);
    assert_eq!(stands(&partition, &asked(None)).await.len(), 1);
    assert!(partition.check(Arc::new(|_, _, _| {})).await.unwrap().is_sound());
    archive.close().await;
}
