use super::fold;

#[test]
fn spellings_of_one_heading_meet() {
    let check = |a: &str, b: &str| assert_eq!(fold(a), fold(b), "{a} and {b}");
    check("Intitulé du PROJET", "intitule  du_projet");
    check("العُنوان", "العنوان");
    check("إسم الجهة", "اسم الجهه");
    check("Объём", "объем");
    check("startDate", "Start Date");
    check("Ｔｉｔｌｅ", "title");
    check("٢٠٢٣", "2023");
    check("\u{feff}Title\u{200f}", "title");
}
