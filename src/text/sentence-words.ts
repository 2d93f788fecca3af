import { perLanguage } from '../languages/index.ts';
import { ANY_ABBREVIATIONS } from '../languages/international.ts';
import type { AbbreviationRows, SentenceWords } from '../languages/language.ts';

/* What a language knows of the ends of sentences, as sets and maps. Words are in lower case. */

type WordRow = {
  readonly [Row in keyof SentenceWords]: SentenceWords[Row] extends string ? Row : never;
}[keyof SentenceWords];

const setOf = (row: WordRow) =>
  perLanguage(({ sentences }): ReadonlySet<string> => new Set(sentences[row].split(' ').filter((word) => word !== '')));

export const startersOf = setOf('starters');

/** Reporting verbs beside a speaker's name: those of one word among the verbs of speech, or a list of its own. */
export const reportingVerbsOf = perLanguage(({ sentences, speech }): ReadonlySet<string> => {
  const forms = Object.values({ ...speech?.neutral, ...speech?.loaded }).flatMap((verbs) => verbs.split(/\s*[,;]\s*/));
  return new Set([...sentences.reporting.split(' '), ...forms].filter((form) => form !== '' && !form.includes(' ')));
});

export const finiteVerbsOf = setOf('finite');
export const timePrepositionsOf = setOf('timePrepositions');
export const smallInTitlesOf = setOf('smallInTitles');

/** Names of days, months and zones behind a time of day. */
export const afterTimeOf = perLanguage(
  ({ sentences, figures }): ReadonlySet<string> =>
    new Set([
      ...sentences.afterTime.split(' '),
      ...Object.keys({ ...figures.weekdays, ...figures.doubtfulWeekdays, ...figures.months }),
    ]),
);

/** What a full stop after an abbreviation may mean; see `AbbreviationRows`. */
export type AbbreviationKind = keyof AbbreviationRows;

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

const abbreviationsOf = perLanguage(({ sentences }) => {
  const index = new Map<string, AbbreviationKind>();
  // The language's own rows come last, because they know better: `est.` is a word in French.
  for (const rows of [ANY_ABBREVIATIONS, sentences.abbreviations]) {
    for (const [kind, row] of Object.entries(rows)) {
      for (const form of row.split(/\s+/)) if (form !== '') index.set(form, kind as AbbreviationKind);
    }
  }
  return index;
});
