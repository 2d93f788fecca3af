import type { Edit, Severity } from '../comparison.ts';
import type { ContraryTable } from '../languages/contraries.ts';
import { firstIndexWhere, gather } from '../text/collections.ts';
import { firstAtOrAfter, overlaps, type Span } from '../text/ranges.ts';
import { functionWordsOf, isClose, isWordedAnew } from './closeness.ts';
import { turningNegation } from './far-negations.ts';
import { bestPairs } from './match-values.ts';
import { type Meaning, type MeaningPair, type MeaningWord, sameSurroundings } from './meaning-words.ts';
import { prefixedContraries } from './prefixes.ts';
import { standInOnePlace } from './same-place.ts';
import { change, type FactFinding } from './side.ts';

interface Contrast {
  readonly original: MeaningWord;
  readonly revision: MeaningWord;
}

export interface Contraries {
  readonly findings: readonly FactFinding[];
  /** Negations that a contrary explains: `did not accept` and `rejected` say the same. */
  readonly explained: ReadonlySet<MeaningWord>;
}

const NOTHING: Contraries = { findings: [], explained: new Set() };

/** Sentences that share a smaller part of their words are free rewordings, where a word is no other word's contrary. */
const LEAST_SHARED = 0.5;

/** The tables compared word against word, the gravest first: a word is told once. */
const COMPARED: readonly (ContraryTable | undefined)[] = [
  'directions',
  'opposed',
  'harm',
  'legal',
  'quantity',
  'genders',
  'relations',
];

/**
 * Words on the two sides of a link that stand in one row of the language, on other sides or steps of it: `rose` and
 * `fell`, `arrested` and `convicted`, `daughter` and `son`. A word that the other side has in the same sense is
 * settled and contradicts nothing; a negation turns a direction round (`did not accept` is `rejected`).
 */
export function compareContraries(pair: MeaningPair): Contraries {
  const prefixed = prefixedContraries(pair);
  const sides = {
    original: [...pair.a.contraries, ...prefixed.original],
    revision: [...pair.b.contraries, ...prefixed.revision],
  };
  if (sides.original.length === 0 || sides.revision.length === 0) return NOTHING;
  const isNear = () => isClose(pair.a, pair.b, LEAST_SHARED);
  const { pairs } = bestPairs(
    sides.original,
    sides.revision,
    (x, y) => agreement(x, y) || contrast(x, y, pair, isNear),
  );
  const agreed = pairs.filter(({ original, revision }) => senseOf(original) === senseOf(revision));
  const settled = {
    original: new Set(agreed.map(({ original }) => settlingKey(original))),
    revision: new Set(agreed.map(({ revision }) => settlingKey(revision))),
  };
  const told: Contrast[] = [];
  const contrasts = pairs
    .filter(({ original, revision }) => senseOf(original) !== senseOf(revision))
    .filter(
      ({ original, revision }) =>
        !settled.original.has(settlingKey(original)) && !settled.revision.has(settlingKey(revision)),
    )
    .toSorted((one, two) => COMPARED.indexOf(one.original.table) - COMPARED.indexOf(two.original.table))
    .filter((one) => {
      // `homicide [involontaire]` and `involontaire` are one place
      const isTold = told.some(
        (other) => overlaps(one.original, other.original) || overlaps(one.revision, other.revision),
      );
      told.push(one);
      return !isTold;
    });
  const turned = agreed.filter(
    ({ original: x, revision: y }) => (x.negated !== y.negated || x.key !== y.key) && TURNED.has(x.table),
  );
  const negations = gather(turned, (one) => negationsOfBoth(pair, one));
  const starts = new Set(negations.map(({ start }) => start));
  const turning = new Map(
    contrasts.map((one) => [one, one.original.table === 'directions' ? turningOf(pair, one) : undefined]),
  );
  // `no one was hurt` and `everyone was unhurt`: what negates the one is no quantity against the other
  const kept = withoutCancelling(contrasts).filter(
    (one) => turning.get(one) === undefined && !starts.has(one.original.start) && !starts.has(one.revision.start),
  );
  return {
    findings: [...kept, ...crossedOver(pair, agreed)].map((one) => findingOf(pair, one)),
    // `nobody` → `somebody` is told as a negation
    explained: new Set([
      ...negations,
      ...contrasts.filter(({ original }) => original.table !== 'quantity').flatMap((one) => negationsOfBoth(pair, one)),
      ...[...turning.values()].filter((negation) => negation !== undefined),
    ]),
  };
}

