import { ABBREVIATIONS, type AbbreviationRow } from './abbreviations-data.ts';

/**
 * What a full stop after an abbreviation may mean.
 * - `before-name`: `Dr.`, `Gen.`: a name follows; never the end of a sentence.
 * - `before-number`: `No. 5`, `p. 12`: an abbreviation only when a number follows.
 * - `inner`: `e.g.`, `vs.`: never the end of a sentence.
 * - `either`: `Inc.`, `Jr.`, `a.m.`: the next word decides.
 * - `closing`: `etc.`, `lbs.`: a capital behind it opens a sentence.
 */
export type AbbreviationKind = keyof AbbreviationRow;

const indexes = new Map<string, ReadonlyMap<string, AbbreviationKind>>();

/**
 * What the full stop after `word` may mean in a language, or undefined when `word` is no known abbreviation.
 * `word` comes without its last full stop, and without spaces inside: `z.B` for `z. B.`
 */
export function abbreviationKind(word: string, language: string): AbbreviationKind | undefined {
  const index = abbreviationsOf(language);
  const folded = word.toLowerCase();
  const known = index.get(folded);
  if (known !== undefined || word[0] === folded[0]) return known;
  return index.get(word.slice(0, 1) + folded.slice(1));
}

function abbreviationsOf(language: string): ReadonlyMap<string, AbbreviationKind> {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const key = Object.hasOwn(ABBREVIATIONS, primary) ? primary : 'any';
  let index = indexes.get(key);
  if (index === undefined) {
    index = buildIndex(key);
    indexes.set(key, index);
  }
  return index;
}

function buildIndex(language: string): Map<string, AbbreviationKind> {
  const index = new Map<string, AbbreviationKind>();
  // The language's own rows come last, because they know better: `est.` is a word in French.
  for (const row of [ABBREVIATIONS.any, ABBREVIATIONS[language]]) {
    if (row === undefined) continue;
    for (const kind of ['before-name', 'before-number', 'inner', 'either', 'closing'] as const) {
      for (const form of row[kind].split(/\s+/)) if (form !== '') index.set(form, kind);
    }
  }
  return index;
}
