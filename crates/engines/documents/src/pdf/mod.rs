//! A document as PDF, set by typst: tagged, with an outline, its language, and every font inside.

mod view;
mod world;

use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::style::Style;
use crate::{Document, DocumentError, check, manifest, pdf_manifest};

use world::Desk;

/// Writes a document as PDF.
///
/// Headings make the outline, pictures carry their text alternatives, tables their heading cells. When the document
/// meets every rule of PDF/UA-1 the file says so; when it does not (a heading that skips a level), it is tagged all
/// the same. Its only date is the document's own, so that equal documents give equal bytes.
///
/// # Errors
/// When two blocks have the same id, when a footnote is missing, or when the typesetter refuses.
pub fn write(document: &Document, style: &Style) -> Result<Vec<u8>, DocumentError> {
    check::document(document)?;
    let sealed = manifest::sealed(document)?;
    let desk = Desk::new(view::files(document, *style)?)?;
    let set = typst::compile::<PagedDocument>(&desk).output.map_err(|errors| refusal(&errors));
    // The typesetter remembers what it has set; a server that sets thousands of documents must not.
    typst::comemo::evict(0);
    let set = set?;
    let ident = Smart::Custom(manifest::tree_sha256(document)?);
    let mut options =
        PdfOptions { ident, creator: Smart::Custom(Some("Sterna".to_owned())), ..PdfOptions::default() };
    let accessible = PdfStandards::new(&[PdfStandard::Ua_1]).ok().and_then(|standards| {
        options.standards = standards;
        typst_pdf::pdf(&set, &options).ok()
    });
    let bytes = match accessible {
        Some(bytes) => bytes,
        None => {
            options.standards = PdfStandards::default();
            typst_pdf::pdf(&set, &options).map_err(|errors| refusal(&errors))?
        }
    };
    pdf_manifest::embed(bytes, &sealed)
        .ok_or_else(|| DocumentError::Typesetting("the end of the file was not understood".to_owned()))
}

/// What the typesetter says, in one line.
fn refusal(errors: &[typst::diag::SourceDiagnostic]) -> DocumentError {
    let messages: Vec<_> = errors.iter().map(|error| error.message.to_string()).collect();
    DocumentError::Typesetting(messages.join("; "))
}

#[cfg(test)]
mod tests;
