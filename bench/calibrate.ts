/**
 * `npm run calibrate`: fits the weights of the alignment (`src/align/fitted.ts` and `prior.ts`) to gold, and judges
 * the fit on stories left out. Prints held-out log-loss, what was predicted beside what was observed, F1,
 * and the weights as they stand in the file. The same input gives the same figures.
 *
 * `--read` fits what was read alone, from the weights for words alone that stand in `fitted.ts`, and `--rewritten` of that
 * the weights for rewrites alone, a matter of a minute. `--folds` says how many parts are left out in turn.
 *
 * `--direction` prints `src/align/common-direction.ts`, on which all that was read depends. `--directions` writes those that
 * the encoder keeps of its tokens, and wants an encoder that was built without them (`scripts/encoder/directions.mjs`).
 *
 * All drafts by one writer fall into one fold. `--prior` fits the same-story prior alone, on which the
 * rest depends: its weights have to stand in `prior.ts` before the others are fitted.
 */
import { parseArgs } from 'node:util';
import { compareStories } from '#engine';
import { readingList } from '#meaning/reading';
import {
  DOCUMENT_FEATURES,
  examplePosterior,
  isReadRewrite,
  JOIN_FEATURES,
  MOVE_FEATURES,
  measureStories,
  needsMeanings,
  PAIR_FEATURES,
  PART_FEATURES,
  PRIOR_FEATURES,
  REGROUP_FEATURES,
  type Vectors,
  WORDS_ALONE,
} from '#training';
import { openEncoder } from '../cli/encoder.ts';
import { packagedVectors } from '../cli/package-root.ts';
import {
  type Case,
  type Group,
  isUnrelated,
  keysOf,
  linkCounts,
  readFittedStories,
  readGoldCases,
  readStoryCases,
  readStrangerCases,
  readThinnedCases,
} from './cases.ts';
import { type Fit, fitOf, fitPairs, joinDecisions, moveDecisions, regroupDecisions, weightsOf } from './decisions.ts';
import { writeDirections } from './directions.ts';
import { besideOf, type Decision, dot, fitChains, fitDecisions, gainsOf, logistic } from './fit.ts';
import { hasGoldData } from './gold.ts';
import { commonDirection, keptMeanings } from './meanings.ts';
import { formatTable } from './results.ts';
import { f1, sum } from './score.ts';

/** The strength of the prior that a weight is nothing, beside the log-likelihood of some 2,500 links. */
const L2 = 1;
/** The same for the weights of the same-story prior, per pair. */
const PRIOR_L2 = 1e-5;
/** The same where the sentences were read, and where their words have vectors as well. */
const DOCUMENT_L2 = { read: 1e-3, withVectors: 3e-4 };
/** What the log-odds are multiplied by where the sentences were read: held out, they claim too little. */
const DOCUMENT_SHARPNESS = 2;
/** Of the drafts, one in so many is fitted to where the sentences were read: light edits are not read by default. */
const DRAFTS_READ = 6;
/** The share of the weight that unrelated stories have beside versions of one: a wrong pairing is worse than none. */
const UNRELATED_SHARE = 0.9;
const DECISION_L2 = 0.1;
/** Stories that words alone cannot distinguish from unrelated ones: not fitted to without vectors. */
const BEYOND_WORDS: readonly Group[] = ['paraphrases', 'rewordings', 'languages reworded'];
/** Stories that vectors of words cannot tell either: fitted to where the sentences were read. */
const BEYOND_VECTORS: readonly Group[] = ['plain', 'reports independent'];
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
function calibrate(title: string, cases: readonly Case[], prior: Fit, fitInOrder: typeof fitPairs = fitChains): Fit {
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
  const chains = folds.map((k) => fitInOrder(without(k, others), prior.chain, L2));
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
    chain: fitInOrder(others, prior.chain, L2),
    move: moves.fitToAll(),
    join: joins.fitToAll(),
    regroup: regroups.fitToAll(),
  };
  const weights = weightsOf(fit);
  console.log(
    `Fitted to all:\n\n${JSON.stringify(weights, (_, value) => value || undefined, 2).replace(/"(\w+)":/g, '$1:')}\n`,
  );
  return fit;
}

/** The most stories that an original is paired with, beside its own: those next to it by name, whatever they tell of. */
const MOST_OTHERS = 16;

/** A pair of an original with a revision, for the same-story prior. */
interface PriorPair {
  readonly names: readonly [string, string];
  readonly features: readonly number[];
  readonly right: boolean;
}

/**
 * Fits the same-story prior to originals with revisions in a language: each with its own is a version, with any other
 * unrelated. Prints the weights, how they do on stories left out, and the pairs that are judged worst.
 *
 * @param featuresOf the features of two texts, the first of them 1; null where they settle it otherwise
 * @param sharpness what the log-odds are multiplied by
 * @param others how many other revisions an original is paired with
 */
