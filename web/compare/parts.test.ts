import { expect, test } from 'vitest';
import { compareStories } from '#engine';
import { inParts } from './parts.ts';
import { type Layers, NO_LAYERS, segment } from './segments.ts';

/** The texts of the parts of one sentence. */
function partsOf(text: string, layers: Layers = NO_LAYERS): readonly string[] {
  const comparison = compareStories({ sentences: [text] }, { sentences: [text] });
  const parts = inParts(comparison, segment('original', [0, text.length], layers));
  for (const pieces of parts) expect(pieces.length).toBeLessThanOrEqual(201);
  return parts.map((pieces) => pieces.map(({ start, end }) => text.slice(start, end)).join(''));
}

test('a sentence of a newspaper stays whole', () => {
  expect(partsOf('The ferry sank at noon.')).toHaveLength(1);
});

test.each([
  ['words', 'ferry harbour '.repeat(20_000)],
  ['one word', 'a'.repeat(100_000)],
  ['characters of two units', '𝔸'.repeat(20_000)],
  ['accents', 'e\u0301\u0301'.repeat(20_000)],
  ['accents alone', '\u0301'.repeat(20_000)],
])('%s beyond measure are cut into parts that are the text, none of them long', (name, text) => {
  const parts = partsOf(text);
  expect(parts.join('')).toBe(text);
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(3001);
  expect(parts.length).toBeLessThan(text.length / 2000);
  if (name !== 'accents alone') for (const part of parts) expect(part).not.toMatch(/^(?:\p{M}|[\udc00-\udfff])/u);
});

test('marks beyond measure are cut into parts, none of which begins with a space', () => {
  const text = '“no” '.repeat(5000);
  const quotes = Array.from({ length: 5000 }, (_, index) => ({
    start: index * 5,
    end: index * 5 + 4,
    index,
    look: 'wash' as const,
  }));
  const parts = partsOf(text, { ...NO_LAYERS, quotes });
  expect(parts.join('')).toBe(text);
  for (const part of parts) expect(part).toMatch(/^“/);
});
