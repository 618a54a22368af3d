## Цифры: проценты, сравнения, пометки
stocktake-percent = { $percent ->
        [one] { $percent } процент
        [few] { $percent } процента
        [many] { $percent } процентов
        *[other] { $percent } процента
    }
stocktake-percent-below-one = менее 1 процента
compare-percent = { $percent } от { $count }
compare-no-change = без изменений
compare-denominator = От чего считаются проценты
column-money-projects = Проекты, к которым относятся эти деньги
line-stated-none = Указано, что ничего не подходит: кто-то проверил, и ни одно понятие не подошло
line-all = С суммой
filter-group = Учтено в группе
filter-tags = Учтённые метки
banner-factual = Демонстрация на опубликованных фактах.
    .detail = Программы изложены по открытым документам и не являются записями этой организации.
verify-collection-removed = Его подборка удалена ({ $collections }). Пересчитать файл здесь нельзя.
problem-verify-collection-removed = Подборка этого файла удалена
    .next = Проверьте файл там, где подборка ещё есть, или восстановите более раннюю резервную копию.
stocktake-answer-untagged = Записей: { $all }, размеченных таким образом нет. Учтённые подборки: { $collections }.
stocktake-answer-suggested = Записи, для которых программа предлагает метки, никем не подтверждённые: { $tagged } из { $all }. Учтённые подборки: { $collections }.
stocktake-answer-empty = Записей нет.
wizard-answer-untagged = Записей: { $all }, размеченных целями Договора нет.
