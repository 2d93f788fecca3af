/**
 * The page's words in Spanish, for a Spanish copy desk.
 *
 * versión: version. original, nueva versión: original, revision ("revisión" would be the act of reading over). frase:
 * sentence. emparejamiento, emparejada: link, linked. reformulada, suprimida, añadida, desplazada, dividida,
 * fusionada, reagrupada: reworded, dropped, added, moved, split, merged, regrouped. cita: quote; intacta, alterada,
 * recortada, parafraseada, entrecomillada: kept, altered, trimmed, paraphrased, promoted. autor: speaker. verbo: cue.
 * crítico, grave, por comprobar, cosmético, sin reparos: critical, high, check, cosmetic, none. dato: fact; cifra:
 * figure. salvedad: hedge. negación: negation. intensidad: intensity. elementos de página: furniture. registro:
 * ledger. visto bueno: sign-off. titular, entradilla, firma, pie de foto, aviso: headline, deck, byline,
 * caption, notice. Frases, Columnas, Corrección: the views.
 */
import { type FactGroup, formatsOf, isUnknownLanguage, type Role, type SideName } from '#engine';
import type { Foreign, Format, Note, Reason, Stage } from '../files/reasons.ts';
import type { Act } from '../model/history.ts';
import type { RowRelation } from '../model/row-layout.ts';
import type { ScriptGroup } from '../start/encodings.ts';
import type {
  CommonMessages,
  ExportingMessages,
  FilesMessages,
  FindMessages,
  HandMessages,
  HeaderMessages,
  HelpMessages,
  LabelsMessages,
  LedgerMessages,
  LegendMessages,
  LibraryMessages,
  OfflineMessages,
  OptionsMessages,
  PageMessages,
  PlacesMessages,
  ResultMessages,
  ShareMessages,
  SignoffMessages,
  StartMessages,
  ViewsMessages,
} from './messages.ts';
import { nonZero } from './non-zero.ts';
import { reports } from './reports/es.ts';
import { same } from './same/es.ts';
import { whenOf } from './when.ts';

const { counted, form, language, list, moment, number } = formatsOf('es');

const common: CommonMessages = {
  original: 'Original',
  revision: 'Nueva versión',
  pasted: 'texto pegado',
  swap: 'Intercambiar el original y la nueva versión',
  close: 'Cerrar',
  cancel: 'Cancelar',
  dismiss: 'Descartar',
  words: (count) => counted(count, 'palabra', 'palabras'),
  pageLanguage: 'Idioma de esta página',
  skipToTexts: 'Ir a los dos textos',
  skipToComparison: 'Ir a la comparación',
  skipToLedger: 'Ir al registro',
  edit: 'Editar',
  fresh: 'Nuevo',
  backToTexts: 'Volver a los dos textos',
  fault: {
    title: 'Algo ha fallado aquí en Storydiff',
    untouched:
      'Sus textos, correcciones y notas están intactos. Inténtelo de nuevo, recargue la página o guárdelos antes en un archivo: soltado en esta página, lo devuelve todo.',
    again: 'Intentar de nuevo',
    save: 'Guardar en un archivo',
    reload: 'Recargar la página',
  },
};

const exporting: ExportingMessages = {
  title: 'Exportar',
  items: {
    html: { label: 'Informe', hint: 'HTML, se abre en cualquier sitio' },
    docx: { label: 'Documento de Word', hint: 'con control de cambios' },
    markdown: { label: 'Markdown', hint: 'para un chat o un tique' },
    csv: { label: 'Registro en una tabla', hint: 'CSV' },
    json: { label: 'Todo', hint: 'JSON, para programas' },
    story: { label: 'Solo la nueva versión', hint: 'texto sin formato' },
    storyDocx: { label: 'Solo la nueva versión', hint: 'Word, sin control de cambios' },
    mail: { label: 'Copiar para un correo', hint: 'texto con formato' },
    print: { label: 'Imprimir', hint: 'o guardar como PDF' },
  },
  writing: {
    html: 'Preparando el informe…',
    docx: 'Preparando el documento de Word…',
    markdown: 'Preparando el Markdown…',
    csv: 'Preparando la tabla…',
    json: 'Preparando el archivo…',
    story: 'Preparando la nueva versión…',
    storyDocx: 'Preparando la nueva versión…',
    mail: 'Copiando…',
    print: 'Preparando la impresión…',
  },
  saved: (name) => `Guardado: ${name}`,
  copied: 'Copiado. Péguelo en un correo.',
  notSaved: 'No se pudo crear el archivo; la comparación está intacta. Inténtelo de nuevo.',
  notCopied: 'El navegador no dejó que la página copiara. Permita el acceso al portapapeles o guarde el informe.',
};

const SAVE_AS_TEXT = 'Guárdelo como texto sin formato (.txt, UTF-8) y elija ese archivo.';
const SAVE_ANEW = 'Guárdelo de nuevo en su propio programa, o como texto sin formato.';

const FOREIGN: Readonly<Record<Foreign, string>> = {
  oldWord:
    'es un documento antiguo de Word u Office, que Storydiff no lee. Ábralo en Word o LibreOffice, guárdelo como .docx y elija ese archivo.',
  picture: 'es una imagen, que Storydiff no lee. Elija un archivo con las palabras mismas.',
  compressed: 'es un archivo comprimido, que Storydiff no lee. Descomprímalo y elija el texto que contiene.',
  spreadsheet: `es una hoja de cálculo, que Storydiff no lee. ${SAVE_AS_TEXT}`,
  presentation: `es una presentación, que Storydiff no lee. ${SAVE_AS_TEXT}`,
  ebook: `es un libro electrónico, que Storydiff no lee. ${SAVE_AS_TEXT}`,
  pages: 'es un documento de Pages, que Storydiff no lee. En Pages, expórtelo a Word y elija ese archivo.',
  other: `es un documento de un tipo que Storydiff no lee. ${SAVE_AS_TEXT}`,
};

