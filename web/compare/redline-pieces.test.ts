import { describe, expect, test } from 'vitest';
import { type Comparison, compareStories, type Link } from '#engine';
import { readLayers } from './layers.ts';
import { redlinePieces } from './redline-pieces.ts';

/** The line of the first link: `[-deleted-]`, `[+inserted+]`, `<split>`, `<merge>`. */
function line(comparison: Comparison): string {
  const pieces = redlinePieces(comparison, comparison.links[0] as Link, readLayers(comparison, true), true);
  return pieces
    .map(({ side, start, end, edit, point }) => {
      if (point !== null) return `<${point}>`;
      const text = comparison[side].text.slice(start, end);
      return edit === 'insert' ? `[+${text}+]` : edit === 'delete' ? `[-${text}-]` : text;
    })
    .join('');
}

describe('the signs of a redline', () => {
  test('stand where a sentence was split or merged', () => {
    const [one, two] = [
      'The ferry is shut, and its wooden ramp is unsafe.',
      'The ferry is shut. Its wooden ramp is unsafe.',
    ];
    expect(line(compareStories(one, two))).toContain('<split>');
    expect(line(compareStories(two, one.replace('and its', 'whose')))).toContain('<merge>');
  });

  test('do not stand where both sides have the border', () => {
    const before = 'The old ferry to Marrow is shut. Its wooden ramp was found unsafe. Forty jobs are at risk.';
    const after = 'The ferry to Marrow is shut. Its wooden ramp was found unsafe, and forty jobs are at risk.';
    const found = compareStories(before, after);
    const by = (side: 'original' | 'revision') => found[side].sentences.map(({ start, end }) => [start, end] as const);
    const corrections = [{ original: by('original'), revision: by('revision') }];
    const regrouped = line(compareStories(before, after, { corrections }));
    expect(regrouped).not.toContain('<split>');
    expect(regrouped).toContain('is shut.Its wooden');
  });
});
