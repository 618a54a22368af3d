### The portfolio: records, tags, stocktakes. English is the source; the others follow message by message.


## Types of records

type-project = Proyecto
type-programme = Programa
type-law = Ley o política
type-strategy = Estrategia o plan
type-institution = Institución
type-service = Servicio
type-agreement = Acuerdo
type-campaign = Campaña

## States

state-draft = Borrador
state-endorsed = Refrendado
state-activated = Activado
state-recorded = Tomado de una fuente
state-withdrawn = Retirado
status-none-recorded = Ningún estado registrado

## Roles

role-reporting = La notifica
role-funding = La financia
role-accountable = Responde de ella
role-extending = Gestiona sus fondos
role-implementing = La ejecuta
role-partner = Entidad asociada

## Levels of results

outcome-output = Producto
outcome-outcome = Resultado
outcome-impact = Efecto a largo plazo
outcome-other = Otro resultado

## Which money counts, and why

basis-stated = un total declarado por la fuente
basis-budgets = sus presupuestos, los revisados en lugar de los originales
basis-commitments = sus compromisos salientes
basis-incoming-commitments = sus compromisos entrantes
basis-spending = sus desembolsos y gastos
basis-none = ningún importe registrado
counted-own = Se cuenta: ningún otro registro cuenta este dinero.
counted-children = Sus partes declaran dinero; aquí solo se cuenta lo que excede de su suma.
counted-provider = Una parte procede de un registro presente aquí que ya la cuenta.
counted-children-and-provider = Sus partes y un registro que la financia ya cuentan una parte.
counted-circle = Sus partes remiten a ella en círculo; no se ha descontado nada.
counted-no-money = No hay ningún importe registrado.

## Groupings, denominators, rounding

by-cluster = Grupo temático
by-objective = Objetivo
by-area = Ámbito temático del fondo
by-action = Medida
by-principle = Principio rector
by-sdg = Objetivo de Desarrollo Sostenible
by-target = Meta de los ODS
by-country = País o zona
by-region = Región
by-year = Año
by-donor = Quién financia
by-type = Tipo de registro
by-status = Estado
denominator-tagged = Proyectos etiquetados
denominator-activated = Proyectos activados
denominator-all = Todos los proyectos
rounding-floor = redondeado hacia abajo
rounding-half-up = redondeado al más próximo

## The words under every stocktake

stocktake-standing = El etiquetado es voluntario. Las cifras muestran lo que se ha registrado aquí, no lo que se hace.
stocktake-coverage = Cobertura: { $tagged } etiquetados, { $activated } activados, { $all } en total; de { $unknown } no consta el estado.
stocktake-rule = Activado significa estado IATI { $statuses }; los concluidos cuentan. Sin estado, se desconoce.
stocktake-rounding-floor = Los porcentajes se redondean hacia abajo.
stocktake-rounding-half-up = Los porcentajes se redondean al más próximo, las mitades hacia arriba.
stocktake-note-activated-only = En los grupos solo se cuentan los proyectos activados.
stocktake-window-tagged = Solo se cuentan las etiquetas puestas del { $from } al { $to }.
stocktake-window-period = Solo se cuentan los proyectos cuyo período coincide en parte con el del { $from } al { $to }.
stocktake-note-money = El dinero de un resultado se reparte entre sus etiquetas; el que no tiene figura aparte. Las monedas nunca se suman.
stocktake-note-synthetic = Datos de demostración sintéticos: inventados, no describen nada real.
stocktake-note-factual = Datos de demostración tomados de publicaciones.
stocktake-note-suggested = Sugerido por un programa (Sterna { $version }) y no confirmado por nadie.

## Columns and lines of exports

stocktake-sheet = Balance
projects-sheet = Proyectos
column-code = Código
column-label = Denominación
column-projects = Proyectos
column-percent = Por ciento
column-outcomes = Resultados
column-converted = Convertido a { $currency }
column-id = Identificador interno
column-identifier = Identificador
column-title = Título
column-type = Tipo
column-status = Estado IATI
column-state = Situación aquí
column-collection = Colección
column-start = Inicio
column-end = Final
column-countries = Países o zonas
column-funders = Financiado por
column-implementers = Ejecutado por
column-currency = Moneda
column-amount = Importe
column-gcm = Objetivos del Pacto
column-sdg = ODS y metas
line-untagged = Dinero sin etiqueta
line-unplaced = Dinero etiquetado fuera de los grupos
line-total = Suma total

