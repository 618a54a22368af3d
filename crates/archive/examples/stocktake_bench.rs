//! Measures counting, listing and searching on made-up records (see `projection::synthetic`), and prints JSON.
//!
//! `stocktake_bench count|list|search|open [PROJECTS] [SEED]`; results are printed with the figures so that a
//! peer that makes the same records can be held against them. Times are milliseconds, medians of 5.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use sterna_archive::projection::{
    Counts, Filter, GroupBy, ListQuery, MoneyRule, Order, Projections, SearchQuery, TagSplit, Tally,
    TallyQuery, synthetic,
};
use sterna_archive::{Reader, Seq};

type Outcome = Result<(), Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let number =
        |place: usize, otherwise: u64| arguments.get(place).map_or(Ok(otherwise), |text| text.parse());
    let (projects, seed) = (number(1, 1_000_000)?, number(2, 7)?);
    match arguments.first().map(String::as_str) {
        Some("count") => count(projects, seed),
        Some("list") => list(projects, seed),
        Some("search") => search(projects, seed),
        Some("open") => open(projects, seed),
        _ => Err("say count, list, search or open".into()),
    }
}

fn count(projects: u64, seed: u64) -> Outcome {
    let start = Instant::now();
    let counts = Counts::of(synthetic(projects, seed, false), Seq(projects as i64), &Reader::owner())?;
    let build_ms = ms(start);
    let filter = Filter::all().with_facet("status", ["2"]).with_facet("year", ["2019", "2020", "2021"]);
    let clusters = [
        ("I", "2 5 6 12 18"),
        ("II", "4 8 9 10 11 13 21"),
        ("III", "14 15 16 19 20 22"),
        ("IV", "1 3 7 17 23"),
    ];
    let clusters =
        clusters.map(|(code, members)| (code.to_owned(), members.split(' ').map(str::to_owned).collect()));
    let objectives = GroupBy::Concepts { framework: "gcm", groups: &[] };
    let by_cluster = GroupBy::Concepts { framework: "gcm", groups: &clusters };
    let country = GroupBy::Facet { key: "country" };
    let equal = Some(MoneyRule { tags: TagSplit::Equal, ..MoneyRule::default() });
    let by_rank = Some(MoneyRule { tags: TagSplit::ByRank, ..MoneyRule::default() });
    let unfiltered = Filter::all();
    let in_country = filter.clone().with_facet("country", ["C000", "C001", "C002", "C003", "C004"]);
    let cases = [
        ("objective, two filters", &filter, objectives, None),
        ("objective, two filters, money", &filter, objectives, equal),
        ("objective, two filters, money by rank", &filter, objectives, by_rank),
        ("cluster, two filters", &filter, by_cluster, None),
        ("country, two filters", &filter, country, None),
        ("country, two filters, money", &filter, country, equal),
        ("objective, three filters with places, money", &in_country, objectives, equal),
        ("objective, no filter", &unfiltered, objectives, None),
        ("objective, no filter, money", &unfiltered, objectives, equal),
        ("cluster, no filter", &unfiltered, by_cluster, None),
    ];
    println!(
        "{{\"projects\":{projects},\"seed\":{seed},\"build_ms\":{build_ms:.0},\"rss\":{},\"cases\":[",
        memory()
    );
    for (place, (name, filter, group_by, money)) in cases.into_iter().enumerate() {
        let query = TallyQuery {
            filter: filter.clone(),
            group_by,
            framework: Some("gcm"),
            money,
            tagged_window: None,
        };
        let (took, processor, tally) = median(|| counts.tally(&query));
        let comma = if place == 0 { "" } else { "," };
        println!(
            "{comma}{{\"case\":\"{name}\",\"ms\":{took:.3},\"cpu_ms\":{processor:.3},\"result\":{}}}",
            json(&tally)
        );
    }
    println!("]}}");
    Ok(())
}

