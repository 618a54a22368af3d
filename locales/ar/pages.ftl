### صفحات السجلات.

## الأقسام

nav-collections = الحوافظ
nav-changes = التغييرات
nav-rules = القواعد
nav-vocabulary = المفردات
yes = نعم
more = { $count } أخرى
none-recorded = لا شيء مسجل
cluster-members = الأهداف { $numbers }
actor-owner = صاحب هذا التثبيت
done-changed = { $count ->
    [zero] لم يُغيَّر أي موضع.
    [one] غُيّر موضع واحد.
    [two] غُيّر موضعان.
    [few] غُيّرت { $count } مواضع.
    [many] غُيّر { $count } موضعا.
   *[other] غُيّر { $count } موضع.
}

## الرئيسية

home-title = ما الذي سُجّل في إطار الاتفاق العالمي؟
home-import = استيراد ملف
home-tag = فتح المساعد
home-stocktake = فتح الحصيلة
home-demonstration = هذه السجلات مختلقة. ومتى احتوت حافظة خاصة بك على سجلات، أحصت هذه الصفحة تلك السجلات. ويمكن إزالة العرض في قسم الحوافظ.
home-how = ثلاث خطوات
home-step-import = إدخال السجلات
    .detail = من ملف IATI أو من جدول للقوانين والبرامج والمشاريع.
home-step-tag = ربط النتائج بالأهداف
    .detail = أي أهداف الاتفاق، وبغايات خطة عام 2030 وبالمبادئ التوجيهية، واحدة فواحدة أو أربعين دفعة واحدة.
home-step-count = إعداد الحصيلة
    .detail = حسب المجموعة أو الهدف أو البلد أو السنة. وكل رقم يفتح القائمة التي وراءه.

## التسميات

status-none = لا حالة مسجّلة
status-here = مفعّل هنا
transition-endorse = اعتماد
transition-activate = تفعيل
transition-withdraw = سحب
transition-restore = استعادة
activated-yes = مفعّل
activated-no = غير مفعّل
activated-unknown = غير معروف
counts-yes = محسوب
counts-partly = محسوب جزئيا
counts-no = غير محسوب
outcome-untitled = بلا عنوان
outcome-share = { $share } من المال
outcome-indicators = { $count ->
    [zero] لا مؤشرات
    [one] مؤشر واحد
    [two] مؤشران
    [few] { $count } مؤشرات
    [many] { $count } مؤشرا
   *[other] { $count } مؤشر
}
outcome-indicators-label = مؤشرات هذه النتيجة
indicator = المؤشر
indicator-baseline = قبل البدء
indicator-target = المستهدف
indicator-actual = المحقق
relation-parent = جزء من
relation-parent-of = يتضمن
relation-child = يتضمن
relation-child-of = جزء من
relation-provider = ممول عن طريق
relation-provider-of = يموّل
relation-related = على صلة بما يلي
relation-related-of = على صلة بما يلي
relation-absent = (غير مسجل هنا)
sensitivity-open = مفتوح: يُعرض كما هو
sensitivity-coarse = تقريبي: المكان على المستوى الإداري الأول
sensitivity-withheld = محجوب: يُحسب في المجموع الكلي ولا يُعرض إلا لصاحبه

## مشروع واحد

project-tag = وسم نتائجه
project-edit = تحرير
project-history = السجل الزمني
project-facts = البيانات
project-about = الوصف
project-outcomes = النتائج
project-no-outcomes = لم تُسجّل أي نتيجة. والوسوم موضوعة على السجل نفسه.
project-orphaned = { $count ->
    [zero] جميع النتائج واردة في المصدر.
    [one] نتيجة واحدة لم تعد واردة في المصدر. وتحتفظ بوسومها إلى أن تقرر.
    [two] نتيجتان لم تعودا واردتين في المصدر. وتحتفظان بوسومهما إلى أن تقرر.
    [few] { $count } نتائج لم تعد واردة في المصدر. وتحتفظ بوسومها إلى أن تقرر.
    [many] { $count } نتيجة لم تعد واردة في المصدر. وتحتفظ بوسومها إلى أن تقرر.
   *[other] { $count } نتيجة لم تعد واردة في المصدر. وتحتفظ بوسومها إلى أن تقرر.
}
project-documents = الوثائق
project-differences = يذكر المصدر غير ذلك
    .detail = ما كُتب هنا يدويا يبقى. ويعطي المصدر الآن هذه القيم.
