### Страницы портфеля.

## Разделы

nav-collections = Подборки
nav-changes = Изменения
nav-rules = Правила
nav-vocabulary = Словарь
yes = да
more = ещё { $count }
none-recorded = записей нет
cluster-members = Цели { $numbers }
actor-owner = владелец этой установки
done-changed = { $count ->
    [one] Изменено { $count } место.
    [few] Изменено { $count } места.
    [many] Изменено { $count } мест.
   *[other] Изменено { $count } места.
}

## Начало

home-title = Что зарегистрировано в рамках Глобального договора?
home-import = Импортировать файл
home-tag = Открыть мастер
home-stocktake = Открыть обзор
home-demonstration = Эти записи вымышлены. Как только в вашей собственной подборке появятся записи, эта страница будет считать их. Демонстрацию можно удалить в разделе «Подборки».
home-how = Три шага
home-step-import = Внести записи
    .detail = из файла IATI или из таблицы законов, программ и проектов.
home-step-tag = Связать результаты с целями
    .detail = Договора, с задачами Повестки дня на период до 2030 года и с руководящими принципами — по одному или по сорок сразу.
home-step-count = Составить обзор
    .detail = по группам, целям, странам или годам. За каждой цифрой открывается её список.

## Что есть что

status-none = Статус не указан
status-here = Активировано здесь
transition-endorse = Одобрить
transition-activate = Активировать
transition-withdraw = Отозвать
transition-restore = Восстановить
activated-yes = Активировано
activated-no = Не активировано
activated-unknown = Неизвестно
counts-yes = Учтено
counts-partly = Учтено частично
counts-no = Не учтено
outcome-untitled = Без названия
outcome-share = { $share } денег
outcome-indicators = { $count ->
    [one] { $count } показатель
    [few] { $count } показателя
    [many] { $count } показателей
   *[other] { $count } показателя
}
outcome-indicators-label = Показатели этого результата
indicator = Показатель
indicator-baseline = До начала
indicator-target = Намечено
indicator-actual = Достигнуто
relation-parent = Часть
relation-parent-of = Содержит
relation-child = Содержит
relation-child-of = Часть
relation-provider = Финансируется через
relation-provider-of = Финансирует
relation-related = Связано с
relation-related-of = Связано с
relation-absent = (здесь не зарегистрировано)
sensitivity-open = Открыто: показывается как есть
sensitivity-coarse = Обобщённо: место до первого административного уровня
sensitivity-withheld = Закрыто: учитывается в общем итоге, показывается только владельцу

## Один проект

project-tag = Разметить результаты
project-edit = Править
project-history = История
project-facts = Сведения
project-about = Описание
project-outcomes = Результаты
project-no-outcomes = Результаты не зарегистрированы. Метки стоят на самой записи.
project-orphaned = { $count ->
    [one] { $count } результата больше нет в источнике. Метки сохраняются, пока вы не примете решение.
    [few] { $count } результатов больше нет в источнике. Метки сохраняются, пока вы не примете решение.
    [many] { $count } результатов больше нет в источнике. Метки сохраняются, пока вы не примете решение.
   *[other] { $count } результата больше нет в источнике. Метки сохраняются, пока вы не примете решение.
}
project-documents = Документы
project-differences = В источнике указано иное
    .detail = То, что написано здесь вручную, остаётся. Источник теперь даёт такие значения.
project-provenance = Откуда это
project-version = Версия { $version }, { $when }
project-from-file = Прочитано из
project-withdrawn = Эта запись отозвана: её нет ни в списках, ни в подсчётах. Её можно восстановить.
source-open = Открыть источник
fact-type = Вид
fact-title = Название
fact-status = Статус
fact-state = Состояние здесь
fact-start = Начало
fact-end = Окончание
fact-countries = Страны и районы
fact-money = Деньги
fact-counted = Учтено здесь:
fact-organisations = Организации
fact-sectors = Секторы
fact-related = Связанное
fact-collection = Подборка
fact-sensitivity = Чувствительность
tags-untouched = Ещё не размечено
tags-none = Указано: ни одна метка ({ $framework })

## История

history-title = История
history-versions = Версии
history-tags = Метки
compare-title = Две версии рядом
compare-version = Версия { $version }, { $when }