function why(reason: Reason): string {
  switch (reason.is) {
    case 'stopped':
      return 'no se leyó: la lectura se detuvo.';
    case 'vanished':
      return 'no se pudo leer del disco. Si entretanto se movió o cambió, elíjalo otra vez.';
    case 'unreadable':
      return 'no se pudo leer; quizá esté dañado. Ábralo en su propio programa y guárdelo como texto sin formato.';
    case 'crashed':
      return 'necesita más memoria de la que da el navegador, o está dañado. Recorte el texto y elija ese archivo.';
    case 'notLoaded':
      return 'no se ha leído: la parte de Storydiff que lee estos archivos no se pudo cargar. Conéctese a la red o recargue la página, y elíjalo de nuevo.';
    case 'stuck':
      return 'tardó demasiado y se abandonó. Ábralo en su propio programa, copie el texto y péguelo aquí.';
    case 'large':
      return 'pasa de 32 MB. Recorte el texto y elija ese archivo.';
    case 'long':
      return 'contiene más texto que diez novelas. Recorte el artículo y elija ese archivo.';
    case 'notText':
      return 'no es un archivo de texto. Elija un documento que Storydiff lea, o pegue el texto.';
    case 'damaged':
      return 'está dañado o cortado. Descárguelo o guárdelo otra vez.';
    case 'damagedPdf':
      return 'es un PDF dañado o cortado. Descárguelo o guárdelo otra vez.';
    case 'noWords':
      return 'es un documento de Word sin texto. Ábralo en Word y guárdelo otra vez.';
    case 'empty':
      return 'no contiene texto. Ábralo en su propio programa y guárdelo otra vez.';
    case 'scanned':
      return 'no tiene texto: sus páginas son imágenes, como de un escáner. Pásele un reconocimiento de texto (OCR), o escriba el artículo.';
    case 'outlined':
      return 'no tiene texto: las letras de sus páginas están dibujadas como formas. Expórtelo otra vez desde su programa, con sus fuentes, o pásele un reconocimiento de texto (OCR).';
    case 'locked':
    case 'password':
      return 'está protegido con una contraseña. Guárdelo sin ella y elíjalo otra vez.';
    case 'rarelyPacked':
      return 'está comprimido de una manera poco usada. Comprímalo o guárdelo otra vez.';
    case 'doctype':
      return `declara un tipo de documento con entidades, cosa que no hace ningún procesador de textos. ${SAVE_ANEW}`;
    case 'bomb':
      return `crece más de 200 veces al descomprimirse, cosa que no hace ningún artículo. ${SAVE_ANEW}`;
    case 'swollen':
      return 'contiene más de 64 MB de texto. Recorte el artículo y elija ese archivo.';
    case 'crowdedPage':
      return 'tiene una página con más texto del que cabe en ninguna. Copie el artículo y péguelo aquí.';
    case 'noStory':
      return 'es una página guardada o un correo sin texto. Ábralo, copie el artículo y péguelo aquí.';
    case 'pages':
      return `tiene más de ${reason.count} páginas. Recorte el artículo y elija ese archivo.`;
    case 'deep':
      return `tiene más de ${reason.count} niveles anidados, cosa que no tiene ningún artículo. ${SAVE_ANEW}`;
    case 'crowdedZip':
      return `contiene más de ${reason.count} archivos. Descomprímalo y elija los dos textos.`;
    case 'archive':
      return `es un archivo comprimido con ${held(reason.count)}; Storydiff toma uno con dos exactamente. Descomprímalo y elija los textos.`;
    case 'nested':
      return `contiene otro archivo comprimido, ${reason.name}. Descomprima los dos y elija los textos.`;
    case 'encoding':
      return `no se puede leer como ${reason.name}, codificación desconocida. Elija otra.`;
    case 'foreign':
      return FOREIGN[reason.what];
    case 'inside':
      return `contiene un archivo que no se puede leer: ${reason.name} ${why(reason.reason)}`;
  }
}

function held(count: number): string {
  return count === 0 ? 'ningún texto' : count === 1 ? 'un solo texto' : `${count} archivos`;
}

const NOTES: Readonly<Record<Exclude<Note['what'], 'comments'>, string>> = {
  headers: 'Se omitieron los encabezados.',
  footers: 'Se omitieron los pies de página.',
  hidden: 'Se omitió el texto oculto.',
  symbols: 'Se omitieron los símbolos de fuentes de imágenes.',
  charts: 'Se omitieron los gráficos, los diagramas y los objetos incrustados.',
  turned: 'Se omitió el texto que corre por el margen o atraviesa la página.',
  columns: 'En algunas páginas no se pudieron distinguir las columnas: compruebe el orden de las líneas.',
  runningHeads: 'Se omitieron los titulillos y los números de página.',
  attachments: 'Se omitieron los archivos adjuntos.',
  mails: 'De varios mensajes solo se leyó el primero.',
  pictures: 'Se omitieron las páginas que son imágenes, como las de un escáner.',
  end: 'Falta el final: es posible que el archivo esté cortado.',
};

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'Texto sin formato',
  markdown: 'Markdown',
  html: 'Página web',
  mail: 'Correo o página guardada',
  docx: 'Documento de Word',
  odt: 'Texto OpenDocument',
  fodt: 'Texto OpenDocument',
  rtf: 'Texto RTF',
  pdf: 'PDF',
};

const files: FilesMessages = {
  problem: (name, reason) => `${name} ${why(reason)}`,
  note(note) {
    if (note.what !== 'comments') return NOTES[note.what];
    return note.count === 1 ? 'Se omitió un comentario.' : `Se omitieron ${note.count} comentarios.`;
  },
  format: (format) => FORMATS[format],
  stage(stage: Stage) {
    switch (stage.at) {
      case 'opening':
        return 'abriendo';
      case 'unpacking':
        return 'descomprimiendo';
      case 'text':
        return 'leyendo el texto';
      case 'notes':
        return 'leyendo las notas';
      case 'page':
        return `página ${stage.page} de ${stage.of}`;
    }
  },
};

