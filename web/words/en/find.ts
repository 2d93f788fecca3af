import { formats } from './common.ts';

const { number } = formats;

/** Finding words in both stories. */
export const find = {
  title: 'Find in both stories',
  open: 'Find',
  field: 'Find words',
  none: 'Not found',
  /** `3 of 17`; where there are too many to count, `3 of more than 9,999`. */
  place: (at: number, all: number, more: boolean) => `${number(at)} of ${more ? 'more than ' : ''}${number(all)}`,
  /** Said after the count, for those who do not see where the mark is. */
  inSide: { original: ', in the original', revision: ', in the revision' },
  previous: 'Previous match',
  next: 'Next match',
  close: 'Close find',
  where: 'Where to look',
  sides: { both: 'Both', original: 'Original', revision: 'Revision' },
  key: 'find words in both stories',
};
