use crate::{Limits, Options, gather, guess_sheet, read, rows};

#[test]
fn a_row_per_outcome_becomes_one_record() {
    let csv = "ID,Title,Expected outcome,GCM objective\nP-1,One,First,7\nP-1,One,Second,16\nP-2,Two,Third,1\nP-2,Other,,2\n";
    let reading = read(csv.as_bytes(), "", &Limits::default());
    let sheet = &reading.sheets[0];
    let gathered = gather(rows(sheet, &guess_sheet(sheet), &Options::default()).rows);
    assert_eq!(gathered.len(), 2);
    let outcomes: Vec<_> = gathered[0]
        .outcomes
        .iter()
        .map(|outcome| (outcome.number, outcome.titles[0].text.as_str(), outcome.gcm.clone()))
        .collect();
    assert_eq!(outcomes, [(1, "First", vec![7]), (2, "Second", vec![16])]);
    assert!(gathered[0].gcm.is_empty() && gathered[0].findings.is_empty());
    assert_eq!(gathered[1].findings[0].code, "table.rows-differ");
    assert_eq!(gathered[1].findings[0].place.to_string(), "row 5");
}
