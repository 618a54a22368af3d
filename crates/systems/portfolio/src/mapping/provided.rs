//! What a source speaks of: a re-import leaves the rest of a record as it is.

use std::collections::BTreeSet;

use sterna_tables::{Field, Mapping};

use crate::project::{Outcome, Project, Role};

/// The columns a spreadsheet has. A field that no column holds is not the same as one whose cells are empty: the
/// first stays as it is, the second is emptied.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provided {
    columns: BTreeSet<&'static str>,
}

impl Provided {
    /// What the columns of a mapping hold.
    pub fn of(mapping: &Mapping) -> Self {
        Self::fields(mapping.columns.iter().filter_map(|column| column.field))
    }

    /// Just these fields.
    pub fn fields(fields: impl IntoIterator<Item = Field>) -> Self {
        Self { columns: fields.into_iter().map(Field::code).collect() }
    }

    fn any(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.columns.contains(field.code()))
    }

    /// Whether it speaks of a top-level field of the body, by its name there.
    pub fn field(&self, name: &str) -> bool {
        let fields: &[Field] = match name {
            "type" => &[Field::Type],
            "title" => &[Field::Title],
            "description" => &[Field::Description, Field::Notes],
            "identifiers" => &[Field::Identifier],
            "default_language" => &[Field::Language],
            "organisations" => &[Field::Organisation, Field::Funder, Field::Implementer, Field::Partner],
            "period" => &[Field::Start, Field::End],
            "status" => &[Field::Status],
            "countries" => &[Field::Country],
            "regions" => &[Field::Region],
            "stated" => &[Field::Budget],
            "outcomes" => &[Field::OutcomeTitle, Field::OutcomeDescription, Field::OutcomeShare],
            "documents" => &[Field::Link],
            "related" => &[Field::Parent],
            _ => &[],
        };
        self.any(fields)
    }

    /// Whether it carries tags of a framework.
    pub fn framework(&self, code: &str) -> bool {
        match code {
            "gcm" => self.any(&[Field::Gcm]),
            "sdg" | "sdg-target" => self.any(&[Field::Sdg]),
            "principle" => self.any(&[Field::Principle]),
            _ => false,
        }
    }

    /// Keeps the parts of fields that it speaks of only in part: the other end of a period, organisations of other
    /// roles.
    pub(super) fn keep_parts(&self, present: &Project, incoming: &mut Project) {
        if !self.any(&[Field::Start]) {
            incoming.period.planned_start = present.period.planned_start;
            incoming.period.actual_start = present.period.actual_start;
        }
        if !self.any(&[Field::End]) {
            incoming.period.planned_end = present.period.planned_end;
            incoming.period.actual_end = present.period.actual_end;
        }
        let kept = present.organisations.iter().filter(|one| !self.role(one.role)).cloned();
        incoming.organisations.extend(kept);
    }

    /// Keeps what a spreadsheet cannot say of an outcome that it continues.
    pub(super) fn keep_outcome(&self, present: &Outcome, incoming: &mut Outcome) {
        if !self.any(&[Field::OutcomeTitle]) {
            incoming.title.clone_from(&present.title);
        }
        if !self.any(&[Field::OutcomeDescription]) {
            incoming.description.clone_from(&present.description);
        }
        if !self.any(&[Field::OutcomeShare]) {
            incoming.share = present.share;
        }
        incoming.kind = present.kind;
        incoming.source_reference.clone_from(&present.source_reference);
        incoming.indicators.clone_from(&present.indicators);
    }

    fn role(&self, role: Role) -> bool {
        match role {
            Role::Reporting => self.any(&[Field::Organisation]),
            Role::Funding => self.any(&[Field::Funder]),
            Role::Implementing => self.any(&[Field::Implementer]),
            Role::Partner => self.any(&[Field::Partner]),
            _ => false,
        }
    }
}
