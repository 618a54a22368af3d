# Topics of migration, with the words that speak of them in six languages. Written for Sterna, from knowledge of the field;
# no text of anybody is quoted. Format: docs/standards/alignment-lexicon.md.
#
# [topic] framework:concept=weight ...     weight in tenths of a log-odds step, used where no trained weight exists
# mobile                                   a topic that says people on the move are spoken of
# general                                  a topic too wide to stand alone
# care                                     a topic of refugees and asylum: the Global Compact on Refugees is another instrument

[migrant] mobile general
en: migrant; immigrant; emigrant; foreign national; foreigner; non-national; noncitizen; non-citizen; foreign-born; expatriate; newcomer; third-country national; third country national; people on the move; mobile population; alien
fr: migrant; migrante; immigré; immigrant; émigré; ressortissant étranger; étranger; étrangère; ressortissant de pays tiers; primo-arrivant; expatrié; personnes en mobilité; allophone; exilé
es: migrante; inmigrante; emigrante; extranjero; extranjera; nacional de tercer país; personas en movilidad humana; personas en movilidad; expatriado; población migrante; connacional
ar: مهاجر; مهاجرين; مهاجرون; المهاجرين; وافد; وافدين; أجنبي; أجانب; الأجانب; مواطن أجنبي; مغترب
ru: мигрант; иммигрант; эмигрант; иностранец; иностранный гражданин; иностранных граждан; приезжие; гастарбайтер; лицо без гражданства; трудовой мигрант; переселенец
zh: 移民; 移徙者; 外国人; 外籍人士; 外来人口; 流动人口; 侨民; 移工; 入境者; 境外人员

[migration] mobile general
en: migration; migratory; immigration; emigration; human mobility; cross-border mobility; mobility
fr: migration; migratoire; immigration; émigration; mobilité humaine
es: migración; migratorio; migratoria; inmigración; emigración; movilidad humana
ar: الهجرة; هجرة; التنقل البشري; النزوح والهجرة
ru: миграция; миграционный; иммиграция; эмиграция; миграционная служба
zh: 迁移; 移徙; 移居; 出入境; 入境

[migrant-worker] mobile gcm:6=12 gcm:5=6 gcm:22=3 sdg-target:8.8=15
en: migrant worker; foreign worker; labour migrant; labor migrant; overseas worker; labour migration; labor migration; overseas employment; guest worker; seasonal worker; farmworker; temporary foreign worker; migrant labour; migrant labor; foreign labour; foreign employment
fr: travailleur migrant; travailleur étranger; migration de travail; migration de main-d'œuvre; main-d'œuvre étrangère; travailleur saisonnier; travailleuse migrante; migration professionnelle
es: trabajador migrante; trabajadora migrante; trabajador extranjero; migración laboral; mano de obra extranjera; trabajador temporal; trabajador agrícola; jornalero; bracero; personas trabajadoras migrantes
ar: العمال المهاجرين; العمالة الوافدة; عامل مهاجر; العمالة المهاجرة; هجرة اليد العاملة; العمال الأجانب; عامل أجنبي
ru: трудовой мигрант; трудящийся-мигрант; трудовая миграция; иностранный работник; иностранная рабочая сила; гастарбайтер; патент на работу; трудовые мигранты
zh: 移徙工人; 外籍劳工; 外劳; 外来务工; 劳务移民; 移民工人; 外籍家庭佣工; 农民工; 外国工人; 劳务派遣

[domestic-worker] gcm:6=14 gcm:7=2
en: domestic worker; domestic helper; foreign domestic helper; household worker; maid; au pair; kafala; sponsorship system for workers
fr: travailleuse domestique; travailleur domestique; employée de maison; aide ménagère; kafala
es: trabajadora del hogar; trabajadora doméstica; empleada doméstica; servicio doméstico
ar: عمال المنازل; العمالة المنزلية; عاملة منزلية; خادمة; نظام الكفالة; الكفيل
ru: домашняя прислуга; домашний работник; домработница
zh: 家庭佣工; 外佣; 家政工; 女佣; 家佣

[refugee] mobile care gcm:7=3 gcm:15=4 gcm:16=4 gcm:12=2
en: refugee; UNHCR; asylum seeker; asylum-seeker; asylum; forcibly displaced; persons of concern; refugee crisis; direct provision; international protection; subsidiary protection; Rohingya
fr: réfugié; HCR; demandeur d'asile; asile; protection internationale; protection subsidiaire; déplacés de force; personne bénéficiant d'une protection
es: refugiado; ACNUR; solicitante de asilo; asilo; protección internacional; solicitante de refugio; refugio; desplazados forzosos
ar: لاجئ; لاجئين; للاجئين; للاجئ; اللاجئين; طالب لجوء; طالبي اللجوء; اللجوء; المفوضية; الحماية الدولية; مفوضية الأمم المتحدة لشؤون اللاجئين
ru: беженец; беженцев; убежище; соискатель убежища; просителей убежища; УВКБ; вынужденный переселенец; временное убежище
zh: 难民; 寻求庇护; 庇护; 难民署; 国际保护; 罗兴亚; 政治庇护

[displaced] mobile gcm:15=5 gcm:7=4 gcm:2=5 gcm:16=2
en: internally displaced; displaced person; displaced people; displaced population; displacement; IDP; IDPs; displaced communities; displaced families; forced displacement; displaced households; conflict-affected populations; evacuee; evacuation; durable solutions
fr: déplacé interne; déplacés internes; personnes déplacées; déplacement forcé; PDI; populations déplacées; déplacés; solutions durables; déplacement interne
es: desplazado interno; desplazados internos; personas desplazadas; desplazamiento forzado; desplazamiento interno; población desplazada; desplazamiento; soluciones duraderas
ar: النازحين; نازح; نازحين; النازحين داخليا; المشردين داخليا; التشرد; النزوح; المهجرين; التهجير
ru: внутренне перемещенное лицо; внутренне перемещённые лица; вынужденно перемещенные; ВПЛ; перемещенные лица; вынужденный переселенец; перемещение населения
zh: 流离失所; 境内流离失所者; 被迫迁移; 失所者; 灾民安置

[host-community] gcm:16=9 gcm:15=5
en: host community; host communities; host population; host families; hosting community; receiving community; host country community; local communities and refugees; refugee-hosting
fr: communauté hôte; communautés hôtes; communauté d'accueil; communautés d'accueil; population hôte; populations hôtes; ménages hôtes
es: comunidad de acogida; comunidades de acogida; comunidad receptora; población de acogida; comunidades receptoras
ar: المجتمعات المضيفة; المجتمع المضيف; المجتمعات المستضيفة
ru: принимающее сообщество; принимающие общины; принимающее население
zh: 收容社区; 东道社区; 接收社区

[irregular] mobile gcm:9=2 gcm:11=3 gcm:7=3 gcm:2=2
en: irregular migration; irregular migrant; undocumented; undocumented migrant; irregular situation; irregular entry; without papers; unauthorised entry; unauthorized entry; illegal immigration; illegal immigrant; illegal migration; illegal alien; illegal entry; overstay; unauthorized immigrant; clandestine
fr: migration irrégulière; migrant irrégulier; sans-papiers; situation irrégulière; séjour irrégulier; entrée irrégulière; immigration clandestine; clandestin; immigration irrégulière; émigration clandestine
es: migración irregular; migrante irregular; indocumentado; sin papeles; situación irregular; migrante indocumentado; inmigración ilegal; ingreso irregular; indocumentada
ar: الهجرة غير النظامية; مهاجر غير نظامي; الهجرة غير الشرعية; المهاجرين غير النظاميين; وضع غير قانوني; غير موثق; الهجرة السرية
ru: нелегальный мигрант; незаконная миграция; нелегальная миграция; неурегулированная миграция; незаконное пребывание; нелегал; нелегальный иммигрант
zh: 非正规移民; 非法移民; 无证移民; 无证; 非法入境; 偷渡; 逾期居留

[regularisation] gcm:7=10 gcm:5=6
en: regularisation; regularization; regularise; amnesty for undocumented; legalisation programme; temporary protected status; TPS; DACA; Dreamers; path to citizenship; temporary protection permit; legalize undocumented
fr: régularisation; régularisation administrative; admission exceptionnelle au séjour; protection temporaire
es: regularización; permiso temporal de permanencia; permiso por protección temporal; regularización migratoria; dreamers; DACA; estatuto temporal de protección; TPS; amnistía migratoria
ar: تسوية أوضاع; تسوية الوضعية; تسوية وضعية; الحماية المؤقتة
ru: легализация; урегулирование статуса; миграционная амнистия
zh: 合法化; 大赦; 临时保护身份; 正规化

[unaccompanied-child] gcm:7=15 sdg-target:16.2=8
en: unaccompanied minor; unaccompanied child; unaccompanied children; separated children; UASC; UMF; migrant children; migrant child; children on the move; unaccompanied foreign minor; child migrant; minors travelling alone; family separation; separated from their parents; best interests of the child
fr: mineur non accompagné; mineurs non accompagnés; mineur isolé; mineurs isolés; enfants séparés; enfants migrants; enfants en mobilité; enfants en déplacement; mineur isolé étranger; enfants non accompagnés; protection de l'enfance
es: menor no acompañado; menores no acompañados; niños no acompañados; niños migrantes; niñas y niños migrantes; niñez migrante; niños, niñas y adolescentes; separación de familias; menores migrantes; separados de sus padres
ar: القاصرين غير المصحوبين; قاصر غير مصحوب; أطفال غير مصحوبين; الأطفال المهاجرين; الأطفال المنفصلين
ru: несовершеннолетние без сопровождения; дети-мигранты; несопровождаемые; разлученные дети; дети мигрантов
zh: 无人陪伴; 孤身未成年; 移民儿童; 儿童移民; 骨肉分离; 失散儿童

[protection-assistance] gcm:7=9
en: protection and assistance; assistance and protection; vulnerable migrants; migrants in vulnerable situations; stranded migrants; migrants in need; protection services; protection assistance; humanitarian assistance to migrants; direct assistance to migrants; protection of migrants; migrant protection; vulnerable situation; situations of vulnerability; stranded; protection needs; protection risks; protection monitoring; protection environment; legal assistance; legal aid; rights of migrants; human rights of migrants; most vulnerable; protection-sensitive
fr: protection et assistance; migrants vulnérables; migrants en situation de vulnérabilité; migrants en détresse; migrants bloqués; protection des migrants; assistance aux migrants; besoins de protection; droits des migrants; aide juridique; assistance directe; protection des réfugiés; vulnérabilité; vulnérables; accompagnement juridique; droits humains des migrants
es: protección y asistencia; asistencia y protección; migrantes vulnerables; situación de vulnerabilidad; migrantes varados; protección de migrantes; derechos de los migrantes; derechos humanos de los migrantes; atención a migrantes; asistencia humanitaria; asistencia jurídica; defensa de los migrantes; casa del migrante; albergue para migrantes; atención y protección
ar: حماية المهاجرين; حماية ومساعدة; الفئات الضعيفة; حالات الضعف; أوضاع هشة; حقوق المهاجرين; المهاجرين العالقين; المساعدة القانونية; مساعدة المهاجرين; هشاشة
ru: защита мигрантов; уязвимые мигранты; уязвимое положение; помощь мигрантам; права мигрантов; правовая помощь; защита прав мигрантов
zh: 保护移民; 弱势移民; 脆弱处境; 移民权利; 法律援助; 保护和援助; 援助移民; 弱势群体

