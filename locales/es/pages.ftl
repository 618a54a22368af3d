### Las páginas de la cartera.

## Secciones

nav-collections = Colecciones
nav-changes = Cambios
nav-rules = Reglas
nav-vocabulary = Vocabulario
yes = sí
more = { $count } más
none-recorded = nada registrado
cluster-members = Objetivos { $numbers }
actor-owner = el titular de esta instalación
done-changed = { $count ->
    [one] Se ha cambiado { $count } lugar.
    [many] Se han cambiado { $count } de lugares.
   *[other] Se han cambiado { $count } lugares.
}

## Inicio

home-title = ¿Qué se ha registrado en relación con el Pacto Mundial?
home-import = Importar un archivo
home-tag = Abrir el asistente
home-stocktake = Abrir el balance
home-demonstration = Estos registros son inventados. En cuanto una colección propia tenga registros, esta página contará esos. La demostración puede quitarse en Colecciones.
home-how = Tres pasos
home-step-import = Traer registros
    .detail = de un archivo IATI o de una tabla de leyes, programas y proyectos.
home-step-tag = Vincular los resultados a los objetivos
    .detail = del Pacto, a las metas de la Agenda 2030 y a los principios rectores, uno por uno o de cuarenta en cuarenta.
home-step-count = Hacer balance
    .detail = por grupo, objetivo, país o año. Cada cifra abre la lista en que se basa.

## Qué son las cosas

status-none = Ningún estado registrado
status-here = Activado aquí
transition-endorse = Refrendar
transition-activate = Activar
transition-withdraw = Retirar
transition-restore = Restablecer
activated-yes = Activado
activated-no = No activado
activated-unknown = Se desconoce
counts-yes = Contado
counts-partly = Contado en parte
counts-no = No contado
outcome-untitled = Sin título
outcome-share = { $share } del dinero
outcome-indicators = { $count ->
    [one] { $count } indicador
    [many] { $count } de indicadores
   *[other] { $count } indicadores
}
outcome-indicators-label = Indicadores de este resultado
indicator = Indicador
indicator-baseline = Antes
indicator-target = Previsto
indicator-actual = Alcanzado
relation-parent = Forma parte de
relation-parent-of = Contiene
relation-child = Contiene
relation-child-of = Forma parte de
relation-provider = Financiado a través de
relation-provider-of = Financia
relation-related = Relacionado con
relation-related-of = Relacionado con
relation-absent = (no registrado aquí)
sensitivity-open = Abierto: se muestra tal cual
sensitivity-coarse = Aproximado: lugar en el primer nivel administrativo
sensitivity-withheld = Reservado: se cuenta en el total general y solo se muestra a su titular

## Un proyecto

project-tag = Etiquetar sus resultados
project-edit = Editar
project-history = Historial
project-facts = Datos
project-about = Descripción
project-outcomes = Resultados
project-no-outcomes = No hay ningún resultado registrado. Las etiquetas van en el propio registro.
project-orphaned = { $count ->
    [one] Un resultado ya no figura en la fuente. Conserva sus etiquetas hasta que usted decida.
    [many] { $count } de resultados ya no figuran en la fuente. Conservan sus etiquetas hasta que usted decida.
   *[other] { $count } resultados ya no figuran en la fuente. Conservan sus etiquetas hasta que usted decida.
}
project-documents = Documentos
project-differences = La fuente dice otra cosa
    .detail = Lo escrito aquí a mano se mantiene. La fuente da ahora estos valores.
project-provenance = De dónde procede
project-version = Versión { $version }, { $when }
project-from-file = Leído de
project-withdrawn = Este registro está retirado: no figura en ninguna lista ni recuento. Puede restablecerse.
source-open = Abrir la fuente
fact-type = Tipo
fact-title = Título
fact-status = Estado
fact-state = Situación aquí
fact-start = Inicio
fact-end = Final
fact-countries = Países y zonas
fact-money = Dinero
fact-counted = Contado aquí:
fact-organisations = Organizaciones
fact-sectors = Sectores
fact-related = Relacionado
fact-collection = Colección
fact-sensitivity = Sensibilidad
tags-untouched = Aún sin etiquetar
tags-none = Indicado: ninguno de { $framework }

## Historial

history-title = Historial
history-versions = Versiones
history-tags = Etiquetas
compare-title = Dos versiones lado a lado
compare-version = Versión { $version }, { $when }

