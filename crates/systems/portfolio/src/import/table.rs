//! CSV files and workbooks.

use sterna_archive::Partition;
use sterna_tables::{
    Field, Limits, Mapping, Options, Reading, Sheet, TableRow, fingerprint, fold, gather, guess_sheet, rows,
};

use super::importer::{BATCH, Candidate, Importer, Run};
use super::report::{FileReport, ImportProgress};
use super::{FileSource, Original};
use crate::finding::FindingSeverity;
use crate::mapping::{Provided, from_table, settle};
use crate::{ImportFinding, PortfolioError};

/// How a table is to be read.
#[derive(Clone, Debug, Default)]
pub struct TableChoice {
    /// The sheet's name; else the first one whose headings can be used.
    pub sheet: Option<String>,
    /// The row of the headings, when the guess was corrected.
    pub heading_row: Option<u32>,
    /// The whole mapping, when it was shown and confirmed; else the remembered or guessed one.
    pub mapping: Option<Mapping>,
    /// Single corrections: (heading or column letters, field code).
    pub columns: Vec<(String, String)>,
    /// Currency, language and date order of cells that do not say.
    pub options: Options,
}

impl Importer {
    /// Imports a CSV file or a workbook. The mapping is remembered by its headings when it was confirmed or corrected.
    ///
    /// # Errors
    /// `import.table` when it is no table or nothing in it names records, `import.unknown-field`, `import.cancelled`,
    /// faults of the archive.
    pub async fn table(
        &mut self,
        file: &FileSource,
        choice: &TableChoice,
        tell: &(dyn Fn(&ImportProgress) -> bool + Send + Sync),
    ) -> Result<FileReport, PortfolioError> {
        let limits = Limits::default();
        let source = file.clone();
        let reading = tokio::task::spawn_blocking(move || {
            let content = source.read_all(limits.file_bytes_max)?;
            Ok::<Reading, PortfolioError>(sterna_tables::read(&content, source.name(), &limits))
        });
        let reading = reading.await.map_err(|_| PortfolioError::Cancelled)??;
        // Told also when the file is refused: a program reads them from the report, with their own codes.
        self.report.note_file(of_file(file, &reading.findings));
        let sheet = choose_sheet(file, &reading, choice)?;
        let mapping = self.mapping(&sheet, choice).await?;
        if !mapping.is_usable() {
            let finding = ImportFinding::new(
                "table.no-title-column",
                FindingSeverity::Error,
                file.name(),
                "no column is known to hold titles or identifiers; say which one does with --column HEADING=title or on the mapping page",
            );
            self.report.note_file(vec![finding.clone()]);
            return Err(PortfolioError::UnreadableTable {
                file: file.name().to_owned(),
                finding: Box::new(finding),
            });
        }
        let mut run = self.begin(file, "table").await?;
        let read = self.table_rows(&mut run, file, sheet, &mapping, choice, tell).await;
        self.settled(run, read).await
    }

    /// Stages the rows of a sheet, and ends the run.
    async fn table_rows(
        &mut self,
        run: &mut Run,
        file: &FileSource,
        sheet: Sheet,
        mapping: &Mapping,
        choice: &TableChoice,
        tell: &(dyn Fn(&ImportProgress) -> bool + Send + Sync),
    ) -> Result<(), PortfolioError> {
        self.progressed(run, None, tell).await?;
        let (headings, collection, options) =
            (sheet.headings.clone(), self.options.collection.clone(), choice.options.clone());
        let provided = Provided::of(mapping);
        let own = mapping.clone();
        let applied = tokio::task::spawn_blocking(move || {
            let applied = rows(&sheet, &own, &options);
            (gather(applied.rows), applied.findings)
        });
        let (rows, findings) = applied.await.map_err(|_| PortfolioError::Cancelled)?;
        self.report.note_file(of_file(file, &findings));
        let total = rows.len() as u64;
        for portion in rows.chunks(BATCH) {
            let batch = portion.iter().map(|row| candidate(row, &headings, &collection, &provided)).collect();
            self.take(run, batch).await?;
            self.progressed(run, Some(total), tell).await?;
        }
        if choice.mapping.is_some() || !choice.columns.is_empty() {
            remember_mapping(&self.partition, mapping, &self.options.actor.id).await?;
        }
        self.end(run).await
    }

