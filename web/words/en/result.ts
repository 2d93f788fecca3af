import { formats } from './common.ts';

const { number } = formats;

/** What stands over and around the comparison. */
export const result = {
  summary: 'Summary',
  coarse: 'This pair was too heavy for the usual work budget; parts of it were compared with a coarser method.',
  comparison: 'Comparison',
  views: 'Views',
  view: { aligned: 'Aligned', columns: 'Columns', redline: 'Redline' },
  previous: 'Previous change',
  next: 'Next change',
  /** After the number of the change the reader is on, before that of all. */
  of: ' of ',
  /** After the number of changes. */
  changes: (count: number): string => (count === 1 ? ' change' : ' changes'),
  stepOf: (step: number, steps: number) => `${number(step)} of ${number(steps)}`,
  waiting: 'Comparing',
  waitingOn: (original: string, revision: string) => `Comparing ${original} with ${revision} …`,
  again: 'Aligning anew …',
};
