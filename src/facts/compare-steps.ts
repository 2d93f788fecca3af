import type { Severity } from '../comparison.ts';
import { isClose } from './closeness.ts';
import { stemOf } from './fact.ts';
import { bestPairs } from './match-values.ts';
import { type Meaning, type MeaningPair, type MeaningWord, shareStem } from './meaning-words.ts';
import { change, changeOnOneSide, citing, type FactFinding } from './side.ts';

/** Sentences that share a smaller part of their words are free rewordings, of which nothing is told here. */
const LEAST_SHARED = 0.5;

/** What rows tell of one side alone or of the link as a whole: offices, causes, and pronouns of another gender. */
export function compareSteps(
  pair: MeaningPair,
  offices: Readonly<Record<'original' | 'revision', Offices>>,
): FactFinding[] {
  if (!isClose(pair.a, pair.b, LEAST_SHARED)) return [];
  return [...compareOffices(pair, offices), ...compareCauses(pair), ...comparePronouns(pair)];
}

/** The offices of a whole side: each step with the word that follows it. */
export type Offices = () => ReadonlySet<string>;

export function officesOf(words: readonly MeaningWord[]): string[] {
  return words.filter(({ table }) => table === 'offices').flatMap((word) => officeKeys(word));
}

function officeKeys(word: MeaningWord): string[] {
  return word.after.slice(0, 3).map((next) => `${word.degree} ${next}`);
}

/** Steps of offices: `former`, `acting`, `deputy` … */
const ACTING = 1;

/**
 * `Former president Aldo Renn` → `President Aldo Renn`, where the same word follows. Excused where the other story
 * has the word before the same office or name elsewhere.
 */
function compareOffices(pair: MeaningPair, offices: Readonly<Record<'original' | 'revision', Offices>>): FactFinding[] {
  const [a, b] = [pair.a, pair.b].map(({ contraries }) => contraries.filter(({ table }) => table === 'offices'));
  const { original, revision } = bestPairs(a as MeaningWord[], b as MeaningWord[], (x, y) =>
    x.degree === y.degree ? (shareStem(x.after, y.after) ? 2 : 1) : 0,
  );
  const sides = [
    ['dropped', original, pair.b, offices.revision],
    ['added', revision, pair.a, offices.original],
  ] as const;
  return sides.flatMap(([status, left, there, known]) =>
    left
      .filter((word) => holdsOffice(word, there) && !officeKeys(word).some((key) => known().has(key)))
      .map((word) => {
        const severity: Severity = status === 'added' || word.degree === ACTING ? 'check' : 'high';
        return changeOnOneSide(pair, 'scale', status, severity, word, `office-${status}`);
      }),
  );
}

/** Prefixes that are written as one word with the office: `exministro`, `viceministro`. */
const JOINED = /^(?:ex|vice|sub)-?(?=\p{L}{4})/u;

function holdsOffice({ key, after: [next] }: MeaningWord, there: Meaning): boolean {
  const joined = key.replace(JOINED, '');
  if (joined !== key) return there.stems.has(stemOf(joined));
  return next !== undefined && there.stems.has(next);
}

/** The steps of a row of causes. */
const LINK = 0;
const CAUSE = 1;

/** `was linked to` → `causes`, where neither side has both. */
function compareCauses(pair: MeaningPair): FactFinding[] {
  const at = ({ contraries }: Meaning, step: number) =>
    contraries.filter(({ table, degree }) => table === 'causes' && degree === step);
  const [linkA, causeA, linkB, causeB] = [at(pair.a, LINK), at(pair.a, CAUSE), at(pair.b, LINK), at(pair.b, CAUSE)];
  const [x, y] = causeA.length === 0 && linkB.length === 0 ? [linkA[0], causeB[0]] : [undefined, undefined];
  if (x !== undefined && y !== undefined) return [change(pair, 'cause', 'changed', 'high', x, y, 'cause-made')];
  const [z, w] = linkA.length === 0 && causeB.length === 0 ? [causeA[0], linkB[0]] : [undefined, undefined];
  if (z !== undefined && w !== undefined) return [change(pair, 'cause', 'changed', 'check', z, w, 'cause-unmade')];
  return [];
}

/** The step of `they`, which may be one person's pronoun. */
const THEY = 2;

/** `The driver lost his licence` → `her licence`: a pronoun of another gender before or after the same word. */
function comparePronouns(pair: MeaningPair): FactFinding[] {
  const [a, b] = [pair.a, pair.b].map(({ contraries }) => contraries.filter(({ table }) => table === 'pronouns'));
  const { original, revision } = bestPairs(a as MeaningWord[], b as MeaningWord[], (x, y) =>
    x.degree === y.degree ? (x.after[0] === y.after[0] ? 2 : 1) : 0,
  );
  const { pairs } = bestPairs(original, revision, (x, y) =>
    x.after[0] !== undefined && x.after[0] === y.after[0] ? 1 : 0,
  );
  return pairs.map(({ original: x, revision: y }) => {
    const severity = x.degree === THEY || y.degree === THEY ? 'check' : 'high';
    return change(pair, 'relation', 'changed', severity, x, y, 'gender-changed', citing(pair, x, y));
  });
}
