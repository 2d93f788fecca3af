import type { Link } from '../comparison.ts';
import { isUnspaced, perLanguage } from '../languages/index.ts';
import { memoise } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { type Exchange, exchangeIn, sameWord, type Unit, unspacedUnits } from './exchange.ts';
import type { Word } from './fact.ts';
import {
  change,
  changeOnOneSide,
  type FactFinding,
  type FactSide,
  type FactSides,
  inSentences,
  isCompared,
} from './side.ts';

interface Frame {
  readonly units: readonly Unit[];
  /** A passive whose actor is named: `was sued by Holt`. */
  readonly passive: boolean;
  /** A passive auxiliary, with or without an actor. */
  readonly auxiliary: boolean;
  readonly quoted: boolean;
  /** The conjunctions and relative pronouns, where they stand. */
  readonly joins: readonly Word[];
  /** Where commas stand. */
  readonly commas: ReadonlySet<number>;
}

/** A longer sentence says more than who did what to whom. */
const MOST_UNITS = 24;

const rulesOf = perLanguage(({ roles, words, meaning, figures }) => {
  const set = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
  const joiners = set(`${words.and} ${words.or}`);
  const [passive, joins, weekdays] = [set(roles.passive), set(roles.joins), new Set(Object.keys(figures.weekdays))];
  const [prepositions, grammar] = [set(roles.prepositions), set(`${roles.grammar} ${words.functionWords}`)];
  const negations = new Set(meaning.negations);
  return {
    isRead: roles.grammar !== '',
    by: set(roles.by),
    joiners,
    verbFirst: roles.verbFirst,
    classOf: memoise((key: string) => ({
      isPassive: passive.has(key),
      isJoin: joins.has(key) || joiners.has(key),
      isWeekday: weekdays.has(key),
      isPreposition: prepositions.has(key),
      isContent: !grammar.has(key) || negations.has(key),
    })),
  };
});

/** Forms of reporting verbs: an attribution moves from the end of its sentence to its head, and nothing is exchanged. */
const reportingOf = perLanguage(({ speech }): ReadonlySet<string> => {
  const rows = speech === null ? [] : [...Object.values(speech.neutral), ...Object.values(speech.loaded)];
  return new Set(rows.flatMap((row) => row.split(/[,;]/)).map((form) => form.trim()));
});

/**
 * Who did what to whom, turned round: `Holt sued Brandt` → `Brandt sued Holt`, `attacked the army` → `was attacked by
 * the army`. Told where the content words are the same and either two groups of them changed places round a pivot, or
 * one side is a passive, and not both. Prepositions that moved with their names, lists and attributions exchange
 * nothing. An actor who is gone from a passive is worth a look.
 */
export function compareAgents(sides: FactSides, links: readonly Link[]): FactFinding[] {
  const { language } = sides.original.story;
  if (!isUnspaced(language) && !rulesOf(language).isRead) return [];
  return links.flatMap((link, index) => {
    if (!isCompared(link) || link.original.length > 1 || link.revision.length > 1) return [];
    const [a, b] = [frameOf(sides.original, link.original), frameOf(sides.revision, link.revision)];
    if (a === null || b === null) return [];
    const at = { ...sides, link: index };
    const turned = turnedRound(a, b, language);
    if (turned !== null)
      return [change(at, 'agent', 'changed', 'critical', turned.original, turned.revision, 'agents-exchanged')];
    const actor = droppedActor(a, b);
    return actor === null ? [] : [changeOnOneSide(at, 'attribution', 'dropped', 'check', actor, 'actor-dropped')];
  });
}

function frameOf(side: FactSide, sentences: readonly number[]): Frame | null {
  const { story } = side;
  if (isUnspaced(story.language)) {
    const spans = sentences.flatMap((s) => story.sentences[s] ?? []);
    const [span] = spans;
    if (spans.length !== 1 || span === undefined) return null;
    const units = unspacedUnits(story.text, span, story.language);
    return units.length > 2 * MOST_UNITS
      ? null
      : { units, passive: false, auxiliary: false, quoted: false, joins: [], commas: new Set() };
  }
  const rules = rulesOf(story.language);
  const dates = inSentences(side.values, sentences).filter(({ kind }) => kind === 'date' || kind === 'time');
  const units: Unit[] = [];
  let mark: string[] = [];
  const joins: Word[] = [];
  const commas = new Set<number>();
  let auxiliary = false;
  let actor = false;
  let quoted = false;
  for (const word of inSentences(side.words, sentences)) {
    if (word.kind === 'mark' || word.kind === 'symbol') {
      if (word.key === '"') quoted = true;
      if (word.key === ',') commas.add(word.start);
      if (word.key !== '-') mark = [];
      continue;
    }
    const { isPassive, isJoin, isWeekday, isPreposition, isContent } = rules.classOf(word.key);
    if (isPassive) auxiliary = true;
    if (isJoin) joins.push(word);
    if (isWeekday || dates.some(({ start, end }) => start <= word.start && word.end <= end)) {
      mark = [];
      continue;
    }
    if (isPreposition) mark.push(word.key);
    else if (isContent) {
      if (auxiliary && mark.some((preposition) => rules.by.has(preposition))) actor = true;
      units.push(unitOf(word, mark.join(' ')));
      if (units.length > MOST_UNITS) return null;
      mark = [];
    }
  }
  return { units, passive: auxiliary && actor, auxiliary, quoted, joins, commas };
}

