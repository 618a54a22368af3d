//! The activity itself, child by child in the schema's order.

use super::xml::Xml;
use super::{document, finance, organisation, place, result};
use crate::{Activity, HumanitarianScope, Identifier, PolicyMarker, Sector, Tag};

/// Appends the activity.
pub(super) fn write(activity: &Activity, out: &mut Vec<u8>) {
    let day = activity.start().or_else(|| activity.end());
    let mut xml =
        Xml::new(out, activity.default_language.as_deref(), activity.default_currency.as_deref(), day);
    let xml = &mut xml;
    begin(activity, xml);
    about(activity, xml);
    place::places(activity, xml);
    for one in &activity.sectors {
        xml.line("sector");
        sector(one, xml);
    }
    activity.tags.iter().for_each(|one| tag(one, xml));
    activity.humanitarian_scopes.iter().for_each(|one| scope(one, xml));
    activity.policy_markers.iter().for_each(|one| marker(one, xml));
    defaults(activity, xml);
    finance::money(activity, xml);
    document::documents(activity, xml);
    for related in &activity.related {
        xml.line("related-activity");
        xml.attribute("ref", &related.reference).optional("type", related.kind.as_deref()).empty();
    }
    activity.results.iter().for_each(|one| result::result(one, xml));
    if let Some(extension) = &activity.extension {
        xml.line("sterna:project").content();
        xml.text(extension);
        xml.end("sterna:project");
    }
    xml.end_line("iati-activity");
}

fn begin(activity: &Activity, xml: &mut Xml<'_, '_>) {
    let hierarchy = activity.hierarchy.map(|level| level.to_string());
    xml.tag("iati-activity")
        .optional("last-updated-datetime", activity.last_updated.as_deref())
        .optional("xml:lang", activity.default_language.as_deref())
        .optional("default-currency", activity.default_currency.as_deref())
        .flag("humanitarian", activity.humanitarian)
        .optional("hierarchy", hierarchy.as_deref())
        .optional("sterna:demonstration", activity.demonstration.as_deref())
        .content();
}

/// Identifier, who, title, description, status and dates.
fn about(activity: &Activity, xml: &mut Xml<'_, '_>) {
    if !activity.identifier.is_empty() {
        xml.line("iati-identifier").content();
        xml.text(&activity.identifier);
        xml.end("iati-identifier");
    }
    if let Some(org) = &activity.reporting_org {
        organisation::reporting(org, xml);
    }
    if !activity.titles.is_empty() {
        xml.line("title").with_narratives("title", &activity.titles);
    }
    for description in activity.descriptions.iter().filter(|one| !one.narratives.is_empty()) {
        xml.line("description").optional("type", description.kind.as_deref());
        xml.with_narratives("description", &description.narratives);
    }
    if activity.descriptions.iter().all(|one| one.narratives.is_empty()) && !activity.titles.is_empty() {
        xml.line("description").filled("1").with_narratives("description", &activity.titles);
    }
    activity.participating_orgs.iter().for_each(|org| organisation::participating(org, xml));
    activity.other_identifiers.iter().for_each(|one| other_identifier(one, xml));
    if let Some(status) = activity.status {
        xml.line("activity-status").attribute("code", status.code()).empty();
    }
    for date in &activity.dates {
        xml.line("activity-date")
            .attribute("type", date.kind.code())
            .date("iso-date", Some(date.date))
            .empty();
    }
    if let Some(scope) = &activity.scope {
        xml.line("activity-scope").attribute("code", scope).empty();
    }
}

fn other_identifier(identifier: &Identifier, xml: &mut Xml<'_, '_>) {
    xml.line("other-identifier")
        .attribute("ref", &identifier.value)
        .optional("type", identifier.kind.as_deref());
    if identifier.owner.is_none() && identifier.owner_names.is_empty() {
        return xml.empty();
    }
    xml.content();
    xml.tag("owner-org").optional("ref", identifier.owner.as_deref());
    xml.with_narratives("owner-org", &identifier.owner_names);
    xml.end("other-identifier");
}

/// The rest of a sector whose tag is begun.
pub(super) fn sector(sector: &Sector, xml: &mut Xml<'_, '_>) {
    xml.attribute("vocabulary", &sector.vocabulary)
        .optional("vocabulary-uri", sector.vocabulary_uri.as_deref())
        .attribute("code", &sector.code)
        .optional("percentage", place::percentage(sector.share).as_deref())
        .with_narratives("sector", &sector.narratives);
}

fn tag(tag: &Tag, xml: &mut Xml<'_, '_>) {
    xml.line("tag").attribute("code", &tag.code).attribute("vocabulary", &tag.vocabulary);
    xml.optional("vocabulary-uri", tag.vocabulary_uri.as_deref());
    if tag.of_results {
        xml.attribute("sterna:of-results", "1");
    }
    xml.with_narratives("tag", &tag.narratives);
}

fn scope(scope: &HumanitarianScope, xml: &mut Xml<'_, '_>) {
    xml.line("humanitarian-scope")
        .optional("type", scope.kind.as_deref())
        .optional("vocabulary", scope.vocabulary.as_deref())
        .optional("vocabulary-uri", scope.vocabulary_uri.as_deref())
        .attribute("code", &scope.code)
        .with_narratives("humanitarian-scope", &scope.narratives);
}

fn marker(marker: &PolicyMarker, xml: &mut Xml<'_, '_>) {
    xml.line("policy-marker")
        .attribute("vocabulary", &marker.vocabulary)
        .optional("vocabulary-uri", marker.vocabulary_uri.as_deref())
        .attribute("code", &marker.code)
        .optional("significance", marker.significance.as_deref())
        .with_narratives("policy-marker", &marker.narratives);
}

fn defaults(activity: &Activity, xml: &mut Xml<'_, '_>) {
    let mut code = |name: &str, code: Option<&str>| {
        if let Some(code) = code {
            xml.line(name).attribute("code", code).empty();
        }
    };
    code("collaboration-type", activity.collaboration_type.as_deref());
    code("default-flow-type", activity.default_flow_type.as_deref());
    code("default-finance-type", activity.default_finance_type.as_deref());
    for (vocabulary, code) in &activity.default_aid_types {
        xml.line("default-aid-type").attribute("code", code).attribute("vocabulary", vocabulary).empty();
    }
    if let Some(code) = &activity.default_tied_status {
        xml.line("default-tied-status").attribute("code", code).empty();
    }
}
