/**
 * `npm run calibrate`: fits the weights of the alignment (`src/align/fitted.ts`) to gold, and judges the
 * fit on stories left out. Prints held-out log-loss, what was predicted beside what was observed, F1,
 * and the weights as they stand in the file. The same input gives the same figures.
 *
 * `--quick` fits to all at once and judges nothing. All drafts by one writer fall into one fold.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  JOIN_FEATURES,
  KIN_FEATURES,
  type Lesson,
  lessonJoinables,
  lessonLinks,
  lessonOf,
  lessonPosterior,
  lessonStrays,
  MOVE_FEATURES,
  PAIR_FEATURES,
  PART_FEATURES,
  type Weights,
} from '#engine';
import { packagedVectors, packageRoot } from '../cli/package-root.ts';
import { besideOf, type Decision, dot, type Example, fitChains, fitDecisions, gainsOf, logistic } from './fit.ts';
import { type Random, seeded } from './generate.ts';
import type { Draft } from './gold.ts';
import { type Counts, f1, sum } from './score.ts';
import { type GoldSide, type GoldStory, parseStory } from './story.ts';
import { formatTable } from './table.ts';

type Group = 'own stories' | 'rewordings' | 'paraphrases' | 'founding pair' | 'ArgRewrite' | 'strangers' | 'unrelated';

interface Case extends Example {
  readonly group: Group;
  /** Cases of one family fall into one fold. */
  readonly family: string;
  /** Right pairs, as `original index * revision size + revision index`. */
  readonly right: ReadonlySet<number>;
  /** Pairs that are neither right nor wrong. */
  readonly fine: ReadonlySet<number>;
}

const FOLDS = 5;
const SEED = 20261122;
/** Stories that no fit has seen: `npm run quality` judges by them what a fit is worth elsewhere. */
const UNSEEN = 'unseen';
/** Share of a revision's linked sentences that are replaced by strangers. */
const STRANGERS = 0.2;
/** The strength of the prior that a weight is nothing, beside the log-likelihood of some 2,500 links. */
const L2 = 1;
/** A news story is what the weights are for; an essay stands in for the many that there are no labels for. */
const WEIGHT: Readonly<Record<Group, number>> = {
  'own stories': 3,
  rewordings: 3,
  paraphrases: 3,
  'founding pair': 3,
  ArgRewrite: 1,
  strangers: 1,
  unrelated: 0,
};
const STRANGERS_CASE = { group: 'strangers', weight: WEIGHT.strangers } as const;
/** Essays on one question are all about the same: to vectors a stranger among them looks like a paraphrase. */
const WEIGHT_OF_DRAFT_STRANGERS = { wordsAlone: 1, withVectors: 0.3 };
/** The prior of kinship's weights: weak, for the features are shares and their weights large. */
const KIN_L2 = 0.003;
const DECISION_L2 = 0.1;
/** ArgRewrite's links all keep the order, so its essays tell little about moves. */
const MOVE_WEIGHT_OF_DRAFTS = 0.1;
/** A sentence of a draft that stands elsewhere nearly word for word was moved, whatever the gold says: no lesson. */
const PLAINLY_MOVED = 0.6;
/** Pairs less likely than this, in log-odds, are no question. */
const LEAST_ASKED = -2.5;
const CERTAINTY = 0.5;
const QUICK = process.argv.includes('--quick');

const root = packageRoot();
const WIDTH = PAIR_FEATURES.length + PART_FEATURES.length;

function storyCase(story: GoldStory, group: Group, vectors: Parameters<typeof lessonOf>[2]): Case {
  const lesson = lessonOf(story.original.text, story.revision.text, vectors);
  const size = lesson.revision.sentences.length;
  const [toOriginal, toRevision] = [goldOf(lesson.original, story.original), goldOf(lesson.revision, story.revision)];
  const [right, fine] = [new Set<number>(), new Set<number>()];
  for (const [b, r] of toRevision.entries()) {
    const [best, ...others] = story.links[r] ?? [[]];
    for (const [a, o] of toOriginal.entries()) {
      if (best?.includes(o)) right.add(a * size + b);
      else if (others.some((set) => set.includes(o))) fine.add(a * size + b);
    }
  }
  return { lesson, group, family: story.name, right, fine, weight: WEIGHT[group], chain: rightChain(lesson, right) };
}

