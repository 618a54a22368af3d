//! Records with all that their digests need: tags and neighbours, loaded in bulk as of one number.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::read::record_of;
use super::rows::Standing;
use super::standing::{alias_targets, aliases_of, links_from, links_to, present, standing_tags};
use crate::engine::{Tx, statements};
use crate::{Alias, ArchiveError, Kinds, Record, RecordId, Related, Scanned, Seq};

statements! {
    ANY_LINK = "SELECT record FROM link LIMIT 1";
}

/// Relations that a digest sees.
const NEIGHBOURLY: [&str; 3] = ["parent", "child", "provider"];

/// Whether a digest sees what links of this name lead to.
pub(crate) fn is_neighbourly(relation: &str) -> bool {
    NEIGHBOURLY.contains(&relation)
}

/// Levels of children that a digest sees below a child.
const LEVELS: usize = 5;

/// Relations that one record's digest sees at most, over all levels.
const RELATIONS_MAX: usize = 10_000;

/// A relation of a record to a neighbour: its name, whether it goes out, and to whom.
type Edge = (String, bool, RecordId);

/// Loads families.
pub(crate) struct Family<'k> {
    kinds: &'k Kinds,
    as_of: Seq,
    with_neighbours: bool,
}

impl<'k> Family<'k> {
    /// As of a number.
    pub(crate) fn as_of(kinds: &'k Kinds, as_of: Seq) -> Self {
        Self { kinds, as_of, with_neighbours: true }
    }

    /// Without neighbours: what is handed out needs none.
    pub(crate) fn alone(self) -> Self {
        Self { with_neighbours: false, ..self }
    }

    /// The records among `ids` that stand, by ascending id. Bodies that their kind cannot lift are told apart.
    pub(crate) async fn load(
        &self,
        tx: &mut Tx,
        ids: &BTreeSet<RecordId>,
    ) -> Result<Vec<Result<Scanned, (RecordId, ArchiveError)>>, ArchiveError> {
        let mut records: HashMap<RecordId, Arc<Record>> = HashMap::new();
        let mut unreadable = HashMap::new();
        self.add_records(tx, ids.iter(), &mut records, &mut unreadable).await?;
        let texts: Vec<&str> = ids.iter().map(RecordId::as_str).collect();
        let mut tags = standing_tags(tx, &texts, self.as_of).await?;
        let mut edges = HashMap::new();
        if self.with_neighbours && tx.row(ANY_LINK, &[]).await?.is_some() {
            edges = self.edges(tx, ids).await?;
            self.add_children(tx, ids, &mut edges).await?;
            let neighbours: BTreeSet<RecordId> =
                edges.values().flatten().map(|(_, _, neighbour)| neighbour.clone()).collect();
            self.add_records(tx, neighbours.iter(), &mut records, &mut HashMap::new()).await?;
        }
        let mut loaded = Vec::with_capacity(ids.len());
        for id in ids {
            if let Some(error) = unreadable.remove(id) {
                loaded.push(Err((id.clone(), error)));
            } else if let Some(record) = records.get(id) {
                loaded.push(Ok(Scanned {
                    record: Record::clone(record),
                    tags: tags.remove(id).unwrap_or_default(),
                    related: related(id, &edges, &records),
                }));
            }
        }
        Ok(loaded)
    }

    /// Adds the records whose digests may change when these change: neighbours, and ancestors as far up as a digest
    /// sees down, which is a child and five levels below it.
    pub(crate) async fn widen(&self, tx: &mut Tx, ids: &mut BTreeSet<RecordId>) -> Result<(), ArchiveError> {
        if tx.row(ANY_LINK, &[]).await?.is_none() {
            return Ok(());
        }
        // What was climbed is told apart from what was found: an ancestor may be a neighbour as well.
        let mut climbed = ids.clone();
        let edges = self.edges(tx, ids).await?;
        let mut level: BTreeSet<RecordId> =
            parents(&edges).filter(|parent| !climbed.contains(parent)).collect();
        ids.extend(edges.into_values().flatten().map(|(_, _, neighbour)| neighbour));
        for _ in 1..=LEVELS {
            if level.is_empty() {
                break;
            }
            climbed.extend(level.iter().cloned());
            let edges = self.edges(tx, &level).await?;
            level = parents(&edges).filter(|parent| !climbed.contains(parent)).collect();
            ids.extend(level.iter().cloned());
        }
        Ok(())
    }

    async fn add_records(
        &self,
        tx: &mut Tx,
        ids: impl Iterator<Item = &RecordId>,
        records: &mut HashMap<RecordId, Arc<Record>>,
        unreadable: &mut HashMap<RecordId, ArchiveError>,
    ) -> Result<(), ArchiveError> {
        let missing: Vec<&str> = ids.filter(|id| !records.contains_key(*id)).map(RecordId::as_str).collect();
        for (id, present) in present(tx, &missing, self.as_of, true).await? {
            if present.standing != Standing::Stands {
                continue;
            }
            match record_of(self.kinds, present) {
                Ok(Some(record)) if !record.erased => {
                    records.insert(id, Arc::new(record));
                }
                Ok(_) => {}
                Err(error) => {
                    unreadable.insert(id, error);
                }
            }
        }
        Ok(())
    }

