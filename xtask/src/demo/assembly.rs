//! From plans to records: words, dates, places, organisations, money and tags.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{AREAS, ASSOCIATIONS, FOUNDATIONS, PLACES, REGIONS, TARGETS};
use super::plan::Plan;
use super::random::SplitMix64;
use super::record::{
    Amount, Code, Country, DemoRecord, Identifier, Organisation, Outcome, Period, Project, Source, Tag, Texts,
};
use super::target::TAGGING_WINDOW;
use super::words::{LANGUAGES, SETTINGS, Words};

/// At most this many objectives a node.
const OBJECTIVES_A_NODE: usize = 4;

/// Types of record and how often each appears.
const KINDS: [(&str, usize); 8] = [
    ("project", 58),
    ("programme", 14),
    ("law", 6),
    ("strategy", 6),
    ("service", 6),
    ("campaign", 4),
    ("agreement", 3),
    ("institution", 3),
];

/// Writes one record for each plan, numbered from `SYN-0001`.
pub fn assemble(plans: &[Plan], random: &mut SplitMix64) -> Vec<DemoRecord> {
    let mut desk = Desk { words: Words::load(), titles: BTreeSet::new(), deck: Vec::new() };
    plans.iter().enumerate().map(|(index, plan)| desk.record(index + 1, plan, random)).collect()
}

/// What is remembered from one record to the next.
struct Desk {
    words: Words,
    titles: BTreeSet<String>,
    deck: Vec<&'static str>,
}

impl Desk {
    fn record(&mut self, number: usize, plan: &Plan, random: &mut SplitMix64) -> DemoRecord {
        let id = format!("SYN-{number:04}");
        let language = random.weighted(&LANGUAGES);
        let mut languages = vec![language];
        if language != "en" && random.chance(30) {
            languages.push("en");
        } else if language == "en" && random.chance(16) {
            languages.push(*random.pick(&["fr", "es"]));
        }
        let kind = random.weighted(&KINDS);
        let public = matches!(kind, "law" | "strategy" | "agreement" | "institution");
        let (lead, sets) = self.nodes(plan, random);
        let (start, end) = months(plan, random);
        let tagged_on = instant(tagging_month(start, random));
        let mut tags = Vec::new();
        let mut outcomes = Vec::new();
        let mut used = Vec::new();
        for (index, set) in sets.iter().enumerate() {
            let node = format!("o{}", index + 1);
            let title = set.first().copied().unwrap_or_else(|| other_objective(lead, &used, random));
            used.push(title);
            let title = self.words.outcome(title, &languages);
            outcomes.push(Outcome { id: node.clone(), kind: "outcome", title, share: None });
            let none = *plan == Plan::ExplicitlyNone || (set.is_empty() && lead > 0 && random.chance(30));
            push_tags(&mut tags, &node, set, none && is_looked_at(plan), &tagged_on, random);
        }
        if random.chance(35) {
            share(&mut outcomes, random);
        }
        let title = self.title(kind, lead, &languages, random);
        let (countries, regions) = if public { (Vec::new(), Vec::new()) } else { self.places(random) };
        let project = Project {
            kind,
            title,
            description: self.words.description(lead, &languages),
            identifiers: vec![Identifier { scheme: "demo", value: id.clone() }],
            organisations: organisations(public, random),
            period: period(start, end, plan),
            status: status(plan, end, random),
            countries,
            regions,
            sectors: if random.chance(80) {
                vec![Code { vocabulary: "1", code: "15190", millionths: 1_000_000 }]
            } else {
                Vec::new()
            },
            stated: if (public && random.chance(80)) || random.chance(6) {
                Vec::new()
            } else {
                vec![amount(random)]
            },
            providers: Vec::new(),
            outcomes,
            related: Vec::new(),
            default_language: language,
            source: Source {
                text: BTreeMap::from([("en", "Synthetic: made by `cargo xtask demo`, seed 1".to_owned())]),
            },
        };
        let state = if is_active(plan) { "activated" } else { "recorded" };
        DemoRecord { id, state, language, project, tags }
    }

    /// The objective that names the record (0: an errand no objective fits) and the objectives of each outcome.
    fn nodes(&self, plan: &Plan, random: &mut SplitMix64) -> (u8, Vec<Vec<u8>>) {
        let Plan::Tagged(objectives) = plan else {
            let lead = if *plan == Plan::ExplicitlyNone { 0 } else { 1 + random.below(23) as u8 };
            let count = if random.chance(25) { 0 } else { 1 + random.below(2) };
            return (lead, vec![Vec::new(); if *plan == Plan::ExplicitlyNone { 1 } else { count }]);
        };
        let count = if objectives.len() > 2 * OBJECTIVES_A_NODE { 3 } else { 2 + random.below(2) };
        let mut sets = vec![Vec::new(); count];
        for (index, objective) in objectives.iter().enumerate() {
            sets[index % count].push(*objective);
        }
        // Two outcomes may serve the same objective; that must not count the project twice.
        if objectives.len() < count && random.chance(35) {
            sets[count - 1].push(objectives[0]);
        }
        assert!(
            sets.iter().all(|set| set.len() <= OBJECTIVES_A_NODE),
            "too many objectives for {count} outcomes"
        );
        (objectives[0], sets)
    }

