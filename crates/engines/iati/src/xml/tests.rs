use quick_xml::events::Event;

use super::{Content, Cursor, Fault, FaultKind, unescape};

/// What an activity's XML consists of, in a form both readers can give.
#[derive(Debug, PartialEq)]
enum Seen {
    Open(String, Vec<(String, String)>),
    Text(String),
    Close,
}

fn ours(text: &str) -> Result<Vec<Seen>, Fault> {
    let mut cursor = Cursor::new(text, 64, 64);
    let mut seen = Vec::new();
    loop {
        match cursor.next()? {
            Content::Child(name) => {
                let attributes = cursor.attributes.iter();
                let attributes = attributes.map(|one| (one.name.to_owned(), one.value.to_owned())).collect();
                seen.push(Seen::Open(name.to_owned(), attributes));
            }
            Content::Text(raw) => add_text(&mut seen, raw),
            Content::Literal(raw) => add_text(&mut seen, raw),
            Content::End => {
                seen.push(Seen::Close);
                if cursor.open().is_empty() {
                    return Ok(seen);
                }
            }
        }
    }
}

fn add_text(seen: &mut Vec<Seen>, text: &str) {
    if text.trim().is_empty() {
        return;
    }
    match seen.last_mut() {
        Some(Seen::Text(before)) => before.push_str(text),
        _ => seen.push(Seen::Text(text.to_owned())),
    }
}

fn theirs(text: &str) -> Vec<Seen> {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut seen = Vec::new();
    let mut depth = 0;
    let mut raw = String::new();
    loop {
        let event = reader.read_event().expect("well formed");
        // This library reports `a &amp; b` in three pieces; ours in one.
        match &event {
            Event::Text(piece) => raw.push_str(piece),
            Event::GeneralRef(piece) => {
                raw.push('&');
                raw.push_str(piece);
                raw.push(';');
            }
            _ => {
                add_text(&mut seen, &raw);
                raw.clear();
            }
        }
        match event {
            Event::Start(tag) => {
                depth += 1;
                let attributes = tag.attributes().map(|attribute| {
                    let attribute = attribute.expect("well formed");
                    let name = attribute.key.as_ref().to_owned();
                    (name, attribute.value.to_string())
                });
                let attributes = attributes.collect();
                let name = tag.name().as_ref().to_owned();
                seen.push(Seen::Open(name, attributes));
            }
            Event::CData(piece) => add_text(&mut seen, &piece),
            Event::End(_) => {
                depth -= 1;
                seen.push(Seen::Close);
                if depth == 0 {
                    return seen;
                }
            }
            Event::Eof => panic!("ended early"),
            _ => {}
        }
    }
}

#[test]
fn agrees_with_quick_xml_on_every_real_activity() {
    let data = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/iati");
    if !std::path::Path::new(data).is_dir() {
        eprintln!("SKIPPED: shared data absent");
        return;
    }
    let mut activities = 0;
    for folder in ["activities", "edge-cases", "examples/2.03", "validator-tests"] {
        for entry in std::fs::read_dir(format!("{data}/{folder}")).expect("folder") {
            let path = entry.expect("entry").path();
            // The largest sample says nothing new and takes most of the time.
            if path.to_string_lossy().contains("all-publishers") || !path.to_string_lossy().contains(".xml") {
                continue;
            }
            let mut reader =
                crate::Reader::new(std::fs::File::open(&path).expect("file"), crate::Limits::default());
            while let Some(item) = reader.next() {
                if let crate::Item::Activity(_) = item.expect("readable") {
                    let Ok(text) = std::str::from_utf8(reader.source()) else { continue };
                    assert_eq!(ours(text).expect("well formed"), theirs(text), "{}", path.display());
                    activities += 1;
                }
            }
        }
    }
    assert!(activities > 1_900, "only {activities} activities compared");
}

fn fault(text: &str, kind: FaultKind) {
    match ours(text) {
        Err(fault) => assert_eq!(fault.kind, kind, "{text}: {}", fault.words.message),
        Ok(seen) => panic!("{text} was read as {seen:?}"),
    }
}

#[test]
fn what_is_not_well_formed_is_a_fault() {
    for text in [
        "<a></b>",
        "<a><b></a>",
        "<a b></a>",
        "<a b=c></a>",
        "<a b='1' b='2'/>",
        "<a b='1'c='2'/>",
        "<a b='<'/>",
        "<a><1/></a>",
        "<a>< b/></a>",
        "<a><!ELEMENT></a>",
        "<a/ >",
        "<a></ab>",
    ] {
        fault(text, FaultKind::Syntax);
    }
    for text in [
        "<a>",
        "<a",
        "<a b",
        "<a b=",
        "<a b='",
        "<a><!-- ",
        "<a><![CDATA[",
        "<a><?x",
        "<a>text",
        "<a></a",
        "<a><",
    ] {
        fault(text, FaultKind::Unfinished);
    }
    fault("<a><iati-activity/></a>", FaultKind::Nested);
}

#[test]
fn depth_and_attributes_are_limited() {
    let read = |text: &str, depth, attributes| {
        let mut cursor = Cursor::new(text, depth, attributes);
        cursor.next().and_then(|_| cursor.skip()).map_err(|fault| fault.kind)
    };
    assert_eq!(read("<a><b><c/></b></a>", 3, 8), Ok(()));
    assert_eq!(read("<a><b><c/></b></a>", 2, 8), Err(FaultKind::Limit));
    assert_eq!(read("<a b='1' c='2'/>", 8, 2), Ok(()));
    assert_eq!(read("<a b='1' c='2'/>", 8, 1), Err(FaultKind::Limit));
}

#[test]
fn an_attribute_without_prefix_goes_first() {
    let mut cursor = Cursor::new("<a x:lang='1' lang='2' y:code='3'/>", 8, 8);
    cursor.next().expect("a tag");
    assert_eq!(cursor.attribute("lang"), Some("2"));
    assert_eq!(cursor.attribute("code"), Some("3"));
    assert_eq!(cursor.attribute("ref"), None);
}

#[test]
fn only_predefined_entities_and_characters_are_resolved() {
    let check = |raw: &str, expected: &str, unknown: Option<&str>| {
        let mut out = String::new();
        let found = unescape(raw, &mut out);
        assert_eq!((out.as_str(), found.as_deref()), (expected, unknown), "{raw}");
    };
    check("a &lt;&gt;&amp;&apos;&quot; b", "a <>&'\" b", None);
    check("&#65;&#x42;&#X43;&#1114111;", "ABC\u{10ffff}", None);
    check("one\r\ntwo\rthree", "one\ntwo\nthree", None);
    check("&nbsp;&lol9;", "&nbsp;&lol9;", Some("nbsp"));
    check("R&D & more", "R&D & more", Some("D"));
    check("& x", "& x", Some(""));
    check("&#0;&#xD800;&#99999999999;", "&#0;&#xD800;&#99999999999;", Some("#0"));
    check("&amp;lt;", "&lt;", None);
}
