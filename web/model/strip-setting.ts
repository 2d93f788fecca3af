import { createFlag } from './flag.ts';

/** Whether the strip beside the verdict, which shows the order of the sentences, is folded away. */
export const STRIP_FOLDED = createFlag('strip-folded');
