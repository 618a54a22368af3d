//! `serve`: the pages and the API on a loopback address.

use std::net::{IpAddr, SocketAddr};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use http::StatusCode;
use sterna_portfolio::endpoints::{Portfolio, PortfolioPanel};
use sterna_portfolio::importing::Work;
use sterna_reports::endpoints::{BriefPanel, Reports};
use sterna_site::{Door, NavItem, OpenApi, Panels, Principal, Shell};
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;

use crate::arguments::{DATA, Place, Serve};
use crate::failure::Failure;
use crate::memory::Memory;
use crate::output;
use crate::platform;

/// How long requests under way may take once the program is asked to end.
const DRAIN: Duration = Duration::from_secs(10);
/// How often files past their retention are erased.
const SWEEP: Duration = Duration::from_secs(3_600);
/// How long the rows of an import stay as they were given: as long as its file.
const ROWS_KEPT: jiff::SignedDuration = jiff::SignedDuration::from_hours(30 * 24);

/// Answers the verb.
pub async fn run(place: Place, serve: Serve) -> Result<(), Failure> {
    let address = loopback(&serve.listen).await?;
    // The address is taken before the archive is opened: a port in use is told at once.
    let listener = TcpListener::bind(address).await.map_err(|fault| {
        Failure::Refused(format!("{address} cannot be listened on: {fault}. Name another with --listen"))
    })?;
    let address = listener.local_addr().map_err(Failure::fault)?;
    let memory = Memory::open(&place).await?;
    let outcome = serve_until_told(&memory, &serve, listener, address).await;
    memory.close(outcome).await
}

/// Answers a start without a verb: serves from a folder that the system would choose, with the demonstration, and opens
/// the browser. Where the usual port is taken the system chooses another.
pub async fn double_clicked(mut place: Place) -> Result<(), Failure> {
    let usual = "127.0.0.1:8023";
    let listen = match TcpListener::bind(usual).await {
        Ok(_) => usual,
        Err(_) => "127.0.0.1:0",
    };
    if place.data == Path::new(DATA) && std::env::var_os("STERNA_DATA").is_none() {
        place.data = platform::data_folder();
    }
    eprintln!("Everything is kept in {}. Close this window, or press Ctrl+C, to end.", place.data.display());
    run(place, Serve { listen: listen.to_owned(), demo: true, metrics: None, open: true }).await
}

/// The address to listen on. Before accounts exist whoever reaches the server owns it, so it must be this computer's own.
async fn loopback(text: &str) -> Result<SocketAddr, Failure> {
    let mut found = tokio::net::lookup_host(text).await.map_err(|fault| {
        Failure::Usage(format!("{text} is no address: {fault}. Write it as 127.0.0.1:8023"))
    })?;
    let address = found.next().ok_or_else(|| Failure::Usage(format!("{text} is no address")))?;
    let own = match address.ip() {
        IpAddr::V4(ip) => ip.is_loopback(),
        IpAddr::V6(ip) => ip.is_loopback(),
    };
    if own {
        return Ok(address);
    }
    Err(Failure::Refused(format!(
        "{address} can be reached by others, and there are no accounts yet: whoever reaches this program may read and \
         change everything. Listen on 127.0.0.1 or [::1] [serve.not-loopback]"
    )))
}

fn shell() -> Shell {
    Shell {
        navigation: vec![
            NavItem::new("nav-projects", "/projects").key('p'),
            NavItem::new("nav-objectives", "/objectives").key('o'),
            NavItem::new("nav-countries", "/countries").key('c'),
            NavItem::new("nav-stocktake", "/stocktake").key('s'),
            NavItem {
                at: vec!["/reports".to_owned(), "/brief".to_owned()],
                ..NavItem::new("nav-reports", "/reports")
            }
            .key('r'),
            NavItem::new("nav-wizard", "/wizard").key('w'),
            NavItem::new("nav-import", "/import").key('i'),
            NavItem::new("nav-collections", "/collections").key('k'),
        ],
        colophon: vec![
            NavItem::new("nav-rounds", "/rounds"),
            NavItem::new("nav-changes", "/changes"),
            NavItem::new("nav-rules", "/rules"),
            NavItem::new("nav-vocabulary", "/vocabulary"),
            NavItem::new("nav-quality", "/data-quality"),
            NavItem::new("nav-settings", "/settings"),
        ],
        search: Some("/search".to_owned()),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        ..Shell::default()
    }
}

