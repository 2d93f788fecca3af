/** How right a comparison is, judged against a gold story. */
import type { Comparison, Quote, Range } from '#engine';
import { type LinkedPair, linkMisses } from './misses.ts';
import { type GoldFact, type GoldQuote, type GoldSide, type GoldStory, goldSentencesOf } from './story.ts';

/** True positives, false positives and false negatives, to be summed before a score is taken. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export const NOTHING: Counts = { right: 0, wrong: 0, missed: 0 };

export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (a, b) => ({ right: a.right + b.right, wrong: a.wrong + b.wrong, missed: a.missed + b.missed }),
    NOTHING,
  );
}

/** F1 of 0 to 1; 1 where there was nothing to find and nothing was found. */
export function f1({ right, wrong, missed }: Counts): number {
  return right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
}

/** Of what was found, the share that is right; 1 where nothing was found. */
export function precision({ right, wrong }: Counts): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Of what there is to find, the share that was found. */
export function recall({ right, missed }: Counts): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

export interface Score {
  readonly counts: Counts;
  /** One line for each miss, for whoever looks for the cause. */
  readonly misses: readonly string[];
}

export interface StoryScore {
  readonly links: Score;
  /** Links of several sentences with several: right where exactly these stand in it. */
  readonly regroups: Score;
  readonly quotes: Score;
  readonly flags: Score;
  readonly facts: Score;
  readonly furniture: Score;
}

export function scoreStory(gold: GoldStory, comparison: Comparison): StoryScore {
  const toOriginal = goldSentencesOf(comparison.original, gold.original);
  const toRevision = goldSentencesOf(comparison.revision, gold.revision);
  const links = comparison.links.map(({ original, revision, moved }) => ({
    original: [...new Set(original.map((o) => toOriginal[o] as number))],
    revision: [...new Set(revision.map((r) => toRevision[r] as number))],
    moved,
  }));
  return {
    links: scoreLinks(gold, links),
    regroups: scoreRegroups(gold, links),
    ...scoreQuotes(gold, comparison),
    facts: scoreFacts(gold, comparison),
    furniture: scoreFurniture(gold, comparison),
  };
}

/** A link as indices of gold sentences; -1 for a sentence that gold does not have. */
type GoldLink = Pick<Comparison['links'][number], 'original' | 'revision' | 'moved'>;

/** How items that were found stand to those of gold. */
export function compareSets<T>(found: ReadonlySet<T>, gold: ReadonlySet<T>): Counts {
  const right = [...found].filter((item) => gold.has(item)).length;
  return { right, wrong: found.size - right, missed: gold.size - right };
}

/**
 * Pairs of sentences. Where gold names alternatives, the one that fits best counts, and links to another are neither
 * right nor wrong.
 */
function scoreLinks(gold: GoldStory, links: readonly GoldLink[]): Score {
  const found = gold.links.map(() => new Map<number, boolean>());
  for (const { original, revision, moved } of links) {
    for (const b of revision) for (const a of original) found[b]?.set(a, moved);
  }
  const wanted: LinkedPair[] = [];
  const counts = gold.links.map((alternatives, b) => {
    const fine = new Set(alternatives.flat());
    const linked = new Set(found[b]?.keys());
    const sets = alternatives.map((set) => ({ set, counts: compareSets(linked, new Set(set)) }));
    const best = sets.reduce((one, other) => (f1(other.counts) > f1(one.counts) ? other : one));
    wanted.push(...best.set.map((a) => ({ a, b })));
    return { ...best.counts, wrong: [...linked].filter((a) => !fine.has(a)).length };
  });
  const pairs = found.flatMap((linked, b) => [...linked].map(([a, moved]) => ({ a, b, moved })));
  const isFine = ({ a, b }: LinkedPair) => gold.links[b]?.some((set) => set.includes(a)) === true;
  const misses = linkMisses(pairs, wanted, isFine).map(({ kind, a, b }) => showLink(gold, kind, [a], [b]));
  return { counts: sum(counts), misses };
}

/** Links of several sentences with several. */
function scoreRegroups(gold: GoldStory, links: readonly GoldLink[]): Score {
  const keysOf = (all: readonly Omit<GoldLink, 'moved'>[]) =>
    all
      .filter(({ original, revision }) => original.length > 1 && revision.length > 1)
      .map(({ original, revision }) => JSON.stringify([original, revision]));
  const revisionOf = new Map<string, number[]>();
  for (const [r, [best = []]] of gold.links.entries()) {
    const original = JSON.stringify(best.toSorted((x, y) => x - y));
    revisionOf.set(original, [...(revisionOf.get(original) ?? []), r]);
  }
  const found = new Set(keysOf(links));
  const wanted = new Set(keysOf([...revisionOf].map(([key, revision]) => ({ original: JSON.parse(key), revision }))));
  const show = (what: string, keys: ReadonlySet<string>, without: ReadonlySet<string>) =>
    [...keys]
      .filter((key) => !without.has(key))
      .map((key) => showLink(gold, what, ...(JSON.parse(key) as [number[], number[]])));
  return {
    counts: compareSets(found, wanted),
    misses: [...show('regrouped, where gold does not', found, wanted), ...show('not regrouped', wanted, found)],
  };
}

