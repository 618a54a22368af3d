### Lo que encuentra una importación, por su código: qué está mal, qué se hizo con ello y el paso siguiente.

## Archivos IATI

found-iati-activity-too-large = La actividad tiene más de { $limit } bytes y no se leyó. Divídala en varias actividades e impórtelas de nuevo.
found-iati-budget-period = El período presupuestario del { $start } al { $end } dura más de un año; se leyó tal cual. Divídalo por años si el editor puede.
found-iati-code = «{ $value }» no es un código de la norma en este lugar y se dejó fuera. Sustitúyalo por uno de la lista de códigos.
found-iati-country = «{ $value }» no está en la lista de países de la norma. Use las dos letras de ISO 3166-1.
found-iati-currency = «{ $value }» no es una moneda de ISO 4217; el importe se dejó fuera. Escriba un código como USD, EUR o XOF.
found-iati-date = «{ $value }» no es un día del calendario escrito AAAA-MM-DD y se dejó fuera. Corrija la fecha.
found-iati-duplicate-identifier = El identificador { $identifier } ya apareció en este archivo. Dé a esta actividad uno propio, o quítela.
found-iati-empty = El archivo está vacío. Obténgalo de nuevo e impórtelo otra vez.
found-iati-encoding = { $case ->
    [unknown] La codificación «{ $encoding }» no se conoce; el archivo se leyó como UTF-8. Compruebe las letras con tilde; si no son correctas, guarde el archivo en UTF-8.
   *[bytes] Algunos bytes no son { $encoding } y se leyeron como Windows-1252. Compruebe las letras con tilde y declare la codificación del archivo.
}
found-iati-entity = { $case ->
    [bare] Un «&» que no abre ninguna referencia se conservó tal cual. Escríbalo como «&amp;».
    [named] «&{ $entity }» no es una entidad predefinida y se conservó tal cual. Escriba el propio carácter.
   *[declared] El archivo declara entidades o un tipo de documento; no se usan, y sus referencias quedan como están. Escriba los propios caracteres.
}
found-iati-file-too-large = El archivo supera { $limit } bytes; lo que sigue no se leyó. Divídalo en varios archivos.
found-iati-findings-cut = Otros hallazgos que no se enumeran: { $count }. Corrija los mostrados e importe el archivo de nuevo.
found-iati-gzip = La compresión gzip está dañada o cortada; lo anterior se leyó. Comprima de nuevo el archivo, o entréguelo sin comprimir.
found-iati-identifier-prefix = { $case ->
    [same] El identificador es el de la propia organización declarante, { $reference }. Dé a la actividad uno propio.
   *[other] El identificador no empieza por el de la organización declarante, { $reference }. Compruebe ambos; nada se dejó fuera.
}
found-iati-identifier-space = Se quitaron los espacios alrededor de un identificador. Quítelos también en la fuente.
found-iati-identifiers-cut = Solo se compararon los primeros { $limit } identificadores para hallar duplicados. Divida el archivo si eso importa.
found-iati-limit = { $case ->
    [depth] Hay elementos anidados a más de { $limit } niveles; esta parte no se leyó. Aplánela e impórtela de nuevo.
    [attributes] Un elemento tiene más de { $limit } atributos; la actividad no se leyó. Quite los que no son de la norma.
    [texts] La actividad tiene más de { $limit } textos y no se leyó. Divídala e impórtela de nuevo.
    [transactions] La actividad tiene más de { $limit } transacciones y no se leyó. Divídala e impórtela de nuevo.
    [memory] Las listas de la actividad ocupan más de { $limit } bytes; no se leyó. Divídala e impórtela de nuevo.
   *[tag] Un comentario o una etiqueta supera { $limit } bytes y se pasó por alto. Acórtelo e importe el archivo de nuevo.
}
found-iati-missing = «{ $name }» falta aquí o está vacío. Añádalo en la fuente; el resto se leyó.
found-iati-no-activities = El archivo no contiene actividades. Compruebe que es el archivo que quería.
found-iati-no-currency = El valor no nombra moneda y la actividad no tiene una por defecto; se dejó fuera. Añada una moneda.
found-iati-no-description = La actividad no tiene descripción. Añada una para que se pueda encontrar y etiquetar.
found-iati-no-identifier = La actividad no tiene «iati-identifier» y se rechazó. Déle uno e impórtela de nuevo.
found-iati-no-language = Textos sin idioma en una actividad sin idioma por defecto: { $count }. No se adivinó ninguno; añada «xml:lang».
found-iati-no-narrative = No hay texto donde se espera alguno. Añádalo en la fuente.
found-iati-no-organisation = La organización no tiene identificador ni nombre y se dejó fuera. Déle uno de los dos.
found-iati-no-participating-org = No se nombra ninguna organización participante. Añada «participating-org» en la fuente.
found-iati-no-place = No se indica país ni región, ni en la actividad ni en sus transacciones. Añada uno, o se contará sin lugar.
found-iati-no-reporting-org = No se nombra ninguna organización declarante. Añada «reporting-org» en la fuente.
found-iati-no-root = El archivo empieza con una actividad, sin «iati-activities» alrededor; se leyó igualmente. Añada el elemento.
found-iati-no-sector = No se indica ningún sector, ni en la actividad ni en sus transacciones. Añada uno en la fuente.
found-iati-no-start = La actividad no tiene fecha de inicio prevista ni real. Añada una, o no entrará en ninguna ventana por período.
found-iati-no-status = La actividad no tiene un estado conocido; queda desconocido y no cuenta como activada. Añada «activity-status».
found-iati-no-title = La actividad no tiene título; se muestra su identificador. Añada un título.
found-iati-not-activities = { $case ->
    [page] Esto es una página web, no un archivo IATI. Descargue el archivo al que enlaza.
   *[other] Esto es XML con la raíz «{ $root }», no un archivo de actividades IATI. Elija el archivo de actividades del editor.
}
found-iati-not-xml = { $case ->
    [zip] Esto es un archivo ZIP o una hoja de cálculo, no XML. Descomprímalo, o impórtelo como tabla.
    [pdf] Esto es un archivo PDF, no XML. Elija el archivo de actividades del editor.
   *[other] Esto no es XML. Elija un archivo de actividades IATI.
}
found-iati-organisation-file = Esto es un archivo de organización. Elija el archivo de actividades del editor.
found-iati-percentage = «{ $value }» no es un porcentaje de 0 a 100 y se dejó fuera. Corríjalo.
found-iati-period = Termina el { $end }, antes de empezar el { $start }. Compruebe ambas fechas; quizá estén intercambiadas.
found-iati-person-dropped = Datos de personas de contacto que no se conservaron (nombres, correos, teléfonos, cargos, direcciones): { $count }. No hay que hacer nada.
found-iati-place-level = { $case ->
    [some] Algunas transacciones tienen lugar y otras no. Indique lugares en todas, o en la actividad.
   *[both] Se indican lugares en la actividad y en transacciones; cuentan los de la actividad. Indíquelos en un solo sitio.
}
found-iati-place-percentage = { $case ->
    [absent] Países o regiones sin porcentaje entre varios: { $without }. Dé uno a todos, o a ninguno para partes iguales.
   *[sum] Los porcentajes de países y regiones suman { $sum }, no 100. Corríjalos.
}
found-iati-point = «{ $value }» no es una latitud y longitud en grados y se dejó fuera. Corríjalo.
found-iati-reference = El resultado y su indicador tienen ambos una referencia; la norma admite una. Quite una; se leyeron las dos.
found-iati-repeated = El elemento aparece más de una vez; se conservó el último. Quite los demás.
found-iati-sector-level = { $case ->
    [some] Algunas transacciones tienen sector y otras no. Indique sectores en todas, o en la actividad.
   *[both] Se indican sectores en la actividad y en transacciones. Indíquelos en un solo sitio.
}
found-iati-sector-percentage = { $case ->
    [absent] Sectores del vocabulario { $vocabulary } sin porcentaje entre varios: { $without }. Dé uno a todos.
   *[sum] Los porcentajes de los sectores del vocabulario { $vocabulary } suman { $sum }, no 100. Corríjalos.
}
found-iati-status = «{ $value }» no es un estado de actividad; el estado queda desconocido. Use un código del 1 al 6.
found-iati-text-cut = Un texto de { $bytes } bytes se cortó a { $limit }. Acórtelo en la fuente.
found-iati-truncated = El archivo termina demasiado pronto, seguramente cortado; lo incompleto no se leyó. Obténgalo de nuevo e impórtelo otra vez.
found-iati-value = «{ $value }» no es un número decimal, o es demasiado grande, y se dejó fuera. Escriba cifras con punto, como 12500.50.
found-iati-value-rounded = Importes con más cifras que su moneda, que se redondearon: { $count }. No hay que hacer nada.
found-iati-version = { $case ->
    [unknown] «{ $version }» no es una versión de la norma; el archivo se leyó igualmente. Corrija el atributo «version».
   *[absent] El archivo no nombra versión de la norma; se leyó igualmente. Añada el atributo «version».
}
found-iati-xml = { $case ->
    [closes] «</{ $name }>» cierra un elemento que no está abierto; lo que lo contiene no se leyó. Corrija el XML en esta línea e impórtelo de nuevo.
    [twice] El atributo «{ $name }» aparece dos veces en un elemento; la actividad no se leyó. Quite uno e impórtela de nuevo.
    [nested] Otra actividad empieza antes de cerrarse esta, que no se leyó. Ciérrela e impórtela de nuevo.
   *[plain] El XML no está bien formado aquí; lo que lo contiene no se leyó. Corríjalo en esta línea e impórtelo de nuevo.
}
found-iati-compact-address = Etiquetas que parecen objetivos del Pacto están bajo «{ $address }», que no es la dirección del vocabulario de esta instalación, y no se tomaron: { $count }. Si la dirección es suya, fíjela en la página de ajustes e importe el archivo de nuevo.

