//! One sample of each view, with something in every part of it.

use std::collections::BTreeMap;

use sterna_archive::{
    ChangeSetHead, ChangeSetId, Collection, ImportHead, ImportId, ImportRow, ImportState, Origin, RowOutcome,
    RowSeverity, Seq, SourcePlace, Tag, TagStatus, VersionHead,
};
use sterna_site::{Ctx, Page};
use sterna_tables::{Confidence, Field, MappedColumn, Mapping};
use sterna_vocabulary::{MultiText, NodeChange, Overrides, framework};

use crate::counted::counted;
use crate::manifest::Manifest;
use crate::pages::*;
use crate::project::{Outcome, Project, Sum};
use crate::rules::{Suggestion, seeded_rules};
use crate::stocktake::{
    AmountOut, By, CoverageOut, DenominatorOut, Group, Stocktake, StocktakeQuery, TotalsOut, WindowsOut,
    compare,
};
use crate::tagging::NodeRef;
use crate::tests::{at, record};
use crate::{Discrepancy, FindingSeverity, ImportFinding, Rate, RateTable};

/// The name and the page of each view.
pub(super) fn all(ctx: &Ctx) -> Vec<(&'static str, String)> {
    let mut pages = portfolio(ctx);
    pages.extend(super::rounds::all(ctx));
    pages
}

fn portfolio(ctx: &Ctx) -> Vec<(&'static str, String)> {
    let stocktake = |by, code, label| stocktake(by, code, label).render(ctx).into_string();
    let wizard = |sheet| wizard(sheet).render(ctx).into_string();
    let rows = vec![row()];
    vec![
        ("changes", changes().render(ctx).into_string()),
        ("collections", collections().render(ctx).into_string()),
        ("new record", edit().render(ctx).into_string()),
        ("history", history().render(ctx).into_string()),
        ("compare", comparison().render(ctx).into_string()),
        (
            "home",
            HomeView { stocktake: self::stocktake(By::Cluster, "I", "Cluster I") }.render(ctx).into_string(),
        ),
        ("mapping", mapping().render(ctx).into_string()),
        ("import", import_run().render(ctx).into_string()),
        ("imports", imports().render(ctx).into_string()),
        (
            "list",
            ListView {
                rows: rows.clone(),
                total: 1,
                filters: vec![("type".to_owned(), "law".to_owned())],
                ..ListView::default()
            }
            .render(ctx)
            .into_string(),
        ),
        ("empty list", ListView::default().render(ctx).into_string()),
        ("project", project_view().render(ctx).into_string()),
        ("quality", QualityView { discrepancies: vec![discrepancy()] }.render(ctx).into_string()),
        (
            "rules",
            RulesView { rules: seeded_rules(), edited: None, refused: None, activated: vec!["2".to_owned()] }
                .render(ctx)
                .into_string(),
        ),
        (
            "search",
            SearchView {
                words: "a".to_owned(),
                total: 1,
                hits: vec![(row(), vec![("a".to_owned(), true)])],
                objectives: vec!["16".to_owned()],
                countries: vec!["KEN".to_owned()],
                next: None,
            }
            .render(ctx)
            .into_string(),
        ),
        ("by cluster", stocktake(By::Cluster, "I", "Cluster I")),
        ("by objective", stocktake(By::Objective, "16", "Inclusion and social cohesion")),
        ("by country", stocktake(By::Country, "KEN", "Kenya")),
        ("windows", windows().render(ctx).into_string()),
        ("subject", subject(ctx, rows)),
        (
            "verify",
            VerifyView { verdict: Some((false, vec!["x".to_owned()])), refused: None }
                .render(ctx)
                .into_string(),
        ),
        ("frameworks", frameworks_page(ctx).into_string()),
        (
            "framework",
            FrameworkView {
                framework: framework("gcm").expect("the objectives"),
                overrides: Overrides::default(),
                published: false,
            }
            .render(ctx)
            .into_string(),
        ),
        ("settings", settings(true).render(ctx).into_string()),
        ("settings at first", settings(false).render(ctx).into_string()),
        ("retire", retire().render(ctx).into_string()),
        ("wizard", wizard(false)),
        ("sheet", wizard(true)),
    ]
}

