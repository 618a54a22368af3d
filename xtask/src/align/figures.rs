//! Figures as a table that can be read and compared.

use sterna_alignment::{Interval, Measured};

/// Texts under which a figure says too little.
const TOO_FEW: usize = 30;

/// A figure with its interval, or “too few to say”.
pub fn cell(figure: &Interval) -> String {
    if figure.n < TOO_FEW {
        return format!("too few to say (n={})", figure.n);
    }
    format!("{:.3} [{:.3}, {:.3}] n={}", figure.mean, figure.low, figure.high, figure.n)
}

/// All figures of a model on a part, a line each.
pub fn print(model: &str, part: &str, measured: &Measured) {
    let figures = [
        ("recall@4", &measured.recall_at_4),
        ("precision@1", &measured.precision_at_1),
        ("micro F1", &measured.micro_f1),
        ("macro F1", &measured.macro_f1),
        ("average precision", &measured.average_precision),
        ("calibration error", &measured.calibration_error),
        ("none-share", &measured.none_share),
    ];
    for (name, figure) in figures {
        println!("{model}\t{part}\t{name}\t{}", cell(figure));
    }
}
