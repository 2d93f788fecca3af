/** The command as a function: what a terminal gets, and what goes on from an earlier comparison. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, itemKeys } from '#engine';
import { type CompareCommand, readArguments } from './arguments.ts';
import { runCompare } from './compare.ts';

let folder: string;
const at = (name: string) => join(folder, name);

const ORIGINAL = `The council voted on Tuesday to raise ferry fares by 12 percent. It did not vote on the pier.

“They will listen later,” Dov Perrin said.

Gulls ate all of the bread on the quay.`;
const REVISION = `The council voted on Tuesday to raise ferry fares by 21 percent. It did vote on the pier.

“They will never listen,” Dov Perrin said.

Ninety trees were planted along Garden Road.`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'storydiff-'));
  writeFileSync(at('original.txt'), ORIGINAL);
  writeFileSync(at('revision.txt'), REVISION);
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

async function run(line: string, isTTY = false) {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  const stderr = new PassThrough();
  const args = line.split(' ').map((word) => (/\.(?:txt|json|docx)$/.test(word) ? at(word) : word));
  const outcome = await runCompare(readArguments(args) as CompareCommand, {
    stdin: [] as never,
    stdout,
    stderr,
    env: {},
  });
  const text = (stream: PassThrough) => (stream.read() as Buffer | null)?.toString() ?? '';
  return { outcome, out: text(stdout), err: text(stderr) };
}

const compared = async (line: string) =>
  JSON.parse((await run(`compare ${line} --format json --no-vectors`)).out) as Comparison;

describe('a Word document', () => {
  it('is never written to a terminal', async () => {
    const message = expect.stringMatching(/cannot be shown on a terminal; name a file for it with --output/);
    const line = 'compare original.txt revision.txt --no-vectors --format docx';
    expect(await run(line, true)).toEqual({ outcome: { kind: 'trouble', message }, out: '', err: '' });
    expect((await run(`${line} --output -`, true)).outcome).toMatchObject({ kind: 'trouble' });
    expect((await run(`${line} --output redline.docx`, true)).outcome).toBe(1);
    expect(readFileSync(at('redline.docx')).subarray(0, 2).toString()).toBe('PK');
    expect((await run(line)).out.startsWith('PK')).toBe(true);
  });
});

describe('--review', () => {
  /** The gulls became trees: an editor says so by hand, and judges two items. */
  async function reviewed(): Promise<Comparison> {
    const base = await compared('original.txt revision.txt');
    const place = (text: string, words: string) => [text.indexOf(words), text.length] as const;
    const quote = base.quotes.findIndex(({ severity }) => severity === 'critical');
    const fact = base.facts.findIndex(({ kind }) => kind === 'negation');
    return {
      ...base,
      corrections: [{ original: [place(ORIGINAL, 'Gulls')], revision: [place(REVISION, 'Ninety')] }],
      signOff: [
        { kind: 'quote', index: quote, mark: 'query', note: 'Heard on tape?' },
        { kind: 'fact', index: fact, mark: 'fix', note: '' },
      ],
    };
  }

  it('follows the corrections and keeps the sign-off', async () => {
    writeFileSync(at('review.json'), `\ufeff${JSON.stringify(await reviewed())}`);
    const plain = await compared('original.txt revision.txt');
    expect(plain.links.some(({ byHand }) => byHand)).toBe(false);
    const next = await compared('original.txt revision.txt --review review.json');
    const link = next.links.find(({ byHand }) => byHand);
    expect(next.original.text.slice(next.original.sentences[link?.original[0] ?? 0]?.start)).toMatch(/^Gulls/);
    expect(next.revision.text.slice(next.revision.sentences[link?.revision[0] ?? 0]?.start)).toMatch(/^Ninety/);
    expect(next.corrections).toHaveLength(1);
    expect(next.signOff).toHaveLength(2);
    const text = await run('compare original.txt revision.txt --no-vectors --review review.json');
    expect(text.out).toMatch(/2 of \d signed off: 1 Query, 1 Fix\./);
    expect(text.out).toContain('(by hand)');
    expect(text).toMatchObject({ outcome: 1, err: '' });
  });

  it('follows what was decided by hand about quotes, of an exported comparison and of a saved work', async () => {
    const range = (text: string, words: string) => [text.indexOf(words), text.indexOf(words) + words.length];
    const own = { quotes: true, original: [], revision: [range(REVISION, 'They will never listen')] };
    const corrections = [
      { ...own, original: [range(ORIGINAL, 'They will listen later')] },
      { ...own, speaker: 'Oda Brekke' },
    ];
    const base = await compared('original.txt revision.txt');
    const sides = { original: { text: ORIGINAL }, revision: { text: REVISION } };
    for (const review of [
      { ...base, corrections },
      { schema: 'storydiff/work/1', ...sides, corrections },
    ]) {
      writeFileSync(at('review.json'), JSON.stringify(review));
      const next = await compared('original.txt revision.txt --review review.json');
      expect(next.corrections).toEqual(corrections);
      expect(next.quotes).toHaveLength(1);
      expect(next.quotes[0]).toMatchObject({ byHand: true, revision: [{ speakerName: 'Oda Brekke', byHand: true }] });
      const text = await run('compare original.txt revision.txt --no-vectors --review review.json');
      expect(text.out.replace(/\s+/g, ' ')).toContain('the speaker was named by hand, paired by hand.');
      expect(text.err).toBe('');
    }
  });

  it('keeps the name of who signed, and asks for none', async () => {
    const review = await reviewed();
    writeFileSync(at('review.json'), JSON.stringify({ ...review, signedBy: 'Tove Lindqvist' }));
    const next = await compared('original.txt revision.txt --review review.json');
    expect(next.signedBy).toBe('Tove Lindqvist');
    const text = await run('compare original.txt revision.txt --no-vectors --review review.json');
    expect(text.out).toMatch(/2 of \d signed off by Tove Lindqvist: 1 Query, 1 Fix\./);
    writeFileSync(at('review.json'), JSON.stringify(review));
    expect(await compared('original.txt revision.txt --review review.json')).not.toHaveProperty('signedBy');
    // Without a judgement that still holds nobody signed anything.
    writeFileSync(at('review.json'), JSON.stringify({ ...review, signOff: [], signedBy: 'Tove Lindqvist' }));
    expect(await compared('original.txt revision.txt --review review.json')).not.toHaveProperty('signedBy');
  });

  it('goes along when the texts changed, and says what was left out', async () => {
    writeFileSync(at('review.json'), JSON.stringify(await reviewed()));
    writeFileSync(at('later.txt'), `New on this page today.\n\n${REVISION.replace('It did vote', 'It did not vote')}`);
    const next = await run('compare original.txt later.txt --no-vectors --format json --review review.json');
    const comparison = JSON.parse(next.out) as Comparison;
    expect(comparison.links.filter(({ byHand }) => byHand)).toHaveLength(1);
    expect(comparison.signOff).toEqual([expect.objectContaining({ mark: 'query', note: 'Heard on tape?' })]);
    expect(next.err).toMatch(/^storydiff: .*review\.json: 1 judgement left out, because .*\n$/);
    writeFileSync(at('gone.txt'), REVISION.replace('Ninety trees', 'Ninety-one trees'));
    const gone = await run('compare original.txt gone.txt --no-vectors --review review.json');
    expect(gone.err).toMatch(/1 correction left out/);
  });

  it('tells first what is new since the review, and names it in JSON', async () => {
    writeFileSync(at('review.json'), JSON.stringify(await compared('original.txt revision.txt')));
    writeFileSync(at('later.txt'), REVISION.replace('21 percent', '31 percent'));
    const same = await compared('original.txt revision.txt --review review.json');
    expect(same).not.toHaveProperty('newItems');
    const next = await compared('original.txt later.txt --review review.json');
    const news = (next.newItems ?? []).map(({ kind, index }) => (kind === 'quote' ? next.quotes : next.facts)[index]);
    expect(news.length).toBeGreaterThan(0);
    expect(news.length).toBeLessThan(next.quotes.length + next.facts.length);
    const text = await run('compare original.txt later.txt --no-vectors --review review.json');
    expect(text.out).toMatch(/new since the last version\./);
    expect(text.out.indexOf('New since the last version')).toBeLessThan(text.out.search(/^Facts$/m));
    // a work that the page saved has no items: its texts are compared once more
    const work = {
      schema: 'storydiff/work/1',
      original: { text: ORIGINAL },
      revision: { text: REVISION },
      signOff: [],
    };
    writeFileSync(at('work.json'), JSON.stringify(work));
    const again = await compared('original.txt later.txt --review work.json');
    expect(again.newItems).toEqual(next.newItems);
  });

  it('takes the file that the page saves to share, too', async () => {
    const { corrections, signOff, ...base } = await reviewed();
    const work = {
      schema: 'storydiff/work/1',
      original: { name: 'a', text: ORIGINAL },
      revision: { name: 'b', text: REVISION },
      certainty: null,
      language: '',
      corrections,
      signOff: [{ item: itemKeys(base).quotes[0], mark: 'ok', note: 'Checked' }],
    };
    writeFileSync(at('work.json'), JSON.stringify(work));
    const next = await compared('original.txt revision.txt --review work.json');
    expect(next.summary.relation.by).toBe('engine');
    expect(next.links.filter(({ byHand }) => byHand)).toHaveLength(1);
    expect(next.signOff).toEqual([{ kind: 'quote', index: 0, mark: 'ok', note: 'Checked' }]);
    expect(signOff).toHaveLength(2);
  });

  it('follows what an editor ruled that the texts are, unless it is ruled anew', async () => {
    const ruled = await compared('original.txt revision.txt --as reports');
    expect(ruled.summary.relation).toMatchObject({ is: 'reports', by: 'editor' });
    writeFileSync(at('review.json'), JSON.stringify(ruled));
    const next = await compared('original.txt revision.txt --review review.json');
    expect(next.summary.relation).toEqual(ruled.summary.relation);
    const anew = await compared('original.txt revision.txt --review review.json --as rewrite');
    expect(anew.summary.relation).toMatchObject({ is: 'rewrite', by: 'editor' });
  });

  it.each([
    ['no JSON', 'Gulls', /review\.json is not JSON; give --review what/],
    ['something else', '{"schema": "other/1"}', /no comparison of Storydiff \(see schema\)/],
    ['nothing', 'null', /no comparison of Storydiff;/],
    [
      'a judgement that is none',
      { signOff: [{ kind: 'quote', index: 0, mark: 'yes', note: '' }] },
      /see signOff\.0\.mark/,
    ],
    ['a name that is none', { signedBy: 7 }, /see signedBy/],
    ['a place that is none', { corrections: [{ original: [[-1, 2]], revision: [] }] }, /see corrections\.0\.original/],
    ['quotes that are none', { quotes: [{}] }, /see quotes\.0/],
  ])('refuses %s', async (_, content, message) => {
    const base = await compared('original.txt revision.txt');
    writeFileSync(at('review.json'), typeof content === 'string' ? content : JSON.stringify({ ...base, ...content }));
    const { outcome, out } = await run('compare original.txt revision.txt --review review.json');
    expect(outcome).toEqual({ kind: 'trouble', message: expect.stringMatching(message) });
    expect(out).toBe('');
  });

  it('says that a file is not there', async () => {
    const { outcome } = await run('compare original.txt revision.txt --review nowhere.json');
    expect(outcome).toMatchObject({ message: expect.stringMatching(/cannot read .*nowhere\.json: there is no such/) });
  });
});