project-provenance = من أين أتى هذا
project-version = النسخة { $version }، { $when }
project-from-file = قُرئ من
project-withdrawn = هذا السجل مسحوب: لا يرد في أي قائمة ولا في أي إحصاء. ويمكن استعادته.
source-open = فتح المصدر
fact-type = النوع
fact-title = العنوان
fact-status = الحالة
fact-state = الوضع هنا
fact-start = البداية
fact-end = النهاية
fact-countries = البلدان والمناطق
fact-money = المال
fact-counted = المحسوب هنا:
fact-organisations = المنظمات
fact-sectors = القطاعات
fact-related = ذو صلة
fact-collection = الحافظة
fact-sensitivity = الحساسية
tags-untouched = لم يوسم بعد
tags-none = مذكور صراحةً: لا شيء من { $framework }

## السجل الزمني

history-title = السجل الزمني
history-versions = النسخ
history-tags = الوسوم
compare-title = نسختان جنبا إلى جنب
compare-version = النسخة { $version }، { $when }

## التحرير

edit-title = تحرير سجل
edit-new = سجل جديد
edit-answer = ما تكتبه هنا يبقى؛ والاستيراد اللاحق يعرض ما يختلف فيه ولا يستبدل شيئا.
edit-language = لغة النصوص
edit-amount = المبلغ
edit-currency = العملة (ثلاثة أحرف)
edit-lines = واحد في كل سطر
edit-countries = البلدان
    .detail = واحد في كل سطر: الاسم بأي من اللغات الست، أو رمز ISO الخاص به.
edit-outcomes = النتائج
    .detail = واحدة في كل سطر. والسطر الذي يبقى يحتفظ بوسومه.
edit-sensitivity = الحساسية
    .detail = السجلات المتعلقة بأشخاص معرضين للخطر يحسن أن تبقى تقريبية أو محجوبة.
edit-save = حفظ
edit-part-what = ما هو
edit-part-when = متى وأين
edit-part-who = مَن وكم
edit-title-needed = يحتاج السجل إلى عنوان. اكتب عنوانا.
edit-end-first = النهاية قبل البداية. تحقق من التاريخين.
edit-country-unknown = «{ $name }» ليس بلدا أو منطقة نعرفها. استخدم الاسم أو رمز ISO.
edit-currency-unknown = هذه ليست عملة من عملات المعيار ISO 4217. اكتب أحرفها الثلاثة، مثل USD.
edit-conflict = حفظ شخص آخر النسخة { $version } في هذه الأثناء. وما كتبته لا يزال أدناه؛ وإذا حفظت مرة أخرى حل محل ما كتبه.
edit-conflict-see = الاطلاع على ما تغيّر

## القائمة

list-title = ما الذي سُجّل؟
list-answer = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلا
   *[other] { $count } سجل
}
list-new = كتابة سجل
list-tag = وسم هذه السجلات
list-stocktake = إعداد حصيلة لهذه السجلات
list-export = تنزيل هذه القائمة:
list-as-of = كما في التغيير { $seq }
sort-label = ترتيب القائمة
sort-title = حسب العنوان
sort-changed = الأحدث تعديلا أولا
sort-start = الأحدث بداية أولا
list-empty = لا سجلات بعد
    .detail = تظهر القوانين والبرامج والمشاريع والمبادرات الأخرى هنا بعد الاستيراد أو عندما تكتبها.
