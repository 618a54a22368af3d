//! Results, indicators and figures.

use super::document;
use super::xml::Xml;
use crate::{Baseline, Document, Indicator, Measurement, Outcome, Period, Reference};

/// A result.
pub(super) fn result(result: &Outcome, xml: &mut Xml<'_, '_>) {
    xml.line("result")
        .optional("type", result.kind.map(crate::ResultType::code))
        .flag("aggregation-status", result.aggregation)
        .content();
    xml.words("title", &result.titles);
    xml.words("description", &result.descriptions);
    documents(&result.documents, xml);
    result.references.iter().for_each(|one| reference(one, "vocabulary-uri", xml));
    for one in &result.indicators {
        indicator(one, xml);
    }
    if result.indicators.is_empty() && !result.titles.is_empty() {
        // The schema has no result without an indicator: one that says what the result says, in words only.
        xml.tag("indicator").attribute("measure", "5").filled("1").content();
        xml.words("title", &result.titles);
        xml.end("indicator");
    }
    xml.end("result");
}

fn documents(documents: &[Document], xml: &mut Xml<'_, '_>) {
    for one in documents {
        xml.tag("document-link");
        document::document(one, xml);
    }
}

fn reference(reference: &Reference, uri: &str, xml: &mut Xml<'_, '_>) {
    xml.tag("reference")
        .attribute("vocabulary", &reference.vocabulary)
        .attribute("code", &reference.code)
        .optional(uri, reference.vocabulary_uri.as_deref())
        .empty();
}

fn indicator(indicator: &Indicator, xml: &mut Xml<'_, '_>) {
    xml.tag("indicator")
        .optional("measure", indicator.measure.as_deref())
        .flag("ascending", (!indicator.ascending).then_some(false))
        .flag("aggregation-status", indicator.aggregation)
        .content();
    xml.words("title", &indicator.titles);
    xml.words("description", &indicator.descriptions);
    documents(&indicator.documents, xml);
    indicator.references.iter().for_each(|one| reference(one, "indicator-uri", xml));
    indicator.baselines.iter().for_each(|one| baseline(one, xml));
    indicator.periods.iter().for_each(|one| period(one, xml));
    xml.end("indicator");
}

fn baseline(baseline: &Baseline, xml: &mut Xml<'_, '_>) {
    xml.tag("baseline").date("iso-date", baseline.date);
    match (&baseline.year, baseline.date) {
        (None, Some(date)) => xml.attribute("year", &date.year().to_string()).filled("year"),
        (year, _) => xml.optional("year", year.as_deref()),
    };
    xml.optional("value", baseline.measurement.value.as_deref());
    let measurement = &baseline.measurement;
    if plain(measurement) {
        return xml.empty();
    }
    xml.content();
    broken_down(measurement, xml);
    documents(&measurement.documents, xml);
    xml.words("comment", &measurement.comments);
    xml.end("baseline");
}

fn plain(measurement: &Measurement) -> bool {
    measurement.locations.is_empty()
        && measurement.dimensions.is_empty()
        && measurement.comments.is_empty()
        && measurement.documents.is_empty()
}

fn broken_down(measurement: &Measurement, xml: &mut Xml<'_, '_>) {
    for location in &measurement.locations {
        xml.tag("location").attribute("ref", location).empty();
    }
    for dimension in &measurement.dimensions {
        xml.tag("dimension").attribute("name", &dimension.name).attribute("value", &dimension.value).empty();
    }
}

fn period(period: &Period, xml: &mut Xml<'_, '_>) {
    xml.tag("period").content();
    xml.iso_date("period-start", period.start);
    xml.iso_date("period-end", period.end);
    period.targets.iter().for_each(|one| figure("target", one, xml));
    period.actuals.iter().for_each(|one| figure("actual", one, xml));
    xml.end("period");
}

fn figure(name: &str, measurement: &Measurement, xml: &mut Xml<'_, '_>) {
    xml.tag(name).optional("value", measurement.value.as_deref());
    if plain(measurement) {
        return xml.empty();
    }
    xml.content();
    broken_down(measurement, xml);
    xml.words("comment", &measurement.comments);
    documents(&measurement.documents, xml);
    xml.end(name);
}
