//! The few words that writers put in by themselves, in the six languages. None has been reviewed by a speaker yet.

use sterna_vocabulary::Lang;

/// Words of one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    pub(crate) table: &'static str,
    pub(crate) figure: &'static str,
    pub(crate) example: &'static str,
    pub(crate) contents: &'static str,
    pub(crate) source: &'static str,
    pub(crate) notes: &'static str,
    /// `{page}` and `{pages}` are filled in.
    pub(crate) page_of: &'static str,
    pub(crate) about: &'static str,
    pub(crate) data_behind: &'static str,
    pub(crate) back: &'static str,
    /// What a locked block is called in Word.
    pub(crate) live: &'static str,
    /// What a block of prose is called in Word.
    pub(crate) prose: &'static str,
    /// What a quoted figure is called in Word.
    pub(crate) quoted: &'static str,
    /// Between a label and what it labels.
    pub(crate) colon: &'static str,
    /// After the number of a caption.
    pub(crate) stop: &'static str,
}

impl Words {
    /// The words of a language.
    pub(crate) fn of(language: Lang) -> &'static Self {
        match language {
            Lang::En => &EN,
            Lang::Fr => &FR,
            Lang::Es => &ES,
            Lang::Ar => &AR,
            Lang::Ru => &RU,
            Lang::Zh => &ZH,
        }
    }
}

const EN: Words = Words {
    table: "Table",
    figure: "Figure",
    example: "Box",
    contents: "Contents",
    source: "Source",
    notes: "Notes",
    page_of: "Page {page} of {pages}",
    about: "About this document",
    data_behind: "Data behind this figure",
    back: "Back to the text",
    live: "From data; edit in Sterna",
    prose: "Text",
    quoted: "Quoted figure",
    colon: ": ",
    stop: ". ",
};

const FR: Words = Words {
    table: "Tableau",
    figure: "Figure",
    example: "Encadré",
    contents: "Sommaire",
    source: "Source",
    notes: "Notes",
    page_of: "Page {page} sur {pages}",
    about: "À propos de ce document",
    data_behind: "Données de cette figure",
    back: "Retour au texte",
    live: "Tiré des données ; à modifier dans Sterna",
    prose: "Texte",
    quoted: "Chiffre cité",
    colon: "\u{a0}: ",
    stop: ". ",
};

const ES: Words = Words {
    table: "Cuadro",
    figure: "Figura",
    example: "Recuadro",
    contents: "Índice",
    source: "Fuente",
    notes: "Notas",
    page_of: "Página {page} de {pages}",
    about: "Acerca de este documento",
    data_behind: "Datos de esta figura",
    back: "Volver al texto",
    live: "Procede de los datos; se modifica en Sterna",
    prose: "Texto",
    quoted: "Cifra citada",
    colon: ": ",
    stop: ". ",
};

const AR: Words = Words {
    table: "الجدول",
    figure: "الشكل",
    example: "الإطار",
    contents: "المحتويات",
    source: "المصدر",
    notes: "الحواشي",
    page_of: "الصفحة {page} من {pages}",
    about: "عن هذه الوثيقة",
    data_behind: "البيانات التي يستند إليها هذا الشكل",
    back: "العودة إلى النص",
    live: "من البيانات؛ يُعدَّل في ستيرنا",
    prose: "نص",
    quoted: "رقم مقتبس",
    colon: ": ",
    stop: "- ",
};

const RU: Words = Words {
    table: "Таблица",
    figure: "Рисунок",
    example: "Вставка",
    contents: "Содержание",
    source: "Источник",
    notes: "Сноски",
    page_of: "Страница {page} из {pages}",
    about: "Об этом документе",
    data_behind: "Данные к этому рисунку",
    back: "Назад к тексту",
    live: "Из данных; изменяется в Sterna",
    prose: "Текст",
    quoted: "Приведённая цифра",
    colon: ": ",
    stop: ". ",
};

const ZH: Words = Words {
    table: "表",
    figure: "图",
    example: "专栏",
    contents: "目录",
    source: "资料来源",
    notes: "注释",
    page_of: "第 {page} 页，共 {pages} 页",
    about: "关于本文件",
    data_behind: "本图所用数据",
    back: "返回正文",
    live: "来自数据；请在 Sterna 中修改",
    prose: "文字",
    quoted: "引用的数字",
    colon: "：",
    stop: " ",
};
