### El marco común de todas las páginas.

language-reviewed = no

site-name = Sterna
site-tagline = una plataforma abierta para el Pacto Mundial para la Migración

shell-skip = Ir al contenido
shell-navigation = Secciones
shell-crumbs = Camino hasta aquí
shell-search = Buscar
shell-search-go = Buscar
shell-language = Idioma:
shell-display = Presentación
shell-theme = Colores
shell-theme-auto = Como el sistema
shell-theme-light = Claro
shell-theme-dark = Oscuro
shell-text = Tamaño del texto
shell-text-normal = Corriente
shell-text-large = Grande
shell-text-larger = Muy grande
footer-unreviewed = Ningún hablante de este idioma ha revisado todavía estas traducciones. Si hay diferencias, vale el texto inglés.
footer-version = Versión { $version }
footer-seq = cambio { $seq }
banner-read-only = El archivo no admite cambios en este momento: el disco está lleno. La lectura funciona; no se ha perdido nada de lo guardado.
banner-synthetic = Datos sintéticos de demostración.
    .detail = Las organizaciones, los títulos y las cifras son inventados y no describen a ningún Estado ni organismo real.
synthetic = sintético

nav-home = Inicio
nav-projects = Proyectos
nav-objectives = Objetivos
nav-countries = Países
nav-stocktake = Balance
nav-import = Importación
nav-wizard = Asistente
nav-search = Búsqueda
nav-quality = Calidad de los datos

keys-title = Teclas
keys-search = buscar
keys-help = estas teclas
keys-close = cerrar
undo = Deshacer

standing-voluntary = El etiquetado es voluntario. Las cifras muestran lo que se ha registrado aquí, no todo lo que se hace.
map-disclaimer = Las denominaciones empleadas en este mapa y la forma en que aparecen presentados los datos no implican juicio alguno sobre la condición jurídica de países, territorios, ciudades o zonas, o de sus autoridades, ni respecto de la delimitación de sus fronteras. El mapa no traza fronteras.
map-none = nada registrado
country-note = Los nombres de países y zonas siguen la lista de las Naciones Unidas (M49). Lo que falta aquí no se ha registrado; no dice nada de lo que hace un Estado.

grade-info = Nota.
grade-good = Hecho.
grade-warn = Conviene revisarlo.
grade-bad = Rechazado.
finding-refused = Rechazado.
finding-warning = Conviene revisarlo.
finding-note = Nota.
finding-times = { $count ->
    [one] una vez
    [many] { $count } de veces
   *[other] { $count } veces
}
findings-none = Sin observaciones.

tag-rank = rango { $rank }
tag-origin-person = por una persona
tag-origin-import = procedente de un archivo
tag-origin-suggestion = sugerido, sin confirmar
tag-origin-accepted = sugerencia aceptada
tag-origin-none = expresamente ninguno
strip-none = expresamente ninguno
strip-untouched = aún sin etiquetar

filters-label = Filtros
filters-apply = Aplicar
filters-active = Filtros activos
filters-remove = Quitar el filtro { $filter }
filters-clear = Quitar todos
empty-filters = Nada se ajusta a estos filtros.
    .detail = Hay registros, pero ninguno cumple todos los filtros a la vez.
empty-filters-clear = Quitar los filtros
pages-label = Páginas
pages-shown = { $shown } de { $total }
pages-first = A la primera página
pages-next = Página siguiente
table-dense = Filas compactas
table-roomy = Filas espaciadas
field-optional = (opcional)

history-version = versión { $version }
history-undone = Deshecho después.
history-import = Importación:
history-person = Por
history-compare = Comparar con la versión anterior
compare-label = Comparación
compare-field = Campo
compare-nothing = nada indicado
compare-same = { $count ->
    [one] Otro campo es igual en ambas versiones.
    [many] Otros { $count } de campos son iguales en ambas versiones.
   *[other] Otros { $count } campos son iguales en ambas versiones.
}

coverage-tagged = Etiquetados
    .detail = Registros con al menos una etiqueta confirmada
coverage-activated = Activados
    .detail = Registros que se cuentan como activados
coverage-all = Todos
    .detail = Todos los registros que cumplen estos filtros
chart-table = Mostrar la tabla

