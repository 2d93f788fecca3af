import type { FactGroup } from '../terms.ts';
import type { Apart, VerdictPhrases } from '../verdict.ts';
import { formats } from './common.ts';

const { counted, form, list, number, percent } = formats;

const sentences = (count: number) => counted(count, 'Satz', 'Sätze');
const quotes = (count: number, fate: string) => `${counted(count, 'Zitat', 'Zitate')} ${fate}`;

const GROUPS: Readonly<Record<FactGroup, readonly [one: string, many: string]>> = {
  figure: ['Zahl', 'Zahlen'],
  date: ['Zeitangabe', 'Zeitangaben'],
  name: ['Name', 'Namen'],
  negation: ['Verneinung', 'Verneinungen'],
  hedge: ['Vorbehalt', 'Vorbehalte'],
  intensity: ['Verstärkung', 'Verstärkungen'],
};

const APART: Readonly<Record<Apart, string>> = {
  headline: 'Überschrift',
  caption: 'Bildunterschrift',
  deck: 'Vorspann',
};

const FATES = { reworded: 'umformuliert', dropped: 'gestrichen', added: 'ergänzt' } as const;

export const verdict: VerdictPhrases = {
  same: {
    lead: 'Die beiden Texte sind gleich.',
    rest: (count) => (count === 1 ? 'Der eine Satz ist unverändert.' : `Alle ${sentences(count)} sind unverändert.`),
  },
  typography: {
    lead: 'Nur die Typografie weicht ab.',
    part: (count) => `${sentences(count)} anders gesetzt`,
    rest: ', jedes Wort ist gleich.',
  },
  apart: {
    lead: 'Das sind wohl zwei verschiedene Geschichten.',
    rest: (original, revision) => {
      const where = revision === 1 ? 'in dem einen der Neufassung' : `unter den ${number(revision)} der Neufassung`;
      return original === 1
        ? `Der eine Satz des Originals findet sich ${where} nicht wieder.`
        : `Keiner der ${sentences(original)} des Originals findet sich ${where} wieder.`;
    },
  },
  noStory: {
    lead: (sides) =>
      sides.length === 2
        ? 'Keiner der beiden Texte enthält eine Geschichte.'
        : `${sides[0] === 'original' ? 'Das Original' : 'Die Neufassung'} enthält keine Geschichte.`,
    rest: (both) => `Alle Zeilen${both ? '' : ' darin'} sehen nach Beiwerk der Seite aus und stehen gesondert am Fuß.`,
    empty: (both) => (both ? 'Beide sind leer.' : 'Der Text ist leer.'),
  },
  noQuotes: 'Zitate gibt es auf keiner der beiden Seiten.',
  noneAltered: 'Kein Zitat verändert: ',
  quotes: {
    altered: (count) => quotes(count, 'verändert'),
    speaker: (count) => quotes(count, 'jemand anderem zugeschrieben'),
    promoted: (count) =>
      `${counted(count, 'Paraphrase', 'Paraphrasen')} ${form(count, 'zum Zitat', 'zu Zitaten')} gemacht`,
    silent: (count) => quotes(count, 'stillschweigend gekürzt'),
    trimmed: (count) => quotes(count, 'gekürzt'),
    dropped: (count) => quotes(count, 'gestrichen'),
    added: (count) => quotes(count, 'ergänzt'),
    paraphrased: (count) => quotes(count, 'paraphrasiert'),
    kept: (count) => quotes(count, 'übernommen'),
  },
  quietQuotes: {
    paraphrased: (count) => `${number(count)}\u00a0paraphrasiert`,
    kept: (count) => `${number(count)}\u00a0wörtlich übernommen`,
  },
  facts: ({ group, status, count }) =>
    `${counted(count, ...GROUPS[group])} ${status === 'changed' ? form(count, 'weicht ab', 'weichen ab') : FATES[status]}`,
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => APART[role]);
    if (body > 0 && all) things.push(`alle ${sentences(body)} des Textes`);
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    return `${list(things)} ${FATES[fate]}`;
  },
  split: (count, named) => `${named ? sentences(count) : number(count)} geteilt`,
  merged: (count, named) =>
    named ? `an ${counted(count, 'Stelle', 'Stellen')} Sätze zusammengelegt` : `${number(count)}\u00a0zusammengelegt`,
  regrouped: (count, named) =>
    named ? `an ${counted(count, 'Stelle', 'Stellen')} Sätze umgruppiert` : `${number(count)}\u00a0umgruppiert`,
  moved: (count, named) => `${named ? sentences(count) : number(count)} verschoben`,
  bylineOnly: 'Bis auf die Autorenzeile ist jedes Wort gleich.',
  share: (share) => `${percent(share)} der Wörter stammen aus dem Original.`,
};
