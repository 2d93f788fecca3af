import { expect, it } from 'vitest';
import { withStop } from './cited-words.ts';

it.each([
  ['5 crowns became 6 crowns', '.'],
  ['5 a.m. became 6 a.m.', ''],
  ['Orrin: “Yes.” became “No.”', ''],
  ['Orrin: „Ja!“ wurde zu „Nein!“', ''],
  ['Orrin: «\u202fJamais.\u202f»', ''],
  ['Orrin: “yes” became “no”', '.'],
  ['The council set aside…', ''],
  ['市長は「中止する。」', ''],
])('%s ends with one stop', (text, stop) => {
  expect(withStop([{ text }], { text: '.' }).slice(1)).toEqual(stop === '' ? [] : [{ text: stop }]);
});
