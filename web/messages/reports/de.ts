import { formatsOf, type RelationKind } from '#engine';
import type { ReportsMessages } from '../messages.ts';

const { counted, form, number, percent } = formatsOf('de-DE');

const RELATIONS: Readonly<Record<RelationKind, string>> = {
  same: 'derselbe Text',
  rewrite: 'eine Überarbeitung',
  shared: 'zwei Berichte mit gemeinsamen Passagen',
  reports: 'zwei Berichte über ein Ereignis',
  unrelated: 'zwei verschiedene Geschichten',
};

export const reports: ReportsMessages = {
  relation: 'Was die beiden Texte sind',
  asFound: (is) => (is === null ? 'Wie erkannt' : `Wie erkannt: ${RELATIONS[is]}`),
  ruling: { rewrite: 'Eine Überarbeitung', reports: 'Zwei Berichte über ein Ereignis' },
  compareAs: { rewrite: 'Als Überarbeitung vergleichen', reports: 'Als zwei Berichte vergleichen' },
  compareAsFound: 'Wie erkannt vergleichen',
  rename: (name) => `${name} umbenennen`,
  newName: (name) => `Quelle und Uhrzeit von ${name}`,
  swap: 'Die beiden Seiten tauschen',
  both: 'in beiden',
  otherSpeaker: 'Aus anderem Mund',
  otherVerb: 'Gleich, anderes Verb',
  previous: 'Vorige gemeinsame Stelle',
  next: 'Nächste gemeinsame Stelle',
  toldByBoth: ' gemeinsam',
  numbers: ({ original, revision }) =>
    `Die Nummern an einem Punkt sind die seiner Sätze: ${original.title} → ${revision.title}.`,
  more: (count, side) => `${number(count)} weitere nur ${side.in}`,
  fewer: (side) => `Weniger ${side.in}`,
  sharedCopy: 'Gemeinsame Passage',
  readsOtherwise: (side, words) => (words === '' ? `nicht ${side.in}` : `${side.in}: ${words}`),
  strip: {
    own: (own, all) => `${number(own)} von ${counted(all, 'Satz', 'Sätzen')} nur hier`,
    all: ({ both, shared, own }) =>
      `Was beide sagen: ${counted(both, 'Stelle', 'Stellen')}, ${counted(shared, 'gemeinsame Passage', 'gemeinsame Passagen')}. Nur auf einer Seite: ${own}.`,
  },
  tabs: { values: 'Angaben', quotes: 'Zitate', alone: 'Nur eine', shared: 'Passagen' },
  differ: (count) => `${number(count)} ${form(count, 'weicht ab', 'weichen ab')}`,
  alone: 'Nur auf einer Seite',
  aloneHas: ({ quotes, sources, figures }) =>
    [
      counted(quotes, 'Zitat', 'Zitate'),
      counted(sources, 'genannte Quelle', 'genannte Quellen'),
      counted(figures, 'Zahl', 'Zahlen'),
    ].join(', '),
  noQuotes: 'Kein Zitat steht in beiden.',
  noValues: 'Keine Angabe weicht in derselben Sache ab.',
  noShared: 'Keine Passage steht gleich in beiden.',
  copied: ({ original, revision }, sides) =>
    `${percent(original)} ${sides.original.in}, ${percent(revision)} ${sides.revision.in}`,
};
