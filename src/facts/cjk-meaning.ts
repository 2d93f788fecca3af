import type { ContraryTable } from '../languages/contraries.ts';
import { perLanguage } from '../languages/index.ts';
import type { UnspacedWords } from '../languages/language.ts';
import { appendTo } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { type RowWord, readRows } from './contrary-rows.ts';
import { type Meaning, type MeaningWord, noMeaning } from './meaning-words.ts';

interface Rules {
  readonly phrases: RegExp;
  readonly idle: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly strong: ReadonlySet<string>;
  readonly restrictions: ReadonlySet<string>;
  readonly contraries: ReadonlyMap<string, readonly RowWord[]>;
  /** A phrase stands before the word that it negates or doubts. */
  readonly standBefore: boolean;
}

const rulesOf = perLanguage(({ unspaced, contraries: rows }): Rules => {
  const { negations, idle, hedges, strong, restrictions = [], phraseStands } = unspaced ?? NO_PHRASES;
  const contraries = new Map<string, RowWord[]>();
  for (const { entry, ...word } of readRows(rows)) appendTo(contraries, entry, word);
  const phrases = [...idle, ...hedges, ...negations, ...strong, ...restrictions, ...contraries.keys()];
  return {
    // the longer first: `かもしれない` before `ない`
    phrases: new RegExp([...new Set(phrases)].toSorted((a, b) => b.length - a.length).join('|'), 'gu'),
    idle: new Set(idle),
    negations: new Set(negations),
    hedges: new Set(hedges),
    strong: new Set(strong),
    restrictions: new Set(restrictions),
    contraries,
    standBefore: phraseStands === 'before',
  };
});
const NO_PHRASES: UnspacedWords = {
  phraseStands: 'before',
  negations: [],
  idle: [],
  hedges: [],
  strong: [],
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
  const found = noMeaning([]);
  const stems = new Set<string>();
  let length = 0;
  for (const { start, end } of sentences) {
    const piece = text.slice(start, end);
    for (const [run] of piece.matchAll(RUN)) {
      // Chinese has no endings to part words: two signs stand for one
      if (rules.standBefore) for (let i = 0; i < run.length - 1; i++) stems.add(run.slice(i, i + 2));
      else stems.add(run);
      length++;
    }
    for (const match of piece.matchAll(rules.phrases)) {
      const [phrase] = match;
      const last = lastRun(piece.slice(Math.max(0, match.index - REACH), match.index));
      const before = rules.standBefore ? last.map((run) => run.slice(-2)) : last;
      const next = piece.slice(match.index + phrase.length, match.index + phrase.length + REACH).match(RUN)?.[0];
      const after = rules.standBefore ? next?.slice(0, 2) : next;
      const word = (degree: number, row = 0, table?: ContraryTable): MeaningWord => ({
        start: start + match.index,
        end: start + match.index + phrase.length,
        key: phrase,
        // what a Japanese phrase negates or doubts stands before it
        before: after === undefined || rules.standBefore ? before : [after],
        after: rules.standBefore || degree > 0 ? (after === undefined ? [] : [after]) : before,
        negated: false,
        table,
        isConverse: false,
        row,
        degree,
      });
      for (const { table, row, step, isConverse } of rules.contraries.get(phrase) ?? [])
        found.contraries.push({ ...word(0, row, table), degree: step, isConverse });
      if (rules.hedges.has(phrase)) found.possibilities.push(word(0));
      else if (rules.idle.has(phrase)) continue;
      else if (rules.strong.has(phrase)) found.intensity.push(word(4));
      else if (rules.negations.has(phrase)) found.negations.push(word(0));
      else if (rules.restrictions.has(phrase)) found.restrictions.push(word(0));
    }
  }
  return { ...found, stems: () => stems, length };
}

function lastRun(text: string): string[] {
  const runs = text.match(RUN);
  const last = runs?.[runs.length - 1];
  return last === undefined ? [] : [last];
}
