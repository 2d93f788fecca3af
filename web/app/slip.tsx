/** A slip of paper that hangs from the toolbar, over the heads, and moves nothing. */
export const HANGER = 'sticky top-(--head-at) z-3 flex h-0 items-start justify-end print:hidden';
export const SLIP =
  'flex items-center gap-2 border border-edge border-t-ink bg-paper py-0.75 ps-3 pe-1 font-medium text-ink-2 text-xs';
