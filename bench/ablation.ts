/**
 * `npm run ablation`: what each part of the alignment is worth. Every pair whose right links are known is aligned once
 * more with one thing left out, the other weights staying as they are; words alone / with vectors.
 */
import { type Weights, weightsFor } from '#training';
import { packagedVectors } from '../cli/package-root.ts';
import { type Case, type Group, linkCounts, readGoldCases, readUnseenCases } from './cases.ts';
import { formatTable, report } from './results.ts';
import { type Counts, f1, recall, sum } from './score.ts';

/** Weights that take the place of the fitted ones, and the surprisal of the same-story prior. */
interface Without extends Partial<{ readonly [Part in keyof Weights]: Partial<Weights[Part]> }> {
  readonly surprisal?: number;
}

/** Measures of a pair, weighed as nothing. */
function unweighed(...features: (keyof Weights['pair'])[]): Without {
  return { pair: Object.fromEntries(features.map((feature) => [feature, 0])) };
}

/** Log-odds under which nothing is found. */
const NEVER = -99;

/** What is left out. */
const PARTS: Readonly<Record<string, Without>> = {
  'nothing: as it is': {},
  moves: { move: { moveBias: NEVER } },
  joins: { join: { joinBias: NEVER } },
  'regrouped sentences': { regroup: { regroupBias: NEVER } },
  'splits and merges of neighbours': { part: { partBias: NEVER } },
  neighbours: { beside: { one: 0, both: 0 } },
  'same-story prior': { surprisal: 0 },
  'what stands in the way of a move (rivals)': { move: { moveRivals: 0 } },
  'anchors and distance of moves': { move: { moveAnchors: 0, moveDistance: 0 } },
  'rivals (margins)': unweighed(
    'marginBelow',
    'marginAbove',
    'meaningMarginBelow',
    'meaningMarginAbove',
    'matchedMarginBelow',
    'matchedMarginAbove',
  ),
  'words, contained, covered': unweighed('words', 'contained', 'covered', 'rewrittenContained'),
  'letter trigrams': unweighed('grams', 'gramAnchors'),
  phrases: unweighed('phrases'),
  anchors: unweighed('anchors', 'gramAnchors'),
  'rarest word': unweighed('rarest'),
  figures: unweighed('figures'),
  'length of the shorter one': unweighed('shorterLength'),
  'length ratio': unweighed('lengthRatio'),
  distance: unweighed('distance', 'sameDistance'),
  roles: unweighed('headline', 'label', 'otherRole'),
  'rewritten throughout': unweighed('rewritten', 'rewrittenContained', 'rewrittenMeaning', 'rewrittenMatched'),
  'meaning of the sentence': unweighed('meaning', 'meaningMarginBelow', 'meaningMarginAbove', 'rewrittenMeaning'),
  'words matched one by one': unweighed(
    'matched',
    'matchedContained',
    'matchedMarginBelow',
    'matchedMarginAbove',
    'rewrittenMatched',
  ),
};

function countsOf(one: Case, { surprisal, ...changed }: Without): Counts {
  const { example } = one;
  const profiles = { ...example.profiles, ...(surprisal === undefined ? {} : { surprisal }) };
  const weights = Object.entries(weightsFor(example.profiles)).map(([part, own]) => {
    return [part, { ...own, ...changed[part as keyof Weights] }];
  });
  return linkCounts({ ...one, example: { ...example, profiles } }, Object.fromEntries(weights));
}

const percent = (share: number) => (100 * share).toFixed(2);
const allF1 = (counts: readonly Counts[]) => percent(f1(sum(counts)));
const meanF1 = (counts: readonly Counts[]) =>
  percent(counts.reduce((total, one) => total + f1(one), 0) / counts.length);
const clean = (counts: readonly Counts[]) => `${counts.filter(({ wrong }) => wrong === 0).length}/${counts.length}`;
const linked = (counts: readonly Counts[]) => percent(recall(sum(counts)));

const COLUMNS: readonly { name: string; group: Group; figure: (counts: readonly Counts[]) => string }[] = [
  { name: 'founding pair, F1', group: 'founding pair', figure: allF1 },
  { name: 'own stories, mean F1', group: 'own stories', figure: meanF1 },
  { name: 'unseen paraphrases linked', group: 'unseen', figure: linked },
  { name: 'their F1', group: 'unseen', figure: allF1 },
  { name: 'rewordings, F1', group: 'rewordings', figure: allF1 },
  { name: 'among decoys, F1', group: 'paraphrases', figure: allF1 },
  { name: 'regrouped, F1', group: 'regrouped', figure: allF1 },
  { name: 'regrouped, unseen, F1', group: 'unseen regrouped', figure: allF1 },
  { name: 'rows, F1', group: 'rows', figure: allF1 },
  { name: 'rows, unseen, F1', group: 'unseen rows', figure: allF1 },
  { name: 'unrelated clean', group: 'unrelated', figure: clean },
  { name: 'of one genre, unseen', group: 'unseen strangers', figure: clean },
  { name: 'ArgRewrite, F1', group: 'ArgRewrite', figure: allF1 },
];

const vectors = packagedVectors();
const ways = (vectors === undefined ? [{}] : [{}, { vectors }]).map((table) => [
  ...readGoldCases(table),
  ...readUnseenCases(table),
]);
const columns = COLUMNS.filter(({ group }) => ways[0]?.some((one) => one.group === group));
const rows = Object.entries(PARTS).map(([name, without]) => [
  name,
  ...columns.map(({ group, figure }) =>
    ways
      .map((cases) => figure(cases.filter((one) => one.group === group).map((one) => countsOf(one, without))))
      .join(' / '),
  ),
]);
report('ablation', formatTable(['without', ...columns.map(({ name }) => name)], rows));