[gbv] gcm:7=9 sdg-target:5.2=15
en: gender-based violence; GBV; SGBV; sexual violence; sexual and gender-based violence; survivors of violence; domestic violence; domestic abuse; violence against women; rape; PSEA; survivor
fr: violence basée sur le genre; violences basées sur le genre; VBG; violences sexuelles; violence sexiste; violences conjugales; survivantes; violence domestique; violences faites aux femmes; viol
es: violencia de género; violencia basada en género; VBG; violencia sexual; violencia contra las mujeres; violencia doméstica; violencia intrafamiliar; sobrevivientes
ar: العنف القائم على النوع الاجتماعي; العنف الجنسي; العنف ضد المرأة; العنف المبني على النوع; العنف الأسري; الناجيات
ru: гендерное насилие; сексуальное насилие; насилие в отношении женщин; домашнее насилие; пострадавшие от насилия
zh: 性别暴力; 基于性别的暴力; 性暴力; 家庭暴力; 家暴; 对妇女的暴力

[emergency] gcm:7=5 gcm:15=5
en: emergency assistance; humanitarian assistance; humanitarian aid; emergency response; life-saving assistance; lifesaving; humanitarian response; crisis response; relief; humanitarian needs; multipurpose cash; cash assistance; cash transfer; non-food items; NFI; food assistance; food rations; basic needs; emergency relief; humanitarian protection; emergency support; immediate assistance
fr: aide d'urgence; assistance humanitaire; aide humanitaire; réponse d'urgence; réponse humanitaire; assistance d'urgence; articles non alimentaires; besoins essentiels; transfert monétaire; assistance vitale; aide alimentaire; secours; assistance alimentaire
es: asistencia humanitaria; ayuda humanitaria; respuesta de emergencia; ayuda de emergencia; respuesta humanitaria; transferencias monetarias; artículos no alimentarios; necesidades básicas; kits de alimentos; ayuda alimentaria; comedor; víveres
ar: المساعدة الإنسانية; المساعدات الإنسانية; الاستجابة الطارئة; مساعدات طارئة; مواد غير غذائية; مساعدات غذائية; مساعدات نقدية; الاحتياجات الأساسية; إغاثة
ru: гуманитарная помощь; экстренная помощь; чрезвычайная помощь; непродовольственные товары; гуманитарное реагирование; продовольственная помощь
zh: 人道主义援助; 紧急援助; 人道援助; 应急救援; 非食品物资; 紧急救助; 粮食援助; 救济

[psychosocial] gcm:7=6 gcm:15=7
en: psychosocial; MHPSS; mental health; trauma; psychological support; counselling; counseling; psychosocial support
fr: psychosocial; soutien psychosocial; santé mentale; appui psychosocial; accompagnement psychosocial; traumatisme; soutien psychologique
es: psicosocial; apoyo psicosocial; salud mental; atención psicosocial; apoyo psicológico; trauma
ar: الدعم النفسي; نفسي اجتماعي; الصحة النفسية; الدعم النفسي والاجتماعي; صدمات
ru: психосоциальный; психологическая помощь; психическое здоровье; психосоциальная поддержка
zh: 心理社会; 心理支持; 心理健康; 心理辅导; 心理援助; 创伤

[safe-shelter] gcm:7=6 gcm:15=3 gcm:10=3
en: safe house; safe space; women's shelter; transit centre; reception centre; migrant shelter; drop-in centre; shelters for migrants; child-friendly space; accommodation centre; way station; migrant house
fr: centre de transit; centre d'accueil; espace sûr; foyer d'accueil; refuge; maison d'accueil; espaces amis des enfants; centre d'hébergement; centre de rétention ouvert
es: casa segura; albergue; albergues; espacio seguro; centro de acogida; centro de tránsito; casa de acogida; casa de migrantes
ar: مراكز الإيواء; مركز استقبال; دار إيواء; مركز عبور; مساحة آمنة; مأوى آمن
ru: приют; центр приема; центр временного размещения; транзитный центр; убежище для женщин
zh: 庇护所; 收容中心; 庇护中心; 接待中心; 中转中心; 收容所

[migrant-abuse] gcm:7=7
en: abuse of migrants; violence against migrants; exploitation and abuse; extortion; kidnapping of migrants; kidnapped; robbery; human rights violations against migrants; exploitation; abuses; torture; caravan; migrant caravan; pushback; violations
fr: violences contre les migrants; maltraitance; exactions; extorsion; enlèvement; violations des droits; exploitation; torture; refoulement violent; sévices; abus
es: violencia contra migrantes; abusos; extorsión; secuestro; secuestro de migrantes; violaciones a derechos humanos; caravana migrante; caravana; explotación; tortura; asalto; agresiones
ar: الانتهاكات; العنف ضد المهاجرين; الاستغلال; الابتزاز; الاختطاف; التعذيب; سوء المعاملة
ru: насилие в отношении мигрантов; злоупотребления; похищение; вымогательство; эксплуатация; нарушения прав; пытки
zh: 虐待; 绑架; 勒索; 侵害; 剥削; 酷刑; 大篷车

[trafficking] gcm:10=30 sdg-target:8.7=12 sdg-target:16.2=10 sdg-target:5.2=6
en: human trafficking; trafficking in persons; trafficking in human beings; trafficking of human beings; trafficking in women; trafficking of women; trafficked; trafficker; anti-trafficking; counter-trafficking; child trafficking; sex trafficking; victims of trafficking; victim of trafficking; trafficking victims; Palermo Protocol; T visa; trafficking for sexual exploitation; trafficking of persons; trafficking; trafficking networks; national referral mechanism
fr: traite des personnes; traite des êtres humains; traite d'êtres humains; victimes de la traite; victime de traite; lutte contre la traite; traite des femmes; traite des enfants; traite; trafic d'êtres humains; trafic humain; traite de personnes
es: trata de personas; trata; víctimas de trata; víctima de trata; trata de seres humanos; trata de mujeres; tratante; trata infantil; tráfico de personas; tráfico de mujeres; tráfico de seres humanos; lucha contra la trata; trata y tráfico
ar: الاتجار بالبشر; الاتجار بالأشخاص; ضحايا الاتجار; مكافحة الاتجار; الاتجار بالنساء; الاتجار بالأطفال; تجارة البشر
ru: торговля людьми; торговли людьми; жертвы торговли людьми; жертва торговли людьми; противодействие торговле людьми; торговцы людьми; сексуальное рабство; работорговля
zh: 人口贩运; 贩卖人口; 人口贩卖; 贩运人口; 拐卖妇女; 拐卖儿童; 贩运受害者; 打拐; 拐卖; 被拐卖; 贩运

[modern-slavery] gcm:10=22 gcm:6=4 sdg-target:8.7=20
en: modern slavery; forced labour; forced labor; slavery; debt bondage; bonded labour; bonded labor; sexual exploitation; forced prostitution; sex slavery; servitude; forced marriage; labour trafficking; commercial sexual exploitation; worst forms of child labour; trafficked labour; forced begging; involuntary servitude; indicators of forced labor; enslaved
fr: esclavage; esclavage moderne; travail forcé; exploitation sexuelle; servitude; prostitution forcée; servitude pour dettes; pires formes de travail des enfants; mariage forcé; esclaves; proxénétisme
es: esclavitud; esclavitud moderna; trabajo forzoso; trabajo forzado; explotación sexual; servidumbre; prostitución forzada; servidumbre por deudas; peores formas de trabajo infantil; proxenetismo; esclavitud sexual
ar: العبودية; الرق; العمل القسري; السخرة; الاستغلال الجنسي; العبودية الحديثة; الاسترقاق; الزواج القسري
ru: рабство; принудительный труд; современное рабство; сексуальная эксплуатация; долговая кабала; подневольный труд; принуждение к проституции; рабский труд
zh: 强迫劳动; 现代奴隶; 奴役; 性剥削; 债役; 强迫卖淫; 奴隶制; 童工劳动; 强制劳动; 奴隶

[child-labour] gcm:6=2 gcm:10=3 sdg-target:8.7=20
en: child labour; child labor; child workers; hazardous work of children; child soldiers
fr: travail des enfants; enfants travailleurs; travail infantile; enfants soldats
es: trabajo infantil; niños trabajadores; niños soldados
ar: عمالة الأطفال; عمل الأطفال; تشغيل الأطفال; تجنيد الأطفال
ru: детский труд; дети-солдаты
zh: 童工; 儿童兵

[smuggling] gcm:9=30 sdg-target:16.4=4
en: smuggling of migrants; migrant smuggling; people smuggling; human smuggling; alien smuggling; smuggler; smugglers; smuggling; smuggled; people smugglers; coyote; smuggling networks; facilitation of irregular entry; human smugglers; snakehead; smuggling of human beings; facilitators
fr: trafic illicite de migrants; trafic de migrants; passeur; passeurs; filières d'immigration; aide à l'entrée irrégulière; réseaux de passeurs; filière clandestine; trafiquants de migrants; trafic illicite; filières
es: tráfico ilícito de migrantes; tráfico de migrantes; traficante de personas; coyote; pollero; coyotes; polleros; contrabando de migrantes; redes de tráfico; traficantes de migrantes; traficar migrantes; tráfico de indocumentados; tráfico ilícito
ar: تهريب المهاجرين; مهربي البشر; تهريب البشر; المهربين; شبكات التهريب; مهرب; مكافحة التهريب
ru: незаконный ввоз мигрантов; контрабанда людей; контрабандисты; организация незаконной миграции; нелегальный канал; перевозчики мигрантов; незаконная переправка; канал нелегальной миграции
zh: 偷运移民; 蛇头; 走私移民; 组织偷渡; 人口走私; 偷渡集团; 运送他人偷越; 偷越国境

[organised-crime] gcm:9=8 gcm:10=8 sdg-target:16.4=10
en: organised crime; organized crime; criminal networks; transnational crime; prosecution; investigation of cases; criminal groups; cross-border crime; UNTOC; criminal justice; prosecutors; dismantle networks; law enforcement; convicted; sentenced; arrested; indicted
fr: crime organisé; criminalité organisée; réseaux criminels; criminalité transnationale; poursuites; enquêtes judiciaires; démantèlement; forces de l'ordre; peine d'emprisonnement; justice pénale
es: crimen organizado; delincuencia organizada; redes criminales; crimen transnacional; enjuiciamiento; fiscalía; investigación penal; sentencia; condenado; detenidos por tráfico
ar: الجريمة المنظمة; شبكات إجرامية; الجريمة العابرة للحدود; المقاضاة; إنفاذ القانون; التحقيق الجنائي; سجن
ru: организованная преступность; преступная группа; транснациональная преступность; уголовное дело; правоохранительные органы; приговорен; следствие
zh: 有组织犯罪; 犯罪集团; 跨国犯罪; 执法; 起诉; 判处; 刑事; 犯罪网络

