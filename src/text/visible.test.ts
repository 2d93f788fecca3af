import { expect, it } from 'vitest';
import { headOf, showSteering, showSteeringInName } from './visible.ts';

it.each([
  ['\x1b[31mred\x9b0m', '\ufffd[31mred\ufffd0m'],
  ['a\u202eb\u2066c\u2069', 'a\ufffdb\ufffdc\ufffd'],
  ['two\nlines\tand \u200fmarks', 'two\nlines\tand \u200fmarks'],
])('what steers a terminal is seen: %j', (text, shown) => {
  expect(showSteering(text)).toBe(shown);
});

it.each([
  ['harm\u202efdp.exe', 'harm\ufffdfdp.exe'],
  ['two\nlines\u2028\u200f.txt', 'two\ufffdlines\ufffd\ufffd.txt'],
  ['Müller – 2.docx', 'Müller – 2.docx'],
])('and in a name: %j', (name, shown) => {
  expect(showSteeringInName(name)).toBe(shown);
});

it('a head ends before half of a pair', () => {
  expect(headOf('ab😀c', 3)).toBe('ab');
  expect(headOf('ab😀c', 4)).toBe('ab😀');
  expect(headOf('ab', 3)).toBe('ab');
});
