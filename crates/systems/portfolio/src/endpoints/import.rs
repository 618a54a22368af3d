//! `/import`: upload, mapping, progress, findings, publish, undo.

use std::io::{Read as _, Write as _};

use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use maud::Markup;
use sterna_archive::{Actor, ImportHead, ImportId, NewFile, RowFilter, RowOutcome};
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};
use sterna_tables::{Field, Limits, Mapping, Reading};

use super::forms::{Pairs, value};
use super::{Portfolio, from_archive};
use crate::export::{ExportFormat, export_refused};
use crate::import::{TableChoice, mapping_for, publish_staged};
use crate::importing::{Upload, file_findings};
use crate::pages::{ImportMappingView, ImportRunView, ImportStartView, outcome_code};
use crate::{ImportFinding, PortfolioError, finding_words, own_collection, refusal_words};

/// The largest upload, in megabytes.
const MEGABYTES_MAX: u64 = 512;
/// Files of one upload.
const FILES_MAX: usize = 20;
/// Rows of a page.
const ROWS: u32 = 50;
/// Sample values of a column.
const SAMPLES: usize = 3;
/// Imports listed.
const IMPORTS: u32 = 20;
/// Uploaded originals are private and kept so many days.
const KEPT_DAYS: i64 = 30;

pub(super) fn routes() -> RouteTable<Portfolio> {
    let bytes_max = usize::try_from(MEGABYTES_MAX * 1024 * 1024).unwrap_or(usize::MAX);
    RouteTable::new()
        .add(Route::get("/import", Permission::Owner, start).summary("Where files come in."))
        .add(
            Route::post("/import", Permission::Owner, upload)
                .summary("Takes files.")
                .body_bytes_max(bytes_max),
        )
        .add(
            Route::get("/import/table", Permission::Owner, mapping)
                .summary("What the columns of a kept table hold."),
        )
        .add(
            Route::post("/import/table", Permission::Owner, read_table)
                .summary("Reads a kept table with a mapping."),
        )
        .add(Route::get("/import/{id}", Permission::Owner, show).summary("One import."))
        .add(Route::post("/import/{id}/publish", Permission::Owner, publish).summary("Publishes it."))
        .add(
            Route::post("/import/{id}/discard", Permission::Owner, discard)
                .summary("Throws it away, or stops it."),
        )
        .add(
            Route::post("/import/{id}/undo", Permission::Owner, undo)
                .summary("Undoes it; later edits are kept."),
        )
        .add(
            Route::get("/import/{id}/refused.csv", Permission::Owner, refused_csv)
                .summary("Its refused rows."),
        )
        .add(
            Route::get("/import/{id}/refused.xlsx", Permission::Owner, refused_xlsx)
                .summary("Its refused rows as a workbook."),
        )
}

async fn start_page(portfolio: &Portfolio, ctx: &Ctx, refused: Option<String>) -> Result<Markup, Problem> {
    let collections = portfolio.partition.collections().await.map_err(from_archive)?;
    let imports = portfolio.partition.imports().list(IMPORTS).await.map_err(from_archive)?;
    let name_of = |slug: &str| {
        let held = collections.iter().find(|one| one.slug == slug);
        held.map_or_else(|| slug.to_owned(), |one| crate::pages::collection_name(ctx, one))
    };
    let imports = imports.into_iter().map(|head| (name_of(&head.collection), head)).collect();
    let view = ImportStartView {
        collections: collections
            .iter()
            .filter(|one| !one.is_demonstration() && one.slug != sterna_site::figures::TEXTS_COLLECTION)
            .map(|one| (one.slug.clone(), crate::pages::collection_name(ctx, one)))
            .collect(),
        imports,
        megabytes_max: MEGABYTES_MAX,
        refused,
    };
    Ok(view.render(ctx))
}

async fn start(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    start_page(&portfolio, &ctx, None).await
}

/// A file as it came in.
struct Received {
    name: String,
    file: tempfile::NamedTempFile,
    head: Vec<u8>,
}