function showLink(gold: GoldStory, what: string, original: readonly number[], revision: readonly number[]): string {
  const textOf = (side: GoldSide) => (index: number) => {
    const { start, end } = side.sentences[index] ?? { start: 0, end: 0 };
    return side.text.slice(start, end) || '(no sentence)';
  };
  const arrow = original.length > 1 ? ['→'] : [];
  const texts = [...original.map(textOf(gold.original)), ...arrow, ...revision.map(textOf(gold.revision))];
  return `${what}:\n    ${texts.join('\n    ')}`;
}

/** Gives each wanted item the first found one that fits it and is left; what is missed, and what is left in the end. */
function assign<W, F>(wanted: readonly W[], found: readonly F[], fits: (found: F, wanted: W) => boolean) {
  const left = new Set(found);
  const assigned = wanted.map((one) => {
    const own = [...left].find((other) => fits(other, one));
    if (own !== undefined) left.delete(own);
    return { wanted: one, found: own };
  });
  return { assigned, left: [...left] };
}

/** A side's quotes as texts. */
const quoteTexts = (text: string, quotes: readonly Quote[]) => quotes.map(({ start, end }) => text.slice(start, end));

/** An entry is right when status and both wordings are; its flags are judged apart, where gold names any. */
function scoreQuotes(gold: GoldStory, { original, revision, quotes }: Comparison): { quotes: Score; flags: Score } {
  const entries = quotes.map(({ status, flags, severity, ...sides }) => ({
    status,
    flags,
    severity,
    original: quoteTexts(original.text, sides.original),
    revision: quoteTexts(revision.text, sides.revision),
  }));
  const { assigned, left } = assign(
    gold.quotes,
    entries,
    (entry, wanted) =>
      entry.status === wanted.status &&
      sameLetters(entry.original, wanted.original) &&
      sameLetters(entry.revision, wanted.revision),
  );
  const show = ({ status, original: before, revision: after }: Omit<GoldQuote, 'flags'>, flags: string) =>
    `${status} :: ${before.join(' + ')} :: ${after.join(' + ')}${flags && ` :: ${flags}`}`;
  const showGold = (wanted: GoldQuote) => show(wanted, String(wanted.flags ?? ''));
  const showFound = (entry: (typeof entries)[number]) => show(entry, `${entry.flags} (${entry.severity})`);
  const misses = assigned
    .filter(({ found }) => found === undefined)
    .flatMap(({ wanted }) => {
      const near = entries.filter(
        (entry) => shareLetters(entry.original, wanted.original) || shareLetters(entry.revision, wanted.revision),
      );
      return [`expected ${showGold(wanted)}`, ...near.map((entry) => `    found ${showFound(entry)}`)];
    });
  const judgesFlags = gold.quotes.some(({ flags }) => flags !== undefined);
  const right = assigned.filter(({ found }) => found !== undefined);
  const flagged = judgesFlags ? right : [];
  const wrongFlags = flagged.flatMap(({ wanted, found }) => {
    const [expected, actual] = [wanted.flags ?? [], found?.flags ?? []].map((flags) => flags.toSorted().join());
    return expected === actual ? [] : [`flags of ${showGold(wanted)}: found ${actual || 'none'}`];
  });
  return {
    quotes: {
      counts: { right: right.length, wrong: left.length, missed: gold.quotes.length - right.length },
      misses: [...misses, ...left.map((entry) => `not in gold: ${showFound(entry)}`)],
    },
    flags: {
      counts: { right: flagged.length - wrongFlags.length, wrong: 0, missed: wrongFlags.length },
      misses: wrongFlags,
    },
  };
}

/** Commas and full stops inside the marks are a matter of house style: letters and figures count. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function sameLetters(found: readonly string[], wanted: readonly string[]): boolean {
  return found.length === wanted.length && found.every((text, k) => lettersOf(text) === lettersOf(wanted[k] as string));
}

/** Whether one of these texts contains one of those. */
function shareLetters(these: readonly string[], those: readonly string[]): boolean {
  return these.map(lettersOf).some((a) => those.map(lettersOf).some((b) => a.includes(b) || b.includes(a)));
}

