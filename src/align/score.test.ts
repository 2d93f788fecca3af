import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { proposePairs } from './candidates.ts';
import { profilesOf } from './profiles.ts';
import { measurePairs } from './score.ts';
import { loadVectors, type SentenceMeanings } from './vectors.ts';
import { PAIR_FEATURES } from './weights.ts';

const vectors = loadVectors(readFileSync('public/vectors/words.bin'));

/** One measure of each two sentences. */
function measures(
  feature: (typeof PAIR_FEATURES)[number],
  original: string,
  revision: string,
  meanings?: SentenceMeanings,
): number[][] {
  const read = (text: string, side: 'original' | 'revision') => readStory({ text, language: 'en' }, side);
  const profiles = profilesOf(read(original, 'original'), read(revision, 'revision'), { vectors, meanings });
  const { keys } = proposePairs(profiles, Number.POSITIVE_INFINITY);
  const { rows } = measurePairs(profiles, keys);
  const size = profiles.revision.length;
  const at = PAIR_FEATURES.indexOf(feature);
  return profiles.original.map((_, a) =>
    profiles.revision.map((_, b) => rows[keys.indexOf(a * size + b) * PAIR_FEATURES.length + at] as number),
  );
}

/** Sentences of one meaning point the same way, all others across. */
function meaningAt(dimensions: number, direction: number): Float32Array {
  const vector = new Float32Array(dimensions);
  vector[direction] = 1;
  return vector;
}

/** How well each two sentences match word by word; 0 where they were not asked. */
const matches = (original: string, revision: string) => measures('matched', original, revision);

describe('which pairs are matched word by word', () => {
  const harbour = 'The harbour board of Kestrelmouth raised the mooring fee to 90 crowns on Tuesday.';
  const physician = 'The physician was dismissed after the inquiry.';

  test('the rivals of a sentence whose partner is plain are not asked, all others are', () => {
    const [first, second] = matches(
      `${harbour}\n\n${physician}`,
      'The harbour board of Kestrelmouth raised the mooring fee to 95 crowns on Tuesday.\n\nInvestigators had examined the matter before the doctor got fired.',
    );
    expect(first?.[0]).toBeGreaterThan(0.5);
    expect(first?.[1]).toBe(0);
    expect(second?.[0]).toBe(0);
    expect(second?.[1]).toBeGreaterThan(0);
  });

  test('of two partners that are equally like none is plain', () => {
    const [first] = matches(
      harbour,
      'The harbour board of Kestrelmouth raised the mooring fee to 95 crowns on Tuesday.\n\nThe harbour board of Kestrelmouth raised the mooring fee to 97 crowns on Tuesday.',
    );
    expect(first?.[0]).toBeGreaterThan(0.5);
    expect(first?.[1]).toBeGreaterThan(0.5);
  });

  test('what is the same to the letter is not asked, twins as well, and its rivals are not either', () => {
    const asked = matches(
      `${physician}\n\n${harbour}\n\n${physician}`,
      `Nobody was hurt.\n\n${physician}\n\n${physician}\n\n${harbour}\n\nIt rained.`,
    );
    expect(asked).toEqual(asked.map((row) => row.map(() => 0)));
  });

  test('a sentence without a content word has a margin below a rival that matches', () => {
    const [first] = measures(
      'matchedMarginBelow',
      physician,
      'It was then.\n\nInvestigators had examined the matter before the doctor got fired.',
    );
    expect(first?.[0]).toBeLessThan(-0.1);
    expect(first?.[1]).toBe(0);
  });

  test('whichever side is called the original, the same pairs are asked', () => {
    const a = `${harbour}\n\n${physician}\n\nNobody was hurt.`;
    const b =
      'The harbour board of Kestrelmouth raised the mooring fee to 95 crowns on Tuesday, to the anger of the fishermen.\n\nThe doctor got fired.';
    const there = matches(a, b).map((row) => row.map((match) => match > 0));
    const back = matches(b, a).map((row) => row.map((match) => match > 0));
    expect(there).toEqual(there.map((row, i) => row.map((_, j) => back[j]?.[i])));
    expect(there.flat().filter(Boolean).length).toBeGreaterThan(1);
  });
});