[border] mobile gcm:11=16 gcm:9=3 gcm:8=1
en: border management; border control; border guard; border police; border security; border patrol; border crossing; border post; border agency; border checkpoint; border surveillance; integrated border management; one-stop border post; Frontex; point of entry; points of entry; border officials; border procedures; border wall; external borders; border authorities; border; Schengen; coast guard; customs; cross-border; wall; border governance; border patrol agents; MIDAS; port of entry; EUBAM
fr: gestion des frontières; contrôle aux frontières; contrôle des frontières; garde-frontière; garde-frontières; police des frontières; police aux frontières; poste frontière; poste-frontière; postes frontaliers; surveillance des frontières; frontière; transfrontalier; sécurité frontalière; Frontex; frontières extérieures; garde-côtes; espaces frontaliers; zones frontalières; frontalier; douane; Schengen
es: gestión de fronteras; control fronterizo; patrulla fronteriza; policía fronteriza; puesto fronterizo; seguridad fronteriza; cruce fronterizo; frontera; fronterizo; paso fronterizo; guardia fronteriza; gestión fronteriza; muro fronterizo; Frontex; Guardia Nacional en la frontera; aduana; muro; frontera sur; frontera norte; control migratorio
ar: إدارة الحدود; مراقبة الحدود; حرس الحدود; أمن الحدود; المعابر الحدودية; ضبط الحدود; الحدود; منفذ; خفر السواحل; معبر حدودي; جمارك; شنغن
ru: пограничный контроль; управление границами; пограничник; пограничная служба; охрана границы; пункт пропуска; государственная граница; граница; береговая охрана; Шенген; пограничный; таможня
zh: 边境管理; 边境管制; 边防; 边境检查; 口岸; 国境; 边检; 边境; 海岸警卫队; 出境入境边防检查; 边界; 海关; 申根

[border-tech] gcm:11=10 gcm:4=2
en: biometric; advance passenger information; API/PNR; passenger data; entry and exit; border information system; PISCES; document examination; fingerprint; Eurodac; ETIAS; travel bans; entry ban; fraud detection; travel document security; passport control; e-gates
fr: biométrie; biométrique; renseignements préalables; données des passagers; système d'information frontalière; empreintes digitales; Eurodac; entrée et sortie; fraude documentaire; contrôle des passeports; interdiction d'entrée
es: biométrico; biometría; huellas dactilares; información anticipada de pasajeros; sistema de información fronteriza; entradas y salidas; fraude documental; control de pasaportes
ar: البصمات; القياسات الحيوية; بيومترية; نظام معلومات الحدود; مراقبة الجوازات; بصمات الأصابع
ru: биометрический; отпечатки пальцев; дактилоскопия; система въезда; паспортный контроль; запрет на въезд; въезд и выезд
zh: 生物识别; 指纹; 旅客信息; 出入境管理; 护照查验; 人脸识别; 禁止入境

[missing] gcm:8=26
en: missing migrant; missing migrants; migrant deaths; dead migrants; deaths of migrants; died crossing; drowned; drowning; shipwreck; capsized; sank; bodies of migrants; migrant fatalities; migrant death; lost their lives; deaths at sea; bodies recovered; lives lost; dead or missing; boat capsized; found dead; remains; identification of the dead; disappeared migrants; disappeared; perished; fatalities; died; hypothermia; suffocated; human remains; corpses
fr: migrants disparus; migrants morts; naufrage; noyé; noyade; morts en mer; décès de migrants; corps de migrants; migrants décédés; a chaviré; portés disparus; disparus; noyés; dépouilles; cadavres; perdu la vie; identification des corps; morts
es: migrantes desaparecidos; muertes de migrantes; migrantes muertos; naufragio; ahogado; ahogados; murieron; fallecidos; cadáveres; cuerpos; restos; personas desaparecidas; muerte de migrantes; migrantes fallecidos; desaparecidos; murió; fosas; perdieron la vida; identificación de restos; sin vida; masacre
ar: المهاجرين المفقودين; غرق; غرقوا; وفيات المهاجرين; غرق مركب; حطام السفينة; جثث; مفقودين; لقوا حتفهم; موت; انقلاب قارب; المفقودين
ru: пропавшие мигранты; погибшие мигранты; кораблекрушение; утонули; гибель мигрантов; затонуло; тела; погибли; утонувших; пропавшие без вести; гибель; перевернулась лодка
zh: 失踪移民; 遇难移民; 沉船; 溺亡; 溺水; 死亡移民; 遇难; 尸体; 失踪者; 丧生; 罹难; 遗体; 翻船

[rescue] gcm:8=18
en: search and rescue; rescue at sea; rescued; rescue operation; rescue operations; rescue; SAR; humanitarian rescue; rescue vessel; disembarkation; place of safety; saving lives; save lives; lives saved; distress at sea; rescue ship; humanitarian border; life jackets; Mediterranean
fr: recherche et sauvetage; sauvetage en mer; secours en mer; secourus; opérations de sauvetage; navire humanitaire; débarquement; sauver des vies; sauvetage; secourir; Méditerranée; migrants en détresse; naufragés; Aquarius
es: búsqueda y rescate; rescate; rescatados; salvamento marítimo; salvar vidas; operación de rescate; rescatar; salvamento; desembarco; Mediterráneo; rescate humanitario; barco humanitario
ar: البحث والإنقاذ; إنقاذ المهاجرين; عمليات الإنقاذ; إنقاذ الأرواح; إنقاذ; البحر المتوسط; المتوسط; سفينة إنقاذ; الإنقاذ البحري
ru: поиск и спасение; спасательная операция; спасены; спасение на море; спасательное судно; Средиземное море; спасли; спасатели
zh: 搜救; 海上救援; 救援行动; 拯救生命; 地中海; 获救; 搜寻与救助; 救援船

[migration-data] gcm:1=26 gcm:23=2 sdg-target:17.18=14
en: migration data; migration statistics; migration profile; displacement tracking matrix; DTM; flow monitoring; data on migration; data collection on migration; statistics on migration; migration database; migration survey; migration research; mobility tracking; migration flows data; bilateral migration; estimates of migration; migration estimates; international migrant stock; disaggregated by migratory status; data portal; migration observatory; migration outlook; migrant stock; displacement data; tracking displacement; mobility data; migration trends; evidence-based migration
fr: données migratoires; statistiques migratoires; profil migratoire; données sur la migration; données sur les migrations; suivi des flux; matrice de suivi des déplacements; DTM; statistiques sur les migrations; observatoire des migrations; connaissance des migrations; collecte de données sur les migrations; étude sur les migrations; recherche sur les migrations; flux migratoires; observatoire africain des migrations
es: datos migratorios; datos sobre migración; estadísticas migratorias; perfil migratorio; matriz de seguimiento de desplazamiento; DTM; estadísticas de migración; observatorio de migraciones; flujos migratorios; información estadística; registro estadístico; estudios migratorios; investigación sobre migración; encuesta de migración
ar: بيانات الهجرة; إحصاءات الهجرة; مصفوفة تتبع النزوح; بيانات عن الهجرة; تدفقات الهجرة; ملف الهجرة; مرصد الهجرة
ru: данные о миграции; статистика миграции; миграционный учет; миграционная статистика; миграционные потоки; миграционный прирост; данные о миграции населения; учет мигрантов
zh: 移民数据; 移徙数据; 移民统计; 移民概况; 流离失所追踪; 人口流动数据; 移民存量; 移民流量

[data-methods] gcm:1=9 sdg-target:17.18=14 sdg-target:17.19=6
en: dataset; data set; data collection; statistics; statistical; census; survey; household survey; evidence base; indicator; research; study; database; data analysis; disaggregated; research findings; data on; methodology; estimate; estimates; analysis of trends; figures; number of migrants; quantitative; mapping; assessment of needs; baseline study; knowledge base; data sharing; microdata
fr: jeu de données; collecte de données; statistique; statistiques; recensement; enquête; base de données; recherche; étude; indicateur; données; analyse; cartographie; évidence; ventilées; données ventilées; données probantes; chiffres
es: conjunto de datos; recolección de datos; estadística; estadísticas; censo; encuesta; base de datos; investigación; estudio; indicador; datos; análisis; desglosado; cifras; mapeo; registros administrativos; observatorio
ar: بيانات; إحصاءات; جمع البيانات; تعداد; مسح; بحث; دراسة; قاعدة بيانات; مؤشر; مؤشرات; مصنفة; البيانات
ru: данные; статистика; перепись; опрос; исследование; база данных; показатель; статистический; росстат; в разбивке; оценка численности
zh: 数据; 统计; 普查; 调查; 研究; 数据库; 指标; 分列; 数据收集; 样本; 统计局

[root-causes] gcm:2=18
en: root causes; root causes of migration; root causes of irregular migration; drivers of migration; drivers; push factors; adverse drivers; alternatives to migration; alternatives to irregular migration; prevent irregular migration; reduce irregular migration; instability; forced to leave; compelled to leave; stabilisation; causes of forced displacement; causes of migration; reasons to migrate; flee; fleeing; fled; stay in their country; opportunities at home; discourage migration; migration pressure; exodus; prevent displacement; stability; economic opportunities
fr: causes profondes; causes profondes de la migration; causes profondes des migrations; facteurs de migration; facteurs d'émigration; alternatives à la migration; prévenir la migration irrégulière; prévention de la migration irrégulière; instabilité; stabilisation; stabilité; contraints de partir; fuir; fuient; causes de la migration; départs; candidats au départ; opportunités économiques; rester sur place; alternative à l'émigration; exode rural
es: causas profundas; causas estructurales; causas de la migración; factores que impulsan; desalentar la migración; prevenir la migración irregular; alternativas a la migración; obligados a abandonar; huir; huyen; causas raíz; motivos para migrar; desarrollo en los lugares de origen; expulsión; éxodo; Sembrando Vida; oportunidades económicas
ar: الأسباب الجذرية; أسباب الهجرة; دوافع الهجرة; الحد من الهجرة; الفرار; عدم الاستقرار; الاستقرار; بدائل الهجرة; فرص اقتصادية
ru: первопричины; причины миграции; коренные причины; факторы миграции; бегут; бежать; отток населения; вынуждены покинуть; стабилизация; утечка населения
zh: 根源; 移民的根源; 驱动因素; 被迫离开; 逃离; 迁徙原因; 不稳定; 外逃; 出走

[livelihoods] gcm:2=8 gcm:16=3 sdg-target:8.5=8 sdg-target:1.4=4
en: livelihood; livelihoods; job creation; employment opportunities; income generation; income-generating activities; youth employment; entrepreneurship; microenterprise; economic empowerment; value chain; value chains; small businesses; employability; decent jobs; economic development; self-employment; startups; SMEs; micro-enterprises; jobs; alternative livelihoods; rural development; unemployed youth; MSMEs; cash for work; labour-intensive works; young people
fr: moyens de subsistance; moyens d'existence; création d'emplois; emploi des jeunes; activités génératrices de revenus; AGR; entrepreneuriat; insertion économique; insertion professionnelle; insertion socio-économique; petites entreprises; employabilité; développement économique; filières porteuses; emplois décents; opportunités d'emploi; emplois; création d'entreprises; chaînes de valeur; développement rural; jeunes; autonomisation économique; PME; entreprenariat
es: medios de vida; creación de empleo; empleo juvenil; generación de ingresos; emprendimiento; oportunidades de empleo; desarrollo económico; microempresas; inserción laboral; empleabilidad; emprendedores; empleos; cadenas de valor; desarrollo rural; autoempleo; bolsa de trabajo; proyectos productivos; jóvenes
ar: سبل العيش; خلق فرص العمل; فرص عمل; تشغيل الشباب; ريادة الأعمال; مشاريع مدرة للدخل; التمكين الاقتصادي; التنمية الاقتصادية; سبل كسب العيش; المشاريع الصغيرة; الشباب
ru: средства к существованию; создание рабочих мест; занятость молодежи; предпринимательство; источники дохода; трудоустройство; рабочие места; экономическое развитие; малый бизнес
zh: 生计; 创业; 就业机会; 创造就业; 青年就业; 增加收入; 经济发展; 小企业; 就业

