import { describe, expect, it } from 'vitest';
import { carriedCorrections } from '../align/carry-corrections.ts';
import { compareStories } from '../compare.ts';
import type { Correction, QuoteChange, Range } from '../comparison.ts';
import { itemKeys } from '../report/item-keys.ts';

const ORIGINAL = `The ferry to Norwick stops on Friday.

“We cannot pay the crew any longer,” said Ida Brandt, who runs the line.

“Nobody asked the island,” Per Lund said.`;
const REVISION = `The ferry to Norwick stops on Friday.

“The till is empty,” said Ida Brandt, who runs the line. It was a hard winter.

“Nobody asked the island,” Per Lund said.`;

const compare = (corrections: readonly Correction[] = [], revision = REVISION) =>
  compareStories(ORIGINAL, revision, { corrections });

/** Where a side has these words. */
function at(text: string, words: string): Range {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const PAID = at(ORIGINAL, 'We cannot pay the crew any longer');
const EMPTY = at(REVISION, 'The till is empty');
const ASKED = { original: at(ORIGINAL, 'Nobody asked the island'), revision: at(REVISION, 'Nobody asked the island') };

const told = (quotes: readonly QuoteChange[]) => quotes.map(({ status, flags }) => [status, ...flags].join(' ')).sort();

describe('quotes by hand', () => {
  it('are paired, and compared as any pair is', () => {
    const parted = compare([
      { quotes: true, original: [PAID], revision: [] },
      { quotes: true, original: [], revision: [EMPTY] },
    ]);
    expect(told(parted.quotes)).toEqual(['added', 'dropped', 'kept']);
    const own: Correction = { quotes: true, original: [PAID], revision: [EMPTY] };
    const paired = compare([own]);
    const change = paired.quotes.find(({ byHand }) => byHand) as QuoteChange;
    expect(change).toMatchObject({ status: 'altered', severity: 'critical' });
    expect(change.edits.length).toBeGreaterThan(0);
    expect(change.reason).toMatch(/, paired by hand\.$/);
    expect(paired.corrections).toEqual([own]);
    expect(paired.links).toEqual(compare().links);
  });

  it('are parted, each with an entry of its own', () => {
    const parted = compare([
      { quotes: true, original: [ASKED.original], revision: [] },
      { quotes: true, original: [], revision: [ASKED.revision] },
    ]);
    const own = parted.quotes.filter(({ byHand }) => byHand);
    expect(told(own)).toEqual(['added', 'dropped']);
    for (const { reason } of own) expect(reason).toMatch(/, parted by hand\.$/);
    expect(parted.links).toEqual(compare().links);
  });

  it('have the speaker that was named, with the flags that follow', () => {
    const named = (name: string, side: 'original' | 'revision' = 'revision') =>
      compare([{ quotes: true, speaker: name, original: [], revision: [], [side]: [ASKED[side]] }]).quotes.find(
        ({ original }) => original[0]?.start === ASKED.original[0],
      ) as QuoteChange;
    expect(named('Eva Strand')).toMatchObject({
      severity: 'critical',
      flags: ['speaker'],
      revision: [{ speakerName: 'Eva Strand', speaker: null, byHand: true }],
    });
    expect(named('Eva Strand').reason).toMatch(/Eva Strand instead of Per Lund, the speaker was named by hand\.$/);
    expect(named('Eva Strand', 'original').reason).toMatch(/Per Lund instead of Eva Strand/);
    // the same person by his surname
    expect(named('Lund')).toMatchObject({ status: 'kept', severity: 'none', flags: [] });
    expect(named('Lund')).not.toHaveProperty('byHand');
  });

  it('take what a wrong reading of a speaker told back', () => {
    const revision = REVISION.replace('Per Lund said', 'Lena Holm said');
    const found = compare([], revision).quotes.find(({ flags }) => flags.includes('speaker'));
    expect(found).toBeDefined();
    const right = compare([{ quotes: true, speaker: 'Per Lund', original: [], revision: [ASKED.revision] }], revision);
    expect(told(right.quotes).join()).not.toContain('speaker');
  });

  it('are no scare quotes where somebody speaks them', () => {
    const text = 'The “quiet zone” begins at the pier and ends at the old mill.';
    const [start, end] = at(text, 'quiet zone');
    const by = { quotes: true, speaker: 'Ida Brandt', original: [[start, end]], revision: [] } as const;
    expect(compareStories(text, text).quotes[0]?.original[0]?.scare).toBe(true);
    expect(compareStories(text, text, { corrections: [by] }).quotes[0]?.original[0]?.scare).toBe(false);
  });

  it('are no sentences to the alignment, nor sentences quotes', () => {
    const all: Range = [0, ORIGINAL.length];
    const named = compare([{ quotes: true, speaker: 'Eva Strand', original: [all], revision: [] }]);
    expect(named.links).toEqual(compare().links);
    const sentence = compare().original.sentences[3];
    const linked = compare([{ original: [[sentence?.start ?? 0, sentence?.end ?? 0]], revision: [] }]);
    expect(linked.quotes.some(({ byHand }) => byHand)).toBe(false);
  });

  it('say nothing where no quote is left to mean', () => {
    expect(compare([{ quotes: true, original: [[0, 3]], revision: [[0, 3]] }])).toEqual(compare());
  });

  it('go on with the next version, where their words stand, and are no news', () => {
    const later = `Updated at nine.\n\n${REVISION}`;
    const own: Correction[] = [
      { quotes: true, original: [PAID], revision: [EMPTY] },
      { quotes: true, speaker: 'Eva Strand', original: [], revision: [ASKED.revision] },
    ];
    const carried = carriedCorrections(
      own,
      { original: ORIGINAL, revision: REVISION },
      { original: ORIGINAL, revision: later },
    );
    const next = compareStories(ORIGINAL, later, { corrections: carried });
    expect(carried).toHaveLength(2);
    expect(next.corrections).toEqual(carried);
    expect(itemKeys(next).quotes).toEqual(itemKeys(compare(own)).quotes);
  });

  it('of two reports are not parted again', () => {
    const corrections: Correction[] = [{ quotes: true, original: [PAID], revision: [EMPTY] }];
    const { quotes } = compareStories(ORIGINAL, REVISION, { as: 'reports', corrections });
    const pair = quotes.find(({ byHand }) => byHand);
    expect(pair?.original).toHaveLength(1);
    expect(pair?.revision).toHaveLength(1);
    expect(pair?.reason).toMatch(/, paired by hand\.$/);
  });
});
