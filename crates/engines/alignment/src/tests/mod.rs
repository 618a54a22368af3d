//! Tests of the whole way of a text, on sentences of our own.

mod bounds;
mod evidence;
mod lexicon;
mod training;

use crate::{Aligner, Options, Scope};

/// Sentences of our own, with the objective each is about.
pub(crate) const OWN: [(&str, &str, &str); 24] = [
    (
        "en",
        "The office gathers migration statistics from the census and household surveys and publishes a migration profile.",
        "1",
    ),
    (
        "en",
        "Farmers who lost their land to drought and floods receive seeds and jobs, so that nobody is forced to leave home.",
        "2",
    ),
    (
        "en",
        "A hotline and pre-departure orientation sessions tell young people about their rights and the risks of the journey.",
        "3",
    ),
    (
        "en",
        "Mobile teams register births and hand out birth certificates and identity cards to stateless families.",
        "4",
    ),
    (
        "en",
        "Seasonal workers may apply for a visa and a work permit under the new labour mobility scheme, with family reunification.",
        "5",
    ),
    (
        "en",
        "Recruitment agencies may no longer charge recruitment fees to domestic workers, and labour inspectors check contracts.",
        "6",
    ),
    (
        "en",
        "Unaccompanied children and survivors of gender-based violence among migrants find protection in a safe house.",
        "7",
    ),
    (
        "en",
        "Forensic teams identify the bodies of missing migrants after a shipwreck; rescue at sea has saved lives.",
        "8",
    ),
    (
        "en",
        "Investigators dismantled a network of smugglers that facilitated the smuggling of migrants by boat.",
        "9",
    ),
    (
        "en",
        "Judges learn to recognise victims of human trafficking and forced labour and to convict traffickers.",
        "10",
    ),
    (
        "en",
        "Border guards at the one-stop border post use the border information system for integrated border management.",
        "11",
    ),
    (
        "en",
        "Lawyers and non-profit groups ask for alternatives to detention and visit the immigration detention centre.",
        "13",
    ),
    (
        "en",
        "The consulate gives consular assistance to nationals abroad; the embassy opens a consular help desk.",
        "14",
    ),
    (
        "en",
        "Hate speech and racism against migrants are countered by journalists who challenge xenophobia in the media.",
        "17",
    ),
    (
        "en",
        "The board speeds up the recognition of foreign qualifications and credentials of migrant nurses.",
        "18",
    ),
    (
        "en",
        "The ministry invites the diaspora and hometown associations to invest in their regions of origin.",
        "19",
    ),
    (
        "en",
        "Lower transfer costs for remittances and financial literacy help families that receive money transfers.",
        "20",
    ),
    (
        "en",
        "Assisted voluntary return and reintegration packages help returnees to settle again after readmission.",
        "21",
    ),
    (
        "en",
        "Two countries sign a bilateral social security agreement so that pensions are portable for migrant workers.",
        "22",
    ),
    (
        "fr",
        "Le projet soutient le retour volontaire et la réintégration durable des migrants de retour dans leur village.",
        "21",
    ),
    (
        "fr",
        "Réduire le coût des envois de fonds et renforcer l'éducation financière des familles de migrants.",
        "20",
    ),
    ("es", "Atención a víctimas de trata de personas y persecución de los tratantes que las explotan.", "10"),
    (
        "ru",
        "Полиция помогает жертвам торговли людьми и принудительного труда и преследует торговцев людьми.",
        "10",
    ),
    ("zh", "外交部加强领事保护，驻外使领馆为海外公民提供领事协助。", "14"),
];

pub(crate) fn engine() -> &'static Aligner {
    Aligner::shared().expect("the built-in lexicon and weights are readable")
}

#[test]
fn our_own_sentences_get_their_objective() {
    let mut first = 0;
    for (lang, text, objective) in OWN {
        let answer =
            engine().suggest(text, Some(lang), Scope::Gcm, &Options { min: Some(0.0), ..Options::default() });
        assert!(
            answer.suggestions.iter().any(|one| one.code == objective),
            "{text}: expected {objective} among {:?}",
            answer.suggestions.iter().map(|one| (&one.code, one.confidence)).collect::<Vec<_>>()
        );
        first += usize::from(answer.suggestions[0].code == objective);
    }
    assert!(first >= OWN.len() - 3, "{first} of {} come first", OWN.len());
}

#[test]
fn general_and_excluded_words_suggest_nothing() {
    for text in [
        "migration",
        "Migration and mobility.",
        "migrants",
        "The data migration to the new server is done.",
        "Ornithologists count the bird migration along the coast.",
        "Миграция птиц весной.",
        "候鸟迁徙研究",
        "The report does not concern trafficking in persons.",
    ] {
        let answer = engine().suggest(text, None, Scope::Gcm, &Options::default());
        assert!(answer.suggestions.is_empty(), "{text}: {:?}", answer.suggestions);
    }
    let all =
        engine().suggest("migration", None, Scope::Gcm, &Options { min: Some(0.0), ..Options::default() });
    assert_eq!(all.suggestions.len(), 4, "0 switches abstaining off");
}

#[test]
fn refugees_are_flagged_in_every_language() {
    for text in [
        "Shelter for refugees in the camp.",
        "Abris pour les réfugiés.",
        "Albergue para refugiados.",
        "مساعدة للاجئين في المخيم",
        "Помощь беженцам в лагере.",
        "为难民提供住所。",
    ] {
        assert!(engine().suggest(text, None, Scope::Gcm, &Options::default()).refugees, "{text}");
    }
    assert!(
        !engine().suggest("Seasonal workers pick apples.", None, Scope::Gcm, &Options::default()).refugees
    );
}

#[test]
fn equal_input_gives_equal_output_whatever_was_read_before() {
    let mut scratch = crate::Scratch::new();
    for (lang, text, _) in OWN {
        let kept = engine().suggest_with(&mut scratch, text, Some(lang), Scope::Gcm, &Options::default());
        assert_eq!(kept, engine().suggest(text, Some(lang), Scope::Gcm, &Options::default()));
    }
}

#[test]
fn languages_are_told_apart() {
    for (lang, text, _) in OWN {
        assert_eq!(crate::detect(text), lang, "{text}");
    }
    assert_eq!(crate::detect("1234 !!"), "und");
    assert_eq!(crate::detect("حماية المهاجرين"), "ar");
}
