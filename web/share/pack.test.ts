import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStories, itemKeys, showSteeringInName, withReview } from '#engine';
import { freshWork, type Work } from '../model/work.ts';
import { MOST_LINK_CHARACTERS, MOST_UNPACKED_BYTES, packWork, readShared, unpackWork } from './pack.ts';
import { writeShared } from './save-shared.ts';

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 });
const draft = fc.record({ name: fc.string({ unit: 'grapheme' }).map(showSteeringInName), text });
const anyWork: fc.Arbitrary<Work> = fc.record({ original: draft, revision: draft }).chain(({ original, revision }) => {
  const ranges = (length: number) =>
    fc.array(
      fc.tuple(fc.nat(length - 1), fc.nat(length - 1)).map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const),
      { maxLength: 4 },
    );
  return fc.record({
    original: fc.constant(original),
    revision: fc.constant(revision),
    certainty: fc.option(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    language: fc.constantFrom('', 'en', 'de', 'zh-Hant', 'pt-BR'),
    as: fc.constantFrom(null, 'rewrite' as const, 'reports' as const),
    corrections: fc.array(
      fc.record({ original: ranges(original.text.length), revision: ranges(revision.text.length) }),
      { maxLength: 5 },
    ),
    signOff: fc.array(
      fc.record({
        item: fc.string(),
        mark: fc.constantFrom('ok' as const, 'query' as const, 'fix' as const, 'not-so' as const, null),
        note: fc.string({ unit: 'grapheme' }),
      }),
      { maxLength: 5 },
    ),
    known: fc.option(fc.array(fc.string(), { maxLength: 3 })),
  });
});

const WORK = freshWork(
  { name: 'a.txt', text: 'The mill at Sorn closed on Monday.' },
  { name: 'b.txt', text: 'The mill at Sorn shut on Monday.' },
);

/** Packs any JSON, as a hand that means harm would. */
async function pack(json: string): Promise<string> {
  const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate'));
  return `1.${Buffer.from(await new Response(stream).arrayBuffer()).toString('base64url')}`;
}

describe('a shared comparison', () => {
  it('comes out of a link as it went in, in letters that links may have', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, async (work) => {
        const packed = await packWork(work);
        expect(packed).toMatch(/^[\w.-]+$/);
        expect(await unpackWork(packed)).toEqual({ kind: 'work', work });
      }),
    );
  });

  it('comes out of a file as it went in', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        expect(readShared(writeShared(work))).toEqual({ kind: 'work', work });
      }),
    );
  });

  it('of two stories of ordinary length fits into a link several times over', async () => {
    // Words without sense shrink less than a story's do.
    const story = (seed: number) =>
      Array.from({ length: 700 }, (_, at) => ((at * 7919 + seed * 104_729) % 99_991).toString(36)).join(' ');
    const packed = await packWork(freshWork({ name: 'a', text: story(1) }, { name: 'b', text: story(2) }));
    expect(packed.length).toBeLessThan(MOST_LINK_CHARACTERS / 2);
  });

  it('cut short or changed anywhere is known to be broken', async () => {
    const packed = await packWork(WORK);
    for (let end = 0; end < packed.length; end++) {
      expect((await unpackWork(packed.slice(0, end))).kind, `cut at ${end}`).toBe('problem');
    }
    for (let at = 2; at < packed.length - 1; at++) {
      const other = packed[at] === 'A' ? 'B' : 'A';
      const changed = await unpackWork(packed.slice(0, at) + other + packed.slice(at + 1));
      // The two head bits say how large a window was used: another value unpacks to the same words.
      if (changed.kind === 'work') expect(changed.work, `changed at ${at}`).toEqual(WORK);
    }
  });

  it('is refused as what it is', async () => {
    const reason = async (packed: string) => {
      const found = await unpackWork(packed);
      return found.kind === 'problem' ? found.reason : found.kind;
    };
    expect(await reason('')).toBe('broken');
    expect(await reason('2.abc')).toBe('newer');
    expect(await reason('1.not%20base')).toBe('broken');
    expect(await reason(await pack('{"original":{}}'))).toBe('broken');
    expect(await reason(await pack('[]'))).toBe('broken');
    expect(await reason(await pack(JSON.stringify({ ...WORK, certainty: 7 })))).toBe('broken');
    expect(
      await reason(await pack(JSON.stringify({ ...WORK, corrections: [{ original: [[0, 999]], revision: [] }] }))),
    ).toBe('broken');
    for (const beyond of [
      { original: { ...WORK.original, name: 'n'.repeat(401) } },
      { original: { ...WORK.original, text: 'x'.repeat(5_000_001) } },
      { language: `en-${'abcdefgh-'.repeat(20)}x1` },
      { signOff: [{ item: 'q', mark: null, note: 'n'.repeat(100_001) }] },
      { signOff: [{ item: 'q'.repeat(1_000_001), mark: null, note: '' }] },
      { signOff: Array.from({ length: 300_000 }, () => ({ item: '', mark: null, note: '' })) },
    ]) {
      expect(await reason(await pack(JSON.stringify({ ...WORK, ...beyond })))).toBe('broken');
    }
    expect(await reason(`1.${'A'.repeat(2_000_000)}`)).toBe('large');
    expect(readShared('{"schema":"storydiff/work/2"}')).toEqual({ kind: 'problem', reason: 'newer' });
    expect(readShared('{"schema":"storydiff/work/1"')).toEqual({ kind: 'problem', reason: 'broken' });
  });

  it('is read from an exported comparison, too, with who judged what', () => {
    const [original, revision] = ['The mill lost 40 looms.', 'The mill lost 41 looms.'];
    const bare = compareStories(
      { name: 'a.txt', text: original },
      { name: 'b.txt', text: revision },
      { as: 'rewrite' },
    );
    const [item = ''] = itemKeys(bare).facts;
    const said = { item, mark: 'not-so', note: 'heard', at: 7, by: 'Ines Vale' } as const;
    const exported = JSON.stringify(withReview(bare, { signed: [said], signedBy: 'Dov Perrin' }), null, 2);
    const found = readShared(exported);
    expect(found).toMatchObject({
      kind: 'work',
      work: {
        original: { name: 'a.txt', text: original },
        revision: { name: 'b.txt' },
        as: 'rewrite',
        signOff: [said],
      },
    });
    expect(readShared(exported.replace('"quotes"', '"other"'))).toEqual({ kind: 'problem', reason: 'broken' });
    expect(readShared('{"schema":"storydiff/comparison/2"}')).toEqual({ kind: 'problem', reason: 'newer' });
  });

  it('leaves out what does not belong to it', async () => {
    const packed = await pack(
      JSON.stringify({ ...WORK, __proto__: null, extra: 'x', original: { ...WORK.original, y: 1 } }),
    );
    expect(await unpackWork(packed)).toEqual({ kind: 'work', work: WORK });
  });

  it('that would fill the memory is given up while it is unpacked', async () => {
    const bomb = await pack(JSON.stringify({ ...WORK, language: ' '.repeat(4 * MOST_UNPACKED_BYTES) }));
    expect(bomb.length).toBeLessThan(MOST_UNPACKED_BYTES / 100);
    expect(await unpackWork(bomb)).toEqual({ kind: 'problem', reason: 'large' });
  });
});