## Правка

edit-title = Править запись
edit-new = Новая запись
edit-answer = То, что вы здесь напишете, остаётся; последующий импорт показывает свои различия и ничего не перезаписывает.
edit-language = Язык текстов
edit-amount = Сумма
edit-currency = Валюта (три буквы)
edit-lines = По одному в строке
edit-countries = Страны
    .detail = По одной в строке: название на любом из шести языков или код ИСО.
edit-outcomes = Результаты
    .detail = По одному в строке. Оставшаяся строка сохраняет свои метки.
edit-sensitivity = Чувствительность
    .detail = Записи о людях, которым грозит опасность, лучше показывать обобщённо или закрыть.
edit-save = Сохранить
edit-part-what = Что это
edit-part-when = Когда и где
edit-part-who = Кто и сколько
edit-title-needed = Записи нужно название. Напишите его.
edit-end-first = Окончание раньше начала. Проверьте обе даты.
edit-country-unknown = «{ $name }» — такой страны или района мы не знаем. Укажите название или код ИСО.
edit-currency-unknown = Такой валюты нет в стандарте ИСО 4217. Напишите её три буквы, например USD.
edit-conflict = За это время кто-то другой сохранил версию { $version }. Написанное вами по-прежнему ниже; повторное сохранение заменит чужую версию.
edit-conflict-see = Посмотреть, что изменено

## Список

list-title = Что зарегистрировано?
list-answer = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
list-new = Написать запись
list-tag = Разметить эти записи
list-stocktake = Составить обзор этих записей
list-export = Скачать этот список:
list-as-of = По состоянию на изменение { $seq }
sort-label = Порядок списка
sort-title = По названию
sort-changed = Сначала изменённые последними
sort-start = Сначала начатые позже
list-empty = Записей пока нет
    .detail = Законы, программы, проекты и другие начинания появятся здесь после импорта или когда вы их напишете.
filter-words = Слова
filter-collection = Подборка
filter-type = Вид
filter-status = Статус
filter-state = Состояние здесь
filter-country = Страна или район
filter-region = Регион
filter-subregion = Субрегион
filter-year = Год
filter-donor = Донор
filter-organisation = Организация
filter-language = Язык
filter-sector = Сектор
filter-scope = Охват
filter-counted = Деньги
filter-activated = Активировано
filter-concept = Цель
filter-tagged = С меткой
filter-untagged = Без метки
filter-untouched = Ещё не рассмотрено на предмет
filter-none = Явно ни одна метка из
filter-suggested = Предложено для
filter-q = Слова
filter-money-recorded = Сумма указана
filter-to-decide = Требует решения
filter-none-stated = Явно ни одна
filter-not = Кроме: { $filter }
filter-period-from = Действует с
filter-period-to = Действует по
filter-tagged-from = Размечено с
filter-tagged-to = Размечено по
to-decide-outcome = результаты, которых нет в источнике
to-decide-difference = расхождения с источником

## Подборки

collections-title = Подборки
collections-answer = Записи входят в именованные подборки; в обзоре названы те, которые он учитывает.
collections-empty = Подборок пока нет
    .detail = Подборка создаётся при импорте в неё файла или ниже.
collections-factual = Демонстрация: опубликованные факты
collections-records = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
collections-remove = Удалить эту демонстрацию
collections-new = Новая подборка
collections-slug = Краткое имя
collections-name = Название для людей
collections-create = Создать подборку

## Импорт

import-title = Внести записи
import-answer = Файл деятельности IATI либо таблица CSV или Excel с законами, программами и проектами.
import-file = Файлы
    .detail = IATI 1.01–2.03 (в том числе .gz), CSV или XLSX; всего не более { $size } МБ. Перетащите их сюда или выберите.
import-collection = Подборка
    .detail = От 1 до 64 строчных латинских букв, цифр и дефисов; первой стоит буква.
import-read = Прочитать файлы
import-promise = Ничего не публикуется, пока вы не увидели, что найдено. Имена, адреса электронной почты и телефоны людей не вносятся.
import-uploading = Отправка
import-recent = Прежние импорты
import-none = Импортов пока нет
    .detail = Каждый импортированный файл указан здесь вместе с тем, что в нём найдено; импорт можно отменить.