## Edición

edit-title = Editar un registro
edit-new = Un registro nuevo
edit-answer = Lo que escriba aquí se mantiene; una importación posterior muestra sus diferencias y no sobrescribe nada.
edit-language = Idioma de los textos
edit-amount = Importe
edit-currency = Moneda (tres letras)
edit-lines = Uno por línea
edit-countries = Países
    .detail = Uno por línea: un nombre en cualquiera de los seis idiomas o su código ISO.
edit-outcomes = Resultados
    .detail = Uno por línea. Una línea que permanece conserva sus etiquetas.
edit-sensitivity = Sensibilidad
    .detail = Los registros sobre personas en riesgo conviene dejarlos en Aproximado o Reservado.
edit-save = Guardar
edit-part-what = Qué es
edit-part-when = Cuándo y dónde
edit-part-who = Quién y cuánto
edit-title-needed = Un registro necesita un título. Escriba uno.
edit-end-first = El final es anterior al inicio. Compruebe ambas fechas.
edit-country-unknown = «{ $name }» no es un país o zona que conozcamos. Use su nombre o su código ISO.
edit-currency-unknown = No es una moneda de la norma ISO 4217. Escriba sus tres letras, por ejemplo USD.
edit-conflict = Otra persona ha guardado entretanto la versión { $version }. Lo que usted escribió sigue abajo; si guarda de nuevo, sustituirá lo suyo.
edit-conflict-see = Ver qué ha cambiado

## La lista

list-title = ¿Qué se ha registrado?
list-answer = { $count ->
    [one] { $count } registro
    [many] { $count } de registros
   *[other] { $count } registros
}
list-new = Escribir un registro
list-tag = Etiquetar estos registros
list-stocktake = Hacer balance de estos registros
list-export = Descargar esta lista:
list-as-of = Hasta el cambio { $seq }
sort-label = Orden de la lista
sort-title = Por título
sort-changed = Últimos cambios primero
sort-start = Inicios más recientes primero
list-empty = Aún no hay registros
    .detail = Las leyes, los programas, los proyectos y otras iniciativas aparecen aquí tras una importación o cuando usted los escribe.
filter-words = Palabras
filter-collection = Colección
filter-type = Tipo
filter-status = Estado
filter-state = Situación aquí
filter-country = País o zona
filter-region = Región
filter-subregion = Subregión
filter-year = Año
filter-donor = Donante
filter-organisation = Organización
filter-language = Idioma
filter-sector = Ámbito sectorial
filter-scope = Alcance
filter-counted = Dinero
filter-activated = Activado
filter-concept = Objetivo
filter-tagged = Etiquetado con
filter-untagged = No etiquetado con
filter-untouched = Sin examinar para
filter-none = Expresamente ninguno de
filter-suggested = Sugerido para
filter-q = Palabras
filter-money-recorded = Hay dinero registrado
filter-to-decide = Por decidir
filter-none-stated = Expresamente ninguno
filter-not = Excepto: { $filter }
filter-period-from = Activo desde
filter-period-to = Activo hasta
filter-tagged-from = Etiquetado desde
filter-tagged-to = Etiquetado hasta
to-decide-outcome = resultados que faltan en la fuente
to-decide-difference = diferencias con la fuente

## Colecciones

collections-title = Colecciones
collections-answer = Los registros pertenecen a colecciones con nombre; un balance nombra las que cuenta.
collections-empty = Aún no hay colecciones
    .detail = Una colección se crea al importar en ella un archivo, o abajo.
collections-factual = Demostración: hechos publicados
collections-records = { $count ->
    [one] { $count } registro
    [many] { $count } de registros
   *[other] { $count } registros
}
collections-remove = Quitar esta demostración
collections-new = Una colección nueva
collections-slug = Nombre breve
collections-name = Nombre para mostrar
collections-create = Crear la colección

## Importación

import-title = Traer registros
import-answer = Un archivo de actividades IATI, o una tabla CSV o Excel de leyes, programas y proyectos.
import-file = Archivos
    .detail = IATI 1.01 a 2.03 (también .gz), CSV o XLSX; como máximo { $size } MB en total. Suéltelos aquí o elíjalos.
import-collection = Colección
    .detail = De 1 a 64 letras minúsculas, cifras y guiones, empezando por una letra.
