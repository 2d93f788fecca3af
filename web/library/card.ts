/** What the list of the library knows of a comparison. */
import { type Comparison, headOf } from '#engine';
import { isSaid } from '../model/merge-signs.ts';
import type { Work } from '../model/work.ts';
import type { Answered } from './card-shape.ts';

/** A headline in the list has two lines at most. */
const MOST_HEADLINE = 200;

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

function headlineOf({ original, revision }: Comparison): string {
  for (const { text, sentences } of [revision, original]) {
    const headline = sentences.find(({ role }) => role === 'headline');
    if (headline === undefined) continue;
    const words = text.slice(headline.start, headline.end).replace(/\s+/g, ' ').trim();
    return words.length <= MOST_HEADLINE ? words : `${headOf(words, MOST_HEADLINE)}…`;
  }
  return '';
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