const find: FindMessages = {
  title: 'Buscar en las dos versiones',
  open: 'Buscar',
  field: 'Buscar palabras',
  none: 'No se encuentra',
  place: (at, all, more) => `${number(at)} de ${more ? 'más de ' : ''}${number(all)}`,
  inSide: { original: ', en el original', revision: ', en la nueva versión' },
  previous: 'Coincidencia anterior',
  next: 'Coincidencia siguiente',
  close: 'Cerrar la búsqueda',
  where: 'Dónde buscar',
  sides: { both: 'Ambas', original: 'Original', revision: 'Nueva versión' },
  replaceBy: 'Reemplazar por',
  replace: 'Reemplazar',
  replaceAll: 'Reemplazar todo',
  replaceIn: { original: 'En el original', revision: 'En la nueva versión' },
  replaced: (count) => `${number(count)} ${form(count, 'reemplazado', 'reemplazados')}`,
  key: 'buscar palabras en las dos versiones',
};

const ACTS: Readonly<Record<Act, string>> = {
  text: 'el cambio de texto',
  link: 'el emparejamiento',
  unlink: 'la separación del par',
  split: 'la división',
  merge: 'la fusión',
  signOff: 'el visto bueno',
  review: 'el visto bueno incorporado',
  certainty: 'el cambio de certeza',
  language: 'el cambio de idioma',
  relation: 'la elección de qué son los textos',
  name: 'el cambio de nombre',
  same: 'lo añadido a la lista',
  restore: 'la vuelta a las palabras del original',
  quotes: 'la corrección de una cita',
  version: 'la versión siguiente',
  swap: 'el intercambio',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'titular',
  deck: 'entradilla',
  byline: 'firma',
  caption: 'pie de foto',
  body: 'frase',
  correction: 'aviso',
  furniture: 'elementos de página',
};

