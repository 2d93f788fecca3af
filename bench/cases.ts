/** Pairs of texts whose right links are known: what the weights of the alignment are fitted to, and judged by. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Side } from '#engine';
import { exampleLinks, measureExample, type TrainingExample, type Vectors, type Weights } from '#training';
import { packageRoot } from '../cli/package-root.ts';
import type { LabelledExample } from './fit.ts';
import { type Random, seeded } from './generate.ts';
import { type Draft, hasGoldData, readGoldLines, type SpanCase } from './gold.ts';
import { type Counts, compareSets } from './score.ts';
import { type GoldStory, goldSentencesOf, parseStory, readFoundingPair } from './story.ts';

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
/** The share of the sentences of either side that is left out of a thinned story. */
const LEFT_OUT = 0.2;
/**
 * The groups, and how much a case of each counts in a fit. A news story is what the weights are for; an essay stands in
 * for the many that there are no labels for.
 */
const WEIGHT = {
  'own stories': 6,
  regrouped: 3,
  rows: 0,
  rewordings: 3,
  'languages reworded': 3,
  plain: 3,
  paraphrases: 2,
  'founding pair': 3,
  ArgRewrite: 1,
  strangers: 1,
  thinned: 3,
  unrelated: 0,
  'languages strangers': 0,
  faithful: 0,
  'reports independent': 3,
  'reports shared': 0,
  unseen: 0,
  'unseen regrouped': 0,
  'unseen rows': 0,
  'unseen strangers': 0,
  'unseen-languages reworded': 0,
  'unseen-languages plain': 0,
  'unseen-languages strangers': 0,
  'unseen-reports independent': 0,
  'unseen-reports shared': 0,
};
export type Group = keyof typeof WEIGHT;

const THINNED: readonly Group[] = ['rewordings', 'languages reworded', 'reports independent'];
const STRANGERS_CASE = { group: 'strangers', weight: WEIGHT.strangers } as const;
/** Essays on one question are all about the same: to vectors a stranger among them looks like a paraphrase. */
const WEIGHT_OF_DRAFT_STRANGERS = { wordsAlone: 1, withVectors: 0.3 };

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
  const [group, family, fine] = ['ArgRewrite' as const, `draft ${writerOf(draft)}`, new Set<number>()];
  return { example, group, family, right, fine, weight: WEIGHT[group], chain: rightChain(example, right) };
}

const writerOf = ({ id }: Draft) => id.split('-')[0];

/**
 * Those beads all of whose pairs are right that keep the order and hold most pairs. Where several sentences belong to
 * several, because they were cut anew, single pairs alone count: which of them was split, gold does not say.
 */
function rightChain({ beads, revision }: TrainingExample, right: ReadonlySet<number>): number[] {
  const size = revision.sentences.length;
  const partners = [...right].flatMap((key) => [`a${Math.floor(key / size)}`, `b${key % size}`]);
  const several = new Set(partners.filter((sentence, index) => partners.indexOf(sentence) !== index));
  const isOfManyToMany = (key: number) => several.has(`a${Math.floor(key / size)}`) && several.has(`b${key % size}`);
  const whole = beads.flatMap((bead, index) => {
    const keys = keysOf(bead, size);
    const isRight = keys.every((key) => right.has(key)) && (keys.length === 1 || !keys.some(isOfManyToMany));
    return isRight ? [{ ...bead, index, gain: keys.length }] : [];
  });
  whole.sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB);
  const none = { total: 0, chain: [] as number[] };
  const ending: (typeof none)[] = [];
  for (const { index, fromA, fromB, gain } of whole) {
    let before = none;
    for (const [k, one] of ending.entries()) {
      const { toA, toB } = whole[k] as (typeof whole)[number];
      if (toA <= fromA && toB <= fromB && one.total > before.total) before = one;
    }
    ending.push({ total: before.total + gain, chain: [...before.chain, index] });
  }
  return ending.reduce((one, other) => (other.total > one.total ? other : one), none).chain;
}

