import type { Link, Range } from '../comparison.ts';
import { gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { CORRECTION, DATED, EMBARGO, KILL } from '../text/role-tables.ts';
import { change, changeOnOneSide, type FactFinding, type FactSide, type FactSides } from './side.ts';

/** What a desk is told about a story rather than its readers, by how it opens; the gravest first. */
const NOTICES = [
  ['kill', KILL],
  ['embargo', EMBARGO],
  ['correction', CORRECTION],
] as const;

/**
 * A correction, an embargo or a kill notice that one side alone has. Where both have one of a kind, its words are
 * compared as any others. A correction that names a change of `values` stands beside what was corrected.
 */
export function compareNotices(
  sides: FactSides,
  links: readonly Link[],
  values: readonly FactFinding[],
): FactFinding[] {
  const notices = { original: noticesOf(sides.original), revision: noticesOf(sides.revision) };
  return gather(NOTICES, ([type]) => {
    const [before, after] = [notices.original.get(type), notices.revision.get(type)];
    if ((before === undefined) === (after === undefined)) return [];
    const [side, status] = before === undefined ? (['revision', 'added'] as const) : (['original', 'dropped'] as const);
    const sentence = (before ?? after) as number;
    const span = sides[side].story.sentences[sentence];
    const link = links.findIndex((each) => each[side].includes(sentence));
    if (span === undefined || link < 0) return [];
    const [at, code] = [{ ...sides, link }, `${type}-${status}` as const];
    const named = type === 'correction' ? namedIn(sides[side], values) : undefined;
    if (named === undefined) return [changeOnOneSide(at, 'notice', status, 'high', span, code, {})];
    const [a, b] = side === 'revision' ? [spanOf(named.original), span] : [span, spanOf(named.revision)];
    return [change(at, 'notice', 'changed', 'high', a, b, code, {})];
  });
}

/** `It was 11, not 12`: the change that the corrections of a side name with both its values. */
function namedIn({ story, values }: FactSide, changes: readonly FactFinding[]): FactFinding | undefined {
  const written = gather(story.sentences, ({ role }, s) =>
    role === 'correction' ? (values[s] ?? []).map(({ start, end }) => story.text.slice(start, end)) : [],
  );
  return changes.find(({ status, arguments: { original, revision } }) => {
    const named = [original, revision];
    return status === 'changed' && named.every((text) => typeof text === 'string' && written.includes(text));
  });
}

function spanOf(range: Range | null): Span | null {
  return range === null ? null : { start: range[0], end: range[1] };
}

/** The first sentence of each type of notice. */
function noticesOf({ story }: FactSide): Map<(typeof NOTICES)[number][0], number> {
  const found = new Map<(typeof NOTICES)[number][0], number>();
  for (const [index, { start, end, role }] of story.sentences.entries()) {
    if (role !== 'correction') continue;
    const text = story.text.slice(start, end);
    const type = NOTICES.find(([, pattern]) => pattern.test(text))?.[0];
    if (type !== undefined && !found.has(type)) found.set(type, index);
  }
  return found;
}

/** A line that says when a story was published or updated. */
interface DatedLine {
  readonly sentence: number;
  /** The words before the date: `last updated`. */
  readonly label: string;
}

/**
 * When a story was published and updated: the two sides are held against each other by what the line says, wherever
 * it stands. Another time is worth a look at most, for every version has its own. What is said here of these lines is
 * all that is said of their dates.
 */
export function compareDated(sides: FactSides, links: readonly Link[], others: readonly FactFinding[]): FactFinding[] {
  const lines = { original: datedLines(sides.original), revision: datedLines(sides.revision) };
  const isDated = (range: Range | null, side: 'original' | 'revision') =>
    range !== null &&
    lines[side].some(({ sentence }) => {
      const { start, end } = sides[side].story.sentences[sentence] ?? { start: 0, end: 0 };
      return start <= range[0] && range[1] <= end;
    });
  const kept = others.filter(
    ({ kind, original, revision }) =>
      (kind !== 'date' && kind !== 'time') || !(isDated(original, 'original') || isDated(revision, 'revision')),
  );
  const changed = gather(lines.original, ({ sentence, label }): FactFinding[] => {
    const other = lines.revision.find((line) => line.label === label);
    if (other === undefined) return [];
    const [a, b] = [sides.original.values[sentence] ?? [], sides.revision.values[other.sentence] ?? []];
    const at = a.findIndex((value, index) => b[index] !== undefined && b[index]?.id !== value.id);
    const [before, after] = [a[at], b[at]];
    const link = links.findIndex((each) => each.revision.includes(other.sentence));
    if (before === undefined || after === undefined || link < 0) return [];
    return [change({ ...sides, link }, before.kind, 'changed', 'check', before, after, 'dated-changed')];
  });
  return [...kept, ...changed];
}

function datedLines({ story }: FactSide): DatedLine[] {
  return gather(story.sentences, ({ start, end, role }, sentence) => {
    const label = role === 'byline' ? DATED.head(story.text.slice(start, end)) : null;
    return label === null ? [] : [{ sentence, label: label.toLowerCase() }];
  });
}
