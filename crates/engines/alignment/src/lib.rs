//! Says which objectives of the Compact, goals, targets and guiding principles a text speaks to, on which words, and
//! how sure it is.
//!
//! A pure room: a text and its language in, ranked suggestions out. It opens no file, reads no clock and draws no
//! random number; equal input gives equal output. The way of a text through this crate:
//!
//! 1. [`language`](detect) is told or guessed; the text becomes tokens with their places, each with its stem.
//! 2. The [`Lexicon`] finds topics in one pass: phrases in six languages, less those that an exclusion or a negation covers.
//! 3. A [`Head`] weighs words, pairs of words, letters and topics (trained, small, committed) and calibrates the sum.
//! 4. [`Aligner`] ranks, abstains under a threshold, and marks the words that moved each score.
//!
//! Places in a text are counted in characters (Unicode scalar values), never in bytes. Suggestions are software's
//! opinion: who stores them stores them as suggested.

mod aligner;
mod answer;
mod codec;
mod error;
mod evidence;
mod feature;
mod folds;
mod head;
mod language;
mod lexicon;
mod matcher;
mod measure;
mod reason;
mod rules;
mod scope;
mod score;
mod scratch;
mod stem;
mod token;
mod train;

#[cfg(test)]
mod tests;

pub use aligner::{Aligner, Options, VERSION};
pub use answer::{Answer, Finding, Span, Suggested};
pub use codec::{read_heads, write_heads};
pub use error::AlignmentError;
pub use feature::Extracted;
pub use folds::{grouped_folds, near_duplicates};
pub use head::Head;
pub use language::detect;
pub use lexicon::{Lexicon, Topic};
pub use measure::{Interval, Measured, average_precision, bootstrap, expected_calibration_error, measure};
pub use reason::Reason;
pub use scope::Scope;
pub use scratch::Scratch;
pub use token::TEXT_CHARS_MAX;
pub use train::{Config, Example, train};