/**
 * A fact is right when its kind or status is, and what it points at is the gold wording, give or take three words. One
 * inside a quote whose words differ is right when the quote's entry shows it: the ledger reports it there, once.
 */
function scoreFacts(gold: GoldStory, { original, revision, quotes, facts }: Comparison): Score {
  const textOf = (text: string, range: Range | null) => (range === null ? '' : text.slice(...range));
  const found = facts.map(({ kind, status, severity, ...sides }) => ({
    words: [kind, status] as string[],
    severity,
    original: textOf(original.text, sides.original),
    revision: textOf(revision.text, sides.revision),
  }));
  const { assigned, left: unnamed } = assign(
    gold.facts,
    found,
    (fact, wanted) =>
      sameFact(fact.original, wanted.original) &&
      sameFact(fact.revision, wanted.revision) &&
      wanted.words.every((word) => fact.words.includes(word)),
  );
  // what one of two reports alone has is no fault of either
  const isReport = gold.relation === 'reports' || gold.relation === 'shared';
  const left = unnamed.filter(({ words }) => !isReport || words.includes('changed'));
  /** Whether the words of a fact are touched by edits of an altered or trimmed quote, on each side that has it. */
  const touches = (edited: string, words: string) =>
    words === '' || factWords(words).some((word) => factWords(edited).includes(word));
  const edits = quotes
    .filter(({ status }) => status === 'altered' || status === 'trimmed')
    .flatMap((entry) => entry.edits.filter(({ kind }) => kind !== 'typography'))
    .map((edit) => [original.text.slice(...edit.original), revision.text.slice(...edit.revision)] as const);
  const missed = assigned
    .filter((one) => one.found === undefined)
    .map(({ wanted }) => wanted)
    .filter((wanted) => !edits.some(([a, b]) => touches(a, wanted.original) && touches(b, wanted.revision)));
  const show = (fact: GoldFact) => `${fact.words.join(' ')} :: ${fact.original} :: ${fact.revision}`;
  return {
    counts: { right: gold.facts.length - missed.length, wrong: left.length, missed: missed.length },
    misses: [
      ...missed.map((wanted) => `expected ${show(wanted)}`),
      ...left.map((fact) => `not in gold: ${show(fact)} (${fact.severity})`),
    ],
  };
}

const WORDS_MORE = 3;
const LETTERS_MORE = 8;

function sameFact(found: string, wanted: string): boolean {
  if (found === '' || wanted === '') return found === wanted;
  const [x, y] = [lettersOf(found), lettersOf(wanted)];
  if (x === y) return true;
  const [short, long] = [factWords(found), factWords(wanted)].sort((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (long.length === 1 && short.length === 1) {
    // scripts without spaces: one word is all there is
    const isOtherScript = /[^\p{Script=Latin}\p{N}]/u.test(x);
    return isOtherScript && Math.abs(x.length - y.length) <= LETTERS_MORE && (x.includes(y) || y.includes(x));
  }
  return long.length - short.length <= WORDS_MORE && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}

function factWords(text: string): string[] {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$/gu, ''))
    .filter((word) => word !== '');
}

/** Each line of gold's furniture must have that role, nothing else may, and none may be counted as added text. */
function scoreFurniture(gold: GoldStory, { original, revision, links, summary }: Comparison): Score {
  const misses: string[] = [];
  let right = 0;
  let wrong = 0;
  for (const [side, { text, sentences }] of Object.entries({ original, revision })) {
    const lines = gold.furniture.filter((line) => line.side === side).map((line) => lettersOf(line.text));
    const rolesOf = lines.map(() => new Set<string>());
    for (const { start, end, role } of sentences) {
      const letters = lettersOf(text.slice(start, end));
      const line = lines.findIndex((wanted) => letters && (wanted.includes(letters) || letters.includes(wanted)));
      rolesOf[line]?.add(role);
      if (line >= 0 || role !== 'furniture') continue;
      wrong++;
      misses.push(`no furniture, but set aside (${side}): ${text.slice(start, end)}`);
    }
    for (const [index, line] of lines.entries()) {
      if (String([...(rolesOf[index] ?? [])]) === 'furniture') right++;
      else misses.push(`not set aside (${side}): ${line}`);
    }
  }
  const isText = (r: number) => revision.sentences[r]?.role !== 'furniture';
  const added = links.filter((link) => link.kind === 'added' && link.revision.some(isText)).length;
  const counted = summary.links.added - added;
  if (counted !== 0) misses.push(`${counted} links of furniture counted as added text`);
  wrong += Math.abs(counted);
  return { counts: { right, wrong, missed: gold.furniture.length - right }, misses };
}
