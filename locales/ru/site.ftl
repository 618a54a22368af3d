### Общее оформление всех страниц.

language-reviewed = no

site-name = Sterna
site-tagline = открытая платформа для Глобального договора о миграции

shell-skip = Перейти к содержанию
shell-navigation = Разделы
shell-crumbs = Путь сюда
shell-search = Поиск
shell-search-go = Найти
shell-language = Язык:
shell-display = Вид
shell-theme = Цвета
shell-theme-auto = Как в системе
shell-theme-light = Светлые
shell-theme-dark = Тёмные
shell-text = Размер текста
shell-text-normal = Обычный
shell-text-large = Крупный
shell-text-larger = Очень крупный
footer-unreviewed = Носители этого языка ещё не проверили переводы. При расхождениях действует английский текст.
footer-version = Версия { $version }
footer-seq = изменение { $seq }
banner-read-only = Архив сейчас не принимает изменений: диск заполнен. Чтение работает; ничего из сохранённого не потеряно.
banner-synthetic = Синтетические демонстрационные данные.
    .detail = Организации, названия и цифры вымышлены и не описывают ни одно реальное государство или учреждение.
synthetic = синтетические данные

nav-home = Начало
nav-projects = Проекты
nav-objectives = Цели
nav-countries = Страны
nav-stocktake = Обзор
nav-import = Импорт
nav-wizard = Мастер
nav-search = Поиск
nav-quality = Качество данных

keys-title = Клавиши
keys-search = поиск
keys-help = эти клавиши
keys-close = закрыть
undo = Отменить

standing-voluntary = Разметка добровольна. Цифры показывают то, что здесь зарегистрировано, а не всё, что делается.
map-disclaimer = Используемые на этой карте обозначения и изложение материала не означают выражения какого-либо мнения относительно правового статуса той или иной страны, территории, города или района, или их властей, или относительно делимитации их границ. Границы на карте не проведены.
map-none = записей нет
country-note = Названия стран и районов соответствуют списку Организации Объединённых Наций (M49). Чего здесь нет, то не зарегистрировано; это ничего не говорит о действиях государства.

grade-info = Примечание.
grade-good = Готово.
grade-warn = Стоит проверить.
grade-bad = Отклонено.
finding-refused = Отклонено.
finding-warning = Стоит проверить.
finding-note = Примечание.
finding-times = { $count ->
    [one] { $count } раз
    [few] { $count } раза
    [many] { $count } раз
   *[other] { $count } раза
}
findings-none = Замечаний нет.

tag-rank = ранг { $rank }
tag-origin-person = проставил человек
tag-origin-import = из файла
tag-origin-suggestion = предложено, не подтверждено
tag-origin-accepted = предложение принято
tag-origin-none = явно ни одна
strip-none = явно ни одна
strip-untouched = ещё не размечено

filters-label = Фильтры
filters-apply = Применить
filters-active = Включённые фильтры
filters-remove = Снять фильтр { $filter }
filters-clear = Снять все
empty-filters = Этим фильтрам ничто не соответствует.
    .detail = Записи есть, но ни одна не отвечает всем фильтрам сразу.
empty-filters-clear = Снять фильтры
pages-label = Страницы
pages-shown = { $shown } из { $total }
pages-first = К первой странице
pages-next = Следующая страница
table-dense = Плотные строки
table-roomy = Просторные строки
field-optional = (необязательно)

history-version = версия { $version }
history-undone = Позднее отменено.
history-import = Импорт:
history-person = Автор:
history-compare = Сравнить с предыдущей версией
compare-label = Сравнение
compare-field = Поле
compare-nothing = ничего не указано
compare-same = { $count ->
    [one] Ещё { $count } поле одинаково в обеих версиях.
    [few] Ещё { $count } поля одинаковы в обеих версиях.
    [many] Ещё { $count } полей одинаковы в обеих версиях.
   *[other] Ещё { $count } поля одинаковы в обеих версиях.
}

coverage-tagged = Размечено
    .detail = Записи хотя бы с одной подтверждённой меткой
coverage-activated = Активировано
    .detail = Записи, которые считаются активированными
coverage-all = Всего
    .detail = Все записи, отвечающие этим фильтрам
chart-table = Показать таблицу

