/**
 * `npm run calibrate`: fits the weights of the alignment (`src/align/fitted.ts` and `prior.ts`) to gold, and judges
 * the fit on stories left out. Prints held-out log-loss, what was predicted beside what was observed, F1,
 * and the weights as they stand in the file. The same input gives the same figures.
 *
 * All drafts by one writer fall into one fold. `--prior` fits the same-story prior alone, on which the
 * rest depends: its weights have to stand in `prior.ts` before the others are fitted.
 */
import { parseArgs } from 'node:util';
import { compareStories } from '#engine';
import {
  DOCUMENT_FEATURES,
  examplePosterior,
  JOIN_FEATURES,
  MOVE_FEATURES,
  measureStories,
  PAIR_FEATURES,
  PART_FEATURES,
  PRIOR_FEATURES,
  REGROUP_FEATURES,
  type Vectors,
} from '#training';
import { packagedVectors } from '../cli/package-root.ts';
import {
  type Case,
  type Group,
  isUnrelated,
  keysOf,
  linkCounts,
  readFittedStories,
  readGoldCases,
  readStrangerCases,
} from './cases.ts';
import { type Fit, joinDecisions, moveDecisions, regroupDecisions, weightsOf } from './decisions.ts';
import { besideOf, type Decision, dot, fitChains, fitDecisions, gainsOf, logistic } from './fit.ts';
import { hasGoldData } from './gold.ts';
import { keptMeanings } from './meanings.ts';
import { formatTable } from './results.ts';
import { f1, sum } from './score.ts';

/** The strength of the prior that a weight is nothing, beside the log-likelihood of some 2,500 links. */
const L2 = 1;
/** The same for the weights of the same-story prior: weak, for the features are shares and their weights large. */
const PRIOR_L2 = 0.003;
/** The same where the sentences were read. */
const DOCUMENT_L2 = 0.01;
/** The share of the weight that unrelated stories have beside versions of one: a wrong pairing is worse than none. */
const UNRELATED_SHARE = 0.9;
const DECISION_L2 = 0.1;
/** Stories that words alone cannot distinguish from unrelated ones: not fitted to without vectors. */
const BEYOND_WORDS: readonly Group[] = ['paraphrases', 'rewordings', 'languages reworded'];
/**
 * Stories for what comes last alone. What is right about a chain is less plain where sentences were cut anew: with them
 * in the fit, the links of all other stories were worse.
 */
const CUT_ANEW: Group = 'regrouped';
const WIDTH = PAIR_FEATURES.length + PART_FEATURES.length;

interface Prediction {
  readonly probability: number;
  readonly right: boolean;
}

/** The pairs that could stand in a chain, with the probability of each; those that moved are another question. */
function predictions(one: Case, chain: Float64Array): Prediction[] {
  const { example, right, fine } = one;
  const size = example.revision.sentences.length;
  const posterior = examplePosterior(example, gainsOf(example, chain), besideOf(chain));
  const probability = new Map<number, number>();
  for (const [k, bead] of example.beads.entries()) {
    for (const key of keysOf(bead, size)) {
      probability.set(key, (probability.get(key) ?? 0) + (posterior.probabilities[k] as number));
    }
  }
  const kept = new Set(
    one.chain.flatMap((index) => keysOf(example.beads[index] as (typeof example.beads)[number], size)),
  );
  return [...probability]
    .filter(([key]) => !fine.has(key) && (kept.has(key) || !right.has(key)))
    .map(([key, p]) => ({ probability: Math.min(1 - 1e-6, Math.max(1e-6, p)), right: kept.has(key) }));
}

const EDGES = [0, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 1];

function reliability(all: readonly Prediction[]): string {
  const rows = EDGES.slice(1).map((to, k) => {
    const from = EDGES[k] as number;
    const inside = all.filter(({ probability }) => probability >= from && probability < to);
    const mean = (of: (one: Prediction) => number) =>
      inside.length === 0 ? '' : ((100 * inside.reduce((sum, one) => sum + of(one), 0)) / inside.length).toFixed(1);
    return [
      `${from} to ${to}`,
      String(inside.length),
      mean(({ probability }) => probability),
      mean(({ right }) => (right ? 1 : 0)),
    ];
  });
  return formatTable(['probability', 'pairs', 'predicted %', 'observed %'], rows);
}

