//! Logistic regression with a quadratic penalty, by coordinate descent in the dual (Yu, Huang and Lin, 2011).

/// Passes over the texts at most.
const PASSES: usize = 40;
/// Value of the feature that every text has; its weight is the bias.
const ALWAYS: f64 = 1.0;

/// Weights and bias for rows of (feature, value) with their truth and cost.
pub(super) fn fit_column(rows: &[(&[(u32, f32)], bool, f32)], features: usize) -> (Vec<f32>, f32) {
    let mut weights = vec![0.0_f64; features];
    let mut bias = 0.0_f64;
    let squares: Vec<f64> = rows
        .iter()
        .map(|(row, _, _)| ALWAYS + row.iter().map(|(_, value)| f64::from(value * value)).sum::<f64>())
        .collect();
    let mut alphas: Vec<f64> = rows.iter().map(|(_, _, cost)| (0.001 * f64::from(*cost)).min(1e-8)).collect();
    for ((row, yes, _), alpha) in rows.iter().zip(&alphas) {
        let sign = if *yes { *alpha } else { -*alpha };
        row.iter().for_each(|(feature, value)| weights[*feature as usize] += sign * f64::from(*value));
        bias += sign * ALWAYS;
    }
    let mut order: Vec<usize> = (0..rows.len()).collect();
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for _ in 0..PASSES {
        shuffle(&mut order, &mut state);
        let mut largest = 0.0_f64;
        for &index in &order {
            let (row, yes, cost) = rows[index];
            let (cost, sign) = (f64::from(cost), if yes { 1.0 } else { -1.0 });
            if cost <= 0.0 {
                continue;
            }
            let score: f64 = bias * ALWAYS
                + row
                    .iter()
                    .map(|(feature, value)| weights[*feature as usize] * f64::from(*value))
                    .sum::<f64>();
            let alpha = solve(alphas[index], cost, squares[index], sign * score);
            let change = (alpha - alphas[index]) * sign;
            if change != 0.0 {
                alphas[index] = alpha;
                row.iter()
                    .for_each(|(feature, value)| weights[*feature as usize] += change * f64::from(*value));
                bias += change * ALWAYS;
                largest = largest.max(change.abs() / cost);
            }
        }
        if largest < 1e-3 {
            break;
        }
    }
    (weights.into_iter().map(|weight| weight as f32).collect(), bias as f32)
}

/// The best value of one dual variable, by Newton's method kept within its bounds.
fn solve(start: f64, cost: f64, square: f64, margin: f64) -> f64 {
    let (low, high) = (cost * 1e-9, cost * (1.0 - 1e-9));
    let mut alpha = start.clamp(low, high);
    for _ in 0..20 {
        let slope = square * (alpha - start) + margin + (alpha / (cost - alpha)).ln();
        let curve = square + cost / (alpha * (cost - alpha));
        let mut next = alpha - slope / curve;
        if next <= low {
            next = (alpha * 0.1).max(low);
        } else if next >= high {
            next = (cost - (cost - alpha) * 0.1).min(high);
        }
        if (next - alpha).abs() < 1e-8 * cost {
            return next;
        }
        alpha = next;
    }
    alpha
}

/// A shuffle that is the same every time.
fn shuffle(order: &mut [usize], state: &mut u64) {
    for index in (1..order.len()).rev() {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        order.swap(index, (*state % (index as u64 + 1)) as usize);
    }
}
