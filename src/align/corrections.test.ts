import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Comparison, Correction, Range, Sentence } from '../comparison.ts';

const ORIGINAL =
  'The ferry left Ostrava Quay at noon. Forty people were on board. Nobody was hurt. The harbour master closed the pier. Divers will go down on Friday.';
const REVISION =
  'The ferry left Ostrava Quay at noon. Nobody was hurt. Forty people were aboard. The pier is closed. On Friday divers go down.';

const sentences = (range: Pick<Sentence, 'start' | 'end'>): Range => [range.start, range.end];

function correct(
  before: Comparison,
  ...groups: readonly (readonly [readonly number[], readonly number[]])[]
): Correction[] {
  return groups.map(([original, revision]) => ({
    original: original.map((index) => sentences(before.original.sentences[index] as Sentence)),
    revision: revision.map((index) => sentences(before.revision.sentences[index] as Sentence)),
  }));
}

const links = (comparison: Comparison) =>
  comparison.links.map(
    ({ original, revision, moved, byHand }) =>
      `${original.join('+')}–${revision.join('+')}${moved ? ' moved' : ''}${byHand ? ' by hand' : ''}`,
  );

const compare = (corrections: readonly Correction[] = []) => compareStories(ORIGINAL, REVISION, { corrections });

describe('corrections', () => {
  const before = compare();

  it('leave no trace when there are none', () => {
    expect(before).not.toHaveProperty('corrections');
    expect(links(before).join()).not.toContain('hand');
  });

  it('link what the editor linked, and leave every other row as it was', () => {
    const own = correct(before, [[0], [4]]);
    const after = compare(own);
    expect(links(after)).toContain('0–4 moved by hand');
    expect(after.corrections).toEqual(own);
    const untouched = links(before).filter((link) => !/(^|\+)0(–|\+)|–4|\+4/.test(link));
    for (const link of untouched) expect(links(after)).toContain(link);
  });

  it('part what the editor parted', () => {
    const after = compare(correct(before, [[2], []], [[], [1]]));
    expect(links(after)).toEqual(expect.arrayContaining(['2– by hand', '–1 by hand']));
    expect(after.links.filter(({ kind }) => kind === 'dropped').length).toBeGreaterThan(0);
  });

  it('merge sentences that do not stand side by side', () => {
    const after = compare(correct(before, [[1, 3], [3]]));
    expect(links(after)).toContain('1+3–3 moved by hand');
    expect(after.summary.merged).toBe(1);
  });

  it('leave no half of a regrouped link behind: what is ruled on was never cut anew', () => {
    const [a, b] = [
      'The council voted on Tuesday to close the ferry. Its wooden ramp was declared unsafe in March, and forty jobs are at risk.',
      'The council voted on Tuesday to close the ferry, whose wooden ramp was declared unsafe in March. Forty jobs are at risk.',
    ];
    const found = compareStories(a, b);
    expect(links(found)).toEqual(['0+1–0+1']);
    const ruled = (...groups: readonly (readonly [readonly number[], readonly number[]])[]) =>
      links(compareStories(a, b, { corrections: correct(found, ...groups) }));
    expect(ruled([[1], []])).toEqual(['0–0', '1– by hand', '–1']);
    expect(ruled([[1], [1]])).toEqual(['0–0', '1–1 by hand']);
    expect(
      ruled([
        [0, 1],
        [0, 1],
      ]),
    ).toEqual(['0+1–0+1 by hand']);
  });

  it('give a sentence that two of them name to the later one', () => {
    const after = compare(correct(before, [[0, 1], [0]], [[1], [2]]));
    expect(links(after)).toEqual(expect.arrayContaining(['0–0 by hand', '1–2 moved by hand']));
  });

  it('outlive a change of the text that leaves most of the sentence in place', () => {
    const own = correct(before, [[3], [4]]);
    const shorter = ORIGINAL.replace('the pier', 'it');
    expect(links(compareStories(shorter, REVISION, { corrections: own }))).toContain('3–4 by hand');
  });

  it('say nothing where no sentence is left to mean', () => {
    const own: Correction[] = [{ original: [[4000, 4100]], revision: [[7000, 7001]] }];
    expect(compare(own)).toEqual(before);
  });

  it('drive the ledger: an altered quote parted from its sentence is dropped and added', () => {
    const [a, b] = ['“We will pay in full,” said Ida Brandt.', '“We will not pay in full,” said Ida Brandt.'];
    const found = compareStories(a, b);
    expect(found.quotes.map(({ status }) => status)).toEqual(['altered']);
    const parted = compareStories(a, b, { corrections: correct(found, [[0], []]) });
    expect(parted.links.map(({ kind }) => kind).sort()).toEqual(['added', 'dropped']);
  });

  it('keep every sentence in exactly one link, whatever they say', () => {
    const index = fc.integer({ min: 0, max: 4 });
    const group = fc.tuple(fc.uniqueArray(index), fc.uniqueArray(index));
    fc.assert(
      fc.property(fc.array(group, { maxLength: 4 }), (groups) => {
        const own = correct(before, ...groups);
        const after = compare(own);
        for (const side of ['original', 'revision'] as const) {
          const named = after.links.flatMap((link) => link[side]).sort((x, y) => x - y);
          expect(named).toEqual(after[side].sentences.map((_, i) => i));
        }
        const mirrored = compareStories(REVISION, ORIGINAL, {
          corrections: own.map(({ original, revision }) => ({ original: revision, revision: original })),
        });
        const pairs = (comparison: Comparison, flip: boolean) =>
          comparison.links
            .filter(({ original, revision }) => original.length > 0 && revision.length > 0)
            .map(({ original, revision }) => JSON.stringify(flip ? [revision, original] : [original, revision]))
            .sort();
        expect(pairs(mirrored, true)).toEqual(pairs(after, false));
      }),
      { numRuns: 200 },
    );
  });
});
