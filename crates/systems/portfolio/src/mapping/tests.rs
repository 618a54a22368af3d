//! Tests of mapping: real files, node identity, what a person wrote.

use std::io::Read;
use std::path::{Path, PathBuf};

use sterna_iati::{Item, Limits, Reader};
use sterna_vocabulary::MultiText;

use super::{Mapped, Provided, edit, from_iati, from_table, match_outcomes, settle};
use crate::project::{Outcome, Project};

fn shared() -> Option<PathBuf> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../../../shared/data/iati/activities"));
    if folder.is_dir() {
        return Some(folder.to_owned());
    }
    eprintln!("SKIPPED: shared data absent");
    None
}

#[test]
fn real_files_map_lay_out_and_settle_twice_the_same() {
    let Some(folder) = shared() else { return };
    let mut activities = 0;
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        // The largest one would take most of the time and shows nothing the others do not.
        if path.to_string_lossy().contains("all-publishers") || path.is_dir() {
            continue;
        }
        let mut content = Vec::new();
        std::fs::File::open(&path).and_then(|mut file| file.read_to_end(&mut content)).expect("a file");
        for item in Reader::new(content.as_slice(), Limits::default()) {
            let Item::Activity(activity) = item.expect("readable") else { continue };
            activities += 1;
            let mut first = from_iati(&activity, &[]);
            let nodes = settle(None, &mut first).expect("settled");
            assert_eq!(nodes.len(), first.project.outcomes.len());
            if activity.identifier.is_empty() && first.project.title.is_empty() {
                continue;
            }
            let body = first.project.to_json().expect("laid out");
            let present = Project::from_json(&body).expect("read back");
            let mut second = from_iati(&activity, &[]);
            assert_eq!(
                settle(Some(&present), &mut second).expect("settled"),
                nodes,
                "{}",
                activity.identifier
            );
            assert_eq!(second.project.to_json().expect("laid out"), body, "{}", activity.identifier);
        }
    }
    assert!(activities > 1_000, "{activities} activities");
}

fn outcome(id: &str, title: &str) -> Outcome {
    Outcome { id: id.to_owned(), title: MultiText::of("en", title), ..Outcome::default() }
}

#[test]
fn outcomes_are_found_again_by_reference_title_and_position() {
    let old = [
        outcome("o1", "Births are registered"),
        outcome("o2", "Borders are managed"),
        outcome("o3", "Data are shared"),
    ];
    let new = [
        outcome("", "BORDERS are managed"),
        outcome("", "Births are registered"),
        outcome("", "Data are shared widely"),
    ];
    assert_eq!(match_outcomes(&old, &new), [Some(1), Some(0), Some(2)]);
    let mut one = old.clone();
    one[0].source_reference = Some("R1".to_owned());
    let mut renamed = [outcome("", "Something else entirely")];
    renamed[0].source_reference = Some("R1".to_owned());
    assert_eq!(match_outcomes(&one, &renamed), [Some(0)]);
    assert_eq!(match_outcomes(&old, &[outcome("", "Visas cost less")]), [None]);
}

#[test]
fn what_cannot_be_matched_is_kept_and_its_id_never_used_again() {
    let present = Project {
        title: MultiText::of("en", "P"),
        outcomes: vec![outcome("o1", "Births are registered")],
        ..Project::default()
    };
    let mut incoming = Mapped {
        project: Project {
            title: MultiText::of("en", "P"),
            outcomes: vec![outcome("", "Visas cost less")],
            ..Project::default()
        },
        ..Mapped::default()
    };
    assert_eq!(settle(Some(&present), &mut incoming).expect("settled"), ["o2"]);
    assert_eq!(incoming.project.orphaned[0].id, "o1");
    let mut back = Mapped {
        project: Project {
            title: MultiText::of("en", "P"),
            outcomes: vec![outcome("", "Births are registered")],
            ..Project::default()
        },
        ..Mapped::default()
    };
    assert_eq!(
        settle(Some(&incoming.project), &mut back).expect("settled"),
        ["o1"],
        "it comes back to its tags"
    );
}

#[test]
fn what_a_person_wrote_stays_and_the_difference_is_kept() {
    let imported = Project {
        title: MultiText::of("en", "From the file"),
        outcomes: vec![outcome("o1", "Births are registered")],
        ..Project::default()
    };
    let mut hers = imported.clone();
    hers.title = MultiText::of("en", "Hers");
    hers.outcomes[0].share = Some(400_000);
    let edited = edit(Some(&imported), hers).expect("edited");
    assert_eq!(edited.hand.iter().map(String::as_str).collect::<Vec<_>>(), ["outcomes/o1/share", "title"]);
    let file = |title: &str| Mapped {
        project: Project {
            title: MultiText::of("en", title),
            status: Some("4".to_owned()),
            outcomes: vec![outcome("", "Births are registered")],
            ..Project::default()
        },
        ..Mapped::default()
    };
    let mut again = file("From the file");
    settle(Some(&edited), &mut again).expect("settled");
    assert_eq!(again.project.title.get("en"), Some("Hers"));
    assert_eq!(again.project.status.as_deref(), Some("4"), "fields she did not touch follow the file");
    assert_eq!(again.project.outcomes[0].share, Some(400_000));
    let fields: Vec<&str> = again.project.source_differences.iter().map(|one| one.field.as_str()).collect();
    assert_eq!(fields, ["outcomes/o1/share", "title"]);
    let before = again.project.clone();
    let mut third = file("From the file");
    settle(Some(&before), &mut third).expect("settled");
    assert_eq!(third.project, before, "the same file again changes nothing");
    let mut agrees = file("Hers");
    settle(Some(&before), &mut agrees).expect("settled");
    assert_eq!(agrees.project.source_differences.len(), 1, "a file that agrees leaves no difference");
}

