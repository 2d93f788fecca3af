import type { FactChange, FactKind, Link, Severity } from '../comparison.ts';
import type { Span } from '../text/ranges.ts';
import type { ValueFact } from './fact.ts';
import { matchChanged, matchEqual, type ValuePair } from './match-values.ts';
import { type Relation, relate } from './same-value.ts';
import { change, isCompared, type Side } from './side.ts';

/** Values of one link while it is being compared. */
interface Open {
  readonly link: number;
  original: ValueFact[];
  revision: ValueFact[];
}

/**
 * Figures, dates and times that differ: equal values inside each link first, then values that only
 * moved to another sentence, then changed values, and last what one side alone has.
 */
export function compareValues(original: Side, revision: Side, links: readonly Link[]): FactChange[] {
  const changes: FactChange[] = [];
  const open: Open[] = [];
  for (const [link, { original: before, revision: after }] of links.entries()) {
    const a = before.flatMap((s) => original.values[s] ?? []);
    const b = after.flatMap((s) => revision.values[s] ?? []);
    if (!isCompared(links[link] as Link)) {
      // an unchanged link has nothing to tell; a dropped or added one only takes part in moves
      if (before.length === 0 || after.length === 0) open.push({ link, original: a, revision: b });
      continue;
    }
    const match = matchEqual(a, b);
    for (const pair of match.pairs) changes.push(...describePair(pair, link, original, revision));
    const rest = withoutRanges(match.original, match.revision);
    open.push({ link, original: rest.original, revision: rest.revision });
  }
  takeMoved(open);
  const everywhere = { original: indexValues(original), revision: indexValues(revision) };
  for (const { link, original: left, revision: right } of open) {
    if (!isCompared(links[link] as Link)) continue;
    const match = matchChanged(left, right);
    for (const pair of match.pairs) changes.push(...describePair(pair, link, original, revision));
    for (const fact of match.original) {
      if (!fact.weak && !isElsewhere(fact, everywhere.revision)) {
        changes.push(
          change(
            fact.kind,
            'dropped',
            lossSeverity(fact, original),
            fact,
            null,
            link,
            `The revision no longer gives ${NOUNS[fact.kind]} “${shown(original, fact)}”.`,
          ),
        );
      }
    }
    for (const fact of match.revision) {
      if (!fact.weak && !isElsewhere(fact, everywhere.original)) {
        changes.push(
          change(
            fact.kind,
            'added',
            lossSeverity(fact, revision),
            null,
            fact,
            link,
            `The original does not give ${NOUNS[fact.kind]} “${shown(revision, fact)}”.`,
          ),
        );
      }
    }
  }
  return changes;
}

const NOUNS: Readonly<Record<FactKind, string>> = {
  number: 'the figure',
  money: 'the amount',
  percent: 'the share',
  date: 'the date',
  time: 'the time',
  name: 'the name',
  negation: 'the negation',
  hedge: 'the hedge',
  intensity: 'the word',
};

function shown({ story }: Side, { start, end }: Span): string {
  return story.text.slice(start, end);
}

/** `10-12` on one side and 10 and 12 on the other: `rose to 12 from 10` and `rose from 10 to 12`. */
function withoutRanges(
  original: readonly ValueFact[],
  revision: readonly ValueFact[],
): { original: ValueFact[]; revision: ValueFact[] } {
  const gone = new Set<ValueFact>();
  for (const [ranges, others] of [
    [original, revision],
    [revision, original],
  ] as const) {
    const singles = new Map<number, ValueFact>();
    for (const fact of others) {
      const value = singleValue(fact);
      if (value !== null) singles.set(value, fact);
    }
    for (const fact of ranges) {
      if (fact.value.type !== 'quantity' || fact.value.values.length !== 2 || fact.value.vague) continue;
      const [low, high] = fact.value.values.map((value) => singles.get(value));
      if (low === undefined || high === undefined) continue;
      for (const found of [fact, low, high]) gone.add(found);
    }
  }
  const rest = (facts: readonly ValueFact[]) => facts.filter((fact) => !gone.has(fact));
  return { original: rest(original), revision: rest(revision) };
}

function singleValue({ value }: ValueFact): number | null {
  return value.type === 'quantity' && value.values.length === 1 ? (value.values[0] ?? null) : null;
}

/** The same value of the same thing left over in two links has moved with its clause. */
function takeMoved(open: readonly Open[]): void {
  const keyOf = (fact: ValueFact) => `${fact.id} ${fact.after}`;
  const waiting = new Map<string, { at: Open; fact: ValueFact }[]>();
  for (const at of open) {
    for (const fact of at.revision) {
      const key = keyOf(fact);
      const list = waiting.get(key);
      if (list === undefined) waiting.set(key, [{ at, fact }]);
      else list.push({ at, fact });
    }
  }
  const gone = new Set<ValueFact>();
  const next = new Map<string, number>();
  for (const at of open) {
    for (const fact of at.original) {
      const key = keyOf(fact);
      const n = next.get(key) ?? 0;
      const found = waiting.get(key)?.[n];
      if (found === undefined) continue;
      next.set(key, n + 1);
      gone.add(fact);
      gone.add(found.fact);
    }
  }
  for (const at of open) {
    at.original = at.original.filter((fact) => !gone.has(fact));
    at.revision = at.revision.filter((fact) => !gone.has(fact));
  }
}

