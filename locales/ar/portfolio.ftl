### The portfolio: records, tags, stocktakes. English is the source; the others follow message by message.


## Types of records

type-project = مشروع
type-programme = برنامج
type-law = قانون أو سياسة
type-strategy = استراتيجية أو خطة
type-institution = مؤسسة
type-service = خدمة
type-agreement = اتفاق
type-campaign = حملة

## States

state-draft = مسودة
state-endorsed = معتمد
state-activated = مفعّل
state-recorded = مسجّل من مصدر
state-withdrawn = مسحوب
status-none-recorded = لا حالة مسجّلة

## Roles

role-reporting = الجهة المبلّغة
role-funding = الجهة المموّلة
role-accountable = الجهة المساءلة
role-extending = الجهة المديرة للأموال
role-implementing = الجهة المنفّذة
role-partner = شريك

## Levels of results

outcome-output = ناتج
outcome-outcome = نتيجة
outcome-impact = أثر
outcome-other = نتيجة أخرى

## Which money counts, and why

basis-stated = مجموع أورده المصدر
basis-budgets = ميزانياته، والمنقّحة منها بدل الأصلية
basis-commitments = التزاماته الصادرة
basis-incoming-commitments = التزاماته الواردة
basis-spending = مدفوعاته ونفقاته
basis-none = لا مبلغ مسجّل
counted-own = محسوب: لا يحسب أي سجل آخر هذا المال.
counted-children = تذكر أجزاؤه مبالغ؛ ولا يُحسب هنا إلا ما يزيد على مجموعها.
counted-provider = جزء منه آتٍ من سجل موجود هنا يحسبه بالفعل.
counted-children-and-provider = تحسب أجزاؤه وسجلٌّ مموِّل له بعضَه بالفعل.
counted-circle = تعود أجزاؤه إليه في دائرة، فلم يُخصم شيء.
counted-no-money = لم يُسجَّل أي مبلغ.

## Groupings, denominators, rounding

by-cluster = المجموعة
by-objective = الهدف
by-area = المجال المواضيعي للصندوق
by-action = الإجراء
by-principle = المبدأ التوجيهي
by-sdg = هدف التنمية المستدامة
by-target = غاية من غايات التنمية المستدامة
by-country = البلد أو المنطقة
by-region = الإقليم
by-year = السنة
by-donor = الجهة المموّلة
by-type = نوع السجل
by-status = الحالة
denominator-tagged = المشاريع الموسومة
denominator-activated = المشاريع المفعّلة
denominator-all = جميع المشاريع
rounding-floor = مقرّب إلى الأدنى
rounding-half-up = مقرّب إلى الأقرب

## The words under every stocktake

stocktake-standing = الوسم طوعي. وتبيّن الأرقام ما سُجِّل هنا لا ما يُنجَز.
stocktake-coverage = التغطية: { $tagged } موسوم، { $activated } مفعّل، { $all } في المجموع؛ و{ $unknown } بلا حالة مسجّلة.
stocktake-rule = المفعّل هو ما حالته في معيار IATI { $statuses }؛ ويُحسب المنتهي. وما لا حالة له مجهول.
stocktake-rounding-floor = تُقرَّب النسب المئوية إلى الأدنى.
stocktake-rounding-half-up = تُقرَّب النسب المئوية إلى الأقرب، والأنصاف إلى الأعلى.
stocktake-note-activated-only = لا يُحسب في المجموعات سوى المشاريع المفعّلة.
stocktake-window-tagged = لا تُحسب إلا الوسوم الموضوعة من { $from } إلى { $to }.
stocktake-window-period = لا تُحسب إلا المشاريع التي تتقاطع مدتها مع الفترة من { $from } إلى { $to }.
stocktake-note-money = يُقسَّم مال النتيجة على وسومها؛ ولِما لا وسم له سطر خاص. ولا تُجمع العملات أبدًا.
stocktake-note-synthetic = بيانات توضيحية مختلقة لا تصف شيئًا حقيقيًا.
stocktake-note-factual = بيانات توضيحية مأخوذة من منشورات.
stocktake-note-suggested = مقترح من برنامج (Sterna { $version }) ولم يؤكده أحد.

## Columns and lines of exports

stocktake-sheet = الحصيلة
projects-sheet = المشاريع
column-code = الرمز
column-label = الاسم
column-projects = المشاريع
column-percent = النسبة المئوية
column-outcomes = النتائج
column-converted = محوّل إلى { $currency }
column-id = معرّف السجل
column-identifier = المعرّف
column-title = العنوان
column-type = النوع
column-status = حالة IATI
column-state = الوضع هنا
column-collection = الحافظة
column-start = البداية
column-end = النهاية
column-countries = البلدان أو المناطق
column-funders = مموّل من
column-implementers = ينفّذه
column-currency = العملة
column-amount = المبلغ
column-gcm = أهداف الاتفاق
column-sdg = أهداف التنمية المستدامة وغاياتها
line-untagged = مال بلا وسم
line-unplaced = مال موسوم خارج المجموعات
line-total = المجموع

## Generated sentences. The phrase of the whole comes first: “… per cent of …”.