import-read = Leer los archivos
import-promise = No se publica nada antes de que usted haya visto lo encontrado. Los nombres, correos electrónicos y teléfonos de personas se dejan fuera.
import-uploading = Envío
import-recent = Importaciones hasta ahora
import-none = Aún no hay importaciones
    .detail = Cada archivo que importe figura aquí con lo que se encontró en él, y su importación puede deshacerse.
import-no-file = Elija primero un archivo.
import-no-table = no se ha encontrado ninguna tabla en el archivo.
import-counts = nuevos: { $created }; cambiados: { $updated }; sin cambios: { $unchanged }; rechazados: { $refused }
import-state-staging = Leído, sin publicar
import-state-published = Publicado
import-state-discarded = Descartado
import-state-undone = Deshecho
import-run-title = Importación
import-publish = { $count ->
    [one] Publicar { $count } registro
    [many] Publicar { $count } de registros
   *[other] Publicar { $count } registros
}
import-discard = Descartar
import-stop = Detener
import-see = Ver los registros
import-undo = Deshacer esta importación
import-undone = { $kept ->
    [0] La importación se ha deshecho.
    [one] La importación se ha deshecho; se ha conservado { $kept } cambio posterior.
    [many] La importación se ha deshecho; se han conservado { $kept } de cambios posteriores.
   *[other] La importación se ha deshecho; se han conservado { $kept } cambios posteriores.
}
import-refused-csv = { $count ->
    [one] Descargar { $count } fila rechazada (CSV)
    [many] Descargar { $count } de filas rechazadas (CSV)
   *[other] Descargar { $count } filas rechazadas (CSV)
}
import-refused-xlsx = como libro de cálculo
import-mend = La última columna de la descarga dice qué estaba mal. Corrija las filas e importe solo ese archivo.
import-rows-all = Todas
import-rows-refused = Rechazadas
import-rows-new = Nuevas
import-rows-changed = Cambiadas
import-rows-unchanged = Sin cambios
import-rows-none = Ninguna fila de esta clase.
row-new = Nueva
row-changed = Cambiada
row-unchanged = Sin cambios
row-refused = Rechazada
mapping-title = ¿Qué contienen las columnas?
mapping-answer = { $rows ->
    [one] { $file } tiene { $rows } fila. Compruebe la propuesta y corríjala.
    [many] { $file } tiene { $rows } de filas. Compruebe la propuesta y corríjala.
   *[other] { $file } tiene { $rows } filas. Compruebe la propuesta y corríjala.
}
mapping-remembered = Estas elecciones proceden de un archivo anterior con los mismos encabezados.
mapping-unusable = No se sabe de ninguna columna que contenga títulos o identificadores. Elija una.
mapping-sheet = Hoja
mapping-sheet-show = Mostrar esta hoja
mapping-column = Columna
mapping-holds = Contiene
mapping-sure = Grado de certeza
mapping-unsure = Dudoso: compruébelo
mapping-likely = Probable
mapping-sure-word = Seguro
mapping-samples = Muestras
mapping-read = { $rows ->
    [one] Leer { $rows } fila
    [many] Leer { $rows } de filas
   *[other] Leer { $rows } filas
}
field-unread = No se lee
field-identifier = Identificador
field-title = Título
field-description = Descripción
field-type = Tipo
field-status = Estado
field-start = Inicio
field-end = Final
field-country = Países
field-region = Región
field-organisation = Organización
field-funder = Donante
field-implementer = Entidad ejecutora
field-partner = Asociados
field-budget = Presupuesto
field-currency = Moneda
field-outcome-title = Resultado
field-outcome-description = Resultado: descripción
field-outcome-share = Resultado: parte
field-gcm = Objetivos del Pacto
field-sdg = Objetivos y metas de la Agenda 2030
field-principle = Principios rectores
field-language = Idioma
field-link = Dirección web
field-parent = Forma parte de
field-notes = Notas
field-person = Persona: se deja fuera
field-ignore = Pasar por alto
field-refusal = Nuestra observación sobre una fila rechazada

## Asistente

