### The portfolio: records, tags, stocktakes. English is the source; the others follow message by message.


## Types of records

type-project = Проект
type-programme = Программа
type-law = Закон или политика
type-strategy = Стратегия или план
type-institution = Учреждение
type-service = Услуга
type-agreement = Соглашение
type-campaign = Кампания

## States

state-draft = Черновик
state-endorsed = Одобрено
state-activated = Введено в действие
state-recorded = Внесено из источника
state-withdrawn = Отозвано
status-none-recorded = Статус не указан

## Roles

role-reporting = Представляет сведения
role-funding = Финансирует
role-accountable = Отвечает
role-extending = Распоряжается средствами
role-implementing = Осуществляет
role-partner = Партнёр

## Levels of results

outcome-output = Продукт
outcome-outcome = Результат
outcome-impact = Долгосрочное воздействие
outcome-other = Иной результат

## Which money counts, and why

basis-stated = общая сумма, указанная источником
basis-budgets = его бюджеты, пересмотренные вместо первоначальных
basis-commitments = исходящие обязательства
basis-incoming-commitments = входящие обязательства
basis-spending = выплаты и расходы
basis-none = сумма не указана
counted-own = Учтено: эти деньги не учитывает ни одна другая запись.
counted-children = Суммы указаны у его частей; здесь учитывается только превышение над ними.
counted-provider = Часть поступает из записи, которая уже учтена здесь.
counted-children-and-provider = Часть уже учтена в его составных частях и у источника средств.
counted-circle = Его части по кругу ведут к нему же, поэтому ничего не вычтено.
counted-no-money = Сумма не указана.

## Groupings, denominators, rounding

by-cluster = Кластер
by-objective = Цель Договора
by-area = Тематическая область фонда
by-action = Мера
by-principle = Руководящий принцип
by-sdg = Цель в области устойчивого развития
by-target = Задача ЦУР
by-country = Страна или территория
by-region = Регион
by-year = Год
by-donor = Кто финансирует
by-type = Вид записи
by-status = Статус
denominator-tagged = Проекты с пометками
denominator-activated = Введённые в действие проекты
denominator-all = Все проекты
rounding-floor = с округлением вниз
rounding-half-up = с округлением до ближайшего

## The words under every stocktake

stocktake-standing = Проставление пометок добровольно. Цифры показывают, что внесено сюда, а не что делается.
stocktake-coverage = Охват: с пометками — { $tagged }, введено в действие — { $activated }, всего — { $all }; статус не указан — { $unknown }.
stocktake-rule = Введённым в действие считается статус МИПП { $statuses }, включая завершённые. Без статуса — неизвестно.
stocktake-rounding-floor = Проценты округлены вниз.
stocktake-rounding-half-up = Проценты округлены до ближайшего целого, половины — вверх.
stocktake-note-activated-only = В группах учтены только введённые в действие проекты.
stocktake-window-tagged = Учтены только пометки с { $from } по { $to }.
stocktake-window-period = Учтены только проекты, срок которых приходится на { $from } – { $to }.
stocktake-note-money = Деньги результата делятся между его пометками; деньги без пометки показаны отдельно. Валюты не складываются.
stocktake-note-synthetic = Синтетические демонстрационные данные: вымышлены и не описывают ничего реального.
stocktake-note-factual = Демонстрационные данные из публикаций.
stocktake-note-suggested = Предложено программой (Sterna { $version }) и никем не подтверждено.

## Columns and lines of exports

stocktake-sheet = Обзор
projects-sheet = Проекты
column-code = Код
column-label = Название
column-projects = Проекты
column-percent = Процент
column-outcomes = Результаты
column-converted = В пересчёте на { $currency }
column-id = Номер записи
column-identifier = Идентификатор
column-title = Заголовок
column-type = Вид
column-status = Статус МИПП
column-state = Состояние здесь
column-collection = Подборка
column-start = Начало
column-end = Окончание
column-countries = Страны или территории
column-funders = Финансируется
column-implementers = Осуществляется
column-currency = Валюта
column-amount = Сумма
column-gcm = Цели Договора
column-sdg = ЦУР и задачи
line-untagged = Деньги без пометки
line-unplaced = Деньги с пометкой вне групп
line-total = Итого