filter-words = الكلمات
filter-collection = الحافظة
filter-type = النوع
filter-status = الحالة
filter-state = الوضع هنا
filter-country = البلد أو المنطقة
filter-region = الإقليم
filter-subregion = الإقليم الفرعي
filter-year = السنة
filter-donor = الجهة المانحة
filter-organisation = المنظمة
filter-language = اللغة
filter-sector = القطاع
filter-scope = النطاق
filter-counted = المال
filter-activated = مفعّل
filter-concept = الهدف
filter-tagged = موسوم بما يلي
filter-untagged = غير موسوم بما يلي
filter-untouched = لم يُنظر فيه بعد من حيث
filter-none = لا شيء صراحةً من
filter-suggested = مقترح من حيث
filter-q = الكلمات
filter-money-recorded = المال مسجّل
filter-to-decide = يحتاج إلى قرار
filter-none-stated = لا شيء صراحةً
filter-not = باستثناء: { $filter }
filter-period-from = قائم من
filter-period-to = قائم حتى
filter-tagged-from = موسوم من
filter-tagged-to = موسوم حتى
to-decide-outcome = نتائج غير واردة في المصدر
to-decide-difference = اختلافات عن المصدر

## الحوافظ

collections-title = الحوافظ
collections-answer = تنتمي السجلات إلى حوافظ مسماة؛ وتذكر الحصيلة الحوافظ التي تحسبها.
collections-empty = لا حوافظ بعد
    .detail = تُنشأ الحافظة عند استيراد ملف إليها، أو أدناه.
collections-factual = عرض: وقائع منشورة
collections-records = { $count ->
    [zero] لا سجلات
    [one] سجل واحد
    [two] سجلان
    [few] { $count } سجلات
    [many] { $count } سجلا
   *[other] { $count } سجل
}
collections-remove = إزالة هذا العرض
collections-new = حافظة جديدة
collections-slug = الاسم القصير
collections-name = الاسم المعروض
collections-create = إنشاء الحافظة

## الاستيراد

import-title = إدخال السجلات
import-answer = ملف أنشطة IATI، أو جدول CSV أو Excel للقوانين والبرامج والمشاريع.
import-file = الملفات
    .detail = IATI من 1.01 إلى 2.03 (وكذلك .gz) أو CSV أو XLSX؛ ولا يتجاوز مجموعها { $size } ميغابايت. أفلتها هنا أو اخترها.
import-collection = الحافظة
    .detail = من 1 إلى 64 من الأحرف اللاتينية الصغيرة والأرقام والشرطات، وأولها حرف.
import-read = قراءة الملفات
import-promise = لا يُنشر شيء قبل أن ترى ما عُثر عليه. وتُستبعد أسماء الأشخاص وعناوين بريدهم الإلكتروني وأرقام هواتفهم.
import-uploading = الإرسال
import-recent = عمليات الاستيراد حتى الآن
import-none = لا استيراد بعد
    .detail = يُدرج هنا كل ملف تستورده مع ما عُثر عليه فيه، ويمكن التراجع عن استيراده.