wizard-title = ¿A qué objetivos responden los resultados?
wizard-answer = { $all ->
    [one] { $tagged } de { $all } registro está etiquetado con objetivos del Pacto.
    [many] De { $all } de registros, { $tagged } llevan etiquetas de objetivos del Pacto.
   *[other] De { $all } registros, { $tagged } llevan etiquetas de objetivos del Pacto.
}
wizard-modes = Formas de trabajar
wizard-one = Uno por uno
wizard-sheet = Cuarenta en una hoja
wizard-left = Solo lo que queda
wizard-rules = Reglas de preselección
wizard-place = { $at } de { $of } en esta hoja
wizard-project = Tomado de
wizard-project-about = Acerca del proyecto
wizard-open = Abrir el registro
wizard-steps = Resultados anteriores y siguientes
wizard-before = Anterior
wizard-next = Siguiente
wizard-objectives = Objetivos
    .detail = Hasta cuatro, por orden de peso. Al pulsar otra vez se quita uno.
wizard-key-objective = objetivo
wizard-key-none = ninguno corresponde
wizard-none = Ninguno corresponde
wizard-suggested = Sugerido, sin confirmar
wizard-suggested-by = Sugerencias de un programa informático: { $who }. Solo cuentan cuando usted las acepta.
align-reason-words = El texto habla de: { $words }
align-reason-crosswalk = Suele ir con: { $words }. Indicio débil.
align-reason-whole = Lo sugiere el texto en su conjunto; ninguna palabra decide por sí sola.
align-refugees = El texto habla de refugiados o solicitantes de asilo: el Pacto Mundial sobre los Refugiados es otro instrumento.
wizard-accept = Aceptar
wizard-targets = Metas de la Agenda 2030
wizard-principles = Principios rectores
wizard-add = Añadir
wizard-remove = Quitar { $concept }
wizard-copy = Copiar los objetivos de un resultado hermano
wizard-copy-do = Copiar
wizard-sheet-tag = Objetivo
wizard-sheet-add = Etiquetar los resultados marcados
wizard-sheet-remove = Quitarles la etiqueta
wizard-sheet-suggest = Sugerir para estos
wizard-sheet-none = Ninguno les corresponde
wizard-sheet-tick = Marcar todo en esta hoja
wizard-sheet-untick = Desmarcar todo
wizard-sheet-ticked = Marcados:
wizard-sheet-all = { $total ->
    [one] toda la lista: { $total } registro
    [many] toda la lista: { $total } de registros
   *[other] toda la lista: { $total } registros
}
wizard-next-sheet = Hoja siguiente
wizard-outcome = Resultado
wizard-empty = Aquí no queda nada
    .detail = Todos los resultados de este filtro se han examinado, o aún no hay nada registrado.
wizard-all = Mostrar todos los resultados
rules-title = ¿Qué sugiere el asistente?
rules-answer = { $count ->
    [one] { $count } regla. Puede editarla.
    [many] { $count } de reglas. Puede editarlas.
   *[other] { $count } reglas. Puede editarlas.
}
rules-list = Reglas
rules-new = Escribir o editar una regla
rules-suggests = Sugiere
rules-when = Cuándo
rules-state = Situación
rules-actions = Acciones
rules-on = Activada
rules-off = Desactivada
rules-switch-on = Activar
rules-switch-off = Desactivar
rules-id = Nombre breve
rules-keywords = Palabras o expresiones
    .detail = Una por línea. Basta con cualquiera; no importan las mayúsculas ni los acentos.
rules-concept = Concepto sugerido
    .detail = Se escribe gcm:16 o sdg-target:10.7.
rules-note = Motivo, que se muestra con la sugerencia
rules-save = Guardar la regla
rules-activated = Qué cuenta como activado
    .detail = Los registros con uno de estos estados cuentan como activados. De un registro sin estado se dice que se desconoce; nunca se supone. La regla se imprime con cada balance.
rules-activated-save = Guardar los estados

## Balance