describe('the features of a pair', () => {
  const original = [
    'Kestrelmouth harbour doctor dismissed after inquiry',
    'By Ida Holm',
    'The physician was dismissed on Tuesday after the inquiry of the harbour board into 412 missing casks of herring.',
    'Nobody was hurt.',
    'It rained all night on the pier and the mooring fee rose to 90 crowns.',
  ].join('\n\n');
  const revision = [
    'Harbour doctor of Kestrelmouth fired after long inquiry',
    'By Ida Holm and Ole Brandt',
    'Nobody was hurt.',
    'Investigators had examined the matter of 412 barrels for many weeks before the doctor got fired from his post.',
    'It was then.',
    'The mooring fee rose to 90 crowns, and there was rain all night on the old pier.',
  ].join('\n\n');

  /** Every sentence was read, and all mean something else. */
  const meanings = new Map(
    [original, revision].flatMap((text, side) =>
      text.split('\n\n').map((sentence, k) => [sentence, meaningAt(16, side * 8 + k)] as const),
    ),
  );

  test.each(PAIR_FEATURES)('%s is measured', (name) => {
    const read = /Share|Told|Before|After|Nearest|Likeness/.test(name) ? meanings : undefined;
    const found = measures(name, original, revision, read).flat();
    expect(found).toContainEqual(expect.toSatisfy((value) => Math.abs(value) > 0));
  });

  test('a match counts for more, the less the stories have in common', () => {
    const [matched, weighted, rewritten] = (['matched', 'rewrittenMatched', 'rewritten'] as const).map(
      (name) => measures(name, original, revision)[2]?.[3] ?? Number.NaN,
    );
    expect(weighted).toBeCloseTo((matched ?? 0) * (rewritten ?? 0), 6);
  });
});

describe('the share of a pair among its rivals', () => {
  const [A, B] = [
    ['Rain fell.', 'The vote failed.', 'Dogs bark.'],
    ['It poured.', 'The bill was lost.', 'A fair opened.'],
  ];
  const sharesBy = (meanings: SentenceMeanings) => {
    const [before, after] = [readStory({ sentences: A }, 'original'), readStory({ sentences: B }, 'revision')];
    const profiles = profilesOf(before, after, { meanings });
    const { keys } = proposePairs(profiles, Number.POSITIVE_INFINITY);
    const { rows } = measurePairs(profiles, keys);
    const at = PAIR_FEATURES.indexOf('meaningShare');
    return keys.map((_, index) => rows[index * PAIR_FEATURES.length + at] as number);
  };
  const all = new Map([
    ...A.map((text, k) => [text, meaningAt(8, k)] as const),
    ...B.map((text, k) => [text, k < 2 ? meaningAt(8, k) : meaningAt(8, 7)] as const),
  ]);

  test('is nearly all where two sentences are alike and no other is, next to nothing elsewhere', () => {
    const shares = sharesBy(all);
    expect([shares[0], shares[4]].map((share) => (share as number) > 0.9)).toEqual([true, true]);
    expect(shares.filter((_, index) => index % 4 !== 0).every((share) => share < 0.05)).toBe(true);
  });

  test('is divided where two are alike', () => {
    const twins = new Map([...all, ['The bill was lost.', meaningAt(8, 0)] as const]);
    const [first = 0, second = 0] = sharesBy(twins);
    const [alone = 0] = sharesBy(all);
    expect(first).toBeLessThan(alone);
    expect(second).toBeGreaterThan(10 * (sharesBy(all)[1] as number));
  });

  test('is greater between the pairs of neighbours', () => {
    const [original, revision] = [
      ['Rain fell.', 'The vote failed.', 'Dogs bark.', 'Ships sail.'],
      ['It went wrong.', 'It poured.', 'It was lost.', 'A fleet left.'],
    ];
    const meanings = new Map([
      ...original.map((text, k) => [text, meaningAt(8, k)] as const),
      ...revision.map((text, k) => [text, meaningAt(8, [1, 0, 1, 3][k] as number)] as const),
    ]);
    const [before, after] = [
      readStory({ sentences: original }, 'original'),
      readStory({ sentences: revision }, 'revision'),
    ];
    const profiles = profilesOf(before, after, { meanings });
    const { keys } = proposePairs(profiles, Number.POSITIVE_INFINITY);
    const { shares } = measurePairs(profiles, keys);
    const shareOf = (a: number, b: number) => shares?.both[keys.indexOf(a * revision.length + b)] ?? Number.NaN;
    // as alike and as far off, but what comes before has its counterpart before the second one
    expect(shareOf(1, 2)).toBeGreaterThan(shareOf(1, 0) + 0.5);
  });

  test('is nothing for a sentence that was not read', () => {
    const some = new Map(all);
    some.delete('Rain fell.');
    expect(sharesBy(some).slice(0, 3)).toEqual([0, 0, 0]);
  });
});
