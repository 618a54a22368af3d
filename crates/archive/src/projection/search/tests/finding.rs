//! Queries find what they should, in six languages.

use super::corpus::{entries, number};
use super::queries::QUERIES;
use crate::projection::{Filter, Projections, SearchPage, SearchQuery};
use crate::{Reader, RecordId, Seq};

pub(super) struct Found {
    _dir: tempfile::TempDir,
    pub projections: Projections,
}

pub(super) fn index() -> Found {
    let dir = tempfile::tempdir().expect("a folder");
    let projections = Projections::open(dir.path()).expect("projections");
    let mut rebuild = projections.rebuild().expect("a rebuild");
    for entry in entries() {
        rebuild.add(entry).expect("added");
    }
    rebuild.finish(Seq(60)).expect("finished");
    Found { _dir: dir, projections }
}

impl Found {
    pub(super) fn search(&self, text: &str, language: &str) -> SearchPage {
        let query = SearchQuery {
            text: text.to_owned(),
            language: language.to_owned(),
            facets: vec!["language".to_owned(), "subject".to_owned()],
            limit: 60,
            ..SearchQuery::default()
        };
        self.projections.search(&Reader::public(), &query).expect("a page")
    }
}

#[test]
fn twenty_queries_a_language_find_what_they_should() {
    let index = index();
    let mut wrong = Vec::new();
    for (language, queries) in QUERIES {
        for (text, subjects) in queries {
            let page = index.search(text, language);
            let own: Vec<RecordId> =
                subjects.iter().map(|subject| RecordId::from_bits(number(language, *subject))).collect();
            let hits: Vec<&RecordId> = page.hits.iter().map(|hit| &hit.record).collect();
            let first = hits.first().is_some_and(|first| own.contains(first));
            if !first || !own.iter().all(|id| hits.contains(&id)) {
                let titles: Vec<&str> = page.hits.iter().take(4).map(|hit| hit.title.as_str()).collect();
                wrong.push(format!("{language} {text}: {titles:?} of {}", page.total));
            }
        }
    }
    assert!(wrong.is_empty(), "{} queries:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn typing_errors_are_forgiven_only_where_little_is_found() {
    let index = index();
    assert!(index.search("reintegraton", "en").tolerant);
    assert!(index.search("reintegraton", "en").total > 0);
    let many = index.search("migrant", "en");
    assert!(!many.tolerant || many.total >= 1);
    // Short words are never taken for others.
    assert_eq!(index.search("xyz", "en").total, 0);
}

#[test]
fn facets_and_filters_hold_for_the_hits() {
    let index = index();
    let page = index.search("diaspora", "en");
    let sum: u64 = page.facets[0].1.iter().map(|(_, count)| count).sum();
    assert_eq!(sum, page.total);
    let query = SearchQuery {
        text: "diaspora".to_owned(),
        filter: Filter::all().with_facet("language", ["fr"]),
        limit: 10,
        ..SearchQuery::default()
    };
    let page = index.projections.search(&Reader::public(), &query).expect("a page");
    assert_eq!(
        page.hits.iter().map(|hit| hit.title.as_str()).collect::<Vec<_>>(),
        ["Forum d'investissement de la diaspora"]
    );
}

#[test]
fn a_text_clause_counts_what_the_search_finds() {
    let index = index();
    let filter = Filter::all().and(crate::projection::Clause::Text("diaspora".to_owned()));
    let counts = index.projections.counts(&Reader::public());
    assert_eq!(counts.total(&filter), index.search("diaspora", "en").total);
}

#[test]
fn an_empty_query_finds_everything_in_the_order_of_ids() {
    let page = index().search("  ", "en");
    assert_eq!(page.total, 60);
    assert!(page.hits.is_sorted_by_key(|hit| &hit.record));
}

#[test]
fn pages_follow_each_other() {
    let index = index();
    let whole = index.search("migration", "en").hits;
    let mut pieces = Vec::new();
    for offset in (0..whole.len()).step_by(2) {
        let query = SearchQuery {
            text: "migration".to_owned(),
            language: "en".to_owned(),
            limit: 2,
            offset,
            ..SearchQuery::default()
        };
        pieces.extend(index.projections.search(&Reader::public(), &query).expect("a page").hits);
    }
    assert_eq!(pieces, whole);
}

#[test]
fn long_queries_are_cut_and_say_so() {
    let index = index();
    let words = |count: usize| vec!["migration"; count].join(" ");
    assert!(!index.search(&words(12), "en").shortened);
    assert!(index.search(&words(13), "en").shortened);
    assert!(!index.search(&"x".repeat(400), "en").shortened);
    assert!(index.search(&"x".repeat(401), "en").shortened);
}

#[test]
fn withheld_and_hidden_records_are_found_by_their_owner_only() {
    let dir = tempfile::tempdir().expect("a folder");
    let projections = Projections::open(dir.path()).expect("projections");
    let mut all = entries();
    all[0].sensitivity = crate::Sensitivity::Withheld;
    all[1].hidden = true;
    let mut rebuild = projections.rebuild().expect("a rebuild");
    all.into_iter().for_each(|entry| rebuild.add(entry).expect("added"));
    rebuild.finish(Seq(60)).expect("finished");
    for text in ["census", "nurses"] {
        let query = SearchQuery { text: text.to_owned(), limit: 10, ..SearchQuery::default() };
        assert_eq!(projections.search(&Reader::public(), &query).expect("a page").total, 0, "{text}");
        assert_eq!(projections.search(&Reader::owner(), &query).expect("a page").total, 1, "{text}");
    }
}

#[test]
fn highlights_mark_the_words_as_written() {
    let index = index();
    let marked = |text: &str, language: &str| -> Vec<String> {
        let page = index.search(text, language);
        let hits = page.hits.first().into_iter().flat_map(|hit| &hit.highlights);
        hits.flat_map(|highlight| &highlight.pieces)
            .filter(|piece| piece.hit)
            .map(|piece| piece.text.clone())
            .collect()
    };
    assert_eq!(marked("donnees migratoire", "fr"), ["données", "migratoires"]);
    assert_eq!(marked("reintegraton", "en"), ["reintegration"]);
    assert_eq!(marked("人口普查", "zh"), ["人口普查"]);
    assert_eq!(marked("XM-EX-en/0007", "en"), ["XM-EX-en/0007"]);
    let page = index.search("census", "en");
    let whole: String = page.hits[0].highlights[0].pieces.iter().map(|piece| piece.text.as_str()).collect();
    assert_eq!(whole, entries()[0].digest.texts[0].text, "the pieces are the text");
}