import-no-file = اختر ملفا أولا.
import-no-table = لم يُعثر على جدول في الملف.
import-counts = جديد: { $created }، متغيّر: { $updated }، بلا تغيير: { $unchanged }، مرفوض: { $refused }
import-state-staging = قُرئ ولم يُنشر
import-state-published = منشور
import-state-discarded = أُهمل
import-state-undone = جرى التراجع عنه
import-run-title = استيراد
import-publish = { $count ->
    [zero] نشر { $count } سجل
    [one] نشر سجل واحد
    [two] نشر سجلين
    [few] نشر { $count } سجلات
    [many] نشر { $count } سجلا
   *[other] نشر { $count } سجل
}
import-discard = إهمال
import-stop = إيقاف
import-see = عرض السجلات
import-undo = التراجع عن هذا الاستيراد
import-undone = { $kept ->
    [0] جرى التراجع عن الاستيراد.
    [zero] جرى التراجع عن الاستيراد.
    [one] جرى التراجع عن الاستيراد، وأُبقي على تغيير لاحق واحد.
    [two] جرى التراجع عن الاستيراد، وأُبقي على تغييرين لاحقين.
    [few] جرى التراجع عن الاستيراد، وأُبقي على { $kept } تغييرات لاحقة.
    [many] جرى التراجع عن الاستيراد، وأُبقي على { $kept } تغييرا لاحقا.
   *[other] جرى التراجع عن الاستيراد، وأُبقي على { $kept } تغيير لاحق.
}
import-refused-csv = { $count ->
    [zero] لا صفوف مرفوضة (CSV)
    [one] تنزيل صف مرفوض واحد (CSV)
    [two] تنزيل صفين مرفوضين (CSV)
    [few] تنزيل { $count } صفوف مرفوضة (CSV)
    [many] تنزيل { $count } صفا مرفوضا (CSV)
   *[other] تنزيل { $count } صف مرفوض (CSV)
}
import-refused-xlsx = في شكل مصنّف
import-mend = يبين العمود الأخير في الملف المنزّل موضع الخطأ. صحّح الصفوف واستورد ذلك الملف وحده.
import-rows-all = الكل
import-rows-refused = المرفوضة
import-rows-new = الجديدة
import-rows-changed = المتغيّرة
import-rows-unchanged = بلا تغيير
import-rows-none = لا صفوف من هذا النوع.
row-new = جديد
row-changed = متغيّر
row-unchanged = بلا تغيير
row-refused = مرفوض
mapping-title = ماذا تتضمن الأعمدة؟
mapping-answer = { $rows ->
    [zero] لا صفوف في { $file }. تحقق من التخمين وصحّحه.
    [one] في { $file } صف واحد. تحقق من التخمين وصحّحه.
    [two] في { $file } صفان. تحقق من التخمين وصحّحه.
    [few] في { $file } { $rows } صفوف. تحقق من التخمين وصحّحه.
    [many] في { $file } { $rows } صفا. تحقق من التخمين وصحّحه.
   *[other] في { $file } { $rows } صف. تحقق من التخمين وصحّحه.
}
mapping-remembered = هذه الخيارات محفوظة من ملف سابق له العناوين نفسها.
mapping-unusable = لا يُعرف عمود يتضمن عناوين أو معرّفات. اختر عمودا.
mapping-sheet = ورقة العمل
mapping-sheet-show = عرض هذه الورقة
mapping-column = العمود
mapping-holds = يتضمن
mapping-sure = درجة التأكد
mapping-unsure = غير مؤكد: تحقق منه
mapping-likely = مرجّح
mapping-sure-word = مؤكد
mapping-samples = أمثلة
mapping-read = { $rows ->
    [zero] قراءة { $rows } صف
    [one] قراءة صف واحد
    [two] قراءة صفين
    [few] قراءة { $rows } صفوف
    [many] قراءة { $rows } صفا
   *[other] قراءة { $rows } صف
}
field-unread = لا يُقرأ
field-identifier = المعرّف
field-title = العنوان
field-description = الوصف
field-type = النوع
field-status = الحالة
field-start = البداية
field-end = النهاية
field-country = البلدان
field-region = الإقليم
field-organisation = المنظمة
field-funder = الجهة المانحة
field-implementer = الجهة المنفّذة
field-partner = الشركاء
field-budget = الميزانية
field-currency = العملة
field-outcome-title = النتيجة
field-outcome-description = النتيجة: الوصف
field-outcome-share = النتيجة: الحصة
field-gcm = أهداف الاتفاق
field-sdg = أهداف خطة عام 2030 وغاياتها
field-principle = المبادئ التوجيهية
field-language = اللغة
field-link = عنوان الموقع
field-parent = جزء من
field-notes = ملاحظات
field-person = شخص: يُستبعد
field-ignore = تجاهل
field-refusal = ملاحظتنا على صف مرفوض

## المساعد

