//! An IATI activity as a project.

use sterna_archive::Alias;
use sterna_iati::{Activity, DateType, Narrative, Node, Outcome as Result, ResultType, Share, imported_tags};
use sterna_vocabulary::{MultiText, country_by_any, framework};

use super::{IATI_NAMESPACE, Mapped, MappedTag, clip::clip, extension, transactions};
use crate::ImportFinding;
use crate::finding::FindingSeverity;
use crate::project::{
    CountryShare, Document, Identifier, Indicator, Location, Marker, Measurement, Organisation, Outcome,
    OutcomeKind, Period, Project, ProjectType, RegionShare, RelatedProject, Role, Sector,
};

/// Maps an activity. Texts whose language nobody states are `und`; codes stay as published, countries become
/// ISO 3166-1 alpha-3. An activity of hierarchy 1 that names children is a programme, any other a project.
///
/// `gcm_uris` are the addresses under which Compact objectives are known in tags of vocabulary 99 and 98.
pub fn from_iati(activity: &Activity, gcm_uris: &[&str]) -> Mapped {
    let place = format!("activity {} ({}), line {}", activity.index + 1, activity.identifier, activity.line);
    let mut findings = Vec::new();
    let related: Vec<RelatedProject> = related(activity);
    let is_programme = activity.hierarchy == Some(1) && related.iter().any(|one| one.relation == "child");
    let mut project = Project {
        variety: if is_programme { ProjectType::Programme } else { ProjectType::Project },
        title: texts(&activity.titles),
        description: description(activity),
        identifiers: identifiers(activity),
        default_language: activity.default_language.clone(),
        organisations: organisations(activity),
        period: Period {
            planned_start: activity.date(DateType::PlannedStart),
            actual_start: activity.date(DateType::ActualStart),
            planned_end: activity.date(DateType::PlannedEnd),
            actual_end: activity.date(DateType::ActualEnd),
        },
        status: activity.status.map(|status| status.code().to_owned()),
        scope: activity.scope.clone(),
        countries: countries(activity, &place, &mut findings),
        regions: regions(activity),
        locations: activity.locations.iter().map(location).collect(),
        sectors: sectors(activity),
        markers: markers(activity),
        outcomes: activity.results.iter().map(outcome).collect(),
        documents: documents(activity),
        related,
        ..Project::default()
    };
    transactions::money(activity, &mut project);
    if let Some(text) = &activity.extension {
        extension::apply(text, &mut project, &place, &mut findings);
    }
    clip(&mut project, &place, &mut findings);
    let links = links(&project);
    let aliases = vec![Alias { namespace: IATI_NAMESPACE.to_owned(), value: activity.identifier.clone() }];
    let tags = tags(activity, gcm_uris, &place, &mut findings);
    Mapped { project, aliases, links, tags, provided: None, findings }
}

/// Narratives as one text by language; a second one of the same language follows on a new line.
pub(super) fn texts(narratives: &[Narrative]) -> MultiText {
    let mut text = MultiText::new();
    add_texts(&mut text, narratives);
    text
}

fn add_texts(text: &mut MultiText, narratives: &[Narrative]) {
    for narrative in narratives {
        let language = narrative.language.as_deref().unwrap_or(MultiText::UNKNOWN);
        match text.get(language) {
            Some(present) if present == narrative.text => {}
            Some(present) => {
                let joined = format!("{present}\n{}", narrative.text);
                text.set(language, &joined);
            }
            None => text.set(language, &narrative.text),
        }
    }
}

fn description(activity: &Activity) -> MultiText {
    let mut text = MultiText::new();
    activity.descriptions.iter().for_each(|one| add_texts(&mut text, &one.narratives));
    text
}

fn identifiers(activity: &Activity) -> Vec<Identifier> {
    let own = Identifier { scheme: IATI_NAMESPACE.to_owned(), value: activity.identifier.clone() };
    let others =
        activity.other_identifiers.iter().filter(|one| !one.value.is_empty()).map(|one| Identifier {
            scheme: one.kind.as_deref().map_or_else(|| "other".to_owned(), |kind| format!("iati-{kind}")),
            value: one.value.clone(),
        });
    std::iter::once(own).filter(|own| !own.value.is_empty()).chain(others).collect()
}

fn organisations(activity: &Activity) -> Vec<Organisation> {
    let reporting = activity.reporting_org.iter().map(|org| Organisation {
        name: texts(&org.narratives),
        reference: filled(org.reference.as_deref()),
        role: Role::Reporting,
        variety: filled(org.kind.as_deref()),
    });
    let others = activity.participating_orgs.iter().map(|org| Organisation {
        name: texts(&org.narratives),
        reference: filled(org.reference.as_deref()),
        role: org.role.map_or(Role::Partner, |role| Role::from_iati(role.code())),
        variety: filled(org.kind.as_deref()),
    });
    let mut all: Vec<Organisation> = Vec::new();
    for org in reporting.chain(others).filter(|org| org.key().is_some()) {
        if !all.contains(&org) {
            all.push(org);
        }
    }
    all
}

