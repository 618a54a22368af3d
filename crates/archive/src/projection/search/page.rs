//! A page of hits with totals, facets and highlights.

use roaring::RoaringBitmap;
use tantivy::schema::Value;
use tantivy::{DocAddress, TantivyDocument};

use super::SearchReader;
use super::asked::Asked;
use super::document::KeptText;
use super::highlight::Highlighter;
use super::hits::{Best, Rows};
use super::schema::language_number;
use crate::Audience;
use crate::projection::snapshot::Snapshot;
use crate::projection::{Highlight, Hit, ProjectionError, SEARCH_HITS_MAX, SearchPage, SearchQuery};

/// Fewer hits than this as written, and words that differ by a letter or two are looked for.
const TOLERANT_BELOW: u64 = 10;

impl SearchReader {
    /// A page of the hits among the allowed rows.
    pub(in crate::projection) fn page(
        &self,
        query: &SearchQuery,
        snapshot: &Snapshot,
        allowed: &Rows,
    ) -> Result<SearchPage, ProjectionError> {
        let asked = Asked::parse(&self.stems, &query.text);
        let offset = query.offset.min(SEARCH_HITS_MAX);
        let keep = (offset + query.limit).min(SEARCH_HITS_MAX);
        let mut tolerant = false;
        let own_language = language_number(&query.language);
        let mut hits = self.hits(&asked, own_language, tolerant, snapshot, allowed, keep)?;
        if hits.total < TOLERANT_BELOW && !asked.parts.is_empty() {
            let more = self.hits(&asked, own_language, true, snapshot, allowed, keep)?;
            if more.total > hits.total {
                tolerant = true;
                hits = more;
            }
        }
        let highlighter = Highlighter::new(&asked, tolerant, &self.stems, &query.language);
        let page = hits.best.iter().skip(offset);
        let language = if query.language.is_empty() { "en" } else { &query.language };
        Ok(SearchPage {
            seq: snapshot.seq,
            total: hits.total,
            hits: page
                .filter_map(|best| self.hit(best, snapshot, language, &highlighter).transpose())
                .collect::<Result<_, _>>()?,
            facets: query
                .facets
                .iter()
                .map(|key| (key.clone(), snapshot.facet_counts(key, &hits.rows)))
                .collect(),
            tolerant,
            shortened: asked.shortened,
        })
    }

    /// The records, by segment of the snapshot, in which a text is found and which the audience may see:
    /// how much it may see also decides whether typing errors are forgiven.
    pub(in crate::projection) fn rows_with(
        &self,
        text: &str,
        snapshot: &Snapshot,
        audience: Audience,
    ) -> Result<Vec<RoaringBitmap>, ProjectionError> {
        let asked = Asked::parse(&self.stems, text);
        let bases: Vec<RoaringBitmap> =
            snapshot.views.iter().map(|view| view.base(audience).clone()).collect();
        let allowed = Rows::of(snapshot, &bases);
        let hits = self.hits(&asked, 0, false, snapshot, &allowed, 0)?;
        if hits.total < TOLERANT_BELOW && !asked.parts.is_empty() {
            return Ok(self.hits(&asked, 0, true, snapshot, &allowed, 0)?.rows);
        }
        Ok(hits.rows)
    }

    fn hit(
        &self,
        best: &Best,
        snapshot: &Snapshot,
        language: &str,
        highlighter: &Highlighter<'_>,
    ) -> Result<Option<Hit>, ProjectionError> {
        let Some((at, place)) = snapshot.place_of(best.row) else { return Ok(None) };
        let segment = &snapshot.views[at].segment;
        Ok(Some(Hit {
            record: snapshot.record_id(at, place),
            version: segment.columns.versions[place as usize],
            title: segment.columns.title(place as usize, language).to_owned(),
            card: segment.cards.get(place as usize)?,
            score: best.score,
            highlights: self.highlights(best, highlighter)?,
        }))
    }

    fn highlights(
        &self,
        best: &Best,
        highlighter: &Highlighter<'_>,
    ) -> Result<Vec<Highlight>, ProjectionError> {
        let document: TantivyDocument = self.searcher.doc(DocAddress::new(best.segment, best.doc))?;
        let bytes = document.get_first(self.fields.texts).and_then(|value| value.as_bytes());
        let kept: Vec<KeptText> = bytes.map(postcard::from_bytes).transpose()?.unwrap_or_default();
        Ok(highlighter.passages(&kept))
    }
}
