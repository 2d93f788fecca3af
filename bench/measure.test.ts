import { describe, expect, it } from 'vitest';
import { draftText, editHeavily, editLightly, generateDraft, seeded, shuffle } from './generate.ts';
import { growthExponent, median } from './measure.ts';
import { formatTable } from './results.ts';

const sentencesOf = (text: string) => text.split(/(?<=[.”])\s+/);
const share = (a: string, b: string) => {
  const known = new Set(sentencesOf(a));
  const all = sentencesOf(b);
  return all.filter((sentence) => known.has(sentence)).length / all.length;
};

describe('generated news', () => {
  const draft = generateDraft(5000, seeded(7));
  const original = draftText(draft);

  it('is as long as asked for, and the same for the same seed', () => {
    expect(Math.abs(original.split(/\s+/).length - 5000)).toBeLessThan(100);
    expect(draftText(generateDraft(5000, seeded(7)))).toBe(original);
    expect(draftText(generateDraft(5000, seeded(8)))).not.toBe(original);
  });

  it('has a vocabulary that keeps growing', () => {
    const words = original.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const distinct = (count: number) => new Set(words.slice(0, count)).size;
    expect(distinct(4800) / distinct(1200)).toBeGreaterThan(2);
  });

  it('is edited lightly, heavily, and shuffled', () => {
    expect(share(original, editLightly(draft, seeded(1)))).toBeGreaterThan(0.7);
    expect(share(original, editLightly(draft, seeded(1)))).toBeLessThan(0.95);
    expect(share(original, editHeavily(draft, seeded(1)))).toBeLessThan(0.1);
    const shuffled = shuffle(draft, seeded(2));
    expect(shuffled).not.toEqual(draft);
    expect(new Set(shuffled)).toEqual(new Set(draft));
  });
});

describe('figures', () => {
  it('median', () => {
    expect([median([3, 1, 2]), median([4, 1, 2, 3]), median([])]).toEqual([2, 2.5, 0]);
  });

  it('growth exponent', () => {
    expect(growthExponent([10, 20, 40, 80].map((x) => [x, 3 * x ** 1.5]))).toBeCloseTo(1.5, 10);
  });

  it('table', () => {
    expect(
      formatTable(
        ['a', 'bb'],
        [
          ['x', '1'],
          ['long', '22'],
        ],
      ),
    ).toBe('| a    | bb |\n|------|---:|\n| x    |  1 |\n| long | 22 |');
  });
});
