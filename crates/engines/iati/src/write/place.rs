//! Countries, regions and places.

use super::xml::Xml;
use crate::{Activity, Location, RecipientCountry, RecipientRegion, Share};

/// A share as a percentage with as many digits as it needs, at most four after the point.
pub(super) fn percentage(share: Option<Share>) -> Option<String> {
    let ppm = share?.parts_per_million();
    let (whole, rest) = (ppm / 10_000, ppm % 10_000);
    let text = format!("{whole}.{rest:04}");
    Some(text.trim_end_matches('0').trim_end_matches('.').to_owned())
}

/// All of them, in the schema's order.
pub(super) fn places(activity: &Activity, xml: &mut Xml<'_, '_>) {
    for one in &activity.countries {
        xml.line("recipient-country");
        country(one, xml);
    }
    for one in &activity.regions {
        xml.line("recipient-region");
        region(one, xml);
    }
    activity.locations.iter().for_each(|one| location(one, xml));
}

/// The rest of a country whose tag is begun.
pub(super) fn country(country: &RecipientCountry, xml: &mut Xml<'_, '_>) {
    xml.attribute("code", &country.code)
        .optional("percentage", percentage(country.share).as_deref())
        .with_narratives("recipient-country", &country.narratives);
}

/// The rest of a region whose tag is begun.
pub(super) fn region(region: &RecipientRegion, xml: &mut Xml<'_, '_>) {
    xml.attribute("code", &region.code)
        .attribute("vocabulary", &region.vocabulary)
        .optional("vocabulary-uri", region.vocabulary_uri.as_deref())
        .optional("percentage", percentage(region.share).as_deref())
        .with_narratives("recipient-region", &region.narratives);
}

fn location(location: &Location, xml: &mut Xml<'_, '_>) {
    xml.line("location").optional("ref", location.reference.as_deref()).content();
    xml.code("location-reach", location.reach.as_deref());
    for id in &location.ids {
        xml.tag("location-id").attribute("vocabulary", &id.vocabulary).attribute("code", &id.code).empty();
    }
    xml.words("name", &location.names);
    xml.words("description", &location.descriptions);
    for area in &location.administrative {
        let level = area.level.map(|level| level.to_string());
        xml.tag("administrative")
            .optional("vocabulary", area.vocabulary.as_deref())
            .optional("level", level.as_deref())
            .attribute("code", &area.code)
            .empty();
    }
    if let Some(point) = location.point {
        xml.tag("point").attribute("srsName", "http://www.opengis.net/def/crs/EPSG/0/4326").content();
        xml.tag("pos").content();
        xml.text(&format!("{} {}", point.latitude, point.longitude));
        xml.end("pos");
        xml.end("point");
    }
    xml.code("exactness", location.exactness.as_deref());
    xml.code("location-class", location.class.as_deref());
    xml.code("feature-designation", location.feature.as_deref());
    xml.end("location");
}
