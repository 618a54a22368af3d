//! Reading a text whole, and finding the shared data.

use std::io::Read;
use std::path::{Path, PathBuf};

use sterna_iati::{Activity, FINDING_CODES, Finding, Header, Item, Limits, Reader, Severity};

/// All a reader handed out.
#[derive(Debug, PartialEq)]
pub struct Outcome {
    pub header: Header,
    pub activities: Vec<Activity>,
    pub findings: Vec<Finding>,
}

impl Outcome {
    pub fn codes(&self) -> Vec<&'static str> {
        self.findings.iter().map(|finding| finding.code).collect()
    }

    pub fn has(&self, code: &str) -> bool {
        self.findings.iter().any(|finding| finding.code == code)
    }

    pub fn only(&self, code: &str) -> &Finding {
        let mut found = self.findings.iter().filter(|finding| finding.code == code);
        match (found.next(), found.next()) {
            (Some(finding), None) => finding,
            _ => panic!("not exactly one {code}: {:?}", self.findings),
        }
    }

    pub fn errors(&self) -> Vec<&'static str> {
        let errors = self.findings.iter().filter(|finding| finding.severity == Severity::Error);
        errors.map(|finding| finding.code).collect()
    }
}

pub fn read(input: impl Read) -> Outcome {
    read_within(input, Limits::default())
}

pub fn read_within(input: impl Read, limits: Limits) -> Outcome {
    let mut reader = Reader::new(input, limits);
    let (mut activities, mut findings) = (Vec::new(), Vec::new());
    while let Some(item) = reader.next() {
        match item.expect("bytes in memory are readable") {
            Item::Activity(activity) => {
                assert_eq!(reader.source().len() as u64, activity.length_bytes);
                activities.push(*activity);
            }
            Item::Finding(finding) => {
                says_what_its_code_promises(&finding);
                findings.push(finding);
            }
        }
    }
    Outcome { header: reader.header().clone(), activities, findings }
}

/// Every finding has a listed code and exactly the arguments listed with it, so that it can be worded elsewhere.
fn says_what_its_code_promises(finding: &Finding) {
    let listed = FINDING_CODES.iter().find(|(code, _)| *code == finding.code);
    let (code, names) = listed.unwrap_or_else(|| panic!("{} is not listed", finding.code));
    let mut given: Vec<&str> = finding.arguments.iter().map(|(name, _)| *name).collect();
    given.sort_unstable();
    assert_eq!(&given, names, "{code}: {}", finding.message);
}

/// Wraps what stands inside an activity that has nothing missing.
pub fn whole(inside: &str) -> String {
    file(&activity("XM-EX-1", inside))
}

/// An activity that breaks no rule.
pub fn activity(identifier: &str, inside: &str) -> String {
    format!(
        "<iati-activity xml:lang=\"en\" default-currency=\"USD\"><iati-identifier>{identifier}</iati-identifier>\
         <reporting-org ref=\"XM-EX\" type=\"40\"><narrative>Example</narrative></reporting-org>\
         <title><narrative>A title</narrative></title><description><narrative>Words</narrative></description>\
         <participating-org role=\"4\" ref=\"XM-EX\"/><activity-status code=\"2\"/>\
         <activity-date type=\"2\" iso-date=\"2020-01-01\"/><recipient-country code=\"KE\"/>\
         <sector code=\"15190\"/>{inside}</iati-activity>"
    )
}

pub fn file(activities: &str) -> String {
    format!("<?xml version=\"1.0\"?>\n<iati-activities version=\"2.03\">\n{activities}\n</iati-activities>\n")
}

/// The folder of shared data, or a loud word that it is absent.
pub fn shared(folder: &str) -> Option<PathBuf> {
    let path = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/iati")).join(folder);
    if path.exists() {
        return Some(path);
    }
    eprintln!("SKIPPED: shared data absent");
    None
}

/// All files under a folder whose name holds `.xml`, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.file_name().is_some_and(|name| name.to_string_lossy().contains(".xml")) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

pub fn read_file(path: &Path) -> Outcome {
    read(std::fs::File::open(path).expect("a file"))
}
