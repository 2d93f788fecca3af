import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { en } from '../messages/en.ts';
import { layOutRows } from '../model/row-layout.ts';
import { changeChips, changePasses } from './filters.ts';

const RAMP = 'Its wooden ramp was declared unsafe in March, and forty jobs are at risk on the island.';
const SHUT = 'The council voted on Tuesday to close the Marrow ferry.';

/** Which of the filters for a changed number of sentences let a first link through. */
function passing(original: string, revision: string): string[] {
  const layout = layOutRows(compareStories(original, revision));
  return ['split', 'merge', 'regroup'].filter((filter) => changePasses(layout, 0, filter));
}

test('a link of several sentences passes the filter of its own shape alone', () => {
  const [first, second] = RAMP.split(', and ') as [string, string];
  const split = `${first}. As many as ${second}`;
  expect(passing(RAMP, split)).toEqual(['split']);
  expect(passing(split, RAMP)).toEqual(['merge']);
  const cut = 'The council voted on Tuesday to close the Marrow ferry, whose wooden ramp was declared unsafe in March.';
  expect(passing(`${SHUT} ${RAMP}`, `${cut} Forty jobs are at risk on the island.`)).toEqual(['regroup']);
  expect(passing(SHUT, SHUT.replace('Tuesday', 'Monday'))).toEqual([]);
});

test('the chips of all kinds are counted in one walk over the changes', () => {
  const lines = (word: string) => Array.from({ length: 12 }, (_, at) => `The ${word} ${at} lay in the harbour.`);
  const layout = layOutRows(compareStories(lines('boat').join('\n'), lines('boats').join('\n')));
  let looks = 0;
  const changes = new Proxy(layout.changes, {
    get: (list, key) => {
      if (/^\d+$/.test(String(key))) looks++;
      return Reflect.get(list, key);
    },
  });
  expect(changeChips({ ...layout, changes }, en.ledger)).toEqual(changeChips(layout, en.ledger));
  expect(looks).toBe(layout.changes.length);
});
