//! The weights as bytes. Little-endian; the format is described in docs/standards/alignment-weights.md.

use crate::AlignmentError;
use crate::feature::BLOCKS;
use crate::head::Head;
use crate::score::STAGE;

const MAGIC: &[u8; 8] = b"STRNALGN";
/// Number of this format; another one is refused.
const FORMAT: u16 = 1;
/// Features of a head at most.
const FEATURES_MAX: usize = 2_000_000;
/// Labels of a head at most.
const LABELS_MAX: usize = 1_000;

/// Writes heads. Equal heads give equal bytes.
pub fn write_heads(heads: &[Head]) -> Vec<u8> {
    let mut out = MAGIC.to_vec();
    out.extend(FORMAT.to_le_bytes());
    out.extend((heads.len() as u16).to_le_bytes());
    for head in heads {
        text(&mut out, &head.framework);
        out.extend((head.labels.len() as u16).to_le_bytes());
        head.labels.iter().for_each(|label| text(&mut out, label));
        out.extend((head.features.len() as u32).to_le_bytes());
        out.extend(head.threshold.to_le_bytes());
        let floats = head.scales.iter().chain(&head.bias).chain(&head.stage).chain(&head.idf);
        floats.for_each(|value| out.extend(value.to_le_bytes()));
        head.features.iter().for_each(|feature| out.extend(feature.to_le_bytes()));
        out.extend(&head.blocks);
        // Each column is stored in steps of its own largest weight over 32,767.
        let columns = head.columns();
        for column in 0..columns {
            let step = step(head, column);
            out.extend(step.to_le_bytes());
            for row in 0..head.features.len() {
                let value = (head.weights[row * columns + column] / step).round() as i16;
                out.extend(value.to_le_bytes());
            }
        }
    }
    out
}

fn step(head: &Head, column: usize) -> f32 {
    let columns = head.columns();
    let largest = (0..head.features.len())
        .map(|row| head.weights[row * columns + column].abs())
        .fold(0.0_f32, f32::max);
    if largest > 0.0 { largest / 32_767.0 } else { 1.0 }
}

fn text(out: &mut Vec<u8>, text: &str) {
    let bytes = &text.as_bytes()[..text.len().min(255)];
    out.push(bytes.len() as u8);
    out.extend(bytes);
}

/// Reads heads.
///
/// # Errors
/// `alignment.weights-unreadable`: not of this format, or cut short.
pub fn read_heads(bytes: &[u8]) -> Result<Vec<Head>, AlignmentError> {
    let mut rest = Rest(bytes);
    if rest.take(8)? != MAGIC {
        return Err(AlignmentError::Weights("not a weights file"));
    }
    if rest.short()? != FORMAT {
        return Err(AlignmentError::Weights("a format this program does not know"));
    }
    let count = rest.short()?;
    (0..count).map(|_| head(&mut rest)).collect()
}

fn head(rest: &mut Rest<'_>) -> Result<Head, AlignmentError> {
    let framework = rest.text()?;
    let labels = rest.short()? as usize;
    if labels == 0 || labels > LABELS_MAX {
        return Err(AlignmentError::Weights("no labels, or too many"));
    }
    let labels: Vec<String> = (0..labels).map(|_| rest.text()).collect::<Result<_, _>>()?;
    let rows = u32::from_le_bytes(rest.array()?) as usize;
    if rows > FEATURES_MAX {
        return Err(AlignmentError::Weights("too many features"));
    }
    let columns = labels.len() + 1;
    let threshold = rest.float()?;
    let mut scales = [0.0; BLOCKS];
    for scale in &mut scales {
        *scale = rest.float()?;
    }
    let bias = rest.floats(columns)?;
    let stage = rest.floats(STAGE + labels.len())?;
    let idf = rest.floats(rows)?;
    let features: Vec<u64> =
        rest.take(rows * 8)?.as_chunks::<8>().0.iter().map(|bytes| u64::from_le_bytes(*bytes)).collect();
    let blocks = rest.take(rows)?.to_vec();
    if blocks.iter().any(|block| *block as usize >= BLOCKS) {
        return Err(AlignmentError::Weights("a kind of feature that is not known"));
    }
    let mut weights = vec![0.0_f32; rows * columns];
    for column in 0..columns {
        let step = rest.float()?;
        for (row, bytes) in rest.take(rows * 2)?.as_chunks::<2>().0.iter().enumerate() {
            weights[row * columns + column] = f32::from(i16::from_le_bytes(*bytes)) * step;
        }
    }
    let head = Head {
        framework,
        labels,
        features,
        blocks,
        idf,
        weights,
        bias,
        scales,
        stage,
        threshold,
        ..Head::default()
    };
    Ok(head.indexed())
}

/// What is left to read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], AlignmentError> {
        let (taken, left) = self.0.split_at_checked(count).ok_or(AlignmentError::Weights("cut short"))?;
        self.0 = left;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], AlignmentError> {
        self.take(N)?.try_into().map_err(|_| AlignmentError::Weights("cut short"))
    }

    fn short(&mut self) -> Result<u16, AlignmentError> {
        Ok(u16::from_le_bytes(self.array()?))
    }

    fn float(&mut self) -> Result<f32, AlignmentError> {
        let value = f32::from_le_bytes(self.array()?);
        if value.is_finite() { Ok(value) } else { Err(AlignmentError::Weights("a weight that is no number")) }
    }

    fn floats(&mut self, count: usize) -> Result<Vec<f32>, AlignmentError> {
        (0..count).map(|_| self.float()).collect()
    }

    fn text(&mut self) -> Result<String, AlignmentError> {
        let length = self.take(1)?[0] as usize;
        String::from_utf8(self.take(length)?.to_vec())
            .map_err(|_| AlignmentError::Weights("a name that is no text"))
    }
}
