//! What a round keeps beside its own line: lists of keys and readings, as private files.

use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sterna_archive::{Actor, NewFile, Partition};
use tokio::io::AsyncReadExt;

use crate::PortfolioError;

/// Keeps a value as a file for as long as the archive; its hash.
pub(super) async fn keep_value(
    partition: &Partition,
    name: &str,
    value: &impl Serialize,
    actor: &Actor,
    at: Timestamp,
) -> Result<String, PortfolioError> {
    let bytes = serde_json::to_vec(value).map_err(crate::export::fault)?;
    keep_bytes(partition, name, "application/json", &bytes, actor, at, None).await
}

/// Keeps bytes as a file; its hash.
pub(super) async fn keep_bytes(
    partition: &Partition,
    name: &str,
    media_type: &str,
    bytes: &[u8],
    actor: &Actor,
    at: Timestamp,
    keep_until: Option<Timestamp>,
) -> Result<String, PortfolioError> {
    let new = NewFile {
        name: name.chars().take(200).collect(),
        media_type: media_type.to_owned(),
        actor: actor.clone(),
        at,
        keep_until,
    };
    let mut content = bytes;
    Ok(partition.files().put(&mut content, new).await?.hash)
}

/// A value that was kept; nothing when it was erased since.
pub(super) async fn kept_value<T: DeserializeOwned>(
    partition: &Partition,
    hash: &str,
) -> Result<Option<T>, PortfolioError> {
    let mut file = match partition.files().open(hash).await {
        Ok(file) => file,
        Err(error) if error.is_refusal() => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut bytes = Vec::new();
    file.read_to_end(&mut bytes).await.map_err(crate::export::fault)?;
    Ok(serde_json::from_slice(&bytes).ok())
}
