import type { Range } from '../comparison.ts';
import { gather, memoise } from '../text/collections.ts';
import { leadingSubject } from './clause.ts';
import {
  type Context,
  contextAfter,
  contextBefore,
  type Narration,
  QUOTE,
  rangeOf,
  sentenceContext,
} from './context.ts';
import { isIn, isName, keyAt } from './context-words.ts';
import { cueAt, type Phrase, subjectBefore } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { sentenceSubject } from './sentence-subject.ts';
import { sourceAt } from './source-phrase.ts';
import { subjectOf } from './verb-subject.ts';

/** A reporting verb with its subject, whether it reports a quote or not: `Brell [said] the roof would hold`. */
export interface ReportingClause {
  readonly speaker: Range;
  readonly cue: Range;
  readonly sentence: number;
}

/** Verbs of a sentence that are read; more is a list. */
const MOST_VERBS = 6;

/** Who says something in each sentence of a story, outside the marks; in reading order. */
export function findReportingClauses(narration: Narration): ReportingClause[] {
  const reports: ReportingClause[] = [];
  for (const [index, sentence] of narration.story.sentences.entries()) {
    if (sentence.role === 'furniture') continue;
    const context = sentenceContext(narration, index);
    let verbs = 0;
    const add = (speaker: Phrase, cue: Phrase) =>
      reports.push({ speaker: rangeOf(context, ...speaker), cue: rangeOf(context, ...cue), sentence: index });
    for (let i = 0; i < context.tokens.length && verbs < MOST_VERBS; i++) {
      const key = keyAt(context, i);
      if (!context.table.openReport.has(key)) continue;
      const source = key === 'so' && !isAside(context, i) ? null : sourceAt(context, i);
      if (source !== null) {
        add(source.speaker, source.cue);
        continue;
      }
      const found = cueAt(context, i);
      if (found === null || (isIn(context, i, 'nounLike') && i > 3)) continue;
      verbs++;
      const subject = !context.table.fixedOrder
        ? subjectOf(context, i, found.to)
        : (subjectBefore(context, i) ?? invertedSubject(context, i, found.to) ?? sharedSubject(context, i));
      if (subject !== null) add(subject, [i, found.to]);
    }
  }
  return reports;
}

/** `Es sei, [so] der Fischer Jan Holm, zu spät`: between commas, and an article or a name behind it. */
function isAside(context: Context, at: number): boolean {
  return keyAt(context, at - 1) === ',' && (isIn(context, at + 1, 'determiners') || isName(context, at + 1));
}

/** `The engineer came [and] said`: the subject its sentence opens with. */
function sharedSubject(context: Context, cue: number) {
  if (cue === 0 || context.tokens[cue - 1]?.kind === 'mark') return null;
  const subject = sentenceSubject(context);
  return subject !== null && subject[1] < cue ? subject : null;
}

function invertedSubject(context: Context, cue: number, to: number) {
  const before = context.tokens[cue - 1]?.key;
  if (before !== undefined && before !== ',' && before !== QUOTE) return null;
  return phraseFrom(context, to);
}

/** Whether the mood of a quote’s sentence says that it goes on with what somebody said: `Der Plan sei „gut“`. */
export function isReported(narration: Narration, index: number): boolean {
  if (narration.table.reportive.size === 0) return false;
  const before = contextBefore(narration, index);
  const after = contextAfter(narration, index);
  return [before, after].some((context) => context.tokens.some((_, at) => isIn(context, at, 'reportive')));
}

/** The words of a story that have the capital of a name somewhere. */
const namesOf = memoise(
  ({ tokens, proper }: Narration): ReadonlySet<string> =>
    new Set(gather(tokens, ({ key, start }) => (proper.has(start) ? [key] : []))),
);

/** `Ruiz`, where the story has `Marta Ruiz`, too; only where a capital tells a name. */
function isNameAgain(context: Context, narration: Narration, at: number): boolean {
  const word = context.tokens[at];
  if (word === undefined || !narration.table.namesByCapital || !isName(context, at)) return false;
  return namesOf(narration).has(word.key);
}

/** Whom a sentence is about, in a language whose verb moves: `Gestern stellte sich [die Bürgermeisterin] der Frage.` */
export function subjectOfSentence(narration: Narration, sentence: number): Range | null {
  const context = sentenceContext(narration, sentence);
  const end = context.tokens.findLastIndex(({ kind }) => kind !== 'mark') + 1;
  const subject = leadingSubject({ ...context, tokens: context.tokens.slice(0, end) });
  // one noun alone tells a person no more than a thing, but for a name that the story has elsewhere
  const isCertain =
    subject !== null &&
    (subject.office || (subject.nouns > 1 && !subject.determined) || isNameAgain(context, narration, subject.from));
  return isCertain ? rangeOf(context, subject.from, subject.to) : null;
}
