use super::{Confidence, Mapping, fingerprint, guess};
use crate::Field::{self, *};

fn headings(text: &str) -> Vec<String> {
    text.split('|').map(str::to_owned).collect()
}

fn fields(text: &str) -> Vec<Option<Field>> {
    guess(&headings(text), &[]).columns.into_iter().map(|column| column.field).collect()
}

#[test]
fn headings_in_six_languages() {
    let expected = [
        Identifier,
        Title,
        Description,
        Type,
        Status,
        Start,
        End,
        Country,
        Funder,
        Budget,
        Currency,
        Gcm,
        Person,
    ]
    .map(Some);
    let check = |language: &str, text: &str| {
        assert_eq!(fields(text), expected, "{text}");
        assert_eq!(guess(&headings(text), &[]).language.as_deref(), Some(language), "{text}");
    };
    check(
        "en",
        "Project ID|Project title|Summary|Type|Status|Start date|End date|Countries|Donor|Total budget|Currency|GCM objectives|Contact e-mail",
    );
    check(
        "fr",
        "N° du projet|Intitulé du projet|Résumé|Nature|État d'avancement|Date de début|Date de fin|Pays bénéficiaires|Bailleur de fonds|Coût total|Devise|Objectifs du Pacte mondial|Courriel",
    );
    check(
        "es",
        "Código del proyecto|Título del proyecto|Resumen|Tipo|Estado|Fecha de inicio|Fecha de finalización|Países|Donante|Presupuesto|Moneda|Objetivos del Pacto Mundial|Correo electrónico",
    );
    check(
        "ar",
        "رقم المشروع|عنوان المشروع|الوصف|النوع|الحالة|تاريخ البدء|تاريخ الانتهاء|الدولة|الجهة المانحة|الميزانية|العملة|أهداف الاتفاق العالمي|البريد الإلكتروني",
    );
    check(
        "ru",
        "Код проекта|Название проекта|Описание|Тип|Статус|Дата начала|Дата окончания|Страны|Донор|Бюджет|Валюта|Цели Глобального договора|Телефон",
    );
    check(
        "zh",
        "项目编号|项目名称|描述|类型|状态|开始日期|结束日期|国家|捐助方|预算|货币|全球契约目标|联系人",
    );
}

#[test]
fn outcomes_numbers_languages_and_units_in_headings() {
    let mapping = guess(
        &headings(
            "Title (FR)|Title - English|Outcome 1|Outcome 1 description|Outcome 2|Outcome 2 share (%)|Outcome 2 GCM objectives|Budget Amount (USD thousands)|成果1|Résultat 2",
        ),
        &[],
    );
    let told: Vec<_> = mapping
        .columns
        .iter()
        .map(|column| (column.field, column.outcome, column.language.as_deref()))
        .collect();
    assert_eq!(told[0], (Some(Title), None, Some("fr")));
    assert_eq!(told[1], (Some(Title), None, Some("en")));
    assert_eq!(told[2], (Some(OutcomeTitle), Some(1), None));
    assert_eq!(told[3], (Some(OutcomeDescription), Some(1), None));
    assert_eq!(told[4], (Some(OutcomeTitle), Some(2), None));
    assert_eq!(told[5], (Some(OutcomeShare), Some(2), None));
    assert_eq!(told[6], (Some(Gcm), Some(2), None));
    assert!(mapping.columns[6].of_outcome);
    assert_eq!(
        (mapping.columns[7].field, mapping.columns[7].currency.as_deref(), mapping.columns[7].multiplier),
        (Some(Budget), Some("USD"), Some(1_000))
    );
    assert_eq!(told[8], (Some(OutcomeTitle), Some(1), None));
    assert_eq!(told[9], (Some(OutcomeTitle), Some(2), None));
}

#[test]
fn values_speak_where_headings_do_not() {
    let samples: Vec<Vec<&str>> = vec![
        vec!["XM-DAC-47066-1", "XM-DAC-47066-2", "XM-DAC-47066-3"],
        vec!["a@b.example", "c@d.example", "e@f.example"],
        vec!["KEN", "UGA", "TZA"],
        vec!["€ 5 000", "€ 6 000", "€ 7 000"],
        vec!["SDG 10", "SDG 8", "SDG 16"],
        vec!["https://a.example", "https://b.example", "https://c.example"],
        vec!["x", "", "x"],
        vec!["yes", "no", "no"],
        vec!["Nairobi", "Kampala", "Dodoma"],
    ];
    let mapping = guess(&headings("a1|b2|c3|d4|e5|f6|Objective 7|GCM objective 16|Location"), &samples);
    let told: Vec<_> = mapping.columns.iter().map(|column| column.field).collect();
    assert_eq!(
        told,
        [
            Some(Identifier),
            Some(Person),
            Some(Country),
            Some(Budget),
            Some(Sdg),
            Some(Link),
            Some(Gcm),
            Some(Gcm),
            Some(Region)
        ]
    );
    assert_eq!(mapping.columns[6].concept.as_deref(), Some("7"));
    assert_eq!(mapping.columns[8].confidence, Confidence::Unsure);
}

#[test]
fn one_column_holds_a_field_that_can_be_held_once() {
    let mapping = guess(&headings("Reference|Project ID|Title|Name"), &[]);
    assert_eq!(
        mapping.columns.iter().map(|column| column.field).collect::<Vec<_>>(),
        [Some(Identifier), None, Some(Title), None]
    );
    assert!(mapping.columns[1].reason.contains("already"));
}

#[test]
fn mappings_are_remembered_by_their_headings() {
    let made = fingerprint(&headings("Título|Fecha de inicio"));
    assert_eq!(made, fingerprint(&headings("TITULO|fecha  de inicio")));
    assert_eq!(
        made,
        fingerprint(&[headings("Título|Fecha de inicio"), vec![crate::MEND_HEADING.to_owned()]].concat())
    );
    assert_ne!(made, fingerprint(&headings("Fecha de inicio|Título")));
    let mut mapping = guess(&headings("Título|Algo"), &[]);
    mapping.choose(1, Some(Notes));
    let back: Mapping = serde_json::from_str(&serde_json::to_string(&mapping).unwrap()).unwrap();
    assert_eq!(back, mapping);
    for field in Field::ALL {
        assert_eq!(Field::from_code(field.code()), Some(*field));
        assert_eq!(serde_json::to_value(field).unwrap(), field.code());
    }
}
