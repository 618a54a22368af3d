//! What a briefing note rests on, gathered at one change number.

use sha2::{Digest, Sha256};
use sterna_site::figures::{FigureAnswer, FigureQuestion, Figures, RecordAnswer, RecordQuestion};

use super::BriefQuestion;
use crate::ReportError;

/// Records that a note lists.
const RECORDS: usize = 4;
/// How often the questions are asked when somebody writes in between, before they are asked as of one number.
const TRIES: usize = 3;

/// The facts of a note.
#[derive(Clone, Debug, PartialEq)]
pub struct BriefFacts {
    /// What was asked, its collections, change number and rule filled in.
    pub question: BriefQuestion,
    /// Records of the objective in the place, by the status of activity.
    pub by_status: FigureAnswer,
    /// The same by kind of record.
    pub by_type: FigureAnswer,
    /// Goals of the 2030 Agenda that the same records are tied to.
    pub goals: FigureAnswer,
    /// All objectives recorded for the place.
    pub objectives: FigureAnswer,
    /// The first records, by title.
    pub records: RecordAnswer,
}

impl BriefFacts {
    /// The change number.
    pub fn change(&self) -> i64 {
        self.by_status.change
    }

    /// How many records there are.
    pub fn total(&self) -> u64 {
        self.records.total
    }

    /// SHA-256 (hex) of what was counted and which versions are quoted.
    pub fn sha256(&self) -> String {
        let mut hash = Sha256::new();
        for answer in [&self.by_status, &self.by_type, &self.goals, &self.objectives] {
            hash.update(answer.sha256.as_bytes());
            hash.update(b"\n");
        }
        hash.update(format!("total {}\n", self.records.total));
        for record in &self.records.records {
            hash.update(format!("record {} {}\n", record.id, record.version));
        }
        data_encoding::HEXLOWER.encode(&hash.finalize())
    }
}

/// Asks everything a note needs. All answers are of one change number.
///
/// # Errors
/// What the room that counts refuses: an unknown collection, an unknown change number; its faults.
pub async fn gather(figures: &dyn Figures, mut question: BriefQuestion) -> Result<BriefFacts, ReportError> {
    for _ in 0..TRIES {
        let facts = ask(figures, &question).await?;
        let change = facts.change();
        let same = [&facts.by_type, &facts.goals, &facts.objectives].iter().all(|one| one.change == change);
        if same && facts.records.change == change {
            return Ok(facts);
        }
        // Somebody wrote in between: now everything is asked as of the number of the first answer.
        question.as_of = Some(change);
    }
    ask(figures, &question).await
}

async fn ask(figures: &dyn Figures, question: &BriefQuestion) -> Result<BriefFacts, ReportError> {
    let scope = question.scope();
    let base = join(&[&format!("concept=gcm:{}", question.objective), &scope]);
    let counts = |query: String| FigureQuestion {
        query,
        lang: question.lang,
        as_of: question.as_of,
        statuses: question.statuses.clone(),
    };
    let by = |by: &str| join(&[&format!("by={by}&denominator=all"), &base]);
    let by_status = figures.answer(&counts(by("status"))).await?;
    let by_type = figures.answer(&counts(by("type"))).await?;
    let goals = figures.answer(&counts(by("sdg"))).await?;
    let objectives = figures.answer(&counts(join(&["by=objective", &scope]))).await?;
    let records = figures
        .records(&RecordQuestion {
            query: base,
            lang: question.lang,
            as_of: question.as_of,
            statuses: question.statuses.clone(),
            limit: RECORDS,
        })
        .await?;
    let mut question = question.clone();
    question.collections = by_status.collections.iter().map(|(slug, _)| slug.clone()).collect();
    question.as_of = Some(by_status.change);
    question.statuses = Some(by_status.statuses.clone());
    Ok(BriefFacts { question, by_status, by_type, goals, objectives, records })
}

fn join(parts: &[&str]) -> String {
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join("&")
}
