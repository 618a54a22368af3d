//! One pre-selection rule.

use serde::{Deserialize, Serialize};
use sterna_vocabulary::concept;

use crate::PortfolioError;
use crate::project::ProjectType;

/// When all parts that are filled in hold, the rule suggests its concept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its key, `a-z`, `0-9`, `-`.
    pub id: String,
    /// When it applies.
    pub condition: Condition,
    /// Framework of what it suggests.
    pub framework: String,
    /// Concept it suggests.
    pub concept: String,
    /// How strongly, 1 to 1000; the highest of the rules that apply counts most.
    pub weight: u16,
    /// A remark of whoever wrote it, shown with the reason; may be empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// A rule that is switched off suggests nothing.
    #[serde(default = "on")]
    pub enabled: bool,
    /// Whether it came with the program.
    #[serde(default)]
    pub seeded: bool,
}

fn on() -> bool {
    true
}

/// When a rule applies: within a part any entry suffices, an empty part does not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Condition {
    /// The project is of one of these types.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<ProjectType>,
    /// One of these words or phrases stands in the texts, whole words, case and accents aside.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub keywords: Vec<String>,
    /// The language (BCP 47) the keywords are of; empty for any.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub language: String,
    /// One of these sectors, as `vocabulary:code`; a trailing `*` stands for the rest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sectors: Vec<String>,
    /// The node or its project carries one of these, as `framework:concept`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}

impl Rule {
    /// Checks a rule before it is saved.
    ///
    /// # Errors
    /// `rule.unreadable`: no condition, a weight out of range, a bad key; `tag.unknown-concept`.
    pub fn check(&self) -> Result<(), PortfolioError> {
        let refuse = |message: &str| Err(PortfolioError::Rule { message: message.to_owned() });
        let key = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if self.id.is_empty() || self.id.len() > 64 || !self.id.bytes().all(key) {
            return refuse("its key needs 1 to 64 of a-z, 0-9 and -");
        }
        if !(1..=1000).contains(&self.weight) {
            return refuse("its weight is 1 to 1000");
        }
        let condition = &self.condition;
        if condition.types.is_empty()
            && condition.keywords.is_empty()
            && condition.sectors.is_empty()
            && condition.tags.is_empty()
        {
            return refuse("it needs a condition: a type, a keyword, a sector or a tag");
        }
        if concept(&self.framework, &self.concept).is_none() {
            return Err(PortfolioError::UnknownConcept {
                framework: self.framework.clone(),
                concept: self.concept.clone(),
            });
        }
        Ok(())
    }
}
