/**
 * Reasons are data: a code that names what was found, and the values that its sentence mentions. The stages give
 * both; the sentence comes from a catalogue (`messages/`), which has one template for every code.
 */

export type FactKind =
  | 'number'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'name'
  | 'negation'
  | 'hedge'
  | 'intensity'
  /** An antonym: `rose`, `fell`. */
  | 'direction'
  /** Who did what to whom. */
  | 'agent'
  /** A step on an ordered list: legal status, harm, quantity, office. */
  | 'scale'
  /** Between people, or the gender of one. */
  | 'relation'
  /** A link became a cause. */
  | 'cause'
  /** The source of a claim, or who acted, is gone. */
  | 'attribution'
  /** A page, mail address or handle. */
  | 'address'
  /** A correction, an embargo or a kill notice. */
  | 'notice'
  /** One word exchanged for another that is no synonym. */
  | 'word';

/** What became of a quotation that both sides have in marks. */
type WordsCode =
  | 'same-words'
  | 'same-words-interrupted'
  | 'same-words-uninterrupted'
  | 'same-words-house-style'
  | 'quotes-stitched'
  | 'quotes-stitched-cut'
  | 'quote-separated'
  | 'cut'
  | 'cut-marked'
  | 'cut-partly-marked'
  | 'cut-silent'
  | 'cut-told'
  | 'negation-in-quote'
  | 'number-in-quote'
  | 'name-in-quote'
  | 'bracket'
  | 'bracket-and-cut'
  | 'first-word'
  | 'opening-bent'
  | 'opening-cut'
  | 'quote-extended'
  | 'quote-extended-sense'
  | 'words-differ'
  | 'words-differ-places'
  | 'words-added'
  | 'words-dropped'
  | 'words-replaced'
  | 'term-differs'
  | 'term-differs-places'
  | 'term-words-added'
  | 'term-words-dropped'
  | 'term-words-replaced';

/** What else became of it: these stand in `also`, after what became of its words. */
type SourceCode =
  | 'speaker-changed'
  | 'speaker-changed-too'
  | 'speaker-unread'
  | 'source-gone'
  | 'source-words'
  | 'name-beside'
  | 'cue-changed'
  | 'cue-changed-neutral'
  | 'speaker-by-hand'
  | 'paired-by-hand'
  | 'parted-by-hand';

/** What became of a quotation that one side alone has in marks; a term is a scare quote, a title or a term. */
type AloneCode =
  | 'marks-dropped'
  | 'marks-dropped-meaning'
  | 'marks-dropped-speaker'
  | 'marks-added'
  | 'marks-added-speaker'
  | 'term-marks-dropped'
  | 'term-marks-added'
  | `${'quote' | 'term'}-${'dropped' | 'added'}`
  | `${'quote' | 'term'}-${'dropped' | 'added'}-${'repeated' | 'linked'}`;

type FactCode =
  | 'value-dropped'
  | 'value-added'
  | 'value-changed'
  | 'value-variant'
  | 'value-near'
  | 'value-rounded'
  | 'value-bare'
  | 'value-bound'
  | 'value-contradicted'
  | 'swapped'
  | 'name-dropped'
  | 'name-added'
  | 'name-replaced'
  | 'name-variant'
  | 'name-spelling'
  | 'name-inconsistent'
  | 'title-shortened'
  | 'antonym'
  | 'contrary-reworded'
  | 'agents-exchanged'
  | 'actor-dropped'
  | 'scale-changed'
  | 'office-dropped'
  | 'office-added'
  | 'relation-changed'
  | 'gender-changed'
  | 'cause-made'
  | 'cause-unmade'
  | 'attribution-dropped'
  | 'mood-dropped'
  | `address-${'changed' | 'dropped' | 'added'}`
  | `${'correction' | 'embargo' | 'kill'}-${'dropped' | 'added'}`
  /** When a story was published or updated. */
  | 'dated-changed'
  | 'word-exchanged'
  | 'refusal-dropped'
  | 'refusal-added'
  | 'negation-dropped'
  | 'negation-added'
  | 'negation-dropped-here'
  | 'negation-added-here'
  | 'hedge-dropped'
  | 'hedge-added'
  | 'intensity-weaker'
  | 'intensity-stronger'
  | 'intensity-dropped'
  | 'intensity-added'
  | 'restriction-dropped'
  | 'restriction-added';

export type ReasonCode = WordsCode | SourceCode | AloneCode | FactCode;

/** What a template may mention; which of them a reason has, its code decides. Plain data. */
export interface ReasonArguments {
  /** Words cited from the original and from the revision. */
  readonly original?: string;
  readonly revision?: string;
  readonly originalSpeaker?: string;
  readonly revisionSpeaker?: string;
  /** The kind of a value. */
  readonly kind?: FactKind;
  /** How many words are gone. */
  readonly gone?: number;
  /** In how many places the words differ. */
  readonly places?: number;
  /** Further findings on the same item, told in the same sentence. */
  readonly also?: readonly Reason[];
}

export interface Reason {
  readonly code: ReasonCode;
  readonly arguments: ReasonArguments;
}

/** An entry as a stage gives it: its reason is data alone. */
export type WithoutSentence<Entry extends Reason> = Omit<Entry, 'reason'>;