import-no-file = Сначала выберите файл.
import-no-table = в файле не найдено таблицы.
import-counts = новых: { $created }, изменённых: { $updated }, без изменений: { $unchanged }, отклонённых: { $refused }
import-state-staging = Прочитано, не опубликовано
import-state-published = Опубликовано
import-state-discarded = Отброшено
import-state-undone = Отменено
import-run-title = Импорт
import-publish = { $count ->
    [one] Опубликовать { $count } запись
    [few] Опубликовать { $count } записи
    [many] Опубликовать { $count } записей
   *[other] Опубликовать { $count } записи
}
import-discard = Отбросить
import-stop = Остановить
import-see = Посмотреть записи
import-undo = Отменить этот импорт
import-undone = { $kept ->
    [0] Импорт отменён.
    [one] Импорт отменён; сохранено { $kept } более позднее изменение.
    [few] Импорт отменён; сохранено { $kept } более поздних изменения.
    [many] Импорт отменён; сохранено { $kept } более поздних изменений.
   *[other] Импорт отменён; сохранено { $kept } более позднего изменения.
}
import-refused-csv = { $count ->
    [one] Скачать { $count } отклонённую строку (CSV)
    [few] Скачать { $count } отклонённые строки (CSV)
    [many] Скачать { $count } отклонённых строк (CSV)
   *[other] Скачать { $count } отклонённой строки (CSV)
}
import-refused-xlsx = как книгу таблиц
import-mend = В последнем столбце скачанного файла сказано, что не так. Исправьте строки и импортируйте только этот файл.
import-rows-all = Все
import-rows-refused = Отклонённые
import-rows-new = Новые
import-rows-changed = Изменённые
import-rows-unchanged = Без изменений
import-rows-none = Таких строк нет.
row-new = Новая
row-changed = Изменена
row-unchanged = Без изменений
row-refused = Отклонена
mapping-title = Что содержат столбцы?
mapping-answer = { $rows ->
    [one] В файле { $file } { $rows } строка. Проверьте предположение и исправьте его.
    [few] В файле { $file } { $rows } строки. Проверьте предположение и исправьте его.
    [many] В файле { $file } { $rows } строк. Проверьте предположение и исправьте его.
   *[other] В файле { $file } { $rows } строки. Проверьте предположение и исправьте его.
}
mapping-remembered = Этот выбор взят из более раннего файла с теми же заголовками.
mapping-unusable = Ни об одном столбце не известно, что в нём названия или идентификаторы. Выберите такой столбец.
mapping-sheet = Лист
mapping-sheet-show = Показать этот лист
mapping-column = Столбец
mapping-holds = Содержит
mapping-sure = Уверенность
mapping-unsure = Не уверены: проверьте
mapping-likely = Вероятно
mapping-sure-word = Уверены
mapping-samples = Примеры
mapping-read = { $rows ->
    [one] Прочитать { $rows } строку
    [few] Прочитать { $rows } строки
    [many] Прочитать { $rows } строк
   *[other] Прочитать { $rows } строки
}
field-unread = Не читается
field-identifier = Идентификатор
field-title = Название
field-description = Описание
field-type = Вид
field-status = Статус
field-start = Начало
field-end = Окончание
field-country = Страны
field-region = Регион
field-organisation = Организация
field-funder = Донор
field-implementer = Исполнитель
field-partner = Партнёры
field-budget = Бюджет
field-currency = Валюта
field-outcome-title = Результат
field-outcome-description = Результат: описание
field-outcome-share = Результат: доля
field-gcm = Цели Договора
field-sdg = Цели и задачи Повестки дня на период до 2030 года
field-principle = Руководящие принципы
field-language = Язык
field-link = Веб-адрес
field-parent = Часть
field-notes = Заметки
field-person = Человек: не вносится
field-ignore = Пропустить
field-refusal = Наше замечание к отклонённой строке

## Мастер

