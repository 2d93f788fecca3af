import { formatsOf } from '#engine';
import type { SameMessages } from '../messages.ts';

const { counted, list, number } = formatsOf('en-GB');

export const same: SameMessages = {
  treat: 'Treat as the same',
  treatWhich: 'Treat as the same …',
  key: 'treat the chosen words as the same',
  added: 'is treated as the same from now on.',
  undo: 'Undo',
  list: 'See list',
  option: (count) =>
    count === 0 ? 'Treated as the same …' : `Treated as the same: ${counted(count, 'pair', 'pairs')} …`,
  title: 'Treated as the same',
  means:
    'The house’s own list: names, spellings and phrases. Where they alone differ it is shown like typography, and is no finding.',
  offered: 'In what is chosen',
  holds: (count) => (count === 0 ? 'The list is empty' : `The list: ${counted(count, 'pair', 'pairs')}`),
  add: 'Add',
  addPair: (pair) => `Add ${pair}`,
  remove: 'Remove',
  removePair: (pair) => `Remove ${pair}`,
  removed: (pair) => `Removed: ${pair}.`,
  asBefore: 'The list is as it was.',
  exportList: 'Export',
  importList: 'Import …',
  fileName: 'treated-as-same.txt',
  imported: (count, name, unread) =>
    `${count === 0 ? `Everything in ${name} was in the list already.` : `${counted(count, 'pair', 'pairs')} from ${name} added.`}${unread.length === 0 ? '' : ` No pair stands in ${unread.length === 1 ? 'line' : 'lines'} ${list(unread.slice(0, 5).map(number))}${unread.length > 5 ? ' and more' : ''}.`}`,
  trouble: {
    encoding: (name) => `${name} is no text in UTF-8; save it as one. The list is as it was.`,
    empty: (name) => `${name} holds no pair; write one a line, as in Kiev = Kyiv. The list is as it was.`,
    many: (name) => `With ${name} the list would be too long. The list is as it was.`,
  },
  keptHere:
    'This browser keeps the list for every comparison. It goes into no link and no shared file; a report says how many differences it held back. The command line reads the exported file: storydiff compare --same.',
  notShared: (count) =>
    `Your list of what is treated as the same (${counted(count, 'pair', 'pairs')}) stays here: whoever opens this sees what it holds back.`,
};