function logLoss(all: readonly Prediction[]): string {
  const loss = all.reduce((sum, { probability, right }) => sum - Math.log(right ? probability : 1 - probability), 0);
  return (loss / all.length).toFixed(5);
}

const isNoStranger = ({ group }: Case) => group !== 'strangers';

/** Prints how a fit does on what it has not seen; returns the fit to all. */
function calibrate(title: string, cases: readonly Case[], prior: Fit): Fit {
  const fitted = cases.filter(
    ({ weight, group, example }) => weight > 0 && (example.profiles.hasMeaning || !BEYOND_WORDS.includes(group)),
  );
  const others = fitted.filter(({ group }) => group !== CUT_ANEW);
  const familiesOf = (of: readonly Case[]) => [...new Set(of.map(({ family }) => family))].sort();
  // those that all is fitted to come first, so that they fall into the same folds whatever else there is
  const families = [...new Set([...familiesOf(cases.filter(({ group }) => group !== CUT_ANEW)), ...familiesOf(cases)])];
  const foldOf = (one: Case) => families.indexOf(one.family) % FOLDS;
  const folds = Array.from({ length: FOLDS }, (_, k) => k);
  const without = (k: number, of: readonly Case[]) => of.filter((one) => foldOf(one) !== k);
  const chains = folds.map((k) => fitChains(without(k, others), prior.chain, L2));
  const chainOf = (one: Case) => chains[foldOf(one)] as Float64Array;
  /** One kind of decision, fitted for each fold to the cases of the others. */
  const stage = (decide: (one: Case) => Decision[], from: Float64Array, of: readonly Case[]) => {
    const decisions = new Map(fitted.filter(isNoStranger).map((one) => [one, decide(one)]));
    const decisionsIn = (some: readonly Case[]) => some.flatMap((one) => decisions.get(one) ?? []);
    const fitTo = (some: readonly Case[]) => fitDecisions(decisionsIn(some), from, DECISION_L2);
    const heldOut = folds.map((k) => fitTo(without(k, of)));
    const weightsOfFold = (one: Case) => heldOut[foldOf(one)] as Float64Array;
    const judged = of.flatMap((one) =>
      (decisions.get(one) ?? []).map(({ features, right }): Prediction => {
        return { probability: logistic(dot(features, weightsOfFold(one))), right };
      }),
    );
    return { weightsFor: weightsOfFold, judged, fitToAll: () => fitTo(of) };
  };
  const moves = stage((one) => moveDecisions(one, chainOf(one)), prior.move, others);
  const foundInOrder = (one: Case) => ({ chain: chainOf(one), move: moves.weightsFor(one) });
  const joins = stage((one) => joinDecisions(one, foundInOrder(one)), prior.join, others);
  const foundBefore = (one: Case) => ({ ...foundInOrder(one), join: joins.weightsFor(one) });
  const regroups = stage((one) => regroupDecisions(one, foundBefore(one)), prior.regroup, fitted);
  const inOrder = others.filter(isNoStranger).flatMap((one) => predictions(one, chainOf(one)));
  const predicted = { 'In order': inOrder, Moves: moves.judged, Joins: joins.judged, Regroups: regroups.judged };
  console.log(`# ${title}\n`);
  for (const [name, all] of Object.entries(predicted)) {
    console.log(`${name}, held-out log-loss ${logLoss(all)}:\n\n${reliability(all)}\n`);
  }
  const groups = [...new Set(cases.map(({ group }) => group))];
  const rows = groups.map((group) => {
    const counts = cases
      .filter((one) => one.group === group)
      .map((one) => linkCounts(one, weightsOf({ ...foundBefore(one), regroup: regroups.weightsFor(one) })));
    const { right, wrong, missed } = sum(counts);
    const mean = counts.reduce((total, one) => total + f1(one), 0) / counts.length;
    return [
      group,
      (100 * f1({ right, wrong, missed })).toFixed(2),
      (100 * mean).toFixed(2),
      ...[right, wrong, missed].map(String),
    ];
  });
  console.log(`Held-out links:\n\n${formatTable(['', 'F1', 'mean F1', 'right', 'wrong', 'missed'], rows)}\n`);
  const fit = {
    chain: fitChains(others, prior.chain, L2),
    move: moves.fitToAll(),
    join: joins.fitToAll(),
    regroup: regroups.fitToAll(),
  };
  const weights = weightsOf(fit);
  console.log(`Fitted to all:\n\n${JSON.stringify(weights, null, 2).replace(/"(\w+)":/g, '$1:')}\n`);
  return fit;
}

