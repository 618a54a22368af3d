//! Metrics in the Prometheus text form, on a listener of their own: numbers only, nothing about anybody.

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use sterna_archive::projection::Filter;
use sterna_archive::{Partition, Reader};
use tokio::net::TcpListener;

/// Serves `/metrics` until the program ends.
pub async fn serve(listener: TcpListener, partition: Partition) {
    let router = Router::new().route("/metrics", get(metrics)).with_state(partition);
    if let Err(fault) = axum::serve(listener, router).await {
        tracing::warn!(%fault, "metrics are no longer served");
    }
}

async fn metrics(State(partition): State<Partition>) -> String {
    let seq = partition.head().await.map_or(-1, |seq| seq.0);
    let records = match partition.counts(&Reader::owner(), None).await {
        Ok(counts) => i64::try_from(counts.total(&Filter::all())).unwrap_or(i64::MAX),
        Err(_) => -1,
    };
    format!(
        "# HELP sterna_change_number The last change number.\n# TYPE sterna_change_number gauge\nsterna_change_number {seq}\n\
         # HELP sterna_records Records in counting.\n# TYPE sterna_records gauge\nsterna_records {records}\n"
    )
}