    /// A title that no other record has.
    fn title(
        &mut self,
        kind: &str,
        objective: u8,
        languages: &[&'static str],
        random: &mut SplitMix64,
    ) -> Texts {
        let first = languages[0];
        let start = random.below(2 * SETTINGS);
        for step in 0..2 * SETTINGS {
            let choice = (start + step) % (2 * SETTINGS);
            let variant = if choice < SETTINGS { 'a' } else { 'b' };
            let setting = choice % SETTINGS + 1;
            if self.titles.insert(self.words.title(kind, objective, variant, setting, first)) {
                let title = |language: &&'static str| {
                    (*language, self.words.title(kind, objective, variant, setting, language))
                };
                return languages.iter().map(title).collect();
            }
        }
        panic!("no title left for objective {objective} in {first}: add settings to phrases.tsv")
    }

    /// Places: one country, two with shares, several without, a region, or none.
    fn places(&mut self, random: &mut SplitMix64) -> (Vec<Country>, Vec<Code>) {
        // Three cards at least, so that no record is dealt the same place twice across two decks.
        if self.deck.len() < 3 {
            self.deck = PLACES.to_vec();
            random.shuffle(&mut self.deck);
        }
        match random.below(100) {
            0..60 => (vec![Country { code: self.deal(), millionths: None }], Vec::new()),
            60..80 => {
                let share = *random.pick(&[600_000, 500_000, 700_000, 333_333, 812_500]);
                let (first, second) = (self.deal(), self.deal());
                let countries = vec![
                    Country { code: first, millionths: Some(share) },
                    Country { code: second, millionths: Some(1_000_000 - share) },
                ];
                (countries, Vec::new())
            }
            80..88 => ((0..3).map(|_| Country { code: self.deal(), millionths: None }).collect(), Vec::new()),
            88..95 => (
                Vec::new(),
                vec![Code { vocabulary: "2", code: *random.pick(&REGIONS), millionths: 1_000_000 }],
            ),
            _ => (Vec::new(), Vec::new()),
        }
    }

    /// The next country of a shuffled deck, so that all places are dealt about equally often.
    fn deal(&mut self) -> &'static str {
        self.deck.pop().expect("the deck was filled before dealing")
    }
}

fn is_active(plan: &Plan) -> bool {
    !matches!(plan, Plan::NotActivated | Plan::Unknown)
}

fn is_looked_at(plan: &Plan) -> bool {
    matches!(plan, Plan::Tagged(_) | Plan::ExplicitlyNone)
}

/// An objective whose sentence may title an outcome that carries none.
fn other_objective(lead: u8, used: &[u8], random: &mut SplitMix64) -> u8 {
    if lead == 0 {
        return 0;
    }
    loop {
        let objective = 1 + random.below(23) as u8;
        if !used.contains(&objective) {
            return objective;
        }
    }
}

/// Objectives with their ranks, then on some outcomes SDG targets and guiding principles.
fn push_tags(tags: &mut Vec<Tag>, node: &str, set: &[u8], none: bool, at: &str, random: &mut SplitMix64) {
    let tag = |framework, concept, rank, none| Tag {
        node: node.to_owned(),
        framework,
        concept,
        rank,
        none,
        at: at.to_owned(),
    };
    for (index, objective) in set.iter().enumerate() {
        tags.push(tag("gcm", Some(objective.to_string()), Some(index as u8 + 1), false));
    }
    if none {
        tags.push(tag("gcm", None, None, true));
    }
    let Some(first) = set.first() else { return };
    if random.chance(55) {
        let targets = TARGETS[usize::from(*first) - 1];
        for target in &targets[..1 + random.below(2)] {
            tags.push(tag("sdg-target", Some((*target).to_owned()), None, false));
        }
    }
    if random.chance(40) {
        let principle = 1 + random.below(10);
        tags.push(tag("principle", Some(principle.to_string()), None, false));
        if random.chance(35) {
            tags.push(tag("principle", Some((principle % 10 + 1).to_string()), None, false));
        }
    }
}

