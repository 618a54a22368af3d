//! LibreOffice without a screen, where there is one.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::place::Place;
use crate::tell;

/// LibreOffice with a profile of its own.
pub struct Office {
    profile: PathBuf,
    out: PathBuf,
}

impl Office {
    pub fn find(place: &Place) -> Option<Self> {
        let there =
            Command::new("soffice").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        if !there.is_ok_and(|status| status.success()) {
            tell("SKIPPED: LibreOffice absent");
            return None;
        }
        Some(Self { profile: place.path("office-profile"), out: place.path("office-out") })
    }

    /// A file in another format.
    pub fn convert(&self, path: &str, format: &str) -> Vec<u8> {
        let status = Command::new("soffice")
            .arg("--headless")
            .arg(format!("-env:UserInstallation=file://{}", self.profile.display()))
            .args(["--convert-to", format, "--outdir"])
            .arg(&self.out)
            .arg(path)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status()
            .expect("LibreOffice runs");
        assert!(status.success(), "LibreOffice converts {path} to {format}");
        let name = PathBuf::from(path).with_extension(format);
        std::fs::read(self.out.join(name.file_name().expect("a name"))).expect("what it wrote")
    }
}
