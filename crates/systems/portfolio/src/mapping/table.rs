//! A row of a spreadsheet as a project.

use sha2::{Digest, Sha256};
use sterna_archive::Alias;
use sterna_tables::{LangText, OrganisationRole, RecordType, TableRow};
use sterna_vocabulary::MultiText;

use super::{Mapped, MappedTag, Provided, iati::checked_tags, iati::links};
use crate::ImportFinding;
use crate::finding::FindingSeverity;
use crate::project::{
    CountryShare, Document, Identifier, Organisation, Outcome, Period, Project, ProjectType, RegionShare,
    RelatedProject, Role, Sum,
};

/// The namespace of identifiers in one collection's own spreadsheets.
pub fn table_namespace(collection: &str) -> String {
    format!("table:{collection}")
}

/// Maps a row, its findings included. `provided` are the columns of its table. A row with neither identifier nor
/// title is refused (`import.no-identifier`); one with a title only is found again by it, with a note.
pub fn from_table(row: &TableRow, collection: &str, provided: &Provided) -> Mapped {
    let namespace = table_namespace(collection);
    let place = row.place.to_string();
    let mut findings: Vec<ImportFinding> = row.findings.iter().map(ImportFinding::from).collect();
    let language = row.language.as_deref().unwrap_or(MultiText::UNKNOWN);
    let title = texts(&row.titles, language);
    let given = row.identifier.as_deref().map(str::trim).filter(|given| !given.is_empty());
    let identifier = match given {
        Some(given) => Some(given.to_owned()),
        None => title.iter().next().map(|(_, first)| title_alias(first)),
    };
    match (&identifier, given) {
        // The reader has said it already where nothing at all is there.
        (None, _) if row.refused() => {}
        (None, _) => findings.push(ImportFinding::new(
            "import.no-identifier",
            FindingSeverity::Error,
            &place,
            "The row has neither an identifier nor a title. Give it one of them and import it again.",
        )),
        (Some(_), None) => findings.push(ImportFinding::new(
            "import.title-as-identifier",
            FindingSeverity::Note,
            &place,
            "The row has no identifier; its title stands for it. A changed title will make a new record.",
        )),
        _ => {}
    }
    let mut project = Project {
        variety: row.record_type.map_or(ProjectType::Project, variety),
        title,
        description: texts(&row.descriptions, language),
        identifiers: given.iter().map(|value| identifier_of(&namespace, value)).collect(),
        default_language: row.language.clone(),
        organisations: organisations(row, language),
        period: Period {
            planned_start: row.start.map(|date| date.date),
            planned_end: row.end.map(|date| date.date),
            ..Period::default()
        },
        status: row.status.map(|status| status.iati().to_string()),
        countries: row
            .countries
            .iter()
            .map(|one| CountryShare { code: one.iso3.clone(), millionths: one.share.map(of_ten_thousandths) })
            .collect(),
        regions: row.regions.iter().map(|name| region(name, language)).collect(),
        stated: row
            .budget
            .iter()
            .map(|sum| Sum { currency: sum.currency.clone(), minor: sum.minor })
            .collect(),
        outcomes: row.outcomes.iter().map(|one| outcome(one, language)).collect(),
        documents: row.links.iter().map(|url| Document { url: url.clone(), ..Document::default() }).collect(),
        related: row.parent.iter().map(|parent| parent_of(&namespace, parent)).collect(),
        ..Project::default()
    };
    if !row.notes.is_empty() {
        let notes = row.notes.join("\n");
        let joined = match project.description.get(language) {
            Some(text) => format!("{text}\n\n{notes}"),
            None => notes,
        };
        project.description.set(language, &joined);
    }
    let aliases = identifier.into_iter().map(|value| Alias { namespace: namespace.clone(), value }).collect();
    let links = links(&project);
    let tags = checked_tags(found_tags(row), &place, &mut findings);
    Mapped { project, aliases, links, tags, provided: Some(provided.clone()), findings }
}

/// What stands for a row that has a title only. Of the title just a hash is kept: an alias outlives the erasure of its
/// record, and must say nothing of it. Case, accents and punctuation of the title do not matter.
fn title_alias(title: &str) -> String {
    let folded = sterna_vocabulary::fold(title);
    let named = if folded.is_empty() { title } else { &folded };
    let hash = data_encoding::HEXLOWER.encode(&Sha256::digest(named.as_bytes()));
    format!("title:{}", &hash[..32])
}

