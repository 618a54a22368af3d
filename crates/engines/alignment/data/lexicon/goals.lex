# Topics of the 2030 Agenda, with the words that speak of them. Written for Sterna from knowledge of the goals and targets.

[poverty] sdg:1=20 sdg-target:1.1=10 sdg-target:1.2=14
en: poverty; poor households; extreme poverty; poor people; poverty line; poverty reduction; poverty rate; impoverished; multidimensional poverty; the poor; low-income households; deprivation; working poor
fr: pauvreté; ménages pauvres; extrême pauvreté; seuil de pauvreté
es: pobreza; pobreza extrema; hogares pobres; umbral de pobreza
ar: الفقر; الفقراء; الفقر المدقع
ru: нищета; бедность; малоимущие; крайняя нищета
zh: 贫困; 贫穷; 脱贫; 极端贫困; 贫困线
[social-protection] sdg:1=12 sdg-target:1.3=22
en: social protection; safety net; safety nets; cash transfers; social assistance; social transfers; child grant; social protection floor; universal basic income
fr: filets sociaux; socles de protection sociale; transferts sociaux
es: redes de protección social; transferencias condicionadas; pisos de protección social
ar: شبكات الأمان; الحماية الاجتماعية
ru: социальные выплаты; системы социальной защиты
zh: 社会保护; 低保; 社会救助
[land-rights] sdg:1=6 sdg:2=4 sdg:15=3 sdg-target:1.4=14 sdg-target:5.a=6
en: land tenure; land rights; land ownership; property rights; land grabbing; land reform
fr: droits fonciers; propriété foncière; régime foncier
es: tenencia de la tierra; derechos a la tierra; reforma agraria
[food] sdg:2=20 sdg-target:2.1=18
en: hunger; food security; food insecurity; undernourishment; famine; food crisis; food assistance; school meals; food prices; food supply; food aid; food systems; food
fr: faim; sécurité alimentaire; famine; crise alimentaire; cantines scolaires
es: hambre; seguridad alimentaria; hambruna; crisis alimentaria; alimentos
ar: الجوع; الأمن الغذائي; المجاعة
ru: голод; продовольственная безопасность; продовольствие
zh: 饥饿; 粮食安全; 饥荒; 粮食
[nutrition] sdg:2=14 sdg:3=4 sdg-target:2.2=22
en: malnutrition; nutrition; stunting; wasting; undernutrition; breastfeeding; micronutrient; obesity
fr: malnutrition; nutrition; retard de croissance
es: desnutrición; malnutrición; nutrición
ar: سوء التغذية; التغذية; التقزم
ru: недоедание; питание; отставание в росте
zh: 营养不良; 营养; 发育迟缓
[agriculture] sdg:2=16 sdg-target:2.3=18 sdg-target:2.4=12 sdg-target:2.a=6
en: agriculture; agricultural; smallholder; farmers; farming; farm; crop; crops; livestock; irrigation; agricultural productivity; seeds; harvest; yield; fertilizer; agri-food; pastoralists; soil fertility; rural producers; genetic resources; plant breeding
fr: agriculture; agricole; petits exploitants; exploitations agricoles; élevage; cultures; irrigation
es: agricultura; agrícola; pequeños agricultores; cultivos; ganadería; riego; semillas
ar: الزراعة; المزارعين; المحاصيل; الثروة الحيوانية
ru: сельское хозяйство; фермеры; урожай; животноводство
zh: 农业; 小农; 作物; 牲畜; 灌溉
[maternal-child-health] sdg:3=16 sdg-target:3.1=16 sdg-target:3.2=14 sdg-target:3.7=10
en: maternal mortality; maternal health; neonatal; child mortality; under-five mortality; newborn; antenatal; births attended; family planning; contraception; contraceptive; reproductive health; midwives; pregnancy; pregnant women; infants; sexual and reproductive
fr: mortalité maternelle; santé maternelle; planification familiale; santé reproductive; mortalité infantile
es: mortalidad materna; salud materna; planificación familiar; salud reproductiva; mortalidad infantil
ar: وفيات الأمهات; صحة الأم; تنظيم الأسرة; وفيات الأطفال
ru: материнская смертность; планирование семьи; детская смертность; репродуктивное здоровье
zh: 孕产妇死亡; 母婴; 计划生育; 生殖健康; 儿童死亡率
[epidemics] sdg:3=20 sdg-target:3.3=20 sdg-target:3.d=8 sdg-target:3.b=8
en: HIV; AIDS; tuberculosis; malaria; hepatitis; epidemic; pandemic; COVID-19; SARS-CoV-2; coronavirus; infection; infectious disease; infections; communicable diseases; vaccine; vaccination; immunization; diagnostics; virus; antiviral; outbreak; clinical trial; antibodies; pathogen; Ebola; cholera; neglected tropical diseases
fr: VIH; sida; tuberculose; paludisme; épidémie; pandémie; vaccin; vaccination
es: VIH; SIDA; tuberculosis; malaria; epidemia; pandemia; vacuna; vacunación
ar: الإيدز; السل; الملاريا; وباء; جائحة; لقاح
ru: ВИЧ; СПИД; туберкулез; малярия; эпидемия; пандемия; вакцина
zh: 艾滋病; 结核病; 疟疾; 疫情; 大流行; 疫苗; 传染病
[noncommunicable] sdg:3=18 sdg-target:3.4=20 sdg-target:3.5=6 sdg-target:3.a=6 sdg-target:3.6=4
en: cancer; cardiovascular; diabetes; non-communicable; noncommunicable; chronic disease; mental health; suicide; depression; tobacco; smoking; alcohol; substance abuse; drug use; stroke; heart disease; dementia; road traffic; mortality; patients; surgery; therapy; clinical; disorder; morbidity; risk of death
fr: cancer; diabète; maladies non transmissibles; santé mentale; tabac; alcool; patients; mortalité
es: cáncer; diabetes; enfermedades no transmisibles; salud mental; tabaco; alcohol; pacientes; mortalidad
ar: السرطان; السكري; الأمراض غير السارية; الصحة العقلية; التبغ
ru: рак; диабет; неинфекционные заболевания; психическое здоровье; табак; смертность
zh: 癌症; 糖尿病; 非传染性疾病; 精神健康; 烟草; 酒精
[health-systems] sdg:3=20 sdg-target:3.8=22 sdg-target:3.c=10
en: health care; healthcare; health services; health system; health systems; universal health coverage; health insurance; hospital; hospitals; physicians; doctors; nurses; health workers; primary care; health workforce; medicines; medical; health outcomes; life expectancy; public health; health expenditure; health
fr: santé; système de santé; couverture santé universelle; hôpitaux; personnel de santé
es: salud; sistema de salud; cobertura sanitaria universal; hospitales; personal sanitario
ar: الصحة; التغطية الصحية الشاملة; النظم الصحية
ru: здравоохранение; система здравоохранения; охват услугами здравоохранения
zh: 卫生; 全民健康覆盖; 卫生系统; 医院; 医疗
[school] sdg:4=20 sdg-target:4.1=18 sdg-target:4.5=8 sdg-target:4.a=6 sdg-target:4.c=8
en: education; school; schools; pupils; students; teachers; teacher; teaching; primary education; secondary education; learning outcomes; enrolment; dropout; curriculum; curricula; classroom; PISA; schooling; educational attainment; educational; literacy; numeracy; learners; tuition
fr: éducation; école; élèves; enseignants; enseignement; scolarité; apprentissage
es: educación; escuela; alumnos; docentes; enseñanza; aprendizaje; estudiantes
ar: التعليم; المدارس; المعلمين; التلاميذ
ru: образование; школы; учителя; учащиеся
zh: 教育; 学校; 教师; 学生
[higher-education] sdg:4=14 sdg-target:4.3=18 sdg-target:4.b=8
en: university; universities; higher education; tertiary education; scholarship; scholarships; degree; academic; adult education; lifelong learning; early childhood education; preschool; kindergarten
fr: université; enseignement supérieur; bourses d'études; petite enfance
es: universidad; educación superior; becas; primera infancia
ar: التعليم العالي; الجامعات; منح دراسية
ru: высшее образование; университет; стипендии; дошкольное
zh: 高等教育; 大学; 奖学金; 幼儿教育
[sustainability-education] sdg:4=8 sdg-target:4.7=22
en: education for sustainable development; global citizenship; human rights education; peace education
fr: éducation au développement durable; citoyenneté mondiale
es: educación para el desarrollo sostenible; ciudadanía mundial
[gender] sdg:5=22 sdg-target:5.1=14 sdg-target:5.c=8
en: gender equality; gender; women; girls; women's empowerment; women's rights; gender gap; gender pay gap; feminist; gender discrimination; sexism; female; gender mainstreaming; gender roles; discrimination against women; gender inequality; mothers
fr: égalité des sexes; égalité de genre; femmes; filles; autonomisation des femmes; genre
es: igualdad de género; mujeres; niñas; empoderamiento de las mujeres; género
ar: المساواة بين الجنسين; النساء; تمكين المرأة; الفتيات; المرأة
ru: гендерное равенство; женщины; девочки; расширение прав и возможностей женщин
zh: 性别平等; 妇女; 女童; 妇女赋权; 女性
[violence-women] sdg:5=16 sdg-target:5.2=22 sdg-target:5.3=10
en: violence against women; domestic violence; intimate partner violence; female genital mutilation; FGM; child marriage; sexual harassment; gender-based violence; forced marriage; early marriage; femicide
fr: violences faites aux femmes; mutilations génitales féminines; mariage précoce; mariage d'enfants
es: violencia contra las mujeres; mutilación genital femenina; matrimonio infantil; feminicidio
ar: العنف ضد المرأة; زواج الأطفال; تشويه الأعضاء التناسلية
ru: насилие в отношении женщин; детские браки
zh: 对妇女暴力; 童婚; 女性外阴残割; 家庭暴力
[care-work] sdg:5=12 sdg-target:5.4=22
en: unpaid care; domestic work; unpaid work; care work; childcare; parental leave; maternity leave; housework
fr: travail non rémunéré; soins non rémunérés; congé parental
es: trabajo no remunerado; trabajo de cuidados; licencia parental
[women-leadership] sdg:5=14 sdg-target:5.5=22
en: women's participation; women in parliament; women leaders; women's leadership; political participation of women; women in leadership; women in decision-making; female entrepreneurs; women's representation; quotas for women
fr: leadership des femmes; participation des femmes; représentation des femmes
es: liderazgo de las mujeres; participación de las mujeres
ar: مشاركة المرأة; القيادات النسائية
ru: участие женщин; женщины в политике
zh: 妇女参政; 妇女领导; 女性参与
[drinking-water] sdg:6=20 sdg-target:6.1=22
en: drinking water; safe water; water supply; water access; access to water; tap water; water services; water utilities; household water; potable water; clean water
fr: eau potable; approvisionnement en eau; accès à l'eau
es: agua potable; abastecimiento de agua; acceso al agua
ar: مياه الشرب; إمدادات المياه
ru: питьевая вода; водоснабжение
zh: 饮用水; 供水
[sanitation] sdg:6=20 sdg-target:6.2=22 sdg-target:6.3=6
en: sanitation; toilets; open defecation; hygiene; handwashing; sewage; wastewater; latrines; sewerage; WASH; wastewater treatment; menstrual hygiene; faecal sludge
fr: assainissement; toilettes; eaux usées; hygiène; latrines
es: saneamiento; aguas residuales; higiene; letrinas
ar: الصرف الصحي; النظافة; مياه الصرف
ru: санитария; сточные воды; гигиена; канализация
zh: 环境卫生; 污水; 厕所; 个人卫生
[water-resources] sdg:6=18 sdg-target:6.4=14 sdg-target:6.5=14 sdg-target:6.6=8
en: water resources; water scarcity; water management; groundwater; river basin; water quality; water use; freshwater; water stress; water efficiency; water-use; catchment; aquifer; water governance; hydrological; watershed; basin; transboundary water; water demand; water
fr: ressources en eau; gestion de l'eau; eaux souterraines; bassin; pénurie d'eau; qualité de l'eau
es: recursos hídricos; gestión del agua; aguas subterráneas; cuenca; escasez de agua
ar: موارد المياه; إدارة المياه; المياه الجوفية; ندرة المياه
ru: водные ресурсы; управление водными ресурсами; подземные воды; нехватка воды
zh: 水资源; 水资源管理; 地下水; 流域; 缺水
[energy] sdg:7=22 sdg-target:7.1=18
en: energy; electricity; access to energy; access to electricity; electrification; power supply; grid; energy poverty; clean cooking; cookstoves; energy security; energy consumption; energy demand; energy supply; power generation; power plants; fuel; energy sector; gas; energy policy; utilities
fr: énergie; électricité; électrification; accès à l'énergie; réseau électrique
es: energía; electricidad; electrificación; acceso a la energía; red eléctrica
ar: الطاقة; الكهرباء
ru: энергия; электричество; энергетика; электроэнергия
zh: 能源; 电力; 电气化
[renewables] sdg:7=24 sdg:13=5 sdg-target:7.2=24
en: renewable energy; renewables; solar; photovoltaic; wind power; wind energy; hydropower; biogas; bioenergy; biofuels; geothermal; wind turbines; clean energy; energy storage; battery; solar cells; hydrogen; PV; biomass; feed-in tariff
fr: énergie renouvelable; énergies renouvelables; solaire; éolien; hydroélectricité
es: energía renovable; energías renovables; solar; eólica; hidroeléctrica
ar: الطاقة المتجددة; الطاقة الشمسية; طاقة الرياح
ru: возобновляемая энергия; солнечная энергия; ветровая энергия
zh: 可再生能源; 太阳能; 风能; 水电
[energy-efficiency] sdg:7=20 sdg:13=3 sdg-target:7.3=24
en: energy efficiency; energy saving; energy savings; energy-efficient; energy intensity; efficient lighting; building insulation
fr: efficacité énergétique; économies d'énergie
es: eficiencia energética; ahorro de energía
ar: كفاءة الطاقة
ru: энергоэффективность; энергосбережение
zh: 能效; 节能; 能源效率
[growth] sdg:8=18 sdg-target:8.1=16 sdg-target:8.2=12
en: economic growth; GDP; GDP growth; productivity; labour productivity; per capita growth; macroeconomic; recession; economic recovery; growth rate; economic activity; gross domestic product; business cycle; financial crisis
fr: croissance économique; PIB; productivité
es: crecimiento económico; PIB; productividad
ar: النمو الاقتصادي; الإنتاجية; الناتج المحلي
ru: экономический рост; ВВП; производительность
zh: 经济增长; 国内生产总值; 生产率
[jobs] sdg:8=20 sdg-target:8.5=20 sdg-target:8.6=12
en: employment; unemployment; unemployed; jobs; job creation; decent work; labour market; labor market; youth unemployment; informal employment; workers; workforce; working conditions; wages; labour force; job; informal sector; self-employed; labour; employees; employers; collective bargaining
fr: emploi; chômage; travail décent; marché du travail; travailleurs; emploi des jeunes
es: empleo; desempleo; trabajo decente; mercado laboral; trabajadores; empleo juvenil
ar: العمالة; البطالة; العمل اللائق; سوق العمل; التوظيف
ru: занятость; безработица; достойная работа; рынок труда
zh: 就业; 失业; 体面工作; 劳动力市场
[finance-enterprise] sdg:8=12 sdg:9=5 sdg-target:8.3=14 sdg-target:8.10=14 sdg-target:9.3=8
en: small and medium-sized enterprises; SMEs; microfinance; entrepreneurship; access to finance; financial services; banking; financial inclusion; start-ups; credit; banks; loans; entrepreneurs; small businesses
fr: petites et moyennes entreprises; PME; microfinance; accès au financement; services financiers
es: pequeñas y medianas empresas; PYME; microfinanzas; acceso al crédito; servicios financieros
ar: المشاريع الصغيرة والمتوسطة; التمويل الأصغر; الخدمات المالية
ru: малые и средние предприятия; микрофинансирование; финансовые услуги
zh: 中小企业; 小额信贷; 金融服务; 创业
[tourism] sdg:8=8 sdg:12=4 sdg-target:8.9=26 sdg-target:12.b=10
en: tourism; tourist; tourists; ecotourism
fr: tourisme
es: turismo
ar: السياحة
ru: туризм
zh: 旅游
[infrastructure] sdg:9=20 sdg-target:9.1=22
en: infrastructure; roads; railway; railways; ports; transport infrastructure; infrastructure investment; bridges; logistics; airports; freight; infrastructure projects; highways
fr: infrastructure; infrastructures; routes; chemins de fer; ports
es: infraestructura; infraestructuras; carreteras; ferrocarril; puertos
ar: البنية التحتية; الطرق; السكك الحديدية
ru: инфраструктура; дороги; железные дороги
zh: 基础设施; 公路; 铁路; 港口
[industry] sdg:9=18 sdg:8=4 sdg-target:9.2=20 sdg-target:9.4=8
en: industry; industrialization; industrialisation; industrial; manufacturing; manufacturers; industrial policy; value added; firms; factories; automotive; steel; supply chain; production process
fr: industrie; industrialisation; industriel; manufacturier
es: industria; industrialización; manufactura; industrial
ar: الصناعة; التصنيع
ru: промышленность; индустриализация; производство
zh: 工业; 工业化; 制造业
[innovation] sdg:9=20 sdg-target:9.5=22 sdg-target:17.6=6 sdg-target:9.b=4
en: innovation; innovative; research and development; R&D; technology; technologies; patents; scientific research; technological; technological innovation; science and technology; researchers; digital technologies; innovation policy; start-up
fr: innovation; recherche et développement; technologie; brevets
es: innovación; investigación y desarrollo; tecnología; patentes
ar: الابتكار; البحث والتطوير; التكنولوجيا
ru: инновации; исследования и разработки; технологии
zh: 创新; 研发; 技术; 专利
[internet] sdg:9=12 sdg:17=5 sdg-target:9.c=22 sdg-target:17.8=14
en: internet; broadband; ICT; mobile phones; digital divide; telecommunications; internet access; information and communication technology; connectivity; mobile network; smartphones; digitalisation; digital
fr: internet; haut débit; TIC; fracture numérique; numérique
es: internet; banda ancha; TIC; brecha digital; digital
ar: الإنترنت; تكنولوجيا المعلومات والاتصالات; الفجوة الرقمية
ru: интернет; широкополосный; ИКТ; цифровой
zh: 互联网; 宽带; 信息通信技术; 数字鸿沟
[inequality] sdg:10=22 sdg-target:10.1=14 sdg-target:10.2=12 sdg-target:10.4=8
en: inequality; inequalities; income inequality; income distribution; Gini; wealth distribution; social exclusion; inclusion; redistribution; marginalised; disparities; redistributive; bottom 40; income gap; discrimination; minorities; ethnic; persons with disabilities; disability; inclusive; equal opportunity; intergenerational mobility; top incomes; vulnerable groups; immigrants
fr: inégalité; inégalités; inégalités de revenus; exclusion sociale; handicapées; minorités
es: desigualdad; desigualdades; distribución del ingreso; exclusión social; discapacidad; minorías
ar: عدم المساواة; الإقصاء الاجتماعي; الأشخاص ذوي الإعاقة; توزيع الدخل
ru: неравенство; неравенство доходов; социальная изоляция; инвалиды
zh: 不平等; 收入不平等; 社会排斥; 残疾人; 收入分配
[cities] sdg:11=22 sdg-target:11.3=18 sdg-target:11.a=8
en: city; cities; urban; urbanization; urbanisation; urban planning; metropolitan; smart city; urban development; urban areas; municipal; municipality; neighbourhood; towns; city planning; spatial planning; land use planning; local governments; territorial
fr: ville; villes; urbain; urbanisation; métropole; urbanisme; municipal
es: ciudad; ciudades; urbano; urbanización; planificación urbana; municipal
ar: المدن; الحضرية; التخطيط العمراني; البلديات
ru: города; городской; урбанизация; градостроительство
zh: 城市; 城镇化; 城市规划; 市政
[housing] sdg:11=18 sdg-target:11.1=24
en: housing; slum; slums; informal settlements; affordable housing; housing affordability; homelessness; dwelling; house prices; social housing; homeowners; rent
fr: logement; bidonvilles; logements abordables
es: vivienda; barrios marginales; asentamientos informales
ar: الإسكان; الأحياء الفقيرة; السكن
ru: жилье; трущобы; доступное жилье
zh: 住房; 贫民窟; 保障性住房
[transport] sdg:11=16 sdg:9=5 sdg-target:11.2=24
en: public transport; transport; transportation; mobility services; bus; cycling; walking; public transit; traffic; road safety; commuters; congestion; metro; vehicles; cars
fr: transports publics; transport; circulation; vélo
es: transporte público; transporte; tráfico; movilidad urbana
ar: النقل العام; النقل; المواصلات
ru: общественный транспорт; транспорт
zh: 公共交通; 交通; 公交
[heritage-space] sdg:11=14 sdg-target:11.4=20 sdg-target:11.7=14 sdg-target:11.6=6
en: cultural heritage; world heritage; green spaces; public spaces; parks; air quality; green space; natural heritage; historic
fr: patrimoine culturel; espaces verts; espaces publics
es: patrimonio cultural; espacios verdes; espacios públicos
ar: التراث الثقافي; المساحات الخضراء
ru: культурное наследие; зеленые зоны
zh: 文化遗产; 绿地; 公共空间
[disaster-risk] sdg:11=10 sdg:13=10 sdg:1=4 sdg-target:11.5=14 sdg-target:13.1=14 sdg-target:1.5=12 sdg-target:11.b=10
en: disaster; disasters; disaster risk; disaster risk reduction; natural hazards; early warning; resilience; Sendai Framework; floods; earthquake; storms; drought; extreme events
fr: catastrophes; risques de catastrophe; alerte précoce; résilience
es: desastres; riesgo de desastres; alerta temprana; resiliencia
ar: الكوارث; الحد من مخاطر الكوارث; الإنذار المبكر
ru: бедствия; снижение риска бедствий; раннее предупреждение
zh: 灾害; 减灾; 预警; 抗灾
[consumption] sdg:12=22 sdg-target:12.2=14 sdg-target:12.1=8 sdg-target:12.8=8
en: sustainable consumption; consumption and production; resource efficiency; circular economy; natural resources; material footprint; consumers; consumer; life cycle; sustainable production; eco-design; ecolabel; ecological footprint; environmentally friendly products; consumption patterns; life cycle assessment; raw materials; overconsumption; sustainable lifestyles; green products; fossil fuel subsidies; material use; product; products
fr: consommation durable; économie circulaire; consommateurs; ressources naturelles; modes de consommation
es: consumo sostenible; economía circular; consumidores; recursos naturales; producción sostenible
ar: الاستهلاك المستدام; الاقتصاد الدائري; أنماط الاستهلاك
ru: устойчивое потребление; экономика замкнутого цикла; природные ресурсы; потребители
zh: 可持续消费; 循环经济; 消费者; 自然资源
[waste] sdg:12=22 sdg:11=4 sdg-target:12.5=22 sdg-target:12.4=12 sdg-target:12.3=12
en: waste; recycling; waste management; food waste; food loss; plastic waste; hazardous waste; landfill; chemicals; recycle; reuse; packaging; e-waste; food losses; garbage; toxic chemicals; pollutants; incineration; remanufacturing; solid waste
fr: déchets; recyclage; gaspillage alimentaire; gestion des déchets; produits chimiques
es: residuos; reciclaje; desperdicio de alimentos; gestión de residuos; productos químicos
ar: النفايات; إعادة التدوير; هدر الغذاء; المواد الكيميائية
ru: отходы; переработка; пищевые отходы; химические вещества
zh: 废物; 回收; 食物浪费; 废弃物; 化学品
[corporate-sustainability] sdg:12=14 sdg-target:12.6=22 sdg-target:12.7=10
en: corporate social responsibility; CSR; sustainability reporting; sustainable procurement; green procurement; corporate sustainability; public procurement; sustainability reports; ESG; environmental management systems
fr: responsabilité sociale des entreprises; marchés publics durables
es: responsabilidad social corporativa; compras públicas sostenibles
[climate-action] sdg:13=24 sdg-target:13.2=18 sdg-target:13.3=10 sdg-target:13.a=8
en: climate change; climate; greenhouse gas; greenhouse gas emissions; carbon emissions; global warming; Paris Agreement; mitigation; climate adaptation; adaptation; carbon; CO2; UNFCCC; climate policy; emissions; IPCC; carbon tax; net zero; low-carbon; decarbonisation; Kyoto Protocol; climate finance; emission reduction; temperature; NDC; methane; warming; carbon pricing; emissions trading; climate variability
fr: changement climatique; changements climatiques; gaz à effet de serre; climat; réchauffement; atténuation; adaptation
es: cambio climático; gases de efecto invernadero; clima; calentamiento global; mitigación; adaptación
ar: تغير المناخ; غازات الدفيئة; المناخ; التكيف
ru: изменение климата; парниковые газы; климат; выбросы; глобальное потепление
zh: 气候变化; 温室气体; 气候; 碳排放; 全球变暖
[ocean] sdg:14=26 sdg-target:14.1=10 sdg-target:14.2=16 sdg-target:14.5=10 sdg-target:14.a=4
en: ocean; oceans; marine; sea; seas; coastal; coral reefs; coral; marine ecosystems; marine protected areas; ocean acidification; marine pollution; marine litter; marine biodiversity; mangroves; seabed; blue economy; seawater; estuaries; maritime; high seas; marine plastic; phytoplankton
fr: océan; océans; marin; marine; mer; côtier; récifs coralliens; acidification
es: océano; océanos; marino; mar; costero; arrecifes de coral; acidificación
ar: المحيطات; البحار; البحرية; الشعاب المرجانية
ru: океан; океаны; морской; прибрежный; коралловые рифы
zh: 海洋; 沿海; 珊瑚礁; 海洋酸化
[fisheries] sdg:14=24 sdg-target:14.4=22 sdg-target:14.7=8 sdg-target:14.b=12 sdg-target:14.6=12
en: fish; fisheries; fishing; aquaculture; overfishing; fish stocks; fishers; fishery; IUU fishing; unregulated fishing; small-scale fisheries; catch; fishing vessels; shellfish
fr: pêche; pêcheries; aquaculture; surpêche; stocks de poissons
es: pesca; pesquería; acuicultura; sobrepesca; pescadores
ar: مصائد الأسماك; الصيد; تربية الأحياء المائية
ru: рыболовство; аквакультура; рыбные запасы
zh: 渔业; 捕捞; 水产养殖; 过度捕捞
[forests] sdg:15=24 sdg-target:15.1=14 sdg-target:15.2=22
en: forest; forests; deforestation; reforestation; forestry; afforestation; forest management; tree; trees; timber; logging; REDD; tree cover; woodland; rainforest; silviculture; agroforestry
fr: forêt; forêts; déforestation; reboisement
es: bosque; bosques; deforestación; reforestación
ar: الغابات; إزالة الغابات; التشجير
ru: леса; обезлесение; лесное хозяйство
zh: 森林; 毁林; 造林; 林业
[biodiversity] sdg:15=24 sdg-target:15.5=22 sdg-target:15.7=8 sdg-target:15.8=8 sdg-target:15.4=6
en: biodiversity; biological diversity; species; habitat; habitats; ecosystems; ecosystem; ecosystem services; wildlife; endangered species; conservation; protected areas; invasive species; poaching; extinction; threatened species; fauna; flora; pollinators; birds; plant species; natura 2000; mountain; genetic diversity; national parks; ecological; vegetation; grassland; wetlands
fr: biodiversité; espèces; habitat; écosystèmes; aires protégées; conservation; faune
es: biodiversidad; especies; hábitat; ecosistemas; áreas protegidas; conservación; fauna
ar: التنوع البيولوجي; الأنواع; النظم الإيكولوجية; الأحياء البرية
ru: биоразнообразие; виды; экосистемы; охраняемые территории
zh: 生物多样性; 物种; 生态系统; 保护区; 野生动物
[land-degradation] sdg:15=18 sdg-target:15.3=24
en: land degradation; desertification; soil; soils; soil erosion; land restoration; land use; degraded land; soil organic; arid; restoration of ecosystems; land cover
fr: dégradation des terres; désertification; sols; érosion
es: degradación de la tierra; desertificación; suelos; erosión
ar: تدهور الأراضي; التصحر; التربة
ru: деградация земель; опустынивание; почвы
zh: 土地退化; 荒漠化; 土壤
[peace] sdg:16=22 sdg-target:16.1=20
en: peace; conflict; violence; war; homicide; armed conflict; peacebuilding; civil war; peacekeeping; ceasefire; crime; criminal; firearms; weapons; terrorism; security forces; genocide; murder; violent; insurgency; post-conflict; security sector; gangs
fr: paix; conflit; violence; guerre; homicides; consolidation de la paix; criminalité; terrorisme
es: paz; conflicto; violencia; guerra; homicidios; construcción de paz; delincuencia; terrorismo
ar: السلام; النزاع; العنف; الحرب; بناء السلام
ru: мир; конфликт; насилие; война; миростроительство; преступность
zh: 和平; 冲突; 暴力; 战争; 犯罪
[justice] sdg:16=22 sdg-target:16.3=22 sdg-target:16.b=6
en: justice; rule of law; access to justice; courts; court; judicial; judiciary; human rights; prison; prisoners; pre-trial detention; legal system; law; laws; judges; prosecution; legal aid; police; legal; trial; lawyers; constitution; constitutional; Supreme Court
fr: justice; état de droit; accès à la justice; tribunaux; droits de l'homme; judiciaire
es: justicia; estado de derecho; acceso a la justicia; tribunales; derechos humanos; judicial
ar: العدالة; سيادة القانون; المحاكم; حقوق الإنسان
ru: правосудие; верховенство права; суды; права человека
zh: 司法; 法治; 法院; 人权; 正义
[institutions] sdg:16=20 sdg-target:16.5=14 sdg-target:16.6=18 sdg-target:16.7=12 sdg-target:16.10=8
en: corruption; bribery; transparency; accountability; institutions; governance; good governance; public administration; democracy; democratic; elections; access to information; civil society; anti-corruption; civil service; parliament; public institutions; freedom of expression; public sector; participation in decision-making; press freedom; political parties; voting; bureaucracy; integrity
fr: corruption; transparence; institutions; gouvernance; démocratie; élections; société civile
es: corrupción; transparencia; instituciones; gobernanza; democracia; elecciones; sociedad civil
ar: الفساد; الشفافية; المؤسسات; الحوكمة; الديمقراطية; الانتخابات
ru: коррупция; прозрачность; институты; управление; демократия; выборы
zh: 腐败; 透明度; 机构; 治理; 民主; 选举
[child-protection] sdg:16=10 sdg-target:16.2=24
en: child abuse; violence against children; child protection; exploitation of children; corporal punishment; children's rights
fr: protection de l'enfance; violence contre les enfants; droits de l'enfant
es: protección de la infancia; violencia contra los niños; derechos del niño
ar: حماية الطفل; العنف ضد الأطفال
ru: защита детей; насилие в отношении детей
zh: 儿童保护; 虐待儿童; 对儿童的暴力
[illicit-flows] sdg:16=14 sdg-target:16.4=24
en: illicit financial flows; money laundering; arms trafficking; stolen assets; organized crime; drug trafficking; illicit arms; tax evasion
fr: flux financiers illicites; blanchiment; trafic d'armes
es: flujos financieros ilícitos; lavado de dinero; tráfico de armas
ar: التدفقات المالية غير المشروعة; غسل الأموال
ru: незаконные финансовые потоки; отмывание денег
zh: 非法资金流动; 洗钱
[development-finance] sdg:17=22 sdg-target:17.1=12 sdg-target:17.2=18 sdg-target:17.3=16 sdg-target:17.4=6
en: official development assistance; ODA; development finance; foreign aid; tax revenue; taxation; debt; debt relief; foreign direct investment; FDI; aid effectiveness; donors; donor; domestic resource mobilization; development aid; DAC; aid; tax; tax policy; concessional; development cooperation; revenue collection; fiscal; external debt; financing for development
fr: aide publique au développement; APD; dette; investissement étranger direct; bailleurs; fiscalité
es: ayuda oficial al desarrollo; AOD; deuda; inversión extranjera directa; donantes; recaudación
ar: المساعدة الإنمائية الرسمية; الديون; الاستثمار الأجنبي المباشر; المانحين
ru: официальная помощь в целях развития; долг; прямые иностранные инвестиции; доноры
zh: 官方发展援助; 债务; 外国直接投资; 捐助方
[trade] sdg:17=16 sdg-target:17.10=18 sdg-target:17.11=16 sdg-target:17.12=8 sdg-target:10.a=6
en: trade; exports; imports; WTO; trade agreements; tariffs; tariff; market access; free trade; trade policy; trade liberalisation; export; trading system; customs; least developed countries; international trade
fr: commerce; exportations; OMC; tarifs douaniers; pays les moins avancés
es: comercio; exportaciones; OMC; aranceles; países menos adelantados
ar: التجارة; الصادرات; منظمة التجارة العالمية
ru: торговля; экспорт; ВТО; тарифы
zh: 贸易; 出口; 世贸组织; 关税
[partnership] sdg:17=20 sdg-target:17.16=18 sdg-target:17.17=16 sdg-target:17.9=12 sdg-target:17.14=10 sdg-target:17.6=8
en: partnership; partnerships; multi-stakeholder; public-private partnership; public-private partnerships; international cooperation; South-South cooperation; capacity building; capacity-building; technical assistance; global partnership; policy coherence; sustainable development goals; 2030 Agenda; SDGs; multilateral; United Nations; technology transfer; stakeholders; G20; collaboration; knowledge sharing; international organizations; cooperation
fr: partenariat; partenariats; coopération internationale; coopération Sud-Sud; renforcement des capacités; Objectifs de développement durable
es: alianza; alianzas; cooperación internacional; cooperación Sur-Sur; fortalecimiento de capacidades; Objetivos de Desarrollo Sostenible
ar: الشراكة; الشراكات; التعاون الدولي; بناء القدرات; أهداف التنمية المستدامة
ru: партнерство; международное сотрудничество; сотрудничество Юг-Юг; наращивание потенциала; цели устойчивого развития
zh: 伙伴关系; 国际合作; 南南合作; 能力建设; 可持续发展目标
[statistics] sdg:17=12 sdg-target:17.18=22 sdg-target:17.19=18
en: statistical capacity; national statistical; statistics office; disaggregated data; data availability; population census; statistical systems; indicators for monitoring; household surveys
fr: capacités statistiques; données désagrégées; recensement de la population
es: capacidad estadística; datos desglosados; censo de población
ar: القدرات الإحصائية; بيانات مصنفة
ru: статистический потенциал; перепись населения
zh: 统计能力; 分类数据; 人口普查
