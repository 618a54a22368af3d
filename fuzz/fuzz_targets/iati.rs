//! Feeds any bytes to the IATI reader, with small limits so that they are reached.
#![no_main]

use libfuzzer_sys::fuzz_target;
use sterna_iati::{Item, Limits, Reader, imported_tags};

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits {
        file_bytes_max: 1 << 20,
        activity_bytes_max: 16 * 1024,
        text_bytes_max: 256,
        narratives_max: 50,
        transactions_max: 8,
        findings_max: 200,
        identifiers_max: 4,
        ..Limits::default()
    };
    let mut reader = Reader::new(bytes, limits);
    let mut last_byte = 0;
    while let Some(item) = reader.next() {
        match item.expect("bytes in memory are readable") {
            Item::Activity(activity) => {
                assert_eq!(reader.source().len() as u64, activity.length_bytes);
                assert!(activity.byte >= last_byte, "activities come in order");
                last_byte = activity.byte;
                imported_tags(&activity, &["https://example.org/"]);
            }
            Item::Finding(finding) => assert!(finding.place.line >= 1),
        }
    }
});
