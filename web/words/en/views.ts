import { formats } from './common.ts';

const { counted, number } = formats;

const sideNames = { original: 'original', revision: 'revision' };

/** What the three views and the strip say besides the stories. */
export const views = {
  aligned: 'Aligned sentences',
  between: 'How they stand to each other',
  notIn: { original: 'Not in the original', revision: 'Not in the revision' },
  splitHere: 'Split here',
  mergedHere: 'Merged here',
  typography: 'Typography differs',
  redline: 'Redline',
  printTitle: 'Storydiff redline',
  /** Which files are compared, over a printed page. */
  printPair: (original: string, revision: string) => `Original: ${original}. Revision: ${revision}.`,
  strip: {
    down: (from: string, to: string) => `${from} buried, now ${to}`,
    up: (from: string, to: string) => `${from} moved up, now ${to}`,
    all: (told: { sentences: number; moved: number; dropped: number; added: number }) =>
      `Where the original’s ${number(told.sentences)} sentences landed: ${
        told.moved === 0 ? 'order kept' : `${number(told.moved)} moved to another place`
      }, ${number(told.dropped)} dropped, ${number(told.added)} added.`,
  },
  furniture: {
    /** How many lines of each side were set aside. */
    aside: (sides: readonly { side: keyof typeof sideNames; lines: number }[]) =>
      `Page furniture set aside: ${sides
        .map(({ side, lines }) => `${counted(lines, 'line', 'lines')} in the ${sideNames[side]}`)
        .join(', ')}, not counted`,
    of: { original: 'Page furniture of the original', revision: 'Page furniture of the revision' },
  },
};