import-stage-reading = leyendo
import-stage-ready = listo; aún no se ha escrito nada
import-stage-publishing = escribiendo
import-stage-done = terminado
import-stage-failed = detenido; no se ha escrito nada
import-progress = Avance
import-rows = { $done ->
    [one] { $done } fila
    [many] { $done } de filas
   *[other] { $done } filas
}
import-rows-of = { $done } de { $total ->
    [one] { $total } fila
    [many] { $total } de filas
   *[other] { $total } filas
}
import-left = { $seconds ->
    [one] falta alrededor de un segundo
    [many] faltan alrededor de { $seconds } de segundos
   *[other] faltan alrededor de { $seconds } segundos
}
import-leave = Puede salir de esta página; el trabajo continúa.
import-again = Actualizar

objectives-title = Objetivos
objectives-answer = El Pacto Mundial tiene 23 objetivos. Aquí se presentan en los cuatro grupos del Foro de Examen de la Migración Internacional.
objective-number = Objetivo { $number }
countries-title = Países y zonas
countries-answer = Todos los países y zonas de la lista de las Naciones Unidas, por orden alfabético.
panels-none = Aún no hay nada registrado aquí.
panel-failed = No se ha podido elaborar esta parte de la página. El resto de la página está completo.
panel-again = Cargar la página de nuevo

problem-place = Dónde:
problem-code = Código:
problem-status-400 = No se ha podido leer la solicitud
    .next = Vuelva atrás, cambie lo enviado y envíelo de nuevo.
problem-status-403 = No tiene acceso a esta página
problem-status-404 = Aquí no hay nada
    .next = Compruebe la dirección o busque lo que desea.
problem-status-405 = Esta dirección no admite ese tipo de solicitud
problem-status-409 = Entretanto ha ocurrido otra cosa
    .next = Cargue la página de nuevo y mire qué ha cambiado.
problem-status-412 = Otra persona ha escrito entretanto
    .next = Cargue la versión actual y haga el cambio de nuevo.
problem-status-413 = Demasiado grande
problem-status-415 = Aquí no se admite ese tipo de archivo o texto
problem-status-422 = Se ha rechazado
    .next = Cambie lo que se indica arriba y envíelo de nuevo.
problem-status-500 = Algo ha fallado por nuestra parte
    .next = No se ha perdido nada de lo guardado. Cargue la página de nuevo; si vuelve a fallar, el registro del servidor indica la causa.
problem-status-503 = No disponible en este momento
    .next = Cargue la página de nuevo dentro de un minuto.
problem-request-not-found = Aquí no hay nada
    .detail = Ninguna página tiene esta dirección, o el registro se ha retirado.
    .next = Compruebe la dirección o busque lo que desea.
problem-request-method = Esta dirección no admite ese tipo de solicitud
    .next = Vuelva atrás y use el botón o el enlace de la página.
problem-request-host = Este servidor no responde a ese nombre
    .detail = El nombre de la solicitud no es de esta instalación.
    .next = Abra la dirección que el programa mostró al iniciarse.
problem-request-origin = El formulario no se ha enviado desde una página de esta instalación
    .detail = No se ha cambiado nada.
    .next = Abra la página aquí, cárguela de nuevo y envíe el formulario desde ella.
problem-request-forbidden = No tiene acceso a esta página
problem-request-too-large = Lo enviado es demasiado grande
    .detail = No se ha conservado nada.
    .next = Envíe un archivo más pequeño o divídalo.
problem-request-malformed = No se ha podido leer la solicitud
    .next = Vuelva atrás, cambie lo enviado y envíelo de nuevo.
problem-request-media-type = Aquí no se admite ese tipo de archivo o texto
    .next = Envíe el tipo que indica la página o el documento de la API.
problem-request-cursor = No se encuentra esta página de la lista
    .next = Empiece por la primera página de la lista.
problem-request-if-match = El encabezado If-Match no contiene ninguna versión
    .next = Envíe la versión tal como la da el ETag del registro.
problem-request-if-match-required = Una escritura debe decir qué versión cambia
    .next = Lea el registro y envíe su ETag en el encabezado If-Match.
problem-archive-conflict = Otra persona ha escrito entretanto
    .detail = El registro tiene una versión más reciente que aquella de la que usted partió. No se ha sobrescrito nada.
    .next = Cargue la versión actual, compare y haga su cambio de nuevo.
problem-fault-internal = Algo ha fallado por nuestra parte
    .detail = No se ha perdido nada de lo guardado.
    .next = Cargue la página de nuevo; si vuelve a fallar, el registro del servidor indica la causa.