[resilience] gcm:2=12 sdg-target:1.5=15
en: resilience; resilient; strengthen resilience; resilience building; vulnerable populations; vulnerable households; food insecurity; food security; nutrition security; pastoralist; agropastoral; malnutrition; shocks; hunger; agriculture; farmers; crop; livestock; fragile areas; conflict prevention; peacebuilding; peace; radicalisation; violent extremism; basic infrastructure
fr: résilience; renforcement de la résilience; populations vulnérables; ménages vulnérables; insécurité alimentaire; sécurité alimentaire; sécurité nutritionnelle; pasteurs; agropastoral; malnutrition; chocs; agriculture; agriculteurs; élevage; agricole; prévention des conflits; paix; radicalisation; extrémisme violent; pastoralisme; consolidation de la paix; conflits
es: resiliencia; fortalecer la resiliencia; poblaciones vulnerables; inseguridad alimentaria; seguridad alimentaria; desnutrición; agricultura; agricultores; cultivos; ganadería; conflicto armado; construcción de paz; violencia; consolidación de la paz; hambre; pobreza
ar: القدرة على الصمود; المرونة; الأمن الغذائي; انعدام الأمن الغذائي; سوء التغذية; الزراعة; المزارعين; بناء السلام; الأسر الضعيفة; التطرف العنيف; الفقر
ru: устойчивость; продовольственная безопасность; недоедание; сельское хозяйство; фермеры; миростроительство; конфликт; бедность; голод
zh: 韧性; 复原力; 粮食安全; 营养不良; 农业; 农民; 建设和平; 脆弱家庭; 贫困; 饥饿

[climate] gcm:2=16 sdg-target:13.1=14 sdg-target:1.5=6 sdg:13=15
en: climate change; drought; flood; floods; flooding; desertification; environmental degradation; natural disaster; natural disasters; disaster risk reduction; disaster displacement; climate migration; environmental migration; sea level rise; climate mobility; sudden-onset; slow-onset; hurricane; earthquake; cyclone; typhoon; disaster risk; climate refugees; land degradation; planned relocation; disasters; climate; extreme weather; disaster preparedness; soil erosion
fr: changement climatique; changements climatiques; sécheresse; inondation; inondations; désertification; dégradation de l'environnement; catastrophe naturelle; catastrophes naturelles; réduction des risques de catastrophe; séisme; tremblement de terre; ouragan; cyclone; migration environnementale; migration climatique; catastrophes; dégradation des terres; réchauffement climatique; élévation du niveau de la mer; réinstallation planifiée
es: cambio climático; sequía; inundación; inundaciones; desertificación; degradación ambiental; desastre natural; desastres naturales; reducción del riesgo de desastres; terremoto; huracán; migración climática; migración ambiental; desastres; gestión de riesgo; sismo; erupción; reubicación planificada; ciclón; deslizamiento
ar: تغير المناخ; الجفاف; الفيضانات; التصحر; الكوارث الطبيعية; الحد من مخاطر الكوارث; الزلزال; التدهور البيئي; الكوارث; إعصار
ru: изменение климата; засуха; наводнение; опустынивание; стихийное бедствие; снижение риска бедствий; землетрясение; климатические мигранты; деградация окружающей среды; ураган; катастрофа
zh: 气候变化; 干旱; 洪水; 洪涝; 荒漠化; 自然灾害; 减少灾害风险; 地震; 环境退化; 气候移民; 台风; 灾害; 海平面上升

[information] gcm:3=20 sdg-target:16.10=6
en: information campaign; awareness-raising campaign; awareness campaign; pre-departure orientation; pre-departure; pre-departure training; migrant resource centre; migrant resource center; information centre; information service; hotline; helpline; information for migrants; information on rights; raise awareness; awareness raising; sensitisation; sensitization; know your rights; information sessions; orientation session; risks of irregular migration; post-arrival orientation; information desk; one-stop shop; website with information; information website; multilingual information; counselling for potential migrants; cultural orientation; citizens information; information and advice; guidance for newcomers; dangers of irregular migration; migrant information; informed decisions; informed choices; find out more; mobile app; community outreach; information materials
fr: campagne d'information; campagne de sensibilisation; sensibilisation; orientation avant départ; orientation pré-départ; information des migrants; centre d'information; ligne d'assistance; numéro vert; information et orientation; guichet unique; risques de la migration irrégulière; dangers de la migration; sensibiliser; informer les migrants; accès à l'information; information sur les droits; informations fiables; caravane de sensibilisation; décision éclairée; bureaux d'accueil; centre d'orientation; migrants potentiels
es: campaña de información; campaña informativa; campaña de sensibilización; orientación previa a la partida; orientación previa; centro de información; línea de atención; ventanilla informativa; ventanilla única; sensibilización; concientización; información a migrantes; riesgos de la migración irregular; conozca sus derechos; brindar información; orientación a migrantes; información sobre derechos; brindar orientación; jornada informativa; línea telefónica; asesoría; módulo de atención
ar: حملة توعية; التوعية; معلومات للمهاجرين; التوجيه قبل المغادرة; خط ساخن; مركز معلومات; مخاطر الهجرة غير النظامية; نشر الوعي; توعية; معلومات عن الحقوق; مركز موارد المهاجرين
ru: информационная кампания; горячая линия; информирование мигрантов; предвыездная подготовка; повышение осведомленности; консультационный центр; информационный центр; предвыездная ориентация; разъяснительная работа; памятка; доступ к информации
zh: 宣传活动; 信息中心; 热线; 行前培训; 提高认识; 出国前; 宣传教育; 咨询服务; 信息服务; 行前指导; 告知权利; 咨询热线

[legal-identity] gcm:4=20 sdg-target:16.9=25
en: legal identity; civil registration; birth registration; birth certificate; birth certificates; civil registry; identity document; identity documents; identity card; ID card; CRVS; vital statistics; civil status; proof of identity; national ID; registration of births; vital events; marriage certificate; documentation of refugees; digital identity; identification system; civil documentation; lost documents; late registration; register the birth; unregistered
fr: identité légale; identité juridique; état civil; état-civil; enregistrement des naissances; acte de naissance; actes de naissance; certificat de naissance; pièce d'identité; pièces d'identité; carte d'identité; registre civil; carte nationale d'identité; documents d'identité; extrait de naissance; registre de population; documents d'état civil; jugement supplétif; carte consulaire
es: identidad legal; identidad jurídica; registro civil; registro de nacimiento; acta de nacimiento; actas de nacimiento; certificado de nacimiento; documento de identidad; documentos de identidad; cédula de identidad; carné de extranjería; carnet de extranjería; partida de nacimiento; inscripción de nacimientos; credencial de identidad; doble nacionalidad; documentación de identidad; matrícula; cédula; CURP
ar: الهوية القانونية; السجل المدني; تسجيل المواليد; شهادة ميلاد; شهادة الميلاد; بطاقة الهوية; وثائق الهوية; الأحوال المدنية; التسجيل المدني; وثائق ثبوتية; هوية قانونية; عقد الازدياد
ru: удостоверение личности; регистрация рождений; свидетельство о рождении; правосубъектность; юридическая идентичность; регистрация актов гражданского состояния; документы удостоверяющие личность; ЗАГС; идентификационная карта; законное удостоверение
zh: 法律身份; 出生登记; 出生证明; 身份证件; 民事登记; 身份证; 户籍登记; 身份证明; 户口; 居民身份证; 出生证

[nationality] gcm:4=15
en: statelessness; stateless; stateless person; nationality law; nationality; citizenship; naturalisation; naturalization; acquire citizenship; dual citizenship; Irish citizenship; citizenship by birth; citizenship by descent; citizenship application; foreign birth registration; jus soli; citizenship certificate
fr: apatridie; apatride; nationalité; citoyenneté; naturalisation; acquisition de la nationalité; double nationalité; droit du sol; déchéance de nationalité
es: apatridia; apátrida; nacionalidad; ciudadanía; naturalización; doble nacionalidad; carta de naturalización; ciudadano naturalizado
ar: انعدام الجنسية; عديم الجنسية; عديمي الجنسية; الجنسية; التجنيس; المواطنة; ازدواجية الجنسية; البدون; جنسية
ru: безгражданство; апатрид; лицо без гражданства; гражданство; натурализация; двойное гражданство; прием в гражданство
zh: 无国籍; 国籍; 入籍; 公民身份; 双重国籍; 归化; 公民权

[travel-document] gcm:4=14 gcm:14=3 gcm:5=1
en: travel document; travel documents; passport; passports; refugee travel document; machine-readable; e-passport; emergency travel document; laissez-passer; passport application; passport office; document security; consular ID; ICAO
fr: document de voyage; documents de voyage; passeport; passeports; titre de voyage; laissez-passer; passeport biométrique; titres d'identité et de voyage
es: documento de viaje; documentos de viaje; pasaporte; pasaportes; salvoconducto; pasaporte electrónico; título de viaje
ar: وثائق السفر; وثيقة سفر; جواز السفر; جواز سفر; جوازات السفر
ru: проездной документ; паспорт; загранпаспорт; заграничный паспорт; документы для выезда
zh: 旅行证件; 护照; 旅行证; 通行证; 出境证件

[regular-pathway] gcm:5=22 sdg-target:10.7=10
en: regular pathways; regular pathway; legal pathways; legal migration; regular migration; safe and legal; labour mobility; labor mobility; labour mobility scheme; mobility scheme; circular migration; free movement; freedom of movement; free movement of persons; humanitarian visa; humanitarian admission; complementary pathways; private sponsorship; community sponsorship; family reunification; family reunion; joining family; mobility partnership; seasonal worker scheme; talent partnership; bilateral labour agreement; student mobility; points-based system; immigration quota; immigrant visas; resettlement; relocation scheme; resettled; legal entry; safe, orderly and regular; Blue Card; H-2A; H-2B; H-1B; Common Travel Area; open borders; Erasmus; diversity visa; cross-border mobility scheme
fr: voies régulières; voies légales; migration légale; migration régulière; voies légales de migration; mobilité professionnelle; mobilité de la main-d'œuvre; migration circulaire; libre circulation; libre circulation des personnes; visa humanitaire; regroupement familial; réunification familiale; réunion de famille; partenariat de mobilité; mobilité étudiante; corridors humanitaires; parrainage privé; réinstallation; admission humanitaire; rapprochement familial; liberté de circulation; mobilité circulaire; étudiants étrangers; immigration choisie; mobilité des jeunes
es: vías regulares; vías legales; migración regular; migración ordenada; migración segura, ordenada y regular; movilidad laboral; migración circular; libre circulación; libre tránsito; libre movilidad; visa humanitaria; visado humanitario; tarjeta de visitante por razones humanitarias; reunificación familiar; reagrupación familiar; movilidad estudiantil; reasentamiento; programa de trabajadores agrícolas temporales; visas de trabajo; migración legal; unidad familiar; patrocinio
ar: المسارات النظامية; الهجرة النظامية; الهجرة القانونية; تنقل العمالة; الهجرة الدائرية; حرية التنقل; لم شمل الأسرة; لم شمل; تأشيرة إنسانية; إعادة التوطين; الكفالة; كفالة الأسرة; الكفيل; الهجرة الاقتصادية; الهجرة الآمنة والمنظمة
ru: легальная миграция; законные каналы миграции; воссоединение семей; воссоединение семьи; свободное перемещение; свобода передвижения; безвизовый режим; гуманитарная виза; переселение соотечественников; программа переселения; квота; квоты; организованный набор; безвизовый; упорядоченная миграция; переселение
zh: 合法移民; 正规途径; 劳动力流动; 循环移民; 自由流动; 家庭团聚; 亲属团聚; 人道签证; 重新安置; 技术移民; 投资移民; 人才引进; 优才; 有序移民; 免签; 来华工作; 引进人才; 移民配额

