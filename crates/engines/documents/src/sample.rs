//! A document with everything in it, in each language, for tests and for looking at.

use sterna_vocabulary::Lang;

use crate::{
    AboutRow, Alignment, Block, BlockId, Cell, Chart, ChartKind, Content, Document, DocumentDate, ExampleBox,
    Footnote, List, ListItem, Look, Manifest, Map, MapDot, Mark, Paragraph, Point, Run, Source, Sources,
    Table,
};

/// Sentences of one language.
struct Texts {
    title: &'static str,
    subtitle: &'static str,
    date: &'static str,
    status: &'static str,
    standing: &'static str,
    chapter: &'static str,
    section: &'static str,
    prose: &'static str,
    objectives: [&'static str; 4],
    projects: &'static str,
    objective: &'static str,
    none: &'static str,
    source: &'static str,
    country: &'static str,
    disclaimer: &'static str,
    suggested: &'static str,
}

/// An id that is known to be one.
fn id(text: &str) -> BlockId {
    BlockId::new(text).unwrap_or_else(|| unreachable!("{text} is an id"))
}

/// The sample in a language, with as many chapters.
#[must_use]
pub fn document(language: Lang, chapters: usize) -> Document {
    let texts = texts(language);
    let mut body = vec![Block::live(id("contents"), Content::Toc)];
    for chapter in 1..=chapters.max(1) {
        self::chapter(&mut body, texts, chapter);
    }
    body.push(Block::prose(
        id("sources"),
        vec![
            Content::heading(1, texts.source, "sources"),
            Content::Sources(Sources {
                entries: vec![
                    Source {
                        anchor: "source-1".into(),
                        runs: vec![
                            Run::text("A/RES/73/195, "),
                            Run::link("undocs.org", "https://undocs.org/A/RES/73/195"),
                        ],
                    },
                    Source { anchor: String::new(), runs: vec![Run::text(texts.disclaimer)] },
                ],
            }),
        ],
    ));
    Document {
        language,
        title: texts.title.into(),
        subtitle: texts.subtitle.into(),
        publisher: String::new(),
        date: DocumentDate { iso: "2026-11-22".into(), written: texts.date.into() },
        status: texts.status.into(),
        mark: String::new(),
        standing: vec![texts.standing.into()],
        about: vec![
            AboutRow { label: texts.source.into(), value: texts.section.into() },
            AboutRow { label: texts.projects.into(), value: "1,284".into() },
        ],
        footnotes: vec![
            Footnote {
                id: "n1".into(),
                runs: vec![
                    Run::text(texts.standing),
                    Run::text(" "),
                    Run::link("SYN-0001", "https://example.org/projects/syn-0001"),
                ],
            },
            Footnote { id: "n2".into(), runs: vec![Run::text(texts.disclaimer)] },
        ],
        manifest: Manifest {
            json: serde_json::json!({"report": "sample", "version": 3, "change": 1284, "language": language.code()}),
            tree_sha256: String::new(),
        },
        body,
    }
}

#[expect(clippy::too_many_lines, reason = "one of each block, in the order of a report")]
fn chapter(body: &mut Vec<Block>, texts: &Texts, chapter: usize) {
    let at = |name: &str| id(&format!("c{chapter}.{name}"));
    body.push(Block::prose(
        at("opening"),
        vec![
            Content::heading(1, format!("{chapter}. {}", texts.chapter), format!("chapter-{chapter}")),
            Content::Paragraph(Paragraph { look: Look::Lead, runs: vec![Run::text(texts.standing)] }),
            Content::Paragraph(Paragraph {
                look: Look::Body,
                runs: vec![
                    Run::text(format!("{} ", texts.prose)),
                    Run::figure(
                        "projects.cluster-3",
                        "313",
                        Some("https://example.org/projects?cluster=3".into()),
                    ),
                    Run::text(" / "),
                    Run::figure("projects.all", "668", None),
                    Run::footnote("n1"),
                    Run::text(" "),
                    Run::strong(texts.objectives[0]),
                    Run::text(". "),
                    Run::emphasis(texts.objectives[1]),
                    Run::text(". "),
                    Run::link(texts.source, "#sources"),
                    Run::text("."),
                    Run::footnote("n2"),
                ],
            }),
            Content::text(texts.prose.repeat(3)),
            Content::Paragraph(Paragraph { look: Look::Quote, runs: vec![Run::text(texts.standing)] }),
            Content::heading(2, texts.section, ""),
            Content::List(List {
                ordered: false,
                items: texts
                    .objectives
                    .iter()
                    .enumerate()
                    .map(|(index, text)| ListItem {
                        depth: u8::from(index == 1),
                        runs: vec![Run::text(*text)],
                    })
                    .collect(),
            }),
            Content::List(List {
                ordered: true,
                items: texts.objectives[..2]
                    .iter()
                    .map(|text| ListItem { depth: 0, runs: vec![Run::text(*text)] })
                    .collect(),
            }),
            Content::heading(3, texts.objective, ""),
            Content::text(texts.prose.repeat(4)),
        ],
    ));
    let rows: Vec<Vec<Cell>> = texts
        .objectives
        .iter()
        .enumerate()
        .map(|(index, title)| {
            vec![
                Cell {
                    cluster: u8::try_from(index + 1).unwrap_or(0),
                    ..Cell::text(format!("{}", index * 5 + 3))
                },
                Cell::heading(*title),
                if index == 2 { Cell::text(texts.none) } else { Cell::text(format!("{}", 31 * (index + 1))) },
                Cell::text(format!("{} %", 4 * (index + 1))),
            ]
        })
        .chain([vec![Cell::text(""), Cell::heading("Σ"), Cell::text("217"), Cell::text("100 %")]])
        .collect();
    body.push(Block::live(
        at("table"),
        Content::Table(Table {
            caption: format!("{}, {}", texts.projects, texts.objective),
            header: vec![vec![
                Cell::text("№"),
                Cell::text(texts.objective),
                Cell::text(texts.projects),
                Cell::text("%"),
            ]],
            alignments: vec![Alignment::End, Alignment::Start, Alignment::End, Alignment::End],
            widths: Vec::new(),
            rows,
            total_rows: 1,
            note: texts.standing.into(),
            source: texts.source.into(),
        }),
    ));
    let points = texts.objectives.iter().enumerate().map(|(index, title)| Point {
        code: format!("{}", index * 5 + 3),
        label: (*title).into(),
        value: if index == 2 { 0 } else { 31 * (index as u64 + 1) },
        suggested: if index == 1 { 14 } else { 0 },
        text: if index == 2 { texts.none.into() } else { format!("{}", 31 * (index + 1)) },
        cluster: u8::try_from(index + 1).unwrap_or(0),
        marks: Vec::new(),
    });
    body.push(Block::live(
        at("bars"),
        Content::Chart(Chart {
            kind: ChartKind::Bar,
            caption: format!("{}, {}", texts.projects, texts.objective),
            alt: texts.prose.into(),
            source: texts.source.into(),
            label_heading: texts.objective.into(),
            value_heading: texts.projects.into(),
            suggested_label: texts.suggested.into(),
            points: points.clone().collect(),
            ..Chart::default()
        }),
    ));
    body.push(Block::live(
        at("columns"),
        Content::Chart(Chart {
            kind: ChartKind::Column,
            caption: texts.projects.into(),
            alt: texts.prose.into(),
            source: texts.source.into(),
            points: (2019..=2026)
                .map(|year: u64| Point {
                    label: year.to_string(),
                    value: (year - 2010) * 7 % 61,
                    text: ((year - 2010) * 7 % 61).to_string(),
                    ..Point::default()
                })
                .collect(),
            ..Chart::default()
        }),
    ));
    body.push(Block::live(
        at("strip"),
        Content::Chart(Chart {
            kind: ChartKind::Strip,
            caption: texts.section.into(),
            alt: texts.prose.into(),
            points: points
                .map(|point| Point {
                    marks: if point.cluster == 3 {
                        Vec::new()
                    } else {
                        vec![
                            Mark { code: point.code.clone(), cluster: point.cluster, suggested: false },
                            Mark { code: "16".into(), cluster: 3, suggested: true },
                        ]
                    },
                    ..point
                })
                .collect(),
            ..Chart::default()
        }),
    ));
    body.push(Block::live(
        at("map"),
        Content::Map(Map {
            caption: format!("{}: {}", texts.country, texts.projects),
            alt: texts.prose.into(),
            source: texts.source.into(),
            disclaimer: texts.disclaimer.into(),
            footnotes: Vec::new(),
            label_heading: texts.country.into(),
            value_heading: texts.projects.into(),
            dots: [
                ("KEN", 37.9, 0.5),
                ("FRA", 2.2, 46.2),
                ("EGY", 30.8, 26.8),
                ("CHN", 104.2, 35.9),
                ("PER", -75.0, -9.2),
                ("FJI", 178.1, -17.7),
            ]
            .into_iter()
            .enumerate()
            .map(|(index, (name, longitude, latitude))| MapDot {
                name: name.into(),
                longitude,
                latitude,
                present: index != 3,
                text: if index == 3 { texts.none.into() } else { format!("{}", index + 2) },
            })
            .collect(),
        }),
    ));
    body.push(Block::prose(
        at("example"),
        vec![Content::Box(ExampleBox {
            title: texts.objectives[3].into(),
            country: texts.country.into(),
            paragraphs: vec![Paragraph::text(texts.prose), Paragraph::text(texts.standing)],
            source: vec![Run::text(texts.source)],
        })],
    ));
    body.push(Block::live(
        at("sentence"),
        Content::Paragraph(Paragraph { look: Look::Note, runs: vec![Run::text(texts.standing)] }),
    ));
}

fn texts(language: Lang) -> &'static Texts {
    match language {
        Lang::Fr => &FR,
        Lang::Ar => &AR,
        Lang::Zh => &ZH,
        Lang::Ru => &RU,
        Lang::Es => &ES,
        Lang::En => &EN,
    }
}

