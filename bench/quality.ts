/**
 * `npm run quality`: how right the engine is, on the project's own fixtures and on gold data beside
 * the project, in one table. `--details NAME` prints the misses behind the rows whose group or name
 * begins with NAME; `--no-vectors` leaves the vectors out of everything; `--write` writes the table into the README. What is
 * read for its meaning are the vectors that `npm run meanings` kept.
 */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { SentenceMeanings, WordVectors } from '#engine';
import type { MeaningChoice } from '#meaning/reading';
import { readRedlines } from '#training';
import { packagedVectors, packageRoot } from '../cli/package-root.ts';
import { type Group, groupOf, readStories } from './cases.ts';
import {
  type Draft,
  GOLD,
  hasGoldData,
  meanSentenceF1,
  readGoldLines,
  type SpanCase,
  type SplitCase,
  scoreDrafts,
  scoreExact,
  scoreSpans,
  scoreStrangers,
  scoreWordEdits,
} from './gold.ts';
import { type Compare, compareRead, keptMeanings } from './meanings.ts';
import { formatTable, report } from './results.ts';
import { type Counts, f1, precision, recall, type Score, type StoryScore, scoreStory, sum } from './score.ts';
import { scorePassages, scoreRelation } from './score-reports.ts';
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
  readonly rows: (compare: Compare) => readonly Row[];
}

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

interface Judged extends StoryScore {
  /** What two reports have in common, by words. */
  readonly passages: Score;
}

function judge(story: GoldStory, compare: Compare): Judged {
  const comparison = compare(story.original.text, story.revision.text);
  const score = { ...scoreStory(story, comparison), passages: scorePassages(story, comparison) };
  const named = Object.entries(score).map(([part, { counts, misses }]: [string, Score]) => {
    return [part, { counts, misses: misses.map((miss) => `${story.name}: ${miss}`) }];
  });
  return Object.fromEntries(named);
}

/** The rows of some stories, given the scores of each. */
type RowsOf = (scores: readonly Judged[], stories: readonly GoldStory[]) => readonly Row[];

function storyMeasure(group: string, stories: readonly GoldStory[], rows: RowsOf): Measure {
  const judgeAll = (compare: Compare) => stories.map((story) => judge(story, compare));
  return { group, usesVectors: true, rows: (compare) => rows(judgeAll(compare), stories) };
}

function foundingPair(): Measure[] {
  const story = readFoundingPair();
  const rows: RowsOf = ([score]) => {
    const { links, quotes, facts, furniture } = score as StoryScore;
    return [
      share('founding pair: links F1', f1(links.counts), 1, links.misses),
      all('founding pair: quotes', quotes),
      all('founding pair: facts', facts),
      all('founding pair: furniture', furniture),
    ];
  };
  return story === undefined ? [] : [storyMeasure('kyiv', [story], rows)];
}

const ownRows: RowsOf = (scores, stories) => {
  const mean = scores.reduce((total, score) => total + f1(score.links.counts), 0) / scores.length;
  const ofAll = (part: keyof StoryScore) => together(scores.map((score) => score[part]));
  return [
    ...scores.map(({ links, quotes, flags: flagScore, facts, furniture }, k): Row => {
      const counts = `q ${fraction(quotes.counts)} f ${fraction(facts.counts)} p ${fraction(furniture.counts)}`;
      const { misses } = together([links, quotes, flagScore, facts, furniture]);
      const value = `${counts}  ${percent(f1(links.counts))}`;
      return { name: `  ${stories[k]?.name}: links F1`, value, goal: '', misses };
    }),
    share('own stories: links F1, mean', mean, 0.98, []),
    all('own stories: quotes (q)', ofAll('quotes')),
    all('own stories: flags of quotes', ofAll('flags')),
    all('own stories: facts (f)', ofAll('facts')),
    all('own stories: furniture (p)', ofAll('furniture')),
  ];
};

