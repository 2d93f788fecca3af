import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Correction } from '#engine';
import { findReplaced, mapPosition, withTexts } from './map-positions.ts';
import { freshWork } from './work.ts';

const TEXT = 'One boat left. Two came back. Three sank.';
const at = (text: string, part: string) => [text.indexOf(part), text.indexOf(part) + part.length] as const;
const TWO: Correction = { original: [at(TEXT, 'Two came back.')], revision: [[0, 4]] };

/** What the correction names after the original became `text`. */
function named(text: string, correction = TWO): string[] | null {
  const before = { ...freshWork({ name: '', text: TEXT }, { name: '', text: 'Some' }), corrections: [correction] };
  const [after] = withTexts(before, { name: '', text }, before.revision).corrections;
  return after === undefined ? null : after.original.map(([start, end]) => text.slice(start, end));
}

describe('corrections go along with the text', () => {
  it.each([
    ['a change behind it', TEXT.replace('Three', 'Four'), ['Two came back.']],
    ['a change before it', TEXT.replace('One boat', 'A single boat'), ['Two came back.']],
    ['a change inside it', TEXT.replace('came', 'limped'), ['Two limped back.']],
    ['a word gone from its start', TEXT.replace('Two came', 'Came'), ['Came back.']],
    ['a change that takes its end and its neighbour', TEXT.replace('back. Three', 'and'), ['Two came ']],
    ['a change that takes its start and its neighbour', TEXT.replace('left. Two', 'that'), [' came back.']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('is gone with its sentence', () => {
    expect(named(TEXT.replace('Two came back. ', ''))).toBeNull();
    expect(named('Something else entirely, at length and with other letters')).toBeNull();
  });

  it('stays when it parts a sentence and the other side is empty', () => {
    expect(named(TEXT.replace('One', 'A'), { original: TWO.original, revision: [] })).toEqual(['Two came back.']);
  });

  it('finds a place again', () => {
    const after = TEXT.replace('Two came', 'Then as many as twenty came');
    const found = (part: string, text = after) => text.slice(mapPosition(TEXT.indexOf(part), TEXT, text));
    expect(found('One')).toBe(after);
    expect(found('back')).toMatch(/^back/);
    expect(found('Three')).toBe('Three sank.');
    // Two → nothing: as far on as there is text
    expect(found('wo came', TEXT.replace('Two came back. ', ''))).toMatch(/hree sank\.$/);
    expect(mapPosition(TEXT.length, TEXT, '')).toBe(0);
  });

  it('finds the one stretch that differs', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, from, to, tail) => {
        const [before, after] = [head + from + tail, head + to + tail];
        const { start, oldEnd, newEnd } = findReplaced(before, after);
        expect(before.slice(0, start) + after.slice(start, newEnd) + before.slice(oldEnd)).toBe(after);
        expect(start).toBeLessThanOrEqual(oldEnd);
        expect(start).toBeLessThanOrEqual(newEnd);
      }),
    );
  });
});
