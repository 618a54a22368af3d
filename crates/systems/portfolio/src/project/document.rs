//! What it points to: identifiers, documents, other projects, sources.

use serde::{Deserialize, Serialize};

use sterna_vocabulary::MultiText;

/// An outside identifier.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identifier {
    /// Who gives such identifiers: `iati`, `table:SLUG`, `demo`, or the IATI other-identifier type.
    pub scheme: String,
    /// The identifier as given.
    pub value: String,
}

/// A document on the web.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Document {
    /// Its titles.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub title: MultiText,
    /// Where it is.
    pub url: String,
    /// Media type, when given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// IATI document categories.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<String>,
}

/// Another project this one names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RelatedProject {
    /// `parent`, `child`, `provider` or `related`, seen from this project.
    pub relation: String,
    /// The identifier's namespace.
    pub namespace: String,
    /// The identifier.
    pub value: String,
}

/// Where facts written down from a publication come from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SourceNote {
    /// The publication and the place in it.
    #[serde(skip_serializing_if = "MultiText::is_empty")]
    pub text: MultiText,
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
