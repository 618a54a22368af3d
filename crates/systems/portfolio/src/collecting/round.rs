//! A round of asking.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use sterna_archive::{Archive, Partition, RecordId};
use sterna_vocabulary::Lang;

use super::{Answer, CONTRIBUTORS_MAX, Choice, Contributor, Question, ROUNDS_MAX};
use crate::{PortfolioError, own_collection, query};

/// The register that keeps rounds.
pub(super) const ROUNDS: &str = "collecting-round";
/// Characters of a name.
const NAME_CHARS_MAX: usize = 120;

/// A round of asking.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Which records it is about, as a list's address has it.
    pub query: String,
    /// Where new records go.
    pub collection: String,
    /// The last day for answers.
    pub deadline: Option<Date>,
    /// What is asked.
    pub ask: Vec<Question>,
    /// The change number it began at.
    pub change: i64,
    /// When it began.
    pub at: Timestamp,
    /// Who is asked, in the order given.
    pub contributors: Vec<Contributor>,
    /// Files that came back and that nobody could be found for.
    #[serde(default)]
    pub strays: Vec<Answer>,
}

/// A round to begin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewRound {
    /// What it is called.
    pub name: String,
    /// Which records it is about, as a list's address has it.
    pub query: String,
    /// Where new records go.
    pub collection: String,
    /// The last day for answers.
    pub deadline: Option<Date>,
    /// What is asked; everything when empty.
    pub ask: Vec<Question>,
    /// Who is asked.
    pub contributors: Vec<NewContributor>,
}

/// A contributor to be asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewContributor {
    /// The organisation's name.
    pub name: String,
    /// The language it is asked in.
    pub lang: Lang,
    /// What it is asked about.
    pub records: Choice,
}

impl NewContributor {
    /// A line `name; language; records`, the last two of which may be left out: English, all records.
    ///
    /// # Errors
    /// `round.contributor`: no name, or a language that is none of the six.
    pub fn parse(line: &str) -> Result<Self, PortfolioError> {
        let mut parts = line.splitn(3, [';', '\t']).map(str::trim);
        let name = parts.next().unwrap_or_default().to_owned();
        let language = parts.next().unwrap_or_default();
        let lang = if language.is_empty() { Some(Lang::En) } else { Lang::parse(language) };
        let records = Choice::parse(parts.next().unwrap_or_default());
        match lang {
            Some(lang) if !name.is_empty() => Ok(Self { name, lang, records }),
            _ => Err(PortfolioError::Round {
                code: "round.contributor",
                message: format!(
                    "“{line}” is no contributor; write: name; language (en, fr, es, ar, ru, zh); records, such as implementing=NAME"
                ),
            }),
        }
    }
}

/// Begins a round.
///
/// # Errors
/// `round.name`, `round.contributor`, `round.contributors`, `round.too-many`, `stocktake.query`, `import.collection`,
/// `import.demonstration`, faults of the archive.
pub async fn create(
    archive: &Archive,
    partition: &Partition,
    new: NewRound,
    at: Timestamp,
) -> Result<Round, PortfolioError> {
    let name = new.name.trim().to_owned();
    if name.is_empty() || name.chars().count() > NAME_CHARS_MAX {
        return Err(PortfolioError::Round {
            code: "round.name",
            message: format!("a round needs a name of 1 to {NAME_CHARS_MAX} characters"),
        });
    }
    if new.contributors.is_empty() || new.contributors.len() > CONTRIBUTORS_MAX {
        return Err(PortfolioError::Round {
            code: "round.contributors",
            message: format!(
                "a round asks 1 to {CONTRIBUTORS_MAX} contributors; this would be {}",
                new.contributors.len()
            ),
        });
    }
    own_collection(&new.collection)?;
    let rule = crate::ActivatedRule::load(partition).await?;
    query::filter_of(&query::decoded(&new.query), &rule)?;
    for contributor in &new.contributors {
        if let Choice::Filter(filters) = &contributor.records {
            if query::filters_of(&query::decoded(filters)).is_empty() {
                return Err(PortfolioError::Round {
                    code: "round.contributor",
                    message: format!(
                        "{}: “{filters}” is no filter; write for example country=KEN",
                        contributor.name
                    ),
                });
            }
            query::filter_of(&query::decoded(filters), &rule)?;
        }
    }
    let held = list(partition).await?;
    if held.len() >= ROUNDS_MAX {
        return Err(PortfolioError::Round {
            code: "round.too-many",
            message: format!("there are {ROUNDS_MAX} rounds already"),
        });
    }
    let mut contributors: Vec<Contributor> = Vec::with_capacity(new.contributors.len());
    for one in new.contributors {
        let taken: Vec<&str> = contributors.iter().map(|other| other.key.as_str()).collect();
        let key = free_key(&one.name, &taken);
        contributors.push(Contributor {
            key,
            name: one.name,
            lang: one.lang,
            records: one.records,
            issues: Vec::new(),
            answers: Vec::new(),
        });
    }
    let ask = if new.ask.is_empty() { Question::ALL.to_vec() } else { new.ask };
    let round = Round {
        id: archive.new_id().as_str().to_owned(),
        name,
        query: query::encoded(&query::filters_of(&query::decoded(&new.query))),
        collection: new.collection,
        deadline: new.deadline,
        ask: Question::ALL
            .into_iter()
            .filter(|one| ask.contains(one) || matches!(one, Question::Title | Question::Outcome))
            .collect(),
        change: partition.head().await?.0,
        at,
        contributors,
        strays: Vec::new(),
    };
    round.save(partition).await?;
    Ok(round)
}

