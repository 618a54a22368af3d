//! Registers: put, replaced, expired.

use crate::on_both;
use crate::place::{Place, at, public};

on_both!(small_values);

async fn small_values(place: Place) {
    let archive = place.open().await;
    let partition = public(&archive);
    let mappings = partition.register("mapping");
    assert_eq!(mappings.put("ministry", "{\"a\":1}", "owner", None).await.unwrap().revision, 1);
    assert_eq!(mappings.put("ministry", "{\"a\":2}", "owner", None).await.unwrap().revision, 2);
    mappings.put("old", "gone", "owner", Some(at(0))).await.unwrap();
    assert_eq!(mappings.get("ministry").await.unwrap().unwrap().value, "{\"a\":2}");
    assert!(mappings.get("old").await.unwrap().is_none());
    assert_eq!(mappings.list("mini").await.unwrap().len(), 1);
    assert!(partition.register("rule").get("ministry").await.unwrap().is_none());
    let large = mappings.put("large", &"x".repeat(256_001), "owner", None).await.unwrap_err();
    assert_eq!(large.code(), "archive.too-long");
    assert!(mappings.delete("ministry").await.unwrap());
    assert!(!mappings.delete("ministry").await.unwrap());
    archive.close().await;
}
