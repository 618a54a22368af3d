//! A Word file that comes back: read, shown part by part, taken or left.

use std::collections::BTreeSet;

use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::{SignedDuration, Timestamp};
use sterna_archive::{Actor, NewFile};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};
use tokio::io::AsyncReadExt;

use super::{Pairs, Reports, from_archive, uploaded, value};
use crate::ReportError;
use crate::pages::ReportWordView;
use crate::report::{self, Loaded};

/// The largest Word file that is read, in bytes.
const WORD_BYTES_MAX: usize = 50 * 1024 * 1024;
/// How long a file is kept while somebody decides.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// Keys that one decision names at most.
const KEYS_MAX: usize = 2_000;

pub(super) fn routes() -> RouteTable<Reports> {
    RouteTable::new()
        .add(
            Route::post("/reports/{id}/import", Permission::Owner, read)
                .summary("Reads a Word file of the report and shows what changed.")
                .body_bytes_max(WORD_BYTES_MAX),
        )
        .add(
            Route::post("/reports/{id}/import/take", Permission::Owner, take)
                .summary("Takes the chosen changes of a Word file."),
        )
}

async fn read(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    ctx: Ctx,
    form: Multipart,
) -> Result<Response, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    let Some((name, bytes)) = uploaded(form).await else {
        return Err(Problem::bad_request("report.no-file").detail(ctx.t("verify-no-file")));
    };
    let review = report::review_of(&reports.partition, &loaded, &bytes).await?;
    let now = Timestamp::now();
    let file = NewFile {
        name,
        media_type: crate::output::Form::Docx.media_type().to_owned(),
        actor: Actor::owner(),
        at: now,
        keep_until: Some(now + KEPT),
    };
    let mut content = bytes.as_ref();
    let kept = reports.partition.files().put(&mut content, file).await.map_err(from_archive)?;
    let view = ReportWordView {
        id: loaded.record.id.to_string(),
        title: loaded.report.title,
        version: loaded.record.version,
        review,
        file: kept.hash,
    };
    Ok(view.render(&ctx).into_response())
}

async fn take(
    State(reports): State<Reports>,
    Path(id): Path<String>,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let loaded = report::load(&reports.partition, &id).await?;
    // What was ticked was ticked beside one version; on a later one it is looked at again.
    if value(&form, "version").parse() != Ok(loaded.record.version) {
        return Err(Problem::new(http::StatusCode::CONFLICT, "archive.conflict"));
    }
    let hash = value(&form, "file");
    let mut bytes = Vec::new();
    let kept = reports.partition.files().open(hash).await.map_err(from_archive)?;
    kept.take(WORD_BYTES_MAX as u64)
        .read_to_end(&mut bytes)
        .await
        .map_err(|_| Problem::new(http::StatusCode::NOT_FOUND, "archive.no-such-file"))?;
    let all = value(&form, "all") == "yes";
    let keys: BTreeSet<String> =
        form.iter().filter(|(name, _)| name == "take").take(KEYS_MAX).map(|(_, key)| key.clone()).collect();
    let taken = take_from(&reports, &loaded, &bytes, if all { None } else { Some(&keys) }).await?;
    Ok(Redirect::to(&format!("/reports/{}?done=taken&count={taken}", loaded.record.id)).into_response())
}

async fn take_from(
    reports: &Reports,
    loaded: &Loaded,
    bytes: &[u8],
    keys: Option<&BTreeSet<String>>,
) -> Result<usize, ReportError> {
    let (_, taken) = report::take_word(
        &reports.partition,
        &loaded.record.id,
        bytes,
        keys,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    Ok(taken)
}
