//! What the typesetter may see: the template, the document's data, its pictures and the fonts inside the program.

use std::collections::HashMap;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt as _, World};

use crate::{DocumentError, fonts};

/// The fonts, opened once: they never change.
static FONTS: LazyLock<Vec<Font>> =
    LazyLock::new(|| fonts::ALL.iter().filter_map(|font| Font::new(Bytes::new(font.bytes), 0)).collect());
static BOOK: LazyLock<LazyHash<FontBook>> =
    LazyLock::new(|| LazyHash::new(FontBook::from_fonts(FONTS.iter())));
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// A closed room: no disk, no network, no clock.
pub(super) struct Desk {
    main: Source,
    files: HashMap<FileId, Bytes>,
}

impl Desk {
    /// Lays out the files of a document.
    pub(super) fn new(files: Vec<(String, Vec<u8>)>) -> Result<Self, DocumentError> {
        let main = Source::new(name("report.typ")?, include_str!("report.typ").to_owned());
        let files: Result<_, DocumentError> =
            files.into_iter().map(|(path, bytes)| Ok((name(&path)?, Bytes::new(bytes)))).collect();
        Ok(Self { main, files: files? })
    }
}

/// The typesetter keeps the names of files for ever, so they are few and the same for every document.
fn name(path: &str) -> Result<FileId, DocumentError> {
    let path = VirtualPath::new(path).map_err(|error| DocumentError::Typesetting(error.to_string()))?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() { Ok(self.main.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}
