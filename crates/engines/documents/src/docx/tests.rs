//! Word files, written and read.

use std::io::{Cursor, Read as _, Write as _};
use std::sync::LazyLock;

use proptest::prelude::*;
use sterna_vocabulary::Lang;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use super::*;
use crate::{
    Block, BlockId, BlockRole, Content, Document, DocumentError, List, ListItem, Look, Paragraph, Run, Style,
    plain, sample,
};

/// The part of a package, as text.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut text = String::new();
    archive.by_name(name).expect(name).read_to_string(&mut text).expect("text");
    text
}

/// The package with one part changed, as an editor would.
fn edited(bytes: &[u8], name: &str, change: impl Fn(String) -> String) -> Vec<u8> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("a package");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("a part");
        let file_name = file.name().expect("a name").to_string();
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("readable");
        if file_name == name {
            content = change(String::from_utf8(content).expect("text")).into_bytes();
        }
        zip.start_file(file_name, SimpleFileOptions::default()).expect("room");
        zip.write_all(&content).expect("room");
    }
    zip.finish().expect("closed").into_inner()
}

fn written(language: Lang) -> Vec<u8> {
    write(&sample::document(language, 1), &Style::REPORT).expect("written")
}

fn reread(bytes: &[u8]) -> ReadDocument {
    read(bytes, &Limits::default()).expect("read")
}

fn id(text: &str) -> BlockId {
    BlockId::new(text).expect("an id")
}

fn codes(document: &ReadDocument) -> Vec<&str> {
    document.findings.iter().map(|finding| finding.code.as_ref()).collect()
}

#[test]
fn equal_documents_give_equal_bytes() {
    for language in Lang::ALL {
        assert!(written(language) == written(language), "{}", language.code());
    }
}

#[test]
fn an_untouched_file_says_that_nothing_changed() {
    for language in Lang::ALL {
        let document = reread(&written(language));
        assert!(document.findings.is_empty(), "{:?}", document.findings);
        assert!(document.deleted.is_empty() && document.changes.is_empty() && document.comments.is_empty());
        let states: Vec<_> = document.blocks.iter().map(|block| block.state).collect();
        assert!(states.iter().all(|state| *state == ReadState::Unchanged), "{states:?}");
        assert_eq!(document.manifest.expect("a manifest").json["language"], language.code());
        assert_eq!(document.footnotes.len(), 2);
        assert!(document.footnotes.iter().all(|footnote| footnote.state == ReadState::Unchanged));
    }
}

#[test]
fn prose_comes_back_as_it_was_written() {
    let wanted = sample::document(Lang::Ar, 2);
    let read = reread(&write(&wanted, &Style::REPORT).expect("written"));
    let mut compared = 0;
    for block in wanted.body.iter().filter(|block| block.role == BlockRole::Prose) {
        let back = read.block(&block.id).expect("the block");
        assert_eq!(back.content, block.content, "{}", block.id);
        compared += 1;
    }
    assert_eq!(compared, 5);
}

#[test]
fn live_blocks_are_locked_and_prose_is_not() {
    let xml = part(&written(Lang::En), "word/document.xml");
    let control = |tag: &str| {
        let at = xml.find(&format!("<w:tag w:val=\"{tag}\"/>")).expect("the control");
        let end = xml[at..].find("</w:sdtPr>").expect("its end") + at;
        xml[at..end].contains("sdtContentLocked")
    };
    assert!(control("b:c1.table") && control("b:c1.map") && control("b:c1.sentence"));
    assert!(!control("b:c1.opening") && !control("b:c1.example") && !control("t:contents"));
    assert!(xml.contains("<w:tag w:val=\"f:projects.cluster-3\"/>"), "the quoted figure keeps its name");
}

#[test]
fn the_structure_is_words_own() {
    let bytes = written(Lang::Ar);
    let xml = part(&bytes, "word/document.xml");
    for wanted in [
        "SEQ Table",
        "SEQ Figure",
        "TOC \\o",
        "PAGEREF",
        "<w:tblHeader/>",
        "<w:bidiVisual/>",
        "<w:rtl/>",
        "w:footnoteReference",
        "asvg:svgBlip",
        "<w:pStyle w:val=\"Heading2\"/>",
        "descr=\"",
    ] {
        assert!(xml.contains(wanted), "{wanted}");
    }
    assert!(part(&bytes, "word/styles.xml").contains("<w:bidi/>"));
    assert!(part(&bytes, "word/footnotes.xml").contains("w:hyperlink"));
    assert!(part(&bytes, "word/footer-default.xml").contains("NUMPAGES"));
    assert!(!part(&written(Lang::En), "word/styles.xml").contains("<w:bidi/>"));
}