    /// The neighbourly relations of records, in both directions.
    async fn edges(
        &self,
        tx: &mut Tx,
        ids: &BTreeSet<RecordId>,
    ) -> Result<HashMap<RecordId, Vec<Edge>>, ArchiveError> {
        let texts: Vec<&str> = ids.iter().map(RecordId::as_str).collect();
        let mut edges: HashMap<RecordId, Vec<Edge>> = HashMap::new();

        let out = links_from(tx, &texts, self.as_of).await?;
        let out: Vec<_> = out
            .into_iter()
            .map(|(link, _)| link)
            .filter(|link| NEIGHBOURLY.contains(&link.relation.as_str()))
            .collect();
        let targets: Vec<Alias> = out.iter().map(|link| link.target.clone()).collect();
        let leads = alias_targets(tx, &targets, self.as_of).await?;
        for link in out {
            if let Some(neighbour) = leads.get(&link.target) {
                edges.entry(link.record).or_default().push((link.relation, true, neighbour.clone()));
            }
        }

        let mut named: HashMap<Alias, RecordId> = HashMap::new();
        for (alias, record) in aliases_of(tx, &texts, self.as_of).await? {
            named.insert(alias, record);
        }
        for id in ids {
            let own = Alias { namespace: "record".to_owned(), value: id.as_str().to_owned() };
            named.insert(own, id.clone());
        }
        let targets: Vec<Alias> = named.keys().cloned().collect();
        for link in links_to(tx, &targets, self.as_of).await? {
            if let Some(record) = named.get(&link.target)
                && NEIGHBOURLY.contains(&link.relation.as_str())
            {
                edges.entry(record.clone()).or_default().push((link.relation, false, link.record));
            }
        }
        for edges in edges.values_mut() {
            edges.sort();
            edges.dedup();
        }
        Ok(edges)
    }

    /// Adds the relations of children, of their children, and so on.
    async fn add_children(
        &self,
        tx: &mut Tx,
        ids: &BTreeSet<RecordId>,
        edges: &mut HashMap<RecordId, Vec<Edge>>,
    ) -> Result<(), ArchiveError> {
        let mut asked: HashSet<RecordId> = ids.iter().cloned().collect();
        let mut level: BTreeSet<RecordId> = children(edges.values().flatten(), &asked);
        for _ in 0..LEVELS {
            if level.is_empty() {
                return Ok(());
            }
            asked.extend(level.iter().cloned());
            let found = self.edges(tx, &level).await?;
            level = children(found.values().flatten(), &asked);
            edges.extend(found);
        }
        Ok(())
    }
}

/// Whether the neighbour is a child.
fn is_child(relation: &str, outgoing: bool) -> bool {
    (relation == "child" && outgoing) || (relation == "parent" && !outgoing)
}

/// The children among relations that were not asked for their own yet.
fn children<'e>(edges: impl Iterator<Item = &'e Edge>, asked: &HashSet<RecordId>) -> BTreeSet<RecordId> {
    edges
        .filter(|(relation, outgoing, neighbour)| is_child(relation, *outgoing) && !asked.contains(neighbour))
        .map(|(_, _, neighbour)| neighbour.clone())
        .collect()
}

/// The parents among relations.
fn parents(edges: &HashMap<RecordId, Vec<Edge>>) -> impl Iterator<Item = RecordId> + '_ {
    edges
        .values()
        .flatten()
        .filter(|(relation, outgoing, _)| {
            (relation == "parent" && *outgoing) || (relation == "child" && !*outgoing)
        })
        .map(|(_, _, neighbour)| neighbour.clone())
}

/// The neighbours of a record; below a child its children, to five levels. A child that leads back to where it came
/// from is there once more, without children, so that a kind sees the circle. Every record is opened once: met again,
/// it stands without children, so that a dense family stays as large as its links.
fn related(
    id: &RecordId,
    edges: &HashMap<RecordId, Vec<Edge>>,
    records: &HashMap<RecordId, Arc<Record>>,
) -> Vec<Related> {
    let Some(own) = edges.get(id) else { return Vec::new() };
    let mut tree = Tree {
        edges,
        records,
        path: vec![id.clone()],
        opened: HashSet::from([id.clone()]),
        left: RELATIONS_MAX,
    };
    own.iter()
        .filter(|(_, _, neighbour)| neighbour != id)
        .filter_map(|edge| tree.related(edge, is_child(&edge.0, edge.1)))
        .collect()
}

/// The tree below one record, as it grows.
struct Tree<'f> {
    edges: &'f HashMap<RecordId, Vec<Edge>>,
    records: &'f HashMap<RecordId, Arc<Record>>,
    /// From the record down to the one being opened.
    path: Vec<RecordId>,
    opened: HashSet<RecordId>,
    /// Relations that may still be added.
    left: usize,
}

impl Tree<'_> {
    fn related(&mut self, (relation, outgoing, neighbour): &Edge, below: bool) -> Option<Related> {
        let record = Arc::clone(self.records.get(neighbour)?);
        self.left = self.left.checked_sub(1)?;
        let children = if below { self.children_of(neighbour) } else { Vec::new() };
        Some(Related { relation: relation.clone(), outgoing: *outgoing, record, children })
    }

    fn children_of(&mut self, id: &RecordId) -> Vec<Related> {
        let edges = self.edges;
        let Some(own) = edges.get(id) else { return Vec::new() };
        if self.path.len() > LEVELS || !self.opened.insert(id.clone()) {
            return Vec::new();
        }
        self.path.push(id.clone());
        let children = own
            .iter()
            .filter(|(relation, outgoing, child)| is_child(relation, *outgoing) && child != id)
            .filter_map(|edge| self.related(edge, true))
            .collect();
        self.path.pop();
        children
    }
}