/// All rounds, the newest first.
///
/// # Errors
/// Faults of the archive.
pub async fn list(partition: &Partition) -> Result<Vec<Round>, PortfolioError> {
    let entries = partition.register(ROUNDS).list("").await?;
    let mut rounds: Vec<Round> =
        entries.iter().filter_map(|entry| serde_json::from_str(&entry.value).ok()).collect();
    rounds.sort_by(|one, other| other.at.cmp(&one.at).then_with(|| other.id.cmp(&one.id)));
    Ok(rounds)
}

/// The round of an id, or of a name that only one has.
///
/// # Errors
/// `round.unknown`, faults of the archive.
pub async fn find(partition: &Partition, name: &str) -> Result<Round, PortfolioError> {
    if RecordId::parse(name).is_some()
        && let Some(entry) = partition.register(ROUNDS).get(name).await?
        && let Ok(round) = serde_json::from_str(&entry.value)
    {
        return Ok(round);
    }
    let mut named: Vec<Round> =
        list(partition).await?.into_iter().filter(|round| round.name == name.trim()).collect();
    match (named.pop(), named.len()) {
        (Some(round), 0) => Ok(round),
        (found, _) => Err(PortfolioError::Round {
            code: "round.unknown",
            message: if found.is_some() {
                format!("several rounds are called “{name}”; give the id")
            } else {
                format!("no round is known as “{name}”; list them with: sterna workbook status")
            },
        }),
    }
}

impl Round {
    /// Writes it down.
    pub(super) async fn save(&self, partition: &Partition) -> Result<(), PortfolioError> {
        let text = serde_json::to_string(self).map_err(crate::export::fault)?;
        partition.register(ROUNDS).put(&self.id, &text, "owner", None).await?;
        Ok(())
    }

    /// Whether its list names the invented demonstration, and the one that retells public documents.
    pub fn demonstration(&self) -> (bool, bool) {
        let pairs = query::decoded(&self.query);
        let named = |slug: &str| pairs.iter().any(|(key, value)| key == "collection" && value == slug);
        (named(crate::DEMO_SYNTHETIC), named(crate::DEMO_FACTUAL))
    }

    /// The contributor of a key, or of a name.
    pub fn contributor(&self, name: &str) -> Option<&Contributor> {
        let name = name.trim();
        self.contributors.iter().find(|one| one.key == name).or_else(|| {
            self.contributors
                .iter()
                .find(|one| sterna_vocabulary::fold(&one.name) == sterna_vocabulary::fold(name))
        })
    }
}

/// A text as small Latin letters, digits and hyphens, 24 at most; empty when it has none.
pub(super) fn slug(text: &str) -> String {
    let folded = sterna_vocabulary::fold(text);
    let mut slug = String::new();
    for letter in folded.chars() {
        match letter {
            'a'..='z' | '0'..='9' => slug.push(letter),
            _ if slug.ends_with('-') || slug.is_empty() => {}
            _ => slug.push('-'),
        }
        if slug.len() >= 24 {
            break;
        }
    }
    slug.trim_matches('-').to_owned()
}

fn free_key(name: &str, taken: &[&str]) -> String {
    let slug = slug(name);
    let first = if slug.is_empty() { "part".to_owned() } else { slug };
    if !taken.contains(&first.as_str()) && first != "new" {
        return first;
    }
    let mut number = 2;
    loop {
        let next = format!("{first}-{number}");
        if !taken.contains(&next.as_str()) {
            return next;
        }
        number += 1;
    }
}