fn json(tally: &Tally) -> String {
    let sum = |sums: &[sterna_archive::projection::Sum]| sums.first().map_or(0, |sum| sum.minor);
    let groups: Vec<String> = tally
        .groups
        .iter()
        .take(25)
        .map(|group| {
            let minor = sum(&group.amounts);
            format!("[\"{}\",{},{},{minor}]", group.code, group.records, group.outcomes)
        })
        .collect();
    format!(
        "{{\"records\":{},\"all\":{},\"total\":{},\"untagged\":{},\"unplaced\":{},\"groups\":[{}]}}",
        tally.records_any,
        tally.coverage.all,
        sum(&tally.total_amounts),
        sum(&tally.untagged_amounts),
        sum(&tally.unplaced_amounts),
        groups.join(",")
    )
}

fn list(projects: u64, seed: u64) -> Outcome {
    let counts = Counts::of(synthetic(projects, seed, true), Seq(projects as i64), &Reader::owner())?;
    let queries: Vec<ListQuery> = (0..1_000u64)
        .map(|n| {
            let mut filter = Filter::all();
            if n % 2 == 0 {
                filter = filter.with_facet("status", [(1 + n % 6).to_string()]);
            }
            if n % 3 == 0 {
                filter = filter.with_facet("country", [format!("C{:03}", n % 195)]);
            }
            if n % 5 == 0 {
                filter = filter.with_concept("gcm", [(1 + n % 23).to_string()]);
            }
            if n % 7 == 0 {
                filter = filter
                    .with_facet("year", [(2015 + n % 10).to_string(), (2015 + (n + 1) % 10).to_string()]);
            }
            let orders = [Order::Title("en".into()), Order::Changed, Order::Start, Order::Identifier];
            ListQuery {
                filter,
                order: orders[(n % 4) as usize].clone(),
                descending: n % 8 > 3,
                after: None,
                limit: 25,
                facets: ["status", "country", "year", "type", "activated"].map(str::to_owned).to_vec(),
            }
        })
        .collect();
    for query in &queries[..8] {
        counts.list(query)?;
    }
    let before = processor_ms();
    let mut times = Vec::new();
    let mut rows = 0;
    for query in &queries {
        let start = Instant::now();
        rows += counts.list(query)?.rows.len();
        times.push(ms(start));
    }
    println!("{{\"cpu_ms_each\":{:.3}}}", (processor_ms() - before) / queries.len() as f64);
    report("list", projects, &mut times, rows as u64);
    Ok(())
}

fn search(projects: u64, seed: u64) -> Outcome {
    let dir = tempfile::tempdir()?;
    let projections = Projections::open(dir.path())?;
    let start = Instant::now();
    let mut rebuild = projections.rebuild()?;
    for entry in synthetic(projects, seed, true) {
        rebuild.add(entry)?;
    }
    rebuild.finish(Seq(projects as i64))?;
    println!(
        "{{\"reindex_ms\":{:.0},\"peak_kb\":{},\"anonymous_kb\":{},\"stats\":\"{:?}\"}}",
        ms(start),
        status("VmHWM:"),
        memory(),
        projections.stats()
    );
    let words = [
        "labour",
        "mobility",
        "diaspora",
        "health",
        "data",
        "climate",
        "skills",
        "rescue",
        "border",
        "partnership",
    ];
    let reader = Reader::owner();
    let before = processor_ms();
    let mut times = Vec::new();
    let mut found = 0;
    for n in 0..1_000u64 {
        let (a, b) = (words[(n % 10) as usize], words[(n / 10 % 10) as usize]);
        let text = match n % 10 {
            0 => a.to_owned(),
            1 | 2 => format!("{a} {b}"),
            3 => format!("{a} site{}", n * 19 % 20_000),
            4 => format!("\"{a} and {b}\""),
            5 => a[..3].to_owned(),
            6 => format!("XX-{}", n * 997 % projects),
            7 => format!("{}x{}", &a[..3], &a[3..]),
            8 => format!("{a} place{}", n * 49 % 50_000),
            _ => format!("{b} district{} {a}", n * 3 % 3_000),
        };
        let facets = ["status", "country", "year", "type"].map(str::to_owned).to_vec();
        let mut filter = Filter::all();
        if n % 4 == 0 {
            filter = filter.with_facet("status", ["2", "3"]);
        }
        let query = SearchQuery { text, language: "en".into(), filter, facets, limit: 10, offset: 0 };
        let start = Instant::now();
        found += projections.search(&reader, &query)?.total;
        let took = ms(start);
        if took > 30.0 {
            eprintln!("{took:.1} ms: {}", query.text);
        }
        times.push(took);
    }
    println!("{{\"cpu_ms_each\":{:.3}}}", (processor_ms() - before) / 1_000.0);
    report("search", projects, &mut times, found);
    drop(projections);
    Ok(())
}