/// Shares that sum to the whole, odd ones included.
fn share(outcomes: &mut [Outcome], random: &mut SplitMix64) {
    const OF_TWO: [&[u32]; 3] = [&[600_000, 400_000], &[750_000, 250_000], &[333_333, 666_667]];
    const OF_THREE: [&[u32]; 3] =
        [&[500_000, 300_000, 200_000], &[333_334, 333_333, 333_333], &[450_000, 350_000, 200_000]];
    let shares = match outcomes.len() {
        2 => *random.pick(&OF_TWO),
        3 => *random.pick(&OF_THREE),
        _ => return,
    };
    for (outcome, share) in outcomes.iter_mut().zip(shares) {
        outcome.share = Some(*share);
    }
}

/// First and last month, counted from January 2019; the last is December 2024 at the latest.
fn months(plan: &Plan, random: &mut SplitMix64) -> (usize, usize) {
    // What was tagged by March 2022 had begun by then; the others may begin until December 2023.
    let start = random.below(if matches!(plan, Plan::Tagged(_)) { 37 } else { 60 });
    (start, (start + 6 + random.below(31)).min(71))
}

/// A month within the tagging window, not before the record began.
fn tagging_month(start: usize, random: &mut SplitMix64) -> usize {
    let ((year, month), (last_year, last_month)) = TAGGING_WINDOW;
    let index = |year: u16, month: u8| usize::from(year - 2019) * 12 + usize::from(month) - 1;
    let (first, last) = (index(year, month).max(start), index(last_year, last_month));
    if first >= last { last } else { first + random.below(last - first + 1) }
}

/// Midday of the fifteenth of a month counted from January 2019.
fn instant(month: usize) -> String {
    format!("{}-{:02}-15T12:00:00Z", 2019 + month / 12, month % 12 + 1)
}

fn period(start: usize, end: usize, plan: &Plan) -> Period {
    let day = |month: usize, day: u8| format!("{}-{:02}-{day:02}", 2019 + month / 12, month % 12 + 1);
    Period {
        planned_start: day(start, 1),
        actual_start: is_active(plan).then(|| day(start, 15)),
        planned_end: day(end, 28),
        actual_end: (is_active(plan) && end < 48).then(|| day(end, 28)),
    }
}

/// IATI activity status: ended by 2022 is closed, later is finalisation or implementation, a few are suspended.
fn status(plan: &Plan, end: usize, random: &mut SplitMix64) -> Option<&'static str> {
    match plan {
        Plan::Unknown => None,
        Plan::NotActivated => Some(if random.chance(65) { "1" } else { "5" }),
        _ if random.chance(4) => Some("6"),
        _ if end < 48 => Some("4"),
        _ if end < 56 => Some("3"),
        _ => Some("2"),
    }
}

/// An undertaking has a carrier and givers; a law or an institution has only the invented area it belongs to.
fn organisations(public: bool, random: &mut SplitMix64) -> Vec<Organisation> {
    let organisation = |name: &str, group: &str, index: usize, role, kind| Organisation {
        name: BTreeMap::from([("en", format!("{name} (invented)"))]),
        reference: format!("XX-INV-{group}{:02}", index + 1),
        role,
        kind,
    };
    if public {
        let area = random.below(AREAS.len());
        return vec![organisation(AREAS[area], "A", area, "accountable", None)];
    }
    let carrier = random.below(ASSOCIATIONS.len());
    let (name, kind) = ASSOCIATIONS[carrier];
    let mut list = vec![organisation(name, "C", carrier, "implementing", Some(kind))];
    if random.chance(20) {
        let partner = (carrier + 1 + random.below(ASSOCIATIONS.len() - 1)) % ASSOCIATIONS.len();
        let (name, kind) = ASSOCIATIONS[partner];
        list.push(organisation(name, "C", partner, "implementing", Some(kind)));
    }
    let giver = random.below(FOUNDATIONS.len());
    list.push(organisation(FOUNDATIONS[giver], "F", giver, "funding", Some("60")));
    if random.chance(25) {
        let second = (giver + 1 + random.below(FOUNDATIONS.len() - 1)) % FOUNDATIONS.len();
        list.push(organisation(FOUNDATIONS[second], "F", second, "funding", Some("60")));
    }
    list
}

/// A budget; one in four ends in odd minor units, so that exact division has something to prove.
fn amount(random: &mut SplitMix64) -> Amount {
    let currency = random.weighted(&[("USD", 62), ("EUR", 26), ("CHF", 12)]);
    let thousands = 40 + random.below(400) * (1 + random.below(6));
    let odd = if random.chance(25) { random.below(100_000) } else { 0 };
    Amount { currency, minor: (thousands * 100_000 + odd) as i64 }
}
