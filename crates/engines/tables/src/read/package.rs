//! The ZIP around a workbook, weighed before anything opens it.

use std::io::{Cursor, Read};

use memchr::memmem;
use zip::ZipArchive;

use super::whole_file;
use crate::{Finding, Limits};

/// What was seen while weighing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Package {
    /// Whether a sheet holds a formula.
    pub(super) formulas: bool,
    /// Whether it holds macros.
    pub(super) macros: bool,
}

/// Checks that the bytes are a workbook of bearable size: number of parts, declared sizes, sizes really inflated,
/// ratio, overlapping parts, and the one count inside that a reader would trust.
///
/// # Errors
/// The finding that refuses the file.
pub(super) fn weigh(bytes: &[u8], limits: &Limits) -> Result<Package, Finding> {
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
        return Err(whole_file(
            "table.workbook-broken",
            "This workbook is damaged or cut off. Open it in a spreadsheet program and save it again, or fetch it once more.",
        ));
    };
    if archive.len() > limits.entries_max {
        return Err(bomb(format!(
            "it has {} parts; at most {} are allowed",
            archive.len(),
            limits.entries_max
        )));
    }
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(|name| name.to_ascii_lowercase()).collect();
    what_zip(&names, &mut archive)?;
    if archive.has_overlapping_files().unwrap_or(true) {
        return Err(bomb("its parts lie over one another".into()));
    }
    let mut package =
        Package { macros: names.iter().any(|name| name.ends_with("vbaproject.bin")), formulas: false };
    let mut total = 0u64;
    for index in 0..archive.len() {
        let declared = archive.by_index_raw(index).map(|part| (part.size(), part.compressed_size()));
        let Ok((size, packed)) = declared else { return Err(damaged()) };
        if total.saturating_add(size) > limits.inflated_bytes_max {
            return Err(bomb(format!(
                "its parts would inflate to more than {} bytes",
                limits.inflated_bytes_max
            )));
        }
        let inflated = inflate(&mut archive, index, limits.inflated_bytes_max - total, &mut package)?;
        let larger = inflated.max(size);
        if larger > limits.ratio_floor_bytes && larger / packed.max(1) > limits.ratio_max {
            return Err(bomb(format!(
                "one part inflates to more than {} times its packed size",
                limits.ratio_max
            )));
        }
        total = total.saturating_add(inflated);
        if total > limits.inflated_bytes_max {
            return Err(bomb(format!("its parts inflate to more than {} bytes", limits.inflated_bytes_max)));
        }
    }
    Ok(package)
}

/// Inflates one part into nothing, counting, and looks at what a reader would trust.
fn inflate(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    allowed: u64,
    package: &mut Package,
) -> Result<u64, Finding> {
    let part = match archive.by_index(index) {
        Ok(part) => part,
        Err(zip::result::ZipError::UnsupportedArchive(reason)) if reason.contains("assword") => {
            return Err(password());
        }
        Err(_) => return Err(damaged()),
    };
    let xml = part.name().is_ok_and(|name| name.to_ascii_lowercase().ends_with(".xml"));
    let packed = part.compressed_size();
    let mut part = part.take(allowed.saturating_add(1));
    let mut window: Vec<u8> = Vec::with_capacity(80 << 10);
    let mut buffer = [0u8; 64 << 10];
    let mut inflated = 0u64;
    loop {
        let read = part.read(&mut buffer).map_err(|_| damaged())?;
        if read == 0 {
            break;
        }
        inflated += read as u64;
        if inflated > allowed {
            break;
        }
        if xml {
            // What stands across two buffers is seen too: the end of the last one is kept.
            window.extend_from_slice(&buffer[..read]);
            package.formulas |=
                memmem::find(&window, b"<f>").is_some() || memmem::find(&window, b"<f ").is_some();
            if unique_count(&window) > packed.saturating_mul(1_032).max(64) {
                return Err(bomb("it declares more texts than it can hold".into()));
            }
            let kept = window.len().min(64);
            window.drain(..window.len() - kept);
        }
    }
    Ok(inflated)
}

/// The largest `uniqueCount` in a piece of a part: readers reserve memory for it.
fn unique_count(window: &[u8]) -> u64 {
    memmem::find_iter(window, b"uniqueCount")
        .map(|at| {
            let digits = window[at + 11..]
                .iter()
                .skip_while(|byte| !byte.is_ascii_digit())
                .take_while(|byte| byte.is_ascii_digit());
            digits.fold(0u64, |sum, digit| sum.saturating_mul(10).saturating_add(u64::from(digit - b'0')))
        })
        .max()
        .unwrap_or(0)
}

/// Refuses a ZIP that is something else than a workbook.
fn what_zip(names: &[String], archive: &mut ZipArchive<Cursor<&[u8]>>) -> Result<(), Finding> {
    let has = |name: &str| names.iter().any(|other| other == name);
    if has("xl/workbook.bin") {
        return Err(whole_file(
            "table.xlsb",
            "This is a binary workbook (.xlsb). Open it and save it as “Excel workbook (.xlsx)”.",
        ));
    }
    if has("_rels/.rels")
        && names.iter().any(|name| name.ends_with("workbook.xml") || name.starts_with("xl/worksheets/"))
    {
        return Ok(());
    }
    if has("mimetype") && has("content.xml") {
        return Err(whole_file(
            "table.ods",
            "This is an OpenDocument file. Open it and save it as “Excel workbook (.xlsx)” or CSV.",
        ));
    }
    if names.iter().any(|name| name.starts_with("word/") || name.starts_with("ppt/")) {
        return Err(whole_file(
            "table.document",
            "This is a text document or a presentation, not a table. Copy the table into a spreadsheet program and save it as “Excel workbook (.xlsx)”.",
        ));
    }
    let encrypted =
        (0..archive.len()).any(|index| archive.by_index_raw(index).is_ok_and(|part| part.encrypted()));
    if encrypted {
        return Err(password());
    }
    Err(whole_file(
        "table.not-xlsx",
        "This is a ZIP archive, not a workbook, whatever its name says. Unpack it and import the table inside.",
    ))
}

fn bomb(reason: String) -> Finding {
    whole_file("table.zip-bomb", format!("The workbook was not opened, for safety: {reason}. Save the table as CSV, or split it into several files.")).with("reason", reason)
}

fn damaged() -> Finding {
    whole_file(
        "table.workbook-broken",
        "A part of this workbook is damaged. Open it in a spreadsheet program and save it again, or fetch it once more.",
    )
}

fn password() -> Finding {
    whole_file(
        "table.password",
        "This workbook is protected by a password. Open it, remove the password and save it again.",
    )
}
