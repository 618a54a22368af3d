//! The input, unpacked and as UTF-8.

use std::io::{Chain, Cursor, ErrorKind, Read};

use encoding_rs::{Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use flate2::read::MultiGzDecoder;

use crate::Error;

/// Bytes looked at to learn the packing and the encoding.
const HEAD_BYTES: usize = 1024;
/// Bytes read at once of an input that is not UTF-8.
const RAW_BYTES: usize = 64 * 1024;

enum Source<R: Read> {
    Plain(Head<R>),
    Gzip(Box<MultiGzDecoder<Head<R>>>),
}

type Head<R> = Chain<Cursor<Vec<u8>>, R>;

/// Why an input ended before its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// The gzip packing is damaged or cut off.
    Gzip,
    /// The file is larger than allowed.
    TooLarge,
}

/// An opened input.
pub(crate) struct Input<R: Read> {
    source: Source<R>,
    head: Vec<u8>,
    head_read: usize,
    decoder: Option<Box<Transcoder>>,
    left_bytes: u64,
    /// Why the input ended early, when it did.
    pub trouble: Option<Trouble>,
    /// The name of the encoding.
    pub encoding: &'static str,
    /// The encoding that was declared and is not known.
    pub unknown_encoding: Option<String>,
    /// Whether it is packed with gzip.
    pub gzip: bool,
}

struct Transcoder {
    decoder: Decoder,
    raw: Vec<u8>,
    raw_read: usize,
    raw_len: usize,
    finished: bool,
}

impl<R: Read> Input<R> {
    /// Opens an input of which at most `bytes_max` unpacked bytes are read.
    pub(crate) fn open(mut input: R, bytes_max: u64) -> Result<Input<R>, Error> {
        let mut magic = vec![0; 2];
        let length = read_up_to(&mut input, &mut magic).map_err(Error::Io)?;
        magic.truncate(length);
        let gzip = magic == [0x1f, 0x8b];
        let chained = Cursor::new(magic).chain(input);
        let source =
            if gzip { Source::Gzip(Box::new(MultiGzDecoder::new(chained))) } else { Source::Plain(chained) };
        let mut opened = Input {
            source,
            head: Vec::new(),
            head_read: 0,
            decoder: None,
            left_bytes: bytes_max,
            trouble: None,
            encoding: UTF_8.name(),
            unknown_encoding: None,
            gzip,
        };
        opened.learn_encoding()?;
        Ok(opened)
    }

    fn learn_encoding(&mut self) -> Result<(), Error> {
        let mut head = vec![0; HEAD_BYTES];
        let mut length = 0;
        while length < HEAD_BYTES {
            match self.read_source(&mut head[length..])? {
                0 => break,
                read => length += read,
            }
        }
        head.truncate(length);
        let encoding = match head.as_slice() {
            [0xef, 0xbb, 0xbf, ..] => UTF_8,
            [0xff, 0xfe, ..] | [b'<', 0, ..] => UTF_16LE,
            [0xfe, 0xff, ..] | [0, b'<', ..] => UTF_16BE,
            _ => self.declared(&head),
        };
        self.encoding = encoding.name();
        if encoding != UTF_8 {
            self.decoder = Some(Box::new(Transcoder {
                decoder: encoding.new_decoder_with_bom_removal(),
                raw: vec![0; RAW_BYTES],
                raw_read: 0,
                raw_len: 0,
                finished: false,
            }));
        }
        self.head = head;
        Ok(())
    }

    /// The encoding of the XML declaration, which is legible as ASCII, so it cannot truly be UTF-16.
    fn declared(&mut self, head: &[u8]) -> &'static Encoding {
        let Some(end) = memchr::memmem::find(head, b"?>").filter(|_| head.starts_with(b"<?xml")) else {
            return UTF_8;
        };
        let declaration = String::from_utf8_lossy(&head[..end]);
        let label = declaration
            .split_once("encoding")
            .and_then(|(_, rest)| rest.trim_start().strip_prefix('='))
            .map(str::trim_start)
            .and_then(|rest| rest.strip_prefix(['"', '\'']))
            .and_then(|rest| rest.split(['"', '\'']).next())
            .map(str::trim);
        let Some(label) = label else { return UTF_8 };
        match Encoding::for_label(label.as_bytes()) {
            Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => UTF_8,
            Some(encoding) => encoding,
            None => {
                self.unknown_encoding = Some(label.to_owned());
                UTF_8
            }
        }
    }

    /// Reads some UTF-8 into `buffer`, which has room for 16 bytes at least; 0 at the end.
    pub(crate) fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
        let room = buffer.len().min(usize::try_from(self.left_bytes).unwrap_or(usize::MAX));
        if room == 0 {
            self.refuse_more()?;
            return Ok(0);
        }
        let length = match self.decoder.take() {
            None => self.read_raw(&mut buffer[..room])?,
            Some(mut transcoder) => {
                let length = self.transcode(&mut transcoder, buffer);
                self.decoder = Some(transcoder);
                length?.min(room)
            }
        };
        self.left_bytes -= length as u64;
        Ok(length)
    }

    /// Notes whether anything is left beyond the limit.
    fn refuse_more(&mut self) -> Result<(), Error> {
        if self.trouble.is_none() && self.read_raw(&mut [0; 1])? > 0 {
            self.trouble = Some(Trouble::TooLarge);
        }
        Ok(())
    }

    fn transcode(&mut self, transcoder: &mut Transcoder, buffer: &mut [u8]) -> Result<usize, Error> {
        loop {
            if transcoder.finished {
                return Ok(0);
            }
            if transcoder.raw_read == transcoder.raw_len {
                transcoder.raw_len = self.read_raw(&mut transcoder.raw)?;
                transcoder.raw_read = 0;
            }
            let last = transcoder.raw_len == 0;
            let raw = &transcoder.raw[transcoder.raw_read..transcoder.raw_len];
            let (outcome, read, written, _) = transcoder.decoder.decode_to_utf8(raw, buffer, last);
            transcoder.raw_read += read;
            transcoder.finished = last && outcome == encoding_rs::CoderResult::InputEmpty;
            if written > 0 {
                return Ok(written);
            }
        }
    }

    /// Reads unpacked bytes: first those looked at on opening.
    fn read_raw(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
        let head = &self.head[self.head_read..];
        if head.is_empty() {
            return self.read_source(buffer);
        }
        let length = head.len().min(buffer.len());
        buffer[..length].copy_from_slice(&head[..length]);
        self.head_read += length;
        Ok(length)
    }

    fn read_source(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
        if self.trouble.is_some() {
            return Ok(0);
        }
        loop {
            let outcome = match &mut self.source {
                Source::Plain(input) => input.read(buffer),
                Source::Gzip(input) => input.read(buffer),
            };
            match outcome {
                Ok(length) => return Ok(length),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error)
                    if self.gzip
                        && matches!(
                            error.kind(),
                            ErrorKind::UnexpectedEof | ErrorKind::InvalidData | ErrorKind::InvalidInput
                        ) =>
                {
                    self.trouble = Some(Trouble::Gzip);
                    return Ok(0);
                }
                Err(error) => return Err(Error::Io(error)),
            }
        }
    }
}

fn read_up_to(input: &mut impl Read, buffer: &mut [u8]) -> std::io::Result<usize> {
    let mut length = 0;
    while length < buffer.len() {
        match input.read(&mut buffer[length..]) {
            Ok(0) => break,
            Ok(read) => length += read,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(length)
}