wizard-title = К каким целям относятся результаты?
wizard-answer = { $all ->
    [one] Цели Договора отмечены в { $tagged } из { $all } записи.
    [few] Цели Договора отмечены в { $tagged } из { $all } записей.
    [many] Цели Договора отмечены в { $tagged } из { $all } записей.
   *[other] Цели Договора отмечены в { $tagged } из { $all } записи.
}
wizard-modes = Способы работы
wizard-one = По одному
wizard-sheet = По сорок на листе
wizard-left = Только оставшееся
wizard-rules = Правила предварительного выбора
wizard-place = { $at } из { $of } на этом листе
wizard-project = Откуда
wizard-project-about = О проекте
wizard-open = Открыть запись
wizard-steps = Предыдущие и следующие результаты
wizard-before = Предыдущий
wizard-next = Следующий
wizard-objectives = Цели
    .detail = До четырёх, в порядке значимости. Повторное нажатие снимает цель.
wizard-key-objective = цель
wizard-key-none = ни одна не подходит
wizard-none = Ни одна не подходит
wizard-suggested = Предложено, не подтверждено
wizard-suggested-by = Предложено программой: { $who }. Учитывается, только когда вы это примете.
align-reason-words = В тексте говорится: { $words }
align-reason-crosswalk = Часто сопутствует: { $words }. Слабый признак.
align-reason-whole = На это указывает текст в целом; ни одно слово не является решающим.
align-refugees = В тексте говорится о беженцах или просителях убежища: Глобальный договор о беженцах — отдельный документ.
wizard-accept = Принять
wizard-targets = Задачи Повестки дня на период до 2030 года
wizard-principles = Руководящие принципы
wizard-add = Добавить
wizard-remove = Снять { $concept }
wizard-copy = Скопировать цели соседнего результата
wizard-copy-do = Скопировать
wizard-sheet-tag = Цель
wizard-sheet-add = Разметить отмеченные результаты
wizard-sheet-remove = Снять с них метку
wizard-sheet-suggest = Предложить для отмеченных
wizard-sheet-none = Им ни одна не подходит
wizard-sheet-tick = Отметить всё на этом листе
wizard-sheet-untick = Снять все отметки
wizard-sheet-ticked = Отмечено:
wizard-sheet-all = { $total ->
    [one] весь список: { $total } запись
    [few] весь список: { $total } записи
    [many] весь список: { $total } записей
   *[other] весь список: { $total } записи
}
wizard-next-sheet = Следующий лист
wizard-outcome = Результат
wizard-empty = Здесь ничего не осталось
    .detail = Все результаты под этим фильтром рассмотрены, или пока ничего не зарегистрировано.
wizard-all = Показать все результаты
rules-title = Что предлагает мастер?
rules-answer = { $count ->
    [one] { $count } правило. Вы можете его править.
    [few] { $count } правила. Вы можете их править.
    [many] { $count } правил. Вы можете их править.
   *[other] { $count } правила. Вы можете их править.
}
rules-list = Правила
rules-new = Написать или править правило
rules-suggests = Предлагает
rules-when = Когда
rules-state = Состояние
rules-actions = Действия
rules-on = Включено
rules-off = Выключено
rules-switch-on = Включить
rules-switch-off = Выключить
rules-id = Краткое имя
rules-keywords = Слова или выражения
    .detail = По одному в строке. Достаточно любого; регистр и знаки ударения не важны.
rules-concept = Предлагаемое понятие
    .detail = Пишется как gcm:16 или sdg-target:10.7.
rules-note = Причина, показываемая вместе с предложением
rules-save = Сохранить правило
rules-activated = Что считается активированным
    .detail = Записи с одним из этих статусов считаются активированными. О записи без статуса это неизвестно и никогда не угадывается. Правило печатается с каждым обзором.
rules-activated-save = Сохранить статусы

## Обзор

