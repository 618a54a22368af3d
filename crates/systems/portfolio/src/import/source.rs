//! Where a file's bytes come from.

use std::fs::File;
use std::io::{BufReader, Cursor, Read};
use std::path::PathBuf;

use bytes::Bytes;
use sha2::{Digest, Sha256};

use crate::PortfolioError;

/// A file to import.
#[derive(Clone, Debug)]
pub enum FileSource {
    /// On disk: read as a stream, so that its size does not matter.
    Path {
        /// The name to show.
        name: String,
        /// Where it is.
        path: PathBuf,
    },
    /// In memory: an upload, standard input.
    Bytes {
        /// The name to show.
        name: String,
        /// Its content.
        bytes: Bytes,
    },
}

impl FileSource {
    /// The name to show.
    pub fn name(&self) -> &str {
        match self {
            Self::Path { name, .. } | Self::Bytes { name, .. } => name,
        }
    }

    pub(super) fn open(&self) -> Result<Box<dyn Read + Send>, PortfolioError> {
        match self {
            Self::Path { path, .. } => {
                let file = File::open(path).map_err(|error| self.unreadable(&error))?;
                Ok(Box::new(BufReader::with_capacity(1 << 18, file)))
            }
            Self::Bytes { bytes, .. } => Ok(Box::new(Cursor::new(bytes.clone()))),
        }
    }

    /// The whole content, at most `bytes_max` and one more byte, so that a limit can notice it.
    pub(super) fn read_all(&self, bytes_max: u64) -> Result<Bytes, PortfolioError> {
        if let Self::Bytes { bytes, .. } = self {
            return Ok(bytes.clone());
        }
        let mut content = Vec::new();
        self.open()?
            .take(bytes_max + 1)
            .read_to_end(&mut content)
            .map_err(|error| self.unreadable(&error))?;
        Ok(content.into())
    }

    /// SHA-256 of the content, hex.
    pub(super) fn hash(&self) -> Result<String, PortfolioError> {
        let mut hash = Sha256::new();
        let mut reader = self.open()?;
        let mut buffer = vec![0; 1 << 18];
        loop {
            let count = reader.read(&mut buffer).map_err(|error| self.unreadable(&error))?;
            if count == 0 {
                return Ok(data_encoding::HEXLOWER.encode(&hash.finalize()));
            }
            hash.update(&buffer[..count]);
        }
    }

    fn unreadable(&self, error: &std::io::Error) -> PortfolioError {
        PortfolioError::UnreadableIati {
            file: self.name().to_owned(),
            message: format!("the file cannot be read: {error}"),
        }
    }
}
