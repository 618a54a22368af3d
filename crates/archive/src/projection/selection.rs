//! Which records of a segment a filter keeps.

use roaring::RoaringBitmap;

use super::columns::NO_DAY;
use super::marks::append;
use super::snapshot::View;
use super::{Clause, Filter};
use crate::{Audience, TagStatus};

/// The records of each text clause, by segment, in the order of the clauses.
pub(super) type Found = Vec<Vec<RoaringBitmap>>;

impl View {
    /// The records of this segment that the audience may see and the filter keeps. `found` holds what the
    /// search found for the filter's text clauses, in their order; `at` is this segment's place.
    pub(super) fn select(
        &self,
        filter: &Filter,
        audience: Audience,
        found: &Found,
        at: usize,
    ) -> RoaringBitmap {
        let mut kept = self.base(audience).clone();
        let mut texts = found.iter();
        for clause in &filter.clauses {
            if let Clause::Text(_) = clause {
                match texts.next() {
                    Some(records) => kept &= &records[at],
                    None => kept.clear(),
                }
            } else {
                self.keep(&mut kept, clause, audience);
            }
        }
        kept
    }

    fn keep(&self, kept: &mut RoaringBitmap, clause: &Clause, audience: Audience) {
        let segment = &self.segment;
        let nothing = RoaringBitmap::new();
        match clause {
            Clause::Facet { key, any_of, not } => {
                // One value is the common case: its bitmap is used where it stands.
                let single = match any_of.as_slice() {
                    [value] => segment.columns.facet(key).and_then(|(facet, column)| {
                        Some(&segment.facet_bits[facet][column.index_of(value)?])
                    }),
                    _ => None,
                };
                match (single, not) {
                    (Some(bits), false) => *kept &= bits,
                    (Some(bits), true) => *kept -= bits,
                    (None, false) => *kept &= segment.with_value(key, any_of),
                    (None, true) => *kept -= segment.with_value(key, any_of),
                }
            }
            Clause::Tagged { framework, any_of, status } => {
                let Some(marks) = segment.marks(framework, audience) else { return kept.clear() };
                let (each, any) = match status {
                    TagStatus::Confirmed => (&marks.confirmed, &marks.any_confirmed),
                    TagStatus::Suggested => (&marks.suggested, &marks.any_suggested),
                    TagStatus::None => {
                        *kept &= &marks.none;
                        return;
                    }
                };
                if any_of.is_empty() {
                    *kept &= &any.any.bits;
                    return;
                }
                let concepts = segment.columns.framework(framework).map(|(_, column)| &column.concepts);
                let mut union = RoaringBitmap::new();
                for (marks, code) in each.iter().zip(concepts.into_iter().flatten()) {
                    if any_of.contains(code) {
                        union |= &marks.any.bits;
                    }
                }
                *kept &= union;
            }
            Clause::NotTagged { framework } => {
                *kept -= segment
                    .marks(framework, audience)
                    .map_or(&nothing, |marks| &marks.any_confirmed.any.bits);
            }
            Clause::Untouched { framework } => {
                if let Some(marks) = segment.marks(framework, audience) {
                    *kept &= &marks.untouched;
                }
            }
            Clause::ExplicitlyNone { framework } => {
                *kept &= segment.marks(framework, audience).map_or(&nothing, |marks| &marks.none);
            }
            Clause::TaggedBetween { framework, any_of, status, from_day, to_day } => {
                *kept &= self.tagged_between(framework, any_of, *status, (*from_day, *to_day), audience);
            }
            Clause::PeriodOverlaps { from_day, to_day } => {
                retain(kept, |record| {
                    let (start, end) = (segment.columns.start[record], segment.columns.end[record]);
                    (start != NO_DAY || end != NO_DAY)
                        && (start == NO_DAY || start <= *to_day)
                        && (end == NO_DAY || end >= *from_day)
                });
            }
            Clause::HasMoney => {
                retain(kept, |record| {
                    segment.columns.nodes.of(record).any(|node| {
                        self.shows_node(node, audience)
                            && segment
                                .columns
                                .amounts
                                .of(node)
                                .any(|at| segment.columns.amount_minor[at] != 0)
                    })
                });
            }
            // Found before, over all segments.
            Clause::Text(_) | Clause::MoneyOn(_) => {}
        }
    }

    fn tagged_between(
        &self,
        framework: &str,
        any_of: &[String],
        status: TagStatus,
        days: (i32, i32),
        audience: Audience,
    ) -> RoaringBitmap {
        let columns = &self.segment.columns;
        let Some((_, tags)) = columns.framework(framework) else { return RoaringBitmap::new() };
        let wanted: Vec<bool> =
            tags.concepts.iter().map(|code| any_of.is_empty() || any_of.contains(code)).collect();
        let mut found = RoaringBitmap::new();
        for record in 0..columns.len() {
            let tagged = columns.nodes.of(record).any(|node| {
                self.shows_node(node, audience)
                    && tags.of_node.of(node).any(|tag| {
                        tags.mark[tag].status() == status
                            && wanted[usize::from(tags.concept[tag])]
                            && (days.0..=days.1).contains(&tags.day[tag])
                    })
            });
            if tagged {
                append(&mut found, record as u32);
            }
        }
        found
    }
}

fn retain(kept: &mut RoaringBitmap, keeps: impl Fn(usize) -> bool) {
    let mut left = RoaringBitmap::new();
    for record in kept.iter() {
        if keeps(record as usize) {
            append(&mut left, record);
        }
    }
    *kept = left;
}