#[test]
fn a_row_keeps_its_identifier_within_its_collection() {
    let row = sterna_tables::TableRow {
        identifier: Some("A-1".to_owned()),
        titles: vec![sterna_tables::LangText { language: "es".to_owned(), text: "Ley".to_owned() }],
        gcm: vec![4, 16, 15, 7, 1],
        ..sterna_tables::TableRow::default()
    };
    let every = Provided::fields(sterna_tables::Field::ALL.iter().copied());
    let mapped = from_table(&row, "interior", &every);
    assert_eq!(mapped.aliases[0].namespace, "table:interior");
    assert_eq!(mapped.tags.len(), 4, "four objectives are the limit");
    assert_eq!(mapped.tags[3].rank, 4);
    assert!(mapped.findings.iter().any(|finding| finding.code == "tag.too-many"));
    let nameless = from_table(&sterna_tables::TableRow::default(), "interior", &every);
    assert!(nameless.findings.iter().any(|finding| finding.code == "import.no-identifier"));
}

#[test]
fn a_spreadsheet_leaves_fields_alone_that_it_cannot_speak_of() {
    let present = Project {
        title: MultiText::of("en", "P"),
        sectors: vec![crate::project::Sector {
            code: "15190".to_owned(),
            ..crate::project::Sector::default()
        }],
        ..Project::default()
    };
    let row =
        sterna_tables::TableRow { identifier: Some("A-1".to_owned()), ..sterna_tables::TableRow::default() };
    let every = Provided::fields(sterna_tables::Field::ALL.iter().copied());
    let mut mapped = from_table(&row, "c", &every);
    settle(Some(&present), &mut mapped).expect("settled");
    assert_eq!(mapped.project.sectors.len(), 1);
}

#[test]
fn a_title_that_stands_for_an_identifier_is_kept_as_a_hash() {
    let alias = |title: &str| {
        let text = sterna_tables::LangText { language: "fr".to_owned(), text: title.to_owned() };
        let row = sterna_tables::TableRow { titles: vec![text], ..sterna_tables::TableRow::default() };
        let mapped = from_table(&row, "c", &Provided::default());
        assert!(mapped.project.identifiers.is_empty(), "it is no identifier anybody gave");
        mapped.aliases[0].value.clone()
    };
    let one = alias("Loi sur l'état civil");
    assert_eq!(one, alias("LOI SUR L'ETAT CIVIL"));
    assert_ne!(one, alias("Loi sur l'état civil, 2"));
    assert_ne!(alias("!!"), alias("??"), "a title without a letter is still one of its own");
    let hash = one.strip_prefix("title:").expect("its mark");
    assert!(hash.len() == 32 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()), "{one}");
}

#[test]
fn outcomes_written_by_a_person_have_ids_of_their_own() {
    let present = Project {
        title: MultiText::of("en", "P"),
        outcomes: vec![outcome("o1", "One"), outcome("o2", "Two"), outcome("o3", "Three")],
        orphaned: vec![outcome("o7", "Earlier")],
        ..Project::default()
    };
    let ids = |outcomes: &[Outcome]| outcomes.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let mut hers = present.clone();
    hers.outcomes = vec![outcome("o1", "One"), outcome("", "New"), outcome("", "Newer")];
    let edited = edit(Some(&present), hers).expect("edited");
    assert_eq!(ids(&edited.outcomes), ["o1", "o8", "o9"], "no id is used again");
    assert_eq!(ids(&edited.orphaned), ["o7", "o2", "o3"], "what she left out waits with its tags");
    let mut back = edited.clone();
    back.outcomes.push(outcome("o2", "Two"));
    back.orphaned.clear();
    let again = edit(Some(&edited), back).expect("edited");
    assert_eq!(ids(&again.outcomes), ["o1", "o8", "o9", "o2"]);
    assert_eq!(ids(&again.orphaned), ["o7", "o3"]);
    let mut twice = present.clone();
    twice.outcomes.push(outcome("o1", "Again"));
    assert_eq!(edit(Some(&present), twice).unwrap_err().code(), "project.duplicate-outcome");
}
