//! The base address under which an installation publishes its vocabulary.

use std::{fmt, net::IpAddr};

use crate::{Concept, VocabularyError};

/// A checked base address, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct BaseUri(String);

impl BaseUri {
    /// Checks a base address. It is fixed once per installation, because published addresses must never change.
    ///
    /// # Errors
    ///
    /// [`VocabularyError::Base`] unless it is an absolute `http` or `https` address with a host that others can
    /// reach: no loopback or unspecified address, and no user, query or fragment.
    pub fn parse(text: &str) -> Result<Self, VocabularyError> {
        let given = text.trim();
        let refuse = |reason| VocabularyError::Base { base: given.chars().take(100).collect(), reason };
        let rest = given
            .strip_prefix("https://")
            .or_else(|| given.strip_prefix("http://"))
            .ok_or_else(|| refuse("write the whole address, beginning with https://"))?;
        let plain = |sign: char| sign.is_ascii_alphanumeric() || "-._~:/[]%".contains(sign);
        if !rest.chars().all(plain) {
            return Err(refuse("leave out any user, query and fragment, and use plain letters and digits"));
        }
        let authority = rest.split('/').next().unwrap_or_default();
        let host = match authority.strip_prefix('[') {
            Some(six) => six.split(']').next().unwrap_or_default(),
            None => authority.split(':').next().unwrap_or_default(),
        };
        let host = host.trim_end_matches('.').to_ascii_lowercase();
        if host.is_empty() {
            return Err(refuse("it names no host"));
        }
        let unreachable = match host.parse::<IpAddr>() {
            Ok(address) => unreachable(address),
            Err(_) => host == "localhost" || host.ends_with(".localhost"),
        };
        if unreachable {
            return Err(refuse("it leads back to the reader's own machine; use the public name"));
        }
        Ok(Self(given.trim_end_matches('/').to_owned()))
    }

    /// The base address, without a slash at its end.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The address of a framework or partition: what an IATI tag names as its vocabulary.
    pub fn scheme(&self, code: &str) -> String {
        format!("{}/{code}", self.0)
    }

    /// The address of a concept.
    pub fn concept(&self, concept: &Concept) -> String {
        self.member(concept.framework, concept.code)
    }

    /// The address of a code within a framework or partition.
    pub fn member(&self, scheme: &str, code: &str) -> String {
        format!("{}/{scheme}/{code}", self.0)
    }
}

impl fmt::Display for BaseUri {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

fn unreachable(address: IpAddr) -> bool {
    let mapped = match address {
        IpAddr::V6(six) => six.to_ipv4_mapped().map_or(address, IpAddr::V4),
        IpAddr::V4(_) => address,
    };
    mapped.is_loopback() || mapped.is_unspecified()
}
