import type { LinkKind, QuoteStatus } from '#engine';
import { whenOf } from '../when.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

/** What the list of the library knows of an answer. */
interface Counts {
  readonly critical: number;
  readonly toSign: number;
  readonly signed: number;
  readonly quotes: Readonly<Record<QuoteStatus, number>>;
  readonly links: Readonly<Record<LinkKind, number>>;
}

const NO_SCREEN_LOSS = 'What is on the screen stays there.';

export const library = {
  title: 'Recent on this computer',
  when: whenOf('en-GB'),
  moment: formats.moment,
  /** What weighs most, and what there is to say after it. */
  verdict: ({ critical, toSign, signed, quotes, links }: Counts): readonly [grave: string, rest: string] => {
    const progress = `${number(signed)} of ${number(toSign)} signed off`;
    if (toSign > 0 && signed === toSign) return ['', 'Signed off'];
    if (critical > 0) return [`${number(critical)} critical`, toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'quote', 'quotes')}, nothing critical`];
    const parts = [
      ...(links.reworded > 0 ? [`${number(links.reworded)} reworded`] : []),
      ...(links.dropped > 0 ? [`${number(links.dropped)} dropped`] : []),
      ...(links.added > 0 ? [`${number(links.added)} added`] : []),
    ];
    return ['', parts.length > 0 ? `Sentences: ${list(parts)}` : 'No word changed'];
  },
  empty: 'None yet. What you compare is kept here, in this browser, until you delete it.',
  emptyOff: 'Nothing is kept: a comparison lasts as long as its page is open.',
  off: 'Nothing new is kept. What is listed stays until you delete it.',
  keep: 'Keep comparisons on this computer',
  find: 'Find a comparison',
  found: (count: number) => (count === 0 ? 'No comparison of that name' : counted(count, 'comparison', 'comparisons')),
  more: (count: number) => `Show ${number(count)} more`,
  actions: (name: string) => `Actions for ${name}`,
  rename: 'Rename',
  renameHint: 'the texts stay as they are',
  newName: (name: string) => `New name of ${name}`,
  save: 'Save',
  delete: 'Delete',
  deleteHint: 'can be undone for now',
  deleted: (name: string) => `“${name}” is deleted.`,
  undo: 'Undo',
  clear: 'Delete all',
  clearTitle: 'Delete all comparisons?',
  clearAsk: (count: number) =>
    `${counted(count, 'comparison', 'comparisons')} with all links by hand, notes and sign-offs will be gone from this computer, and so will the name you sign with. This cannot be undone.`,
  cleared: 'All comparisons are deleted.',
  foreign: (count: number) =>
    count === 1
      ? 'One comparison was kept by another version of Storydiff. It cannot be shown here, and is left as it is.'
      : `${number(count)} comparisons were kept by another version of Storydiff. They cannot be shown here, and are left as they are.`,
  persist: 'The browser may delete them when the disk is nearly full.',
  persistAsk: 'Ask it not to',
  persisted: 'The browser will keep them until you delete them.',
  notPersisted: 'The browser did not agree: it may still delete them when the disk is nearly full.',
  opening: 'Opening the comparison …',
  listTrouble: {
    full: 'There is no room left on this computer for that change. Delete comparisons that are no longer needed.',
    unavailable:
      'This browser lets Storydiff keep nothing, as in a private window: a comparison lasts as long as its page is open.',
    newer: 'A newer Storydiff has been at the kept comparisons: reload this page to see them.',
    failed: 'The kept comparisons could not be reached. Reload the page to try it again.',
  },
  keepTrouble: {
    full: `This comparison could not be kept: there is no room left on this computer. ${NO_SCREEN_LOSS} Delete some comparisons, or share this one as a file.`,
    unavailable: `This browser lets Storydiff keep nothing, as in a private window. ${NO_SCREEN_LOSS} Share it as a file to keep it.`,
    newer: `This comparison is not kept: another window went on to a newer Storydiff. ${NO_SCREEN_LOSS} Share it as a file, then reload.`,
    failed: `This comparison could not be kept. ${NO_SCREEN_LOSS} The next change tries it again.`,
  },
  elsewhere: 'This comparison is open in another window, too. What you change here is kept as a copy.',
  copied: 'Another window has this comparison open. Your changes are kept as a copy of it, beside the other.',
  gone: {
    missing: 'That comparison is not on this computer: it was deleted, or kept in another browser.',
    foreign: 'That comparison was kept by another version of Storydiff. It cannot be shown here, and is left as it is.',
  },
};