const linksOf = (scores: readonly StoryScore[]) => together(scores.map(({ links }) => links));

const heavyRows =
  (title: string): RowsOf =>
  (scores) => {
    const { counts, misses } = linksOf(scores);
    const name = `${title} (${counts.right + counts.missed})`;
    return [
      share(`${name}: linked right`, recall(counts), 0.9, misses),
      share(`${name}: links F1`, f1(counts), 0.9, []),
    ];
  };

const regroupedRows =
  (title: string): RowsOf =>
  (scores) => {
    const [links, { counts, misses }] = [linksOf(scores), together(scores.map(({ regroups }) => regroups))];
    return [
      share(`${title} (${counts.right + counts.missed}): F1`, f1(counts), 0.9, misses),
      share(`${title}: links F1 of their stories`, f1(links.counts), 0.95, links.misses),
    ];
  };

const templateRows =
  (title: string): RowsOf =>
  (scores) => {
    const { counts, misses } = linksOf(scores);
    return [share(`${title}: links F1`, f1(counts), 0.95, misses)];
  };

/** Two reports of one event: a wrong pairing is worse than none, so precision and recall have goals of their own. */
const reportRows =
  (title: string, recallGoal: number): RowsOf =>
  (scores) => {
    const { counts, misses } = linksOf(scores);
    const passages = together(scores.map((score) => score.passages));
    const name = `${title} (${scores.length})`;
    return [
      share(`${name}: links, precision`, precision(counts), 0.97, misses),
      share(`${name}: links, recall`, recall(counts), recallGoal, []),
      all(`${name}: quotes`, together(scores.map(({ quotes }) => quotes))),
      all(`${name}: facts`, together(scores.map(({ facts }) => facts))),
      share(`${name}: common passages by words, precision`, precision(passages.counts), 0.95, passages.misses),
      share(`${name}: common passages by words, recall`, recall(passages.counts), 0.95, []),
    ];
  };

/** What two texts are to each other, of stories whose relation is known. */
function relationMeasure(stories: readonly GoldStory[]): Measure {
  const kindOf = (story: GoldStory) => (/unrelated|strangers/.test(groupOf(story)) ? 'unrelated' : 'rewrite');
  const judgeAll = (compare: Compare) => {
    const scores = stories.map((story) =>
      scoreRelation(story, compare(story.original.text, story.revision.text), kindOf(story)),
    );
    const { counts, misses } = together(scores);
    const name = `what two texts are to each other (${scores.length})`;
    return [share(name, recall(counts), 0.97, misses)];
  };
  return { group: 'relation', usesVectors: true, rows: judgeAll };
}

/** The groups whose relation is known. */
const RELATED: ReadonlySet<Group> = new Set<Group>([
  'own stories',
  'rewordings',
  'unrelated',
  'reports independent',
  'reports shared',
  'unseen-reports independent',
  'unseen-reports shared',
]);

/** A story is right where nothing is linked. */
const strangerRows =
  (title: string): RowsOf =>
  (scores) => {
    const missed = scores.filter(({ links }) => links.counts.wrong > 0).length;
    const counts: Counts = { right: scores.length - missed, wrong: 0, missed };
    return [all(title, { counts, misses: linksOf(scores).misses })];
  };

/** Rewrites with nothing to tell: how many quotes and facts an editor is asked to look at all the same. */
function faithfulMeasure(stories: readonly GoldStory[]): Measure {
  const judgeAll = (compare: Compare) => {
    const told = stories.flatMap(({ name, original, revision }) => {
      const { quotes, facts } = compare(original.text, revision.text);
      return [...quotes, ...facts]
        .filter(({ severity }) => severity !== 'none' && severity !== 'cosmetic')
        .map(({ status, severity, reason }) => `${name}: ${status} (${severity}): ${reason}`);
    });
    const name = `faithful rewrites (${stories.length}): quotes and facts told falsely`;
    return [{ name, value: String(told.length), met: told.length === 0, goal: '0', misses: told }];
  };
  return { group: 'faithful', usesVectors: true, rows: judgeAll };
}

