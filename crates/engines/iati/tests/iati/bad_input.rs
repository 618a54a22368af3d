//! What people really upload by mistake, or worse.

use std::io::Read;

use sterna_iati::Severity;

use crate::shared::{activity, file, read, whole};

fn refused(input: &[u8], code: &str, word: &str) {
    let outcome = read(input);
    assert!(outcome.activities.is_empty());
    let finding = outcome.only(code);
    assert_eq!(finding.severity, Severity::Error);
    assert!(finding.message.contains(word), "{}", finding.message);
}

#[test]
fn what_is_no_activity_file() {
    refused(b"", "iati.empty", "empty");
    refused(b"\xef\xbb\xbf", "iati.empty", "empty");
    refused(b"a,b\n1,2\n", "iati.not-xml", "not XML");
    refused(b"PK\x03\x04\x14\x00", "iati.not-xml", "ZIP");
    refused(b"%PDF-1.7", "iati.not-xml", "PDF");
    refused(b"\x00\x01\x02\xff", "iati.not-xml", "not XML");
    refused(b"<", "iati.not-xml", "not XML");
    refused(b"<!DOCTYPE html>\n<html><body>Not found</body></html>", "iati.not-activities", "web page");
    refused(b"<HTML></HTML>", "iati.not-activities", "web page");
    refused(b"<?xml version='1.0'?><rss/>", "iati.not-activities", "`rss`");
    refused(b"<iati-organisations version='2.03'/>", "iati.organisation-file", "organisation file");
}

#[test]
fn a_file_without_activities_is_no_error() {
    assert_eq!(read(&b"<iati-activities version='2.03'/>"[..]).codes(), ["iati.no-activities"]);
}

#[test]
fn a_cut_off_file_gives_what_came_before() {
    let xml = file(&[activity("XM-EX-1", ""), activity("XM-EX-2", "")].concat());
    let end = xml.find("XM-EX-2").expect("second") + 20;
    let outcome = read(&xml.as_bytes()[..end]);
    assert_eq!(outcome.activities.len(), 1);
    let finding = outcome.only("iati.truncated");
    assert_eq!((finding.place.activity, finding.place.line), (Some(1), 3));
    assert_eq!(finding.place.identifier.as_deref(), Some("XM-EX-2"));
    // Every other place to cut also ends with a word, never a panic.
    for end in 1..xml.len() - 1 {
        assert!(
            !read(&xml.as_bytes()[..end]).errors().is_empty() || xml[end..].trim().is_empty(),
            "cut at {end}"
        );
    }
}

#[test]
fn a_broken_activity_does_not_take_the_others_along() {
    let broken = [
        "<iati-activity><title>no end</iati-activity>",
        "<iati-activity><title>a < b</title></iati-activity>",
        "<iati-activity><title a=b/></iati-activity>",
        "<iati-activity><title>never closed",
        "<iati-activity><a b='never closed></a>",
        "<iati-activity><!ELEMENT a></iati-activity>",
        "<iati-activity><title>\0</title></iati-activity>",
    ];
    for broken in broken {
        let xml = file(&format!("{}{broken}\n{}", activity("XM-EX-1", ""), activity("XM-EX-3", "")));
        let outcome = read(xml.as_bytes());
        let identifiers: Vec<_> =
            outcome.activities.iter().map(|one| (one.index, one.identifier.as_str())).collect();
        assert_eq!(identifiers, [(0, "XM-EX-1"), (2, "XM-EX-3")], "{broken}");
        assert_eq!(outcome.only("iati.xml").place.activity, Some(1), "{broken}");
    }
}

#[test]
fn rubbish_between_activities_is_passed_over() {
    let xml = file(&format!(
        "{} stray < text {}<!-- <iati-activity> -->{}",
        activity("XM-EX-1", ""),
        activity("XM-EX-2", ""),
        activity("XM-EX-3", "")
    ));
    let outcome = read(xml.as_bytes());
    assert_eq!(outcome.activities.len(), 3);
    assert_eq!(outcome.codes(), ["iati.xml"]);
}

#[test]
fn an_end_tag_in_a_comment_or_cdata_ends_nothing() {
    let inside = "<!-- </iati-activity> --><description><narrative><![CDATA[</iati-activity> & <b>]]></narrative>\
                  </description><transaction><transaction-type code=\"3\"/><value>5</value></transaction>";
    let outcome = read(whole(inside).as_bytes());
    assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
    assert_eq!(outcome.activities[0].transactions.len(), 1);
    assert_eq!(outcome.activities[0].descriptions[0].narratives.len(), 1);
    assert_eq!(outcome.activities[0].descriptions[1].narratives[0].text, "</iati-activity> & <b>");
}

#[test]
fn an_entity_bomb_stays_small() {
    let xml = format!(
        "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"lol\"><!ENTITY l1 \"{0}\"><!ENTITY l2 \"{1}\">]>\
         <iati-activities version=\"2.03\">{2}</iati-activities>",
        "&l0;".repeat(10),
        "&l1;".repeat(10),
        activity("XM-EX-1", "<description type=\"2\"><narrative>&l2; &lt;</narrative></description>"),
    );
    let outcome = read(xml.as_bytes());
    assert_eq!(outcome.codes(), ["iati.entity", "iati.entity"]);
    assert_eq!(outcome.activities[0].descriptions[1].narratives[0].text, "&l2; <");
}

