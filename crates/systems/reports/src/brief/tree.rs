//! The note as a document: what is recorded, the records, what is not recorded, how to read it.

use serde_json::json;
use sterna_documents::{
    Alignment, Block, BlockId, BlockRole, Cell, Chart, Content, Document, List, ListItem, Look, Manifest,
    Paragraph, Run, Table,
};
use sterna_site::figures::FigureRow;
use sterna_vocabulary::framework;

use super::{BriefFacts, Place};
use crate::live::{self, about, footnote};
use crate::words::{Words, cluster_of};

/// Writes the note.
pub fn tree(facts: &BriefFacts) -> Document {
    let words = Words(facts.question.lang);
    let note = Note { facts, words };
    let mut document = Document {
        language: facts.question.lang,
        title: note.title(),
        subtitle: words.t("brief-kind"),
        date: words.date(facts.question.date),
        mark: live::mark(words, &facts.by_status),
        standing: vec![words.t("stocktake-standing")],
        about: note.about(),
        footnotes: facts.records.records.iter().map(|record| footnote(words, record)).collect(),
        manifest: Manifest { json: note.manifest(), tree_sha256: String::new() },
        ..Document::default()
    };
    let mut parts = vec![("lead", note.lead())];
    parts.push(("recorded", note.recorded()));
    // The first page holds the figures, the second the records: so both are filled.
    parts.push(("others", note.others()));
    parts.push(("goals", note.goals()));
    parts.push(("records", note.records()));
    parts.push(("example", note.example()));
    parts.push(("absent", note.absent()));
    parts.push(("reading", note.reading()));
    document.body = parts
        .into_iter()
        .filter(|(_, content)| !content.is_empty())
        .filter_map(|(id, content)| Some(Block { id: BlockId::new(id)?, role: BlockRole::Prose, content }))
        .collect();
    document
}

struct Note<'a> {
    facts: &'a BriefFacts,
    words: Words,
}

