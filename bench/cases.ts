/** Pairs of texts whose right links are known: what the weights of the alignment are fitted to, and judged by. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleLinks, measureExample, type TrainingExample, type Weights } from '#training';
import { packageRoot } from '../cli/package-root.ts';
import type { LabelledExample } from './fit.ts';
import { type Random, seeded } from './generate.ts';
import type { Draft } from './gold.ts';
import type { Counts } from './score.ts';
import { type GoldStory, goldSentencesOf, parseStory, readFoundingPair } from './story.ts';

export type Group =
  | 'own stories'
  | 'regrouped'
  | 'rows'
  | 'rewordings'
  | 'paraphrases'
  | 'founding pair'
  | 'ArgRewrite'
  | 'strangers'
  | 'unrelated'
  | 'unseen'
  | 'unseen regrouped'
  | 'unseen rows'
  | 'unseen strangers';

export interface Case extends LabelledExample {
  readonly group: Group;
  /** Cases of one family fall into one fold. */
  readonly family: string;
  /** Right pairs, as `original index * revision size + revision index`. */
  readonly right: ReadonlySet<number>;
  /** Pairs that are neither right nor wrong. */
  readonly fine: ReadonlySet<number>;
}

/** At what certainty links are made while fitting and judging. */
export const CERTAINTY = 0.5;
const SEED = 20261122;
const STRANGERS = 0.2;
/** A news story is what the weights are for; an essay stands in for the many that there are no labels for. */
const WEIGHT: Readonly<Record<Group, number>> = {
  'own stories': 6,
  regrouped: 3,
  rows: 0,
  rewordings: 3,
  paraphrases: 2,
  'founding pair': 3,
  ArgRewrite: 1,
  strangers: 1,
  unrelated: 0,
  unseen: 0,
  'unseen regrouped': 0,
  'unseen rows': 0,
  'unseen strangers': 0,
};
const STRANGERS_CASE = { group: 'strangers', weight: WEIGHT.strangers } as const;
/** Essays on one question are all about the same: to vectors a stranger among them looks like a paraphrase. */
const WEIGHT_OF_DRAFT_STRANGERS = { wordsAlone: 1, withVectors: 0.3 };

const root = packageRoot();

/** Word vectors, as an example takes them. */
export type Vectors = Parameters<typeof measureExample>[2];

function storyCase(story: GoldStory, group: Group, vectors: Vectors): Case {
  const example = measureExample(story.original.text, story.revision.text, vectors);
  const size = example.revision.sentences.length;
  const [toOriginal, toRevision] = [
    goldSentencesOf(example.original, story.original),
    goldSentencesOf(example.revision, story.revision),
  ];
  const [right, fine] = [new Set<number>(), new Set<number>()];
  for (const [b, r] of toRevision.entries()) {
    const [best, ...others] = story.links[r] ?? [[]];
    for (const [a, o] of toOriginal.entries()) {
      if (best?.includes(o)) right.add(a * size + b);
      else if (others.some((set) => set.includes(o))) fine.add(a * size + b);
    }
  }
  return { example, group, family: story.name, right, fine, weight: WEIGHT[group], chain: rightChain(example, right) };
}

function draftCase(draft: Draft, vectors: Vectors): Case {
  const example = measureExample({ sentences: draft.a }, { sentences: draft.b }, vectors);
  const right = new Set(draft.links.map(({ a, b }) => a * draft.b.length + b));
  const family = `draft ${draft.id.split('-')[0]}`;
  return {
    example,
    group: 'ArgRewrite',
    family,
    right,
    fine: new Set(),
    weight: WEIGHT.ArgRewrite,
    chain: rightChain(example, right),
  };
}

/**
 * Those beads all of whose pairs are right that keep the order and hold most pairs. Where several sentences belong to
 * several, because they were cut anew, single pairs alone count: which of them was split, gold does not say.
 */
