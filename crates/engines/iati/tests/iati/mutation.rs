//! Random damage: whatever is changed, the reader ends, tells places that exist, and depends on nothing but the bytes.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::shared::{read, read_within};

const FULL: &str = include_str!("full-2.03.xml");
const PIECES: &[&str] = &[
    "<",
    ">",
    "/>",
    "</",
    "&",
    "&amp;",
    "&#x41;",
    "\"",
    "'",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "<?",
    "?>",
    "\0",
    "<iati-activity>",
    "</iati-activity>",
    "</iati-activities>",
    "<iati-activities>",
    "\u{feff}",
    "é",
    "<!DOCTYPE a [",
    "<a b='",
    "xml:lang=\"",
    "2016-02-30",
    "99999999999999999999",
    "-",
    "%",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damage_is_survived(edits in vec((0..FULL.len(), 0..80_usize, 0..PIECES.len(), any::<bool>()), 1..6)) {
        let mut bytes = FULL.as_bytes().to_vec();
        for (at, removed, piece, doubled) in edits {
            let at = at.min(bytes.len());
            let end = (at + removed).min(bytes.len());
            let copy = bytes[at..end].to_vec();
            bytes.splice(at..end, PIECES[piece].bytes());
            if doubled {
                bytes.splice(at..at, copy);
            }
        }
        let outcome = read(&*bytes);
        let lines = bytes.iter().filter(|byte| **byte == b'\n').count() as u64 + 1;
        for finding in &outcome.findings {
            prop_assert!(finding.place.line >= 1 && finding.place.line <= lines, "{finding:?}");
            prop_assert!(!finding.message.is_empty());
        }
        prop_assert_eq!(&read(&*bytes), &outcome);
        let small = sterna_iati::Limits { activity_bytes_max: 2000, text_bytes_max: 5, findings_max: 3, ..Default::default() };
        prop_assert!(read_within(&*bytes, small).findings.len() <= 3 + 3 + outcome.activities.len() + outcome.findings.len());
    }

    #[test]
    fn any_bytes_are_survived(bytes in vec(any::<u8>(), 0..400)) {
        read(&*bytes);
        let mut wrapped = b"<iati-activities><iati-activity>".to_vec();
        wrapped.extend(&bytes);
        wrapped.extend(b"</iati-activity></iati-activities>");
        read(&*wrapped);
    }
}
