import type { FactStatus } from '../comparison.ts';
import { formatsOf, isUnknownLanguage } from './formats.ts';
import type { FactGroup, Messages, NamedRole } from './messages.ts';
import { reports as inReports } from './reports/es.ts';

const { counted, form, language, list, number, percent } = formatsOf('es');

/** In which language a text is. */
const inLanguage = (tag: string) => (isUnknownLanguage(tag) ? 'en un idioma desconocido' : `en ${language(tag)}`);

const reasons: Messages['reasons'] = {
  marks: ['«', '»'],
  gone: (count) => (count === 1 ? 'falta una palabra' : `faltan ${number(count)} palabras`),
  places: number,
  kinds: {
    number: 'la cifra',
    money: 'el importe',
    percent: 'el porcentaje',
    date: 'la fecha',
    time: 'la hora',
    name: 'el nombre',
    negation: 'la negación',
    hedge: 'la salvedad',
    intensity: 'la palabra',
    direction: 'el sentido',
    agent: 'los papeles',
    scale: 'el grado',
    relation: 'la relación',
    cause: 'la causa',
    attribution: 'la fuente',
    word: 'la palabra',
    address: 'la dirección',
    notice: 'el aviso',
  },
  templates: {
    'same-words': 'Las mismas palabras',
    'same-words-interrupted': 'Las mismas palabras, interrumpidas para nombrar al autor',
    'same-words-uninterrupted': 'Las mismas palabras, ya sin interrupción',
    'same-words-house-style': 'Las mismas palabras, con otro estilo de la casa',
    'quotes-stitched': 'Dos citas distintas están entre las mismas comillas',
    'quotes-stitched-cut': 'Dos citas distintas están entre las mismas comillas, y {gone}',
    'quote-separated': 'Están todas las palabras, en citas separadas',
    'cut-partly-marked': '{gone}, y los puntos suspensivos solo señalan una parte del corte',
    'cut-silent': '{gone} y no hay puntos suspensivos que señalen el corte',
    'cut-told': '{gone} en la cita; el texto dice lo mismo al lado',
    'cut-marked': '{gone} y unos puntos suspensivos señalan el corte',
    cut: '{gone}',
    'negation-in-quote': 'Difiere una negación dentro de las comillas',
    'number-in-quote': 'Difiere una cifra dentro de las comillas',
    'name-in-quote': 'Difiere un nombre dentro de las comillas',
    'bracket-and-cut': 'Un añadido entre corchetes, y faltan otras palabras sin puntos suspensivos',
    bracket: 'Solo difiere un añadido entre corchetes',
    'first-word': 'Solo difiere la forma de la primera palabra, {original} y {revision}',
    'opening-cut': 'Solo faltan las palabras que hacían de ella una oración, {original}',
    'opening-bent':
      'Solo faltan las palabras que hacían de ella una oración y difiere la forma de la primera palabra, {original} y {revision}',
    'quote-extended': 'La cita entera figura dentro de otra más larga',
    'quote-extended-sense': 'La cita entera figura dentro de otra más larga, y lo añadido cambia su sentido',
    'words-differ': 'Difieren las palabras entre comillas',
    'words-differ-places': 'Difieren las palabras entre comillas en {places} lugares',
    'words-added': 'Difieren las palabras entre comillas: se añadió {revision}',
    'words-dropped': 'Difieren las palabras entre comillas: falta {original}',
    'words-replaced': 'Difieren las palabras entre comillas: {original} pasó a ser {revision}',
    'term-differs': 'Difieren las palabras de un término o título',
    'term-differs-places': 'Difieren las palabras de un término o título en {places} lugares',
    'term-words-added': 'Difieren las palabras de un término o título: se añadió {revision}',
    'term-words-dropped': 'Difieren las palabras de un término o título: falta {original}',
    'term-words-replaced': 'Difieren las palabras de un término o título: {original} pasó a ser {revision}',
    'speaker-changed': 'atribuidas a {revisionSpeaker} en lugar de a {originalSpeaker}',
    'speaker-changed-too': 'y ahora se atribuyen a {revisionSpeaker} en lugar de a {originalSpeaker}',
    'speaker-unread': 'las palabras que nombran al autor cambiaron y no se entendieron',
    'source-gone': 'la nueva versión ya no indica ninguna fuente junto a ellas',
    'source-words': 'en las palabras que nombran la fuente, {original} pasó a ser {revision}',
    'name-beside': 'en las palabras contiguas, {original} pasó a ser {revision}',
    'cue-changed': '{original} pasó a ser {revision}',
    'cue-changed-neutral': '{original} pasó a ser {revision}, ambos neutros',
    'speaker-by-hand': 'el autor se indicó a mano',
    'paired-by-hand': 'emparejamiento hecho a mano',
    'parted-by-hand': 'emparejamiento deshecho a mano',
    'marks-dropped-speaker':
      'Ya no hay comillas, y el pasaje se atribuye a {revisionSpeaker} en lugar de a {originalSpeaker}',
    'marks-added-speaker':
      'Ahora van entre comillas unas palabras referidas, y se atribuyen a {revisionSpeaker} en lugar de a {originalSpeaker}',
    'term-marks-dropped': 'Este término ya no lleva comillas; el sentido se mantiene',
    'marks-dropped': 'Ya no hay comillas; el pasaje se mantiene en estilo indirecto',
    'marks-dropped-meaning':
      'Ya no hay comillas; una frase de sentido parecido, en otras palabras, ocupa el lugar de la cita: compruebe que dice lo mismo',
    'term-marks-added': 'Ahora van entre comillas unas palabras que el original usaba sin ellas',
    'marks-added': 'Ahora van entre comillas unas palabras que el original solo refería',
    'quote-dropped-repeated': 'Esta cita falta aquí, y las mismas palabras se citan en otro lugar',
    'quote-dropped-linked': 'Esta cita falta; su frase sigue sin ella',
    'quote-dropped': 'Esta cita falta, y nada en la nueva versión la recoge',
    'quote-added-repeated': 'Esta cita es nueva aquí y repite palabras citadas en otro lugar',
    'quote-added-linked': 'Esta cita es nueva en una frase que el original da sin ella',
    'quote-added': 'Esta cita es nueva; nada en el original la dice',
    'term-dropped-repeated': 'Este término o título falta aquí, y las mismas palabras se citan en otro lugar',
    'term-dropped-linked': 'Este término o título falta; su frase sigue sin él',
    'term-dropped': 'Este término o título falta, y nada en la nueva versión lo recoge',
    'term-added-repeated': 'Este término o título es nuevo aquí y repite palabras citadas en otro lugar',
    'term-added-linked': 'Este término o título es nuevo en una frase que el original da sin él',
    'term-added': 'Este término o título es nuevo; nada en el original lo dice',
    'value-dropped': 'La nueva versión ya no da {kind} {original}',
    'value-added': 'El original no da {kind} {revision}',
    'value-variant': '{original} y {revision} son un mismo valor, escrito de otro modo',
    'value-near': '{original} y {revision} pueden ser un mismo valor: conviene comprobar que coinciden',
    'value-rounded': '{original} en el original, {revision} en la nueva versión: redondeado sin indicarlo',
    'value-bare': '{original} y {revision} dan la misma cifra, pero solo una de las versiones dice de qué',
    'value-bound': 'La cifra es la misma, pero {original} no es {revision}',
    'value-contradicted': '{original} y {revision} se contradicen',
    'value-changed': '{original} en el original, {revision} en la nueva versión',
    swapped: '{original} y {revision} han intercambiado sus lugares',
    'name-replaced': '{original} en el original, {revision} en la nueva versión, en el mismo lugar',
    'name-dropped': 'La nueva versión ya no nombra a {original}',
    'name-added': 'El original no nombra a {revision}',
    'name-variant': '{original} y {revision} son dos grafías de un mismo nombre',
    'name-spelling': '{original} y {revision} difieren en una letra o dos: conviene comprobar la grafía',
    'name-inconsistent':
      '{original} y {revision} difieren en una letra o dos, y uno de los textos tiene las dos grafías: conviene comprobar cuál es la correcta',
    'title-shortened': 'El tratamiento figura completo en un lado y abreviado en el otro',
    antonym: '{original} en el original, {revision} en la nueva versión: dicen lo contrario',
    'contrary-reworded': '{original} en el original, {revision} en la nueva versión, en una frase redactada de nuevo',
    'agents-exchanged': '{original} y {revision}: los papeles están invertidos',
    'actor-dropped': 'La nueva versión ya no dice quién lo hizo: falta {original}',
    'scale-changed': '{original} en el original, {revision} en la nueva versión: no es lo mismo',
    'office-dropped': 'Falta {original} delante del cargo: compruebe que sigue siendo correcto',
    'office-added': '{revision} es nuevo delante del cargo: compruebe que es correcto',
    'relation-changed': '{original} en el original, {revision} en la nueva versión: otra relación',
    'gender-changed': '{original} en el original, {revision} en la nueva versión: compruebe de quién se trata',
    'cause-made': '{original} pasó a ser {revision}: un vínculo pasó a ser una causa',
    'cause-unmade': '{original} pasó a ser {revision}: una causa pasó a ser un vínculo',
    'attribution-dropped': 'Falta {original}: la nueva versión da por hecho lo que alguien dijo',
    'mood-dropped': '{original} refiere lo que alguien dijo, {revision} lo da por hecho',
    'address-changed': '{original} en el original, {revision} en la nueva versión: compruebe adónde lleva',
    'address-dropped': 'La nueva versión ya no da la dirección {original}',
    'address-added': 'El original no da la dirección {revision}',
    'correction-dropped': 'El original lleva una fe de errores que la nueva versión no tiene',
    'correction-added': 'La nueva versión lleva una fe de errores que el original no tiene',
    'embargo-dropped': 'El original está bajo embargo, y la nueva versión no lo dice',
    'embargo-added': 'La nueva versión está bajo embargo, y el original no lo dice',
    'kill-dropped': 'El original fue anulado, y la nueva versión no lo dice',
    'kill-added': 'La nueva versión fue anulada, y el original no lo dice',
    'dated-changed':
      '{original} en el original, {revision} en la nueva versión: otra hora de publicación o de actualización',
    'word-exchanged': 'Compruebe: en esta frase se cambió una palabra, {original} por {revision}',
    'refusal-dropped': 'El original habla de una negativa; la nueva versión lo da por hecho',
    'refusal-added': 'La nueva versión habla de una negativa; el original lo da por hecho',
    'negation-dropped': 'El original lo niega; la nueva versión lo afirma',
    'negation-dropped-here': 'El original tiene aquí una negación que la nueva versión no tiene',
    'negation-added': 'La nueva versión niega lo que el original afirma',
    'negation-added-here': 'La nueva versión tiene aquí una negación que el original no tiene',
    'hedge-dropped': 'Falta {original}: la nueva versión da por hecho lo que el original dejaba abierto',
    'hedge-added': '{revision} es nuevo: la nueva versión deja abierto lo que el original afirmaba',
    'intensity-weaker': '{original} pasó a ser {revision}: más débil',
    'intensity-stronger': '{original} pasó a ser {revision}: más fuerte',
    'restriction-dropped': 'Falta {original}: ya no hay restricción',
    'restriction-added': '{revision} es nuevo y restringe',
    'intensity-dropped': 'Falta {original}: la nueva versión es más débil',
    'intensity-added': '{revision} es nuevo: la nueva versión es más fuerte',
  },
};