/**
 * Fits the same-story prior to all originals with all revisions in a language: each with its own is a version, with any
 * other unrelated. Prints the weights and the pairs that are judged worst.
 *
 * @param featuresOf the features of two texts, the first of them 1; null where they settle it otherwise
 */
function calibratePrior(
  title: string,
  names: readonly string[],
  l2: number,
  featuresOf: (original: string, revision: string) => readonly number[] | null,
): void {
  const stories = readFittedStories();
  const languages = new Map(stories.map(({ name, original }) => [name, languageIn(original.text)]));
  const pairs = stories.flatMap((one) =>
    stories.flatMap((other) => {
      if (languages.get(one.name) !== languages.get(other.name)) return [];
      const features = featuresOf(one.original.text, other.revision.text);
      if (features === null) return [];
      const right = one.name === other.name && !isUnrelated(one);
      return [{ name: `${one.name} with ${other.name}`, features, right }];
    }),
  );
  const versions = pairs.filter(({ right }) => right).length;
  const decisions = pairs.map(({ features, right }) => ({
    features,
    right,
    weight:
      (pairs.length * (right ? 1 - UNRELATED_SHARE : UNRELATED_SHARE)) / (right ? versions : pairs.length - versions),
  }));
  const fit = fitDecisions(decisions, new Float64Array(names.length), l2);
  const judged = pairs.map(({ name, features, right }) => ({ name, right, chance: logistic(dot(features, fit)) }));
  console.log(`# ${title}: ${versions} versions, ${pairs.length - versions} unrelated\n`);
  console.log(`${names.map((name, k) => `${name}: ${(fit[k] as number).toFixed(1)}`).join(', ')}\n`);
  judged.sort((x, y) => (x.right ? x.chance : 1 - x.chance) - (y.right ? y.chance : 1 - y.chance));
  for (const { name, right, chance } of [...judged.slice(0, 12), ...judged.filter((one) => one.right).slice(0, 6)]) {
    console.log(`${right ? 'versions' : 'unrelated'} ${(100 * chance).toFixed(1)} %  ${name}`);
  }
  console.log();
}

const languageIn = (text: string) => compareStories(text, '').original.language;

const NOTHING_KNOWN: Fit = {
  chain: new Float64Array(WIDTH + 2),
  move: new Float64Array(MOVE_FEATURES.length),
  join: new Float64Array(JOIN_FEATURES.length),
  regroup: new Float64Array(REGROUP_FEATURES.length),
};
const { values: flags } = parseArgs({
  options: { prior: { type: 'boolean', default: false }, folds: { type: 'string', default: '10' } },
});
const FOLDS = Number(flags.folds);
const vectors = packagedVectors();
const meanings = keptMeanings();
if (vectors !== undefined) {
  calibratePrior('Same-story prior', PRIOR_FEATURES, PRIOR_L2, (original, revision) => {
    return measureStories(original, revision, { vectors }).prior;
  });
}
if (meanings !== undefined) {
  calibratePrior('Same-story prior, read', ['bias', ...DOCUMENT_FEATURES], DOCUMENT_L2, (original, revision) => {
    const { documents } = measureStories(original, revision, { meanings });
    return documents === null ? null : [1, ...DOCUMENT_FEATURES.map((name) => documents[name])];
  });
}
if (!flags.prior) calibrateLinks();

function casesFor(table: Vectors): Case[] {
  return [...readGoldCases(table), ...readStrangerCases(table)];
}

function calibrateLinks(): void {
  if (!hasGoldData) console.log('The gold data are not here: these weights are fitted to the own stories alone.\n');
  const wordsAlone = calibrate('Words alone', casesFor({}), NOTHING_KNOWN);
  // English alone has vectors, and less gold: what it does not tell otherwise stays as it was without
  const inEnglish = (all: readonly Case[]) => all.filter(({ example }) => example.profiles.space !== null);
  if (vectors !== undefined) calibrate('With vectors', inEnglish(casesFor({ vectors })), wordsAlone);
  if (meanings === undefined) return;
  const read = calibrate('Read', casesFor({ meanings }), wordsAlone);
  if (vectors !== undefined) calibrate('Read, with vectors', inEnglish(casesFor({ vectors, meanings })), read);
}