fn countries(activity: &Activity, place: &str, findings: &mut Vec<ImportFinding>) -> Vec<CountryShare> {
    // Countries may stand on the activity or on each transaction; never on both.
    let own = activity.countries.iter().map(|one| (one, millionths(one.share)));
    let of_transactions =
        activity.transactions.iter().filter_map(|one| one.country.as_ref()).map(|one| (one, None));
    let mut all: Vec<CountryShare> = Vec::new();
    let chosen: Vec<_> =
        if activity.countries.is_empty() { of_transactions.collect() } else { own.collect() };
    for (named, share) in chosen {
        let Some(country) = country_by_any(&named.code) else {
            findings.push(ImportFinding::new(
                "import.unknown-country",
                FindingSeverity::Warning,
                place,
                format!("“{}” is no country or area of the list; it was left out. Use the two letters of ISO 3166-1.", named.code),
            ).with("value", &named.code));
            continue;
        };
        match all.iter_mut().find(|one| one.code == country.iso3) {
            Some(present) => {
                present.millionths = match (present.millionths, share) {
                    (Some(one), Some(other)) => Some(one.saturating_add(other)),
                    (one, other) => one.or(other),
                }
            }
            None => all.push(CountryShare { code: country.iso3.to_owned(), millionths: share }),
        }
    }
    all
}

fn regions(activity: &Activity) -> Vec<RegionShare> {
    let of_transactions =
        activity.transactions.iter().filter_map(|one| one.region.as_ref()).map(|one| (one, None));
    let own = activity.regions.iter().map(|one| (one, millionths(one.share)));
    let chosen: Vec<_> = if activity.regions.is_empty() { of_transactions.collect() } else { own.collect() };
    let mut all: Vec<RegionShare> = Vec::new();
    for (named, millionths) in chosen {
        let region = RegionShare {
            vocabulary: named.vocabulary.clone(),
            code: named.code.clone(),
            name: texts(&named.narratives),
            millionths,
        };
        if !all.contains(&region) {
            all.push(region);
        }
    }
    all
}

fn location(place: &sterna_iati::Location) -> Location {
    // Six digits after the point are a decimetre on the ground.
    let e6 = |degrees: f64| (degrees * 1e6).round() as i32;
    Location {
        name: texts(&place.names),
        latitude_e6: place.point.map(|point| e6(point.latitude)),
        longitude_e6: place.point.map(|point| e6(point.longitude)),
        exactness: place.exactness.clone(),
    }
}

fn sectors(activity: &Activity) -> Vec<Sector> {
    let of_transactions = activity.transactions.iter().flat_map(|one| &one.sectors).map(|one| (one, None));
    let own = activity.sectors.iter().map(|one| (one, millionths(one.share)));
    let chosen: Vec<_> = if activity.sectors.is_empty() { of_transactions.collect() } else { own.collect() };
    let mut all: Vec<Sector> = Vec::new();
    for (named, millionths) in chosen {
        let sector = Sector {
            vocabulary: named.vocabulary.clone(),
            code: named.code.clone(),
            name: texts(&named.narratives),
            millionths,
        };
        if !all.contains(&sector) {
            all.push(sector);
        }
    }
    all
}

fn markers(activity: &Activity) -> Vec<Marker> {
    let marker = |one: &sterna_iati::PolicyMarker| Marker {
        vocabulary: one.vocabulary.clone(),
        code: one.code.clone(),
        name: texts(&one.narratives),
        significance: one.significance.clone(),
    };
    activity.policy_markers.iter().map(marker).collect()
}

fn outcome(result: &Result) -> Outcome {
    Outcome {
        kind: match result.kind {
            Some(ResultType::Output) => OutcomeKind::Output,
            Some(ResultType::Outcome) => OutcomeKind::Outcome,
            Some(ResultType::Impact) => OutcomeKind::Impact,
            Some(ResultType::Other) | None => OutcomeKind::Other,
        },
        title: texts(&result.titles),
        description: texts(&result.descriptions),
        indicators: result.indicators.iter().map(indicator).collect(),
        ..Outcome::default()
    }
}

fn indicator(indicator: &sterna_iati::Indicator) -> Indicator {
    let baselines = indicator.baselines.iter().map(|one| {
        let when = one.date.map(|date| date.to_string()).or_else(|| one.year.clone());
        measurement(when.unwrap_or_default(), &one.measurement)
    });
    let mut mapped = Indicator {
        title: texts(&indicator.titles),
        measure: indicator.measure.clone(),
        baselines: baselines.collect(),
        ..Indicator::default()
    };
    for period in &indicator.periods {
        let day =
            |date: Option<jiff::civil::Date>| date.map_or_else(|| "..".to_owned(), |date| date.to_string());
        let when = match (period.start, period.end) {
            (None, None) => String::new(),
            (start, end) => format!("{}/{}", day(start), day(end)),
        };
        mapped.targets.extend(period.targets.iter().map(|one| measurement(when.clone(), one)));
        mapped.actuals.extend(period.actuals.iter().map(|one| measurement(when.clone(), one)));
    }
    mapped
}