## Generated sentences. The phrase of the whole comes first: “… per cent of …”.

stocktake-of-tagged = { $count ->
        [one] del único proyecto etiquetado
        [many] del total de { $count } de proyectos etiquetados
        *[other] del total de { $count } proyectos etiquetados
    }
stocktake-of-activated = { $count ->
        [one] del único proyecto activado
        [many] del total de { $count } de proyectos activados
        *[other] del total de { $count } proyectos activados
    }
stocktake-of-all = { $count ->
        [one] del único proyecto registrado
        [many] del total de { $count } de proyectos registrados
        *[other] del total de { $count } proyectos registrados
    }
stocktake-sentence-cluster = De lo registrado aquí, { $projects ->
        [one] se etiquetó { $projects } proyecto
        [many] se etiquetaron { $projects } de proyectos
        *[other] se etiquetaron { $projects } proyectos
    } con objetivos del Pacto del grupo { $code }, es decir, { $percent } { $of }.
stocktake-sentence-cluster-none = Nada registrado: ningún proyecto está etiquetado con objetivos del Pacto del grupo { $code }.
stocktake-sentence-area = De lo registrado aquí, { $projects ->
        [one] se etiquetó { $projects } proyecto
        [many] se etiquetaron { $projects } de proyectos
        *[other] se etiquetaron { $projects } proyectos
    } con objetivos del Pacto del ámbito temático { $code }, es decir, { $percent } { $of }.
stocktake-sentence-area-none = Nada registrado: ningún proyecto está etiquetado con objetivos del Pacto del ámbito temático { $code }.
stocktake-sentence-objective = De lo registrado aquí, { $projects ->
        [one] se etiquetó { $projects } proyecto
        [many] se etiquetaron { $projects } de proyectos
        *[other] se etiquetaron { $projects } proyectos
    } con el objetivo { $code } del Pacto ({ $label }), es decir, { $percent } { $of }.
stocktake-sentence-objective-none = Nada registrado: ningún proyecto está etiquetado con el objetivo { $code } del Pacto ({ $label }).
stocktake-sentence-place = De lo registrado aquí, { $projects ->
        [one] se etiquetó { $projects } proyecto
        [many] se etiquetaron { $projects } de proyectos
        *[other] se etiquetaron { $projects } proyectos
    } para { $label }, es decir, { $percent } { $of }.
stocktake-sentence-place-none = Nada registrado: ningún proyecto está etiquetado para { $label }.
stocktake-sentence-year = De lo registrado aquí, { $projects ->
        [one] se etiquetó { $projects } proyecto
        [many] se etiquetaron { $projects } de proyectos
        *[other] se etiquetaron { $projects } proyectos
    } para { $code }, es decir, { $percent } { $of }.
stocktake-sentence-year-none = Nada registrado: ningún proyecto está etiquetado para { $code }.
stocktake-sentence-other = De lo registrado aquí, { $projects ->
        [one] se etiquetó { $projects } proyecto
        [many] se etiquetaron { $projects } de proyectos
        *[other] se etiquetaron { $projects } proyectos
    } en «{ $label }», es decir, { $percent } { $of }.
stocktake-sentence-other-none = Nada registrado: ningún proyecto está etiquetado en «{ $label }».
stocktake-sentence-suggested = { $projects ->
        [one] Un programa sugiere { $label } para { $projects } proyecto, sin confirmación: { $percent } { $of }.
        [many] Un programa sugiere { $label } para { $projects } de proyectos, sin confirmación: { $percent } { $of }.
        *[other] Un programa sugiere { $label } para { $projects } proyectos, sin confirmación: { $percent } { $of }.
    }
stocktake-sentence-suggested-none = Ninguna sugerencia: { $label }.
