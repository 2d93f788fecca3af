/** The rows of two reports of one event: what both tell, what one alone tells, what both have from one source. */
import {
  type CommonPassage,
  type Comparison,
  isFurniture,
  type Link,
  numbersText,
  type Range,
  type SideName,
  tellsReports,
} from '#engine';
import { linksOfChange, linksOfQuote } from './choice.ts';
import { type RowLayout, SIDES } from './row-layout.ts';

export type ReportsRow =
  | { readonly kind: 'both'; readonly link: number }
  /** Links of each side that the other has nothing of, in reading order. */
  | ({ readonly kind: 'own' } & Readonly<Record<SideName, readonly number[]>>)
  /** Links whose sentences stand, nearly all of them, in one common passage. */
  | { readonly kind: 'shared'; readonly links: readonly number[]; readonly passage: CommonPassage };

/** From this share of its letters on, a sentence is copy that both have: what was put before it or after is no news. */
const MOSTLY = 0.6;

const known = new WeakMap<Comparison, readonly ReportsRow[]>();

/** The rows of a comparison that tells of two reports; the same array for the same comparison. */
export function reportsRows(layout: RowLayout): readonly ReportsRow[] {
  const { comparison } = layout;
  const made = known.get(comparison) ?? layRows(layout);
  known.set(comparison, made);
  return made;
}

/** The numbers of the sentences of several links on one side: `2–4`. */
export function numbersOfLinks({ comparison, numbers }: RowLayout, links: readonly number[], side: SideName): string {
  return numbersText(
    links.flatMap((link) => comparison.links[link]?.[side] ?? []),
    numbers[side],
  );
}

/** The row that holds a link. */
export function rowOf(rows: readonly ReportsRow[], link: number): number {
  return rows.findIndex((row) => linksIn(row).includes(link));
}

/** The links of a row, those of the first side before those of the second. */
export function linksIn(row: ReportsRow): readonly number[] {
  if (row.kind === 'both') return [row.link];
  return row.kind === 'shared' ? row.links : [...row.original, ...row.revision];
}

/** A row of its own while it is laid. */
type OwnLinks = { kind: 'own' } & Record<SideName, number[]>;

/** What differs gravely in what both tell, by link: words or a value, or who says them. */
export function signsOf(layout: RowLayout): ReadonlyMap<number, 'altered' | 'speaker'> {
  const signs = new Map<number, 'altered' | 'speaker'>();
  const { facts, quotes } = layout.comparison;
  for (const fact of facts) {
    if (fact.severity !== 'critical' || fact.status !== 'changed') continue;
    for (const link of linksOfChange(layout, fact)) signs.set(link, 'altered');
  }
  for (const quote of quotes) {
    const { severity, flags, original, revision } = quote;
    if (severity !== 'critical' || original.length === 0 || revision.length === 0) continue;
    for (const link of linksOfQuote(layout, quote)) signs.set(link, flags.includes('speaker') ? 'speaker' : 'altered');
  }
  return signs;
}

function layRows(layout: RowLayout): ReportsRow[] {
  const { comparison } = layout;
  // what differs gravely is shown on both sides, whatever stands around it
  const differing = signsOf(layout);
  const copy = tellsReports(comparison) ? (comparison.passages ?? []).filter(({ quote }) => !quote) : [];
  const rows: ReportsRow[] = [];
  let own: OwnLinks = { kind: 'own', original: [], revision: [] };
  for (const [index, link] of comparison.links.entries()) {
    if (isFurniture(comparison, link)) continue;
    const last = rows.at(-1);
    const side: SideName | null = link.kind === 'dropped' ? 'original' : link.kind === 'added' ? 'revision' : null;
    if (side !== null) {
      if (last?.kind !== 'own') {
        own = { kind: 'own', original: [], revision: [] };
        rows.push(own);
      }
      own[side].push(index);
      continue;
    }
    const passage = differing.has(index)
      ? undefined
      : copy.find((one) => SIDES.every((name) => isMostlyIn(comparison, link, name, one[name])));
    if (passage === undefined) rows.push({ kind: 'both', link: index });
    else if (last?.kind === 'shared' && last.passage === passage) {
      rows[rows.length - 1] = { ...last, links: [...last.links, index] };
    } else rows.push({ kind: 'shared', links: [index], passage });
  }
  return rows;
}

function isMostlyIn(comparison: Comparison, link: Link, side: SideName, [start, end]: Range): boolean {
  let [all, inside] = [0, 0];
  for (const index of link[side]) {
    const sentence = comparison[side].sentences[index];
    if (sentence === undefined) continue;
    all += sentence.end - sentence.start;
    inside += Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start));
  }
  return all > 0 && inside / all >= MOSTLY;
}
