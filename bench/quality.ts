/**
 * `npm run quality`: how right the engine is, on the project's own fixtures and on gold data beside
 * the project, in one table. `--details NAME` prints the misses behind the rows whose group or name
 * begins with NAME; `--no-vectors` leaves the vectors out of everything; `--write` writes the table into the README.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type CompareOptions, compareStories, type WordVectors } from '#engine';
import { readRedlines } from '#training';
import { packagedVectors, packageRoot } from '../cli/package-root.ts';
import { type Group, groupOf, readStories } from './cases.ts';
import {
  type Draft,
  meanSentenceF1,
  type SpanCase,
  type SplitCase,
  scoreDrafts,
  scoreExact,
  scoreSpans,
  scoreStrangers,
  scoreWordEdits,
} from './gold.ts';
import { formatTable, report } from './results.ts';
import { type Counts, f1, recall, type Score, type StoryScore, scoreStory, sum } from './score.ts';
import { type GoldStory, readFoundingPair } from './story.ts';

interface Row {
  readonly name: string;
  readonly value: string;
  /** Undefined where the row only informs. */
  readonly met?: boolean | undefined;
  readonly goal: string;
  readonly misses: readonly string[];
}

interface Measure {
  /** What `--details` names. */
  readonly group: string;
  /** False where vectors play no part. */
  readonly usesVectors: boolean;
  readonly rows: (options: CompareOptions) => readonly Row[];
}

const root = packageRoot();
const GOLD = join(root, '../shared/gold');

const { values: flags } = parseArgs({
  options: {
    details: { type: 'string' },
    'no-vectors': { type: 'boolean', default: false },
    write: { type: 'boolean' },
  },
});

const percent = (share: number) => (100 * share).toFixed(2);
const fraction = ({ right, missed }: Counts) => `${right}/${right + missed}`;

function share(name: string, value: number, goal: number, misses: readonly string[]): Row {
  return { name, value: percent(value), met: value >= goal, goal: `≥ ${percent(goal)}`, misses };
}

function all(name: string, { counts, misses }: Score): Row {
  const extra = counts.wrong > 0 ? ` +${counts.wrong} not in gold` : '';
  return { name, value: fraction(counts) + extra, met: counts.missed === 0, goal: 'all', misses };
}

function together(scores: readonly Score[]): Score {
  return { counts: sum(scores.map((score) => score.counts)), misses: scores.flatMap((score) => score.misses) };
}

function judge(story: GoldStory, options: CompareOptions): StoryScore {
  const score = scoreStory(story, compareStories(story.original.text, story.revision.text, options));
  const named = ({ counts, misses }: Score) => ({ counts, misses: misses.map((miss) => `${story.name}: ${miss}`) });
  return {
    links: named(score.links),
    regroups: named(score.regroups),
    quotes: named(score.quotes),
    flags: named(score.flags),
    facts: named(score.facts),
    furniture: named(score.furniture),
  };
}

function foundingPair(): Measure[] {
  const story = readFoundingPair();
  if (story === undefined) return [];
  return [
    {
      group: 'kyiv',
      usesVectors: true,
      rows: (options) => {
        const score = judge(story, options);
        return [
          share('founding pair: links F1', f1(score.links.counts), 1, score.links.misses),
          all('founding pair: quotes', score.quotes),
          all('founding pair: facts', score.facts),
          all('founding pair: furniture', score.furniture),
        ];
      },
    },
  ];
}

function ownStories(): Measure[] {
  const stories = readStories();
  const those = (group: Group) => stories.filter((story) => groupOf(story) === group);
  const whole = those('own stories');
  const measures = SETS.map(({ group, stories: of, title, rows }) => ({ group, set: those(of), title, rows }));
  return [
    { group: 'own', usesVectors: true, rows: (options) => ownRows(whole, options) },
    ...measures.map(({ group, set, title, rows }): Measure => {
      const judgeAll = (options: CompareOptions) => set.map((story) => judge(story, options));
      return { group, usesVectors: true, rows: (options) => rows(title, judgeAll(options)) };
    }),
  ];
}