function calibratePrior(
  title: string,
  names: readonly string[],
  l2: number,
  featuresOf: (original: string, revision: string) => readonly number[] | null,
  sharpness = 1,
  others = Number.POSITIVE_INFINITY,
): void {
  const stories = readFittedStories();
  const languages = new Map(stories.map(({ name, original }) => [name, languageIn(original.text)]));
  const pairs = stories.flatMap((one) => {
    const inLanguage = stories.filter(({ name }) => languages.get(name) === languages.get(one.name));
    const step = Math.max(1, inLanguage.length / others);
    const from = inLanguage.indexOf(one);
    const chosen = new Set(
      Array.from(
        { length: Math.ceil(inLanguage.length / step) },
        (_, k) => inLanguage[(from + Math.floor(k * step)) % inLanguage.length] as typeof one,
      ),
    );
    return [...chosen].flatMap((other): PriorPair[] => {
      const features = featuresOf(one.original.text, other.revision.text);
      if (features === null) return [];
      return [{ names: [one.name, other.name], features, right: one.name === other.name && !isUnrelated(one) }];
    });
  });
  const versions = pairs.filter(({ right }) => right).length;
  const fit = fitPrior(pairs, names.length, l2);
  const foldOf = new Map(stories.map(({ name }, k) => [name, k % FOLDS]));
  const isIn = (fold: number) => (pair: PriorPair) => pair.names.some((name) => foldOf.get(name) === fold);
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const fitted = fitPrior(
      pairs.filter((pair) => !isIn(fold)(pair)),
      names.length,
      l2,
    );
    return pairs
      .filter((pair) => foldOf.get(pair.names[0]) === fold)
      .map((pair) => ({ ...pair, chance: logistic(sharpness * dot(pair.features, fitted)) }));
  }).flat();
  console.log(`# ${title}: ${versions} versions, ${pairs.length - versions} unrelated\n`);
  console.log(`${names.map((name, k) => `${name}: ${(sharpness * (fit[k] as number)).toFixed(2)}`).join(', ')}\n`);
  const share = (of: readonly (typeof judged)[number][], holds: (chance: number) => boolean) =>
    `${of.filter(({ chance }) => holds(chance)).length} of ${of.length}`;
  const [told, strangers] = [judged.filter(({ right }) => right), judged.filter(({ right }) => !right)];
  console.log(
    `Held out: versions at even odds or better ${share(told, (p) => p >= 0.5)}; unrelated below ${share(strangers, (p) => p < 0.5)}, below .01 ${share(strangers, (p) => p < 0.01)}\n`,
  );
  judged.sort((x, y) => (x.right ? x.chance : 1 - x.chance) - (y.right ? y.chance : 1 - y.chance));
  for (const { names: both, right, chance } of [...judged.slice(0, 12), ...told.slice(0, 6)]) {
    console.log(`${right ? 'versions' : 'unrelated'} ${(100 * chance).toFixed(1)} %  ${both.join(' with ')}`);
  }
  console.log();
}

/**
 * Logistic regression on standardised features, the first of which is 1; the weights are of the features as they are.
 * L2 is per pair.
 */
function fitPrior(pairs: readonly PriorPair[], size: number, l2: number): Float64Array {
  const versions = pairs.filter(({ right }) => right).length;
  const column = (k: number) => pairs.map(({ features }) => features[k] as number);
  const mean = Array.from({ length: size }, (_, k) => (k === 0 ? 0 : average(column(k))));
  const spread = mean.map((m, k) => (k === 0 ? 1 : Math.sqrt(average(column(k).map((x) => (x - m) ** 2))) || 1));
  const scale = (features: readonly number[]) =>
    features.map((x, k) => (x - (mean[k] as number)) / (spread[k] as number));
  const decisions = pairs.map(({ features, right }) => ({
    features: scale(features),
    right,
    weight:
      (pairs.length * (right ? 1 - UNRELATED_SHARE : UNRELATED_SHARE)) / (right ? versions : pairs.length - versions),
  }));
  const scaled = fitDecisions(decisions, new Float64Array(size), l2 * pairs.length);
  const weights = scaled.map((weight, k) => weight / (spread[k] as number));
  weights[0] = (scaled[0] as number) - dot(weights.slice(1), mean.slice(1));
  return weights;
}

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

const languageIn = (text: string) => compareStories(text, '').original.language;

const NOTHING_KNOWN: Fit = {
  chain: new Float64Array(WIDTH + 2),
  move: new Float64Array(MOVE_FEATURES.length),
  join: new Float64Array(JOIN_FEATURES.length),
  regroup: new Float64Array(REGROUP_FEATURES.length),
};
const { values: flags } = parseArgs({
  options: {
    prior: { type: 'boolean', default: false },
    read: { type: 'boolean', default: false },
    rewritten: { type: 'boolean', default: false },
    direction: { type: 'boolean', default: false },
    directions: { type: 'boolean', default: false },
    folds: { type: 'string', default: '10' },
  },
});
const FOLDS = Number(flags.folds);
const vectors = packagedVectors();
const meanings = keptMeanings();
if (flags.direction) printDirection();
else if (flags.directions) await keepDirections();
else if (flags.prior) calibratePriors();
else if (flags.rewritten) calibrateRewrites();
else calibrateLinks();

