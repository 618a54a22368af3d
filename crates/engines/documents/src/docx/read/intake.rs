//! Unpacking a Word file: every limit checked first, the parts found by what leads to them.

use std::collections::HashMap;
use std::io::{Cursor, Read as _};

use roxmltree::{Document as Tree, ParsingOptions};
use zip::ZipArchive;

use super::super::Limits;
use super::super::record::{NAMESPACE, Record};
use crate::{DocumentError, Manifest};

/// The parts of a Word file that are read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Parts {
    pub(crate) document: String,
    pub(crate) document_relations: String,
    pub(crate) styles: Option<String>,
    pub(crate) numbering: Option<String>,
    pub(crate) footnotes: Option<String>,
    pub(crate) footnote_relations: Option<String>,
    pub(crate) endnotes: Option<String>,
    pub(crate) comments: Option<String>,
    pub(crate) manifest: Option<Manifest>,
    pub(crate) record: Option<Record>,
    pub(crate) macros: bool,
}

/// Nodes of one part; a page of text has about a thousand.
const NODES_MAX: u32 = 4_000_000;

/// Parses a part. Document type definitions, which no Word file has, are refused with their entities.
pub(super) fn parse<'x>(xml: &'x str, part: &str) -> Result<Tree<'x>, DocumentError> {
    let options = ParsingOptions { allow_dtd: false, nodes_limit: NODES_MAX, ..ParsingOptions::default() };
    Tree::parse_with_options(xml, options).map_err(|error| match error {
        roxmltree::Error::NodesLimitReached => {
            DocumentError::TooLarge { what: "nodes", limit: u64::from(NODES_MAX) }
        }
        _ => DocumentError::Damaged { part: part.to_owned() },
    })
}

/// Opens the container and takes out what is read.
pub(super) fn open(bytes: &[u8], limits: &Limits) -> Result<Parts, DocumentError> {
    if bytes.len() as u64 > limits.file_bytes_max {
        return Err(DocumentError::TooLarge { what: "file", limit: limits.file_bytes_max });
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        // The container of old Word files, and of new ones under a password.
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let encrypted = bytes.windows(name.len()).any(|window| window == name);
        return Err(if encrypted { DocumentError::Encrypted } else { DocumentError::NotWord });
    }
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| DocumentError::NotWord)?;
    if archive.len() > limits.parts_max {
        return Err(DocumentError::TooLarge { what: "parts", limit: limits.parts_max as u64 });
    }
    let mut unpacker =
        Unpacker { archive, left: limits.unpacked_bytes_max, limit: limits.unpacked_bytes_max };
    let names: Vec<String> =
        unpacker.archive.file_names().filter_map(Result::ok).map(|name| name.to_string()).collect();

    let top = unpacker.text("_rels/.rels")?.ok_or(DocumentError::NotWord)?;
    let main = relations(&top, "")?
        .into_values()
        .find(|relation| relation.kind.ends_with("/officeDocument"))
        .map(|relation| relation.target)
        .ok_or(DocumentError::NotWord)?;
    let document = unpacker.text(&main)?.ok_or(DocumentError::NotWord)?;
    let mut parts = Parts {
        macros: names.iter().any(|name| name.to_ascii_lowercase().ends_with("vbaproject.bin")),
        ..Parts::default()
    };
    parts.document_relations = unpacker.text(&relations_of(&main))?.unwrap_or_default();
    for relation in relations(&parts.document_relations, &main)?.into_values() {
        let slot = match relation.kind.rsplit('/').next().unwrap_or_default() {
            "styles" => &mut parts.styles,
            "numbering" => &mut parts.numbering,
            "footnotes" => {
                parts.footnote_relations = unpacker.text(&relations_of(&relation.target))?;
                &mut parts.footnotes
            }
            "endnotes" => &mut parts.endnotes,
            "comments" => &mut parts.comments,
            _ => continue,
        };
        if slot.is_none() {
            *slot = unpacker.text(&relation.target)?;
        }
    }
    parts.document = document;
    for name in names.iter().filter(|name| name.starts_with("customXml/item") && name.ends_with(".xml")) {
        if let Some(xml) = unpacker.text(name)? {
            ours(&xml, &mut parts);
        }
    }
    if parts.manifest.is_none()
        && let Some(xml) = unpacker.text("docProps/custom.xml")?
    {
        parts.manifest = in_properties(&xml);
    }
    Ok(parts)
}

/// Takes parts out of the container, counting what they unpack to.
struct Unpacker<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
    left: u64,
    limit: u64,
}