/** The stories made for one question each, in the order of the table. */
const SETS: readonly (readonly [Group, RowsOf])[] = [
  ['rewordings', heavyRows('heavy paraphrases')],
  ['unseen', heavyRows('heavy paraphrases, unseen by the fit')],
  ['languages reworded', heavyRows('heavy paraphrases, other languages')],
  ['unseen-languages reworded', heavyRows('heavy paraphrases, other languages, unseen by the fit')],
  ['paraphrases', heavyRows('heavy paraphrases among decoys')],
  ['plain', heavyRows('plain language, split')],
  ['unseen-languages plain', heavyRows('plain language, split, unseen by the fit')],
  ['regrouped', regroupedRows('regrouped sentences')],
  ['unseen regrouped', regroupedRows('regrouped sentences, unseen by the fit')],
  ['rows', templateRows('rows of one template')],
  ['unseen rows', templateRows('rows of one template, unseen by the fit')],
  ['unrelated', strangerRows('unrelated stories without a link')],
  ['unseen strangers', strangerRows('unrelated, of one genre, unseen by the fit')],
  ['languages strangers', strangerRows('unrelated, other languages')],
  ['unseen-languages strangers', strangerRows('unrelated, other languages, unseen by the fit')],
  ['reports independent', reportRows('two reports', 0.85)],
  ['unseen-reports independent', reportRows('two reports, unseen by the fit', 0.85)],
  ['reports shared', reportRows('shared copy', 0.95)],
  ['unseen-reports shared', reportRows('shared copy, unseen by the fit', 0.95)],
];

function ownStories(): Measure[] {
  const stories = readStories();
  const founding = readFoundingPair();
  const those = (group: Group) => stories.filter((story) => groupOf(story) === group);
  return [
    storyMeasure('own', those('own stories'), ownRows),
    faithfulMeasure(those('faithful')),
    ...SETS.map(([group, rows]) => storyMeasure(group.split(' ')[0] as string, those(group), rows)),
    relationMeasure([
      ...(founding === undefined ? [] : [founding]),
      ...stories.filter((one) => RELATED.has(groupOf(one))),
    ]),
  ];
}

function wordEdits(): Measure {
  const cases = readRedlines(readFileSync(join(packageRoot(), 'bench/word-edits.txt'), 'utf8'));
  const name = `word edits (${new Set(cases.map(({ language }) => language)).size} languages): exactly right`;
  return { group: 'edits', usesVectors: false, rows: () => [all(name, scoreWordEdits(cases))] };
}

function goldData(): Measure[] {
  if (!hasGoldData) return [];
  const draftRows = (compare: Compare) => {
    const { all, changed, unlinked, misses } = scoreDrafts(readGoldLines<Draft>('argrewrite.jsonl'), compare);
    return [
      share('ArgRewrite: links F1', f1(all), 0.987, misses),
      share('ArgRewrite: changed links F1', f1(changed), 0.97, []),
      share('ArgRewrite: unlinked sentences F1', f1(unlinked), 0.95, []),
    ];
  };
  const articles = readGoldLines<SpanCase>('news-sentences.jsonl');
  const strangers = 'unrelated news articles without a link';
  const goldenRows = () => [
    all('golden rules: exactly right', scoreExact(readGoldLines<SplitCase>('golden-rules.jsonl'))),
  ];
  const sentencexRows = () => {
    const { mean, misses } = meanSentenceF1(readGoldLines<SplitCase>('sentencex-60.jsonl'));
    return [share('sentencex-60: sentences, mean F1', mean, 0.99, misses)];
  };
  const newsRows = () => {
    const { spans, boundaries, misses } = scoreSpans(articles);
    return [
      share('news sentences: exact spans F1', f1(spans), 0.985, misses),
      share('news sentences: inner boundaries F1', f1(boundaries), 0.99, []),
    ];
  };
  return [
    { group: 'argrewrite', usesVectors: true, rows: draftRows },
    { group: 'strangers', usesVectors: true, rows: (compare) => [all(strangers, scoreStrangers(articles, compare))] },
    { group: 'golden', usesVectors: false, rows: goldenRows },
    { group: 'sentencex', usesVectors: false, rows: sentencexRows },
    { group: 'news', usesVectors: false, rows: newsRows },
  ];
}