## Tablas

found-table-amount-ambiguous = «{ $value }» puede llevar signo decimal o de millares; se leyó como millares. Escriba el número sin signos de millares para estar seguro.
found-table-amount-rounded = «{ $value }» es más fino que la menor unidad de { $currency }; se redondeó a ella, la mitad hacia arriba. No hay que hacer nada.
found-table-amount-too-large = «{ $value }» es mayor que cualquier importe que se pueda guardar y se dejó fuera. Compruebe el número.
found-table-amount-unreadable = «{ $value }» no se pudo leer como importe y se dejó fuera. Escriba cifras con un solo signo decimal, como 12500.50.
found-table-amount-words = «{ $value }» es un importe con palabras y se dejó fuera. Escriba el número entero, como 1200000, y la moneda en su propia columna.
found-table-binary = Esto no es un archivo de texto. Guarde la tabla como «Libro de Excel (.xlsx)» o CSV.
found-table-cell-error = Esta celda contiene el error { $value }; se tomó por vacía. Corrija su fórmula.
found-table-cell-too-long = Esta celda supera { $limit } caracteres y se cortó. Acorte el texto o póngalo en un documento.
found-table-country-shares = Los porcentajes de «{ $value }» suman { $sum }, no 100; se dejaron fuera. Corríjalos, o no ponga ninguno para partes iguales.
found-table-country-unknown = «{ $value }» no es un país o zona conocido y se dejó fuera. Escriba su nombre en uno de los seis idiomas de la ONU, o su código ISO.
found-table-currency-assumed = «{ $sign }» designa varias monedas; se supuso { $currency }. Escriba el código de tres letras para estar seguro.
found-table-currency-missing = «{ $value }» no nombra moneda y el importe se dejó fuera. Añada una columna «Moneda», o póngala en el encabezado, como «Presupuesto (USD)».
found-table-currency-unknown = «{ $value }» no es una moneda de ISO 4217; los importes con ella se dejaron fuera. Escriba un código como USD, EUR o XOF.
found-table-date-ambiguous = «{ $value }» puede ser día/mes o mes/día; se leyó como día { $day } del mes { $month }. Escriba año-mes-día para estar seguro.
found-table-date-impossible = «{ $value }» no es un día de ningún calendario y se dejó fuera. Compruebe día, mes y año.
found-table-date-serial = «{ $value }» es un número de día de hoja de cálculo; se leyó como { $date }. Compruebe la fecha.
found-table-date-short-year = «{ $value }» tiene un año de dos cifras; de 70 a 99 se leyó como 1970 a 1999, los demás como 20xx. Escriba cuatro cifras para estar seguro.
found-table-date-unreadable = «{ $value }» no se pudo leer como fecha y se dejó fuera. Escriba año-mes-día, como 2024-06-30.
found-table-date-year-only = Solo se da un año («{ $value }»); se tomó { $date }. Escriba la fecha entera si se conoce.
found-table-delimiter = Las columnas están separadas por «{ $delimiter }», no por comas; el archivo se leyó así. No hay que hacer nada.
found-table-document = Esto es un documento de texto o una presentación, no una tabla. Copie la tabla en una hoja de cálculo y guárdela como «Libro de Excel (.xlsx)».
found-table-empty = El archivo no tiene filas. Elija el archivo que contiene la tabla.
found-table-encoding-assumed = El texto no es UTF-8; se supuso { $encoding }. Compruebe las letras con tilde; si no son correctas, guarde el archivo como «CSV UTF-8».
found-table-encoding-broken = Algunos bytes no son { $encoding }; cada uno se sustituyó por «�». Guarde el archivo como «CSV UTF-8».
found-table-end-before-start = Termina el { $end }, antes de empezar el { $start }. Compruebe ambas fechas; quizá estén intercambiadas.
found-table-epoch-1904 = El libro cuenta los días desde 1904; sus fechas se leyeron así. No hay que hacer nada.
found-table-formula-without-value = Fórmulas sin valor calculado, tomadas por vacías: { $count }. Abra el libro en una hoja de cálculo y guárdelo de nuevo.
found-table-gcm-too-many = Se dan más de cuatro objetivos; se conservaron los cuatro primeros. Nombre solo los más importantes.
found-table-gcm-unclear = «{ $value }» no es un objetivo del Pacto: quizá sea una acción, o dos números juntos. Se dejó fuera. Escriba números enteros separados por punto y coma.
found-table-gcm-unknown = «{ $value }» no nombra ningún objetivo del Pacto por su número (1 a 23) y se dejó fuera. Escriba el número, como 7.
found-table-html = Esto es una página web, no un libro. Ábrala en una hoja de cálculo y guárdela como «Libro de Excel (.xlsx)» o CSV.
found-table-iati-xml = Esto es un archivo IATI. Impórtelo como IATI y no como tabla.
found-table-json = Esto es un archivo JSON, no una tabla. Guarde la tabla como «Libro de Excel (.xlsx)» o CSV.
found-table-language-unknown = «{ $value }» no es un idioma conocido; se tomó el de los encabezados. Escriba un código como fr o ar.
found-table-link-not-web = «{ $value }» no es una dirección web y se dejó fuera. Escriba la dirección entera, empezando por https://.
found-table-macros = El libro contiene macros; no se leyeron ni se ejecutaron. No hay que hacer nada.
found-table-mark-unclear = «{ $value }» no dice sí ni no; se dejó fuera. Escriba x o sí, o deje la celda vacía.
found-table-merged-cells = Zonas de celdas combinadas, cada valor repetido en su zona: { $count }. No hay que hacer nada si es lo que se quiere.
found-table-more-findings = Otros hallazgos que no se enumeran: { $count }. Corrija los mostrados y lea el archivo de nuevo.
found-table-no-title-column = No se sabe qué columna contiene los títulos o los identificadores. Elíjala y lea el archivo de nuevo.
found-table-not-xlsx = Esto es un archivo ZIP, no un libro, diga lo que diga su nombre. Descomprímalo e importe la tabla que contiene.
found-table-nul = Esta celda contenía caracteres NUL invisibles, que se quitaron. Compruebe que su texto está completo.
found-table-ods = Esto es un archivo OpenDocument. Ábralo y guárdelo como «Libro de Excel (.xlsx)» o CSV.
found-table-one-column = El archivo tiene una sola columna. Si debe tener más, guárdelo de nuevo como CSV con comas o punto y coma entre las columnas.
found-table-packed = Este archivo está comprimido. Descomprímalo e importe la tabla que contiene.
found-table-password = Este libro está protegido con contraseña. Ábralo, quite la contraseña y guárdelo de nuevo.
found-table-pdf = Esto es un documento PDF. Abra la hoja de cálculo de la que se hizo y guárdela como «Libro de Excel (.xlsx)» o CSV.
found-table-percent-unreadable = «{ $value }» no es un porcentaje entre 0 y 100 y se dejó fuera. Escriba un número como 25 o 25 %.
found-table-persons-dropped = Celdas con nombres, correos o teléfonos de personas, que no se conservaron: { $count }. No hay que hacer nada.
found-table-picture = Esto es una imagen, no una tabla. Importe la propia hoja de cálculo.
found-table-principle-unclear = «{ $value }» no es un principio rector: quizá sean dos números juntos. Se dejó fuera. Escriba números enteros separados por punto y coma.
found-table-principle-unknown = «{ $value }» no nombra ningún principio rector por su número (1 a 10) y se dejó fuera. Escriba el número.
found-table-quote-open = Aquí se abren unas comillas que no se cierran; desde esta fila las comillas se leyeron como caracteres corrientes. Ciérrelas o quítelas.
found-table-row-long = Esta fila tiene { $cells } celdas llenas bajo { $headings } encabezados. Un texto puede llevar un separador sin comillas; compruebe que sus valores están en las columnas correctas.
found-table-row-repeated = Esta fila tiene el mismo identificador que otra anterior y se unió a ella. Borre una de las dos, o dé a esta fila uno propio.
found-table-row-short = Esta fila tiene { $cells } celdas bajo { $headings } encabezados; las que faltan se tomaron por vacías. No hay que hacer nada si es lo que se quiere.
found-table-row-without-name = Esta fila no tiene título ni identificador y se rechazó. Rellene uno de los dos, o borre la fila.
found-table-row-without-title = Esta fila no tiene título; se muestra su identificador. Rellene el título.
found-table-rows-differ = Esta fila tiene el mismo identificador que otra anterior, pero difiere en { $what ->
    [title] el título
    [start] la fecha de inicio
    [end] la fecha de fin
   *[budget] el presupuesto
}; se conservó el primer valor. Iguálelos, o dé a esta fila un identificador propio.
found-table-sdg-unknown = «{ $value }» no es un objetivo (1 a 17) ni una meta (como 10.7) de la Agenda 2030 y se dejó fuera. Escriba el número.
found-table-shares-over-100 = Las partes de los resultados suman { $sum } por ciento; se dejaron fuera. Corríjalas, o no ponga ninguna para partes iguales.
found-table-sheet-broken = Esta hoja está dañada; solo se leyeron las filas anteriores al daño. Abra el libro en una hoja de cálculo y guárdelo de nuevo.
found-table-sheet-empty = Esta hoja está vacía y se dejó fuera. No hay que hacer nada.
found-table-sheet-hidden = Esta hoja está oculta en el libro. Solo se lee si usted la elige.
found-table-status-unknown = «{ $value }» no es un estado conocido; queda desconocido. Escriba previsto, activo, en finalización, cerrado, cancelado o suspendido.
found-table-too-large = El archivo tiene { $bytes } bytes; se leen como mucho { $limit }. Divida la tabla en varios archivos.
found-table-too-many-cells = El archivo contiene más celdas o texto de lo que se puede leer de una vez; el resto se dejó fuera. Divida la tabla en varios archivos.
found-table-too-many-columns = Solo se leyeron las primeras { $limit } columnas. Mueva a la izquierda las que necesite.
found-table-too-many-rows = Solo se leyeron las primeras { $limit } filas. Divida la tabla en varios archivos.
found-table-too-many-sheets = El libro tiene { $count } hojas; solo se leyeron las primeras { $limit }. Divídalo en varios archivos.
found-table-type-unknown = «{ $value }» no es un tipo conocido. Escriba proyecto, programa, ley o política, estrategia o plan, institución, servicio, acuerdo o campaña.
found-table-workbook-broken = Este libro está dañado o cortado. Ábralo en una hoja de cálculo y guárdelo de nuevo, u obténgalo otra vez.
found-table-xls = Esto es un libro del antiguo formato .xls, u otro documento antiguo de Office. Ábralo y guárdelo como «Libro de Excel (.xlsx)».
found-table-xlsb = Esto es un libro binario (.xlsb). Ábralo y guárdelo como «Libro de Excel (.xlsx)».
found-table-xml = Esto es un archivo XML, no una tabla. Guarde la tabla como «Libro de Excel (.xlsx)» o CSV.
found-table-xml-spreadsheet = Esto es una «Hoja de cálculo XML 2003». Ábrala y guárdela como «Libro de Excel (.xlsx)».
found-table-zip-bomb = El libro no se abrió, por seguridad: descomprimido ocuparía mucho más que comprimido. Guarde la tabla como CSV, o divídalo en varios archivos.