const sentences = (count: number) => counted(count, 'frase', 'frases');
const quotes = (count: number, one: string, many: string, end = '') =>
  `${counted(count, 'cita', 'citas')} ${form(count, one, many)}${end}`;

const FACT_GROUPS: Readonly<Record<FactGroup, readonly [gender: 'o' | 'a', one: string, many: string]>> = {
  figure: ['a', 'cifra', 'cifras'],
  date: ['a', 'fecha u hora', 'fechas u horas'],
  name: ['o', 'nombre', 'nombres'],
  negation: ['a', 'negación', 'negaciones'],
  hedge: ['a', 'salvedad', 'salvedades'],
  intensity: ['o', 'término de intensidad', 'términos de intensidad'],
  reversal: ['a', 'inversión', 'inversiones'],
  sense: ['a', 'palabra de peso', 'palabras de peso'],
  attribution: ['a', 'fuente', 'fuentes'],
  address: ['a', 'dirección', 'direcciones'],
  notice: ['o', 'aviso a la redacción', 'avisos a la redacción'],
};

const NAMED_ROLES: Readonly<Record<NamedRole, readonly [gender: 'o' | 'a', name: string]>> = {
  headline: ['o', 'titular'],
  caption: ['o', 'pie de foto'],
  deck: ['a', 'entradilla'],
};

