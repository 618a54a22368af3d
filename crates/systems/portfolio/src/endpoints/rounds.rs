//! `/rounds`: contributors are asked by workbook, and their answers are taken in.

use std::io::Write as _;

use axum::Form;
use axum::extract::{Multipart, Path, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use maud::Markup;
use sterna_archive::Actor;
use sterna_site::{Ctx, Permission, Problem, Route, RouteTable};

use super::forms::{Pairs, back, undo_bar, value, values};
use super::{Portfolio, from_archive};
use crate::PortfolioError;
use crate::collecting::{
    self, Item, ItemId, ItemKind, ItemState, LIMITS, NewContributor, NewRound, Question, Review, Round,
    Tally, Verdict, Which,
};
use crate::export::{Exported, fault};
use crate::pages::{RoundLine, RoundNewView, RoundReviewView, RoundView, RoundsView};

/// Files of one upload.
const FILES_MAX: usize = 50;
/// Answers of a page.
const ITEMS: usize = 60;

pub(super) fn routes() -> RouteTable<Portfolio> {
    let bytes_max = usize::try_from(LIMITS.file_bytes_max).unwrap_or(usize::MAX).saturating_mul(10);
    RouteTable::new()
        .add(Route::get("/rounds", Permission::Owner, list).summary("Rounds of asking."))
        .add(Route::post("/rounds", Permission::Owner, begin).summary("Begins a round."))
        .add(Route::get("/rounds/new", Permission::Owner, blank).summary("A form for a new round."))
        .add(Route::get("/rounds/{id}", Permission::Owner, show).summary("One round."))
        .add(Route::post("/rounds/{id}/workbooks", Permission::Owner, workbooks).summary("Makes workbooks."))
        .add(Route::get("/rounds/{id}/answers", Permission::Owner, review).summary("Its answers."))
        .add(
            Route::post("/rounds/{id}/answers", Permission::Owner, receive)
                .summary("Takes workbooks that came back.")
                .body_bytes_max(bytes_max),
        )
        .add(
            Route::post("/rounds/{id}/decide", Permission::Owner, decide)
                .summary("Takes or rejects answers."),
        )
}

async fn list(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let rounds = collecting::list(&portfolio.partition).await?;
    let lines = rounds.into_iter().map(|round| RoundLine {
        contributors: round.contributors.len(),
        waiting: round.contributors.iter().filter(|one| one.waiting()).count(),
        id: round.id,
        name: round.name,
        deadline: round.deadline,
    });
    Ok(RoundsView { rounds: lines.collect() }.render(&ctx))
}

/// The form, with how many records its filters hold and which collections there are.
async fn form(portfolio: &Portfolio, ctx: &Ctx, mut view: RoundNewView) -> Result<Markup, Problem> {
    let pairs = crate::query::decoded(&view.query);
    // A filter that is not understood is told by the refusal, not by a count.
    if let Ok(filter) = super::list::filter(portfolio, &pairs).await {
        view.count = portfolio.counts(ctx).await?.total(&filter);
    }
    let held = portfolio.partition.collections().await.map_err(from_archive)?;
    view.collections =
        held.iter().filter(|one| !one.is_demonstration()).map(|one| one.slug.clone()).collect();
    if view.collection.is_empty() {
        view.collection = view.collections.first().cloned().unwrap_or_else(|| "main".to_owned());
    }
    Ok(view.render(ctx))
}

async fn blank(State(portfolio): State<Portfolio>, ctx: Ctx) -> Result<Markup, Problem> {
    let mut filters = crate::query::filters_of(&ctx.pairs());
    if filters.is_empty() {
        filters = portfolio.default_collections().await?;
    }
    let view = RoundNewView {
        query: crate::query::encoded(&filters),
        ask: Question::ALL.to_vec(),
        ..RoundNewView::default()
    };
    form(&portfolio, &ctx, view).await
}

async fn begin(
    State(portfolio): State<Portfolio>,
    ctx: Ctx,
    Form(sent): Form<Pairs>,
) -> Result<Response, Problem> {
    let ask: Vec<Question> =
        values(&sent, "ask").iter().filter_map(|code| Question::from_code(code)).collect();
    let deadline = value(&sent, "deadline");
    let asked = || -> Result<NewRound, PortfolioError> {
        let lines = value(&sent, "contributors").lines().map(str::trim).filter(|line| !line.is_empty());
        let day = sterna_vocabulary::parse_date(deadline);
        let day = if deadline.is_empty() { None } else { Some(day) };
        let day = day
            .transpose()
            .map_err(|why| PortfolioError::Round { code: "round.deadline", message: why.to_string() })?;
        Ok(NewRound {
            name: value(&sent, "name").to_owned(),
            query: value(&sent, "records").to_owned(),
            collection: value(&sent, "collection").to_owned(),
            deadline: day,
            ask: ask.clone(),
            contributors: lines.map(NewContributor::parse).collect::<Result<_, _>>()?,
        })
    };
    let made = match asked() {
        Ok(new) => collecting::create(&portfolio.archive, &portfolio.partition, new, Timestamp::now()).await,
        Err(error) => Err(error),
    };
    match made {
        Ok(round) => Ok(Redirect::to(&format!("/rounds/{}", round.id)).into_response()),
        Err(error) if super::is_fault(&error) => Err(error.into()),
        Err(error) => {
            let view = RoundNewView {
                name: value(&sent, "name").to_owned(),
                query: value(&sent, "records").to_owned(),
                deadline: deadline.to_owned(),
                collection: value(&sent, "collection").to_owned(),
                contributors: value(&sent, "contributors").to_owned(),
                ask,
                refused: Some(crate::refusal_words(ctx.lang, &error)),
                ..RoundNewView::default()
            };
            Ok(form(&portfolio, &ctx, view).await?.into_response())
        }
    }
}

async fn page(
    portfolio: &Portfolio,
    ctx: &Ctx,
    round: Round,
    refused: Option<String>,
) -> Result<Markup, Problem> {
    let found = collecting::review(&portfolio.partition, &round).await?;
    let counts = round
        .contributors
        .iter()
        .map(|one| {
            let own = found.items.iter().filter(|item| item.contributor == one.key);
            let count = |of: &std::collections::BTreeMap<String, u64>| of.get(&one.key).copied().unwrap_or(0);
            (Tally::of(own), count(&found.unchanged), count(&found.still_missing))
        })
        .collect();
    let pairs = ctx.pairs();
    let number = |name: &str| value(&pairs, name).parse::<i64>().ok();
    let today = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let view = RoundView {
        overdue: round.deadline.is_some_and(|day| day < today),
        received: number("read").zip(number("unread")),
        counts,
        refused,
        round,
    };
    Ok(view.render(ctx))
}

async fn show(
    State(portfolio): State<Portfolio>,
    Path(id): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let round = collecting::find(&portfolio.partition, &id).await?;
    page(&portfolio, &ctx, round, None).await
}

async fn workbooks(
    State(portfolio): State<Portfolio>,
    Path(id): Path<String>,
    Form(sent): Form<Pairs>,
) -> Result<Response, Problem> {
    let wanted = values(&sent, "contributor");
    let now = Timestamp::now();
    let (_, mut made) = collecting::make(&portfolio.partition, &id, &wanted, &Actor::owner(), now).await?;
    if wanted.len() == 1
        && let Some(one) = made.pop()
    {
        return Ok(super::stocktake::file(one.file));
    }
    let files: Vec<Exported> = made.into_iter().map(|one| one.file).collect();
    let bytes = packed(&files)?;
    Ok(super::stocktake::file(Exported {
        name: "workbooks.zip".to_owned(),
        media_type: "application/zip",
        bytes,
    }))
}

/// Workbooks in one file; the same ones give the same bytes.
fn packed(files: &[Exported]) -> Result<Vec<u8>, PortfolioError> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    // They are packed already.
    let options = zip::write::SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Stored)
        .last_modified_time(zip::DateTime::default());
    for file in files {
        zip.start_file(file.name.as_str(), options).map_err(fault)?;
        zip.write_all(&file.bytes).map_err(fault)?;
    }
    Ok(zip.finish().map_err(fault)?.into_inner())
}

