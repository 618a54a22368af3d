//! Writes a change set's rows.

use super::RowSet;
use super::rows::{origin_number, sensitivity_number, status_number};
use crate::ArchiveError;
use crate::engine::{Bind, Tx, statements};

statements! {
    INSERT_BODIES = "INSERT INTO body (id, salt, bytes) VALUES $VALUES";
    INSERT_VERSIONS = "INSERT INTO version
        (change, place, record, version, kind, collection, state, owner, language, sensitivity, schema_number,
         standing, body, hash, source)
        VALUES $VALUES";
    INSERT_TAGS = "INSERT INTO tag
        (change, place, verb, record, node, framework, framework_version, concept, status, origin, tag_rank,
         confidence, evidence, source)
        VALUES $VALUES";
    INSERT_LINKS = "INSERT INTO link
        (change, place, verb, record, relation, namespace, target, source)
        VALUES $VALUES";
    INSERT_ALIASES = "INSERT INTO alias
        (change, place, verb, record, namespace, identifier, source)
        VALUES $VALUES";
}

/// Writes bodies and narrow rows. They are live once the change set has its number.
pub(crate) async fn insert_rows(tx: &mut Tx, change: i64, rows: &RowSet<'_>) -> Result<(), ArchiveError> {
    tx.insert(INSERT_BODIES, 3, &rows.bodies, |body, binds| {
        binds.extend([body.id.into(), (&body.salt).into(), body.bytes.into()]);
    })
    .await?;
    tx.insert(INSERT_VERSIONS, 15, &rows.versions, |row, binds| {
        binds.extend([
            change.into(),
            row.place.into(),
            row.record.as_ref().into(),
            row.version.into(),
            row.kind.as_ref().into(),
            row.collection.as_ref().into(),
            row.state.as_ref().into(),
            row.owner.as_ref().into(),
            row.language.as_ref().into(),
            sensitivity_number(row.sensitivity).into(),
            row.schema.into(),
            row.standing.number().into(),
            row.body.into(),
            (&row.hash).into(),
            row.source.as_deref().into(),
        ]);
    })
    .await?;
    tx.insert(INSERT_TAGS, 14, &rows.tags, |row, binds| {
        binds.extend([
            change.into(),
            row.place.into(),
            row.asserts.into(),
            row.record.as_ref().into(),
            row.node.as_ref().into(),
            row.framework.as_ref().into(),
            row.framework_version.as_ref().into(),
            row.concept.as_ref().into(),
            status_number(row.status).into(),
            origin_number(row.origin).into(),
            i64::from(row.rank).into(),
            row.confidence.map(i64::from).into(),
            row.evidence.as_ref().into(),
            row.source.as_deref().into(),
        ]);
    })
    .await?;
    tx.insert(INSERT_LINKS, 8, &rows.links, |row, binds| {
        binds.extend([
            change.into(),
            row.place.into(),
            row.asserts.into(),
            row.record.as_ref().into(),
            row.relation.as_ref().into(),
            row.namespace.as_ref().into(),
            row.target.as_ref().into(),
            row.source.as_deref().into(),
        ]);
    })
    .await?;
    tx.insert(INSERT_ALIASES, 7, &rows.aliases, |row, binds| {
        binds.extend([
            change.into(),
            row.place.into(),
            row.asserts.into(),
            row.record.as_ref().into(),
            row.namespace.as_ref().into(),
            row.identifier.as_ref().into(),
            Bind::from(row.source.as_deref()),
        ]);
    })
    .await
}
