import type { FactChange, FactKind, FactStatus, Link, Severity } from '../comparison.ts';
import type { ReasonArguments, ReasonCode, WithoutSentence } from '../reasons.ts';
import type { Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { FactToken, ValueFact } from './fact.ts';
import type { NameMention } from './name-forms.ts';

/** One side with what was found in each of its sentences; furniture has nothing. */
export interface FactSide {
  readonly story: StoryText;
  readonly words: readonly (readonly FactToken[])[];
  readonly values: readonly (readonly ValueFact[])[];
  readonly names: readonly (readonly NameMention[])[];
}

/** Facts are compared in reworded links alone: the others say the same, or stand on one side. */
export function isCompared(link: Link): boolean {
  return link.kind === 'reworded' && link.original.length > 0 && link.revision.length > 0;
}

/** A difference before its reason is put into words. */
export type FactFinding = WithoutSentence<FactChange>;

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

/** What stands there, as it is written. */
export function textOfSpan({ story }: FactSide, { start, end }: Span): string {
  return story.text.slice(start, end);
}
