//! A project as an activity: the way back of `mapping::from_iati`.

use jiff::Timestamp;
use jiff::civil::Date;
use sterna_archive::Tag;
use sterna_iati::{
    Activity, ActivityDate, DateType, Description, Document, Identifier, Location, Narrative,
    ParticipatingOrganisation, Point, PolicyMarker, RecipientCountry, RecipientRegion, RelatedActivity,
    ReportingOrganisation, Role as IatiRole, Sector, Share, Status, is_uri,
};
use sterna_vocabulary::{BaseUri, MultiText, country};

use super::{Publisher, classification, finance, outcome};
use crate::mapping::{IATI_NAMESPACE, difference, from_iati};
use crate::project::{Organisation, Project, ProjectType, Role};
use crate::{DEMO_FACTUAL, DEMO_NAMESPACE, DEMO_SYNTHETIC};

/// What the archive knows of a record beside its body.
#[derive(Clone, Copy, Debug)]
pub struct About<'a> {
    /// The collection's slug.
    pub collection: &'a str,
    /// When its version was made.
    pub at: Timestamp,
    /// Who publishes it when it names nobody that reports it.
    pub publisher: Option<&'a Publisher>,
}

/// The activity of a project, as its reader may see it, with its confirmed tags; concepts are named under `base`.
/// Reading the activity gives the project again, but for the ids of outcomes: what IATI cannot say goes beside it.
pub fn activity_of(project: &Project, tags: &[Tag], about: About<'_>, base: &BaseUri) -> Activity {
    let mut activity = Activity {
        identifier: identifier(project).unwrap_or_default().to_owned(),
        other_identifiers: other_identifiers(project),
        default_language: project.default_language.clone(),
        last_updated: Some(about.at.to_string()),
        titles: narratives(&project.title),
        descriptions: descriptions(project),
        status: project.status.as_deref().and_then(status),
        dates: dates(project),
        scope: project.scope.clone(),
        countries: project.countries.iter().filter_map(recipient).collect(),
        regions: project.regions.iter().map(region).collect(),
        locations: project.locations.iter().map(location).collect(),
        sectors: project.sectors.iter().map(sector).collect(),
        policy_markers: project.markers.iter().map(marker).collect(),
        documents: project.documents.iter().filter(|one| is_uri(&one.url)).map(document).collect(),
        related: related(project),
        results: project.outcomes.iter().map(outcome::result).collect(),
        demonstration: match about.collection {
            DEMO_SYNTHETIC => Some("synthetic".to_owned()),
            DEMO_FACTUAL => Some("factual".to_owned()),
            _ => None,
        },
        ..Activity::default()
    };
    organisations(project, &mut activity);
    if activity.reporting_org.is_none() {
        let invented = activity.demonstration.is_some().then(Publisher::of_demonstration);
        activity.reporting_org = about.publisher.or(invented.as_ref()).map(Publisher::reporting);
    }
    if project.variety == ProjectType::Programme && project.related.iter().any(|one| one.relation == "child")
    {
        activity.hierarchy = Some(1);
    }
    finance::money(project, &mut activity);
    // Tags are no part of the body: what differs is looked for without them.
    activity.extension = difference(project, &from_iati(&activity, &[]).project);
    classification::tags(project, tags, base, &mut activity);
    activity
}

/// The identifier it goes by: its publisher's, else the one of its table or of the demonstration.
fn identifier(project: &Project) -> Option<&str> {
    let table = || project.identifiers.iter().find(|one| one.scheme.starts_with("table:"));
    project
        .identifier(IATI_NAMESPACE)
        .or_else(|| project.identifier(DEMO_NAMESPACE))
        .or_else(|| table().map(|one| one.value.as_str()))
}

fn other_identifiers(project: &Project) -> Vec<Identifier> {
    let other = |one: &crate::project::Identifier| {
        let kind = one.scheme.strip_prefix("iati-")?;
        Some(Identifier { value: one.value.clone(), kind: Some(kind.to_owned()), ..Identifier::default() })
    };
    project.identifiers.iter().filter_map(other).collect()
}

/// A text by language as narratives; one whose language nobody states says so.
pub(super) fn narratives(text: &MultiText) -> Vec<Narrative> {
    let narrative = |(language, text): (&str, &str)| Narrative {
        language: Some(language.to_owned()),
        text: text.to_owned(),
    };
    text.iter().map(narrative).collect()
}

fn descriptions(project: &Project) -> Vec<Description> {
    let narratives = narratives(&project.description);
    if narratives.is_empty() { Vec::new() } else { vec![Description { kind: None, narratives }] }
}

