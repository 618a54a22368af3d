//! Reads IATI files and prints what is in them and how fast it went; the peer of bench/peers/iati_read.py.
//!
//! Usage: `read FILE…`. The counts are printed first, so that both programs' outputs can be compared.

use std::time::Instant;

use sterna_iati::{Item, Limits, Reader, Severity};

// What the server uses.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Default)]
struct Counts {
    activities: u64,
    titles: u64,
    descriptions: u64,
    participating: u64,
    countries: u64,
    locations: u64,
    sectors: u64,
    tags: u64,
    markers: u64,
    budgets: u64,
    budget_sum: i128,
    planned: u64,
    transactions: u64,
    transaction_sum: i128,
    results: u64,
    indicators: u64,
    periods: u64,
    documents: u64,
    related: u64,
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let verbose = std::env::var_os("FINDINGS").is_some();
    let mut counts = Counts::default();
    let (mut findings, mut errors, mut bytes) = (0_u64, 0_u64, 0_u64);
    let started = Instant::now();
    for path in std::env::args_os().skip(1) {
        let mut reader = Reader::new(std::fs::File::open(&path)?, Limits::default());
        while let Some(item) = reader.next() {
            match item? {
                Item::Activity(activity) => counts.add(&activity),
                Item::Finding(finding) => {
                    findings += 1;
                    errors += u64::from(finding.severity == Severity::Error);
                    if verbose {
                        eprintln!(
                            "{} {} {}: {}",
                            finding.severity.code(),
                            finding.code,
                            finding.place,
                            finding.message
                        );
                    }
                }
            }
        }
        bytes += reader.bytes_read();
    }
    let seconds = started.elapsed().as_secs_f64();
    counts.print();
    let megabytes = bytes as f64 / 1e6;
    eprintln!("findings {findings}, of which errors {errors}");
    eprintln!("{megabytes:.1} MB in {seconds:.3} s: {:.1} MB/s", megabytes / seconds);
    if let Ok(status) = std::fs::read_to_string("/proc/self/status") {
        status.lines().filter(|line| line.starts_with("VmHWM")).for_each(|line| eprintln!("{line}"));
    }
    Ok(())
}

impl Counts {
    fn add(&mut self, activity: &sterna_iati::Activity) {
        self.activities += 1;
        self.titles += activity.titles.len() as u64;
        self.descriptions += activity.descriptions.iter().map(|one| one.narratives.len() as u64).sum::<u64>();
        self.participating += activity.participating_orgs.len() as u64;
        self.countries += activity.countries.len() as u64;
        self.locations += activity.locations.len() as u64;
        self.sectors += activity.sectors.len() as u64;
        self.tags += activity.tags.len() as u64;
        self.markers += activity.policy_markers.len() as u64;
        self.budgets += activity.budgets.len() as u64;
        self.budget_sum += sum(activity.budgets.iter().map(|budget| &budget.value));
        self.planned += activity.planned_disbursements.len() as u64;
        self.transactions += activity.transactions.len() as u64;
        self.transaction_sum += sum(activity.transactions.iter().map(|transaction| &transaction.value));
        self.results += activity.results.len() as u64;
        for result in &activity.results {
            self.indicators += result.indicators.len() as u64;
            self.periods +=
                result.indicators.iter().map(|indicator| indicator.periods.len() as u64).sum::<u64>();
        }
        self.documents += activity.documents.len() as u64;
        self.related += activity.related.len() as u64;
    }

    fn print(&self) {
        println!("activities {}", self.activities);
        println!("titles {}", self.titles);
        println!("descriptions {}", self.descriptions);
        println!("participating organisations {}", self.participating);
        println!("countries {}", self.countries);
        println!("locations {}", self.locations);
        println!("sectors {}", self.sectors);
        println!("tags {}", self.tags);
        println!("policy markers {}", self.markers);
        println!("budgets {}", self.budgets);
        println!("budget minor units {}", self.budget_sum);
        println!("planned disbursements {}", self.planned);
        println!("transactions {}", self.transactions);
        println!("transaction minor units {}", self.transaction_sum);
        println!("results {}", self.results);
        println!("indicators {}", self.indicators);
        println!("periods {}", self.periods);
        println!("documents {}", self.documents);
        println!("related activities {}", self.related);
    }
}

fn sum<'a>(values: impl Iterator<Item = &'a Option<sterna_iati::Value>>) -> i128 {
    values.filter_map(|value| value.as_ref()?.minor).map(i128::from).sum()
}