    async fn mapping(&self, sheet: &Sheet, choice: &TableChoice) -> Result<Mapping, PortfolioError> {
        let mut mapping = match &choice.mapping {
            Some(mapping) => mapping.clone(),
            None => mapping_for(&self.partition, sheet).await?,
        };
        for (column, field) in &choice.columns {
            let refuse = || PortfolioError::UnknownField { column: column.clone(), field: field.clone() };
            let wanted = Field::from_code(field).ok_or_else(refuse)?;
            let by_heading =
                mapping.columns.iter().find(|one| fold(&one.heading) == fold(column)).map(|one| one.index);
            let index = by_heading
                .or_else(|| column_of(column))
                .filter(|index| *index < sheet.columns())
                .ok_or_else(refuse)?;
            mapping.choose(index, Some(wanted));
        }
        Ok(mapping)
    }
}

/// Findings about a file as a whole; one without a place of its own is at the file.
fn of_file(file: &FileSource, findings: &[sterna_tables::Finding]) -> Vec<ImportFinding> {
    let placed = findings.iter().map(|finding| {
        let mut finding = ImportFinding::from(finding);
        if finding.place.is_empty() {
            finding.place = file.name().to_owned();
        }
        finding
    });
    placed.collect()
}

/// The mapping remembered for a sheet's headings, else a guessed one.
///
/// # Errors
/// Faults of the archive.
pub async fn mapping_for(partition: &Partition, sheet: &Sheet) -> Result<Mapping, PortfolioError> {
    let key = fingerprint(&sheet.headings);
    let entry = partition.register("mapping").get(&key).await?;
    let remembered = entry.and_then(|entry| serde_json::from_str::<Mapping>(&entry.value).ok());
    Ok(remembered.filter(|mapping| mapping.fingerprint == key).unwrap_or_else(|| guess_sheet(sheet)))
}

/// Remembers a mapping for tables with the same headings.
///
/// # Errors
/// Faults of the archive.
pub async fn remember_mapping(
    partition: &Partition,
    mapping: &Mapping,
    owner: &str,
) -> Result<(), PortfolioError> {
    let value = serde_json::to_string(mapping)
        .map_err(|fault| PortfolioError::Body { message: fault.to_string() })?;
    partition.register("mapping").put(&mapping.fingerprint, &value, owner, None).await?;
    Ok(())
}

/// The sheet asked for; else the first visible one with usable headings, else the first.
fn choose_sheet(file: &FileSource, reading: &Reading, choice: &TableChoice) -> Result<Sheet, PortfolioError> {
    let refuse = |finding: ImportFinding| PortfolioError::UnreadableTable {
        file: file.name().to_owned(),
        finding: Box::new(finding),
    };
    if reading.refused() {
        let worst = reading.findings.iter().max_by_key(|finding| finding.severity);
        let none =
            || ImportFinding::new("table.empty", FindingSeverity::Error, file.name(), "it holds no table");
        return Err(refuse(worst.map_or_else(none, ImportFinding::from)));
    }
    let found = match &choice.sheet {
        Some(name) => {
            reading.sheets.iter().find(|sheet| sheet.name.as_deref() == Some(name)).ok_or_else(|| {
                let known: Vec<&str> =
                    reading.sheets.iter().filter_map(|sheet| sheet.name.as_deref()).collect();
                let known = known.join(", ");
                let message = format!("there is no sheet “{name}”; there are: {known}");
                let finding =
                    ImportFinding::new("import.no-sheet", FindingSeverity::Error, file.name(), message);
                refuse(finding.with("name", name).with("known", known))
            })?
        }
        None => {
            let usable = |sheet: &&Sheet| {
                !sheet.hidden && sheet.heading_row.is_some() && guess_sheet(sheet).is_usable()
            };
            reading.sheets.iter().find(usable).unwrap_or(&reading.sheets[0])
        }
    };
    Ok(match choice.heading_row {
        Some(row) => found.clone().with_heading_row(row),
        None => found.clone(),
    })
}

/// Column letters as a position from 0: `A`, `AB`.
fn column_of(letters: &str) -> Option<usize> {
    let fits = (1..=3).contains(&letters.len()) && letters.bytes().all(|byte| byte.is_ascii_alphabetic());
    let value = |total: usize, byte: u8| total * 26 + usize::from(byte.to_ascii_uppercase() - b'A' + 1);
    fits.then(|| letters.bytes().fold(0, value) - 1)
}

fn candidate(row: &TableRow, headings: &[String], collection: &str, provided: &Provided) -> Candidate {
    let mut mapped = from_table(row, collection, provided);
    let nodes = settle(None, &mut mapped).unwrap_or_default();
    let body = mapped.project.to_json().unwrap_or_default();
    let original = Original::Cells { headings: headings.to_vec(), cells: row.original.clone() };
    Candidate {
        place: row.place.to_string(),
        mapped: Some(mapped),
        body,
        nodes,
        findings: Vec::new(),
        original: Some(original.to_json()),
    }
}
