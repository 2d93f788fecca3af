/** The row that the reader is on: a ruler laid across the page, thick at its ends. */
export const CURRENT =
  'relative current:after:pointer-events-none current:after:absolute current:after:inset-0 current:after:border-x-5 current:after:border-y current:after:border-ink';
