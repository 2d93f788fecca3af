import { expect, it } from 'vitest';
import { sideInitials } from './side-initials.ts';

it.each([
  ['Original', 'Revision', 'O', 'R'],
  ['AP 06:40', 'Ours 09:05', 'A', 'O'],
  ['quay-post', 'quay-ours', 'P', 'O'],
  ['Tollmere Echo', 'Tollmere Herald', 'E', 'H'],
  ['wire 6', 'wire 9', '6', '9'],
  ['Ärzteblatt', 'Zeitung', 'Ä', 'Z'],
  ['wire', 'wire two', '1', '2'],
  ['tide', 'tower', '1', '2'],
  ['—', '…', '1', '2'],
])('%s and %s go by %s and %s', (original, revision, first, second) => {
  expect(sideInitials(original, revision)).toEqual({ original: first, revision: second });
});
