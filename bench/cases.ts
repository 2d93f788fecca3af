/** What the weights of the alignment are fitted to: pairs of texts whose right links are known. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lesson, lessonLinks, lessonOf, type Weights } from '#engine';
import { packageRoot } from '../cli/package-root.ts';
import type { Example } from './fit.ts';
import { type Random, seeded } from './generate.ts';
import type { Draft } from './gold.ts';
import type { Counts } from './score.ts';
import { type GoldSide, type GoldStory, parseStory } from './story.ts';

export type Group =
  | 'own stories'
  | 'rewordings'
  | 'paraphrases'
  | 'founding pair'
  | 'ArgRewrite'
  | 'strangers'
  | 'unrelated'
  | 'unseen'
  | 'unseen strangers';

export interface Case extends Example {
  readonly group: Group;
  /** Cases of one family fall into one fold. */
  readonly family: string;
  /** Right pairs, as `original index * revision size + revision index`. */
  readonly right: ReadonlySet<number>;
  /** Pairs that are neither right nor wrong. */
  readonly fine: ReadonlySet<number>;
}

const SEED = 20261122;
/** Stories that no fit has seen: `npm run quality` judges by them what a fit is worth elsewhere. */
const UNSEEN = 'unseen';
const STRANGERS = 0.2;
/** A news story is what the weights are for; an essay stands in for the many that there are no labels for. */
const WEIGHT: Readonly<Record<Group, number>> = {
  'own stories': 6,
  rewordings: 3,
  paraphrases: 2,
  'founding pair': 3,
  ArgRewrite: 1,
  strangers: 1,
  unrelated: 0,
  unseen: 0,
  'unseen strangers': 0,
};
const STRANGERS_CASE = { group: 'strangers', weight: WEIGHT.strangers } as const;
/** Essays on one question are all about the same: to vectors a stranger among them looks like a paraphrase. */
const WEIGHT_OF_DRAFT_STRANGERS = { wordsAlone: 1, withVectors: 0.3 };

const root = packageRoot();

/** Word vectors, as a lesson takes them. */
export type Vectors = Parameters<typeof lessonOf>[2];

function storyCase(story: GoldStory, group: Group, vectors: Vectors): Case {
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

function draftCase(draft: Draft, vectors: Vectors): Case {
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

/** The pairs of a bead, as a case names them. */
export function keysOf(bead: Lesson['beads'][number] | undefined, size: number): number[] {
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
  const folder = (['rewordings', 'paraphrases', 'unrelated'] as const).find((one) => name.startsWith(`${one}/`));
  return folder ?? 'own stories';
}

/** All stories of the project but the unseen ones. */
export function readOwnStories(): GoldStory[] {
  return readStories().filter(({ name }) => !name.startsWith(UNSEEN));
}

function readStories(): GoldStory[] {
  const own = join(root, 'bench/stories');
  return readdirSync(own, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.story'))
    .sort()
    .map((name) => parseStory(readFileSync(join(own, name), 'utf8'), name.replaceAll('\\', '/')));
}

/** The unseen stories, for measuring alone. */
export function readUnseenCases(vectors: Vectors): Case[] {
  return readStories()
    .filter(({ name }) => name.startsWith(UNSEEN))
    .map((story) =>
      storyCase(story, story.links.some(([best]) => best?.length) ? 'unseen' : 'unseen strangers', vectors),
    );
}

/** How the links that these weights make stand to the right ones. */
export function linkCounts({ lesson, right, fine }: Case, weights: Weights, certainty: number): Counts {
  const size = lesson.revision.sentences.length;
  const { inOrder, moved } = lessonLinks(lesson, weights, certainty);
  const found = [...inOrder, ...moved].map(({ a, b }) => a * size + b);
  const hits = found.filter((key) => right.has(key)).length;
  return {
    right: hits,
    wrong: found.filter((key) => !right.has(key) && !fine.has(key)).length,
    missed: right.size - hits,
  };
}

/** Every pair of texts, with or without word vectors, and those in which strangers were put. */
export function readCases(vectors: Vectors): Case[] {
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