#[test]
fn edited_prose_is_a_change_and_an_edited_figure_a_finding() {
    let file = edited(&written(Lang::En), "word/document.xml", |xml| {
        xml.replacen("Projects recorded under this cluster", "Many projects recorded here", 1)
            .replacen(">62<", ">99<", 1)
            .replacen(">313<", ">400<", 1)
    });
    let document = reread(&file);
    let opening = document.block(&id("c1.opening")).expect("the block");
    assert_eq!(opening.state, ReadState::Changed);
    let Content::Paragraph(third) = &opening.content[2] else {
        panic!("a paragraph: {:?}", opening.content[2])
    };
    assert!(plain(&third.runs).starts_with("Many projects recorded here reach"), "{:?}", third.runs);
    assert!(third.runs.iter().any(
        |run| matches!(run, Run::Figure { id, text, .. } if id == "projects.cluster-3" && text == "400")
    ));
    let table = document.block(&id("c1.table")).expect("the block");
    assert_eq!((table.state, table.content.len()), (ReadState::Changed, 0));
    assert_eq!(codes(&document), ["document.live-changed"]);
    assert_eq!(document.findings[0].place.block, Some(id("c1.table")));
}

#[test]
fn tracked_changes_are_accepted_and_listed() {
    let file = edited(&written(Lang::En), "word/document.xml", |xml| {
        let run = "<w:r><w:t xml:space=\"preserve\">Projects recorded under this cluster";
        xml.replacen(
            run,
            &format!(
                "<w:del w:id=\"901\" w:author=\"A. Officer\" w:date=\"2026-11-01T09:00:00Z\"><w:r><w:delText>All </w:delText></w:r></w:del>\
                 <w:ins w:id=\"902\" w:author=\"A. Officer\"><w:r><w:t xml:space=\"preserve\">Some </w:t></w:r></w:ins>{run}"
            ),
            1,
        )
    });
    let document = reread(&file);
    let kinds: Vec<_> = document.changes.iter().map(|change| (change.kind, change.text.as_str())).collect();
    assert_eq!(kinds, [(ChangeKind::Deletion, "All "), (ChangeKind::Insertion, "Some ")]);
    assert_eq!(document.changes[0].author, "A. Officer");
    assert_eq!(document.changes[0].block, Some(id("c1.opening")));
    let opening = document.block(&id("c1.opening")).expect("the block");
    let Content::Paragraph(third) = &opening.content[2] else { panic!("a paragraph") };
    assert!(plain(&third.runs).starts_with("Some Projects"));
}

#[test]
fn a_deleted_paragraph_mark_joins_paragraphs() {
    let file = edited(&written(Lang::En), "word/document.xml", |xml| {
        let mark = "<w:pStyle w:val=\"Lead\"/>";
        xml.replacen(mark, &format!("{mark}<w:rPr><w:del w:id=\"7\" w:author=\"B\"/></w:rPr>"), 1)
    });
    let before = reread(&written(Lang::En)).block(&id("c1.opening")).expect("the block").content.len();
    let opening = reread(&file).block(&id("c1.opening")).expect("the block").clone();
    assert_eq!(opening.content.len(), before - 1);
}

