import { describe, expect, it } from 'vitest';
import { whenOf } from './when.ts';

const now = new Date(2026, 10, 22, 18, 30).getTime();
const at = (...date: [number, number, number, number, number]) => new Date(...date).getTime();

describe('when', () => {
  it.each([
    ['en-GB', at(2026, 10, 22, 9, 12), 'Today, 09:12'],
    ['en-GB', at(2026, 10, 21, 23, 59), 'Yesterday'],
    ['en-GB', at(2026, 10, 20, 0, 1), '20 Nov'],
    ['en-GB', at(2025, 10, 22, 9, 12), '22 Nov 2025'],
    ['de', at(2026, 10, 22, 9, 12), 'Heute, 09:12'],
    ['de', at(2026, 10, 21, 9, 12), 'Gestern'],
    ['fr', at(2026, 10, 22, 9, 12), 'Aujourd’hui, 09:12'],
    ['es', at(2026, 10, 21, 9, 12), 'Ayer'],
  ])('%s: %i is %s', (locale, time, words) => {
    expect(whenOf(locale)(time, now)).toBe(words);
  });
});
