import type { Span } from '../text/ranges.ts';
import { CJK_ANTONYMS, CJK_HEDGES, CJK_IDLE, CJK_NEGATIONS, CJK_STRONG } from './data/cjk.ts';
import type { Meaning, MeaningWord } from './meaning-words.ts';

interface Rules {
  readonly phrases: RegExp;
  readonly idle: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  readonly antonyms: ReadonlyMap<string, { row: number; degree: number }>;
}

const known = new Map<string, Rules>();

function rulesOf(language: string): Rules {
  const found = known.get(language);
  if (found !== undefined) return found;
  const list = (table: Readonly<Record<string, readonly string[]>>) => table[language] ?? [];
  const antonyms = new Map<string, { row: number; degree: number }>(
    (CJK_ANTONYMS[language] ?? []).flatMap(([a, b], row) => [
      [a, { row, degree: 0 }] as const,
      [b, { row, degree: 1 }] as const,
    ]),
  );
  const words = [
    ...list(CJK_IDLE),
    ...list(CJK_HEDGES),
    ...list(CJK_NEGATIONS),
    ...list(CJK_STRONG),
    ...antonyms.keys(),
  ];
  const rules: Rules = {
    // the longer first: `かもしれない` before `ない`
    phrases: new RegExp([...new Set(words)].toSorted((a, b) => b.length - a.length).join('|'), 'gu'),
    idle: new Set(list(CJK_IDLE)),
    negations: new Set(list(CJK_NEGATIONS)),
    hedges: new Set(list(CJK_HEDGES)),
    strong: new Set(list(CJK_STRONG)),
    antonyms,
  };
  known.set(language, rules);
  return rules;
}

const RUN = /[\p{Script=Han}\p{Script=Katakana}ー]+/gu;
/** How much text beside a phrase is searched for the word it belongs to. */
const REACH = 12;

/**
 * The meaning words of Japanese or Chinese sentences, found as phrases in the text: words are not
 * parted there, and dictionaries of different engines part them differently. Linear in the text.
 */
export function readCjkMeaning(text: string, sentences: readonly Span[], language: string): Meaning {
  const rules = rulesOf(language);
  const found = {
    negations: [] as MeaningWord[],
    possibilities: [] as MeaningWord[],
    intensity: [] as MeaningWord[],
    antonyms: [] as MeaningWord[],
  };
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
        before: after === undefined || language === 'zh' ? before : [after],
        after: language === 'zh' || degree > 0 ? (after === undefined ? [] : [after]) : before,
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
  return {
    ...found,
    allegations: [],
    opposed: [],
    certain: [],
    plain: [],
    boosters: [],
    softNegations: 0,
    deprived: [],
    refusals: [],
    softHedges: 0,
    stems,
    length,
  };
}

function lastRun(text: string): string[] {
  const runs = text.match(RUN);
  const last = runs?.[runs.length - 1];
  return last === undefined ? [] : [last];
}
