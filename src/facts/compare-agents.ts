import type { Link } from '../comparison.ts';
import { isUnspaced, perLanguage } from '../languages/index.ts';
import { gather, memoise } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { type Exchange, exchangeIn, sameWord, type Unit, unspacedUnits } from './exchange.ts';
import { stemOf, type ValueFact, type Word } from './fact.ts';
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

const rulesOf = perLanguage(({ roles, words, meaning, figures, speech, names }) => {
  const set = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
  const joiners = set(`${words.and} ${words.or}`);
  const [passive, joins, weekdays] = [
    set(roles.passive),
    set(roles.joins),
    set(`${Object.keys(figures.weekdays).join(' ')} ${figures.dayParts ?? ''}`),
  ];
  const [prepositions, grammar] = [set(roles.prepositions), set(`${roles.grammar} ${words.functionWords}`)];
  const negations = new Set(meaning.negations);
  return {
    isRead: roles.grammar !== '',
    by: set(roles.by),
    cases: (roles.cases ?? '').split(' | ').map((list) => list.split(' ')),
    determiners: set(speech?.determiners ?? ''),
    joiners,
    verbFirst: roles.verbFirst,
    caseEndings: names.caseEndings ?? null,
    classOf: memoise((key: string) => ({
      isPassive: passive.has(key),
      isJoin: joins.has(key) || joiners.has(key),
      isWeekday: weekdays.has(key),
      isPreposition: prepositions.has(key),
      isContent: !grammar.has(key) || negations.has(key),
      isNegation: negations.has(key),
    })),
  };
});