function ownRows(stories: readonly GoldStory[], options: CompareOptions): Row[] {
  const judged = stories.map((story) => ({ story, score: judge(story, options) }));
  const scores = judged.map(({ score }) => score);
  const mean = scores.reduce((total, score) => total + f1(score.links.counts), 0) / scores.length;
  const ofAll = (part: keyof StoryScore) => together(scores.map((score) => score[part]));
  return [
    ...judged.map(({ story, score }): Row => {
      const { links, quotes, flags: flagScore, facts, furniture } = score;
      const counts = `q ${fraction(quotes.counts)} f ${fraction(facts.counts)} p ${fraction(furniture.counts)}`;
      const misses = [links, quotes, flagScore, facts, furniture].flatMap((part) => part.misses);
      const value = `${counts}  ${percent(f1(links.counts))}`;
      return { name: `  ${story.name}: links F1`, value, goal: '', misses };
    }),
    share('own stories: links F1, mean', mean, 0.98, []),
    all('own stories: quotes (q)', ofAll('quotes')),
    all('own stories: flags of quotes', ofAll('flags')),
    all('own stories: facts (f)', ofAll('facts')),
    all('own stories: furniture (p)', ofAll('furniture')),
  ];
}

type RowsOf = (title: string, scores: readonly StoryScore[]) => readonly Row[];

const linksOf = (scores: readonly StoryScore[]) => together(scores.map(({ links }) => links));

const heavyRows: RowsOf = (title, scores) => {
  const links = linksOf(scores);
  const name = `${title} (${links.counts.right + links.counts.missed})`;
  return [
    share(`${name}: linked right`, recall(links.counts), 0.9, links.misses),
    share(`${name}: links F1`, f1(links.counts), 0.9, []),
  ];
};

const regroupedRows: RowsOf = (title, scores) => {
  const [links, regroups] = [linksOf(scores), together(scores.map((score) => score.regroups))];
  const name = `${title} (${regroups.counts.right + regroups.counts.missed})`;
  return [
    share(`${name}: F1`, f1(regroups.counts), 0.9, regroups.misses),
    share(`${title}: links F1 of their stories`, f1(links.counts), 0.95, links.misses),
  ];
};

const templateRows: RowsOf = (title, scores) => {
  const links = linksOf(scores);
  return [share(`${title}: links F1`, f1(links.counts), 0.95, links.misses)];
};

/** A story is right where nothing is linked. */
const strangerRows: RowsOf = (title, scores) => {
  const clean = scores.filter(({ links }) => links.counts.wrong === 0).length;
  const counts: Counts = { right: clean, wrong: 0, missed: scores.length - clean };
  return [all(title, { counts, misses: linksOf(scores).misses })];
};

/** The stories made for one question each, in the order of the table. */
const SETS: readonly { group: string; stories: Group; title: string; rows: RowsOf }[] = [
  { group: 'rewordings', stories: 'rewordings', title: 'heavy paraphrases', rows: heavyRows },
  { group: 'unseen', stories: 'unseen', title: 'heavy paraphrases, unseen by the fit', rows: heavyRows },
  { group: 'paraphrases', stories: 'paraphrases', title: 'heavy paraphrases among decoys', rows: heavyRows },
  { group: 'regrouped', stories: 'regrouped', title: 'regrouped sentences', rows: regroupedRows },
  {
    group: 'unseen',
    stories: 'unseen regrouped',
    title: 'regrouped sentences, unseen by the fit',
    rows: regroupedRows,
  },
  { group: 'rows', stories: 'rows', title: 'rows of one template', rows: templateRows },
  { group: 'unseen', stories: 'unseen rows', title: 'rows of one template, unseen by the fit', rows: templateRows },
  { group: 'unrelated', stories: 'unrelated', title: 'unrelated stories without a link', rows: strangerRows },
  {
    group: 'unseen',
    stories: 'unseen strangers',
    title: 'unrelated, of one genre, unseen by the fit',
    rows: strangerRows,
  },
];

