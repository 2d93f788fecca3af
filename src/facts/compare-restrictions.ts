import { perLanguage } from '../languages/index.ts';
import { gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { isClose, isWordedAnew } from './closeness.ts';
import type { Word } from './fact.ts';
import type { Meaning, MeaningPair } from './meaning-words.ts';
import { changeOnOneSide, type FactFinding } from './side.ts';

/** Sentences that share a smaller part of their words are free rewordings, where a missing `only` shows nothing. */
const LEAST_SHARED = 0.6;

/** How many words behind a restriction are looked for on the other side: `only [three] [sailors]`. */
const RESTRICTED = 2;
/** How many words may stand before them: `only in the last three years`. */
const REACH = 5;

/** How far behind `ne` its `que` may stand: `n’a, dit-il, reçu que trois lettres`. */
const EXCEPTIVE_REACH = 6;

interface Rules {
  readonly words: ReadonlySet<string>;
  readonly like: ReadonlySet<string>;
  readonly idle: ReadonlySet<string>;
  readonly exceptive: {
    readonly before: ReadonlySet<string>;
    readonly words: ReadonlySet<string>;
    readonly without: ReadonlySet<string>;
  } | null;
}

const rulesOf = perLanguage(({ meaning: { restrictions, notNegations } }): Rules | null => {
  if (restrictions === undefined) return null;
  const { words, like, exceptive } = restrictions;
  return {
    words: new Set(words),
    like: new Set([...words, ...like]),
    idle: new Set(notNegations),
    exceptive:
      exceptive === undefined
        ? null
        : {
            before: new Set(exceptive.before),
            words: new Set(exceptive.words),
            without: new Set(exceptive.without),
          },
  };
});

/**
 * `Only three survived` → `Three survived`: a restriction on one side alone, before what the other side has without it.
 * Quiet where the other side restricts or denies in any other way: `three alone survived`, `no more than three`.
 */
export function compareRestrictions(pair: MeaningPair): FactFinding[] {
  if (pair.a.restrictions.length + pair.b.restrictions.length > 0) return compareUnspaced(pair);
  const rules = rulesOf(pair.original.story.language);
  if (rules === null) return [];
  const [inA, inB] = [restrictionsIn(pair.a.words, rules), restrictionsIn(pair.b.words, rules)];
  if (inA.length === inB.length || !isClose(pair.a, pair.b, LEAST_SHARED) || isWordedAnew(pair)) return [];
  const sides = [
    ['dropped', inA, pair.a, pair.b],
    ['added', inB, pair.b, pair.a],
  ] as const;
  return gather(sides, ([status, found, here, there]) => {
    if (found.length === 0 || limits(there, rules) >= limits(here, rules)) return [];
    const keys = new Set(there.words.map(({ key }) => key));
    const told = found.find(({ at }) => {
      const next = restrictedBy(here.words, at, rules);
      return next.some(({ kind, key, stem }) => (kind === 'word' && there.stems().has(stem)) || keys.has(key));
    });
    return told === undefined ? [] : [changeOnOneSide(pair, 'scale', status, 'check', told, `restriction-${status}`)];
  });
}

/** `仅限货车` → `货车`: the same where no spaces part the words; quiet where the other side restricts or denies as often. */
function compareUnspaced(pair: MeaningPair): FactFinding[] {
  const { a, b } = pair;
  const count = ({ restrictions, negations }: Meaning) => restrictions.length + negations.length;
  if (count(a) === count(b) || !isClose(a, b, LEAST_SHARED)) return [];
  const [status, found, there] =
    count(a) > count(b) ? (['dropped', a.restrictions, b] as const) : (['added', b.restrictions, a] as const);
  if (there.restrictions.length > 0) return [];
  const told = found.find(({ before, after }) => [...before, ...after].some((stem) => there.stems().has(stem)));
  return told === undefined ? [] : [changeOnOneSide(pair, 'scale', status, 'check', told, `restriction-${status}`)];
}

interface Restriction extends Span {
  readonly at: number;
}

/** `only`, but not of `not only`; French `que` behind `ne`. */
function restrictionsIn(words: readonly Word[], rules: Rules): Restriction[] {
  return gather(words, ({ kind, key, start, end }, at) => {
    if (kind !== 'word') return [];
    const isOne = rules.words.has(key) ? !isIdle(words, at, rules) : isExceptive(words, at, rules);
    return isOne ? [{ at, start, end }] : [];
  });
}

function isIdle(words: readonly Word[], at: number, { idle }: Rules): boolean {
  return idle.has(`${words[at - 1]?.key ?? ''} ${words[at]?.key ?? ''}`);
}

function isExceptive(words: readonly Word[], at: number, { exceptive }: Rules): boolean {
  if (exceptive === null || !exceptive.words.has(words[at]?.key ?? '')) return false;
  for (let n = 1; n <= EXCEPTIVE_REACH; n++) {
    const word = words[at - n];
    if (word === undefined || exceptive.without.has(word.key)) return false;
    if (exceptive.before.has(word.key)) return true;
  }
  return false;
}

/** How many words of a side restrict or deny, in whatever way. */
function limits({ words, negations }: Meaning, rules: Rules): number {
  const like = words.filter((word, at) => rules.like.has(word.key) || isExceptive(words, at, rules));
  return like.length + negations.length;
}

/** The first figures and longer words that a restriction stands before, or behind at the end of a clause. */
function restrictedBy(words: readonly Word[], at: number, { like }: Rules): readonly Word[] {
  const upToMark = (side: readonly Word[]) => {
    const end = side.findIndex(({ kind }) => kind === 'mark');
    return side
      .slice(0, end < 0 ? undefined : end)
      .filter(({ kind, key }) => kind === 'number' || (key.length > 2 && !like.has(key)))
      .slice(0, RESTRICTED);
  };
  const behind = upToMark(words.slice(at + 1, at + 1 + REACH));
  // `for adults only`
  return behind.length > 0 ? behind : upToMark(words.slice(Math.max(0, at - REACH), at).toReversed());
}
