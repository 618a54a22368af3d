//! Fills the columns of a segment, from entries or from older segments.

use rustc_hash::FxHashMap;

use super::cards::Cards;
use super::code_order::code_order;
use super::columns::{
    Columns, FacetColumn, FrameworkColumn, HIDDEN, Mark, NO_DAY, NODE_OUTCOME, NODE_RECORD, NODE_WITHHELD,
    WITHHELD,
};
use super::interner::Interner;
use super::key::key_of;
use super::segment::Segment;
use super::{Entry, EntryTag, ProjectionError};
use crate::{DigestNode, Sensitivity, Seq, TagStatus};

/// A segment being filled.
#[derive(Default)]
pub(super) struct Builder {
    columns: Columns,
    cards: Cards,
    languages: Interner,
    currencies: Interner,
    facet_keys: FxHashMap<String, usize>,
    facet_values: Vec<Interner>,
    framework_codes: FxHashMap<String, usize>,
    concepts: Vec<Interner>,
}

impl Builder {
    pub(super) fn len(&self) -> usize {
        self.columns.len()
    }

    /// Adds a record under its row; rows grow.
    ///
    /// # Errors
    /// Its id is none of this archive's.
    pub(super) fn push(&mut self, entry: &Entry, row: u32) -> Result<(), ProjectionError> {
        let key = key_of(&entry.record)?;
        let record = self.columns.len();
        let digest = &entry.digest;
        self.columns.keys.push(key);
        self.columns.rows.push(row);
        self.columns.versions.push(entry.version);
        self.columns.seqs.push(entry.seq.0);
        let withheld = entry.sensitivity == Sensitivity::Withheld;
        self.columns.flags.push(u8::from(entry.hidden) * HIDDEN + u8::from(withheld) * WITHHELD);
        self.columns.start.push(digest.period.0.unwrap_or(NO_DAY));
        self.columns.end.push(digest.period.1.unwrap_or(NO_DAY));
        let language = self.language(&entry.language);
        self.columns.language.push(language);
        for (language, title) in &digest.titles {
            let language = self.language(language);
            self.columns.titles.language.push(language);
            self.columns.titles.text.push_str(title);
            self.columns.titles.end.push(u32::try_from(self.columns.titles.text.len()).unwrap_or(u32::MAX));
        }
        self.columns.titles.of_record.close(record, self.columns.titles.language.len());
        let identifier = digest.texts.iter().find(|text| text.field == "identifier");
        self.columns.identifiers.push(identifier.map_or("", |text| &text.text));
        self.push_facets(record, entry);
        self.push_shares(record, entry);
        self.push_nodes(record, entry);
        self.cards.push(&digest.card);
        Ok(())
    }

    fn language(&mut self, language: &str) -> u8 {
        // 255 languages in one segment are more than ISO 639-1 has; any further ones share the last number.
        self.languages.number(language, &mut self.columns.languages).min(255) as u8
    }

    /// The facet's place; made when it is new.
    fn facet(&mut self, key: &str) -> usize {
        if let Some(facet) = self.facet_keys.get(key) {
            return *facet;
        }
        self.columns.facets.push(FacetColumn { key: key.to_owned(), ..FacetColumn::default() });
        self.facet_values.push(Interner::default());
        self.facet_keys.insert(key.to_owned(), self.columns.facets.len() - 1);
        self.columns.facets.len() - 1
    }

    fn facet_value(&mut self, facet: usize, value: &str) -> u32 {
        self.facet_values[facet].number(value, &mut self.columns.facets[facet].values)
    }

    fn framework(&mut self, code: &str) -> usize {
        if let Some(framework) = self.framework_codes.get(code) {
            return *framework;
        }
        self.columns.frameworks.push(FrameworkColumn { code: code.to_owned(), ..FrameworkColumn::default() });
        self.concepts.push(Interner::default());
        self.framework_codes.insert(code.to_owned(), self.columns.frameworks.len() - 1);
        self.columns.frameworks.len() - 1
    }

    fn concept(&mut self, framework: usize, concept: &str) -> u16 {
        let number =
            self.concepts[framework].number(concept, &mut self.columns.frameworks[framework].concepts);
        u16::try_from(number).unwrap_or(u16::MAX)
    }

    fn push_facets(&mut self, record: usize, entry: &Entry) {
        let sensitivity = match entry.sensitivity {
            Sensitivity::Open => "open",
            Sensitivity::Coarse => "coarse",
            Sensitivity::Withheld => "withheld",
        };
        let activated = match entry.digest.activated {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        };
        let own = [
            ("kind", entry.kind.as_str()),
            ("collection", &entry.collection),
            ("state", &entry.state),
            ("language", &entry.language),
            ("sensitivity", sensitivity),
            ("activated", activated),
            ("hidden", if entry.hidden { "yes" } else { "no" }),
        ];
        let given = entry.digest.facets.iter().map(|(key, value)| (key.as_str(), value.as_str()));
        for (key, value) in own.into_iter().chain(given) {
            let facet = self.facet(key);
            let value = self.facet_value(facet, value);
            self.columns.facets[facet].value.push(value);
        }
        self.close_facets(record);
    }

