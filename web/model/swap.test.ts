import { describe, expect, it } from 'vitest';
import { compareStories, itemKeys, keyReader } from '#engine';
import { itemKeysOf, readSignOff } from './sign-off.ts';
import { isSwapped, signsFor, swapped, withSigns } from './swap.ts';
import { freshWork, type Signed, type Work } from './work.ts';

const PLAIN = freshWork(
  { name: 'early.txt', text: '“We should have closed the weir,” said Ida Corran. It held 310 boats.' },
  { name: 'late.txt', text: '“We could have closed the weir,” said Ida Corran. It held 130 boats.' },
);
const compared = ({ original, revision }: Work) => compareStories(original.text, revision.text);
const keys = itemKeys(compared(PLAIN));
const signOff: readonly Signed[] = [
  { item: keys.quotes[0] as string, mark: 'query', note: 'Ask her.' },
  { item: keys.facts[0] as string, mark: 'ok', note: '' },
  { item: 'fact changed gone', mark: 'fix', note: '' },
];
const WORK: Work = { ...PLAIN, corrections: [{ original: [[0, 48]], revision: [] }], signOff };

describe('swapping the sides', () => {
  it('takes names, texts, corrections and judgements along', () => {
    const turned = swapped(WORK);
    expect(turned.original).toBe(WORK.revision);
    expect(turned.corrections).toEqual([{ original: [], revision: [[0, 48]] }]);
    const answer = compared(turned);
    const read = readSignOff(answer, itemKeysOf(answer), keyReader(answer)(turned.signOff));
    expect(read.entries.map(({ kind, mark, note }) => [kind, mark, note])).toEqual([
      ['quote', 'query', 'Ask her.'],
      ['fact', 'ok', ''],
    ]);
  });

  it('twice changes nothing', () => {
    expect(swapped(swapped(WORK))).toEqual(WORK);
  });
});

describe('judgements while the answer on the screen has the sides as they were', () => {
  const answer = compared(WORK);
  const turned = swapped(WORK);

  it('are seen as they were', () => {
    expect(isSwapped(answer, turned)).toBe(true);
    expect(signsFor(answer, turned)).toEqual(signOff);
    expect(signsFor(answer, WORK)).toBe(signOff);
  });

  it('are kept for the sides as they are', () => {
    const said: readonly Signed[] = [{ item: keys.quotes[0] as string, mark: 'ok', note: '' }];
    expect(swapped(withSigns(answer, turned, said)).signOff).toEqual(said);
    expect(withSigns(answer, WORK, said).signOff).toBe(said);
  });

  it('are no matter of two equal texts', () => {
    expect(isSwapped({ original: PLAIN.original, revision: PLAIN.original }, WORK)).toBe(false);
    const equal = { original: PLAIN.original, revision: PLAIN.original };
    expect(isSwapped(equal, equal)).toBe(false);
  });
});
