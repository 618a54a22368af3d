//! Observations, the second shape of memory: what somebody counts or measures.
//!
//! A dataset has series, told apart by their dimensions (country, sex, age); a series has one value for each period.
//! Values come in *vintages*, a delivery or a correction each, counted from 1 within the dataset. A row is never
//! changed: a correction is a row of a newer vintage, and a read *as of* a vintage sees what was known then. What a
//! vintage delivers again unchanged is not written again. Each vintage names who brought it and from which file, and
//! carries the hash of its rows and of the vintage before it.

mod check;
mod read;
mod seal;
mod types;
mod write;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::inner::Inner;
use crate::{ArchiveError, Reader};

pub(crate) use check::check;
pub use types::{
    Dataset, NewDataset, NewObservation, NewVintage, Observation, ObservationPage, ObservationQuery,
    ObservationStatus, Quantity, VintageHead,
};

/// Rows of one vintage at most.
pub const VINTAGE_ROWS_MAX: usize = 200_000;
/// Rows of one page of a read at most.
pub const OBSERVATIONS_PAGE_MAX: usize = 10_000;

/// Every statement of this room.
#[cfg(test)]
pub(crate) fn statements() -> Vec<crate::engine::Statement> {
    [check::STATEMENTS, read::STATEMENTS, write::STATEMENTS].concat()
}

/// The datasets of a partition. Cheap to clone.
#[derive(Clone)]
pub struct Observations {
    inner: Arc<Inner>,
}

type Result<T> = std::result::Result<T, ArchiveError>;

impl Observations {
    pub(crate) fn new(inner: Arc<Inner>) -> Self {
        Self { inner }
    }

    /// Makes a dataset; one that is there takes the new names and stays as it is otherwise.
    ///
    /// # Errors
    /// [`ArchiveError::BadSlug`], the limits, faults.
    pub async fn create(&self, new: &NewDataset) -> Result<Dataset> {
        self.inner.noted(write::create(&self.inner, new).await)
    }

    /// All datasets that the reader may see, by slug.
    ///
    /// # Errors
    /// Faults.
    pub async fn datasets(&self, reader: &Reader) -> Result<Vec<Dataset>> {
        read::datasets(&self.inner, reader).await
    }

    /// Adds a vintage, durable when it returns: all of it or nothing. Rows that say what stands already are left out;
    /// when that is all of them there is no vintage (`None`).
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchDataset`], [`ArchiveError::BadObservation`], [`ArchiveError::TooManyWrites`] beyond
    /// [`VINTAGE_ROWS_MAX`], the limits, faults.
    pub async fn add(&self, new: &NewVintage) -> Result<Option<VintageHead>> {
        self.inner.noted(write::add(&self.inner, new).await)
    }

    /// The vintages of a dataset, the newest first.
    ///
    /// # Errors
    /// [`ArchiveError::NoSuchDataset`] of one that is not there or not for this reader; faults.
    pub async fn vintages(&self, reader: &Reader, dataset: &str) -> Result<Vec<VintageHead>> {
        read::vintages(&self.inner, reader, dataset).await
    }

    /// Observations as of a vintage, in the order of series and periods, a page at a time.
    ///
    /// # Errors
    /// As [`Observations::vintages`].
    pub async fn read(&self, reader: &Reader, query: &ObservationQuery) -> Result<ObservationPage> {
        read::read(&self.inner, reader, query).await
    }
}