[visa-permit] gcm:5=16 gcm:12=7
en: visa; visas; entry visa; visa requirements; visa required; work visa; work permit; employment permit; residence permit; residence card; permission to stay; permission to remain; leave to remain; permanent residence; permanent resident; right to reside; green card; study visa; student visa; long-term residence; immigration permission; stamp 4; registration with immigration; right of residence; stay in Ireland; temporary residence; residency; retire to; work in Ireland; sponsor; sponsorship; sponsoring; temporary resident permit; holiday visa; working holiday; visitor visa; spousal sponsorship; express entry; right to work
fr: visa; visas; carte de séjour; titre de séjour; permis de séjour; permis de travail; autorisation de travail; autorisation de séjour; carte de résident; résidence permanente; visa de long séjour; droit au séjour; carte de séjour temporaire; autorisation provisoire de séjour; carte de séjour pluriannuelle; séjour; parrainage; parrainer; résident permanent; passeport talent; visa de court séjour
es: visa; visado; visas; permiso de residencia; permiso de trabajo; autorización de residencia; calidad migratoria; residencia permanente; residente; residencia temporal; permiso de estadía; tarjeta de residencia; categoría migratoria; residencia legal; permanencia; turista; calidades migratorias; residentes; visa de trabajo; autorización de trabajo; estancia
ar: تأشيرة; تأشيرات; تأشيرة دخول; تصريح عمل; رخصة عمل; تصريح إقامة; بطاقة إقامة; الإقامة الدائمة; إقامة; تصريح العمل; مقيم دائم; تجديد الإقامة; رخصة الإقامة; الإقامة
ru: виза; визовый; вид на жительство; разрешение на работу; разрешение на временное проживание; РВП; патент; рабочая виза; миграционная карта; разрешение на пребывание; постоянное место жительства; вид на жительства; визы
zh: 签证; 居留许可; 工作许可; 工作签证; 永久居留; 居留证; 停留居留; 绿卡; 永久居民; 居留; 停留; 永居; 居留证件; 就业许可

[procedure] gcm:12=18 sdg-target:16.6=3
en: application process; how to apply; apply for; application for asylum; status determination; refugee status determination; asylum procedure; asylum application; asylum claim; refugee claim; claim for protection; asylum interview; asylum process; screening; screened; referral mechanism; referral pathway; referral; referred; referral system; appeal; appeals; immigration appeal; judicial review; hearing; refugee hearing; immigration court; immigration judge; immigration procedures; processing times; case processing; eligibility decision; Dublin regulation; first instance; decision on your application; refusal; reception conditions; interview; immigration proceedings; Basis of Claim; tribunal; pre-removal risk assessment; humanitarian and compassionate; refugee protection division; international protection office; backlog; application form; supporting documents; admissibility; safe third country; credible fear; identification of vulnerable; processed; adjudication; your claim; your application; lawyer
fr: procédure d'asile; demande d'asile; détermination du statut; mécanisme d'orientation; mécanisme de référencement; orientation des migrants; recours; appel; délai de traitement; examen de la demande; procédure accélérée; OFPRA; Cour nationale du droit d'asile; dossier de demande; instruction des demandes; dépôt de la demande; autorité administrative; entretien; système d'asile; recours suspensif; référencement; demande; préfecture; tribunal; décision de refus; requête; délivrance; commission; refus; procédures; formulaire; audience; demander; décision; récépissé
es: procedimiento de asilo; solicitud de asilo; solicitudes de asilo; determinación de la condición de refugiado; condición de refugiado; mecanismo de derivación; mecanismo de referencia; apelación; recurso; trámite; trámites; trámites migratorios; procedimiento administrativo; solicitud; solicitudes; requisitos; procedimiento; expediente; audiencia; juez de inmigración; corte de inmigración; resolución; plazo; COMAR; prórroga; solicitante; derivación; entrevista; elegibilidad; formulario; cambio de calidad migratoria; TUPA; tasa
ar: طلب اللجوء; إجراءات اللجوء; تحديد صفة اللاجئ; آلية الإحالة; الاستئناف; الإحالة; تقديم طلب; كيفية التقديم; معالجة الطلبات; جلسة استماع; طلب; استمارة; جلسة; قرار; المحكمة; مقابلة; مراجعة قضائية; الفرز; تقديم الطلب; طعن; محام
ru: процедура предоставления убежища; заявление о предоставлении; ходатайство; определение статуса; рассмотрение заявлений; обжалование; подача документов; статус беженца; заявление; документы; апелляция; порядок; суд; срок рассмотрения; административная процедура; процедура; заявитель
zh: 庇护申请; 难民身份; 身份甄别; 转介; 申请程序; 上诉; 审批; 申请; 审查; 受理; 办理; 甄别; 听证; 面试; 材料; 签发; 提交

[detention] gcm:13=26 sdg-target:16.3=3
en: immigration detention; detention of migrants; detained migrants; alternatives to detention; detention centre; detention center; detention centres; detention centers; detention facility; detention facilities; detained; detainee; detainees; ICE detention; detain; deprivation of liberty; administrative detention; immigration custody; pre-removal detention; bond hearing; bail; release from detention; detention; custody; private prison; solitary confinement; incarcerated immigrants; detention conditions; GEO Group; CoreCivic; closed centres; hieleras
fr: rétention administrative; rétention; centre de rétention; centres de rétention; détention des migrants; alternatives à la détention; placé en rétention; zone d'attente; assignation à résidence; privation de liberté; détention; détenu; détenus; maintien en rétention; centres fermés; centre de détention; maintien en zone d'attente; étranger retenu; juge des libertés
es: detención migratoria; centro de detención; centros de detención; estación migratoria; estaciones migratorias; alternativas a la detención; privación de libertad; detenidos; migrantes detenidos; detención de migrantes; detención; detenido; custodia; jaulas; centros de internamiento; CIE; aseguramiento; bajo custodia; retenidos; internamiento; alojamiento en estación; encierro
ar: احتجاز المهاجرين; مراكز الاحتجاز; الاحتجاز; بدائل الاحتجاز; مركز احتجاز; محتجزين; احتجاز; توقيف; الحبس; مراجعة الاحتجاز; إطلاق سراح; المحتجزين
ru: содержание под стражей мигрантов; центр содержания; спецприемник; задержание мигрантов; альтернативы содержанию под стражей; лишение свободы; содержание под стражей; задержаны; задержали; спецучреждение; центр временного содержания
zh: 移民拘留; 拘留中心; 替代拘留; 拘留所; 羁押; 收容遣送; 扣押; 拘留; 拘留审查; 拘禁; 遣返场所

[consular] gcm:14=28
en: consular; consular protection; consular assistance; consular services; consulate; consulates; embassy; embassies; nationals abroad; citizens abroad; consul; diplomatic mission; Vienna Convention on Consular Relations; labour attaché; labor attaché; consular staff; ambassador; consular officers; foreign missions; stranded nationals; honorary consul; overseas missions; consular section; death abroad; imprisoned abroad; arrested abroad; Department of Foreign Affairs
fr: consulaire; protection consulaire; assistance consulaire; services consulaires; consulat; consulats; ambassade; ambassades; ressortissants à l'étranger; nationaux à l'étranger; mission diplomatique; consul; agents consulaires; représentation diplomatique; autorités consulaires; ambassadeur; fonctionnaire consulaire
es: consular; protección consular; asistencia consular; servicios consulares; consulado; consulados; embajada; embajadas; nacionales en el exterior; connacionales; red consular; cónsul; consulado móvil; consulados; oficinas consulares; misión diplomática; embajador; Cancillería; Relaciones Exteriores; peruanos en el exterior; paisanos
ar: قنصلي; القنصلية; الحماية القنصلية; الخدمات القنصلية; السفارة; قنصلية; سفارة; المواطنين في الخارج; قنصليات; القنصل; بعثة دبلوماسية; سفارات
ru: консульский; консульство; консульская помощь; консульская защита; посольство; граждан за рубежом; граждан за границей; консул; консульские услуги; загранучреждения; дипломатическая миссия; посол
zh: 领事; 领事保护; 领事馆; 大使馆; 使领馆; 海外公民; 境外中国公民; 驻外; 领事服务; 使馆; 领事官员; 总领事馆; 领事职务

[health] gcm:15=10 sdg:3=12 sdg-target:3.8=12
en: health care; healthcare; health services; medical care; medical services; hospital; clinic; vaccination; vaccine; COVID-19; maternal health; reproductive health; primary health care; disease; health facilities; access to health; public health; nutrition services; medical card; health; HIV; tuberculosis; malaria; epidemic; medicines; health workers; medical
fr: soins de santé; services de santé; santé; accès à la santé; hôpital; centre de santé; vaccination; vaccin; santé maternelle; santé reproductive; soins médicaux; maladie; COVID-19; médical; structures sanitaires; accès aux soins; VIH; épidémie; paludisme; sanitaire
es: atención médica; servicios de salud; salud; acceso a la salud; hospital; vacunación; vacuna; salud reproductiva; salud materna; centro de salud; enfermedad; COVID-19; médico; atención sanitaria; VIH; salud pública; seguro popular
ar: الرعاية الصحية; الخدمات الصحية; الصحة; مستشفى; التطعيم; لقاح; صحة الأم; الصحة الإنجابية; مرض; كوفيد; التغطية الصحية; طبي; العلاج
ru: здравоохранение; медицинская помощь; медицинские услуги; здоровье; больница; вакцинация; коронавирус; охрана здоровья; медицинское обслуживание; медицинский; полис
zh: 卫生; 医疗; 保健; 医院; 疫苗; 健康; 疫情; 生殖健康; 医疗服务; 新冠; 疾病; 公共卫生; 就医

