import type { Link, Range } from '../comparison.ts';
import { isUnspaced } from '../languages/index.ts';
import { gather, lazily } from '../text/collections.ts';
import { overlaps } from '../text/ranges.ts';
import { readCjkMeaning } from './cjk-meaning.ts';
import { compareHedges } from './compare-hedges.ts';
import { compareNegations, scopeOf } from './compare-negations.ts';
import { comparePosts, holdersIn } from './compare-posts.ts';
import { compareRestrictions } from './compare-restrictions.ts';
import { compareSteps, type Offices, officesOf } from './compare-steps.ts';
import type { Lookup } from './lookup.ts';
import { bestPairs } from './match-values.ts';
import {
  type Meaning,
  type MeaningPair,
  type MeaningTables,
  type MeaningWord,
  meaningWord,
  readMeaning,
  readNegations,
  sameSurroundings,
  shareStem,
} from './meaning-words.ts';
import {
  change,
  changeOnOneSide,
  type FactFinding,
  type FactSide,
  type FactSides,
  inSentences,
  isCompared,
} from './side.ts';

/** Negations, hedges and words of intensity that one side of a link has and the other has not, or has otherwise. */
export function compareMeaning(
  sides: FactSides,
  links: readonly Link[],
  lookup: Lookup,
  tables: MeaningTables,
): FactFinding[] {
  const negated = {
    original: lazily(() => negatedStems(sides, 'original', links, lookup, tables)),
    revision: lazily(() => negatedStems(sides, 'revision', links, lookup, tables)),
  };
  const offices = {
    original: officesOfSide(sides.original, lookup, tables),
    revision: officesOfSide(sides.revision, lookup, tables),
  };
  const holders = {
    original: holdersOfSide(sides.original, lookup, tables),
    revision: holdersOfSide(sides.revision, lookup, tables),
  };
  return gather(links, (link, index) => {
    if (!isCompared(link)) return [];
    const a = meaningOf(sides.original, link.original, lookup, tables);
    const b = meaningOf(sides.revision, link.revision, lookup, tables);
    const make = (side: Meaning, i: number, row: number, degree: number): MeaningWord =>
      meaningWord(side.words, i, row, degree, tables, i, 'directions');
    const { original, revision } = sides;
    const pair: MeaningPair = { original, revision, link: index, a, b, edits: link.edits, make };
    const turned = compareNegations(pair, negated);
    return [
      ...turned,
      ...compareSteps(pair, offices, lookup),
      ...compareHedges(pair),
      ...compareIntensity(pair).filter((one) => !turned.some((other) => isInPlaceOf(one, other))),
      ...compareRestrictions(pair),
      ...comparePosts(pair, holders),
    ];
  });
}

/** `lätta` → `svåra` is told as a contrary, and not once more as a stronger word. */
function isInPlaceOf(one: FactFinding, other: FactFinding): boolean {
  const spanOf = ([start, end]: Range) => ({ start, end });
  const meet = (a: Range | null, b: Range | null) => a !== null && b !== null && overlaps(spanOf(a), spanOf(b));
  return meet(one.original, other.original) || meet(one.revision, other.revision);
}

/** The offices of a side, read once one of them is asked for. */
function officesOfSide(side: FactSide, lookup: Lookup, tables: MeaningTables): Offices {
  return lazily(
    () => new Set(gather(side.words, (_, s) => officesOf(meaningOf(side, [s], lookup, tables).contraries))),
  );
}

/** Who holds which post on a side, read once one of them is asked for. */
function holdersOfSide(side: FactSide, lookup: Lookup, tables: MeaningTables) {
  return lazily(
    () => new Set(gather(side.words, (words, s) => holdersIn(words, meaningOf(side, [s], lookup, tables).contraries))),
  );
}

/** The stems that a side negates anywhere. */
function negatedStems(
  sides: FactSides,
  name: keyof FactSides,
  links: readonly Link[],
  lookup: Lookup,
  tables: MeaningTables,
): ReadonlySet<string> {
  const side = sides[name];
  const unspaced = isUnspaced(side.story.language);
  const negations = gather(links, (link) =>
    unspaced
      ? meaningOf(side, link[name], lookup, tables).negations
      : gather(link[name], (s) => readNegations(side.words[s] ?? [], tables)),
  );
  return new Set(gather(negations, scopeOf));
}

function meaningOf(side: FactSide, sentences: readonly number[], lookup: Lookup, tables: MeaningTables): Meaning {
  const { text, language } = side.story;
  if (!isUnspaced(language)) {
    const words = inSentences(side.words, sentences);
    // `more than 300` and `fewer than 300` are told as figures
    const bounds = inSentences(side.values, sentences).flatMap(({ wide, weak }) => (weak ? [] : [wide]));
    return readMeaning(words, lookup, tables, bounds);
  }
  const spans = sentences.flatMap((s) => (side.words[s]?.length ? (side.story.sentences[s] ?? []) : []));
  return readCjkMeaning(text, spans, language);
}

/** Degrees from which a word on one side alone counts by itself. */
const LOADED = 4;

/** `massive` → `significant`; `massive` before a word that stays, gone or new. `massive` → `huge` is no change. */
function compareIntensity(pair: MeaningPair): FactFinding[] {
  const { a, b } = pair;
  const same = bestPairs(a.intensity, b.intensity, (x, y) =>
    x.row === y.row && x.degree === y.degree ? (x.key === y.key ? 2 : 1) : 0,
  );
  const changed = bestPairs(same.original, same.revision, (x, y) =>
    x.row !== y.row ? 0 : shareStem(x.after.slice(0, 2), y.after.slice(0, 2)) ? 2 : sameSurroundings(x, y) ? 1 : 0,
  );
  const boosted = bestPairs(a.boosters, b.boosters, () => 1);
  const changes = changed.pairs.map(({ original: x, revision: y }) => {
    const code = x.degree > y.degree ? 'intensity-weaker' : 'intensity-stronger';
    return change(pair, 'intensity', 'changed', 'check', x, y, code);
  });
  for (const [status, left, there] of [
    ['dropped', [...changed.original, ...boosted.original], b],
    ['added', [...changed.revision, ...boosted.revision], a],
  ] as const) {
    for (const word of left) {
      const loaded = word.degree >= LOADED || word.degree === 0;
      const next = word.after[0];
      if (!loaded || next === undefined || !there.stems().has(next)) continue;
      changes.push(changeOnOneSide(pair, 'intensity', status, 'check', word, `intensity-${status}`));
    }
  }
  return changes;
}