/** For each sentence the gold sentence that it shares most text with. */
function goldOf(side: Lesson['original'], gold: GoldSide): number[] {
  return side.sentences.map(({ start, end }) => {
    const shared = gold.sentences.map((one) => Math.min(end, one.end) - Math.max(start, one.start));
    const most = Math.max(...shared);
    return most > 0 ? shared.indexOf(most) : -1;
  });
}

function draftCase(draft: Draft, vectors: Parameters<typeof lessonOf>[2]): Case {
  const lesson = lessonOf({ sentences: draft.a }, { sentences: draft.b }, vectors);
  const right = new Set(draft.links.map(({ a, b }) => a * draft.b.length + b));
  const family = `draft ${draft.id.split('-')[0]}`;
  return {
    lesson,
    group: 'ArgRewrite',
    family,
    right,
    fine: new Set(),
    weight: WEIGHT.ArgRewrite,
    chain: rightChain(lesson, right),
  };
}

/** Those beads all of whose pairs are right that keep the order and hold most pairs. */
function rightChain({ beads, revision }: Lesson, right: ReadonlySet<number>): number[] {
  const size = revision.sentences.length;
  const whole = [...beads.keys()].filter((index) => keysOf(beads[index], size).every((key) => right.has(key)));
  whole.sort(
    (x, y) => (beads[x]?.fromA ?? 0) - (beads[y]?.fromA ?? 0) || (beads[x]?.fromB ?? 0) - (beads[y]?.fromB ?? 0),
  );
  const most: number[] = [];
  const previous: number[] = [];
  for (const [k, index] of whole.entries()) {
    const bead = beads[index];
    most[k] = keysOf(bead, size).length;
    previous[k] = -1;
    for (let before = 0; before < k; before++) {
      const other = beads[whole[before] ?? -1];
      if (!bead || !other || other.toA > bead.fromA || other.toB > bead.fromB) continue;
      const sum = (most[before] ?? 0) + keysOf(bead, size).length;
      if (sum <= (most[k] ?? 0)) continue;
      most[k] = sum;
      previous[k] = before;
    }
  }
  const chain: number[] = [];
  for (let k = most.indexOf(Math.max(...most)); k >= 0; k = previous[k] ?? -1) chain.unshift(whole[k] as number);
  return chain;
}

function keysOf(bead: Lesson['beads'][number] | undefined, size: number): number[] {
  const keys: number[] = [];
  if (bead === undefined) return keys;
  for (let a = bead.fromA; a < bead.toA; a++) for (let b = bead.fromB; b < bead.toB; b++) keys.push(a * size + b);
  return keys;
}

/**
 * The story with some of its linked sentences replaced, in the revision, by strangers: dropped here, added there, at one
 * place. Edited texts hardly show that, so without it a fit learns that whatever is alone in a gap belongs together.
 */
function storyWithStrangers(story: GoldStory, others: readonly GoldStory[], random: Random): GoldStory {
  const pool = others.flatMap(({ revision }) =>
    revision.sentences.map(({ start, end }) => revision.text.slice(start, end)),
  );
  let text = '';
  let at = 0;
  const sentences: { start: number; end: number }[] = [];
  const links = story.links.map((sets, index) => {
    const { start, end } = story.revision.sentences[index] ?? { start: at, end: at };
    const stranger = sets[0]?.length === 1 && random.next() < STRANGERS ? random.pick(pool) : undefined;
    text += story.revision.text.slice(at, start);
    sentences.push({ start: text.length, end: text.length + (stranger?.length ?? end - start) });
    text += stranger ?? story.revision.text.slice(start, end);
    at = end;
    return stranger === undefined ? sets : [[]];
  });
  return { ...story, revision: { text: text + story.revision.text.slice(at), sentences }, links };
}

/** The same for a draft. */
function draftWithStrangers(draft: Draft, others: readonly Draft[], random: Random): Draft {
  const replaced = new Set<number>();
  const b = draft.b.map((sentence, index) => {
    if (draft.links.filter((link) => link.b === index).length !== 1 || random.next() >= STRANGERS) return sentence;
    replaced.add(index);
    return random.pick(random.pick(others).b);
  });
  return { ...draft, b, links: draft.links.filter((link) => !replaced.has(link.b)) };
}

