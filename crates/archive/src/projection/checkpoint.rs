//! Checkpoints: each segment is a file that is written once; a small head file, replaced whole, names them.
//!
//! Every file is written under another name, synchronised and renamed, and carries a SHA-256. Whatever does
//! not fit (a damaged file, an earlier layout) makes the whole checkpoint void: projections are rebuilt.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use roaring::RoaringBitmap;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::ProjectionError;
use super::cards::{CardStore, Cards};
use super::columns::Columns;
use super::ordering::{OrderKey, Ordering};
use super::segment::Segment;
use super::snapshot::{Snapshot, View};
use crate::Seq;

/// Changes with every change of layout; another layout's checkpoint is void.
const LAYOUT: u32 = 2;
const HEAD: &str = "head";

#[derive(Serialize, Deserialize)]
struct Head {
    layout: u32,
    seq: Seq,
    next_row: u32,
    views: Vec<HeadView>,
}

#[derive(Serialize, Deserialize)]
struct HeadView {
    name: String,
    cards_hash: [u8; 32],
    /// The dead records as roaring lays them out.
    dead: Vec<u8>,
}

#[derive(Serialize)]
struct BodyRef<'a> {
    columns: &'a Columns,
    card_ends: &'a [u64],
    orders: BTreeMap<OrderKey, Arc<Ordering>>,
}

#[derive(Deserialize)]
struct Body {
    columns: Columns,
    card_ends: Vec<u64>,
    orders: BTreeMap<OrderKey, Arc<Ordering>>,
}

/// What was read of a checkpoint.
pub(super) struct Checkpoint {
    pub snapshot: Snapshot,
    pub next_row: u32,
    /// By view: the name of its file, so that the next checkpoint does not write it again.
    pub names: BTreeMap<u64, Written>,
}

/// A segment's files.
#[derive(Clone, Debug)]
pub(super) struct Written {
    name: String,
    cards_hash: [u8; 32],
}

/// Writes a checkpoint. `written` knows the segments that are on disk and is brought up to date.
///
/// # Errors
/// The disk refuses; the checkpoint before stays good.
pub(super) fn save(
    dir: &Path,
    snapshot: &Snapshot,
    next_row: u32,
    written: &mut BTreeMap<u64, Written>,
) -> Result<(), ProjectionError> {
    fs::create_dir_all(dir).map_err(ProjectionError::file(dir))?;
    let mut views = Vec::with_capacity(snapshot.views.len());
    for view in &snapshot.views {
        let known = match written.get(&view.id) {
            Some(known) => known.clone(),
            None => save_segment(dir, snapshot.seq, view)?,
        };
        let mut dead = Vec::with_capacity(view.dead.serialized_size());
        view.dead.serialize_into(&mut dead).map_err(ProjectionError::file(dir))?;
        views.push(HeadView { name: known.name.clone(), cards_hash: known.cards_hash, dead });
        written.insert(view.id, known);
    }
    let head = Head { layout: LAYOUT, seq: snapshot.seq, next_row, views };
    write_whole(&dir.join(HEAD), &head)?;
    written.retain(|id, _| snapshot.views.iter().any(|view| view.id == *id));
    sweep(dir, &head);
    Ok(())
}

fn save_segment(dir: &Path, seq: Seq, view: &View) -> Result<Written, ProjectionError> {
    let segment = &view.segment;
    let rows = &segment.columns.rows;
    let (first, last) = (rows.first().copied().unwrap_or(0), rows.last().copied().unwrap_or(0));
    // Rows are never given twice, so that equal names mean equal content.
    let name = format!("segment-{}-{first}-{last}-{}", seq.0, segment.len());
    let body = BodyRef { columns: &segment.columns, card_ends: &segment.cards.end, orders: segment.orders() };
    write_whole(&dir.join(format!("{name}.columns")), &body)?;
    let path = dir.join(format!("{name}.cards"));
    let part = path.with_extension("cards.part");
    let mut file = File::create(&part).map_err(ProjectionError::file(&part))?;
    let mut hash = Sha256::new();
    let mut buffer: Vec<u8> = Vec::new();
    for record in 0..segment.len() {
        buffer.extend_from_slice(segment.cards.get(record)?.as_bytes());
        if buffer.len() > 1 << 20 || record + 1 == segment.len() {
            hash.update(&buffer);
            file.write_all(&buffer).map_err(ProjectionError::file(&part))?;
            buffer.clear();
        }
    }
    file.sync_all().map_err(ProjectionError::file(&part))?;
    fs::rename(&part, &path).map_err(ProjectionError::file(&path))?;
    Ok(Written { name, cards_hash: hash.finalize().into() })
}

/// Lets written segments that nobody else holds yet read their cards from their files, and gives back the room.
pub(super) fn rest(dir: &Path, snapshot: &mut Snapshot, written: &BTreeMap<u64, Written>) {
    for view in &mut snapshot.views {
        let file = written.get(&view.id).map(|own| File::open(dir.join(format!("{}.cards", own.name))));
        if let (Some(segment), Some(Ok(file))) = (Arc::get_mut(&mut view.segment), file) {
            segment.cards.store = CardStore::File(Arc::new(file));
        }
    }
}