fn measurement(when: String, given: &sterna_iati::Measurement) -> Measurement {
    Measurement { when, value: given.value.clone().unwrap_or_default(), comment: texts(&given.comments) }
}

fn documents(activity: &Activity) -> Vec<Document> {
    let results = activity.results.iter().flat_map(|result| &result.documents);
    let document = |one: &sterna_iati::Document| Document {
        title: texts(&one.titles),
        url: one.url.clone(),
        format: one.format.clone(),
        categories: one.categories.clone(),
    };
    let pages = activity.websites.iter().map(|url| Document { url: url.clone(), ..Document::default() });
    activity
        .documents
        .iter()
        .chain(results)
        .map(document)
        .chain(pages)
        .filter(|one| !one.url.is_empty())
        .collect()
}

/// Related activities, and the provider activities of incoming money.
fn related(activity: &Activity) -> Vec<RelatedProject> {
    let mut all: Vec<RelatedProject> = Vec::new();
    let mut add = |relation: &str, value: &str| {
        let one = RelatedProject {
            relation: relation.to_owned(),
            namespace: IATI_NAMESPACE.to_owned(),
            value: value.trim().to_owned(),
        };
        if !one.value.is_empty() && one.value != activity.identifier && !all.contains(&one) {
            all.push(one);
        }
    };
    for one in &activity.related {
        match one.kind.as_deref() {
            Some("1") => add("parent", &one.reference),
            Some("2") => add("child", &one.reference),
            _ => add("related", &one.reference),
        }
    }
    for transaction in activity.transactions.iter().filter(|one| transactions::incoming(one)) {
        if let Some(provider) = transaction.provider.as_ref().and_then(|one| one.activity_id.as_deref()) {
            add("provider", provider);
        }
    }
    all
}

/// The links a body asks for: one for each project it names.
pub(super) fn links(project: &Project) -> Vec<(String, Alias)> {
    let link = |one: &RelatedProject| {
        (one.relation.clone(), Alias { namespace: one.namespace.clone(), value: one.value.clone() })
    };
    project.related.iter().map(link).collect()
}

fn tags(
    activity: &Activity,
    gcm_uris: &[&str],
    place: &str,
    findings: &mut Vec<ImportFinding>,
) -> Vec<MappedTag> {
    let found = imported_tags(activity, gcm_uris).into_iter().map(|tag| MappedTag {
        outcome: match tag.node {
            Node::Activity => None,
            Node::Result(index) => Some(index),
        },
        framework: tag.framework.to_owned(),
        concept: tag.concept,
        rank: 0,
        evidence: tag.place,
    });
    checked_tags(found, place, findings)
}

/// Keeps tags whose concept exists, each once per node, ranks those of ranked frameworks in their order and stops
/// at each framework's limit; the rest are findings.
pub(super) fn checked_tags(
    found: impl Iterator<Item = MappedTag>,
    place: &str,
    findings: &mut Vec<ImportFinding>,
) -> Vec<MappedTag> {
    let mut kept: Vec<MappedTag> = Vec::new();
    for mut tag in found {
        let Some((list, concept)) =
            framework(&tag.framework).and_then(|list| Some((list, list.concept_by_any(&tag.concept)?)))
        else {
            let message = format!("{} has no concept “{}”; it was left out.", tag.framework, tag.concept);
            findings.push(
                ImportFinding::new("import.unknown-concept", FindingSeverity::Warning, place, message)
                    .with("framework", &tag.framework)
                    .with("concept", &tag.concept),
            );
            continue;
        };
        tag.concept = concept.code.to_owned();
        let same = |one: &&MappedTag| one.outcome == tag.outcome && one.framework == tag.framework;
        if kept.iter().filter(same).any(|one| one.concept == tag.concept) {
            continue;
        }
        let present = kept.iter().filter(same).count();
        if list.max_tags.is_some_and(|limit| present >= usize::from(limit)) {
            let message = format!(
                "More than {present} concepts of {} on one outcome; {} was left out.",
                tag.framework, tag.concept
            );
            findings.push(
                ImportFinding::new("tag.too-many", FindingSeverity::Warning, place, message)
                    .with("framework", &tag.framework)
                    .with("concept", &tag.concept),
            );
            continue;
        }
        tag.rank = if list.ranked { u8::try_from(present + 1).unwrap_or(u8::MAX) } else { 0 };
        kept.push(tag);
    }
    kept
}

fn millionths(share: Option<Share>) -> Option<u32> {
    share.map(Share::parts_per_million)
}

fn filled(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
}