/// Writes the files of a form to temporary ones, piece by piece.
async fn receive(form: &mut Multipart) -> Result<(String, Vec<Received>), Problem> {
    let unreadable = |_| Problem::bad_request("request.upload");
    let (mut collection, mut files) = (String::new(), Vec::new());
    while let Some(mut field) = form.next_field().await.map_err(unreadable)? {
        match field.name() {
            Some("collection") => collection = field.text().await.map_err(unreadable)?.trim().to_owned(),
            Some("file") => {
                let name = field.file_name().unwrap_or_default().to_owned();
                // A browser sends one nameless, empty file when none was chosen.
                if name.is_empty() || files.len() >= FILES_MAX {
                    continue;
                }
                let mut file = tempfile::NamedTempFile::new().map_err(|fault| Problem::fault(&fault))?;
                let mut head = Vec::new();
                while let Some(piece) = field.chunk().await.map_err(unreadable)? {
                    if head.len() < 8 {
                        head.extend_from_slice(&piece[..piece.len().min(4_096)]);
                    }
                    file.write_all(&piece).map_err(|fault| Problem::fault(&fault))?;
                }
                files.push(Received { name, file, head });
            }
            _ => {}
        }
    }
    Ok((collection, files))
}

/// Whether a file is to be read as a table: by what it begins with, then by its name.
fn is_table(received: &Received) -> bool {
    let head = received.head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&received.head);
    let name = received.name.to_ascii_lowercase();
    let named = [".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods"]
        .iter()
        .any(|ending| name.ends_with(ending));
    let gzip = head.starts_with(&[0x1f, 0x8b]);
    let markup = head.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<');
    head.starts_with(b"PK") || (named && !gzip && !markup)
}

async fn upload(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    mut form: Multipart,
) -> Result<Response, Problem> {
    let (collection, files) = receive(&mut form).await?;
    if files.is_empty() {
        return Ok(start_page(&portfolio, &ctx, Some(ctx.t("import-no-file"))).await?.into_response());
    }
    if let Err(error) = own_collection(&collection) {
        return Ok(start_page(&portfolio, &ctx, Some(refusal_words(ctx.lang, &error)))
            .await?
            .into_response());
    }
    let several = files.len() > 1;
    let mut last = "/import".to_owned();
    for received in files {
        let table = is_table(&received);
        let hash = keep(&portfolio, &received).await?;
        if table && !several {
            let pairs = [("file", hash), ("name", received.name), ("collection", collection)];
            let pairs: Vec<(String, String)> =
                pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
            return Ok(Redirect::to(&crate::query::href("/import/table", &pairs)).into_response());
        }
        let upload = Upload {
            name: received.name,
            file: received.file.into_temp_path(),
            table: table.then(TableChoice::default),
        };
        match begin(&portfolio, &collection, upload).await {
            Ok(id) if !several => last = format!("/import/{id}"),
            Ok(_) => {}
            Err(error) if super::is_fault(&error) => return Err(error.into()),
            Err(error) => {
                return Ok(start_page(&portfolio, &ctx, Some(refusal_words(ctx.lang, &error)))
                    .await?
                    .into_response());
            }
        }
    }
    Ok(Redirect::to(&last).into_response())
}

/// Keeps the original, privately, for its retention time.
async fn keep(portfolio: &Portfolio, received: &Received) -> Result<String, Problem> {
    let now = Timestamp::now();
    let new = NewFile {
        name: received.name.clone(),
        media_type: "application/octet-stream".to_owned(),
        actor: Actor::owner(),
        at: now,
        keep_until: Some(now + jiff::SignedDuration::from_hours(24 * KEPT_DAYS)),
    };
    let mut content =
        tokio::fs::File::open(received.file.path()).await.map_err(|fault| Problem::fault(&fault))?;
    let head = portfolio.partition.files().put(&mut content, new).await.map_err(from_archive)?;
    Ok(head.hash)
}

async fn begin(portfolio: &Portfolio, collection: &str, upload: Upload) -> Result<ImportId, PortfolioError> {
    let base = crate::vocabulary::base(&portfolio.partition).await?;
    let uris = base.map(|base| vec![base.scheme("gcm")]).unwrap_or_default();
    portfolio.work.start(&portfolio.archive, &portfolio.partition, collection, uris, upload).await
}

/// A kept file as a temporary one.
async fn kept(portfolio: &Portfolio, hash: &str) -> Result<tempfile::NamedTempFile, Problem> {
    let mut content = portfolio.partition.files().open(hash).await.map_err(from_archive)?;
    let file = tempfile::NamedTempFile::new().map_err(|fault| Problem::fault(&fault))?;
    let copy = file.reopen().map_err(|fault| Problem::fault(&fault))?;
    tokio::io::copy(&mut content, &mut tokio::fs::File::from_std(copy))
        .await
        .map_err(|fault| Problem::fault(&fault))?;
    Ok(file)
}

