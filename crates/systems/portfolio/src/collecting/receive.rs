//! Taking in a workbook that came back.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde::Serialize;
use sha2::{Digest, Sha256};
use sterna_archive::{Actor, Partition};
use sterna_tables::{CellBook, read_cells};

use super::asked::AskedKey;
use super::matching::Expected;
use super::read::{Itself, itself};
use super::standing::Standing;
use super::store::{keep_bytes, keep_value, kept_value};
use super::value::recorded;
use super::{ANSWERS_MAX, Answer, KEPT_DAYS, LIMITS, Noticed, Question, Reading, Round, base, read};
use crate::PortfolioError;

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Received {
    /// The file's name as given.
    pub file: String,
    /// SHA-256 of its bytes, hex.
    pub file_hash: String,
    /// Whose it is, if that is known.
    pub contributor: Option<String>,
    /// Whether the same file was read before; then nothing was done.
    pub again: bool,
    /// Why it was refused.
    pub refused: Option<Noticed>,
    /// What was noticed.
    pub noticed: Vec<Noticed>,
    /// Answers that say something else than what was given.
    pub answers: usize,
}

/// Reads a workbook that came back and keeps what it says with the round. No record is touched. `contributor` helps when
/// the file cannot say whose it is.
///
/// # Errors
/// `round.unknown`, `round.contributor`, `round.too-many`, faults of the archive. A file that cannot be read is no error:
/// that is kept, and told, too.
pub async fn receive(
    partition: &Partition,
    round: &str,
    contributor: Option<&str>,
    name: &str,
    bytes: Vec<u8>,
    actor: &Actor,
    at: Timestamp,
) -> Result<Received, PortfolioError> {
    let _turn = super::marks::turn().await;
    let mut round = super::find(partition, round).await?;
    let named = match contributor {
        Some(name) => {
            Some(round.contributor(name).ok_or_else(|| super::make::unknown(name, &round))?.key.clone())
        }
        None => None,
    };
    let name: String = name.chars().filter(|letter| !letter.is_control()).take(160).collect();
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(&bytes));
    let mut received = Received {
        file: name.clone(),
        file_hash: hash.clone(),
        contributor: None,
        again: false,
        refused: None,
        noticed: Vec::new(),
        answers: 0,
    };
    let before = round.contributors.iter().find(|one| one.answers.iter().any(|answer| answer.hash == hash));
    if let Some(before) = before {
        received.contributor = Some(before.key.clone());
        received.again = true;
        return Ok(received);
    }
    let keep_until = at + jiff::SignedDuration::from_hours(24 * KEPT_DAYS);
    let media_type = "application/octet-stream";
    if bytes.len() as u64 <= LIMITS.file_bytes_max {
        keep_bytes(partition, &name, media_type, &bytes, actor, at, Some(keep_until)).await?;
    }
    let file = name.clone();
    let book = tokio::task::spawn_blocking(move || read_cells(&bytes, &file, &LIMITS))
        .await
        .map_err(crate::export::fault)?;
    let outcome = understand(partition, &round, book).await?;
    let (key, answer) = match outcome {
        Ok(mut reading) => {
            reading.file.clone_from(&name);
            reading.file_hash.clone_from(&hash);
            received.noticed.clone_from(&reading.noticed);
            received.answers =
                reading.rows.iter().map(|row| if row.record.is_none() { 1 } else { row.cells.len() }).sum();
            let kept = keep_value(partition, "reading.json", &reading, actor, at).await?;
            (Some(reading.contributor), Answer { file: name, hash, at, reading: Some(kept), refused: None })
        }
        Err((whose, refused)) => {
            received.refused = Some(refused.clone());
            let key = named.or(whose).or_else(|| by_file_name(&round, &name));
            (key, Answer { file: name, hash, at, reading: None, refused: Some(refused) })
        }
    };
    received.contributor.clone_from(&key);
    let held = key.and_then(|key| round.contributors.iter_mut().find(|one| one.key == key));
    let list = held.map_or(&mut round.strays, |held| &mut held.answers);
    if list.len() >= ANSWERS_MAX {
        return Err(PortfolioError::Round {
            code: "round.too-many",
            message: format!("{ANSWERS_MAX} files came back already for this contributor; begin a new round"),
        });
    }
    if !list.iter().any(|held| held.hash == answer.hash) {
        list.push(answer);
    }
    round.save(partition).await?;
    Ok(received)
}

/// Whose a file is that cannot say so itself: the one contributor whose key stands in its name.
fn by_file_name(round: &Round, name: &str) -> Option<String> {
    let slug: String = sterna_vocabulary::fold(name).replace(' ', "-");
    let mut fits: Vec<&str> =
        round.contributors.iter().map(|one| one.key.as_str()).filter(|key| slug.contains(key)).collect();
    fits.sort_by_key(|key| std::cmp::Reverse(key.len()));
    match fits.as_slice() {
        [longest, rest @ ..] if rest.iter().all(|other| longest.contains(other)) => {
            Some((*longest).to_owned())
        }
        _ => None,
    }
}

type Understood = Result<Reading, (Option<String>, Noticed)>;

/// Reads the answers with all that the archive knows of what was asked.
async fn understand(
    partition: &Partition,
    round: &Round,
    book: CellBook,
) -> Result<Understood, PortfolioError> {
    let itself = match itself(&book) {
        Ok(itself) => itself,
        Err(refused) => return Ok(Err((None, refused))),
    };
    let expected = expected(partition, round, &itself).await?;
    let copy = round.clone();
    let whose = (itself.round == round.id).then(|| itself.contributor.clone());
    let outcome = tokio::task::spawn_blocking(move || read(&book, &copy, &expected))
        .await
        .map_err(crate::export::fault)?;
    match outcome {
        Ok(mut reading) => {
            base::restore(partition, &mut reading).await?;
            Ok(Ok(reading))
        }
        Err(refused) => Ok(Err((whose, refused))),
    }
}

/// The rows a workbook was made with.
async fn expected(
    partition: &Partition,
    round: &Round,
    itself: &Itself,
) -> Result<Vec<Expected>, PortfolioError> {
    let Some(contributor) = round.contributor(&itself.contributor) else { return Ok(Vec::new()) };
    let issue = contributor.issues.iter().find(|issue| issue.change == itself.change);
    let Some(issue) = issue.filter(|_| itself.round == round.id) else { return Ok(Vec::new()) };
    let keys: Vec<AskedKey> = kept_value(partition, &issue.keys).await?.unwrap_or_default();
    let ids: BTreeSet<_> = keys.iter().map(|key| key.record.clone()).collect();
    let standing = Standing::load(partition, ids).await?;
    let lang = itself.lang.unwrap_or(contributor.lang);
    Ok(keys
        .into_iter()
        .map(|key| {
            let held = standing.record(&key.record);
            let outcome = held.map(|(_, project)| {
                recorded(Question::Outcome, project, project.outcome(&key.node), &key.node, &[], lang)
            });
            Expected {
                identifier: held
                    .and_then(|(_, project)| project.identifiers.first().map(|one| one.value.clone()))
                    .unwrap_or_default(),
                title: held.map(|(_, project)| project.title_in(lang).to_owned()).unwrap_or_default(),
                outcome: outcome.and_then(|value| value.into_iter().next()).unwrap_or_default(),
                key,
            }
        })
        .collect())
}