    /// Closes the record's list in every facet, without repeated values, in the order of codes.
    fn close_facets(&mut self, record: usize) {
        for facet in &mut self.columns.facets {
            let before = facet.of_record.of_all(0..record).end;
            if facet.value.len() > before + 1 {
                let values = &facet.values;
                facet.value[before..].sort_by(|a, b| code_order(&values[*a as usize], &values[*b as usize]));
                let mut kept = before + 1;
                for place in before + 1..facet.value.len() {
                    if facet.value[place] != facet.value[kept - 1] {
                        facet.value[kept] = facet.value[place];
                        kept += 1;
                    }
                }
                facet.value.truncate(kept);
            }
            facet.of_record.close(record, facet.value.len());
        }
    }

    fn push_shares(&mut self, record: usize, entry: &Entry) {
        let mut shares: Vec<_> = entry.digest.places.iter().filter(|share| share.millionths > 0).collect();
        shares.sort_by(|a, b| a.facet.cmp(&b.facet).then_with(|| code_order(&a.value, &b.value)));
        for share in shares {
            let facet = self.facet(&share.facet);
            let value = self.facet_value(facet, &share.value);
            self.push_share(facet, value, share.millionths);
        }
        self.columns.shares.close(record, self.columns.share_facet.len());
    }

    fn push_share(&mut self, facet: usize, value: u32, millionths: u32) {
        self.columns.share_facet.push(u16::try_from(facet).unwrap_or(u16::MAX));
        self.columns.share_value.push(value);
        self.columns.share_millionths.push(millionths);
    }

    fn push_nodes(&mut self, record: usize, entry: &Entry) {
        let mut by_node: FxHashMap<&str, Vec<&EntryTag>> = FxHashMap::default();
        for tag in &entry.tags {
            by_node.entry(&tag.node).or_default().push(tag);
        }
        for node in &entry.digest.nodes {
            self.push_node(node, by_node.remove(node.id.as_str()).unwrap_or_default());
        }
        // Tags on the record itself count even where the kind names outcomes only; and every record has a node,
        // so that "untouched" has something to be said of.
        let own = by_node.remove("").unwrap_or_default();
        if entry.digest.nodes.is_empty() || !own.is_empty() {
            self.push_node(&DigestNode::default(), own);
        }
        self.columns.nodes.close(record, self.columns.node_flags.len());
    }

    fn push_node(&mut self, node: &DigestNode, mut tags: Vec<&EntryTag>) {
        let place = self.columns.node_flags.len();
        let flags = u8::from(node.outcome) * NODE_OUTCOME
            + u8::from(node.withheld) * NODE_WITHHELD
            + u8::from(node.id.is_empty()) * NODE_RECORD;
        self.columns.node_flags.push(flags);
        for amount in &node.amounts {
            let currency = self.currencies.number(&amount.currency, &mut self.columns.currencies);
            self.columns.amount_currency.push(u16::try_from(currency).unwrap_or(u16::MAX));
            self.columns.amount_minor.push(amount.minor);
        }
        self.columns.amounts.close(place, self.columns.amount_minor.len());
        let rank = |tag: &EntryTag| if tag.rank == 0 { u8::MAX } else { tag.rank };
        tags.sort_by(|a, b| {
            (a.status, rank(a)).cmp(&(b.status, rank(b))).then_with(|| code_order(&a.concept, &b.concept))
        });
        for (at, tag) in tags.iter().enumerate() {
            let is_same = |own: &&EntryTag| {
                own.framework == tag.framework && own.concept == tag.concept && own.status == tag.status
            };
            if tag.concept.is_empty() != (tag.status == TagStatus::None) || tags[..at].iter().any(is_same) {
                continue;
            }
            let framework = self.framework(&tag.framework);
            let concept = self.concept(framework, &tag.concept);
            self.push_tag(framework, concept, Mark::new(tag.status, tag.rank), tag.day);
        }
        self.close_tags(place);
    }

    fn push_tag(&mut self, framework: usize, concept: u16, mark: Mark, day: i32) {
        let column = &mut self.columns.frameworks[framework];
        column.concept.push(concept);
        column.mark.push(mark);
        column.day.push(day);
    }

    fn close_tags(&mut self, node: usize) {
        for column in &mut self.columns.frameworks {
            column.of_node.close(node, column.concept.len());
        }
    }

