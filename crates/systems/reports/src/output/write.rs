//! Writing.

use sterna_documents::{Document, Style};

use super::{Form, Handed};
use crate::ReportError;

/// Writes a document in a form, its manifest inside. Equal documents give equal bytes.
///
/// # Errors
/// What the writers refuse; `report.format` for a form that this build cannot write.
pub fn write(document: &Document, style: Style, form: Form, name: &str) -> Result<Handed, ReportError> {
    let bytes = match form {
        Form::Docx => sterna_documents::docx::write(document, &style)?,
        Form::Html => sterna_documents::html::write(document, &style)?,
        Form::Json => sterna_documents::json::write(document)?,
        Form::Pdf => pdf(document, style)?,
    };
    Ok(Handed { name: format!("{name}.{}", form.code()), form, bytes })
}

#[cfg(feature = "pdf")]
fn pdf(document: &Document, style: Style) -> Result<Vec<u8>, ReportError> {
    Ok(sterna_documents::pdf::write(document, &style)?)
}

/// The typesetter is heavy to compile; a build without it says so.
#[cfg(not(feature = "pdf"))]
fn pdf(_: &Document, _: Style) -> Result<Vec<u8>, ReportError> {
    Err(ReportError::Format { name: Form::Pdf.code().to_owned() })
}
