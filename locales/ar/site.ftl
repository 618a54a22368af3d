### الإطار المشترك لجميع الصفحات.

language-reviewed = no

site-name = ستيرنا
site-tagline = منصة مفتوحة للاتفاق العالمي من أجل الهجرة

shell-skip = الانتقال إلى المحتوى
shell-navigation = الأقسام
shell-crumbs = الطريق إلى هنا
shell-search = بحث
shell-search-go = ابحث
shell-language = اللغة:
shell-display = العرض
shell-theme = الألوان
shell-theme-auto = كما في النظام
shell-theme-light = فاتحة
shell-theme-dark = داكنة
shell-text = حجم النص
shell-text-normal = عادي
shell-text-large = كبير
shell-text-larger = أكبر
footer-unreviewed = لم يراجع هذه الترجمات بعدُ أحد من الناطقين بهذه اللغة. وعند الاختلاف يُعتد بالنص الإنكليزي.
footer-version = الإصدار { $version }
footer-seq = التغيير { $seq }
banner-read-only = لا يقبل المحفوظ أي تغيير حاليا: القرص ممتلئ. القراءة متاحة، ولم يُفقد شيء مما حُفظ.
banner-synthetic = بيانات عرض اصطناعية.
    .detail = المنظمات والعناوين والأرقام هنا مختلقة ولا تصف أي دولة أو وكالة حقيقية.
synthetic = اصطناعي

nav-home = الرئيسية
nav-projects = المشاريع
nav-objectives = الأهداف
nav-countries = البلدان
nav-stocktake = الحصيلة
nav-import = الاستيراد
nav-wizard = المساعد
nav-search = البحث
nav-quality = جودة البيانات

keys-title = المفاتيح
keys-search = بحث
keys-help = هذه المفاتيح
keys-close = إغلاق
undo = تراجع

standing-voluntary = الوسم طوعي. وتبيّن الأرقام ما سُجّل هنا، لا كل ما يجري القيام به.
map-disclaimer = لا تنطوي التسميات المستخدمة في هذه الخريطة ولا طريقة عرض مادتها على الإعراب عن أي رأي بشأن المركز القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطات أي منها أو بشأن تعيين حدودها. ولا ترسم الخريطة أي حدود.
map-none = لا شيء مسجل
country-note = تتبع أسماء البلدان والمناطق قائمة الأمم المتحدة (M49). وما ليس هنا لم يُسجّل، ولا يدل ذلك على شيء بشأن ما تقوم به أي دولة.

grade-info = ملاحظة.
grade-good = تم.
grade-warn = يستحق النظر.
grade-bad = مرفوض.
finding-refused = مرفوض.
finding-warning = يستحق النظر.
finding-note = ملاحظة.
finding-times = { $count ->
    [zero] ولا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
findings-none = لا توجد ملاحظات.

tag-rank = الرتبة { $rank }
tag-origin-person = من شخص
tag-origin-import = من ملف
tag-origin-suggestion = مقترح وغير مؤكد
tag-origin-accepted = اقتراح مقبول
tag-origin-none = لا شيء صراحةً
strip-none = لا شيء صراحةً
strip-untouched = لم يوسم بعد

filters-label = عوامل التصفية
filters-apply = تطبيق
filters-active = عوامل التصفية المفعّلة
filters-remove = إزالة عامل التصفية { $filter }
filters-clear = إزالة الكل
empty-filters = لا شيء يطابق عوامل التصفية هذه.
    .detail = توجد سجلات، ولا يطابق أي منها جميع عوامل التصفية معا.
empty-filters-clear = إزالة عوامل التصفية
pages-label = الصفحات
pages-shown = { $shown } من { $total }
pages-first = إلى الصفحة الأولى
pages-next = الصفحة التالية
table-dense = صفوف متراصة
table-roomy = صفوف متباعدة
field-optional = (اختياري)

history-version = النسخة { $version }
history-undone = جرى التراجع عنه لاحقا.
history-import = استيراد:
history-person = بواسطة
history-compare = المقارنة بالنسخة السابقة
compare-label = مقارنة
compare-field = الحقل
compare-nothing = لم يُذكر شيء
compare-same = { $count ->
    [zero] لا توجد حقول أخرى متطابقة.
    [one] حقل آخر متطابق في النسختين.
    [two] حقلان آخران متطابقان في النسختين.
    [few] { $count } حقول أخرى متطابقة في النسختين.
    [many] { $count } حقلا آخر متطابقا في النسختين.
   *[other] { $count } حقل آخر متطابق في النسختين.
}

coverage-tagged = موسومة
    .detail = سجلات تحمل وسما مؤكدا واحدا على الأقل
coverage-activated = مفعّلة
    .detail = سجلات تُعد مفعّلة
coverage-all = الكل
    .detail = جميع السجلات المطابقة لعوامل التصفية
chart-table = عرض الجدول

import-stage-reading = جارٍ القراءة
import-stage-ready = جاهز، ولم يُكتب شيء بعد
import-stage-publishing = جارٍ الكتابة
import-stage-done = تم
import-stage-failed = توقّف، ولم يُكتب شيء
import-progress = سير العمل
import-rows = { $done ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $done } صفوف
    [many] { $done } صفا
   *[other] { $done } صف
}
import-rows-of = { $done } من { $total ->
    [zero] { $total } صف
    [one] صف واحد
    [two] صفين
    [few] { $total } صفوف
    [many] { $total } صفا
   *[other] { $total } صف
}
import-left = { $seconds ->
    [zero] يكاد ينتهي
    [one] بقيت ثانية واحدة تقريبا
    [two] بقيت ثانيتان تقريبا
    [few] بقيت { $seconds } ثوان تقريبا
    [many] بقيت { $seconds } ثانية تقريبا
   *[other] بقيت { $seconds } ثانية تقريبا
}
import-leave = يمكن مغادرة هذه الصفحة، والعمل مستمر.
import-again = تحديث

