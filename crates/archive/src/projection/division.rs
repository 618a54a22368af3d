//! Division of whole minor units by weights, exact by largest remainder.

/// Divides amounts; keeps its working room between calls.
#[derive(Default)]
pub(super) struct Division {
    parts: Vec<i64>,
    remainders: Vec<(u64, usize)>,
}

impl Division {
    /// Divides `amount` by `weights` of `whole`; the last part returned is what the weights leave of the
    /// whole (nothing when they sum to it). The parts always sum to `amount`. Units that rounding leaves
    /// over go to the largest remainders, among equal ones to the earlier part, the rest of the whole last.
    /// When the weights sum to more than `whole`, their sum is the whole.
    pub(super) fn of(&mut self, amount: i64, weights: impl Iterator<Item = u32>, whole: u64) -> &[i64] {
        self.parts.clear();
        self.remainders.clear();
        let mut sum: u64 = 0;
        for weight in weights {
            sum += u64::from(weight);
            self.parts.push(i64::from(weight));
        }
        let whole = whole.max(sum).max(1);
        // The rest of a whole of 2^32 weights and more does not occur: weights are millionths or ranks.
        self.parts.push((whole - sum) as i64);
        let size = amount.unsigned_abs();
        let mut left = size;
        let narrow = size.checked_mul(whole).is_some();
        for (place, part) in self.parts.iter_mut().enumerate() {
            let weight = *part as u64;
            let (quotient, remainder) = if narrow {
                (size * weight / whole, size * weight % whole)
            } else {
                let product = u128::from(size) * u128::from(weight);
                ((product / u128::from(whole)) as u64, (product % u128::from(whole)) as u64)
            };
            left -= quotient;
            *part = quotient as i64;
            if remainder > 0 {
                self.remainders.push((remainder, place));
            }
        }
        if left > 0 {
            self.remainders.sort_unstable_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
            for (_, place) in self.remainders.iter().take(left as usize) {
                self.parts[*place] += 1;
            }
        }
        if amount < 0 {
            for part in &mut self.parts {
                *part = part.wrapping_neg();
            }
        }
        &self.parts
    }

    /// A part of the last division.
    #[inline]
    pub(super) fn part(&self, place: usize) -> i64 {
        self.parts[place]
    }
}

/// The `place`-th of `count` equal parts of an amount; the first parts take what is left over.
#[inline]
pub(super) fn equal_part(amount: i64, count: usize, place: usize) -> i64 {
    let size = amount.unsigned_abs();
    let part = size / count as u64 + u64::from((place as u64) < size % count as u64);
    if amount < 0 { (part as i64).wrapping_neg() } else { part as i64 }
}