fn text(words: &str) -> MultiText {
    MultiText::of("en", words)
}

fn project() -> Project {
    let outcome = Outcome {
        id: "o1".to_owned(),
        title: text("An outcome"),
        share: Some(500_000),
        ..Outcome::default()
    };
    Project {
        title: text("A project"),
        description: text("What it does"),
        outcomes: vec![outcome],
        stated: vec![Sum { currency: "USD".to_owned(), minor: 1200 }],
        ..Project::default()
    }
}

fn tag(concept: &str, status: TagStatus, rank: u8) -> Tag {
    Tag {
        record: record("p", &project()).id,
        node: "o1".to_owned(),
        framework: "gcm".to_owned(),
        framework_version: "1".to_owned(),
        concept: concept.to_owned(),
        status,
        origin: Origin::Manual,
        rank,
        confidence: None,
        evidence: "words".to_owned(),
        seq: Seq(2),
        at: at(),
        actor: "owner".to_owned(),
        change_set: ChangeSetId::from_bits(1),
        retracted: None,
        retracted_by_hand: false,
    }
}

fn version() -> VersionHead {
    VersionHead {
        version: 2,
        seq: Seq(2),
        state: "recorded".to_owned(),
        at: at(),
        actor: "owner".to_owned(),
        change_set: ChangeSetId::from_bits(1),
        summary: "read".to_owned(),
        hash: "0".to_owned(),
        source: Some(SourcePlace {
            file: "f.csv".to_owned(),
            file_hash: "0".to_owned(),
            place: "row 2".to_owned(),
        }),
    }
}

fn row() -> ListRowView {
    let (record, project) = (record("p", &project()), project());
    let tags = [tag("16", TagStatus::Confirmed, 1)];
    let card = crate::Card::of(&record, &project, &tags, &counted(&record, &project, &[]));
    ListRowView { id: record.id.as_str().to_owned(), card, synthetic: true }
}

fn changes() -> ChangesView {
    let change = ChangeSetHead {
        id: ChangeSetId::from_bits(1),
        actor: "owner".to_owned(),
        at: at(),
        summary: "tagged".to_owned(),
        first: Seq(1),
        last: Seq(2),
        undone: false,
        undoes: None,
    };
    ChangesView { changes: vec![change], next: Some("/changes?before=1".to_owned()), kept: Some(1) }
}

fn collections() -> CollectionsView {
    let collection = Collection {
        slug: "main".to_owned(),
        name: BTreeMap::from([("en".to_owned(), "Ours".to_owned())]),
        synthetic: true,
        factual_demo: false,
        created: at(),
        records: 3,
    };
    CollectionsView {
        collections: vec![collection],
        refused: Some("⟦refused⟧".to_owned()),
        demonstration_absent: false,
    }
}

fn edit() -> EditView {
    EditView {
        id: None,
        title: String::new(),
        form: ProjectForm { title: "⟦x⟧".to_owned(), ..ProjectForm::default() },
        errors: vec![("title", "⟦needed⟧".to_owned())],
        conflict: Some((2, "/compare".to_owned())),
        collections: vec![("main".to_owned(), "⟦Ours⟧".to_owned())],
        synthetic: false,
        factual: false,
    }
}

fn history() -> HistoryView {
    HistoryView {
        id: "p".to_owned(),
        title: "⟦A project⟧".to_owned(),
        versions: vec![version()],
        tags: vec![tag("16", TagStatus::Confirmed, 1)],
        synthetic: false,
        factual: true,
    }
}

fn comparison() -> CompareView {
    let side =
        |version, project| ComparedVersion { version, at: at(), state: "recorded".to_owned(), project };
    CompareView {
        id: "p".to_owned(),
        title: "⟦A project⟧".to_owned(),
        before: side(1, Project::default()),
        after: side(2, project()),
        synthetic: true,
        factual: true,
    }
}

