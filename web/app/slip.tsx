/** A slip of paper at the foot of the view, over the text, that moves nothing. */
export const SLIP =
  'mt-1 flex items-center gap-2 rounded-2 border border-ink bg-paper py-0.75 ps-3 pe-1 font-medium text-ink-2 text-xs';

/** A link that is seen only while it has the focus. */
export const SKIP = 'fixed start-2 top-2 z-9 bg-ink px-3 py-2 text-paper not-focus:-top-16 print:hidden';
