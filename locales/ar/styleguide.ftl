### /styleguide

styleguide-title = دليل الأسلوب
styleguide-answer = كل مكوّن بحالاته، باللغة والألوان المختارة أعلاه. والمحتوى هنا مختلق.
sg-type = الخط واللون
sg-header = ترويسة الصفحة
sg-chips = شارات الأهداف
sg-tags = الوسوم ومصدرها
sg-filters = تصفية القائمة
sg-table = جدول البيانات
sg-card = بطاقة سجل
sg-facts = بيانات السجل
sg-history = السجل الزمني
sg-compare = مقارنة جنبا إلى جنب
sg-evidence = النص الداعم
sg-coverage = التغطية
sg-multiples = رسوم صغيرة متعددة
sg-bars = أشرطة
sg-columns = أعمدة عبر الزمن
sg-map = خريطة بلا حدود
sg-strip = مواءمة وثيقة
sg-import = استيراد ملف
sg-empty = قائمة فارغة
sg-problem = مشكلة
sg-notices = تنبيهات
sg-form = استمارة
sg-buttons = أزرار
sg-tabs = ألسنة وصفحات
sample-question = إلى أي مدى تتواءم الحافظة مع الاتفاق؟
sample-project = التوجيه قبل المغادرة، المرحلة الثانية
sample-organisation = مكتب التنقل النموذجي
sample-text = يُعرّف البرنامج العمال المهاجرين المقبلين بحقوقهم وبالتوظيف المنصف.
sample-text-later = يُعرّف البرنامج العمال المهاجرين المقبلين وأسرهم بحقوقهم وبالتوظيف المنصف والأخلاقي.
sample-caption = المشاريع بحسب الهدف، من أصل { $count } من المشاريع الموسومة
sample-finding = الهدف 2 هو الأكثر تسجيلا هنا، والهدف 8 هو الأقل.
sample-years = المشاريع بحسب سنة البدء
sample-map = النقطة الممتلئة: سُجّل فيها مشروع واحد على الأقل
sample-source = أرقام مختلقة لهذه الصفحة وحدها
sample-name = العنوان
sample-type = نوع السجل
sample-programme = برنامج عمل
sample-law = قانون أو سياسة
sample-period = الفترة
sample-money = الميزانية
sample-projects = المشاريع
sample-place = الصف 14، العمود C
sample-message = التاريخ 2016-02-30 غير موجود. حُفظ الصف بدونه؛ صحّح التاريخ واستورد الصف من جديد.
sample-undo = أُضيف الهدف 2 إلى 40 نتيجة.
sample-action = استيراد 214 مشروعا
sample-help = كما يرد في الوثيقة.
sample-error = اكتب عنوانا: فالسجل بلا عنوان لا يمكن العثور عليه.
sample-empty = لا مشاريع بعد.
sample-empty-how = تأتي من ملف IATI أو من جدول بيانات أو تُكتب باليد.
sample-compact = من شخص، 12 آذار/مارس؛ اقتباس: التوظيف المنصف
sample-sentence =
    { $tagged ->
        [zero] لا مشروع
        [one] مشروع واحد ({ $tagged })
        [two] مشروعان ({ $tagged })
        [few] { $tagged } مشاريع
        [many] { $tagged } مشروعا
       *[other] { $tagged } مشروع
    } من أصل { $all } تحمل هدفا واحدا على الأقل؛ و{ $most } هو الأكثر تسجيلا.