fn mapping() -> ImportMappingView {
    let column = MappedColumn {
        index: 0,
        heading: "Name".to_owned(),
        field: Some(Field::Title),
        confidence: Confidence::Unsure,
        reason: String::new(),
        language: None,
        ..MappedColumn::default()
    };
    ImportMappingView {
        file_hash: "0".to_owned(),
        file: "f.csv".to_owned(),
        collection: "main".to_owned(),
        sheets: vec!["A".to_owned(), "B".to_owned()],
        sheet: "A".to_owned(),
        rows: 3,
        mapping: Mapping { columns: vec![column], ..Mapping::default() },
        remembered: true,
        samples: vec![vec!["one".to_owned()]],
    }
}

fn import_head() -> ImportHead {
    ImportHead {
        id: ImportId::from_bits(1),
        collection: "main".to_owned(),
        file: "⟦f.csv⟧".to_owned(),
        file_hash: "0".to_owned(),
        form: "table".to_owned(),
        actor: "owner".to_owned(),
        at: at(),
        state: ImportState::Staging,
        done: 2,
        total: Some(2),
        note: "read".to_owned(),
        created: 1,
        updated: 0,
        unchanged: 0,
        refused: 1,
        change_set: None,
    }
}

fn import_run() -> ImportRunView {
    let finding = || ImportFinding::new("table.date", FindingSeverity::Warning, "row 2", "Not a day");
    let row = ImportRow {
        position: 1,
        place: "row 2".to_owned(),
        identifier: "X-1".to_owned(),
        title: "A title".to_owned(),
        outcome: RowOutcome::Refused,
        severity: RowSeverity::Error,
        findings: String::new(),
        original: String::new(),
        record: None,
    };
    ImportRunView {
        head: import_head(),
        collection: "Ours".to_owned(),
        working: false,
        failed: None,
        file_findings: vec![finding()],
        rows: vec![(row, vec![finding()])],
        outcome: None,
        next: Some("/import/x?after=1".to_owned()),
        kept: None,
        table: true,
    }
}

fn imports() -> ImportStartView {
    ImportStartView {
        collections: vec![("main".to_owned(), "Ours".to_owned())],
        imports: vec![("Ours".to_owned(), import_head())],
        megabytes_max: 512,
        refused: None,
    }
}

fn project_view() -> ProjectView {
    let (record, project) = (record("p", &project()), project());
    let related = RelatedView {
        relation: "parent".to_owned(),
        incoming: false,
        title: "Another".to_owned(),
        href: None,
    };
    ProjectView {
        counted: counted(&record, &project, &[]),
        tags: vec![tag("16", TagStatus::Confirmed, 1), tag("", TagStatus::None, 0)],
        latest: Some(version()),
        collection: "Ours".to_owned(),
        synthetic: true,
        related: vec![related],
        undo: None,
        record,
        project,
    }
}

fn discrepancy() -> Discrepancy {
    Discrepancy {
        id: "d".to_owned(),
        source: "S".to_owned(),
        title: text("Countries"),
        stated: text("31"),
        listed: text("27"),
        place: text("page 2"),
        note: text("A remark"),
        url: None,
    }
}

fn answer(by: By, code: &str, label: &str) -> Stocktake {
    let amounts = vec![AmountOut { currency: "USD".to_owned(), minor: 1200 }];
    let group = |projects| Group {
        code: code.to_owned(),
        label: format!("⟦{label}⟧"),
        projects,
        recorded: crate::stocktake::recorded(projects),
        percent: Some(50),
        outcomes: 2,
        amounts: amounts.clone(),
        converted: None,
        projects_all: Some(3),
        suggested: 0,
        sentence: "A sentence".to_owned(),
        footnote: None,
    };
    Stocktake {
        framework: "gcm".to_owned(),
        denominator: DenominatorOut { kind: "tagged", count: 2 },
        coverage: CoverageOut { tagged: 1, activated: 2, all: 3, ..CoverageOut::default() },
        rounding: "floor",
        by: by.code(),
        groups: vec![group(1), group(0)],
        totals: TotalsOut { untagged: amounts.clone(), amounts, ..TotalsOut::default() },
        windows: WindowsOut::default(),
        tags: "confirmed",
        activated_statuses: vec!["2".to_owned()],
        money: Some("equal"),
        notes: vec!["A note".to_owned()],
        manifest: Manifest::default(),
    }
}

