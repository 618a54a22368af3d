//! The published table that the synthetic collection reproduces, and the figures we chose around it.
//!
//! Source: IOM, *An overview of IOM support for the implementation of the Global Compact*, submission to the
//! International Migration Review Forum, 2022, chapter II and sections 2.1 to 2.4 (tagging from December 2019 to
//! March 2022). The source prints: 668 projects tagged; 185, 178, 313 and 516 of them under clusters I to IV; one
//! under objective 8; five under objective 22; most under 2 and 5, under 11, 10 and 21, under 15 and 16, under 7
//! and 1; objective 1 the most tagged of all. Its graphics with the other figures are not in the text: those below
//! are ours, chosen to respect every statement above.

/// Distinct projects with at least one objective [source].
pub const TAGGED: usize = 668;
/// Activated projects, tagged or not [ours].
pub const ACTIVATED: usize = 742;
/// All records of the collection [ours].
pub const ALL: usize = 790;
/// Activated records where a person recorded "explicitly none" [ours].
pub const EXPLICITLY_NONE: usize = 30;

/// One cluster of the review forum's round tables.
pub struct Cluster {
    /// I to IV.
    #[cfg_attr(not(test), expect(dead_code, reason = "read by the tests, and keeps the table legible"))]
    pub code: &'static str,
    /// Distinct projects [source].
    pub projects: usize,
    /// Objective and its distinct projects [8 and 22: source; the others: ours, in the order the source gives].
    pub objectives: &'static [(u8, usize)],
}

/// The four clusters.
pub const CLUSTERS: [Cluster; 4] = [
    Cluster { code: "I", projects: 185, objectives: &[(2, 92), (5, 74), (6, 38), (12, 27), (18, 45)] },
    Cluster {
        code: "II",
        projects: 178,
        objectives: &[(4, 21), (8, 1), (9, 24), (10, 62), (11, 70), (13, 9), (21, 55)],
    },
    Cluster {
        code: "III",
        projects: 313,
        objectives: &[(14, 34), (15, 158), (16, 131), (19, 62), (20, 16), (22, 5)],
    },
    Cluster { code: "IV", projects: 516, objectives: &[(1, 241), (3, 96), (7, 204), (17, 57), (23, 128)] },
];

/// First and last month in which the tags were set, as (year, month) [source].
pub const TAGGING_WINDOW: ((u16, u8), (u16, u8)) = ((2019, 12), (2022, 3));