impl Unpacker<'_> {
    /// A part as text; nothing when there is none. UTF-16, which the standard allows, is understood.
    fn text(&mut self, name: &str) -> Result<Option<String>, DocumentError> {
        let too_large = DocumentError::TooLarge { what: "unpacked", limit: self.limit };
        let part = match self.archive.by_name(name) {
            Ok(part) => part,
            Err(zip::result::ZipError::FileNotFound) => return Ok(None),
            Err(zip::result::ZipError::UnsupportedArchive(reason)) if reason.contains("assword") => {
                return Err(DocumentError::Encrypted);
            }
            Err(_) => return Err(DocumentError::Damaged { part: name.to_owned() }),
        };
        if part.size() > self.left {
            return Err(too_large);
        }
        let mut bytes = Vec::new();
        let read = part.take(self.left.saturating_add(1)).read_to_end(&mut bytes);
        let Ok(read) = read else { return Err(DocumentError::Damaged { part: name.to_owned() }) };
        if read as u64 > self.left {
            return Err(too_large);
        }
        self.left -= read as u64;
        let text = match bytes.as_slice() {
            [0xff, 0xfe, rest @ ..] => utf16(rest, u16::from_le_bytes),
            [0xfe, 0xff, rest @ ..] => utf16(rest, u16::from_be_bytes),
            [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8(rest.to_vec()).ok(),
            _ => String::from_utf8(bytes).ok(),
        };
        text.map(Some).ok_or_else(|| DocumentError::Damaged { part: name.to_owned() })
    }
}

fn utf16(bytes: &[u8], word: fn([u8; 2]) -> u16) -> Option<String> {
    let words: Vec<u16> = bytes.chunks_exact(2).map(|pair| word([pair[0], pair[1]])).collect();
    String::from_utf16(&words).ok()
}

/// What a part leads to.
#[derive(Clone, Debug)]
pub(super) struct Relation {
    pub(super) kind: String,
    /// An address, or the name of a part.
    pub(super) target: String,
    pub(super) external: bool,
}

/// The relations in a `.rels` part, by id, the targets as names from the top of the package.
pub(super) fn relations(xml: &str, part: &str) -> Result<HashMap<String, Relation>, DocumentError> {
    if xml.is_empty() {
        return Ok(HashMap::new());
    }
    let tree = parse(xml, &relations_of(part))?;
    let mut all = HashMap::new();
    for node in tree.root_element().children().filter(roxmltree::Node::is_element) {
        let attribute = |name| node.attribute(name).unwrap_or_default().to_owned();
        let external = node.attribute("TargetMode") == Some("External");
        let target = attribute("Target");
        let target = if external { target } else { resolved(&target, part) };
        all.insert(attribute("Id"), Relation { kind: attribute("Type"), target, external });
    }
    Ok(all)
}

fn relations_of(part: &str) -> String {
    match part.rsplit_once('/') {
        Some((folder, name)) => format!("{folder}/_rels/{name}.rels"),
        None => format!("_rels/{part}.rels"),
    }
}

/// A target as the name of a part: relative to the folder of the part that names it.
fn resolved(target: &str, part: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut folders: Vec<&str> = part.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            ".." => {
                folders.pop();
            }
            "." | "" => {}
            step => folders.push(step),
        }
    }
    folders.join("/")
}

/// Takes manifest and record out of a custom part, when it is ours.
fn ours(xml: &str, parts: &mut Parts) {
    let Ok(tree) = parse(xml, "customXml") else { return };
    let root = tree.root_element();
    if root.tag_name().namespace() != Some(NAMESPACE) {
        return;
    }
    for node in root.children() {
        let text = node.text().unwrap_or_default();
        match node.tag_name().name() {
            "manifest" => parts.manifest = serde_json::from_str(text).ok(),
            "record" => parts.record = serde_json::from_str(text).ok(),
            _ => {}
        }
    }
}

/// The manifest in pieces among the properties of the file.
fn in_properties(xml: &str) -> Option<Manifest> {
    let tree = parse(xml, "docProps/custom.xml").ok()?;
    let pieces: HashMap<&str, String> = tree
        .root_element()
        .children()
        .filter_map(|node| {
            let name = node.attribute("name")?.strip_prefix("sterna-manifest-")?;
            let value = node.children().find(roxmltree::Node::is_element)?.text()?;
            Some((name, value.to_owned()))
        })
        .collect();
    let mut text = String::new();
    for number in 1.. {
        match pieces.get(format!("{number:03}").as_str()) {
            Some(piece) => text.push_str(piece.trim().strip_prefix('|')?.strip_suffix('|')?),
            None => break,
        }
    }
    serde_json::from_str(&text).ok()
}
