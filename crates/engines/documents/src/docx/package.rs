//! The container of a Word file: parts, their types and what leads to what.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::DocumentError;
use crate::xml::Xml;

/// Where relationship types begin.
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// Relationships of one part.
#[derive(Debug, Default)]
pub(super) struct Relations(Vec<(String, String, bool)>);

impl Relations {
    /// Adds one to a part of the package and gives its id.
    pub(super) fn add(&mut self, kind: &str, target: &str) -> String {
        self.push(format!("{OFFICE}{kind}"), target, false)
    }

    /// Adds one of another family than the office documents' own.
    pub(super) fn add_typed(&mut self, kind: &str, target: &str) -> String {
        self.push(kind.to_owned(), target, false)
    }

    /// The id of a link out of the package; equal links share one.
    pub(super) fn link(&mut self, address: &str) -> String {
        let known = self.0.iter().position(|(_, target, external)| *external && target == address);
        match known {
            Some(at) => format!("rId{}", at + 1),
            None => self.push(format!("{OFFICE}hyperlink"), address, true),
        }
    }

    fn push(&mut self, kind: String, target: &str, external: bool) -> String {
        self.0.push((kind, target.to_owned(), external));
        format!("rId{}", self.0.len())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn xml(&self) -> String {
        let mut xml = Xml::declared();
        xml.open(
            "Relationships",
            &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")],
        );
        for (index, (kind, target, external)) in self.0.iter().enumerate() {
            let id = format!("rId{}", index + 1);
            let mut attributes = vec![("Id", id.as_str()), ("Type", kind), ("Target", target)];
            if *external {
                attributes.push(("TargetMode", "External"));
            }
            xml.empty("Relationship", &attributes);
        }
        xml.close();
        xml.finish()
    }
}

/// A package being filled.
#[derive(Debug, Default)]
pub(super) struct Package {
    parts: Vec<(String, Vec<u8>)>,
    types: Vec<(String, String)>,
}

impl Package {
    /// Adds a part with a content type of its own.
    pub(super) fn part(&mut self, name: &str, content_type: &str, bytes: impl Into<Vec<u8>>) {
        self.types.push((format!("/{name}"), content_type.to_owned()));
        self.plain(name, bytes);
    }

    /// Adds a part whose type its ending tells.
    pub(super) fn plain(&mut self, name: &str, bytes: impl Into<Vec<u8>>) {
        self.parts.push((name.to_owned(), bytes.into()));
    }

    /// Packs the parts. No entry has a time of its own: equal parts give equal bytes.
    pub(super) fn finish(self) -> Result<Vec<u8>, DocumentError> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        let types = self.content_types();
        let all = std::iter::once(("[Content_Types].xml", types.as_bytes()))
            .chain(self.parts.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())));
        for (name, bytes) in all {
            zip.start_file(name, options).map_err(DocumentError::Package)?;
            zip.write_all(bytes).map_err(DocumentError::Write)?;
        }
        Ok(zip.finish().map_err(DocumentError::Package)?.into_inner())
    }

    fn content_types(&self) -> String {
        let mut xml = Xml::declared();
        xml.open("Types", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/content-types")]);
        for (ending, kind) in [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
            ("xml", "application/xml"),
            ("svg", "image/svg+xml"),
            ("emf", "image/x-emf"),
            ("odttf", "application/vnd.openxmlformats-officedocument.obfuscatedFont"),
        ] {
            xml.empty("Default", &[("Extension", ending), ("ContentType", kind)]);
        }
        for (name, kind) in &self.types {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        }
        xml.close();
        xml.finish()
    }
}