wizard-title = بأي الأهداف تتصل النتائج؟
wizard-answer = { $all ->
    [zero] لا سجلات يمكن وسمها بأهداف الاتفاق.
    [one] عدد السجلات الموسومة بأهداف الاتفاق: { $tagged } من سجل واحد.
    [two] عدد السجلات الموسومة بأهداف الاتفاق: { $tagged } من سجلين.
    [few] عدد السجلات الموسومة بأهداف الاتفاق: { $tagged } من { $all } سجلات.
    [many] عدد السجلات الموسومة بأهداف الاتفاق: { $tagged } من { $all } سجلا.
   *[other] عدد السجلات الموسومة بأهداف الاتفاق: { $tagged } من { $all } سجل.
}
wizard-modes = طرق العمل
wizard-one = واحدة فواحدة
wizard-sheet = أربعون في الورقة
wizard-left = ما بقي فقط
wizard-rules = قواعد الاختيار الأولي
wizard-place = { $at } من { $of } في هذه الورقة
wizard-project = مأخوذة من
wizard-project-about = عن المشروع
wizard-open = فتح السجل
wizard-steps = النتائج السابقة والتالية
wizard-before = السابقة
wizard-next = التالية
wizard-objectives = الأهداف
    .detail = أربعة على الأكثر، بترتيب الأهمية. والضغط مرة ثانية يزيل الهدف.
wizard-key-objective = هدف
wizard-key-none = لا شيء ينطبق
wizard-none = لا شيء ينطبق
wizard-suggested = مقترح وغير مؤكد
wizard-suggested-by = تقترح هذه برمجيةٌ: { $who }. ولا تُحسب إلا بعد أن تقبلها.
align-reason-words = يتحدث النص عن: { $words }
align-reason-crosswalk = كثيرًا ما يقترن بـ: { $words }. وهذه إشارة ضعيفة.
align-reason-whole = النص في مجمله يوحي بذلك، ولا تحسمه كلمة بعينها.
align-refugees = يتحدث النص عن لاجئين أو طالبي لجوء: والاتفاق العالمي بشأن اللاجئين صك آخر.
wizard-accept = قبول
wizard-targets = غايات خطة عام 2030
wizard-principles = المبادئ التوجيهية
wizard-add = إضافة
wizard-remove = إزالة { $concept }
wizard-copy = نسخ أهداف نتيجة شقيقة
wizard-copy-do = نسخ
wizard-sheet-tag = الهدف
wizard-sheet-add = وسم النتائج المحددة
wizard-sheet-remove = إزالة وسمها
wizard-sheet-suggest = اقترِح لهذه
wizard-sheet-none = لا شيء ينطبق عليها
wizard-sheet-tick = تحديد الكل في هذه الورقة
wizard-sheet-untick = إلغاء تحديد الكل
wizard-sheet-ticked = المحدَّد:
wizard-sheet-all = { $total ->
    [zero] القائمة كلها: لا سجلات
    [one] القائمة كلها: سجل واحد
    [two] القائمة كلها: سجلان
    [few] القائمة كلها: { $total } سجلات
    [many] القائمة كلها: { $total } سجلا
   *[other] القائمة كلها: { $total } سجل
}
wizard-next-sheet = الورقة التالية
wizard-outcome = النتيجة
wizard-empty = لم يبق شيء هنا
    .detail = نُظر في جميع النتائج المطابقة لعامل التصفية هذا، أو لم يُسجّل شيء بعد.
wizard-all = عرض جميع النتائج
rules-title = ماذا يقترح المساعد؟
rules-answer = { $count ->
    [zero] لا قواعد بعد. ويمكنك كتابتها.
    [one] قاعدة واحدة. ويمكنك تحريرها.
    [two] قاعدتان. ويمكنك تحريرهما.
    [few] { $count } قواعد. ويمكنك تحريرها.
    [many] { $count } قاعدة. ويمكنك تحريرها.
   *[other] { $count } قاعدة. ويمكنك تحريرها.
}
rules-list = القواعد
rules-new = كتابة قاعدة أو تحريرها
rules-suggests = تقترح
rules-when = متى
rules-state = الوضع
rules-actions = الإجراءات
rules-on = مشغّلة
rules-off = متوقفة
rules-switch-on = تشغيل
rules-switch-off = إيقاف
rules-id = الاسم القصير
rules-keywords = كلمات أو عبارات
    .detail = واحدة في كل سطر. وتكفي أي منها؛ ولا أهمية لحالة الأحرف ولا للحركات.
