/** What the words of a language are read for, where it has tables for it. */
export type CoverageTopic =
  | 'figures'
  | 'dates'
  | 'names'
  | 'negations'
  | 'hedges'
  | 'intensity'
  /** Words that say the contrary: rose, fell. */
  | 'directions'
  /** Who did what to whom. */
  | 'agents'
  /** How far the law has gone, how badly somebody was hurt, how many, which office. */
  | 'scales'
  | 'relations'
  | 'causes'
  /** Sources of claims outside quotation marks. */
  | 'sources'
  /** One word for another that is no synonym. */
  | 'exchanges'
  /** Who says what stands in quotation marks. */
  | 'speakers';

/** What the language of one side was read for, and what not: nothing unread is the same. */
export interface Coverage {
  /** BCP 47 tag. */
  readonly language: string;
  readonly read: readonly CoverageTopic[];
  readonly unread: readonly CoverageTopic[];
}
