//! Who publishes, for projects that name no reporting organisation.

use serde::{Deserialize, Serialize};
use sterna_archive::{Actor, Partition};
use sterna_iati::{Narrative, ReportingOrganisation};

use crate::PortfolioError;

/// The register of installation-wide settings.
const SETTING: &str = "setting";
/// The setting that holds the publisher.
const PUBLISHER: &str = "iati-publisher";
/// No part of it is longer.
const CHARS_MAX: usize = 200;

/// The organisation that runs this installation and publishes its file. Where a project names nobody who reports it,
/// this one does, as a secondary reporter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publisher {
    /// Its identifier, such as `XM-DAC-47066`.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Its IATI organisation type, such as `40`.
    #[serde(rename = "type")]
    pub kind: String,
    /// Its name.
    pub name: String,
}

impl Publisher {
    /// Who stands for a demonstration when nobody else does: the file says that it is one.
    pub fn of_demonstration() -> Self {
        Self {
            reference: "SYN-DEMONSTRATION".to_owned(),
            kind: "90".to_owned(),
            name: "Demonstration".to_owned(),
        }
    }

    /// Takes `REF,TYPE,NAME` apart.
    ///
    /// # Errors
    /// `export.publisher`: a part is missing, too long, or the type is no number.
    pub fn parse(text: &str) -> Result<Self, PortfolioError> {
        let mut parts = text.splitn(3, ',').map(str::trim);
        let mut part = || parts.next().unwrap_or_default().to_owned();
        let publisher = Self { reference: part(), kind: part(), name: part() };
        let fits = |text: &str| !text.is_empty() && text.chars().count() <= CHARS_MAX;
        let plain = !publisher.reference.contains(char::is_whitespace);
        let number = publisher.kind.len() == 2 && publisher.kind.bytes().all(|byte| byte.is_ascii_digit());
        if fits(&publisher.reference) && plain && number && fits(&publisher.name) {
            Ok(publisher)
        } else {
            Err(PortfolioError::Publisher { given: text.chars().take(CHARS_MAX).collect() })
        }
    }

    /// The one that is kept, if there is one.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn load(partition: &Partition) -> Result<Option<Self>, PortfolioError> {
        let entry = partition.register(SETTING).get(PUBLISHER).await?;
        Ok(entry.and_then(|entry| serde_json::from_str(&entry.value).ok()))
    }

    /// Keeps it for later exports and for the address that registries harvest.
    ///
    /// # Errors
    /// Faults of the archive.
    pub async fn store(&self, partition: &Partition) -> Result<(), PortfolioError> {
        let value = serde_json::to_string(self)
            .map_err(|fault| PortfolioError::Export { message: fault.to_string() })?;
        partition.register(SETTING).put(PUBLISHER, &value, &Actor::owner().id, None).await?;
        Ok(())
    }

    /// As the reporting organisation of somebody else's project.
    pub(super) fn reporting(&self) -> ReportingOrganisation {
        ReportingOrganisation {
            reference: Some(self.reference.clone()),
            kind: Some(self.kind.clone()),
            secondary: true,
            narratives: vec![Narrative { language: Some("en".to_owned()), text: self.name.clone() }],
        }
    }
}