const EN: Texts = Texts {
    title: "Stocktake of projects by objective",
    subtitle: "For the review of progress in 2026",
    date: "22 November 2026",
    status: "Draft for review",
    standing: "Tagging is voluntary: the figures show what was recorded, not what is done.",
    chapter: "Safe and regular pathways",
    section: "What is under way",
    prose: "Projects recorded under this cluster reach from data and information to the protection of people on the way. ",
    objectives: [
        "Provide accurate and timely information at all stages of migration",
        "Save lives and establish coordinated international efforts on missing migrants",
        "Use migration detention only as a measure of last resort and work towards alternatives",
        "Empower migrants and societies to realize full inclusion and social cohesion",
    ],
    projects: "Projects",
    objective: "Objective",
    none: "none recorded",
    source: "Sources and dates",
    country: "Country or area",
    disclaimer: "The designations employed do not imply the expression of any opinion concerning the legal status of any country, territory, city or area.",
    suggested: "Suggested, not confirmed",
};

const FR: Texts = Texts {
    title: "État des lieux des projets par objectif",
    subtitle: "Pour l’examen des progrès en 2026",
    date: "22 novembre 2026",
    status: "Projet soumis à relecture",
    standing: "Le marquage est volontaire : les chiffres montrent ce qui a été consigné, non ce qui est fait.",
    chapter: "Des filières sûres et régulières",
    section: "Ce qui est en cours",
    prose: "Les projets consignés dans ce groupe vont des données et de l’information à la protection des personnes en chemin. ",
    objectives: [
        "Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la migration",
        "Sauver des vies et mettre en place une action internationale coordonnée pour retrouver les migrants disparus",
        "Ne recourir au placement en rétention administrative des migrants qu’en dernier ressort et chercher des solutions de rechange",
        "Donner aux migrants et aux sociétés les moyens de réaliser la pleine intégration et la cohésion sociale",
    ],
    projects: "Projets",
    objective: "Objectif",
    none: "aucun consigné",
    source: "Sources et dates",
    country: "Pays ou zone",
    disclaimer: "Les appellations employées n’impliquent aucune prise de position quant au statut juridique des pays, territoires, villes ou zones.",
    suggested: "Suggéré, non confirmé",
};

