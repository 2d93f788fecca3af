/** What must hold of a pair of texts, whatever they say: nothing is lost, and what an editor says holds. */
import {
  deepStrictEqual as deepEqual,
  doesNotMatch,
  strictEqual as equal,
  notStrictEqual as notEqual,
  ok,
} from 'node:assert';
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
import type { Random } from '../generate.ts';
import type { Pair } from './fuzz-pairs.ts';

const SIDES = ['original', 'revision'] as const;

/** Compares a pair, by itself, with drawn hand corrections, and from its own answer. Throws where something is lost. */
export async function tryPair({ original, revision }: Pair, random: Random, isExported: boolean): Promise<void> {
  const options = drawOptions(random);
  const found = compareStories(original, revision, options);
  checkWhole(found, original, revision);
  const corrections = drawCorrections(found, random);
  const corrected = compareStories(original, revision, { ...options, corrections });
  checkWhole(corrected, original, revision);
  checkCorrections(corrected);
  const again = JSON.parse(JSON.stringify(corrected)) as Comparison;
  deepEqual(again, corrected);
  const [textA, textB] = [again.original.text, again.revision.text];
  const { links } = compareStories(textA, textB, { ...options, corrections: again.corrections ?? [] });
  deepEqual(links, corrected.links);
  if (isExported) await checkExports(corrected);
}

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

/** What stands between two sentences and is neither white space nor a mark of quoted mail. */
function betweenSentences(gap: string): string {
  return gap.replace(/(?:^|\n)[^\S\n]*>[>\s]*/g, '').trim();
}

/** Every sentence stands in one link, nothing stands between them, and each edit within its own. Throws where not. */
export function checkWhole(found: Comparison, original: string, revision: string): void {
  for (const side of SIDES) {
    const { text, sentences } = found[side];
    const given = side === 'original' ? original : revision;
    equal(text, given.replace(/\r\n?|[\u2028\u2029]/g, '\n'));
    const linked = found.links.flatMap((link) => link[side]).toSorted((a, b) => a - b);
    deepEqual(linked, [...sentences.keys()]);
    let at = 0;
    for (const { start, end } of sentences) {
      equal(betweenSentences(text.slice(at, start)), '');
      ok(end > start);
      at = end;
    }
    equal(betweenSentences(text.slice(at)), '');
    for (const [start, end] of rangesOf(found, side)) {
      ok(Number.isInteger(start) && Number.isInteger(end));
      ok(start >= 0 && start <= end && end <= text.length);
    }
    for (const link of found.links) {
      const own = link[side].map((index) => sentences[index] as Comparison['original']['sentences'][number]);
      for (const edit of link.edits) {
        const [start, end] = edit[side];
        const within = start >= (own[0]?.start ?? 0) && end <= (own.at(-1)?.end ?? text.length);
        ok(within, `${side} ${start}–${end} goes beyond its sentences`);
        const foreign = sentences.some((one) => one.start < end && start < one.end && !own.includes(one));
        ok(!foreign, `${side} ${start}–${end} goes over a foreign sentence`);
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
      deepEqual([link?.original, link?.revision], [a, b]);
    } else {
      for (const index of a) deepEqual(links.find((one) => one.original.includes(index))?.revision, []);
      for (const index of b) deepEqual(links.find((one) => one.revision.includes(index))?.original, []);
    }
  }
}

/** Controls that a terminal would obey. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const STEERING = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f\u202a-\u202e\u2066-\u2069]/;

async function checkExports(found: Comparison): Promise<void> {
  ok(!htmlReport(found).includes('<script>alert'));
  doesNotMatch(terminalReport(found), STEERING);
  for (const text of [markdownReport(found), mailReport(found).text, mailReport(found).html])
    doesNotMatch(text, /undefined|\[object |NaN/);
  const rows = csvRows(ledgerCsv(found));
  for (const row of rows) {
    equal(row.length, rows[0]?.length ?? 0);
    for (const cell of row) doesNotMatch(cell, /^[=+@\t\r]/);
  }
  const word = await readFile('report.docx', wordDocument(found, new Date(0)));
  notEqual(word.kind, 'problem');
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