/// A kept file read as a table, on a thread that may wait; of one beyond the limit no more than the reader needs to
/// refuse it is held.
async fn read_kept(
    portfolio: &Portfolio,
    hash: &str,
    name: &str,
) -> Result<(tempfile::NamedTempFile, Reading), Problem> {
    let file = kept(portfolio, hash).await?;
    let name = name.to_owned();
    let read = tokio::task::spawn_blocking(move || {
        let limits = Limits::default();
        let mut bytes = Vec::new();
        file.reopen()?.take(limits.file_bytes_max.saturating_add(1)).read_to_end(&mut bytes)?;
        let reading = sterna_tables::read(&bytes, &name, &limits);
        Ok::<_, std::io::Error>((file, reading))
    });
    read.await.map_err(|fault| Problem::fault(&fault))?.map_err(|fault| Problem::fault(&fault))
}

async fn mapping(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Response, Problem> {
    let pairs = ctx.pairs();
    let name = value(&pairs, "name").to_owned();
    let (_, reading) = read_kept(&portfolio, value(&pairs, "file"), &name).await?;
    let wanted = value(&pairs, "sheet");
    let sheets: Vec<_> =
        reading.sheets.iter().filter(|sheet| !sheet.hidden && sheet.heading_row.is_some()).collect();
    let named = |sheet: &sterna_tables::Sheet| sheet.name.clone().unwrap_or_default();
    let chosen = sheets.iter().find(|sheet| named(sheet) == wanted).or_else(|| {
        sheets.iter().find(|sheet| sterna_tables::guess_sheet(sheet).is_usable()).or(sheets.first())
    });
    let Some(sheet) = chosen else {
        let worst = reading.findings.iter().max_by_key(|finding| finding.severity);
        let text = worst.map_or_else(
            || ctx.t("import-no-table"),
            |finding| finding_words(ctx.lang, &ImportFinding::from(finding)),
        );
        return Ok(start_page(&portfolio, &ctx, Some(format!("{name}: {text}"))).await?.into_response());
    };
    let mapping = mapping_for(&portfolio.partition, sheet).await?;
    let guessed = sterna_tables::guess_sheet(sheet);
    let samples = (0..sheet.columns())
        .map(|column| {
            let cells = sheet.rows.iter().map(|row| row.cell(column).trim()).filter(|cell| !cell.is_empty());
            cells.take(SAMPLES).map(|cell| cell.chars().take(60).collect()).collect()
        })
        .collect();
    let view = ImportMappingView {
        file_hash: value(&pairs, "file").to_owned(),
        file: name,
        collection: value(&pairs, "collection").to_owned(),
        sheets: sheets.iter().map(|sheet| named(sheet)).collect(),
        sheet: named(sheet),
        rows: sheet.rows.len(),
        remembered: mapping != guessed,
        mapping,
        samples,
    };
    Ok(view.render(&ctx).into_response())
}

async fn read_table(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(form): Form<Pairs>,
) -> Result<Response, Problem> {
    let name = value(&form, "name").to_owned();
    let sheet_name = value(&form, "sheet").to_owned();
    let (file, reading) = read_kept(&portfolio, value(&form, "file"), &name).await?;
    let sheet = reading.sheets.iter().find(|sheet| sheet.name.clone().unwrap_or_default() == sheet_name);
    let mut mapping: Option<Mapping> = None;
    if let Some(sheet) = sheet {
        let mut chosen = mapping_for(&portfolio.partition, sheet).await?;
        for index in 0..sheet.columns() {
            let field = form
                .iter()
                .find(|(key, _)| *key == format!("column-{index}"))
                .map(|(_, value)| value.as_str());
            let Some(field) = field else { continue };
            let field = Field::from_code(field);
            let held =
                chosen.columns.iter().find(|column| column.index == index).and_then(|column| column.field);
            if held != field {
                chosen.choose(index, field);
            }
        }
        mapping = Some(chosen);
    }
    let choice = TableChoice {
        sheet: (!sheet_name.is_empty()).then_some(sheet_name),
        mapping,
        ..TableChoice::default()
    };
    let upload = Upload { name, file: file.into_temp_path(), table: Some(choice) };
    match begin(&portfolio, value(&form, "collection"), upload).await {
        Ok(id) => Ok(Redirect::to(&format!("/import/{id}")).into_response()),
        Err(error) if super::is_fault(&error) => Err(error.into()),
        Err(error) => {
            Ok(start_page(&portfolio, &ctx, Some(refusal_words(ctx.lang, &error))).await?.into_response())
        }
    }
}

async fn head(portfolio: &Portfolio, name: &str) -> Result<ImportHead, Problem> {
    let id = ImportId::parse(name).ok_or_else(Problem::not_found)?;
    portfolio.partition.imports().head(&id).await.map_err(from_archive)?.ok_or_else(Problem::not_found)
}

async fn show(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let head = head(&portfolio, &name).await?;
    let pairs = ctx.pairs();
    let outcome = [RowOutcome::New, RowOutcome::Changed, RowOutcome::Unchanged, RowOutcome::Refused]
        .into_iter()
        .find(|outcome| outcome_code(*outcome) == value(&pairs, "rows"));
    let filter = RowFilter { outcome, ..RowFilter::default() };
    let after = value(&pairs, "after").parse().ok();
    let rows =
        portfolio.partition.imports().rows(&head.id, filter, after, ROWS).await.map_err(from_archive)?;
    let next = rows.last().filter(|_| rows.len() == ROWS as usize).map(|last| {
        let here = ctx.here_with("after", None);
        format!("{here}{}after={}", if here.contains('?') { '&' } else { '?' }, last.position)
    });
    let findings = |text: &str| serde_json::from_str::<Vec<ImportFinding>>(text).unwrap_or_default();
    let collections = portfolio.collections(&ctx).await?;
    let held = collections.iter().find(|(slug, ..)| *slug == head.collection);
    let view = ImportRunView {
        collection: held.map_or_else(|| head.collection.clone(), |(_, name, _)| name.clone()),
        working: portfolio.work.is_working(&head.id),
        failed: portfolio.work.failed(&head.id).map(|finding| finding_words(ctx.lang, &finding)),
        file_findings: file_findings(&portfolio.partition, &head.id).await?,
        rows: rows
            .into_iter()
            .map(|row| {
                let found = findings(&row.findings);
                (row, found)
            })
            .collect(),
        outcome,
        next,
        kept: value(&pairs, "kept").parse().ok(),
        table: head.form == "table",
        head,
    };
    Ok(view.render(&ctx))
}

async fn publish(State(portfolio): State<Portfolio>, Path(name): Path<String>) -> Result<Redirect, Problem> {
    let head = head(&portfolio, &name).await?;
    publish_staged(&portfolio.partition, &head.id, &Actor::owner(), Timestamp::now()).await?;
    Ok(Redirect::to(&format!("/import/{}", head.id)))
}

async fn discard(State(portfolio): State<Portfolio>, Path(name): Path<String>) -> Result<Redirect, Problem> {
    let head = head(&portfolio, &name).await?;
    if portfolio.work.is_working(&head.id) {
        portfolio.work.stop(&head.id);
    } else {
        portfolio.partition.imports().discard(&head.id).await.map_err(from_archive)?;
    }
    Ok(Redirect::to("/import"))
}

async fn undo(State(portfolio): State<Portfolio>, Path(name): Path<String>) -> Result<Redirect, Problem> {
    let head = head(&portfolio, &name).await?;
    let undone = portfolio
        .partition
        .imports()
        .undo(&head.id, &Actor::owner(), Timestamp::now())
        .await
        .map_err(from_archive)?;
    Ok(Redirect::to(&format!("/import/{}?kept={}", head.id, undone.kept.len())))
}

async fn refused(
    portfolio: &Portfolio,
    name: &str,
    format: ExportFormat,
    ctx: &Ctx,
) -> Result<Response, Problem> {
    let head = head(portfolio, name).await?;
    let exported = export_refused(&portfolio.partition, &head.id, format, ctx.lang).await?;
    Ok(super::stocktake::file(exported.ok_or_else(Problem::not_found)?))
}

async fn refused_csv(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    refused(&portfolio, &name, ExportFormat::Csv, &ctx).await
}

async fn refused_xlsx(
    State(portfolio): State<Portfolio>,
    Path(name): Path<String>,
    ctx: Ctx,
) -> Result<Response, Problem> {
    refused(&portfolio, &name, ExportFormat::Xlsx, &ctx).await
}
