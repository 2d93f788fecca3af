import type { Link } from '../comparison.ts';
import { isUnspaced } from '../languages/index.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import { readCjkMeaning } from './cjk-meaning.ts';
import { compareHedges } from './compare-hedges.ts';
import { compareRefusals } from './compare-refusals.ts';
import type { FactToken } from './fact.ts';
import type { Lookup } from './lookup.ts';
import { bestPairs } from './match-values.ts';
import {
  type Meaning,
  type MeaningTables,
  type MeaningWord,
  readMeaning,
  readNegations,
  sameSurroundings,
  shareStem,
} from './meaning-words.ts';
import { change, type FactFinding, type FactSide, isCompared, textOfSpan } from './side.ts';

/** Negations, hedges and words of strength that one side of a link has and the other has not, or has otherwise. */
export function compareMeaning(
  original: FactSide,
  revision: FactSide,
  links: readonly Link[],
  lookup: Lookup,
  tables: MeaningTables,
): FactFinding[] {
  const changes: FactFinding[] = [];
  const negated = {
    a: negatedStems(
      original,
      links.map((link) => link.original),
      lookup,
      tables,
    ),
    b: negatedStems(
      revision,
      links.map((link) => link.revision),
      lookup,
      tables,
    ),
  };
  for (const [index, link] of links.entries()) {
    if (!isCompared(link)) continue;
    const a = meaningOf(original, link.original, lookup, tables);
    const b = meaningOf(revision, link.revision, lookup, tables);
    const antonymFindings = compareAntonyms(a, b, index, original, revision);
    for (const item of [
      antonymFindings.changes,
      antonymFindings.changes.length > 0 ? [] : compareRefusals(a, b, index),
      compareNegations(a, b, antonymFindings, negated, index),
      compareHedges(a, b, index, original, revision),
      compareIntensity(a, b, index, original, revision),
    ].flat()) {
      changes.push(item);
    }
  }
  return changes;
}

/** What a negation negates: the words after it, or those before it at the end of a clause (`stimmte dem Plan nicht zu`). */
function scopeOf({ before, after }: MeaningWord): readonly string[] {
  return after.length > 0 ? after.slice(0, 2) : before;
}

/** What a side negates anywhere: `no one hurt` may leave a headline and stay in the body. */
function negatedStems(
  side: FactSide,
  sentences: readonly (readonly number[])[],
  lookup: Lookup,
  tables: MeaningTables,
): ReadonlySet<string> {
  const stems = new Set<string>();
  const unspaced = isUnspaced(side.story.language);
  for (const link of sentences) {
    const negations = unspaced
      ? meaningOf(side, link, lookup, tables).negations
      : link.flatMap((s) => readNegations(side.words[s] ?? [], lookup, tables));
    for (const word of negations) for (const stem of scopeOf(word)) stems.add(stem);
  }
  return stems;
}

function meaningOf(side: FactSide, sentences: readonly number[], lookup: Lookup, tables: MeaningTables): Meaning {
  const { text, language } = side.story;
  if (!isUnspaced(language)) return readMeaning(wordsIn(side, sentences), lookup, tables);
  const spans = sentences.flatMap((s) => (side.words[s]?.length ? (side.story.sentences[s] ?? []) : []));
  return readCjkMeaning(text, spans, language);
}

function wordsIn(side: FactSide, sentences: readonly number[]): readonly FactToken[] {
  if (sentences.length === 1) return side.words[sentences[0] as number] ?? [];
  return sentences.flatMap((s) => side.words[s] ?? []);
}

interface AntonymFindings {
  readonly changes: FactFinding[];
  /** Starts of negations that an antonym answers for: `did not accept` and `rejected`. */
  readonly accountedFor: { original: ReadonlySet<MeaningWord>; revision: ReadonlySet<MeaningWord> };
}