const hand: HandMessages = {
  undo: (act: Act | null) => (act === null ? 'Deshacer: nada que deshacer' : `Deshacer ${ACTS[act]}`),
  redo: (act: Act | null) => (act === null ? 'Rehacer: no se ha deshecho nada' : `Rehacer ${ACTS[act]}`),
  failed: (reason: string) => `La comparación ha fallado; los textos están intactos. Mensaje: ${reason}`,
  bar: 'Emparejar a mano',
  row: 'Frases de esta fila',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Retenido: ${list(sentences)}. Elija la fila con la que se empareja.`,
  heldGone: 'Lo retenido ya no está en el texto.',
  letGo: 'Dejarlo',
  closeBar: 'Cerrar',
  hold: 'Enlazar con otra fila…',
  link: 'Emparejar',
  unlink: 'Romper el enlace',
  split: 'Dividir',
  merge: 'Fusionar con la siguiente',
  reset: 'Restablecer',
  byHand: 'emparejada a mano',
  byHandAlone: 'separada a mano',
  restore: 'Restaurar',
  restoreOf: (item) => `Restaurar las palabras del original: ${item}`,
  restoreAll: (count) => `Restaurar los ${number(count)}`,
  restoreAllLong: 'Restaurar las palabras del original en todos los puntos de la lista',
  restored: (count, fixed) =>
    `Restauradas las palabras del original${count === 1 ? '' : ` en ${number(count)} cambios`}.${fixed ? ' Corrección hecha.' : ''}`,
  correct: 'A mano…',
  correctOf: (item) => `A mano, autor o emparejamiento: ${item}`,
  speaker: 'Autor',
  apply: 'Aplicar',
  pairWith: 'Emparejar con',
  part: 'Separar estas citas',
  corrected: {
    named: 'Autor indicado a mano.',
    paired: 'Citas emparejadas a mano.',
    parted: 'Citas separadas a mano.',
    reset: 'Como se encontró.',
  },
  editing: 'Escriba en cualquiera de los textos: las marcas y el registro lo siguen. Escape para terminar.',
  editBoth: 'Editar ambos textos aquí',
  done: 'Listo',
  keys: {
    link: 'retener la fila y emparejar otra con ella',
    others: 'separar, dividir, fusionar con la siguiente, como estaba',
    restore: 'restaurar las palabras del original en el cambio elegido',
    correct: 'corregir el autor o el emparejamiento de una cita',
    undo: 'deshacer, rehacer',
  },
};

const header: HeaderMessages = {
  home: 'Storydiff, volver a los dos textos',
  help: 'Ayuda',
  more: 'Más acciones',
  appearance: (theme) => `Apariencia: ${theme}`,
  themes: { system: 'la del sistema', light: 'clara', dark: 'oscura' },
};

const help: HelpMessages = {
  title: 'Teclas y marcas',
  escape: 'Esc',
  does: {
    step: 'cambio siguiente, anterior',
    quote: 'cita siguiente',
    views: 'Frases, Columnas, Corrección',
    filter: 'filtrar el registro',
    options: 'opciones',
    help: 'esta lista',
    back: 'atrás: cierra lo que esté abierto y después anula la selección',
  },
  marks: 'Marcas',
  textsTitle: 'Qué pasa con sus textos',
  texts:
    'Nada sale de este navegador. Los textos se comparan en su ordenador. Una vez en pantalla, la página trae el resto de sus propios archivos para funcionar sin conexión y después no hace ninguna petición más.',
  tour: 'Recorrido de dos minutos',
  decides: 'Cómo decide Storydiff',
};

const groups: Readonly<Record<FactGroup, readonly [name: string, ending: 'o' | 'a']>> = {
  figure: ['Cifra', 'a'],
  date: ['Fecha u hora', 'a'],
  name: ['Nombre', 'o'],
  negation: ['Negación', 'a'],
  hedge: ['Salvedad', 'a'],
  intensity: ['Intensidad', 'a'],
  reversal: ['Inversión', 'a'],
  sense: ['Sentido', 'o'],
  attribution: ['Fuente', 'a'],
  address: ['Dirección', 'a'],
  notice: ['Aviso', 'o'],
};

const labels: LabelsMessages = {
  severity: {
    critical: 'Crítico',
    high: 'Grave',
    check: 'Por comprobar',
    cosmetic: 'Cosmético',
    none: 'Sin reparos',
  },
  quotes: {
    kept: 'Intacta',
    altered: 'Alterada',
    trimmed: 'Recortada',
    extended: 'Ampliada',
    paraphrased: 'Parafraseada',
    promoted: 'Entrecomillada',
    dropped: 'Suprimida',
    added: 'Añadida',
  },
  trimmed: {
    stitched: 'Recortada y recompuesta',
    silent: 'Cortada sin indicarlo',
    marked: 'Recortada, corte indicado',
  },
  otherSpeaker: 'Atribuida a otra persona',
  otherVerb: 'Intacta, otro verbo',
  andSpeaker: (title) => `${title}, otro autor`,
  fact: (group, status) => {
    const [name, ending] = groups[group];
    if (status === 'changed') return `${name} diferente`;
    if (status === 'variant') return `${name} escrit${ending} de otro modo`;
    return `${name} ${status === 'dropped' ? 'suprimid' : 'añadid'}${ending}`;
  },
  quoteIs: (title) => `Cita: ${title}`,
  factIs: (title) => `Dato: ${title}`,
};

const ledger: LedgerMessages = {
  name: 'Registro',
  close: 'Cerrar el registro',
  open: 'Abrir el registro',
  tabs: { worst: 'Lo peor', quotes: 'Citas', facts: 'Datos', changes: 'Cambios' },
  filter: {
    worst: 'Filtrar lo peor',
    quotes: 'Filtrar las citas',
    facts: 'Filtrar los datos',
    changes: 'Filtrar los cambios',
  },
  all: 'Todo',
  quoteChips: {
    altered: 'Alteradas',
    speaker: 'Autor',
    promoted: 'Entrecomilladas',
    trimmed: 'Recortadas',
    extended: 'Ampliadas',
    dropped: 'Suprimidas',
    added: 'Añadidas',
    paraphrased: 'Parafraseadas',
    cue: 'Verbo',
    kept: 'Intactas',
  },
  factChips: {
    figure: 'Cifras',
    date: 'Fechas',
    name: 'Nombres',
    negation: 'Negación',
    hedge: 'Salvedades',
    intensity: 'Intensidad',
    reversal: 'Inversiones',
    sense: 'Sentido',
    attribution: 'Fuentes',
    address: 'Direcciones',
    notice: 'Avisos',
    variant: 'Grafías',
  },
  changeChips: {
    reworded: 'Reformuladas',
    moved: 'Desplazadas',
    split: 'Divididas',
    merge: 'Fusionadas',
    regroup: 'Reagrupadas',
    dropped: 'Suprimidas',
    added: 'Añadidas',
    typography: 'Tipografía',
    spelling: 'Grafía',
  },
  quotesOf: (severity) => `${severity}, citas`,
  factsOf: (severity) => `${severity}, datos`,
  nothingWorrying: 'No hay citas ni datos por revisar.',
  checked: 'Comprobado, ninguna diferencia hallada',
  figuresInWords: 'números en letras',
  notChecked: (tag) =>
    isUnknownLanguage(tag) ? 'No se comprueba, porque no se conoce el idioma' : `No se comprueba en ${language(tag)}`,
  fold: 'Plegar el registro',
  unfold: 'Mostrar el registro',
  copy: (title) => `Copiar «${title}» como texto`,
  copied: 'Copiado',
  noQuotes: 'No hay palabras entre comillas en ninguno de los dos textos.',
  noFacts: (topics) => `Ninguna diferencia hallada en las frases emparejadas. Se compara: ${list(topics)}.`,
  noLinks: 'No hay frases emparejadas, así que no hay datos que contrastar.',
  noSentences: 'No hay frases que comparar.',
  noChanges: 'Ninguna frase ha cambiado.',
  notThere: 'no está',
  both: 'Ambas',
  noSource: 'Sin fuente',
  alsoReworded: ', reformulada',
  dock: {
    quotes: (count) => counted(count, 'cita', 'citas'),
    facts: (count) => counted(count, 'dato', 'datos'),
    changes: (count) => counted(count, 'cambio', 'cambios'),
    critical: (count) => counted(count, 'crítico', 'críticos'),
    high: (count) => counted(count, 'grave', 'graves'),
    check: (count) => `${number(count)} por comprobar`,
  },
};

const legend: LegendMessages = {
  added: 'añadido',
  addedMeans: 'solo en la nueva versión',
  dropped: 'suprimido',
  droppedMeans: 'solo en el original',
  moved: 'desplazado',
  movedMeans: 'está en otro lugar',
  quote: '«cita»',
  quoteMeans: 'palabras entre comillas',
  gone: 'sin comillas',
  goneMeans: 'las mismas palabras, ya no citadas',
  fact: 'dato',
  factMeans: 'un valor o una palabra que difiere',
  type: 'signo',
  typeMeans: 'solo difiere la tipografía',
};

const NO_SCREEN_LOSS = 'Lo que está en pantalla sigue ahí.';

const library: LibraryMessages = {
  title: 'Reciente en este ordenador',
  when: whenOf('es'),
  moment: moment,
  verdict: ({ critical, toSign, signed, quotes, links }) => {
    const progress = `${number(signed)} de ${number(toSign)} con visto bueno`;
    if (toSign > 0 && signed === toSign) return ['', 'Con visto bueno'];
    if (critical > 0) return [counted(critical, 'crítico', 'críticos'), toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'cita', 'citas')}, nada crítico`];
    const parts = [
      ...(links.reworded > 0 ? [counted(links.reworded, 'reformulada', 'reformuladas')] : []),
      ...(links.dropped > 0 ? [counted(links.dropped, 'suprimida', 'suprimidas')] : []),
      ...(links.added > 0 ? [counted(links.added, 'añadida', 'añadidas')] : []),
    ];
    return ['', parts.length > 0 ? `Frases: ${list(parts)}` : 'Ninguna palabra cambiada'];
  },
  empty: 'Ninguna todavía. Lo que compara se guarda aquí, en este navegador, hasta que lo borre.',
  emptyOff: 'No se guarda nada: una comparación dura mientras su página está abierta.',
  off: 'No se guarda nada nuevo. Lo que está en la lista sigue ahí hasta que lo borre.',
  keep: 'Guardar las comparaciones en este ordenador',
  find: 'Buscar una comparación',
  found: (count) =>
    count === 0 ? 'Ninguna comparación con ese nombre' : counted(count, 'comparación', 'comparaciones'),
  more: (count) => `Mostrar ${number(count)} más`,
  actions: (name) => `Acciones para ${name}`,
  rename: 'Cambiar el nombre',
  renameHint: 'los textos quedan como están',
  newName: (name) => `Nuevo nombre de ${name}`,
  save: 'Guardar',
  delete: 'Borrar',
  deleteHint: 'por ahora se puede deshacer',
  deleted: (name) => `Se ha borrado «${name}».`,
  undo: 'Deshacer',
  clear: 'Borrar todo',
  clearTitle: '¿Borrar todas las comparaciones?',
  clearAsk: (count) =>
    `${counted(count, 'comparación', 'comparaciones')} con todos los emparejamientos a mano, notas y vistos buenos ${count === 1 ? 'desaparecerá' : 'desaparecerán'} de este ordenador, y también el nombre con el que firma. No se puede deshacer.`,
  clearList: (pairs) =>
    `Vaciar también la lista de lo que se trata como igual (${counted(pairs, 'pareja', 'parejas')}). Si no, se conserva.`,
  cleared: 'Se han borrado todas las comparaciones.',
  foreign: (count) =>
    count === 1
      ? 'Otra versión de Storydiff guardó una comparación. No se puede mostrar aquí y queda como está.'
      : `Otra versión de Storydiff guardó ${number(count)} comparaciones. No se pueden mostrar aquí y quedan como están.`,
  persist: 'El navegador puede borrarlas cuando el disco esté casi lleno.',
  persistAsk: 'Pedirle que las conserve',
  persisted: 'El navegador las conservará hasta que las borre.',
  notPersisted: 'El navegador no lo ha aceptado: puede borrarlas cuando el disco esté casi lleno.',
  opening: 'Abriendo la comparación…',
  listTrouble: {
    full: 'No queda espacio en este ordenador para ese cambio. Borre las comparaciones que ya no hagan falta.',
    unavailable:
      'Este navegador no deja que Storydiff guarde nada, como en una ventana privada: una comparación dura mientras su página está abierta.',
    newer: 'Un Storydiff más reciente ha tomado las comparaciones: recargue esta página para verlas.',
    failed: 'No se ha podido llegar a las comparaciones guardadas. Recargue la página para intentarlo de nuevo.',
  },
  keepTrouble: {
    full: `Esta comparación no se ha podido guardar: no queda espacio en este ordenador. ${NO_SCREEN_LOSS} Borre algunas comparaciones, o comparta esta como archivo.`,
    unavailable: `Este navegador no deja que Storydiff guarde nada, como en una ventana privada. ${NO_SCREEN_LOSS} Compártala como archivo para conservarla.`,
    newer: `Esta comparación no se guarda: otra ventana usa un Storydiff más reciente. ${NO_SCREEN_LOSS} Guárdela como archivo y después recargue.`,
    failed: `Esta comparación no se ha podido guardar. ${NO_SCREEN_LOSS} El próximo cambio lo intentará de nuevo.`,
  },
  elsewhere:
    'Esta comparación está abierta también en otra ventana. El visto bueno vale en ambas; lo demás que cambie aquí se guarda como copia.',
  copied: 'Otra ventana tiene abierta esta comparación. Sus cambios se guardan en una copia, junto a la otra.',
  gone: {
    missing: 'Esa comparación no está en este ordenador: se borró, o se guardó en otro navegador.',
    foreign: 'Otra versión de Storydiff guardó esa comparación. No se puede mostrar aquí y queda como está.',
  },
};