stocktake-question-cluster = Что зарегистрировано в каждой группе?
stocktake-question-objective = Что зарегистрировано по каждой цели?
stocktake-question-area = Что зарегистрировано по тематическим областям фонда?
stocktake-question-action = Что зарегистрировано по каждой мере?
stocktake-question-principle = Какие руководящие принципы зарегистрированы?
stocktake-question-sdg = Какие цели в области устойчивого развития зарегистрированы?
stocktake-question-target = Какие задачи Повестки дня на период до 2030 года зарегистрированы?
stocktake-question-country = Где это зарегистрировано?
stocktake-question-region = В каких регионах это зарегистрировано?
stocktake-question-year = В какие годы это зарегистрировано?
stocktake-question-donor = Кто зарегистрирован как источник финансирования?
stocktake-question-type = Какие виды начинаний зарегистрированы?
stocktake-question-status = На каком этапе находится зарегистрированное?
stocktake-by = Группировки
stocktake-answer = Размечено записей: { $tagged } из { $all }. Учтённые подборки: { $collections }.
stocktake-settings = Как это подсчитано
stocktake-collections = Подборки
stocktake-denominator = За сто процентов приняты
stocktake-rounding = Округление
stocktake-money = Деньги результата с несколькими метками
money-equal = делятся поровну
money-by-rank = делятся по рангу
money-no = не приводятся
stocktake-tags = Метки
tags-confirmed = подтверждённые
tags-suggested = предложенные, неподтверждённые
stocktake-tagged-from = Размечено с
stocktake-tagged-to = Размечено по
stocktake-period-from = Действует с
stocktake-period-to = Действует по
stocktake-compare-tagged-from = Сравнить: размечено с
stocktake-compare-tagged-to = Сравнить: размечено по
stocktake-compare-period-from = Сравнить: действует с
stocktake-compare-period-to = Сравнить: действует по
stocktake-as-of = По состоянию на изменение номер
stocktake-apply = Подсчитать
stocktake-empty = Считать нечего
    .detail = В этих подборках нет записей, отвечающих этим фильтрам.
stocktake-nothing-tagged = Здесь ещё нет размеченных записей
    .detail = Цифры появятся, когда результаты будут связаны с целями.
stocktake-untagged = Есть записи, ещё без разметки
    .detail = Здесь есть записи, но ни одна из них не размечена. Каждое название открывает свои записи.
stocktake-caption = Записи каждой группы в процентах от { $of } ({ $rounding }). Запись может входить в несколько групп.
stocktake-source = Sterna, по состоянию на изменение { $seq }
stocktake-table = Записи, результаты и деньги по группам
stocktake-map = Места записей
stocktake-map-finding = { $count ->
    [one] Записи относятся к { $count } стране или району.
    [few] Записи относятся к { $count } странам и районам.
    [many] Записи относятся к { $count } странам и районам.
   *[other] Записи относятся к { $count } страны или района.
}
stocktake-sentences = Словами
stocktake-notes = Как это читать
stocktake-manifest = Изменение { $seq }, отпечаток { $hash }.
stocktake-verify = Проверить переданный файл
column-money = Деньги
column-untagged = Не размечено
column-unplaced = Ни в одной группе
column-total = Итого
column-recorded = Всего записей
compare-first = Первый период
compare-second = Второй период
compare-change = Разница
compare-table = Записи за два периода
window-tagged = размечено
window-period = действует
window-none = всё
verify-title = Верен ли ещё файл?
verify-answer = Скачанный обзор содержит свой вопрос и номер изменения. Он подсчитывается заново по состоянию на это изменение.
verify-file = Файл (JSON, CSV или XLSX)
verify-do = Проверить
verify-no-file = Сначала выберите файл.
verify-no-manifest = В этом файле нет манифеста обзора. Проверить можно только файлы, скачанные из Sterna.
verify-holds = Все цифры в файле верны.
verify-differs = Цифры в файле отличаются от подсчитанных заново.

## Цели, страны, поиск

panel-projects = Проекты, законы и программы
panel-projects-title = Записи за этой цифрой
panel-answer = { $count ->
    [one] { $count } запись: { $name }.
    [few] { $count } записи: { $name }.
    [many] { $count } записей: { $name }.
   *[other] { $count } записи: { $name }.
}
panel-none = Записей нет
    .detail = Это говорит о том, что здесь зарегистрировано, а не о том, что делается.
panel-all = Посмотреть все
search-title = Поиск
search-ask = Напишите, что вы ищете.
search-answer = { $count ->
    [one] { $count } запись по запросу «{ $words }»
    [few] { $count } записи по запросу «{ $words }»
    [many] { $count } записей по запросу «{ $words }»
   *[other] { $count } записи по запросу «{ $words }»
}
search-do = Найти
search-none = Ничего не найдено
    .detail = Попробуйте меньше слов или другой язык.
