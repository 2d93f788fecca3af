/** Pairing by hand, undo, and what else the editor does to an answer. */
import type { Role } from '#engine';
import type { Act } from '../../model/history.ts';
import type { SideName } from '../../model/row-layout.ts';
import { common, formats } from './common.ts';

const { list } = formats;

const ACTS: Readonly<Record<Act, string>> = {
  text: 'the change of text',
  link: 'the link',
  unlink: 'the unlinking',
  split: 'the split',
  merge: 'the merge',
  signOff: 'the sign-off',
  certainty: 'the change of certainty',
  language: 'the change of language',
  swap: 'the swap',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'headline',
  deck: 'deck',
  byline: 'byline',
  caption: 'caption',
  body: 'sentence',
  correction: 'correction notice',
  furniture: 'furniture',
};

export const hand = {
  undo: (act: Act | null) => (act === null ? 'Undo: nothing to take back' : `Undo ${ACTS[act]}`),
  redo: (act: Act | null) => (act === null ? 'Redo: nothing was taken back' : `Redo ${ACTS[act]}`),
  failed: (reason: string) => `The comparison failed, and the texts are untouched. The engine says: ${reason}`,
  bar: 'Pairing by hand',
  row: 'Sentences of this row',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Held: ${list(sentences)}. Choose the row to link with.`,
  heldGone: 'What was held is no longer in the text.',
  letGo: 'Let go',
  hold: 'Hold to link',
  link: 'Link',
  unlink: 'Unlink',
  split: 'Split',
  merge: 'Merge with next',
  reset: 'As found',
  edit: 'Edit text',
  byHand: 'linked by hand',
  byHandAlone: 'unlinked by hand',
  editing: 'Type in either text: the marks and the ledger follow. Escape ends it.',
  editBoth: 'Edit both texts in place',
  done: 'Done',
  keys: {
    link: 'hold the row, then link another with it',
    others: 'unlink, split, merge with the next, as found',
    undo: 'undo, redo',
  },
};
