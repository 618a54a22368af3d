//! Every pair of text and ground reaches 4.5:1 in both schemes, computed from the tokens' only source.

use std::collections::BTreeMap;

const TOKENS: &str = include_str!("../../../../web/src/styles/tokens.css");
const GROUNDS: [&str; 2] = ["paper", "sheet"];
const TEXTS: [&str; 10] =
    ["ink", "soft-ink", "bill", "cluster-1", "cluster-2", "cluster-3", "cluster-4", "good", "warn", "bad"];

/// The colours of the block that starts at a selector.
fn block(selector: &str) -> BTreeMap<String, [f64; 3]> {
    let start = TOKENS.find(selector).unwrap_or_else(|| panic!("no block {selector}"));
    let body = &TOKENS[start..];
    let body = &body[..body.find('}').unwrap_or(body.len())];
    body.lines()
        .filter_map(|line| {
            let (name, value) = line.trim().strip_prefix("--")?.split_once(": #")?;
            let number = u32::from_str_radix(value.trim_end_matches(';'), 16).ok()?;
            let channel = |shift: u32| f64::from((number >> shift) & 0xff) / 255.0;
            Some((name.to_owned(), [channel(16), channel(8), channel(0)]))
        })
        .collect()
}

/// The contrast of two colours (WCAG 2.2).
fn contrast(a: [f64; 3], b: [f64; 3]) -> f64 {
    let linear = |value: f64| {
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = |[r, g, b]: [f64; 3]| 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn all_text_reaches_four_and_a_half_to_one() {
    for selector in [":root[data-theme=\"light\"]", ":root[data-theme=\"dark\"]"] {
        let colours = block(selector);
        for ground in GROUNDS {
            for text in TEXTS {
                let ratio = contrast(colours[text], colours[ground]);
                assert!(ratio >= 4.5, "{selector}: {text} on {ground} is {ratio:.2}:1");
            }
        }
        // The primary button is the sheet's colour on the bill's; a strip mark is paper on its cluster.
        let pairs = [("sheet", "bill"), ("paper", "ink")].into_iter();
        let strips = ["cluster-1", "cluster-2", "cluster-3", "cluster-4"].map(|cluster| ("paper", cluster));
        for (text, ground) in pairs.chain(strips) {
            let ratio = contrast(colours[text], colours[ground]);
            assert!(ratio >= 4.5, "{selector}: {text} on {ground} is {ratio:.2}:1");
        }
    }
}

#[test]
fn the_scheme_of_the_system_and_the_chosen_one_are_equal() {
    assert_eq!(block(":root {"), block(":root[data-theme=\"light\"]"));
    assert_eq!(block("@media (prefers-color-scheme: dark)"), block(":root[data-theme=\"dark\"]"));
    assert_eq!(block(":root {").len(), 13);
}

#[test]
fn colours_are_written_nowhere_else() {
    for name in crate::assets::STYLES.iter().filter(|name| !["tokens.css", "print.css"].contains(name)) {
        let path = format!("{}/../../web/src/styles/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        for (index, line) in text.lines().enumerate() {
            let hex = line
                .split('#')
                .skip(1)
                .any(|rest| rest.len() >= 6 && rest.bytes().take(6).all(|byte| byte.is_ascii_hexdigit()));
            assert!(!hex, "{name}:{}: a colour outside tokens.css", index + 1);
        }
    }
}

#[test]
fn sides_are_logical() {
    for name in crate::assets::STYLES {
        let path = format!("{}/../../web/src/styles/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        for (index, line) in text.lines().enumerate() {
            let physical = ["-left", "-right", " left:", " right:", "text-align: left", "text-align: right"];
            let found = physical.iter().find(|word| line.contains(*word));
            assert!(found.is_none(), "{name}:{}: {found:?} is not a logical side", index + 1);
        }
    }
}