const megabytes = (bytes: number) => `${number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0MB`;

const offline: OfflineMessages = {
  works: 'Funciona sin conexión.',
  waiting: 'Hay un Storydiff más reciente. Al recargar se conserva su trabajo.',
  elsewhere: 'Otra ventana ya usa un Storydiff más reciente. Al recargar se conserva su trabajo.',
  reload: 'Recargar',
  later: 'Más tarde',
  tooLong:
    'Estos textos son demasiado largos para conservarlos. Exporte la comparación y recargue después la página usted mismo.',
  kept: 'Qué se guarda en este ordenador',
  copy: (bytes) => `El propio Storydiff, ${megabytes(bytes)}, para que funcione sin conexión.`,
  coming: 'El propio Storydiff se está copiando para que funcione sin conexión.',
  failed: 'El propio Storydiff no se pudo copiar: necesita la red. Lo intentará de nuevo en la próxima visita.',
  none: 'Nada del propio Storydiff: necesita la red.',
  impossible: 'Nada del propio Storydiff: este navegador no guarda aquí ninguna copia, así que necesita la red.',
  oneFile:
    'Storydiff es este mismo archivo: no necesita la red ni pide nada. Algunos navegadores guardan las comparaciones según el lugar del archivo y no las encuentran si se mueve.',
  remove: 'Eliminar la copia',
  keep: 'Guardar una copia',
  work: 'Sus comparaciones con correcciones y notas, hasta que las borre de la lista de la página de inicio.',
  choices: 'Lo que ha elegido: idioma, apariencia y similares.',
  everything: 'Para eliminarlo todo de una vez, borre los datos de este sitio en los ajustes de su navegador.',
  nothingShared:
    'Lo que se compartió no contiene texto. Storydiff no sigue enlaces: comparta el texto mismo o un archivo.',
  notLoaded:
    'Esta parte de la página no se pudo cargar, y los textos están intactos. Conéctese a la red e inténtelo de nuevo; si no basta, Storydiff se ha renovado entretanto: recargue la página.',
  again: 'Intentar de nuevo',
};