[education] gcm:15=9 gcm:16=2 sdg:4=14 sdg-target:4.1=8
en: education; school; schools; schooling; access to education; students; teachers; primary school; secondary school; enrolment; out-of-school children; literacy; learning; school-age; classroom; educational; university; scholarship; scholarships; higher education; early childhood education
fr: éducation; école; écoles; scolarisation; accès à l'éducation; élèves; enseignants; enseignement; scolaire; alphabétisation; université; bourses; éducatif; enseignement supérieur
es: educación; escuela; escuelas; escolarización; acceso a la educación; estudiantes; maestros; docentes; enseñanza; alfabetización; universidad; becas; educativo; escolar; educación básica; niñez en edad escolar
ar: التعليم; مدرسة; المدارس; التلاميذ; الطلاب; المعلمين; محو الأمية; الجامعة; منح دراسية; الدراسة; تعليم
ru: образование; школа; школы; обучение; учащиеся; учителя; университет; дети в школе; студенты; образовательный
zh: 教育; 学校; 入学; 学生; 教师; 扫盲; 大学; 奖学金; 义务教育; 就学; 随迁子女

[wash] gcm:15=12 sdg:6=14 sdg-target:6.1=10 sdg-target:6.2=10
en: WASH; water, sanitation and hygiene; water and sanitation; sanitation; hygiene; latrines; drinking water; safe water; water supply; access to water; hygiene kits; water points
fr: eau, assainissement et hygiène; EAH; eau et assainissement; assainissement; hygiène; latrines; eau potable; accès à l'eau; points d'eau; kits d'hygiène
es: agua, saneamiento e higiene; agua y saneamiento; saneamiento; higiene; letrinas; agua potable; acceso al agua; kits de higiene; abastecimiento de agua
ar: المياه والصرف الصحي; الصرف الصحي; النظافة; مياه الشرب; المياه والإصحاح; خدمات المياه; إمدادات المياه
ru: водоснабжение; санитария; гигиена; питьевая вода; водоснабжение и санитария
zh: 水和环境卫生; 环境卫生; 饮用水; 个人卫生; 供水; 厕所; 饮水

[shelter-housing] gcm:15=13 sdg-target:11.1=12
en: shelter; shelters; shelter kits; emergency shelter; housing; accommodation; camp management; camp coordination; CCCM; refugee camp; refugee camps; camps; settlements; tents; homeless; homelessness; rent; rental; transitional shelter; site management; informal settlements; social housing; relocation of families; housing units; settlement; homes
fr: abris; abri; abris d'urgence; logement; hébergement; gestion des camps; camp de réfugiés; camps de réfugiés; camps; tentes; sans-abri; loyer; logements sociaux; hébergement d'urgence; sites de déplacés; habitat; sans domicile
es: alojamiento; vivienda; viviendas; gestión de campamentos; campamento de refugiados; campamentos; albergue temporal; tiendas de campaña; personas sin hogar; alquiler; alojamiento temporal; refugio de emergencia; hogares
ar: المأوى; مأوى; السكن; إدارة المخيمات; مخيمات اللاجئين; مخيم; مخيمات; إيواء; الإسكان; خيام; الإيجار; المساكن
ru: жилье; лагерь беженцев; лагеря; временное жилье; убежища и жилье; палатки; размещение; бездомные; аренда жилья; управление лагерями
zh: 住所; 住房; 难民营; 营地管理; 帐篷; 安置点; 临时住所; 营地; 无家可归; 租房; 安置房

[basic-services] gcm:15=16 sdg-target:1.4=14
en: basic services; access to services; access to basic services; essential services; social services; public services; service delivery; provision of services; basic social services; benefits for refugees; social welfare; access to social services; inclusive services; child benefit; social welfare payment; supplementary welfare; allowance; entitlements
fr: services de base; accès aux services; services essentiels; services sociaux; services sociaux de base; accès aux services de base; services publics; prestation de services; prestations sociales; accès aux droits; aide sociale; allocation
es: servicios básicos; acceso a servicios; servicios esenciales; servicios sociales; acceso a los servicios; servicios públicos; prestación de servicios; beneficios sociales; asistencia social; apoyos sociales
ar: الخدمات الأساسية; الوصول إلى الخدمات; الخدمات الاجتماعية; الخدمات العامة; الحصول على الخدمات; المساعدة الاجتماعية; الإعانات
ru: базовые услуги; основные услуги; социальные услуги; доступ к услугам; государственные услуги; социальная помощь; пособия
zh: 基本服务; 社会服务; 公共服务; 基本公共服务; 获得服务; 社会福利; 公共服务均等化; 救助金

[integration] gcm:16=20 sdg-target:10.2=12
en: integration; social integration; local integration; integration of migrants; integration of refugees; migrant integration; inclusion; social inclusion; economic inclusion; socio-economic inclusion; social cohesion; cohesion; peaceful coexistence; coexistence; intercultural; intercultural dialogue; integration programme; language course; language courses; language training; language classes; civic participation; self-reliance; settle; naturalised citizens; integrate; refugee employment; community integration; inclusive communities; multicultural; community centre; belonging; welcoming; mentoring; volunteer; integrated into society; resettled refugees; local development; welcoming cities; acculturation; assimilation; second generation; migrant community; immigrant entrepreneurs; labour market integration; settlement services
fr: intégration; intégration des migrants; intégration des réfugiés; intégration sociale; intégration locale; inclusion; inclusion sociale; inclusion économique; cohésion sociale; cohabitation pacifique; coexistence pacifique; vivre ensemble; interculturel; cours de langue; apprentissage du français; insertion des réfugiés; insertion des migrants; contrat d'accueil et d'intégration; contrat d'intégration; intégration républicaine; dialogue intercommunautaire; autonomisation des réfugiés; autosuffisance; apprentissage de la langue; inclusion des migrants; intégration économique; insertion sociale; connaissance de la langue
es: integración; integración social; integración local; integración de migrantes; integración de refugiados; inclusión; inclusión social; inclusión económica; cohesión social; convivencia; convivencia pacífica; intercultural; interculturalidad; clases de español; curso de idioma; integración socioeconómica; autosuficiencia; inclusión socioeconómica; integración laboral; integrarse; multicultural; participación de migrantes; integración a la sociedad
ar: الاندماج; إدماج; دمج; الإدماج الاجتماعي; التماسك الاجتماعي; التعايش السلمي; إدماج المهاجرين; دمج اللاجئين; دروس اللغة; التعايش; الاعتماد على الذات; الإدماج; اندماج المهاجرين; اندماج
ru: интеграция; интеграция мигрантов; адаптация мигрантов; социальная интеграция; адаптация; социальная сплоченность; языковые курсы; инклюзия; обучение русскому языку; интегрироваться; мультикультурализм; ассимиляция; русский язык; экзамен по русскому
zh: 融合; 社会融合; 融入; 包容; 社会凝聚力; 和谐共处; 语言课程; 融入社会; 市民化; 社会融入; 多元文化; 本地融合; 落户; 跨文化

[discrimination] gcm:17=22 sdg-target:10.3=10 sdg-target:16.b=8
en: discrimination; racial discrimination; racism; xenophobia; xenophobic; hate speech; hate crime; intolerance; prejudice; anti-immigrant; anti-migrant; Islamophobia; racist; stereotypes; stigmatisation; stigmatization; anti-immigration; bigotry; ethnic discrimination; racial profiling; hostility towards migrants; nativism; white supremacy; antisemitism; anti-Semitism; scapegoating; equality; racial; far-right; populist; equal treatment; ethnic minorities; hatred; racial equality; Roma; incitement; direct provision protest; stigma
fr: discrimination; discriminations; racisme; xénophobie; xénophobe; discours de haine; haine; intolérance; préjugés; anti-immigrés; islamophobie; raciste; stéréotypes; stigmatisation; extrême droite; racial; antisémitisme; minorités ethniques; discrimination raciale; incitation à la haine; égalité de traitement; populiste; négrophobie
es: discriminación; discriminación racial; racismo; xenofobia; xenófobo; discurso de odio; odio; intolerancia; prejuicios; antiinmigrante; racista; estereotipos; estigmatización; supremacismo; ultraderecha; crimen de odio; racial; antiinmigrantes; islamofobia; extrema derecha; trato igualitario; aporofobia; supremacistas; minorías étnicas
ar: التمييز; العنصرية; كراهية الأجانب; خطاب الكراهية; التعصب; التمييز العنصري; عنصري; الإسلاموفوبيا; الصور النمطية; الكراهية; اليمين المتطرف; عنصرية
ru: дискриминация; расизм; ксенофобия; язык вражды; нетерпимость; расовая дискриминация; национализм; ненависть; расист; мигрантофобия; исламофобия; межнациональная рознь; межэтнический; ультраправые; националисты; этнический; экстремизм
zh: 歧视; 种族歧视; 种族主义; 仇外; 仇恨言论; 排外; 偏见; 不容忍; 种族; 极右; 仇恨; 反移民; 歧视新移民; 少数族裔

[narrative] gcm:17=16 gcm:3=2
en: public narrative; media coverage of migration; media reporting; narratives; journalists; public perception; public perceptions; perceptions of migrants; public discourse; public opinion on immigration; public opinion; media coverage; rhetoric; storytelling; positive image of migrants; attitudes towards immigrants; attitudes towards immigration; journalism; media; fake news; portrayal; documentary; film; debate on immigration; counter-narrative; migration narrative; misinformation
fr: récit sur la migration; couverture médiatique; traitement médiatique; perception des migrants; discours public; opinion publique; journalistes; médias; image des migrants; perceptions; rhétorique; fausses informations; débat sur l'immigration; journalisme; représentations
es: narrativa; cobertura mediática; percepción de los migrantes; opinión pública; discurso público; periodistas; medios de comunicación; imagen de los migrantes; percepciones; retórica; periodismo; narrativas; documental; noticias falsas; discurso antiinmigrante
ar: الخطاب العام; التغطية الإعلامية; الصحفيين; وسائل الإعلام; الرأي العام; تصورات; صورة المهاجرين; الإعلام
ru: общественное мнение; освещение в СМИ; журналисты; образ мигранта; риторика; СМИ; средства массовой информации; общественный дискурс; опрос общественного мнения
zh: 公众舆论; 媒体报道; 记者; 叙事; 公众认知; 舆论; 媒体; 公众话语; 刻板印象

[qualification-recognition] gcm:18=26 sdg-target:4.4=5
en: recognition of qualifications; qualification recognition; recognition of foreign qualifications; foreign qualifications; recognition of skills; skills recognition; credential recognition; recognition of prior learning; mutual recognition; professional qualifications; credentials; skills partnership; skills matching; validation of skills; foreign-trained; qualifications framework; skills certification; skills mobility partnership; overqualified; deskilling; brain waste; equivalence of diplomas; foreign degrees; internationally educated; skills assessment
fr: reconnaissance des qualifications; reconnaissance des diplômes; reconnaissance des compétences; équivalence de diplômes; équivalence des diplômes; validation des acquis; qualifications professionnelles; reconnaissance mutuelle; certification des compétences; partenariat de compétences; diplômes étrangers; diplômes
es: reconocimiento de títulos; reconocimiento de cualificaciones; reconocimiento de competencias; homologación de títulos; convalidación de estudios; certificación de competencias; revalidación; títulos extranjeros; homologación; títulos profesionales; revalidación de títulos; certificación laboral; convalidación
ar: الاعتراف بالمؤهلات; معادلة الشهادات; الاعتراف بالمهارات; الاعتراف المتبادل; المؤهلات الأجنبية; اعتماد المؤهلات; المؤهلات
ru: признание квалификаций; признание дипломов; признание навыков; подтверждение квалификации; нострификация; взаимное признание; профессиональная квалификация; дипломов
zh: 资格认证; 学历认证; 技能认证; 资格互认; 承认资格; 学历互认; 职业资格; 技能伙伴; 资历认可