function rightChain({ beads, revision }: TrainingExample, right: ReadonlySet<number>): number[] {
  const size = revision.sentences.length;
  const partners = new Map<string, number>();
  for (const key of right) {
    for (const side of [`a${Math.floor(key / size)}`, `b${key % size}`]) {
      partners.set(side, (partners.get(side) ?? 0) + 1);
    }
  }
  const isOfManyToMany = (key: number) =>
    Math.min(partners.get(`a${Math.floor(key / size)}`) ?? 0, partners.get(`b${key % size}`) ?? 0) > 1;
  const whole = [...beads.keys()].filter((index) => {
    const keys = keysOf(beads[index], size);
    return keys.every((key) => right.has(key)) && (keys.length === 1 || !keys.some(isOfManyToMany));
  });
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

/** The pairs of a bead, as a case names them. */
export function keysOf(bead: TrainingExample['beads'][number] | undefined, size: number): number[] {
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

/** By the folder it lies in. */
export function groupOf({ name }: GoldStory): Group {
  if (name.startsWith('unseen/strangers')) return 'unseen strangers';
  if (name.startsWith('unseen/regrouped')) return 'unseen regrouped';
  if (name.startsWith('unseen/rows')) return 'unseen rows';
  const folder = (['regrouped', 'rows', 'rewordings', 'paraphrases', 'unrelated', 'unseen'] as const).find((one) =>
    name.startsWith(`${one}/`),
  );
  return folder ?? 'own stories';
}

const isUnseen = (story: GoldStory) => groupOf(story).startsWith('unseen');

/** All stories of the project but those that no fit may see. */
export function readFittedStories(): GoldStory[] {
  return readStories().filter((story) => !isUnseen(story));
}

/** All stories of the project, by name; those in a folder as `folder/name`. */
export function readStories(): GoldStory[] {
  const own = join(root, 'bench/stories');
  return readdirSync(own, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => parseStory(readFileSync(join(own, name), 'utf8'), name.replaceAll('\\', '/').slice(0, -6)));
}

/** The stories that no fit may see, for measuring alone. */
export function readUnseenCases(vectors: Vectors): Case[] {
  return readStories()
    .filter(isUnseen)
    .map((story) => storyCase(story, groupOf(story), vectors));
}

/** How the links that these weights make stand to the right ones. */
export function linkCounts({ example, right, fine }: Case, weights: Weights): Counts {
  const size = example.revision.sentences.length;
  const { inOrder, moved } = exampleLinks(example, weights, CERTAINTY);
  const found = [...inOrder, ...moved].map(({ a, b }) => a * size + b);
  const hits = found.filter((key) => right.has(key)).length;
  return {
    right: hits,
    wrong: found.filter((key) => !right.has(key) && !fine.has(key)).length,
    missed: right.size - hits,
  };
}

const DRAFTS = join(root, '../shared/gold/argrewrite.jsonl');
/** Whether the drafts are beside the project; without them there are the own stories alone. */
export const hasDrafts = existsSync(DRAFTS);

function readDrafts(): Draft[] {
  if (!hasDrafts) return [];
  const lines = readFileSync(DRAFTS, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Draft);
}

/** Every pair of texts that a fit may see, with or without word vectors. */
export function readGoldCases(vectors: Vectors): Case[] {
  const cases = readFittedStories().map((story) => storyCase(story, groupOf(story), vectors));
  const founding = readFoundingPair();
  if (founding !== undefined) cases.push(storyCase(founding, 'founding pair', vectors));
  return [...cases, ...readDrafts().map((draft) => draftCase(draft, vectors))];
}

/** The same stories and drafts, with strangers put in. */
export function readStrangerCases(vectors: Vectors): Case[] {
  const random = seeded(SEED);
  const stories = readFittedStories();
  const cases: Case[] = [];
  for (const story of stories) {
    const language = story.name.slice(0, 3);
    const others = stories.filter(({ name }) => name !== story.name && name.startsWith(language));
    if (groupOf(story) !== 'own stories' || others.length === 0) continue;
    cases.push({ ...storyCase(storyWithStrangers(story, others, random), 'own stories', vectors), ...STRANGERS_CASE });
  }
  const weight = WEIGHT_OF_DRAFT_STRANGERS[vectors === undefined ? 'wordsAlone' : 'withVectors'];
  const drafts = readDrafts();
  for (const draft of drafts) {
    const others = drafts.filter(({ id }) => id.split('-')[0] !== draft.id.split('-')[0]);
    cases.push({ ...draftCase(draftWithStrangers(draft, others, random), vectors), ...STRANGERS_CASE, weight });
  }
  return cases;
}