rules-concept = المفهوم المقترح
    .detail = يُكتب في شكل gcm:16 أو sdg-target:10.7.
rules-note = السبب، ويُعرض مع الاقتراح
rules-save = حفظ القاعدة
rules-activated = ما يُعد مفعّلا
    .detail = تُعد السجلات التي لها إحدى هذه الحالات مفعّلة. أما السجل الذي لا حالة له فغير معروف، ولا يُخمَّن أبدا. وتُطبع القاعدة مع كل حصيلة.
rules-activated-save = حفظ الحالات

## الحصيلة

stocktake-question-cluster = ما الذي سُجّل في كل مجموعة؟
stocktake-question-objective = ما الذي سُجّل في إطار كل هدف؟
stocktake-question-area = ما الذي سُجّل في المجالات المواضيعية للصندوق؟
stocktake-question-action = ما الذي سُجّل في إطار كل إجراء؟
stocktake-question-principle = ما المبادئ التوجيهية المسجلة؟
stocktake-question-sdg = ما أهداف التنمية المستدامة المسجلة؟
stocktake-question-target = ما غايات خطة عام 2030 المسجلة؟
stocktake-question-country = أين سُجّل ذلك؟
stocktake-question-region = في أي الأقاليم سُجّل ذلك؟
stocktake-question-year = في أي السنوات سُجّل ذلك؟
stocktake-question-donor = من المسجَّل بصفته جهة مموّلة؟
stocktake-question-type = ما أنواع المبادرات المسجلة؟
stocktake-question-status = إلى أين وصل ما سُجّل؟
stocktake-by = طرق التجميع
stocktake-answer = السجلات الموسومة: { $tagged } من { $all }. الحوافظ المحسوبة: { $collections }.
stocktake-settings = كيفية الحساب
stocktake-collections = الحوافظ
stocktake-denominator = النسبة المئوية من
stocktake-rounding = التقريب
stocktake-money = مال النتيجة التي لها عدة وسوم
money-equal = يُقسَّم بالتساوي
money-by-rank = يُقسَّم حسب الرتبة
money-no = لا يُدرج
stocktake-tags = الوسوم
tags-confirmed = مؤكدة
tags-suggested = مقترحة وغير مؤكدة
stocktake-tagged-from = موسوم من
stocktake-tagged-to = موسوم حتى
stocktake-period-from = قائم من
stocktake-period-to = قائم حتى
stocktake-compare-tagged-from = مقارنة: موسوم من
stocktake-compare-tagged-to = مقارنة: موسوم حتى
stocktake-compare-period-from = مقارنة: قائم من
stocktake-compare-period-to = مقارنة: قائم حتى
stocktake-as-of = كما في التغيير رقم
stocktake-apply = احسب
stocktake-empty = لا شيء يُحسب
    .detail = لا سجل في هذه الحوافظ يطابق عوامل التصفية هذه.
stocktake-nothing-tagged = لم يوسم أي سجل هنا بعد
    .detail = تظهر الأرقام هنا حين تُربط النتائج بالأهداف.
stocktake-untagged = مسجَّل ولم يوسم بعد
    .detail = توجد هنا سجلات لم يوسم أي منها. يفتح كل اسم سجلاته.