function unitOf({ start, end, key, kind }: Word, mark: string): Unit {
  return { start, end, key, mark, isNumber: kind === 'number' };
}

interface Turned {
  readonly original: Span;
  readonly revision: Span;
}

function turnedRound(a: Frame, b: Frame, language: string): Turned | null {
  if (a.units.length !== b.units.length || a.units.length < 2) return null;
  const found = exchangeIn(a.units, b.units, isUnspaced(language));
  const voices = a.passive !== b.passive;
  if (found === null) {
    const same = a.units.every((unit, i) => sameWord(unit.key, (b.units[i] as Unit).key));
    return voices && same && a.auxiliary !== b.auxiliary
      ? { original: spanOf(a.units), revision: spanOf(b.units) }
      : null;
  }
  const { x, middle, y } = found;
  if (voices || isMoved(found.x, found.y, found.xOther, found.yOther)) return null;
  if ([...x, ...y].every(({ isNumber }) => isNumber)) return null;
  if (found.middle.some(({ mark }, i) => mark !== found.middleOther[i]?.mark)) return null;
  if (middle.length === 0 && !rulesOf(language).verbFirst && !isInPlace(found)) return null;
  if (joinsIn(a, x, y) !== joinsIn(b, found.yOther, found.xOther)) return null;
  if (isListed(found, a, language) || isAttribution(found, a, language)) return null;
  if (isAdverbial(x, a) || isAdverbial(found.yOther, b)) return null;
  return { original: spanOf([...x, ...y]), revision: spanOf([...found.yOther, ...found.xOther]) };
}

/** `lent by the museum to the city` → `lent to the city by the museum`: what says who is who moved along. */
function isMoved(x: readonly Unit[], y: readonly Unit[], xOther: readonly Unit[], yOther: readonly Unit[]): boolean {
  const mark = (units: readonly Unit[]) => units[0]?.mark ?? '';
  return mark(x) === mark(xOther) && mark(y) === mark(yOther) && mark(x) !== mark(y);
}

/** `lent by the museum to the city` → `lent by the city to the museum`: the prepositions stayed where they were. */
function isInPlace({ x, y, xOther, yOther }: Exchange): boolean {
  const [from, to] = [x[0]?.mark ?? '', y[0]?.mark ?? ''];
  return from !== to && from === yOther[0]?.mark && to === xOther[0]?.mark;
}

/** `reopened [after a closure]` → `[After a closure], the shop reopened`: a preposition opens it, a comma closes it, and it acts on nobody. */
function isAdverbial(group: readonly Unit[], { units, commas }: Frame): boolean {
  const [first, next] = [group[0], units[group.length]];
  if (first === undefined || first !== units[0] || first.mark === '') return false;
  const end = next?.start ?? Number.POSITIVE_INFINITY;
  return [...commas].some((comma) => comma > first.start && comma < end);
}

/** The conjunctions between two groups: `was found when she …` and `it was she who found` turn nothing round. */
function joinsIn({ joins }: Frame, first: readonly Unit[], second: readonly Unit[]): string {
  const [from, to] = [first.at(-1)?.end ?? 0, second[0]?.start ?? 0];
  return joins.flatMap(({ start, key }) => (start >= from && start < to ? [key] : [])).join(' ');
}

/** `Holt, Vance and Brandt`: a list has no order to keep. */
function isListed({ middle, x, y }: Exchange, { joins, commas }: Frame, language: string): boolean {
  if (isUnspaced(language)) return LIST_PARTICLES.test(middle.map(({ key }) => key).join(''));
  const { joiners } = rulesOf(language);
  const [end, start] = [x.at(-1)?.end ?? 0, y[0]?.start ?? 0];
  const isJoined = joins.some((join) => joiners.has(join.key) && join.end <= start && start - join.end <= BESIDE);
  return isJoined && (middle.length === 0 || commas.has(end));
}
/** UTF-16 units between `and` and the next item of a list: a space and an article. */
const BESIDE = 5;
const LIST_PARTICLES = /^(?:と|や|の|・|、|及び|または|和|与|及|跟|或|的|、)$/u;

/** A clause, not a name: so many words that moved round a reporting verb are what was said. */
const CLAUSE = 3;

function isAttribution({ x, middle, y }: Exchange, frame: Frame, language: string): boolean {
  const reporting = reportingOf(language);
  const reports = (units: readonly Unit[]) => units.length > 0 && units.every(({ key }) => reporting.has(key));
  if (reports(x) || reports(y)) return true;
  if (!reports(middle)) return false;
  return frame.quoted || Math.max(x.length, y.length) >= CLAUSE;
}

function spanOf(units: readonly Unit[]): Span {
  return { start: Math.min(...units.map(({ start }) => start)), end: Math.max(...units.map(({ end }) => end)) };
}

/** `Guards beat the inmate` → `The inmate was beaten`: the words before the verb are gone, and nothing came. */
function droppedActor(a: Frame, b: Frame): Span | null {
  if (!b.auxiliary || b.passive || a.auxiliary || b.units.length >= a.units.length) return null;
  const isIn = (units: readonly Unit[], { key }: Unit) => units.some((other) => sameWord(other.key, key));
  if (!b.units.every((unit) => isIn(a.units, unit))) return null;
  const gone = a.units.filter((unit) => !isIn(b.units, unit));
  const isSubject = gone.length > 0 && gone.every((unit, i) => unit === a.units[i] && unit.mark === '');
  return isSubject ? spanOf(gone) : null;
}