stocktake-question-cluster = ¿Qué se ha registrado en cada grupo?
stocktake-question-objective = ¿Qué se ha registrado en cada objetivo?
stocktake-question-area = ¿Qué se ha registrado en los ámbitos temáticos del fondo?
stocktake-question-action = ¿Qué se ha registrado en cada medida?
stocktake-question-principle = ¿Qué principios rectores se han registrado?
stocktake-question-sdg = ¿Qué Objetivos de Desarrollo Sostenible se han registrado?
stocktake-question-target = ¿Qué metas de la Agenda 2030 se han registrado?
stocktake-question-country = ¿Dónde se ha registrado?
stocktake-question-region = ¿En qué regiones se ha registrado?
stocktake-question-year = ¿En qué años se ha registrado?
stocktake-question-donor = ¿Quién figura como financiador?
stocktake-question-type = ¿Qué clases de iniciativas se han registrado?
stocktake-question-status = ¿En qué punto está lo registrado?
stocktake-by = Agrupaciones
stocktake-answer = Registros etiquetados: { $tagged } de { $all }. Colecciones contadas: { $collections }.
stocktake-settings = Cómo se cuenta
stocktake-collections = Colecciones
stocktake-denominator = Base del porcentaje
stocktake-rounding = Redondeo
stocktake-money = Dinero de un resultado con varias etiquetas
money-equal = repartido por igual
money-by-rank = repartido según el rango
money-no = dejado fuera
stocktake-tags = Etiquetas
tags-confirmed = confirmadas
tags-suggested = sugeridas, sin confirmar
stocktake-tagged-from = Etiquetado desde
stocktake-tagged-to = Etiquetado hasta
stocktake-period-from = Activo desde
stocktake-period-to = Activo hasta
stocktake-compare-tagged-from = Comparar: etiquetado desde
stocktake-compare-tagged-to = Comparar: etiquetado hasta
stocktake-compare-period-from = Comparar: activo desde
stocktake-compare-period-to = Comparar: activo hasta
stocktake-as-of = Hasta el cambio número
stocktake-apply = Contar
stocktake-empty = Nada que contar
    .detail = Ningún registro de estas colecciones cumple estos filtros.
stocktake-nothing-tagged = Ningún registro está etiquetado todavía
    .detail = Las cifras aparecerán cuando los resultados se vinculen a objetivos.
stocktake-untagged = Registrado, aún sin etiquetar
    .detail = Hay registros aquí y ninguno está etiquetado. Cada nombre abre sus registros.
stocktake-caption = Registros de cada grupo, en por ciento { $of } ({ $rounding }). Un registro puede estar en varios grupos.
stocktake-source = Sterna, hasta el cambio { $seq }
stocktake-table = Registros, resultados y dinero por grupo
stocktake-map = Lugares de los registros
stocktake-map-finding = { $count ->
    [one] Los registros se sitúan en { $count } país o zona.
    [many] Los registros se sitúan en { $count } de países y zonas.
   *[other] Los registros se sitúan en { $count } países y zonas.
}
stocktake-sentences = En frases
stocktake-notes = Cómo leer esto
stocktake-manifest = Cambio { $seq }, huella { $hash }.
stocktake-verify = Verificar un archivo entregado
column-money = Dinero
column-untagged = Sin etiquetar
column-unplaced = En ningún grupo
column-total = Suma total
column-recorded = Todo lo registrado
compare-first = Primer período
compare-second = Segundo período
compare-change = Diferencia
compare-table = Registros en dos períodos
window-tagged = etiquetado
window-period = activo
window-none = todo
verify-title = ¿Sigue siendo válido un archivo?
verify-answer = Un balance descargado lleva su pregunta y su número de cambio. Se vuelve a contar tal como estaba entonces.
verify-file = El archivo (JSON, CSV o XLSX)
verify-do = Verificar
verify-no-file = Elija primero un archivo.
verify-no-manifest = Este archivo no lleva el manifiesto de un balance. Solo pueden verificarse los archivos descargados de Sterna.
verify-holds = Todas las cifras del archivo son válidas.
verify-differs = Hay cifras del archivo que difieren de las contadas de nuevo.

## Objetivos, países, búsqueda

panel-projects = Proyectos, leyes y programas
panel-projects-title = Registros en que se basa esta cifra
panel-answer = { $count ->
    [one] { $count } registro responde a { $name }.
    [many] { $count } de registros responden a { $name }.
   *[other] { $count } registros responden a { $name }.
}
panel-none = Nada registrado
    .detail = Eso dice lo que se ha registrado aquí, no lo que se hace.
panel-all = Ver todo
search-title = Búsqueda
search-ask = Escriba lo que busca.
search-answer = { $count ->
    [one] { $count } registro para «{ $words }»
    [many] { $count } de registros para «{ $words }»
   *[other] { $count } registros para «{ $words }»
}
search-do = Buscar
search-none = No se ha encontrado nada
    .detail = Pruebe con menos palabras o en otro idioma.
