//! The kind: what the archive must know of projects.

mod card;
mod money;
mod places;

#[cfg(test)]
mod tests;

use sterna_archive::{
    Digest, DigestText, Kind, KindFault, ParsedBody, Record, Related, Sensitivity, Tag, TagStatus,
};
use sterna_vocabulary::MultiText;

use crate::ActivatedRule;
use crate::counted::{Counts, counted};
use crate::project::{Project, Role, SCHEMA, State};

pub use card::Card;
pub use money::node_amounts;
pub use places::place_shares;
pub(crate) use places::region_label;

/// The kind's name in rows and addresses.
pub const PROJECT: &str = "project";

/// The facet value of a project whose source states no status.
pub const STATUS_NONE: &str = "none";

/// The facet value of a project without a status that was activated here.
pub const STATUS_HERE: &str = "here";

/// Projects, of whatever type.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProjectKind;

impl Kind for ProjectKind {
    fn name(&self) -> &'static str {
        PROJECT
    }

    fn schema(&self) -> u32 {
        SCHEMA
    }

    fn upgrade(&self, schema: u32, body: &[u8]) -> Result<Vec<u8>, KindFault> {
        match schema {
            SCHEMA => Ok(body.to_vec()),
            other => Err(fault(&format!("schema {other} is not known"))),
        }
    }

    fn hidden_states(&self) -> &'static [&'static str] {
        &["draft", "withdrawn"]
    }

    fn implied(&self, framework: &str, concept: &str) -> Option<(String, String)> {
        let (broader, code) = sterna_vocabulary::concept(framework, concept)?.broader?;
        // A cluster or an area is a grouping, not something a tag says.
        matches!(framework, "sdg-target" | "gcm-action").then(|| (broader.to_owned(), code.to_owned()))
    }

    fn digest(&self, record: &Record, tags: &[Tag], related: &[Related]) -> Result<Digest, KindFault> {
        let project = Project::from_json(&record.body).map_err(|error| fault(&error.to_string()))?;
        Ok(digest_of(record, &project, tags, related))
    }

    fn digest_parsed(&self, record: &Record, body: &ParsedBody, tags: &[Tag]) -> Option<Digest> {
        body.get::<Project>().map(|project| digest_of(record, project, tags, &[]))
    }
}

/// The digest of a record that holds a project.
fn digest_of(record: &Record, project: &Project, tags: &[Tag], related: &[Related]) -> Digest {
    let counted = counted(record, project, related);
    let status = status_facet(project, &record.state);
    let activated = ActivatedRule::default().holds(status);
    let mut digest = Digest {
        titles: project.title.iter().map(|(language, text)| (language.to_owned(), text.to_owned())).collect(),
        texts: texts(project),
        nodes: node_amounts(project, tags, &counted.counted),
        places: place_shares(project),
        period: project.period.days(),
        activated,
        card: Card::of(record, project, tags, &counted).to_json(),
        facets: Vec::new(),
    };
    let mut facet = |key: &str, value: &str| {
        let pair = (key.to_owned(), value.to_owned());
        if !value.is_empty() && !digest.facets.contains(&pair) {
            digest.facets.push(pair);
        }
    };
    facet("type", project.variety.code());
    facet("status", status);
    facet("scope", project.scope.as_deref().unwrap_or(""));
    places::facets(project, &mut facet);
    project.period.years().for_each(|year| facet("year", &year.to_string()));
    for organisation in &project.organisations {
        let Some(key) = organisation.key() else { continue };
        facet("organisation", key);
        if organisation.role == Role::Funding {
            facet("donor", key);
        }
    }
    project
        .sectors
        .iter()
        .filter(|sector| !sector.code.is_empty())
        .for_each(|one| facet("sector", &one.key()));
    let code = match counted.counts {
        Counts::Yes => "yes",
        Counts::Partly => "partly",
        Counts::No => "no",
    };
    facet("counted", code);
    if !project.orphaned.is_empty() {
        facet("to-decide", "outcome");
    }
    if !project.source_differences.is_empty() {
        facet("to-decide", "difference");
    }
    // Explicitly none is a statement of its own; the archive counts it by its tag, this facet only lists it.
    if tags.iter().any(|tag| tag.status == TagStatus::None) {
        facet("none-stated", "yes");
    }
    digest
}

/// The status facet: the IATI code; without one, `here` when it was activated here, else `none`.
pub fn status_facet<'a>(project: &'a Project, state: &str) -> &'a str {
    match project.status.as_deref() {
        Some(code) => code,
        None if state == State::Activated.code() => STATUS_HERE,
        None => STATUS_NONE,
    }
}

/// What search finds it by. Outcomes that are withheld give nothing away.
fn texts(project: &Project) -> Vec<DigestText> {
    let mut all = Vec::new();
    let mut add = |field: &str, text: &MultiText| {
        all.extend(text.iter().map(|(language, text)| DigestText {
            language: language.to_owned(),
            field: field.to_owned(),
            text: text.to_owned(),
        }));
    };
    add("title", &project.title);
    add("description", &project.description);
    let open = project.outcomes.iter().filter(|outcome| outcome.sensitivity != Sensitivity::Withheld);
    for outcome in open {
        add("outcome", &outcome.title);
        add("outcome", &outcome.description);
    }
    for organisation in &project.organisations {
        add("organisation", &organisation.name);
        if let Some(reference) = &organisation.reference {
            add("identifier", &MultiText::of(MultiText::UNKNOWN, reference));
        }
    }
    for identifier in &project.identifiers {
        add("identifier", &MultiText::of(MultiText::UNKNOWN, &identifier.value));
    }
    all
}

fn fault(message: &str) -> KindFault {
    KindFault { kind: PROJECT, message: message.to_owned() }
}
