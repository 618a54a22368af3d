//! Ten made-up projects in each of six languages, of the same ten subjects in the same order:
//! 1 data, 2 skills, 3 missing migrants, 4 reintegration, 5 diaspora, 6 trafficking, 7 borders, 8 identity,
//! 9 health, 10 climate.

use crate::projection::Entry;
use crate::{Digest, DigestText, RecordId, Sensitivity, Seq};

/// Language, and title and description by subject.
type Corpus = (&'static str, [(&'static str, &'static str); 10]);

pub(super) const CORPUS: [Corpus; 6] = [
    (
        "en",
        [
            (
                "Better migration data for planning",
                "Statistics offices add migration questions to the census and publish disaggregated tables.",
            ),
            (
                "Skills partnerships for nurses",
                "Recognition of qualifications and vocational training before departure.",
            ),
            (
                "Tracing missing migrants",
                "Families search for relatives; rescue services share information about deaths at sea.",
            ),
            (
                "Sustainable reintegration of returnees",
                "Counselling, small grants and psychosocial support after voluntary return.",
            ),
            (
                "Diaspora investment forum",
                "Entrepreneurs abroad invest in home towns; remittances become cheaper.",
            ),
            (
                "Assistance to victims of trafficking",
                "Shelters, legal aid and training of prosecutors against forced labour.",
            ),
            (
                "One-stop border posts",
                "Border officers of two countries check travellers together; integrated border management.",
            ),
            (
                "Birth certificates for every child",
                "Civil registration teams bring legal identity to remote districts and reduce statelessness.",
            ),
            (
                "Access to health services",
                "Vaccination and primary health care for migrants and host communities.",
            ),
            (
                "Moving with dignity in a changing climate",
                "Drought, floods and slow environmental degradation displace herders.",
            ),
        ],
    ),
    (
        "fr",
        [
            (
                "De meilleures données migratoires",
                "Les offices de statistique ajoutent des questions au recensement et publient des tableaux ventilés.",
            ),
            (
                "Partenariats de compétences pour infirmières",
                "Reconnaissance des qualifications et formation professionnelle avant le départ.",
            ),
            (
                "À la recherche des migrants disparus",
                "Des familles cherchent leurs proches ; les services de sauvetage échangent des informations.",
            ),
            (
                "Réintégration durable des personnes de retour",
                "Conseil, petites subventions et soutien psychosocial après un retour volontaire.",
            ),
            (
                "Forum d'investissement de la diaspora",
                "Des entrepreneurs établis à l'étranger investissent ; les envois de fonds coûtent moins cher.",
            ),
            (
                "Aide aux victimes de la traite",
                "Foyers, aide juridique et formation de procureurs contre le travail forcé.",
            ),
            (
                "Postes frontière à guichet unique",
                "Les agents de deux pays contrôlent ensemble les voyageurs ; gestion intégrée des frontières.",
            ),
            (
                "Un acte de naissance pour chaque enfant",
                "Des équipes d'état civil apportent une identité juridique et réduisent l'apatridie.",
            ),
            (
                "Accès aux services de santé",
                "Vaccination et soins primaires pour les réfugiés, les migrants et les communautés d'accueil.",
            ),
            (
                "Se déplacer dignement face au climat",
                "Sécheresse, inondations et dégradation de l'environnement déplacent les éleveurs.",
            ),
        ],
    ),
    (
        "es",
        [
            (
                "Mejores datos sobre migración",
                "Las oficinas de estadística añaden preguntas al censo y publican cuadros desglosados.",
            ),
            (
                "Alianzas de competencias para enfermeras",
                "Reconocimiento de títulos y formación profesional antes de la salida.",
            ),
            (
                "Búsqueda de migrantes desaparecidos",
                "Familias buscan a sus parientes; los servicios de rescate comparten información.",
            ),
            (
                "Reintegración sostenible de personas retornadas",
                "Asesoramiento, pequeñas subvenciones y apoyo psicosocial tras un retorno voluntario.",
            ),
            (
                "Foro de inversión de la diáspora",
                "Empresarios en el exterior invierten en sus pueblos; las remesas se abaratan.",
            ),
            (
                "Asistencia a víctimas de la trata",
                "Albergues, asesoría jurídica y capacitación de fiscales contra el trabajo forzoso.",
            ),
            (
                "Puestos fronterizos de ventanilla única",
                "Funcionarios de dos países controlan juntos a los viajeros; gestión integrada de fronteras.",
            ),
            (
                "Partida de nacimiento para cada niño",
                "Equipos de registro civil llevan identidad jurídica a zonas remotas y reducen la apatridia.",
            ),
            (
                "Acceso a servicios de salud",
                "Vacunación y atención primaria para migrantes y comunidades de acogida.",
            ),
            (
                "Movilidad digna ante el cambio climático",
                "Sequías, inundaciones y degradación ambiental desplazan a los pastores.",
            ),
        ],
    ),
    (
        "ru",
        [
            (
                "Более точные данные о миграции",
                "Статистические службы добавляют вопросы в перепись и публикуют подробные таблицы.",
            ),
            (
                "Партнёрство по навыкам для медсестёр",
                "Признание квалификаций и профессиональное обучение до отъезда.",
            ),
            (
                "Поиск пропавших мигрантов",
                "Семьи ищут родственников; спасательные службы обмениваются сведениями о погибших.",
            ),
            (
                "Устойчивая реинтеграция вернувшихся",
                "Консультации, небольшие гранты и психосоциальная помощь после добровольного возвращения.",
            ),
            (
                "Инвестиционный форум диаспоры",
                "Предприниматели за рубежом вкладывают средства; денежные переводы дешевеют.",
            ),
            (
                "Помощь жертвам торговли людьми",
                "Приюты, юридическая помощь и обучение прокуроров против принудительного труда.",
            ),
            (
                "Совместные пограничные посты",
                "Сотрудники двух стран вместе проверяют путешественников; комплексное управление границами.",
            ),
            (
                "Свидетельство о рождении каждому ребёнку",
                "Органы записи актов гражданского состояния снижают безгражданство.",
            ),
            (
                "Доступ к услугам здравоохранения",
                "Вакцинация и первичная помощь мигрантам и принимающим общинам.",
            ),
            (
                "Достойная мобильность и изменение климата",
                "Засуха, наводнения и деградация среды вынуждают скотоводов переселяться.",
            ),
        ],
    ),
    (
        "zh",
        [
            ("改善移民数据", "统计机构在人口普查中增加移民问题并公布分类表格。"),
            ("护士技能伙伴关系", "承认资格并在出发前提供职业培训。"),
            ("寻找失踪移民", "家属寻找亲人;救援部门交流海上死亡信息。"),
            ("回返者可持续重返社会", "自愿回返后提供咨询、小额赠款和心理社会支持。"),
            ("侨民投资论坛", "海外企业家向家乡投资;汇款费用降低。"),
            ("援助人口贩运受害者", "庇护所、法律援助以及打击强迫劳动的检察官培训。"),
            ("一站式边境口岸", "两国官员共同检查旅客;综合边境管理。"),
            ("每个儿童都有出生证明", "民事登记队伍为偏远地区提供合法身份并减少无国籍状态。"),
            ("获得卫生服务", "为移民和收容社区接种疫苗并提供初级保健。"),
            ("气候变化中的有尊严流动", "干旱、洪水和环境退化使牧民流离失所。"),
        ],
    ),
    (
        "ar",
        [
            ("بيانات أفضل عن الهجرة", "تضيف مكاتب الإحصاء أسئلة إلى التعداد وتنشر جداول مفصّلة."),
            ("شراكات المهارات للممرضات", "الاعتراف بالمؤهلات والتدريب المهني قبل المغادرة."),
            (
                "البحث عن المهاجرين المفقودين",
                "تبحث الأسر عن أقاربها وتتبادل فرق الإنقاذ المعلومات عن الوفيات في البحر.",
            ),
            ("إعادة إدماج مستدامة للعائدين", "مشورة ومنح صغيرة ودعم نفسي اجتماعي بعد العودة الطوعية."),
            (
                "منتدى استثمار المغتربين",
                "يستثمر رواد الأعمال في الخارج في بلداتهم وتنخفض كلفة التحويلات المالية.",
            ),
            (
                "مساعدة ضحايا الاتجار بالأشخاص",
                "مآوٍ ومساعدة قانونية وتدريب المدّعين العامين على مكافحة العمل الجبري.",
            ),
            ("مراكز حدودية موحّدة", "يفحص موظفو بلدين المسافرين معاً في إطار الإدارة المتكاملة للحدود."),
            ("شهادة ميلاد لكل طفل", "تقدّم فرق السجل المدني هوية قانونية وتحدّ من انعدام الجنسية."),
            ("الحصول على خدمات الصحة", "التطعيم والرعاية الأولية للمهاجرين والمجتمعات المضيفة."),
            ("تنقّل كريم في مناخ متغيّر", "الجفاف والفيضانات وتدهور البيئة تشرّد الرعاة."),
        ],
    ),
];

/// The number of a project: language (0 to 5) and subject (1 to 10).
pub(super) fn number(language: &str, subject: u128) -> u128 {
    let at = CORPUS.iter().position(|(own, _)| *own == language).expect("one of the six");
    at as u128 * 10 + subject
}

/// All sixty projects.
pub(super) fn entries() -> Vec<Entry> {
    let mut entries = Vec::new();
    for (language, projects) in CORPUS {
        for (subject, (title, description)) in (1..).zip(projects) {
            let number = number(language, subject);
            let text = |field: &str, text: &str| DigestText {
                language: language.to_owned(),
                field: field.to_owned(),
                text: text.to_owned(),
            };
            entries.push(Entry {
                record: RecordId::from_bits(number),
                version: 1,
                seq: Seq(number as i64),
                kind: "project".to_owned(),
                collection: "made-up".to_owned(),
                state: "activated".to_owned(),
                language: language.to_owned(),
                sensitivity: Sensitivity::Open,
                hidden: false,
                digest: Digest {
                    titles: vec![(language.to_owned(), title.to_owned())],
                    texts: vec![
                        text("description", description),
                        text("identifier", &format!("XM-EX-{language}/{subject:04}")),
                    ],
                    facets: vec![("subject".to_owned(), subject.to_string())],
                    ..Digest::default()
                },
                tags: Vec::new(),
            });
        }
    }
    entries
}