/** Two writings of one value, a value bounded otherwise, or two values. */
function describePair(
  { original: a, revision: b }: ValuePair,
  link: number,
  original: Side,
  revision: Side,
): FactChange[] {
  const relation = relate(a, b);
  const [x, y] = [shown(original, a), shown(revision, b)];
  const kind = a.kind === b.kind ? a.kind : a.kind === 'number' ? b.kind : a.kind;
  switch (relation) {
    case 'same':
      return surface(x) === surface(y) || isVague(a)
        ? []
        : [change(kind, 'variant', 'cosmetic', a, b, link, `“${x}” and “${y}” are one value, written differently.`)];
    case 'near':
      return [
        change(
          kind,
          'variant',
          'check',
          a,
          b,
          link,
          `“${shown(original, a.wide)}” and “${shown(revision, b.wide)}” may be one value: check that they agree.`,
        ),
      ];
    case 'rounded':
      return [
        change(
          kind,
          'changed',
          'high',
          a,
          b,
          link,
          `“${x}” in the original, “${y}” in the revision: rounded, and nothing says so.`,
        ),
      ];
    case 'bare':
      return [
        change(
          kind,
          'changed',
          'check',
          a,
          b,
          link,
          `“${x}” and “${y}” have one figure, but only one of them says of what.`,
        ),
      ];
    case 'bound':
      return [
        change(
          kind,
          'changed',
          'check',
          a.wide,
          b.wide,
          link,
          `The figure is the same, but “${shown(original, a.wide)}” is not “${shown(revision, b.wide)}”.`,
        ),
      ];
    case 'flipped':
      return [
        change(
          kind,
          'changed',
          'critical',
          a.wide,
          b.wide,
          link,
          `“${shown(original, a.wide)}” and “${shown(revision, b.wide)}” contradict each other.`,
        ),
      ];
    default:
      return [change(kind, 'changed', 'critical', a, b, link, `“${x}” in the original, “${y}” in the revision.`)];
  }
}

/** `this month` and `earlier this month`: nothing an editor would look up. */
function isVague({ value }: ValueFact): boolean {
  return value.type === 'date' && value.relative !== undefined;
}

/** Case, kinds of white space, the possessive, British or American endings (`metre`, `meter`) and the case of an age (`alte`, `alten`) are no writing of a value. */
function surface(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/間$|[’']s?$/, '')
    .replace(/(met|lit)re/g, '$1er')
    .replace(/(alt|jährig)(?:e[nrsm]?)?$/, '$1');
}

type ValueIndex = ReadonlyMap<string, readonly ValueFact[]>;
/** Different values under one key (`12`, `12 percent`, `12 years`): few in any story, bounded in a hostile one. */
const MOST_CANDIDATES = 32;

function indexValues(side: Side): ValueIndex {
  const index = new Map<string, ValueFact[]>();
  const seen = new Set<string>();
  for (const sentence of side.values) {
    for (const fact of sentence) {
      if (seen.has(fact.id)) continue;
      seen.add(fact.id);
      for (const key of keysOf(fact)) {
        const list = index.get(key);
        if (list === undefined) index.set(key, [fact]);
        else if (list.length < MOST_CANDIDATES) list.push(fact);
      }
    }
  }
  return index;
}

function keysOf({ value }: ValueFact): string[] {
  if (value.type === 'quantity') return value.values.map((number) => `n:${number}`);
  if (value.type === 'time') return [`t:${value.minutes % 720}`];
  const keys: string[] = [];
  for (const field of ['year', 'month', 'day', 'weekday', 'decade', 'relative'] as const) {
    if (value[field] !== undefined) keys.push(`${field}:${value[field]}`);
  }
  if (value.year !== undefined) keys.push(`n:${value.year}`);
  return keys;
}

/** Relations in which a value is still there, if written or bounded otherwise. */
const MEET: ReadonlySet<Relation> = new Set<Relation>(['same', 'near', 'bound', 'bare']);

/** Whether a value stands anywhere on the other side: it moved, or is told once instead of twice. */
function isElsewhere(fact: ValueFact, index: ValueIndex): boolean {
  return keysOf(fact).some((key) =>
    index.get(key)?.some((other) => {
      const relation = relate(fact, other);
      return MEET.has(relation) || isEndOfRange(fact, other);
    }),
  );
}

function isEndOfRange(a: ValueFact, b: ValueFact): boolean {
  return a.value.type === 'quantity' && b.value.type === 'quantity' && a.value.values.length !== b.value.values.length;
}

/** A figure or day lost or out of nowhere is high; what is vague (`dozens`, `earlier this week`) or a conversion in brackets is worth a look. */
function lossSeverity({ value, start, end }: ValueFact, { story }: Side): Severity {
  if (value.type === 'quantity' && value.vague) return 'check';
  if (value.type === 'date' && value.relative !== undefined) return 'check';
  if (isInBrackets(story.text, start, end)) return 'check';
  return 'high';
}

function isInBrackets(text: string, start: number, end: number): boolean {
  return (
    /[([]\s?(?:\p{L}+\s)?$/u.test(text.slice(Math.max(0, start - 12), start)) &&
    /^\s?[)\]]/.test(text.slice(end, end + 2))
  );
}