const options: OptionsMessages = {
  name: 'Opciones',
  pairing: 'Emparejar frases',
  pairingMeans: 'Generoso empareja más frases; cauto yerra menos.',
  cautious: 'cauto',
  generous: 'generoso',
  paired: (paired, all) => `${number(paired)} de ${number(all)} emparejadas`,
  pairingIs: (value, much) =>
    `${number(value)} por ciento, ${{ cautious: 'empareja solo lo seguro', balanced: 'equilibrado', generous: 'empareja más' }[much]}`,
  foldUnchanged: 'Plegar lo que no cambia',
  typography: 'Mostrar los cambios de tipografía',
  furniture: 'Desplegar los elementos de página',
  together: 'Desplazar las columnas a la vez',
  storyLanguage: 'Idioma de los textos',
  detected: (tag) => (isUnknownLanguage(tag) ? 'No detectado' : `Detectado: ${language(tag)}`),
  meaning: 'Leer el sentido de las frases',
  meaningChoice: { 'when-in-doubt': 'En caso de duda', always: 'Siempre', never: 'Nunca' },
  language,
};

/** Name and ending of a participle in agreement with it. */
const roles: Readonly<Record<Role, readonly [name: string, ending: 'o' | 'a']>> = {
  headline: ['titular', 'o'],
  deck: ['entradilla', 'a'],
  byline: ['firma', 'a'],
  caption: ['pie de foto', 'o'],
  correction: ['aviso', 'o'],
  furniture: ['elementos de página', 'o'],
  body: ['texto', 'a'],
};

const relations: Readonly<Record<Exclude<RowRelation, 'typography' | 'unchanged'>, string>> = {
  reworded: 'reformu\u00adlad',
  split: 'dividid',
  merge: 'fusionad',
  regroup: 'reagru\u00adpad',
  moved: 'despla\u00adzad',
  dropped: 'suprimid',
  added: 'añadid',
};

function fate(relation: RowRelation, ending: string): string {
  if (relation === 'typography') return 'tipografía';
  return relation === 'unchanged' ? 'sin cambios' : `${relations[relation]}${ending}`;
}

const places: PlacesMessages = {
  roles: {
    headline: roles.headline[0],
    deck: roles.deck[0],
    byline: roles.byline[0],
    caption: roles.caption[0],
    correction: roles.correction[0],
    furniture: roles.furniture[0],
    body: roles.body[0],
  },
  // Of the story itself a sentence is meant: una frase.
  relation: (relation, role) => {
    const [name, ending] = roles[role];
    if (role === 'body') return fate(relation, ending);
    return `${name}${relation === 'typography' ? ':' : ''} ${fate(relation, ending)}`;
  },
  and: (first, second) => `${first} y ${second === 'typography' ? 'con otra composición' : fate(second, 'a')}`,
  none: 'ninguna',
  row: (original, revision, what) => `Original ${original}, nueva versión ${revision}: ${what}`,
  goThere: (row) => `${row}, ir allí`,
  goTo: (place, title) => `Ir a ${place}: ${title}`,
  now: {
    elsewhere: 'ahora en otro lugar',
    first: ({ text, many }) => `ahora al principio, ${many ? 'frases' : 'frase'} ${text}`,
    last: ({ text, many }) => `ahora al final, ${many ? 'frases' : 'frase'} ${text}`,
    at: ({ text, many }) => `ahora ${many ? 'frases' : 'frase'} ${text}`,
  },
  moved: (now) => `Desplazada: ${now}`,
  sentenceMoved: (number, now) => `Frase ${number} desplazada: ${now}`,
};

const result: ResultMessages = {
  summary: 'Resumen',
  more: 'Más',
  less: 'Menos',
  coarse:
    'Estos dos textos superan la carga de cálculo habitual; algunas partes se han comparado con un método menos fino.',
  comparison: 'Comparación',
  views: 'Vistas',
  view: { aligned: 'Frases', columns: 'Columnas', redline: 'Corrección' },
  previous: 'Cambio anterior',
  next: 'Cambio siguiente',
  of: ' de ',
  changes: (count) => form(count, ' cambio', ' cambios'),
  stepOf: (step, steps) => `${number(step)} de ${number(steps)}`,
  waiting: 'Comparando',
  stage: ({ at, original, revision }) =>
    ({
      links: `Emparejando ${number(original)} frases con ${number(revision)}`,
      words: `Comparando las palabras de ${number(original)} y ${number(revision)} frases`,
      quotes: `Buscando las citas de ${number(original)} y ${number(revision)} frases`,
      facts: `Comparando los datos de ${number(original)} y ${number(revision)} frases`,
    })[at],
  waitingOn: (original, revision) => `Comparando ${original} con ${revision}…`,
  again: 'Emparejando de nuevo…',
  meaning: {
    progress: (done: number, all: number) => `Leyendo el sentido: ${number(done)} de ${number(all)} frases`,
    changed: (linked: number, parted: number) =>
      linked + parted === 0
        ? 'Sentido leído: ningún emparejamiento cambia.'
        : `Sentido leído: ${nonZero([linked, `${counted(linked, 'nueva pareja', 'nuevas parejas')} de frases`], [parted, counted(parted, 'pareja deshecha', 'parejas deshechas')])}.`,
    trouble: {
      missing:
        'No se han podido cargar los archivos necesarios para leer el sentido; las frases se comparan solo por sus palabras. Conéctese a la red y compare de nuevo.',
      damaged:
        'Un archivo necesario para leer el sentido está incompleto o dañado; las frases se comparan solo por sus palabras. Inténtelo más tarde.',
      unable: 'Este navegador no puede leer el sentido; las frases se comparan solo por sus palabras.',
      absent:
        'Este archivo no lleva nada para leer el sentido; las frases se comparan solo por sus palabras. La página en un servidor sí puede.',
    },
  },
};

