//! Made-up records for measuring: a formula so simple that another program can make the same ones.
//!
//! `mix(n)` is SplitMix64's finalizer of `n + 0x9E3779B97F4A7C15`, and `draw(p, o, k) = mix(seed ^ (p << 16 ^ o << 8 ^ k))`
//! for project `p` (from 0), outcome `o` (0 to 2, or 255 for the project itself) and draw `k`; all wrapping, 64 bits.
//!
//! | value | formula |
//! | --- | --- |
//! | id | 128 bits: `p + 1` |
//! | tags of an outcome | `1` if `draw(p,o,0) % 2 == 0`, else `2` |
//! | objective of tag `k` (0, 1) | `1 + draw(p,o,1+k) % 23`; a second tag equal to the first is left out |
//! | rank of tag `k` | `k + 1` |
//! | amount of an outcome | `1 + draw(p,o,3) % 1_000_000_000`, in cents of USD |
//! | status | `1 + draw(p,255,0) % 6`; activated is yes for 2, 3, 4, 6 |
//! | country (facet and share) | `C` and three digits of `draw(p,255,1) % 195`; a second one with `draw(p,255,2) % 195` when different; shares 600,000 and 400,000, or 1,000,000 for one |
//! | year | `2015 + draw(p,255,3) % 10`; the period is that year |
//! | type | `t` and `draw(p,255,4) % 8` |
//! | donor | `D` and `draw(p,255,5) % 500` |

use super::{Entry, EntryTag};
use crate::{Amount, Digest, DigestNode, DigestText, RecordId, Sensitivity, Seq, Share, TagStatus};

const TOPICS: [&str; 40] = [
    "labour",
    "mobility",
    "diaspora",
    "return",
    "reintegration",
    "health",
    "education",
    "border",
    "consular",
    "recruitment",
    "remittances",
    "identity",
    "registration",
    "shelter",
    "protection",
    "children",
    "youth",
    "women",
    "climate",
    "disaster",
    "data",
    "statistics",
    "skills",
    "training",
    "recognition",
    "inclusion",
    "cohesion",
    "services",
    "referral",
    "screening",
    "counselling",
    "information",
    "awareness",
    "trafficking",
    "smuggling",
    "rescue",
    "detention",
    "alternatives",
    "partnership",
    "governance",
];
const KINDS: [&str; 8] =
    ["programme", "project", "initiative", "support", "strengthening", "improving", "capacity", "pilot"];

/// A pseudo-random number of project, outcome and draw.
fn draw(seed: u64, project: u64, outcome: u64, k: u64) -> u64 {
    let n = seed ^ (project << 16 ^ outcome << 8 ^ k);
    let mut z = n.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// `count` projects with three outcomes each, as the formula of this file's top makes them. With `words`,
/// they also have titles, descriptions and cards; counts do not depend on it.
pub fn synthetic(count: u64, seed: u64, words: bool) -> impl Iterator<Item = Entry> {
    (0..count).map(move |project| entry(project, seed, words))
}

fn entry(project: u64, seed: u64, words: bool) -> Entry {
    let own = |k| draw(seed, project, 255, k);
    let mut digest = Digest::default();
    let mut tags = Vec::new();
    for outcome in 0..3 {
        let id = format!("o{outcome}");
        let count = 1 + draw(seed, project, outcome, 0) % 2;
        let concepts: Vec<u64> = (0..count).map(|k| 1 + draw(seed, project, outcome, 1 + k) % 23).collect();
        for (k, concept) in concepts.iter().enumerate() {
            if k == 0 || concepts[0] != *concept {
                tags.push(EntryTag {
                    node: id.clone(),
                    framework: "gcm".to_owned(),
                    concept: concept.to_string(),
                    status: TagStatus::Confirmed,
                    rank: k as u8 + 1,
                    day: 19_000,
                });
            }
        }
        let minor = (1 + draw(seed, project, outcome, 3) % 1_000_000_000) as i64;
        let amounts = vec![Amount { currency: "USD".to_owned(), minor }];
        digest.nodes.push(DigestNode { id, outcome: true, amounts, withheld: false });
    }
    let status = 1 + own(0) % 6;
    digest.activated = Some(matches!(status, 2 | 3 | 4 | 6));
    let first = format!("C{:03}", own(1) % 195);
    let second = format!("C{:03}", own(2) % 195);
    let share =
        |value: &str, millionths| Share { facet: "country".to_owned(), value: value.to_owned(), millionths };
    digest.facets.push(("country".to_owned(), first.clone()));
    if second == first {
        digest.places.push(share(&first, 1_000_000));
    } else {
        digest.facets.push(("country".to_owned(), second.clone()));
        digest.places.extend([share(&first, 600_000), share(&second, 400_000)]);
    }
    let year = 2015 + (own(3) % 10) as i32;
    digest.facets.push(("status".to_owned(), status.to_string()));
    digest.facets.push(("year".to_owned(), year.to_string()));
    digest.facets.push(("type".to_owned(), format!("t{}", own(4) % 8)));
    digest.facets.push(("donor".to_owned(), format!("D{}", own(5) % 500)));
    let first_day = (year - 1970) * 365 + (year - 1969) / 4;
    digest.period = (Some(first_day), Some(first_day + 364));
    if words {
        let word = |k: u64| TOPICS[(own(k) % 40) as usize];
        let number = own(20) % 20_000;
        let title = format!(
            "{} {} and {} site{number} {}",
            KINDS[(own(10) % 8) as usize],
            word(11),
            word(12),
            word(13)
        );
        let text = format!(
            "Activities on {} and {} with place{} partners for {} in district{}",
            word(14),
            word(15),
            own(21) % 50_000,
            word(16),
            own(22) % 3_000
        );
        digest.card = format!(
            "{{\"title\":\"{title}\",\"status\":\"{status}\",\"countries\":[\"{first}\"],\"year\":{year},\"outcomes\":3}}"
        );
        let texts = [("identifier", format!("XX-{project}-{year}")), ("description", text)];
        digest.texts = texts
            .into_iter()
            .map(|(field, text)| DigestText { language: "en".to_owned(), field: field.to_owned(), text })
            .collect();
        digest.titles = vec![("en".to_owned(), title)];
    }
    Entry {
        record: RecordId::from_bits(u128::from(project) + 1),
        version: 1,
        seq: Seq(project as i64 + 1),
        kind: "project".to_owned(),
        collection: "measured".to_owned(),
        state: "activated".to_owned(),
        language: "en".to_owned(),
        sensitivity: Sensitivity::Open,
        hidden: false,
        digest,
        tags,
    }
}