function groupOf({ name }: GoldStory): Group {
  const folder = (['rewordings', 'paraphrases', 'unrelated'] as const).find((one) => name.startsWith(`${one}/`));
  return folder ?? 'own stories';
}

function readOwnStories(): GoldStory[] {
  const own = join(root, 'bench/stories');
  return readdirSync(own, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.story') && !name.startsWith(UNSEEN))
    .sort()
    .map((name) => parseStory(readFileSync(join(own, name), 'utf8'), name.replaceAll('\\', '/')));
}

function readCases(vectors: Parameters<typeof lessonOf>[2]): Case[] {
  const random = seeded(SEED);
  const stories = readOwnStories();
  const cases = stories.map((story) => storyCase(story, groupOf(story), vectors));
  for (const story of stories) {
    const language = story.name.slice(0, 3);
    const others = stories.filter(({ name }) => name !== story.name && name.startsWith(language));
    if (groupOf(story) !== 'own stories' || others.length === 0) continue;
    cases.push({ ...storyCase(storyWithStrangers(story, others, random), 'own stories', vectors), ...STRANGERS_CASE });
  }
  const founding = join(root, '../shared/stories/kyiv/gold.story');
  if (existsSync(founding)) {
    cases.push(storyCase(parseStory(readFileSync(founding, 'utf8'), 'kyiv'), 'founding pair', vectors));
  }
  const drafts = join(root, '../shared/gold/argrewrite.jsonl');
  if (!existsSync(drafts)) {
    console.log('The gold data are not here: these weights are fitted to the own stories alone.\n');
    return cases;
  }
  const lines = readFileSync(drafts, 'utf8').split('\n');
  const strangers = WEIGHT_OF_DRAFT_STRANGERS[vectors === undefined ? 'wordsAlone' : 'withVectors'];
  const all = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Draft);
  for (const draft of all) {
    const others = all.filter(({ id }) => id.split('-')[0] !== draft.id.split('-')[0]);
    cases.push(draftCase(draft, vectors));
    cases.push({
      ...draftCase(draftWithStrangers(draft, others, random), vectors),
      ...STRANGERS_CASE,
      weight: strangers,
    });
  }
  return cases;
}

function weightsOf({ chain, move, join }: Fit): Weights {
  const named = <Name extends string>(names: readonly Name[], values: ArrayLike<number>, from = 0) =>
    Object.fromEntries(names.map((name, k) => [name, Number((values[from + k] as number).toFixed(2))])) as Record<
      Name,
      number
    >;
  const { one, both } = besideOf(chain);
  return {
    pair: named(PAIR_FEATURES, chain),
    part: named(PART_FEATURES, chain, PAIR_FEATURES.length),
    beside: named(['one', 'both'], [one, both]),
    move: named(MOVE_FEATURES, move),
    join: named(JOIN_FEATURES, join),
  };
}

/** Weights under which nothing of the kind is found. */
function never(features: readonly string[]): Float64Array {
  const weights = new Float64Array(features.length);
  weights[0] = -99;
  return weights;
}

const NO_MOVES = never(MOVE_FEATURES);
const NO_JOINS = never(JOIN_FEATURES);

/** The strays of a case as decisions, given the links that its held-out weights make. */
function moveDecisions(one: Case, chain: Float64Array): Decision[] {
  const weights = weightsOf({ chain, move: NO_MOVES, join: NO_JOINS });
  const { inOrder } = lessonLinks(one.lesson, weights, CERTAINTY);
  const size = one.lesson.revision.sentences.length;
  const contained = PAIR_FEATURES.indexOf('contained');
  const measured = new Map(one.lesson.beads.map((bead, k) => [bead.fromA * size + bead.fromB, k] as const).reverse());
  const decisions: Decision[] = [];
  if (one.group === 'strangers') return decisions;
  for (const { a, b, features } of lessonStrays(one.lesson, weights, inOrder)) {
    const key = a * size + b;
    if ((features[1] as number) < LEAST_ASKED || one.fine.has(key)) continue;
    const row = one.lesson.features[measured.get(key) ?? -1];
    if (one.group === 'ArgRewrite' && row !== undefined) {
      if (row[1] === 1 || (row[contained] as number) > PLAINLY_MOVED) continue;
    }
    const weight = one.group === 'ArgRewrite' ? MOVE_WEIGHT_OF_DRAFTS : one.weight;
    decisions.push({ features, right: one.right.has(key), weight });
  }
  return decisions;
}