function turningOf({ original, a, b }: MeaningPair, { original: x, revision: y }: Contrast): MeaningWord | undefined {
  return turningNegation(x, y, a, b, original.story.language);
}

function negationsOfBoth({ a, b }: MeaningPair, { original, revision }: Contrast): MeaningWord[] {
  return [...negationsOf(a.negations, original), ...negationsOf(b.negations, revision)];
}

/** What a word settles: kinship says nothing of the gender, and the other way round. */
function settlingKey({ start, table }: MeaningWord): string {
  return `${start} ${table === 'relations' || table === 'genders' ? table : ''}`;
}

/** The tables whose words a negation turns round. */
const TURNED: ReadonlySet<ContraryTable | undefined> = new Set(['directions', 'harm']);

/** The step of a word; a negation turns the two sides of a direction round, and leaves nobody hurt. */
function senseOf({ table, degree, negated }: MeaningWord): number {
  if (!negated) return degree;
  if (table === 'harm') return 0;
  return table === 'directions' ? 1 - degree : degree;
}

/** Signs that two words of one row belong together: a contrary in its place outdoes a like one elsewhere. */
const POINTS = { sameWord: 4, inPlace: 5, contrary: 3, like: 2, alone: 1 };
const ALONE: ReadonlySet<ContraryTable | undefined> = new Set(['directions', 'harm', 'legal']);

function agreement(x: MeaningWord, y: MeaningWord): number {
  if (x.row !== y.row || senseOf(x) !== senseOf(y)) return 0;
  const word = x.key === y.key ? POINTS.sameWord : POINTS.like;
  return sameSurroundings(x, y) ? POINTS.inPlace + word : word;
}

function contrast(x: MeaningWord, y: MeaningWord, { edits, original }: MeaningPair, isNear: () => boolean): number {
  // a negation on one side alone is a finding of its own
  if (x.row !== y.row || x.degree === y.degree || x.negated !== y.negated || !COMPARED.includes(x.table)) return 0;
  if (isMirrored(x, y, original.story.language)) return 0;
  if (belongTogether(x, y, edits, isNear)) return POINTS.contrary;
  return ALONE.has(x.table) && isNear() ? POINTS.alone : 0;
}

/** `Larch beat Elm` and `Elm lost to Larch` say the same; `Larch praised Elm` and `Elm was blamed by Larch` do not. */
function isMirrored(x: MeaningWord, y: MeaningWord, language: string): boolean {
  if (!x.isConverse && x.table !== 'opposed') return false;
  const [before, other] = [x.before[0], y.before[0]];
  if (before === undefined || other === undefined || before === other) return false;
  const [object, turned] = [x.after[0], y.after[0]];
  // `Kemp sold the mill to Doyle` and `Doyle bought the mill from Kemp`
  const isObject = object !== undefined && object === turned && !functionWordsOf(language).has(object);
  const isHandedOver = isObject && y.after.includes(before) && x.after.includes(other);
  return isHandedOver || (before === turned && other === object);
}

function belongTogether(x: MeaningWord, y: MeaningWord, edits: readonly Edit[], isNear: () => boolean): boolean {
  const sameNext = x.after[0] !== undefined && x.after[0] === y.after[0];
  if (x.table === 'opposed') return sameNext;
  if (inOneEdit(x, y, edits)) return true;
  if (!isNear()) return false;
  // `900 crowns a year` and `900 crowns a month` end their clauses
  const areLast = x.after.length + y.after.length === 0 && x.before[0] !== undefined && x.before[0] === y.before[0];
  if (x.table === 'quantity') return sameNext || areLast;
  if (x.table !== 'relations' && x.table !== 'genders') return sameSurroundings(x, y);
  return sameNext || (x.before[0] !== undefined && x.before[0] === y.before[0]);
}

/** UTF-16 units of an edit that exchanges a word or two, and not a clause. */
const SHORT_EDIT = 32;

/** Whether one short replacement took the word of one side for that of the other. */
function inOneEdit(x: Span, y: Span, edits: readonly Edit[]): boolean {
  const edit = edits[firstIndexWhere(edits, ({ original }) => original[1] >= x.end)];
  if (edit?.kind !== 'replace') return false;
  const { original, revision } = edit;
  if (Math.max(original[1] - original[0], revision[1] - revision[0]) > SHORT_EDIT) return false;
  return original[0] <= x.start && revision[0] <= y.start && y.end <= revision[1];
}