function printDirection(): void {
  const texts = readFittedStories().flatMap(({ original, revision }) =>
    [original, revision].flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
  );
  console.log(commonDirection([...new Set(texts)].flatMap((text) => meanings?.get(text)?.meaning ?? [])).join(', '));
}

async function keepDirections(): Promise<void> {
  const encoder = await openEncoder();
  if (encoder === undefined) throw new Error('no encoder is installed');
  const list = readFittedStories().flatMap(({ original, revision }) =>
    readingList(compareStories(original.text, revision.text), 'always'),
  );
  const own = new Map(list.map((sentence) => [sentence.text, sentence]));
  await writeDirections(encoder, [...own.values()]);
}

function calibratePriors(): void {
  if (vectors !== undefined && !flags.read) {
    calibratePrior('Same-story prior', PRIOR_FEATURES, PRIOR_L2, (original, revision) => {
      return measureStories(original, revision, { vectors }).prior;
    });
  }
  if (meanings === undefined) return;
  const documentsOf = (original: string, revision: string, table: Vectors) => {
    const profiles = measureStories(original, revision, table);
    const { documents, prior } = profiles;
    const isAsked = needsMeanings(profiles.original, profiles.revision, 1 - profiles.rewritten);
    return documents === null || !isAsked ? null : { read: DOCUMENT_FEATURES.map((name) => documents[name]), prior };
  };
  const names = ['bias', ...DOCUMENT_FEATURES];
  const read = (original: string, revision: string) => {
    const measured = documentsOf(original, revision, { meanings });
    return measured === null ? null : [1, ...measured.read];
  };
  calibratePrior('Same-story prior, read', names, DOCUMENT_L2.read, read, DOCUMENT_SHARPNESS, MOST_OTHERS);
  if (vectors === undefined) return;
  const both = (original: string, revision: string) => {
    const measured = documentsOf(original, revision, { meanings, vectors });
    return measured === null || measured.prior === null ? null : [1, ...measured.read, ...measured.prior.slice(1)];
  };
  calibratePrior(
    'Same-story prior, read, with vectors',
    [...names, ...PRIOR_FEATURES.slice(1)],
    DOCUMENT_L2.withVectors,
    both,
    DOCUMENT_SHARPNESS,
    MOST_OTHERS,
  );
}

function casesFor(table: Vectors): Case[] {
  const all = [...readGoldCases(table), ...readStrangerCases(table)];
  if (table.meanings === undefined) return all.filter(({ group }) => !BEYOND_VECTORS.includes(group));
  let drafts = 0;
  return all.flatMap((one) => {
    if (!one.family.startsWith('draft ')) return [one];
    return drafts++ % DRAFTS_READ === 0 ? [{ ...one, weight: (one.weight * DRAFTS_READ) / 2 }] : [];
  });
}

/** What words taught, but for how much words tell: of a heavy rewrite they tell little. */
function withoutWords(fit: Fit): Fit {
  const kept = new Set<string>(['same', 'sameDistance', 'headline', 'label', 'otherRole']);
  const chain = fit.chain.map((weight, k) => (kept.has(PAIR_FEATURES[k] ?? '') ? weight : 0));
  return { ...fit, chain };
}

/** English alone has vectors, and less gold: what it does not tell otherwise stays as it was without. */
function inEnglish(all: readonly Case[]): Case[] {
  return all.filter(({ example }) => example.profiles.space !== null);
}

function calibrateRewrites(): void {
  const rewritesFor = (table: Vectors) =>
    [...readStoryCases(table), ...readThinnedCases(table)].filter(({ example }) => isReadRewrite(example.profiles));
  const prior = withoutWords(fitOf(WORDS_ALONE));
  calibrate('Read, rewritten', rewritesFor({ meanings }), prior, fitPairs);
  if (vectors === undefined) return;
  calibrate('Read, rewritten, with vectors', inEnglish(rewritesFor({ vectors, meanings })), prior, fitPairs);
}

function calibrateLinks(): void {
  if (!hasGoldData) console.log('The gold data are not here: these weights are fitted to the own stories alone.\n');
  const wordsAlone = flags.read ? fitOf(WORDS_ALONE) : calibrate('Words alone', casesFor({}), NOTHING_KNOWN);
  if (vectors !== undefined && !flags.read) calibrate('With vectors', inEnglish(casesFor({ vectors })), wordsAlone);
  if (meanings === undefined) return;
  const cases = casesFor({ meanings });
  const read = calibrate('Read', cases, wordsAlone);
  calibrateRewrites();
  if (vectors !== undefined) calibrate('Read, with vectors', inEnglish(casesFor({ vectors, meanings })), read);
}
