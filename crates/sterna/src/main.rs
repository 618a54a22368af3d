//! The Sterna program: command line, configuration, wiring. What it does is in the rooms; this file says which
//! room answers which verb, and turns an answer into an exit code.

mod arguments;
mod commands;
mod failure;
mod memory;
mod output;
mod platform;
mod report_arguments;
mod suggester;
mod workbook_arguments;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;

/// Allocation-heavy work (reading, indexing) runs a fifth faster on it than on the system's allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(help) => {
            // Help and version are answers, not mistakes.
            let code = if help.use_stderr() { 2 } else { 0 };
            let _ = help.print();
            return ExitCode::from(code);
        }
    };
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .with_env_filter(
            tracing_subscriber::EnvFilter::try_from_env("STERNA_LOG").unwrap_or_else(|_| "warn".into()),
        )
        .init();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(fault) => {
            eprintln!("sterna: the system gives no threads: {fault}");
            return ExitCode::from(3);
        }
    };
    match runtime.block_on(run(arguments)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("sterna: {failure}");
            ExitCode::from(failure.exit_code())
        }
    }
}

async fn run(arguments: Arguments) -> Result<(), Failure> {
    let place = arguments.place;
    let Some(command) = arguments.command else { return commands::serve::double_clicked(place).await };
    match command {
        Command::Serve(serve) => commands::serve::run(place, serve).await,
        Command::Import(import) => commands::import::run(place, import).await,
        Command::Project(project) => commands::project::run(place, project).await,
        Command::Tag(tag) => commands::tag::run(place, tag).await,
        Command::Workbook(workbook) => commands::workbook::run(place, workbook).await,
        Command::Align(align) => commands::align::run(align),
        Command::Stocktake(stocktake) => commands::stocktake::run(place, stocktake).await,
        Command::Export(export) => commands::export::run(place, export).await,
        Command::Brief(brief) => commands::brief::run(place, brief).await,
        Command::Report(report) => commands::report::run(place, report).await,
        Command::Vocabulary(vocabulary) => commands::vocabulary::run(place, vocabulary).await,
        Command::Rates { file, name, remove } => {
            commands::rates::run(place, file, &name, remove.as_deref()).await
        }
        Command::Demo(demo) => commands::demo::run(place, demo).await,
        Command::Erase(erase) => commands::erase::run(place, erase).await,
        Command::Reindex => commands::upkeep::reindex(place).await,
        Command::Check(formatted) => commands::upkeep::check(place, formatted.format).await,
        Command::Backup { output } => commands::upkeep::backup(place, &output).await,
        Command::Restore { file } => commands::upkeep::restore(place, &file).await,
        Command::Upgrade => commands::upkeep::upgrade(place).await,
    }
}