/** The negations that belong to these words, or are among them. */
function accountedForBy(negations: readonly MeaningWord[], words: readonly MeaningWord[]): ReadonlySet<MeaningWord> {
  const accountedFor = new Set<MeaningWord>();
  for (const word of words) {
    const at = firstAtOrAfter(negations, word.start);
    const [before, same] = [negations[at - 1], negations[at]];
    if (same?.start === word.start) accountedFor.add(same);
    if (word.negated && before !== undefined && word.start - before.end <= NEGATION_REACH) accountedFor.add(before);
  }
  return accountedFor;
}

/** `not`, a word between, and two spaces. */
const NEGATION_REACH = 16;

/** `rejected the plan` → `accepted the plan`; `did not accept` and `rejected` say the same. */
function compareAntonyms(
  a: Meaning,
  b: Meaning,
  link: number,
  original: FactSide,
  revision: FactSide,
): AntonymFindings {
  const side = (word: MeaningWord) => (word.negated ? 1 - word.degree : word.degree);
  const agreed = bestPairs(a.antonyms, b.antonyms, (x, y) =>
    x.row === y.row && side(x) === side(y) ? (x.key === y.key ? 2 : 1) : 0,
  );
  const flipped = agreed.pairs.filter((pair) => pair.original.negated !== pair.revision.negated);
  const changed = bestPairs(agreed.original, agreed.revision, (x, y) =>
    // a negation that came or went is its own item
    x.row === y.row && x.degree !== y.degree && x.negated === y.negated && sameSurroundings(x, y) ? 1 : 0,
  );
  const turned = bestPairs(a.opposed, b.opposed, (x, y) => (x.row === y.row && x.degree === y.degree ? 1 : 0));
  const opposed = bestPairs(turned.original, turned.revision, (x, y) =>
    x.row === y.row && x.after[0] !== undefined && x.after[0] === y.after[0] ? 1 : 0,
  );
  const pairs = [...changed.pairs, ...opposed.pairs];
  return {
    changes: pairs.map(({ original: x, revision: y }) =>
      change('negation', 'changed', 'critical', x, y, link, 'antonym', {
        original: textOfSpan(original, x),
        revision: textOfSpan(revision, y),
      }),
    ),
    accountedFor: {
      original: accountedForBy(a.negations, [
        ...flipped.map((pair) => pair.original),
        ...pairs.map((pair) => pair.original),
      ]),
      revision: accountedForBy(b.negations, [
        ...flipped.map((pair) => pair.revision),
        ...pairs.map((pair) => pair.revision),
      ]),
    },
  };
}

/** Two sentences that share fewer of their words say a thing freely: a missing `not` tells nothing there. */
const LEAST_SHARED = 0.4;

function isClose(a: Meaning, b: Meaning): boolean {
  const [few, many] = a.stems.size <= b.stems.size ? [a.stems, b.stems] : [b.stems, a.stems];
  let shared = 0;
  for (const stem of few) if (many.has(stem)) shared++;
  return shared >= LEAST_SHARED * few.size;
}

/** So many words more on one side are a clause of its own: it took its negation with it. */
const CLAUSE = 4;

/** Tells whether what a word of the one text negates stands in the other and is not negated there. */
function affirmedIn(here: Meaning, there: Meaning): (word: MeaningWord) => boolean {
  const stillNegated = new Set(there.negations.flatMap(scopeOf));
  // in a longer sentence only the word right beside it shows that the same thing is meant
  const near = here.length - there.length >= CLAUSE ? 1 : 2;
  return (word) =>
    scopeOf(word)
      .slice(0, near)
      .some((stem) => there.stems.has(stem)) && !scopeOf(word).some((stem) => stillNegated.has(stem));
}

/**
 * A negation that came or went. Excused by another that negates the same, by as many on the other side,
 * and by words that say no in another way (`refused`, `excluding`). Critical where the negated word
 * now stands without it; high where the whole clause reads otherwise.
 */