const FATES = { reworded: 'reformulad', dropped: 'suprimid', added: 'añadid' } as const;

/** A participle in agreement: masculine where anything among what it speaks of is. */
function agreed(fate: keyof typeof FATES, gender: 'o' | 'a', many: boolean): string {
  return `${FATES[fate]}${gender}${many ? 's' : ''}`;
}

const isMany = (count: number) => form(count, '', 's') === 's';

const verdict: Messages['verdict'] = {
  same: {
    lead: 'Los dos textos son iguales.',
    rest: (count) =>
      count === 1
        ? 'Su única frase no ha cambiado.'
        : `Ninguna de las ${count === 2 ? 'dos frases' : sentences(count)} ha cambiado.`,
  },
  typography: {
    lead: 'Solo difiere la tipografía.',
    part: (count) => `${sentences(count)} con otra composición`,
    rest: ', todas las palabras son iguales.',
  },
  languages: {
    lead: (original, revision) => `La nueva versión está ${inLanguage(revision)}, el original ${inLanguage(original)}.`,
    rest: 'Las frases se emparejan en lo que permiten los nombres, las cifras y el sentido. No se comparan palabras, citas ni datos.',
  },
  apart: {
    lead: 'Parecen dos noticias distintas.',
    rest: (original, revision) => {
      const where =
        revision === 1 ? 'en la única de la nueva versión' : `entre las ${number(revision)} de la nueva versión`;
      return original === 1
        ? `La única frase del original no aparece ${where}.`
        : `Ninguna de las ${sentences(original)} del original aparece ${where}.`;
    },
  },
  reading: {
    lead: 'Solo por las palabras, nada coincide todavía.',
    rest: (unread) => `Aún se está leyendo el sentido de ${sentences(unread)}.`,
    provisional: (unread) => `Provisional: aún se está leyendo el sentido de ${sentences(unread)}.`,
  },
  noStory: {
    lead: (sides) =>
      sides.length === 2
        ? 'Ninguno de los dos textos contiene una noticia.'
        : `${sides[0] === 'original' ? 'El original' : 'La nueva versión'} no contiene ninguna noticia.`,
    rest: (both) => `${both ? 'Todas las' : 'Sus'} líneas parecen elementos de página y quedan aparte, al pie.`,
    empty: (both) => (both ? 'Los dos están vacíos.' : 'El texto está vacío.'),
  },
  gravest: {
    became: '{lead}{before} pasó a {after}{trail}',
    said: '{speaker}: {before} pasó a {after}',
    quoted: 'en una cita {before} pasó a {after}',
    speaker: (count) =>
      count === 1
        ? 'una cita de {before} se atribuye ahora a {after}'
        : `${number(count)} citas de {before} se atribuyen ahora a {after}`,
    promoted: 'ahora entre comillas: {after}',
    cut: 'cortado de una cita: {before}',
    extended: 'añadido a una cita: {after}',
    quoteGone: 'cita suprimida: {before}',
    quote: 'cita por revisar: {after}',
    gone: 'suprimido: {before}',
    new: 'nuevo: {after}',
  },
  concerns: ({ critical, check }) =>
    [
      ...(critical > 0 ? [counted(critical, 'crítico', 'críticos')] : []),
      ...(check > 0 ? [`${number(check)}\u00a0por revisar`] : []),
    ].join(', '),
  noQuotes: 'No hay citas en ninguno de los dos textos.',
  noneAltered: '; ninguna alterada',
  allKept: (count) =>
    count === 1
      ? 'La única cita está intacta'
      : `Las ${count === 2 ? 'dos citas' : counted(count, 'cita', 'citas')} están intactas`,
  quotes: {
    altered: (count) => quotes(count, 'alterada', 'alteradas'),
    speaker: (count) => quotes(count, 'atribuida', 'atribuidas', ' a otra persona'),
    promoted: (count) =>
      `${counted(count, 'paráfrasis', 'paráfrasis')} ${form(count, 'entrecomillada', 'entrecomilladas')}`,
    silent: (count) => quotes(count, 'cortada', 'cortadas', ' sin indicarlo'),
    trimmed: (count) => quotes(count, 'recortada', 'recortadas'),
    extended: (count) => quotes(count, 'ampliada', 'ampliadas'),
    dropped: (count) => quotes(count, 'suprimida', 'suprimidas'),
    added: (count) => quotes(count, 'añadida', 'añadidas'),
    paraphrased: (count) => quotes(count, 'parafraseada', 'parafraseadas'),
    kept: (count) => quotes(count, 'intacta', 'intactas'),
  },
  quietQuotes: {
    paraphrased: (count) => quotes(count, 'sin comillas', 'sin comillas'),
    kept: (count) => counted(count, 'intacta', 'intactas'),
  },
  facts: ({ group, status, count }) => {
    const [gender, one, many] = FACT_GROUPS[group];
    const fate = status === 'changed' ? form(count, 'difiere', 'difieren') : agreed(status, gender, isMany(count));
    return `${counted(count, one, many)} ${fate}`;
  },
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => NAMED_ROLES[role][1]);
    if (body > 0 && all) things.push(`las ${body === 2 ? 'dos frases' : sentences(body)} del texto`);
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    const gender = apart.some((role) => NAMED_ROLES[role][0] === 'o') ? 'o' : 'a';
    return `${list(things)} ${agreed(fate, gender, things.length > 1 || body > 1)}`;
  },
  split: (count, named) => `${named ? sentences(count) : number(count)} ${form(count, 'dividida', 'divididas')}`,
  merged: (count, named) =>
    named ? `frases fusionadas en ${counted(count, 'lugar', 'lugares')}` : counted(count, 'fusión', 'fusiones'),
  regrouped: (count, named) =>
    named
      ? `frases reagrupadas en ${counted(count, 'lugar', 'lugares')}`
      : counted(count, 'reagrupación', 'reagrupaciones'),
  moved: (count, named) => `${named ? sentences(count) : number(count)} ${form(count, 'desplazada', 'desplazadas')}`,
  bylineOnly: 'Salvo la firma, todas las palabras son iguales.',
  share: (share) => `El ${percent(share)} de las palabras procede del original.`,
};

