//! The archive's contract: the same stories on SQLite and on PostgreSQL.

mod commit;
mod erasure;
mod family;
mod files;
mod imports;
mod jobs;
mod note;
mod observations;
mod place;
mod postgres;
mod prepared;
mod projections;
mod registers;
mod sequence;
mod undo;
mod upkeep;

/// Declares a story's two tests.
macro_rules! on_both {
    ($($story:ident),+ $(,)?) => {
        mod sqlite {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                super::$story(crate::place::Place::sqlite()).await;
            })+
        }
        mod postgres {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $story() {
                if let Some(place) = crate::place::Place::postgres() {
                    super::$story(place).await;
                }
            })+
        }
    };
}
pub(crate) use on_both;