search-as-list = Отобрать эти записи списком

## Качество, словарь, изменения

quality-title = Где источники расходятся сами с собой?
quality-answer = В одном месте указано, в другом перечислено. Показано рядом, без оценки.
quality-subject = Предмет
quality-stated = Указано
quality-listed = Перечислено
quality-note = Замечание
quality-place = Место
quality-table = Места, где опубликованные источники расходятся сами с собой
quality-own = Найденное в импортированном вами файле показывается только вам, вместе с этим импортом.
vocabulary-title = Слова, общие для всех
vocabulary-answer = Системы понятий и перечни кодов, каждый с источником.
vocabulary-framework = Система понятий
vocabulary-concepts = Понятия
vocabulary-source = Источник
vocabulary-unconfirmed = Не подтверждено
vocabulary-code = Код
vocabulary-label = Краткое название нашими словами
vocabulary-wording = Формулировка
vocabulary-unreviewed = (не проверено)
vocabulary-unpublished = Закрепите адрес словаря этой установки, чтобы опубликовать его в формате SKOS:
vocabulary-table = Понятия
changes-title = Что изменено за последнее время?
changes-answer = Любое изменение можно отменить; то, что кто-то изменил позднее, сохраняется.
changes-none = Пока ничего не изменено.
changes-undone = { $kept ->
    [0] Изменение отменено.
    [one] Изменение отменено; сохранено { $kept } более позднее изменение.
    [few] Изменение отменено; сохранено { $kept } более поздних изменения.
    [many] Изменение отменено; сохранено { $kept } более поздних изменений.
   *[other] Изменение отменено; сохранено { $kept } более позднего изменения.
}

## Отказы

problem-tag-too-many = У результата может быть не более четырёх целей
    .detail = Выбрано на одну больше.
    .next = Сначала снимите одну, затем выберите снова.
problem-tag-none-with-tags = У результата есть метки
    .detail = «Ни одна не подходит» и метки исключают друг друга.
    .next = Сначала снимите метки.
problem-align-question = На этот вопрос о тексте ответить невозможно
    .next = Отправьте текст в формате JSON в поле «text» или список не более чем из 1000 текстов.
problem-tag-unknown-concept = Такого понятия нет
    .detail = Понятие «{ $concept }»
    .next = Выберите понятие из списка.
problem-tag-bulk-too-many = Слишком много результатов за один шаг
    .next = Сузьте фильтр и размечайте по частям.
problem-project-unknown = Под этим именем ничего не зарегистрировано
    .detail = «{ $name }» здесь не известно.
    .next = Воспользуйтесь поиском или откройте список.
problem-project-transition = Состояние записи этого не допускает
    .next = Откройте запись и посмотрите, что можно сделать.
problem-project-nameless = Записи нужно название или идентификатор
    .next = Укажите одно из них.
problem-project-duplicate-outcome = У двух результатов один идентификатор
    .next = Оставьте идентификатор нового результата пустым.
problem-import-unfinished = Файл прочитан не до конца
    .next = Из него ничего нельзя опубликовать. Отбросьте этот импорт и повторите его.
problem-import-demonstration = Демонстрация не принимает импорт
    .next = Выберите собственную подборку.
problem-import-collection = Подборку нельзя так назвать
    .detail = Имя «{ $collection }»
    .next = Используйте от 1 до 64 строчных латинских букв, цифр и дефисов; первой стоит буква.
problem-stocktake-query = Вопрос непонятен
    .detail = Параметр { $parameter } = «{ $value }»
    .next = Проверьте адрес или начните снова со страницы обзора.
problem-vocabulary-no-base = У словаря ещё нет постоянного адреса
    .next = Закрепите его один раз: sterna vocabulary base https://…
problem-archive-disk-full = Диск заполнен
    .detail = Ничего из сохранённого не потеряно, и ничего не записано.
    .next = Освободите место и попробуйте снова.
problem-archive-already-undone = Это уже отменено
    .next = Откройте список изменений.
problem-archive-demonstration = Демонстрация не принимает импорт
    .next = Выберите собственную подборку.
problem-request-upload = Отправленное дошло не полностью
    .next = Отправьте файл снова.