/** A kind of fact, with the ending of a participle in agreement with it. */
const FACT_KINDS = {
  number: ['cifra', 'a'],
  money: ['importe', 'o'],
  percent: ['porcentaje', 'o'],
  date: ['fecha', 'a'],
  time: ['hora', 'a'],
  name: ['nombre', 'o'],
  negation: ['negación', 'a'],
  hedge: ['salvedad', 'a'],
  intensity: ['intensidad', 'a'],
  direction: ['sentido', 'o'],
  agent: ['papeles', 'os'],
  scale: ['grado', 'o'],
  relation: ['relación', 'a'],
  cause: ['causa', 'a'],
  attribution: ['fuente', 'a'],
  word: ['palabra', 'a'],
  address: ['dirección', 'a'],
  notice: ['aviso', 'o'],
} as const;

const factStatus = (status: FactStatus, ending: string) =>
  ({
    changed: `modificad${ending}`,
    dropped: `suprimid${ending}`,
    added: `añadid${ending}`,
    variant: `escrit${ending} de otro modo`,
  })[status];

const report: Messages['report'] = {
  quotes: 'Citas',
  facts: 'Datos',
  sentences: 'Frases',
  redline: 'Corrección',
  original: 'Original',
  revision: 'Nueva versión',
  number: 'N.º',
  fate: 'Qué fue de ella',
  severityTitles: {
    critical: 'Crítico',
    high: 'Grave',
    check: 'Por comprobar',
    cosmetic: 'Cosmético',
    none: 'Sin reparos',
  },
  severities: {
    critical: 'crítico',
    high: 'grave',
    check: 'por comprobar',
    cosmetic: 'cosmético',
    none: 'sin reparos',
  },
  quoteStatuses: {
    kept: 'intacta',
    altered: 'alterada',
    trimmed: 'recortada',
    extended: 'ampliada',
    paraphrased: 'parafraseada',
    promoted: 'entrecomillada',
    dropped: 'suprimida',
    added: 'añadida',
  },
  flags: {
    speaker: 'otro autor',
    cue: 'otro verbo',
    'silent-trim': 'corte sin indicar',
    ellipsis: 'puntos suspensivos',
    bracket: 'corchetes',
    stitched: 'recompuesta',
    divided: 'interrumpida',
    negation: 'negación',
    number: 'cifra',
  },
  factKinds: {
    number: FACT_KINDS.number[0],
    money: FACT_KINDS.money[0],
    percent: FACT_KINDS.percent[0],
    date: FACT_KINDS.date[0],
    time: FACT_KINDS.time[0],
    name: FACT_KINDS.name[0],
    negation: FACT_KINDS.negation[0],
    hedge: FACT_KINDS.hedge[0],
    intensity: FACT_KINDS.intensity[0],
    direction: FACT_KINDS.direction[0],
    agent: FACT_KINDS.agent[0],
    scale: FACT_KINDS.scale[0],
    relation: FACT_KINDS.relation[0],
    cause: FACT_KINDS.cause[0],
    attribution: FACT_KINDS.attribution[0],
    word: FACT_KINDS.word[0],
    address: FACT_KINDS.address[0],
    notice: FACT_KINDS.notice[0],
  },
  factStatuses: {
    changed: factStatus('changed', 'o'),
    dropped: factStatus('dropped', 'o'),
    added: factStatus('added', 'o'),
    variant: factStatus('variant', 'o'),
  },
  fact: (kind, status) => `${FACT_KINDS[kind][0]} ${factStatus(status, FACT_KINDS[kind][1])}`,
  quoteIs: (what) => `Cita ${what}`,
  // Of a sentence: una frase.
  links: {
    unchanged: 'sin cambios',
    typography: 'solo tipografía',
    reworded: 'reformulada',
    dropped: 'suprimida',
    added: 'añadida',
  },
  shapes: { split: 'dividida', merge: 'fusionada', regroup: 'reagrupada' },
  moved: 'desplazada',
  byHand: 'a mano',
  roles: {
    headline: 'titular',
    deck: 'entradilla',
    byline: 'firma',
    caption: 'pie de foto',
    correction: 'aviso',
    furniture: 'elementos de página',
  },
  noSpeaker: 'sin autor nombrado',
  sentence: ({ text, many }) => `${many ? 'frases' : 'frase'} ${text}`,
  of: { original: (place) => `${place} del original`, revision: (place) => `${place} de la nueva versión` },
  linkedByHand: 'emparejada a mano',
  inSide: { original: 'En el original: ', revision: 'En la nueva versión: ' },
  movedHere: (from, reworded) => `Desplazada aquí${reworded ? ' y reformulada' : ''}: ${from}.`,
  linksByHand: (count) => `${counted(count, 'emparejamiento', 'emparejamientos')} a mano.`,
  coarse: 'Impreciso: los textos son tan largos que un método más tosco terminó el trabajo.',
  furniture: 'Elementos de la página, aparte',
  furnitureAside: (original, revision) =>
    `Elementos de la página, aparte: ${list([
      ...(original > 0 ? [`${counted(original, 'línea', 'líneas')} del original`] : []),
      ...(revision > 0 ? [`${counted(revision, 'línea', 'líneas')} de la nueva versión`] : []),
    ])}.`,
  nothingToCheck: (count) => `${counted(count, 'punto más', 'puntos más')} sin nada que comprobar.`,
  legend: {
    gutter: '= intacta, ~ reformulada, - suprimida, + añadida; [-suprimido-], {+insertado+}, {~antes>ahora~}',
    plain: '[-suprimido-], {+insertado+}',
    markdown: 'Las palabras suprimidas van ~~tachadas~~, las insertadas en **negrita**.',
    html: 'Hecho con Storydiff. Las palabras <ins>subrayadas</ins> son de la nueva versión, las <del>tachadas</del> del original; las <mark>punteadas</mark> solo difieren en la tipografía.',
  },
  was: (glyph) => `antes ${glyph}`,
  signOff: 'Visto bueno: ',
  note: 'Nota',
  marks: { ok: 'OK', query: 'Duda', fix: 'Corregir', 'not-so': 'No es así' },
  newItems: 'Nuevo desde la última versión',
  isNew: 'nuevo',
  countNew: (count) => `${counted(count, 'punto nuevo', 'puntos nuevos')} desde la última versión.`,
  setAside: 'Apartados por no ser así',
  countSetAside: (count) => `${counted(count, 'punto apartado', 'puntos apartados')} por no ser así.`,
  overruled: 'prevalece sobre',
  signedOff: ({ done, total, name, marks, lesser }) => {
    const by = name === '' ? '' : ` por ${name}`;
    const how = marks.map(([mark, count]) => `${number(count)} ${report.marks[mark]}`).join(', ');
    const also = lesser === 0 ? '' : ` Además, ${counted(lesser, 'punto menor', 'puntos menores')}.`;
    const seen = form(total, 'revisado', 'revisados');
    return `${number(done)} de ${number(total)} ${seen}${by}${how === '' ? '' : `: ${how}`}.${also}`;
  },
  csv: {
    columns: {
      entry: 'entrada',
      severity: 'gravedad',
      status: 'resultado',
      kind: 'clase',
      flags: 'indicios',
      original: 'original',
      revision: 'nueva versión',
      originalSpeaker: 'autor en el original',
      revisionSpeaker: 'autor en la nueva versión',
      place: 'lugar',
      reason: 'motivo',
      mark: 'juicio',
      note: 'nota',
    },
    quote: 'cita',
    fact: 'dato',
    languages: 'idiomas',
    sameToUs: 'lista de la casa',
    signOff: 'visto bueno',
  },
};

