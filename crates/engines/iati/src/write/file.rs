//! A file: what stands before, between and after the activities.

use std::io::{self, Write};

use super::NAMESPACE;
use super::xml::escape;
use crate::Activity;

/// What stands after the last activity.
pub const FOOT: &str = "</iati-activities>\n";

/// What a file says before its first activity.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Head {
    /// When the data were as they are, as an XML dateTime (`2026-11-22T00:00:00Z`). An engine reads no clock.
    pub generated: Option<String>,
    /// Remarks for whoever opens the file, each a comment.
    pub comments: Vec<String>,
    /// Instructions to programs, as target and data: a manifest, for instance.
    pub instructions: Vec<(String, String)>,
}

/// The beginning of a file.
pub fn head(head: &Head) -> Vec<u8> {
    let mut out = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_vec();
    for comment in &head.comments {
        out.extend_from_slice(b"<!-- ");
        let mut escaped = Vec::new();
        escape(comment, false, &mut escaped);
        // A comment must not hold two hyphens, nor end with one.
        let text = String::from_utf8_lossy(&escaped).replace("--", "\u{2013}");
        out.extend_from_slice(text.as_bytes());
        out.extend_from_slice(b" -->\n");
    }
    for (target, data) in &head.instructions {
        out.extend_from_slice(format!("<?{target} {}?>\n", data.replace("?>", "?\u{200b}>")).as_bytes());
    }
    out.extend_from_slice(
        format!("<iati-activities version=\"2.03\" xmlns:sterna=\"{NAMESPACE}\"").as_bytes(),
    );
    if let Some(generated) = &head.generated {
        out.extend_from_slice(b" generated-datetime=\"");
        escape(generated, true, &mut out);
        out.push(b'"');
    }
    out.extend_from_slice(b">\n");
    out
}

/// Appends one activity.
pub fn write_activity(activity: &Activity, out: &mut Vec<u8>) {
    super::activity::write(activity, out);
}

/// Writes a file activity by activity; it holds one activity in memory.
pub struct Writer<W: Write> {
    out: W,
    buffer: Vec<u8>,
}

impl<W: Write> Writer<W> {
    /// Begins a file.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(mut out: W, begin: &Head) -> io::Result<Self> {
        out.write_all(&head(begin))?;
        Ok(Self { out, buffer: Vec::new() })
    }

    /// Adds an activity.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn activity(&mut self, activity: &Activity) -> io::Result<()> {
        self.buffer.clear();
        write_activity(activity, &mut self.buffer);
        self.out.write_all(&self.buffer)
    }

    /// Ends the file and gives `out` back.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn finish(mut self) -> io::Result<W> {
        self.out.write_all(FOOT.as_bytes())?;
        self.out.flush()?;
        Ok(self.out)
    }
}