    /// Adds a record as an older segment holds it.
    ///
    /// # Errors
    /// Its card cannot be read.
    pub(super) fn push_from(
        &mut self,
        from: &Segment,
        place: usize,
        remap: &mut Remap,
    ) -> Result<(), ProjectionError> {
        let old = &from.columns;
        let record = self.columns.len();
        self.columns.keys.push(old.keys[place]);
        self.columns.rows.push(old.rows[place]);
        self.columns.versions.push(old.versions[place]);
        self.columns.seqs.push(old.seqs[place]);
        self.columns.flags.push(old.flags[place]);
        self.columns.start.push(old.start[place]);
        self.columns.end.push(old.end[place]);
        let language = self.language(&old.languages[usize::from(old.language[place])]);
        self.columns.language.push(language);
        for title in old.titles.of_record.of(place) {
            let language = self.language(&old.languages[usize::from(old.titles.language[title])]);
            self.columns.titles.language.push(language);
            self.columns.titles.text.push_str(&old.titles.text[old.titles.span(title)]);
            self.columns.titles.end.push(u32::try_from(self.columns.titles.text.len()).unwrap_or(u32::MAX));
        }
        self.columns.titles.of_record.close(record, self.columns.titles.language.len());
        self.columns.identifiers.push(old.identifiers.get(place));
        for (index, column) in old.facets.iter().enumerate() {
            for at in column.of_record.of(place) {
                let (facet, value) = self.remapped_value(old, index, column.value[at], remap);
                self.columns.facets[facet].value.push(value);
            }
        }
        self.close_facets(record);
        for at in old.shares.of(place) {
            let index = usize::from(old.share_facet[at]);
            let (facet, value) = self.remapped_value(old, index, old.share_value[at], remap);
            self.push_share(facet, value, old.share_millionths[at]);
        }
        self.columns.shares.close(record, self.columns.share_facet.len());
        for node in old.nodes.of(place) {
            let new_node = self.columns.node_flags.len();
            self.columns.node_flags.push(old.node_flags[node]);
            for at in old.amounts.of(node) {
                let currency = &old.currencies[usize::from(old.amount_currency[at])];
                let currency = self.currencies.number(currency, &mut self.columns.currencies);
                self.columns.amount_currency.push(u16::try_from(currency).unwrap_or(u16::MAX));
                self.columns.amount_minor.push(old.amount_minor[at]);
            }
            self.columns.amounts.close(new_node, self.columns.amount_minor.len());
            for (index, column) in old.frameworks.iter().enumerate() {
                for at in column.of_node.of(node) {
                    let (framework, concept) = self.remapped_concept(old, index, column.concept[at], remap);
                    self.push_tag(framework, concept, column.mark[at], column.day[at]);
                }
            }
            self.close_tags(new_node);
        }
        self.columns.nodes.close(record, self.columns.node_flags.len());
        self.cards.push(&from.cards.get(place)?);
        Ok(())
    }

    fn remapped_value(&mut self, old: &Columns, index: usize, value: u32, remap: &mut Remap) -> (usize, u32) {
        let facet = *remap.facets.entry(index).or_insert_with(|| self.facet(&old.facets[index].key));
        let value = *remap
            .values
            .entry((index, value))
            .or_insert_with(|| self.facet_value(facet, &old.facets[index].values[value as usize]));
        (facet, value)
    }

    fn remapped_concept(
        &mut self,
        old: &Columns,
        index: usize,
        concept: u16,
        remap: &mut Remap,
    ) -> (usize, u16) {
        let framework =
            *remap.frameworks.entry(index).or_insert_with(|| self.framework(&old.frameworks[index].code));
        let concept = *remap.concepts.entry((index, concept)).or_insert_with(|| {
            self.concept(framework, &old.frameworks[index].concepts[usize::from(concept)])
        });
        (framework, concept)
    }

    /// The records so far.
    pub(super) fn keys(&self) -> impl Iterator<Item = u128> + '_ {
        self.columns.keys.iter().copied()
    }

    /// The finished segment of records whose numbers were counted from 0 and whose tags had no day.
    pub(super) fn finish_as_of(mut self, first: Seq, day: i32) -> Segment {
        self.columns.seqs.iter_mut().for_each(|seq| *seq += first.0);
        for framework in &mut self.columns.frameworks {
            framework.day.fill(day);
        }
        self.finish()
    }

    /// The finished segment.
    pub(super) fn finish(self) -> Segment {
        Segment::new(self.columns, self.cards)
    }
}

/// Numbers of one old segment in the new one, as far as they were met.
#[derive(Default)]
pub(super) struct Remap {
    facets: FxHashMap<usize, usize>,
    values: FxHashMap<(usize, u32), u32>,
    frameworks: FxHashMap<usize, usize>,
    concepts: FxHashMap<(usize, u16), u16>,
}
