//! A contact point, without the persons.

use super::Narrative;

/// An organisation to turn to.
///
/// Names, e-mail addresses, telephone numbers, job titles and postal addresses are never kept: the activity gets
/// one `iati.person-dropped` notice with their count.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contact {
    /// `1` general, `2` project management, `3` financial, `4` communications.
    pub kind: Option<String>,
    /// The organisation's name by language.
    pub organisation: Vec<Narrative>,
    /// The department's name by language.
    pub department: Vec<Narrative>,
    /// The organisation's web address.
    pub website: Option<String>,
}
