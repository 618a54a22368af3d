//! The smallest kind: a note with a text.

use std::collections::BTreeSet;
use std::sync::Arc;

use sterna_archive::{
    Digest, DigestNode, DigestText, Kind, KindFault, Kinds, NewTag, Origin, Record, RecordId, Related, Tag,
    TagStatus, Untag, Write,
};

/// A note.
pub struct Note;

impl Kind for Note {
    fn name(&self) -> &'static str {
        "note"
    }

    fn schema(&self) -> u32 {
        1
    }

    fn upgrade(&self, _schema: u32, body: &[u8]) -> Result<Vec<u8>, KindFault> {
        Ok(body.to_vec())
    }

    fn hidden_states(&self) -> &'static [&'static str] {
        &["withdrawn"]
    }

    fn digest(&self, record: &Record, _tags: &[Tag], related: &[Related]) -> Result<Digest, KindFault> {
        let text = text_of(record).ok_or(KindFault { kind: "note", message: "no text".to_owned() })?;
        Ok(note_digest(&text, related))
    }
}

/// The digest of a note with a text.
pub fn note_digest(text: &str, related: &[Related]) -> Digest {
    let children =
        related.iter().filter(|neighbour| neighbour.relation == "parent" && !neighbour.outgoing).count();
    Digest {
        titles: vec![("en".to_owned(), text.to_owned())],
        texts: vec![DigestText {
            language: "en".to_owned(),
            field: "title".to_owned(),
            text: text.to_owned(),
        }],
        facets: vec![
            ("below".to_owned(), below(related).to_string()),
            ("children".to_owned(), children.to_string()),
            ("text".to_owned(), text.to_owned()),
        ],
        nodes: vec![DigestNode::default()],
        card: "{}".to_owned(),
        ..Digest::default()
    }
}

/// How many notes stand below one, over all levels.
fn below(related: &[Related]) -> usize {
    fn gather<'r>(children: impl Iterator<Item = &'r Related>, found: &mut BTreeSet<&'r RecordId>) {
        for child in children {
            found.insert(&child.record.id);
            gather(child.children.iter(), found);
        }
    }
    let mut found = BTreeSet::new();
    gather(related.iter().filter(|one| one.relation == "parent" && !one.outgoing), &mut found);
    found.len()
}

/// The kinds of these stories.
pub fn kinds() -> Kinds {
    Kinds::default().with(Arc::new(Note))
}

/// A note's text.
pub fn text_of(record: &Record) -> Option<String> {
    let body: serde_json::Value = serde_json::from_slice(&record.body).ok()?;
    Some(body.get("text")?.as_str()?.to_owned())
}

/// Tags a note with an objective.
pub fn tag(record: &RecordId, concept: &str, rank: u8) -> Write {
    Write::Tag(NewTag {
        record: record.clone(),
        node: String::new(),
        framework: "gcm".to_owned(),
        framework_version: "2018".to_owned(),
        concept: concept.to_owned(),
        status: TagStatus::Confirmed,
        origin: Origin::Manual,
        rank,
        confidence: None,
        evidence: "quoted words".to_owned(),
    })
}

/// Takes a tag away.
pub fn untag(record: &RecordId, concept: &str) -> Write {
    Write::Untag(Untag {
        record: record.clone(),
        node: String::new(),
        framework: "gcm".to_owned(),
        concept: concept.to_owned(),
    })
}

/// The standing concepts of a note, in order.
pub async fn concepts(partition: &sterna_archive::Partition, record: &RecordId) -> Vec<String> {
    let tags = partition
        .tags(&sterna_archive::Reader::owner(), std::slice::from_ref(record))
        .await
        .expect("tags are read");
    let mut concepts: Vec<String> = tags.into_iter().map(|tag| tag.concept).collect();
    concepts.sort();
    concepts
}