#[test]
fn encodings() {
    let xml = |encoding: &str| {
        let text = whole("<description type=\"2\"><narrative>Genève — 日内瓦</narrative></description>");
        text.replacen("version=\"1.0\"", &format!("version=\"1.0\" encoding=\"{encoding}\""), 1)
    };
    let words = |bytes: &[u8]| {
        let outcome = read(bytes);
        assert!(outcome.findings.is_empty(), "{:?}", outcome.findings);
        (outcome.header.encoding, outcome.activities[0].descriptions[1].narratives[0].text.clone())
    };
    let expected = "Genève — 日内瓦".to_owned();
    assert_eq!(words(xml("UTF-8").as_bytes()), ("UTF-8", expected.clone()));
    assert_eq!(words(&[b"\xef\xbb\xbf", xml("UTF-8").as_bytes()].concat()), ("UTF-8", expected.clone()));
    for big in [false, true] {
        let order = if big { u16::to_be_bytes } else { u16::to_le_bytes };
        let marked: Vec<u8> = format!("\u{feff}{}", xml("UTF-16")).encode_utf16().flat_map(order).collect();
        let name = if big { "UTF-16BE" } else { "UTF-16LE" };
        assert_eq!(words(&marked), (name, expected.clone()));
        assert_eq!(words(&marked[2..]), (name, expected.clone()), "without the mark");
    }
    let (gbk, _, _) = encoding_rs::GBK.encode(&expected);
    let (front, back) = (xml("GBK"), expected.clone());
    let (front, rest) = front.split_once(&back).expect("the words");
    assert_eq!(words(&[front.as_bytes(), &gbk, rest.as_bytes()].concat()).1, expected);
    let latin = xml("ISO-8859-1").replace(" — 日内瓦", "").replace('è', "\u{1}");
    let latin: Vec<u8> = latin.bytes().map(|byte| if byte == 1 { 0xe8 } else { byte }).collect();
    assert_eq!(words(&latin), ("windows-1252", "Genève".to_owned()));
}

#[test]
fn a_wrong_encoding_is_repaired_and_told() {
    let xml = whole("<description type=\"2\"><narrative>Gen\u{1}ve é</narrative></description>");
    let bytes: Vec<u8> = xml.bytes().map(|byte| if byte == 1 { 0xe8 } else { byte }).collect();
    let outcome = read(&*bytes);
    assert_eq!(outcome.codes(), ["iati.encoding"]);
    assert_eq!(outcome.activities[0].descriptions[1].narratives[0].text, "Genève é");
    let unknown = whole("").replacen("version=\"1.0\"", "version=\"1.0\" encoding=\"x-none\"", 1);
    assert_eq!(read(unknown.as_bytes()).codes(), ["iati.encoding"]);
}

#[test]
fn gzip_whole_and_cut_off() {
    let activities: String = (0..500).map(|number| activity(&format!("XM-EX-{number}"), "")).collect();
    let mut packed = Vec::new();
    let xml = file(&activities);
    flate2::read::GzEncoder::new(xml.as_bytes(), flate2::Compression::fast())
        .read_to_end(&mut packed)
        .expect("packed");
    let outcome = read(&*packed);
    assert!(outcome.header.gzip && outcome.findings.is_empty());
    assert_eq!(outcome.activities.len(), 500);
    let cut = read(&packed[..packed.len() / 2]);
    assert!(cut.has("iati.gzip"), "{:?}", cut.codes());
    assert!(!cut.activities.is_empty() && cut.activities.len() < 500);
    assert!(read(&b"\x1f\x8bnot gzip at all"[..]).has("iati.gzip"));
}

#[test]
fn the_size_of_reads_changes_nothing() {
    struct Dribble<'a>(&'a [u8], usize);
    impl Read for Dribble<'_> {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            let length = self.1.min(buffer.len()).min(self.0.len());
            buffer[..length].copy_from_slice(&self.0[..length]);
            self.0 = &self.0[length..];
            Ok(length)
        }
    }
    let comment = "<!-- </iati-activity> --><x><![CDATA[ </iati-activity> ]]></x>";
    let xml = file(&format!(
        "<!-- é -->{}<iati-activity><b></iati-activity>{}<other><c/></other>{}",
        activity("XM-EX-1", comment),
        activity("XM-EX-1", ""),
        activity("", "")
    ));
    let whole = read(xml.as_bytes());
    assert_eq!(whole.codes(), ["iati.xml", "iati.duplicate-identifier", "iati.no-identifier"]);
    for size in [1, 2, 3, 7, 64, 300] {
        assert_eq!(read(Dribble(xml.as_bytes(), size)), whole, "{size} bytes at a time");
    }
}

#[test]
fn a_failing_disk_is_an_error_not_a_finding() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::Error::other("the disk is gone"))
        }
    }
    let xml = file("");
    let mut reader =
        sterna_iati::Reader::new(xml.as_bytes()[..40].chain(Failing), sterna_iati::Limits::default());
    assert!(matches!(reader.next(), Some(Err(sterna_iati::Error::Io(_)))));
    assert!(reader.next().is_none());
}

#[test]
fn files_of_beginnings_take_no_more_than_their_share_of_time() {
    let limits = || sterna_iati::Limits { activity_bytes_max: 1 << 16, ..sterna_iati::Limits::default() };
    for piece in [
        "<iati-activity>",
        "<iati-activity><!--",
        "<iati-activity/><!--",
        "<!-- <iati-activity a='",
        "<iati-activity></",
        "<",
    ] {
        let xml = file(&piece.repeat((1 << 20) / piece.len()));
        let started = std::time::Instant::now();
        let outcome = crate::shared::read_within(xml.as_bytes(), limits());
        assert!(!outcome.errors().is_empty(), "{piece}");
        let seconds = started.elapsed().as_secs_f64();
        assert!(seconds < 60.0, "{piece}: {seconds} s");
        eprintln!("{piece}: {seconds:.2} s, {} findings", outcome.findings.len());
    }
}