fn stocktake(by: By, code: &str, label: &str) -> StocktakeView {
    StocktakeView {
        query: StocktakeQuery { by, collections: vec!["main".to_owned()], ..StocktakeQuery::default() },
        stocktake: answer(by, code, label),
        comparison: None,
        collections: vec![("main".to_owned(), "Ours".to_owned())],
        synthetic: true,
    }
}

fn windows() -> StocktakeView {
    let one = || answer(By::Objective, "16", "Inclusion");
    StocktakeView { comparison: Some(compare(one(), one())), ..stocktake(By::Objective, "16", "Inclusion") }
}

fn subject(ctx: &Ctx, rows: Vec<ListRowView>) -> String {
    let panel = SubjectPanelView {
        name: "Kenya".to_owned(),
        total: 2,
        href: "/projects?country=KEN".to_owned(),
        rows,
        objectives: vec![("16".to_owned(), 2)],
    };
    let heading = maud::html! { h1 { (ctx.content("Kenya")) } (panel.render(ctx)) };
    Page::new(ctx.content("Kenya")).render(ctx, &heading).into_string()
}

fn wizard(sheet: bool) -> WizardView {
    let item = |node: &str| WizardItem {
        node: NodeRef { record: record("p", &project()).id, node: node.to_owned() },
        title: text("An outcome"),
        description: text("What it is"),
        project_title: text("A project"),
        project_description: text("What it does"),
        variety: "law".to_owned(),
        tags: vec![tag("16", TagStatus::Confirmed, 1)],
    };
    WizardView {
        items: vec![item("o1"), item("o2"), item("o3")],
        current: 1,
        sheet,
        total: 3,
        coverage: (1, 2, 3),
        next_page: Some("/wizard?after=x".to_owned()),
        suggestions: vec![Suggestion {
            framework: "gcm".to_owned(),
            concept: "7".to_owned(),
            rank: 1,
            confidence: 500,
            reason: "A reason".to_owned(),
            evidence: "the words".to_owned(),
            reason_code: "align-reason-words",
            words: vec!["the words".to_owned()],
            passage: vec![("on ".to_owned(), false), ("the words".to_owned(), true)],
            refugees: true,
        }],
        suggester: "Rules 1".to_owned(),
        synthetic: true,
        factual: false,
        sisters: vec![("p.o2".to_owned(), "A sister".to_owned())],
        undo: None,
        told: WizardTold {
            undone: Some(("tagged gcm 16 on 2 nodes".to_owned(), 1)),
            untagged: 2,
            listed: vec![("A title".to_owned(), "/wizard?at=p.o1".to_owned(), "A reason".to_owned())],
        },
        refused: None,
        filter_query: String::new(),
    }
}

fn settings(fixed: bool) -> SettingsView {
    let rate = |currency: &str, per: &str| Rate {
        currency: currency.to_owned(),
        per: per.to_owned(),
        date: "2026-01-31".to_owned(),
        source: "A treasury".to_owned(),
    };
    let table = RateTable { name: "default".to_owned(), rates: vec![rate("EUR", "0.9"), rate("USD", "1")] };
    SettingsView {
        base: fixed.then(|| "https://data.example.org/vocabulary".to_owned()),
        rates: if fixed { vec![table] } else { Vec::new() },
        activated: vec!["2".to_owned(), "4".to_owned()],
        refused: (!fixed).then(|| ("base".to_owned(), "A reason".to_owned())),
        typed: "http://localhost".to_owned(),
        undo: None,
    }
}

fn retire() -> RetireView {
    let change = NodeChange {
        record: "p".to_owned(),
        node: "o1".to_owned(),
        before: vec![("7".to_owned(), 1)],
        after: vec![("8".to_owned(), 1), ("9".to_owned(), 2)],
        dropped: vec!["16".to_owned()],
    };
    RetireView {
        framework: "gcm".to_owned(),
        concept: "7".to_owned(),
        into: vec!["8".to_owned(), "9".to_owned()],
        changes: vec![("A title".to_owned(), change)],
        total: 2,
        untouched: 5,
    }
}
