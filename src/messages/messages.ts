/** What the engine says in one language, behind one interface: a text that a language lacks does not compile. */

import type { FactKind } from '../comparison.ts';
import type { ReasonCode } from '../reasons.ts';

export interface ReasonMessages {
  /** What stands around cited words, with the spaces that belong to it. */
  readonly marks: readonly [open: string, close: string];
  /** `{gone}`: so many words are gone; in the middle of a sentence. */
  readonly gone: (count: number) => string;
  /** `{places}`: a count before its noun. */
  readonly places: (count: number) => string;
  /** `{kind}`: the kinds of values with their article, in the case that the templates want. */
  readonly kinds: Readonly<Record<FactKind, string>>;
  /** The sentence of each reason, without its capital and full stop; `{…}` is the argument of that name. */
  readonly templates: Readonly<Record<ReasonCode, string>>;
}

export interface Messages {
  readonly reasons: ReasonMessages;
}