/** A link with more edits than this is a free rewording. */
const MOST_EDITS = 24;

/**
 * `Profit rose while costs fell` → `Profit fell while costs rose`: every word is still there, but edits put each in
 * the other's place.
 */
function crossedOver({ a, b, edits }: MeaningPair, agreed: readonly Contrast[]): Contrast[] {
  const replaced = edits.filter(({ kind }) => kind === 'replace');
  if (replaced.length < 2 || replaced.length > MOST_EDITS) return [];
  const at = (words: readonly MeaningWord[], [start, end]: readonly [number, number]) =>
    words.find((word) => word.table === 'directions' && start <= word.start && word.end <= end);
  const found = gather(replaced, ({ original, revision }) => {
    const [x, y] = [at(a.contraries, original), at(b.contraries, revision)];
    if (x === undefined || y === undefined || x.row !== y.row || senseOf(x) === senseOf(y)) return [];
    const isSettled = agreed.some((one) => one.original.start === x.start || one.revision.start === y.start);
    return isSettled ? [{ original: x, revision: y }] : [];
  });
  return found.length > 1 ? found : [];
}

/** How many UTF-16 units lie between two words that turn one statement round twice. */
const BESIDE = 12;

/** `fewer losses` → `more profits`: two contraries side by side say the same again. */
function withoutCancelling(contrasts: readonly Contrast[]): readonly Contrast[] {
  const directions = contrasts.filter(({ original }) => original.table === 'directions').slice(0, MOST_EDITS);
  const gone = new Set<Contrast>();
  for (const [i, one] of directions.entries()) {
    const other = directions
      .slice(i + 1)
      .find((two) => !gone.has(two) && isBeside(one.original, two.original) && isBeside(one.revision, two.revision));
    if (other === undefined || gone.has(one)) continue;
    gone.add(one).add(other);
  }
  return contrasts.filter((one) => !gone.has(one));
}

function isBeside(a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  return second.start - first.end <= BESIDE;
}

function findingOf(pair: MeaningPair, { original, revision }: Contrast): FactFinding {
  // the words of directions have the most senses: outside their place they show less
  const isLoose = original.table === 'directions' && !belongTogether(original, revision, pair.edits, () => true);
  const isAnew =
    isWordedAnew(pair, isLoose ? 1 : undefined) &&
    !standInOnePlace(original, revision, pair.a, pair.b, pair.original.story.language);
  const tell = (kind: FactFinding['kind'], severity: Severity, code: FactFinding['code']) =>
    isAnew
      ? change(pair, kind, 'changed', 'check', original, revision, 'contrary-reworded')
      : change(pair, kind, 'changed', severity, original, revision, code);
  switch (original.table) {
    case 'legal':
    case 'harm':
      return tell('scale', 'critical', 'scale-changed');
    case 'quantity':
      return tell('scale', severityOfQuantity(original, revision), 'scale-changed');
    case 'relations':
      return tell('relation', 'high', 'relation-changed');
    case 'genders':
      return tell('relation', 'critical', 'gender-changed');
    default:
      return tell('direction', 'critical', 'antonym');
  }
}

/** The steps of few and of many in the rows of quantity. */
const FEW = 1;
const MANY = 4;

/** `none` → `all`, `few` → `many` and `most` → `a minority` are critical, `all` → `some` is high, `many` → `several` a check. */
function severityOfQuantity(x: MeaningWord, y: MeaningWord): Severity {
  const [low, high] = x.degree < y.degree ? [x.degree, y.degree] : [y.degree, x.degree];
  if (low === 0 || high - low > 3 || (low === FEW && high >= MANY)) return 'critical';
  return high - low === 1 && high < 5 ? 'check' : 'high';
}

/** UTF-16 units between a negation and its word: `not`, a word between, and two spaces. */
const NEGATION_REACH = 16;

/** The negations (in order of the text) that belong to a word, or are the word itself. */
function negationsOf(negations: Meaning['negations'], word: MeaningWord): MeaningWord[] {
  const at = firstAtOrAfter(negations, word.start);
  const [before, same] = [negations[at - 1], negations[at]];
  const isNear = word.negated && before !== undefined && word.start - before.end <= NEGATION_REACH;
  const inside = same !== undefined && same.start < word.end;
  return [...(inside ? [same] : []), ...(isNear ? [before] : [])];
}