impl Note<'_> {
    fn place(&self) -> String {
        match &self.facts.question.place {
            Place::Everywhere => self.words.t("brief-everywhere"),
            Place::Country(code) => self.words.country(code),
            Place::Region(code) => self.words.region(code),
        }
    }

    fn title(&self) -> String {
        let code = self.facts.question.objective.as_str();
        let objective = self.words.objective(code);
        let args = [("number", code.into()), ("objective", objective.into()), ("place", self.place().into())];
        self.words.with("brief-title", &args)
    }

    /// The answer first, then the adopted words it is about.
    fn lead(&self) -> Vec<Content> {
        let words = self.words;
        let total = self.facts.total();
        let args = [
            ("count", i64::try_from(total).unwrap_or(i64::MAX).into()),
            ("number", self.facts.question.objective.as_str().into()),
            ("place", self.place().into()),
        ];
        let key = if total == 0 { "brief-lead-none" } else { "brief-lead" };
        let mut content = vec![Content::Paragraph(Paragraph {
            look: Look::Lead,
            runs: vec![Run::text(words.with(key, &args))],
        })];
        let concept = framework("gcm").and_then(|gcm| gcm.concept(&self.facts.question.objective));
        if let Some(concept) = concept {
            let cited = concept.citation().unwrap_or_default();
            let title = concept.title(words.0).text;
            let mut runs =
                vec![Run::text(words.with("brief-adopted", &[("cited", cited.into())])), Run::text(" ")];
            runs.push(Run::emphasis(title));
            content.push(Content::Paragraph(Paragraph { look: Look::Body, runs }));
        }
        if let Place::Country(code) = &self.facts.question.place
            && let Some(note) = words.country_note(code)
        {
            content.push(Content::Paragraph(Paragraph { look: Look::Note, runs: vec![Run::text(note)] }));
        }
        content
    }

    fn heading(&self, key: &str, anchor: &str) -> Content {
        Content::heading(2, self.words.t(key), anchor)
    }

    /// How many, by status; and the money.
    fn recorded(&self) -> Vec<Content> {
        if self.facts.total() == 0 {
            return Vec::new();
        }
        let words = self.words;
        let rows: Vec<Vec<Cell>> = present(&self.facts.by_status.rows)
            .map(|row| {
                vec![
                    Cell::heading(row.label.clone()),
                    Cell::text(words.count(row.projects)),
                    Cell::text(words.count(row.outcomes)),
                    Cell::text(words.amounts(&row.amounts)),
                ]
            })
            .collect();
        let kinds: Vec<String> = present(&self.facts.by_type.rows)
            .map(|row| words.pair(&row.label, &words.number(row.projects)))
            .collect();
        vec![
            self.heading("brief-recorded", "recorded"),
            Content::Table(Table {
                caption: words.t("brief-recorded-caption"),
                header: vec![vec![
                    Cell::heading(words.t("by-status")),
                    Cell::heading(words.t("column-projects")),
                    Cell::heading(words.t("column-outcomes")),
                    Cell::heading(words.t("column-money")),
                ]],
                alignments: vec![Alignment::Start, Alignment::End, Alignment::End, Alignment::End],
                widths: vec![34, 12, 12, 42],
                rows,
                note: words.t("brief-money-note"),
                ..Table::default()
            }),
            Content::text(words.pair(&words.t("by-type"), &words.list(&kinds))),
        ]
    }

    /// The records themselves; each has a footnote with where it comes from.
    fn records(&self) -> Vec<Content> {
        let records = &self.facts.records;
        if records.records.is_empty() {
            return Vec::new();
        }
        let words = self.words;
        let caption = words.t("brief-records-caption");
        let mut content = vec![
            self.heading("brief-records", "records"),
            Content::Table(live::record_table(words, caption, &records.records)),
        ];
        let more = records.total.saturating_sub(records.records.len() as u64);
        if more > 0 {
            let args = [("count", i64::try_from(more).unwrap_or(i64::MAX).into())];
            content.push(Content::Paragraph(Paragraph {
                look: Look::Note,
                runs: vec![Run::text(words.with("brief-more", &args))],
            }));
        }
        content
    }

    /// One record told in its own words: under implementation if there is one, the alphabet's first.
    fn example(&self) -> Vec<Content> {
        let told = || self.facts.records.records.iter().filter(|record| !record.text.is_empty());
        let chosen = told().find(|record| record.status_code == "2").or_else(|| told().next());
        chosen.map(|record| vec![Content::Box(live::example(self.words, record, None))]).unwrap_or_default()
    }

    fn goals(&self) -> Vec<Content> {
        if self.facts.total() == 0 {
            return Vec::new();
        }
        let words = self.words;
        let goals: Vec<String> = present(&self.facts.goals.rows)
            .map(|row| format!("{} {} ({})", row.code, row.label, words.number(row.projects)))
            .collect();
        let said = if goals.is_empty() { words.none() } else { words.list(&goals) };
        vec![
            self.heading("brief-goals", "goals"),
            Content::text(words.pair(&words.t("brief-goals-said"), &said)),
        ]
    }

    /// The objectives of the same cluster in the place, in their own order; those without a record stand with the others.
    fn others(&self) -> Vec<Content> {
        let words = self.words;
        let cluster = cluster_of(&self.facts.question.objective);
        let rows: Vec<&FigureRow> =
            self.facts.objectives.rows.iter().filter(|row| cluster_of(&row.code) == cluster).collect();
        if rows.iter().all(|row| row.projects == 0) {
            return Vec::new();
        }
        let code = ["I", "II", "III", "IV"][usize::from(cluster.clamp(1, 4)) - 1];
        let args = [("code", code.into()), ("place", self.place().into())];
        let chart = Chart {
            caption: words.with("brief-others-caption", &args),
            alt: live::spoken(words, &rows),
            label_heading: words.t("by-objective"),
            value_heading: words.t("column-projects"),
            points: rows.iter().map(|row| live::point(words, row, cluster)).collect(),
            ..Chart::default()
        };
        vec![self.heading("brief-others", "others"), Content::Chart(chart)]
    }

    /// What is not recorded, said as plainly as what is.
    fn absent(&self) -> Vec<Content> {
        let words = self.words;
        let mut items: Vec<String> = Vec::new();
        if self.facts.total() > 0 {
            let statuses: Vec<String> = ["1", "2", "4"]
                .iter()
                .filter(|code| {
                    !self.facts.by_status.rows.iter().any(|row| row.code == **code && row.projects > 0)
                })
                .filter_map(|code| sterna_vocabulary::activity_status(code))
                .map(|status| status.label(words.0).text.to_owned())
                .collect();
            if !statuses.is_empty() {
                items.push(words.pair(&words.t("brief-absent-status"), &words.list(&statuses)));
            }
            if self.facts.by_status.amounts.is_empty() {
                items.push(words.t("brief-absent-money"));
            }
            let kinds: Vec<String> = ["law", "strategy", "agreement"]
                .iter()
                .filter(|code| {
                    !self.facts.by_type.rows.iter().any(|row| row.code == **code && row.projects > 0)
                })
                .map(|code| words.t(&format!("type-{code}")))
                .collect();
            if !kinds.is_empty() {
                items.push(words.pair(&words.t("brief-absent-type"), &words.list(&kinds)));
            }
            if !present(&self.facts.goals.rows).any(|_| true) {
                items.push(words.t("brief-absent-goals"));
            }
        } else {
            items.push(words.t("brief-absent-all"));
        }
        if items.is_empty() {
            return Vec::new();
        }
        let items =
            items.into_iter().map(|text| ListItem { depth: 0, runs: vec![Run::text(text)] }).collect();
        vec![self.heading("brief-absent", "absent"), Content::List(List { ordered: false, items })]
    }

    /// How to read it, in small print.
    fn reading(&self) -> Vec<Content> {
        let words = self.words;
        let mut notes: Vec<String> = self.facts.by_status.notes.iter().skip(1).cloned().collect();
        notes.push(words.t("reports-left-out"));
        let mut content = vec![self.heading("brief-reading", "reading")];
        content
            .push(Content::Paragraph(Paragraph { look: Look::Note, runs: vec![Run::text(notes.join(" "))] }));
        content
    }

    fn about(&self) -> Vec<sterna_documents::AboutRow> {
        about(self.words, &self.facts.by_status, &self.words.date(self.facts.question.date).written)
    }

    fn manifest(&self) -> serde_json::Value {
        let question = &self.facts.question;
        let (country, region) = match &question.place {
            Place::Everywhere => (None, None),
            Place::Country(code) => (Some(code), None),
            Place::Region(code) => (None, Some(code)),
        };
        json!({
            "program": "sterna",
            "version": env!("CARGO_PKG_VERSION"),
            "kind": "brief",
            "objective": question.objective,
            "country": country,
            "region": region,
            "language": question.lang.code(),
            "date": question.date.to_string(),
            "collections": question.collections,
            "synthetic": self.facts.by_status.synthetic,
            "change": self.facts.change(),
            "activated_statuses": self.facts.by_status.statuses,
            "records": self.facts.total(),
            "sha256": self.facts.sha256(),
        })
    }
}

/// The rows in which something is recorded.
fn present(rows: &[FigureRow]) -> impl Iterator<Item = &FigureRow> {
    rows.iter().filter(|row| row.projects > 0)
}
