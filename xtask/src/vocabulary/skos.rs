//! Writes the SKOS exports of all frameworks, so that other programs can check them (docs/standards/skos.md).

use std::{fs, path::Path};

use sterna_vocabulary::{BaseUri, Overrides, export_json_ld, export_turtle, frameworks};

use super::Fault;

/// The base of the addresses in a check; example.org is reserved for such use.
const BASE: &str = "https://example.org/vocab";

/// Writes `CODE.ttl` and `CODE.jsonld` for each framework.
pub(super) fn write(folder: &Path) -> Result<(), Fault> {
    fs::create_dir_all(folder)?;
    let base = BaseUri::parse(BASE)?;
    for framework in frameworks() {
        let none = Overrides::none();
        fs::write(folder.join(format!("{}.ttl", framework.code)), export_turtle(framework, &base, &none))?;
        fs::write(
            folder.join(format!("{}.jsonld", framework.code)),
            export_json_ld(framework, &base, &none),
        )?;
    }
    Ok(())
}
