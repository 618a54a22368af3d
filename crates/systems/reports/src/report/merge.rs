//! Two people write at once: what each changed is kept, and where both changed the same text both see both.

use jiff::Timestamp;
use serde::Serialize;

use super::{Edit, Report, apply};
use crate::ReportError;

/// A text that two people changed at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clash {
    /// The block.
    pub block: String,
    /// What stands now.
    pub theirs: String,
    /// What was about to be saved.
    pub mine: String,
}

/// Puts texts that were written over `base` into `present`. A text that only its author changed is taken, one that only
/// the other changed stays, and one that both changed differently is a clash and stays as it is in `present`. A text
/// whose block is gone meanwhile is a clash too, with nothing on the other side.
///
/// # Errors
/// `report.limit`.
pub fn merge(
    base: &Report,
    present: &mut Report,
    texts: &[(String, String)],
    at: Timestamp,
) -> Result<Vec<Clash>, ReportError> {
    let mut clashes = Vec::new();
    for (block, mine) in texts {
        let mine = mine.replace("\r\n", "\n").trim_end().to_owned();
        let was = base.block(block).and_then(|one| one.text()).unwrap_or_default();
        let Some(now) = present.block(block).and_then(|one| one.text()) else {
            if mine != was {
                clashes.push(Clash { block: block.clone(), theirs: String::new(), mine });
            }
            continue;
        };
        if mine == was || mine == now {
            continue;
        }
        if now != was {
            clashes.push(Clash { block: block.clone(), theirs: now.to_owned(), mine });
            continue;
        }
        apply(present, &Edit::Text { block: block.clone(), text: mine }, at)?;
    }
    Ok(clashes)
}
