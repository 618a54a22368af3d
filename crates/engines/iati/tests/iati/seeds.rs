//! Replays the corpus of the fuzz target: small files of our own that reach every part of the reader.

use crate::shared::{files, read_within};

#[test]
fn replays_the_corpus() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../fuzz/seeds/iati");
    let files = files(&folder);
    assert!(files.len() >= 8, "{files:?}");
    let mut activities = 0;
    for path in files {
        let bytes = std::fs::read(&path).expect("a seed");
        let small = sterna_iati::Limits {
            activity_bytes_max: 4096,
            file_bytes_max: 65_536,
            depth_max: 8,
            findings_max: 50,
            ..sterna_iati::Limits::default()
        };
        activities += read_within(&*bytes, sterna_iati::Limits::default()).activities.len();
        read_within(&*bytes, small);
    }
    assert!(activities >= 10, "{activities}");
}