async fn receive(
    State(portfolio): State<Portfolio>,
    Path(id): Path<String>,
    ctx: Ctx,
    mut form: Multipart,
) -> Result<Response, Problem> {
    let unreadable = |_| Problem::bad_request("request.upload");
    let round = collecting::find(&portfolio.partition, &id).await?;
    let (mut whose, mut files) = (String::new(), Vec::new());
    // Files beyond the limit are told as not read.
    let mut beyond = 0;
    while let Some(mut field) = form.next_field().await.map_err(unreadable)? {
        match field.name() {
            Some("contributor") => whose = field.text().await.map_err(unreadable)?.trim().to_owned(),
            Some("file") => {
                let name = field.file_name().unwrap_or_default().to_owned();
                // A browser sends one nameless, empty file when none was chosen.
                if name.is_empty() {
                    continue;
                }
                if files.len() >= FILES_MAX {
                    beyond += 1;
                    continue;
                }
                let mut bytes = Vec::new();
                while let Some(piece) = field.chunk().await.map_err(unreadable)? {
                    // Of a file beyond the limit no more is held than the reader needs to refuse it.
                    if bytes.len() as u64 <= LIMITS.file_bytes_max {
                        bytes.extend_from_slice(&piece);
                    }
                }
                files.push((name, bytes));
            }
            _ => {}
        }
    }
    if files.is_empty() {
        return Ok(page(&portfolio, &ctx, round, Some(ctx.t("round-upload-none"))).await?.into_response());
    }
    let (mut read, mut refused) = (0, beyond);
    let whose = (!whose.is_empty()).then_some(whose);
    for (name, bytes) in files {
        let now = Timestamp::now();
        let got = collecting::receive(
            &portfolio.partition,
            &round.id,
            whose.as_deref(),
            &name,
            bytes,
            &Actor::owner(),
            now,
        )
        .await;
        match got {
            Ok(got) if got.refused.is_none() => read += 1,
            // One file that is too many takes nothing from those before it.
            Ok(_) | Err(PortfolioError::Round { .. }) => refused += 1,
            Err(fault) => return Err(fault.into()),
        }
    }
    Ok(Redirect::to(&format!("/rounds/{}?read={read}&unread={refused}", round.id)).into_response())
}

