/**
 * Fictional news of any length, the same for the same seed, and revisions of it.
 *
 * Each sentence comes from a pair of templates that say one thing in two ways, so that a heavy
 * revision rewords every sentence and still says the same. Names are made of syllables, so that the
 * vocabulary keeps growing with the text as it does in real news (Heaps' law); common words come by rank.
 */

import {
  BODIES,
  DAYS,
  GOODS,
  HEADS,
  MIDDLES,
  MONTHS,
  PROJECTS,
  SYNONYMS,
  TAILS,
  TEMPLATES,
  THINGS,
} from './generate-data.ts';

export interface TextPair {
  readonly name: string;
  readonly original: string;
  readonly revision: string;
}

const SEED = 20261122;

/** Generated news of so many words and its light revision. */
export function lightPair(words: number): TextPair {
  const draft = generateDraft(words, seeded(SEED));
  const revision = editLightly(draft, seeded(SEED + 1));
  return { name: `${words.toLocaleString('en')} words`, original: draftText(draft), revision };
}

/** The same, reworded throughout and with its paragraphs in another order. */
export function heavyPair(words: number): TextPair {
  const draft = generateDraft(words, seeded(SEED));
  const revision = editHeavily(shuffle(draft, seeded(SEED + 2)), seeded(SEED + 3));
  return { name: `${words.toLocaleString('en')} words, reworded and shuffled`, original: draftText(draft), revision };
}

/** A seeded source of numbers (mulberry32): the same seed, the same numbers. */
export interface Random {
  readonly next: () => number;
  readonly below: (limit: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
}

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return { next, below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}

/** A sentence before it is written down: which pair of templates, and what fills their slots. */
interface Statement {
  readonly templates: readonly [plain: string, reworded: string];
  readonly slots: Readonly<Record<string, string>>;
}

export type Draft = readonly (readonly Statement[])[];

/** Statements of about `words` words, in paragraphs of one to four. */
export function generateDraft(words: number, random: Random): Draft {
  const paragraphs: Statement[][] = [];
  for (let written = 0; written < words; ) {
    const paragraph: Statement[] = [];
    for (let left = 1 + random.below(4); left > 0; left--) {
      const statement = newStatement(random);
      paragraph.push(statement);
      written += write(statement).split(' ').length;
    }
    paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** The text of a draft as a reporter filed it. */
export function draftText(draft: Draft): string {
  return draft.map((paragraph) => paragraph.map(write).join(' ')).join('\n\n');
}

/**
 * The desk's light hand: of a hundred sentences some eighty stay, ten change a word or a figure, three
 * are reworded, four are cut; three are new.
 */
export function editLightly(draft: Draft, random: Random): string {
  return revise(draft, (statement) => {
    const dice = random.below(100);
    if (dice < 4) return [];
    if (dice < 7) return [reword(statement)];
    if (dice < 17) return [write(newFilling(statement, random))];
    return dice < 20 ? [write(statement), write(newStatement(random))] : [write(statement)];
  });
}

/** Another outlet's rewrite: every sentence reworded, fifteen in a hundred cut, fifteen new. */
export function editHeavily(draft: Draft, random: Random): string {
  return revise(draft, (statement) => {
    const dice = random.below(100);
    if (dice < 15) return [];
    return dice < 30 ? [reword(statement), write(newStatement(random))] : [reword(statement)];
  });
}

/** The same paragraphs in another order (Fisher and Yates). */
export function shuffle(draft: Draft, random: Random): Draft {
  const order = [...draft];
  for (let i = order.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [order[i], order[j]] = [order[j] as Statement[], order[i] as Statement[]];
  }
  return order;
}

function revise(draft: Draft, edit: (statement: Statement) => readonly string[]): string {
  return draft
    .map((paragraph) => paragraph.flatMap(edit).join(' '))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function newStatement(random: Random): Statement {
  const templates = random.pick(TEMPLATES);
  const slots: Record<string, string> = {};
  for (const [, slot = ''] of templates[0].matchAll(/\{(\w+)\}/g)) slots[slot] = fill(slot, random);
  return { templates, slots };
}

/** One slot filled anew: a changed name, figure, day or thing. */
function newFilling(statement: Statement, random: Random): Statement {
  const slot = random.pick(Object.keys(statement.slots));
  return { ...statement, slots: { ...statement.slots, [slot]: fill(slot, random) } };
}

const placeName = ({ pick }: Random) => pick(HEADS) + pick(MIDDLES) + pick(TAILS);

const FILLINGS: Readonly<Record<string, (random: Random) => string>> = {
  person: (random) => `${random.pick(HEADS)}${random.pick(MIDDLES)} ${placeName(random)}`,
  place: placeName,
  body: (random) => byRank(BODIES, random),
  things: (random) => byRank(THINGS, random),
  goods: (random) => byRank(GOODS, random),
  project: (random) => byRank(PROJECTS, random),
  day: ({ pick }) => pick(DAYS),
  month: ({ pick }) => pick(MONTHS),
  year: ({ below }) => String(1950 + below(76)),
  percent: ({ below }) => (below(900) / 10).toFixed(1),
  money: ({ below }) => `${(1 + below(990) / 10).toFixed(1)} million crowns`,
  count: ({ below }) => String(2 + below(900)),
};

function fill(slot: string, random: Random): string {
  return FILLINGS[slot]?.(random) ?? '';
}

/** The first items come far more often than the last (Zipf's law). */
function byRank(items: readonly string[], random: Random): string {
  return items[Math.floor(items.length * random.next() ** 2)] as string;
}

function write({ templates, slots }: Statement): string {
  return fillTemplate(templates[0], slots);
}

function reword({ templates, slots }: Statement): string {
  return SYNONYMS.reduce((text, [word, other]) => text.replace(word, other), fillTemplate(templates[1], slots));
}

function fillTemplate(template: string, slots: Statement['slots']): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? '');
}
