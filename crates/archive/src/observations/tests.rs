//! Codes and seals; the stories on both databases are in the contract.

use std::collections::BTreeMap;

use super::ObservationStatus;
use super::seal::{Line, RowsSeal};

#[test]
fn a_status_comes_back_from_its_code() {
    for status in ObservationStatus::ALL {
        assert_eq!(ObservationStatus::from_code(status.code()), Some(status));
    }
    assert_eq!(ObservationStatus::from_code("a"), None);
}

#[test]
fn a_seal_tells_missing_from_nought_and_one_text_from_the_next() {
    let seal = |mantissa, unit: &str, status: &str| {
        let mut seal = RowsSeal::default();
        seal.add(&Line { dimensions: "{}", period: (0, 1), mantissa, scale: 0, unit, status });
        seal.finish()
    };
    assert_ne!(seal(None, "u", "A"), seal(Some(0), "u", "A"));
    assert_ne!(seal(None, "uA", ""), seal(None, "u", "A"));
    assert_eq!(seal(Some(3), "u", "A"), seal(Some(3), "u", "A"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_row_and_a_changed_vintage_are_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let config = crate::Config { data: folder.path().join("data"), database: None };
    let archive = crate::Archive::open(config, crate::Kinds::default()).await.expect("an archive");
    let partition = archive.partition(crate::PartitionName::PUBLIC);
    let observations = partition.observations();
    let at = jiff::Timestamp::UNIX_EPOCH;
    let new = super::NewDataset { slug: "stocks".to_owned(), names: BTreeMap::new(), open: true, at };
    observations.create(&new).await.expect("made");
    for mantissa in [10, 11] {
        let row = super::NewObservation {
            dimensions: BTreeMap::new(),
            period: (0, 364),
            value: Some(super::Quantity { mantissa, scale: 0 }),
            unit: "persons".to_owned(),
            status: ObservationStatus::Normal,
        };
        let vintage = super::NewVintage {
            dataset: "stocks".to_owned(),
            actor: crate::Actor::owner(),
            at,
            summary: String::new(),
            source: None,
            rows: vec![row],
        };
        observations.add(&vintage).await.expect("added");
    }
    let found = async |damage: &'static str| {
        let mut tx = partition.inner.engine.write().await.expect("a transaction");
        tx.run(damage, &[]).await.expect("damaged");
        let (hashed, damaged) = super::check(&mut tx).await.expect("checked");
        tx.rollback().await.expect("undone");
        assert!(hashed > 0);
        damaged.into_iter().map(|(place, _)| place).collect::<Vec<_>>()
    };
    assert!(found("UPDATE dataset SET names = '{}'").await.is_empty());
    assert_eq!(
        found("UPDATE observation SET mantissa = 12 WHERE vintage = 2").await,
        ["dataset stocks vintage 2"]
    );
    assert_eq!(found("DELETE FROM observation WHERE vintage = 1").await, ["dataset stocks vintage 1"]);
    assert_eq!(
        found("UPDATE vintage SET actor = 'somebody' WHERE vintage = 1").await,
        ["dataset stocks vintage 1"]
    );
    assert_eq!(found("DELETE FROM vintage WHERE vintage = 2").await, ["dataset stocks"]);
    archive.close().await;
}