/** The same for what may be joined to the links that its held-out weights make. */
function joinDecisions(one: Case, chain: Float64Array, move: Float64Array): Decision[] {
  if (one.group === 'strangers') return [];
  const weights = weightsOf({ chain, move, join: NO_JOINS });
  const { inOrder, moved } = lessonLinks(one.lesson, weights, CERTAINTY);
  const size = one.lesson.revision.sentences.length;
  return lessonJoinables(one.lesson, weights, [...inOrder, ...moved])
    .map(({ a, b, features }) => ({ key: a * size + b, features }))
    .filter(({ key }) => !one.fine.has(key))
    .map(({ key, features }) => ({ features, right: one.right.has(key), weight: one.weight }));
}

interface Prediction {
  readonly probability: number;
  readonly right: boolean;
}

/** The pairs that could stand in a chain, with the probability of each; those that moved are another question. */
function predictions(one: Case, chain: Float64Array): Prediction[] {
  const { lesson, right, fine } = one;
  const size = lesson.revision.sentences.length;
  const posterior = lessonPosterior(lesson, gainsOf(lesson, chain), besideOf(chain));
  const probability = new Map<number, number>();
  for (const [k, bead] of lesson.beads.entries()) {
    for (const key of keysOf(bead, size)) {
      probability.set(key, (probability.get(key) ?? 0) + (posterior.probabilities[k] as number));
    }
  }
  const kept = new Set(one.chain.flatMap((index) => keysOf(lesson.beads[index], size)));
  return [...probability]
    .filter(([key]) => !fine.has(key) && (kept.has(key) || !right.has(key)))
    .map(([key, p]) => ({ probability: Math.min(1 - 1e-6, Math.max(1e-6, p)), right: kept.has(key) }));
}

