//! Organisations.

use super::xml::Xml;
use crate::{OrganisationReference, ParticipatingOrganisation, ReportingOrganisation};

/// The organisation that publishes.
pub(super) fn reporting(org: &ReportingOrganisation, xml: &mut Xml<'_, '_>) {
    xml.line("reporting-org").optional("ref", org.reference.as_deref()).optional("type", org.kind.as_deref());
    xml.flag("secondary-reporter", org.secondary.then_some(true));
    xml.with_narratives("reporting-org", &org.narratives);
}

/// One that takes part.
pub(super) fn participating(org: &ParticipatingOrganisation, xml: &mut Xml<'_, '_>) {
    xml.line("participating-org")
        .optional("ref", org.reference.as_deref())
        .optional("type", org.kind.as_deref())
        .optional("role", org.role.map(crate::Role::code))
        .optional("activity-id", org.activity_id.as_deref())
        .with_narratives("participating-org", &org.narratives);
}

/// The provider or receiver of money; `activity` is the attribute that names its activity.
pub(super) fn reference(
    name: &str,
    activity: &str,
    org: Option<&OrganisationReference>,
    xml: &mut Xml<'_, '_>,
) {
    if let Some(org) = org {
        xml.tag(name)
            .optional("ref", org.reference.as_deref())
            .optional(activity, org.activity_id.as_deref())
            .optional("type", org.kind.as_deref())
            .with_narratives(name, &org.narratives);
    }
}
