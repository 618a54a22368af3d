### /styleguide

styleguide-title = Guía de estilo
styleguide-answer = Cada componente con sus estados, en el idioma y los colores elegidos arriba. El contenido es inventado.
sg-type = Tipografía y color
sg-header = Encabezado de página
sg-chips = Objetivos como fichas
sg-tags = Etiquetas con su origen
sg-filters = Filtros de una lista
sg-table = Tabla de datos
sg-card = Ficha en una lista
sg-facts = Datos del registro
sg-history = Historial
sg-compare = Comparación lado a lado
sg-evidence = Pasaje que lo sustenta
sg-coverage = Cobertura
sg-multiples = Gráficos pequeños múltiples
sg-bars = Barras
sg-columns = Columnas en el tiempo
sg-map = Mapa sin fronteras
sg-strip = Alineación de un documento
sg-import = Importación de un archivo
sg-empty = Lista vacía
sg-problem = Problema
sg-notices = Avisos
sg-form = Formulario
sg-buttons = Botones
sg-tabs = Pestañas y páginas
sample-question = ¿En qué medida está alineada la cartera con el Pacto?
sample-project = Orientación previa a la partida, segunda fase
sample-organisation = Oficina Ejemplo de Movilidad
sample-text = El programa informa a los futuros trabajadores migrantes sobre sus derechos y la contratación equitativa.
sample-text-later = El programa informa a los futuros trabajadores migrantes y a sus familias sobre sus derechos y la contratación equitativa y ética.
sample-caption = Proyectos por objetivo, de { $count } proyectos etiquetados
sample-finding = El objetivo 2 es el más registrado aquí; el objetivo 8, el menos.
sample-years = Proyectos por año de inicio
sample-map = Un punto lleno: hay al menos un proyecto registrado
sample-source = Cifras inventadas, solo para esta página
sample-name = Título
sample-type = Tipo de registro
sample-programme = Programa de trabajo
sample-law = Ley o política
sample-period = Período
sample-money = Presupuesto
sample-projects = Proyectos
sample-place = fila 14, columna C
sample-message = La fecha 2016-02-30 no existe. La fila se ha conservado sin ella; corrija la fecha e importe la fila de nuevo.
sample-undo = El objetivo 2 se ha añadido a 40 resultados.
sample-action = Importar 214 proyectos
sample-help = Tal como figura en el documento.
sample-error = Escriba un título: sin él no se puede volver a encontrar el registro.
sample-empty = Aún no hay proyectos.
sample-empty-how = Proceden de un archivo IATI, de una hoja de cálculo o se escriben a mano.
sample-compact = por una persona, 12 de marzo; cita: contratación equitativa
sample-sentence =
    { $tagged ->
        [one] { $tagged } proyecto
        [many] { $tagged } de proyectos
       *[other] { $tagged } proyectos
    } de { $all } llevan al menos un objetivo; { $most } es el más registrado.
