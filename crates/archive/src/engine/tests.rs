//! Every statement is prepared on both engines.

use sqlx::{AssertSqlSafe, Executor as _, SqlSafeStr as _};

use super::{Engine, Placeholders, listed, migrate, values};

#[path = "../../tests/contract/postgres.rs"]
mod postgres;

/// Every statement, with its lists at two lengths.
fn all() -> Vec<(String, String)> {
    let fixed = [crate::store::statements(), crate::imports::statements(), crate::statements()].concat();
    let mut all = Vec::new();
    for statement in fixed {
        let columns = statement.text.split_once('(').and_then(|(_, rest)| rest.split_once(')'));
        for count in [1, 3] {
            let text = if statement.text.contains("$VALUES") {
                let columns = columns.map_or(0, |(columns, _)| columns.split(',').count());
                values(statement.text, columns, count, Placeholders::Numbered)
            } else if statement.text.contains("$LIST") {
                let fixed =
                    (1..9).take_while(|number| statement.text.contains(&format!("${number}"))).count();
                listed(statement.text, fixed + 1, count)
            } else {
                statement.text.to_owned()
            };
            all.push((statement.name.to_owned(), text));
        }
    }
    all.extend(crate::upkeep::statements());
    all
}

async fn prepare_all(engine: &Engine) {
    migrate(engine).await.unwrap();
    // Twice: a migration that ran changes nothing.
    migrate(engine).await.unwrap();
    let all = all();
    assert!(all.len() > 100, "{}", all.len());
    for (name, text) in all {
        let prepared = match engine {
            Engine::Sqlite { writer, .. } => {
                writer.prepare(AssertSqlSafe(text.clone()).into_sql_str()).await.map(|_| ())
            }
            Engine::Postgres { pool } => {
                pool.prepare(AssertSqlSafe(text.clone()).into_sql_str()).await.map(|_| ())
            }
        };
        prepared.unwrap_or_else(|error| panic!("{name}: {error}\n{text}"));
    }
}

#[tokio::test]
async fn every_statement_is_prepared_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let engine = Engine::open_sqlite(&folder.path().join("public.sqlite")).await.unwrap();
    prepare_all(&engine).await;
    engine.close().await;
}

#[tokio::test]
async fn every_statement_is_prepared_on_postgres() {
    let Some(address) = postgres::fresh_database() else { return };
    let engine = Engine::open_postgres(&address, "sterna_public", true).await.unwrap();
    prepare_all(&engine).await;
    engine.close().await;
}