/// Reads the checkpoint of a folder; `None` when there is none, or none that is good.
pub(super) fn load(dir: &Path) -> Option<Checkpoint> {
    let head: Head = postcard::from_bytes(&read_whole(&dir.join(HEAD))?).ok()?;
    if head.layout != LAYOUT {
        return None;
    }
    let mut views = Vec::new();
    let mut names = BTreeMap::new();
    for (id, own) in head.views.into_iter().enumerate() {
        let id = id as u64;
        let dead = RoaringBitmap::deserialize_from(own.dead.as_slice()).ok()?;
        let segment = load_segment(dir, &own.name, own.cards_hash)?;
        views.push(View::new(id, Arc::new(segment), dead));
        names.insert(id, Written { name: own.name, cards_hash: own.cards_hash });
    }
    Some(Checkpoint { snapshot: Snapshot { seq: head.seq, views }, next_row: head.next_row, names })
}

fn load_segment(dir: &Path, name: &str, cards_hash: [u8; 32]) -> Option<Segment> {
    let columns = || -> Option<(Segment, Vec<u64>)> {
        let bytes = read_whole(&dir.join(format!("{name}.columns")))?;
        let body: Body = postcard::from_bytes(&bytes).ok()?;
        let segment = Segment::new(body.columns, Cards::default());
        segment.take_orders(body.orders);
        Some((segment, body.card_ends))
    };
    let (segment, cards) = rayon::join(columns, || checked_cards(dir, name, cards_hash));
    let ((mut segment, end), file) = segment.zip(cards)?;
    segment.cards = Cards { end, store: CardStore::File(Arc::new(file)) };
    Some(segment)
}

/// The file of a written segment's cards, if it is as it was written.
fn checked_cards(dir: &Path, name: &str, cards_hash: [u8; 32]) -> Option<File> {
    let path = dir.join(format!("{name}.cards"));
    let mut file = File::open(path).ok()?;
    let mut hash = Sha256::new();
    let mut buffer = vec![0; 1 << 16];
    loop {
        let read = file.read(&mut buffer).ok()?;
        if read == 0 {
            break;
        }
        hash.update(&buffer[..read]);
    }
    let right = <[u8; 32]>::from(hash.finalize()) == cards_hash;
    right.then_some(file)
}

/// Removes files that the head no longer names. What cannot be removed today is removed next time.
fn sweep(dir: &Path, head: &Head) {
    let Ok(files) = fs::read_dir(dir) else { return };
    for file in files.flatten() {
        let name = file.file_name();
        let Some(name) = name.to_str() else { continue };
        let stem = name.split('.').next().unwrap_or(name);
        if name.starts_with("segment-") && !head.views.iter().any(|view| view.name == stem) {
            let _ = fs::remove_file(file.path());
        }
    }
}

/// Passes bytes on to a file and into a hash; remembers why the file refused, which the encoder does not tell.
struct Hashing<'f> {
    file: File,
    hash: Sha256,
    refusal: &'f RefCell<Option<std::io::Error>>,
}

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let written = self.file.write(bytes).inspect_err(|error| {
            let error = error.raw_os_error().map_or(error.kind().into(), std::io::Error::from_raw_os_error);
            self.refusal.borrow_mut().get_or_insert(error);
        })?;
        self.hash.update(&bytes[..written]);
        Ok(written)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.file.flush()
    }
}

/// Writes a value behind its hash under another name, synchronises, renames. The value goes straight to the
/// file: laid out in memory first, a million records would take as much room again as they have.
fn write_whole(path: &Path, value: &impl Serialize) -> Result<(), ProjectionError> {
    let mut part: PathBuf = path.to_owned();
    part.as_mut_os_string().push(".part");
    let mut file = File::create(&part).map_err(ProjectionError::file(&part))?;
    file.write_all(&[0; 32]).map_err(ProjectionError::file(&part))?;
    let refusal = RefCell::new(None);
    let sink = Hashing { file, hash: Sha256::new(), refusal: &refusal };
    let sink = match postcard::to_io(value, BufWriter::with_capacity(1 << 18, sink)) {
        Ok(sink) => sink,
        Err(error) => {
            return Err(match refusal.take() {
                Some(refusal) => ProjectionError::file(&part)(refusal),
                None => error.into(),
            });
        }
    };
    let finish = || -> std::io::Result<()> {
        let Hashing { mut file, hash, .. } = sink.into_inner()?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(&hash.finalize())?;
        file.sync_all()?;
        fs::rename(&part, path)?;
        sync_folder(path)
    };
    finish().map_err(ProjectionError::file(path))
}

/// Makes a rename last; only Unix knows how to.
fn sync_folder(path: &Path) -> std::io::Result<()> {
    match path.parent() {
        Some(dir) if cfg!(unix) => File::open(dir)?.sync_all(),
        _ => Ok(()),
    }
}

fn read_whole(path: &Path) -> Option<Vec<u8>> {
    let mut bytes = fs::read(path).ok()?;
    if bytes.len() < 32 {
        return None;
    }
    let content = bytes.split_off(32);
    (Sha256::digest(&content).as_slice() == bytes).then_some(content)
}