fn status(code: &str) -> Option<Status> {
    use Status::{Cancelled, Closed, Finalisation, Implementation, Pipeline, Suspended};
    [Pipeline, Implementation, Finalisation, Closed, Cancelled, Suspended]
        .into_iter()
        .find(|status| status.code() == code)
}

fn dates(project: &Project) -> Vec<ActivityDate> {
    let period = &project.period;
    let date = |(kind, date): (DateType, Option<Date>)| Some(ActivityDate { kind, date: date? });
    [
        (DateType::PlannedStart, period.planned_start),
        (DateType::ActualStart, period.actual_start),
        (DateType::PlannedEnd, period.planned_end),
        (DateType::ActualEnd, period.actual_end),
    ]
    .into_iter()
    .filter_map(date)
    .collect()
}

/// The first that reports; the others take part. One whose role IATI does not have stands beside the activity.
fn organisations(project: &Project, activity: &mut Activity) {
    for org in &project.organisations {
        let role = match org.role {
            Role::Reporting => {
                if activity.reporting_org.is_none() {
                    activity.reporting_org = Some(reporting(org));
                }
                continue;
            }
            Role::Funding => IatiRole::Funding,
            Role::Accountable => IatiRole::Accountable,
            Role::Extending => IatiRole::Extending,
            Role::Implementing => IatiRole::Implementing,
            Role::Partner => continue,
        };
        activity.participating_orgs.push(ParticipatingOrganisation {
            role: Some(role),
            reference: org.reference.clone(),
            kind: org.variety.clone(),
            activity_id: None,
            narratives: narratives(&org.name),
        });
    }
}

fn reporting(org: &Organisation) -> ReportingOrganisation {
    ReportingOrganisation {
        reference: org.reference.clone(),
        kind: org.variety.clone(),
        secondary: false,
        narratives: narratives(&org.name),
    }
}

fn share(millionths: Option<u32>) -> Option<Share> {
    millionths.filter(|share| *share <= Share::WHOLE.0).map(Share)
}

fn recipient(one: &crate::project::CountryShare) -> Option<RecipientCountry> {
    let found = country(&one.code).filter(|found| found.iso2.len() == 2)?;
    Some(RecipientCountry {
        code: found.iso2.to_owned(),
        share: share(one.millionths),
        narratives: Vec::new(),
    })
}

fn region(one: &crate::project::RegionShare) -> RecipientRegion {
    RecipientRegion {
        vocabulary: or_first(&one.vocabulary),
        vocabulary_uri: None,
        code: one.code.clone(),
        share: share(one.millionths),
        narratives: narratives(&one.name),
    }
}

/// A vocabulary, or the first one when none is stated.
fn or_first(vocabulary: &str) -> String {
    if vocabulary.is_empty() { "1".to_owned() } else { vocabulary.to_owned() }
}

fn location(one: &crate::project::Location) -> Location {
    let point = one.latitude_e6.zip(one.longitude_e6).map(|(latitude, longitude)| Point {
        latitude: f64::from(latitude) / 1e6,
        longitude: f64::from(longitude) / 1e6,
    });
    Location { names: narratives(&one.name), point, exactness: one.exactness.clone(), ..Location::default() }
}

fn sector(one: &crate::project::Sector) -> Sector {
    Sector {
        vocabulary: or_first(&one.vocabulary),
        vocabulary_uri: None,
        code: one.code.clone(),
        share: share(one.millionths),
        narratives: narratives(&one.name),
    }
}

fn marker(one: &crate::project::Marker) -> PolicyMarker {
    PolicyMarker {
        vocabulary: or_first(&one.vocabulary),
        vocabulary_uri: None,
        code: one.code.clone(),
        significance: one.significance.clone(),
        narratives: narratives(&one.name),
    }
}

fn document(one: &crate::project::Document) -> Document {
    Document {
        url: one.url.clone(),
        format: one.format.clone(),
        titles: narratives(&one.title),
        categories: one.categories.clone(),
        ..Document::default()
    }
}

/// Parents and children. Which other relation a project has to another is not kept, so it is not said.
fn related(project: &Project) -> Vec<RelatedActivity> {
    let related = |one: &crate::project::RelatedProject| {
        let kind = match one.relation.as_str() {
            "parent" => "1",
            "child" => "2",
            _ => return None,
        };
        (one.namespace == IATI_NAMESPACE)
            .then(|| RelatedActivity { kind: Some(kind.to_owned()), reference: one.value.clone() })
    };
    project.related.iter().filter_map(related).collect()
}