/// Opens a checkpoint of a folder kept between runs, so that memory is that of a fresh process.
fn open(projects: u64, seed: u64) -> Outcome {
    let dir = std::env::temp_dir().join(format!("stocktake-bench-{projects}"));
    if !Path::new(&dir).exists() {
        let projections = Projections::open(&dir)?;
        let mut rebuild = projections.rebuild()?;
        for entry in synthetic(projects, seed, true) {
            rebuild.add(entry)?;
        }
        rebuild.finish(Seq(projects as i64))?;
        println!("made; run again to measure");
        return Ok(());
    }
    let start = Instant::now();
    let projections = Projections::open(&dir)?;
    let opened = ms(start);
    println!(
        "{{\"open_ms\":{opened:.0},\"anonymous_kb\":{},\"stats\":\"{:?}\"}}",
        memory(),
        projections.stats()
    );
    let entry = synthetic(1, seed, true).next().ok_or("no record")?;
    let mut times = Vec::new();
    for n in 0..50 {
        let mut entry = entry.clone();
        entry.version = 2 + n;
        let start = Instant::now();
        projections.apply(
            vec![sterna_archive::projection::Update::Put(Box::new(entry))],
            Seq(projections.applied().0 + 1),
        )?;
        times.push(ms(start));
    }
    report("apply", projects, &mut times, 50);
    println!("{{\"anonymous_kb_after\":{}}}", memory());
    Ok(())
}

fn report(name: &str, projects: u64, times: &mut [f64], results: u64) {
    times.sort_by(f64::total_cmp);
    let mean = times.iter().sum::<f64>() / times.len() as f64;
    let at = |share: usize| times[(times.len() * share / 1_000).min(times.len() - 1)];
    println!(
        "{{\"what\":\"{name}\",\"projects\":{projects},\"mean_ms\":{mean:.3},\"p50_ms\":{:.3},\"p99_ms\":{:.3},\"max_ms\":{:.3},\"results\":{results}}}",
        at(500),
        at(990),
        at(1_000)
    );
}

/// Wall time of the median run, processor time of all threads on average (of a busy machine the better guide).
fn median<T>(work: impl Fn() -> T) -> (f64, f64, T) {
    let result = work();
    let before = processor_ms();
    for _ in 0..20 {
        std::hint::black_box(work());
    }
    let processor = (processor_ms() - before) / 20.0;
    let mut times: Vec<f64> = (0..5)
        .map(|_| {
            let start = Instant::now();
            std::hint::black_box(work());
            ms(start)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    (times[2], processor, result)
}

fn ms(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1_000.0
}

/// Anonymous memory in kB; 0 where the system does not say.
fn memory() -> u64 {
    status("RssAnon:")
}

/// Processor time of all threads so far; its grain is 10 ms.
fn processor_ms() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit(')').next().unwrap_or_default();
    let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|text| text.parse::<f64>().ok());
    ticks.sum::<f64>() * 10.0
}

fn status(key: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with(key));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}