stocktake-caption = السجلات في كل مجموعة، بالنسبة المئوية من { $of } ({ $rounding }). ويمكن أن يرد السجل في عدة مجموعات.
stocktake-source = ستيرنا، كما في التغيير { $seq }
stocktake-table = السجلات والنتائج والمال حسب المجموعة
stocktake-map = أماكن السجلات
stocktake-map-finding = { $count ->
    [zero] لا تقع السجلات في أي بلد أو منطقة.
    [one] تقع السجلات في بلد واحد أو منطقة واحدة.
    [two] تقع السجلات في بلدين أو منطقتين.
    [few] تقع السجلات في { $count } بلدان ومناطق.
    [many] تقع السجلات في { $count } بلدا ومنطقة.
   *[other] تقع السجلات في { $count } بلد ومنطقة.
}
stocktake-sentences = في جمل
stocktake-notes = كيف يُقرأ هذا
stocktake-manifest = التغيير { $seq }، البصمة { $hash }.
stocktake-verify = التحقق من ملف سبق تسليمه
column-money = المال
column-untagged = غير موسوم
column-unplaced = خارج المجموعات
column-total = المجموع
column-recorded = كل المسجَّل
compare-first = الفترة الأولى
compare-second = الفترة الثانية
compare-change = الفرق
compare-table = السجلات في فترتين
window-tagged = موسوم
window-period = قائم
window-none = الكل
verify-title = هل لا يزال الملف صحيحا؟
verify-answer = الحصيلة التي جرى تنزيلها تحمل سؤالها ورقم التغيير. ويعاد حسابها كما كانت حينذاك.
verify-file = الملف (JSON أو CSV أو XLSX)
verify-do = تحقق
verify-no-file = اختر ملفا أولا.
verify-no-manifest = لا يحمل هذا الملف بيان حصيلة. ولا يمكن التحقق إلا من الملفات المنزّلة من ستيرنا.
verify-holds = كل رقم في الملف صحيح.
verify-differs = في الملف أرقام تختلف عن الأرقام التي أعيد حسابها.

## الأهداف والبلدان والبحث

panel-projects = المشاريع والقوانين والبرامج
panel-projects-title = السجلات التي وراء هذا الرقم
panel-answer = { $count ->
    [zero] لا سجلات متصلة بما يلي: { $name }.
    [one] سجل واحد متصل بما يلي: { $name }.
    [two] سجلان متصلان بما يلي: { $name }.
    [few] { $count } سجلات متصلة بما يلي: { $name }.
    [many] { $count } سجلا متصلا بما يلي: { $name }.
   *[other] { $count } سجل متصل بما يلي: { $name }.
}
panel-none = لا شيء مسجل
    .detail = هذا يبين ما سُجّل هنا، لا ما يجري القيام به.
panel-all = عرض الكل
search-title = البحث
search-ask = اكتب ما تبحث عنه.
search-answer = { $count ->
    [zero] لا سجلات عن «{ $words }»
    [one] سجل واحد عن «{ $words }»
    [two] سجلان عن «{ $words }»
    [few] { $count } سجلات عن «{ $words }»
    [many] { $count } سجلا عن «{ $words }»
   *[other] { $count } سجل عن «{ $words }»
}
search-do = ابحث
search-none = لم يُعثر على شيء
    .detail = جرّب كلمات أقل، أو لغة أخرى.
search-as-list = تصفية هذه السجلات في قائمة

## الجودة والمفردات والتغييرات

quality-title = أين تختلف المصادر مع نفسها؟
quality-answer = مذكور في موضع ومعدَّد في آخر. ويُعرض الأمران جنبا إلى جنب بلا حكم.
quality-subject = الموضوع
quality-stated = المذكور
quality-listed = المعدَّد
quality-note = ملاحظة
quality-place = الموضع
quality-table = المواضع التي تختلف فيها مصادر منشورة مع نفسها
quality-own = ما عُثر عليه في ملف استوردته يُعرض لك وحدك، مع ذلك الاستيراد.
vocabulary-title = المفردات المشتركة بين الجميع
vocabulary-answer = الأطر وقوائم الرموز، ومع كل منها مصدرها.
vocabulary-framework = الإطار
vocabulary-concepts = المفاهيم
vocabulary-source = المصدر
vocabulary-unconfirmed = غير مؤكد
vocabulary-code = الرمز
vocabulary-label = تسمية قصيرة بعبارتنا
vocabulary-wording = الصياغة
vocabulary-unreviewed = (لم يراجع)
vocabulary-unpublished = ثبّت عنوان مفردات هذا التثبيت لنشرها في شكل SKOS:
vocabulary-table = المفاهيم
changes-title = ما الذي تغيّر مؤخرا؟
changes-answer = يمكن التراجع عن كل تغيير؛ ويُبقى على ما غيّره شخص ما بعده.
changes-none = لم يتغيّر شيء بعد.
changes-undone = { $kept ->
    [0] جرى التراجع عن التغيير.
    [zero] جرى التراجع عن التغيير.
    [one] جرى التراجع عن التغيير، وأُبقي على تغيير لاحق واحد.
    [two] جرى التراجع عن التغيير، وأُبقي على تغييرين لاحقين.
    [few] جرى التراجع عن التغيير، وأُبقي على { $kept } تغييرات لاحقة.
    [many] جرى التراجع عن التغيير، وأُبقي على { $kept } تغييرا لاحقا.
   *[other] جرى التراجع عن التغيير، وأُبقي على { $kept } تغيير لاحق.
}

