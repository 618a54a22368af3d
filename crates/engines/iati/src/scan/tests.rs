use super::{Boundary, Piece, next_boundary, next_start, piece, true_end};

#[test]
fn pieces() {
    assert_eq!(piece(b""), Piece::Incomplete);
    assert_eq!(piece(b"ab<c>"), Piece::Text(2));
    assert_eq!(piece(b"<!-- > -->x"), Piece::Aside(10));
    assert_eq!(piece(b"<!-- > --"), Piece::Incomplete);
    assert_eq!(piece(b"<!-"), Piece::Incomplete);
    assert_eq!(piece(b"<![CDATA[<a>]]>"), Piece::Aside(15));
    assert_eq!(piece(b"<?xml version='1.0'?>"), Piece::Aside(21));
    assert_eq!(piece(b"<a b='>' c=\"'\">"), Piece::Start(b"a", 15, false));
    assert_eq!(piece(b"<a/>"), Piece::Start(b"a", 4, true));
    assert_eq!(piece(b"</a >"), Piece::End(b"a", 5));
    assert_eq!(piece(b"<a b='>"), Piece::Incomplete);
    assert!(matches!(piece(b"<a <b>"), Piece::Malformed(_)));
    assert!(matches!(piece(b"< a>"), Piece::Malformed(_)));
    assert!(matches!(piece(b"<!ELEMENT a>"), Piece::Malformed(_)));
}

#[test]
fn a_document_type_is_passed_with_its_inside() {
    let text = b"<!DOCTYPE a [<!ENTITY b \"]>\"><!-- ]> ' --> <!ELEMENT a ANY>]><a/>";
    assert_eq!(piece(text), Piece::Doctype(text.len() - 4, true));
    assert_eq!(piece(b"<!doctype html><html>"), Piece::Doctype(15, false));
    assert_eq!(piece(b"<!DOCTYPE a ["), Piece::Incomplete);
}

#[test]
fn an_activity_is_not_the_root() {
    let text = b"<iati-activities><iati-activity a='1'></iati-activities></iati-activity >";
    assert_eq!(next_start(text, 0), Some(17));
    assert_eq!(next_boundary(text, 0), Some(Boundary::Start(17)));
    assert_eq!(next_boundary(text, 19), Some(Boundary::End(56)));
    assert_eq!(next_start(b"<iati-activity", 0), None);
}

#[test]
fn the_true_end_is_not_in_a_comment_or_cdata() {
    let text = b"<iati-activity><!-- </iati-activity> --><![CDATA[</iati-activity>]]></iati-activity>x";
    assert_eq!(true_end(text), Some(text.len() - 1));
    assert_eq!(true_end(b"<iati-activity><!-- </iati-activity>"), None);
    assert_eq!(true_end(b"<iati-activity><a><iati-activity>"), Some(18));
}