#[test]
fn new_deleted_moved_and_copied_blocks_are_told_apart() {
    let control = |xml: &str, tag: &str| {
        let at = xml.find(&format!("<w:tag w:val=\"{tag}\"/>")).expect("the control");
        let start = xml[..at].rfind("<w:sdt>").expect("its start");
        let mut depth = 0;
        let mut end = start;
        // Controls stand inside one another: quoted figures in prose.
        for (offset, _) in xml[start..].match_indices("w:sdt>") {
            let closes = xml[..start + offset].ends_with("</");
            depth += if closes { -1 } else { 1 };
            if depth == 0 {
                end = start + offset + "w:sdt>".len();
                break;
            }
        }
        xml[start..end].to_owned()
    };
    let file = edited(&written(Lang::En), "word/document.xml", |xml| {
        let (bars, example, sentence) =
            (control(&xml, "b:c1.bars"), control(&xml, "b:c1.example"), control(&xml, "b:c1.sentence"));
        let xml =
            xml.replace(&bars, "<w:p><w:r><w:t>Between blocks.</w:t></w:r></w:p>").replace(&sentence, "");
        // The sentence goes before the example, which stands there twice.
        xml.replace(&example, &format!("{sentence}{example}{example}"))
    });
    let document = reread(&file);
    assert_eq!(document.deleted, [id("c1.bars")]);
    let new: Vec<_> = document.blocks.iter().filter(|block| block.id.is_none()).collect();
    assert_eq!(new.len(), 2);
    assert_eq!(
        (new[0].after.clone(), new[0].content.clone()),
        (Some(id("c1.table")), vec![Content::text("Between blocks.")])
    );
    assert!(matches!(new[1].content[..], [Content::Box(_)]));
    assert_eq!(codes(&document), ["document.block-moved", "document.block-copied", "document.live-deleted"]);
}

#[test]
fn pictures_fonts_comments_and_boxes_are_findings() {
    let file = edited(&written(Lang::En), "word/document.xml", |xml| {
        let run = "<w:r><w:t xml:space=\"preserve\">Projects recorded under this cluster";
        xml.replacen(
            run,
            &format!(
                "<w:commentRangeStart w:id=\"4\"/><w:r><w:rPr><w:rFonts w:ascii=\"Comic Sans MS\"/></w:rPr><w:t>Oddly set. </w:t></w:r><w:commentRangeEnd w:id=\"4\"/>\
                 <w:r><w:drawing><wp:inline/></w:drawing></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r>\
                 <w:r><w:pict><w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>{run}"
            ),
            1,
        )
    });
    let document = reread(&file);
    assert_eq!(
        codes(&document),
        ["document.picture", "document.text-box", "document.hidden-text", "document.other-font"]
    );
    let opening = document.block(&id("c1.opening")).expect("the block");
    let text: String = opening.content.iter().map(|content| format!("{content:?}")).collect();
    assert!(!text.contains("hidden") && text.contains("Oddly set."));
    assert!(
        document.blocks.iter().any(|block| block.content == [Content::text("In a box.")])
            || text.contains("In a box.")
    );
}

#[test]
fn refusals_have_their_reasons() {
    let limits = Limits::default();
    let code = |bytes: &[u8], limits: &Limits| read(bytes, limits).expect_err("refused").code();
    assert_eq!(code(b"not a document", &limits), "document.not-word");
    let mut old = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
    assert_eq!(code(&old, &limits), "document.not-word");
    old.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(code(&old, &limits), "document.encrypted");

    let file = written(Lang::En);
    let size = file.len() as u64;
    assert!(read(&file, &Limits { file_bytes_max: size, ..limits }).is_ok());
    assert_eq!(code(&file, &Limits { file_bytes_max: size - 1, ..limits }), "document.too-large");
    let parts = ZipArchive::new(Cursor::new(file.as_slice())).expect("a package").len();
    assert!(read(&file, &Limits { parts_max: parts, ..limits }).is_ok());
    assert_eq!(code(&file, &Limits { parts_max: parts - 1, ..limits }), "document.too-large");
    assert_eq!(code(&file, &Limits { unpacked_bytes_max: 10_000, ..limits }), "document.too-large");
    let paragraphs = part(&file, "word/document.xml").matches("<w:p>").count();
    assert!(read(&file, &Limits { paragraphs_max: paragraphs, ..limits }).is_ok());
    assert_eq!(code(&file, &Limits { paragraphs_max: paragraphs - 1, ..limits }), "document.too-large");

    let deep = |levels: usize| {
        edited(&file, "word/document.xml", |xml| {
            let open = "<w:smartTag>".repeat(levels);
            let close = "</w:smartTag>".repeat(levels);
            xml.replacen("<w:body>", &format!("<w:body>{open}{close}"), 1)
        })
    };
    assert!(read(&deep(150), &limits).is_ok());
    assert_eq!(code(&deep(250), &limits), "document.too-large");
    let damaged = edited(&file, "word/document.xml", |xml| xml.replacen("</w:body>", "", 1));
    assert_eq!(code(&damaged, &limits), "document.damaged");
    let entities = edited(&file, "word/document.xml", |xml| {
        xml.replacen("<w:document", "<!DOCTYPE w [<!ENTITY a \"b\">]><w:document", 1)
    });
    assert_eq!(code(&entities, &limits), "document.damaged");
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("_rels/.rels", SimpleFileOptions::default()).expect("room");
    zip.write_all(&vec![b' '; 3 << 20]).expect("room");
    let bomb = zip.finish().expect("closed").into_inner();
    let limits = Limits { unpacked_bytes_max: 1 << 20, ..Limits::default() };
    assert!(matches!(read(&bomb, &limits), Err(DocumentError::TooLarge { what: "unpacked", .. })));
}