/** What a language is read for. */
const topics: Messages['coverage']['topics'] = {
  figures: 'cifras',
  dates: 'fechas',
  names: 'nombres',
  negations: 'negaciones',
  hedges: 'atenuaciones',
  intensity: 'palabras fuertes',
  directions: 'contrarios (subió, bajó)',
  agents: 'quién hizo qué a quién',
  scales: 'grados (acusado, condenado)',
  relations: 'relaciones',
  causes: 'causas',
  sources: 'fuentes de las afirmaciones',
  exchanges: 'palabras sueltas cambiadas',
  speakers: 'autores de las citas',
};

const coverage: Messages['coverage'] = {
  topics,
  unread: (tag, unread) => `No se comparan en ${language(tag)}: ${list(unread.map((topic) => topics[topic]))}.`,
  none: (tag) =>
    `${isUnknownLanguage(tag) ? 'No se conoce el idioma de los textos' : `No se sabe nada de este idioma (${language(tag)})`}: solo se comparan frases, palabras, comillas y números en cifras.`,
  treatedAsSame: (count) =>
    `${counted(count, 'diferencia se trata como igual', 'diferencias se tratan como iguales')}, según la lista de la casa.`,
};

export const es: Messages = { locale: 'es', reasons, verdict, coverage, report, inReports };
