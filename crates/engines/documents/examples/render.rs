//! Writes the sample document in every format and language into a folder, to be looked at.
//!
//! `cargo run --release -p sterna-documents --features pdf --example render -- FOLDER [CHAPTERS]`

use std::path::Path;
use std::time::Instant;

use sterna_documents::{Style, docx, html, json, sample};
use sterna_vocabulary::Lang;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let folder = Path::new(arguments.get(1).map_or(".", String::as_str));
    let chapters = arguments.get(2).and_then(|text| text.parse().ok()).unwrap_or(1);
    for language in Lang::ALL {
        for (form, style) in [("report", Style::REPORT), ("note", Style::NOTE)] {
            let document = sample::document(language, chapters);
            let name = |ending: &str| folder.join(format!("{form}-{}.{ending}", language.code()));
            let start = Instant::now();
            let bytes = docx::write(&document, &style)?;
            println!(
                "{form} {} docx {} ms, {} bytes",
                language.code(),
                start.elapsed().as_millis(),
                bytes.len()
            );
            std::fs::write(name("docx"), bytes)?;
            std::fs::write(name("html"), html::write(&document, &style)?)?;
            std::fs::write(name("json"), json::write(&document)?)?;
            #[cfg(feature = "pdf")]
            {
                let start = Instant::now();
                let bytes = sterna_documents::pdf::write(&document, &style)?;
                println!(
                    "{form} {} pdf {} ms, {} bytes",
                    language.code(),
                    start.elapsed().as_millis(),
                    bytes.len()
                );
                std::fs::write(name("pdf"), bytes)?;
            }
        }
    }
    Ok(())
}
