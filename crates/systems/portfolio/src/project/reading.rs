//! What of a project a reader may see.

use sterna_archive::{Audience, Reader, Sensitivity};

use super::{Outcome, Project};

impl Project {
    /// The body as a reader may have it; `sensitivity` is its record's. The owner gets all of it. Anybody else gets no
    /// withheld outcome, no place within a country of a record that travels coarsely, and nothing of how the record
    /// is kept: which fields a person wrote and where the source differs.
    #[must_use]
    pub fn for_reader(mut self, reader: &Reader, sensitivity: Sensitivity) -> Self {
        if reader.audience == Audience::Owner {
            return self;
        }
        let travels = |outcome: &Outcome| outcome.sensitivity != Sensitivity::Withheld;
        self.outcomes.retain(travels);
        self.orphaned.retain(travels);
        if sensitivity != Sensitivity::Open {
            self.locations.clear();
        }
        self.hand.clear();
        self.source_differences.clear();
        self
    }
}