## حالات الرفض

problem-tag-too-many = تحمل النتيجة أربعة أهداف على الأكثر
    .detail = اختير هدف زائد.
    .next = أزل هدفا أولا ثم اختر من جديد.
problem-tag-none-with-tags = للنتيجة وسوم
    .detail = لا تجتمع عبارة «لا شيء ينطبق» مع الوسوم.
    .next = أزل الوسوم أولا.
problem-align-question = تتعذر الإجابة عن هذا السؤال المتعلق بنص
    .next = أرسل نصًا بصيغة JSON في الحقل «text»، أو قائمة لا تتجاوز 1000 نص.
problem-tag-unknown-concept = لا يوجد هذا المفهوم
    .detail = المفهوم «{ $concept }»
    .next = اختر مفهوما من القائمة.
problem-tag-bulk-too-many = عدد النتائج أكبر من أن يعالج في خطوة واحدة
    .next = ضيّق التصفية وضع الوسوم على دفعات.
problem-project-unknown = لا شيء مسجل بهذا الاسم
    .detail = «{ $name }» غير معروف هنا.
    .next = ابحث عنه أو افتح القائمة.
problem-project-transition = لا يسمح وضع السجل بذلك
    .next = افتح السجل لترى ما يمكن القيام به.
problem-project-nameless = يحتاج السجل إلى عنوان أو معرّف
    .next = أعطه أحدهما.
problem-project-duplicate-outcome = لنتيجتين المعرّف نفسه
    .next = اترك معرّف النتيجة الجديدة فارغا.
problem-import-unfinished = لم يُقرأ الملف حتى نهايته
    .next = لا يمكن نشر شيء منه. تخلص من هذا الاستيراد ثم استورد الملف من جديد.
problem-import-demonstration = لا يقبل العرض أي استيراد
    .next = اختر حافظة خاصة بك.
problem-import-collection = لا يصلح هذا اسما لحافظة
    .detail = الاسم «{ $collection }»
    .next = استخدم من 1 إلى 64 من الأحرف اللاتينية الصغيرة والأرقام والشرطات، وأولها حرف.
problem-stocktake-query = السؤال غير مفهوم
    .detail = القيمة { $parameter } = «{ $value }»
    .next = تحقق من العنوان، أو ابدأ من جديد من صفحة الحصيلة.
problem-vocabulary-no-base = ليس للمفردات عنوان دائم بعد
    .next = ثبّته مرة واحدة: sterna vocabulary base https://…
problem-archive-disk-full = القرص ممتلئ
    .detail = لم يُفقد شيء مما حُفظ، ولم يُكتب شيء.
    .next = أفسح بعض المكان ثم حاول من جديد.
problem-archive-already-undone = سبق التراجع عن ذلك
    .next = افتح قائمة التغييرات.
problem-archive-demonstration = لا يقبل العرض أي استيراد
    .next = اختر حافظة خاصة بك.
problem-request-upload = لم يصل المرسَل كاملا
    .next = أرسل الملف من جديد.
