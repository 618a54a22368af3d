//! Bitmaps of the tags of one framework in one segment.

use roaring::RoaringBitmap;

use super::columns::{Columns, FrameworkColumn, NODE_WITHHELD};
use crate::TagStatus;

/// Records with a tag, in the whole and by the place of the tagged node: bit *r* of plane *k* is set when
/// the *k*-th node of record *r* has the tag. Nodes under a filter of records are then counted by
/// intersecting planes with the filter, without ever listing nodes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Marks {
    pub any: Marked,
    pub planes: Vec<Marked>,
}

/// A set of records; a frequent one also as plain words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Marked {
    pub bits: RoaringBitmap,
    words: Option<Box<[u64]>>,
}

/// The selected records. When they are few, a compressed bitmap holds them as lists, and to look each of them
/// up in every concept's bitmap takes longer than to go through plain words: then they are words too.
pub(super) struct Selected {
    pub bits: RoaringBitmap,
    words: Option<Box<[u64]>>,
}

/// A set of more than one record in so many is kept as words too.
const WORDS_FROM_ONE_IN: u64 = 64;
/// Selections of less than one record in so many are lists in most blocks of a compressed bitmap.
const LISTS_BELOW_ONE_IN: u64 = 16;

impl Selected {
    /// Prepares a selection of a segment of `count` records.
    pub(super) fn new(bits: RoaringBitmap, count: usize) -> Self {
        let words = (bits.len() < count as u64 / LISTS_BELOW_ONE_IN).then(|| words(&bits, count));
        Self { bits, words }
    }

    /// How many of the selected records are in one of the sets.
    pub(super) fn count(&self, sets: &[&Marked]) -> u64 {
        let all_words = || sets.iter().map(|set| set.words.as_deref()).collect::<Option<Vec<&[u64]>>>();
        match (sets, &self.words) {
            ([], _) => 0,
            ([one], Some(selected)) => match &one.words {
                Some(own) => own.iter().zip(selected).map(|(a, b)| u64::from((a & b).count_ones())).sum(),
                None => one.bits.intersection_len(&self.bits),
            },
            ([one], None) => one.bits.intersection_len(&self.bits),
            (_, Some(selected)) => match all_words() {
                Some(all) => {
                    let union = |place: usize| all.iter().fold(0, |union, set| union | set[place]);
                    let each = selected.iter().enumerate().filter(|(_, word)| **word != 0);
                    each.map(|(place, word)| u64::from((union(place) & word).count_ones())).sum()
                }
                None => union(sets).intersection_len(&self.bits),
            },
            (_, None) => union(sets).intersection_len(&self.bits),
        }
    }
}

fn union(sets: &[&Marked]) -> RoaringBitmap {
    let mut union = RoaringBitmap::new();
    sets.iter().for_each(|set| union |= &set.bits);
    union
}

fn words(bits: &RoaringBitmap, count: usize) -> Box<[u64]> {
    let mut words = vec![0; count.div_ceil(64)].into_boxed_slice();
    for bit in bits {
        words[bit as usize / 64] |= 1 << (bit % 64);
    }
    words
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
        append(&mut self.any.bits, record);
        if self.planes.len() <= plane {
            self.planes.resize_with(plane + 1, Marked::default);
        }
        append(&mut self.planes[plane].bits, record);
    }

    /// Keeps frequent sets as words too.
    fn finish(&mut self, count: usize) {
        for set in self.planes.iter_mut().chain([&mut self.any]) {
            if set.bits.len() > count as u64 / WORDS_FROM_ONE_IN {
                set.words = Some(words(&set.bits, count));
            }
        }
    }

    /// Nodes that carry one of several marks, of the records selected for each place of a node; the last
    /// selection serves all further places.
    pub(super) fn nodes(marks: &[&Marks], selected: &[&Selected]) -> u64 {
        let planes = marks.iter().map(|marks| marks.planes.len()).max().unwrap_or(0);
        let count = |plane: usize| {
            let sets: Vec<&Marked> = marks.iter().filter_map(|marks| marks.planes.get(plane)).collect();
            selected.get(plane).or(selected.last()).map_or(0, |selected| selected.count(&sets))
        };
        (0..planes).map(count).sum()
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
        let all = marks.confirmed.iter_mut().chain(&mut marks.suggested);
        all.chain([&mut marks.any_confirmed, &mut marks.any_suggested])
            .for_each(|own| own.finish(columns.len()));
        marks
    }
}