/** A measure that breaks says so in its row; the others still run. */
function run(measure: Measure, compare: Compare): readonly Row[] {
  try {
    return measure.rows(compare);
  } catch (error) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return [
      { name: `${measure.group}: failed`, value: stack.split('\n')[0] ?? '', met: false, goal: '', misses: [stack] },
    ];
  }
}

function printDetails(measures: readonly Measure[], wanted: string, compare: Compare): void {
  const begins = (name: string) => name.trim().toLowerCase().startsWith(wanted.toLowerCase());
  const rows = measures.flatMap((measure) =>
    run(measure, compare).filter((row) => begins(measure.group) || begins(row.name)),
  );
  for (const { name, value, misses } of rows) {
    console.log(`## ${name.trim()}  ${value}\n${misses.map((miss) => `- ${miss}\n`).join('')}`);
  }
  if (rows.length > 0) return;
  console.error(`quality: nothing is called ${wanted}; try ${measures.map((measure) => measure.group).join(', ')}`);
  process.exitCode = 2;
}

/** What a column of the table compares with. */
interface Column {
  readonly title: string;
  readonly compare: Compare;
}

/** The last column is what the product does by default, but for the one that reads always. */
function columnsOf(vectors: WordVectors | undefined, meanings: SentenceMeanings | undefined): Column[] {
  const better = vectors === undefined ? {} : { vectors };
  const readBy = (choice: MeaningChoice) => compareRead(better, meanings ?? new Map(), choice);
  return [
    { title: 'words alone', compare: compareRead({}) },
    ...(vectors === undefined ? [] : [{ title: 'with vectors', compare: compareRead({ vectors }) }]),
    ...(meanings === undefined
      ? []
      : [
          { title: 'read always', compare: readBy('always') },
          { title: 'read in doubt', compare: readBy('when-in-doubt') },
        ]),
  ];
}

function printTable(measures: readonly Measure[], columns: readonly Column[]): void {
  const rows: string[][] = [];
  for (const measure of measures) {
    const used = measure.usesVectors ? columns : columns.slice(0, 1);
    const answers = used.map(({ compare }) => run(measure, compare));
    for (const [index, { name, goal, met }] of (answers.at(-1) ?? []).entries()) {
      const verdict = met === undefined ? '' : met ? 'yes' : 'no';
      rows.push([name, ...columns.map((_, column) => answers[column]?.[index]?.value ?? ''), goal, verdict]);
    }
  }
  report('quality', formatTable(['measure', ...columns.map(({ title }) => title), 'goal', 'met'], rows));
}

const measures = [...foundingPair(), ...ownStories(), wordEdits(), ...goldData()];
const vectors = flags['no-vectors'] ? undefined : packagedVectors();
const meanings = flags['no-vectors'] ? undefined : keptMeanings();
const columns = columnsOf(vectors, meanings);
if (flags.details === undefined) printTable(measures, columns);
else printDetails(measures, flags.details, columns.at(-1)?.compare ?? compareRead({}));
if (!hasGoldData) {
  console.log(
    `\nThe gold data are not here (${relative(process.cwd(), GOLD)}); only the project's own fixtures were measured.`,
  );
}
if (vectors === undefined && !flags['no-vectors']) console.log('\nNo word vectors in public/vectors; words alone.');
if (meanings === undefined && !flags['no-vectors']) {
  console.log('\nNo meanings are kept (npm run meanings); nothing was read for its meaning.');
}