## La propia importación

found-import-also-in-collection = El identificador está también en la colección «{ $collection }»; se conservan ambos registros, y un balance de ambas cuenta los dos. Retire uno si son el mismo.
found-import-differs-from-hand = El archivo difiere de lo que una persona escribió aquí; eso se conservó. Abra la página del proyecto para ver la diferencia.
found-import-duplicate-identifier = { $identifier } ya se leyó (número { $number } de { $file }); este se rechazó. Déle un identificador propio, o quítelo.
found-import-no-identifier = No tiene identificador ni título, y se rechazó. Déle uno de los dos e impórtelo de nuevo.
found-import-no-sheet = No hay ninguna hoja «{ $name }». Elija una de estas: { $known }.
found-import-orphaned-outcome = Resultados del archivo anterior que no están en este: { $count }. Conservan sus etiquetas; abra la página del proyecto para decidir.
found-import-shortened = La actividad supera 2 MB; se dejaron fuera { $part ->
    [figures] las cifras a partir de la 51 de un indicador
    [locations] los lugares a partir del 501
    [documents] los documentos a partir del 501
   *[indicators] indicadores de sus resultados
}. Acórtela en la fuente si importan.
found-import-title-as-identifier = La fila no tiene identificador; su título lo sustituye. Añada uno: un título cambiado crea un registro nuevo.
found-import-unknown-concept = { $framework } no tiene ningún concepto «{ $concept }»; se dejó fuera. Corrija el código.
found-import-unknown-country = «{ $value }» no es un país o zona de la lista y se dejó fuera. Use las dos letras de ISO 3166-1.
found-tag-too-many = Un resultado lleva como mucho cuatro etiquetas; «{ $concept }» de { $framework } se dejó fuera. Quite otra en el asistente si esta pesa más.

## Dónde está

place-activity = actividad { $value }
place-line = línea { $value }
place-row = fila { $value }
place-column = columna { $value }
place-sheet = hoja { $value }