const ES: Texts = Texts {
    title: "Balance de los proyectos por objetivo",
    subtitle: "Para el examen de los progresos en 2026",
    date: "22 de noviembre de 2026",
    status: "Borrador para revisión",
    standing: "El etiquetado es voluntario: las cifras muestran lo que se ha registrado, no lo que se hace.",
    chapter: "Vías seguras y regulares",
    section: "Lo que está en marcha",
    prose: "Los proyectos registrados en este grupo van de los datos y la información a la protección de las personas en camino. ",
    objectives: [
        "Proporcionar información exacta y oportuna en todas las etapas de la migración",
        "Salvar vidas y emprender iniciativas internacionales coordinadas sobre los migrantes desaparecidos",
        "Utilizar la detención de migrantes solo como último recurso y buscar otras alternativas",
        "Empoderar a los migrantes y las sociedades para lograr la plena inclusión y la cohesión social",
    ],
    projects: "Proyectos",
    objective: "Objetivo",
    none: "ninguno registrado",
    source: "Fuentes y fechas",
    country: "País o zona",
    disclaimer: "Las denominaciones empleadas no implican juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas.",
    suggested: "Sugerido, no confirmado",
};

const RU: Texts = Texts {
    title: "Обзор проектов по целям",
    subtitle: "К обзору прогресса в 2026 году",
    date: "22 ноября 2026 года",
    status: "Проект на рассмотрении",
    standing: "Разметка добровольна: цифры показывают то, что внесено, а не то, что делается.",
    chapter: "Безопасные и легальные пути",
    section: "Что осуществляется",
    prose: "Проекты, внесённые по этой группе, охватывают данные и информацию, а также защиту людей в пути. ",
    objectives: [
        "Предоставление точной и своевременной информации на всех этапах миграции",
        "Спасение жизней и принятие согласованных международных мер в отношении пропавших без вести мигрантов",
        "Использование задержания мигрантов лишь как крайней меры и поиск альтернатив",
        "Создание возможностей для полной интеграции и социальной сплочённости",
    ],
    projects: "Проекты",
    objective: "Цель",
    none: "не внесено",
    source: "Источники и даты",
    country: "Страна или район",
    disclaimer: "Употребляемые обозначения не означают выражения какого-либо мнения относительно правового статуса страны, территории, города или района.",
    suggested: "Предложено, не подтверждено",
};