const share: ShareMessages = {
  button: 'Compartir',
  title: 'Compartir esta comparación',
  inside: 'El propio enlace contiene los dos textos, sus emparejamientos a mano, notas y visto bueno con nombres.',
  careful:
    'Ningún servidor los guarda: quien tenga el enlace puede leerlo todo, y también los programas que lo transmiten, como el correo y el chat.',
  link: 'Enlace',
  packing: 'Preparando…',
  length: (characters) => `${number(characters)} caracteres`,
  copy: 'Copiar el enlace',
  copied: 'El enlace está copiado.',
  notCopied: 'El navegador no ha dejado que Storydiff lo copie. El enlace está seleccionado: cópielo con Ctrl+C o ⌘C.',
  tooLong: (characters, most) =>
    `Como enlace, esta comparación tendría ${number(characters)} caracteres, y muchos programas de correo y de chat cortan lo que pasa de ${number(most)}. Envíela como archivo: quien lo reciba lo suelta en la página de inicio de Storydiff.`,
  noLink:
    'Aquí no se puede crear ningún enlace. Envíe la comparación como archivo: quien lo reciba lo suelta en la página de inicio de Storydiff.',
  file: 'Guardar como archivo',
  fileInside: 'El archivo contiene lo mismo y se abre al soltarlo en la página de inicio de Storydiff.',
  saved: 'El archivo está guardado.',
  fileName: 'Comparación',
  linkTrouble: {
    broken: 'El enlace no está entero: una parte se perdió por el camino. Pídalo otra vez, o pida el archivo.',
    newer: 'El enlace se creó con un Storydiff más reciente. Recargue esta página y vuelva a abrirlo.',
    large: 'El enlace contiene más de lo que Storydiff acepta. Pida los dos textos como archivos.',
  },
  merged: (file, taken, { own, theirs }) =>
    [
      `${file} está incorporado: ${counted(taken, 'juicio más reciente', 'juicios más recientes')}.`,
      ...(own > 0 ? [`En ${counted(own, 'punto', 'puntos')} el suyo cede.`] : []),
      ...(theirs > 0 ? [`En ${counted(theirs, 'punto', 'puntos')} el suyo es más reciente y prevalece.`] : []),
    ].join(' '),
  fileTrouble: {
    broken: (name) => `${name} es una comparación de Storydiff dañada. Pídala otra vez.`,
    newer: (name) => `${name} se creó con un Storydiff más reciente. Recargue esta página y vuelva a abrir el archivo.`,
    large: (name) => `${name} contiene más de lo que Storydiff acepta. Pida los dos textos como archivos.`,
  },
};

const marks: SignoffMessages['marks'] = { ok: 'OK', query: 'Duda', fix: 'Corregir', 'not-so': 'No es así' };

const signoff: SignoffMessages = {
  title: 'Visto bueno',
  titleOf: (item) => `Visto bueno: ${item}`,
  marks,
  newItems: 'Nuevo desde la última versión',
  isNew: 'Nuevo',
  setAside: 'Apartados por no ser así',
  putBack: 'Devolver',
  putBackOf: (item) => `Devolver: ${item}`,
  open: 'Pendientes',
  addNote: 'Nota',
  editNote: 'Editar nota',
  note: 'Nota',
  noteOn: (item) => `Nota sobre: ${item}`,
  noteKeys: 'Intro guarda la nota; Mayúsculas e Intro empiezan otra línea.',
  number,
  moment,
  ofTotal: (total) => `de ${number(total)} ${form(total, 'revisado', 'revisados')}`,
  progress: (done, total) => `${number(done)} de ${number(total)} ${form(total, 'revisado', 'revisados')}`,
  progressShort: (done, total) => `${number(done)} de ${number(total)}`,
  all: (total) => (total === 1 ? 'El único punto está revisado' : `Los ${number(total)} puntos están revisados`),
  tally: ({ ok, query, fix, open }) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [counted(query, 'duda', 'dudas')] : []),
      ...(fix > 0 ? [`${number(fix)} por corregir`] : []),
      ...(open > 0 ? [counted(open, 'pendiente', 'pendientes')] : []),
    ]),
  nothing: 'Nada crítico ni grave',
  next: 'Siguiente',
  nextLong: 'Siguiente punto pendiente',
  sheet: 'Hoja',
  marked: (mark, done, total) =>
    `${mark === null ? 'Pendiente de nuevo' : marks[mark]}. ${number(done)} de ${number(total)} ${form(total, 'revisado', 'revisados')}.`,
  noneOf: { open: 'Aquí no queda nada pendiente.', query: 'Aquí no hay dudas.', fix: 'Aquí no hay nada que corregir.' },
  keys: {
    marks: 'el punto elegido: OK, Duda, Corregir',
    notSo: 'el punto elegido no es así',
    note: 'una nota sobre el punto elegido',
    next: 'siguiente punto pendiente',
    sheet: 'hoja de visto bueno',
  },
  sheetTitle: 'Hoja de visto bueno',
  print: 'Imprimir',
  others: 'También anotados',
  numbers: 'Los números de un punto son los de sus frases: original → nueva versión.',
  goTo: (place, item) => `Ir a ${place}: ${item}`,
  allDone: 'Todos los puntos críticos y graves están revisados.',
  nothingLong:
    'Ninguna cita ni dato de estas dos versiones es crítico o grave: no hay ningún punto que revisar uno por uno.',
  name: 'Nombre',
  nameKept: 'Se guarda solo en este navegador y figura en lo que exporte.',
  askName: '¿Quién firma?',
  keepName: 'Guardar',
  noName: 'Sin nombre',
  overruled: (mark, name) =>
    `Prevalece sobre: ${mark === null ? 'abierto' : marks[mark]}${name === '' ? '' : `, ${name}`}`,
  signature: 'Firma',
  date: 'Fecha',
};

