/** What the list of the library knows of a comparison. */
import { type Comparison, headOf } from '#engine';
import { isSaid } from '../model/merge-signs.ts';
import type { Work } from '../model/work.ts';
import type { Answered } from './card-shape.ts';

/** What stands for a comparison in the list, and how many letters of it: two lines of a headline, one of a story without. */
const HEADS = [
  ['headline', 200],
  ['body', 100],
] as const;

/** What the list says of an answer; `toSign` and `signed` come from whoever keeps the sign-off. */
export function answeredBy(comparison: Comparison, toSign: number, signed: number): Answered {
  const { original, revision, summary } = comparison;
  return {
    headline: headlineOf(comparison),
    languages: { original: original.language, revision: revision.language },
    digest: {
      critical: summary.severity.critical,
      toSign,
      signed,
      quotes: { ...summary.quotes },
      links: { ...summary.links },
    },
  };
}

/** The headline, of the revision before the original; where neither has one, the first sentence. */
function headlineOf({ original, revision }: Comparison): string {
  for (const [wanted, most] of HEADS) {
    for (const { text, sentences } of [revision, original]) {
      const found = sentences.find(({ role }) => role === wanted);
      if (found !== undefined) return cutAtWord(text.slice(found.start, found.end).replace(/\s+/g, ' ').trim(), most);
    }
  }
  return '';
}

/** So many letters at most, and no part of a word: `The ferry to Skarn…`; a script without spaces is cut where it ends. */
function cutAtWord(words: string, most: number): string {
  if (words.length <= most) return words;
  const head = headOf(words, most);
  // a word that is cut by chance between its letters goes, one that ends there stays
  const space = words[head.length] === ' ' ? head.length : head.lastIndexOf(' ');
  return `${head.slice(0, space > most / 2 ? space : head.length).replace(/[\s,;:–—-]+$/u, '')}…`;
}

export function isDecided({ corrections, signOff, certainty, language, as }: Work): boolean {
  return corrections.length > 0 || signOff.some(isSaid) || certainty !== null || language !== '' || as !== null;
}

/** A short mark of both texts and their names; whoever finds two alike still compares the texts. */
export function markOfTexts({ original, revision }: Work): string {
  return [original.name, original.text, revision.name, revision.text]
    .map((text) => `${text.length.toString(36)}.${hash(text)}`)
    .join('-');
}

/** 32 bits of FNV-1a. */
export function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(36);
}

/** 75 bits, as letters and digits that survive any address: no two records ever share one. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(15))].map((byte) => ID_SIGNS[byte % ID_SIGNS.length]).join('');
}

/** Thirty-two, so that every byte falls on each with equal chance. */
const ID_SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789';
