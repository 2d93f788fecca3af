import type { Severity } from '../comparison.ts';
import { perLanguage } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import { isClose } from './closeness.ts';
import { stemOf, type Word } from './fact.ts';
import type { Lookup } from './lookup.ts';
import { bestPairs } from './match-values.ts';
import { type Meaning, type MeaningPair, type MeaningWord, shareStem } from './meaning-words.ts';
import { change, changeOnOneSide, citing, type FactFinding, type FactSide } from './side.ts';

/** Sentences that share a smaller part of their words are free rewordings, of which nothing is told here. */
const LEAST_SHARED = 0.5;

/** What rows tell of one side alone or of the link as a whole: offices, causes, and pronouns of another gender. */
export function compareSteps(
  pair: MeaningPair,
  offices: Readonly<Record<'original' | 'revision', Offices>>,
  lookup: Lookup,
): FactFinding[] {
  const hasRows = pair.a.contraries.length + pair.b.contraries.length > 0;
  if (!hasRows || !isClose(pair.a, pair.b, LEAST_SHARED)) return [];
  return [...compareOffices(pair, offices, lookup), ...compareCauses(pair), ...comparePronouns(pair)];
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
function compareOffices(
  pair: MeaningPair,
  offices: Readonly<Record<'original' | 'revision', Offices>>,
  lookup: Lookup,
): FactFinding[] {
  const [a, b] = [pair.a, pair.b].map(({ contraries }) => contraries.filter(({ table }) => table === 'offices'));
  const { original, revision } = bestPairs(a as MeaningWord[], b as MeaningWord[], (x, y) =>
    x.degree === y.degree ? (shareStem(x.after, y.after) ? 2 : 1) : 0,
  );
  const sides = [
    ['dropped', original, pair.original, pair.a, pair.b, offices.revision],
    ['added', revision, pair.revision, pair.b, pair.a, offices.original],
  ] as const;
  return gather(sides, ([status, left, side, { words }, there, known]) =>
    left
      .filter((word) => isOfPerson(word, side, words, lookup))
      .filter((word) => holdsOffice(word, there) && !officeKeys(word).some((key) => known().has(key)))
      .map((word) => {
        const severity: Severity = status === 'added' || word.degree === ACTING ? 'check' : 'high';
        return changeOnOneSide(pair, 'scale', status, severity, word, `office-${status}`);
      }),
  );
}

/** Prefixes that are written as one word with the office: `exministro`, `viceministro`. */
const JOINED = /^(?:ex|vi[cz]e|sub|alt)-?(?=\p{L}{4})/u;

const peopleOf = perLanguage(
  ({ speech }): ReadonlySet<string> => new Set(speech === null ? [] : `${speech.roles} ${speech.generic}`.split(/\s+/)),
);

/** Words behind `former` among which the name or office stands: `former prime minister`. */
const PERSON_REACH = 2;

/** `former president Renn`, `former teachers`; a `former railway tunnel` is no office. */
function isOfPerson({ key, start }: MeaningWord, side: FactSide, words: readonly Word[], lookup: Lookup): boolean {
  if (JOINED.test(key) || lookup.names.capitals === 'nouns') return true;
  const people = peopleOf(side.story.language);
  const at = words.findIndex((word) => word.start === start);
  return words
    .slice(at + 1)
    .filter((word) => word.kind !== 'mark')
    .slice(0, PERSON_REACH)
    .some((word) => {
      const one = word.key.replace(/s$/, '');
      return people.has(word.key) || people.has(one) || lookup.titles.has(one) || /^\p{Lu}/u.test(word.raw);
    });
}

function holdsOffice({ key, after: [next] }: MeaningWord, there: Meaning): boolean {
  const joined = key.replace(JOINED, '');
  if (joined !== key) return there.stems().has(stemOf(joined));
  return next !== undefined && there.stems().has(next);
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
