//! Shows what is understood of a file.
use sterna_tables::*;
fn main() {
    for path in std::env::args().skip(1) {
        let r = read(&std::fs::read(&path).unwrap(), &path, &Limits::default());
        println!("== {path} {:?}", r.findings.iter().map(|f| format!("{} {}", f.code, f.place)).take(6).collect::<Vec<_>>());
        for s in &r.sheets {
            let m = guess_sheet(s);
            println!(" {:?} head {:?} rows {} lang {:?}", s.name, s.heading_row, s.rows.len(), m.language);
            println!("  {:?}", m.columns.iter().map(|c| format!("{}={}", c.heading.chars().take(30).collect::<String>(), c.field.map_or("-", Field::code))).take(45).collect::<Vec<_>>());
            let a = rows(s, &m, &Options::default());
            let mut n = std::collections::BTreeMap::new();
            for f in a.rows.iter().flat_map(|r| &r.findings).chain(&a.findings) { n.entry(f.code.to_string()).or_insert((0, f.message.clone())).0 += 1; }
            println!("  rows {} refused {} {:?}", a.rows.len(), a.rows.iter().filter(|r| r.refused()).count(), n);
        }
    }
}
