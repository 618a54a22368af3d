use crate::{Amount, Limits, Options, Place, Severity, Status, guess_sheet, read, rows};

fn apply(csv: &str) -> crate::Applied {
    let reading = read(csv.as_bytes(), "t.csv", &Limits::default());
    let sheet = &reading.sheets[0];
    rows(sheet, &guess_sheet(sheet), &Options::default())
}

#[test]
fn a_row_with_everything() {
    let applied = apply(
        "ID,Title,Titre (FR),Status,Start date,End date,Countries,Donor,Budget (EUR),GCM objectives,SDG targets,Outcome 1,Outcome 1 share,Outcome 2,Outcome 2 share,Website,Contact name\n\
         P-1,Safe return,Retour sûr,Active,01/02/2023,31/12/2024,Kenya; Uganda,Donor A; Donor B,\"1.250.000,75\",21; 7,\"10.7, 8.8\",People return,60,Offices work,40,https://example.org,Somebody\n",
    );
    let row = &applied.rows[0];
    assert!(!row.refused(), "{:?}", row.findings);
    assert_eq!(row.identifier.as_deref(), Some("P-1"));
    assert_eq!(row.titles.iter().map(|title| title.language.as_str()).collect::<Vec<_>>(), ["en", "fr"]);
    assert_eq!(row.status, Some(Status::Implementation));
    assert_eq!(row.start.unwrap().date.to_string(), "2023-02-01");
    assert_eq!(row.end.unwrap().date.to_string(), "2024-12-31");
    assert_eq!(row.countries.len(), 2);
    assert_eq!(row.organisations.len(), 2);
    assert_eq!(row.budget, Some(Amount { minor: 125_000_075, currency: "EUR".into() }));
    assert_eq!(row.gcm, [21, 7]);
    assert_eq!(row.sdg, ["10.7", "8.8"]);
    assert_eq!(
        row.outcomes.iter().map(|outcome| outcome.share).collect::<Vec<_>>(),
        [Some(6_000), Some(4_000)]
    );
    assert_eq!(applied.persons_dropped, 1);
    assert_eq!(row.original[16], "");
    assert!(row.notes.is_empty());
}

#[test]
fn doubts_have_a_place_and_keep_the_row() {
    let applied = apply(
        "ID;Title;Start date;Budget (USD);GCM objectives\nP-1;One;2016-02-30;1.2 million;16.1\nP-2;Two;2020-01-01;5;7\n;;2020-01-01;6;8\n",
    );
    let codes: Vec<_> = applied.rows[0]
        .findings
        .iter()
        .map(|finding| (finding.code.as_ref(), finding.place.to_string()))
        .collect();
    assert_eq!(codes[0], ("table.date-impossible", "row 2, column C".to_owned()));
    assert_eq!(codes[1], ("table.amount-words", "row 2, column D".to_owned()));
    assert_eq!(codes[2], ("table.gcm-unclear", "row 2, column E".to_owned()));
    assert!(!applied.rows[0].refused());
    assert!(applied.rows[1].findings.is_empty());
    assert!(applied.rows[2].refused());
    assert_eq!(applied.rows[2].findings[0].code, "table.row-without-name");
    let place = Place { sheet: Some("Projets".into()), row: Some(7), column: Some(3) };
    assert_eq!(place.to_string(), "sheet Projets, row 7, column D");
}

#[test]
fn a_column_per_objective() {
    let applied = apply("Title,Objective 7,Objective 16,10.7\nOne,x,,x\nTwo,,x,\nThree,x,x,\nFour,,,\n");
    let tags: Vec<_> = applied.rows.iter().map(|row| (row.gcm.clone(), row.sdg.clone())).collect();
    assert_eq!(tags[0], (vec![7], vec!["10.7".to_owned()]));
    assert_eq!(tags[1].0, [16]);
    assert_eq!(tags[2].0, [7, 16]);
    assert!(tags[3].0.is_empty());
}

#[test]
fn arabic_and_chinese_rows() {
    let applied = apply(
        "عنوان المشروع,الدولة,تاريخ البدء,الميزانية,العملة,أهداف الاتفاق العالمي\nتحسين خدمات المهاجرين,كينيا,٢٠٢٣/٠٢/٠١,١٢٣٤٫٥٠,USD,٧؛ ١٦\n",
    );
    let row = &applied.rows[0];
    assert_eq!(row.titles[0].language, "ar");
    assert_eq!(row.countries[0].iso3, "KEN");
    assert_eq!(row.start.unwrap().date.to_string(), "2023-02-01");
    assert_eq!(row.budget.as_ref().unwrap().minor, 123_450);
    assert_eq!(row.gcm, [7, 16]);
    let applied = apply(
        "项目名称,国家,开始日期,预算（美元）,全球契约目标\n移民服务改善,肯尼亚,2023年2月1日,1234.50,7、16\n",
    );
    let row = &applied.rows[0];
    assert_eq!((row.titles[0].language.as_str(), row.countries[0].iso3.as_str()), ("zh", "KEN"));
    assert_eq!(row.gcm, [7, 16]);
    assert_eq!(row.budget, Some(Amount { minor: 123_450, currency: "USD".into() }));
}

#[test]
fn persons_are_dropped_wherever_they_stand() {
    let applied = apply(
        "Title,Description,Partner,Phone\nOne,Write to a.b@c.example for more,a.b@c.example,+254 700 000 000\n",
    );
    let row = &applied.rows[0];
    assert_eq!(row.descriptions[0].text, "Write to […] for more");
    assert!(row.organisations.is_empty());
    assert_eq!(applied.persons_dropped, 3);
    assert!(!serde_json::to_string(&applied).unwrap().contains("c.example"));
    let notice = applied.findings.iter().find(|finding| finding.code == "table.persons-dropped").unwrap();
    assert_eq!((notice.severity, notice.args[0].1.as_str()), (Severity::Notice, "3"));
}

#[test]
fn a_table_without_titles_is_refused() {
    let applied = apply("Colour,Weight,Height\nred,1,2\nblue,3,4\n");
    assert!(applied.rows.is_empty());
    assert_eq!(applied.findings[0].code, "table.no-title-column");
}
