//! What a file says about itself.

/// The head of an activity file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Header {
    /// The version of the standard as published, such as `2.03` or `1.05`.
    pub version: Option<String>,
    /// When the file was made, as published.
    pub generated_datetime: Option<String>,
    /// The base address of linked data.
    pub linked_data_default: Option<String>,
    /// The name of the character encoding that was used, such as `UTF-8`.
    pub encoding: &'static str,
    /// Whether the input was packed with gzip.
    pub gzip: bool,
}
