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
state-activated = Активировано
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

by-cluster = Группа
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
denominator-tagged = Размеченные проекты
denominator-activated = Активированные проекты
denominator-all = Все проекты
rounding-floor = с округлением вниз
rounding-half-up = с округлением до ближайшего

## The words under every stocktake

stocktake-standing = Разметка добровольна. Цифры показывают то, что здесь зарегистрировано, а не всё, что делается.
stocktake-coverage = Охват: размечено — { $tagged }, активировано — { $activated }, всего — { $all }; статус не указан — { $unknown }.
stocktake-rule = Активированным считается статус IATI { $statuses }, включая завершённые. Без статуса — неизвестно.
stocktake-rounding-floor = Проценты округлены вниз.
stocktake-rounding-half-up = Проценты округлены до ближайшего целого, половины — вверх.
stocktake-note-activated-only = В группах учтены только активированные проекты.
stocktake-window-tagged = Учтены только метки с { $from } по { $to }.
stocktake-window-period = Учтены только проекты, срок которых приходится на { $from } – { $to }.
stocktake-note-money = Деньги результата делятся между его метками; деньги без метки показаны отдельно. Валюты не складываются.
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
column-status = Статус IATI
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
line-untagged = Деньги без метки
line-unplaced = Деньги с меткой вне групп
line-total = Итого

## Generated sentences. The phrase of the whole comes first: “… per cent of …”.

stocktake-of-tagged = { $count ->
        [one] { $count } размеченного проекта
        [few] { $count } размеченных проектов
        [many] { $count } размеченных проектов
        *[other] { $count } размеченного проекта
    }
stocktake-of-activated = { $count ->
        [one] { $count } активированного проекта
        [few] { $count } активированных проектов
        [many] { $count } активированных проектов
        *[other] { $count } активированного проекта
    }
stocktake-of-all = { $count ->
        [one] { $count } внесённого проекта
        [few] { $count } внесённых проектов
        [many] { $count } внесённых проектов
        *[other] { $count } внесённого проекта
    }
stocktake-sentence-cluster = Из внесённого сюда { $projects ->
        [one] размечен { $projects } проект
        [few] размечены { $projects } проекта
        [many] размечено { $projects } проектов
        *[other] размечено { $projects } проекта
    } целями Договора из группы { $code }: { $percent } от { $of }.
stocktake-sentence-cluster-none = Ничего не внесено: нет проектов, размеченных целями Договора из группы { $code }.
stocktake-sentence-area = Из внесённого сюда { $projects ->
        [one] размечен { $projects } проект
        [few] размечены { $projects } проекта
        [many] размечено { $projects } проектов
        *[other] размечено { $projects } проекта
    } целями Договора из тематической области { $code }: { $percent } от { $of }.
stocktake-sentence-area-none = Ничего не внесено: нет проектов, размеченных целями Договора из тематической области { $code }.
stocktake-sentence-objective = Из внесённого сюда { $projects ->
        [one] размечен { $projects } проект
        [few] размечены { $projects } проекта
        [many] размечено { $projects } проектов
        *[other] размечено { $projects } проекта
    } целью { $code } Договора ({ $label }): { $percent } от { $of }.
stocktake-sentence-objective-none = Ничего не внесено: нет проектов, размеченных целью { $code } Договора ({ $label }).
stocktake-sentence-place = Из внесённого сюда { $projects ->
        [one] размечен { $projects } проект
        [few] размечены { $projects } проекта
        [many] размечено { $projects } проектов
        *[other] размечено { $projects } проекта
    } ({ $label }): { $percent } от { $of }.
stocktake-sentence-place-none = Ничего не внесено: нет размеченных проектов ({ $label }).
stocktake-sentence-year = Из внесённого сюда { $projects ->
        [one] размечен { $projects } проект
        [few] размечены { $projects } проекта
        [many] размечено { $projects } проектов
        *[other] размечено { $projects } проекта
    } за { $code } год: { $percent } от { $of }.
stocktake-sentence-year-none = Ничего не внесено: нет размеченных проектов за { $code } год.
stocktake-sentence-other = Из внесённого сюда { $projects ->
        [one] размечен { $projects } проект
        [few] размечены { $projects } проекта
        [many] размечено { $projects } проектов
        *[other] размечено { $projects } проекта
    } в группе «{ $label }»: { $percent } от { $of }.
stocktake-sentence-other-none = Ничего не внесено: нет размеченных проектов в группе «{ $label }».
stocktake-sentence-suggested = { $projects ->
        [one] Программа предлагает { $label } для { $projects } проекта, без подтверждения: { $percent } от { $of }.
        [few] Программа предлагает { $label } для { $projects } проектов, без подтверждения: { $percent } от { $of }.
        [many] Программа предлагает { $label } для { $projects } проектов, без подтверждения: { $percent } от { $of }.
        *[other] Программа предлагает { $label } для { $projects } проекта, без подтверждения: { $percent } от { $of }.
    }
stocktake-sentence-suggested-none = Предложений нет: { $label }.
