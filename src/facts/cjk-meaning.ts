import { perLanguage } from '../languages/index.ts';
import type { UnspacedWords } from '../languages/language.ts';
import type { Span } from '../text/ranges.ts';
import { emptyLists, type Meaning, type MeaningWord } from './meaning-words.ts';

interface Rules {
  readonly phrases: RegExp;
  readonly idle: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  readonly antonyms: ReadonlyMap<string, { row: number; degree: number }>;
  /** A phrase stands before the word that it negates or doubts. */
  readonly standBefore: boolean;
}

const rulesOf = perLanguage(({ unspaced }): Rules => {
  const { negations, idle, hedges, strong, antonyms, phraseStands } = unspaced ?? NO_PHRASES;
  const contraries = new Map<string, { row: number; degree: number }>(
    antonyms.flatMap(([a, b], row) => [[a, { row, degree: 0 }] as const, [b, { row, degree: 1 }] as const]),
  );
  const phrases = [...idle, ...hedges, ...negations, ...strong, ...contraries.keys()];
  return {
    // the longer first: `かもしれない` before `ない`
    phrases: new RegExp([...new Set(phrases)].toSorted((a, b) => b.length - a.length).join('|'), 'gu'),
    idle: new Set(idle),
    negations: new Set(negations),
    hedges: new Set(hedges),
    strong: new Set(strong),
    antonyms: contraries,
    standBefore: phraseStands === 'before',
  };
});
const NO_PHRASES: UnspacedWords = {
  phraseStands: 'before',
  negations: [],
  idle: [],
  hedges: [],
  strong: [],
  antonyms: [],
};

const RUN = /[\p{Script=Han}\p{Script=Katakana}ー]+/gu;
/** How much text beside a phrase is searched for the word it belongs to. */
const REACH = 12;

/**
 * The meaning words of Japanese or Chinese sentences, found as phrases in the text: words are not
 * parted there, and dictionaries of different engines part them differently. Linear in the text.
 */
export function readCjkMeaning(text: string, sentences: readonly Span[], language: string): Meaning {
  const rules = rulesOf(language);
  const found = emptyLists();
  const stems = new Set<string>();
  let length = 0;
  for (const { start, end } of sentences) {
    const piece = text.slice(start, end);
    for (const run of piece.matchAll(RUN)) {
      stems.add(run[0]);
      length++;
    }
    for (const match of piece.matchAll(rules.phrases)) {
      const [phrase] = match;
      const before = lastRun(piece.slice(Math.max(0, match.index - REACH), match.index));
      const after = piece.slice(match.index + phrase.length, match.index + phrase.length + REACH).match(RUN)?.[0];
      const word = (degree: number, row = 0): MeaningWord => ({
        start: start + match.index,
        end: start + match.index + phrase.length,
        key: phrase,
        // what a Japanese phrase negates or doubts stands before it
        before: after === undefined || rules.standBefore ? before : [after],
        after: rules.standBefore || degree > 0 ? (after === undefined ? [] : [after]) : before,
        negated: false,
        row,
        degree,
      });
      const antonym = rules.antonyms.get(phrase);
      if (rules.hedges.has(phrase)) found.possibilities.push(word(0));
      else if (rules.idle.has(phrase)) continue;
      else if (antonym !== undefined) found.antonyms.push({ ...word(0), row: antonym.row, degree: antonym.degree });
      else if (rules.strong.has(phrase)) found.intensity.push(word(4));
      else if (rules.negations.has(phrase)) found.negations.push(word(0));
    }
  }
  return { ...found, softNegations: 0, softHedges: 0, stems, length };
}

function lastRun(text: string): string[] {
  const runs = text.match(RUN);
  const last = runs?.[runs.length - 1];
  return last === undefined ? [] : [last];
}
