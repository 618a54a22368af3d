//! Ids that are types of their own, so that one is never taken for another.

use serde::{Deserialize, Serialize};

macro_rules! text_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes an id that came from outside; `None` when it is not 26 characters of lower-case base32.
            pub fn parse(text: &str) -> Option<Self> {
                let fits = text.len() == 26 && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'));
                fits.then(|| Self(text.to_owned()))
            }

            /// Makes an id from the 128 bits of a UUID (version 7 in open partitions, random in sensitive ones).
            pub fn from_bits(bits: u128) -> Self {
                let mut text = data_encoding::BASE32_NOPAD.encode(&bits.to_be_bytes());
                text.make_ascii_lowercase();
                Self(text)
            }

            /// A time-ordered id (UUID version 7) from a clock reading and ten random bytes.
            pub fn v7(unix_ms: u64, random: [u8; 10]) -> Self {
                Self::from_bits(uuid::Builder::from_unix_timestamp_millis(unix_ms, &random).into_uuid().as_u128())
            }

            /// The id as it is stored, printed and put into addresses.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str(&self.0)
            }
        }
    };
}

text_id!(
    /// A record's own id: UUIDv7 in lower-case base32, never the publisher's.
    RecordId
);
text_id!(
    /// One set of changes made, and undone, together.
    ChangeSetId
);
text_id!(
    /// One import, from its first staged row to its undoing.
    ImportId
);

/// A change number: dense and in commit order within its partition; the first change is 1, an empty
/// partition stands at 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seq(pub i64);

impl std::fmt::Display for Seq {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(formatter)
    }
}
