//! PDF files.

use sterna_vocabulary::Lang;

use super::*;
use crate::{Block, BlockId, Content, Paragraph, Run, manifest, sample};

/// Whether a name stands in the file; the names of structure are in streams that are packed, those of the catalogue not.
fn has(bytes: &[u8], wanted: &str) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted.as_bytes())
}

#[test]
fn equal_documents_give_equal_files_with_a_manifest() {
    let document = sample::document(Lang::Fr, 1);
    let bytes = write(&document, &Style::REPORT).expect("written");
    assert!(bytes == write(&document, &Style::REPORT).expect("written"));
    let read = manifest::read(&bytes).expect("a manifest");
    assert_eq!(read.json["version"], 3);
    assert_eq!(read.tree_sha256, manifest::tree_sha256(&document).expect("a hash"));
}

#[test]
fn every_language_and_form_is_set_tagged_and_outlined() {
    for language in Lang::ALL {
        for style in [Style::REPORT, Style::NOTE] {
            let bytes = write(&sample::document(language, 1), &style).expect(language.code());
            assert!(has(&bytes, "/Outlines") && has(&bytes, "/StructTreeRoot") && has(&bytes, "/MarkInfo"));
            assert!(has(&bytes, &format!("({})", language.code())), "the language {}", language.code());
        }
    }
}

#[test]
fn words_of_outsiders_are_never_markup() {
    let mut document = sample::document(Lang::En, 1);
    let hostile = "#panic(\"no\") $x$ *b* _i_ @ref <label> https://x #import \"a.typ\" \\ ] }";
    document.title = hostile.into();
    document.date.iso = "2026-02-31".into();
    document.body.push(Block::prose(
        BlockId::new("hostile").expect("an id"),
        vec![
            Content::heading(4, hostile, hostile),
            Content::text(hostile),
            Content::Paragraph(Paragraph {
                runs: vec![
                    Run::link(hostile, "javascript:x"),
                    Run::link("gone", "#nowhere"),
                    Run::link("home", "#chapter-1"),
                ],
                ..Paragraph::default()
            }),
        ],
    ));
    write(&document, &Style::REPORT).expect("written");
}

#[test]
fn an_empty_document_is_a_page() {
    assert!(write(&Document::default(), &Style::NOTE).is_ok());
}
