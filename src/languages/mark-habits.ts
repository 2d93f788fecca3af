/** How quotation marks and apostrophes are used. */
export interface MarkHabits {
  /** A quotation opens with the same curly mark that closes it: ”Vi vann”, ’så kallade’. */
  readonly sameBothSides: boolean;
  /** A dash opens speech: `– Läget är sämre, säger Petra Sommar.` */
  readonly dashSpeech: boolean;
  /** The speaker stands inside the marks: `« C’est fini, dit Brun. Il faut partir. »` */
  readonly clauseInterrupts: boolean;
  /** The speaker stands between dashes inside the marks: «Лёд упрямый, — пошутил капитан, — но…». */
  readonly dashInterrupts: boolean;
  /** What stands right after a quotation for `that`, in a script without spaces: Japanese と. */
  readonly quotative: RegExp | null;
  /** Words that lose their beginning to an apostrophe, which is then no opening mark: 'tis, Dutch 's ochtends. */
  readonly clipped: string;
}