function readLines<T>(name: string): T[] {
  return readFileSync(join(GOLD, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function wordEdits(): Measure {
  const cases = readRedlines(readFileSync(join(root, 'bench/word-edits.txt'), 'utf8'));
  const name = `word edits (${new Set(cases.map(({ language }) => language)).size} languages): exactly right`;
  return { group: 'edits', usesVectors: false, rows: () => [all(name, scoreWordEdits(cases))] };
}

function goldData(): Measure[] {
  if (!existsSync(GOLD)) return [];
  const inText = (group: string, rows: () => readonly Row[]): Measure => ({ group, usesVectors: false, rows });
  return [
    {
      group: 'argrewrite',
      usesVectors: true,
      rows: (options) => {
        const { all, changed, unlinked, misses } = scoreDrafts(readLines<Draft>('argrewrite.jsonl'), options);
        return [
          share('ArgRewrite: links F1', f1(all), 0.987, misses),
          share('ArgRewrite: changed links F1', f1(changed), 0.97, []),
          share('ArgRewrite: unlinked sentences F1', f1(unlinked), 0.95, []),
        ];
      },
    },
    {
      group: 'strangers',
      usesVectors: true,
      rows: (options) => {
        const articles = readLines<SpanCase>('news-sentences.jsonl');
        return [all('unrelated news articles without a link', scoreStrangers(articles, options))];
      },
    },
    inText('golden', () => [
      all('golden rules: exactly right', scoreExact(readLines<SplitCase>('golden-rules.jsonl'))),
    ]),
    inText('sentencex', () => {
      const { mean, misses } = meanSentenceF1(readLines<SplitCase>('sentencex-60.jsonl'));
      return [share('sentencex-60: sentences, mean F1', mean, 0.99, misses)];
    }),
    inText('news', () => {
      const { spans, boundaries, misses } = scoreSpans(readLines<SpanCase>('news-sentences.jsonl'));
      return [
        share('news sentences: exact spans F1', f1(spans), 0.985, misses),
        share('news sentences: inner boundaries F1', f1(boundaries), 0.99, []),
      ];
    }),
  ];
}

/** A measure that breaks says so in its row; the others still run. */
function run(measure: Measure, options: CompareOptions): readonly Row[] {
  try {
    return measure.rows(options);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
      { name: `${measure.group}: failed`, value: stack.split('\n')[0] ?? '', met: false, goal: '', misses: [stack] },
    ];
  }
}

function printDetails(measures: readonly Measure[], wanted: string, options: CompareOptions): void {
  const begins = (name: string) => name.trim().toLowerCase().startsWith(wanted.toLowerCase());
  let printed = 0;
  for (const measure of measures) {
    const whole = begins(measure.group);
    for (const row of run(measure, options)) {
      if (!whole && !begins(row.name)) continue;
      printed++;
      console.log(`## ${row.name.trim()}  ${row.value}`);
      for (const miss of row.misses) console.log(`- ${miss}`);
      console.log();
    }
  }
  if (printed > 0) return;
  console.error(`quality: nothing is called ${wanted}; try ${measures.map((measure) => measure.group).join(', ')}`);
  process.exitCode = 2;
}

function printTable(measures: readonly Measure[], vectors: WordVectors | undefined): void {
  const rows: string[][] = [];
  for (const measure of measures) {
    const plain = run(measure, {});
    const better = vectors !== undefined && measure.usesVectors ? run(measure, { vectors }) : undefined;
    for (const [index, row] of plain.entries()) {
      const best = better?.[index] ?? row;
      const verdict = best.met === undefined ? '' : best.met ? 'yes' : 'no';
      rows.push([row.name, row.value, better?.[index]?.value ?? '', row.goal, verdict]);
    }
  }
  report('quality', formatTable(['measure', 'words alone', 'with vectors', 'goal', 'met'], rows));
}

const measures = [...foundingPair(), ...ownStories(), wordEdits(), ...goldData()];
const vectors = flags['no-vectors'] ? undefined : packagedVectors();
if (flags.details !== undefined) printDetails(measures, flags.details, vectors === undefined ? {} : { vectors });
else printTable(measures, vectors);
if (!existsSync(GOLD)) {
  console.log(
    `\nThe gold data are not here (${relative(process.cwd(), GOLD)}); only the project's own fixtures were measured.`,
  );
}
if (vectors === undefined && !flags['no-vectors']) console.log('\nNo word vectors in public/vectors; words alone.');