[vocational-training] gcm:18=14 gcm:2=3 sdg-target:4.3=8 sdg-target:4.4=15
en: vocational training; TVET; professional training; skills training; skills development; technical training; apprenticeship; training of returnees; technical and vocational; vocational; upskilling; vocational education; job training; reskilling; vocational skills; work-based learning; trainees; skills; technical skills; training centre; training centres
fr: formation professionnelle; formation technique; apprentissage; développement des compétences; formation qualifiante; enseignement technique; centres de formation; renforcement des compétences professionnelles; formation; compétences; formation professionnelle des jeunes; stages; métiers
es: formación profesional; capacitación laboral; formación técnica; desarrollo de habilidades; capacitación técnica; formación para el trabajo; aprendizaje profesional; oficios; capacitación; habilidades; competencias laborales; cursos de capacitación
ar: التدريب المهني; التكوين المهني; تنمية المهارات; التدريب التقني; تطوير المهارات; المهارات; مهارات; تدريب مهني
ru: профессиональное обучение; профессиональная подготовка; развитие навыков; техническое образование; повышение квалификации; навыки; профтехобразование; профобразование
zh: 职业培训; 技能培训; 职业教育; 技能发展; 技术培训; 学徒; 技能; 培训; 职业技能

[diaspora] mobile gcm:19=28
en: diaspora; diasporas; diaspora engagement; diaspora investment; diaspora organisations; hometown association; diaspora communities; diaspora contributions; nationals living abroad; emigrants abroad; overseas communities; migrants' contribution; contributions of migrants; migrant contributions; diaspora skills; brain gain; co-development; brain drain; diaspora policy; expatriates investing; contribution to development; transnational; brain circulation; Irish abroad; overseas Chinese; diaspora professionals; expatriate community; hometown; migrant organisations; migration and development; transfer of knowledge; migrant associations; overseas Filipino; economic contribution of immigrants
fr: diaspora; diasporas; engagement de la diaspora; investissement de la diaspora; ressortissants vivant à l'étranger; codéveloppement; co-développement; associations de migrants; contribution des migrants; communautés à l'étranger; Marocains résidant à l'étranger; Sénégalais de l'extérieur; Maliens de l'extérieur; MRE; organisations de solidarité internationale issues des migrations; migrants investisseurs; potentiel de la diaspora; migration et développement; compétences de la diaspora; apport des migrants; OSIM; résidant à l'étranger; transnational; entrepreneurs de la diaspora
es: diáspora; comunidades en el exterior; participación de la diáspora; inversión de la diáspora; residentes en el exterior; codesarrollo; aportes de los migrantes; contribución de los migrantes; clubes de migrantes; zacatecanos en el exterior; mexicanos en el exterior; federación de clubes; programa 3x1; 3x1; tres por uno; clubes; paisanos; comunidad migrante en Estados Unidos; migración y desarrollo; federaciones de migrantes; zacatecanos radicados; organizaciones de migrantes; radicados en Estados Unidos; oriundos; migrantes organizados; fuga de cerebros; retorno de talentos
ar: المغتربين; الجالية; الشتات; الجاليات; المغتربون; مساهمة المهاجرين; إسهام المهاجرين; مغاربة العالم; المقيمين بالخارج; استثمار المغتربين; هجرة الأدمغة
ru: диаспора; диаспоры; соотечественники за рубежом; вклад мигрантов; вклад диаспоры; утечка мозгов; инвестиции диаспоры; соотечественников; землячество; зарубежные соотечественники; утечка умов
zh: 侨民; 华侨; 侨胞; 海外侨民; 散居; 华人华侨; 侨汇投资; 归侨; 侨务; 侨眷; 海外华人; 侨团; 人才外流; 海外人才; 回国创业

[remittance] gcm:20=32 sdg-target:10.c=30
en: remittance; remittances; money transfer; transfer costs; cost of remittances; sending money home; remittance costs; financial literacy of migrants; financial inclusion; diaspora bonds; remittance market; remittance transfers; money transfer operator; mobile money; send money; migrant remittances; Western Union; MoneyGram; remittance-receiving; workers' remittances; financial education; remittance flows
fr: envois de fonds; transferts de fonds; transfert d'argent; transferts d'argent; remises migratoires; coût des transferts; transferts de fonds des migrants; inclusion financière; éducation financière; transferts des migrants; épargne des migrants; envoi d'argent; bancarisation; transferts monétaires des migrants; argent mobile
es: remesa; remesas; envío de remesas; envíos de dinero; transferencias de dinero; costo de las remesas; inclusión financiera; educación financiera; remesas familiares; transferencia de remesas; recepción de remesas; divisas; envío de dinero; remesas internacionales; banco de México
ar: التحويلات المالية; تحويلات المهاجرين; تحويل الأموال; تحويلات; الشمول المالي; حوالات; تكلفة التحويلات; إرسال الأموال
ru: денежные переводы; денежных переводов; переводы мигрантов; финансовая доступность; стоимость переводов; перевод денег; переводы трудовых мигрантов
zh: 侨汇; 汇款; 移民汇款; 汇款成本; 普惠金融; 金融包容; 外汇汇款; 金融普惠

[return] gcm:21=16
en: return and reintegration; voluntary return; assisted voluntary return; AVRR; AVR; humanitarian return; voluntary humanitarian return; forced return; deportation; deported; deport; deportee; deportees; removal order; removal; expulsion; expelled; readmission; readmission agreement; repatriation; repatriated; returnee; returnees; returning migrants; return migrants; returned migrants; safe and dignified return; return assistance; forced removal; non-refoulement; refoulement; return migration; returned; return policy; return home; deportations; removals; sent back; returning; departure order; exclusion order; return of migrants; stay of removal; return operations; return
fr: retour et réintégration; retour volontaire; retour volontaire assisté; aide au retour volontaire; retour forcé; expulsion; expulsé; expulsés; reconduite à la frontière; éloignement; mesure d'éloignement; réadmission; accord de réadmission; rapatriement; migrants de retour; retournés; retour digne; OQTF; obligation de quitter le territoire; interdiction du territoire; refoulés; non-refoulement; déportation; rapatriés; retour des migrants; reconduite; rapatrié; retour; arrêté d'expulsion; refoulement; AVRR; retour humanitaire
es: retorno y reintegración; retorno voluntario; retorno asistido; retorno voluntario asistido; deportación; deportado; deportados; deportaciones; expulsión; expulsado; readmisión; repatriación; repatriados; migrantes retornados; retornados; retorno digno; migrantes de retorno; devolución; no devolución; deportar; retorno; redadas; repatriar; salida obligatoria; retornado; repatriado; redada; acuerdo de readmisión
ar: العودة وإعادة الإدماج; العودة الطوعية; ترحيل; الترحيل; الإعادة القسرية; إعادة القبول; العائدين; الإعادة إلى الوطن; الطرد; إبعاد; عدم الإعادة القسرية; أمر الإبعاد; أمر الترحيل; العودة; أمر المغادرة; ترحيل المهاجرين; إعادة إدماج
ru: добровольное возвращение; депортация; депортированы; высылка; реадмиссия; репатриация; возвращение и реинтеграция; возвращенцы; выдворение; вернувшиеся мигранты; депортировать; выслать; выдворены; выдворить; возвращение; запрет на высылку; возвращение мигрантов
zh: 自愿返回; 遣返; 驱逐出境; 重返社会; 遣送; 接回; 驱逐; 回返者; 返回者; 回返; 遣送出境; 限期出境; 遣返回国; 接纳回返

[reintegration] gcm:21=20 gcm:2=1
en: reintegration; reintegrate; sustainable reintegration; reintegration assistance; reintegration support; reintegration of returnees; socio-economic reintegration; reintegrating; returnees' reintegration; reintegration programme; reintegration packages
fr: réintégration; réintégration durable; réintégration des migrants; aide à la réintégration; réinsertion; réintégration socio-économique; réinsertion des migrants de retour; réinsertion socio-économique
es: reintegración; reintegración sostenible; reinserción; asistencia para la reintegración; reintegración de retornados; reinserción social; reintegrarse
ar: إعادة الإدماج; إعادة الاندماج; دعم إعادة الإدماج
ru: реинтеграция; реинтеграции; реинтеграционная помощь
zh: 重新融入; 重新融合; 重返融入; 再融合

[social-security] gcm:22=26 sdg-target:1.3=10
en: social security; social security agreement; bilateral social security; portability of benefits; portability; pension rights; pension; pensions; social insurance contributions; social insurance; totalisation; EU Regulations on social security; social security entitlements; portability of social security; PRSI; State Pension; social security coordination; social insurance record; social security benefits; earned benefits; contributory; unemployment benefit; posted workers; health insurance card; jobseeker's benefit; insurance contributions; A1 certificate
fr: sécurité sociale; convention de sécurité sociale; portabilité; portabilité des droits; droits à pension; pension; pensions; retraite; cotisations sociales; assurance sociale; accord bilatéral de sécurité sociale; protection sociale; prestations; protection sociale des migrants; couverture sociale; assurance maladie; caisse de sécurité sociale
es: seguridad social; convenio de seguridad social; portabilidad; portabilidad de prestaciones; pensión; pensiones; jubilación; cotizaciones; seguro social; derechos de pensión; protección social; prestaciones; acuerdo de seguridad social; IMSS; régimen de pensiones; ONP
ar: الضمان الاجتماعي; التأمينات الاجتماعية; المعاش; معاشات; نقل الاستحقاقات; اتفاقية الضمان الاجتماعي; التقاعد; الحماية الاجتماعية; التأمين الاجتماعي; استحقاقات
ru: социальное обеспечение; социальное страхование; пенсия; пенсии; пенсионные права; соглашение о социальном обеспечении; страховые взносы; пенсионное обеспечение; социальная защита; пенсионный стаж
zh: 社会保障; 社会保险; 养老金; 可携带; 社保协定; 养老保险; 社会保障协定; 医疗保险; 社保; 福利可携性; 退休金

