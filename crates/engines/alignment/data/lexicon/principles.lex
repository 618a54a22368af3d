# Topics of the ten guiding principles of the Compact. Written for Sterna. Principles are unmeasured.

[people-centred] principle:1=20
en: people-centred; people-centered; human dimension; well-being of migrants; migrants and communities; human-centred; dignity; individuals at its core
fr: centré sur les personnes; axé sur l'être humain; bien-être des migrants; dignité
es: centrado en las personas; bienestar de los migrantes; dignidad; centrada en las personas
ar: محورها الناس; التركيز على الناس; الكرامة
ru: ориентированный на людей; благополучие мигрантов; достоинство
zh: 以人为本; 移民福祉; 尊严
[cooperation-principle] principle:2=16
en: international cooperation; cooperative framework; shared responsibility; bilateral cooperation; regional cooperation; no State can address migration alone; cooperation and dialogue
fr: coopération internationale; responsabilité partagée; cadre de coopération
es: cooperación internacional; responsabilidad compartida; marco cooperativo
ar: التعاون الدولي; المسؤولية المشتركة
ru: международное сотрудничество; общая ответственность
zh: 国际合作; 共同责任
[sovereignty] principle:3=24
en: national sovereignty; sovereign right; sovereignty; national migration policy; jurisdiction
fr: souveraineté nationale; droit souverain; souveraineté
es: soberanía nacional; derecho soberano; soberanía
ar: السيادة الوطنية; الحق السيادي
ru: национальный суверенитет; суверенное право
zh: 国家主权; 主权权利
[rule-of-law] principle:4=20
en: rule of law; due process; access to justice; fair trial; legal safeguards; judicial review; procedural safeguards
fr: état de droit; garanties d'une procédure régulière; accès à la justice
es: estado de derecho; debido proceso; garantías procesales; acceso a la justicia
ar: سيادة القانون; الإجراءات القانونية الواجبة; الوصول إلى العدالة
ru: верховенство права; надлежащая процедура; доступ к правосудию
zh: 法治; 正当程序; 诉诸司法
[sustainable-development] principle:5=18
en: sustainable development; 2030 Agenda; SDGs; Sustainable Development Goals; development outcomes
fr: développement durable; Agenda 2030; ODD
es: desarrollo sostenible; Agenda 2030; ODS
ar: التنمية المستدامة; خطة عام 2030
ru: устойчивое развитие; повестка дня на период до 2030
zh: 可持续发展; 2030年议程
[human-rights] principle:6=22
en: human rights; human rights-based; rights-based; non-discrimination; non-regression; international human rights law; fundamental rights
fr: droits de l'homme; droits humains; droits fondamentaux; non-discrimination
es: derechos humanos; enfoque de derechos; no discriminación; derechos fundamentales
ar: حقوق الإنسان; عدم التمييز; الحقوق الأساسية
ru: права человека; недискриминация; правозащитный
zh: 人权; 不歧视; 基本权利
[gender-responsive] principle:7=24
en: gender-responsive; gender equality; gender mainstreaming; women and girls; gender perspective; gender-sensitive; women migrants; migrant women; empowerment of women; gender
fr: sensible au genre; égalité des genres; égalité des sexes; femmes et filles; femmes migrantes; perspective de genre
es: perspectiva de género; igualdad de género; mujeres y niñas; mujeres migrantes; enfoque de género
ar: مراعاة المنظور الجنساني; المساواة بين الجنسين; النساء والفتيات; النساء المهاجرات
ru: гендерный; гендерное равенство; женщины и девочки; женщины-мигранты
zh: 性别敏感; 性别平等; 妇女和女童; 女性移民
[child-sensitive] principle:8=24
en: child-sensitive; best interests of the child; children's rights; child protection; rights of the child; migrant children; unaccompanied children; child-friendly; children
fr: intérêt supérieur de l'enfant; droits de l'enfant; protection de l'enfance; adapté aux enfants
es: interés superior del niño; derechos de la niñez; protección de la niñez; niñez
ar: مصالح الطفل الفضلى; حقوق الطفل; حماية الطفل
ru: наилучшие интересы ребенка; права ребенка; защита детей
zh: 儿童最大利益; 儿童权利; 儿童保护
[whole-of-government] principle:9=24
en: whole-of-government; inter-ministerial; interministerial; policy coherence; all levels of government; local authorities; national and local; coordination among ministries; horizontal and vertical coherence; intergovernmental coordination
fr: pangouvernemental; interministériel; interministérielle; autorités locales; ensemble du gouvernement
es: pangubernamental; interministerial; interinstitucional; autoridades locales; todos los niveles de gobierno
ar: نهج حكومي شامل; وزاري مشترك; السلطات المحلية
ru: общегосударственный; межведомственный; местные власти
zh: 整体政府; 部际; 地方政府; 各级政府
[whole-of-society] principle:10=24
en: whole-of-society; civil society; multi-stakeholder; private sector; academia; trade unions; diasporas; faith-based; media; non-governmental; NGOs; migrant organisations; local communities; employers' organisations
fr: société civile; secteur privé; parties prenantes; syndicats; ONG; milieu universitaire; ensemble de la société
es: sociedad civil; sector privado; partes interesadas; sindicatos; ONG; academia; toda la sociedad
ar: المجتمع المدني; القطاع الخاص; أصحاب المصلحة; المنظمات غير الحكومية
ru: гражданское общество; частный сектор; заинтересованные стороны; НПО
zh: 民间社会; 私营部门; 利益攸关方; 非政府组织; 全社会