search-as-list = Filtrar estos registros como lista

## Calidad, vocabulario, cambios

quality-title = ¿Dónde difieren las fuentes consigo mismas?
quality-answer = Declarado en un lugar, enumerado en otro. Se muestra lado a lado, sin veredicto.
quality-subject = Asunto
quality-stated = Declarado
quality-listed = Enumerado
quality-note = Observación
quality-place = Lugar
quality-table = Lugares en que fuentes publicadas difieren consigo mismas
quality-own = Lo encontrado en un archivo que usted importó solo se le muestra a usted, con esa importación.
vocabulary-title = Las palabras que todos comparten
vocabulary-answer = Marcos y listas de códigos, cada uno con su fuente.
vocabulary-framework = Marco
vocabulary-concepts = Conceptos
vocabulary-source = Fuente
vocabulary-unconfirmed = Sin confirmar
vocabulary-code = Código
vocabulary-label = Denominación breve, en nuestras palabras
vocabulary-wording = Redacción
vocabulary-unreviewed = (sin revisar)
vocabulary-unpublished = Fije la dirección del vocabulario de esta instalación para publicarlo como SKOS:
vocabulary-table = Conceptos
changes-title = ¿Qué se ha cambiado últimamente?
changes-answer = Todo cambio puede deshacerse; lo que alguien haya cambiado después se conserva.
changes-none = Aún no se ha cambiado nada.
changes-undone = { $kept ->
    [0] El cambio se ha deshecho.
    [one] El cambio se ha deshecho; se ha conservado { $kept } cambio posterior.
    [many] El cambio se ha deshecho; se han conservado { $kept } de cambios posteriores.
   *[other] El cambio se ha deshecho; se han conservado { $kept } cambios posteriores.
}

## Rechazos

problem-tag-too-many = Un resultado lleva como máximo cuatro objetivos
    .detail = Se ha elegido uno más.
    .next = Quite primero uno y elija de nuevo.
problem-tag-none-with-tags = El resultado tiene etiquetas
    .detail = «Ninguno corresponde» y las etiquetas se excluyen.
    .next = Quite primero las etiquetas.
problem-align-question = No se puede responder a esta pregunta sobre un texto
    .next = Envíe un texto en JSON en el campo «text», o una lista de 1.000 textos como máximo.
problem-tag-unknown-concept = No existe ese concepto
    .detail = «{ $concept }»
    .next = Elija uno de la lista.
problem-tag-bulk-too-many = Demasiados resultados para un solo paso
    .next = Limite el filtro y etiquete por partes.
problem-project-unknown = No hay nada registrado con ese nombre
    .detail = «{ $name }» no se conoce aquí.
    .next = Búsquelo o abra la lista.
problem-project-transition = La situación del registro no lo permite
    .next = Abra el registro para ver qué puede hacerse.
problem-project-nameless = Un registro necesita un título o un identificador
    .next = Dele uno.
problem-project-duplicate-outcome = Dos resultados tienen el mismo identificador
    .next = Deje vacío el identificador de un resultado nuevo.
problem-import-unfinished = El archivo no se leyó hasta el final
    .next = No se puede publicar nada de él. Descarte esta importación y repítala.
problem-import-demonstration = Una demostración no admite importaciones
    .next = Elija una colección propia.
problem-import-collection = Una colección no puede llamarse así
    .detail = «{ $collection }»
    .next = Use de 1 a 64 letras minúsculas, cifras y guiones, empezando por una letra.
problem-stocktake-query = No se entiende la pregunta
    .detail = { $parameter } = «{ $value }»
    .next = Compruebe la dirección o empiece de nuevo en la página del balance.
problem-vocabulary-no-base = El vocabulario aún no tiene una dirección duradera
    .next = Fíjela una vez: sterna vocabulary base https://…
problem-archive-disk-full = El disco está lleno
    .detail = No se ha perdido nada de lo guardado y no se ha escrito nada.
    .next = Libere espacio e inténtelo de nuevo.
problem-archive-already-undone = Eso ya se ha deshecho
    .next = Abra la lista de cambios.
problem-archive-demonstration = Una demostración no admite importaciones
    .next = Elija una colección propia.
problem-request-upload = El envío no llegó completo
    .next = Envíe el archivo de nuevo.
