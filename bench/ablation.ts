/**
 * `npm run ablation`: what each part of the alignment is worth. Every pair whose right links are known is aligned once
 * more with one thing left out, the other weights staying as they are; words alone / with vectors.
 */
import { type Weights, weightsFor } from '#training';
import { packagedVectors } from '../cli/package-root.ts';
import { type Case, type Group, linkCounts, readGoldCases, readUnseenCases } from './cases.ts';
import { formatTable, report } from './results.ts';
import { type Counts, f1, recall, sum } from './score.ts';

type Profiles = Case['example']['profiles'];

/** One thing left out. */
interface Without {
  readonly name: string;
  readonly weights?: (weights: Weights) => Weights;
  readonly profiles?: (profiles: Profiles) => Profiles;
}

type PairFeature = keyof Weights['pair'];

/** Measures of a pair, weighed as nothing. */
function unweighed(name: string, ...features: PairFeature[]): Without {
  const nothing = Object.fromEntries(features.map((feature) => [feature, 0]));
  return { name, weights: (weights) => ({ ...weights, pair: { ...weights.pair, ...nothing } }) };
}

/** Log-odds under which nothing is found. */
const NEVER = -99;

const PARTS: readonly Without[] = [
  { name: 'nothing: as it is' },
  { name: 'moves', weights: (weights) => ({ ...weights, move: { ...weights.move, moveBias: NEVER } }) },
  { name: 'joins', weights: (weights) => ({ ...weights, join: { ...weights.join, joinBias: NEVER } }) },
  {
    name: 'regrouped sentences',
    weights: (weights) => ({ ...weights, regroup: { ...weights.regroup, regroupBias: NEVER } }),
  },
  {
    name: 'splits and merges of neighbours',
    weights: (weights) => ({ ...weights, part: { ...weights.part, partBias: NEVER } }),
  },
  { name: 'neighbours', weights: (weights) => ({ ...weights, beside: { one: 0, both: 0 } }) },
  { name: 'same-story prior', profiles: (profiles) => ({ ...profiles, surprisal: 0 }) },
  {
    name: 'what stands in the way of a move (rivals)',
    weights: (weights) => ({ ...weights, move: { ...weights.move, moveRivals: 0 } }),
  },
  {
    name: 'anchors and distance of moves',
    weights: (weights) => ({ ...weights, move: { ...weights.move, moveAnchors: 0, moveDistance: 0 } }),
  },
  unweighed(
    'rivals (margins)',
    'marginBelow',
    'marginAbove',
    'meaningMarginBelow',
    'meaningMarginAbove',
    'matchedMarginBelow',
    'matchedMarginAbove',
  ),
  unweighed('words, contained, covered', 'words', 'contained', 'covered', 'rewrittenContained'),
  unweighed('letter trigrams', 'grams', 'gramAnchors'),
  unweighed('phrases', 'phrases'),
  unweighed('anchors', 'anchors', 'gramAnchors'),
  unweighed('rarest word', 'rarest'),
  unweighed('figures', 'figures'),
  unweighed('shorterLength', 'shorterLength'),
  unweighed('lengthRatio', 'lengthRatio'),
  unweighed('distance', 'distance', 'sameDistance'),
  unweighed('roles', 'headline', 'label', 'otherRole'),
  unweighed('rewritten throughout', 'rewritten', 'rewrittenContained', 'rewrittenMeaning', 'rewrittenMatched'),
  unweighed('meaning of the sentence', 'meaning', 'meaningMarginBelow', 'meaningMarginAbove', 'rewrittenMeaning'),
  unweighed(
    'words matched one by one',
    'matched',
    'matchedContained',
    'matchedMarginBelow',
    'matchedMarginAbove',
    'rewrittenMatched',
  ),
];

function countsOf(one: Case, without: Without): Counts {
  const { example } = one;
  const weights = weightsFor(example);
  const profiles = without.profiles?.(example.profiles) ?? example.profiles;
  return linkCounts({ ...one, example: { ...example, profiles } }, without.weights?.(weights) ?? weights);
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
const ways = (vectors === undefined ? [undefined] : [undefined, vectors]).map((table) => [
  ...readGoldCases(table),
  ...readUnseenCases(table),
]);
const columns = COLUMNS.filter(({ group }) => ways[0]?.some((one) => one.group === group));
const rows = PARTS.map((without) => [
  without.name,
  ...columns.map(({ group, figure }) =>
    ways
      .map((cases) => figure(cases.filter((one) => one.group === group).map((one) => countsOf(one, without))))
      .join(' / '),
  ),
]);
report('ablation', formatTable(['without', ...columns.map(({ name }) => name)], rows));
