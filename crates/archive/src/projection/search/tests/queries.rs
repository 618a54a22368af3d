//! Twenty queries a language with the subjects they must find: the first hit is one of them, and none is missing.

/// Language, and by query the subjects expected.
type Queries = (&'static str, [(&'static str, &'static [u128]); 20]);

pub(super) const QUERIES: [Queries; 6] = [
    ("en", [
        ("migration data", &[1]), ("census questions", &[1]), ("statistic", &[1]), ("skill", &[2]),
        ("recognising qualifications", &[2]), ("vocational train", &[2]), ("missing migrant", &[3]),
        ("families searching relatives", &[3]), ("reintegrate", &[4]), ("voluntary returns", &[4]),
        ("\"small grants\"", &[4]), ("diasp", &[5]), ("remittance", &[5]), ("victim of trafficking", &[6]),
        ("trafickking", &[6]), ("border management", &[7]), ("birth certificate", &[8]),
        ("Vaccinated", &[9]), ("climate drought", &[10]), ("XM-EX-en/0007", &[7]),
    ]),
    ("fr", [
        ("données migratoires", &[1]), ("donnees migratoires", &[1]), ("recensements", &[1]), ("compétence", &[2]),
        ("formations professionnelles", &[2]), ("infirmière", &[2]), ("migrant disparu", &[3]),
        ("sauvetages", &[3]), ("réintégrer", &[4]), ("retours volontaires", &[4]), ("\"soutien psychosocial\"", &[4]),
        ("diaspora", &[5]), ("envoi de fonds", &[5]), ("victime de la traite", &[6]), ("travail forcé", &[6]),
        ("gestion des frontieres", &[7]), ("actes de naissance", &[8]), ("refugies", &[9]),
        ("secheresses", &[10]), ("XM-EX-fr/0003", &[3]),
    ]),
    ("es", [
        ("datos de migración", &[1]), ("migracion datos", &[1]), ("censos", &[1]), ("competencia", &[2]),
        ("formaciones profesionales", &[2]), ("enfermera", &[2]), ("migrante desaparecido", &[3]),
        ("busqueda", &[3]), ("reintegrar", &[4]), ("retornos voluntarios", &[4]), ("\"apoyo psicosocial\"", &[4]),
        ("diaspora", &[5]), ("remesa", &[5]), ("víctima de trata", &[6]), ("trabajos forzosos", &[6]),
        ("gestion de frontera", &[7]), ("registros civiles", &[8]), ("vacunas", &[9]), ("sequia", &[10]),
        ("XM-EX-es/0010", &[10]),
    ]),
    ("ru", [
        ("данные о миграции", &[1]), ("миграция данные", &[1]), ("переписи", &[1]), ("навыки", &[2]),
        ("партнерство", &[2]), ("профессиональное обучен", &[2]), ("пропавшие мигранты", &[3]),
        ("спасательная служба", &[3]), ("реинтеграции", &[4]), ("добровольное возвращение", &[4]),
        ("\"психосоциальная помощь\"", &[4]), ("диаспора", &[5]), ("денежный перевод", &[5]),
        ("торговля людьми", &[6]), ("принудительный труд", &[6]), ("управление границей", &[7]),
        ("свидетельства о рождении", &[8]), ("ребенок", &[8]), ("вакцинации", &[9]), ("засухи", &[10]),
    ]),
    ("zh", [
        ("移民数据", &[1]), ("人口普查", &[1]), ("统计", &[1]), ("技能", &[2]), ("职业培训", &[2]), ("护士", &[2]),
        ("失踪移民", &[3]), ("救援", &[3]), ("重返社会", &[4]), ("自愿回返", &[4]), ("\"心理社会支持\"", &[4]),
        ("侨民", &[5]), ("汇款", &[5]), ("人口贩运", &[6]), ("强迫劳动", &[6]), ("边境管理", &[7]), ("出生证明", &[8]),
        ("无国籍", &[8]), ("疫苗", &[9]), ("气候变化 干旱", &[10]),
    ]),
    ("ar", [
        ("بيانات الهجرة", &[1]), ("هجرة", &[1]), ("احصاء", &[1]), ("مهارات", &[2]), ("تدريب مهني", &[2]),
        ("الممرضات", &[2]), ("مهاجرين مفقودين", &[3]), ("انقاذ", &[3]), ("ادماج العائدين", &[4]),
        ("عوده طوعيه", &[4]), ("\"دعم نفسي اجتماعي\"", &[4]), ("مغتربين", &[5]), ("التحويلات", &[5]),
        ("ضحايا الإتجار", &[6]), ("العمل الجبري", &[6]), ("الحدود", &[7]), ("شهاده ميلاد", &[8]),
        ("انعدام الجنسيه", &[8]), ("الصحه", &[9]), ("الجفاف", &[10]),
    ]),
];
