//! The committed tables are what the generator writes.

use std::{fs, path::Path};

use super::{DATA, OUT, generate};

#[test]
fn generating_again_writes_the_committed_bytes() {
    if !Path::new(DATA).exists() {
        eprintln!("SKIPPED: shared data absent");
        return;
    }
    let folder = std::env::temp_dir().join(format!("sterna-vocabulary-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    generate(Path::new(DATA), &folder).unwrap();
    let mut compared = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let name = entry.unwrap().file_name();
        assert!(
            fs::read(folder.join(&name)).unwrap() == fs::read(Path::new(OUT).join(&name)).unwrap(),
            "{name:?}"
        );
        compared += 1;
    }
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(compared, 6);
}
