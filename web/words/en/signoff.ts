import type { Mark } from '#engine';
import { formats } from './common.ts';

const { counted, list, moment, number } = formats;

const marks: Readonly<Record<Mark, string>> = { ok: 'OK', query: 'Query', fix: 'Fix' };

/** How many items got which mark. */
type Counts = Readonly<Record<Mark | 'open', number>>;

export const signoff = {
  title: 'Sign-off',
  titleOf: (item: string) => `Sign-off: ${item}`,
  marks,
  open: 'Open',
  addNote: 'Add note',
  editNote: 'Edit note',
  note: 'Note',
  noteOn: (item: string) => `Note on: ${item}`,
  noteKeys: 'Enter keeps the note, Shift and Enter begin a new line.',
  number,
  moment,
  /** What follows the number of items that have a mark. */
  ofTotal: (total: number) => `of ${number(total)} signed off`,
  progress: (done: number, total: number) => `${number(done)} of ${number(total)} signed off`,
  progressShort: (done: number, total: number) => `${number(done)} of ${number(total)}`,
  all: (total: number) => (total === 1 ? 'The one item is signed off' : `All ${number(total)} signed off`),
  /** `5 OK, 1 query, 1 to fix`. */
  tally: ({ ok, query, fix, open }: Counts) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [counted(query, 'query', 'queries')] : []),
      ...(fix > 0 ? [`${number(fix)} to fix`] : []),
      ...(open > 0 ? [`${number(open)} open`] : []),
    ]),
  nothing: 'Nothing critical or high',
  next: 'Next open',
  nextLong: 'Next open item',
  sheet: 'Sheet',
  /** Heard when an item was marked. */
  marked: (mark: Mark | null, done: number, total: number) =>
    `${mark === null ? 'Open again' : marks[mark]}. ${number(done)} of ${number(total)} signed off.`,
  noneOf: { open: 'Nothing is open here.', query: 'No queries here.', fix: 'Nothing to fix here.' },
  keys: {
    marks: 'the chosen item: OK, Query, Fix',
    note: 'a note on the chosen item',
    next: 'next item to sign off',
    sheet: 'sign-off sheet',
  },
  sheetTitle: 'Sign-off sheet',
  print: 'Print',
  others: 'Also marked',
  numbers: 'The numbers at an item are those of its sentences: original → revision.',
  goTo: (place: string, item: string) => `Go to ${place}: ${item}`,
  allDone: 'Every critical and high item is signed off.',
  nothingLong: 'No quote and no fact of this pair is critical or high: there is no single item to sign off.',
  name: 'Name',
  nameKept: 'Kept in this browser only, and put into what you export.',
  signature: 'Signature',
  date: 'Date',
};