/** Forms of reporting verbs: an attribution moves from the end of its sentence to its head, and nothing is exchanged. */
const reportingOf = perLanguage(({ speech }): ReadonlySet<string> => {
  const rows = speech === null ? [] : [...Object.values(speech.neutral), ...Object.values(speech.loaded)];
  return new Set(gather(rows, (row) => row.split(/[,;]/)).map((form) => form.trim()));
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
  return gather(links, (link, index) => {
    if (!isCompared(link) || link.original.length > 1 || link.revision.length > 1) return [];
    const [a, b] = [frameOf(sides.original, link.original), frameOf(sides.revision, link.revision)];
    if (a === null || b === null) return [];
    const turned = turnedRound(a, b, language) ?? (isUnspaced(language) ? null : marksExchanged(a, b, language));
    const actor = turned === null ? droppedActor(a, b, language) : null;
    if (turned === null && actor === null) return [];
    const at = { ...sides, link: index };
    if (turned !== null)
      return [change(at, 'agent', 'changed', 'critical', turned.original, turned.revision, 'agents-exchanged')];
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
  const values = inSentences(side.values, sentences);
  const dates = values.filter(({ kind }) => kind === 'date' || kind === 'time');
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
      if (word.key !== '-' && mark.length > 0) mark = [];
      continue;
    }
    const { isPassive, isJoin, isWeekday, isPreposition, isContent } = rules.classOf(word.key);
    if (isPassive) auxiliary = true;
    if (isJoin) joins.push(word);
    if (isWeekday || dates.some(({ start, end }) => start <= word.start && word.end <= end)) {
      if (mark.length > 0) mark = [];
      continue;
    }
    if (isPreposition) mark.push(word.key);
    else if (isContent) {
      const unit = unitOf(word, mark.join(' '), values);
      if (unit.isNumber && units.at(-1)?.key === unit.key) continue;
      if (auxiliary && mark.some((preposition) => rules.by.has(preposition))) actor = true;
      units.push(unit);
      if (units.length > MOST_UNITS) return null;
      if (mark.length > 0) mark = [];
    }
  }
  return { units, passive: auxiliary && actor, auxiliary, quoted, joins, commas };
}

/** `40` and `Forty` are one figure. */
function unitOf({ start, end, key, stem, kind }: Word, mark: string, values: readonly ValueFact[]): Unit {
  const value = values.find((one) => one.start <= start && end <= one.end);
  if (value !== undefined) return { start, end, key: value.id, stem: stemOf(value.id), mark, isNumber: true };
  return { start, end, key, stem, mark, isNumber: kind === 'number' };
}

interface Turned {
  readonly original: Span;
  readonly revision: Span;
}

/** Words of a clause that says where it is from: `…, records show`. */
const MOST_MOVED = 4;

/** `Holt wrote first, records show` → `Records show Holt wrote first`: what moved from behind a comma to the head. */
function withoutMoved(a: Frame, b: Frame, language: string): [readonly Unit[], readonly Unit[]] {
  const { determiners } = rulesOf(language);
  for (let n = MOST_MOVED; n > 0; n--) {
    if (isMovedToHead(a, b, n, determiners)) return [a.units.slice(0, -n), b.units.slice(n)];
    if (isMovedToHead(b, a, n, determiners)) return [a.units.slice(n), b.units.slice(0, -n)];
  }
  return [a.units, b.units];
}

function isMovedToHead(
  { units, commas }: Frame,
  { units: others }: Frame,
  n: number,
  determiners: ReadonlySet<string>,
): boolean {
  const [last, start] = [units.at(-n - 1), units.at(-n)];
  if (start === undefined || last === undefined || others.length < n) return false;
  // `after the fair` and `After the fair`, or what stood behind a comma; an article marks nothing
  const isMarked =
    start.mark === others[0]?.mark && start.mark.split(' ').some((word) => word !== '' && !determiners.has(word));
  if (!isMarked && ![...commas].some((comma) => last.end <= comma && comma < start.start)) return false;
  const head = others.slice(0, n);
  return units.slice(-n).every((unit) => head.some((other) => sameWord(unit, other)));
}

/** Words that one side has alone and that are passed over, where they are no more than a third. */
const MOST_PASSED = 3;
const PASSED_SHARE = 1 / 3;

/** `Larch beat Elm, police said` and `Elm beat Larch, according to police`: what stands on one side alone is left out. */
function inCommon(a: readonly Unit[], b: readonly Unit[]): readonly [readonly Unit[], readonly Unit[]] {
  const free = [...b];
  const kept = a.filter((unit) => {
    const at = free.findIndex((other) => sameWord(unit, other));
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
  const isTooMuch = (all: number, passed: number) => passed > MOST_PASSED || passed > all * PASSED_SHARE;
  if (isTooMuch(a.length, a.length - kept.length) || isTooMuch(b.length, free.length)) return [a, b];
  return [kept, b.filter((unit) => !free.includes(unit))];
}

/**
 * `carries gas from Orlen to Vask` → `gas is carried from Vask to Orlen`, `shot at a hunter` → `a hunter shot … at a
 * farmer`: two words that took each other's preposition while all the others kept theirs, wherever they stand.
 */
function marksExchanged(first: Frame, second: Frame, language: string): Turned | null {
  const { determiners, by, classOf } = rulesOf(language);
  // `is older than` and `is younger than`
  const pairs = pairedUnits(first.units, second.units);
  if (pairs === null) return null;
  // `more than any rival` and `no rival more than`
  const denials = ({ units }: Frame) => units.filter(({ key }) => classOf(key).isNegation).length;
  if (denials(first) !== denials(second)) return null;
  const markOf = ({ mark }: Unit) =>
    mark
      .split(' ')
      .filter((word) => !determiners.has(word))
      .join(' ');
  const voices = first.auxiliary !== second.auxiliary;
  const moved = pairs.filter((pair) => {
    const marks = pair.map(markOf);
    if (marks[0] === marks[1]) return false;
    return !voices || !marks.includes('') || !marks.some((mark) => by.has(mark));
  });
  const [one, two] = moved;
  if (moved.length !== 2 || one === undefined || two === undefined) return null;
  const [from, to] = [markOf(one[0]), markOf(two[0])];
  if (from !== markOf(two[1]) || to !== markOf(one[1]) || [...one, ...two].some(({ isNumber }) => isNumber))
    return null;
  // a word without a preposition acts where it stands first; `links the port to the fair` has two ends
  const [acting, actingOther] = from === '' ? [one[0], two[1]] : [two[0], one[1]];
  const opens = acting === first.units[0] && actingOther === second.units[0];
  if ((from === '' || to === '') && (voices || !opens)) return null;
  return { original: spanOf([one[0], two[0]]), revision: spanOf([one[1], two[1]]) };
}

/** The words of two sides of one length, each with the only one that is the same word; null where one has none, or several. */
function pairedUnits(a: readonly Unit[], b: readonly Unit[]): (readonly [Unit, Unit])[] | null {
  if (a.length !== b.length) return null;
  const pairs: (readonly [Unit, Unit])[] = [];
  for (const unit of a) {
    const [other, ...more] = b.filter((one) => sameWord(one, unit));
    if (other === undefined || more.length > 0) return null;
    pairs.push([unit, other]);
  }
  return pairs;
}

function turnedRound(first: Frame, second: Frame, language: string): Turned | null {
  const [unitsA, unitsB] = isUnspaced(language)
    ? [first.units, second.units]
    : inCommon(...withoutMoved(first, second, language));
  const passed = unitsA.length + unitsB.length < first.units.length + second.units.length;
  const [a, b] = [
    { ...first, units: unitsA },
    { ...second, units: unitsB },
  ];
  if (a.units.length !== b.units.length || a.units.length < 2) return null;
  const found = exchangeIn(a.units, b.units, isUnspaced(language));
  const voices = a.passive !== b.passive;
  if (passed && (found === null || !isBare(found, language))) return null;
  const whole = { original: spanOf(a.units), revision: spanOf(b.units) };
  if (!voices && !passed && isCaseTurned(a.units, b.units, language)) return whole;
  const isOneSubject = voices && a.auxiliary !== b.auxiliary && keepsSubject(a.units, b.units, language);
  if (found === null) {
    const same = a.units.every((unit, i) => sameWord(unit, b.units[i] as Unit));
    return isOneSubject && same ? whole : null;
  }
  if (isOneSubject) return whole;
  const { x, middle, y } = found;
  if (voices || isMoved(found.x, found.y, found.xOther, found.yOther)) return null;
  if ([x, y].some((group) => group.every(({ isNumber }) => isNumber))) return null;
  if (found.middle.some(({ mark }, i) => mark !== found.middleOther[i]?.mark)) return null;
  if (middle.length === 0 && !rulesOf(language).verbFirst && !isInPlace(found)) return null;
  if (joinsIn(a, x, y) !== joinsIn(b, found.yOther, found.xOther)) return null;
  if (isListed(found, a, language) || isAttribution(found, a, language)) return null;
  if (isAdverbial(x, a) || isAdverbial(found.yOther, b)) return null;
  if (!areCasesExchanged(found, language)) return null;
  return { original: spanOf([...x, ...y]), revision: spanOf([...found.yOther, ...found.xOther]) };
}

/** Groups that a preposition marks, figures, long ones and what somebody said are moved more often than exchanged. */
const LONGEST_BARE = 2;

function isBare({ x, middle, y, xOther, yOther }: Exchange, language: string): boolean {
  if (middle.every(({ key }) => reportingOf(language).has(key))) return false;
  const groups = [x, y, xOther, yOther];
  return groups.every(
    (group) => group.length <= LONGEST_BARE && group.every(({ mark, isNumber }) => mark === '' && !isNumber),
  );
}

/** `Die Wache wurde von der Bande bedroht` → `Die Wache bedrohte die Bande`: who stands first in both acts in one alone. */
function keepsSubject([first]: readonly Unit[], [other]: readonly Unit[], language: string): boolean {
  const [, suffering = []] = rulesOf(language).cases;
  const isPlain = ({ mark }: Unit) =>
    !suffering.includes(mark) && !mark.split(' ').some((word) => rulesOf(language).by.has(word));
  return first !== undefined && other !== undefined && sameWord(first, other) && isPlain(first) && isPlain(other);
}

/** `Der Hund biss den Mann` → `Den Hund biss der Mann`: an article shows that one who acted is acted upon now. */
function isCaseTurned(a: readonly Unit[], b: readonly Unit[], language: string): boolean {
  const [acting = [], suffering = []] = rulesOf(language).cases;
  const isTurned = (unit: Unit) => {
    const marks = [unit.mark, b.find((other) => sameWord(other, unit))?.mark ?? ''];
    return marks.some((mark) => acting.includes(mark)) && marks.some((mark) => suffering.includes(mark));
  };
  return a.some(isTurned) && a.every((unit) => b.some((other) => sameWord(other, unit)));
}

/**
 * Where endings show the cases, the order of words shows nothing: `Министр обвинил мэра` and `Мэра обвинил министр` say the same,
 * and in `Мэр обвинён министром` the verb is another form. Told where both heads have another ending beside the same verb,
 * or neither has any: `Завод купил банк`.
 */
function areCasesExchanged({ x, middle, y, xOther, middleOther, yOther }: Exchange, language: string): boolean {
  const { caseEndings } = rulesOf(language);
  if (caseEndings === null) return true;
  const withoutEnding = (unit: Unit | undefined) => unit?.key.replace(caseEndings, '');
  if (middle.some((unit, i) => withoutEnding(unit) !== withoutEnding(middleOther[i]))) return false;
  const heads = [
    [x[0], xOther[0]],
    [y[0], yOther[0]],
  ];
  const hasEnding = (unit: Unit | undefined) => unit !== undefined && caseEndings.test(unit.key);
  return (
    heads.every(([one, other]) => one?.key !== other?.key) ||
    heads.every(([one, other]) => one?.key === other?.key && !hasEnding(one))
  );
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
  return gather(joins, ({ start, key }) => (start >= from && start < to ? [key] : [])).join(' ');
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

/**
 * `Guards beat the inmate` → `The inmate was beaten`, `was beaten by guards` → `was beaten`: who acted is gone, and nothing came.
 */
function droppedActor(a: Frame, b: Frame, language: string): Span | null {
  const { by } = rulesOf(language);
  if (!b.auxiliary || b.passive || b.units.length >= a.units.length || b.units.length < 2) return null;
  const isIn = (units: readonly Unit[], unit: Unit) => units.some((other) => sameWord(other, unit));
  if (!b.units.every((unit) => isIn(a.units, unit))) return null;
  const gone = a.units.filter((unit) => !isIn(b.units, unit));
  const [first] = gone;
  if (first === undefined) return null;
  const isSubject = !a.auxiliary && gone.every((unit, i) => unit === a.units[i] && unit.mark === '');
  const from = a.units.indexOf(first);
  const isNamedBehind =
    a.passive &&
    first.mark.split(' ').some((word) => by.has(word)) &&
    gone.every((unit, i) => unit === a.units[from + i] && (i === 0 || unit.mark === ''));
  return isSubject || isNamedBehind ? spanOf(gone) : null;
}
