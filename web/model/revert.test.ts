import { describe, expect, it } from 'vitest';
import type { Job } from '../engine/messages.ts';
import { revertTo } from './revert.ts';
import { freshWork, type Work } from './work.ts';

const WORK: Work = {
  ...freshWork({ name: 'early.txt', text: 'The weir held.' }, { name: '', text: 'The weir stood firm.' }),
  corrections: [{ original: [[0, 14]], revision: [] }],
};
const ANSWERED: Job = {
  visit: 1,
  original: { name: 'early.txt', text: WORK.original.text },
  revision: { name: 'Revision', text: WORK.revision.text },
  corrections: WORK.corrections,
  meaning: 'when-in-doubt',
};

describe('going back to what was answered', () => {
  it('takes back a certainty, a language and a ruling', () => {
    expect(revertTo({ ...WORK, certainty: 0.9, language: 'de', as: 'reports' }, ANSWERED)).toEqual(WORK);
    expect(revertTo(WORK, { ...ANSWERED, as: 'rewrite' })).toEqual({ ...WORK, as: 'rewrite' });
  });

  it('takes back a swap, names and all', () => {
    const swapped: Work = {
      ...WORK,
      original: WORK.revision,
      revision: WORK.original,
      corrections: [{ original: [], revision: [[0, 14]] }],
      signOff: [{ item: 'swapped quote kept x', mark: 'ok', note: '' }],
    };
    expect(revertTo(swapped, ANSWERED)).toEqual({ ...WORK, signOff: [{ item: 'quote kept x', mark: 'ok', note: '' }] });
  });

  it('takes back a change of text, and leaves what was signed off', () => {
    const signOff = [{ item: 'quote kept x', mark: 'ok' as const, note: '' }];
    const typed: Work = { ...WORK, original: { name: 'early.txt', text: 'A weir held.' }, corrections: [], signOff };
    expect(revertTo(typed, ANSWERED)).toEqual({ ...WORK, signOff });
  });
});
