//! Components whose working is more than their markup.

use sterna_vocabulary::Lang;

use crate::components::{Evidence, Figure, SpanKind, word_diff};
use crate::{Ctx, Slot};

fn joined(earlier: &str, later: &str, without: SpanKind) -> String {
    word_diff(earlier, later).into_iter().filter(|span| span.kind != without).map(|span| span.text).collect()
}

#[test]
fn a_comparison_loses_nothing() {
    let cases = [
        ("", ""),
        ("a", ""),
        ("", "b c"),
        ("fair recruitment of workers", "fair and ethical recruitment of all workers"),
        ("移民工人的权利", "移民工人及其家属的权利"),
        ("حقوق العمال", "حقوق العمال وأسرهم"),
        ("one two three", "three two one"),
    ];
    for (earlier, later) in cases {
        assert_eq!(joined(earlier, later, SpanKind::Added), earlier);
        assert_eq!(joined(earlier, later, SpanKind::Removed), later);
    }
}

#[test]
fn a_comparison_marks_words() {
    let spans = word_diff("fair recruitment", "fair and ethical recruitment");
    let added: Vec<_> = spans.iter().filter(|span| span.kind == SpanKind::Added).collect();
    assert_eq!(added.len(), 1);
    assert_eq!(added[0].text.trim(), "and ethical");
    assert!(spans.iter().all(|span| span.kind != SpanKind::Removed));
}

#[test]
fn a_comparison_of_very_long_texts_ends() {
    let earlier: String = (0..4000).map(|index| format!("a{index} ")).collect();
    let later: String = (0..4000).map(|index| format!("b{index} ")).collect();
    assert_eq!(word_diff(&earlier, &later).len() % 2, 1);
}

#[test]
fn evidence_takes_any_spans() {
    let evidence = Evidence::spans("fair recruitment", &[(5, 16), (0, 4), (2, 6), (90, 99), (3, 3)]);
    let text: String = evidence.pieces.iter().map(|(words, _)| words.as_str()).collect();
    assert_eq!(text, "fair recruitment");
    assert_eq!(evidence.pieces.iter().filter(|(_, marked)| *marked).count(), 1);
    // A span that cuts a character is left out.
    assert_eq!(Evidence::spans("é", &[(0, 1)]).pieces, vec![("é".to_owned(), false)]);
}

#[test]
fn a_sentence_holds_links_and_escapes_the_rest() {
    for lang in Lang::ALL {
        let ctx = Ctx::plain(lang);
        let sentence = ctx.sentence(
            "sample-sentence",
            &[
                ("tagged", Slot::Figure(Figure::count(&ctx, 5, "/tagged?a=1&b=2", "t"))),
                ("all", Slot::Figure(Figure::count(&ctx, 9, "/all", "t"))),
                ("most", Slot::Plain("<b>".into())),
            ],
        );
        let html = sentence.into_string();
        assert!(html.contains("href=\"/tagged?a=1&amp;b=2\""), "{lang}: {html}");
        assert!(html.contains("href=\"/all\""), "{lang}: {html}");
        assert!(html.contains("&lt;b&gt;") && !html.contains("<b>"), "{lang}: {html}");
    }
}

#[test]
fn the_count_of_a_figure_chooses_the_plural() {
    let html = |count| {
        let ctx = Ctx::plain(Lang::Ru);
        let figure = Slot::Figure(Figure::count(&ctx, count, "/", "t"));
        let slots = [("tagged", figure), ("all", Slot::Plain(9.into())), ("most", Slot::Plain("x".into()))];
        ctx.sentence("sample-sentence", &slots).into_string()
    };
    assert!(html(1).contains("</a> проект "));
    assert!(html(3).contains("</a> проекта "));
    assert!(html(5).contains("</a> проектов "));
}