async fn review(
    State(portfolio): State<Portfolio>,
    Path(id): Path<String>,
    ctx: Ctx,
) -> Result<Markup, Problem> {
    let round = collecting::find(&portfolio.partition, &id).await?;
    let found = collecting::review(&portfolio.partition, &round).await?;
    let pairs = ctx.pairs();
    let contributor = value(&pairs, "contributor").to_owned();
    let kind = ItemKind::from_code(value(&pairs, "kind"));
    let decided = value(&pairs, "decided") == "yes";
    let of = |key: &str| contributor.is_empty() || contributor == key;
    let tally = Tally::of(found.items.iter().filter(|item| of(&item.contributor)));
    let over =
        |item: &Item| matches!(item.state, ItemState::Accepted | ItemState::Rejected | ItemState::Replaced);
    let chosen: Vec<Item> = found
        .items
        .into_iter()
        .filter(|item| of(&item.contributor) && over(item) == decided)
        .filter(|item| decided || kind.is_none_or(|kind| kind == item.kind))
        .collect();
    let total = chosen.len();
    let after: usize = value(&pairs, "after").parse().unwrap_or(0);
    let mut items: Vec<Item> = chosen.into_iter().skip(after).take(ITEMS).collect();
    Review::look_up(&portfolio.partition, &mut items).await?;
    let shown = after + items.len();
    let number = |name: &str| value(&pairs, name).parse::<i64>().ok();
    let view = RoundReviewView {
        next: (shown < total).then(|| {
            let here = ctx.here_with("after", None);
            format!("{here}{}after={shown}", if here.contains('?') { '&' } else { '?' })
        }),
        contributors: round
            .contributors
            .iter()
            .filter(|one| !one.waiting())
            .map(|one| (one.key.clone(), one.name.clone()))
            .collect(),
        noticed: found
            .noticed
            .into_iter()
            .filter(|(key, _, all)| of(key) && !all.is_empty())
            .map(|(_, file, all)| (file, all))
            .collect(),
        notes: found.notes,
        undo: undo_bar(&ctx),
        told: number("count").map(|done| (done, number("refused").unwrap_or(0))),
        demonstration: round.demonstration(),
        id: round.id,
        name: round.name,
        contributor,
        kind,
        decided,
        tally,
        items,
        total,
    };
    Ok(view.render(&ctx))
}

async fn decide(
    State(portfolio): State<Portfolio>,
    Path(id): Path<String>,
    Form(sent): Form<Pairs>,
) -> Result<Response, Problem> {
    let verdict = match value(&sent, "verdict") {
        "accept" => Verdict::Accept,
        "reject" => Verdict::Reject,
        "reopen" => Verdict::Reopen,
        _ => return Err(Problem::bad_request("round.verdict")),
    };
    let contributor = value(&sent, "contributor");
    let which = Which {
        items: values(&sent, "item").into_iter().map(ItemId).collect(),
        kinds: values(&sent, "kind").iter().filter_map(|code| ItemKind::from_code(code)).collect(),
        contributor: (!contributor.is_empty()).then(|| contributor.to_owned()),
        row: None,
    };
    if which.items.is_empty() && which.kinds.is_empty() {
        return Err(Problem::bad_request("round.nothing-chosen"));
    }
    let decided = collecting::decide(
        &portfolio.archive,
        &portfolio.partition,
        &id,
        &which,
        verdict,
        &Actor::owner(),
        Timestamp::now(),
    )
    .await?;
    let (done, skipped) = (decided.done.to_string(), decided.skipped.len().to_string());
    let mut tell = vec![("count", done.as_str()), ("refused", skipped.as_str())];
    if let Some(change) = &decided.change {
        tell.push(("done", change.as_str()));
    }
    Ok(back(&sent, &format!("/rounds/{id}/answers"), &tell))
}
