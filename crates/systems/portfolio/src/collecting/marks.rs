//! What was decided about each answer of a reading: one letter an answer, in the reading's order.

use serde::{Deserialize, Serialize};
use sterna_archive::{ChangeSetId, Partition};
use tokio::sync::{Mutex, MutexGuard};

use crate::PortfolioError;

/// The register that keeps them, by `round/reading`.
const MARKS: &str = "collecting-marks";

/// One at a time changes a round: its line is read, changed and put back. One process holds a data folder.
static TURN: Mutex<()> = Mutex::const_new(());

/// Waits for one's turn to change a round.
pub(super) async fn turn() -> MutexGuard<'static, ()> {
    TURN.lock().await
}

/// Decisions on the answers of a reading.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Marks {
    /// `o` open, `a` accepted, `r` rejected; answers beyond the end are open.
    pub(super) letters: String,
    /// The change sets that accepted answers became, the newest last.
    #[serde(default)]
    pub(super) changes: Vec<ChangeSetId>,
}

impl Marks {
    pub(super) fn get(&self, index: usize) -> char {
        self.letters.as_bytes().get(index).map_or('o', |byte| char::from(*byte))
    }

    /// Sets many at once.
    pub(super) fn set_all(&mut self, indexes: &[usize], letter: char) {
        let mut letters: Vec<char> = self.letters.chars().collect();
        for index in indexes {
            if letters.len() <= *index {
                letters.resize(index + 1, 'o');
            }
            letters[*index] = letter;
        }
        self.letters = letters.into_iter().collect();
    }

    pub(super) async fn load(
        partition: &Partition,
        round: &str,
        reading: &str,
    ) -> Result<Self, PortfolioError> {
        let entry = partition.register(MARKS).get(&format!("{round}/{reading}")).await?;
        Ok(entry.and_then(|entry| serde_json::from_str(&entry.value).ok()).unwrap_or_default())
    }

    pub(super) async fn save(
        &self,
        partition: &Partition,
        round: &str,
        reading: &str,
    ) -> Result<(), PortfolioError> {
        let text = serde_json::to_string(self).map_err(crate::export::fault)?;
        partition.register(MARKS).put(&format!("{round}/{reading}"), &text, "owner", None).await?;
        Ok(())
    }
}
