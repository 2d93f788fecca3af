import { expect, test } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Profile } from './profile.ts';
import { numberTwins, sumOverRivals } from './twins.ts';

const sides = (...texts: string[][]) => texts.map((side) => side.map((normalised) => ({ normalised }) as Profile));

test('twins are numbered by side', () => {
  const [original = [], revision = []] = sides(['a', 'b', 'a'], ['b', 'b', 'a']);
  expect([...numberTwins(original, revision)]).toEqual([0, 1, 0, 3, 3, 5]);
});

test('of pairs with twins the greatest counts', () => {
  const twins = Int32Array.of(0, 1, 2, 2, 4);
  const { totals, counted } = sumOverRivals(
    [
      [0, 2, 1],
      [0, 3, 4],
      [0, 4, 2],
      [1, 3, 8],
    ],
    twins,
  );
  expect([...totals]).toEqual([6, 8, 1, 12, 2]);
  expect([counted(0, 2, 1), counted(0, 4, 2), counted(3, 0, 4)]).toEqual([4, 2, 4]);
});

const lines = (size: number, text: string) => Array.from({ length: size }, () => text);
const inOrder = (size: number) => lines(size, '').map((_, index) => `${index}=${index}`);
const linksOf = ({ links }: ReturnType<typeof compareStories>) =>
  links.map(({ original, revision }) => `${original}=${revision}`);

test('a text of one sentence, over and over, is linked line by line', () => {
  const original = { sentences: lines(40, 'The old boat lay in the harbour.') };
  const revision = { sentences: lines(40, 'The old boats lay in the harbour.') };
  expect(linksOf(compareStories(original, revision))).toEqual(inOrder(40));
});

test('so is one whose sentences were read, and it is no second report', () => {
  const vectorOf = (member: number) => {
    const vector = new Float32Array(384);
    vector.set([0.88, 0.42], 0);
    vector[100 + member] = 0.22;
    return vector;
  };
  const texts = ['The old boat lay in the harbour.', 'The old boats lay in the harbour.'] as const;
  const meanings = new Map(texts.map((text, member) => [text, vectorOf(member)]));
  const [original, revision] = texts.map((text) => ({ sentences: lines(20, text) }));
  const comparison = compareStories(original ?? '', revision ?? '', { meanings });
  expect(linksOf(comparison)).toEqual(inOrder(20));
  expect(comparison.summary.relation.is).toBe('rewrite');
});
