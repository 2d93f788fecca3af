import type { FactGroup } from '../terms.ts';
import type { Apart, VerdictPhrases } from '../verdict.ts';
import { formats } from './common.ts';

const { counted, form, list, number, percent } = formats;

const sentences = (count: number) => counted(count, 'frase', 'frases');
const quotes = (count: number, one: string, many: string, end = '') =>
  `${counted(count, 'cita', 'citas')} ${form(count, one, many)}${end}`;

const GROUPS: Readonly<Record<FactGroup, readonly [gender: 'o' | 'a', one: string, many: string]>> = {
  figure: ['a', 'cifra', 'cifras'],
  date: ['a', 'fecha u hora', 'fechas u horas'],
  name: ['o', 'nombre', 'nombres'],
  negation: ['a', 'negación', 'negaciones'],
  hedge: ['a', 'salvedad', 'salvedades'],
  intensity: ['o', 'término de intensidad', 'términos de intensidad'],
};

const APART: Readonly<Record<Apart, readonly [gender: 'o' | 'a', name: string]>> = {
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

export const verdict: VerdictPhrases = {
  same: {
    lead: 'Los dos textos son iguales.',
    rest: (count) =>
      count === 1 ? 'Su única frase no ha cambiado.' : `Ninguna de las ${sentences(count)} ha cambiado.`,
  },
  typography: {
    lead: 'Solo difiere la tipografía.',
    part: (count) => `${sentences(count)} con otra composición`,
    rest: ', todas las palabras son iguales.',
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
  noStory: {
    lead: (sides) =>
      sides.length === 2
        ? 'Ninguno de los dos textos contiene una noticia.'
        : `${sides[0] === 'original' ? 'El original' : 'La nueva versión'} no contiene ninguna noticia.`,
    rest: (both) => `${both ? 'Todas las' : 'Sus'} líneas parecen elementos de página y quedan aparte, al pie.`,
    empty: (both) => (both ? 'Los dos están vacíos.' : 'El texto está vacío.'),
  },
  noQuotes: 'No hay citas en ninguno de los dos textos.',
  noneAltered: 'Ninguna cita alterada: ',
  quotes: {
    altered: (count) => quotes(count, 'alterada', 'alteradas'),
    speaker: (count) => quotes(count, 'atribuida', 'atribuidas', ' a otra persona'),
    promoted: (count) =>
      `${counted(count, 'paráfrasis', 'paráfrasis')} ${form(count, 'entrecomillada', 'entrecomilladas')}`,
    silent: (count) => quotes(count, 'cortada', 'cortadas', ' sin indicarlo'),
    trimmed: (count) => quotes(count, 'recortada', 'recortadas'),
    dropped: (count) => quotes(count, 'suprimida', 'suprimidas'),
    added: (count) => quotes(count, 'añadida', 'añadidas'),
    paraphrased: (count) => quotes(count, 'parafraseada', 'parafraseadas'),
    kept: (count) => quotes(count, 'intacta', 'intactas'),
  },
  quietQuotes: {
    paraphrased: (count) => counted(count, 'parafraseada', 'parafraseadas'),
    kept: (count) => counted(count, 'intacta', 'intactas'),
  },
  facts: ({ group, status, count }) => {
    const [gender, one, many] = GROUPS[group];
    const fate = status === 'changed' ? form(count, 'difiere', 'difieren') : agreed(status, gender, isMany(count));
    return `${counted(count, one, many)} ${fate}`;
  },
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => APART[role][1]);
    if (body > 0 && all) things.push(`las ${sentences(body)} del texto`);
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    const gender = apart.some((role) => APART[role][0] === 'o') ? 'o' : 'a';
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
