import { expect, it } from 'vitest';
import { shortName, withStop } from './cited-words.ts';

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

it.each([
  ['Ruth Amsel', 'en', 'Amsel'],
  ['the harbour board', 'en', 'the harbour board'],
  ['Amsel', 'en', 'Amsel'],
  // the family name stands first: by its place nobody can tell
  ['Kovács Ilona', 'hu', 'Kovács Ilona'],
  ['Kim Do Yun', 'en', 'Kim Do Yun'],
  ['Xu Meilin', 'de', 'Xu Meilin'],
  ['Nguyễn Thu Hà', 'fr', 'Nguyễn Thu Hà'],
  ['Kenji Moriyama', 'en', 'Moriyama'],
])('a speaker in short: %s in %s is %s', (name, language, short) => {
  expect(shortName(name, language)).toBe(short);
});