function linkCounts(one: Case, weights: Weights): Counts {
  const size = one.lesson.revision.sentences.length;
  const { inOrder, moved } = lessonLinks(one.lesson, weights, CERTAINTY);
  const found = [...inOrder, ...moved].map(({ a, b }) => a * size + b);
  const right = found.filter((key) => one.right.has(key)).length;
  return {
    right,
    wrong: found.filter((key) => !one.right.has(key) && !one.fine.has(key)).length,
    missed: one.right.size - right,
  };
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

interface Fit {
  readonly chain: Float64Array;
  readonly move: Float64Array;
  readonly join: Float64Array;
}

/** Prints how a fit does on what it has not seen; returns the fit to all. */
function calibrate(title: string, cases: readonly Case[], prior: Fit): Fit {
  if (QUICK) {
    const fit = {
      chain: fitChains(
        cases.filter(({ weight }) => weight > 0),
        prior.chain,
        L2,
      ),
      move: prior.move,
      join: prior.join,
    };
    console.log(`Fitted to all:\n\n${JSON.stringify(weightsOf(fit), null, 2).replace(/"(\w+)":/g, '$1:')}\n`);
    return fit;
  }
  const families = [...new Set(cases.map(({ family }) => family))].sort();
  const foldOf = (one: Case) => families.indexOf(one.family) % FOLDS;
  const fitted = cases.filter(
    ({ weight, group, lesson }) =>
      weight > 0 && (lesson.hasMeaning || (group !== 'paraphrases' && group !== 'rewordings')),
  );
  const folds = Array.from({ length: FOLDS }, (_, k) => k);
  const chains = folds.map((k) =>
    fitChains(
      fitted.filter((one) => foldOf(one) !== k),
      prior.chain,
      L2,
    ),
  );
  const chainOf = (one: Case) => chains[foldOf(one)] as Float64Array;
  const fitTo = (decisions: ReadonlyMap<Case, Decision[]>, from: Float64Array) => (of: readonly Case[]) =>
    fitDecisions(
      of.flatMap((one) => decisions.get(one) ?? []),
      from,
      DECISION_L2,
    );
  const strayed = new Map(fitted.map((one) => [one, moveDecisions(one, chainOf(one))]));
  const fitMoves = fitTo(strayed, prior.move);
  const moves = folds.map((k) => fitMoves(fitted.filter((one) => foldOf(one) !== k)));
  const moveOf = (one: Case) => moves[foldOf(one)] as Float64Array;
  const joinable = new Map(fitted.map((one) => [one, joinDecisions(one, chainOf(one), moveOf(one))]));
  const fitJoins = fitTo(joinable, prior.join);
  const joins = folds.map((k) => fitJoins(fitted.filter((one) => foldOf(one) !== k)));
  const joinOf = (one: Case) => joins[foldOf(one)] as Float64Array;

  const heldOut = fitted.filter(({ group }) => group !== 'strangers').flatMap((one) => predictions(one, chainOf(one)));
  const judged = (decisions: ReadonlyMap<Case, Decision[]>, by: (one: Case) => Float64Array): Prediction[] =>
    fitted.flatMap((one) =>
      (decisions.get(one) ?? []).map(({ features, right }) => ({
        probability: logistic(dot(features, by(one))),
        right,
      })),
    );
  const [strays, joined] = [judged(strayed, moveOf), judged(joinable, joinOf)];
  console.log(
    `# ${title}\n\nHeld-out log-loss: in order ${logLoss(heldOut)}, moves ${logLoss(strays)}, joins ${logLoss(joined)}\n`,
  );
  console.log(
    `In order:\n\n${reliability(heldOut)}\n\nMoves:\n\n${reliability(strays)}\n\nJoins:\n\n${reliability(joined)}\n`,
  );
  const groups = [...new Set(cases.map(({ group }) => group))];
  const rows = groups.map((group) => {
    const counts = cases
      .filter((one) => one.group === group)
      .map((one) => linkCounts(one, weightsOf({ chain: chainOf(one), move: moveOf(one), join: joinOf(one) })));
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
  const fit = { chain: fitChains(fitted, prior.chain, L2), move: fitMoves(fitted), join: fitJoins(fitted) };
  const weights = weightsOf(fit);
  console.log(`Fitted to all:\n\n${JSON.stringify(weights, null, 2).replace(/"(\w+)":/g, '$1:')}\n`);
  return fit;
}

/**
 * Whether two stories are versions of one, told by all original with all revisions: each with its own is kin, with
 * any other a stranger, both counting for one half. Prints the weights, and which pairs are judged worst.
 */
function calibrateKinship(vectors: Parameters<typeof lessonOf>[2]): void {
  const stories = readOwnStories();
  const pairs = stories.flatMap((one) =>
    stories.flatMap((other) => {
      const features = lessonOf(one.original.text, other.revision.text, vectors).profiles.kinship;
      if (features === null) return [];
      const right = one.name === other.name && groupOf(one) !== 'unrelated';
      return [{ name: `${one.name} with ${other.name}`, features, right }];
    }),
  );
  const kin = pairs.filter(({ right }) => right).length;
  const decisions = pairs.map(({ features, right }) => ({
    features,
    right,
    weight: pairs.length / 2 / (right ? kin : pairs.length - kin),
  }));
  const fit = fitDecisions(decisions, new Float64Array(KIN_FEATURES.length), KIN_L2);
  const judged = pairs.map(({ name, features, right }) => ({ name, right, chance: logistic(dot(features, fit)) }));
  console.log(`# Kinship: ${kin} kin, ${pairs.length - kin} strangers\n`);
  console.log(`${KIN_FEATURES.map((name, k) => `${name}: ${(fit[k] as number).toFixed(1)}`).join(', ')}\n`);
  judged.sort((x, y) => (x.right ? x.chance : 1 - x.chance) - (y.right ? y.chance : 1 - y.chance));
  for (const { name, right, chance } of judged.slice(0, 12)) {
    console.log(`${right ? 'kin' : 'strangers'} ${(100 * chance).toFixed(1)} %  ${name}`);
  }
  console.log();
}

const NOTHING_KNOWN: Fit = {
  chain: new Float64Array(WIDTH + 2),
  move: new Float64Array(MOVE_FEATURES.length),
  join: new Float64Array(JOIN_FEATURES.length),
};
const vectors = packagedVectors();
const wordsAlone = calibrate('Words alone', readCases(undefined), NOTHING_KNOWN);
if (vectors !== undefined) {
  calibrateKinship(vectors);
  // English alone has vectors, and less gold: what it does not tell otherwise stays as it was without
  const english = readCases(vectors).filter(({ lesson }) => lesson.hasMeaning);
  calibrate('With vectors', english, wordsAlone);
}
