//! Drawings.

use super::*;
use crate::sample;
use crate::tree::{Content, Point};
use sterna_vocabulary::Lang;

/// Every chart and map of the sample in a language, drawn.
fn drawings(language: Lang, lettering: &Lettering) -> Vec<Drawing> {
    let document = sample::document(language, 1);
    let contents = document.body.iter().flat_map(|block| &block.content);
    contents
        .filter_map(|content| match content {
            Content::Chart(chart) => Some(super::chart(chart, lettering, language.rtl())),
            Content::Map(map) => Some(super::map(map, lettering)),
            _ => None,
        })
        .collect()
}

#[test]
fn everything_stays_inside_the_picture() {
    let lettering = Lettering::new();
    for language in Lang::ALL {
        for drawing in drawings(language, &lettering) {
            for fill in outline::fills(&drawing, &lettering, language.rtl()) {
                for step in fill.path.0 {
                    let (outline::Step::Move(at) | outline::Step::Line(at) | outline::Step::Curve(_, _, at)) =
                        step
                    else {
                        continue;
                    };
                    let inside =
                        (-1.5..=WIDTH + 1.5).contains(&at.0) && (-1.5..=drawing.height + 1.5).contains(&at.1);
                    assert!(inside, "{}: {at:?} is outside {WIDTH} by {}", language.code(), drawing.height);
                }
            }
        }
    }
}

#[test]
fn letters_are_measured_by_their_fonts() {
    let lettering = Lettering::new();
    let width = |text: &str, rtl| lettering.width_of(text, 10.0, false, rtl);
    assert!((width("iiii", false) - width("i", false) * 4.0).abs() < 1e-6);
    assert!(width("WWWW", false) > width("iiii", false) * 2.0);
    assert!((width("你好", false) - 20.0).abs() < 1e-6, "Chinese letters are square");
    // Joined letters are narrower than letters alone.
    let joined = width("بيت", true);
    assert!(joined > 0.0 && joined < width("ب", true) + width("ي", true) + width("ت", true));
}

#[test]
fn a_metafile_counts_its_own_records() {
    let lettering = Lettering::new();
    for drawing in drawings(Lang::En, &lettering) {
        let emf = drawing.emf(&lettering, false);
        let word = |at: usize| u32::from_le_bytes(emf[at..at + 4].try_into().expect("four bytes"));
        assert_eq!((word(0), word(4), word(40)), (1, 88, 0x464d_4520));
        assert_eq!(word(48) as usize, emf.len());
        let (mut at, mut count) = (0, 0);
        while at < emf.len() {
            at += word(at + 4) as usize;
            count += 1;
        }
        assert_eq!((at, count), (emf.len(), word(52)));
    }
}

#[test]
fn extremes_are_drawn() {
    let lettering = Lettering::new();
    for kind in [ChartKind::Bar, ChartKind::Column, ChartKind::Strip] {
        for value in [0, 1, u64::MAX] {
            let points = vec![Point { value, suggested: value, text: value.to_string(), ..Point::default() }];
            let drawing = super::chart(&Chart { kind, points, ..Chart::default() }, &lettering, false);
            assert!(drawing.height.is_finite() && drawing.height < 1_000.0);
        }
        let empty = super::chart(&Chart { kind, ..Chart::default() }, &lettering, true);
        assert!(empty.height.is_finite());
    }
}
