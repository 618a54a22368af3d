//! Bitmaps of the tags of one framework in one segment.

use roaring::RoaringBitmap;

use super::columns::{Columns, FrameworkColumn, NODE_WITHHELD};
use crate::TagStatus;

/// Records with a tag, in the whole and by the place of the tagged node: bit *r* of plane *k* is set when
/// the *k*-th node of record *r* has the tag. Nodes under a filter of records are then counted by
/// intersecting planes with the filter, without ever listing nodes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Marks {
    pub any: RoaringBitmap,
    pub planes: Vec<RoaringBitmap>,
}

/// All bitmaps of one framework, as one audience sees them.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct FrameworkMarks {
    /// By concept number.
    pub confirmed: Vec<Marks>,
    pub suggested: Vec<Marks>,
    pub any_confirmed: Marks,
    pub any_suggested: Marks,
    /// Records with a node that is explicitly none.
    pub none: RoaringBitmap,
    /// Records with a node that has neither a confirmed tag nor an explicit none.
    pub untouched: RoaringBitmap,
}

impl Marks {
    /// Sets a bit; records come in order.
    fn set(&mut self, record: u32, plane: usize) {
        append(&mut self.any, record);
        if self.planes.len() <= plane {
            self.planes.resize_with(plane + 1, RoaringBitmap::new);
        }
        append(&mut self.planes[plane], record);
    }

    /// The marks of several concepts together.
    pub(super) fn union<'a>(all: impl IntoIterator<Item = &'a Marks>) -> Marks {
        let mut union = Marks::default();
        for marks in all {
            union.any |= &marks.any;
            if union.planes.len() < marks.planes.len() {
                union.planes.resize_with(marks.planes.len(), RoaringBitmap::new);
            }
            for (into, plane) in union.planes.iter_mut().zip(&marks.planes) {
                *into |= plane;
            }
        }
        union
    }

    /// Marked nodes of the records in a set.
    pub(super) fn nodes_in(&self, records: &RoaringBitmap) -> u64 {
        self.planes.iter().map(|plane| plane.intersection_len(records)).sum()
    }

    /// Marked nodes, plane by plane each under its own set (the outcomes among the records).
    pub(super) fn nodes_in_each(&self, records: &[RoaringBitmap]) -> u64 {
        self.planes.iter().zip(records).map(|(plane, records)| plane.intersection_len(records)).sum()
    }
}

/// Sets a bit that is not smaller than any set before.
pub(super) fn append(bitmap: &mut RoaringBitmap, value: u32) {
    // Refused when the bit is the last one already; that is what is wanted.
    let _ = bitmap.try_push(value);
}

impl FrameworkMarks {
    /// Reads the columns; `withheld` tells whether withheld nodes are looked at.
    pub(super) fn new(columns: &Columns, framework: &FrameworkColumn, withheld: bool) -> Self {
        let concepts = framework.concepts.len();
        let mut marks = Self {
            confirmed: vec![Marks::default(); concepts],
            suggested: vec![Marks::default(); concepts],
            ..Self::default()
        };
        for record in 0..columns.len() {
            let bit = record as u32;
            for (plane, node) in columns.nodes.of(record).enumerate() {
                if !withheld && columns.node_flags[node] & NODE_WITHHELD != 0 {
                    continue;
                }
                let mut touched = false;
                for tag in framework.of_node.of(node) {
                    let concept = usize::from(framework.concept[tag]);
                    match framework.mark[tag].status() {
                        TagStatus::Confirmed => {
                            touched = true;
                            marks.confirmed[concept].set(bit, plane);
                            marks.any_confirmed.set(bit, plane);
                        }
                        TagStatus::Suggested => {
                            marks.suggested[concept].set(bit, plane);
                            marks.any_suggested.set(bit, plane);
                        }
                        TagStatus::None => {
                            touched = true;
                            append(&mut marks.none, bit);
                        }
                    }
                }
                if !touched {
                    append(&mut marks.untouched, bit);
                }
            }
        }
        marks
    }
}