fn identifier_of(namespace: &str, value: &str) -> Identifier {
    Identifier { scheme: namespace.to_owned(), value: value.to_owned() }
}

fn parent_of(namespace: &str, parent: &str) -> RelatedProject {
    let value = parent.trim().to_owned();
    RelatedProject { relation: "parent".to_owned(), namespace: namespace.to_owned(), value }
}

fn variety(given: RecordType) -> ProjectType {
    match given {
        RecordType::Project => ProjectType::Project,
        RecordType::Programme => ProjectType::Programme,
        RecordType::LawOrPolicy => ProjectType::Law,
        RecordType::StrategyOrPlan => ProjectType::Strategy,
        RecordType::Institution => ProjectType::Institution,
        RecordType::Service => ProjectType::Service,
        RecordType::Agreement => ProjectType::Agreement,
        RecordType::Campaign => ProjectType::Campaign,
    }
}

fn texts(given: &[LangText], language: &str) -> MultiText {
    let mut text = MultiText::new();
    for one in given {
        let key = if one.language.is_empty() { language } else { &one.language };
        let joined = match text.get(key) {
            Some(present) if present != one.text => format!("{present}\n{}", one.text),
            _ => one.text.clone(),
        };
        text.set(key, &joined);
    }
    text
}

fn organisations(row: &TableRow, language: &str) -> Vec<Organisation> {
    let organisation = |one: &sterna_tables::OrganisationName| Organisation {
        name: MultiText::of(language, &one.name),
        role: match one.role {
            OrganisationRole::Reporting => Role::Reporting,
            OrganisationRole::Funding => Role::Funding,
            OrganisationRole::Implementing => Role::Implementing,
            OrganisationRole::Partner => Role::Partner,
        },
        ..Organisation::default()
    };
    row.organisations.iter().map(organisation).collect()
}

/// A region given by its name; where a list knows the name, by its code too.
fn region(name: &str, language: &str) -> RegionShare {
    let known = sterna_vocabulary::region_list("m49-region").and_then(|list| {
        let wanted = sterna_vocabulary::fold(name);
        list.regions.iter().find(|region| {
            region.code == name.trim()
                || sterna_vocabulary::Lang::ALL
                    .iter()
                    .any(|lang| sterna_vocabulary::fold(region.label(*lang).text) == wanted)
        })
    });
    match known {
        Some(region) => {
            RegionShare { vocabulary: "2".to_owned(), code: region.code.to_owned(), ..RegionShare::default() }
        }
        None => RegionShare {
            vocabulary: "99".to_owned(),
            code: name.trim().to_owned(),
            name: MultiText::of(language, name),
            millionths: None,
        },
    }
}

fn outcome(given: &sterna_tables::TableOutcome, language: &str) -> Outcome {
    Outcome {
        title: texts(&given.titles, language),
        description: texts(&given.descriptions, language),
        share: given.share.map(of_ten_thousandths),
        ..Outcome::default()
    }
}

/// The tags of a row: those of an outcome on it, those of the record on its only outcome, else on the record.
fn found_tags(row: &TableRow) -> impl Iterator<Item = MappedTag> {
    let tag = |outcome, framework: &str, concept: String, evidence: &str| MappedTag {
        outcome,
        framework: framework.to_owned(),
        concept,
        rank: 0,
        evidence: evidence.to_owned(),
    };
    let sdg = |code: &str| if code.contains('.') { "sdg-target" } else { "sdg" };
    let place = row.place.to_string();
    let mut all = Vec::new();
    for (index, outcome) in row.outcomes.iter().enumerate() {
        all.extend(outcome.gcm.iter().map(|code| tag(Some(index), "gcm", code.to_string(), &place)));
        all.extend(outcome.sdg.iter().map(|code| tag(Some(index), sdg(code), code.clone(), &place)));
    }
    let whole = (row.outcomes.len() == 1).then_some(0);
    all.extend(row.gcm.iter().map(|code| tag(whole, "gcm", code.to_string(), &place)));
    all.extend(row.sdg.iter().map(|code| tag(whole, sdg(code), code.clone(), &place)));
    all.extend(row.principles.iter().map(|code| tag(whole, "principle", code.to_string(), &place)));
    all.into_iter()
}

fn of_ten_thousandths(share: u32) -> u32 {
    share.saturating_mul(100)
}