/** The pairs of a bead, as a case names them. */
export function keysOf(bead: TrainingExample['beads'][number], size: number): number[] {
  const keys: number[] = [];
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

/**
 * The story with some sentences of either side left out, so that their counterparts have none: sentences that stand
 * alone among others on the same topic. Rewrites written for a fit have few.
 */
function thinned(story: GoldStory, random: Random): GoldStory {
  const thin = ({ text, sentences }: GoldStory['original']) => {
    const kept = sentences.flatMap((_, index) => (random.next() < LEFT_OUT ? [] : [index]));
    let [thinText, at] = ['', 0];
    const spans = sentences.flatMap(({ start, end }, index) => {
      thinText += text.slice(at, start);
      at = end;
      if (!kept.includes(index)) return [];
      thinText += text.slice(start, end);
      return [{ start: thinText.length - (end - start), end: thinText.length }];
    });
    return { side: { text: thinText + text.slice(at), sentences: spans }, kept };
  };
  const [original, revision] = [thin(story.original), thin(story.revision)];
  const indexOf = new Map(original.kept.map((index, k) => [index, k]));
  const links = revision.kept.map((index) =>
    (story.links[index] ?? [[]]).map((set) => set.flatMap((one) => indexOf.get(one) ?? [])),
  );
  return { ...story, original: original.side, revision: revision.side, links };
}

/** The stories that were rewritten by sentence, with some sentences left out. */
export function readThinnedCases(vectors: Vectors): Case[] {
  const random = seeded(SEED);
  return readFittedStories().flatMap((story) => {
    if (!THINNED.includes(groupOf(story))) return [];
    return [{ ...storyCase(thinned(story, random), 'thinned', vectors), family: story.name }];
  });
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

/** By the folder it lies in, in some folders by the first word of its name as well. */
export function groupOf({ name }: GoldStory): Group {
  const [folder = '', file = ''] = name.split('/');
  const isGroup = (group: string): group is Group => group in WEIGHT;
  return [`${folder} ${file.split('-')[0]}`, folder].find(isGroup) ?? 'own stories';
}

/** Pairs of two stories that have nothing in common. */
export const isUnrelated = (story: GoldStory) => ['unrelated', 'languages strangers'].includes(groupOf(story));

const isUnseen = (story: GoldStory) => groupOf(story).startsWith('unseen');

/** All stories of the project but those that no fit may see. */
export function readFittedStories(): GoldStory[] {
  return readStories().filter((story) => !isUnseen(story));
}

/** All stories of the project, by name; those in a folder as `folder/name`. */
export function readStories(): GoldStory[] {
  return readStoriesIn(join(packageRoot(), 'bench/stories'));
}

/** The stories in this folder, by name. */
function readStoriesIn(folder: string): GoldStory[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => parseStory(readFileSync(join(folder, name), 'utf8'), name.replaceAll('\\', '/').slice(0, -6)));
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
  return compareSets(new Set(found.filter((key) => !fine.has(key))), right);
}

const readDrafts = () => (hasGoldData ? readGoldLines<Draft>('argrewrite.jsonl') : []);

/** Both sides of every pair that is fitted to or judged; the sentences of the pairs with strangers are among theirs. */
export function readComparedPairs(): (readonly [Side, Side])[] {
  const founding = readFoundingPair();
  const stories = founding === undefined ? readStories() : [...readStories(), founding];
  const articles = hasGoldData ? readGoldLines<SpanCase>('news-sentences.jsonl') : [];
  return [
    ...stories.map(({ original, revision }) => [original.text, revision.text] as const),
    ...readDrafts().map(({ a, b }) => [{ sentences: [...a] }, { sentences: [...b] }] as const),
    ...articles.map(({ text }) => [text, text] as const),
  ];
}

/** Every story that a fit may see, with or without word vectors. */
export function readStoryCases(vectors: Vectors): Case[] {
  const founding = readFoundingPair();
  return [
    ...readFittedStories().map((story) => storyCase(story, groupOf(story), vectors)),
    ...(founding === undefined ? [] : [storyCase(founding, 'founding pair', vectors)]),
  ];
}

/** The same, and the drafts. */
export function readGoldCases(vectors: Vectors): Case[] {
  return [...readStoryCases(vectors), ...readDrafts().map((draft) => draftCase(draft, vectors))];
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
  const isByWords = vectors.vectors === undefined && vectors.meanings === undefined;
  const weight = WEIGHT_OF_DRAFT_STRANGERS[isByWords ? 'wordsAlone' : 'withVectors'];
  const drafts = readDrafts();
  for (const draft of drafts) {
    const others = drafts.filter((other) => writerOf(other) !== writerOf(draft));
    cases.push({ ...draftCase(draftWithStrangers(draft, others, random), vectors), ...STRANGERS_CASE, weight });
  }
  return cases;
}
