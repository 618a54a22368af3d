//! A full disk: nothing stored is lost, the reason is told, and with space the work goes on.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::json;

use crate::place::Place;
use crate::tell;

/// A small disk of its own, where the system lets us make one.
struct Disk(PathBuf, #[expect(dead_code, reason = "the folder lasts as long as the disk")] tempfile::TempDir);

impl Disk {
    fn small() -> Option<Self> {
        let folder = tempfile::Builder::new().prefix("sterna-disk-").tempdir().ok()?;
        let path = folder.path().to_owned();
        let mounted =
            Command::new("mount").args(["-t", "tmpfs", "-o", "size=24m", "tmpfs"]).arg(&path).output();
        mounted.is_ok_and(|done| done.status.success()).then_some(Self(path, folder))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // The folder cannot go while it is mounted.
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

/// Takes all space that is left; the file that holds it.
fn fill(disk: &Path) -> PathBuf {
    let path = disk.join("filler");
    let mut file = std::fs::File::create(&path).expect("a file");
    let piece = vec![7; 1 << 12];
    while file.write_all(&piece).is_ok() {}
    path
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    let Some(disk) = Disk::small() else {
        tell("SKIPPED: NO SMALL DISK COULD BE MOUNTED (that takes root): the full disk was not tried");
        return;
    };
    let place = Place::at(&disk.0.join("data"));
    let server = place.serve();
    let write =
        |title: &str| server.post("/api/v1/projects?collection=own", &json!({"title": {"en": title}}));
    let first = write("Before the disk was full");
    assert_eq!(first.status, 201);

    let filler = fill(&disk.0);
    let (mut refused, mut written) = (None, 0);
    // The log has some room of its own; it is used up first.
    for number in 0..2_000 {
        let answer = write(&format!("{number} {}", "long ".repeat(2_000)));
        if answer.status != 201 {
            refused = Some(answer);
            break;
        }
        written += 1;
    }
    let refused = refused.expect("a full disk is noticed");
    assert_eq!(refused.status, 507, "{}", refused.text());
    assert_eq!(refused.json()["code"], "archive.disk-full");
    // Reading goes on; it may lag behind, and says the number it is as of.
    assert!(server.json("/api/v1/projects?limit=1")["change"].as_i64().is_some());
    assert!(
        server.get("/stocktake").text().contains("banner-warn"),
        "every page says that nothing can be written"
    );

    std::fs::remove_file(filler).expect("space is made");
    let after = write("After space was made");
    assert_eq!(after.status, 201, "{}", after.text());
    let now = server.json("/api/v1/projects?limit=1")["change"].as_i64().expect("a number");
    assert_eq!(now, written + 2, "nothing was lost and nothing half kept");
    assert!(!server.get("/stocktake").text().contains("banner-warn"), "the banner has gone");
    let (ended, complaints) = server.stop();
    assert!(ended.success(), "{complaints}");
    assert_eq!(place.sound(), written + 2);
    let first = first.json()["id"].as_str().expect("an id").to_owned();
    assert!(place.ok(&["project", "show", &first]).text().contains("Before the disk was full"));
}