function compareNegations(
  a: Meaning,
  b: Meaning,
  { accountedFor }: AntonymFindings,
  negated: { readonly a: ReadonlySet<string>; readonly b: ReadonlySet<string> },
  link: number,
): FactFinding[] {
  const before = a.negations.filter((word) => !accountedFor.original.has(word));
  const after = b.negations.filter((word) => !accountedFor.revision.has(word));
  const same = bestPairs(before, after, (x, y) => (shareStem(x.after, y.after) ? 2 : sameSurroundings(x, y) ? 1 : 0));
  const changes: FactFinding[] = [];
  for (const [status, left, other, here, there, elsewhere] of [
    ['dropped', same.original, same.revision, a, b, negated.b],
    ['added', same.revision, same.original, b, a, negated.a],
  ] as const) {
    const [isAffirmed, isAffirmedHere] = [affirmedIn(here, there), affirmedIn(there, here)];
    // the surest first: what excuses a negation excuses the least sure
    // `without power` and `cut power` say the same
    const told = left.filter(
      (word) => !there.deprived.some(({ after }) => after[0] !== undefined && after[0] === word.after[0]),
    );
    const sure = [...told.filter(isAffirmed), ...told.filter((word) => !isAffirmed(word))];
    // one that contradicts the other side by itself excuses nothing: `did not vote, resigned`, `voted, did not resign`
    const excused =
      other.filter((word) => !isAffirmedHere(word)).length + Math.max(0, there.softNegations - here.softNegations);
    for (const word of sure.slice(0, Math.max(0, sure.length - excused))) {
      const isBare = isAffirmed(word);
      const known = there.negations.length > 0 || scopeOf(word).some((stem) => elsewhere.has(stem));
      if (!isBare && (known || here.length - there.length >= CLAUSE || !isClose(a, b))) continue;
      changes.push(
        change(
          'negation',
          status,
          isBare ? 'critical' : 'high',
          status === 'dropped' ? word : null,
          status === 'added' ? word : null,
          link,
          isBare ? `negation-${status}` : `negation-${status}-here`,
        ),
      );
    }
  }
  return changes;
}

/** Degrees from which a word that came or went colours the sentence by itself. */
const LOADED = 4;

/** `massive` → `significant`; `massive` before a word that stays, gone or new. `massive` → `huge` is no change. */
function compareIntensity(a: Meaning, b: Meaning, link: number, original: FactSide, revision: FactSide): FactFinding[] {
  const same = bestPairs(a.intensity, b.intensity, (x, y) =>
    x.row === y.row && x.degree === y.degree ? (x.key === y.key ? 2 : 1) : 0,
  );
  const changed = bestPairs(same.original, same.revision, (x, y) =>
    x.row !== y.row ? 0 : shareStem(x.after.slice(0, 2), y.after.slice(0, 2)) ? 2 : sameSurroundings(x, y) ? 1 : 0,
  );
  const boosted = bestPairs(a.boosters, b.boosters, () => 1);
  const changes = changed.pairs.map(({ original: x, revision: y }) => {
    return change(
      'intensity',
      'changed',
      'check',
      x,
      y,
      link,
      x.degree > y.degree ? 'intensity-weaker' : 'intensity-stronger',
      { original: textOfSpan(original, x), revision: textOfSpan(revision, y) },
    );
  });
  for (const [status, left, there, side] of [
    ['dropped', [...changed.original, ...boosted.original], b, original],
    ['added', [...changed.revision, ...boosted.revision], a, revision],
  ] as const) {
    for (const word of left) {
      const loaded = word.degree >= LOADED || word.degree === 0;
      const next = word.after[0];
      if (!loaded || next === undefined || !there.stems.has(next)) continue;
      changes.push(
        change(
          'intensity',
          status,
          'check',
          status === 'dropped' ? word : null,
          status === 'added' ? word : null,
          link,
          `intensity-${status}`,
          status === 'dropped' ? { original: textOfSpan(side, word) } : { revision: textOfSpan(side, word) },
        ),
      );
    }
  }
  return changes;
}