stocktake-of-tagged = { $count ->
        [zero] المشاريع الموسومة
        [one] المشروع الموسوم الوحيد
        [two] المشروعين الموسومين
        [few] المشاريع الموسومة وعددها { $count }
        [many] المشاريع الموسومة وعددها { $count }
        *[other] المشاريع الموسومة وعددها { $count }
    }
stocktake-of-activated = { $count ->
        [zero] المشاريع المفعّلة
        [one] المشروع المفعّل الوحيد
        [two] المشروعين المفعّلين
        [few] المشاريع المفعّلة وعددها { $count }
        [many] المشاريع المفعّلة وعددها { $count }
        *[other] المشاريع المفعّلة وعددها { $count }
    }
stocktake-of-all = { $count ->
        [zero] المشاريع المسجّلة
        [one] المشروع المسجّل الوحيد
        [two] المشروعين المسجّلين
        [few] المشاريع المسجّلة وعددها { $count }
        [many] المشاريع المسجّلة وعددها { $count }
        *[other] المشاريع المسجّلة وعددها { $count }
    }
stocktake-sentence-cluster = مما سُجِّل هنا، { $projects ->
        [zero] لم يُوسَم أي مشروع
        [one] وُسِم مشروع واحد
        [two] وُسِم مشروعان
        [few] وُسِمت { $projects } مشاريع
        [many] وُسِم { $projects } مشروعًا
        *[other] وُسِم { $projects } مشروع
    } بأهداف من الاتفاق ضمن المجموعة { $code }، أي { $percent } من { $of }.
stocktake-sentence-cluster-none = لا شيء مسجّل: ليس من مشروع موسوم بأهداف من الاتفاق ضمن المجموعة { $code }.
stocktake-sentence-area = مما سُجِّل هنا، { $projects ->
        [zero] لم يُوسَم أي مشروع
        [one] وُسِم مشروع واحد
        [two] وُسِم مشروعان
        [few] وُسِمت { $projects } مشاريع
        [many] وُسِم { $projects } مشروعًا
        *[other] وُسِم { $projects } مشروع
    } بأهداف من الاتفاق ضمن المجال المواضيعي { $code }، أي { $percent } من { $of }.
stocktake-sentence-area-none = لا شيء مسجّل: ليس من مشروع موسوم بأهداف من الاتفاق ضمن المجال المواضيعي { $code }.
stocktake-sentence-objective = مما سُجِّل هنا، { $projects ->
        [zero] لم يُوسَم أي مشروع
        [one] وُسِم مشروع واحد
        [two] وُسِم مشروعان
        [few] وُسِمت { $projects } مشاريع
        [many] وُسِم { $projects } مشروعًا
        *[other] وُسِم { $projects } مشروع
    } بالهدف { $code } من الاتفاق ({ $label })، أي { $percent } من { $of }.
stocktake-sentence-objective-none = لا شيء مسجّل: ليس من مشروع موسوم بالهدف { $code } من الاتفاق ({ $label }).
stocktake-sentence-place = مما سُجِّل هنا، { $projects ->
        [zero] لم يُوسَم أي مشروع
        [one] وُسِم مشروع واحد
        [two] وُسِم مشروعان
        [few] وُسِمت { $projects } مشاريع
        [many] وُسِم { $projects } مشروعًا
        *[other] وُسِم { $projects } مشروع
    } في { $label }، أي { $percent } من { $of }.
stocktake-sentence-place-none = لا شيء مسجّل: ليس من مشروع موسوم في { $label }.
stocktake-sentence-year = مما سُجِّل هنا، { $projects ->
        [zero] لم يُوسَم أي مشروع
        [one] وُسِم مشروع واحد
        [two] وُسِم مشروعان
        [few] وُسِمت { $projects } مشاريع
        [many] وُسِم { $projects } مشروعًا
        *[other] وُسِم { $projects } مشروع
    } لسنة { $code }، أي { $percent } من { $of }.
stocktake-sentence-year-none = لا شيء مسجّل: ليس من مشروع موسوم لسنة { $code }.
stocktake-sentence-other = مما سُجِّل هنا، { $projects ->
        [zero] لم يُوسَم أي مشروع
        [one] وُسِم مشروع واحد
        [two] وُسِم مشروعان
        [few] وُسِمت { $projects } مشاريع
        [many] وُسِم { $projects } مشروعًا
        *[other] وُسِم { $projects } مشروع
    } ضمن «{ $label }»، أي { $percent } من { $of }.
stocktake-sentence-other-none = لا شيء مسجّل: ليس من مشروع موسوم ضمن «{ $label }».
stocktake-sentence-suggested = { $projects ->
        [zero] لا يقترح البرنامج { $label } لأي مشروع.
        [one] يقترح البرنامج { $label } لمشروع واحد دون تأكيد: { $percent } من { $of }.
        [two] يقترح البرنامج { $label } لمشروعين دون تأكيد: { $percent } من { $of }.
        [few] يقترح البرنامج { $label } لعدد { $projects } مشاريع دون تأكيد: { $percent } من { $of }.
        [many] يقترح البرنامج { $label } لعدد { $projects } مشروعًا دون تأكيد: { $percent } من { $of }.
        *[other] يقترح البرنامج { $label } لعدد { $projects } مشروع دون تأكيد: { $percent } من { $of }.
    }
stocktake-sentence-suggested-none = لا اقتراح: { $label }.
