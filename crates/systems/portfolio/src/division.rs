//! Dividing a whole exactly: largest remainder, to the last minor unit.

/// Divides `whole` by `weights`; the parts sum to `whole` exactly, a negative whole included.
///
/// What rounding leaves over goes, one unit each, to the parts with the largest remainder, the earlier one first
/// where remainders are equal. Weights that sum to zero divide equally; no weights give no parts.
pub fn divide(whole: i64, weights: &[u64]) -> Vec<i64> {
    let total: u128 = weights.iter().map(|weight| u128::from(*weight)).sum();
    if total == 0 {
        return if weights.is_empty() { Vec::new() } else { divide(whole, &vec![1; weights.len()]) };
    }
    let size = u128::from(whole.unsigned_abs());
    let mut parts: Vec<u128> = Vec::with_capacity(weights.len());
    let mut remainders: Vec<(u128, usize)> = Vec::with_capacity(weights.len());
    for (position, weight) in weights.iter().enumerate() {
        let product = size * u128::from(*weight);
        parts.push(product / total);
        remainders.push((product % total, position));
    }
    let left = size - parts.iter().sum::<u128>();
    remainders.sort_by(|one, other| other.0.cmp(&one.0).then(one.1.cmp(&other.1)));
    for (_, position) in remainders.iter().take(usize::try_from(left).unwrap_or(usize::MAX)) {
        parts[*position] += 1;
    }
    // Each part is at most `whole` in size, so it fits; only i64::MIN itself needs the wide negation.
    parts.into_iter().map(|part| signed(part, whole < 0)).collect()
}

fn signed(part: u128, negative: bool) -> i64 {
    let wide = i128::try_from(part).unwrap_or(i128::MAX);
    i64::try_from(if negative { -wide } else { wide }).unwrap_or(if negative { i64::MIN } else { i64::MAX })
}

/// The whole, in millionths.
pub const WHOLE: u32 = 1_000_000;

/// Shares in millionths from shares of which some, all or none are stated.
///
/// None stated: equal parts that sum to a million. Some stated: what they leave is divided equally among the others.
/// Stated ones that sum to more than a million are scaled down to it; ones that sum to less stay as they are, and
/// the rest belongs to nobody.
pub fn shares(stated: &[Option<u32>]) -> Vec<u32> {
    let given: u64 = stated.iter().flatten().map(|share| u64::from(*share)).sum();
    let open = stated.iter().filter(|share| share.is_none()).count();
    if given > u64::from(WHOLE) {
        let weights: Vec<u64> = stated.iter().map(|share| u64::from(share.unwrap_or(0))).collect();
        return divide(i64::from(WHOLE), &weights)
            .into_iter()
            .map(|part| u32::try_from(part).unwrap_or(0))
            .collect();
    }
    let rest = i64::from(WHOLE) - i64::try_from(given).unwrap_or(0);
    let mut parts = divide(rest, &vec![1; open]).into_iter();
    stated
        .iter()
        .map(|share| {
            share.unwrap_or_else(|| parts.next().and_then(|part| u32::try_from(part).ok()).unwrap_or(0))
        })
        .collect()
}
