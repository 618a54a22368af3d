//! What is known of the records that a change touches, before it is planned.

use std::collections::{BTreeSet, HashMap};

use super::standing::{NOW, Present, alias_targets, links_from, present, standing_tags};
use crate::engine::Tx;
use crate::{Alias, ArchiveError, Link, RecordId, Tag, Write};

/// The state that writes meet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    /// Last versions; absent for new records.
    pub records: HashMap<RecordId, Present>,
    /// Standing tags of records that are to be tagged.
    pub tags: HashMap<RecordId, Vec<Tag>>,
    /// Standing links of records that are to be linked.
    pub links: HashMap<RecordId, Vec<Link>>,
    /// Where the aliases to be written lead now.
    pub aliases: HashMap<Alias, RecordId>,
}

impl Known {
    /// Loads what the writes touch, and nothing else.
    pub(crate) async fn load<'a>(
        tx: &mut Tx,
        writes: impl Iterator<Item = &'a Write>,
    ) -> Result<Self, ArchiveError> {
        let mut records = BTreeSet::new();
        let mut tagged = BTreeSet::new();
        let mut linked = BTreeSet::new();
        let mut aliases = Vec::new();
        for write in writes {
            match write {
                Write::Put { record, .. } => {
                    records.insert(record.as_str());
                }
                Write::Alias(record, alias) => {
                    records.insert(record.as_str());
                    aliases.push(alias.clone());
                }
                Write::Tag(tag) => {
                    records.insert(tag.record.as_str());
                    tagged.insert(tag.record.as_str());
                }
                Write::Untag(untag) => {
                    records.insert(untag.record.as_str());
                    tagged.insert(untag.record.as_str());
                }
                Write::Link(link) | Write::Unlink(link) => {
                    records.insert(link.record.as_str());
                    linked.insert(link.record.as_str());
                }
            }
        }
        let aliases = alias_targets(tx, &aliases, NOW).await?;
        // Whether the records that the identifiers name today still stand decides whether they may be given away.
        records.extend(aliases.values().map(RecordId::as_str));
        let records: Vec<&str> = records.into_iter().collect();
        let records = present(tx, &records, NOW, false).await?;
        // A record that is new has no tags and links yet: an import of new records looks for none.
        let there = |id: &&str| RecordId::parse(id).is_some_and(|id| records.contains_key(&id));
        let tagged: Vec<&str> = tagged.into_iter().filter(there).collect();
        let linked: Vec<&str> = linked.into_iter().filter(there).collect();
        let tags = standing_tags(tx, &tagged, NOW).await?;
        let mut links: HashMap<RecordId, Vec<Link>> = HashMap::new();
        for (link, _) in links_from(tx, &linked, NOW).await? {
            links.entry(link.record.clone()).or_default().push(link);
        }
        Ok(Self { records, tags, links, aliases })
    }
}
