//! The character encoding of a text file: told by a mark, proven, or guessed and then said so.

use encoding_rs::{Encoding, GB18030, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};

use crate::finding::Findings;
use crate::{Finding, Place, Severity};

/// Bytes looked at for a guess.
const LOOKED_AT: usize = 256 << 10;

/// Decodes a file to text, and says what was assumed. `None` when it is no text at all (the finding says so).
pub(super) fn decode(bytes: &[u8], findings: &mut Findings) -> Option<String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        return Some(decoded(&bytes[mark..], encoding, None, findings));
    }
    if let Some(encoding) = wide(bytes) {
        return Some(decoded(bytes, encoding, Some("its zero bytes"), findings));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        if looks_binary(bytes) {
            findings.push(super::whole_file(
                "table.binary",
                "This is not a text file. Save the table as “Excel workbook (.xlsx)” or CSV.",
            ));
            return None;
        }
        return Some(text.to_owned());
    }
    if looks_binary(bytes) {
        findings.push(super::whole_file(
            "table.binary",
            "This is not a text file. Save the table as “Excel workbook (.xlsx)” or CSV.",
        ));
        return None;
    }
    let encoding = guess(&bytes[..bytes.len().min(LOOKED_AT)]);
    Some(decoded(bytes, encoding, Some("its letters"), findings))
}

fn decoded(
    bytes: &[u8],
    encoding: &'static Encoding,
    guessed_by: Option<&str>,
    findings: &mut Findings,
) -> String {
    let (text, malformed) = encoding.decode_without_bom_handling(bytes);
    if let Some(by) = guessed_by {
        findings.push(
            Finding::new(
                "table.encoding-assumed",
                Severity::Warning,
                Place::default(),
                format!("The text is not UTF-8; {} was assumed from {by}. Look whether accented letters are right; if not, save the file as “CSV UTF-8”.", encoding.name()),
            )
            .with("encoding", encoding.name()),
        );
    }
    if malformed {
        findings.push(
            Finding::new(
                "table.encoding-broken",
                Severity::Warning,
                Place::default(),
                format!(
                    "Some bytes are not {}; each was replaced by “\u{fffd}”. Save the file as “CSV UTF-8”.",
                    encoding.name()
                ),
            )
            .with("encoding", encoding.name()),
        );
    }
    text.into_owned()
}

/// UTF-16 without a mark: Latin text has a zero in every other byte.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    if head.len() < 4 {
        return None;
    }
    let zeros = |offset: usize| head.iter().skip(offset).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    // Control marks and delimiters are narrow even in Arabic or Chinese tables, so a tenth is already telling.
    if odd * 10 > half && even * 50 < half {
        Some(UTF_16LE)
    } else if even * 10 > half && odd * 50 < half {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn looks_binary(bytes: &[u8]) -> bool {
    let head = &bytes[..bytes.len().min(LOOKED_AT)];
    let control = head.iter().filter(|&&byte| byte < 9 || (14..32).contains(&byte)).count();
    control * 20 > head.len()
}

/// Which of the old encodings the bytes above ASCII fit best.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let (mut high, mut runs, mut cyrillic, mut arabic, mut pairs, mut common_pairs) =
        (0usize, 0usize, 0usize, 0usize, 0usize, 0usize);
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] < 0x80 {
            at += 1;
            continue;
        }
        runs += 1;
        let start = at;
        while at < bytes.len() && bytes[at] >= 0x80 {
            // The ten commonest letters of Russian (оеаинтсрвл) and of Arabic (ا ل ي م و ن ر ت ب ة).
            cyrillic += usize::from(matches!(
                bytes[at],
                0xee | 0xe5 | 0xe0 | 0xe8 | 0xed | 0xf2 | 0xf1 | 0xf0 | 0xe2 | 0xeb
            ));
            arabic += usize::from(matches!(
                bytes[at],
                0xc7 | 0xe1 | 0xed | 0xe3 | 0xe6 | 0xe4 | 0xd1 | 0xca | 0xc8 | 0xc9
            ));
            at += 1;
        }
        high += at - start;
        for pair in bytes[start..at].chunks_exact(2) {
            pairs += 1;
            // Everyday Chinese characters lie in the rows B0 to D7 of GB 2312, with their second byte from A1.
            common_pairs += usize::from((0xb0..=0xd7).contains(&pair[0]) && pair[1] >= 0xa1);
        }
    }
    // Accented letters of Western languages stand alone between plain ones; other scripts come in runs.
    if high < runs * 2 {
        return WINDOWS_1252;
    }
    let gb_fits =
        pairs > 0 && common_pairs * 10 >= pairs * 8 && !GB18030.decode_without_bom_handling(bytes).1;
    let strongest = cyrillic.max(arabic);
    if gb_fits && strongest * 10 < high * 6 {
        return GB18030;
    }
    if strongest * 10 < high * 3 {
        return if gb_fits { GB18030 } else { WINDOWS_1252 };
    }
    if arabic > cyrillic { WINDOWS_1256 } else { WINDOWS_1251 }
}