async fn serve_until_told(
    memory: &Memory,
    serve: &Serve,
    listener: TcpListener,
    address: SocketAddr,
) -> Result<(), Failure> {
    if serve.demo && !sterna_portfolio::demo_was_removed(&memory.partition).await? {
        super::demo::load(memory).await?;
    }
    let metrics = match &serve.metrics {
        Some(text) => {
            let address = loopback(text).await?;
            Some(
                TcpListener::bind(address)
                    .await
                    .map_err(|fault| Failure::Refused(format!("{address} cannot be listened on: {fault}")))?,
            )
        }
        None => None,
    };
    let router = router(memory)?;
    output::print(&format!("http://{address}\n"))?;
    if serve.open && !platform::open_in_browser(&format!("http://{address}/")) {
        eprintln!("No browser could be opened; go to http://{address}/ yourself");
    }
    if let Some(metrics) = metrics {
        tokio::spawn(super::serve_metrics::serve(metrics, memory.partition.clone()));
    }
    tokio::spawn(sweep(memory.partition.clone()));
    let (told, asked) = tokio::sync::watch::channel(false);
    tokio::spawn(async move {
        platform::asked_to_end().await;
        // Nobody listens any more when the server ended by itself.
        let _ = told.send(true);
    });
    let mut drain = asked.clone();
    let mut late = asked;
    let serving = axum::serve(listener, router).with_graceful_shutdown(async move {
        let _ = drain.changed().await;
    });
    tokio::select! {
        ended = serving => ended.map_err(Failure::fault),
        () = async { let _ = late.changed().await; tokio::time::sleep(DRAIN).await } => Ok(()),
    }
}

/// Everything that is served, behind one door.
fn router(memory: &Memory) -> Result<Router, Failure> {
    let discrepancies = sterna_portfolio::parse_discrepancies(super::demo::QUALITY)?;
    let portfolio = Portfolio {
        archive: memory.archive.clone(),
        partition: memory.partition.clone(),
        suggester: Some(Arc::new(crate::suggester::AlignmentSuggester)),
        discrepancies: Arc::new(discrepancies),
        work: Work::default(),
    };
    let reports = Reports {
        archive: memory.archive.clone(),
        partition: memory.partition.clone(),
        figures: super::brief::figures(memory),
    };
    let panels = Panels::new(vec![Arc::new(PortfolioPanel(portfolio.clone())), Arc::new(BriefPanel)]);
    let table = sterna_site::routes()
        .merge(sterna_site::subject_routes(panels))
        .merge(sterna_portfolio::endpoints::routes(portfolio))
        .merge(sterna_reports::endpoints::routes(reports));
    let table = OpenApi::mount(table, env!("CARGO_PKG_VERSION"));
    let health = Router::new()
        .route("/healthz", get(|| async { "alive\n" }))
        .route("/readyz", get(ready))
        .with_state(memory.partition.clone());
    let router = table.into_router().map_err(Failure::fault)?.merge(health);
    let door = Door::new(Arc::new(shell()), Principal::Owner);
    Ok(door.around(router).layer(CompressionLayer::new()))
}

/// Erases files past their retention, removes what belongs to nothing any more, and empties what was kept of the
/// rows of earlier imports.
async fn sweep(partition: sterna_archive::Partition) {
    let mut hours = tokio::time::interval(SWEEP);
    loop {
        hours.tick().await;
        let now = jiff::Timestamp::now();
        if let Err(error) = partition.files().sweep(now).await {
            tracing::warn!(code = error.code(), "files past their retention could not be erased");
        }
        if let Err(error) = partition.imports().blank_originals(now - ROWS_KEPT).await {
            tracing::warn!(code = error.code(), "rows of earlier imports could not be emptied");
        }
    }
}

/// Ready once the archive answers.
async fn ready(State(partition): State<sterna_archive::Partition>) -> Response {
    match partition.head().await {
        Ok(seq) => format!("ready, change {seq}\n").into_response(),
        Err(error) => (StatusCode::SERVICE_UNAVAILABLE, format!("{}\n", error.code())).into_response(),
    }
}
