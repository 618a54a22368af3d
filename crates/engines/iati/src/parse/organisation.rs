//! Organisations.

use super::{Parse, codes, excerpt};
use crate::words::words;
use crate::xml::Fault;
use crate::{OrganisationReference, ParticipatingOrganisation, ReportingOrganisation};

impl Parse<'_, '_> {
    /// The open `reporting-org`.
    pub(super) fn reporting_org(&mut self) -> Result<ReportingOrganisation, Fault> {
        let reference = self.required("ref");
        let kind = self.attribute("type");
        let secondary = match self.cursor.attribute("secondary-reporter") {
            Some(_) => self.flag("secondary-reporter").unwrap_or_default(),
            None => false,
        };
        Ok(ReportingOrganisation { reference, kind, secondary, narratives: self.narratives()? })
    }

    /// The open `participating-org`.
    pub(super) fn participating_org(&mut self) -> Result<ParticipatingOrganisation, Fault> {
        let role = match self.cursor.attribute("role").map(str::trim) {
            Some(text) => {
                let role = codes::role(text);
                if role.is_none() {
                    let text = excerpt(text);
                    self.warn("iati.code", "", || {
                        words(format!("`{text}` is no organisation role")).with("value", &text)
                    });
                }
                role
            }
            None => {
                self.warn("iati.missing", "", || {
                    words("the attribute `role` is missing").with("name", "role")
                });
                None
            }
        };
        let reference = self.identifier_attribute("ref");
        let kind = self.attribute("type");
        let activity_id = self.identifier_attribute("activity-id");
        let narratives = self.narratives()?;
        if reference.is_none() && narratives.is_empty() {
            self.warn("iati.no-organisation", "participating-org", || {
                "the organisation has neither an identifier nor a name".to_owned()
            });
        }
        Ok(ParticipatingOrganisation { role, reference, kind, activity_id, narratives })
    }

    /// The open `provider-org` or `receiver-org`; `activity` is the attribute that names its activity.
    pub(super) fn organisation(&mut self, activity: &'static str) -> Result<OrganisationReference, Fault> {
        Ok(OrganisationReference {
            reference: self.identifier_attribute("ref"),
            kind: self.attribute("type"),
            activity_id: self.identifier_attribute(activity),
            narratives: self.narratives()?,
        })
    }
}
