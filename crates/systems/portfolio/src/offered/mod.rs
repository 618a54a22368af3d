//! What the portfolio offers to rooms that write texts: its counts and its records, through the seam that the site
//! owns. Everything is read as a public reader would: a text leaves the house.

mod answer;
mod record;

#[cfg(test)]
mod tests;

use sterna_archive::{Collection, Partition, Reader};
use sterna_site::Pending;
use sterna_site::figures::{
    FigureAnswer, FigureError, FigureQuestion, Figures, QuotedRecord, RecordAnswer, RecordQuestion,
};
use sterna_vocabulary::Lang;

use crate::PortfolioError;

/// The figures and records of the portfolio.
#[derive(Clone)]
pub struct OfferedFigures {
    /// The open partition.
    pub partition: Partition,
}

impl Figures for OfferedFigures {
    fn answer<'a>(&'a self, question: &'a FigureQuestion) -> Pending<'a, Result<FigureAnswer, FigureError>> {
        Box::pin(async move { answer::answer(&self.partition, question).await.map_err(worded) })
    }

    fn records<'a>(&'a self, question: &'a RecordQuestion) -> Pending<'a, Result<RecordAnswer, FigureError>> {
        Box::pin(async move { record::records(&self.partition, question).await.map_err(worded) })
    }

    fn record<'a>(
        &'a self,
        name: &'a str,
        lang: Lang,
        as_of: Option<i64>,
    ) -> Pending<'a, Result<Option<QuotedRecord>, FigureError>> {
        Box::pin(async move { record::record(&self.partition, name, lang, as_of).await.map_err(worded) })
    }
}

/// Who reads a text that leaves the house.
fn reader() -> Reader {
    Reader::public()
}

/// A collection's name in a language; its slug when nobody named it.
fn name_of(collection: &Collection, lang: Lang) -> String {
    let named = collection.name.get(lang.code()).or_else(|| collection.name.get("en"));
    let words = sterna_site::Messages::of(lang);
    match named {
        Some(name) => name.clone(),
        None if collection.synthetic => words.text("reports-collection-synthetic", &[]),
        None if collection.factual_demo => words.text("reports-collection-factual", &[]),
        None => collection.slug.clone(),
    }
}

fn worded(error: PortfolioError) -> FigureError {
    let fault = match &error {
        PortfolioError::Archive(error) => !error.is_refusal(),
        _ => false,
    };
    FigureError { code: error.code().to_owned(), message: error.to_string(), fault }
}
