/**
 * Who speaks in a script without spaces, where the words beside a quotation are read as text. Other quotations stand in
 * it as `◆`, one for each letter. A pattern names the speaker by its group `who`, and the verb by `cue`.
 */
export interface UnspacedSpeech {
  /** On the words of the sentence before the quotation, in the order tried. */
  readonly before: readonly RegExp[];
  /** Sources before the quotation, whatever follows it: `市によると`. */
  readonly sources: readonly RegExp[];
  /** On the words behind the quotation, to the end of its sentence. */
  readonly after: readonly RegExp[];
  /** What has to follow the quotation for `before` to be asked: Japanese と; null where nothing has to. */
  readonly quotative: RegExp | null;
  /** On the sentence after a quotation that is a sentence of its own. */
  readonly following: readonly RegExp[];
  /** Taken off the end of `who`, as often as it fits: days, places, to whom. */
  readonly trailing: RegExp | null;
  /** Taken off its beginning: `此外`, `これに対し、`. */
  readonly leading: RegExp | null;
  /** What of `who` is the noun phrase, where a relative clause stands before it; null for all of it. */
  readonly head: RegExp | null;
  /** Words that are nobody: pronouns and things; a match of the whole. */
  readonly nobody: RegExp;
  /** The verb behind the quotation. */
  readonly cue: RegExp | null;
}