objectives-title = الأهداف
objectives-answer = للاتفاق العالمي 23 هدفا، وهي مرتبة هنا في المجموعات الأربع لمنتدى استعراض الهجرة الدولية.
objective-number = الهدف { $number }
countries-title = البلدان والمناطق
countries-answer = جميع البلدان والمناطق الواردة في قائمة الأمم المتحدة، مرتبة ترتيبا أبجديا.
panels-none = لم يُسجّل شيء هنا بعد.
panel-failed = تعذّر إعداد هذا الجزء من الصفحة. أما بقية الصفحة فكاملة.
panel-again = تحميل الصفحة من جديد

problem-place = الموضع:
problem-code = الرمز:
problem-status-400 = تعذّرت قراءة الطلب
    .next = عد إلى الوراء وغيّر ما أُرسل ثم أعد إرساله.
problem-status-403 = هذه الصفحة غير متاحة لك
problem-status-404 = لا شيء هنا
    .next = تحقق من العنوان أو ابحث عما تريد.
problem-status-405 = لا يقبل هذا العنوان هذا النوع من الطلبات
problem-status-409 = حدث شيء آخر في هذه الأثناء
    .next = حمّل الصفحة من جديد وانظر ما الذي تغيّر.
problem-status-412 = كتب شخص آخر في هذه الأثناء
    .next = حمّل النسخة الحالية وأجرِ التغيير من جديد.
problem-status-413 = أكبر من اللازم
problem-status-415 = لا يُقبل هنا هذا النوع من الملفات أو النصوص
problem-status-422 = رُفض هذا
    .next = غيّر ما ذُكر أعلاه وأعد الإرسال.
problem-status-500 = حدث خلل من جانبنا
    .next = لم يُفقد شيء مما حُفظ. حمّل الصفحة من جديد، وإذا تكرر الخلل فسببه في سجل الخادم.
problem-status-503 = غير متاح حاليا
    .next = حمّل الصفحة من جديد بعد دقيقة.
problem-request-not-found = لا شيء هنا
    .detail = لا توجد صفحة بهذا العنوان، أو سُحب السجل.
    .next = تحقق من العنوان أو ابحث عما تريد.
problem-request-method = لا يقبل هذا العنوان هذا النوع من الطلبات
    .next = عد إلى الوراء واستخدم الزر أو الرابط في الصفحة.
problem-request-host = لا يستجيب هذا الخادم لهذا الاسم
    .detail = الاسم الوارد في الطلب ليس من أسماء هذا التثبيت.
    .next = افتح العنوان الذي طبعه البرنامج عند بدء تشغيله.
problem-request-origin = لم تُرسل الاستمارة من صفحة في هذا التثبيت
    .detail = لم يتغيّر شيء.
    .next = افتح الصفحة هنا وحمّلها من جديد وأرسل الاستمارة منها.
problem-request-forbidden = هذه الصفحة غير متاحة لك
problem-request-too-large = ما أُرسل أكبر من اللازم
    .detail = لم يُحفظ شيء.
    .next = أرسل ملفا أصغر أو قسّمه.
problem-request-malformed = تعذّرت قراءة الطلب
    .next = عد إلى الوراء وغيّر ما أُرسل ثم أعد إرساله.
problem-request-media-type = لا يُقبل هنا هذا النوع من الملفات أو النصوص
    .next = أرسل النوع المذكور في الصفحة أو في وثيقة الواجهة البرمجية.
problem-request-cursor = تعذّر العثور على هذه الصفحة من القائمة
    .next = ابدأ من الصفحة الأولى من القائمة.
problem-request-if-match = لا تتضمن الترويسة If-Match أي نسخة
    .next = أرسل النسخة كما ترد في ETag السجل.
problem-request-if-match-required = يجب أن تحدد الكتابة النسخة التي تغيّرها
    .next = اقرأ السجل وأرسل ETag الخاص به في الترويسة If-Match.
problem-archive-conflict = كتب شخص آخر في هذه الأثناء
    .detail = للسجل نسخة أحدث من التي بدأت منها. ولم يُستبدل شيء.
    .next = حمّل النسخة الحالية وقارن ثم أجرِ تغييرك من جديد.
problem-fault-internal = حدث خلل من جانبنا
    .detail = لم يُفقد شيء مما حُفظ.
    .next = حمّل الصفحة من جديد، وإذا تكرر الخلل فسببه في سجل الخادم.