## Generated sentences. The phrase of the whole comes first: “… per cent of …”.

stocktake-of-tagged = { $count ->
        [one] { $count } проекта с пометками
        [few] { $count } проектов с пометками
        [many] { $count } проектов с пометками
        *[other] { $count } проекта с пометками
    }
stocktake-of-activated = { $count ->
        [one] { $count } введённого в действие проекта
        [few] { $count } введённых в действие проектов
        [many] { $count } введённых в действие проектов
        *[other] { $count } введённого в действие проекта
    }
stocktake-of-all = { $count ->
        [one] { $count } внесённого проекта
        [few] { $count } внесённых проектов
        [many] { $count } внесённых проектов
        *[other] { $count } внесённого проекта
    }
stocktake-sentence-cluster = Из внесённого сюда { $projects ->
        [one] помечен { $projects } проект
        [few] помечены { $projects } проекта
        [many] помечено { $projects } проектов
        *[other] помечено { $projects } проекта
    } целями Договора из кластера { $code }: { $percent } процентов от { $of }.
stocktake-sentence-cluster-none = Ничего не внесено: нет проектов, помеченных целями Договора из кластера { $code }.
stocktake-sentence-area = Из внесённого сюда { $projects ->
        [one] помечен { $projects } проект
        [few] помечены { $projects } проекта
        [many] помечено { $projects } проектов
        *[other] помечено { $projects } проекта
    } целями Договора из тематической области { $code }: { $percent } процентов от { $of }.
stocktake-sentence-area-none = Ничего не внесено: нет проектов, помеченных целями Договора из тематической области { $code }.
stocktake-sentence-objective = Из внесённого сюда { $projects ->
        [one] помечен { $projects } проект
        [few] помечены { $projects } проекта
        [many] помечено { $projects } проектов
        *[other] помечено { $projects } проекта
    } целью { $code } Договора ({ $label }): { $percent } процентов от { $of }.
stocktake-sentence-objective-none = Ничего не внесено: нет проектов, помеченных целью { $code } Договора ({ $label }).
stocktake-sentence-place = Из внесённого сюда { $projects ->
        [one] помечен { $projects } проект
        [few] помечены { $projects } проекта
        [many] помечено { $projects } проектов
        *[other] помечено { $projects } проекта
    } ({ $label }): { $percent } процентов от { $of }.
stocktake-sentence-place-none = Ничего не внесено: нет помеченных проектов ({ $label }).
stocktake-sentence-year = Из внесённого сюда { $projects ->
        [one] помечен { $projects } проект
        [few] помечены { $projects } проекта
        [many] помечено { $projects } проектов
        *[other] помечено { $projects } проекта
    } за { $code } год: { $percent } процентов от { $of }.
stocktake-sentence-year-none = Ничего не внесено: нет помеченных проектов за { $code } год.
stocktake-sentence-other = Из внесённого сюда { $projects ->
        [one] помечен { $projects } проект
        [few] помечены { $projects } проекта
        [many] помечено { $projects } проектов
        *[other] помечено { $projects } проекта
    } в группе «{ $label }»: { $percent } процентов от { $of }.
stocktake-sentence-other-none = Ничего не внесено: нет помеченных проектов в группе «{ $label }».
stocktake-sentence-suggested = { $projects ->
        [one] Программа предлагает { $label } для { $projects } проекта, без подтверждения: { $percent } процентов от { $of }.
        [few] Программа предлагает { $label } для { $projects } проектов, без подтверждения: { $percent } процентов от { $of }.
        [many] Программа предлагает { $label } для { $projects } проектов, без подтверждения: { $percent } процентов от { $of }.
        *[other] Программа предлагает { $label } для { $projects } проекта, без подтверждения: { $percent } процентов от { $of }.
    }
stocktake-sentence-suggested-none = Предложений нет: { $label }.
