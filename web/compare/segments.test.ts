import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Layers, NO_LAYERS, runs, segment } from './segments.ts';

const text = 'The mayor said “we could wait” on Monday.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** The pieces in readable notation: `+inserted+`, `-deleted-`, `[quote]`, `(fact)`, `^` a caret. */
function draw(layers: Layers): string {
  return segment('revision', [0, text.length], layers)
    .map(({ start, end, edit, quote, fact, point }) => {
      if (point !== null) return '^';
      const words = text.slice(start, end);
      const edited = edit === 'insert' ? `+${words}+` : edit === 'delete' ? `-${words}-` : words;
      const marked = fact === null ? edited : `(${edited})`;
      return quote === null ? marked : `[${marked}]`;
    })
    .join('');
}

describe('segments', () => {
  test('an edit inside a quote is cut out of it and stays in its frame', () => {
    const layers: Layers = {
      ...NO_LAYERS,
      edits: [{ ...at('could'), kind: 'insert' }],
      quotes: [{ ...at('“we could wait”'), index: 0, look: 'wash' }],
    };
    expect(draw(layers)).toBe('The mayor said [“we ][+could+][ wait”] on Monday.');
    const pieces = segment('revision', [0, text.length], layers);
    expect(runs(pieces, ({ quote }) => String(quote?.index)).map((run) => run.length)).toEqual([1, 3, 1]);
    expect(pieces.map(({ seal }) => seal)).toEqual([false, true, false, false, false]);
  });

  test('a fact and a cut are shown where they are', () => {
    const layers: Layers = {
      ...NO_LAYERS,
      facts: [{ ...at('Monday'), index: 3 }],
      carets: [{ at: at('Monday').start, kind: 'delete' }],
    };
    expect(draw(layers)).toBe('The mayor said “we could wait” on ^(Monday).');
  });

  test('marks that reach beyond the range are cut off, and their seal is not repeated', () => {
    const layers: Layers = { ...NO_LAYERS, quotes: [{ start: 0, end: 100, index: 1, look: 'wash' }] };
    const pieces = segment('original', [10, 20], layers);
    expect(pieces).toMatchObject([{ start: 10, end: 20, seal: false, quote: { index: 1 } }]);
  });

  test('whatever the marks, the pieces put together are the range', () => {
    const mark = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
    const layers = fc.record({
      edits: fc.array(
        mark.map((span) => ({ ...span, kind: 'delete' as const })),
        { maxLength: 6 },
      ),
      carets: fc.array(fc.record({ at: fc.nat(60), kind: fc.constant('insert' as const) }), { maxLength: 4 }),
      quotes: fc.array(
        mark.map((span) => ({ ...span, index: 0, look: 'wash' as const })),
        { maxLength: 4 },
      ),
      facts: fc.array(
        mark.map((span) => ({ ...span, index: 0 })),
        { maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(mark, layers, ({ start, end }, marks) => {
        const pieces = segment('original', [start, end], marks).filter(({ point }) => point === null);
        expect(pieces[0]?.start).toBe(start);
        expect(pieces.at(-1)?.end).toBe(end);
        for (const [index, piece] of pieces.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start);
          expect(pieces[index + 1]?.start ?? end).toBe(piece.end);
        }
      }),
    );
  });

  test('looks at each of thousands of marks a few times', () => {
    let looks = 0;
    const quotes = Array.from({ length: 2000 }, (_, index) => ({
      get start() {
        looks++;
        return index * 4;
      },
      end: index * 4 + 3,
      index,
      look: 'wash' as const,
    }));
    expect(segment('original', [0, 8000], { ...NO_LAYERS, quotes })).toHaveLength(4000);
    expect(looks).toBeLessThan(quotes.length * 10);
  });
});
