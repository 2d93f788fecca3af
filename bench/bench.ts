/**
 * `npm run bench`: the time of Storydiff's whole comparison beside other diff libraries, in one run.
 * `npm run bench -- --reading`: a second reading by meaning beside a bare loop over the encoder.
 * `npm run bench -- --growth`: how their times, and Storydiff's memory, grow from 1,000 to 100,000 words.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CompareOptions, compareStories } from '#engine';
import { readingList, readMeanings } from '#meaning/reading';
import { openEncoder } from '../cli/encoder.ts';
import { packagedVectors } from '../cli/package-root.ts';
import { groupOf, readStories } from './cases.ts';
import { heavyPair, lightPair, type TextPair } from './generate.ts';
import { growthExponent, measureInTurn, median, type Timing } from './measure.ts';
import { JSDIFF_WORDS, PEERS, type Program } from './peers.ts';
import { formatTable, report } from './results.ts';
import { readNormalPair } from './story.ts';

const LONG_PAIR_WORDS = 20_000;
const GROWTH_WORDS = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];
const LONGEST = 100_000;

const { values: flags } = parseArgs({
  options: {
    growth: { type: 'boolean', default: false },
    /** For the program's own use: compares the pair on standard input and prints the peak memory. */
    memory: { type: 'boolean', default: false },
    reading: { type: 'boolean', default: false },
    heavy: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    'no-vectors': { type: 'boolean', default: false },
  },
});
const vectors = flags['no-vectors'] ? undefined : packagedVectors();
const withVectors: CompareOptions = vectors === undefined ? {} : { vectors };

function storydiff(name: string, options: CompareOptions): Program {
  return { name, run: (original, revision) => compareStories(original, revision, options) !== undefined };
}

const programs = [
  ...(vectors === undefined ? [] : [storydiff('Storydiff', withVectors)]),
  storydiff('Storydiff, words alone', {}),
  ...PEERS,
];

function comparePrograms(): void {
  const pairs = [readNormalPair(), lightPair(LONG_PAIR_WORDS), ...(flags.heavy ? [heavyPair(LONG_PAIR_WORDS)] : [])];
  const columns = pairs.map((pair) =>
    measureInTurn(programs.map((program) => () => program.run(pair.original, pair.revision))),
  );
  const yardstick = programs.findIndex((program) => program.name === JSDIFF_WORDS);
  const rows = programs.map((program, row) => [
    program.name,
    ...columns.flatMap((timings) => {
      const timing = timings[row] as Timing;
      const base = timings[yardstick] as Timing;
      return [milliseconds(timing), timing.finished && base.finished ? (timing.median / base.median).toFixed(2) : ''];
    }),
  ]);
  report('bench', formatTable(['median, warm', ...pairs.flatMap((pair) => [pair.name, '× diffWords'])], rows));
}

function milliseconds({ median, finished }: Timing): string {
  if (!finished) return 'stopped after a minute';
  return `${median < 10 ? median.toFixed(2) : median.toFixed(0)} ms`;
}

/** Sentences of the second reading that is measured. */
const READ_SENTENCES = 80;
const READINGS = 3;

/** Reads and compares anew, in turns with a bare loop over the encoder: one thread, warm, the median of each. */
async function printReading(): Promise<void> {
  const encoder = await openEncoder();
  if (encoder === undefined) {
    console.log('No encoder is installed.');
    return;
  }
  const sides = sidesToRead();
  const list = readingList(compareStories(...sides, withVectors), 'always').slice(0, READ_SENTENCES);
  const bare = async () => {
    for (const { text, language } of list) await encoder.read(text, language);
  };
  const reading = async () => {
    compareStories(...sides, { ...withVectors, meanings: await readMeanings(encoder, list) });
  };
  await bare();
  await reading();
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < READINGS; round++) {
    for (const [k, task] of [bare, reading].entries()) {
      const from = performance.now();
      await task();
      times[k as 0 | 1].push(performance.now() - from);
    }
  }
  const [loop, second] = times.map(median) as [number, number];
  const rows = [
    ['bare loop over the encoder', `${loop.toFixed(0)} ms`, '1.00'],
    ['second reading, comparison included', `${second.toFixed(0)} ms`, (second / loop).toFixed(2)],
  ];
  report('reading', formatTable([`${list.length} sentences, one thread`, 'median, warm', '× bare loop'], rows));
}

/** Two reworded stories in one, so that there are sentences enough. */
function sidesToRead(): [string, string] {
  const stories = readStories().filter((story) => groupOf(story) === 'rewordings');
  const sides = { original: '', revision: '' };
  for (const { original, revision } of stories) {
    sides.original += `${original.text}\n\n`;
    sides.revision += `${revision.text}\n\n`;
    if (readingList(compareStories(sides.original, sides.revision), 'always').length >= READ_SENTENCES) break;
  }
  return [sides.original, sides.revision];
}

/** A program that was stopped at one length is not tried at a longer one. */
function printGrowth(): void {
  const points = programs.map((): [number, number][] => []);
  const stopped = new Set<Program>();
  const rows: string[][] = [];
  for (const words of GROWTH_WORDS) {
    const pair = lightPair(words);
    const cells = programs.map((program, index) => {
      if (stopped.has(program)) return '';
      const [timing] = measureInTurn([() => program.run(pair.original, pair.revision)]) as [Timing];
      if (timing.finished) points[index]?.push([words, timing.median]);
      else stopped.add(program);
      return milliseconds(timing);
    });
    rows.push([words.toLocaleString('en'), peakMemory(pair), ...cells]);
  }
  const exponents = points.map((all) => (all.length > 1 ? growthExponent(all).toFixed(2) : ''));
  rows.push(['growth exponent', '', ...exponents]);
  const head = ['words, lightly edited', 'Storydiff: peak memory', ...programs.map((program) => program.name)];
  const heavy = heavyPair(LONGEST);
  const from = performance.now();
  const { precise, summary } = compareStories(heavy.original, heavy.revision, withVectors);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  const { dropped, added } = summary.links;
  const kept = summary.links.unchanged + summary.links.typography + summary.links.reworded;
  report(
    'growth',
    `${formatTable(head, rows)}\n\n${heavy.name}: ${seconds} s, precise: ${precise}; ${kept} links kept, ${summary.moved} moved, ${dropped} dropped, ${added} added`,
  );
}

/** In a process of its own, because the peak of a process never sinks; it gets the texts ready made. */
function peakMemory(pair: TextPair): string {
  const args = [fileURLToPath(import.meta.url), '--memory', ...(vectors === undefined ? ['--no-vectors'] : [])];
  return execFileSync(process.execPath, args, { encoding: 'utf8', input: JSON.stringify(pair) }).trim();
}

function printMemory(): void {
  const { original, revision } = JSON.parse(readFileSync(0, 'utf8')) as TextPair;
  compareStories(original, revision, withVectors);
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}

if (flags.memory) printMemory();
else if (flags.growth) printGrowth();
else if (flags.reading) await printReading();
else comparePrograms();