import-stage-reading = чтение
import-stage-ready = готово; пока ничего не записано
import-stage-publishing = запись
import-stage-done = завершено
import-stage-failed = остановлено; ничего не записано
import-progress = Ход работы
import-rows = { $done ->
    [one] { $done } строка
    [few] { $done } строки
    [many] { $done } строк
   *[other] { $done } строки
}
import-rows-of = { $done } из { $total ->
    [one] { $total } строки
    [few] { $total } строк
    [many] { $total } строк
   *[other] { $total } строки
}
import-left = { $seconds ->
    [one] осталась примерно { $seconds } секунда
    [few] осталось примерно { $seconds } секунды
    [many] осталось примерно { $seconds } секунд
   *[other] осталось примерно { $seconds } секунды
}
import-leave = Эту страницу можно покинуть; работа продолжается.
import-again = Обновить

objectives-title = Цели
objectives-answer = В Глобальном договоре 23 цели. Здесь они расположены по четырём группам Форума по рассмотрению проблем международной миграции.
objective-number = Цель { $number }
countries-title = Страны и районы
countries-answer = Все страны и районы списка Организации Объединённых Наций в алфавитном порядке.
panels-none = Здесь пока ничего не зарегистрировано.
panel-failed = Эту часть страницы составить не удалось. Остальная страница полна.
panel-again = Загрузить страницу снова

problem-place = Где:
problem-code = Код:
problem-status-400 = Запрос не удалось прочитать
    .next = Вернитесь, измените отправленное и отправьте снова.
problem-status-403 = Эта страница для вас закрыта
problem-status-404 = Здесь ничего нет
    .next = Проверьте адрес или воспользуйтесь поиском.
problem-status-405 = Этот адрес не принимает такие запросы
problem-status-409 = За это время произошло другое изменение
    .next = Загрузите страницу снова и посмотрите, что изменилось.
problem-status-412 = За это время запись изменил кто-то другой
    .next = Загрузите текущую версию и внесите изменение снова.
problem-status-413 = Слишком большой объём
problem-status-415 = Такие файлы или тексты здесь не принимаются
problem-status-422 = Отклонено
    .next = Измените то, что названо выше, и отправьте снова.
problem-status-500 = Сбой на нашей стороне
    .next = Ничего из сохранённого не потеряно. Загрузите страницу снова; если сбой повторится, причина указана в журнале сервера.
problem-status-503 = Сейчас недоступно
    .next = Загрузите страницу снова через минуту.
problem-request-not-found = Здесь ничего нет
    .detail = Страницы с таким адресом нет, или запись была отозвана.
    .next = Проверьте адрес или воспользуйтесь поиском.
problem-request-method = Этот адрес не принимает такие запросы
    .next = Вернитесь и воспользуйтесь кнопкой или ссылкой страницы.
problem-request-host = Сервер не отвечает на это имя
    .detail = Имя в запросе не принадлежит этой установке.
    .next = Откройте адрес, который программа напечатала при запуске.
problem-request-origin = Форма отправлена не со страницы этой установки
    .detail = Ничего не изменено.
    .next = Откройте страницу здесь, загрузите её снова и отправьте форму с неё.
problem-request-forbidden = Эта страница для вас закрыта
problem-request-too-large = Отправленное слишком велико
    .detail = Ничего не сохранено.
    .next = Отправьте файл поменьше или разделите его.
problem-request-malformed = Запрос не удалось прочитать
    .next = Вернитесь, измените отправленное и отправьте снова.
problem-request-media-type = Такие файлы или тексты здесь не принимаются
    .next = Отправьте то, что названо на странице или в описании API.
problem-request-cursor = Эту страницу списка найти не удалось
    .next = Начните с первой страницы списка.
problem-request-if-match = В заголовке If-Match нет версии
    .next = Отправьте версию так, как её даёт ETag записи.
problem-request-if-match-required = При записи нужно указать изменяемую версию
    .next = Прочитайте запись и отправьте её ETag в заголовке If-Match.
problem-archive-conflict = За это время запись изменил кто-то другой
    .detail = У записи есть версия новее той, с которой вы начали. Ничего не перезаписано.
    .next = Загрузите текущую версию, сравните и внесите изменение снова.
problem-fault-internal = Сбой на нашей стороне
    .detail = Ничего из сохранённого не потеряно.
    .next = Загрузите страницу снова; если сбой повторится, причина указана в журнале сервера.
