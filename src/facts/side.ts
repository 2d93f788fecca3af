import type {
  FactChange,
  FactKind,
  FactStatus,
  Link,
  ReasonArguments,
  ReasonCode,
  Severity,
  WithoutSentence,
} from '../comparison.ts';
import { gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { ValueFact, Word } from './fact.ts';
import type { NameMention } from './name-forms.ts';
import type { Capitals } from './names.ts';

/** One side with what was found in each of its sentences; furniture has nothing. */
export interface FactSide {
  readonly story: StoryText;
  readonly words: readonly (readonly Word[])[];
  readonly values: readonly (readonly ValueFact[])[];
  readonly names: readonly (readonly NameMention[])[];
  /** Of both stories. */
  readonly capitals: Capitals;
}

/** What was found in some sentences, in order. */
export function inSentences<T>(lists: readonly (readonly T[])[], sentences: readonly number[]): readonly T[] {
  const [only = -1] = sentences;
  return sentences.length === 1 ? (lists[only] ?? []) : gather(sentences, (s) => lists[s] ?? []);
}

/** Facts are compared in reworded links alone: the others say the same, or stand on one side. */
export function isCompared(link: Link): boolean {
  return link.kind === 'reworded' && link.original.length > 0 && link.revision.length > 0;
}

/** A difference before its reason is put into words. */
export type FactFinding = WithoutSentence<FactChange>;

/** Both sides. */
export type FactSides = Readonly<Record<'original' | 'revision', FactSide>>;

/** Both sides, at one link; null for sentences that are not linked. */
export interface LinkedSides extends FactSides {
  readonly link: number | null;
}

/** A difference at two spans (null: nothing on that side). Its reason cites what stands there, if nothing else. */
export function change(
  at: LinkedSides,
  kind: FactKind,
  status: FactStatus,
  severity: Severity,
  original: Span | null,
  revision: Span | null,
  code: ReasonCode,
  citations: ReasonArguments = citing(at, original, revision),
): FactFinding {
  return {
    kind,
    status,
    severity,
    original: original === null ? null : [original.start, original.end],
    revision: revision === null ? null : [revision.start, revision.end],
    link: at.link,
    code,
    arguments: citations,
  };
}

/** A difference that stands on one side alone. */
export function changeOnOneSide(
  at: LinkedSides,
  kind: FactKind,
  status: 'dropped' | 'added',
  severity: Severity,
  span: Span,
  code: ReasonCode,
  citations?: ReasonArguments,
): FactFinding {
  const [original, revision] = status === 'dropped' ? [span, null] : [null, span];
  return change(at, kind, status, severity, original, revision, code, citations);
}

/** What stands at a span of either side, as it is written. */
export function citing({ original, revision }: FactSides, a: Span | null, b: Span | null): ReasonArguments {
  return {
    ...(a === null ? {} : { original: textOfSpan(original, a) }),
    ...(b === null ? {} : { revision: textOfSpan(revision, b) }),
  };
}

/** The text that a span covers, as it is written. */
export function textOfSpan({ story }: FactSide, { start, end }: Span): string {
  return story.text.slice(start, end);
}