[cooperation] gcm:23=18 sdg-target:17.16=10
en: regional cooperation; international cooperation; bilateral cooperation; cross-border cooperation; South-South cooperation; policy dialogue; regional dialogue; regional consultative process; Rabat Process; Khartoum Process; Colombo Process; Abu Dhabi Dialogue; Bali Process; Puebla Process; regional conference on migration; Global Forum on Migration; Global Compact; Global Compact for Migration; New York Declaration; Valletta Summit; Joint Valletta Action Plan; inter-state; intergovernmental; summit; ministerial meeting; memorandum of understanding; partnership framework; European Agenda on Migration; Marrakesh; ECOWAS; IGAD; African Union; United Nations Network on Migration; multilateral; common approach; burden-sharing; responsibility sharing; technical cooperation; international organisations; negotiations; bilateral agreements; cooperation between; joint action; trilateral; states agreed; EU-Africa; partner countries; dialogue; leaders; conference; UN agencies
fr: coopération régionale; coopération internationale; coopération bilatérale; coopération sud-sud; dialogue politique; dialogue régional; processus consultatif; Processus de Rabat; Processus de Khartoum; Forum mondial sur la migration; Pacte mondial; sommet de La Valette; plan d'action conjoint; intergouvernemental; sommet; accord bilatéral; accords bilatéraux; CEDEAO; Union africaine; partenariat; protocole d'accord; concertation; approche commune; dialogue; mémorandum; conférence; coopération; coopération transfrontalière; instances régionales; accord entre; pays partenaires; Union européenne
es: cooperación regional; cooperación internacional; cooperación bilateral; cooperación sur-sur; diálogo político; diálogo regional; Conferencia Regional sobre Migración; Proceso de Puebla; Pacto Mundial; Pacto Mundial para la Migración; Conferencia Sudamericana; cumbre; acuerdo bilateral; intergubernamental; memorando de entendimiento; MERCOSUR; responsabilidad compartida; Marrakech; foro mundial; reunión ministerial; diálogo; convenio; conferencia; Proceso de Quito; cancilleres; acuerdo migratorio; negociación; cooperación; reforma migratoria
ar: التعاون الإقليمي; التعاون الدولي; الحوار الإقليمي; الاتفاق العالمي; عملية الخرطوم; عملية الرباط; القمة; اتفاق ثنائي; الاتحاد الأفريقي; شراكة; مذكرة تفاهم; مؤتمر; التعاون; حوار; تعاون ثنائي
ru: региональное сотрудничество; международное сотрудничество; Глобальный договор; глобальный договор о миграции; саммит; межправительственный; двустороннее соглашение; СНГ; ЕАЭС; меморандум; диалог; конференция; сотрудничество; переговоры; соглашение; договор; Евросоюз; лидеры
zh: 区域合作; 国际合作; 区域对话; 全球契约; 移民问题全球契约; 峰会; 双边协定; 政府间; 谅解备忘录; 合作; 对话; 协议; 欧盟; 首脑会议

[governance] gcm:23=16 sdg-target:10.7=20
en: migration governance; migration management; migration policy; migration policies; national migration policy; migration strategy; migration framework; governance of migration; whole-of-government; inter-ministerial; institutional capacity; capacity building of authorities; coordination mechanism; policy coherence; migration legislation; migration law; immigration reform; immigration law; migration agenda; asylum policy; manage migration; mixed migration; migration programme; institutional framework; mainstreaming migration; immigration policy; migration action plan; legal framework; technical assistance; capacity-building; capacities of authorities; national authorities; law reform; migration and asylum; immigration system; comprehensive approach to migration; migration crisis
fr: gouvernance des migrations; gouvernance de la migration; gestion des migrations; gestion de la migration; politique migratoire; politiques migratoires; politique nationale migratoire; stratégie migratoire; stratégie nationale; renforcement institutionnel; coordination interministérielle; cohérence des politiques; loi sur l'immigration; cadre institutionnel; capacités institutionnelles; politique d'asile; politique d'immigration; gestion migratoire; renforcement des capacités; code de l'entrée et du séjour; cadre juridique; stratégie nationale d'immigration; questions migratoires; migrations mixtes; appui institutionnel; gouvernance
es: gobernanza migratoria; gobernanza de la migración; gestión migratoria; gestión de la migración; política migratoria; políticas migratorias; política nacional migratoria; estrategia migratoria; fortalecimiento institucional; coordinación interinstitucional; ley de migración; ley de migraciones; marco institucional; ley migratoria; reforma migratoria; superintendencia nacional de migraciones; Migraciones; política exterior; fortalecimiento de capacidades; institucionalidad; agenda migratoria; fenómeno migratorio; marco jurídico; instituto nacional de migración
ar: حوكمة الهجرة; إدارة الهجرة; سياسة الهجرة; سياسات الهجرة; استراتيجية الهجرة; بناء القدرات; التنسيق الوزاري; قانون الهجرة; الاستراتيجية الوطنية للهجرة; الإطار القانوني; السياسة الوطنية
ru: управление миграцией; миграционная политика; миграционное законодательство; регулирование миграции; концепция миграционной политики; институциональный потенциал; закон о миграции; миграционный кризис; миграционная реформа; миграционное ведомство; укрепление потенциала
zh: 移民治理; 移民管理; 移民政策; 移徙治理; 移民法; 移民战略; 能力建设; 移民管理局; 出境入境管理法; 移徙政策; 移民局; 移民改革

[recruitment] gcm:6=22 sdg-target:8.8=10
en: ethical recruitment; fair recruitment; recruitment agency; recruitment agencies; recruitment agent; recruitment fee; recruitment fees; private employment agencies; labour recruiter; labor recruiter; labour broker; labor brokers; recruiters; recruitment; IRIS; contract substitution; recruitment practices; employment agency; recruitment costs; employer pays principle; responsible recruitment; recruitment intermediaries
fr: recrutement éthique; recrutement équitable; agence de recrutement; agences de recrutement; frais de recrutement; agences d'emploi privées; recruteurs; recrutement; bureaux de placement; intermédiation
es: contratación ética; contratación equitativa; agencia de contratación; agencias de colocación; agencia de reclutamiento; cuotas de contratación; reclutadores; contratación; reclutamiento; agencias de empleo; enganchadores; contratación justa
ar: التوظيف الأخلاقي; وكالات التوظيف; رسوم التوظيف; مكاتب الاستقدام; الاستقدام; التوظيف العادل; وكالة التوظيف
ru: этичный наём; справедливый наем; кадровое агентство; агентства занятости; набор работников; вербовка; вербовщики; агентство по трудоустройству
zh: 道德招聘; 公平招聘; 招聘机构; 招聘费; 中介费; 劳务中介; 职业介绍机构; 招聘; 外派劳务; 雇佣中介

[labour-rights] gcm:6=18 sdg:8=8 sdg-target:8.8=20
en: decent work; labour rights; labor rights; labour standards; labor standards; working conditions; employment rights; workers' rights; labour inspection; labor inspection; labour inspectors; wage theft; unpaid wages; minimum wage; trade union; trade unions; occupational safety; labour law; labor law; labor violations; grievance mechanism; freedom of association; collective bargaining; labour exploitation; labor exploitation; wages; overtime; supply chain; supply chains; ILO; employment contract; employers; labor abuses; passport confiscation; social compliance; code of conduct; auditors; workplace; workers; labour market; labor market
fr: travail décent; droits du travail; conditions de travail; normes du travail; inspection du travail; droits des travailleurs; syndicat; syndicats; salaire minimum; salaires impayés; exploitation par le travail; code du travail; contrat de travail; OIT; employeurs; salariés; marché du travail; travailleurs; salaire; licenciement; employeur
es: trabajo decente; derechos laborales; condiciones de trabajo; condiciones laborales; normas laborales; inspección laboral; inspección de trabajo; sindicato; sindicatos; salario mínimo; salarios; explotación laboral; derechos de los trabajadores; contrato de trabajo; OIT; empleador; empleadores; mercado laboral; mercado de trabajo; patrones; trabajadores
ar: العمل اللائق; حقوق العمال; ظروف العمل; معايير العمل; تفتيش العمل; الحد الأدنى للأجور; النقابات; قانون العمل; عقد العمل; أجور; صاحب العمل; أصحاب العمل; حقوق العمل; بيئة عمل آمنة; سوق العمل
ru: достойный труд; трудовые права; условия труда; трудовое законодательство; профсоюз; заработная плата; трудовая инспекция; права трудящихся; трудовой договор; работодатель; работодатели; рынок труда; защита трудовых прав
zh: 体面劳动; 劳工权利; 劳动权益; 工作条件; 劳动条件; 最低工资; 工会; 劳动监察; 劳动合同; 用人单位; 雇主; 工资; 欠薪; 劳动者; 劳动力市场; 劳工

[law-text] gcm:12=2 gcm:5=1
en: article; paragraph; pursuant; shall; regulation; act
fr: article; alinéa; en application; décret; dispositions; présent code; l'autorité administrative
es: artículo; decreto supremo; resolución; decreto legislativo; ley; numeral; apruébase; reglamento
ar: المادة; الفقرة; أحكام; القانون رقم
ru: статья; федеральный закон; постановление; пункт; законопроект
zh: 第; 条例; 规定; 办法; 本法

[exclude] exclude
en: data migration; database migration; cloud migration; system migration; software migration; platform migration; bird migration; fish migration; animal migration; cell migration; cellular migration; neuronal migration; tumor migration; tumour migration; migratory bird; migratory birds; migratory species; migratory fish; migration of birds; migration of animals; whale migration; salmon migration; wildlife migration; butterfly migration; migration of cells; chemical migration; migration from windows; migration to the cloud; migration script; cancer cell migration; migration barriers for fish; migration and invasion; larval migration; seasonal migration of animals; migration of species; host plant; host cell; host family of parasites; school of fish; integration testing; system integration; regional economic integration; European integration process; vertical integration; integration of renewable; numerical integration; drug trafficking; arms trafficking; wildlife trafficking; traffic jam; return on investment; tax return; tax returns; rate of return; returns to scale; border collie; shelter belt; carbon remittance; retention of water; water retention; data integration
fr: migration de données; migration des données; migration informatique; migration des oiseaux; oiseaux migrateurs; migration cellulaire; espèces migratrices; poissons migrateurs; migration des espèces; migration vers le cloud; retour sur investissement; trafic de drogue; trafic d'armes; rétention d'eau; trafic routier; intégration économique régionale; intégration des données; taux de retour; trafic de stupéfiants
es: migración de datos; migración de aves; aves migratorias; migración celular; especies migratorias; migración de peces; migración de sistemas; migración a la nube; retorno de la inversión; tráfico de drogas; tráfico de armas; retención de agua; tasa de retorno; declaración de impuestos; integración económica regional; tráfico vehicular; integración de datos; mariposa monarca
ar: هجرة الطيور; ترحيل البيانات; الطيور المهاجرة; هجرة البيانات; هجرة الخلايا; هجرة الأسماك; تهريب المخدرات; تهريب الأسلحة; عائد الاستثمار; الاتجار بالمخدرات
ru: миграция птиц; миграция данных; перелетные птицы; миграция клеток; миграция рыб; миграция животных; возврат инвестиций; торговля наркотиками; торговля оружием; незаконный оборот наркотиков; пищевая миграция; миграция видов; европейская интеграция; экономическая интеграция
zh: 数据迁移; 候鸟迁徙; 鸟类迁徙; 细胞迁移; 系统迁移; 动物迁徙; 鱼类洄游; 贩毒; 贩卖毒品; 武器贩运; 投资回报; 工程移民; 水库移民; 生态移民搬迁工程; 数据整合

[negation] negation
en: unrelated to; not related to; does not concern; not about; has nothing to do with; does not address; no mention of; not concern; rather than
fr: sans rapport avec; ne concerne pas; n'a rien à voir avec; ne porte pas sur; ne traite pas; sans lien avec
es: no relacionado con; no tiene relación con; no se refiere a; nada que ver con; no trata de; no aborda; sin relación con
ar: لا علاقة له; لا يتعلق; ليس عن; لا صلة
ru: не связан с; не касается; не относится к; не имеет отношения
zh: 无关; 不涉及; 与此无关; 不是关于
