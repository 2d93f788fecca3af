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
import type { Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { ValueFact, Word } from './fact.ts';
import type { NameMention } from './name-forms.ts';

/** One side with what was found in each of its sentences; furniture has nothing. */
export interface FactSide {
  readonly story: StoryText;
  readonly words: readonly (readonly Word[])[];
  readonly values: readonly (readonly ValueFact[])[];
  readonly names: readonly (readonly NameMention[])[];
}

/** Facts are compared in reworded links alone: the others say the same, or stand on one side. */
export function isCompared(link: Link): boolean {
  return link.kind === 'reworded' && link.original.length > 0 && link.revision.length > 0;
}

/** A difference before its reason is put into words. */
export type FactFinding = WithoutSentence<FactChange>;

/** A difference at two spans (null: nothing on that side), with its reason as a code and what it cites. */
export function change(
  kind: FactKind,
  status: FactStatus,
  severity: Severity,
  original: Span | null,
  revision: Span | null,
  link: number,
  code: ReasonCode,
  citations: ReasonArguments = {},
): FactFinding {
  return {
    kind,
    status,
    severity,
    original: original === null ? null : [original.start, original.end],
    revision: revision === null ? null : [revision.start, revision.end],
    link,
    code,
    arguments: citations,
  };
}

/** A difference that stands on one side alone; `text` is what its reason cites. */
export function changeOnOneSide(
  kind: FactKind,
  status: 'dropped' | 'added',
  severity: Severity,
  span: Span,
  link: number,
  code: ReasonCode,
  text?: string,
): FactFinding {
  if (status === 'dropped') {
    return change(kind, status, severity, span, null, link, code, text === undefined ? {} : { original: text });
  }
  return change(kind, status, severity, null, span, link, code, text === undefined ? {} : { revision: text });
}

/** The text that a span covers, as it is written. */
export function textOfSpan({ story }: FactSide, { start, end }: Span): string {
  return story.text.slice(start, end);
}