const AR: Texts = Texts {
    title: "حصيلة المشاريع بحسب الهدف",
    subtitle: "لاستعراض التقدم المحرز في عام 2026",
    date: "22 تشرين الثاني/نوفمبر 2026",
    status: "مسودة للمراجعة",
    standing: "الوسم طوعي: تبيّن الأرقام ما سُجِّل لا ما يُنجَز.",
    chapter: "مسارات آمنة ونظامية",
    section: "ما يجري تنفيذه",
    prose: "تمتد المشاريع المسجلة في هذه المجموعة من البيانات والمعلومات إلى حماية الناس في الطريق، ومنها IATI و OIM. ",
    objectives: [
        "توفير معلومات دقيقة وفي الوقت المناسب في جميع مراحل الهجرة",
        "إنقاذ الأرواح وتنسيق الجهود الدولية بشأن المهاجرين المفقودين",
        "عدم استخدام احتجاز المهاجرين إلا كملاذ أخير والعمل على إيجاد بدائل",
        "تمكين المهاجرين والمجتمعات من تحقيق الإدماج الكامل والتماسك الاجتماعي",
    ],
    projects: "المشاريع",
    objective: "الهدف",
    none: "لم يُسجَّل شيء",
    source: "المصادر والتواريخ",
    country: "البلد أو المنطقة",
    disclaimer: "لا تنطوي التسميات المستخدمة على الإعراب عن أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة.",
    suggested: "مقترح وغير مؤكد",
};

const ZH: Texts = Texts {
    title: "按目标分列的项目盘点",
    subtitle: "供 2026 年进展审查之用",
    date: "2026 年 11 月 22 日",
    status: "送审稿",
    standing: "标注出于自愿：数字显示已记录的内容，而非实际开展的工作。",
    chapter: "安全和正常的途径",
    section: "正在开展的工作",
    prose: "本组所记录的项目涵盖数据和信息，以及对途中人员的保护。",
    objectives: [
        "在移民的所有阶段提供准确和及时的信息",
        "拯救生命，就失踪移民采取协调一致的国际努力",
        "仅作为最后手段对移民实施拘留，并努力寻找替代办法",
        "增强移民和社会的权能，实现充分包容和社会凝聚",
    ],
    projects: "项目",
    objective: "目标",
    none: "无记录",
    source: "资料来源和日期",
    country: "国家或地区",
    disclaimer: "所用名称不意味着对任何国家、领土、城市或地区的法律地位表示任何意见。",
    suggested: "建议，未经确认",
};
