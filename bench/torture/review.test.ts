/** Comparisons that were passed on and then written by a hand that means harm: refused with a reason, or compared whole. */
import { expect, test } from 'vitest';
import { compareStories, htmlReport, mailReport } from '#engine';
import { readShared } from '#share';
import { type Random, seeded } from '../generate.ts';
import { report, SEED, TIMES } from './scale.ts';

const FILES = 150 * TIMES;

const ORIGINAL =
  'The mill at Sorn closed on Monday. “We had no choice,” said Ada Brandt, who runs it. Forty work there.';
const REVISION =
  'The mill at Sorn shut on Monday. “We had a choice,” said Ada Brandt, who runs it. Some 40 work there.';

const WORK = {
  schema: 'storydiff/work/1',
  original: { name: 'a.txt', text: ORIGINAL },
  revision: { name: 'b.txt', text: REVISION },
  certainty: 0.5,
  language: 'en',
  as: null,
  corrections: [
    { original: [[0, 34]], revision: [[0, 32]] },
    { original: [[35, 83]], revision: [] },
  ],
  signOff: [{ item: 'quote:we had no choice', mark: 'query', note: 'Ask Ada.' }],
};

/** Well-formed, and nothing that the page writes. */
const VALUES: readonly unknown[] = [
  ...[null, true, 0, -1, 0.5, 7, 34, 1e308, Number.MAX_SAFE_INTEGER, '', '7', 'constructor', '__proto__'],
  ...['<script>alert(1)</script>', '</script><svg onload=alert(1)>', '\u202egnp.exe', '\ud800', '\u0000', '=1+1'],
  ...[
    'x'.repeat(70_000),
    'en-US-x-evil',
    'javascript:alert(1)',
    [],
    {},
    [[]],
    [null],
    [[0, 34]],
    [[34, 0]],
    [[0, 1e9]],
  ],
  ...[
    [[0.5, 3]],
    [[5, 5]],
    [
      [0, 34],
      [0, 34],
    ],
    { length: 1e9 },
    { toString: null },
    { original: [[0, 1]], revision: [[0, 1]] },
  ],
];

/** Some places of a value exchanged, doubled or taken away. */
function harmed(value: unknown, random: Random): unknown {
  if (random.below(12) === 0) return random.pick(VALUES);
  if (Array.isArray(value)) {
    const items = value.flatMap((item) => {
      const draw = random.below(12);
      return draw === 0 ? [] : draw === 1 ? Array(1 + random.below(300)).fill(item) : [harmed(item, random)];
    });
    return random.below(8) === 0 ? items.toReversed() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, inside]) => {
    if (random.below(25) === 0) return [];
    return [[random.below(40) === 0 ? '__proto__' : key, harmed(inside, random)] as const];
  });
  return Object.fromEntries(entries);
}

test('no hostile comparison throws or runs', { timeout: 0 }, () => {
  const kinds = { problem: 0, work: 0 };
  for (let file = 0; file < FILES; file++) {
    const random = seeded(SEED + file);
    const { schema, ...work } = WORK;
    const text = JSON.stringify({ schema, ...(harmed(work, random) as object) });
    const what = `file ${file} of seed ${SEED}: ${text.slice(0, 2000)}`;
    try {
      const found = readShared(text);
      kinds[found.kind]++;
      if (found.kind === 'problem') {
        expect(['broken', 'newer', 'large']).toContain(found.reason);
        continue;
      }
      const { original, revision, certainty, language, as, corrections } = found.work;
      const answer = compareStories(original.text, revision.text, {
        corrections,
        ...(certainty === null ? {} : { certainty }),
        ...(language === '' ? {} : { language }),
        ...(as === null ? {} : { as }),
      });
      for (const side of ['original', 'revision'] as const) {
        const linked = answer.links.flatMap((link) => link[side]).toSorted((a, b) => a - b);
        expect(linked).toEqual([...answer[side].sentences.keys()]);
      }
      for (const page of [htmlReport(answer), mailReport(answer).html])
        expect(page).not.toMatch(/<script>alert|<svg onload/);
    } catch (error) {
      throw new Error(what, { cause: error });
    }
  }
  expect(kinds.problem).toBeGreaterThan(0);
  expect(kinds.work).toBeGreaterThan(0);
  report('hostile, well-formed comparisons', FILES);
});