#[test]
fn a_strange_file_gives_its_text_as_new() {
    let file = edited(&written(Lang::En), "customXml/item1.xml", |_| "<other/>".to_owned());
    let document = reread(&file);
    assert!(codes(&document).contains(&"document.foreign"));
    // The manifest is found among the properties.
    assert_eq!(document.manifest.expect("a manifest").json["version"], 3);
    assert!(document.blocks.iter().any(|block| block.state == ReadState::Unknown));
}

#[test]
fn blocks_are_found_by_bookmarks_when_controls_are_lost() {
    let file = edited(&written(Lang::En), "word/document.xml", |xml| {
        let mut out = String::new();
        let mut rest = xml.as_str();
        while let Some(at) = rest.find("<w:sdtPr>") {
            out.push_str(&rest[..at]);
            rest = &rest[at + rest[at..].find("</w:sdtPr>").expect("its end") + "</w:sdtPr>".len()..];
        }
        out.push_str(rest);
        ["<w:sdt>", "</w:sdt>", "<w:sdtContent>", "</w:sdtContent>"]
            .iter()
            .fold(out, |xml, tag| xml.replace(tag, ""))
    });
    let document = reread(&file);
    assert_eq!(codes(&document), ["document.controls-lost"]);
    assert!(document.deleted.is_empty());
    let changed: Vec<_> =
        document.blocks.iter().filter(|block| block.state != ReadState::Unchanged).collect();
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn a_file_saved_by_libreoffice_keeps_every_block() {
    // Written here, opened and saved by LibreOffice 7.4; fonts and pictures were taken out to keep the files small.
    for saved in [
        &include_bytes!("saved/libreoffice-7.4-en.docx")[..],
        include_bytes!("saved/libreoffice-7.4-ar.docx"),
    ] {
        let document = reread(saved);
        assert_eq!(codes(&document), ["document.controls-lost"]);
        assert!(document.deleted.is_empty() && document.manifest.is_some());
        assert_eq!(document.blocks.len(), 9);
        let changed: Vec<_> =
            document.blocks.iter().filter(|block| block.state != ReadState::Unchanged).collect();
        assert!(changed.is_empty(), "{changed:?}");
        assert!(document.footnotes.iter().all(|footnote| footnote.state == ReadState::Unchanged));
    }
}

#[test]
fn what_libreoffice_repeats_is_read_once() {
    let file = edited(&written(Lang::En), "word/document.xml", |xml| {
        let control = |text: &str| {
            format!(
                "<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w:alias w:val=\"Text\"/></w:sdtPr><w:sdtContent><w:r><w:t>{text}</w:t></w:r></w:sdtContent></w:sdt>"
            )
        };
        let pieces = ["1. Said", ". 1. Said", "Said1. Said", "1. Said"].map(control).concat();
        xml.replacen(
            "<w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr>",
            &format!("<w:p>{pieces}</w:p><w:p><w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr>"),
            1,
        )
    });
    let opening = reread(&file).block(&id("c1.opening")).expect("the block").clone();
    assert_eq!(opening.content[4], Content::text("1. Said"));
}

/// A run of prose as an author writes it: Latin, Arabic, Chinese, stops and figures.
fn words() -> impl Strategy<Value = String> {
    "[a-zA-Zéя0-9 ,.&<>'\"مرحبا你好\u{a0}%-]{1,40}"
}

fn runs() -> impl Strategy<Value = Vec<Run>> {
    let text = (
        words(),
        any::<bool>(),
        any::<bool>(),
        prop::option::of("https://[a-z]{3,8}\\.org/[a-z0-9?=&]{0,8}"),
    )
        .prop_map(|(text, strong, emphasis, link)| Run::Text { text, strong, emphasis, link });
    let figure =
        ("[a-z][a-z0-9.-]{0,12}", "[0-9][0-9 ]{0,5}[0-9]").prop_map(|(id, text)| Run::figure(id, text, None));
    prop::collection::vec(prop_oneof![4 => text, 1 => figure, 1 => Just(Run::footnote("n1"))], 1..5)
}

fn content() -> impl Strategy<Value = Content> {
    prop_oneof![
        4 => (runs(), prop_oneof![Just(Look::Body), Just(Look::Lead), Just(Look::Quote), Just(Look::Note)])
            .prop_map(|(runs, look)| Content::Paragraph(Paragraph { look, runs })),
        1 => (1_u8..=4, words()).prop_map(|(level, text)| Content::heading(level, text, "")),
        1 => (any::<bool>(), prop::collection::vec((0_u8..4, runs()), 1..4)).prop_map(|(ordered, items)| {
            Content::List(List { ordered, items: items.into_iter().map(|(depth, runs)| ListItem { depth, runs }).collect() })
        }),
    ]
}

/// What a reader may read of runs: neighbours that look alike are one; nothing but blanks is nothing.
fn normal(contents: &[Content]) -> Vec<Content> {
    let join = |runs: &[Run]| {
        let mut joined = Vec::new();
        for run in runs {
            super::read::joined(&mut joined, run.clone());
        }
        joined
    };
    let blank = |runs: &[Run]| {
        plain(runs).trim().is_empty() && !runs.iter().any(|run| matches!(run, Run::Footnote { .. }))
    };
    let mut all: Vec<Content> = Vec::new();
    for content in contents {
        match content {
            Content::Paragraph(paragraph) if blank(&paragraph.runs) => {}
            Content::Paragraph(paragraph) => {
                all.push(Content::Paragraph(Paragraph { look: paragraph.look, runs: join(&paragraph.runs) }));
            }
            Content::Heading { text, .. } if text.trim().is_empty() => {}
            Content::List(list) => {
                let items: Vec<_> = list
                    .items
                    .iter()
                    .filter(|item| !blank(&item.runs))
                    .map(|item| ListItem { depth: item.depth, runs: join(&item.runs) })
                    .collect();
                if !items.is_empty() {
                    all.push(Content::List(List { ordered: list.ordered, items }));
                }
            }
            other => all.push(other.clone()),
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_prose_comes_back(blocks in prop::collection::vec(prop::collection::vec(content(), 1..4), 1..4), rtl in any::<bool>()) {
        let mut document = sample::document(if rtl { Lang::Ar } else { Lang::Fr }, 1);
        document.body = blocks
            .into_iter()
            .enumerate()
            .map(|(index, content)| Block::prose(id(&format!("p{index}")), content))
            .collect();
        // Two lists of one kind side by side, and lists with a blank item between, are one list to a reader of Word.
        prop_assume!(!document.body.iter().any(|block| block.content.windows(2).any(|pair| matches!(pair, [Content::List(_), Content::List(_)]))));
        let blank_item = |content: &Content| matches!(content, Content::List(list) if list.items.iter().any(|item| plain(&item.runs).trim().is_empty()));
        prop_assume!(!document.body.iter().any(|block| block.content.iter().any(blank_item)));
        let read = reread(&write(&document, &Style::NOTE).expect("written"));
        for block in &document.body {
            let back = read.block(&block.id).expect("the block");
            prop_assert_eq!(&back.content, &normal(&block.content));
            prop_assert_eq!(back.state, ReadState::Unchanged);
        }
        prop_assert!(read.findings.is_empty());
    }

    #[test]
    fn no_bytes_make_the_reader_fall(bytes in prop::collection::vec(any::<u8>(), 0..600), at in 0_usize..100_000) {
        let _ = read(&bytes, &Limits::default());
        static FILE: LazyLock<Vec<u8>> =
            LazyLock::new(|| write(&Document::default(), &Style::NOTE).expect("written"));
        let mut file = FILE.clone();
        let start = at % file.len();
        for (offset, byte) in bytes.iter().enumerate().take(8) {
            if let Some(place) = file.get_mut(start + offset) {
                *place = *byte;
            }
        }
        let _ = read(&file, &Limits::default());
    }
}
