/** The engine on drawn pairs: whatever comes in, every sentence is told once and every hand correction holds. */
import { expect, test } from 'vitest';
import {
  type CompareOptions,
  type Comparison,
  compareStories,
  htmlReport,
  ledgerCsv,
  mailReport,
  markdownReport,
  type Range,
  terminalReport,
  wordDocument,
} from '#engine';
import { readFile } from '#files';
import { type Random, seeded } from '../generate.ts';
import { fuzzer } from './fuzz-pairs.ts';
import { report, SEED, TIMES } from './scale.ts';

const PAIRS = 250 * TIMES;
/** One pair in so many is exported in every format and read back. */
const EXPORTED = 10;

const SIDES = ['original', 'revision'] as const;

test('no pair is lost', { timeout: 0 }, async () => {
  const draw = fuzzer();
  for (let index = 0; index < PAIRS; index++) {
    const random = seeded(SEED + index);
    const { original, revision } = draw(random);
    try {
      const options = drawOptions(random);
      const found = compareStories(original, revision, options);
      check(found, original, revision);
      const corrections = drawCorrections(found, random);
      const corrected = compareStories(original, revision, { ...options, corrections });
      check(corrected, original, revision);
      checkCorrections(corrected);
      const again = JSON.parse(JSON.stringify(corrected)) as Comparison;
      expect(again).toEqual(corrected);
      const [textA, textB] = [again.original.text, again.revision.text];
      expect(compareStories(textA, textB, { ...options, corrections: again.corrections ?? [] }).links).toEqual(
        corrected.links,
      );
      if (index % EXPORTED === 0) await checkExports(corrected);
    } catch (error) {
      throw new Error(`pair ${index} of seed ${SEED}: ${JSON.stringify([original, revision])}`, { cause: error });
    }
  }
  report('fuzzed pairs, each with hand corrections', PAIRS);
  report('of them exported in six formats and read back', Math.ceil(PAIRS / EXPORTED));
});

function drawOptions(random: Random): CompareOptions {
  return {
    certainty: random.pick([0, 0.2, 0.5, 0.9, 1]),
    budget: random.pick([0, 40, 1e6]),
    ...(random.next() < 0.2 ? { as: random.pick(['rewrite', 'reports'] as const) } : {}),
    ...(random.next() < 0.5 ? { language: random.pick(['en', 'de', 'fr', 'ja', 'ar', 'xx']) } : {}),
  };
}

/** Up to three sentences of either side that an editor links, or says to have no counterpart. */
function drawCorrections(found: Comparison, random: Random): NonNullable<CompareOptions['corrections']> {
  const free = { original: [...found.original.sentences], revision: [...found.revision.sentences] };
  const take = (side: 'original' | 'revision', most: number) =>
    Array.from({ length: random.below(most + 1) }, () => free[side].splice(random.below(free[side].length), 1))
      .flat()
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }): Range => [start, end]);
  return Array.from({ length: 2 }, () => ({ original: take('original', 2), revision: take('revision', 2) })).filter(
    (correction) => correction.original.length + correction.revision.length > 0,
  );
}

function check(found: Comparison, original: string, revision: string): void {
  for (const side of SIDES) {
    const { text, sentences } = found[side];
    const given = side === 'original' ? original : revision;
    expect(text).toBe(given.replace(/\r\n?|[\u2028\u2029]/g, '\n'));
    const linked = found.links.flatMap((link) => link[side]).toSorted((a, b) => a - b);
    expect(linked).toEqual([...sentences.keys()]);
    let at = 0;
    for (const { start, end } of sentences) {
      expect(text.slice(at, start).trim()).toBe('');
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(text.slice(at).trim()).toBe('');
    for (const range of rangesOf(found, side)) {
      expect(Number.isInteger(range[0]) && Number.isInteger(range[1])).toBe(true);
      expect(range[0] >= 0 && range[0] <= range[1] && range[1] <= text.length).toBe(true);
    }
    for (const link of found.links) {
      const own = link[side].map((index) => sentences[index] as Comparison['original']['sentences'][number]);
      for (const edit of link.edits) {
        const [start, end] = edit[side];
        const first = own[0]?.start ?? 0;
        expect([edit, own, start >= first && end <= (own.at(-1)?.end ?? text.length)]).toEqual([edit, own, true]);
        const foreign = sentences.some(
          (sentence) => !own.includes(sentence) && sentence.start < end && start < sentence.end,
        );
        expect(foreign).toBe(false);
      }
    }
  }
}

function rangesOf(found: Comparison, side: 'original' | 'revision'): Range[] {
  const quotes = found.quotes.flatMap((entry) =>
    entry[side].flatMap(({ start, end, speaker, cue }): Range[] => [
      [start, end],
      ...(speaker === null ? [] : [speaker]),
      ...(cue === null ? [] : [cue]),
    ]),
  );
  return [...quotes, ...found.facts.flatMap((fact) => (fact[side] === null ? [] : [fact[side]]))];
}

/** What the editor joined stands in one link, and nothing else with it. */
function checkCorrections({ corrections = [], links, original, revision }: Comparison): void {
  const at = (story: Comparison['original'], ranges: readonly Range[]) =>
    ranges.map(([start]) => story.sentences.findIndex((sentence) => sentence.start === start));
  for (const correction of corrections) {
    const [a, b] = [at(original, correction.original), at(revision, correction.revision)];
    if (a.length > 0 && b.length > 0) {
      const link = links.find((one) => one.original.includes(a[0] as number));
      expect([link?.original, link?.revision]).toEqual([a, b]);
    } else {
      for (const index of a) expect(links.find((one) => one.original.includes(index))?.revision).toEqual([]);
      for (const index of b) expect(links.find((one) => one.revision.includes(index))?.original).toEqual([]);
    }
  }
}

/** Controls that a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

async function checkExports(found: Comparison): Promise<void> {
  const html = htmlReport(found);
  expect(html).not.toContain('<script>alert');
  expect(terminalReport(found)).not.toMatch(STEERING);
  for (const text of [markdownReport(found), mailReport(found).text, mailReport(found).html])
    expect(text).not.toMatch(/undefined|\[object |NaN/);
  const rows = csvRows(ledgerCsv(found));
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? 0);
    for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/);
  }
  const word = await readFile('report.docx', wordDocument(found, new Date(0)));
  expect(word.kind).not.toBe('problem');
}

/** The cells of a CSV text; quotation marks are doubled inside quoted cells. */
function csvRows(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv
    .replace(/^\ufeff/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