function some(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} más`] : names);
}

const GROUPS: Readonly<Record<ScriptGroup, string>> = {
  unicode: 'Unicode',
  western: 'Europa occidental',
  central: 'Europa central',
  baltic: 'Báltico',
  cyrillic: 'Cirílico',
  greek: 'Griego',
  turkish: 'Turco',
  hebrew: 'Hebreo',
  arabic: 'Árabe',
  vietnamese: 'Vietnamita',
  thai: 'Tailandés',
  japanese: 'Japonés',
  chinese: 'Chino',
  korean: 'Coreano',
};

const start: StartMessages = {
  headline: {
    first: 'Dos versiones de una misma noticia.',
    before: 'Qué fue de cada frase, cada ',
    quote: 'cita',
    and: ' y cada ',
    figure: 'cifra',
    after: '.',
  },
  hint: {
    original: 'Teletipo, copia, versión de ayer',
    revision: 'Copia editada, versión de hoy',
  },
  file: { original: 'Archivo del original', revision: 'Archivo de la nueva versión' },
  text: { original: 'Texto del original', revision: 'Texto de la nueva versión' },
  choose: 'Elegir un archivo',
  placeholder: 'Pegue el texto aquí, o suelte un archivo en cualquier lugar de la página',
  clear: { original: 'Vaciar el original', revision: 'Vaciar la nueva versión' },
  remove: (name) => `Quitar ${name}`,
  first: 'El primer archivo va aquí',
  second: 'El segundo archivo va aquí',
  dropHere: { original: 'Suéltelo aquí: es el original', revision: 'Suéltelo aquí: es la nueva versión' },
  dropToReplace: {
    original: 'Suéltelo aquí para sustituir el original',
    revision: 'Suéltelo aquí para sustituir la nueva versión',
  },
  privacy: 'Nada sale de este navegador.',
  privacyMore: 'Sin subir nada, sin cuenta. Lee Word, PDF, ODT, RTF, HTML, correos, Markdown y texto sin formato.',
  example: 'Probar un ejemplo',
  compare: 'Comparar',
  cleared: 'Las hojas están vacías.',
  bringBack: 'Recuperar los dos últimos textos',
  long: (shown) =>
    `Demasiado largo para editarlo aquí: se muestran los primeros ${number(shown)} caracteres, y se compara todo.`,

  reading: (name) => `Leyendo ${name}`,
  incoming: 'Archivos que se están leyendo',
  cancelReading: (name) => `Dejar de leer ${name}`,
  encodingOf: { original: 'Codificación del original', revision: 'Codificación de la nueva versión' },
  guessed: 'supuesta',
  group: (group) => GROUPS[group],

  bothEmpty: 'Los dos lados están vacíos: pegue los dos textos, elija dos archivos o pruebe el ejemplo.',
  empty: {
    original: 'El original está vacío: pegue su texto o elija un archivo.',
    revision: 'La nueva versión está vacía: pegue su texto o elija un archivo.',
  },
  wordless: {
    original: 'El original no tiene palabras, solo signos y espacios.',
    revision: 'La nueva versión no tiene palabras, solo signos y espacios.',
  },
  tooMany: (names) =>
    `Llegaron ${counted(names.length, 'archivo', 'archivos')} a la vez: ${some(names)}. Storydiff compara dos: suelte el original y la nueva versión.`,
  emptyFolder: (folder) => `La carpeta ${folder} no contiene ninguna noticia. Suelte el original y la nueva versión.`,
  droppedText: 'El texto que soltó',
  longPaste: 'El texto pegado es más largo que diez novelas. Pegue solo la noticia.',

  whichTwo: '¿Cuáles dos?',
  manyFiles: (count, from) =>
    `${from === '' ? 'Llegaron varios a la vez:' : `${from} contiene`} ${counted(count, 'archivo', 'archivos')}. Storydiff compara dos.`,
  takeTwo: 'Tomar estos dos',
  sameTwice: 'En ambos lados está el mismo archivo. Elija otro para uno de ellos.',
  whichSide: '¿De qué lado es?',
  nextVersion: (name) =>
    `${name} sustituye al lado que elija. Correcciones, visto bueno y notas se mantienen, y lo nuevo va primero.`,
  bothTaken: (name) => `Las dos hojas tienen texto. ${name} sustituye al que usted elija.`,
  replace: { original: 'Sustituir el original', revision: 'Sustituir la nueva versión' },

  changes: 'Control de cambios',
  hasChanges: (name) => `${name} tiene cambios registrados: ya son dos versiones.`,
  compareBoth: 'Comparar las dos',
  allAccepted: 'Aceptar todos',
  allRejected: 'Rechazar todos',
  rejectedName: (name) => `${name}, cambios rechazados`,
  acceptedName: (name) => `${name}, cambios aceptados`,

  locked: 'Protegido con contraseña',
  isLocked: (name) => `${name} solo se abre con contraseña. Se usa aquí una vez y no se guarda en ninguna parte.`,
  password: 'Contraseña',
  wrongPassword: 'Esa contraseña no lo abre. Pruebe con otra.',
  open: 'Abrir',
};

const where = { original: 'en el original', revision: 'en la nueva versión' };

const views: ViewsMessages = {
  aligned: 'Frases emparejadas',
  between: 'Qué relación guardan',
  notIn: { original: 'No está en el original', revision: 'No está en la nueva versión' },
  showUnchanged: (count) => `Mostrar ${counted(count, 'frase sin cambios', 'frases sin cambios')}`,
  splitHere: 'Dividida aquí',
  movedPhrase: 'Movido dentro de la frase',
  mergedHere: 'Fusionada aquí',
  typography: 'Difiere la tipografía',
  redline: 'Corrección',
  printTitle: 'Corrección de Storydiff',
  printPair: (original, revision) => `Original: ${original}. Nueva versión: ${revision}.`,
  strip: {
    fold: 'Plegar el orden de las frases',
    show: 'Orden de las frases',
    numbered: (number) => `n.º\u00a0${number}`,
    down: (from, to) => `${from} más abajo, ahora ${to}`,
    up: (from, to) => `${from} más arriba, ahora ${to}`,
    all: ({ sentences, moved, dropped, added }) =>
      `Dónde han quedado las ${counted(sentences, 'frase', 'frases')} del original: ${
        moved === 0 ? 'mismo orden' : counted(moved, 'desplazada', 'desplazadas')
      }, ${counted(dropped, 'suprimida', 'suprimidas')}, ${counted(added, 'añadida', 'añadidas')}.`,
  },
  furniture: {
    aside: (sides) =>
      `Elementos de página apartados, sin contar: ${sides
        .map(({ side, lines }) => `${counted(lines, 'línea', 'líneas')} ${where[side]}`)
        .join(', ')}`,
    of: { original: 'Elementos de página del original', revision: 'Elementos de página de la nueva versión' },
  },
};

export const es: PageMessages = {
  common,
  exporting,
  files,
  find,
  hand,
  header,
  help,
  labels,
  ledger,
  legend,
  library,
  offline,
  options,
  places,
  reports,
  result,
  same,
  share,
  signoff,
  start,
  views,
};
